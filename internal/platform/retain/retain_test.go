package retain_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/retain"
)

// after deletes things an hour after they were made, two at a time.
func after(t *testing.T) retain.Rule {
	return retain.Rule{Name: "test.things", Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		n, err := tx.Exec(ctx, `
			DELETE FROM things
			WHERE n IN (SELECT n FROM things WHERE at <= $1 ORDER BY n LIMIT 2)`, db.Millis(tx.Now.Add(-time.Hour)))
		return int(n), err
	}}
}

func things(t *testing.T, d *db.DB) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		if _, err := tx.Exec(t.Context(), "CREATE TABLE things (n bigint PRIMARY KEY, at bigint NOT NULL)"); err != nil {
			return err
		}
		for n := range 5 {
			if _, err := tx.Exec(t.Context(), "INSERT INTO things (n, at) VALUES ($1, $2)", n, db.Millis(tx.Now)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func latest(t *testing.T, d *db.DB) (done []retain.Done) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		done, err = retain.Latest(t.Context(), tx, 10)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return done
}

func TestRulesDeleteByTheClockAndAreCounted(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		things(t, d)
		rules := []retain.Rule{after(t)}
		if got, err := retain.Run(t.Context(), d, rules); len(got) != 0 || err != nil {
			t.Errorf("too early: got %v, %v", got, err)
		}
		clock.Advance(time.Hour)
		got, err := retain.Run(t.Context(), d, rules)
		if err != nil || got["test.things"] != 5 {
			t.Errorf("got %v, %v", got, err)
		}
		var want []retain.Done // two at a time, the newest first
		for _, n := range []int{1, 2, 2} {
			want = append(want, retain.Done{Name: "test.things", At: clock.Now(), Deleted: n})
		}
		if diff := cmp.Diff(want, latest(t, d)); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

func TestAFailingRuleDoesNotKeepTheOthersFromRunning(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	things(t, d)
	clock.Advance(time.Hour)
	oops := errors.New("oops")
	rules := []retain.Rule{
		{Name: "test.bad", Run: func(context.Context, *db.Tx) (int, error) { return 0, oops }},
		after(t),
	}
	got, err := retain.Run(t.Context(), d, rules)
	if !errors.Is(err, oops) || got["test.things"] != 5 {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestTheJobRunsEveryNight(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	r := jobs.NewRunner(d, log)
	retain.Jobs(r, d, log, []retain.Rule{after(t)})
	things(t, d)
	clock.Set(time.Date(2026, 11, 23, 1, 9, 0, 0, time.UTC)) // 3.09 in Helsinki
	for _, want := range []int{0, 3} {
		if err := r.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := latest(t, d); len(got) != want {
			t.Errorf("got %v, want %d", got, want)
		}
		clock.Advance(time.Minute)
	}
}
