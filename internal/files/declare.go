package files

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of pages and files.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "files_pages", ID: "id", Column: "created_by"},
		{Table: "files_pages", ID: "id", Column: "hidden_by"},
		{Table: "files_page_versions", ID: "id", Column: "author"},
		{Table: "files_files", ID: "id", Column: "created_by"},
		{Table: "files_files", ID: "id", Column: "deleted_by"},
		{Table: "files_versions", ID: "id", Column: "author"},
	}
}

// Invariants are what must hold of pages and files, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "files: versions of pages are numbered without gaps", SQL: `
			SELECT p.id
			FROM files_pages p
			LEFT JOIN files_page_versions v ON v.page_id = p.id
			GROUP BY p.id
			HAVING COUNT(v.id) = 0 OR MIN(v.number) <> 1 OR MAX(v.number) <> COUNT(v.id)`},
		{Name: "files: every page has its envelope where it stands", SQL: `
			SELECT p.id
			FROM files_pages p
			LEFT JOIN space_entries e ON e.id = p.id AND e.space = p.space AND e.visibility = p.visibility AND (e.hidden_at > 0) = (p.hidden_at > 0)
			WHERE e.id IS NULL`},
		{Name: "files: a file has its bytes until it is deleted", SQL: `
			SELECT f.id
			FROM files_files f
			LEFT JOIN files_versions v ON v.file_id = f.id
			GROUP BY f.id, f.deleted_at
			HAVING (COUNT(v.id) = 0) <> (f.deleted_at > 0)`},
		{Name: "files: every file of a space has its envelope where it stands", SQL: `
			SELECT f.id
			FROM files_files f
			LEFT JOIN space_entries e ON e.id = f.id AND e.space = f.space AND e.visibility = f.visibility AND (e.hidden_at > 0) = (f.deleted_at > 0)
			WHERE f.under = '' AND e.id IS NULL`},
		{Name: "files: what hangs on something hangs on what is there", SQL: `
			SELECT f.id
			FROM files_files f
			LEFT JOIN space_entries e ON e.id = f.under
			WHERE f.under <> '' AND e.id IS NULL`},
	}
}

// Own is what pages and files keep about a person, for that person.
type Own struct {
	Pages []OwnPage `json:"pages"`
	Files []OwnFile `json:"files"`
}

// OwnPage is a version of a page the person has written.
type OwnPage struct {
	Space   space.Ref    `json:"space"`
	Version int          `json:"version"`
	Title   i18n.Content `json:"title"`
	Text    i18n.Content `json:"text"`
	Why     string       `json:"why,omitempty"`
	At      time.Time    `json:"at"`
}

// OwnFile is a file the person has brought.
type OwnFile struct {
	Space space.Ref `json:"space"`
	Name  string    `json:"name"`
	Size  int64     `json:"size"`
	At    time.Time `json:"at"`
}

// OwnData is what pages and files keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	var own Own
	var err error
	if own.Pages, err = ownPages(ctx, tx, who); err != nil {
		return nil, err
	}
	own.Files, err = ownFiles(ctx, tx, who)
	return own, err
}

// IndexSource are the pages that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "pages", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		list, err := pagesAfter(ctx, tx, after, limit)
		last := ""
		for _, p := range list {
			if err := space.Find(ctx, tx, entryOfPage(p)); err != nil {
				return "", err
			}
			last = p.ID
		}
		return last, err
	}}
}
