package network

import (
	"context"
	"fmt"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Entry is somebody the contact person adds, invites or gives a seat.
type Entry struct {
	Name   string
	Email  string
	Lang   i18n.Lang
	Org    string
	Level  space.Level
	Mail   space.Mail
	Seat   string // code of the region the seat is for
	SeatTo civil.Date
	Note   string
}

// Enter notes somebody who phoned: they get a mail and are in once they have
// confirmed it themselves.
func (s *Service) Enter(ctx context.Context, who authz.Actor, slug string, e Entry) (space.Member, error) {
	return s.bring(ctx, who, slug, e, space.Confirming)
}

// Invite asks somebody to come in; they are in once they say yes.
func (s *Service) Invite(ctx context.Context, who authz.Actor, slug string, e Entry) (space.Member, error) {
	return s.bring(ctx, who, slug, e, space.Invited)
}

func (s *Service) bring(ctx context.Context, who authz.Actor, slug string, e Entry, state space.State) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		if !n.Joinable(tx.Today()) {
			return fault.New(fault.Conflict, msgOver)
		}
		if e.Email == "" {
			return fault.FieldErr("email", msgEmailMissing)
		}
		p, err := person.Ensure(ctx, tx, who, person.New{Name: e.Name, Email: e.Email, Lang: e.Lang})
		if err != nil {
			return err
		}
		if e.Level == "" {
			e.Level = space.AsMember
		}
		if e.Org != "" {
			if e.Org, err = organisation(ctx, tx, e.Org); err != nil {
				return err
			}
		}
		own, err := space.OwnIn(ctx, tx, n.Space(), p.ID)
		if err != nil {
			return err
		}
		if own.Current.State == space.Joined && own.Current.Level == e.Level {
			return &fault.Error{Kind: fault.Conflict, Say: msgInAlready, Fields: fault.Fields{{Name: "email", Say: msgInAlready}}}
		}
		m, err = space.Join(ctx, tx, who, space.New{
			Space: n.Space(), Person: p.ID, Org: e.Org, Level: e.Level, State: state, Mail: e.Mail,
			Seat: e.Seat, SeatTo: e.SeatTo, Note: e.Note, EnteredBy: who.Person,
		})
		if err != nil {
			return err
		}
		seed, err := space.NewKey(ctx, tx, m)
		if err != nil {
			return err
		}
		return tellEntered(ctx, tx, m, seed)
	})
	if err != nil {
		return m, fmt.Errorf("bring into %s: %w", slug, err)
	}
	return m, nil
}

// Entered is what the page of a confirmation link shows.
func (s *Service) Entered(ctx context.Context, key string) (Request, error) {
	var q Request
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		m, err := space.ByKey(ctx, tx, key)
		if err != nil {
			return err
		}
		n, err := ByID(ctx, tx, m.Space.ID())
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
		return q, fmt.Errorf("entered: %w", err)
	}
	return q, nil
}

// Confirm is the yes (or no) of somebody invited or entered, by their link.
// The link proves their address.
func (s *Service) Confirm(ctx context.Context, key string, yes bool, mail space.Mail) (Request, error) {
	var q Request
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		q, err = s.confirm(ctx, tx, key, yes, mail)
		return err
	})
	if err != nil {
		return q, fmt.Errorf("confirm: %w", err)
	}
	return q, nil
}

func (s *Service) confirm(ctx context.Context, tx *db.Tx, key string, yes bool, mail space.Mail) (Request, error) {
	m, err := space.ByKey(ctx, tx, key)
	if err != nil {
		return Request{}, err
	}
	n, err := ByID(ctx, tx, m.Space.ID())
	if err != nil {
		return Request{}, err
	}
	p, err := person.ByID(ctx, tx, m.Person)
	if err != nil {
		return Request{}, err
	}
	who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
	switch {
	case !yes:
		m, err = space.Decline(ctx, tx, who, m, "")
	case !n.Joinable(tx.Today()):
		err = fault.New(fault.Conflict, msgOver)
	default:
		m, err = space.Confirm(ctx, tx, who, m, mail)
	}
	if err != nil {
		return Request{}, err
	}
	if yes && !p.Verified && p.Email != "" {
		if _, err := s.People.Verify(ctx, tx, who, p.ID, p.Email); err != nil {
			return Request{}, err
		}
	}
	return Request{Network: n, Member: m, Person: p}, touch(ctx, tx, n)
}

// AddOrganisation makes an organisation a member, with the people who stand
// for it.
func (s *Service) AddOrganisation(ctx context.Context, who authz.Actor, slug, orgID string) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayHandle.Check(who, n); err != nil {
			return err
		}
		id, err := organisation(ctx, tx, orgID)
		if err != nil {
			return err
		}
		m, err = space.Join(ctx, tx, who, space.New{Space: n.Space(), Org: id, Level: space.AsMember, State: space.Joined, EnteredBy: who.Person})
		if err != nil {
			return err
		}
		return touch(ctx, tx, n)
	}, db.Alone("member "+slug+" "+orgID))
	if err != nil {
		return m, fmt.Errorf("add organisation to %s: %w", slug, err)
	}
	return m, nil
}

// AddRepresentative names a person who stands for a member organisation; they
// confirm it by mail.
func (s *Service) AddRepresentative(ctx context.Context, who authz.Actor, row string, e Entry) (space.Member, error) {
	var m space.Member
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		n, of, err := request(ctx, tx, who, row)
		if err != nil {
			return err
		}
		if of.Person != "" || of.State != space.Joined {
			return fault.New(fault.Conflict, msgNoOrganisation)
		}
		p, err := person.Ensure(ctx, tx, who, person.New{Name: e.Name, Email: e.Email, Lang: e.Lang})
		if err != nil {
			return err
		}
		m, err = space.Join(ctx, tx, who, space.New{Space: n.Space(), Person: p.ID, Org: of.Org, Represents: of.ID,
			Level: space.AsRepresentative, State: space.Confirming, Mail: e.Mail, EnteredBy: who.Person})
		if err != nil {
			return err
		}
		if m.State == space.Joined {
			return fault.FieldErr("email", msgInAlready)
		}
		seed, err := space.NewKey(ctx, tx, m)
		if err != nil {
			return err
		}
		return tellEntered(ctx, tx, m, seed)
	})
	if err != nil {
		return m, fmt.Errorf("add representative: %w", err)
	}
	return m, nil
}
