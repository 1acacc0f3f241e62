package space

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

const followColumns = `f.id, f.person_id, f.entry_id, f.mail, f.since, f.mail_key`

func scanFollow(r *sql.Rows) (Follow, error) {
	var f Follow
	var since int64
	err := r.Scan(&f.ID, &f.Person, &f.Entry, &f.Mail, &since, &f.Key)
	f.Since = db.Time(since)
	return f, err
}

// putFollow keeps the key of a row that is there: its links are in old mails.
// From one digest to the other nothing is lost: what the former has not told
// yet, the latter does.
func putFollow(ctx context.Context, tx *db.Tx, f Follow) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO space_follows (id, person_id, entry_id, mail, since, mail_key)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (entry_id, person_id) DO UPDATE SET mail = excluded.mail, since = CASE
			WHEN space_follows.mail = excluded.mail OR space_follows.mail IN ('daily', 'weekly') AND excluded.mail IN ('daily', 'weekly') THEN space_follows.since
			ELSE excluded.since END`,
		f.ID, f.Person, f.Entry, string(f.Mail), db.Millis(f.Since), f.Key)
	return db.Classify(err)
}

func deleteFollow(ctx context.Context, tx *db.Tx, person, entry string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM space_follows
		WHERE person_id = $1 AND entry_id = $2`, person, entry)
	return db.Classify(err)
}

func followsOf(ctx context.Context, tx *db.Tx, entry string, people []string) ([]Follow, error) {
	in, args := db.In(2, people)
	return db.All(ctx, tx, scanFollow, `
		SELECT `+followColumns+`
		FROM space_follows f
		WHERE f.entry_id = $1 AND f.person_id IN (`+in+`)
		ORDER BY f.id`, append([]any{entry}, args...)...)
}

// followsBy are all settings of one person for single things.
func followsBy(ctx context.Context, tx *db.Tx, person string) ([]Follow, error) {
	return db.All(ctx, tx, scanFollow, `
		SELECT `+followColumns+`
		FROM space_follows f
		WHERE f.person_id = $1
		ORDER BY f.id`, person)
}

func followByKey(ctx context.Context, tx *db.Tx, key string) (Follow, error) {
	return db.One(ctx, tx, scanFollow, `
		SELECT `+followColumns+`
		FROM space_follows f
		WHERE f.mail_key = $1`, key)
}

func restand(ctx context.Context, tx *db.Tx, top string, to Ref, v Visibility) error {
	_, err := tx.Exec(ctx, `
		UPDATE space_entries
		SET space = $2, visibility = $3
		WHERE top = $1`, top, string(to), string(v))
	return db.Classify(err)
}

func hide(ctx context.Context, tx *db.Tx, ids []string, at time.Time) error {
	in, args := db.In(2, ids)
	_, err := tx.Exec(ctx, `
		UPDATE space_entries
		SET hidden_at = $1
		WHERE id IN (`+in+`)`, append([]any{db.Millis(at)}, args...)...)
	return db.Classify(err)
}

func hideUnder(ctx context.Context, tx *db.Tx, top string, at time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE space_entries
		SET hidden_at = $2
		WHERE top = $1`, top, db.Millis(at))
	return db.Classify(err)
}

func retitle(ctx context.Context, tx *db.Tx, top, title string) error {
	_, err := tx.Exec(ctx, `
		UPDATE space_entries
		SET title = $2
		WHERE top = $1`, top, title)
	return db.Classify(err)
}
