// Package retain deletes by the clock what must not be kept: each feature
// declares its rules, a job runs them all every day, and the privacy page says
// them in words.
package retain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
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

// counted is the payload of the audit row: how much, never what.
type counted struct {
	Deleted int `json:"deleted"`
}

const (
	action    = "retain"
	refPrefix = "retain:"
)

// run is one rule: a chunk a transaction, with its count in the audit log.
func (r Rule) run(ctx context.Context, d *db.DB) (total int, err error) {
	for range maxChunks {
		n := 0
		err := d.Write(ctx, func(tx *db.Tx) error {
			var err error
			if n, err = r.Run(ctx, tx); err != nil || n == 0 {
				return err
			}
			return audit.Record(ctx, tx, authz.System, action, refPrefix+r.Name, counted{n})
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

// Done is what one rule deleted in one go.
type Done struct {
	Name    string
	At      time.Time
	Deleted int
}

// Latest are the newest deletions, for the operator's page.
func Latest(ctx context.Context, tx *db.Tx, limit int) ([]Done, error) {
	entries, _, err := audit.List(ctx, tx, audit.Filter{Action: action}, limit, "")
	if err != nil {
		return nil, fmt.Errorf("retain: %w", err)
	}
	done := make([]Done, 0, len(entries))
	for _, e := range entries {
		var c counted
		if !e.Erased {
			if err := json.Unmarshal([]byte(e.Payload), &c); err != nil {
				return nil, fmt.Errorf("retain: audit row %s: %w", e.ID, err)
			}
		}
		done = append(done, Done{strings.TrimPrefix(e.Ref, refPrefix), e.At, c.Deleted})
	}
	return done, nil
}
