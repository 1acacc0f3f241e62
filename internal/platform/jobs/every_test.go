package jobs_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
)

// daily notes the slots of a schedule at 7.30 in Helsinki.
func daily(r *jobs.Runner, slots *[]string, err *error) {
	var mu sync.Mutex
	r.Every("test.daily", jobs.Daily(7, 30), func(_ context.Context, slot time.Time) error {
		mu.Lock()
		defer mu.Unlock()
		*slots = append(*slots, slot.In(civil.Helsinki).Format("2.1. 15:04"))
		return *err
	})
}

func wantSlots(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestASlotFiresOnceOverNodes(t *testing.T) {
	dbtest.EachTwice(t, func(t *testing.T, a, b *db.DB, clock *dbtest.Clock) {
		var slots []string
		var none error
		var runners []*jobs.Runner
		for _, d := range []*db.DB{a, b} {
			r := jobs.NewRunner(d, quiet())
			daily(r, &slots, &none)
			runners = append(runners, r)
		}
		for range 3 {
			var wg sync.WaitGroup
			for _, r := range runners {
				wg.Go(func() { drain(t, r) })
			}
			wg.Wait()
			clock.Advance(24 * time.Hour)
		}
		// The slot of the first day was before the runners began.
		wantSlots(t, slots, "23.11. 07:30", "24.11. 07:30")
	})
}

func TestOfMissedSlotsTheLatestFires(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		var slots []string
		var none error
		r := jobs.NewRunner(d, quiet())
		daily(r, &slots, &none)
		drain(t, r)
		clock.Advance(3 * 24 * time.Hour)
		// The program was down, and starts again.
		r = jobs.NewRunner(d, quiet())
		daily(r, &slots, &none)
		drain(t, r)
		drain(t, r)
		wantSlots(t, slots, "25.11. 07:30")
	})
}

func TestAFailedSlotIsTriedUntilTheNext(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		var slots []string
		err := errors.New("oops")
		r := jobs.NewRunner(d, quiet())
		daily(r, &slots, &err)
		clock.Advance(24 * time.Hour)
		_ = r.Drain(t.Context())
		clock.Advance(2 * time.Second)
		_ = r.Drain(t.Context())
		wantSlots(t, slots, "23.11. 07:30", "23.11. 07:30")
		clock.Advance(24 * time.Hour)
		err = nil
		drain(t, r)
		wantSlots(t, slots, "23.11. 07:30", "23.11. 07:30", "24.11. 07:30")
		wantCounts(t, d, jobs.Retryable, 0)
	})
}
