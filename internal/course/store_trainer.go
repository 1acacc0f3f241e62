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
	Fold         string // everything of its plan that is searched
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
		err := r.Scan(&t.Course, &t.Name, &t.Fold, &t.Org, &t.Trainer, &starts, &ends, &breaks, &other)
		t.Starts, t.Ends = db.Time(starts), db.Time(ends)
		t.Minutes = Session{Starts: t.Starts, Ends: t.Ends, Breaks: breaks, Other: other}.Teaching()
		return t, err
	}, `
		SELECT c.id, c.name, c.fold, c.org_id, s.trainer_id, s.starts_at, s.ends_at, s.break_minutes, s.other_minutes
		FROM course_sessions s
		JOIN courses c ON c.id = s.course_id
		WHERE s.ends_at > $1 AND s.starts_at < $2 AND s.trainer_id IN (`+in+`)
			AND c.state NOT IN ('draft', 'submitted', 'returned', 'rejected', 'cancelled')
		ORDER BY s.starts_at, s.id`, append([]any{db.Millis(from), db.Millis(to)}, args...)...)
}
