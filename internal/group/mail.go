package group

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// toldArgs are a letter to one person: what happened, and to whom.
type toldArgs struct {
	Group string `json:"group"`
	What  string `json:"what"` // "asked", "invited", "accepted", "declined"
	About string `json:"about"`
	To    string `json:"to"`
}

var tellKind = mail.Kind[toldArgs]{Name: "group.told"}

func tell(ctx context.Context, tx *db.Tx, g Group, what, about string, to ...string) error {
	for _, id := range to {
		if err := tellKind.Enqueue(ctx, tx, toldArgs{Group: g.ID, What: what, About: about, To: id}); err != nil {
			return err
		}
	}
	return nil
}

// Jobs has the outbox compose what is written about groups.
func (s *Service) Jobs(_ *jobs.Runner, o *mail.Outbox) {
	mail.Handle(o, tellKind, func(ctx context.Context, tx *db.Tx, args []toldArgs) ([]mail.Letter, error) {
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

func (s *Service) letter(ctx context.Context, tx *db.Tx, a toldArgs) (mail.Letter, error) {
	people, err := person.ByIDs(ctx, tx, []person.ID{a.To, a.About})
	to := people[a.To]
	if err != nil || to.Email == "" {
		return mail.Letter{}, err
	}
	list, err := ByIDs(ctx, tx, []string{a.Group})
	if err != nil || len(list) == 0 || list[0].Over(tx.Today()) {
		return mail.Letter{}, err
	}
	g, l := list[0], to.Lang.Or(i18n.FI)
	fill := []any{"group", g.Name.In(l), "network", g.Of.Name.In(l), "name", people[a.About].Name}
	blocks := []mail.Block{mail.P(mailTexts[a.What].With(l, fill...))}
	if a.What == "invited" {
		blocks = append(blocks, mail.P(g.Purpose.In(l)))
	}
	blocks = append(blocks, mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+g.Path()))
	return mail.Letter{To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Subject: mailSubjects[a.What].With(l, fill...),
		Blocks: blocks, Reason: mailWhy.With(l, fill...), Auto: true}, nil
}
