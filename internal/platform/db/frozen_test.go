package db_test

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// A frozen dump is a database as it was when an issue was finished, a few rows
// a table: what an upgrade must bring to today without losing anything.
// internal/app writes the newest one, with -update.
func frozen(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("testdata/frozen/*.sqlite.sql")
	if err != nil || len(names) == 0 {
		t.Fatalf("no frozen dumps, %v", err)
	}
	dumps := map[string]string{}
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		dumps[filepath.Base(name)] = string(b)
	}
	return dumps
}

var (
	versionLine = regexp.MustCompile(`(?m)^-- schema (\d+)$`)
	insertLine  = regexp.MustCompile(`(?m)^INSERT INTO (\w+) \((.*?)\) VALUES \(`)
	blob        = regexp.MustCompile(`\bx'([0-9a-f]*)'`)
)

func versionOf(t *testing.T, dump string) int64 {
	t.Helper()
	m := versionLine.FindStringSubmatch(dump)
	if m == nil {
		t.Fatal("the dump does not say its schema")
	}
	n, err := strconv.ParseInt(m[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// statements are those of a dump; a text may hold ";" and line breaks.
func statements(dump string) (list []string) {
	for s := range strings.SplitSeq(dump, ";\n-- \n") {
		if s = strings.TrimSpace(s); s != "" && !strings.HasPrefix(s, "-- schema") {
			list = append(list, s)
		}
	}
	return list
}

// TestAnUpgradeLosesNothing brings every frozen database to today.
func TestAnUpgradeLosesNothing(t *testing.T) {
	for name, dump := range frozen(t) {
		version := versionOf(t, dump)
		t.Run(name+"/"+db.SQLite, func(t *testing.T) {
			d := openFile(t, filepath.Join(t.TempDir(), "frozen.db"))
			defer d.Close()
			restore(t, d, statements(dump))
			upgrade(t, d, version, dump)
			if bad := texts(t, d, `SELECT "table" FROM pragma_foreign_key_check`); len(bad) > 0 {
				t.Errorf("foreign keys lead nowhere in %v", bad)
			}
		})
		if os.Getenv(dbtest.Env) == "" {
			continue
		}
		t.Run(name+"/"+db.Postgres, func(t *testing.T) {
			d, err := db.Open(t.Context(), dbtest.EmptyPostgresURL(t), db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()})
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close()
			// Migrations are never edited, so those up to the version make the
			// schema that was frozen; the rows are the same.
			if err := db.MigrateTo(t.Context(), d, version); err != nil {
				t.Fatal(err)
			}
			var rows []string
			for _, s := range statements(dump) {
				if m := insertLine.FindStringSubmatch(s); m != nil && m[1] != "goose_db_version" {
					rows = append(rows, blob.ReplaceAllString(s, `'\x$1'`))
				}
			}
			restore(t, d, rows)
			upgrade(t, d, version, dump)
		})
	}
}

func restore(t *testing.T, d *db.DB, statements []string) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		for _, s := range statements {
			if _, err := tx.Exec(t.Context(), s); err != nil {
				return fmt.Errorf("%.200s: %w", s, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func upgrade(t *testing.T, d *db.DB, version int64, dump string) {
	t.Helper()
	if have, _, err := d.SchemaVersion(t.Context()); err != nil || have != version {
		t.Fatalf("restored at %d, %v; want %d", have, err, version)
	}
	tables := map[string]string{} // columns
	for _, m := range insertLine.FindAllStringSubmatch(dump, -1) {
		if m[1] != "goose_db_version" {
			tables[m[1]] = m[2]
		}
	}
	if len(tables) < 30 {
		t.Fatalf("only %d tables have rows", len(tables))
	}
	before := map[string][]string{}
	for table, columns := range tables {
		before[table] = rows(t, d, table, columns)
	}
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for table, columns := range tables {
		today := table
		if query := moved[table]; query != "" {
			today = "(" + query + ") AS moved"
		}
		if diff := cmp.Diff(before[table], rows(t, d, today, columns)); diff != "" {
			t.Errorf("%s is not what it was (-frozen +today):\n%s", table, diff)
		}
	}
	wantCurrent(t, d)
}

// moved are the tables whose columns have come to stand elsewhere, as they can
// still be read; and those to which an upgrade added rows, without these.
var moved = map[string]string{
	"meeting_notes": `
		SELECT o.meeting_id, o.present, o.present_word, o.theme, v.body AS points, o.next_theme, o.next_conveners, n.visibility,
			n.published_at, n.created_by AS author_id, n.by_name AS author_name, o.updated_at
		FROM meeting_notes o
		JOIN notes n ON n.meeting_id = o.meeting_id
		JOIN note_versions v ON v.note_id = n.id`,
	"space_entries": `
		SELECT *
		FROM space_entries
		WHERE kind <> 'note'`,
}

// rows are all rows of a table in those of the columns that there are, sorted.
func rows(t *testing.T, d *db.DB, table, columns string) []string {
	t.Helper()
	var list []string
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		list, err = db.All(t.Context(), tx, func(r *sql.Rows) (string, error) {
			values, dest := make([]any, len(strings.Split(columns, ", "))), []any{}
			for i := range values {
				dest = append(dest, &values[i])
			}
			if err := r.Scan(dest...); err != nil {
				return "", err
			}
			return fmt.Sprintf("%s", values), nil
		}, "SELECT "+columns+" FROM "+table)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(list)
	return list
}

// TestTheNewestDumpIsOfToday fails when migrations were edited after they were
// frozen, or before that, when the dump is old.
func TestTheNewestDumpIsOfToday(t *testing.T) {
	for name, dump := range frozen(t) {
		if versionOf(t, dump) != db.Newest() {
			continue // an older one
		}
		var want []string
		for _, s := range statements(dump) {
			if strings.HasPrefix(s, "CREATE") && !strings.Contains(s, "goose_db_version") {
				want = append(want, s)
			}
		}
		got := texts(t, dbtest.New(t), `
			SELECT sql
			FROM sqlite_master
			WHERE sql IS NOT NULL AND tbl_name NOT IN ('goose_db_version', 'sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')`)
		slices.Sort(want)
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s has another schema than the migrations; go test ./internal/app -run Frozen -update writes it anew (-frozen +migrations):\n%s", name, diff)
		}
	}
}
