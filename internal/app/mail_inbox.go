package app

import (
	"context"
	"errors"
	"time"

	"parvi/internal/network"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// heldWait gathers what comes in a short while into one mail.
const heldWait = 10 * time.Minute

type boxArgs struct {
	Box string `json:"box"`
}

type heldArgs struct {
	Box    string `json:"box"`
	Person string `json:"person"`
}

type stoppedArgs struct {
	Network string `json:"network"`
	Member  string `json:"member"`
	Address string `json:"address"`
	Person  string `json:"person"`
}

var (
	tellHeld    = jobs.Kind[boxArgs]{Name: "inbox.tell_held"}
	heldMail    = mail.Kind[heldArgs]{Name: "inbox.held"}
	stoppedMail = mail.Kind[stoppedArgs]{Name: "inbox.stopped"}
)

// tellHeld writes to those who answer for a network that mail waits for them.
func (a *App) tellHeld(ctx context.Context, j jobs.Job, args boxArgs) error {
	return a.DB.Write(ctx, func(tx *db.Tx) error {
		contacts, err := contactsOf(ctx, tx, space.Ref(args.Box).ID())
		if err != nil {
			return err
		}
		for _, h := range contacts {
			if err := heldMail.Enqueue(ctx, tx, heldArgs{args.Box, h.Person.ID}); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	})
}

func (a *App) composeHeld(ctx context.Context, tx *db.Tx, args []heldArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, one := range args {
		n, to, err := networkAndPerson(ctx, tx, space.Ref(one.Box).ID(), one.Person)
		if errors.Is(err, db.ErrNoRows) {
			continue
		} else if err != nil {
			return nil, err
		}
		l := to.Lang.Or(i18n.FI)
		letters[i] = mail.Letter{
			To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true,
			Subject: mailHeldSubject.With(l, "network", n.Name), Reason: mailHeldWhy.With(l, "network", n.Name),
			Blocks: []mail.Block{mail.P(mailHeldText.In(l)), mail.Goto(taskHeldVerb.In(l), a.Config.BaseURL+"/"+string(l)+"/inbox")},
		}
	}
	return letters, nil
}

func networkAndPerson(ctx context.Context, tx *db.Tx, id, who string) (network.Network, person.Person, error) {
	list, err := network.ByIDs(ctx, tx, []string{id})
	if err != nil {
		return network.Network{}, person.Person{}, err
	}
	p, err := person.ByID(ctx, tx, who)
	if err == nil && (len(list) == 0 || p.Email == "") {
		err = db.ErrNoRows
	}
	if err != nil {
		return network.Network{}, p, err
	}
	return list[0], p, nil
}

// onSuspended tells the contact persons of somebody's networks that mail does
// not reach them, each once.
func (a *App) onSuspended(ctx context.Context, tx *db.Tx, address string) error {
	p, err := person.ByEmail(ctx, tx, address)
	if errors.Is(err, db.ErrNoRows) {
		return nil
	} else if err != nil {
		return err
	}
	rows, err := space.OfPerson(ctx, tx, p.ID)
	if err != nil {
		return err
	}
	told := map[string]bool{p.ID: true}
	for _, m := range rows {
		if m.State != space.Joined || m.Space.Kind() != "network" {
			continue
		}
		contacts, err := contactsOf(ctx, tx, m.Space.ID())
		if err != nil {
			return err
		}
		for _, h := range contacts {
			if told[h.Person.ID] {
				continue
			}
			told[h.Person.ID] = true
			if err := stoppedMail.Enqueue(ctx, tx, stoppedArgs{m.Space.ID(), p.ID, address, h.Person.ID}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (a *App) composeStopped(ctx context.Context, tx *db.Tx, args []stoppedArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, one := range args {
		n, to, err := networkAndPerson(ctx, tx, one.Network, one.Person)
		if err == nil {
			var member person.Person
			if member, err = person.ByID(ctx, tx, one.Member); err == nil {
				letters[i] = a.stoppedLetter(n, to, member, one.Address)
			}
		}
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return nil, err
		}
	}
	return letters, nil
}

func (a *App) stoppedLetter(n network.Network, to, member person.Person, address string) mail.Letter {
	l := to.Lang.Or(i18n.FI)
	return mail.Letter{
		To: mail.Address{Name: to.Name, Mail: to.Email}, Lang: l, Auto: true,
		Subject: mailStoppedSubject.With(l, "name", member.Name), Reason: mailHeldWhy.With(l, "network", n.Name),
		Blocks: []mail.Block{
			mail.P(mailStoppedText.With(l, "name", member.Name, "address", address)), mail.P(mailStoppedHow.In(l)),
			mail.Goto(mailStoppedGo.In(l), a.Config.BaseURL+"/"+string(l)+n.Path()+"/members"),
		},
	}
}
