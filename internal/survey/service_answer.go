package survey

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Sheet is a survey laid before somebody who may answer it.
type Sheet struct {
	Survey     Survey
	Place      space.Place
	Invitation Invitation // zero for the open link
	Name       string     // in whose name it is answered, where answers carry names
	Takes      bool
	Answered   bool // and it may not be answered again
	Mine       Mine // what was answered before, where it may be changed
}

// by tells by which way somebody answers: a personal key, the open link, or as
// who they are.
type by struct {
	key string // of a personal link, or of the open one
	id  string // of the survey
	who authz.Actor
}

// ByKey is the way of a personal link, or of the one that may be passed on.
func ByKey(key string) by { return by{key: strings.ToLower(strings.TrimSpace(key))} }

// AsAsked is the way of somebody who has signed in and was asked.
func AsAsked(who authz.Actor, survey string) by { return by{id: survey, who: who} }

func (s *Service) sheet(ctx context.Context, tx *db.Tx, b by) (sh Sheet, err error) {
	id := b.id
	switch {
	case b.key != "":
		sh.Invitation, err = byKey(ctx, tx, ident.Hash(b.key))
		id = sh.Invitation.Survey
		if errors.Is(err, db.ErrNoRows) {
			id, err = idByOpenKey(ctx, tx, b.key)
		}
	case !b.who.SignedIn():
		return sh, fault.New(fault.SignIn, i18n.Text{})
	default:
		sh.Invitation, err = invitationOf(ctx, tx, id, b.who.Person)
	}
	if errors.Is(err, db.ErrNoRows) {
		return sh, &fault.Error{Kind: fault.NotFound, Say: msgNoLink, Err: err}
	} else if err != nil {
		return sh, err
	}
	if sh.Survey, err = byID(ctx, tx, id); err != nil {
		return sh, err
	}
	if sh.Survey.State == Draft {
		return sh, &fault.Error{Kind: fault.NotFound, Say: msgNoLink}
	}
	if sh.Place, err = s.Kinds.Place(ctx, tx, sh.Survey.Space); err != nil {
		return sh, err
	}
	sh.Takes = sh.Survey.Takes(tx.Now)
	sh.Answered = sh.Invitation.Answered && sh.Survey.Anonymous
	if sh.Invitation.ID == "" || sh.Survey.Anonymous {
		return sh, nil
	}
	if sh.Name, err = nameOf(ctx, tx, sh.Invitation); err != nil {
		return sh, err
	}
	if sh.Invitation.Answered {
		list, at, err := answersTo(ctx, tx, sh.Invitation.ID)
		if err != nil && !errors.Is(err, db.ErrNoRows) {
			return sh, err
		}
		sh.Mine = Mine{Given: given(list, sh.Survey), Changed: at}
	}
	return sh, nil
}

func nameOf(ctx context.Context, tx *db.Tx, i Invitation) (string, error) {
	if i.Person == "" {
		if i.Name == "" {
			return i.Email, nil
		}
		return i.Name, nil
	}
	p, err := person.ByID(ctx, tx, i.Person)
	return p.Name, err
}

// Sheet is the form for somebody; looking at it changes nothing.
func (s *Service) Sheet(ctx context.Context, b by) (sh Sheet, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		sh, err = s.sheet(ctx, tx, b)
		return err
	})
	if err != nil {
		return sh, fmt.Errorf("answer sheet: %w", err)
	}
	return sh, nil
}

// Answer takes an answer. A nameless one is written without any tie to who
// gave it: in the same unit of work its invitation is only marked as used, so
// that of two answers with one key one counts. One with a name replaces what
// the same person had answered.
func (s *Service) Answer(ctx context.Context, b by, g Given) (sh Sheet, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if sh, err = s.sheet(ctx, tx, b); err != nil {
			return err
		}
		return s.take(ctx, tx, sh, g)
	}, db.Named("survey.answer"))
	if err != nil {
		return sh, fmt.Errorf("answer: %w", err)
	}
	return sh, nil
}

func (s *Service) take(ctx context.Context, tx *db.Tx, sh Sheet, g Given) error {
	if !sh.Takes {
		return &fault.Error{Kind: fault.Conflict, Code: "closed", Say: msgClosed}
	}
	if sh.Answered {
		return &fault.Error{Kind: fault.Conflict, Code: "answered", Say: msgAnswered}
	}
	rows, err := sh.Survey.answers(g)
	if err != nil {
		return err
	}
	if sh.Invitation.ID != "" {
		first, err := use(ctx, tx, sh.Invitation.ID)
		if err != nil {
			return err
		}
		if !first && sh.Survey.Anonymous {
			return &fault.Error{Kind: fault.Conflict, Code: "answered", Say: msgAnswered}
		}
	}
	if sh.Survey.Anonymous {
		return putResponse(ctx, tx, response{id: tx.NewToken(), survey: sh.Survey.ID}, rows)
	}
	return putResponse(ctx, tx, response{id: sh.Invitation.ID, survey: sh.Survey.ID, invitation: sh.Invitation.ID, changed: tx.Now}, rows)
}

// Holder is whose personal key it is, for replies by mail; db.ErrNoRows for
// none.
func (s *Service) Holder(ctx context.Context, tx *db.Tx, key string) (inbox.Sender, error) {
	i, err := byKey(ctx, tx, ident.Hash(key))
	if err != nil {
		return inbox.Sender{}, err
	}
	r, err := recipientOf(ctx, tx, i)
	return inbox.Sender{ID: r.Person, Lang: r.Lang, Mail: mail.Address{Name: r.Name, Mail: r.Email}}, err
}

// AnswerByReply is the answer in a reply by mail: the number of an option, or
// its words. What was understood is mailed back.
func (s *Service) AnswerByReply(ctx context.Context, tx *db.Tx, key, text string) error {
	sh, err := s.sheet(ctx, tx, ByKey(key))
	if err != nil {
		return err
	}
	if !sh.Takes {
		return &fault.Error{Kind: fault.Conflict, Code: "closed", Say: msgClosed}
	}
	if !sh.Survey.ByReply() {
		return fault.New(fault.Invalid, msgNotByReply)
	}
	g, err := sh.Survey.replied(text)
	if err != nil {
		return err
	}
	if err := s.take(ctx, tx, sh, g); err != nil {
		return err
	}
	return mailReceipt.Enqueue(ctx, tx, letterArgs{sh.Invitation.ID})
}

// recipientOf is to whom an invitation is written now.
func recipientOf(ctx context.Context, tx *db.Tx, i Invitation) (Recipient, error) {
	if i.Person == "" {
		return Recipient{Email: i.Email, Name: i.Name, Lang: i.Lang.Or(i18n.FI)}, nil
	}
	p, err := person.ByID(ctx, tx, i.Person)
	return Recipient{Person: p.ID, Email: p.Email, Name: p.Name, Lang: p.Lang.Or(i18n.FI)}, err
}

var samplePublished = time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)
