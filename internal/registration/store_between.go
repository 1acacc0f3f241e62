package registration

import (
	"context"
	"time"

	"parvi/internal/platform/db"
)

// PeopleBetween counts those who hold a place in something that starts in
// [from, to), each once: by person where known, else by address.
func PeopleBetween(ctx context.Context, tx *db.Tx, from, to time.Time) (n int, err error) {
	err = tx.QueryRow(ctx, `
		SELECT count(DISTINCT CASE WHEN r.person_id <> '' THEN r.person_id ELSE r.email END)
		FROM registration_offerings o
		JOIN registration_places p ON p.offering_id = o.id AND p.state = 'confirmed'
		JOIN registrations r ON r.id = p.registration_id
		WHERE o.starts_at >= $1 AND o.starts_at < $2 AND NOT o.cancelled`,
		db.Millis(from), db.Millis(to)).Scan(&n)
	return n, db.Classify(err)
}
