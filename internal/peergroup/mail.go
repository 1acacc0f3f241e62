package peergroup

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// movedArgs are a letter to one person about what the study centre did.
type movedArgs struct {
	Group   string `json:"group"`
	Action  Action `json:"action"`
	State   State  `json:"state"`
	Person  string `json:"person"`
	Comment string `json:"comment,omitempty"`
}

var tellMoved = mail.Kind[movedArgs]{Name: "peergroup.moved"}

// Jobs has the outbox compose what is written about groups.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, tellMoved, func(ctx context.Context, tx *db.Tx, args []movedArgs) ([]mail.Letter, error) {
		letters := make([]mail.Letter, len(args))
		for i, a := range args {
			var err error
			if letters[i], err = s.letter(ctx, tx, a); err != nil {
				return nil, err
			}
		}
		return letters, nil
	})
}

func (s *Service) letter(ctx context.Context, tx *db.Tx, a movedArgs) (mail.Letter, error) {
	people, err := person.ByIDs(ctx, tx, []person.ID{a.Person})
	p := people[a.Person]
	if err != nil || p.Email == "" {
		return mail.Letter{}, err
	}
	g, err := byID(ctx, tx, a.Group)
	if err != nil {
		return mail.Letter{}, err
	}
	l := p.Lang.Or(i18n.FI)
	blocks := []mail.Block{mail.P(mailState.With(l, "state", stateWords[a.State].In(l)))}
	if a.Comment != "" {
		blocks = append(blocks, mail.P(a.Comment))
	}
	blocks = append(blocks, mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+g.Path()))
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailSubjects[a.Action].With(l, "name", g.Name),
		Blocks: blocks, Reason: mailWhy.In(l), Auto: true}, nil
}
