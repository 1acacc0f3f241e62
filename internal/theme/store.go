package theme

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

const themeColumns = `t.id, t.slug, t.name, t.merged_into, t.changed_at`

func scanTheme(r *sql.Rows) (Theme, error) {
	var t Theme
	var changed int64
	err := r.Scan(&t.ID, &t.Slug, &t.Name, &t.Merged, &changed)
	t.Changed = db.Time(changed)
	return t, err
}

func putTheme(ctx context.Context, tx *db.Tx, t Theme) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO themes (id, slug, name, name_sort, merged_into, created_at, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $6)
		ON CONFLICT (id) DO UPDATE SET
			name = excluded.name, name_sort = excluded.name_sort, merged_into = excluded.merged_into, changed_at = excluded.changed_at`,
		t.ID, t.Slug, t.Name, i18n.SortKey(t.Name.In(i18n.FI)), t.Merged, db.Millis(tx.Now))
	return db.Classify(err)
}

// addWords has a theme found by words that are nobody else's.
func addWords(ctx context.Context, tx *db.Tx, theme string, words []string) error {
	for _, w := range words {
		if _, err := tx.Exec(ctx, `
			INSERT INTO theme_words (word, theme_id)
			VALUES ($1, $2)
			ON CONFLICT (word) DO NOTHING`, w, theme); err != nil {
			return err
		}
	}
	return nil
}

func moveWords(ctx context.Context, tx *db.Tx, from, to string) error {
	_, err := tx.Exec(ctx, `UPDATE theme_words SET theme_id = $2 WHERE theme_id = $1`, from, to)
	return err
}

// redirect has what was merged into one theme lead to another, and the groups
// of walls belong to it.
func redirect(ctx context.Context, tx *db.Tx, from, to string) error {
	if _, err := tx.Exec(ctx, `UPDATE themes SET merged_into = $2 WHERE merged_into = $1`, from, to); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `UPDATE theme_groups SET theme_id = $2 WHERE theme_id = $1`, from, to)
	return err
}

func withWords(ctx context.Context, tx *db.Tx, list []Theme) ([]Theme, error) {
	at := map[string]int{}
	var ids []string
	for i, t := range list {
		ids, at[t.ID] = append(ids, t.ID), i
	}
	if len(ids) == 0 {
		return list, nil
	}
	in, args := db.In(1, ids)
	type row struct{ theme, word string }
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.theme, &x.word)
	}, `
		SELECT theme_id, word
		FROM theme_words
		WHERE theme_id IN (`+in+`)
		ORDER BY theme_id, word`, args...)
	for _, x := range rows {
		t := &list[at[x.theme]]
		t.Words = append(t.Words, x.word)
	}
	return list, err
}

// allThemes are the words of the vocabulary.
func allThemes(ctx context.Context, tx *db.Tx) ([]Theme, error) {
	list, err := db.All(ctx, tx, scanTheme, `
		SELECT `+themeColumns+`
		FROM themes t
		WHERE t.merged_into = ''
		ORDER BY t.name_sort, t.id`)
	if err != nil {
		return nil, err
	}
	return withWords(ctx, tx, list)
}

func themesByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Theme, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scanTheme, `
		SELECT `+themeColumns+`
		FROM themes t
		WHERE t.id IN (`+in+`)
		ORDER BY t.name_sort, t.id`, args...)
	if err != nil {
		return nil, err
	}
	return withWords(ctx, tx, list)
}

func themeBySlug(ctx context.Context, tx *db.Tx, slug string) (Theme, error) {
	return db.One(ctx, tx, scanTheme, `
		SELECT `+themeColumns+`
		FROM themes t
		WHERE t.slug = $1`, slug)
}

func slugTaken(ctx context.Context, tx *db.Tx, slug string) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM themes WHERE slug = $1`, slug)
}

// themesOfWords are themes by folded words.
func themesOfWords(ctx context.Context, tx *db.Tx, words []string) (map[string]string, error) {
	in, args := db.In(1, words)
	type row struct{ word, theme string }
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.word, &x.theme)
	}, `
		SELECT word, theme_id
		FROM theme_words
		WHERE word IN (`+in+`)
		ORDER BY word`, args...)
	by := map[string]string{}
	for _, x := range rows {
		by[x.word] = x.theme
	}
	return by, err
}

// wordsInUse are the free words of networks, for those who keep the vocabulary.
func wordsInUse(ctx context.Context, tx *db.Tx) ([]i18n.Content, error) {
	return db.All(ctx, tx, db.Scan[i18n.Content], `
		SELECT nt.theme
		FROM network_themes nt
		JOIN networks n ON n.id = nt.network_id
		WHERE n.visibility = 'public'
		ORDER BY nt.theme_fold, nt.id
		LIMIT 2000`)
}
