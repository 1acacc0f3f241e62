package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"parvi/internal/platform/db"
)

const (
	workers = 8
	lease   = 30 * time.Second // a dead node's jobs are taken over after this
	poll    = time.Second      // for what other processes enqueue
	grace   = 20 * time.Second // for running jobs when the program stops
)

// Runner runs jobs. Kinds and schedules are registered before Run or Drain.
type Runner struct {
	d         *db.DB
	log       *slog.Logger
	since     time.Time
	handlers  map[string]handler
	kinds     []string
	schedules []schedule
	wake      <-chan struct{}

	mu      sync.Mutex
	running map[string]Job
}

type handler struct {
	timeout time.Duration
	run     func(ctx context.Context, j Job) error
}

type schedule struct {
	name string
	when Schedule
	kind Kind[slot]
	last time.Time // the slot this runner saw last
}

// slot is the argument of the job that a schedule enqueues.
type slot struct {
	At int64 `json:"at"`
}

// NewRunner is a runner without kinds of jobs but its own housekeeping.
func NewRunner(d *db.DB, log *slog.Logger) *Runner {
	r := &Runner{
		d: d, log: log, since: d.Now(),
		handlers: map[string]handler{}, running: map[string]Job{},
		wake: d.Waker(wakeName),
	}
	r.Every("jobs.clean", Hourly(), r.clean)
	return r
}

// Handle says what is done for the jobs of a kind. The context ends after the
// kind's timeout, or when the program has to stop.
func Handle[A any](r *Runner, k Kind[A], f func(ctx context.Context, j Job, args A) error) {
	if _, twice := r.handlers[k.Name]; twice {
		panic("jobs: two handlers for " + k.Name)
	}
	h := handler{timeout: k.Timeout, run: func(ctx context.Context, j Job) error {
		var args A
		if err := json.Unmarshal([]byte(j.args), &args); err != nil {
			return Cancel(fmt.Errorf("arguments of %s: %w", k.Name, err))
		}
		return f(ctx, j, args)
	}}
	if h.timeout == 0 {
		h.timeout = defaultTimeout
	}
	r.handlers[k.Name] = h
	r.kinds = append(r.kinds, k.Name)
	slices.Sort(r.kinds)
}

// Every has f run for every slot of a schedule, once over all nodes, as a job
// named "every.NAME" that is tried again when it fails, until the next slot.
func (r *Runner) Every(name string, s Schedule, f func(ctx context.Context, slot time.Time) error) {
	k := Kind[slot]{Name: "every." + name}
	Handle(r, k, func(ctx context.Context, _ Job, at slot) error { return f(ctx, db.Time(at.At)) })
	r.schedules = append(r.schedules, schedule{name: name, when: s, kind: k})
}

// Run runs jobs until the context ends; then it lets those that run finish,
// for a while.
func (r *Runner) Run(ctx context.Context) {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	var wg sync.WaitGroup
	freed := make(chan struct{}, workers)
	ticks := time.NewTicker(poll)
	defer ticks.Stop()
	beats := time.NewTicker(lease / 3)
	defer beats.Stop()
	all := true
	for ctx.Err() == nil {
		more := r.step(ctx, all, func(j Job) {
			wg.Go(func() {
				_ = r.attempt(work, j)
				freed <- struct{}{}
			})
		})
		if all = true; more {
			continue
		}
		select {
		case <-ctx.Done():
		case <-r.wake:
		case <-freed:
			all = false
		case <-ticks.C:
		case <-beats.C:
			r.beat(ctx)
		}
	}
	r.finish(&wg, stop, freed)
}

// step fires schedules and starts what is due, as far as workers are free;
// unless all is wanted it waits until half of them are, since taking several
// costs as much as taking one. It tells whether it should be called again at
// once.
func (r *Runner) step(ctx context.Context, all bool, start func(Job)) (more bool) {
	if err := r.fire(ctx); err != nil && ctx.Err() == nil {
		r.log.Error("jobs: firing schedules", "err", err)
	}
	r.mu.Lock()
	free := workers - len(r.running)
	r.mu.Unlock()
	if free <= 0 || !all && free < workers/2 {
		return false
	}
	taken, err := r.claim(ctx, free)
	if err != nil {
		if ctx.Err() == nil {
			r.log.Error("jobs: taking jobs", "err", err)
		}
		return false
	}
	for _, j := range taken {
		start(j)
	}
	return len(taken) > 0 && len(taken) == free
}

// finish waits for running jobs, tells them to stop after the grace, and keeps
// their leases meanwhile.
func (r *Runner) finish(wg *sync.WaitGroup, stop func(), freed <-chan struct{}) {
	done := make(chan struct{})
	go func() {
		wg.Wait()
		close(done)
	}()
	late := time.NewTimer(grace)
	defer late.Stop()
	beats := time.NewTicker(lease / 3)
	defer beats.Stop()
	for {
		select {
		case <-done:
			return
		case <-freed:
		case <-late.C:
			stop()
		case <-beats.C:
			r.beat(context.Background())
		}
	}
}

