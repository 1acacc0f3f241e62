package agreement

import (
	"context"
	"fmt"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Page is what the page of an organisation's agreement shows.
type Page struct {
	Parties
	Now      Agreement // in force, or the one that will be; ID "" for none
	Draft    Agreement
	Past     []Agreement
	Names    map[string]string // of people
	Contacts []person.Person
	Users    []account.Holder // main users
	MayHand  bool
	Today    civil.Date
	MayWrite bool
	Signs    []Side // for which the reader may sign now
}

const pastShown = 20

// See reads the page.
func (s *Service) See(ctx context.Context, who authz.Actor, idOrSlug string) (v Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Parties, err = parties(ctx, tx, who, idOrSlug, MaySee); err != nil {
			return err
		}
		return v.read(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("agreement of %s: %w", idOrSlug, err)
	}
	v.MayWrite, v.MayHand = MayWrite.Allows(who, v.Parties), MayHandOver.Allows(who, v.Parties)
	if v.Draft.State == Discussed && v.Draft.lacks() == nil {
		for _, side := range []Side{OfOrg, OfCentre} {
			if ruleOf(side).Allows(who, v.Parties) && !v.Draft.SignedBy(side) && who.Person != v.Draft.OrgBy && who.Person != v.Draft.CentreBy {
				v.Signs = append(v.Signs, side)
			}
		}
	}
	return v, nil
}

func (v *Page) read(ctx context.Context, tx *db.Tx) error {
	v.Today = tx.Today()
	all, err := between(ctx, tx, v.Org.ID, v.Centre.ID, pastShown)
	if err != nil {
		return err
	}
	for _, a := range all {
		switch st := a.On(v.Today); {
		case a.Open():
			v.Draft = a
		case v.Now.ID == "" && (st == Signed || st == Review):
			v.Now = a
		default:
			v.Past = append(v.Past, a)
		}
	}
	var people []person.ID
	for _, a := range all {
		people = append(people, a.OrgBy, a.CentreBy, a.Contact)
	}
	known, err := person.ByIDs(ctx, tx, people)
	if err != nil {
		return err
	}
	v.Names = map[string]string{}
	for id, p := range known {
		v.Names[id] = p.Name
	}
	if v.Contacts, err = contacts(ctx, tx, v.Parties); err != nil {
		return err
	}
	v.Users, err = account.Holders(ctx, tx, account.MainUser, []string{v.Org.ID}, v.Today)
	return err
}

// Line is a member organisation with how its agreement stands.
type Line struct {
	Org   org.Organisation
	Now   Agreement
	Draft Agreement
}

// Listing is a page of a study centre's agreements.
type Listing struct {
	Centre org.Organisation
	Lines  []Line
	Total  int
	Today  civil.Date
}

// List reads the agreements of a study centre, by organisation.
func (s *Service) List(ctx context.Context, who authz.Actor, idOrSlug string, offset, limit int) (v Listing, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Centre, err = org.Find(ctx, tx, idOrSlug); err != nil {
			return err
		}
		if v.Centre.Kind != org.StudyCentre {
			return fault.Missing(nil)
		}
		if err := MayList.Check(who, v.Centre.Scopes); err != nil {
			return err
		}
		v.Today = tx.Today()
		ids, err := org.MemberIDs(ctx, tx, v.Centre.ID, v.Today)
		if err != nil {
			return err
		}
		known, err := org.ByIDs(ctx, tx, ids, v.Today)
		if err != nil {
			return err
		}
		for _, id := range ids {
			v.Lines = append(v.Lines, Line{Org: known[id]})
		}
		byName(v.Lines)
		v.Total = len(v.Lines)
		v.Lines = v.Lines[min(offset, v.Total):min(offset+limit, v.Total)]
		return v.fill(ctx, tx)
	})
	if err != nil {
		return v, fmt.Errorf("agreements of %s: %w", idOrSlug, err)
	}
	return v, nil
}

func (v *Listing) fill(ctx context.Context, tx *db.Tx) error {
	at := map[org.ID]*Line{}
	var ids []org.ID
	for i := range v.Lines {
		at[v.Lines[i].Org.ID] = &v.Lines[i]
		ids = append(ids, v.Lines[i].Org.ID)
	}
	list, err := ofOrgs(ctx, tx, v.Centre.ID, ids)
	for _, a := range list {
		if a.Open() {
			at[a.Org].Draft = a
		} else {
			at[a.Org].Now = a
		}
	}
	return err
}

// Tools lead from an organisation's page to its agreement and its rules, a study
// centre's people to the agreements of all.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, pg ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	if o.Kind == org.StudyCentre {
		if !MayList.Allows(who, o.Scopes) {
			return nil, nil
		}
		return []ui.WorkItem{{Title: pg.T(listTitle), Href: ListPath(o), Meta: pg.T(toolList)}}, nil
	}
	p, err := parties(ctx, tx, who, o.ID, MayRead)
	if fault.Is(err, fault.NotFound) || fault.Is(err, fault.Forbidden) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	var tools []ui.WorkItem
	if MaySee.Allows(who, p) {
		tools = append(tools, ui.WorkItem{Title: pg.T(pageTitle), Href: Path(o), Meta: pg.T(toolAgreement)})
	}
	return append(tools, ui.WorkItem{Title: pg.T(rulesTitle), Href: RulesPath(o), Meta: pg.T(toolRules)}), nil
}

// Task is something that waits for somebody.
type Task struct {
	Org  org.Organisation
	Path string
	What i18n.Text
	Verb i18n.Text
}

const mostDue = 50

// Due are the agreements that wait for somebody's signature, and the rules they
// have not confirmed.
func Due(ctx context.Context, tx *db.Tx, who authz.Actor) (tasks []Task, err error) {
	if !who.SignedIn() {
		return nil, nil
	}
	var drafts []Agreement
	orgs, centres := who.Scopes(account.MainUser), append(who.Scopes(account.CentreStaff), who.Scopes(account.Decider)...)
	if len(orgs)+len(centres) > 0 {
		if drafts, err = waiting(ctx, tx, orgs, centres, mostDue); err != nil {
			return nil, err
		}
	}
	var rules []Rules
	if scopes := worksIn(who); len(scopes) > 0 {
		if rules, err = unread(ctx, tx, scopes, who.Person, mostDue); err != nil {
			return nil, err
		}
	}
	var ids []org.ID
	for _, a := range drafts {
		ids = append(ids, a.Org)
	}
	for _, x := range rules {
		ids = append(ids, x.Org)
	}
	known, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	for _, a := range drafts {
		if a.OrgBy != who.Person && a.CentreBy != who.Person && a.lacks() == nil {
			tasks = append(tasks, Task{known[a.Org], Path(known[a.Org]), taskSign, verbSign})
		}
	}
	hands, err := handTasks(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	tasks = append(tasks, hands...)
	for _, x := range rules {
		tasks = append(tasks, Task{known[x.Org], RulesPath(known[x.Org]), taskRules, verbRules})
	}
	return tasks, nil
}
