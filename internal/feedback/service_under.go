package feedback

import (
	"context"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/survey"
)

// Heard is what was answered about the courses of an organisation and of all
// under it, for those who may see its feedback.
type Heard struct {
	list []asked
	rows map[string][]survey.Distribution
}

// Hear reads what was answered about the courses of some years, the first and
// the last among them.
func (s *Service) Hear(ctx context.Context, tx *db.Tx, top org.ID, first, last int) (h Heard, err error) {
	from, _ := yearOf(first)
	_, to := yearOf(last)
	if h.list, err = askedUnder(ctx, tx, top, from, to); err != nil {
		return h, err
	}
	surveys := map[string][]string{}
	for _, a := range h.list {
		surveys[a.survey] = []string{a.survey}
	}
	h.rows, err = s.Surveys.Together(ctx, tx, surveys, Core())
	return h, err
}

// Lay lays the answers together under keys, such as years or districts: key
// tells under which a course comes, and whether it does. Only what may be shown
// of each single course counts.
func (h Heard) Lay(key func(organiser org.ID, held civil.Date) (string, bool)) map[string]Line {
	under := map[string]string{}
	var order []string
	for _, a := range h.list {
		if k, ok := key(a.org, civil.DateOf(db.Time(a.ends-1))); ok {
			under[a.survey] = k
			order = append(order, a.survey)
		}
	}
	out := map[string]Line{}
	for _, l := range compare(h.rows, order, func(survey string) Line { return Line{Key: under[survey]} }) {
		out[l.Key] = l
	}
	return out
}

// Cores are the questions that are the same for every course and have a mean.
func Cores() []survey.Question {
	t, _ := survey.TemplateBy(survey.Feedback)
	var list []survey.Question
	for _, q := range t.Questions {
		if q.Kind == survey.Scale {
			list = append(list, q)
		}
	}
	return list
}
