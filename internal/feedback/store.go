package feedback

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"parvi/internal/platform/db"
)

func scan(r *sql.Rows) (Round, error) {
	var x Round
	var own string
	var asked int64
	err := r.Scan(&x.Course, &own, &x.Off, &x.Survey, &asked)
	if err == nil && own != "" {
		err = json.Unmarshal([]byte(own), &x.Own)
	}
	x.Asked = db.Time(asked)
	return x, err
}

// roundOf is the round of a course; where nothing was said yet, an empty one.
func roundOf(ctx context.Context, tx *db.Tx, course string) (Round, error) {
	x, err := db.One(ctx, tx, scan, `
		SELECT course_id, own, off, survey_id, asked_at
		FROM feedback_rounds
		WHERE course_id = $1`, course)
	if errors.Is(err, db.ErrNoRows) {
		return Round{Course: course}, nil
	}
	return x, err
}

func put(ctx context.Context, tx *db.Tx, x Round) error {
	own := ""
	if len(x.Own) > 0 {
		b, err := json.Marshal(x.Own)
		if err != nil {
			return err
		}
		own = string(b)
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO feedback_rounds (course_id, own, off, survey_id, asked_at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (course_id) DO UPDATE SET
			own = excluded.own, off = excluded.off, survey_id = excluded.survey_id, asked_at = excluded.asked_at`,
		x.Course, own, x.Off, x.Survey, db.Millis(x.Asked))
	return db.Classify(err)
}

// due are courses that were held in a stretch of time and about which nobody
// has been asked, the oldest first.
func due(ctx context.Context, tx *db.Tx, from, to time.Time) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT c.id
		FROM courses c
		LEFT JOIN feedback_rounds f ON f.course_id = c.id
		WHERE c.ends_at > $1 AND c.ends_at <= $2 AND c.published_at > 0 AND c.state NOT IN ('draft', 'approved', 'rejected', 'cancelled')
			AND coalesce(f.survey_id, '') = '' AND NOT coalesce(f.off, false)
		ORDER BY c.ends_at, c.id
		LIMIT 2000`, db.Millis(from), db.Millis(to))
}

// asked is a course about which people were asked.
type asked struct {
	survey, course, org string
	ends                int64
}

// askedOf are the rounds of courses that some organisations arranged or study
// centres answer for, of a stretch of time, the latest first. most 0: all.
func askedOf(ctx context.Context, tx *db.Tx, orgs, centres []string, from, to time.Time, skip, most int) ([]asked, error) {
	in, args := db.In(5, orgs)
	cen, more := db.In(5+len(args), centres)
	if most == 0 {
		most = maxCompared
	}
	return db.All(ctx, tx, func(r *sql.Rows) (asked, error) {
		var x asked
		return x, r.Scan(&x.survey, &x.course, &x.org, &x.ends)
	}, `
		SELECT f.survey_id, c.id, c.org_id, c.ends_at
		FROM feedback_rounds f
		JOIN courses c ON c.id = f.course_id
		WHERE f.survey_id <> '' AND c.ends_at > $1 AND c.ends_at <= $2 AND (c.org_id IN (`+in+`) OR c.centre_id IN (`+cen+`))
		ORDER BY c.ends_at DESC, c.id DESC
		LIMIT $3 OFFSET $4`, append(append([]any{db.Millis(from), db.Millis(to), most, skip}, args...), more...)...)
}

// askedUnder are the rounds of courses that an organisation or one under it
// arranged in a stretch of time, the latest first.
func askedUnder(ctx context.Context, tx *db.Tx, top string, from, to time.Time) ([]asked, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (asked, error) {
		var x asked
		return x, r.Scan(&x.survey, &x.course, &x.org, &x.ends)
	}, `
		SELECT f.survey_id, c.id, c.org_id, c.ends_at
		FROM feedback_rounds f
		JOIN courses c ON c.id = f.course_id
		JOIN org_ancestors a ON a.org_id = c.org_id AND a.ancestor_id = $1
		WHERE f.survey_id <> '' AND c.ends_at > $2 AND c.ends_at <= $3
		ORDER BY c.ends_at DESC, c.id DESC
		LIMIT $4`, top, db.Millis(from), db.Millis(to), maxCompared)
}

func countAsked(ctx context.Context, tx *db.Tx, orgs, centres []string, from, to time.Time) (int, error) {
	in, args := db.In(3, orgs)
	cen, more := db.In(3+len(args), centres)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT count(*)
		FROM feedback_rounds f
		JOIN courses c ON c.id = f.course_id
		WHERE f.survey_id <> '' AND c.ends_at > $1 AND c.ends_at <= $2 AND (c.org_id IN (`+in+`) OR c.centre_id IN (`+cen+`))`,
		append(append([]any{db.Millis(from), db.Millis(to)}, args...), more...)...)
}

// maxCompared is how many courses are laid together at most.
const maxCompared = 10_000
