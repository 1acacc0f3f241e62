// Package db is the only package that knows which SQL runs below: SQLite in a
// file, or PostgreSQL by URL. Everybody else writes one portable SQL and gets
// one meaning of a transaction: Write runs as if no other ran beside it, Read
// sees one snapshot.
//
// SQLite has one writer, which runs what waits in savepoints of one
// transaction and answers after its single commit. PostgreSQL runs
// SERIALIZABLE and repeats what collided; Alone takes a lock before BEGIN for
// what would collide all the time.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"time"
)

// Options are what a database needs from the world. Now and Rand are required;
// Rand is read by several goroutines at once.
type Options struct {
	Now  func() time.Time
	Rand io.Reader
	Log  *slog.Logger
}

// DB is an open database.
type DB struct {
	opts    Options
	engine  engine
	sql     *sql.DB // for migrations and whatever needs no transaction of ours
	dialect string
	stats   stats
	wakers  wakers
	ids     ids
	linkKey []byte
}

// engine is what the two databases do differently.
type engine interface {
	write(ctx context.Context, w *work) error
	read(ctx context.Context, f func(tx *Tx) error) error
	// query runs one statement outside any transaction, for what is asked at
	// every request.
	query(ctx context.Context, query string, args []any, each func(*sql.Rows) error) error
	versions(ctx context.Context, topics []string) (string, error)
	close() error
}

// work is one call of Write.
type work struct {
	f     func(tx *Tx) error
	name  string
	alone []string
	claim bool
	key   *repeat
}

// WriteOption says something about one Write.
type WriteOption func(*work)

// Named gives a Write a name for the log of slow ones.
func Named(name string) WriteOption { return func(w *work) { w.name = name } }

// Alone keeps all Writes with one of the same keys from running beside this
// one. It is for what would collide all the time: the places of one meeting,
// the hours of one holder. On PostgreSQL the locks are taken before BEGIN, so
// that the snapshot is fresh; on SQLite every Write is alone as it is.
func Alone(keys ...string) WriteOption {
	return func(w *work) { w.alone = append(w.alone, keys...) }
}

// Claim says that the Write only takes or settles rows that it names or locks
// by FOR UPDATE SKIP LOCKED, as queues do. PostgreSQL then runs it READ
// COMMITTED, where it cannot collide; any other Write would be wrong there.
func Claim() WriteOption { return func(w *work) { w.claim = true } }

// The dialects.
const (
	SQLite   = "sqlite"
	Postgres = "postgres"
)

// Open opens "sqlite:PATH" or "postgres://…" (several hosts may be given, with
// target_session_attrs=read-write for fail-over). It does not migrate.
func Open(ctx context.Context, url string, o Options) (*DB, error) {
	if o.Now == nil || o.Rand == nil {
		return nil, errors.New("db: Options.Now and Options.Rand are required")
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	d := &DB{opts: o}
	var err error
	switch scheme, rest, _ := strings.Cut(url, ":"); scheme {
	case "sqlite":
		err = d.openSQLite(ctx, rest)
	case "postgres", "postgresql":
		err = d.openPostgres(ctx, url)
	default:
		err = errors.New(`the URL must begin with "sqlite:" or "postgres://"`)
	}
	if err != nil {
		return nil, fmt.Errorf("db: open: %w", err)
	}
	return d, nil
}

// Close waits for the Write that runs and closes the database.
func (d *DB) Close() error { return errors.Join(d.engine.close(), d.sql.Close()) }

// LinksFrom sets the key that the secrets of links are made with: the same on
// every node, for good. It is called before anything is written.
func (d *DB) LinksFrom(key []byte) { d.linkKey = key }

// Dialect is "sqlite" or "postgres".
func (d *DB) Dialect() string { return d.dialect }

// Now is the instant by the database's clock: UTC, whole milliseconds.
func (d *DB) Now() time.Time { return d.opts.Now().UTC().Truncate(time.Millisecond) }

// Write runs f as if no other transaction ran beside it. What f did is durable
// when Write returns nil, and undone when it returns an error or f panics. f
// may run more than once (PostgreSQL repeats what collided), so it touches
// nothing but tx; what must follow goes into tx.OnCommit or a job. A Write or
// Read inside f panics: on SQLite it would wait for itself.
func (d *DB) Write(ctx context.Context, f func(tx *Tx) error, opts ...WriteOption) error {
	refuseNested()
	w := &work{f: f}
	for _, o := range opts {
		o(w)
	}
	w.key = repeatOf(ctx)
	return d.engine.write(ctx, w)
}

// Read runs f on one snapshot; writing in it is an error.
func (d *DB) Read(ctx context.Context, f func(tx *Tx) error) error {
	refuseNested()
	return d.engine.read(ctx, f)
}

// run calls the function of a Write within an open transaction, with what
// belongs to every Write around it.
func (d *DB) run(ctx context.Context, w *work, tx *Tx) error {
	begun := d.opts.Now()
	defer func() {
		took := d.opts.Now().Sub(begun)
		if d.stats.wrote(took) {
			d.opts.Log.Warn("slow write", "name", w.name, "ms", took.Milliseconds())
		}
	}()
	if w.key != nil {
		if err := w.key.begin(ctx, tx); err != nil {
			return err
		}
	}
	if err := inside(w.f, tx); err != nil {
		return err
	}
	if w.key != nil {
		if err := w.key.end(ctx, tx); err != nil {
			return err
		}
	}
	return tx.failed
}
