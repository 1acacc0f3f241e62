package db

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// keepKeys is how long a repeat is recognised.
const keepKeys = 48 * time.Hour

// ErrRepeated means that a Write with this Idempotency-Key was done before, or
// is done by another request at this moment; Remembered has what came of it.
var ErrRepeated = errors.New("db: done before with the same key")

// repeat is the Idempotency-Key of a request. The first Write of the request
// stores it; those after it belong to the same request and run as well.
type repeat struct {
	scope, key, hash string
	stored           atomic.Bool
}

type repeatKey struct{}

// WithKey gives every Write under the context an Idempotency-Key. The scope
// is whose key it is and for what ("person:ID POST /api/v1/…"), the hash is of
// the body.
func WithKey(ctx context.Context, key, scope, bodyHash string) context.Context {
	return context.WithValue(ctx, repeatKey{}, &repeat{scope: scope, key: key, hash: bodyHash})
}

func repeatOf(ctx context.Context) *repeat {
	r, _ := ctx.Value(repeatKey{}).(*repeat)
	return r
}

func (r *repeat) begin(ctx context.Context, tx *Tx) error {
	tx.repeat = r
	if r.stored.Load() {
		return nil
	}
	done, err := Exists(ctx, tx, `
		SELECT 1
		FROM idempotency_keys
		WHERE scope = $1 AND key = $2`, r.scope, r.key)
	if err != nil {
		return err
	}
	if done {
		return ErrRepeated
	}
	return nil
}

func (r *repeat) end(ctx context.Context, tx *Tx) error {
	if r.stored.Load() {
		return nil
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO idempotency_keys (scope, key, body_hash, result, created_at)
		VALUES ($1, $2, $3, '', $4)
		ON CONFLICT (scope, key) DO NOTHING`, r.scope, r.key, r.hash, Millis(tx.Now))
	tx.OnCommit(func() { r.stored.Store(true) })
	return err
}

// Remember stores what a repeat of the request is answered from, such as the
// path or the id of what was made. Without an Idempotency-Key it does nothing.
func (tx *Tx) Remember(ctx context.Context, result string) error {
	r := tx.repeat
	if r == nil {
		return nil
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO idempotency_keys (scope, key, body_hash, result, created_at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (scope, key) DO UPDATE SET result = excluded.result`,
		r.scope, r.key, r.hash, result, Millis(tx.Now))
	return err
}

// Remembered is what a request with the key had as its body's hash and left as
// its result.
func (d *DB) Remembered(ctx context.Context, scope, key string) (hash, result string, ok bool, err error) {
	err = d.Read(ctx, func(tx *Tx) error {
		return tx.QueryRow(ctx, `
			SELECT body_hash, result
			FROM idempotency_keys
			WHERE scope = $1 AND key = $2`, scope, key).Scan(&hash, &result)
	})
	if errors.Is(err, ErrNoRows) {
		return "", "", false, nil
	}
	if err != nil {
		return "", "", false, fmt.Errorf("db: remembered: %w", err)
	}
	return hash, result, true, nil
}
