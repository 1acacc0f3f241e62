package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"
)

const (
	groupMost = 512                   // functions in one transaction
	groupTime = 20 * time.Millisecond // after which a group takes no more in
	busyTimes = 4                     // of five seconds another process may hold the file
)

// sqliteEngine has one writer goroutine and a few readers.
type sqliteEngine struct {
	d       *DB
	sql     *sql.DB
	queue   chan *turn
	closing chan struct{}
	closed  chan struct{}
	once    sync.Once
	readers readers
}

func (d *DB) openSQLite(ctx context.Context, rest string) error {
	path, query, _ := strings.Cut(rest, "?")
	params, err := url.ParseQuery(query)
	if err != nil {
		return err
	}
	if path == "" || strings.HasPrefix(path, ":memory:") {
		return errors.New("a SQLite database is a file: sqlite:PATH")
	}
	if path, err = filepath.Abs(path); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	// People's data: the file, and with it its -wal and -shm, is the owner's.
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	synchronous := "FULL"
	if params.Get("durable") == "no" {
		synchronous = "OFF" // tests and the demo, whose databases nobody misses
	}
	pool, err := sql.Open("sqlite", fileURL(path, "journal_mode(WAL)", "synchronous("+synchronous+")", "cache_size(-8000)", "analysis_limit(1000)"))
	if err != nil {
		return err
	}
	writer, err := pool.Conn(ctx)
	if err != nil {
		return errors.Join(err, pool.Close())
	}
	ro, err := sql.Open("sqlite", fileURL(path, "query_only(1)", "cache_size(-4000)"))
	if err != nil {
		return errors.Join(err, pool.Close())
	}
	e := &sqliteEngine{
		d: d, sql: ro,
		queue:   make(chan *turn, groupMost),
		closing: make(chan struct{}),
		closed:  make(chan struct{}),
		readers: readers{db: ro, slots: make(chan struct{}, max(4, 2*runtime.GOMAXPROCS(0)))},
	}
	d.engine, d.sql, d.dialect = e, pool, SQLite
	go e.writer(&conn{c: writer, stmts: map[string]*stmt{}})
	return nil
}

// fileURL is what the driver opens.
func fileURL(path string, pragmas ...string) string {
	q := url.Values{"_pragma": append([]string{"busy_timeout(5000)", "foreign_keys(1)", "temp_store(MEMORY)"}, pragmas...)}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
}

func (e *sqliteEngine) close() error {
	e.once.Do(func() { close(e.closing) })
	<-e.closed
	e.readers.close()
	return e.sql.Close()
}

func (e *sqliteEngine) write(ctx context.Context, w *work) error {
	select {
	case <-e.closing:
		return ErrClosed
	default:
	}
	t := newTurn(func(tx *Tx) error { return e.d.run(ctx, w, tx) })
	select {
	case e.queue <- t:
		return t.wait(ctx, e.closed)
	case <-ctx.Done():
		return ctx.Err()
	case <-e.closed:
		return ErrClosed
	}
}

// writer takes what waits, in order, until the database is closed.
func (e *sqliteEngine) writer(c *conn) {
	defer close(e.closed)
	defer c.close()
	for {
		select {
		case t := <-e.queue:
			e.group(c, t)
			c.tidy()
		case <-e.closing:
			e.refuse()
			return
		}
	}
}

// refuse answers those who wait when the database is closed.
func (e *sqliteEngine) refuse() {
	for {
		select {
		case t := <-e.queue:
			if t.take() {
				t.end <- ErrClosed
			}
		default:
			return
		}
	}
}

// group runs t and what waits behind it in one transaction.
func (e *sqliteEngine) group(c *conn, t *turn) {
	if !t.take() {
		return
	}
	if err := e.beginImmediate(c); err != nil {
		t.end <- Classify(err)
		return
	}
	c.group = &group{}
	var members []*turn
	began := e.d.opts.Now()
	careful := false
	for t != nil {
		members = append(members, t)
		var err error
		if careful {
			err = e.saved(c, t)
		} else if !e.bare(c, t) {
			careful, err = true, e.again(c, members)
		}
		if err != nil {
			e.fail(c, members, err)
			return
		}
		t = e.next(len(members), began)
	}
	if _, err := c.exec(detached, "COMMIT", nil); err != nil {
		e.fail(c, members, err)
		return
	}
	e.d.stats.commits.Add(1)
	for _, m := range members {
		m.end <- nil
	}
}

// next is the next Write that still waits, if the group may take it in.
func (e *sqliteEngine) next(members int, began time.Time) *turn {
	if members >= groupMost || e.d.opts.Now().Sub(began) > groupTime {
		return nil
	}
	for waited := false; ; {
		select {
		case t := <-e.queue:
			if t.take() {
				return t
			}
		default:
			if waited {
				return nil
			}
			waited = true
			runtime.Gosched()
		}
	}
}

// bare runs one function without a savepoint, which would copy every page that
// is written: nearly all functions that fail do so before they have written
// anything. It is false when this one had, and the group has to begin anew.
func (e *sqliteEngine) bare(c *conn, t *turn) bool {
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c}
	return t.runIn(tx) || !tx.wrote
}

