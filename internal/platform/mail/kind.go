package mail

import (
	"context"
	"encoding/json"
	"fmt"

	"parvi/internal/platform/db"
)

// Kind is one kind of mail of a feature: its name, stored with every row, and
// whether it waits behind what somebody waits for.
type Kind[A any] struct {
	Name string // "feature.what"
	Bulk bool   // sent after what is not: newsletters, messages to many
}

// Enqueue puts one letter for each of args into the outbox, in the transaction
// of the fact it tells of. A holds ids only: names, addresses and times are
// looked up when the letter is composed.
func (k Kind[A]) Enqueue(ctx context.Context, tx *db.Tx, args ...A) error {
	if len(args) == 0 || ctx.Value(quiet{}) != nil {
		return nil
	}
	rows := make([]string, len(args))
	for i, a := range args {
		b, err := json.Marshal(a)
		if err != nil {
			return fmt.Errorf("mail %s: %w", k.Name, err)
		}
		rows[i] = string(b)
	}
	priority := 1
	if k.Bulk {
		priority = 2
	}
	if err := insert(ctx, tx, k.Name, priority, rows); err != nil {
		return fmt.Errorf("mail %s: %w", k.Name, err)
	}
	tx.Wake(waker)
	return nil
}

type quiet struct{}

// Quiet is a context under which nothing is enqueued: what is entered there is
// past or made up, and nobody is to be written to about it.
func Quiet(ctx context.Context) context.Context { return context.WithValue(ctx, quiet{}, true) }

// IsQuiet tells whether nothing is enqueued under the context, for features
// that hand out their letters in a job.
func IsQuiet(ctx context.Context) bool { return ctx.Value(quiet{}) != nil }

const waker = "mail"

// handler composes the letters of one kind from the stored arguments.
type handler func(ctx context.Context, tx *db.Tx, rows []string) ([]Letter, error)

// Handle says how letters of a kind are composed: one for each of args, in
// their order, from the facts that tx sees. A zero Letter means that there is
// nothing to send any more. It is called before Run.
func Handle[A any](o *Outbox, k Kind[A], compose func(ctx context.Context, tx *db.Tx, args []A) ([]Letter, error)) {
	if _, twice := o.kinds[k.Name]; twice {
		panic("mail: kind " + k.Name + " is handled twice")
	}
	o.kinds[k.Name] = func(ctx context.Context, tx *db.Tx, rows []string) ([]Letter, error) {
		args := make([]A, len(rows))
		for i, r := range rows {
			if err := json.Unmarshal([]byte(r), &args[i]); err != nil {
				return nil, fmt.Errorf("arguments: %w", err)
			}
		}
		letters, err := compose(ctx, tx, args)
		if err == nil && len(letters) != len(args) {
			err = fmt.Errorf("%d letters for %d rows", len(letters), len(args))
		}
		return letters, err
	}
	o.names = append(o.names, k.Name)
}
