package db_test

import (
	"errors"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// table makes a table of the test's own.
func table(t *testing.T, d *db.DB, columns string) {
	t.Helper()
	write(t, d, "CREATE TABLE things ("+columns+")")
}

func write(t *testing.T, d *db.DB, query string, args ...any) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(t.Context(), query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func ints(t *testing.T, d *db.DB, query string, args ...any) []int {
	t.Helper()
	var all []int
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		all, err = db.All(t.Context(), tx, db.Scan[int], query, args...)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestWriteKeepsOrUndoesAll(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		table(t, d, "n bigint PRIMARY KEY")
		write(t, d, "INSERT INTO things (n) VALUES ($1)", 1)
		enough := errors.New("enough")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if _, err := tx.Exec(t.Context(), "INSERT INTO things (n) VALUES ($1)", 2); err != nil {
				return err
			}
			return enough
		})
		if !errors.Is(err, enough) {
			t.Errorf("got %v, want the function's own error", err)
		}
		if got := ints(t, d, "SELECT n FROM things ORDER BY n"); len(got) != 1 || got[0] != 1 {
			t.Errorf("got %v, want what was committed only", got)
		}
	})
}
