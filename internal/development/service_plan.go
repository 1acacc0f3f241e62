package development

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Key is the lock under which an organisation's plans change.
func Key(of org.ID) string { return "development:" + of }

// planParties are those the rules of a plan look at, as whoever looks sees them.
func planParties(ctx context.Context, tx *db.Tx, who authz.Actor, p Plan) (x Parties, err error) {
	orgs, err := org.ByIDs(ctx, tx, []org.ID{p.Org, p.Centre}, tx.Today())
	if err != nil {
		return x, err
	}
	x = Parties{Org: orgs[p.Org], Holder: orgs[p.Org], Centre: orgs[p.Centre]}
	return x, x.works(ctx, tx, who)
}

// works finds out whether somebody arranges training under the organisation.
func (p *Parties) works(ctx context.Context, tx *db.Tx, who authz.Actor) (err error) {
	var scopes []string
	for _, role := range using {
		scopes = append(scopes, who.Scopes(role)...)
	}
	if len(scopes) > 0 {
		p.Mine, err = worksUnder(ctx, tx, p.Holder.ID, scopes)
	}
	return err
}

// find is a plan that somebody may use by a rule.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string, rule authz.Rule[Parties]) (p Plan, x Parties, err error) {
	if p, err = planByID(ctx, tx, id); errors.Is(err, db.ErrNoRows) {
		return p, x, fault.Missing(err)
	} else if err != nil {
		return p, x, err
	}
	if x, err = planParties(ctx, tx, who, p); err != nil {
		return p, x, err
	}
	return p, x, rule.Check(who, x)
}

// change is a write on a plan, under its organisation's lock.
func (s *Service) change(ctx context.Context, who authz.Actor, what, id string, rule authz.Rule[Parties], f func(tx *db.Tx, p Plan, x Parties) error) error {
	var of org.ID
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		p, _, err := find(ctx, tx, who, id, rule)
		of = p.Org
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			p, x, err := find(ctx, tx, who, id, rule)
			if err != nil {
				return err
			}
			return f(tx, p, x)
		}, db.Named("development."+what), db.Alone(Key(of)))
	}
	if err != nil {
		return fmt.Errorf("%s development plan %s: %w", what, id, err)
	}
	return nil
}

func done(ctx context.Context, tx *db.Tx, who authz.Actor, what string, p Plan, more map[string]any) error {
	facts := map[string]any{"plan": p.ID, "state": string(p.State)}
	for k, v := range more {
		facts[k] = v
	}
	return audit.Record(ctx, tx, who, "development."+what, org.Ref(p.Org), facts)
}

func conflict(code string, say i18n.Text) error {
	return &fault.Error{Kind: fault.Conflict, Code: code, Say: say}
}

// open refuses to change what was adopted.
func (p Plan) open() error {
	if !p.State.Open() {
		return conflict("state", msgNotOpen)
	}
	return nil
}

// Begin makes the draft of an organisation's plan: the first, or the next
// version with the words of the one in force and what was to be changed in it.
func (s *Service) Begin(ctx context.Context, who authz.Actor, idOrSlug string) (p Plan, err error) {
	var x Parties
	read := func(tx *db.Tx) error {
		if x, err = parties(ctx, tx, who, idOrSlug, MaySeePlan); err != nil {
			return err
		}
		return MayWritePlan.Check(who, x)
	}
	if err = s.DB.Read(ctx, read); err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			if err := read(tx); err != nil {
				return err
			}
			p, err = s.beginIn(ctx, tx, who, x)
			return err
		}, db.Named("development.begin"), db.Alone(Key(x.Holder.ID)))
	}
	if err != nil {
		return p, fmt.Errorf("begin development plan of %s: %w", idOrSlug, err)
	}
	return p, nil
}

