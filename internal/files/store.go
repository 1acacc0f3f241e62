package files

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

const pageColumns = `p.id, p.space, p.kind, p.visibility, p.created_by, p.created_at, p.hidden_at, v.number, v.title, v.body, v.why, v.author, v.at`

// fromPages are pages with their latest version.
const fromPages = `
		FROM files_pages p
		JOIN files_page_versions v ON v.page_id = p.id AND v.number = (
			SELECT MAX(m.number) FROM files_page_versions m WHERE m.page_id = p.id)`

func scanPage(r *sql.Rows) (Page, error) {
	var p Page
	var created, hidden, at int64
	err := r.Scan(&p.ID, &p.Space, &p.Kind, &p.Visibility, &p.CreatedBy, &created, &hidden, &p.Number, &p.Title, &p.Body, &p.Why, &p.Author, &at)
	p.Created, p.Hidden, p.At = db.Time(created), db.Time(hidden), db.Time(at)
	return p, err
}

func insertPage(ctx context.Context, tx *db.Tx, p Page) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO files_pages (id, space, kind, visibility, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6)`, p.ID, string(p.Space), p.Kind, string(p.Visibility), p.CreatedBy, db.Millis(p.Created))
	if err != nil {
		return db.Classify(err)
	}
	return insertPageVersion(ctx, tx, p)
}

func insertPageVersion(ctx context.Context, tx *db.Tx, p Page) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO files_page_versions (id, page_id, number, title, title_fold, body, why, author, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		tx.NewID(), p.ID, p.Number, p.Title, fold(p.Title), p.Body, p.Why, p.Author, db.Millis(p.At))
	return db.Classify(err)
}

// fold is a title in all its languages, for searching.
func fold(c i18n.Content) string {
	return i18n.Fold(c.FI + " | " + c.SV + " | " + c.EN)
}

func updatePage(ctx context.Context, tx *db.Tx, p Page, by string) error {
	_, err := tx.Exec(ctx, `
		UPDATE files_pages
		SET visibility = $2, hidden_at = $3, hidden_by = $4
		WHERE id = $1`, p.ID, string(p.Visibility), db.Millis(p.Hidden), by)
	return db.Classify(err)
}

func pageByID(ctx context.Context, tx *db.Tx, id string) (Page, error) {
	return db.One(ctx, tx, scanPage, `
		SELECT `+pageColumns+fromPages+`
		WHERE p.id = $1`, id)
}

// rulesOf is the page with the rules of a space; db.ErrNoRows where none are
// written.
func rulesOf(ctx context.Context, tx *db.Tx, in space.Ref) (Page, error) {
	return db.One(ctx, tx, scanPage, `
		SELECT `+pageColumns+fromPages+`
		WHERE p.space = $1 AND p.kind = 'rules'`, string(in))
}

// mostPages is how many pages of a space are listed.
const mostPages = 500

// pagesOf are the pages of a space that somebody with these visibilities
// reads, those saved last first. It is the SQL twin of MayRead.
func pagesOf(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility, hidden bool) ([]Page, error) {
	list, args := db.In(4, may)
	return db.All(ctx, tx, scanPage, `
		SELECT `+pageColumns+fromPages+`
		WHERE p.space = $1 AND p.kind = 'page' AND (p.hidden_at = 0 OR $2) AND p.visibility IN (`+list+`)
		ORDER BY v.at DESC, p.id DESC
		LIMIT $3`, append([]any{string(in), hidden, mostPages}, args...)...)
}

func versionsOf(ctx context.Context, tx *db.Tx, page string) ([]Version, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Version, error) {
		var v Version
		var at int64
		err := r.Scan(&v.Number, &v.Title, &v.Body, &v.Why, &v.Author, &at)
		v.At = db.Time(at)
		return v, err
	}, `
		SELECT number, title, body, why, author, at
		FROM files_page_versions
		WHERE page_id = $1
		ORDER BY number DESC`, page)
}

const fileColumns = `f.id, COALESCE(e.space, f.space), f.under, COALESCE(e.visibility, f.visibility), f.description, f.created_by, f.created_at, COALESCE(e.hidden_at, 0),
	v.number, v.blob, v.name, v.type, v.size, v.hash, v.author, v.at`

// fromFiles are files with their latest version, seen as what they hang on is.
const fromFiles = `
		FROM files_files f
		JOIN files_versions v ON v.file_id = f.id AND v.number = (
			SELECT MAX(m.number) FROM files_versions m WHERE m.file_id = f.id)
		LEFT JOIN space_entries e ON e.id = f.under AND f.under <> ''`

func scanFile(r *sql.Rows) (File, error) {
	var f File
	var created, hidden, at int64
	err := r.Scan(&f.ID, &f.Space, &f.Under, &f.Visibility, &f.Description, &f.CreatedBy, &created, &hidden,
		&f.Number, &f.Blob, &f.Name, &f.Type, &f.Size, &f.Hash, &f.Author, &at)
	f.Created, f.Hidden, f.At = db.Time(created), hidden > 0, db.Time(at)
	return f, err
}

func insertFile(ctx context.Context, tx *db.Tx, f File) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO files_files (id, space, under, visibility, description, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, f.ID, string(f.Space), f.Under, string(f.Visibility), f.Description, f.CreatedBy, db.Millis(f.Created))
	if err != nil {
		return db.Classify(err)
	}
	return insertSaved(ctx, tx, f)
}

func insertSaved(ctx context.Context, tx *db.Tx, f File) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO files_versions (id, file_id, number, blob, name, type, size, hash, author, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		tx.NewID(), f.ID, f.Number, f.Blob, f.Name, f.Type, f.Size, f.Hash, f.Author, db.Millis(f.At))
	return db.Classify(err)
}

func fileByID(ctx context.Context, tx *db.Tx, id string) (File, error) {
	return db.One(ctx, tx, scanFile, `
		SELECT `+fileColumns+fromFiles+`
		WHERE f.id = $1`, id)
}

// filesOf is a page of the files of a space itself, the newest first. It is
// the SQL twin of MayFetch.
func filesOf(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility, before time.Time, beforeID string, limit int) ([]File, error) {
	list, args := db.In(5, may)
	return db.All(ctx, tx, scanFile, `
		SELECT `+fileColumns+fromFiles+`
		WHERE f.space = $1 AND f.under = '' AND (v.at, f.id) < ($2, $3) AND f.visibility IN (`+list+`)
		ORDER BY v.at DESC, f.id DESC
		LIMIT $4`, append([]any{string(in), db.Millis(before), beforeID, limit}, args...)...)
}

func filesUnder(ctx context.Context, tx *db.Tx, entries []string) ([]File, error) {
	list, args := db.In(1, entries)
	return db.All(ctx, tx, scanFile, `
		SELECT `+fileColumns+fromFiles+`
		WHERE f.under IN (`+list+`)
		ORDER BY f.id`, args...)
}

func savedOf(ctx context.Context, tx *db.Tx, file string) ([]Saved, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Saved, error) {
		var v Saved
		var at int64
		err := r.Scan(&v.Number, &v.Blob, &v.Name, &v.Type, &v.Size, &v.Hash, &v.Author, &at)
		v.At = db.Time(at)
		return v, err
	}, `
		SELECT number, blob, name, type, size, hash, author, at
		FROM files_versions
		WHERE file_id = $1
		ORDER BY number DESC`, file)
}

// used is how many bytes the files of a space take, all versions together.
func used(ctx context.Context, tx *db.Tx, in space.Ref) (int64, error) {
	return db.One(ctx, tx, db.Scan[int64], `
		SELECT COALESCE(SUM(v.size), 0)
		FROM files_versions v
		JOIN files_files f ON f.id = v.file_id
		LEFT JOIN space_entries e ON e.id = f.under AND f.under <> ''
		WHERE COALESCE(e.space, f.space) = $1 AND (f.space = $1 OR e.space = $1)`, string(in))
}

// sameFile is what the same person has brought with the same bytes and name
// since then; db.ErrNoRows for none.
func sameFile(ctx context.Context, tx *db.Tx, f File, since time.Time) (File, error) {
	return db.One(ctx, tx, scanFile, `
		SELECT `+fileColumns+fromFiles+`
		WHERE f.space = $1 AND f.under = $2 AND v.author = $3 AND v.hash = $4 AND v.name = $5 AND v.at > $6
		ORDER BY f.id
		LIMIT 1`, string(f.Space), f.Under, f.Author, f.Hash, f.Name, db.Millis(since))
}

// dropFile deletes a file; its row stays and says who took it away.
func dropFile(ctx context.Context, tx *db.Tx, id, by string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM files_versions
		WHERE file_id = $1`, id)
	if err != nil {
		return db.Classify(err)
	}
	_, err = tx.Exec(ctx, `
		UPDATE files_files
		SET deleted_at = $2, deleted_by = $3, description = ''
		WHERE id = $1`, id, db.Millis(tx.Now), by)
	return db.Classify(err)
}

