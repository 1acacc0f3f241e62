package org

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/db"
)

const selectSources = `SELECT id, alias, title, publisher, published_at, lang, url FROM org_sources`

func scanSource(rows *sql.Rows) (Source, error) {
	var s Source
	var published int64
	err := rows.Scan(&s.ID, &s.Alias, &s.Title, &s.Publisher, &published, &s.Lang, &s.URL)
	s.Published = db.Time(published)
	return s, err
}

// upsertSource enters a source, or finds the one with its title and instant.
func upsertSource(ctx context.Context, tx *db.Tx, n NewSource) (Source, error) {
	_, err := tx.Exec(ctx, `
		INSERT INTO org_sources (id, alias, title, publisher, published_at, lang, url)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (title, published_at) DO UPDATE
		SET alias = excluded.alias,
			publisher = CASE WHEN excluded.publisher = '' THEN org_sources.publisher ELSE excluded.publisher END,
			url = CASE WHEN excluded.url = '' THEN org_sources.url ELSE excluded.url END`,
		tx.NewID(), n.Alias, n.Title, n.Publisher, db.Millis(n.Published), n.Lang, n.URL)
	if err != nil {
		return Source{}, err
	}
	return db.One(ctx, tx, scanSource, selectSources+` WHERE title = $1 AND published_at = $2`, n.Title, db.Millis(n.Published))
}

func updatePublisher(ctx context.Context, tx *db.Tx, source string, publisher ID) error {
	n, err := tx.Exec(ctx, `UPDATE org_sources SET publisher = $2 WHERE id = $1`, source, publisher)
	if err == nil && n == 0 {
		return db.ErrNoRows
	}
	return err
}

func sources(ctx context.Context, tx *db.Tx, ids []string) ([]Source, error) {
	var all []Source
	for part := range slices.Chunk(distinct(ids), batch) {
		list, args := db.In(1, part)
		some, err := db.All(ctx, tx, scanSource, selectSources+` WHERE id IN (`+list+`)`, args...)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// allSources are the sources there are, the latest first.
func allSources(ctx context.Context, tx *db.Tx) ([]Source, error) {
	return db.All(ctx, tx, scanSource, selectSources+` ORDER BY published_at DESC, id`)
}
