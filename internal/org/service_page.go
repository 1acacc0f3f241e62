package org

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// shown is how many of a long list a page shows before it leads on.
const shown = 20

// profile is everything an organisation's page shows.
type profile struct {
	Org         Organisation
	Names       []Name
	Mentioned   Names // parent, successor, those it belongs to
	Below       []Organisation
	BelowTotal  int
	Memberships []Membership
	Members     int
	Offices     []Office
	Venues      []Venue
	Strategies  []Strategy
	Sources     map[string]Source
	Tools       []ui.WorkItem
	Parts       []templ.Component
	Today       civil.Date
	MayEdit     bool
	MayMove     bool
	MaySee      bool // who holds positions
}

// profile reads an organisation's page by a slug it has or had.
func (s *Service) profile(ctx context.Context, who authz.Actor, slug string, p ui.Page) (v profile, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v, err = readProfile(ctx, tx, slug, p.Lang); err != nil {
			return err
		}
		v.MayEdit = MayEdit.Allows(who, v.Org)
		v.MayMove = MayMove.Allows(who, v.Org)
		v.MaySee = MaySeePositions.Allows(who, v.Org)
		if v.Org.Slug != slug {
			return nil // the page is elsewhere now
		}
		for _, tools := range s.Tools {
			list, err := tools(ctx, tx, who, p, v.Org)
			if err != nil {
				return err
			}
			v.Tools = append(v.Tools, list...)
		}
		for _, part := range s.OnOrganisation {
			c, err := part(ctx, tx, who, p, v.Org)
			if err != nil {
				return err
			}
			if c != nil {
				v.Parts = append(v.Parts, c)
			}
		}
		return nil
	})
	if err != nil {
		return profile{}, fmt.Errorf("organisation %s: %w", slug, err)
	}
	return v, nil
}

func readProfile(ctx context.Context, tx *db.Tx, slug string, l i18n.Lang) (v profile, err error) {
	v.Today = tx.Today()
	if v.Org, err = BySlug(ctx, tx, slug); err != nil {
		return v, err
	}
	id := v.Org.ID
	if v.Names, err = namesOf(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Memberships, err = membershipsOf(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Members, err = countMembers(ctx, tx, id, v.Today); err != nil {
		return v, err
	}
	if v.Offices, err = officesOf(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Venues, err = venuesOf(ctx, tx, id); err != nil {
		return v, err
	}
	if v.Strategies, err = strategiesOf(ctx, tx, id); err != nil {
		return v, err
	}
	under := Filter{Under: id, Lang: l}
	if v.BelowTotal, err = count(ctx, tx, under, v.Today); err != nil {
		return v, err
	}
	if v.Below, err = list(ctx, tx, under, v.Today, shown); err != nil {
		return v, err
	}
	if v.Mentioned, err = byIDs(ctx, tx, v.mentions(), v.Today); err != nil {
		return v, err
	}
	v.Sources, err = Sources(ctx, tx, v.sources())
	return v, err
}

// mentions are the other organisations the page names.
func (v profile) mentions() []ID {
	ids := append([]ID{v.Org.Successor}, v.Org.Above()...)
	for _, m := range v.Memberships {
		ids = append(ids, m.In)
	}
	return ids
}

// sources are the ids of the sources the page cites.
func (v profile) sources() []string {
	ids := []string{v.Org.Source, v.Org.Employees.Source}
	for _, n := range v.Names {
		ids = append(ids, n.Source)
	}
	for _, m := range v.Memberships {
		ids = append(ids, m.Source)
	}
	for _, o := range v.Offices {
		ids = append(ids, o.Source)
	}
	for _, x := range v.Venues {
		ids = append(ids, x.Source)
	}
	for _, x := range v.Strategies {
		ids = append(ids, x.Source)
	}
	return ids
}

// chosen reads an organisation that the actor may edit, for a form about it.
func (s *Service) chosen(ctx context.Context, who authz.Actor, slug string, rule authz.Rule[Organisation]) (o Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		return rule.Check(who, o)
	})
	if err != nil {
		return Organisation{}, fmt.Errorf("organisation %s: %w", slug, err)
	}
	return o, nil
}

// named reads an organisation and its names, for the form that changes them.
func (s *Service) named(ctx context.Context, who authz.Actor, slug string) (o Organisation, names []Name, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MayEdit.Check(who, o); err != nil {
			return err
		}
		names, err = namesOf(ctx, tx, o.ID)
		return err
	})
	return o, names, err
}

