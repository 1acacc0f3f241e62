package record

import (
	"context"
	"database/sql"
	"errors"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// countingOf is how a year is told: as set for it, else as for the last year
// before, but the price, which is of one year only.
func countingOf(ctx context.Context, tx *db.Tx, centre string, year int) (Counting, error) {
	type row struct {
		Counting
		year int
	}
	x, err := db.One(ctx, tx, func(r *sql.Rows) (x row, err error) {
		return x, r.Scan(&x.year, &x.Version, &x.Fields, &x.Least, &x.Price)
	}, `
		SELECT year, version, fields, least, price
		FROM record_authority
		WHERE centre_id = $1 AND year <= $2
		ORDER BY year DESC
		LIMIT 1`, centre, year)
	if errors.Is(err, db.ErrNoRows) {
		return defaultCounting(), nil
	}
	if x.year != year {
		x.Price = 0
	}
	return x.Counting, err
}

func putCounting(ctx context.Context, tx *db.Tx, centre string, year int, c Counting) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO record_authority (centre_id, year, version, fields, least, price)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (centre_id, year) DO UPDATE SET version = excluded.version, fields = excluded.fields, least = excluded.least, price = excluded.price`,
		centre, year, c.Version, c.Fields, c.Least, int64(c.Price))
	return db.Classify(err)
}

// subject is a training of the year with its field.
type subject struct {
	ID, Org, Code string
	Name          i18n.Content
	Hours         int
}

// subjects are the trainings held in a year that are long enough to count.
func subjects(ctx context.Context, tx *db.Tx, centre string, from, to int64, least int) ([]subject, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x subject, err error) {
		return x, r.Scan(&x.ID, &x.Org, &x.Name, &x.Hours, &x.Code)
	}, `
		SELECT c.id, c.org_id, c.name, c.hours, COALESCE(f.code, '')
		FROM courses c
		LEFT JOIN record_course_fields f ON f.course_id = c.id
		WHERE c.centre_id = $1 AND c.ends_at > $2 AND c.ends_at <= $3 AND c.published_at > 0 AND c.state NOT IN ('draft', 'approved', 'rejected', 'cancelled')
			AND c.hours >= $4
		ORDER BY c.ends_at, c.id`, centre, from, to, least)
}

func putField(ctx context.Context, tx *db.Tx, course, code, version string) error {
	if code == "" {
		_, err := tx.Exec(ctx, `DELETE FROM record_course_fields WHERE course_id = $1`, course)
		return err
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO record_course_fields (course_id, code, version)
		VALUES ($1, $2, $3)
		ON CONFLICT (course_id) DO UPDATE SET code = excluded.code, version = excluded.version`, course, code, version)
	return db.Classify(err)
}

// eachByField reads who came in a year, with the subject, of trainings long
// enough to count.
func eachByField(ctx context.Context, tx *db.Tx, centre string, year, least int, each func(code, person, sex string)) error {
	rows, err := tx.Query(ctx, `
		SELECT COALESCE(f.code, ''), p.person_key, p.sex
		FROM record_participations p
		JOIN courses c ON c.id = p.course_id AND c.hours >= $3
		LEFT JOIN record_course_fields f ON f.course_id = p.course_id
		WHERE p.centre_id = $1 AND p.year = $2 AND p.came`, centre, year, least)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var code, person, sex string
		if err := rows.Scan(&code, &person, &sex); err != nil {
			return err
		}
		each(code, person, sex)
	}
	return rows.Err()
}
