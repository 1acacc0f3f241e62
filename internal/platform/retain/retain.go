// Package retain deletes by the clock what must not be kept: each feature
// declares its rules, a job runs them all every day, and the privacy page says
// them in words.
package retain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
)

// Rule is one thing that is deleted, and when.
type Rule struct {
	Name string // "meeting.needs"
	// Say is what is deleted when, in a sentence for the privacy page.
	Say i18n.Text
	// Run deletes what is due by tx.Now and tells how much it was. It takes a
	// bounded number, some hundreds, and is called until it finds nothing.
	Run func(ctx context.Context, tx *db.Tx) (int, error)
}

// maxChunks ends a rule that never finds nothing.
const maxChunks = 10_000

// Jobs has the rules run every night.
func Jobs(r *jobs.Runner, d *db.DB, log *slog.Logger, rules []Rule) {
	r.Every("retain", jobs.Daily(3, 10), func(ctx context.Context, _ time.Time) error {
		deleted, err := Run(ctx, d, rules)
		log.Info("retain", "deleted", deleted)
		return err
	})
}

// Run runs every rule and tells how much each deleted. A rule that fails does
// not keep the others from running.
func Run(ctx context.Context, d *db.DB, rules []Rule) (deleted map[string]int, err error) {
	deleted = map[string]int{}
	var failed []error
	for _, rule := range rules {
		n, err := rule.run(ctx, d)
		if err != nil {
			failed = append(failed, fmt.Errorf("retain %s: %w", rule.Name, err))
		}
		if n > 0 {
			deleted[rule.Name] = n
		}
	}
	return deleted, errors.Join(failed...)
}

// run is one rule: a chunk a transaction, with the count noted beside it.
func (r Rule) run(ctx context.Context, d *db.DB) (total int, err error) {
	for range maxChunks {
		n := 0
		err := d.Write(ctx, func(tx *db.Tx) error {
			var err error
			if n, err = r.Run(ctx, tx); err != nil || n == 0 {
				return err
			}
			return note(ctx, tx, r.Name, n)
		}, db.Named("retain "+r.Name))
		if err != nil {
			return total, err
		}
		if n == 0 {
			return total, nil
		}
		total += n
	}
	return total, fmt.Errorf("%d chunks and still more", maxChunks)
}
