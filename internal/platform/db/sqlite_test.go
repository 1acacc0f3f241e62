package db_test

import (
	"os"
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// An import from the command line writes the file of a running server.
func TestTwoProcessesOnOneFile(t *testing.T) {
	path := dbtest.File(t)
	a, b := openFile(t, path), openFile(t, path)
	defer a.Close()
	defer b.Close()
	table(t, a, "n bigint NOT NULL")
	write(t, a, "INSERT INTO things (n) VALUES (0)")
	var wg sync.WaitGroup
	for i := range 8 {
		d := []*db.DB{a, b}[i%2]
		wg.Go(func() {
			for range 25 {
				err := d.Write(t.Context(), func(tx *db.Tx) error {
					n, err := db.One(t.Context(), tx, db.Scan[int], "SELECT n FROM things")
					if err != nil {
						return err
					}
					_, err = tx.Exec(t.Context(), "UPDATE things SET n = $1", n+1)
					return err
				})
				if err != nil {
					t.Error(err)
				}
				wantSome(t, d)
			}
		})
	}
	wg.Wait()
	wantThings(t, a, 200)
	wantThings(t, b, 200)
}

func wantSome(t *testing.T, d *db.DB) {
	t.Helper()
	if got := ints(t, d, "SELECT n FROM things"); len(got) != 1 || got[0] == 0 {
		t.Errorf("got %v after a write", got)
	}
}

func TestTheFileIsItsOwnersAlone(t *testing.T) {
	path := t.TempDir() + "/new/parvi.db"
	d := openFile(t, path)
	defer d.Close()
	if err := d.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal"} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != 0o600 {
			t.Errorf("%s has mode %o", name, got)
		}
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	o := db.Options{Now: dbtest.NewClock(dbtest.Start).Now, Rand: dbtest.NewRand()}
	for _, url := range []string{"", "mysql://x", "sqlite:", "sqlite::memory:", "postgres://nobody@127.0.0.1:1/none"} {
		if d, err := db.Open(t.Context(), url, o); err == nil {
			d.Close()
			t.Errorf("%q was opened", url)
		}
	}
	if _, err := db.Open(t.Context(), "sqlite:x.db", db.Options{}); err == nil {
		t.Error("opened without a clock")
	}
}

func TestStatementsAreKeptWithinBounds(t *testing.T) {
	d := dbtest.New(t)
	for n := range 1000 {
		list, args := db.In(1, make([]int, n+1))
		if got := ints(t, d, "SELECT 1 WHERE 0 IN ("+list+")", args...); len(got) != 1 {
			t.Fatalf("got %v", got)
		}
	}
}

func TestTheWriterIsDurableAndKeepsReferences(t *testing.T) {
	d := openFile(t, dbtest.File(t))
	defer d.Close()
	for pragma, want := range map[string]string{"synchronous": "2", "journal_mode": "wal", "foreign_keys": "1"} {
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			var got string
			err := tx.QueryRow(t.Context(), "PRAGMA "+pragma).Scan(&got)
			if got != want {
				t.Errorf("%s is %s, want %s", pragma, got, want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestClosingLeavesOneFile(t *testing.T) {
	path := dbtest.File(t)
	d := openFile(t, path)
	table(t, d, "n bigint NOT NULL")
	write(t, d, "INSERT INTO things (n) VALUES (0)")
	if _, err := d.Versions(t.Context(), []string{"a"}); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + "-wal"); !os.IsNotExist(err) {
		t.Errorf("the log is still beside the database: %v", err)
	}
}
