package development

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Keeper is somebody who may keep a plan: a main user of the organisation.
type Keeper struct{ ID, Name string }

func keepers(ctx context.Context, tx *db.Tx, x Parties) (list []Keeper, err error) {
	held, err := account.Holders(ctx, tx, account.MainUser, x.Holder.Scopes, tx.Today())
	for _, h := range held {
		if !slices.ContainsFunc(list, func(k Keeper) bool { return k.ID == h.Person.ID }) {
			list = append(list, Keeper{h.Person.ID, h.Person.Name})
		}
	}
	return list, err
}

// Plans are the versions of an organisation's plan.
type Plans struct {
	Parties
	Draft    Plan // ID "" for none
	Now      Plan // in force
	Past     []Plan
	MayWrite bool
	Names    map[string]string
}

// List reads the versions.
func (s *Service) List(ctx context.Context, who authz.Actor, idOrSlug string) (v Plans, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Parties, err = parties(ctx, tx, who, idOrSlug, MaySeePlan); err != nil {
			return err
		}
		all, err := plansOf(ctx, tx, v.Holder.ID)
		if err != nil {
			return err
		}
		var people []string
		for _, p := range all {
			people = append(people, p.AdoptedBy, p.Keeper)
			switch {
			case p.State.Open():
				v.Draft = p
			case p.State.InForce():
				v.Now = p
			default:
				v.Past = append(v.Past, p)
			}
		}
		v.Names, err = namesOf(ctx, tx, people)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("development plans of %s: %w", idOrSlug, err)
	}
	v.MayWrite = MayWritePlan.Allows(who, v.Parties)
	return v, nil
}

func namesOf(ctx context.Context, tx *db.Tx, ids []string) (map[string]string, error) {
	known, err := person.ByIDs(ctx, tx, ids)
	out := map[string]string{}
	for id, p := range known {
		out[id] = p.Name
	}
	return out, err
}

// District is a part of the plan: what a district wrote.
type District struct {
	Org      org.Organisation
	Text     Text
	MayWrite bool
}

// Aimed is an indicator with what came of it, year by year.
type Aimed struct {
	Indicator
	Actual []Actual
}

// Met tells whether the target of a year was reached; ok is false where it is
// not known.
func (a Aimed) Met(i int) (met, ok bool) {
	return a.Actual[i].Value >= a.Target, a.Actual[i].Known
}

// Shown is a plan as somebody looks at it.
type Shown struct {
	Plan
	Parties
	Texts      map[Step]Text
	Districts  []District
	Measures   []Measure
	Indicators []Aimed
	Comments   []Comment
	Reviews    []Review
	Names      map[string]string
	Keepers    []Keeper
	Today      civil.Date
	MayWrite   bool
	MayComment bool
	Years      []int // of the period that have begun
	Before     Plan  // the version before it; ID "" for none
	Units      map[string]org.Organisation
}

// OpenComments are what was said beside a step and not yet taken into account.
func (v Shown) OpenComments(s Step) (n int) {
	for _, c := range v.Comments {
		if c.Step == s && c.Resolved.UnixMilli() <= 0 {
			n++
		}
	}
	return n
}

// See reads a plan.
func (s *Service) See(ctx context.Context, who authz.Actor, id string) (v Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		v = Shown{}
		return s.see(ctx, tx, who, id, &v)
	})
	if err != nil {
		return v, fmt.Errorf("development plan %s: %w", id, err)
	}
	return v, nil
}

