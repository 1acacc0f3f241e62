package account

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Give gives a role to a person. It is a part: whoever calls it has asked the
// permission of their own feature, or Appoint has asked that of this one. A
// role the person has already for all those days is left as it is.
func Give(ctx context.Context, tx *db.Tx, who authz.Actor, n NewGrant) (Grant, error) {
	if err := n.check(); err != nil {
		return Grant{}, err
	}
	of, err := person.Canonical(ctx, tx, n.Person)
	if errors.Is(err, db.ErrNoRows) {
		return Grant{}, fault.Missing(err)
	} else if err != nil {
		return Grant{}, err
	}
	have, err := grants(ctx, tx, grantFilter{roles: []string{n.Role}, scopes: []string{n.Scope}, person: of})
	if err != nil {
		return Grant{}, err
	}
	for _, g := range have {
		if g.Position == n.Position && covers(g, n) {
			return g, nil
		}
	}
	g := Grant{ID: tx.NewID(), Person: of, Role: n.Role, Scope: n.Scope, From: today(tx, n.From), To: n.To,
		Position: n.Position, GivenBy: who.Person, Created: tx.Now}
	if err := insertGrant(ctx, tx, g); err != nil {
		return Grant{}, err
	}
	if !who.IsSystem() && who.Person != of {
		if err := grantMail.Enqueue(ctx, tx, grantArgs{g.ID}); err != nil {
			return Grant{}, err
		}
	}
	return g, granted(ctx, tx, who, "account.grant", g)
}

// covers tells whether a grant is in force on all days of the new one.
func covers(g Grant, n NewGrant) bool {
	begins := g.From.IsZero() || !n.From.IsZero() && !n.From.Before(g.From)
	ends := g.To.IsZero() || !n.To.IsZero() && !n.To.After(g.To)
	return begins && ends
}

func granted(ctx context.Context, tx *db.Tx, who authz.Actor, action string, g Grant) error {
	if r, ok := RoleNamed(g.Role); ok && r.Scope == Network {
		// Who leads a network and whom to ask stands on public pages.
		if err := tx.Touch(ctx, "network:"+g.Scope, "networks"); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, who, action, "person:"+g.Person,
		map[string]string{"grant": g.ID, "role": g.Role, "scope": g.Scope, "from": g.From.String(), "to": g.To.String()})
}

// End sets the last day of a grant; a grant that would end before it began is
// taken away. Like Give it asks no permission.
func End(ctx context.Context, tx *db.Tx, who authz.Actor, id string, last civil.Date) (Grant, error) {
	g, err := grantByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Grant{}, fault.Missing(err)
	} else if err != nil {
		return Grant{}, err
	}
	last = today(tx, last)
	if !g.To.IsZero() && g.To.Before(tx.Today()) {
		return Grant{}, fault.New(fault.Conflict, msgGrantEnded)
	}
	if g.Role == Operator {
		others, err := operators(ctx, tx, g.ID, last.AddDays(1))
		if err != nil {
			return Grant{}, err
		}
		if others == 0 {
			return Grant{}, fault.New(fault.Conflict, msgLastOperator)
		}
	}
	if !g.From.IsZero() && last.Before(g.From) {
		err = deleteGrant(ctx, tx, g.ID)
	} else {
		err = setLastDay(ctx, tx, g.ID, last)
	}
	if err != nil {
		return Grant{}, err
	}
	g.To = last
	return g, granted(ctx, tx, who, "account.grant.end", g)
}

// Holder is a person who holds a role.
type Holder struct {
	Person person.Person
	Grant  Grant
}

// Holders are who holds a role for one of the scopes (nil: any) on a day, by
// name, each once for a scope.
func Holders(ctx context.Context, tx *db.Tx, role string, scopes []string, on civil.Date) ([]Holder, error) {
	return HoldersOf(ctx, tx, []string{role}, scopes, on)
}

// HoldersOf are Holders of several roles at once. A zero day gives everybody
// who ever held or will hold them.
func HoldersOf(ctx context.Context, tx *db.Tx, roles, scopes []string, on civil.Date) ([]Holder, error) {
	list, err := grants(ctx, tx, grantFilter{roles: roles, scopes: scopes, on: on})
	if err != nil {
		return nil, err
	}
	type key struct{ person, role, scope string }
	seen := map[key]bool{}
	list = slices.DeleteFunc(list, func(g Grant) bool {
		k := key{g.Person, g.Role, g.Scope}
		twice := seen[k] && !on.IsZero()
		seen[k] = true
		return twice
	})
	return withPeople(ctx, tx, list)
}

