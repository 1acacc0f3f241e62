package course

import (
	"context"

	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// decide calculates the support from the report, stores the decision with the
// facts, the rules by their version and the result, and counts the hours as
// used; what was refused gives all its hours back.
func (s *Service) decide(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course, in Input) (Course, State, error) {
	e, err := s.estimate(ctx, tx, c, a.Facts.Report)
	if err != nil {
		return c, "", err
	}
	if !e.Missing.Empty() {
		return c, "", &fault.Error{Kind: fault.Conflict, Code: guardRules.Code, Say: e.Missing}
	}
	d := Decision{ID: tx.NewID(), Course: c.ID, Granted: e.Granted, Amount: e.Amount, Hours: e.Hours, Rules: e.Rules, Version: e.Version,
		Facts: e.Facts, Result: e.Result, Reason: in.Comment, By: who.Person, At: tx.Now}
	if !e.Granted {
		d.Amount, d.Hours = 0, 0
	}
	if err := insertDecision(ctx, tx, d); err != nil {
		return c, "", err
	}
	c.Assigned = ""
	if !e.Granted {
		return c, Denied, s.release(ctx, tx, who, c)
	}
	_, err = hours.Consume(ctx, tx, who, ref(c.ID), hours.Hours(e.Hours))
	return c, Granted, err
}
