package feedback

import (
	"context"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/space"
	"parvi/internal/survey"
)

// Unasked are the courses that ended in a stretch of time and about which
// nobody has been asked: for seeds and the demonstration.
func Unasked(ctx context.Context, tx *db.Tx, from, to time.Time) ([]string, error) {
	return due(ctx, tx, from, to)
}

// Enter writes what people answered about a course as it was, and mails
// nothing. It is for the system only.
func (s *Service) Enter(ctx context.Context, tx *db.Tx, id string, answers, mean int, said []string) error {
	k, err := course.KnownByID(ctx, tx, id)
	if err != nil {
		return err
	}
	came, _, err := s.Courses.Comers(ctx, tx, k.Course)
	if err != nil {
		return err
	}
	var people []string
	for _, c := range came {
		if c.Person != "" {
			people = append(people, c.Person)
		}
	}
	if len(people) == 0 {
		return nil
	}
	at, err := AskedOn(k.Ends).At(civil.TimeOfDay{Hour: 9})
	if err != nil {
		return err
	}
	sv, err := s.Surveys.Enter(ctx, tx, authz.System, survey.Past{
		Space: space.NewRef(SpaceKind, id), Template: survey.Feedback, Title: titleOf(k.Name), By: k.CreatedBy, Opened: at,
		Closed: civil.DateOf(at).AddDays(survey.DefaultDays).End().Add(-time.Second), People: people, Answers: answers, Mean: mean, Said: said,
	})
	if err != nil {
		return err
	}
	return put(ctx, tx, Round{Course: id, Survey: sv.ID, Asked: at})
}
