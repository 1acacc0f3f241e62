package space

import (
	"context"
	"errors"

	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// LayWithin says that a space lies within another: only who belongs to the
// outer one as more than a follower belongs to it, and who leaves the outer
// one leaves it too.
func LayWithin(ctx context.Context, tx *db.Tx, space, within Ref) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO space_within (space, within)
		VALUES ($1, $2)
		ON CONFLICT (space) DO UPDATE SET within = excluded.within`, string(space), string(within))
	return db.Classify(err)
}

// leaveWithin ends what somebody has in the spaces that lie within one that
// they have left.
func leaveWithin(ctx context.Context, tx *db.Tx, outer Ref, person string) error {
	if person == "" {
		return nil
	}
	rows, err := db.All(ctx, tx, scanMember, `
		SELECT `+columns+`
		FROM space_members m
		JOIN space_within w ON w.space = m.space
		WHERE w.within = $1 AND m.person_id = $2 AND m.state IN ('joined', 'requested', 'invited', 'confirming')
		ORDER BY m.id`, string(outer), person)
	if err != nil {
		return err
	}
	for _, m := range rows {
		if err := close(ctx, tx, m, Left, ""); err != nil {
			return err
		}
	}
	return nil
}

// Outer is the space that a space lies within; fault.NotFound where it lies in
// none.
func Outer(ctx context.Context, tx *db.Tx, space Ref) (Ref, error) {
	outer, err := db.One(ctx, tx, db.Scan[string], `
		SELECT within
		FROM space_within
		WHERE space = $1`, string(space))
	if errors.Is(err, db.ErrNoRows) {
		err = fault.Missing(err)
	}
	return Ref(outer), err
}