func withPeople(ctx context.Context, tx *db.Tx, list []Grant) ([]Holder, error) {
	ids := make([]string, len(list))
	for i, g := range list {
		ids[i] = g.Person
	}
	people, err := person.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	holders := make([]Holder, len(list))
	for i, g := range list {
		holders[i] = Holder{people[g.Person], g}
	}
	return holders, nil
}

// GrantByID is one grant; db.ErrNoRows when there is none.
func GrantByID(ctx context.Context, tx *db.Tx, id string) (Grant, error) {
	return grantByID(ctx, tx, id)
}

// PositionFor is the position by which a person holds a role for one of the
// organisations: the one they hold there today, "" when there is none or more
// than one. A grant that hangs on it ends with it.
func PositionFor(ctx context.Context, tx *db.Tx, of string, orgs []string) (string, error) {
	ids, err := positionsIn(ctx, tx, of, orgs, tx.Today())
	if err != nil || len(ids) != 1 {
		return "", err
	}
	return ids[0], nil
}

// Workplaces are the organisations in which people hold or held positions:
// what person.Service is given to find duplicates by.
func Workplaces(ctx context.Context, tx *db.Tx, people []string) (map[string][]string, error) {
	return workplaces(ctx, tx, people)
}

// NewAppointment gives a role to whoever has an address.
type NewAppointment struct {
	Email, Name string // Name is asked of people who are new
	Lang        i18n.Lang
	Role, Scope string // Scope is an id
	From, To    civil.Date
}

// Appointed is what came of it: a grant, or an invitation when nobody has the
// address yet.
type Appointed struct {
	Holder     Holder
	Invitation Invitation
}

// appointment is a role with its way up, and the check of the one permission.
func (s *Service) appointment(ctx context.Context, tx *db.Tx, who authz.Actor, role, scope string) ([]string, error) {
	r, ok := RoleNamed(role)
	if !ok {
		return nil, fault.FieldErr("role", msgRoleMissing)
	}
	path := []string{}
	if r.Scope != Everywhere {
		up := s.scope(r.Scope).Path
		if up == nil || scope == "" {
			return nil, fault.FieldErr("role", msgScopeGone)
		}
		var err error
		if path, err = up(ctx, tx, scope); err != nil {
			return nil, err
		}
		if len(path) == 0 {
			return nil, fault.FieldErr("role", msgScopeGone)
		}
	}
	return path, MayAppoint.Check(who, Appointment{Role: role, Path: path})
}

// Appoint gives a role to the person who has the address, or mails an
// invitation to it.
func (s *Service) Appoint(ctx context.Context, who authz.Actor, n NewAppointment) (Appointed, error) {
	var done Appointed
	email, err := person.ParseEmail(n.Email)
	if err != nil {
		return done, err
	}
	if _, ok := RoleNamed(n.Role); !ok {
		return done, fault.FieldErr("role", msgRoleMissing)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		done = Appointed{}
		path, err := s.appointment(ctx, tx, who, n.Role, n.Scope)
		if err != nil {
			return err
		}
		p, err := person.ByEmail(ctx, tx, email)
		if errors.Is(err, db.ErrNoRows) {
			done.Invitation, err = invite(ctx, tx, who, NewInvitation{Email: email, Name: n.Name, Lang: n.Lang,
				Role: n.Role, Scope: n.Scope, From: n.From, To: n.To})
			return err
		} else if err != nil {
			return err
		}
		position := ""
		if r, _ := RoleNamed(n.Role); r.Scope == Organisation {
			if position, err = PositionFor(ctx, tx, p.ID, path); err != nil {
				return err
			}
		}
		g, err := Give(ctx, tx, who, NewGrant{Person: p.ID, Role: n.Role, Scope: n.Scope, From: n.From, To: n.To, Position: position})
		done.Holder = Holder{p, g}
		return err
	}, db.Named("account.appoint"))
	if err != nil {
		return Appointed{}, fmt.Errorf("appoint %s: %w", n.Role, err)
	}
	return done, nil
}

// Dismiss sets the last day of a grant that the actor may give.
func (s *Service) Dismiss(ctx context.Context, who authz.Actor, id string, last civil.Date) (Grant, error) {
	var g Grant
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if _, err := s.mayEnd(ctx, tx, who, id); err != nil {
			return err
		}
		var err error
		g, err = End(ctx, tx, who, id, last)
		return err
	}, db.Named("account.dismiss"))
	if err != nil {
		return Grant{}, fmt.Errorf("dismiss %s: %w", id, err)
	}
	return g, nil
}

