package agreement

import (
	"context"
	"database/sql"
	"errors"

	"parvi/internal/org"
	"parvi/internal/platform/db"
)

const handColumns = `id, org_id, from_id, to_id, last_day, note, state, answer, made_at, done_at`

func scanHand(r *sql.Rows) (Handover, error) {
	var h Handover
	var last string
	var at, done int64
	err := r.Scan(&h.ID, &h.Org, &h.From, &h.To, &last, &h.Note, &h.State, &h.Answer, &at, &done)
	h.Last, h.At, h.Done = dayOf(last), db.Time(at), db.Time(done)
	return h, err
}

func putHand(ctx context.Context, tx *db.Tx, h Handover) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO agreement_handovers (id, org_id, from_id, to_id, last_day, note, state, answer, made_at, done_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (id) DO UPDATE SET state = excluded.state, answer = excluded.answer, done_at = excluded.done_at`,
		h.ID, h.Org, h.From, h.To, h.Last, h.Note, string(h.State), h.Answer, db.Millis(h.At), db.Millis(h.Done))
	return db.Classify(err)
}

func handByID(ctx context.Context, tx *db.Tx, id string) (Handover, error) {
	return db.One(ctx, tx, scanHand, `
		SELECT `+handColumns+`
		FROM agreement_handovers
		WHERE id = $1`, id)
}

// handsOf are an organisation's hand-overs, the latest first.
func handsOf(ctx context.Context, tx *db.Tx, of org.ID, limit int) ([]Handover, error) {
	return db.All(ctx, tx, scanHand, `
		SELECT `+handColumns+`
		FROM agreement_handovers
		WHERE org_id = $1
		ORDER BY id DESC
		LIMIT $2`, of, limit)
}

// openHand is what somebody has offered and not been answered.
func openHand(ctx context.Context, tx *db.Tx, of org.ID, from string) (Handover, bool, error) {
	h, err := db.One(ctx, tx, scanHand, `
		SELECT `+handColumns+`
		FROM agreement_handovers
		WHERE org_id = $1 AND from_id = $2 AND state = 'offered'`, of, from)
	if errors.Is(err, db.ErrNoRows) {
		return h, false, nil
	}
	return h, err == nil, err
}

// handsTo are the hand-overs that wait for somebody.
func handsTo(ctx context.Context, tx *db.Tx, who string, limit int) ([]Handover, error) {
	return db.All(ctx, tx, scanHand, `
		SELECT `+handColumns+`
		FROM agreement_handovers
		WHERE to_id = $1 AND state = 'offered'
		ORDER BY id
		LIMIT $2`, who, limit)
}
