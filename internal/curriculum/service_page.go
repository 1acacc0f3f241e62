package curriculum

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

const pageSize = 20

// Listed is a published model in the list.
type Listed struct {
	Version
	Org org.Organisation
}

// Listing is a page of the public list.
type Listing struct {
	Items []Listed
	Total int
	Page  int
	Orgs  []org.Organisation
	Desk  bool // the reader has models in the making, or may have
}

// Pages is how many pages there are.
func (l Listing) Pages() int { return max(1, (l.Total+pageSize-1)/pageSize) }

// List are the published models that a filter lets through, by name.
func (s *Service) List(ctx context.Context, who authz.Actor, f Filter) (Listing, error) {
	var l Listing
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if l.Total, err = countPublic(ctx, tx, f); err != nil {
			return err
		}
		l.Page = min(max(f.Page, 1), l.Pages())
		models, err := public(ctx, tx, f, (l.Page-1)*pageSize, pageSize)
		if err != nil {
			return err
		}
		var ids, orgs []string
		for _, m := range models {
			ids, orgs = append(ids, m.ID), append(orgs, m.Org)
		}
		versions, err := current(ctx, tx, ids)
		if err != nil {
			return err
		}
		with, err := orgsWith(ctx, tx)
		if err != nil {
			return err
		}
		by, err := org.ByIDs(ctx, tx, append(orgs, with...), tx.Today())
		for _, m := range models {
			l.Items = append(l.Items, Listed{versions[m.ID], by[m.Org]})
		}
		for _, id := range with {
			l.Orgs = append(l.Orgs, by[id])
		}
		l.Desk = HasDesk(who)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("course models: %w", err)
	}
	return l, nil
}

// HasDesk tells whether somebody may have course models to make or to review.
func HasDesk(who authz.Actor) bool {
	return slices.ContainsFunc(append([]string{"main_user"}, guides...), who.HoldsAny)
}

// Shown is a model as its page shows it.
type Shown struct {
	Model
	OrgOf, CentreOf org.Organisation
	Current         Version // what is published; zero before
	Number          int     // of the version shown, 0 for the draft
	Seen            Plan    // what is shown
	Versions        []Version
	Users           []User
	Comments        []Comment
	Steps           []Step
	Missing         []i18n.Text
	Moves           []Action // that the reader may make now
	Works           bool     // the reader takes part
	MayEdit         bool
	MaySay          bool
	MayUse          bool // make a course of it
	Today           civil.Date
}

// User is an organisation that has carried a model out.
type User struct {
	Org org.Organisation
	N   int
}

// See reads a model for its page: its draft for those who make it, where there
// is work going on and no version is asked for, else the published one.
func (s *Service) See(ctx context.Context, who authz.Actor, id string, number int) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.Model, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		v.Today, v.Works = tx.Today(), takesPart(who, v.Model)
		if err := v.published(ctx, tx, number); err != nil {
			return err
		}
		by, err := org.ByIDs(ctx, tx, []string{v.Org, v.Centre}, tx.Today())
		if err != nil {
			return err
		}
		v.OrgOf, v.CentreOf = by[v.Org], by[v.Centre]
		if v.Works {
			if err := v.working(ctx, tx, who); err != nil {
				return err
			}
		}
		if v.Number > 0 {
			v.Users, err = users(ctx, tx, id)
		}
		v.MayUse = s.NewCourse != nil && v.Number == v.Version && v.Version > 0 && v.State != Retired && (who.HoldsAny("main_user") || who.HoldsAny("organiser"))
		return err
	})
	if err != nil {
		return v, fmt.Errorf("course model %s: %w", id, err)
	}
	return v, nil
}

