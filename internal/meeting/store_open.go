package meeting

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

func insertOpen(ctx context.Context, tx *db.Tx, o StatedOpen) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO meeting_open_years (id, org_id, year, target, source, created_at)
		VALUES ($1, $2, $3, $4, $5, $6)`,
		o.ID, o.Org, o.Year, o.Target, o.Source, db.Millis(tx.Now))
	return err
}

func openOf(ctx context.Context, tx *db.Tx, orgID string) ([]StatedOpen, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (o StatedOpen, err error) {
		return o, r.Scan(&o.ID, &o.Org, &o.Year, &o.Target, &o.Source)
	}, `
		SELECT id, org_id, year, target, source
		FROM meeting_open_years
		WHERE $1 = '' OR org_id = $1
		ORDER BY year DESC, id
		LIMIT 200`, orgID)
}
