package course

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of courses.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "courses", ID: "id", Column: "created_by", Say: refCourses},
		{Table: "courses", ID: "id", Column: "assigned_id"},
		{Table: "course_sessions", ID: "id", Column: "trainer_id"},
		{Table: "course_steps", ID: "id", Column: "person_id"},
		{Table: "course_reports", ID: "course_id", Column: "reported_by"},
		{Table: "course_reports", ID: "course_id", Column: "checked_by"},
		{Table: "course_batches", ID: "id", Column: "made_by"},
		{Table: "course_files", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of courses, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "course.times", SQL: `
			SELECT c.id
			FROM courses c
			LEFT JOIN (
				SELECT course_id, MIN(starts_at) AS first, MAX(ends_at) AS last
				FROM course_sessions
				GROUP BY course_id) s ON s.course_id = c.id
			WHERE c.starts_at <> coalesce(s.first, 0) OR c.ends_at <> coalesce(s.last, 0)`},
		{Name: "course.offering", SQL: `
			SELECT c.id
			FROM courses c
			LEFT JOIN registration_offerings o ON o.id = c.id
			WHERE c.state = 'published' AND (o.id IS NULL OR o.starts_at <> c.starts_at OR o.ends_at <> c.ends_at OR o.cancelled)
				OR c.state = 'cancelled' AND o.id IS NOT NULL AND NOT o.cancelled`},
		{Name: "course.decision", SQL: `
			SELECT c.id
			FROM courses c
			LEFT JOIN support_decisions d ON d.ref = 'course:' || c.id AND d.latest
			WHERE c.state IN ('granted', 'in_payment', 'paid') AND (d.id IS NULL OR d.ground <> '' OR replace(d.result, '"granted":true', '') = d.result)
				OR c.state = 'denied' AND (d.id IS NULL OR d.ground = '' AND replace(d.result, '"granted":true', '') <> d.result OR d.amount <> 0)
				OR c.state NOT IN ('granted', 'in_payment', 'paid', 'denied', 'archived') AND d.id IS NOT NULL`},
		{Name: "course.four_eyes", SQL: `
			SELECT r.course_id
			FROM course_reports r
			JOIN support_decisions d ON d.ref = 'course:' || r.course_id AND d.latest
			WHERE d.person_id <> '' AND (d.person_id = r.checked_by OR d.person_id = r.reported_by)
				OR r.checked_by <> '' AND r.checked_by = r.reported_by`},
		{Name: "course.paid", SQL: `
			SELECT c.id
			FROM courses c
			LEFT JOIN course_payments p ON p.course_id = c.id
			LEFT JOIN course_batches b ON b.id = p.batch_id
			LEFT JOIN support_decisions d ON d.id = p.decision_id
			WHERE c.state IN ('in_payment', 'paid') AND (b.id IS NULL OR p.iban = '' OR (c.state = 'paid') <> (b.paid_on <> ''))
				OR c.state NOT IN ('in_payment', 'paid', 'archived') AND p.course_id IS NOT NULL
				OR p.course_id IS NOT NULL AND (d.id IS NULL OR NOT d.latest OR d.ref <> 'course:' || c.id)`},
		{Name: "course.attendance", SQL: `
			SELECT a.session_id
			FROM course_attendance a
			JOIN course_sessions s ON s.id = a.session_id
			JOIN registrations r ON r.id = a.registration_id
			WHERE s.course_id <> a.course_id OR r.offering_id <> a.course_id`},
	}
}

// receiptYears is how long receipts are kept after the year they are of: six
// full years (study-centre.md 4.4; Accounting Act 1336/1997, chapter 2).
const receiptYears = 6

// Retention is what courses delete by the clock.
func (s *Service) Retention() []retain.Rule {
	return []retain.Rule{{Name: "course.receipts", Say: retainReceipts.Fill("n", receiptYears), Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		before := time.Date(tx.Today().Year-receiptYears, 1, 1, 0, 0, 0, 0, time.UTC)
		return s.forgetFiles(ctx, tx, before)
	}}}
}

// forgetFiles deletes the receipts of courses that ended before a year.
func (s *Service) forgetFiles(ctx context.Context, tx *db.Tx, before time.Time) (int, error) {
	old, err := filesBefore(ctx, tx, before, 500)
	if err != nil {
		return 0, err
	}
	for _, f := range old {
		if err := deleteFile(ctx, tx, f.ID); err != nil {
			return 0, err
		}
		tx.OnCommit(func() { _ = s.Files.Delete(f.Blob) })
	}
	return len(old), nil
}

type own struct {
	Course string       `json:"course"`
	Name   i18n.Content `json:"name,omitzero"`
	As     string       `json:"as"`
	At     time.Time    `json:"at"`
}

// OwnData is what courses know about a person besides their registrations:
// what they planned, teach and did.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	return ownCourses(ctx, tx, who)
}