// made are the courses made from a published model, where there are courses.
func (s *Service) made(ctx context.Context, who authz.Actor, p ui.Page, v Shown) (part templ.Component, err error) {
	if v.Number == 0 {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		var parts []templ.Component
		if s.Courses != nil {
			c, err := s.Courses(ctx, tx, who, p, v.ID)
			if err != nil {
				return err
			}
			parts = append(parts, c)
		}
		if s.Materials != nil {
			c, err := s.Materials(ctx, tx, p, v.ID)
			if err != nil {
				return err
			}
			parts = append(parts, c)
		}
		parts = slices.DeleteFunc(parts, func(c templ.Component) bool { return c == nil })
		part = nil
		if len(parts) > 0 {
			part = templ.Join(parts...)
		}
		return nil
	})
	return part, err
}

// published chooses what is shown.
func (v *Shown) published(ctx context.Context, tx *db.Tx, number int) (err error) {
	if v.Versions, err = versionsOf(ctx, tx, v.ID); err != nil {
		return err
	}
	draft := v.Works && v.State != Offered && v.State != Retired && number == 0
	if draft || v.Version == 0 {
		if number > 0 {
			return fault.Missing(nil)
		}
		v.Seen = v.Plan
		return nil
	}
	v.Number = v.Version
	if number > 0 {
		v.Number = number
	}
	i := slices.IndexFunc(v.Versions, func(x Version) bool { return x.Number == v.Number })
	if i < 0 {
		return fault.Missing(nil)
	}
	v.Current, v.Seen = v.Versions[i], v.Versions[i].Plan
	return nil
}

// working adds what those see who make it.
func (v *Shown) working(ctx context.Context, tx *db.Tx, who authz.Actor) (err error) {
	if v.Steps, err = stepsOf(ctx, tx, v.ID); err != nil {
		return err
	}
	if v.Comments, err = commentsOf(ctx, tx, v.ID); err != nil {
		return err
	}
	var ids []string
	for _, c := range v.Comments {
		ids = append(ids, c.Person)
	}
	for _, x := range v.Steps {
		ids = append(ids, x.Person)
	}
	people, err := person.ByIDs(ctx, tx, ids)
	if err != nil {
		return err
	}
	for i, c := range v.Comments {
		v.Comments[i].Name = people[c.Person].Name
	}
	for i, x := range v.Steps {
		v.Steps[i].Name = people[x.Person].Name
	}
	rules, err := RulesOf(ctx, tx, v.Centre)
	if err != nil {
		return err
	}
	if v.State != Offered && v.State != Retired {
		v.Missing = v.Plan.Missing(rules)
	}
	for _, line := range table {
		if line.open(v.State, v.Turn) && line.By.rule().Allows(who, v.Model) && !(line.Whole && len(v.Missing) > 0) {
			v.Moves = append(v.Moves, line.Action)
		}
	}
	v.MayEdit = MayEdit.Allows(who, v.Model) && v.Editable()
	v.MaySay = MayWork.Allows(who, v.Model) && v.Talked()
	return nil
}

