package app

import (
	"context"
	"errors"
	"strings"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/mail"
)

// registrationKey is whose registration it is: the key of the personal link.
func (a *App) registrationKey(ctx context.Context, tx *db.Tx, key string) (inbox.Sender, error) {
	r, err := a.Registration.Holder(ctx, tx, key)
	return inbox.Sender{ID: r.Person, Lang: r.Lang, Mail: mail.Address{Name: r.Name, Mail: r.Email}}, err
}

// registrationReply does what a word says that the letter has offered. What
// else somebody writes is for the organiser.
func (a *App) registrationReply(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
	first, rest, _ := strings.Cut(strings.TrimSpace(r.Text), "\n")
	who := authz.Actor{Person: r.Person, Lang: r.Lang}
	switch inbox.Word(first) {
	case inbox.Cancel, inbox.No, inbox.Leave:
		return a.Registration.CancelByReply(ctx, tx, who, r.Key, clipped(strings.TrimSpace(rest), 500))
	case inbox.Take, inbox.Yes:
		return a.Registration.AcceptByReply(ctx, tx, who, r.Key)
	}
	reg, err := a.Registration.Holder(ctx, tx, r.Key)
	if err != nil {
		return err
	}
	facts, err := a.Registration.Facts(ctx, tx, []string{reg.ID})
	if err != nil {
		return err
	}
	if facts[reg.ID].About.ContactEmail == "" {
		return fault.New(fault.Invalid, faultWord.Fill("words", "PERU, AVBOKA, CANCEL, OTAN, TAR, TAKE"))
	}
	return passedOnMail.Enqueue(ctx, tx, passedOnArgs{Mail: r.ID, Registration: reg.ID})
}

type passedOnArgs struct {
	Mail         string `json:"mail"`
	Registration string `json:"registration"`
}

var passedOnMail = mail.Kind[passedOnArgs]{Name: "inbox.passed_on"}

// composePassedOn gives the organiser what somebody answered; their answer goes
// to the writer.
func (a *App) composePassedOn(ctx context.Context, tx *db.Tx, args []passedOnArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, one := range args {
		facts, err := a.Registration.Facts(ctx, tx, []string{one.Registration})
		if err != nil {
			return nil, err
		}
		f, ok := facts[one.Registration]
		text, err := inbox.TextOf(ctx, tx, one.Mail)
		if errors.Is(err, db.ErrNoRows) || !ok || f.About.ContactEmail == "" {
			continue
		} else if err != nil {
			return nil, err
		}
		l := i18n.FI
		p, err := senderBy(ctx, tx, f.About.ContactEmail)
		if err == nil {
			l = p.Lang.Or(i18n.FI)
		} else if !errors.Is(err, db.ErrNoRows) {
			return nil, err
		}
		letters[i] = mail.Letter{
			To: mail.Address{Name: f.About.ContactName, Mail: f.About.ContactEmail}, Lang: l, ReplyTo: f.To,
			Subject: mailPassedOnSubject.With(l, "name", f.Name, "title", f.About.Title),
			Blocks:  []mail.Block{mail.Quote(i18n.Content(i18n.Same(text)), l)},
			Reason:  mailPassedOnWhy.With(l, "title", f.About.Title),
		}
	}
	return letters, nil
}

// askedKey is who has been asked to confirm joining or following.
func askedKey(ctx context.Context, tx *db.Tx, key string) (inbox.Sender, error) {
	p, err := network.AskedBy(ctx, tx, key)
	return inbox.Sender{ID: p.Person, Lang: p.Lang, Mail: mail.Address{Name: p.Name, Mail: p.Email}}, err
}

// askedReply is a yes or a no.
func (a *App) askedReply(ctx context.Context, tx *db.Tx, r inbox.Reply) error {
	first, _, _ := strings.Cut(strings.TrimSpace(r.Text), "\n")
	switch inbox.Word(first) {
	case inbox.Yes, inbox.Take:
		return a.Networks.AnswerByReply(ctx, tx, r.Key, true)
	case inbox.No, inbox.Cancel, inbox.Leave, inbox.Stop:
		return a.Networks.AnswerByReply(ctx, tx, r.Key, false)
	}
	return fault.New(fault.Invalid, faultWord.Fill("words", "KYLLÄ, EI, JA, NEJ, YES, NO"))
}
