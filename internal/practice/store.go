package practice

import (
	"context"
	"database/sql"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const columns = `p.id, p.network_id, p.visibility, p.title, p.situation, p.done, p.result, p.watch, p.for_whom, p.version, p.person_id,
	p.created_at, p.changed_at, p.hidden_at`

func scan(r *sql.Rows) (Practice, error) {
	var p Practice
	var created, changed, hidden int64
	err := r.Scan(&p.ID, &p.Network, &p.Visibility, &p.Title, &p.Situation, &p.Done, &p.Result, &p.Watch, &p.ForWhom, &p.Version, &p.Person,
		&created, &changed, &hidden)
	p.Created, p.Changed, p.Hidden = db.Time(created), db.Time(changed), db.Time(hidden)
	return p, err
}

func put(ctx context.Context, tx *db.Tx, p Practice) error {
	langs := ""
	for _, l := range p.Langs() {
		langs += " " + string(l)
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO practices (id, network_id, visibility, title, title_sort, situation, done, result, watch, for_whom, fold, langs, version,
			person_id, created_at, changed_at, hidden_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
		ON CONFLICT (id) DO UPDATE SET
			visibility = excluded.visibility, title = excluded.title, title_sort = excluded.title_sort, situation = excluded.situation,
			done = excluded.done, result = excluded.result, watch = excluded.watch, for_whom = excluded.for_whom, fold = excluded.fold,
			langs = excluded.langs, version = excluded.version, changed_at = excluded.changed_at, hidden_at = excluded.hidden_at`,
		p.ID, p.Network, string(p.Visibility), p.Title, i18n.SortKey(p.Title.In(i18n.FI)), p.Situation, p.Done, p.Result, p.Watch, p.ForWhom,
		p.fold(), strings.TrimSpace(langs), p.Version, p.Person, db.Millis(p.Created), db.Millis(p.Changed), db.Millis(p.Hidden))
	return db.Classify(err)
}

func putVersion(ctx context.Context, tx *db.Tx, p Practice, who string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO practice_versions (practice_id, version, title, situation, done, result, watch, for_whom, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		p.ID, p.Version, p.Title, p.Situation, p.Done, p.Result, p.Watch, p.ForWhom, who, db.Millis(p.Changed))
	return db.Classify(err)
}

// version is a practice as it was, in the words of one of its versions.
func versions(ctx context.Context, tx *db.Tx, id string) ([]Practice, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Practice, error) {
		p := Practice{ID: id}
		var at int64
		err := r.Scan(&p.Version, &p.Title, &p.Situation, &p.Done, &p.Result, &p.Watch, &p.ForWhom, &p.Person, &at)
		p.Changed = db.Time(at)
		return p, err
	}, `
		SELECT version, title, situation, done, result, watch, for_whom, person_id, at
		FROM practice_versions
		WHERE practice_id = $1
		ORDER BY version DESC`, id)
}

func putParts(ctx context.Context, tx *db.Tx, p Practice) error {
	for _, q := range []string{`DELETE FROM practice_authors WHERE practice_id = $1`, `DELETE FROM practice_themes WHERE practice_id = $1`} {
		if _, err := tx.Exec(ctx, q, p.ID); err != nil {
			return err
		}
	}
	for i, a := range p.Authors {
		if _, err := tx.Exec(ctx, `
			INSERT INTO practice_authors (id, practice_id, place, person_id, name)
			VALUES ($1, $2, $3, $4, $5)`, tx.NewID(), p.ID, i, a.Person, a.Name); err != nil {
			return err
		}
	}
	for _, t := range p.Themes {
		if _, err := tx.Exec(ctx, `
			INSERT INTO practice_themes (practice_id, theme_id)
			VALUES ($1, $2)`, p.ID, t.ID); err != nil {
			return err
		}
	}
	return nil
}

func byID(ctx context.Context, tx *db.Tx, id string) (Practice, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM practices p
		WHERE p.id = $1`, id)
}

// ofNetworks are practices of networks, the latest first.
func ofNetworks(ctx context.Context, tx *db.Tx, networks []string, limit int) ([]Practice, error) {
	in, args := db.In(2, networks)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM practices p
		WHERE p.network_id IN (`+in+`)
		ORDER BY p.changed_at DESC, p.id DESC
		LIMIT $1`, append([]any{limit}, args...)...)
}

// all are the practices, the latest first, with what is searched.
func all(ctx context.Context, tx *db.Tx, limit int) ([]Practice, map[string]string, error) {
	folds := map[string]string{}
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM practices p
		ORDER BY p.changed_at DESC, p.id DESC
		LIMIT $1`, limit)
	for _, p := range list {
		folds[p.ID] = p.fold()
	}
	return list, folds, err
}

type pair struct{ a, b, c string }

func pairs(ctx context.Context, tx *db.Tx, ids []string, query string) ([]pair, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, func(r *sql.Rows) (pair, error) {
		var x pair
		return x, r.Scan(&x.a, &x.b, &x.c)
	}, strings.ReplaceAll(query, "IDS", in), args...)
}

