package jobs_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
)

type args struct {
	Name string `json:"name"`
}

var greet = jobs.Kind[args]{Name: "test.greet", MaxAttempts: 3}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func enqueue(t *testing.T, d *db.DB, name string, opts ...jobs.Option) {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		return greet.Enqueue(t.Context(), tx, args{name}, opts...)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// greeter notes whom it greeted, and does for some what a test wants.
type greeter struct {
	mu      sync.Mutex
	greeted []string
	then    map[string]func(j jobs.Job) error
}

func (g *greeter) handle(_ context.Context, j jobs.Job, a args) error {
	g.mu.Lock()
	g.greeted = append(g.greeted, a.Name)
	then := g.then[a.Name]
	g.mu.Unlock()
	if then != nil {
		return then(j)
	}
	return nil
}

func (g *greeter) want(t *testing.T, names ...string) {
	t.Helper()
	g.mu.Lock()
	defer g.mu.Unlock()
	if !slices.Equal(g.greeted, names) {
		t.Errorf("got %v, want %v", g.greeted, names)
	}
}

func newRunner(d *db.DB) (*jobs.Runner, *greeter) {
	r, g := jobs.NewRunner(d, quiet()), &greeter{then: map[string]func(jobs.Job) error{}}
	jobs.Handle(r, greet, g.handle)
	return r, g
}

func drain(t *testing.T, r *jobs.Runner) {
	t.Helper()
	if err := r.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func failing(err error) func(jobs.Job) error { return func(jobs.Job) error { return err } }

func wantCounts(t *testing.T, d *db.DB, state jobs.State, want int) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		counts, err := jobs.Counts(t.Context(), tx)
		if counts[state] != want {
			t.Errorf("got %v, want %d %s", counts, want, state)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func dead(t *testing.T, d *db.DB) (all []jobs.DeadJob) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		all, err = jobs.Dead(t.Context(), tx, 10)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestJobOfAFailedTransactionIsNeverRun(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		enough := errors.New("enough")
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			if err := greet.Enqueue(t.Context(), tx, args{"anna"}); err != nil {
				return err
			}
			return enough
		})
		if !errors.Is(err, enough) {
			t.Fatal(err)
		}
		enqueue(t, d, "bo")
		drain(t, r)
		drain(t, r)
		g.want(t, "bo")
	})
}

func TestOrderIsPriorityThenTime(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		enqueue(t, d, "low", jobs.Priority(jobs.Low))
		enqueue(t, d, "later", jobs.At(dbtest.Start.Add(time.Hour)))
		enqueue(t, d, "first", jobs.At(dbtest.Start.Add(-time.Hour)))
		enqueue(t, d, "second")
		enqueue(t, d, "high", jobs.Priority(jobs.High))
		drain(t, r)
		g.want(t, "high", "first", "second", "low")
	})
}

func TestAJobForLaterWaits(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		r, g := newRunner(d)
		enqueue(t, d, "anna", jobs.At(dbtest.Start.Add(time.Hour)))
		clock.Advance(time.Hour - time.Millisecond)
		drain(t, r)
		g.want(t)
		clock.Advance(time.Millisecond)
		drain(t, r)
		g.want(t, "anna")
	})
}

func TestWhatJobsEnqueueIsDrainedToo(t *testing.T) {
	d := dbtest.New(t)
	r, g := newRunner(d)
	g.then["anna"] = func(jobs.Job) error { enqueue(t, d, "bo"); return nil }
	enqueue(t, d, "anna")
	drain(t, r)
	g.want(t, "anna", "bo")
}

