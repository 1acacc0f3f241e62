package course

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"parvi/internal/platform/db"
)

func isNoRows(err error) bool { return errors.Is(err, db.ErrNoRows) }

// report reads what has been written of a report; nothing is the empty one.
func report(ctx context.Context, tx *db.Tx, course string) (w Writing, err error) {
	w, err = db.One(ctx, tx, func(r *sql.Rows) (Writing, error) {
		var w Writing
		var declared string
		var reported, checked int64
		err := r.Scan(&w.Others, &w.OthersYoung, &w.Income, &w.Learned, &declared, &w.ReportedBy, &reported, &w.CheckedBy, &checked)
		if err == nil && declared != "" {
			err = json.Unmarshal([]byte(declared), &w.Declared)
		}
		w.ReportedAt, w.CheckedAt = db.Time(reported), db.Time(checked)
		w.Begun = true
		return w, err
	}, `
		SELECT others, others_young, income_cents, learned, facts, reported_by, reported_at, checked_by, checked_at
		FROM course_reports
		WHERE course_id = $1`, course)
	if err != nil && !isNoRows(err) {
		return w, err
	}
	w.Costs, err = db.All(ctx, tx, func(r *sql.Rows) (Cost, error) {
		var x Cost
		return x, r.Scan(&x.ID, &x.Category, &x.Amount, &x.ByParticipant, &x.Tied, &x.Sheet, &x.Note)
	}, `
		SELECT id, category, amount_cents, by_participant, tied, sheet, note
		FROM course_costs
		WHERE course_id = $1 AND phase = 'report'
		ORDER BY position, id`, course)
	return w, err
}

func putReport(ctx context.Context, tx *db.Tx, course string, w Writing) error {
	declared, err := json.Marshal(w.Declared)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO course_reports (course_id, others, others_young, income_cents, learned, facts, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (course_id) DO UPDATE SET
			others = excluded.others, others_young = excluded.others_young, income_cents = excluded.income_cents,
			learned = excluded.learned, facts = excluded.facts, updated_at = excluded.updated_at`,
		course, w.Others, w.OthersYoung, int64(w.Income), w.Learned, string(declared), db.Millis(tx.Now))
	if err != nil {
		return err
	}
	return putCosts(ctx, tx, course, "report", w.Costs)
}

func markReported(ctx context.Context, tx *db.Tx, course, person string) error {
	_, err := tx.Exec(ctx, `
		UPDATE course_reports
		SET reported_by = $2, reported_at = $3, checked_by = '', checked_at = 0
		WHERE course_id = $1`, course, person, db.Millis(tx.Now))
	return err
}

func markChecked(ctx context.Context, tx *db.Tx, course, person string) error {
	_, err := tx.Exec(ctx, `
		UPDATE course_reports
		SET checked_by = $2, checked_at = $3
		WHERE course_id = $1`, course, person, db.Millis(tx.Now))
	return err
}

// presence counts, of each course, the people who were there at some session,
// each once, and of them those who said that they are under the least age.
func presence(ctx context.Context, tx *db.Tx, course string) (registrations map[string]bool, err error) {
	ids, err := db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT registration_id
		FROM course_attendance
		WHERE course_id = $1 AND present
		ORDER BY registration_id`, course)
	registrations = make(map[string]bool, len(ids))
	for _, id := range ids {
		registrations[id] = true
	}
	return registrations, err
}

// mark is who was at a session.
type mark struct {
	Session, Registration string
	Present, Own          bool
}

func marks(ctx context.Context, tx *db.Tx, course string) ([]mark, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (mark, error) {
		var m mark
		return m, r.Scan(&m.Session, &m.Registration, &m.Present, &m.Own)
	}, `
		SELECT session_id, registration_id, present, own
		FROM course_attendance
		WHERE course_id = $1
		ORDER BY session_id, registration_id`, course)
}

func putMark(ctx context.Context, tx *db.Tx, course string, m mark) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_attendance (session_id, registration_id, course_id, present, own, at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (session_id, registration_id) DO UPDATE SET present = excluded.present, own = excluded.own, at = excluded.at`,
		m.Session, m.Registration, course, m.Present, m.Own, db.Millis(tx.Now))
	return db.Classify(err)
}

// lastSaid is the comment of the last time an action was done.
func lastSaid(ctx context.Context, tx *db.Tx, course string, a Action) (string, error) {
	said, err := db.One(ctx, tx, db.Scan[string], `
		SELECT comment
		FROM course_steps
		WHERE course_id = $1 AND action = $2
		ORDER BY id DESC`, course, string(a))
	if isNoRows(err) {
		err = nil
	}
	return said, err
}

// toRemind are the courses that may have something to be reminded of.
func toRemind(ctx context.Context, tx *db.Tx, from, to time.Time) ([]Course, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM courses c
		WHERE c.state IN ('draft', 'returned', 'approved', 'published') AND c.starts_at > $1 AND c.starts_at < $2
		ORDER BY c.starts_at, c.id`, db.Millis(from), db.Millis(to))
}

func setReminded(ctx context.Context, tx *db.Tx, id, key string) error {
	_, err := tx.Exec(ctx, `UPDATE courses SET reminded = $2 WHERE id = $1`, id, key)
	return err
}

func files(ctx context.Context, tx *db.Tx, course string) ([]File, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (File, error) {
		f := File{Course: course}
		var at int64
		err := r.Scan(&f.ID, &f.Name, &f.Type, &f.Size, &f.Note, &f.Blob, &f.Person, &at)
		f.At = db.Time(at)
		return f, err
	}, `
		SELECT id, name, mime, size, note, blob, person_id, at
		FROM course_files
		WHERE course_id = $1
		ORDER BY id`, course)
}

func insertFile(ctx context.Context, tx *db.Tx, f File) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO course_files (id, course_id, name, mime, size, note, blob, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, f.ID, f.Course, f.Name, f.Type, f.Size, f.Note, f.Blob, f.Person, db.Millis(f.At))
	return err
}

func deleteFile(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM course_files WHERE id = $1`, id)
	return err
}

// filesBefore are receipts of courses that ended before an instant.
func filesBefore(ctx context.Context, tx *db.Tx, before time.Time, limit int) ([]File, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (File, error) {
		var f File
		return f, r.Scan(&f.ID, &f.Blob)
	}, `
		SELECT f.id, f.blob
		FROM course_files f
		JOIN courses c ON c.id = f.course_id
		WHERE c.ends_at > 0 AND c.ends_at < $1
		ORDER BY f.id
		LIMIT $2`, db.Millis(before), limit)
}

// ownCourses is what somebody has had to do with courses.
func ownCourses(ctx context.Context, tx *db.Tx, who string) ([]own, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (own, error) {
		var x own
		var at int64
		err := r.Scan(&x.Course, &x.Name, &x.As, &at)
		x.At = db.Time(at)
		return x, err
	}, `
		SELECT c.id, c.name, 'organiser', c.created_at
		FROM courses c
		WHERE c.created_by = $1
		UNION
		SELECT c.id, c.name, 'trainer', s.starts_at
		FROM course_sessions s
		JOIN courses c ON c.id = s.course_id
		WHERE s.trainer_id = $1
		UNION
		SELECT c.id, c.name, t.action, t.at
		FROM course_steps t
		JOIN courses c ON c.id = t.course_id
		WHERE t.person_id = $1
		ORDER BY 4, 1, 3`, who)
	if list == nil {
		list = []own{}
	}
	return list, err
}
