package course

import (
	"context"
	"database/sql"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Taught is a session that somebody trains at.
type Taught struct {
	Course       string // its id
	Name         i18n.Content
	Fold         string // what it is called, teaches and contains, as it is compared
	Org          string // who arranges it
	Trainer      string // a person
	Starts, Ends time.Time
	Minutes      int // of teaching
}

// Path is the page of the course.
func (t Taught) Path() string { return Course{ID: t.Course}.Path() }

// TaughtBy are the sessions that people train at in a stretch of time, the
// earliest first. Courses that are only planned, or were cancelled, are not
// among them.
func TaughtBy(ctx context.Context, tx *db.Tx, people []string, from, to time.Time) ([]Taught, error) {
	if len(people) == 0 {
		return nil, nil
	}
	in, args := db.In(3, people)
	return db.All(ctx, tx, func(r *sql.Rows) (Taught, error) {
		var t Taught
		var starts, ends int64
		var breaks, other int
		var outcomes, contents i18n.Content
		err := r.Scan(&t.Course, &t.Name, &outcomes, &contents, &t.Org, &t.Trainer, &starts, &ends, &breaks, &other)
		for _, c := range []i18n.Content{t.Name, outcomes, contents} {
			t.Fold += " " + i18n.Fold(c.FI+" "+c.SV+" "+c.EN)
		}
		t.Starts, t.Ends = db.Time(starts), db.Time(ends)
		t.Minutes = Session{Starts: t.Starts, Ends: t.Ends, Breaks: breaks, Other: other}.Teaching()
		return t, err
	}, `
		SELECT c.id, c.name, c.outcomes, c.contents, c.org_id, s.trainer_id, s.starts_at, s.ends_at, s.break_minutes, s.other_minutes
		FROM course_sessions s
		JOIN courses c ON c.id = s.course_id
		WHERE s.ends_at > $1 AND s.starts_at < $2 AND s.trainer_id IN (`+in+`)
			AND c.state NOT IN ('draft', 'submitted', 'returned', 'rejected', 'cancelled')
		ORDER BY s.starts_at, s.id`, append([]any{db.Millis(from), db.Millis(to)}, args...)...)
}

// TimesOf are when people train in a stretch of time, without what the courses
// are about.
func TimesOf(ctx context.Context, tx *db.Tx, people []string, from, to time.Time) ([]Taught, error) {
	if len(people) == 0 {
		return nil, nil
	}
	in, args := db.In(3, people)
	return db.All(ctx, tx, func(r *sql.Rows) (Taught, error) {
		var t Taught
		var starts, ends int64
		var breaks, other int
		err := r.Scan(&t.Course, &t.Trainer, &starts, &ends, &breaks, &other)
		t.Starts, t.Ends = db.Time(starts), db.Time(ends)
		t.Minutes = Session{Starts: t.Starts, Ends: t.Ends, Breaks: breaks, Other: other}.Teaching()
		return t, err
	}, `
		SELECT c.id, s.trainer_id, s.starts_at, s.ends_at, s.break_minutes, s.other_minutes
		FROM course_sessions s
		JOIN courses c ON c.id = s.course_id
		WHERE s.ends_at > $1 AND s.starts_at < $2 AND s.trainer_id IN (`+in+`)
			AND c.state NOT IN ('draft', 'submitted', 'returned', 'rejected', 'cancelled')
		ORDER BY s.starts_at, s.id`, append([]any{db.Millis(from), db.Millis(to)}, args...)...)
}

// HeldBy is at how many courses that are over each of some people trained.
func HeldBy(ctx context.Context, tx *db.Tx, people []string) (map[string]int, error) {
	out := map[string]int{}
	if len(people) == 0 {
		return out, nil
	}
	in, args := db.In(2, people)
	type row struct {
		who string
		n   int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.who, &x.n) }, `
		SELECT s.trainer_id, count(DISTINCT s.course_id)
		FROM course_sessions s
		JOIN courses c ON c.id = s.course_id
		WHERE c.ends_at <= $1 AND s.trainer_id IN (`+in+`) AND c.state NOT IN ('draft', 'submitted', 'returned', 'rejected', 'cancelled')
		GROUP BY s.trainer_id
		ORDER BY s.trainer_id`, append([]any{db.Millis(tx.Now)}, args...)...)
	for _, x := range rows {
		out[x.who] = x.n
	}
	return out, err
}
