package mail

import (
	"crypto/rand"
	"path/filepath"
	"testing"
	"time"

	"parvi/internal/platform/db"
)

func openBench(tb testing.TB, options string) *db.DB {
	tb.Helper()
	d, err := db.Open(tb.Context(), "sqlite:"+filepath.Join(tb.TempDir(), "bench.db")+options, db.Options{Now: time.Now, Rand: rand.Reader})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { d.Close() })
	if err := d.Migrate(tb.Context()); err != nil {
		tb.Fatal(err)
	}
	return d
}
