package space

import (
	"context"

	"parvi/internal/platform/db"
)

// Forget deletes people's rows of spaces that are over, at most a number of
// them, and tells how many. The owner of the spaces has kept their counts.
func Forget(ctx context.Context, tx *db.Tx, spaces []string, limit int) (int, error) {
	return deletePeople(ctx, tx, spaces, limit)
}
