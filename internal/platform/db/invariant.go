package db

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// Invariant is something that must always hold: a query that finds nothing
// unless it is broken, or a function that does where no query can tell.
// `parvi verify` asks them all.
type Invariant struct {
	Name string // "registration.overbooked"
	SQL  string
	Find func(ctx context.Context, tx *Tx) ([]string, error) // what is broken, a line each
}

// Breach is an invariant that does not hold.
type Breach struct {
	Name  string
	Count int
	Rows  []string // the first ten, as text
}

// Check asks every invariant and gives those that are broken.
func Check(ctx context.Context, tx *Tx, invariants []Invariant) ([]Breach, error) {
	var breaches []Breach
	for _, i := range invariants {
		b, err := i.check(ctx, tx)
		if err != nil {
			return nil, fmt.Errorf("invariant %s: %w", i.Name, err)
		}
		if b.Count > 0 {
			breaches = append(breaches, b)
		}
	}
	return breaches, nil
}

func (i Invariant) check(ctx context.Context, tx *Tx) (Breach, error) {
	b := Breach{Name: i.Name}
	if i.Find != nil {
		found, err := i.Find(ctx, tx)
		b.Count, b.Rows = len(found), found[:min(len(found), 10)]
		return b, err
	}
	rows, err := tx.Query(ctx, i.SQL)
	if err != nil {
		return b, err
	}
	defer rows.Close()
	for rows.Next() {
		if b.Count++; b.Count > 10 {
			continue
		}
		row, err := describe(rows)
		if err != nil {
			return b, err
		}
		b.Rows = append(b.Rows, row)
	}
	return b, tx.note(rows.Err())
}

// describe is a row as "column=value column=value".
func describe(rows *sql.Rows) (string, error) {
	columns, err := rows.Columns()
	if err != nil {
		return "", err
	}
	values := make([]any, len(columns))
	dest := make([]any, len(columns))
	for i := range values {
		dest[i] = &values[i]
	}
	if err := rows.Scan(dest...); err != nil {
		return "", err
	}
	parts := make([]string, len(columns))
	for i, v := range values {
		if b, ok := v.([]byte); ok {
			v = string(b)
		}
		parts[i] = fmt.Sprintf("%s=%v", columns[i], v)
	}
	return strings.Join(parts, " "), nil
}
