package org

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

func insertPosition(ctx context.Context, tx *db.Tx, n NewPosition) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_positions (id, person_id, org_id, title, from_day, to_day, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, n.Person, n.Org, n.Title, n.From, n.To, db.Millis(tx.Now))
	return id, err
}

func endPosition(ctx context.Context, tx *db.Tx, id string, last civil.Date) error {
	_, err := tx.Exec(ctx, `UPDATE org_positions SET to_day = $2 WHERE id = $1`, id, last)
	return err
}

const selectPositions = `SELECT id, person_id, org_id, title, from_day, to_day FROM org_positions`

func scanPosition(rows *sql.Rows) (Position, error) {
	var p Position
	return p, rows.Scan(&p.ID, &p.Person, &p.Org, &p.Title, &p.From, &p.To)
}

func position(ctx context.Context, tx *db.Tx, id string) (Position, error) {
	return db.One(ctx, tx, scanPosition, selectPositions+` WHERE id = $1`, id)
}

// positionsIn are the positions in an organisation, those in force first.
func positionsIn(ctx context.Context, tx *db.Tx, org ID) ([]Position, error) {
	return db.All(ctx, tx, scanPosition, selectPositions+`
		WHERE org_id = $1
		ORDER BY CASE WHEN to_day = '' THEN 0 ELSE 1 END, from_day DESC, id`, org)
}

// positionsOf are the positions people hold on a day; on the zero Date, all
// they ever held.
func positionsOf(ctx context.Context, tx *db.Tx, people []string, on civil.Date) ([]Position, error) {
	var all []Position
	for part := range slices.Chunk(distinct(people), batch) {
		list, args := db.In(2, part)
		some, err := db.All(ctx, tx, scanPosition, selectPositions+`
			WHERE ($1 = '' OR from_day <= $1 AND (to_day = '' OR to_day >= $1))
				AND person_id IN (`+list+`)
			ORDER BY person_id, CASE WHEN to_day = '' THEN 0 ELSE 1 END, from_day DESC, id`, append([]any{on}, args...)...)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// endAllPositions ends the positions in an organisation that reach beyond a day.
func endAllPositions(ctx context.Context, tx *db.Tx, org ID, last civil.Date) error {
	_, err := tx.Exec(ctx, `
		UPDATE org_positions
		SET to_day = CASE WHEN from_day > $2 THEN from_day ELSE $2 END
		WHERE org_id = $1 AND (to_day = '' OR to_day > $2)`, org, last)
	return err
}

// deletePositions deletes at most limit positions that ended before a day.
func deletePositions(ctx context.Context, tx *db.Tx, before civil.Date, limit int) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM org_positions
		WHERE id IN (SELECT id FROM org_positions WHERE to_day <> '' AND to_day < $1 ORDER BY to_day, id LIMIT $2)`, before, limit)
	return int(n), err
}
