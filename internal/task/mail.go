package task

import (
	"context"
	"errors"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// given is a letter to the one who has got a task.
type given struct {
	Task string `json:"task"`
	By   string `json:"by"`
}

var mailGiven = mail.Kind[given]{Name: "task.given"}

// Jobs registers what tasks do later: telling who has got one.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) { mail.Handle(o, mailGiven, s.composeGiven) }

func (s *Service) composeGiven(ctx context.Context, tx *db.Tx, args []given) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		var err error
		if letters[i], err = s.givenLetter(ctx, tx, a); err != nil {
			return nil, err
		}
	}
	return letters, nil
}

// givenLetter is empty when the task is done or gone, or its person has left or
// wants no mail of the space.
func (s *Service) givenLetter(ctx context.Context, tx *db.Tx, a given) (mail.Letter, error) {
	t, err := byID(ctx, tx, a.Task)
	if errors.Is(err, db.ErrNoRows) || err == nil && (t.Person == "" || !t.Done.IsZero()) {
		return mail.Letter{}, nil
	} else if err != nil {
		return mail.Letter{}, err
	}
	own, err := space.OwnIn(ctx, tx, t.Space, t.Person)
	if err != nil || own.Level() == "" || own.Current.Mail == space.MailNone {
		return mail.Letter{}, err
	}
	place, err := s.Kinds.Place(ctx, tx, t.Space)
	if err != nil {
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, []string{t.Person, a.By})
	if err != nil {
		return mail.Letter{}, err
	}
	to := people[t.Person]
	if to.Email == "" {
		return mail.Letter{}, nil
	}
	l := to.Lang.Or(i18n.FI)
	by := people[a.By].Name
	if by == "" {
		by = place.Name.In(l)
	}
	due := mailNoDue.In(l)
	if !t.Due.IsZero() {
		due = t.Due.Format(l)
	}
	return mail.Letter{
		To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Subject: mailSubject.With(l, "space", place.Name.In(l)), Reason: mailWhy.In(l),
		Blocks: []mail.Block{
			mail.P(mailText.With(l, "name", by, "space", place.Name.In(l))),
			mail.Quote(i18n.Content{}.Set(t.Lang, t.Title), l),
			mail.Facts([][2]string{{pageDue.In(l), due}}),
			mail.Button(mailButton.In(l), s.BaseURL+"/"+string(l)+place.Path+"/workspace/tasks"),
		},
	}, nil
}
