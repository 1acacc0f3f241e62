package dbtest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"parvi/internal/platform/db"
)

// Env names the server of the PostgreSQL half: postgres://user@host/database,
// whose user may create databases.
const Env = "PARVI_TEST_POSTGRES"

var (
	count   atomic.Int64
	sayOnce sync.Once
)

func eachPostgres(t *testing.T, f func(t *testing.T, d *db.DB)) {
	if os.Getenv(Env) == "" {
		sayOnce.Do(func() { fmt.Fprintln(os.Stderr, "dbtest: "+Env+" is not set: not tested on PostgreSQL") })
		return
	}
	t.Run("postgres", func(t *testing.T) { f(t, Postgres(t)) })
}

// Postgres is a fresh migrated PostgreSQL database; Env must be set.
func Postgres(t testing.TB, opts ...Option) *db.DB {
	t.Helper()
	u, err := url.Parse(os.Getenv(Env))
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("parvi_test_%d_%d", os.Getpid(), count.Add(1))
	create(t, os.Getenv(Env), name)
	u.Path = "/" + name
	d := open(t, u.String(), opts)
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return d
}

// create makes a database and drops it at the end of the test.
func create(t testing.TB, server, name string) {
	t.Helper()
	run := func(ctx context.Context, statement string) {
		t.Helper()
		pool, err := sql.Open("pgx", server)
		if err != nil {
			t.Fatal(err)
		}
		defer pool.Close()
		if _, err := pool.ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	run(t.Context(), "CREATE DATABASE "+name)
	t.Cleanup(func() { run(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)") })
}
