package mail

import (
	"context"
	"log/slog"
	"sync/atomic"
	"time"

	"parvi/internal/platform/db"
)

// State is where a row of the outbox stands.
type State string

// The states. Dropped is a letter that had become pointless by the time it was
// composed.
const (
	Queued  State = "queued"
	Sending State = "sending"
	Sent    State = "sent"
	Failed  State = "failed"
	Dropped State = "dropped"
)

const (
	lease       = 10 * time.Minute // how long a row may be held
	leaseEnd    = 2 * time.Minute  // no sending begins so close to its end
	giveUp      = 72 * time.Hour   // of temporary refusals
	composeMost = 8                // attempts to compose
	claimLeast  = 16
	claimMost   = 512
	poll        = time.Second // for rows that other processes have put in
)

// Options are what an outbox needs.
type Options struct {
	Transport Transport // nil: messages are kept in the database and shown to operators
	From      Address   // of the installation; without a name, the site's
	Domain    string    // of Message-IDs, lists and returned mail
	Bounces   bool      // returned mail is read at bounce+ID@Domain
	// Refused is told of a letter that a server has refused for good, in the
	// transaction that records it; nil where nobody asks.
	Refused     func(ctx context.Context, tx *db.Tx, r Refusal) error
	Signer      *Signer // nil: not signed
	Site        func(ctx context.Context, tx *db.Tx) (Site, error)
	Connections int // to the server at once; 0 is eight
	Log         *slog.Logger
}

// Outbox sends what is enqueued. Several may run on one database.
type Outbox struct {
	d     *db.DB
	o     Options
	kinds map[string]handler
	names []string
	wake  <-chan struct{}
	down  breaker

	sent, failed, retried atomic.Int64
}

// NewOutbox makes an outbox; Handle tells it what it may send.
func NewOutbox(d *db.DB, o Options) *Outbox {
	if o.Connections <= 0 {
		o.Connections = 8
	}
	switch o.Transport.(type) {
	case nil, *Memory:
		o.Connections = 1 // there is no server to wait for, and letters keep their order
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Domain == "" {
		o.Domain = "localhost"
	}
	if o.From.Mail == "" {
		o.From.Mail = "parvi@" + o.Domain
	}
	return &Outbox{d: d, o: o, kinds: map[string]handler{}, wake: d.Waker(waker)}
}

// Keeps tells whether messages are kept for operators instead of being sent.
func (o *Outbox) Keeps() bool { return o.o.Transport == nil }

// Stats counts what this process has done since it began.
type Stats struct{ Sent, Failed, Retried int64 }

// Stats is what was done since the process began.
func (o *Outbox) Stats() Stats { return Stats{o.sent.Load(), o.failed.Load(), o.retried.Load()} }

// Run sends until ctx ends: what is being handed over then is finished, what
// was only claimed is put back.
func (o *Outbox) Run(ctx context.Context) error {
	err := o.session(ctx, false)
	if o.o.Transport != nil {
		o.o.Transport.close()
	}
	return err
}

// Drain sends everything that is due now and returns when it is sent and
// recorded: for tests, the demo and commands that end.
func (o *Outbox) Drain(ctx context.Context) error { return o.session(ctx, true) }

// breaker keeps everybody from knocking at a server that does not answer.
type breaker struct {
	open  atomic.Bool
	fails atomic.Int32
}

func (b *breaker) trip() {
	n := b.fails.Add(1)
	if b.open.CompareAndSwap(false, true) {
		time.AfterFunc(min(time.Second<<min(n, 6), time.Minute), func() { b.open.Store(false) })
	}
}

func (b *breaker) reset() { b.fails.Store(0) }

// backoff is how long a row waits after its n-th attempt: 1 min, 2, 4 … 4 h.
func backoff(n int64) time.Duration {
	return min(time.Minute<<min(max(n-1, 0), 8), 4*time.Hour)
}
