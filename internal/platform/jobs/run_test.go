package jobs_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
)

func TestTwoRunnersDoEachJobOnce(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, _ *dbtest.Clock) {
		const n = 200
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		var mu sync.Mutex
		var done []string
		handle := func(_ context.Context, _ jobs.Job, a args) error {
			mu.Lock()
			defer mu.Unlock()
			if done = append(done, a.Name); len(done) == n {
				stop()
			}
			return nil
		}
		var want []string
		for i := range n {
			want = append(want, fmt.Sprintf("%03d", i))
		}
		var wg sync.WaitGroup
		for _, d := range []*db.DB{a, b} {
			r := jobs.NewRunner(d, quiet())
			jobs.Handle(r, greet, handle)
			wg.Go(func() { r.Run(ctx) })
		}
		for i, name := range want {
			d := a
			if i%2 == 0 {
				d = b
			}
			enqueue(t, d, name)
		}
		wg.Wait()
		slices.Sort(done)
		if !slices.Equal(done, want) {
			t.Errorf("got %d jobs done: %v", len(done), done)
		}
		wantCounts(t, a, jobs.Running, 0)
		wantCounts(t, a, jobs.Retryable, 0)
	})
}

func TestRunFinishesWhatItBegan(t *testing.T) {
	d := dbtest.New(t)
	r := jobs.NewRunner(d, quiet())
	ctx, stop := context.WithCancel(t.Context())
	var end error
	jobs.Handle(r, greet, func(job context.Context, _ jobs.Job, _ args) error {
		stop()
		enqueue(t, d, "bo") // not begun any more
		end = job.Err()
		return nil
	})
	enqueue(t, d, "anna")
	r.Run(ctx)
	if end != nil {
		t.Errorf("the job was told to end: %v", end)
	}
	wantCounts(t, d, jobs.Available, 1)
	wantCounts(t, d, jobs.Running, 0)
}