func users(ctx context.Context, tx *db.Tx, id string) (out []User, err error) {
	counts, err := usersOf(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	var ids []string
	for o := range counts {
		ids = append(ids, o)
	}
	by, err := org.ByIDs(ctx, tx, ids, tx.Today())
	for _, o := range by {
		out = append(out, User{o, counts[o.ID]})
	}
	slices.SortFunc(out, func(a, b User) int { return i18n.Compare(a.Org.Name.In(i18n.FI), b.Org.Name.In(i18n.FI)) })
	return out, err
}

// Working is a model on a desk.
type Working struct {
	Model
	OrgOf org.Organisation
	Yours bool // it waits for the reader
}

// Desk are the models the reader takes part in making, what waits for them
// first.
func (s *Service) Desk(ctx context.Context, who authz.Actor) (out []Working, err error) {
	if !HasDesk(who) {
		return nil, MayReview.Check(who, Model{})
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		out, err = deskIn(ctx, tx, who)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("desk of course models: %w", err)
	}
	return out, nil
}

func deskIn(ctx context.Context, tx *db.Tx, who authz.Actor) (out []Working, err error) {
	// The rule decides; what may be known of is read, since roles reach down the
	// tree.
	list, err := working(ctx, tx)
	if err != nil {
		return nil, err
	}
	if list, err = withScopes(ctx, tx, list); err != nil {
		return nil, err
	}
	var orgs []string
	for _, m := range list {
		orgs = append(orgs, m.Org)
	}
	by, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	for _, m := range list {
		if takesPart(who, m) {
			out = append(out, Working{m, by[m.Org], waitsFor(who, m)})
		}
	}
	slices.SortStableFunc(out, func(a, b Working) int {
		switch {
		case a.Yours && !b.Yours:
			return -1
		case b.Yours && !a.Yours:
			return 1
		}
		return 0
	})
	return out, err
}

// waitsFor tells whether the next move, giving up aside, is the actor's.
func waitsFor(who authz.Actor, m Model) bool {
	for _, line := range table {
		if line.Action != Drop && line.open(m.State, m.Turn) && line.By.rule().Allows(who, m) {
			return true
		}
	}
	return false
}

// Task is what a model asks of a person.
type Task struct {
	Title i18n.Content
	Meta  i18n.Text
	Path  string
	Verb  i18n.Text
}

// Tasks are the models that wait for the actor.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) (tasks []Task, err error) {
	if !who.SignedIn() || !HasDesk(who) {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := deskIn(ctx, tx, who)
		for _, w := range list {
			if w.Yours && len(tasks) < 10 {
				tasks = append(tasks, Task{Title: w.Plan.Title, Meta: stateNames[w.State], Path: w.Path(), Verb: taskVerb})
			}
		}
		return err
	})
	return tasks, err
}

// Orgs are those for which somebody may have an idea.
func (s *Service) Orgs(ctx context.Context, who authz.Actor) (out []org.Organisation, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		by, err := org.ByIDs(ctx, tx, slices.DeleteFunc(who.Scopes("main_user"), func(s string) bool { return s == "" }), tx.Today())
		for _, o := range by {
			if MayPropose.Allows(who, o) {
				out = append(out, o)
			}
		}
		slices.SortFunc(out, func(a, b org.Organisation) int { return i18n.Compare(a.Name.In(who.Lang), b.Name.In(who.Lang)) })
		return err
	})
	return out, err
}

// RulesFor are a centre's rules for the page on which they are changed.
func (s *Service) RulesFor(ctx context.Context, who authz.Actor, slug string) (c org.Organisation, r Rules, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if c, err = centreNamed(ctx, tx, who, slug); err != nil {
			return err
		}
		r, err = RulesOf(ctx, tx, c.ID)
		return err
	})
	if err != nil {
		return c, r, fmt.Errorf("rules of %s: %w", slug, err)
	}
	return c, r, nil
}

// SizingRules are the rules a calculator counts by: those of a centre, else
// the defaults.
func (s *Service) SizingRules(ctx context.Context, slug string) (r Rules, err error) {
	r = Defaults()
	if slug == "" {
		return r, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err := org.BySlug(ctx, tx, slug)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		r, err = RulesOf(ctx, tx, c.ID)
		return err
	})
	return r, err
}

// Tools lead from an organisation's page to its models, its main users also to a
// new one, and a centre's reviewers to its desk and its rules.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	var tools []ui.WorkItem
	n, err := countPublic(ctx, tx, Filter{Org: o.ID})
	if err != nil {
		return nil, err
	}
	if n > 0 {
		tools = append(tools, ui.WorkItem{Title: p.N(countAll, n), Href: "/course-models?org=" + o.ID, Meta: p.T(toolModels)})
	}
	if who.SignedIn() && o.Kind != org.StudyCentre && slices.Contains(who.Scopes("main_user"), o.ID) {
		tools = append(tools, ui.WorkItem{Title: p.T(pagePropose), Href: "/course-models/new", Meta: p.T(toolPropose)})
	}
	if who.SignedIn() && MaySize.Allows(who, o) {
		tools = append(tools, ui.WorkItem{Title: p.T(pageDesk), Href: "/desk/course-models", Meta: p.T(toolDesk)}, ui.WorkItem{Title: p.T(pageRules), Href: o.Path() + "/model-rules", Meta: p.T(toolSizing)})
	}
	return tools, nil
}
