// Package dbtest gives every test a fresh migrated database, with a clock that
// stands still and randomness that repeats.
package dbtest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/db"
)

// Start is where the clock of every test database stands: a Sunday at noon in
// Helsinki.
var Start = time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)

// Clock is a clock that stands until it is moved.
type Clock struct {
	mu sync.Mutex
	t  time.Time
}

// NewClock is a clock that stands at t.
func NewClock(t time.Time) *Clock { return &Clock{t: t} }

// Now is the time it shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.t
}

// Set moves the clock to t.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = t
}

// Advance moves the clock on.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.t = c.t.Add(d)
}

// Rand is randomness that is the same in every run.
type Rand struct {
	mu sync.Mutex
	r  *rand.ChaCha8
}

// NewRand begins the same sequence again.
func NewRand() *Rand { return &Rand{r: rand.NewChaCha8([32]byte{1})} }

// Read fills p.
func (r *Rand) Read(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.r.Read(p)
}

// Option changes what New gives.
type Option func(*options)

type options struct {
	now  func() time.Time
	rand io.Reader
}

// WithNow gives the database another clock.
func WithNow(now func() time.Time) Option { return func(o *options) { o.now = now } }

func withRand(r io.Reader) Option { return func(o *options) { o.rand = r } }

func open(t testing.TB, url string, opts []Option) *db.DB {
	t.Helper()
	o := options{now: NewClock(Start).Now, rand: NewRand()}
	for _, opt := range opts {
		opt(&o)
	}
	d, err := db.Open(t.Context(), url, db.Options{Now: o.now, Rand: o.rand})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// New is a fresh migrated SQLite database.
func New(t testing.TB, opts ...Option) *db.DB {
	t.Helper()
	return open(t, "sqlite:"+File(t)+"?durable=no", opts)
}

// File is the path of a fresh migrated SQLite database that nobody has open.
func File(t testing.TB) string {
	t.Helper()
	image, err := template()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "test.db")
	if err := os.WriteFile(path, image, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// template is a migrated SQLite file, made once in a test binary.
var template = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "parvi-dbtest")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "template.db")
	ctx := context.Background()
	d, err := db.Open(ctx, "sqlite:"+path+"?durable=no", db.Options{Now: NewClock(Start).Now, Rand: NewRand()})
	if err != nil {
		return nil, err
	}
	if err := errors.Join(d.Migrate(ctx), d.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// NewWithClock is New with a clock the test may move.
func NewWithClock(t testing.TB) (*db.DB, *Clock) {
	t.Helper()
	c := NewClock(Start)
	return New(t, WithNow(c.Now)), c
}

// Each runs f on a fresh SQLite and, when PARVI_TEST_POSTGRES names a server,
// on a fresh PostgreSQL database.
func Each(t *testing.T, f func(t *testing.T, d *db.DB)) {
	t.Helper()
	EachWithClock(t, func(t *testing.T, d *db.DB, _ *Clock) { f(t, d) })
}

// EachWithClock is Each with a clock the test may move.
func EachWithClock(t *testing.T, f func(t *testing.T, d *db.DB, clock *Clock)) {
	t.Run(db.SQLite, func(t *testing.T) {
		d, clock := NewWithClock(t)
		f(t, d, clock)
	})
	if os.Getenv(Env) == "" {
		sayOnce.Do(func() { fmt.Fprintln(os.Stderr, "dbtest: "+Env+" is not set: not tested on PostgreSQL") })
		return
	}
	t.Run(db.Postgres, func(t *testing.T) {
		clock := NewClock(Start)
		f(t, Postgres(t, WithNow(clock.Now)), clock)
	})
}

// EachTwice is Each with two nodes on one database, for what must happen once
// whichever node does it. On SQLite both are the same.
func EachTwice(t *testing.T, f func(t *testing.T, a, b *db.DB, clock *Clock)) {
	t.Run(db.SQLite, func(t *testing.T) {
		d, clock := NewWithClock(t)
		f(t, d, d, clock)
	})
	if os.Getenv(Env) == "" {
		return
	}
	t.Run(db.Postgres, func(t *testing.T) {
		clock := NewClock(Start)
		url := PostgresURL(t)
		// One Rand: ids of the two must differ.
		opts := []Option{WithNow(clock.Now), withRand(NewRand())}
		f(t, open(t, url, opts), open(t, url, opts), clock)
	})
}
