package feedback

import "parvi/internal/platform/db"

// Invariants are what must hold of feedback, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "feedback: what was asked is a nameless survey of its course", SQL: `
			SELECT f.course_id
			FROM feedback_rounds f
			LEFT JOIN surveys s ON s.id = f.survey_id
			WHERE f.survey_id <> '' AND (s.id IS NULL OR NOT s.anonymous OR s.space <> 'course:' || f.course_id OR f.asked_at = 0)`},
	}
}
