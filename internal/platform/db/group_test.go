package db_test

import (
	"errors"
	"slices"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

// A group reads what is shared once, until somebody in it writes to the table.
func TestSharedIsReadOnceUntilItIsWritten(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	reads := 0
	var seen []int
	sum := func(tx *db.Tx) error {
		n, err := db.Shared(tx, "sum", []string{"things"}, func() (int, error) {
			reads++
			return db.One(t.Context(), tx, db.Scan[int], "SELECT coalesce(sum(n), 0) FROM things")
		})
		seen = append(seen, n)
		return err
	}
	if errs := grouped(t, d, sum, sum, inserting(t, 5, nil), sum, sum); errors.Join(errs...) != nil {
		t.Fatal(errs)
	}
	if reads != 2 || seen[0] != 0 || seen[1] != 0 || seen[2] != 5 || seen[3] != 5 {
		t.Errorf("%d reads gave %v, want 2 that give 0 0 5 5", reads, seen)
	}
}

// What a Write that failed had put there is not shared with those after it.
func TestSharedForgetsWhatIsUndone(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	enough := errors.New("enough")
	sum := func(tx *db.Tx) (int, error) {
		return db.Shared(tx, "sum", []string{"things"}, func() (int, error) {
			return db.One(t.Context(), tx, db.Scan[int], "SELECT CAST(coalesce(sum(n), 0) AS bigint) FROM things")
		})
	}
	var seen int
	errs := grouped(t, d,
		func(tx *db.Tx) error {
			if err := inserting(t, 7, nil)(tx); err != nil {
				return err
			}
			if _, err := sum(tx); err != nil {
				return err
			}
			return enough
		},
		func(tx *db.Tx) error {
			var err error
			seen, err = sum(tx)
			return err
		})
	if !errors.Is(errs[0], enough) || errs[1] != nil || seen != 0 {
		t.Errorf("got %v and a sum of %d, want it undone and a sum of 0", errs, seen)
	}
	wantThings(t, d)
}

// What one keeps after its own write, the next is given, until somebody else
// writes to the table.
func TestKeepIsGivenUntilSomethingElseIsWritten(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	reads := 0
	var seen []int
	next := func(tx *db.Tx) error {
		most, err := db.Shared(tx, "most", []string{"things"}, func() (int, error) {
			reads++
			return db.One(t.Context(), tx, db.Scan[int], "SELECT coalesce(max(n), 0) FROM things")
		})
		if err != nil {
			return err
		}
		seen = append(seen, most)
		if err := inserting(t, most+1, nil)(tx); err != nil {
			return err
		}
		db.Keep(tx, "most", []string{"things"}, most+1)
		return nil
	}
	if errs := grouped(t, d, next, next, inserting(t, 40, nil), next, next); errors.Join(errs...) != nil {
		t.Fatal(errs)
	}
	if want := []int{0, 1, 40, 41}; !slices.Equal(seen, want) || reads != 2 {
		t.Errorf("%d reads gave %v, want 2 that give %v", reads, seen, want)
	}
	wantThings(t, d, 1, 2, 40, 41, 42)
}

// A topic is touched once for a group, and again when the one who did is undone.
func TestTouchSurvivesItsNeighbour(t *testing.T) {
	d := dbtest.New(t)
	table(t, d, "n bigint PRIMARY KEY")
	before, err := d.Versions(t.Context(), []string{"birds"})
	if err != nil {
		t.Fatal(err)
	}
	enough := errors.New("enough")
	touching := func(then error) func(tx *db.Tx) error {
		return func(tx *db.Tx) error {
			if err := tx.Touch(t.Context(), "birds"); err != nil {
				return err
			}
			return then
		}
	}
	errs := grouped(t, d, touching(enough), touching(nil))
	if !errors.Is(errs[0], enough) || errs[1] != nil {
		t.Fatal(errs)
	}
	after, err := d.Versions(t.Context(), []string{"birds"})
	if err != nil || after == before {
		t.Errorf("versions %q and %q, %v; want them to differ", before, after, err)
	}
}
