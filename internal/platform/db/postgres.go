package db

import (
	"context"
	"database/sql"
	"errors"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
)

const (
	pgConns   = 24 // each is a process of the server
	pgRetries = 20
)

// pgEngine runs SERIALIZABLE and repeats what collided.
type pgEngine struct {
	d      *DB
	sql    *sql.DB
	local  locks
	mu     sync.Mutex
	queues map[string]*queue
}

func (d *DB) openPostgres(ctx context.Context, url string) error {
	pool, err := sql.Open("pgx", url)
	if err != nil {
		return err
	}
	pool.SetMaxOpenConns(pgConns)
	pool.SetMaxIdleConns(pgConns)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	if err := pool.PingContext(ctx); err != nil {
		return errors.Join(err, pool.Close())
	}
	d.engine = &pgEngine{d: d, sql: pool, local: locks{held: map[string]*lock{}}, queues: map[string]*queue{}}
	d.sql, d.dialect = pool, Postgres
	return nil
}

func (e *pgEngine) close() error { return nil }

func (e *pgEngine) write(ctx context.Context, w *work) error {
	if len(w.alone) > 0 {
		return e.together(ctx, w)
	}
	c, err := e.conn(ctx)
	if err != nil {
		return err
	}
	defer c.c.Close()
	for attempt := 0; ; attempt++ {
		tx, err := e.attempt(ctx, c, w)
		if err == nil {
			tx.committed()
			return nil
		}
		if err := e.again(ctx, attempt, err); err != nil {
			return err
		}
	}
}

// again waits before another attempt, or says why there is none.
func (e *pgEngine) again(ctx context.Context, attempt int, err error) error {
	if !repeatable(err) {
		return err
	}
	if attempt == pgRetries {
		return busy(err)
	}
	e.d.stats.retries.Add(1)
	return pause(ctx, attempt)
}

// pause waits before another attempt: a random part of a span that doubles
// from 2 ms to 256 ms.
func pause(ctx context.Context, attempt int) error {
	span := 2 * time.Millisecond << min(attempt, 7)
	t := time.NewTimer(span/4 + rand.N(span))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (e *pgEngine) attempt(ctx context.Context, c *conn, w *work) (*Tx, error) {
	if _, err := c.exec(ctx, begin(w.claim), nil); err != nil {
		return nil, Classify(err)
	}
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c}
	committed := false
	defer func() {
		tx.end()
		if !committed {
			rollback(c)
		}
	}()
	err := e.d.run(ctx, w, tx)
	if repeatable(tx.failed) {
		return nil, tx.failed // whatever f made of it
	}
	if err != nil {
		return nil, err
	}
	tx.end()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := commit(c); err != nil {
		return nil, Classify(err)
	}
	committed = true
	e.d.stats.commits.Add(1)
	return tx, nil
}

func begin(claim bool) string {
	if claim {
		return "BEGIN ISOLATION LEVEL READ COMMITTED"
	}
	return "BEGIN ISOLATION LEVEL SERIALIZABLE"
}

// status is how the transaction stands: T for good, E for failed.
func (c *conn) status() (status byte, err error) {
	err = c.c.Raw(func(dc any) error {
		status = dc.(*stdlib.Conn).Conn().PgConn().TxStatus()
		return nil
	})
	return status, err
}

// commit asks first how the transaction stands: PostgreSQL answers the COMMIT
// of a failed one by a rollback that looks like success. It does not listen to
// the caller's context, so that what happened is known.
func commit(c *conn) error {
	status, err := c.status()
	if err != nil {
		return err
	}
	if status != 'T' {
		return errFailed
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	_, err = c.exec(ctx, "COMMIT", nil)
	return err
}

// rollback gives the connection back clean, or not at all.
func rollback(c *conn) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if _, err := c.exec(ctx, "ROLLBACK", nil); err != nil {
		c.discard()
	}
}

func (e *pgEngine) read(ctx context.Context, f func(tx *Tx) error) error {
	c, err := e.conn(ctx)
	if err != nil {
		return err
	}
	defer c.c.Close()
	if _, err := c.exec(ctx, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", nil); err != nil {
		return Classify(err)
	}
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c}
	defer func() {
		tx.end()
		rollback(c)
	}()
	if err := inside(f, tx); err != nil {
		return err
	}
	tx.committed()
	return nil
}

func (e *pgEngine) versions(ctx context.Context, topics []string) (string, error) {
	return fingerprint(topics, func(query string, args []any, each func(*sql.Rows) error) error {
		return e.query(ctx, query, args, each)
	})
}

func (e *pgEngine) query(ctx context.Context, query string, args []any, each func(*sql.Rows) error) error {
	c, err := e.conn(ctx)
	if err != nil {
		return err
	}
	defer c.c.Close()
	return c.each(ctx, query, args, each)
}

func (e *pgEngine) conn(ctx context.Context) (*conn, error) {
	c, err := e.sql.Conn(ctx)
	if err != nil {
		return nil, Classify(err)
	}
	return &conn{c: c}, nil
}
