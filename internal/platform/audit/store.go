package audit

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/platform/db"
)

const columns = `r.id, r.at, r.actor, r.acting_for, r.session, r.action, r.ref, r.payload, r.salt, r.payload_hash, r.sealed`

func (e *Entry) dest(at *int64) []any {
	return []any{&e.ID, at, &e.Actor, &e.ActingFor, &e.Session, &e.Action, &e.Ref, &e.Payload, &e.salt, &e.payloadHash, &e.Sealed}
}

func scanEntry(rows *sql.Rows) (Entry, error) {
	var e Entry
	var at int64
	err := rows.Scan(e.dest(&at)...)
	e.At, e.Erased = db.Time(at), e.salt == ""
	return e, err
}

func insert(ctx context.Context, tx *db.Tx, e Entry) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO audit_rows (id, at, actor, acting_for, session, action, ref, payload, salt, payload_hash, sealed)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false)`,
		e.ID, db.Millis(e.At), e.Actor, e.ActingFor, e.Session, e.Action, e.Ref, e.Payload, e.salt, e.payloadHash)
	return err
}

func list(ctx context.Context, tx *db.Tx, f Filter, limit int, before string) ([]Entry, error) {
	var where []string
	var args []any
	add := func(column, value string) {
		if value != "" {
			args = append(args, value)
			where = append(where, column+db.Placeholder(len(args)))
		}
	}
	add("r.actor = ", f.Actor)
	add("r.ref = ", f.Ref)
	add("r.action = ", f.Action)
	add("r.id < ", before)
	query := "SELECT " + columns + " FROM audit_rows r"
	if len(where) > 0 {
		query += " WHERE " + strings.Join(where, " AND ")
	}
	args = append(args, limit)
	query += " ORDER BY r.id DESC LIMIT " + db.Placeholder(len(args))
	return db.All(ctx, tx, scanEntry, query, args...)
}

// unsealed are rows no seal covers yet. A transaction that began early and
// committed late has an older id than rows sealed meanwhile; it is found all
// the same, since nothing counts how far the sealing got.
func unsealed(ctx context.Context, tx *db.Tx, limit int) ([]Entry, error) {
	return db.All(ctx, tx, scanEntry, `
		SELECT `+columns+`
		FROM audit_rows r
		WHERE NOT r.sealed
		ORDER BY r.id
		LIMIT $1`, limit)
}

type seal struct {
	seq                    int64
	row, rowDigest, digest string
}

func lastSeal(ctx context.Context, tx *db.Tx) (seal, error) {
	s, err := db.One(ctx, tx, func(rows *sql.Rows) (seal, error) {
		var s seal
		return s, rows.Scan(&s.seq, &s.digest)
	}, `
		SELECT seq, digest
		FROM audit_seals
		ORDER BY seq DESC
		LIMIT 1`)
	if err == db.ErrNoRows {
		return seal{}, nil
	}
	return s, err
}

// insertSeals writes seals and marks their rows, many with one statement.
func insertSeals(ctx context.Context, tx *db.Tx, seals []seal) error {
	for some := range slices.Chunk(seals, 100) {
		var values strings.Builder
		var args []any
		ids := make([]string, 0, len(some))
		for i, s := range some {
			if i > 0 {
				values.WriteString(", ")
			}
			fmt.Fprintf(&values, "($%d, $%d, $%d, $%d)", 4*i+1, 4*i+2, 4*i+3, 4*i+4)
			args = append(args, s.seq, s.row, s.rowDigest, s.digest)
			ids = append(ids, s.row)
		}
		if _, err := tx.Exec(ctx, `
			INSERT INTO audit_seals (seq, row_id, row_digest, digest)
			VALUES `+values.String(), args...); err != nil {
			return err
		}
		in, args := db.In(1, ids)
		if _, err := tx.Exec(ctx, `
			UPDATE audit_rows
			SET sealed = true
			WHERE id IN (`+in+`)`, args...); err != nil {
			return err
		}
	}
	return nil
}

// link is a seal with its row; the row is empty when it is gone.
type link struct {
	seal
	entry Entry
}

func links(ctx context.Context, tx *db.Tx, after int64, limit int) ([]link, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (link, error) {
		var l link
		var at int64
		dest := append([]any{&l.seq, &l.row, &l.rowDigest, &l.digest}, l.entry.dest(&at)...)
		err := rows.Scan(dest...)
		l.entry.At, l.entry.Erased = db.Time(at), l.entry.salt == ""
		return l, err
	}, `
		SELECT s.seq, s.row_id, s.row_digest, s.digest, coalesce(r.id, ''), coalesce(r.at, 0), coalesce(r.actor, ''),
			coalesce(r.acting_for, ''), coalesce(r.session, ''), coalesce(r.action, ''), coalesce(r.ref, ''),
			coalesce(r.payload, ''), coalesce(r.salt, ''), coalesce(r.payload_hash, ''), coalesce(r.sealed, false)
		FROM audit_seals s
		LEFT JOIN audit_rows r ON r.id = s.row_id
		WHERE s.seq > $1
		ORDER BY s.seq
		LIMIT $2`, after, limit)
}

// markedWithoutSeal are rows marked as sealed that no seal covers.
func markedWithoutSeal(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT r.id
		FROM audit_rows r
		LEFT JOIN audit_seals s ON s.row_id = r.id
		WHERE r.sealed AND s.seq IS NULL
		ORDER BY r.id
		LIMIT 100`)
}

func erase(ctx context.Context, tx *db.Tx, where string, args ...any) (int, error) {
	n, err := tx.Exec(ctx, "UPDATE audit_rows SET payload = '', salt = '' WHERE salt <> '' AND "+where, args...)
	return int(n), err
}
