package dbtest

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
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

// Postgres is a fresh migrated PostgreSQL database; Env must be set.
func Postgres(t testing.TB, opts ...Option) *db.DB {
	t.Helper()
	return open(t, PostgresURL(t), opts)
}

// PostgresURL is the URL of a fresh migrated PostgreSQL database, for several
// nodes on one. It is dropped when the test ends.
func PostgresURL(t testing.TB) string {
	t.Helper()
	template, err := postgresTemplate()
	if err != nil {
		t.Fatal(err)
	}
	return postgresOf(t, template)
}

// EmptyPostgresURL is the URL of a fresh PostgreSQL database without tables.
func EmptyPostgresURL(t testing.TB) string {
	t.Helper()
	return postgresOf(t, "template1")
}

func postgresOf(t testing.TB, template string) string {
	t.Helper()
	name := fmt.Sprintf("parvi_test_%d_%d", os.Getpid(), count.Add(1))
	if err := server(t.Context(), "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server(context.Background(), "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Error(err)
		}
	})
	return urlOf(name)
}

// postgresTemplate is the name of a migrated database that is kept on the
// server for all test binaries with the same migrations.
var postgresTemplate = sync.OnceValues(func() (string, error) {
	ctx := context.Background()
	hash, err := migrationsHash()
	if err != nil {
		return "", err
	}
	name := "parvi_template_" + hash
	pool, err := sql.Open("pgx", os.Getenv(Env))
	if err != nil {
		return "", err
	}
	defer pool.Close()
	c, err := pool.Conn(ctx)
	if err != nil {
		return "", err
	}
	defer c.Close() // ends the lock, which keeps other test binaries away
	if _, err := c.ExecContext(ctx, "SELECT pg_advisory_lock(1)"); err != nil {
		return "", err
	}
	var there bool
	err = c.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there)
	if err != nil || there {
		return name, err
	}
	if _, err := c.ExecContext(ctx, "CREATE DATABASE "+name+"_new"); err != nil {
		return "", err
	}
	d, err := db.Open(ctx, urlOf(name+"_new"), db.Options{Now: NewClock(Start).Now, Rand: NewRand()})
	if err != nil {
		return "", err
	}
	migrated := errors.Join(d.Migrate(ctx), d.Close())
	if migrated != nil {
		_, err = c.ExecContext(ctx, "DROP DATABASE "+name+"_new WITH (FORCE)")
		return "", errors.Join(migrated, err)
	}
	_, err = c.ExecContext(ctx, "ALTER DATABASE "+name+"_new RENAME TO "+name)
	return name, err
})

func migrationsHash() (string, error) {
	files := db.Migrations(db.Postgres)
	names, err := files.Glob("*.sql")
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, name := range names {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(h, "%s %x ", name, sha256.Sum256(b))
	}
	return hex.EncodeToString(h.Sum(nil)[:8]), nil
}

func urlOf(database string) string {
	u, err := url.Parse(os.Getenv(Env))
	if err != nil {
		panic(err)
	}
	u.Path = "/" + database
	return u.String()
}

// server runs a statement on the server as such.
func server(ctx context.Context, statement string) error {
	pool, err := sql.Open("pgx", os.Getenv(Env))
	if err != nil {
		return err
	}
	defer pool.Close()
	_, err = pool.ExecContext(ctx, statement)
	return err
}
