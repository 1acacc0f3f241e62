package material

import (
	"context"
	"fmt"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/theme"
)

const pageSize = 20

// Filter narrows the public list.
type Filter struct {
	Query, Theme, Org string
	Lang              i18n.Lang
	Study             bool // only what can be studied by oneself
	Page              int  // from 1

	themed bool
	themes []string
}

// Listed is a published material in the list.
type Listed struct {
	Material
	Shown Sheet
	Of    org.Organisation
	Counts
}

// Listing is a page of the public list, with what it can be narrowed by.
type Listing struct {
	Items       []Listed
	Total, Page int
	Orgs        []org.Organisation
	Themes      []theme.Theme
}

func pages(total int) int { return max(1, (total+pageSize-1)/pageSize) }

// List are the published materials that a filter lets through, by name.
func (s *Service) List(ctx context.Context, f Filter) (Listing, error) {
	var l Listing
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		l = Listing{}
		if l.Themes, err = themed(ctx, tx, &f); err != nil {
			return err
		}
		if l.Total, err = countPublic(ctx, tx, f); err != nil {
			return err
		}
		l.Page = min(max(f.Page, 1), pages(l.Total))
		list, err := public(ctx, tx, f, (l.Page-1)*pageSize, pageSize)
		if err != nil {
			return err
		}
		with, err := orgsWith(ctx, tx)
		if err != nil {
			return err
		}
		var by map[string]org.Organisation
		if l.Items, by, err = listed(ctx, tx, list, with...); err != nil {
			return err
		}
		for _, id := range with {
			l.Orgs = append(l.Orgs, by[id])
		}
		return nil
	})
	if err != nil {
		return l, fmt.Errorf("materials: %w", err)
	}
	return l, nil
}

// themed are the themes of published materials; those merged into the one that
// is asked for are asked for too.
func themed(ctx context.Context, tx *db.Tx, f *Filter) ([]theme.Theme, error) {
	ids, err := themesWith(ctx, tx)
	if err != nil {
		return nil, err
	}
	by, err := theme.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var list []theme.Theme
	f.themed, f.themes = f.Theme != "", nil
	for _, id := range ids {
		t := by[id]
		if f.Theme != "" && t.Slug == f.Theme {
			f.themes = append(f.themes, id)
		}
		if t.ID != "" && !slices.ContainsFunc(list, func(x theme.Theme) bool { return x.ID == t.ID }) {
			list = append(list, t)
		}
	}
	return list, nil
}