// numbers reads an organisation and all its numbers of employees.
func (s *Service) numbers(ctx context.Context, who authz.Actor, slug string) (o Organisation, all []Employees, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MayEdit.Check(who, o); err != nil {
			return err
		}
		all, err = employeesOf(ctx, tx, o.ID)
		return err
	})
	return o, all, err
}

// resolve reads what was typed for another organisation.
func (s *Service) resolve(ctx context.Context, text string) (found []Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		found, err = Resolve(ctx, tx, text)
		return err
	})
	return found, err
}

// mention reads organisations by their ids, for chips and headings.
func (s *Service) mention(ctx context.Context, ids ...ID) (names Names, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		names, err = byIDs(ctx, tx, ids, tx.Today())
		return err
	})
	return names, err
}

// bySlugs reads the ids of organisations by their slugs; unknown ones are "".
func (s *Service) bySlugs(ctx context.Context, slugs ...string) (ids []ID, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		ids = ids[:0]
		for _, slug := range slugs {
			id := ""
			if slug != "" {
				if id, err = slugHolder(ctx, tx, slug); err != nil {
					return err
				}
			}
			ids = append(ids, id)
		}
		return nil
	})
	return ids, err
}

// officeOf reads an office of an organisation, for the form that changes it.
func (s *Service) officeOf(ctx context.Context, who authz.Actor, slug, id string) (o Organisation, of Office, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MayEdit.Check(who, o); err != nil {
			return err
		}
		if of, err = office(ctx, tx, id); err != nil {
			return missing(err)
		}
		if of.Org != o.ID {
			return missing(db.ErrNoRows)
		}
		return nil
	})
	return o, of, err
}

// venueOf reads a venue of an organisation, for the form that changes it.
func (s *Service) venueOf(ctx context.Context, who authz.Actor, slug, id string) (o Organisation, v Venue, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MayEdit.Check(who, o); err != nil {
			return err
		}
		venues, err := venuesOf(ctx, tx, o.ID)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(venues, func(v Venue) bool { return v.ID == id })
		if i < 0 {
			return missing(db.ErrNoRows)
		}
		v = venues[i]
		return nil
	})
	return o, v, err
}

// membershipIn reads a membership of an organisation, for the page that ends it.
func (s *Service) membershipIn(ctx context.Context, who authz.Actor, slug, id string) (o, in Organisation, m Membership, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if m, err = membership(ctx, tx, id); err != nil {
			return missing(err)
		}
		if m.Org != o.ID {
			return missing(db.ErrNoRows)
		}
		if err = eitherKeeps(ctx, tx, who, m.Org, m.In); err != nil {
			return err
		}
		in, err = ByID(ctx, tx, m.In)
		return err
	})
	return o, in, m, err
}

// holder is a position with its holder.
type holder struct {
	Position
	Person person.Person
}

// holders reads who holds, or held, which position in an organisation.
func (s *Service) holders(ctx context.Context, who authz.Actor, slug string) (o Organisation, all []holder, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MaySeePositions.Check(who, o); err != nil {
			return err
		}
		positions, err := positionsIn(ctx, tx, o.ID)
		if err != nil {
			return err
		}
		ids := make([]person.ID, len(positions))
		for i, p := range positions {
			ids[i] = p.Person
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		all = all[:0]
		for _, p := range positions {
			all = append(all, holder{p, people[p.Person]})
		}
		return nil
	})
	return o, all, err
}

// appointment is somebody to be noted as holding a position, by their address.
type appointment struct {
	Name, Email string
	Lang        i18n.Lang
	Title       i18n.Content
	From        civil.Date
}

// appoint notes that somebody holds a position; who is not known yet is entered.
func (s *Service) appoint(ctx context.Context, who authz.Actor, org ID, a appointment) error {
	return s.write(ctx, "appoint", func(tx *db.Tx) error {
		o, err := ByID(ctx, tx, org)
		if err != nil {
			return err
		}
		if err := MaySeePositions.Check(who, o); err != nil {
			return err
		}
		p, err := person.Ensure(ctx, tx, who, person.New{Name: a.Name, Email: a.Email, Lang: a.Lang})
		if err != nil {
			return err
		}
		_, err = AddPosition(ctx, tx, who, NewPosition{Person: p.ID, Org: org, Title: a.Title, From: a.From})
		return err
	})
}