func TestAFailedJobIsTriedAgainAndThenDead(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		r, g := newRunner(d)
		oops := errors.New("oops \x00\xff")
		g.then["anna"] = failing(oops)
		enqueue(t, d, "anna")
		if err := r.Drain(t.Context()); !errors.Is(err, oops) {
			t.Errorf("got %v, want the handler's error", err)
		}
		drain(t, r) // not yet
		g.want(t, "anna")
		wantCounts(t, d, jobs.Retryable, 1)
		for range 2 {
			clock.Advance(20 * time.Second)
			_ = r.Drain(t.Context())
		}
		g.want(t, "anna", "anna", "anna")
		clock.Advance(24 * time.Hour)
		drain(t, r)
		g.want(t, "anna", "anna", "anna")
		got := dead(t, d)
		if len(got) != 1 || got[0].Kind != "test.greet" || got[0].Error != "oops ??" || got[0].Attempts != 3 || got[0].Args != `{"name":"anna"}` {
			t.Errorf("got %+v", got)
		}
	})
}

func TestTheOperatorMayRetryOrForgetTheDead(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		once := jobs.Kind[args]{Name: "test.once", MaxAttempts: 1}
		jobs.Handle(r, once, g.handle)
		g.then["anna"] = failing(errors.New("oops"))
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			for range 2 {
				if err := once.Enqueue(t.Context(), tx, args{"anna"}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Drain(t.Context())
		delete(g.then, "anna")
		lost := dead(t, d)
		err = d.Write(t.Context(), func(tx *db.Tx) error {
			return errors.Join(jobs.Retry(t.Context(), tx, lost[0].ID), jobs.Forget(t.Context(), tx, lost[1].ID))
		})
		if err != nil {
			t.Fatal(err)
		}
		drain(t, r)
		g.want(t, "anna", "anna", "anna")
		if left := dead(t, d); len(left) != 0 {
			t.Errorf("still dead: %+v", left)
		}
		err = d.Write(t.Context(), func(tx *db.Tx) error { return jobs.Retry(t.Context(), tx, lost[0].ID) })
		if !errors.Is(err, db.ErrNoRows) {
			t.Errorf("retrying what is done: got %v", err)
		}
	})
}

func TestRetryingTheDeadWhenItsTwinWaits(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		g.then["anna"] = failing(jobs.Cancel(errors.New("never")))
		enqueue(t, d, "anna", jobs.Unique("a"))
		_ = r.Drain(t.Context())
		delete(g.then, "anna")
		if got := dead(t, d); len(got) != 0 {
			t.Errorf("cancelled jobs are not for the operator: %+v", got)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(t.Context(), "UPDATE jobs SET state = 'discarded' WHERE state = 'cancelled'")
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		enqueue(t, d, "anna", jobs.Unique("a"))
		lost := dead(t, d)[0].ID
		err = d.Write(t.Context(), func(tx *db.Tx) error { return jobs.Retry(t.Context(), tx, lost) })
		if err != nil {
			t.Fatal(err)
		}
		drain(t, r)
		g.want(t, "anna", "anna")
		wantCounts(t, d, jobs.Discarded, 0)
	})
}

func TestAPanicIsAFailure(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		g.then["anna"] = func(jobs.Job) error { panic("oops") }
		enqueue(t, d, "anna")
		enqueue(t, d, "bo")
		if err := r.Drain(t.Context()); err == nil || !strings.Contains(err.Error(), "panic: oops") {
			t.Errorf("got %v", err)
		}
		g.want(t, "anna", "bo")
		wantCounts(t, d, jobs.Retryable, 1)
	})
}

func TestATimeoutIsAFailure(t *testing.T) {
	d := dbtest.New(t)
	r := jobs.NewRunner(d, quiet())
	slow := jobs.Kind[args]{Name: "test.slow", Timeout: time.Millisecond}
	jobs.Handle(r, slow, func(ctx context.Context, _ jobs.Job, _ args) error {
		<-ctx.Done()
		return ctx.Err()
	})
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return slow.Enqueue(t.Context(), tx, args{}) }); err != nil {
		t.Fatal(err)
	}
	if err := r.Drain(t.Context()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestSnoozeIsNoAttempt(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		r, g := newRunner(d)
		var attempts []int
		g.then["anna"] = func(j jobs.Job) error {
			attempts = append(attempts, j.Attempt)
			return jobs.Snooze(time.Minute)
		}
		enqueue(t, d, "anna")
		for range 5 {
			drain(t, r)
			clock.Advance(time.Minute)
		}
		if !slices.Equal(attempts, []int{1, 1, 1, 1, 1}) {
			t.Errorf("got attempts %v", attempts)
		}
	})
}

