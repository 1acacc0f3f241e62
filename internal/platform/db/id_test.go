package db_test

import (
	"slices"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

func TestIDsSortByTheirMaking(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	var ids []string
	for range 5 {
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			for range 5000 {
				ids = append(ids, tx.NewID())
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(ids) > 10000 {
			clock.Advance(time.Millisecond)
		}
	}
	if !slices.IsSorted(ids) {
		t.Error("ids do not sort by their making")
	}
	if len(slices.Compact(slices.Clone(ids))) != len(ids) {
		t.Error("an id came twice")
	}
	if len(ids[0]) != 25 {
		t.Errorf("got an id of %d characters, want 25", len(ids[0]))
	}
}