func (s *Service) beginIn(ctx context.Context, tx *db.Tx, who authz.Actor, x Parties) (Plan, error) {
	all, err := plansOf(ctx, tx, x.Holder.ID)
	if err != nil {
		return Plan{}, err
	}
	p := Plan{ID: tx.NewID(), Org: x.Holder.ID, Centre: x.Centre.ID, Number: 1, State: Draft, First: tx.Today().Year + 1, Keeper: who.Person, Version: 1,
		CreatedBy: who.Person, Created: tx.Now, Updated: tx.Now}
	p.Last = p.First + 2
	var last Plan
	for _, old := range all {
		if old.State.Open() {
			return p, conflict("begun", msgBegun)
		}
		if last.ID == "" {
			last = old
		}
	}
	if last.ID != "" {
		p.Number, p.First, p.Last, p.Keeper = last.Number+1, last.First, last.Last, last.Keeper
		if p.Last <= tx.Today().Year { // the period ends: the next is as long
			p.First, p.Last = last.Last+1, last.Last+1+last.Last-last.First
		}
	}
	if err := putPlan(ctx, tx, p); err != nil {
		return p, err
	}
	if last.ID != "" {
		if err := carry(ctx, tx, who, last, p); err != nil {
			return p, err
		}
	}
	return p, done(ctx, tx, who, "begin", p, map[string]any{"number": p.Number})
}

// carry takes over what stands in a version: its words, its targets, and the
// measures that are still open with what they have become. What was to be
// changed is laid before the notes.
func carry(ctx context.Context, tx *db.Tx, who authz.Actor, from, to Plan) error {
	list, err := textsOf(ctx, tx, from.ID)
	if err != nil {
		return err
	}
	reviews, err := reviewsOf(ctx, tx, from.ID)
	if err != nil {
		return err
	}
	if changes := toChange(reviews); changes != "" {
		i := slices.IndexFunc(list, func(t Text) bool { return t.Step == Notes && t.Unit == "" })
		if i < 0 {
			i, list = len(list), append(list, Text{Step: Notes})
		}
		list[i].Text = cut(joined(changes, list[i].Text), maxText)
	}
	for _, t := range list {
		if t.Plan, t.Version = to.ID, 1; t.Person == "" {
			t.Person = who.Person
		}
		t.At = tx.Now
		if err := putText(ctx, tx, t); err != nil {
			return err
		}
	}
	measures, err := measuresOf(ctx, tx, from.ID)
	if err != nil {
		return err
	}
	for _, m := range measures {
		if m.State != Open {
			continue
		}
		m.ID, m.Plan, m.Version, m.At = tx.NewID(), to.ID, 1, tx.Now
		if err := putMeasure(ctx, tx, m); err != nil {
			return err
		}
	}
	targets, err := indicatorsOf(ctx, tx, from.ID)
	if err != nil {
		return err
	}
	for _, i := range targets {
		i.ID, i.Plan = tx.NewID(), to.ID
		if err := putIndicator(ctx, tx, i); err != nil {
			return err
		}
	}
	return nil
}

// Drop takes a draft away.
func (s *Service) Drop(ctx context.Context, who authz.Actor, id string) (of org.ID, err error) {
	err = s.change(ctx, who, "drop", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		of = p.Org
		if err := p.open(); err != nil {
			return err
		}
		if err := dropPlan(ctx, tx, p.ID); err != nil {
			return err
		}
		return done(ctx, tx, who, "drop", p, map[string]any{"number": p.Number})
	})
	return of, err
}

// SetFrame writes the period and the keeper.
func (s *Service) SetFrame(ctx context.Context, who authz.Actor, id string, f Frame) error {
	return s.change(ctx, who, "frame", id, MayWritePlan, func(tx *db.Tx, p Plan, x Parties) error {
		if err := p.open(); err != nil {
			return err
		}
		if f.Seen != p.Version {
			return conflict("edited", msgEdited)
		}
		if err := f.check(tx.Today()); err != nil {
			return err
		}
		if f.Keeper != "" {
			held, err := keepers(ctx, tx, x)
			if err != nil {
				return err
			}
			if !slices.ContainsFunc(held, func(k Keeper) bool { return k.ID == f.Keeper }) {
				return fault.FieldErr("keeper", msgKeeper)
			}
		}
		p.First, p.Last, p.Keeper, p.Version, p.Updated = f.First, f.Last, f.Keeper, p.Version+1, tx.Now
		if err := putPlan(ctx, tx, p); err != nil {
			return err
		}
		return done(ctx, tx, who, "frame", p, nil)
	})
}

