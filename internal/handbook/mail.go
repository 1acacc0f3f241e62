package handbook

import (
	"context"
	"errors"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// answered is a letter to the one who asked: only the answer is named, for the
// queue must not tell who asked namelessly.
type answered struct {
	Answer string `json:"answer"`
}

var mailAnswered = mail.Kind[answered]{Name: "circle.answer"}

func (s *Service) composeAnswered(ctx context.Context, tx *db.Tx, args []answered) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		var err error
		if letters[i], err = s.answeredLetter(ctx, tx, a); err != nil {
			return nil, err
		}
	}
	return letters, nil
}

func (s *Service) answeredLetter(ctx context.Context, tx *db.Tx, args answered) (mail.Letter, error) {
	a, err := answer(ctx, tx, args.Answer)
	if errors.Is(err, db.ErrNoRows) {
		return mail.Letter{}, nil
	} else if err != nil {
		return mail.Letter{}, err
	}
	c, err := challenge(ctx, tx, a.Challenge)
	if err != nil {
		return mail.Letter{}, err
	}
	to, err := s.asker(ctx, tx, c)
	if err != nil || to.Email == "" {
		return mail.Letter{}, err
	}
	l := to.Lang
	letter := mail.Letter{To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true, Reason: mailWhy.In(l)}
	if c.Nameless() {
		// A mail passes many hands: it does not tie the asker to the challenge.
		letter.Subject = mailQuietSubject.In(l)
		letter.Blocks = []mail.Block{mail.P(mailQuietText.In(l)), mail.Button(mailButton.In(l), s.url(l, "/circle"))}
		return letter, nil
	}
	people, err := person.ByIDs(ctx, tx, []string{a.Person})
	if err != nil {
		return mail.Letter{}, err
	}
	name := people[a.Person].Name
	letter.Subject = mailSubject.With(l, "name", name, "title", c.Title)
	letter.Blocks = []mail.Block{
		mail.P(mailText.With(l, "name", name, "title", c.Title)),
		mail.Quote(i18n.Content{}.Set(a.Lang, a.Text), l),
		mail.Button(mailButton.In(l), s.url(l, c.Path())),
	}
	return letter, nil
}

func (s *Service) url(l i18n.Lang, path string) string { return s.BaseURL + "/" + string(l) + path }
