package course

import (
	"context"
	"fmt"

	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/support"
)

// decide has the support decided from the report, by the rules in force, and
// counts the hours as used; what was refused gives all its hours back.
func (s *Service) decide(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course) (Course, State, error) {
	e, err := s.estimate(ctx, tx, c, a.Facts.Report)
	if err != nil {
		return c, "", err
	}
	if !e.Missing.Empty() {
		return c, "", &fault.Error{Kind: fault.Conflict, Code: guardRules.Code, Say: e.Missing}
	}
	d, err := s.Support.Decide(ctx, tx, who, support.Case{Ref: ref(c.ID), Centre: c.Centre, Unit: c.Org, Title: c.Name, Path: c.Path(), Facts: e.facts})
	if err != nil {
		return c, "", err
	}
	c.Assigned = ""
	if !d.Result.Granted {
		return c, Denied, s.release(ctx, tx, who, c)
	}
	return c, Granted, s.use(ctx, tx, who, c, hours.Hours(parseHours(d.Result.Hours)))
}

// deny refuses the support at the centre's discretion, on one of its grounds,
// and gives the hours back.
func (s *Service) deny(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course, ground int) (Course, State, error) {
	grounds := a.Settings.grounds()
	if ground < 1 || ground > len(grounds) {
		return c, "", fault.FieldErr("ground", msgGround)
	}
	e, err := s.estimate(ctx, tx, c, a.Facts.Report)
	if err != nil {
		return c, "", err
	}
	if !e.Missing.Empty() {
		return c, "", &fault.Error{Kind: fault.Conflict, Code: guardRules.Code, Say: e.Missing}
	}
	_, err = s.Support.Deny(ctx, tx, who, support.Case{Ref: ref(c.ID), Centre: c.Centre, Unit: c.Org, Title: c.Name, Path: c.Path(), Facts: e.facts}, grounds[ground-1])
	if err != nil {
		return c, "", err
	}
	c.Assigned = ""
	return c, Denied, s.release(ctx, tx, who, c)
}

// decisionOf is what pages show of a decision.
func decisionOf(course string, d support.Decision) Decision {
	out := Decision{ID: d.ID, Course: course, Granted: d.Granted(), Amount: Cents(d.Amount), Hours: parseHours(d.Result.Hours),
		Rules: d.Rules, Version: d.Version, By: d.Person, At: d.At, Ground: d.Ground}
	if !d.Ground.Empty() {
		out.Hours = 0
	}
	return out
}

// decision is the decision on a course that holds.
func decision(ctx context.Context, tx *db.Tx, course string) (Decision, bool, error) {
	by, err := decisionsIn(ctx, tx, []string{course})
	d, ok := by[course]
	return d, ok, err
}

// decisionsIn are the decisions that hold, by course.
func decisionsIn(ctx context.Context, tx *db.Tx, courses []string) (map[string]Decision, error) {
	refs := make([]string, len(courses))
	for i, id := range courses {
		refs[i] = ref(id)
	}
	held, err := support.Holding(ctx, tx, refs)
	by := make(map[string]Decision, len(held))
	for i, id := range courses {
		if d, ok := held[refs[i]]; ok {
			by[id] = decisionOf(id, d)
		}
	}
	return by, err
}

// toldDecision is the decision on a course with how it came about, told by the rules
// it was decided by, and what the decider said.
func (s *Service) toldDecision(ctx context.Context, tx *db.Tx, course string) (d Decision, ok bool, err error) {
	all, err := s.Support.DecisionsOf(ctx, tx, ref(course))
	if err != nil || len(all) == 0 {
		return d, false, err
	}
	last := all[len(all)-1]
	d = decisionOf(course, last)
	d.Estimate = estimateOf(last.Result)
	did := Decide
	if !d.Ground.Empty() {
		did = Deny
	}
	if d.Reason, err = lastSaid(ctx, tx, course, did); err != nil || d.Granted {
		return d, true, err
	}
	set, err := settingsOf(ctx, tx, []string{last.Centre})
	d.Correction = set[last.Centre].Correction
	return d, true, err
}

// DecisionOn reads the decision on a course, and how its payment stands.
func (s *Service) DecisionOn(ctx context.Context, who authz.Actor, id string) (v decisionView, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Shown, err = s.see(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayFollow.Check(who, v.Known); err != nil {
			return err
		}
		if !v.Decided {
			return fault.Missing(nil)
		}
		batch, p, err := paymentOf(ctx, tx, id)
		if err != nil {
			return err
		}
		v.Batch, v.IBAN = batch, p.IBAN
		if batch != "" {
			_, paid, err := batchOf(ctx, tx, batch)
			v.PaidOn = dayOf(paid)
			return err
		}
		if s.Account != nil {
			iban, err := s.Account(ctx, tx, v.Org)
			v.HasAccount = iban != ""
			return err
		}
		return nil
	})
	if err != nil {
		return v, fmt.Errorf("decision on course %s: %w", id, err)
	}
	return v, nil
}

// groundsOf are the grounds on which a study centre refuses support against
// its rules.
func (s *Service) groundsOf(ctx context.Context, centre string) (list []i18n.Content, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		set, err := settingsOf(ctx, tx, []string{centre})
		list = set[centre].grounds()
		return err
	})
	return list, err
}