// again runs the members of a group a second time, in their order, each in a
// savepoint, because one that failed had written. Nobody has been answered yet.
func (e *sqliteEngine) again(c *conn, members []*turn) error {
	if _, err := c.exec(detached, "ROLLBACK", nil); err != nil {
		return err
	}
	if err := e.beginImmediate(c); err != nil {
		return err
	}
	c.group = &group{}
	for _, m := range members {
		if m.gone {
			continue // it panicked; its caller is not there any more
		}
		if err := e.saved(c, m); err != nil {
			return err
		}
	}
	return nil
}

// saved runs one function in a savepoint. An error means that the transaction
// itself is lost.
func (e *sqliteEngine) saved(c *conn, t *turn) error {
	if _, err := c.exec(detached, "SAVEPOINT one", nil); err != nil {
		return err
	}
	if !t.runIn(&Tx{Now: e.d.Now(), d: e.d, c: c}) {
		c.group = &group{} // what was kept may come from what is undone
		if _, err := c.exec(detached, "ROLLBACK TO SAVEPOINT one", nil); err != nil {
			return err
		}
	}
	_, err := c.exec(detached, "RELEASE SAVEPOINT one", nil)
	return err
}

// fail rolls back and tells everyone in the group.
func (e *sqliteEngine) fail(c *conn, members []*turn, err error) {
	_, _ = c.exec(detached, "ROLLBACK", nil)
	err = fmt.Errorf("db: the transaction was not committed: %w", Classify(err))
	for _, m := range members {
		m.end <- err
	}
}

// beginImmediate begins the transaction of a group. Another process, such as
// an import from the command line, may hold the file for a while.
func (e *sqliteEngine) beginImmediate(c *conn) error {
	for attempt := 1; ; attempt++ {
		_, err := c.exec(detached, "BEGIN IMMEDIATE", nil)
		if err == nil || attempt == busyTimes {
			return err
		}
		if !errors.Is(Classify(err), ErrBusy) {
			// Perhaps a transaction is open that could not be rolled back.
			if _, undo := c.exec(detached, "ROLLBACK", nil); undo != nil {
				return err
			}
		}
	}
}

func (e *sqliteEngine) read(ctx context.Context, f func(tx *Tx) error) error {
	c, err := e.readers.take(ctx)
	if err != nil {
		return err
	}
	defer e.readers.give(c)
	if _, err := c.exec(detached, "BEGIN", nil); err != nil {
		return Classify(err)
	}
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c}
	defer func() {
		tx.end()
		_, _ = c.exec(detached, "COMMIT", nil)
	}()
	if err := inside(f, tx); err != nil {
		return err
	}
	tx.committed()
	return nil
}

func (e *sqliteEngine) query(ctx context.Context, query string, args []any, each func(*sql.Rows) error) error {
	c, err := e.readers.take(ctx)
	if err != nil {
		return err
	}
	defer e.readers.give(c)
	return c.each(ctx, query, args, each)
}

// maxKept is how many fingerprints a connection remembers.
const maxKept = 1000

// versions asks SQLite whether anything was written by whomever since the
// connection last looked, which costs a third of reading the versions again.
func (e *sqliteEngine) versions(ctx context.Context, topics []string) (string, error) {
	c, err := e.readers.take(ctx)
	if err != nil {
		return "", err
	}
	defer e.readers.give(c)
	var written int64
	if err := c.queryRow(ctx, "PRAGMA data_version", nil).Scan(&written); err != nil {
		return "", Classify(err)
	}
	if c.kept == nil || c.written != written || len(c.kept) >= maxKept {
		c.written, c.kept = written, map[string]string{}
	}
	key := strings.Join(topics, " ")
	if v, ok := c.kept[key]; ok {
		return v, nil
	}
	v, err := fingerprint(topics, func(query string, args []any, each func(*sql.Rows) error) error {
		return c.each(ctx, query, args, each)
	})
	if err == nil {
		c.kept[key] = v
	}
	return v, err
}

// readers are connections that only read, the one used last first.
type readers struct {
	db    *sql.DB
	slots chan struct{}
	mu    sync.Mutex
	idle  []*conn
}

func (r *readers) take(ctx context.Context) (*conn, error) {
	select {
	case r.slots <- struct{}{}:
	default:
		select {
		case r.slots <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	r.mu.Lock()
	if n := len(r.idle); n > 0 {
		c := r.idle[n-1]
		r.idle = r.idle[:n-1]
		r.mu.Unlock()
		return c, nil
	}
	r.mu.Unlock()
	c, err := r.db.Conn(ctx)
	if err != nil {
		<-r.slots
		return nil, err
	}
	return &conn{c: c, stmts: map[string]*stmt{}}, nil
}

func (r *readers) give(c *conn) {
	c.tidy()
	r.mu.Lock()
	r.idle = append(r.idle, c)
	r.mu.Unlock()
	<-r.slots
}

func (r *readers) close() {
	for range cap(r.slots) {
		r.slots <- struct{}{} // waits for the reads that run
	}
	for _, c := range r.idle {
		c.close()
	}
}
