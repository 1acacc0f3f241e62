package record

import (
	"context"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
)

type givenArgs struct {
	Certificate string `json:"certificate"`
}

var tellGiven = mail.Kind[givenArgs]{Name: "record.given"}

// Mails has the outbox compose the letters with certificates.
func (s *Service) Mails(o *mail.Outbox) { mail.Handle(o, tellGiven, s.givenLetters) }

func (s *Service) givenLetters(ctx context.Context, tx *db.Tx, args []givenArgs) ([]mail.Letter, error) {
	ids := make([]string, len(args))
	for i, a := range args {
		ids[i] = a.Certificate
	}
	list, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	by, regs := map[string]Certificate{}, make([]string, len(list))
	for i, c := range list {
		by[c.ID], regs[i] = c, c.Registration
	}
	facts, err := s.Courses.Registration.Facts(ctx, tx, regs)
	if err != nil {
		return nil, err
	}
	letters := make([]mail.Letter, len(args))
	for i, id := range ids {
		c, ok := by[id]
		f, known := facts[c.Registration]
		if ok && known && c.Valid() { // one withdrawn before it was sent is not sent
			letters[i] = s.givenLetter(f, c)
		}
	}
	return letters, nil
}

func (s *Service) givenLetter(f registration.Facts, c Certificate) mail.Letter {
	title := i18n.Text{FI: c.Title.In(i18n.FI), SV: c.Title.In(i18n.SV), EN: c.Title.In(i18n.EN)}
	return f.Letter(mailSubject.Fill("title", title), mail.P(f.T(mailLead)),
		mail.Button(f.T(partSee), s.BaseURL+"/"+string(f.Lang)+c.Path()), mail.Small(f.T(mailShare)), mail.P(f.T(askPartHow)), mail.Button(f.T(askTitle), s.BaseURL+"/"+string(f.Lang)+s.Courses.Registration.Link(c.Registration)+"/about-me"))
}