func TestUniqueIsLeftOutWhileOneWaits(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		enqueue(t, d, "first", jobs.Unique("a"))
		enqueue(t, d, "second", jobs.Unique("a"))
		enqueue(t, d, "other", jobs.Unique("b"))
		enqueue(t, d, "plain")
		drain(t, r)
		g.want(t, "first", "other", "plain")
		enqueue(t, d, "third", jobs.Unique("a"))
		drain(t, r)
		g.want(t, "first", "other", "plain", "third")
	})
}

func TestUniqueRunsAgainWhenEnqueuedWhileRunning(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		g.then["anna"] = func(jobs.Job) error {
			delete(g.then, "anna")
			enqueue(t, d, "anna", jobs.Unique("a"))
			enqueue(t, d, "anna", jobs.Unique("a"))
			return nil
		}
		enqueue(t, d, "anna", jobs.Unique("a"))
		drain(t, r)
		g.want(t, "anna", "anna")
	})
}

func TestALostLeaseSettlesNothing(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		r, g := newRunner(d)
		other, og := newRunner(d)
		g.then["anna"] = func(j jobs.Job) error {
			drain(t, other) // the lease holds
			og.want(t)
			clock.Advance(31 * time.Second)
			drain(t, other)
			og.want(t, "anna")
			err := d.Write(t.Context(), func(tx *db.Tx) error { return j.Complete(t.Context(), tx) })
			if !errors.Is(err, jobs.ErrLost) {
				t.Errorf("got %v, want that the job is lost", err)
			}
			return errors.New("too late to fail")
		}
		enqueue(t, d, "anna")
		_ = r.Drain(t.Context())
		g.want(t, "anna")
		for _, s := range []jobs.State{jobs.Retryable, jobs.Running, jobs.Available} {
			wantCounts(t, d, s, 0)
		}
	})
}

func TestCompleteWithTheEffect(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		r, g := newRunner(d)
		g.then["anna"] = func(j jobs.Job) error {
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return j.Complete(t.Context(), tx) }); err != nil {
				return err
			}
			return errors.New("after the effect")
		}
		enqueue(t, d, "anna")
		_ = r.Drain(t.Context())
		wantCounts(t, d, jobs.Retryable, 0)
	})
}

func TestUnknownKindsWaitForANodeThatKnowsThem(t *testing.T) {
	d := dbtest.New(t)
	enqueue(t, d, "anna")
	drain(t, jobs.NewRunner(d, quiet()))
	r, g := newRunner(d)
	drain(t, r)
	g.want(t, "anna")
}

func TestArgumentsThatCannotBeReadAreGivenUp(t *testing.T) {
	d := dbtest.New(t)
	r, _ := newRunner(d)
	odd := jobs.Kind[[]int]{Name: greet.Name}
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return odd.Enqueue(t.Context(), tx, []int{1}) }); err != nil {
		t.Fatal(err)
	}
	if err := r.Drain(t.Context()); err == nil {
		t.Error("want an error")
	}
	wantCounts(t, d, jobs.Cancelled, 1)
}

func TestFinishedJobsAreCleaned(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		r, _ := newRunner(d)
		enqueue(t, d, "anna")
		drain(t, r)
		rows := func() (n int) {
			err := d.Read(t.Context(), func(tx *db.Tx) error {
				return tx.QueryRow(t.Context(), "SELECT count(*) FROM jobs WHERE kind = 'test.greet'").Scan(&n)
			})
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		clock.Advance(7*24*time.Hour - time.Minute)
		drain(t, r)
		if got := rows(); got != 1 {
			t.Errorf("after less than 7 days: got %d rows", got)
		}
		clock.Advance(2 * time.Hour)
		drain(t, r)
		if got := rows(); got != 0 {
			t.Errorf("after 7 days: got %d rows", got)
		}
	})
}
