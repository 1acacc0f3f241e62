package tip

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// answerArgs are one question to somebody who was at a swarm.
type answerArgs struct {
	Answer string `json:"answer"`
	Seed   string `json:"seed"`
}

// askedArgs tell a convener that the question is out.
type askedArgs struct {
	Meeting string `json:"meeting"`
	Person  string `json:"person"`
}

var (
	tellGoOn  = mail.Kind[answerArgs]{Name: "tip.go_on"}
	tellAsked = mail.Kind[askedArgs]{Name: "tip.asked"}
)

func (s *Service) swarmMails(o *mail.Outbox) {
	mail.Handle(o, tellGoOn, s.goOnLetters)
	mail.Handle(o, tellAsked, s.askedLetters)
}

func (s *Service) goOnLetters(ctx context.Context, tx *db.Tx, args []answerArgs) ([]mail.Letter, error) {
	var ids []string
	for _, a := range args {
		ids = append(ids, a.Answer)
	}
	known, err := answersByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	meetings := map[string]meetingFacts{}
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		answer, ok := known[a.Answer]
		if !ok || answer.Reply != "" {
			continue
		}
		m, ok := meetings[answer.Meeting]
		if !ok {
			if m, err = s.meetingFacts(ctx, tx, answer.Meeting); err != nil {
				return nil, err
			}
			meetings[answer.Meeting] = m
		}
		l := answer.Lang.Or(i18n.FI)
		link := s.url(l, "/t/on/"+tx.LinkSecret(a.Seed))
		letters[i] = mail.Letter{
			To: mail.Address{Name: answer.Name, Mail: answer.Email}, Lang: l, Auto: true, Subject: mailGoOnSubject.With(l, "title", m.title.In(l)),
			Blocks: []mail.Block{
				mail.P(mailGoOnText.In(l)),
				mail.Button(mailGoOnYes.In(l), link+"?answer=yes"),
				mail.Goto(mailGoOnNo.In(l), link+"?answer=no"),
				mail.Small(mailGoOnQuiet.In(l)),
			},
			Reason: mailGoOnWhy.In(l),
		}
	}
	return letters, nil
}

func (s *Service) askedLetters(ctx context.Context, tx *db.Tx, args []askedArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		people, err := person.ByIDs(ctx, tx, []string{a.Person})
		if err != nil {
			return nil, err
		}
		m, err := s.meetingFacts(ctx, tx, a.Meeting)
		if err != nil {
			return nil, err
		}
		all, err := answers(ctx, tx, a.Meeting)
		if err != nil {
			return nil, err
		}
		p := people[a.Person]
		if p.Email == "" {
			continue
		}
		l := p.Lang.Or(i18n.FI)
		letters[i] = mail.Letter{
			To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Auto: true, Subject: mailAskedTitle.With(l, "title", m.title.In(l)),
			Blocks: []mail.Block{
				mail.P(mailAskedText.With(l, "n", len(all))),
				mail.Button(mailAskedButton.In(l), s.url(l, "/swarms/"+a.Meeting)),
			},
			Reason: mailAskedWhy.In(l),
		}
	}
	return letters, nil
}