// held are those of some blobs that a row names.
func held(ctx context.Context, tx *db.Tx, blobs []string) (map[string]bool, error) {
	list, args := db.In(1, blobs)
	keys, err := db.All(ctx, tx, db.Scan[string], `
		SELECT blob
		FROM files_versions
		WHERE blob IN (`+list+`)
		ORDER BY blob`, args...)
	m := make(map[string]bool, len(keys))
	for _, k := range keys {
		m[k] = true
	}
	return m, err
}

// said is one entry of a space, for counting.
type said struct {
	at     time.Time
	author string
}

// saidIn is everything laid out in a space within a time, that somebody reads.
func saidIn(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility, from, to time.Time) ([]said, error) {
	list, args := db.In(4, may)
	return db.All(ctx, tx, func(r *sql.Rows) (said, error) {
		var s said
		var at int64
		err := r.Scan(&at, &s.author)
		s.at = db.Time(at)
		return s, err
	}, `
		SELECT at, author
		FROM space_entries
		WHERE space = $1 AND at >= $2 AND at < $3 AND hidden_at = 0 AND visibility IN (`+list+`)
		ORDER BY at, id`, append([]any{string(in), db.Millis(from), db.Millis(to)}, args...)...)
}

// firstSaid is when the first thing was laid out in a space.
func firstSaid(ctx context.Context, tx *db.Tx, in space.Ref, may []space.Visibility) (time.Time, error) {
	list, args := db.In(2, may)
	ms, err := db.One(ctx, tx, db.Scan[int64], `
		SELECT COALESCE(MIN(at), 0)
		FROM space_entries
		WHERE space = $1 AND hidden_at = 0 AND visibility IN (`+list+`)`, append([]any{string(in)}, args...)...)
	return db.Time(ms), err
}