// Answer writes what a step says; of a district where unit is given. seen is the
// version that was read: who writes second sees both.
func (s *Service) Answer(ctx context.Context, who authz.Actor, id string, t Text) error {
	rule := MayWritePlan
	if t.Unit != "" {
		rule = MaySeePlan
	}
	return s.change(ctx, who, "answer", id, rule, func(tx *db.Tx, p Plan, x Parties) error {
		if t.Unit != "" {
			if err := district(ctx, tx, who, x, t.Unit); err != nil {
				return err
			}
			t.Step = Districts
		} else if !t.Step.Worded() {
			return fault.Missing(nil)
		}
		if err := p.open(); err != nil {
			return err
		}
		var bad fault.Fields
		t.Text = tidy(t.Text, maxText, "text", &bad)
		if err := bad.Err(); err != nil {
			return err
		}
		now, err := textOf(ctx, tx, p.ID, t.Step, t.Unit)
		if err != nil {
			return err
		}
		if now.Version != t.Version && now.Text != t.Text {
			return conflict("edited", msgEdited)
		}
		if now.Text == t.Text {
			return nil
		}
		t.Plan, t.Version, t.Person, t.At = p.ID, now.Version+1, who.Person, tx.Now
		if err := putText(ctx, tx, t); err != nil {
			return err
		}
		return done(ctx, tx, who, "answer", p, map[string]any{"step": string(t.Step), "unit": t.Unit})
	})
}

// district checks that a unit is right under the plan's organisation and that
// somebody may write its part.
func district(ctx context.Context, tx *db.Tx, who authz.Actor, x Parties, unit org.ID) error {
	of, err := org.ByID(ctx, tx, unit)
	if errors.Is(err, db.ErrNoRows) || err == nil && of.Parent != x.Holder.ID {
		return fault.Missing(err)
	} else if err != nil {
		return err
	}
	x.Org = of
	return MayWritePart.Check(who, x)
}

// Adopt brings a draft into force; the version before it is archived.
func (s *Service) Adopt(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, "adopt", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		if err := p.open(); err != nil {
			return err
		}
		list, err := textsOf(ctx, tx, p.ID)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(list, func(t Text) bool { return t.Step == Aims && t.Text != "" }) {
			return conflict("no_aims", msgNoAims)
		}
		all, err := plansOf(ctx, tx, p.Org)
		if err != nil {
			return err
		}
		for _, old := range all {
			if !old.State.InForce() {
				continue
			}
			old.State, old.ArchivedAt, old.Updated = Archived, tx.Now, tx.Now
			if err := putPlan(ctx, tx, old); err != nil {
				return err
			}
		}
		p.State, p.AdoptedBy, p.AdoptedAt, p.Updated = Adopted, who.Person, tx.Now, tx.Now
		p.Version++
		if err := putPlan(ctx, tx, p); err != nil {
			return err
		}
		return done(ctx, tx, who, "adopt", p, map[string]any{"number": p.Number})
	})
}

// Archive ends a plan that is in force without a next version.
func (s *Service) Archive(ctx context.Context, who authz.Actor, id string) error {
	return s.change(ctx, who, "archive", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		if !p.State.InForce() {
			return conflict("state", msgNotInForce)
		}
		p.State, p.ArchivedAt, p.Updated = Archived, tx.Now, tx.Now
		p.Version++
		if err := putPlan(ctx, tx, p); err != nil {
			return err
		}
		return done(ctx, tx, who, "archive", p, map[string]any{"number": p.Number})
	})
}