func (s *Service) see(ctx context.Context, tx *db.Tx, who authz.Actor, id string, v *Shown) (err error) {
	if v.Plan, v.Parties, err = find(ctx, tx, who, id, MaySeePlan); err != nil {
		return err
	}
	v.Today, v.MayWrite, v.MayComment = tx.Today(), MayWritePlan.Allows(who, v.Parties), MayComment.Allows(who, v.Parties)
	all, err := plansOf(ctx, tx, v.Plan.Org)
	if err != nil {
		return err
	}
	for _, p := range all {
		if p.Number == v.Number-1 {
			v.Before = p
		}
	}
	list, err := textsOf(ctx, tx, v.Plan.ID)
	if err != nil {
		return err
	}
	v.Texts = map[Step]Text{}
	parts := map[org.ID]Text{}
	for _, t := range list {
		if t.Unit == "" {
			v.Texts[t.Step] = t
		} else {
			parts[t.Unit] = t
		}
	}
	if v.Measures, err = measuresOf(ctx, tx, v.Plan.ID); err != nil {
		return err
	}
	if v.Comments, err = commentsOf(ctx, tx, v.Plan.ID); err != nil {
		return err
	}
	if v.Reviews, err = reviewsOf(ctx, tx, v.Plan.ID); err != nil {
		return err
	}
	if v.Keepers, err = keepers(ctx, tx, v.Parties); err != nil {
		return err
	}
	if err := v.districts(ctx, tx, who, parts); err != nil {
		return err
	}
	if err := v.people(ctx, tx, parts); err != nil {
		return err
	}
	return s.aimed(ctx, tx, v)
}

// districts are the districts of today, and those that wrote while they were.
func (v *Shown) districts(ctx context.Context, tx *db.Tx, who authz.Actor, parts map[org.ID]Text) error {
	ids, err := districtsOf(ctx, tx, v.Holder.ID, v.Today)
	if err != nil {
		return err
	}
	for id := range parts {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	all := slices.Clone(ids)
	for _, m := range v.Measures {
		if m.Unit != "" {
			all = append(all, m.Unit)
		}
	}
	if v.Units, err = org.ByIDs(ctx, tx, all, v.Today); err != nil {
		return err
	}
	for _, id := range ids {
		x := v.Parties
		x.Org = v.Units[id]
		v.Districts = append(v.Districts, District{Org: x.Org, Text: parts[id], MayWrite: x.Org.Parent == v.Holder.ID && MayWritePart.Allows(who, x)})
	}
	slices.SortFunc(v.Districts, func(a, b District) int { return i18n.Compare(a.Org.Name.In(i18n.FI), b.Org.Name.In(i18n.FI)) })
	return nil
}

func (v *Shown) people(ctx context.Context, tx *db.Tx, parts map[org.ID]Text) (err error) {
	ids := []string{v.Keeper, v.AdoptedBy}
	for _, t := range v.Texts {
		ids = append(ids, t.Person)
	}
	for _, t := range parts {
		ids = append(ids, t.Person)
	}
	for _, c := range v.Comments {
		ids = append(ids, c.Person)
	}
	for _, r := range v.Reviews {
		ids = append(ids, r.Person)
	}
	v.Names, err = namesOf(ctx, tx, ids)
	return err
}

// aimed counts what came of the indicators in the years of the period that have
// begun.
func (s *Service) aimed(ctx context.Context, tx *db.Tx, v *Shown) error {
	for y := v.First; y <= min(v.Last, v.Today.Year); y++ {
		v.Years = append(v.Years, y)
	}
	list, err := indicatorsOf(ctx, tx, v.Plan.ID)
	if err != nil || len(list) == 0 {
		return err
	}
	held := map[int]Present{}
	for _, y := range v.Years {
		if held[y], err = s.present(ctx, tx, Parties{Org: v.Holder, Holder: v.Holder, Centre: v.Parties.Centre}, y); err != nil {
			return err
		}
	}
	for _, f := range FigureKinds {
		i := slices.IndexFunc(list, func(x Indicator) bool { return x.Figure == f })
		if i < 0 {
			continue
		}
		a := Aimed{Indicator: list[i]}
		for _, y := range v.Years {
			a.Actual = append(a.Actual, held[y].actual(f))
		}
		v.Indicators = append(v.Indicators, a)
	}
	return nil
}

// intoPath is the page of what a measure has become.
func (v Shown) intoPath(m Measure) string {
	switch m.Into {
	case IntoCourse:
		return "/courses/" + m.IntoID
	case IntoModel:
		return "/course-models/" + m.IntoID
	case IntoMeeting:
		return "/meetings/" + m.IntoID
	case IntoHours:
		of := v.Holder
		if m.Unit != "" {
			of = v.Units[m.Unit]
		}
		_, year, _ := strings.Cut(m.IntoID, ":")
		n, _ := strconv.Atoi(year)
		return proposalPath(of, n)
	}
	return ""
}
