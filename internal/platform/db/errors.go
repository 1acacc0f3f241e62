package db

import (
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"parvi/internal/platform/fault"
)

// What can go wrong that a store or a service acts on. Test with errors.Is.
var (
	ErrNoRows   = sql.ErrNoRows
	ErrUnique   = errors.New("db: there is such a row already")
	ErrForeign  = errors.New("db: a row refers to what does not exist, or is referred to")
	ErrCheck    = errors.New("db: a value breaks a rule of its column")
	ErrText     = errors.New("db: text is not valid UTF-8 or has a zero byte")
	ErrBusy     = errors.New("db: too much at once, try again")
	ErrReadOnly = errors.New("db: writing in a Read")
	ErrClosed   = errors.New("db: closed")

	errOver     = errors.New("db: the transaction is over")
	errFailed   = errors.New("db: a statement of the transaction failed")
	errRowsOpen = errors.New("db: the rows of the query before are still open")
)

// Classify makes the errors above of what the drivers say; any other error
// stays as it is. Exec, Query, All and One have done it already.
func Classify(err error) error {
	kind := kindOf(err)
	if kind == nil || errors.Is(err, kind) {
		return err
	}
	if kind == ErrBusy {
		return busy(err)
	}
	return fmt.Errorf("%w: %w", kind, err)
}

// busy is ErrBusy as people are told of it: it passes, try again.
func busy(err error) error {
	return &fault.Error{Kind: fault.Unavailable, RetryAfter: 2 * time.Second, Err: fmt.Errorf("%w: %w", ErrBusy, err)}
}

func kindOf(err error) error {
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch e.Code {
		case "23505":
			return ErrUnique
		case "23503":
			return ErrForeign
		case "23502", "23514", "22001", "22003":
			return ErrCheck
		case "22021", "22P05":
			return ErrText
		case "25006":
			return ErrReadOnly
		case "53300", "55P03", "57014":
			return ErrBusy
		}
		return nil
	}
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		switch e.Code() {
		case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID:
			return ErrUnique
		case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_TRIGGER:
			return ErrForeign
		case sqlite3.SQLITE_CONSTRAINT_NOTNULL, sqlite3.SQLITE_CONSTRAINT_CHECK:
			return ErrCheck
		}
		switch e.Code() & 0xff {
		case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
			return ErrBusy
		case sqlite3.SQLITE_READONLY:
			return ErrReadOnly
		}
	}
	return nil
}

// repeatable tells whether PostgreSQL asks for the transaction to be run again:
// it collided, it was chosen to end a deadlock, or a prepared statement is of
// before a migration.
func repeatable(err error) bool {
	e, ok := errors.AsType[*pgconn.PgError](err)
	return ok && (e.Code == "40001" || e.Code == "40P01" || e.Code == "0A000" && e.Routine == "RevalidateCachedQuery")
}
