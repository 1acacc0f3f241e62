package space

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

const entryColumns = `e.id, e.space, e.kind, e.top, e.author, e.lang, e.visibility, e.title, e.excerpt, e.path, e.at, e.changed_at, e.hidden_at`

func scanEntry(r *sql.Rows) (Entry, error) {
	var e Entry
	var at, changed, hidden int64
	err := r.Scan(&e.ID, &e.Space, &e.Kind, &e.Top, &e.Author, &e.Lang, &e.Visibility, &e.Title, &e.Excerpt, &e.Path, &at, &changed, &hidden)
	e.At, e.Changed, e.Hidden = db.Time(at), db.Time(changed), db.Time(hidden)
	return e, err
}

func insertEntry(ctx context.Context, tx *db.Tx, e Entry) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO space_entries (id, space, kind, top, author, lang, visibility, title, excerpt, path, at, changed_at, hidden_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		e.ID, string(e.Space), e.Kind, e.Top, e.Author, e.Lang, string(e.Visibility), e.Title, e.Excerpt, e.Path,
		db.Millis(e.At), db.Millis(e.Changed), db.Millis(e.Hidden))
	return db.Classify(err)
}

func updateEntry(ctx context.Context, tx *db.Tx, e Entry) error {
	_, err := tx.Exec(ctx, `
		UPDATE space_entries
		SET space = $2, top = $3, author = $4, lang = $5, visibility = $6, title = $7, excerpt = $8, path = $9, changed_at = $10, hidden_at = $11, kind = $12
		WHERE id = $1`,
		e.ID, string(e.Space), e.Top, e.Author, e.Lang, string(e.Visibility), e.Title, e.Excerpt, e.Path, db.Millis(e.Changed), db.Millis(e.Hidden), e.Kind)
	return db.Classify(err)
}

func entriesByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Entry, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, scanEntry, `
		SELECT `+entryColumns+`
		FROM space_entries e
		WHERE e.id IN (`+in+`)
		ORDER BY e.id`, args...)
}

// entriesOf is a page of what stands in a space, the newest first: what came
// before an instant and id.
func entriesOf(ctx context.Context, tx *db.Tx, space Ref, kinds []string, may []Visibility, before time.Time, beforeID string, limit int) ([]Entry, error) {
	in, args := db.In(5, kinds)
	inMay, mayArgs := db.In(5+len(args), may)
	all := append([]any{string(space), db.Millis(before), beforeID, limit}, args...)
	return db.All(ctx, tx, scanEntry, `
		SELECT `+entryColumns+`
		FROM space_entries e
		WHERE e.space = $1 AND (e.at, e.id) < ($2, $3) AND e.hidden_at = 0 AND e.kind IN (`+in+`) AND e.visibility IN (`+inMay+`)
		ORDER BY e.at DESC, e.id DESC
		LIMIT $4`, append(all, mayArgs...)...)
}

// newsFor are the latest entries, each under its own name, that others have laid
// into the spaces somebody belongs to and that they have not opened since.
func newsFor(ctx context.Context, tx *db.Tx, person string, since time.Time, limit int) ([]Entry, error) {
	return db.All(ctx, tx, scanEntry, `
		SELECT `+entryColumns+`
		FROM space_entries e
		WHERE e.at > $2 AND e.top = e.id AND e.hidden_at = 0 AND e.author <> $1
			AND EXISTS (
				SELECT 1
				FROM space_members m
				WHERE m.space = e.space AND m.person_id = $1 AND m.state = 'joined'
					AND (e.visibility IN ('public', 'followers') OR e.visibility = 'members' AND m.level <> 'follower'))
			AND NOT EXISTS (
				SELECT 1
				FROM space_seen s
				WHERE s.person_id = $1 AND s.entry_id = e.id AND s.until >= e.at)
		ORDER BY e.at DESC, e.id DESC
		LIMIT $3`, person, db.Millis(since), limit)
}

// see moves the mark of what somebody has read on, never back.
func see(ctx context.Context, tx *db.Tx, person, entry string, until time.Time) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO space_seen (id, person_id, entry_id, until)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (person_id, entry_id) DO UPDATE SET until = excluded.until WHERE space_seen.until < excluded.until`,
		tx.NewID(), person, entry, db.Millis(until))
	return db.Classify(err)
}

func seenUntil(ctx context.Context, tx *db.Tx, person string, entries []string) (map[string]time.Time, error) {
	type mark struct {
		entry string
		until int64
	}
	in, args := db.In(2, entries)
	marks, err := db.All(ctx, tx, func(r *sql.Rows) (mark, error) {
		var m mark
		return m, r.Scan(&m.entry, &m.until)
	}, `
		SELECT entry_id, until
		FROM space_seen
		WHERE person_id = $1 AND entry_id IN (`+in+`)
		ORDER BY entry_id`, append([]any{person}, args...)...)
	seen := make(map[string]time.Time, len(marks))
	for _, m := range marks {
		seen[m.entry] = db.Time(m.until)
	}
	return seen, err
}

// entriesAfter are all envelopes of some kinds in the order of their ids.
func entriesAfter(ctx context.Context, tx *db.Tx, kinds []string, after string, limit int) ([]Entry, error) {
	in, args := db.In(3, kinds)
	return db.All(ctx, tx, scanEntry, `
		SELECT `+entryColumns+`
		FROM space_entries e
		WHERE e.id > $1 AND e.kind IN (`+in+`)
		ORDER BY e.id
		LIMIT $2`, append([]any{after, limit}, args...)...)
}