// Aim sets what is aimed at in a figure each year; target 0 takes it away.
func (s *Service) Aim(ctx context.Context, who authz.Actor, id string, i Indicator) error {
	return s.change(ctx, who, "aim", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		if err := p.open(); err != nil {
			return err
		}
		if i.Target == 0 && slices.Contains(FigureKinds, i.Figure) && i.Note == "" {
			if err := dropIndicator(ctx, tx, p.ID, i.Figure); err != nil {
				return err
			}
			return done(ctx, tx, who, "aim", p, map[string]any{"figure": string(i.Figure), "target": 0})
		}
		if err := i.check(); err != nil {
			return err
		}
		i.ID, i.Plan = tx.NewID(), p.ID
		if err := putIndicator(ctx, tx, i); err != nil {
			return err
		}
		return done(ctx, tx, who, "aim", p, map[string]any{"figure": string(i.Figure), "target": i.Target})
	})
}

// Say says something beside a step.
func (s *Service) Say(ctx context.Context, who authz.Actor, id string, c Comment) error {
	return s.change(ctx, who, "comment", id, MayComment, func(tx *db.Tx, p Plan, x Parties) error {
		if p.State == Archived {
			return conflict("state", msgNotOpen)
		}
		var bad fault.Fields
		if !slices.Contains(Steps, c.Step) {
			bad.Add("step", msgChoice)
		}
		if c.Text = tidy(c.Text, maxComment, "text", &bad); c.Text == "" {
			bad.Add("text", msgCommentMissing)
		}
		if err := bad.Err(); err != nil {
			return err
		}
		switch {
		case leads(who, x):
			c.Side = OfOrg
		case helps(who, x):
			c.Side = OfCentre
		default:
			c.Side = OfDistrict
		}
		c.ID, c.Plan, c.Person, c.At, c.Resolved = tx.NewID(), p.ID, who.Person, tx.Now, db.Time(0)
		if err := putComment(ctx, tx, c); err != nil {
			return err
		}
		return done(ctx, tx, who, "comment", p, map[string]any{"step": string(c.Step)})
	})
}

// Resolve marks a comment as taken into account, or opens it again.
func (s *Service) Resolve(ctx context.Context, who authz.Actor, id, comment string, yes bool) error {
	return s.change(ctx, who, "resolve", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		list, err := commentsOf(ctx, tx, p.ID)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(list, func(c Comment) bool { return c.ID == comment })
		if i < 0 {
			return fault.Missing(nil)
		}
		c := list[i]
		if c.Resolved = db.Time(0); yes {
			c.Resolved = tx.Now
		}
		if err := putComment(ctx, tx, c); err != nil {
			return err
		}
		return done(ctx, tx, who, "resolve", p, map[string]any{"comment": c.ID})
	})
}

// FollowUp looks back on a year of a plan that was adopted, also before the
// year is over.
func (s *Service) FollowUp(ctx context.Context, who authz.Actor, id string, v Review) error {
	return s.change(ctx, who, "follow_up", id, MayWritePlan, func(tx *db.Tx, p Plan, _ Parties) error {
		if p.State.Open() {
			return conflict("state", msgNotInForce)
		}
		if !p.Covers(v.Year) || v.Year > tx.Today().Year {
			return fault.Missing(nil)
		}
		var bad fault.Fields
		v.Went, v.Change = tidy(v.Went, maxText, "went", &bad), tidy(v.Change, maxText, "change", &bad)
		if v.Went == "" && v.Change == "" {
			bad.Add("went", msgReviewEmpty)
		}
		if err := bad.Err(); err != nil {
			return err
		}
		list, err := reviewsOf(ctx, tx, p.ID)
		if err != nil {
			return err
		}
		var now Review
		if i := slices.IndexFunc(list, func(x Review) bool { return x.Year == v.Year }); i >= 0 {
			now = list[i]
		}
		if now.Version != v.Version && (now.Went != v.Went || now.Change != v.Change) {
			return conflict("edited", msgEdited)
		}
		v.Plan, v.Version, v.Person, v.At = p.ID, now.Version+1, who.Person, tx.Now
		if err := putReview(ctx, tx, v); err != nil {
			return err
		}
		if p.Updated = tx.Now; p.State.InForce() {
			p.State = FollowedUp
		}
		p.Version++
		if err := putPlan(ctx, tx, p); err != nil {
			return err
		}
		return done(ctx, tx, who, "follow_up", p, map[string]any{"year": v.Year})
	})
}
