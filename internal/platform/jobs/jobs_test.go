package jobs_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"slices"
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

// greeter notes whom it greeted, and fails for those it is told to.
type greeter struct {
	greeted []string
	fail    map[string]error
}

func (g *greeter) handle(_ context.Context, _ jobs.Job, a args) error {
	g.greeted = append(g.greeted, a.Name)
	return g.fail[a.Name]
}

func (g *greeter) want(t *testing.T, names ...string) {
	t.Helper()
	if !slices.Equal(g.greeted, names) {
		t.Errorf("got %v, want %v", g.greeted, names)
	}
}

func newRunner(d *db.DB) (*jobs.Runner, *greeter) {
	r, g := jobs.NewRunner(d, quiet()), &greeter{fail: map[string]error{}}
	jobs.Handle(r, greet, g.handle)
	return r, g
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
		if err := r.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
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
		if err := r.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		g.want(t, "high", "first", "second", "low")
	})
}
