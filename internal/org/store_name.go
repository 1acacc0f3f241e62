package org

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

func insertName(ctx context.Context, tx *db.Tx, org ID, n NewName) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_names (id, org_id, name, short, from_when, until_when, source, sort_fi, sort_sv, sort_en)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		id, org, n.Name, n.Short, n.Span.From.String(), n.Span.Until.String(), n.Source,
		i18n.SortKey(n.Name.In(i18n.FI)), i18n.SortKey(n.Name.In(i18n.SV)), i18n.SortKey(n.Name.In(i18n.EN)))
	return id, err
}

func updateName(ctx context.Context, tx *db.Tx, org ID, id string, n NewName) error {
	changed, err := tx.Exec(ctx, `
		UPDATE org_names
		SET name = $3, short = $4, from_when = $5, until_when = $6, sort_fi = $7, sort_sv = $8, sort_en = $9
		WHERE org_id = $1 AND id = $2`,
		org, id, n.Name, n.Short, n.Span.From.String(), n.Span.Until.String(),
		i18n.SortKey(n.Name.In(i18n.FI)), i18n.SortKey(n.Name.In(i18n.SV)), i18n.SortKey(n.Name.In(i18n.EN)))
	if err == nil && changed == 0 {
		return db.ErrNoRows
	}
	return err
}

func deleteName(ctx context.Context, tx *db.Tx, org ID, id string) error {
	n, err := tx.Exec(ctx, `DELETE FROM org_names WHERE org_id = $1 AND id = $2`, org, id)
	if err == nil && n == 0 {
		return db.ErrNoRows
	}
	return err
}

// namesOf are the names of an organisation, the oldest first.
func namesOf(ctx context.Context, tx *db.Tx, org ID) ([]Name, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (Name, error) {
		var n Name
		err := rows.Scan(&n.ID, &n.Name, &n.Short, vague{&n.Span.From}, vague{&n.Span.Until}, &n.Source, &n.First, &n.Last)
		if n.Last == civil.MustDate(endOfTime) {
			n.Last = civil.Date{}
		}
		return n, err
	}, `SELECT id, name, short, from_when, until_when, source, first_day, last_day
		FROM org_names
		WHERE org_id = $1
		ORDER BY first_day, id`, org)
}

// settleNames works out anew which name is shown on which day, and what the
// organisation is found by.
func settleNames(ctx context.Context, tx *db.Tx, org ID) error {
	names, err := namesOf(ctx, tx, org)
	if err != nil {
		return err
	}
	var parts, wholes []string
	for _, n := range settle(names) {
		last := n.Last.String()
		if last == "" {
			last = endOfTime
		}
		if _, err := tx.Exec(ctx, `UPDATE org_names SET first_day = $2, last_day = $3 WHERE id = $1`, n.ID, n.First, last); err != nil {
			return err
		}
		p, w := n.keys()
		parts, wholes = append(parts, p...), append(wholes, w...)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM org_words WHERE org_id = $1`, org); err != nil {
		return err
	}
	if err := insertWords(ctx, tx, org, parts, false); err != nil {
		return err
	}
	return insertWords(ctx, tx, org, wholes, true)
}

func insertWords(ctx context.Context, tx *db.Tx, org ID, words []string, whole bool) error {
	slices.Sort(words)
	for _, w := range slices.Compact(words) {
		if _, err := tx.Exec(ctx, `INSERT INTO org_words (word, org_id, whole) VALUES ($1, $2, $3)`, w, org, whole); err != nil {
			return err
		}
	}
	return nil
}
