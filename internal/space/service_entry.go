package space

import (
	"context"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/index"
)

// Publish lays the envelope of a new thing into its space. Who may, and what
// is written to whom, the owner of the thing has decided.
func Publish(ctx context.Context, tx *db.Tx, e Entry) error {
	if e.Top == "" {
		e.Top = e.ID
	}
	if e.At.IsZero() {
		e.At = tx.Now
	}
	e.Changed, e.Excerpt = e.At, excerpt(e.Excerpt)
	if err := insertEntry(ctx, tx, e); err != nil {
		return err
	}
	return Find(ctx, tx, e)
}

// Revise writes what may change in the life of a thing: where it stands, its
// words, who sees it.
func Revise(ctx context.Context, tx *db.Tx, e Entry) error {
	e.Changed, e.Excerpt = tx.Now, excerpt(e.Excerpt)
	if err := updateEntry(ctx, tx, e); err != nil {
		return err
	}
	return Find(ctx, tx, e)
}

// Find has a thing be found by its words. Who finds it, its envelope says when
// they look.
func Find(ctx context.Context, tx *db.Tx, e Entry) error {
	return index.Put(ctx, tx, e.ID, e.words()...)
}

// IndexSource are the envelopes that were there before they were found by
// words. Owners of longer texts have a source of their own.
func IndexSource(kinds ...string) index.Source {
	return index.Source{Name: "entries " + strings.Join(kinds, " "), Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		list, err := entriesAfter(ctx, tx, kinds, after, limit)
		last := ""
		for _, e := range list {
			if err := Find(ctx, tx, e); err != nil {
				return "", err
			}
			last = e.ID
		}
		return last, err
	}}
}

// EntriesByIDs gives envelopes by the ids of their things.
func EntriesByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Entry, error) {
	list, err := entriesByIDs(ctx, tx, ids)
	byID := make(map[string]Entry, len(list))
	for _, e := range list {
		byID[e.ID] = e
	}
	return byID, err
}

// EntriesOf is a page of what somebody who reads these visibilities finds in a
// space, the newest first, before an instant and id.
func EntriesOf(ctx context.Context, tx *db.Tx, space Ref, kinds []string, may []Visibility, before time.Time, beforeID string, limit int) ([]Entry, error) {
	return entriesOf(ctx, tx, space, kinds, may, before, beforeID, limit)
}

// NewsFor are the latest entries that others have laid into the spaces somebody
// belongs to, since an instant, and that they have not opened: threads, pages,
// files, not the posts below them.
func NewsFor(ctx context.Context, tx *db.Tx, person string, since time.Time, limit int) ([]Entry, error) {
	return newsFor(ctx, tx, person, since, limit)
}

// See notes that somebody has read a thing with everything under it.
func See(ctx context.Context, tx *db.Tx, person, entry string) error {
	return see(ctx, tx, person, entry, tx.Now)
}

// SeenUntil tells until when somebody has read these things.
func SeenUntil(ctx context.Context, tx *db.Tx, person string, entries []string) (map[string]time.Time, error) {
	return seenUntil(ctx, tx, person, entries)
}