// Drain runs everything that is due at the database's present, one job after
// another in order, also what those enqueue, until nothing is due. The error
// joins those of the jobs that failed; they stay in the queue as ever.
func (r *Runner) Drain(ctx context.Context) error {
	var failed []error
	for {
		if err := r.fire(ctx); err != nil {
			return err
		}
		taken, err := r.claim(ctx, 1)
		if err != nil {
			return err
		}
		if len(taken) == 0 {
			return errors.Join(failed...)
		}
		if err := r.attempt(ctx, taken[0]); err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", taken[0].Kind, err))
		}
	}
}

// claim takes due jobs. It looks before it writes: mostly there is nothing.
func (r *Runner) claim(ctx context.Context, limit int) ([]Job, error) {
	var any bool
	err := r.d.Read(ctx, func(tx *db.Tx) (err error) {
		any, err = due(ctx, tx, r.kinds)
		return err
	})
	if err != nil || !any {
		return nil, err
	}
	var taken []Job
	err = r.d.Write(ctx, func(tx *db.Tx) (err error) {
		taken, err = claim(ctx, tx, r.kinds, limit, lease)
		return err
	}, db.Claim(), db.Named("jobs.claim"))
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, j := range taken {
		r.running[j.ID] = j
	}
	return taken, nil
}

// attempt runs one job and settles it. It returns the handler's error.
func (r *Runner) attempt(ctx context.Context, j Job) error {
	defer func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.running, j.ID)
	}()
	err := r.call(ctx, j)
	if *j.done {
		return err
	}
	o := judge(j, err)
	// The program may be stopping: what was done must still be noted.
	settleErr := r.d.Write(context.WithoutCancel(ctx), func(tx *db.Tx) error {
		return settle(ctx, tx, j, o)
	}, db.Claim(), db.Named("jobs.settle"))
	log := r.log.With("job", j.ID, "kind", j.Kind, "attempt", j.Attempt)
	switch {
	case errors.Is(settleErr, ErrLost):
		log.Warn("jobs: the lease ran out while the job ran", "err", err)
	case settleErr != nil:
		log.Error("jobs: settling", "err", settleErr)
	case o.state == Discarded || o.state == Cancelled:
		log.Error("jobs: given up", "err", err)
	case o.state == Retryable:
		log.Warn("jobs: failed, will be tried again", "err", err, "in", o.in)
	}
	if o.state == Scheduled {
		return nil
	}
	return err
}

func (r *Runner) call(ctx context.Context, j Job) (err error) {
	h := r.handlers[j.Kind]
	ctx, cancel := context.WithTimeout(ctx, h.timeout)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return h.run(ctx, j)
}

// beat keeps the leases of what runs here.
func (r *Runner) beat(ctx context.Context) {
	r.mu.Lock()
	held := make([]Job, 0, len(r.running))
	for _, j := range r.running {
		held = append(held, j)
	}
	r.mu.Unlock()
	if len(held) == 0 {
		return
	}
	err := r.d.Write(ctx, func(tx *db.Tx) error {
		return renew(ctx, tx, held, lease)
	}, db.Claim(), db.Named("jobs.beat"))
	if err != nil && ctx.Err() == nil {
		r.log.Error("jobs: keeping leases", "err", err)
	}
}

// fire enqueues the jobs of schedules that have reached a new slot.
func (r *Runner) fire(ctx context.Context) error {
	for i := range r.schedules {
		s := &r.schedules[i]
		at := s.when.latest(r.d.Now())
		if at.Equal(s.last) {
			continue
		}
		err := r.d.Write(ctx, func(tx *db.Tx) error {
			due, err := fire(ctx, tx, s.name, at, r.since)
			if err != nil || !due {
				return err
			}
			return s.kind.Enqueue(ctx, tx, slot{db.Millis(at)}, Unique(s.name), replacing)
		}, db.Named("jobs.fire"))
		if err != nil {
			return fmt.Errorf("schedule %s: %w", s.name, err)
		}
		s.last = at
	}
	return nil
}

const cleanBatch = 1000

// clean deletes what is finished: after seven days, what was discarded after
// ninety.
func (r *Runner) clean(ctx context.Context, _ time.Time) error {
	for state, days := range map[State]int{Completed: 7, Cancelled: 7, Discarded: 90} {
		for n := cleanBatch; n == cleanBatch; {
			err := r.d.Write(ctx, func(tx *db.Tx) (err error) {
				n, err = clean(ctx, tx, state, tx.Now.AddDate(0, 0, -days), cleanBatch)
				return err
			}, db.Named("jobs.clean"))
			if err != nil {
				return err
			}
		}
	}
	return r.d.Tidy(ctx)
}
