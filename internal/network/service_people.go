package network

import (
	"context"
	"errors"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// AddCoordinator lets another organisation coordinate from a day. It takes
// somebody who may speak for that organisation, or the operator; a coordinator
// invites only organisations under their own roof.
func (s *Service) AddCoordinator(ctx context.Context, who authz.Actor, slug string, c Coordination) (Network, error) {
	return s.change(ctx, who, slug, "coordinator_add", func(tx *db.Tx, n *Network) error {
		if err := checkCoordinators([]Coordination{{Org: c.Org, Role: Lead, From: c.From, To: c.To}}); err != nil {
			return err
		}
		if !c.Role.Known() {
			return fault.FieldErr("role", msgRoleUnknown)
		}
		var err error
		if c.Org, err = organisation(ctx, tx, c.Org); err != nil {
			return err
		}
		for _, other := range n.Coordinators {
			if other.Org == c.Org && other.To.IsZero() && other.Role == c.Role {
				return fault.FieldErr("organisation", msgCoordinatesAlready)
			}
		}
		if c.From.IsZero() {
			c.From = tx.Today()
		}
		c.ID, c.Network = tx.NewID(), n.ID
		return insertCoordination(ctx, tx, c)
	})
}

// Withdraw ends an organisation's coordination after its last day. The last
// coordinator cannot withdraw without a successor or an end of the network.
// Those who are left hear of it, and of what then waits for them.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, slug, coordination string, last civil.Date) (Network, error) {
	return s.change(ctx, who, slug, "coordinator_withdraw", func(tx *db.Tx, n *Network) error {
		i := slices.IndexFunc(n.Coordinators, func(c Coordination) bool { return c.ID == coordination })
		if i < 0 {
			return fault.Missing(nil)
		}
		c := n.Coordinators[i]
		var faults fault.Fields
		switch {
		case last.IsZero():
			faults.Add("last", msgLastDayMissing)
		case !c.From.IsZero() && last.Before(c.From):
			faults.Add("last", msgToBeforeFrom)
		case last.Before(tx.Today().AddDays(-1)):
			faults.Add("last", msgPastDay)
		}
		if err := faults.Err(); err != nil {
			return err
		}
		if c.Role != Funder && !MayWithdraw(n.Coordinators, c.ID, last, *n) {
			return &fault.Error{Kind: fault.Conflict, Code: "last_coordinator", Say: msgLastCoordinator,
				Fields: fault.Fields{{Name: "last", Say: msgLastCoordinator}}}
		}
		if err := endCoordination(ctx, tx, c.ID, last); err != nil {
			return err
		}
		c.To = last
		return tellWithdrawal(ctx, tx, *n, c)
	})
}

// Appointment is a person to be made contact person or lead.
type Appointment struct {
	Role     string // contact, lead
	Name     string
	Email    string
	Person   string // or the id of somebody known
	Position string // id of the post the task hangs on; it ends with it
	WithPost bool   // hang it on the only post they hold today
	From, To civil.Date
	Card     Card
}

// Card is what a contact person or lead lets everybody see.
type Card struct {
	Email, Phone string
	Task         i18n.Content // "sisällöt", "tekniikka"
}

// Appoint makes somebody contact person or lead of a network, for a time or as
// long as they hold a post. The register of people gets them if need be.
func (s *Service) Appoint(ctx context.Context, who authz.Actor, slug string, a Appointment) (Network, error) {
	return s.change(ctx, who, slug, "appoint", func(tx *db.Tx, n *Network) error {
		return AppointPerson(ctx, tx, who, *n, a)
	})
}

