package retain

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

// Done is what one rule deleted at one time.
type Done struct {
	Name    string
	At      time.Time
	Deleted int
}

func note(ctx context.Context, tx *db.Tx, name string, n int) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO retain_runs (name, at, deleted)
		VALUES ($1, $2, $3)
		ON CONFLICT (name, at) DO UPDATE SET deleted = retain_runs.deleted + excluded.deleted`,
		name, db.Millis(tx.Now), n)
	return err
}

// Latest are the newest deletions, for the operator's page.
func Latest(ctx context.Context, tx *db.Tx, limit int) ([]Done, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (Done, error) {
		var d Done
		var at int64
		err := rows.Scan(&d.Name, &at, &d.Deleted)
		d.At = db.Time(at)
		return d, err
	}, `
		SELECT name, at, deleted
		FROM retain_runs
		ORDER BY at DESC, name
		LIMIT $1`, limit)
}
