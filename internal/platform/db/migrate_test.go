package db_test

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

var update = flag.Bool("update", false, "write schema.sql and the hashes of the migrations")

func wantCurrent(t *testing.T, d *db.DB) {
	t.Helper()
	have, want, err := d.SchemaVersion(t.Context())
	if err != nil || have != want || want == 0 {
		t.Errorf("the schema is at %d of %d, %v", have, want, err)
	}
	if db.Newest() != want {
		t.Errorf("Newest() = %d, want %d", db.Newest(), want)
	}
}

// golden compares a file with what it should say, or writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is not what it should be; go test ./internal/platform/db -update writes it (-have +should):\n%s", path, diff)
	}
}

func texts(t *testing.T, d *db.DB, query string) []string {
	t.Helper()
	var all []string
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		all, err = db.All(t.Context(), tx, db.Scan[string], query)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestSchemaFileIsFresh(t *testing.T) {
	d := dbtest.New(t)
	statements := texts(t, d, `
		SELECT sql
		FROM sqlite_master
		WHERE sql IS NOT NULL AND tbl_name NOT IN ('goose_db_version', 'sqlite_sequence')
		ORDER BY tbl_name, type DESC, name`)
	golden(t, "schema.sql", "-- What the migrations add up to on SQLite, for readers. Written by\n"+
		"-- go test ./internal/platform/db -update\n\n"+strings.Join(statements, ";\n\n")+";\n")
}

// A migration that others have run is never edited: add another one.
func TestMigrationsAreNotEdited(t *testing.T) {
	names, err := filepath.Glob("migrations/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, name := range names {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(file), filepath.Base(name))
	}
	golden(t, "migrations/SHA256SUMS", b.String())
}

func TestBothDialectsHaveTheSameColumns(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		query := `
			SELECT m.name || '.' || c.name || ' ' || lower(c.type) || CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END
			FROM sqlite_master m, pragma_table_info(m.name) c
			WHERE m.type = 'table' AND m.name NOT IN ('goose_db_version', 'sqlite_sequence')
			ORDER BY 1`
		if d.Dialect() == db.Postgres {
			query = `
				SELECT concat(table_name, '.', column_name, ' ', data_type, CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END) COLLATE "C"
				FROM information_schema.columns
				WHERE table_schema = 'public' AND table_name <> 'goose_db_version'
				ORDER BY 1`
		}
		columns[d.Dialect()] = texts(t, d, query)
	})
	if len(columns) == 2 {
		if diff := cmp.Diff(columns[db.SQLite], columns[db.Postgres]); diff != "" {
			t.Errorf("-sqlite +postgres:\n%s", diff)
		}
	}
	for _, c := range columns[db.SQLite] {
		_, kind, _ := strings.Cut(strings.TrimSuffix(c, " not null"), " ")
		switch kind {
		case "text", "bigint", "integer", "boolean", "bytea", "double precision":
		default:
			t.Errorf("%s: the portable types are text, bigint, integer, boolean, bytea, double precision", c)
		}
	}
}

var columns = map[string][]string{}

func TestMigrateAgainDoesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		wantCurrent(t, d)
		if err := d.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		wantCurrent(t, d)
	})
}

func TestANewerDatabaseIsRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		write(t, d, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, true)")
		if err := d.Migrate(t.Context()); !errors.Is(err, db.ErrNewer) {
			t.Errorf("got %v, want ErrNewer", err)
		}
		if have, want, err := d.SchemaVersion(t.Context()); have != 9999 || want >= have || err != nil {
			t.Errorf("got %d of %d, %v", have, want, err)
		}
	})
}

func TestMigrationsOfADialectLeaveOutTheOther(t *testing.T) {
	for _, dialect := range []string{db.SQLite, db.Postgres} {
		files := db.Migrations(dialect)
		names, err := fs.Glob(files, "*.sql")
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v %v", dialect, names, err)
		}
		seen := map[string]bool{}
		for _, name := range names {
			number, _, _ := strings.Cut(name, "_")
			if seen[number] {
				t.Errorf("%s: two migrations are number %s", dialect, number)
			}
			seen[number] = true
		}
	}
}

// modernc.org/sqlite is translated C: it works with the libc it was made with.
func TestLibcIsTheOneSqliteAsksFor(t *testing.T) {
	list := func(format, module string) string {
		t.Helper()
		out, err := exec.Command("go", "list", "-m", "-f", format, module).Output()
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(string(out))
	}
	have := list("{{.Version}}", "modernc.org/libc")
	mod, err := os.ReadFile(list("{{.GoMod}}", "modernc.org/sqlite"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(mod)) {
		if _, want, ok := strings.Cut(strings.TrimSpace(line), "modernc.org/libc "); ok {
			if want != have {
				t.Errorf("go.mod has libc %s, sqlite asks for %s", have, want)
			}
			return
		}
	}
	t.Error("sqlite asks for no libc")
}

func TestBackupIsAWholeCopyWhileServing(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	write(t, d, "INSERT INTO things (n) VALUES (1)")
	path := filepath.Join(t.TempDir(), "copy.db")
	if err := d.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	write(t, d, "INSERT INTO things (n) VALUES (2)")
	copied, err := db.Open(t.Context(), "sqlite:"+path, db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	wantThings(t, copied, 1)
	wantCurrent(t, copied)
	if err := d.Backup(t.Context(), path); !errors.Is(err, os.ErrExist) {
		t.Errorf("over an existing file: got %v", err)
	}
	if left, _ := filepath.Glob(path + ".part*"); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestBackupOfPostgresSaysHow(t *testing.T) {
	onPostgres(t, func(t *testing.T) {
		if err := dbtest.Postgres(t).Backup(t.Context(), "x"); !errors.Is(err, db.ErrUsePgDump) {
			t.Errorf("got %v", err)
		}
	})
}

func TestCheckFindsWhatIsBroken(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY, name text NOT NULL")
		for n := range 12 {
			write(t, d, "INSERT INTO things (n, name) VALUES ($1, $2)", n, "thing")
		}
		invariants := []db.Invariant{
			{Name: "things.small", SQL: "SELECT n, name FROM things WHERE n > 10 ORDER BY n"},
			{Name: "things.named", SQL: "SELECT n FROM things WHERE name = ''"},
			{Name: "things.few", SQL: "SELECT n FROM things ORDER BY n"},
		}
		var got []db.Breach
		err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
			got, err = db.Check(t.Context(), tx, invariants)
			return err
		})
		if err != nil || len(got) != 2 {
			t.Fatalf("got %v, %v", got, err)
		}
		if diff := cmp.Diff(db.Breach{Name: "things.small", Count: 1, Rows: []string{"n=11 name=thing"}}, got[0]); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
		if got[1].Count != 12 || len(got[1].Rows) != 10 {
			t.Errorf("got %d, %d shown; want 12, 10 shown", got[1].Count, len(got[1].Rows))
		}
	})
}
