package handbook

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
)

const versionColumns = `v.id, v.chapter_id, v.no, v.base, v.state, v.title, v.lead, v.body, v.revised_fi, v.revised_sv, v.revised_en,
	v.note, v.author, v.challenge_id, v.created_at, v.decided_at, v.decided_by`

func versionDest(v *Version, created, decided *int64) []any {
	return []any{&v.VersionID, &v.Chapter, &v.No, &v.Base, &v.State, &v.Title, &v.Lead, &v.Body, &v.Revised.FI, &v.Revised.SV, &v.Revised.EN,
		&v.Note, &v.Author, &v.Challenge, created, decided, &v.DecidedBy}
}

func scanVersion(r *sql.Rows) (Version, error) {
	var v Version
	var created, decided int64
	err := r.Scan(versionDest(&v, &created, &decided)...)
	v.Created, v.Decided = db.Time(created), db.Time(decided)
	return v, err
}

func scanChapter(r *sql.Rows) (Chapter, error) {
	var c Chapter
	var created, decided int64
	err := r.Scan(append([]any{&c.ID, &c.Slug, &c.Shipped, &c.Position, &c.Occasion}, versionDest(&c.Version, &created, &decided)...)...)
	c.Created, c.Decided = db.Time(created), db.Time(decided)
	return c, err
}

// chapters are the published ones in their order, with their checklists.
func chapters(ctx context.Context, tx *db.Tx) ([]Chapter, error) {
	all, err := db.All(ctx, tx, scanChapter, `
		SELECT c.id, c.slug, c.shipped, c.position, c.occasion, `+versionColumns+`
		FROM handbook_chapters c
		JOIN handbook_versions v ON v.chapter_id = c.id AND v.state = 'published'
		ORDER BY c.position, c.id`)
	if err != nil {
		return nil, err
	}
	return all, withItems(ctx, tx, all)
}

func withItems(ctx context.Context, tx *db.Tx, all []Chapter) error {
	ids := make([]string, len(all))
	for i, c := range all {
		ids[i] = c.VersionID
	}
	items, err := itemsOf(ctx, tx, ids)
	for i := range all {
		all[i].Items = items[all[i].VersionID]
	}
	return err
}

func itemsOf(ctx context.Context, tx *db.Tx, versions []string) (map[string][]Item, error) {
	type row struct {
		version string
		Item
	}
	in, args := db.In(1, versions)
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.version, &x.Key, &x.Text) }, `
		SELECT version_id, item_key, text
		FROM handbook_items
		WHERE version_id IN (`+in+`)
		ORDER BY version_id, position, id`, args...)
	of := map[string][]Item{}
	for _, x := range rows {
		of[x.version] = append(of[x.version], x.Item)
	}
	return of, err
}

// chapterBySlug is a chapter with its published version, if it has one.
func chapterBySlug(ctx context.Context, tx *db.Tx, slug string) (Chapter, error) {
	return oneChapter(ctx, tx, `slug = $1`, slug)
}

func chapterShipped(ctx context.Context, tx *db.Tx, name string) (Chapter, error) {
	return oneChapter(ctx, tx, `shipped = $1`, name)
}

func oneChapter(ctx context.Context, tx *db.Tx, where, arg string) (Chapter, error) {
	c, err := db.One(ctx, tx, func(r *sql.Rows) (c Chapter, err error) {
		return c, r.Scan(&c.ID, &c.Slug, &c.Shipped, &c.Position, &c.Occasion)
	}, `
		SELECT id, slug, shipped, position, occasion
		FROM handbook_chapters
		WHERE `+where, arg)
	if err != nil {
		return Chapter{}, err
	}
	found, err := db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM handbook_versions v
		WHERE v.chapter_id = $1 AND v.state = 'published'
		ORDER BY v.no DESC`, c.ID)
	if err != nil || len(found) == 0 {
		return c, err
	}
	c.Version = found[0]
	items, err := itemsOf(ctx, tx, []string{c.VersionID})
	c.Items = items[c.VersionID]
	return c, err
}

// versions are all of a chapter, the newest first.
func versions(ctx context.Context, tx *db.Tx, chapter string) ([]Version, error) {
	return db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM handbook_versions v
		WHERE v.chapter_id = $1
		ORDER BY v.no DESC`, chapter)
}

func version(ctx context.Context, tx *db.Tx, chapter string, no int) (Version, error) {
	v, err := db.One(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM handbook_versions v
		WHERE v.chapter_id = $1 AND v.no = $2`, chapter, no)
	if err != nil {
		return v, err
	}
	items, err := itemsOf(ctx, tx, []string{v.VersionID})
	v.Items = items[v.VersionID]
	return v, err
}

// proposal is a draft with the address of its chapter.
type proposal struct {
	Slug string
	Version
}

// proposals are the drafts that wait for an editor, the oldest first.
func proposals(ctx context.Context, tx *db.Tx) ([]proposal, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (p proposal, err error) {
		var created, decided int64
		err = r.Scan(append([]any{&p.Slug}, versionDest(&p.Version, &created, &decided)...)...)
		p.Created, p.Decided = db.Time(created), db.Time(decided)
		return p, err
	}, `
		SELECT c.slug, `+versionColumns+`
		FROM handbook_versions v
		JOIN handbook_chapters c ON c.id = v.chapter_id
		WHERE v.state = 'draft'
		ORDER BY v.created_at, v.id`)
}

func lastNo(ctx context.Context, tx *db.Tx, chapter string) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COALESCE(MAX(no), 0)
		FROM handbook_versions
		WHERE chapter_id = $1`, chapter)
}