func listed(ctx context.Context, tx *db.Tx, list []Material, more ...string) ([]Listed, map[string]org.Organisation, error) {
	ids, orgs := []string{}, more
	for _, m := range list {
		ids, orgs = append(ids, m.ID), append(orgs, m.Org)
	}
	versions, err := current(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	counts, err := countsOf(ctx, tx, ids)
	if err != nil {
		return nil, nil, err
	}
	by, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	var out []Listed
	for _, m := range list {
		x := Listed{Material: m, Shown: versions[m.ID].Sheet, Of: by[m.Org], Counts: counts[m.ID]}
		if m.Version == 0 {
			x.Shown = m.Sheet
		}
		out = append(out, x)
	}
	return out, by, err
}

// Desk are the materials somebody works on, what was changed last first.
func (s *Service) Desk(ctx context.Context, who authz.Actor, page int) (l Listing, err error) {
	if !HasDesk(who) {
		return l, MayWrite.Check(who, Material{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l = Listing{}
		mine := ownOrgs(who)
		var err error
		if l.Total, err = countOfOrgs(ctx, tx, mine); err != nil {
			return err
		}
		l.Page = min(max(page, 1), pages(l.Total))
		list, err := ofOrgs(ctx, tx, mine, (l.Page-1)*pageSize, pageSize)
		if err != nil {
			return err
		}
		l.Items, _, err = listed(ctx, tx, list)
		return err
	})
	return l, err
}

// HasDesk tells whether somebody makes materials.
func HasDesk(who authz.Actor) bool { return slices.ContainsFunc(writers, who.HoldsAny) }

// ownOrgs are the organisations for which somebody holds a role that makes
// materials.
func ownOrgs(who authz.Actor) []string {
	var ids []string
	for _, role := range writers {
		for _, id := range who.Scopes(role) {
			if id != "" && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// Orgs are those for which somebody may begin a material.
func (s *Service) Orgs(ctx context.Context, who authz.Actor) (out []org.Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		by, err := org.ByIDs(ctx, tx, ownOrgs(who), tx.Today())
		for _, o := range by {
			if MayBegin.Allows(who, o) {
				out = append(out, o)
			}
		}
		slices.SortFunc(out, func(a, b org.Organisation) int { return i18n.Compare(a.Name.In(who.Lang), b.Name.In(who.Lang)) })
		return err
	})
	return out, err
}

// Looking is a material as its page shows it.
type Looking struct {
	Material
	Number     int // of the version shown, 0 for the draft
	Seen       Sheet
	Of         org.Organisation
	Themes     []theme.Theme
	Versions   []Version
	Uses       []Using
	Missing    []i18n.Text // of the draft, for its people
	Counts     Counts
	MayWrite   bool
	MayPublish bool
	MayUse     bool
}

// Using is a thing that uses the material.
type Using struct {
	Known
	Ref  string
	Kind i18n.Text
}

// See reads a material: number 0 is what is published.
func (s *Service) See(ctx context.Context, who authz.Actor, id string, number int) (v Looking, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		m, version, err := seen(ctx, tx, who, id, number)
		if err != nil {
			return err
		}
		v = Looking{Material: m, Number: version.Number, Seen: version.Sheet, MayWrite: MayWrite.Allows(who, m), MayPublish: MayPublish.Allows(who, m), MayUse: who.SignedIn() && m.Out()}
		by, err := org.ByIDs(ctx, tx, []string{m.Org}, tx.Today())
		if err != nil {
			return err
		}
		v.Of = by[m.Org]
		themes, err := theme.ByIDs(ctx, tx, v.Seen.Themes)
		if err != nil {
			return err
		}
		for _, id := range v.Seen.Themes {
			if t := themes[id]; t.ID != "" && !slices.ContainsFunc(v.Themes, func(x theme.Theme) bool { return x.ID == t.ID }) {
				v.Themes = append(v.Themes, t)
			}
		}
		if v.Versions, err = versionsOf(ctx, tx, id); err != nil {
			return err
		}
		counts, err := countsOf(ctx, tx, []string{id})
		if err != nil {
			return err
		}
		v.Counts = counts[id]
		if v.MayWrite {
			v.Missing = m.Sheet.Missing()
		}
		v.Uses, err = s.uses(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("material %s: %w", id, err)
	}
	return v, nil
}

// uses are the things that use a material and that somebody may see.
func (s *Service) uses(ctx context.Context, tx *db.Tx, who authz.Actor, id string) ([]Using, error) {
	refs, err := usesOf(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	var out []Using
	for _, p := range s.Places {
		var ids []string
		for _, r := range refs {
			if of, id, ok := s.place(r); ok && of.Kind == p.Kind {
				ids = append(ids, id)
			}
		}
		if len(ids) == 0 {
			continue
		}
		named, err := p.Named(ctx, tx, who, ids)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			if k, ok := named[id]; ok {
				out = append(out, Using{Known: k, Ref: p.Kind + ":" + id, Kind: p.Label})
			}
		}
	}
	return out, nil
}

// Choice is what somebody may lay a material to.
type Choice struct {
	Ref   string
	Name  i18n.Content
	Group i18n.Text
}

// Choices are all things somebody may lay materials to.
func (s *Service) Choices(ctx context.Context, who authz.Actor) (out []Choice, err error) {
	if !who.SignedIn() {
		return nil, fault.New(fault.SignIn, i18n.Text{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		for _, p := range s.Places {
			mine, err := p.Mine(ctx, tx, who)
			if err != nil {
				return err
			}
			for _, k := range mine {
				out = append(out, Choice{p.Kind + ":" + k.ID, k.Name, p.Label})
			}
		}
		return nil
	})
	return out, err
}

// Part shows the materials that a thing uses; nil where there are none.
func (s *Service) Part(ctx context.Context, tx *db.Tx, p ui.Page, ref string) (templ.Component, error) {
	list, err := usedBy(ctx, tx, ref)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	items, _, err := listed(ctx, tx, list)
	if err != nil {
		return nil, err
	}
	return usedPart(p, items), nil
}

// Tools lead from an organisation's page to its materials.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	var tools []ui.WorkItem
	n, err := countPublic(ctx, tx, Filter{Org: o.ID})
	if err != nil {
		return nil, err
	}
	if n > 0 {
		tools = append(tools, ui.WorkItem{Title: p.N(countAll, n), Href: "/materials?org=" + o.ID, Meta: p.T(toolList)})
	}
	if MayBegin.Allows(who, o) {
		tools = append(tools, ui.WorkItem{Title: p.T(pageBegin), Href: "/materials/new?org=" + o.ID, Meta: p.T(toolBegin)})
	}
	return tools, nil
}
