package network

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/space"
)

// Ready is how somebody stands before they join: for whom they may act and how
// the conditions look from there.
type Ready struct {
	Orgs   []org.Organisation
	Judged []Judged
}

// Readiness tells how the conditions stand for the actor, with what they
// declare; nothing is kept.
func (s *Service) Readiness(ctx context.Context, who authz.Actor, n Network, actingFor string, declared map[Attribute]string) (Ready, error) {
	var r Ready
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		posts, err := postsOf(ctx, tx, []string{who.Person})
		if err != nil {
			return err
		}
		var ids []string
		for _, p := range posts {
			if p.on(tx.Today()) {
				ids = append(ids, p.org)
			}
		}
		if who.ActingFor != "" {
			ids = append(ids, who.ActingFor)
		}
		found, err := org.ByIDs(ctx, tx, unique(ids), tx.Today())
		if err != nil {
			return err
		}
		for _, id := range unique(ids) {
			r.Orgs = append(r.Orgs, found[id])
		}
		if actingFor == "" {
			actingFor = who.ActingFor
		}
		r.Judged, _, err = judge(ctx, tx, n.ID, who.Person, actingFor, declarations(declared, tx.Today()))
		return err
	})
	if err != nil {
		return r, fmt.Errorf("readiness: %w", err)
	}
	return r, nil
}

// RequestByKey is the request whose mailed link carries the key, and the
// person who was mailed it, as the actor they are today. Who does not answer
// for the network any more finds nothing.
func (s *Service) RequestByKey(ctx context.Context, key string) (Request, authz.Actor, error) {
	var q Request
	var who authz.Actor
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		k, err := answerKeyBy(ctx, tx, ident.Hash(key))
		if errors.Is(err, db.ErrNoRows) || err == nil && k.made.Add(answerFor).Before(tx.Now) {
			return fault.New(fault.Gone, i18n.Text{})
		} else if err != nil {
			return err
		}
		m, err := space.ByID(ctx, tx, k.member)
		if err != nil {
			return err
		}
		n, err := ByID(ctx, tx, m.Space.ID())
		if err != nil {
			return err
		}
		if who, err = answerer(ctx, tx, n, k.person); err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return fault.Missing(err)
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		return nil
	})
	if err != nil {
		return q, who, fmt.Errorf("request by key: %w", err)
	}
	return q, who, nil
}

// answerer is a person as the actor they are today towards one network: with
// those of their grants that bear on it, and no others.
func answerer(ctx context.Context, tx *db.Tx, n Network, id string) (authz.Actor, error) {
	p, err := person.ByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return authz.Actor{}, fault.Missing(err)
	} else if err != nil {
		return authz.Actor{}, err
	}
	who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
	scopes := append([]string{n.ID}, n.scopes...)
	list, err := account.HoldersOf(ctx, tx, []string{account.Contact, account.Lead, account.Coordinator, account.Umbrella}, scopes, tx.Today())
	if err != nil {
		return who, err
	}
	for _, h := range list {
		if h.Person.ID == p.ID {
			who.Grants = append(who.Grants, authz.Grant{Role: h.Grant.Role, Scope: h.Grant.Scope})
		}
	}
	return who, nil
}

// LangOf is the language of a person, or the given one when they are unknown.
func (s *Service) LangOf(ctx context.Context, id string, otherwise i18n.Lang) i18n.Lang {
	l := otherwise
	_ = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err := person.ByID(ctx, tx, id)
		if err == nil {
			l = p.Lang.Or(otherwise)
		}
		return err
	}) // the page is then shown in the browser's language
	return l
}

// Task is one thing that waits for somebody, for their own page.
type Task struct {
	Title, Meta, Verb i18n.Text
	Path              string
}

// Tasks are what waits for the actor in the networks they answer for: requests
// oldest first, networks without a contact person, flagged members.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) ([]Task, error) {
	if !MayCoordinate.Allows(who, struct{}{}) {
		return nil, nil
	}
	d, err := s.Desk(ctx, who)
	if err != nil {
		return nil, err
	}
	var list []Task
	for _, q := range d.Requests {
		list = append(list, Task{Title: taskRequest.Fill("name", q.Person.Name), Meta: inEach(q.Network.Name), Verb: taskAnswer, Path: "/network-requests/" + q.Member.ID})
	}
	for _, n := range d.Orphans {
		list = append(list, Task{Title: taskOrphan.Fill("network", n.Name), Verb: taskAppoint, Path: n.Path() + "/coordination"})
	}
	for _, q := range d.Flagged {
		list = append(list, Task{Title: taskFlag.Fill("name", q.Person.Name), Meta: inEach(q.Network.Name), Verb: taskAsk, Path: "/network-members/" + q.Member.ID})
	}
	return slices.Clip(list), nil
}
