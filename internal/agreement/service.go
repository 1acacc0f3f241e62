package agreement

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Service keeps agreements and house rules.
type Service struct {
	DB      *db.DB
	BaseURL string // what links in mails begin with
}

// Key is the lock under which the agreements of an organisation change.
func Key(of org.ID) string { return "agreement:" + of }

// parties are an organisation that has a study centre of its own, and the centre.
func parties(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[Parties]) (p Parties, err error) {
	if p.Org, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return p, err
	}
	holder, centre, err := hours.HolderOf(ctx, tx, p.Org.ID)
	if fault.Is(err, fault.Conflict) || err == nil && (holder != p.Org.ID || centre == p.Org.ID) {
		return p, fault.Missing(err)
	} else if err != nil {
		return p, err
	}
	if p.Centre, err = org.ByID(ctx, tx, centre); err != nil {
		return p, err
	}
	if scopes := worksIn(who); len(scopes) > 0 {
		if p.Mine, err = worksFor(ctx, tx, p.Org.ID, scopes); err != nil {
			return p, err
		}
	}
	return p, rule.Check(who, p)
}

// worksIn are the organisations somebody uses Parvi for.
func worksIn(who authz.Actor) []string {
	var all []string
	for _, role := range using {
		all = append(all, who.Scopes(role)...)
	}
	return all
}

// change is a write under the organisation's lock.
func (s *Service) change(ctx context.Context, who authz.Actor, what, idOrSlug string, rule authz.Rule[Parties], f func(tx *db.Tx, p Parties) error) error {
	var of org.ID
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err := parties(ctx, tx, who, idOrSlug, rule)
		of = p.Org.ID
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			p, err := parties(ctx, tx, who, of, rule)
			if err != nil {
				return err
			}
			return f(tx, p)
		}, db.Named("agreement."+what), db.Alone(Key(of)))
	}
	if err != nil {
		return fmt.Errorf("%s agreement of %s: %w", what, idOrSlug, err)
	}
	return nil
}

// find is an agreement of these two.
func find(ctx context.Context, tx *db.Tx, p Parties, id string) (Agreement, error) {
	a, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && (a.Org != p.Org.ID || a.Centre != p.Centre.ID) {
		return a, fault.Missing(err)
	}
	return a, err
}

func (s *Service) done(ctx context.Context, tx *db.Tx, who authz.Actor, what string, p Parties, a Agreement) error {
	if err := audit.Record(ctx, tx, who, "agreement."+what, p.Org.Ref(), map[string]string{"agreement": a.ID, "state": string(a.State)}); err != nil {
		return err
	}
	return tx.Touch(ctx, p.Org.Ref())
}

// Begin makes the draft of the next agreement, from the words of the last one.
func (s *Service) Begin(ctx context.Context, who authz.Actor, idOrSlug string) (a Agreement, err error) {
	return a, s.change(ctx, who, "begin", idOrSlug, MayWrite, func(tx *db.Tx, p Parties) error {
		a, err = s.BeginIn(ctx, tx, who, p.Org.ID)
		return err
	})
}

// BeginIn is the part of Begin that joins a transaction, Alone with Key.
func (s *Service) BeginIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID) (Agreement, error) {
	p, err := parties(ctx, tx, who, of, MayWrite)
	if err != nil {
		return Agreement{}, err
	}
	all, err := between(ctx, tx, p.Org.ID, p.Centre.ID, 20)
	if err != nil {
		return Agreement{}, err
	}
	var last Agreement
	for _, x := range all {
		if x.Open() {
			return Agreement{}, &fault.Error{Kind: fault.Conflict, Code: "begun", Say: msgBegun}
		}
		if last.ID == "" && x.State != Ended {
			last = x
		}
	}
	a := Agreement{ID: tx.NewID(), Org: p.Org.ID, Centre: p.Centre.ID, State: Draft, Text: next(last, tx.Today()), Version: 1, CreatedBy: who.Person,
		Created: tx.Now, Updated: tx.Now}
	if err := put(ctx, tx, a); err != nil {
		return a, err
	}
	return a, s.done(ctx, tx, who, "begin", p, a)
}