// change is a line of the log of an organisation's changes.
type change struct {
	audit.Entry
	By string // name of who did it; "" is the machine or nobody known
}

// changesOf reads what was changed about an organisation, the latest first.
func (s *Service) changesOf(ctx context.Context, who authz.Actor, slug, cursor string) (o Organisation, all []change, next string, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if o, err = BySlug(ctx, tx, slug); err != nil {
			return err
		}
		if err = MayEdit.Check(who, o); err != nil {
			return err
		}
		var entries []audit.Entry
		if entries, next, err = audit.List(ctx, tx, audit.Filter{Ref: o.Ref()}, 50, cursor); err != nil {
			return err
		}
		var ids []person.ID
		for _, e := range entries {
			ids = append(ids, e.Actor)
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		all = all[:0]
		for _, e := range entries {
			all = append(all, change{e, people[e.Actor].Name})
		}
		return nil
	})
	return o, all, next, err
}

// exportRows reads all organisations of a list for a table, with the names of
// their parents.
func (s *Service) exportRows(ctx context.Context, f Filter) (orgs []Organisation, parents Names, today civil.Date, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		today = tx.Today()
		f.After, f.Before = "", ""
		orgs, err = list(ctx, tx, f, today, exportLimit)
		if err != nil {
			return err
		}
		ids := make([]ID, len(orgs))
		for i, o := range orgs {
			ids[i] = o.Parent
		}
		parents, err = byIDs(ctx, tx, ids, today)
		return err
	})
	return orgs, parents, today, err
}

// exportLimit bounds the memory of one export.
const exportLimit = 100_000

// regionCounts counts organisations by region.
func (s *Service) regionCounts(ctx context.Context) (counts map[string]int, today civil.Date, err error) {
	c, err := s.byRegion.Get(ctx, s.DB, []string{"orgs"}, func(tx *db.Tx) (regionCounts, time.Time, error) {
		c := regionCounts{on: tx.Today(), of: map[string]int{}}
		byTown, err := countsByMunicipality(ctx, tx, c.on)
		for code, n := range byTown {
			if region, whole := strings.CutPrefix(code, "r"); whole {
				c.of[region] += n
			} else if m, ok := place.MunicipalityByCode(code); ok {
				c.of[m.Region(c.on).Code] += n
			}
		}
		return c, c.on.End(), err
	})
	return c.of, c.on, err
}

// regionCounts are the organisations of each region on a day: every row is
// counted, and the numbers change as seldom as organisations do.
type regionCounts struct {
	on civil.Date
	of map[string]int
}

// regionView is everything a region's page shows.
type regionView struct {
	Region       place.Region
	Municipality place.Municipality // chosen by the reader; no Code: none
	Served       []ServedBy
	Houses       []Organisation
	Here         []Organisation
	Total        int
	Sources      map[string]Source
	Counts       map[string]int
	Parts        []templ.Component
	Today        civil.Date
}

// region reads a region's page.
func (s *Service) region(ctx context.Context, who authz.Actor, r place.Region, p ui.Page) (v regionView, err error) {
	v.Region = r
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v.Today = tx.Today()
		if v.Served, err = WhoServes(ctx, tx, r, p.Lang); err != nil {
			return err
		}
		f := Filter{Region: r.Code, Lang: p.Lang}
		if v.Total, err = count(ctx, tx, f, v.Today); err != nil {
			return err
		}
		if v.Here, err = list(ctx, tx, f, v.Today, shown); err != nil {
			return err
		}
		f.Kinds = []Kind{NGOHouse}
		if v.Houses, err = list(ctx, tx, f, v.Today, shown); err != nil {
			return err
		}
		var cited []string
		for _, served := range v.Served {
			for _, o := range slices.Concat(served.Sure, served.Perhaps) {
				cited = append(cited, o.Source)
			}
		}
		if v.Sources, err = Sources(ctx, tx, cited); err != nil {
			return err
		}
		v.Parts = nil
		for _, part := range s.OnRegion {
			c, err := part(ctx, tx, who, p, r)
			if err != nil {
				return err
			}
			if c != nil {
				v.Parts = append(v.Parts, c)
			}
		}
		return nil
	})
	if err != nil {
		return regionView{}, fmt.Errorf("region %s: %w", r.Code, err)
	}
	return v, nil
}
