package material

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
)

const columns = `m.id, m.org_id, m.state, m.sheet, m.changes, m.version, m.dirty, m.person_id, m.created_at, m.changed_at, m.published_at`

func scan(r *sql.Rows) (Material, error) {
	var m Material
	var sheet string
	var created, changed, published int64
	if err := r.Scan(&m.ID, &m.Org, &m.State, &sheet, &m.Changes, &m.Version, &m.Dirty, &m.Person, &created, &changed, &published); err != nil {
		return m, err
	}
	m.Created, m.Changed, m.Published = db.Time(created), db.Time(changed), db.Time(published)
	return m, json.Unmarshal([]byte(sheet), &m.Sheet)
}

func written(s Sheet) (string, error) {
	b, err := json.Marshal(s)
	return string(b), err
}

// put writes a material; public is what the lists find of it.
func put(ctx context.Context, tx *db.Tx, m Material, public Sheet) error {
	sheet, err := written(m.Sheet)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO material_materials (id, org_id, state, sheet, changes, version, dirty, title_sort, fold, langs, study, person_id, created_at, changed_at, published_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, sheet = excluded.sheet, changes = excluded.changes, version = excluded.version, dirty = excluded.dirty,
			title_sort = excluded.title_sort, fold = excluded.fold, langs = excluded.langs, study = excluded.study, changed_at = excluded.changed_at,
			published_at = excluded.published_at`,
		m.ID, m.Org, string(m.State), sheet, m.Changes, m.Version, m.Dirty, i18n.SortKey(public.Title.In(i18n.FI)), public.fold(), public.langs(), len(public.Parts) > 0, m.Person,
		db.Millis(m.Created), db.Millis(m.Changed), db.Millis(m.Published))
	if err != nil {
		return db.Classify(err)
	}
	if _, err := tx.Exec(ctx, `DELETE FROM material_themes WHERE material_id = $1`, m.ID); err != nil {
		return err
	}
	for _, id := range public.Themes {
		if _, err := tx.Exec(ctx, `INSERT INTO material_themes (material_id, theme_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, m.ID, id); err != nil {
			return db.Classify(err)
		}
	}
	return findable(ctx, tx, m.ID, public)
}

// findable has a material be found by the words of what is published of it.
func findable(ctx context.Context, tx *db.Tx, id string, public Sheet) error {
	var texts []index.Text
	for _, x := range public.searched() {
		texts = append(texts, index.Content(x)...)
	}
	return index.Put(ctx, tx, ref(id), texts...)
}

// IndexSource are the materials that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "materials", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		return index.Each(ctx, tx, scan, func(m Material) string { return m.ID }, func(ctx context.Context, tx *db.Tx, m Material) error {
			var public Sheet
			if m.Out() {
				v, err := versionOf(ctx, tx, m.ID, m.Version)
				if err != nil {
					return err
				}
				public = v.Sheet
			}
			return findable(ctx, tx, m.ID, public)
		}, `
			SELECT `+columns+`
			FROM material_materials m
			WHERE m.id > $1
			ORDER BY m.id
			LIMIT $2`, after, limit)
	}}
}

func byID(ctx context.Context, tx *db.Tx, id string) (Material, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM material_materials m
		WHERE m.id = $1`, id)
}

func remove(ctx context.Context, tx *db.Tx, id string) error {
	for _, q := range []string{
		`DELETE FROM material_files WHERE material_id = $1`, `DELETE FROM material_themes WHERE material_id = $1`,
		`DELETE FROM material_uses WHERE material_id = $1`, `DELETE FROM material_materials WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, id); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

// found is the condition of a filter over what is published.
func found(f Filter) (where string, args []any) {
	where = `m.state = 'published' AND m.version > 0`
	add := func(condition string, arg any) {
		args = append(args, arg)
		where += " AND " + strings.ReplaceAll(condition, "?", db.Placeholder(len(args)))
	}
	if f.Query != "" {
		has, words := index.Found(f.Query, "m.fold", "'material:' || m.id", len(args)+1)
		where, args = where+" AND "+has, append(args, words...)
	}
	if f.Org != "" {
		add(`m.org_id = ?`, f.Org)
	}
	if f.Lang != "" {
		add(`m.langs LIKE ?`, "% "+string(f.Lang)+" %")
	}
	if f.Study {
		where += ` AND m.study`
	}
	if f.themed {
		in, ids := db.In(len(args)+1, f.themes)
		where, args = where+` AND EXISTS (SELECT 1 FROM material_themes t WHERE t.material_id = m.id AND t.theme_id IN (`+in+`))`, append(args, ids...)
	}
	return where, args
}

func countPublic(ctx context.Context, tx *db.Tx, f Filter) (int, error) {
	where, args := found(f)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM material_materials m
		WHERE `+where, args...)
}

func public(ctx context.Context, tx *db.Tx, f Filter, offset, limit int) ([]Material, error) {
	where, args := found(f)
	n := len(args)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM material_materials m
		WHERE `+where+`
		ORDER BY m.title_sort, m.id
		LIMIT `+db.Placeholder(n+1)+` OFFSET `+db.Placeholder(n+2), append(args, limit, offset)...)
}

// orgsWith are the organisations that have published materials.
func orgsWith(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT m.org_id
		FROM material_materials m
		WHERE m.state = 'published'
		ORDER BY m.org_id
		LIMIT 1000`)
}

// themesWith are the themes that published materials have.
func themesWith(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT t.theme_id
		FROM material_themes t
		ORDER BY t.theme_id
		LIMIT 2000`)
}