func lastPosition(ctx context.Context, tx *db.Tx) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COALESCE(MAX(position), 0)
		FROM handbook_chapters`)
}

func slugTaken(ctx context.Context, tx *db.Tx, slug string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM handbook_chapters WHERE slug = $1`, slug)
}

func insertChapter(ctx context.Context, tx *db.Tx, c Chapter) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_chapters (id, slug, shipped, position, occasion, created_at)
		VALUES ($1, $2, $3, $4, $5, $6)`,
		c.ID, c.Slug, c.Shipped, c.Position, string(c.Occasion), db.Millis(tx.Now))
	return db.Classify(err)
}

func insertVersion(ctx context.Context, tx *db.Tx, v Version) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_versions (id, chapter_id, no, base, state, title, lead, body, revised_fi, revised_sv, revised_en,
			note, author, challenge_id, created_at, decided_at, decided_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		v.VersionID, v.Chapter, v.No, v.Base, string(v.State), v.Title, v.Lead, v.Body, v.Revised.FI, v.Revised.SV, v.Revised.EN,
		v.Note, v.Author, v.Challenge, db.Millis(v.Created), db.Millis(v.Decided), v.DecidedBy)
	if err != nil {
		return db.Classify(err)
	}
	for i, it := range v.Items {
		_, err := tx.Exec(ctx, `
			INSERT INTO handbook_items (id, version_id, item_key, position, text)
			VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), v.VersionID, it.Key, i, it.Text)
		if err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func replacePublished(ctx context.Context, tx *db.Tx, chapter string) error {
	_, err := tx.Exec(ctx, `
		UPDATE handbook_versions
		SET state = 'replaced'
		WHERE chapter_id = $1 AND state = 'published'`, chapter)
	return db.Classify(err)
}

func decide(ctx context.Context, tx *db.Tx, id string, to State, by string, at time.Time) error {
	_, err := tx.Exec(ctx, `
		UPDATE handbook_versions
		SET state = $2, decided_by = $3, decided_at = $4
		WHERE id = $1`, id, string(to), by, db.Millis(at))
	return db.Classify(err)
}

// edition is one edition of a shipped chapter.
type edition struct {
	name string
	no   int
}

// entered are the hashes under which editions have come in.
func entered(ctx context.Context, tx *db.Tx) (map[edition]string, error) {
	of := map[edition]string{}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (e edition, err error) {
		var hash string
		err = r.Scan(&e.name, &e.no, &hash)
		of[e] = hash
		return e, err
	}, `
		SELECT id, edition, hash
		FROM handbook_editions
		ORDER BY id, edition`)
	return of, err
}

func insertEdition(ctx context.Context, tx *db.Tx, name string, edition int, hash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_editions (id, edition, hash, entered_at)
		VALUES ($1, $2, $3, $4)`, name, edition, hash, db.Millis(tx.Now))
	return db.Classify(err)
}

// ticks are what networks have done, by network.
func ticks(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Tick, error) {
	in, args := db.In(1, networks)
	all, err := db.All(ctx, tx, func(r *sql.Rows) (t Tick, err error) {
		var at int64
		err = r.Scan(&t.Network, &t.Key, &t.Person, &at)
		t.At = db.Time(at)
		return t, err
	}, `
		SELECT network_id, item_key, person_id, at
		FROM handbook_ticks
		WHERE network_id IN (`+in+`)
		ORDER BY network_id, item_key`, args...)
	of := map[string][]Tick{}
	for _, t := range all {
		of[t.Network] = append(of[t.Network], t)
	}
	return of, err
}

func insertTick(ctx context.Context, tx *db.Tx, t Tick) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO handbook_ticks (id, network_id, item_key, person_id, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (network_id, item_key) DO NOTHING`, tx.NewID(), t.Network, t.Key, t.Person, db.Millis(t.At))
	return db.Classify(err)
}

func deleteTick(ctx context.Context, tx *db.Tx, network, key string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM handbook_ticks
		WHERE network_id = $1 AND item_key = $2`, network, key)
	return db.Classify(err)
}

func versionsBy(ctx context.Context, tx *db.Tx, person string) ([]Version, error) {
	return db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM handbook_versions v
		WHERE v.author = $1
		ORDER BY v.created_at, v.id`, person)
}

// marksBy counts what a person has ticked, and which answers they found helpful.
func marksBy(ctx context.Context, tx *db.Tx, person string) (ticked, helpful int, err error) {
	err = tx.QueryRow(ctx, `
		SELECT (SELECT COUNT(id) FROM handbook_ticks WHERE person_id = $1), (SELECT COUNT(id) FROM handbook_marks WHERE person_id = $1)`,
		person).Scan(&ticked, &helpful)
	return ticked, helpful, err
}