func (s *Service) mayEnd(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Grant, error) {
	g, err := grantByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Grant{}, fault.Missing(err)
	} else if err != nil {
		return Grant{}, err
	}
	_, err = s.appointment(ctx, tx, who, g.Role, g.Scope)
	return g, err
}

// Roll is what a page of roles shows.
type Roll struct {
	Org         org.Organisation // zero on the page of all
	Holders     []Holder
	Names       map[string]i18n.Content // of the scopes
	Invitations []Invitation
	Gives       []Role // the roles the actor may give here
	More        bool   // there are more than shown
}

const rollLimit = 200

// Roll lists who holds roles: all of them for operators (orgID ""), or those
// for one organisation.
func (s *Service) Roll(ctx context.Context, who authz.Actor, orgSlug, role string) (Roll, error) {
	var roll Roll
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		roll = Roll{}
		f := grantFilter{since: tx.Today().AddDays(-90), limit: rollLimit + 1}
		if role != "" {
			f.roles = []string{role}
		}
		if orgSlug == "" {
			if err := MayInstall.Check(who, struct{}{}); err != nil {
				return err
			}
			roll.Gives = []Role{Roles[0]}
		} else if err := s.rollOf(ctx, tx, who, orgSlug, &roll); err != nil {
			return err
		} else {
			f.scopes = []string{roll.Org.ID}
		}
		list, err := grants(ctx, tx, f)
		if err != nil {
			return err
		}
		if len(list) > rollLimit {
			list, roll.More = list[:rollLimit], true
		}
		if roll.Holders, err = withPeople(ctx, tx, list); err != nil {
			return err
		}
		if roll.Invitations, err = openInvitations(ctx, tx, f.scopes); err != nil {
			return err
		}
		roll.Names, err = s.names(ctx, tx, list, roll.Invitations)
		return err
	})
	if err != nil {
		return Roll{}, fmt.Errorf("roles: %w", err)
	}
	return roll, nil
}

// rollOf finds the organisation and what the actor may give in it; who may
// give nothing there does not learn who holds what.
func (s *Service) rollOf(ctx context.Context, tx *db.Tx, who authz.Actor, slug string, roll *Roll) error {
	o, err := org.BySlug(ctx, tx, slug)
	if err != nil {
		return err
	}
	roll.Org = o
	for _, r := range Roles {
		if r.Scope == Organisation && MayAppoint.Allows(who, Appointment{Role: r.Name, Path: o.Scopes}) {
			roll.Gives = append(roll.Gives, r)
		}
	}
	if len(roll.Gives) == 0 {
		if !who.SignedIn() {
			return fault.New(fault.SignIn, i18n.Text{})
		}
		return fault.Missing(nil)
	}
	return nil
}

// names are those of all scopes in a list, by their kinds in batches.
func (s *Service) names(ctx context.Context, tx *db.Tx, list []Grant, invited []Invitation) (map[string]i18n.Content, error) {
	ids := map[ScopeKind][]string{}
	add := func(role, scope string) {
		if r, ok := RoleNamed(role); ok && scope != "" && !slices.Contains(ids[r.Scope], scope) {
			ids[r.Scope] = append(ids[r.Scope], scope)
		}
	}
	for _, g := range list {
		add(g.Role, g.Scope)
	}
	for _, i := range invited {
		add(i.Role, i.Scope)
		if i.Org != "" {
			add(MainUser, i.Org)
		}
	}
	names := map[string]i18n.Content{}
	for _, kind := range []ScopeKind{Organisation, Network, Meeting, House} {
		find := s.scope(kind).Names
		if find == nil || len(ids[kind]) == 0 {
			continue
		}
		found, err := find(ctx, tx, ids[kind])
		if err != nil {
			return nil, err
		}
		for id, name := range found {
			names[id] = name
		}
	}
	return names, nil
}

// Ending is a grant about to be ended, for the page that asks.
func (s *Service) Ending(ctx context.Context, who authz.Actor, id string) (Holder, error) {
	var h Holder
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		g, err := s.mayEnd(ctx, tx, who, id)
		if err != nil {
			return err
		}
		holders, err := withPeople(ctx, tx, []Grant{g})
		h = holders[0]
		return err
	})
	if err != nil {
		return Holder{}, fmt.Errorf("ending %s: %w", id, err)
	}
	return h, nil
}
