package space

import (
	"context"

	"parvi/internal/platform/db"
)

func deletePeople(ctx context.Context, tx *db.Tx, spaces []string, limit int) (int, error) {
	in, args := db.In(2, spaces)
	n, err := tx.Exec(ctx, `
		DELETE FROM space_members
		WHERE id IN (
			SELECT id
			FROM space_members
			WHERE person_id IS NOT NULL AND space IN (`+in+`)
			ORDER BY id
			LIMIT $1)`, append([]any{limit}, args...)...)
	return int(n), err
}
