package network

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Request is somebody who waits, with what the one who answers needs to know.
type Request struct {
	Network Network
	Member  space.Member
	Person  person.Person
	Org     org.Organisation
	Judged  []Judged
}

// request is a waiting row with its network, for somebody who answers for it.
func request(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Network, space.Member, error) {
	m, err := space.ByID(ctx, tx, id)
	if err != nil {
		return Network{}, m, err
	}
	n, err := byID(ctx, tx, m.Space.ID())
	if errors.Is(err, db.ErrNoRows) {
		return n, m, fault.Missing(err)
	} else if err != nil {
		return n, m, err
	}
	if !MayHandle.Allows(who, n) {
		if !who.SignedIn() {
			return n, m, fault.New(fault.SignIn, i18n.Text{})
		}
		return n, m, fault.Missing(nil)
	}
	return n, m, nil
}

// Request is one request, for those who may answer it.
func (s *Service) Request(ctx context.Context, who authz.Actor, id string) (Request, error) {
	var q Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		n, m, err := request(ctx, tx, who, id)
		if err != nil {
			return err
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		return nil
	})
	if err != nil {
		return q, fmt.Errorf("request %s: %w", id, err)
	}
	return q, nil
}

// Requests are what waits in a network: requests, invitations and those
// entered who have yet to confirm, oldest first.
func (s *Service) Requests(ctx context.Context, who authz.Actor, slug string) (Network, []Request, error) {
	var n Network
	var list []Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if n, err = find(ctx, tx, who, slug); err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		rows, err := space.Waiting(ctx, tx, []space.Ref{n.Space()})
		if err != nil {
			return err
		}
		list, err = describe(ctx, tx, rows, map[string]Network{n.ID: n})
		return err
	})
	if err != nil {
		return n, nil, fmt.Errorf("requests of %s: %w", slug, err)
	}
	return n, list, nil
}

// describe adds to rows who they are about and how the conditions stand.
func describe(ctx context.Context, tx *db.Tx, rows []space.Member, networks map[string]Network) ([]Request, error) {
	var people, orgIDs, ids []string
	for _, m := range rows {
		ids = append(ids, m.Space.ID())
		if m.Person != "" {
			people = append(people, m.Person)
		}
		if m.Org != "" {
			orgIDs = append(orgIDs, m.Org)
		}
	}
	who, err := person.ByIDs(ctx, tx, unique(people))
	if err != nil {
		return nil, err
	}
	orgs, err := org.ByIDs(ctx, tx, unique(orgIDs), tx.Today())
	if err != nil {
		return nil, err
	}
	known, err := factsOfMembers(ctx, tx, rows)
	if err != nil {
		return nil, err
	}
	all, err := conditions(ctx, tx, unique(ids))
	if err != nil {
		return nil, err
	}
	list := make([]Request, len(rows))
	for i, m := range rows {
		facts := known[m.ID]
		for _, d := range m.Declared {
			facts = append(facts, Fact{Attribute: Attribute(d.Attribute), Value: d.Value, On: d.On, Declared: true})
		}
		list[i] = Request{Network: networks[m.Space.ID()], Member: m, Person: who[m.Person], Org: orgs[m.Org],
			Judged: JudgeAll(all[m.Space.ID()], facts, tx.Today())}
	}
	return list, nil
}

// Accept lets in somebody who asked; they are told by mail.
func (s *Service) Accept(ctx context.Context, who authz.Actor, id, reason string) (Request, error) {
	return s.answer(ctx, who, id, reason, "accept", space.Accept)
}

// Decline answers a request with no; they are told by mail, with the reason.
func (s *Service) Decline(ctx context.Context, who authz.Actor, id, reason string) (Request, error) {
	return s.answer(ctx, who, id, reason, "decline", space.Decline)
}

func (s *Service) answer(ctx context.Context, who authz.Actor, id, reason, action string,
	f func(context.Context, *db.Tx, authz.Actor, space.Member, string) (space.Member, error)) (Request, error) {
	var q Request
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, m, err := request(ctx, tx, who, id)
		if err != nil {
			return err
		}
		before := m.State
		if m, err = f(ctx, tx, who, m, reason); err != nil {
			return err
		}
		list, err := describe(ctx, tx, []space.Member{m}, map[string]Network{n.ID: n})
		if err != nil {
			return err
		}
		q = list[0]
		if before != space.Requested {
			return nil
		}
		if err := tellAnswer(ctx, tx, m); err != nil {
			return err
		}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return q, fmt.Errorf("%s request %s: %w", action, id, err)
	}
	return q, nil
}

// Remove takes a member out, with a reason they are told.
func (s *Service) Remove(ctx context.Context, who authz.Actor, id, reason string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var m space.Member
		var err error
		if n, m, err = request(ctx, tx, who, id); err != nil {
			return err
		}
		if reason == "" {
			return fault.FieldErr("reason", msgReasonMissing)
		}
		if m.State != space.Joined {
			return nil
		}
		if err := space.Remove(ctx, tx, who, m, reason); err != nil {
			return err
		}
		if m.Person != "" {
			if err := tellRemoved(ctx, tx, m); err != nil {
				return err
			}
		}
		return touch(ctx, tx, n)
	})
	if err != nil {
		return n, fmt.Errorf("remove %s: %w", id, err)
	}
	return n, nil
}

// ClearFlags notes that the contact person has talked with a flagged member
// and they stay: what is not met is known from now on.
func (s *Service) ClearFlags(ctx context.Context, who authz.Actor, id string) (Network, error) {
	var n Network
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var m space.Member
		var err error
		if n, m, err = request(ctx, tx, who, id); err != nil {
			return err
		}
		return space.Settle(ctx, tx, who, m)
	})
	if err != nil {
		return n, fmt.Errorf("clear flags of %s: %w", id, err)
	}
	return n, nil
}