// AppointPerson is Appoint within a transaction, for imports and seeds.
func AppointPerson(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, a Appointment) error {
	if a.Role != account.Contact && a.Role != account.Lead {
		return fault.FieldErr("role", msgRoleUnknown)
	}
	p := person.Person{ID: a.Person}
	var err error
	if a.Person == "" {
		if p, err = person.Ensure(ctx, tx, who, person.New{Name: a.Name, Email: a.Email, Lang: who.Lang.Or(i18n.FI)}); err != nil {
			return err
		}
	} else if p, err = person.ByID(ctx, tx, a.Person); errors.Is(err, db.ErrNoRows) {
		return fault.FieldErr("person", msgPersonMissing)
	} else if err != nil {
		return err
	}
	if a.From.IsZero() {
		a.From = tx.Today()
	}
	if a.WithPost && a.Position == "" {
		posts, err := org.PositionsOf(ctx, tx, []string{p.ID}, tx.Today())
		if err != nil {
			return err
		}
		if len(posts[p.ID]) != 1 {
			return fault.FieldErr("with_post", msgPostUnclear)
		}
		a.Position = posts[p.ID][0].ID
	}
	if _, err := account.Give(ctx, tx, who, account.NewGrant{
		Person: p.ID, Role: a.Role, Scope: n.ID, From: a.From, To: a.To, Position: a.Position}); err != nil {
		return err
	}
	card := a.Card
	if card == (Card{}) {
		card.Email = p.Email
	}
	if err := setCard(ctx, tx, contactCard{network: n.ID, person: p.ID, email: card.Email, phone: card.Phone, task: contentText(card.Task)}); err != nil {
		return err
	}
	return touch(ctx, tx, n)
}

// EndAppointment ends the task of a contact person or lead after a day.
func (s *Service) EndAppointment(ctx context.Context, who authz.Actor, slug, grant string, last civil.Date) (Network, error) {
	return s.change(ctx, who, slug, "appointment_end", func(tx *db.Tx, n *Network) error {
		holders, err := holders(ctx, tx, []string{n.ID}, civil.Date{})
		if err != nil {
			return err
		}
		for _, h := range holders {
			if h.Grant.ID == grant {
				_, err := account.End(ctx, tx, who, grant, last)
				return err
			}
		}
		return fault.Missing(nil)
	})
}

// SetOwnCard is a contact person's own word on what of them is shown.
func (s *Service) SetOwnCard(ctx context.Context, who authz.Actor, slug string, c Card) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := find(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := MayShowSelf.Check(who, n); err != nil {
			return err
		}
		if err := setCard(ctx, tx, contactCard{network: n.ID, person: who.Person, email: c.Email, phone: c.Phone, task: contentText(c.Task)}); err != nil {
			return err
		}
		return touch(ctx, tx, n)
	})
}

func contentText(c i18n.Content) string {
	v, _ := c.Value() // an i18n.Content always marshals
	s, _ := v.(string)
	return s
}

// FoundingOrgs are the organisations the actor may found a network for.
func (s *Service) FoundingOrgs(ctx context.Context, who authz.Actor) ([]org.Organisation, error) {
	ids := unique(append(who.Scopes("coordinator"), who.Scopes("umbrella")...))
	var list []org.Organisation
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		if who.Operator() {
			all, err := coordinating(ctx, tx)
			if err != nil {
				return err
			}
			ids = unique(append(ids, all...))
		}
		if !who.Operator() && len(ids) == 0 {
			return MayFound.Check(who, nil)
		}
		found, err := org.ByIDs(ctx, tx, given(ids), tx.Today())
		for _, id := range given(ids) {
			if o, ok := found[id]; ok {
				list = append(list, o)
			}
		}
		return err
	})
	slices.SortFunc(list, func(a, b org.Organisation) int { return i18n.Compare(a.Name.In(i18n.FI), b.Name.In(i18n.FI)) })
	return list, err
}

// ScopePath is what lies on the way up from a network, for appointing its
// contact persons and leads: itself, the organisations that coordinate it and
// all above them.
func ScopePath(ctx context.Context, tx *db.Tx, id string) ([]string, error) {
	n, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return nil, nil
	}
	return append([]string{n.ID}, n.scopes...), err
}
