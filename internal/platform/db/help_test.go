package db_test

import (
	"testing"

	"parvi/internal/platform/db"
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
