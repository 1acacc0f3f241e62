package commission

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/account"
	"parvi/internal/expert"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// movedArgs are a letter to one person about what was done.
type movedArgs struct {
	Commission string `json:"commission"`
	Action     Action `json:"action"`
	Person     string `json:"person"`
}

var tellMoved = mail.Kind[movedArgs]{Name: "commission.moved"}

// told is who hears of an action, besides who did it.
var told = map[Action]struct{ asker, centre, trainer bool }{
	Ask:      {centre: true},
	Choose:   {trainer: true},
	Offering: {asker: true},
	Accept:   {centre: true, trainer: true},
	Decline:  {centre: true, trainer: true},
	Expire:   {asker: true, centre: true, trainer: true},
	Schedule: {asker: true, trainer: true},
	Reopen:   {centre: true},
	Cancel:   {asker: true, centre: true, trainer: true},
}

// tell writes to those who are to hear of what was done, each in their
// language when the letter is composed.
func (s *Service) tell(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, do Action) error {
	to, ok := told[do]
	if !ok || mail.IsQuiet(ctx) {
		return nil
	}
	var people []string
	if to.asker {
		people = append(people, k.AskedBy)
	}
	if to.trainer {
		people = append(people, k.Trainer)
	}
	if to.centre {
		holders, err := account.HoldersOf(ctx, tx, handling, []string{k.Centre}, tx.Today())
		if err != nil {
			return err
		}
		for _, h := range holders {
			people = append(people, h.Person.ID)
		}
	}
	slices.Sort(people)
	for _, p := range slices.Compact(people) {
		if p == "" || p == who.Person {
			continue
		}
		if err := tellMoved.Enqueue(ctx, tx, movedArgs{k.ID, do, p}); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) mails(o *mail.Outbox) {
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
	c, err := byID(ctx, tx, a.Commission)
	if errors.Is(err, db.ErrNoRows) {
		return mail.Letter{}, nil
	} else if err != nil {
		return mail.Letter{}, err
	}
	o, err := org.ByID(ctx, tx, c.Org)
	if err != nil {
		return mail.Letter{}, err
	}
	l := p.Lang.Or(i18n.FI)
	facts := [][2]string{{factTitle.In(l), c.Title}, {factOrg.In(l), o.Name.In(l)}}
	for _, x := range c.Sessions {
		facts = append(facts, [2]string{factTime.In(l), civil.FormatPeriod(l, x.Starts, x.Ends)})
	}
	if c.Expert != "" {
		e, err := expert.ByID(ctx, tx, c.Expert)
		if err != nil && !fault.Is(err, fault.NotFound) {
			return mail.Letter{}, err
		}
		if e.Name != "" {
			facts = append(facts, [2]string{factExpert.In(l), e.Name})
		}
	}
	if a.Action == Offering {
		facts = append(facts, [2]string{offerSum.In(l), (c.Offer.Net() + c.Offer.Tax()).Format(l)}, [2]string{offerUntil.In(l), c.Offer.ValidUntil.Format(l)})
	}
	return mail.Letter{To: mail.Address{Name: p.Name, Mail: p.Email}, Lang: l, Subject: mailSubjects[a.Action].With(l, "title", c.Title),
		Blocks: []mail.Block{mail.P(mailSays[a.Action].In(l)), mail.Facts(facts), mail.Button(mailOpen.In(l), s.BaseURL+"/"+string(l)+c.Path())},
		Reason: mailWhy.In(l), Auto: true}, nil
}