// pagesAfter are all pages in the order of their ids.
func pagesAfter(ctx context.Context, tx *db.Tx, after string, limit int) ([]Page, error) {
	return db.All(ctx, tx, scanPage, `
		SELECT `+pageColumns+fromPages+`
		WHERE p.id > $1
		ORDER BY p.id
		LIMIT $2`, after, limit)
}

func updateFile(ctx context.Context, tx *db.Tx, f File) error {
	_, err := tx.Exec(ctx, `
		UPDATE files_files
		SET visibility = $2, description = $3
		WHERE id = $1`, f.ID, string(f.Visibility), f.Description)
	return db.Classify(err)
}

// ownPages are the versions of pages that somebody has written.
func ownPages(ctx context.Context, tx *db.Tx, author string) ([]OwnPage, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnPage, error) {
		var o OwnPage
		var at int64
		err := r.Scan(&o.Space, &o.Version, &o.Title, &o.Text, &o.Why, &at)
		o.At = db.Time(at)
		return o, err
	}, `
		SELECT p.space, v.number, v.title, v.body, v.why, v.at
		FROM files_page_versions v
		JOIN files_pages p ON p.id = v.page_id
		WHERE v.author = $1
		ORDER BY v.at, v.id`, author)
}

func ownFiles(ctx context.Context, tx *db.Tx, author string) ([]OwnFile, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (OwnFile, error) {
		var o OwnFile
		var at int64
		err := r.Scan(&o.Space, &o.Name, &o.Size, &at)
		o.At = db.Time(at)
		return o, err
	}, `
		SELECT COALESCE(e.space, f.space), v.name, v.size, v.at
		FROM files_versions v
		JOIN files_files f ON f.id = v.file_id
		LEFT JOIN space_entries e ON e.id = f.under AND f.under <> ''
		WHERE v.author = $1
		ORDER BY v.at, v.id`, author)
}

func named(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT blob
		FROM files_versions
		ORDER BY blob`)
}

// pageVersionsIn are all versions of the pages of a space that are not hidden.
func pageVersionsIn(ctx context.Context, tx *db.Tx, in space.Ref) ([]Page, error) {
	return db.All(ctx, tx, scanPage, `
		SELECT `+pageColumns+`
		FROM files_pages p
		JOIN files_page_versions v ON v.page_id = p.id
		WHERE p.space = $1 AND p.hidden_at = 0
		ORDER BY p.id, v.number`, string(in))
}

// fileVersionsIn are all versions of the files of a space, also of those that
// hang on its posts, but on no hidden one.
func fileVersionsIn(ctx context.Context, tx *db.Tx, in space.Ref) ([]File, error) {
	return db.All(ctx, tx, scanFile, `
		SELECT `+fileColumns+`
		FROM files_files f
		JOIN files_versions v ON v.file_id = f.id
		LEFT JOIN space_entries e ON e.id = f.under AND f.under <> ''
		WHERE COALESCE(e.space, f.space) = $1 AND f.deleted_at = 0 AND COALESCE(e.hidden_at, 0) = 0
		ORDER BY f.id, v.number`, string(in))
}
