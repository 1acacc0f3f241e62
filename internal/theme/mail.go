package theme

import (
	"context"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// becameArgs are a letter to somebody who left an address on a wall.
type becameArgs struct {
	Note    string `json:"note"`
	Outcome string `json:"outcome"`
}

var tellBecame = mail.Kind[becameArgs]{Name: "theme.became"}

// Jobs registers what this feature writes to people.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) { mail.Handle(o, tellBecame, s.becameLetters) }

func (s *Service) becameLetters(ctx context.Context, tx *db.Tx, args []becameArgs) ([]mail.Letter, error) {
	var ids []string
	for _, a := range args {
		ids = append(ids, a.Note)
	}
	list, err := notesByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	notes := map[string]Note{}
	for _, n := range list {
		notes[n.ID] = n
	}
	outcomes := map[string]Outcome{}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		n := notes[a.Note]
		if n.Email == "" || !n.Hidden.IsZero() {
			continue
		}
		o, ok := outcomes[a.Outcome]
		if !ok {
			if o, err = outcomeByID(ctx, tx, a.Outcome); err != nil {
				return nil, err
			}
			outcomes[a.Outcome] = o
		}
		l := n.Lang.Or(i18n.FI)
		letters[i] = mail.Letter{
			To: mail.Address{Name: n.Name, Mail: n.Email}, Lang: l, Auto: true, Subject: mailSubject.With(l, "theme", o.Title),
			Blocks: []mail.Block{
				mail.P(mailText.With(l, "text", n.Text)),
				mail.P(mailBecame[o.Kind].In(l)),
				mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+o.Path),
			},
			Reason: mailWhy.In(l),
		}
	}
	return letters, nil
}