// Save stores the text of a draft. Whoever changes it takes both signatures away;
// the day of the joint discussion makes it ready to be signed.
func (s *Service) Save(ctx context.Context, who authz.Actor, idOrSlug, id string, version int, t Text) (a Agreement, err error) {
	return a, s.change(ctx, who, "save", idOrSlug, MayWrite, func(tx *db.Tx, p Parties) error {
		a, err = s.SaveIn(ctx, tx, who, p.Org.ID, id, version, t)
		return err
	})
}

// SaveIn is the part of Save that joins a transaction, Alone with Key.
func (s *Service) SaveIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, id string, version int, t Text) (Agreement, error) {
	p, err := parties(ctx, tx, who, of, MayWrite)
	if err != nil {
		return Agreement{}, err
	}
	a, err := find(ctx, tx, p, id)
	if err != nil {
		return a, err
	}
	if !a.Open() {
		return a, &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgNotOpen}
	}
	if a.Version != version && version != 0 {
		return a, &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEdited}
	}
	if err := t.check(tx.Today()); err != nil {
		return a, err
	}
	if err := s.knowsContact(ctx, tx, p, t.Contact); err != nil {
		return a, err
	}
	if a.Text == t {
		return a, nil
	}
	ready := a.State == Draft && !t.Talked.IsZero()
	a.Text, a.State, a.Version, a.Updated = t, Draft, a.Version+1, tx.Now
	a.OrgBy, a.CentreBy, a.OrgAt, a.CentreAt = "", "", db.Time(0), db.Time(0)
	if !t.Talked.IsZero() {
		a.State = Discussed
	}
	if err := put(ctx, tx, a); err != nil {
		return a, err
	}
	if ready && a.lacks() == nil {
		if err := s.tellSides(ctx, tx, p, a, newsReady, who, OfOrg, OfCentre); err != nil {
			return a, err
		}
	}
	return a, s.done(ctx, tx, who, "save", p, a)
}

// knowsContact checks that the named contact works at the study centre.
func (s *Service) knowsContact(ctx context.Context, tx *db.Tx, p Parties, contact string) error {
	if contact == "" {
		return nil
	}
	staff, err := contacts(ctx, tx, p)
	if err != nil {
		return err
	}
	for _, x := range staff {
		if x.ID == contact {
			return nil
		}
	}
	return fault.FieldErr("contact", msgNoContact)
}

// contacts are who may be an organisation's named contact: the study centre's staff.
func contacts(ctx context.Context, tx *db.Tx, p Parties) (people []person.Person, err error) {
	held, err := account.HoldersOf(ctx, tx, []string{account.CentreStaff, account.Expert, account.Reviewer, account.HoursAllocator}, p.Centre.Scopes, tx.Today())
	seen := map[string]bool{}
	for _, h := range held {
		if !seen[h.Person.ID] {
			seen[h.Person.ID] = true
			people = append(people, h.Person)
		}
	}
	return people, err
}

// Sign signs for one side, the text that was read: its version. The second
// signature brings it into force: the organisation is a member by agreement for
// its days, and the agreement before it is renewed.
func (s *Service) Sign(ctx context.Context, who authz.Actor, idOrSlug, id string, version int, side Side) (a Agreement, err error) {
	return a, s.change(ctx, who, "sign", idOrSlug, ruleOf(side), func(tx *db.Tx, p Parties) error {
		a, err = s.SignIn(ctx, tx, who, p.Org.ID, id, version, side)
		return err
	})
}

// SignIn is the part of Sign that joins a transaction, Alone with Key.
func (s *Service) SignIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, id string, version int, side Side) (Agreement, error) {
	p, err := parties(ctx, tx, who, of, ruleOf(side))
	if err != nil {
		return Agreement{}, err
	}
	a, err := find(ctx, tx, p, id)
	if err != nil {
		return a, err
	}
	switch {
	case !a.Open():
		return a, &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgNotOpen}
	case a.Version != version:
		return a, &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEditedSign}
	case a.SignedBy(side):
		return a, &fault.Error{Kind: fault.Conflict, Code: "signed", Say: msgSignedAlready}
	case who.Person != "" && (who.Person == a.OrgBy || who.Person == a.CentreBy):
		return a, &fault.Error{Kind: fault.Conflict, Code: "both_sides", Say: msgBothSides}
	}
	if err := a.lacks(); err != nil {
		return a, err
	}
	if side == OfOrg {
		a.OrgBy, a.OrgAt = who.Person, tx.Now
	} else {
		a.CentreBy, a.CentreAt = who.Person, tx.Now
	}
	a.Updated = tx.Now
	if a.OrgBy == "" || a.CentreBy == "" {
		if err := put(ctx, tx, a); err != nil {
			return a, err
		}
		other := OfOrg
		if side == OfOrg {
			other = OfCentre
		}
		if err := s.tellSides(ctx, tx, p, a, newsSigned, who, other); err != nil {
			return a, err
		}
		return a, s.done(ctx, tx, who, "sign", p, a)
	}
	return s.comeIntoForce(ctx, tx, who, p, a)
}

