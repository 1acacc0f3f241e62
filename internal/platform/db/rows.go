package db

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"
)

// Row is what one row is scanned from: a *Rows or the row of QueryRow.
type Row interface{ Scan(dest ...any) error }

// Rows are the rows of a query.
type Rows = sql.Rows

// All is every row of a query, scanned.
func All[T any](ctx context.Context, tx *Tx, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, tx.note(rows.Err())
}

// One is the first row of a query, scanned; ErrNoRows when there is none.
func One[T any](ctx context.Context, tx *Tx, scan func(*sql.Rows) (T, error), query string, args ...any) (T, error) {
	var none T
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return none, err
	}
	defer rows.Close()
	if !rows.Next() {
		if err := tx.note(rows.Err()); err != nil {
			return none, err
		}
		return none, ErrNoRows
	}
	v, err := scan(rows)
	if err != nil {
		return none, err
	}
	return v, tx.note(rows.Close())
}

// Exists tells whether a query has a row.
func Exists(ctx context.Context, tx *Tx, query string, args ...any) (bool, error) {
	_, err := One(ctx, tx, func(*sql.Rows) (struct{}, error) { return struct{}{}, nil }, query, args...)
	if errors.Is(err, ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// Scan is the scan function of a query with one column, for All and One.
func Scan[T any](rows *sql.Rows) (T, error) {
	var v T
	err := rows.Scan(&v)
	return v, err
}

// In writes the list of an IN and its arguments: In(2, ids) is "$2,$3,$4" for
// three ids. An empty list becomes NULL, which nothing is in. A list of many
// thousands is taken in parts (slices.Chunk).
func In[T any](from int, vals []T) (placeholders string, args []any) {
	if len(vals) == 0 {
		return "NULL", nil
	}
	b := make([]byte, 0, 4*len(vals))
	args = make([]any, len(vals))
	for i, v := range vals {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '$')
		b = strconv.AppendInt(b, int64(from+i), 10)
		args[i] = v
	}
	return string(b), args
}

// Millis is how an instant is stored: Unix milliseconds, 0 for no instant.
func Millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// Time reads what Millis wrote.
func Time(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

// Placeholder is "$n", for queries that are put together.
func Placeholder(n int) string { return "$" + strconv.Itoa(n) }
