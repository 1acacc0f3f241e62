package material

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

const studyColumns = `s.id, s.material_id, s.person_id, s.region, s.org_id, s.begun_at, s.done_at, s.version, s.code, s.name, s.lang`

func scanStudy(r *sql.Rows) (Study, error) {
	var s Study
	var begun, done int64
	err := r.Scan(&s.ID, &s.Material, &s.Person, &s.Region, &s.Org, &begun, &done, &s.Version, &s.Code, &s.Name, &s.Lang)
	s.Begun, s.Done = db.Time(begun), db.Time(done)
	return s, err
}

func insertStudy(ctx context.Context, tx *db.Tx, s Study, keyHash string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO material_studies (id, material_id, person_id, key_hash, region, org_id, begun_at, touched_at, lang)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`, s.ID, s.Material, s.Person, keyHash, s.Region, s.Org, db.Millis(s.Begun), string(s.Lang))
	return db.Classify(err)
}

func studyBy(ctx context.Context, tx *db.Tx, where string, args ...any) (Study, error) {
	return db.One(ctx, tx, scanStudy, `
		SELECT `+studyColumns+`
		FROM material_studies s
		WHERE `+where, args...)
}

func studiesOf(ctx context.Context, tx *db.Tx, person string) ([]Study, error) {
	return db.All(ctx, tx, scanStudy, `
		SELECT `+studyColumns+`
		FROM material_studies s
		WHERE s.person_id = $1
		ORDER BY s.id DESC
		LIMIT 500`, person)
}

func marksOf(ctx context.Context, tx *db.Tx, study string) (map[string]Mark, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (Mark, error) {
		var m Mark
		var at int64
		err := r.Scan(&m.Part, &m.Choice, &m.Right, &at)
		m.At = db.Time(at)
		return m, err
	}, `
		SELECT part_id, choice, correct, at
		FROM material_marks
		WHERE study_id = $1
		ORDER BY part_id`, study)
	by := make(map[string]Mark, len(list))
	for _, m := range list {
		by[m.Part] = m
	}
	return by, err
}

func putMark(ctx context.Context, tx *db.Tx, study string, m Mark) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO material_marks (study_id, part_id, choice, correct, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (study_id, part_id) DO UPDATE SET choice = excluded.choice, correct = excluded.correct, at = excluded.at`,
		study, m.Part, m.Choice, m.Right, db.Millis(tx.Now))
	return db.Classify(err)
}

func updateStudy(ctx context.Context, tx *db.Tx, s Study) error {
	_, err := tx.Exec(ctx, `
		UPDATE material_studies
		SET touched_at = $2, done_at = $3, version = $4, code = $5, name = $6
		WHERE id = $1`, s.ID, db.Millis(tx.Now), db.Millis(s.Done), s.Version, s.Code, s.Name)
	return db.Classify(err)
}

// counted is how many of one region or organisation began and completed.
type counted struct {
	Class       string
	Begun, Done int
}

func countStudies(ctx context.Context, tx *db.Tx, material, column string) ([]counted, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (counted, error) {
		var c counted
		return c, r.Scan(&c.Class, &c.Begun, &c.Done)
	}, `
		SELECT s.`+column+`, COUNT(*), CAST(SUM(CASE WHEN s.done_at > 0 THEN 1 ELSE 0 END) AS bigint)
		FROM material_studies s
		WHERE s.material_id = $1
		GROUP BY s.`+column+`
		ORDER BY COUNT(*) DESC, s.`+column+`
		LIMIT 500`, material)
}

// forgetIdle deletes some studies that nobody has touched since an instant and
// that belong to nobody.
func forgetIdle(ctx context.Context, tx *db.Tx, before int64) (int, error) {
	ids, err := db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM material_studies
		WHERE person_id = '' AND done_at = 0 AND touched_at < $1
		ORDER BY touched_at, id
		LIMIT 200`, before)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	in, args := db.In(1, ids)
	for _, q := range []string{`DELETE FROM material_marks WHERE study_id IN (` + in + `)`, `DELETE FROM material_studies WHERE id IN (` + in + `)`} {
		if _, err := tx.Exec(ctx, q, args...); err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}
