package apptest

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/seed"
)

// Populated runs the product on a copy of the demonstration, which is made once
// in a test binary. The personas are by their key.
func Populated(t testing.TB) (*App, map[string]seed.Persona) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "demo.db")
	if err := os.WriteFile(path, Demonstration(t), 0o600); err != nil {
		t.Fatal(err)
	}
	clock := dbtest.NewClock(dbtest.Start)
	a := New(t, Open(t, "sqlite:"+path+"?durable=no", clock), clock)
	if err := os.CopyFS(a.Config.Data, demonstrationBlobs); err != nil {
		t.Fatal(err)
	}
	people := map[string]seed.Persona{}
	for _, p := range seed.Personas() {
		people[p.Key] = p
	}
	return a, people
}

// Open opens a database for as long as the test runs.
func Open(t testing.TB, url string, clock *dbtest.Clock) *db.DB {
	t.Helper()
	// dbtest gives every database the same ids; those of the demonstration are
	// taken.
	d, err := db.Open(context.Background(), url, db.Options{Now: clock.Now, Rand: &lockedRand{r: rand.NewChaCha8([32]byte{4})}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// Demonstration is a SQLite file with the content of the demo on dbtest.Start.
func Demonstration(t testing.TB) []byte {
	t.Helper()
	demonstration.Do(func() {
		d, clock := dbtest.NewWithClock(t)
		a := New(t, d, clock)
		if _, demonstrationErr = a.Populate(context.Background()); demonstrationErr != nil {
			return
		}
		a.Drain()
		if demonstrationErr = keepBlobs(a.Config.Data); demonstrationErr != nil {
			return
		}
		path := filepath.Join(t.TempDir(), "demonstration.db")
		if demonstrationErr = d.Backup(context.Background(), path); demonstrationErr == nil {
			demonstrationFile, demonstrationErr = os.ReadFile(path)
		}
	})
	if demonstrationErr != nil || demonstrationFile == nil {
		t.Fatal(fmt.Errorf("demonstration: %w", demonstrationErr))
	}
	return demonstrationFile
}

var (
	demonstration     sync.Once
	demonstrationFile []byte
	// demonstrationBlobs are the uploaded files, by their path below the data.
	demonstrationBlobs = fstest.MapFS{}
	demonstrationErr   error
)

// keepBlobs reads what was uploaded, a few small files.
func keepBlobs(data string) error {
	return fs.WalkDir(os.DirFS(data), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		body, err := os.ReadFile(filepath.Join(data, path))
		demonstrationBlobs[path] = &fstest.MapFile{Data: body, Mode: 0o600}
		return err
	})
}