// ofOrgs are all materials of some organisations, what was changed last first.
func ofOrgs(ctx context.Context, tx *db.Tx, orgs []string, offset, limit int) ([]Material, error) {
	in, args := db.In(3, orgs)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM material_materials m
		WHERE m.org_id IN (`+in+`)
		ORDER BY m.changed_at DESC, m.id
		LIMIT $1 OFFSET $2`, append([]any{limit, offset}, args...)...)
}

func countOfOrgs(ctx context.Context, tx *db.Tx, orgs []string) (int, error) {
	in, args := db.In(1, orgs)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM material_materials m
		WHERE m.org_id IN (`+in+`)`, args...)
}

func begunBy(ctx context.Context, tx *db.Tx, person string) ([]Material, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM material_materials m
		WHERE m.person_id = $1
		ORDER BY m.id`, person)
}

func scanVersion(r *sql.Rows) (Version, error) {
	var v Version
	var sheet string
	var at int64
	if err := r.Scan(&v.Material, &v.Number, &sheet, &v.Note, &at); err != nil {
		return v, err
	}
	v.At = db.Time(at)
	return v, json.Unmarshal([]byte(sheet), &v.Sheet)
}

const versionColumns = `v.material_id, v.number, v.sheet, v.note, v.at`

func versionOf(ctx context.Context, tx *db.Tx, id string, number int) (Version, error) {
	return db.One(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM material_versions v
		WHERE v.material_id = $1 AND v.number = $2`, id, number)
}

func versionsOf(ctx context.Context, tx *db.Tx, id string) ([]Version, error) {
	return db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM material_versions v
		WHERE v.material_id = $1
		ORDER BY v.number DESC
		LIMIT 200`, id)
}

// current are the published versions of materials.
func current(ctx context.Context, tx *db.Tx, ids []string) (map[string]Version, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM material_versions v
		JOIN material_materials m ON m.id = v.material_id AND m.version = v.number
		WHERE v.material_id IN (`+in+`)
		ORDER BY v.material_id`, args...)
	by := make(map[string]Version, len(list))
	for _, v := range list {
		by[v.Material] = v
	}
	return by, err
}

func insertVersion(ctx context.Context, tx *db.Tx, v Version) error {
	sheet, err := written(v.Sheet)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO material_versions (material_id, number, sheet, note, at)
		VALUES ($1, $2, $3, $4, $5)`, v.Material, v.Number, sheet, v.Note, db.Millis(v.At))
	return db.Classify(err)
}

func insertFile(ctx context.Context, tx *db.Tx, material string, f File, blob, who string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO material_files (id, material_id, name, type, size, hash, blob, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, f.ID, material, f.Name, f.Type, f.Size, f.Hash, blob, who, db.Millis(tx.Now))
	return db.Classify(err)
}

func blobOf(ctx context.Context, tx *db.Tx, material, id string) (string, error) {
	return db.One(ctx, tx, db.Scan[string], `
		SELECT blob
		FROM material_files
		WHERE material_id = $1 AND id = $2`, material, id)
}

// Holds tells which of some blobs materials name, so that their bytes are kept.
func Holds(ctx context.Context, tx *db.Tx, blobs []string) ([]string, error) {
	in, args := db.In(1, blobs)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT blob
		FROM material_files
		WHERE blob IN (`+in+`)
		ORDER BY blob`, args...)
}

// CountIn adds to how often something was opened or fetched this month.
func CountIn(ctx context.Context, tx *db.Tx, id string, c Counts) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO material_counts (material_id, month, opened, fetched)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (material_id, month) DO UPDATE SET opened = material_counts.opened + excluded.opened, fetched = material_counts.fetched + excluded.fetched`,
		id, tx.Today().String()[:7], c.Opened, c.Fetched)
	return db.Classify(err)
}

func countsOf(ctx context.Context, tx *db.Tx, ids []string) (map[string]Counts, error) {
	type line struct {
		id string
		c  Counts
	}
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, func(r *sql.Rows) (line, error) {
		var l line
		return l, r.Scan(&l.id, &l.c.Opened, &l.c.Fetched)
	}, `
		SELECT material_id, CAST(SUM(opened) AS bigint), CAST(SUM(fetched) AS bigint)
		FROM material_counts
		WHERE material_id IN (`+in+`)
		GROUP BY material_id
		ORDER BY material_id`, args...)
	by := make(map[string]Counts, len(list))
	for _, l := range list {
		by[l.id] = l.c
	}
	return by, err
}

func insertUse(ctx context.Context, tx *db.Tx, material, ref, who string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO material_uses (id, material_id, ref, person_id, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (material_id, ref) DO NOTHING`, tx.NewID(), material, ref, who, db.Millis(tx.Now))
	return db.Classify(err)
}

func deleteUse(ctx context.Context, tx *db.Tx, material, ref string) (int64, error) {
	return tx.Exec(ctx, `DELETE FROM material_uses WHERE material_id = $1 AND ref = $2`, material, ref)
}

func usesOf(ctx context.Context, tx *db.Tx, material string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT ref
		FROM material_uses
		WHERE material_id = $1
		ORDER BY id DESC
		LIMIT 200`, material)
}

// usedBy are the published materials that a thing uses.
func usedBy(ctx context.Context, tx *db.Tx, ref string) ([]Material, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM material_materials m
		JOIN material_uses u ON u.material_id = m.id
		WHERE u.ref = $1 AND m.state = 'published' AND m.version > 0
		ORDER BY m.title_sort, m.id
		LIMIT 50`, ref)
}