func authorsOf(ctx context.Context, tx *db.Tx, ids []string) (map[string][]Author, error) {
	rows, err := pairs(ctx, tx, ids, `
		SELECT practice_id, person_id, name
		FROM practice_authors
		WHERE practice_id IN (IDS)
		ORDER BY practice_id, place, id`)
	by := map[string][]Author{}
	for _, x := range rows {
		by[x.a] = append(by[x.a], Author{x.b, x.c})
	}
	return by, err
}

func themesOf(ctx context.Context, tx *db.Tx, ids []string) (map[string][]string, error) {
	rows, err := pairs(ctx, tx, ids, `
		SELECT practice_id, theme_id, ''
		FROM practice_themes
		WHERE practice_id IN (IDS)
		ORDER BY practice_id, theme_id`)
	by := map[string][]string{}
	for _, x := range rows {
		by[x.a] = append(by[x.a], x.b)
	}
	return by, err
}

func counts(ctx context.Context, tx *db.Tx, ids []string, query string) (map[string]int, error) {
	in, args := db.In(1, ids)
	type row struct {
		id string
		n  int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.id, &x.n)
	}, strings.ReplaceAll(query, "IDS", in), args...)
	by := map[string]int{}
	for _, x := range rows {
		by[x.id] = x.n
	}
	return by, err
}

func thanksOf(ctx context.Context, tx *db.Tx, ids []string) (map[string]int, error) {
	return counts(ctx, tx, ids, `
		SELECT practice_id, COUNT(*)
		FROM practice_thanks
		WHERE practice_id IN (IDS)
		GROUP BY practice_id
		ORDER BY practice_id`)
}

func usesOf(ctx context.Context, tx *db.Tx, ids []string) (map[string]int, error) {
	return counts(ctx, tx, ids, `
		SELECT practice_id, COUNT(*)
		FROM practice_remarks
		WHERE kind = 'use' AND practice_id IN (IDS)
		GROUP BY practice_id
		ORDER BY practice_id`)
}

func hasThanked(ctx context.Context, tx *db.Tx, id, person string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM practice_thanks WHERE practice_id = $1 AND person_id = $2`, id, person)
}

func thank(ctx context.Context, tx *db.Tx, id, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO practice_thanks (id, practice_id, person_id, at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (practice_id, person_id) DO NOTHING`, tx.NewID(), id, person, db.Millis(tx.Now))
	return err
}

func insertRemark(ctx context.Context, tx *db.Tx, r Remark) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO practice_remarks (id, practice_id, kind, person_id, text, lang, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, r.ID, r.Practice, string(r.Kind), r.Person, r.Text, string(r.Lang), db.Millis(r.At))
	return err
}

func scanRemark(r *sql.Rows) (Remark, error) {
	var x Remark
	var at int64
	err := r.Scan(&x.ID, &x.Practice, &x.Kind, &x.Person, &x.Text, &x.Lang, &at)
	x.At = db.Time(at)
	return x, err
}

func remarksOf(ctx context.Context, tx *db.Tx, id string) ([]Remark, error) {
	return db.All(ctx, tx, scanRemark, `
		SELECT id, practice_id, kind, person_id, text, lang, at
		FROM practice_remarks
		WHERE practice_id = $1
		ORDER BY id`, id)
}

func remarksBy(ctx context.Context, tx *db.Tx, person string) ([]Remark, error) {
	return db.All(ctx, tx, scanRemark, `
		SELECT id, practice_id, kind, person_id, text, lang, at
		FROM practice_remarks
		WHERE person_id = $1
		ORDER BY id`, person)
}

func writtenBy(ctx context.Context, tx *db.Tx, person string) ([]Practice, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM practices p
		WHERE p.person_id = $1
		ORDER BY p.id`, person)
}