func (s *Service) comeIntoForce(ctx context.Context, tx *db.Tx, who authz.Actor, p Parties, a Agreement) (Agreement, error) {
	a.State = Signed
	all, err := between(ctx, tx, p.Org.ID, p.Centre.ID, 20)
	if err != nil {
		return a, err
	}
	for _, x := range all {
		if x.State == Signed {
			x.State, x.Updated = Renewed, tx.Now
			if err := put(ctx, tx, x); err != nil {
				return a, err
			}
		}
	}
	have, err := membership(ctx, tx, p.Org.ID, p.Centre.ID, a.Last)
	if err != nil {
		return a, err
	}
	if have == "" {
		m, err := org.AddMembership(ctx, tx, who, org.NewMembership{Org: p.Org.ID, In: p.Centre.ID, Kind: org.Agreement, Span: org.Span{From: exact(a.First), Until: exact(a.Last)}})
		if err != nil {
			return a, err
		}
		a.Membership = m.ID
	}
	if err := put(ctx, tx, a); err != nil {
		return a, err
	}
	if err := s.tellSides(ctx, tx, p, a, newsForce, who, OfOrg, OfCentre); err != nil {
		return a, err
	}
	return a, s.done(ctx, tx, who, "in_force", p, a)
}

// exact is a day as memberships keep them.
func exact(d civil.Date) civil.Vague {
	v, _ := civil.ParseVague(d.String(), "")
	return v
}

// End ends a signed agreement before its time, with a reason that both sides are told.
func (s *Service) End(ctx context.Context, who authz.Actor, idOrSlug, id string, last civil.Date, reason string) error {
	return s.change(ctx, who, "end", idOrSlug, MayWrite, func(tx *db.Tx, p Parties) error {
		a, err := find(ctx, tx, p, id)
		if err != nil {
			return err
		}
		if st := a.On(tx.Today()); st != Signed && st != Review {
			return &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgNotInForce}
		}
		var bad fault.Fields
		if reason == "" {
			bad.Add("reason", msgReason)
		}
		if len([]rune(reason)) > maxText {
			bad.Add("reason", msgTooLong.Fill("max", maxText))
		}
		if last.IsZero() || last.Before(tx.Today()) || last.After(a.Last) {
			bad.Add("last", msgEndDay)
		}
		if err := bad.Err(); err != nil {
			return err
		}
		a.State, a.Reason, a.Last, a.Updated = Ended, reason, last, tx.Now
		if err := put(ctx, tx, a); err != nil {
			return err
		}
		if a.Membership != "" {
			if err := org.EndMembership(ctx, tx, who, a.Membership, exact(last)); err != nil {
				return err
			}
		}
		if err := s.tellSides(ctx, tx, p, a, newsEnded, who, OfOrg, OfCentre); err != nil {
			return err
		}
		return s.done(ctx, tx, who, "end", p, a)
	})
}

// Drop takes a draft away.
func (s *Service) Drop(ctx context.Context, who authz.Actor, idOrSlug, id string) error {
	return s.change(ctx, who, "drop", idOrSlug, MayWrite, func(tx *db.Tx, p Parties) error {
		a, err := find(ctx, tx, p, id)
		if err != nil {
			return err
		}
		if !a.Open() {
			return &fault.Error{Kind: fault.Conflict, Code: "state", Say: msgNotOpen}
		}
		if err := remove(ctx, tx, a.ID); err != nil {
			return err
		}
		return s.done(ctx, tx, who, "drop", p, a)
	})
}
