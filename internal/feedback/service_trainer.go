package feedback

import (
	"context"
	"database/sql"

	"parvi/internal/platform/db"
)

// Given is what people answered about some courses together.
type Given struct {
	Courses int // of which something may be shown
	Answers int // to the first core question, of those
	Mean    float64
}

// OfCourses is what was answered to the first core question about each of
// several courses, laid together. A course of which fewer answered than may be
// shown is in no sum, so that nothing can be learnt by subtracting.
func (s *Service) OfCourses(ctx context.Context, tx *db.Tx, courses []string) (g Given, err error) {
	if len(courses) == 0 {
		return g, nil
	}
	in, args := db.In(1, courses)
	rounds, err := db.All(ctx, tx, func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) }, `
		SELECT survey_id
		FROM feedback_rounds
		WHERE survey_id <> '' AND course_id IN (`+in+`)
		ORDER BY survey_id`, args...)
	if err != nil || len(rounds) == 0 {
		return g, err
	}
	each := map[string][]string{}
	for _, id := range rounds {
		each[id] = []string{id}
	}
	rows, err := s.Surveys.Together(ctx, tx, each, Core())
	if err != nil {
		return g, err
	}
	for _, l := range compare(rows, rounds, func(string) Line { return Line{Key: "all"} }) {
		g.Courses, g.Answers = l.Courses, l.Answers
		if len(l.Means) > 0 {
			g.Mean = l.Means[0]
		}
	}
	return g, nil
}
