package curriculum

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// handed is a letter that a model has been handed over.
type handed struct {
	Model  string `json:"model"`
	Person string `json:"person"`
	What   string `json:"what"` // the action, "propose" for an idea
}

var mailHanded = mail.Kind[handed]{Name: "curriculum.handed"}

// toldTo is which side hears of an action; what is not here is told nobody.
var toldTo = map[string]Side{
	"propose": OfCentre, string(Accept): OfOrg, string(Send): OfCentre, string(Answer): OfOrg, string(Finish): OfOrg, string(Submit): OfCentre,
	string(Approve): OfOrg, string(Return): OfOrg, string(Publish): OfOrg, string(Drop): OfCentre, string(Retire): OfOrg,
}

// tell writes to the side that is to know.
func tell(ctx context.Context, tx *db.Tx, m Model, what string) error {
	side, ok := toldTo[what]
	if !ok || mail.IsQuiet(ctx) {
		return nil
	}
	roles, of := guides[:2], m.Centre // experts and reviewers
	if what == string(Submit) {
		roles = []string{account.Reviewer}
	}
	if side == OfOrg {
		roles, of = []string{account.MainUser}, m.Org
	}
	holders, err := account.HoldersOf(ctx, tx, roles, []string{of}, tx.Today())
	if err != nil {
		return err
	}
	var people []string
	for _, h := range holders {
		if !slices.Contains(people, h.Person.ID) {
			people = append(people, h.Person.ID)
		}
	}
	for _, p := range people {
		if err := mailHanded.Enqueue(ctx, tx, handed{m.ID, p, what}); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) compose(ctx context.Context, tx *db.Tx, args []handed) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		var err error
		if letters[i], err = s.letter(ctx, tx, a); err != nil {
			return nil, err
		}
	}
	return letters, nil
}

func (s *Service) letter(ctx context.Context, tx *db.Tx, a handed) (mail.Letter, error) {
	m, err := byID(ctx, tx, a.Model)
	if errors.Is(err, db.ErrNoRows) {
		return mail.Letter{}, nil
	} else if err != nil {
		return mail.Letter{}, err
	}
	people, err := person.ByIDs(ctx, tx, []string{a.Person})
	if err != nil || people[a.Person].Email == "" {
		return mail.Letter{}, err
	}
	to := people[a.Person]
	by, err := org.ByIDs(ctx, tx, []string{m.Org, m.Centre}, tx.Today())
	if err != nil {
		return mail.Letter{}, err
	}
	l := to.Lang.Or(i18n.FI)
	text := letterTexts[a.What]
	title, in := m.Plan.Title.Pick(l)
	fill := []any{"title", title, "organisation", by[m.Org].Name.In(l), "centre", by[m.Centre].Name.In(l)}
	blocks := []mail.Block{mail.P(text.body.With(l, fill...))}
	steps, err := stepsOf(ctx, tx, m.ID)
	if err != nil {
		return mail.Letter{}, err
	}
	if len(steps) > 0 && string(steps[0].Action) == a.What && steps[0].Reason != "" {
		blocks = append(blocks, mail.Quote(i18n.Content{}.Set(l, steps[0].Reason), l))
	}
	letter := mail.Letter{
		To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true, Subject: text.subject.With(l, fill...), Title: title,
		Blocks: append(blocks, mail.Button(mailButton.In(l), s.BaseURL+"/"+string(l)+m.Path())), Reason: mailWhy.In(l),
	}
	if in != l {
		letter.TitleLang = in
	}
	return letter, nil
}
