package person

import (
	"context"
	"errors"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// verifyArgs name the address, and what the secret of the link comes from.
type verifyArgs struct{ Address, Seed string }

var verifyMail = mail.Kind[verifyArgs]{Name: "person.verify"}

// Jobs are the mails that people get about their own details.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, verifyMail, s.composeVerify)
}

func (s *Service) composeVerify(ctx context.Context, tx *db.Tx, args []verifyArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, arg := range args {
		a, err := address(ctx, tx, arg.Address)
		if errors.Is(err, db.ErrNoRows) || err == nil && !a.Verified.IsZero() {
			continue // taken away, or proved meanwhile
		} else if err != nil {
			return nil, err
		}
		p, err := person(ctx, tx, a.Person)
		if err != nil {
			return nil, err
		}
		l := p.Lang
		letters[i] = mail.Letter{
			To: mail.Address{Name: p.Name, Mail: a.Email}, Lang: l, Auto: true,
			Subject: mailVerifySubject.In(l),
			Blocks: []mail.Block{
				mail.P(mailVerifyWhat.With(l, "name", p.Name, "email", ShowEmail(a.Email))),
				mail.Button(msgVerifyButton.In(l), s.BaseURL+"/"+string(l)+"/verify-address/"+tx.LinkSecret(arg.Seed)),
				mail.Small(mailVerifyEnd.In(l)),
			},
		}
	}
	return letters, nil
}
