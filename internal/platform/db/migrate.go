package db

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

//go:embed migrations
var embedded embed.FS

// ErrNewer means that a newer program has migrated the database already.
var ErrNewer = errors.New("db: the database is newer than this program")

// migrateKey is the advisory lock of migrating: nodes start at the same time.
const migrateKey = 7_274_836_105

// Migrate brings the schema up to what this program knows.
func (d *DB) Migrate(ctx context.Context) error {
	p, err := d.provider()
	if err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	if d.dialect == Postgres {
		c, err := d.sql.Conn(ctx)
		if err != nil {
			return fmt.Errorf("db: migrate: %w", err)
		}
		defer c.Close()
		if _, err := c.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(migrateKey)); err != nil {
			return fmt.Errorf("db: migrate: %w", err)
		}
		defer c.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(migrateKey))
	}
	have, want, err := versions(ctx, p)
	if err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	if have > want {
		return fmt.Errorf("%w: it is at migration %d, the program knows %d", ErrNewer, have, want)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("db: migrate: %w", err)
	}
	return nil
}

// SchemaVersion is the migration the database is at and the last one this
// program knows. A server starts only when they are the same.
func (d *DB) SchemaVersion(ctx context.Context) (have, want int64, err error) {
	p, err := d.provider()
	if err != nil {
		return 0, 0, fmt.Errorf("db: schema version: %w", err)
	}
	return versions(ctx, p)
}

// Newest is the last migration this program knows.
func Newest() int64 {
	names, err := Migrations(SQLite).Glob("*.sql")
	if err != nil {
		panic(err) // the pattern is right
	}
	var newest int64
	for _, name := range names {
		number, _, _ := strings.Cut(name, "_")
		n, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			panic("db: migration " + name + " has no number")
		}
		newest = max(newest, n)
	}
	return newest
}

func versions(ctx context.Context, p *goose.Provider) (have, want int64, err error) {
	for _, s := range p.ListSources() {
		want = max(want, s.Version)
	}
	have, err = p.GetDBVersion(ctx)
	return have, want, err
}

func (d *DB) provider() (*goose.Provider, error) {
	dialect := database.DialectSQLite3
	if d.dialect == Postgres {
		dialect = database.DialectPostgres
	}
	return goose.NewProvider(dialect, d.sql, Migrations(d.dialect))
}

// Migrations are the files that make the schema of one dialect.
func Migrations(dialect string) fs.GlobFS { return migrations{dialect} }

// migrations shows the embedded files of one dialect: NNNN_name.sql is for
// both, NNNN_name.sqlite.sql and NNNN_name.postgres.sql for one.
type migrations struct{ dialect string }

func (m migrations) Open(name string) (fs.File, error) {
	return embedded.Open("migrations/" + strings.TrimPrefix(name, "./"))
}

func (m migrations) ReadFile(name string) ([]byte, error) {
	return embedded.ReadFile("migrations/" + name)
}

func (m migrations) Glob(pattern string) ([]string, error) {
	files, err := embedded.ReadDir("migrations")
	if err != nil {
		return nil, err
	}
	other := "." + Postgres + ".sql"
	if m.dialect == Postgres {
		other = "." + SQLite + ".sql"
	}
	var names []string
	for _, f := range files {
		if ok, _ := path.Match(pattern, f.Name()); ok && !strings.HasSuffix(f.Name(), other) {
			names = append(names, f.Name())
		}
	}
	return names, nil
}
