package jobs_test

import (
	"context"
	"sync/atomic"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/jobs"
)

// BenchmarkRun is a backlog of jobs that do nothing, taken and settled.
func BenchmarkRun(b *testing.B) {
	d := dbtest.New(b)
	ctx, stop := context.WithCancel(b.Context())
	defer stop()
	var done atomic.Int64
	r := jobs.NewRunner(d, quiet())
	jobs.Handle(r, greet, func(context.Context, jobs.Job, args) error {
		if done.Add(1) == int64(b.N) {
			stop()
		}
		return nil
	})
	err := d.Write(ctx, func(tx *db.Tx) error {
		for range b.N {
			if err := greet.Enqueue(ctx, tx, args{"anna"}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	r.Run(ctx)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "jobs/s")
}
