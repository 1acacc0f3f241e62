package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/ident"
)

// Tx is a transaction: the one of a Write or the snapshot of a Read. It is
// used by one goroutine, one statement after another: rows are read or closed
// before the next statement, as PostgreSQL demands.
type Tx struct {
	// Now is the one instant of the unit of work: UTC, whole milliseconds.
	Now time.Time

	d        *DB
	c        *conn
	over     bool
	wrote    bool      // a statement ran that may have changed something
	failed   error     // the first statement that failed; nothing more runs after it
	open     *sql.Rows // of the last query
	tries    int
	touched  map[string]bool
	repeat   *repeat
	onCommit []func()
}

// Today is the day in Helsinki.
func (tx *Tx) Today() civil.Date { return civil.DateOf(tx.Now) }

// NewID is a fresh id for a row. Ids sort by the time of their transactions;
// those that one process makes in the same millisecond by their order.
func (tx *Tx) NewID() string { return tx.d.ids.next(tx.Now, tx.d.opts.Rand) }

// NewToken is a secret for a link; store its ident.Hash.
func (tx *Tx) NewToken() string { return ident.Token(tx.d.opts.Rand) }

// NewLink is a secret for a link that is mailed, and the seed it comes from. The
// row keeps the secret's ident.Hash, the mail's arguments the seed: neither
// opens anything for somebody who reads them in the outbox.
func (tx *Tx) NewLink() (seed, secret string) {
	seed = tx.NewToken()
	return seed, tx.LinkSecret(seed)
}

// LinkSecret is the secret that NewLink told with the seed.
func (tx *Tx) LinkSecret(seed string) string { return ident.Derive(tx.d.linkKey, "link "+seed) }

// OnCommit has f called after the transaction is durable, in the goroutine of
// the Write, before Write returns. It is not called when the Write fails.
func (tx *Tx) OnCommit(f func()) { tx.onCommit = append(tx.onCommit, f) }

// SkipLocked ends the SELECT by which a queue takes rows: on PostgreSQL it
// locks them and passes over those that others have locked; on SQLite, where a
// Write is alone, it is empty. Use it with Claim.
func (tx *Tx) SkipLocked() string {
	if tx.d.dialect == Postgres {
		return "FOR UPDATE SKIP LOCKED"
	}
	return ""
}

// Exec runs a statement and tells how many rows it changed.
func (tx *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	args, err := tx.ready(ctx, args)
	if err != nil {
		return 0, err
	}
	tx.writes(query)
	n, err := tx.c.exec(ctx, query, args)
	return n, tx.note(err)
}

// Query runs a query. The rows must be read to their end or closed before the
// next statement.
func (tx *Tx) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	args, err := tx.ready(ctx, args)
	if err != nil {
		return nil, err
	}
	if !selects(query) {
		tx.writes(query)
	}
	rows, err := tx.c.query(ctx, query, args)
	if err != nil {
		return nil, tx.note(err)
	}
	tx.open = rows
	return rows, nil
}

// QueryRow runs a query of which one row is wanted; Scan gives ErrNoRows when
// there is none.
func (tx *Tx) QueryRow(ctx context.Context, query string, args ...any) *sql.Row {
	args, err := tx.ready(ctx, args)
	if err != nil {
		return tx.c.failingRow(err)
	}
	if !selects(query) {
		tx.writes(query)
	}
	row := tx.c.queryRow(ctx, query, args)
	_ = tx.note(row.Err())
	return row
}

// Try runs f in a savepoint: an error undoes what f did, and the transaction
// goes on. Without it nothing can follow a failed statement, on either
// database.
func (tx *Tx) Try(ctx context.Context, f func() error) error {
	name := "try" + strconv.Itoa(tx.tries)
	tx.tries++
	defer func() { tx.tries-- }()
	commits := len(tx.onCommit)
	if _, err := tx.Exec(ctx, "SAVEPOINT "+name); err != nil {
		return err
	}
	err := f()
	if err == nil && tx.failed == nil {
		_, err = tx.Exec(ctx, "RELEASE SAVEPOINT "+name)
		return err
	}
	if err == nil {
		err = tx.failed
	}
	if repeatable(err) {
		return err // PostgreSQL will have the whole of it run again
	}
	tx.onCommit = tx.onCommit[:commits]
	clear(tx.touched)
	tx.c.group.forget()
	tx.failed = nil
	if _, undo := tx.Exec(ctx, "ROLLBACK TO SAVEPOINT "+name); undo != nil {
		return errors.Join(err, undo)
	}
	if _, undo := tx.Exec(ctx, "RELEASE SAVEPOINT "+name); undo != nil {
		return errors.Join(err, undo)
	}
	return err
}

// ready checks that a statement may run now, and makes its arguments the few
// types both drivers treat alike.
func (tx *Tx) ready(ctx context.Context, args []any) ([]any, error) {
	switch {
	case tx.over:
		return nil, errOver
	case tx.failed != nil:
		return nil, fmt.Errorf("db: a statement failed before in this transaction: %w", tx.failed)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if tx.open != nil {
		if _, err := tx.open.Columns(); err == nil {
			return nil, errRowsOpen
		}
		tx.open = nil
	}
	return portable(args)
}

// note classifies the error of a statement. PostgreSQL runs nothing more in a
// transaction after one; remembering it makes SQLite the same.
func (tx *Tx) note(err error) error {
	if err == nil {
		return nil
	}
	err = Classify(err)
	tx.failed = err
	return err
}

func (tx *Tx) committed() {
	for _, f := range tx.onCommit {
		f()
	}
}
