package db

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
)

const (
	pgConns   = 24 // each is a process of the server
	pgRetries = 20
)

// pgEngine runs SERIALIZABLE and repeats what collided.
type pgEngine struct {
	d     *DB
	sql   *sql.DB
	local locks
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
	d.engine, d.sql, d.dialect = &pgEngine{d: d, sql: pool, local: locks{held: map[string]*lock{}}}, pool, Postgres
	return nil
}

func (e *pgEngine) close() error { return nil }

func (e *pgEngine) write(ctx context.Context, w *work) error {
	keys := slices.Clone(w.alone)
	slices.Sort(keys)
	keys = slices.Compact(keys)
	// Those of this process queue here, so that they do not hold connections
	// while they wait.
	unlock, err := e.local.lock(ctx, keys)
	if err != nil {
		return err
	}
	defer unlock()
	c, err := e.conn(ctx)
	if err != nil {
		return err
	}
	defer c.c.Close()
	if len(keys) > 0 {
		release, err := advisory(ctx, c, keys)
		if err != nil {
			return Classify(err)
		}
		defer release()
	}
	for attempt := 0; ; attempt++ {
		tx, err := e.attempt(ctx, c, w)
		if err == nil {
			tx.committed()
			return nil
		}
		if !repeatable(err) {
			return err
		}
		if attempt == pgRetries {
			return fmt.Errorf("%w: %w", ErrBusy, err)
		}
		e.d.stats.retries.Add(1)
		if err := pause(ctx, attempt); err != nil {
			return err
		}
	}
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
	begin := "BEGIN ISOLATION LEVEL SERIALIZABLE"
	if w.claim {
		begin = "BEGIN ISOLATION LEVEL READ COMMITTED"
	}
	if _, err := c.exec(ctx, begin, nil); err != nil {
		return nil, Classify(err)
	}
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c, write: true}
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

// commit asks first how the transaction stands: PostgreSQL answers the COMMIT
// of a failed one by a rollback that looks like success. It does not listen to
// the caller's context, so that what happened is known.
func commit(c *conn) error {
	status := byte(0)
	err := c.c.Raw(func(dc any) error {
		status = dc.(*stdlib.Conn).Conn().PgConn().TxStatus()
		return nil
	})
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

// advisory takes the session locks of sorted keys, before any BEGIN: a
// snapshot taken while waiting would be old and collide at once.
func advisory(ctx context.Context, c *conn, keys []string) (release func(), err error) {
	var calls strings.Builder
	args := make([]any, len(keys))
	for i, k := range keys {
		if i > 0 {
			calls.WriteString(", ")
		}
		fmt.Fprintf(&calls, "pg_advisory_lock($%d)", i+1)
		sum := sha256.Sum256([]byte(k))
		args[i] = int64(binary.BigEndian.Uint64(sum[:8]))
	}
	rows, err := c.query(ctx, "SELECT "+calls.String(), args)
	if err == nil {
		err = rows.Close()
	}
	if err != nil {
		c.discard() // some may be held, and end with the connection
		return nil, err
	}
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if _, err := c.exec(ctx, "SELECT pg_advisory_unlock_all()", nil); err != nil {
			c.discard()
		}
	}, nil
}
