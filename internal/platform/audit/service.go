package audit

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
)

const (
	sealBatch   = 500
	verifyBatch = 1000
)

// Record notes a deed in its own transaction. The payload is a small struct or
// map that becomes JSON, or nil; it may be erased later, the rest may not.
func Record(ctx context.Context, tx *db.Tx, who authz.Actor, action, ref string, payload any) error {
	e := Entry{
		ID: tx.NewID(), At: tx.Now,
		Actor: who.Person, ActingFor: who.ActingFor, Session: who.Session,
		Action: action, Ref: ref, salt: tx.NewToken(),
	}
	if who.IsSystem() {
		e.Actor = System
	}
	if payload != nil {
		b, err := json.Marshal(payload)
		if err != nil {
			return fmt.Errorf("audit %s %s: %w", action, ref, err)
		}
		e.Payload = string(b)
	}
	e.payloadHash = e.hashPayload()
	if err := insert(ctx, tx, e); err != nil {
		return fmt.Errorf("audit %s %s: %w", action, ref, err)
	}
	return nil
}

// List is the newest deeds first, at most limit, older than the cursor; next
// is the cursor of the following page, "" at the end.
func List(ctx context.Context, tx *db.Tx, f Filter, limit int, cursor string) (entries []Entry, next string, err error) {
	entries, err = list(ctx, tx, f, limit+1, cursor)
	if err != nil {
		return nil, "", fmt.Errorf("audit list: %w", err)
	}
	if len(entries) > limit {
		entries = entries[:limit]
		next = entries[limit-1].ID
	}
	return entries, next, nil
}

// EraseRef erases the payloads of all deeds to a thing.
func EraseRef(ctx context.Context, tx *db.Tx, ref string) (int, error) {
	return erase(ctx, tx, "ref = $1", ref)
}

// EraseBefore erases the payloads of all deeds before an instant.
func EraseBefore(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	return erase(ctx, tx, "at < $1", db.Millis(before))
}

// Jobs has the rows sealed every minute.
func Jobs(r *jobs.Runner, d *db.DB) {
	r.Every("audit.seal", jobs.EveryMinutes(1), func(ctx context.Context, _ time.Time) error {
		_, err := Seal(ctx, d)
		return err
	})
}

// Seal puts all rows that are not sealed yet at the end of the chain and tells
// how many there were.
func Seal(ctx context.Context, d *db.DB) (int, error) {
	for sealed := 0; ; {
		n := 0
		err := d.Write(ctx, func(tx *db.Tx) (err error) {
			n, err = sealSome(ctx, tx)
			return err
			// Claim: Alone keeps other sealers away, rows are only ever added,
			// and a reader of the whole table would collide with every deed.
		}, db.Alone("audit.seal"), db.Claim(), db.Named("audit.seal"))
		if err != nil {
			return sealed, fmt.Errorf("audit seal: %w", err)
		}
		if sealed += n; n < sealBatch {
			return sealed, nil
		}
	}
}

func sealSome(ctx context.Context, tx *db.Tx) (int, error) {
	rows, err := unsealed(ctx, tx, sealBatch)
	if err != nil || len(rows) == 0 {
		return 0, err
	}
	last, err := lastSeal(ctx, tx)
	if err != nil {
		return 0, err
	}
	seals := make([]seal, len(rows))
	for i, r := range rows {
		next := seal{seq: last.seq + 1, row: r.ID, rowDigest: r.digest()}
		next.digest = hash(last.digest, next.rowDigest)
		seals[i], last = next, next
	}
	return len(rows), insertSeals(ctx, tx, seals)
}

// Verify goes through the whole chain and tells where it does not hold.
func Verify(ctx context.Context, tx *db.Tx) ([]Breach, error) {
	var breaches []Breach
	var last seal
	for {
		batch, err := links(ctx, tx, last.seq, verifyBatch)
		if err != nil {
			return nil, fmt.Errorf("audit verify: %w", err)
		}
		for _, l := range batch {
			if what := l.check(last); what != "" {
				breaches = append(breaches, Breach{l.seq, l.row, what})
			}
			last = l.seal
		}
		if len(batch) < verifyBatch {
			break
		}
	}
	rows, err := markedWithoutSeal(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("audit verify: %w", err)
	}
	for _, id := range rows {
		breaches = append(breaches, Breach{0, id, "the seal of the row is gone"})
	}
	return breaches, nil
}

func (l link) check(last seal) string {
	switch {
	case l.seq != last.seq+1:
		return "seals are missing before this one"
	case l.digest != hash(last.digest, l.rowDigest):
		return "the seal does not follow from the one before"
	case l.entry.ID == "":
		return "the row is gone"
	}
	return l.entry.check(l.rowDigest)
}
