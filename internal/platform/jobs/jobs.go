// Package jobs does later what a fact entails: a job is enqueued in the
// transaction of the fact, so neither is there without the other. A Runner
// takes due jobs under a lease, tries again what fails, at growing intervals,
// and keeps what failed for good for the operator to see. It is safe to run
// several runners on one database: a job is done at least once, and by one
// runner at a time. Arguments hold ids only; the handler loads the facts when
// it runs.
package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"parvi/internal/platform/db"
)

// State is where a job is in its life; the words are River's.
type State string

// The states. The last three are final.
const (
	Available State = "available" // due
	Scheduled State = "scheduled" // for a later time
	Running   State = "running"   // a runner holds the lease
	Retryable State = "retryable" // failed, will be tried again
	Completed State = "completed"
	Cancelled State = "cancelled" // given up by its handler, or superseded
	Discarded State = "discarded" // failed for good: the operator decides
)

const (
	defaultAttempts = 20 // eight days by backoff
	defaultTimeout  = 5 * time.Minute
	wakeName        = "jobs"
)

// Kind is a sort of job with arguments of type A.
type Kind[A any] struct {
	Name        string        // "meeting.remind"
	MaxAttempts int           // 0: 20, which takes eight days
	Timeout     time.Duration // of one attempt; 0: five minutes
}

// Job is one attempt at a job, as its handler sees it.
type Job struct {
	ID          string
	Kind        string
	Attempt     int // from 1
	MaxAttempts int
	CreatedAt   time.Time

	args  string
	fence int64
	done  *bool // completed by its handler
}

// Priorities. Within one, the job due first comes first.
const (
	High   = 1 // somebody waits for it
	Normal = 2
	Low    = 3 // thousands at once, cleaning up
)

// Option says something about one job.
type Option func(*row)

// At has the job run at t, not before.
func At(t time.Time) Option { return func(r *row) { r.due = t } }

// Priority is High, Normal or Low.
func Priority(p int) Option { return func(r *row) { r.priority = p } }

// Unique leaves the job out when one of the kind with the key is not finished.
// If that one is running already it runs once more afterwards, since it may
// have looked at the facts too early.
func Unique(key string) Option { return func(r *row) { r.unique = key } }

// replacing has a job of Unique take the place of the one that waits.
func replacing(r *row) { r.replace = true }

// Enqueue adds a job, to run after the transaction is committed.
func (k Kind[A]) Enqueue(ctx context.Context, tx *db.Tx, args A, opts ...Option) error {
	b, err := json.Marshal(args)
	if err != nil {
		return fmt.Errorf("enqueue %s: %w", k.Name, err)
	}
	r := row{
		id: tx.NewID(), kind: k.Name, args: string(b),
		priority: Normal, maxAttempts: k.MaxAttempts, due: tx.Now,
	}
	if r.maxAttempts == 0 {
		r.maxAttempts = defaultAttempts
	}
	for _, o := range opts {
		o(&r)
	}
	if err := insert(ctx, tx, r); err != nil {
		return fmt.Errorf("enqueue %s: %w", k.Name, err)
	}
	if !r.due.After(tx.Now) {
		tx.Wake(wakeName)
	}
	return nil
}

// Complete finishes the job in the transaction of its effect, so that it is
// done exactly once. It fails with ErrLost when another runner holds the job
// by now, which undoes the effect.
func (j Job) Complete(ctx context.Context, tx *db.Tx) error {
	if err := settle(ctx, tx, j, outcome{state: Completed}); err != nil {
		return err
	}
	tx.OnCommit(func() { *j.done = true })
	return nil
}

// ErrLost means that the lease on a job ran out and another runner has it.
var ErrLost = errors.New("jobs: another runner has taken the job")

type cancelled struct{ err error }

func (c cancelled) Error() string { return c.err.Error() }
func (c cancelled) Unwrap() error { return c.err }

// Cancel is what a handler returns when trying again is of no use.
func Cancel(err error) error { return cancelled{err} }

type snoozed time.Duration

func (s snoozed) Error() string { return "not yet, again in " + time.Duration(s).String() }

// Snooze is what a handler returns when it is too early; the attempt does not
// count.
func Snooze(d time.Duration) error { return snoozed(d) }

// backoff is the wait after a failed attempt: its fourth power in seconds,
// give or take a tenth so that those who failed together do not return
// together.
func backoff(id string, attempt int) time.Duration {
	n := time.Duration(attempt)
	base := n * n * n * n * time.Second
	h := fnv.New32a()
	fmt.Fprint(h, id, attempt)
	jitter := float64(h.Sum32())/float64(1<<32)/5 - 0.1
	return base + time.Duration(float64(base)*jitter)
}

// outcome is what became of an attempt.
type outcome struct {
	state State
	in    time.Duration // until the next attempt
	err   string
	free  bool // the attempt does not count
}

// judge decides what follows from the error of an attempt.
func judge(j Job, err error) outcome {
	if err == nil {
		return outcome{state: Completed}
	}
	if s, ok := errors.AsType[snoozed](err); ok {
		return outcome{state: Scheduled, in: time.Duration(s), err: err.Error(), free: true}
	}
	if _, ok := errors.AsType[cancelled](err); ok {
		return outcome{state: Cancelled, err: err.Error()}
	}
	if j.Attempt >= j.MaxAttempts {
		return outcome{state: Discarded, err: err.Error()}
	}
	return outcome{state: Retryable, in: backoff(j.ID, j.Attempt), err: err.Error()}
}
