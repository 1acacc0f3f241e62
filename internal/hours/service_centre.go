package hours

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Ask asks for more hours, within a window.
func (s *Service) Ask(ctx context.Context, who authz.Actor, idOrSlug string, m Move) (q Request, err error) {
	err = s.alone(ctx, who, "request", idOrSlug, m.Year, MayShare, func(tx *db.Tx, p Purse) error {
		q, err = ask(ctx, tx, who, p, m)
		return err
	})
	return q, err
}

func ask(ctx context.Context, tx *db.Tx, who authz.Actor, p Purse, m Move) (Request, error) {
	if err := m.check(); err != nil {
		return Request{}, err
	}
	if m.Grounds == "" {
		return Request{}, fault.FieldErr("grounds", msgGroundsMissing)
	}
	if err := mayPost(ctx, tx, p.Centre.ID, m.Year); err != nil {
		return Request{}, err
	}
	windows, err := windowsOf(ctx, tx, p.Centre.ID, m.Year)
	if err != nil {
		return Request{}, err
	}
	if err := within(windows, ForRequest, m.Year, tx.Today()); err != nil {
		return Request{}, err
	}
	q := Request{ID: tx.NewID(), Holder: p.Holder.ID, Centre: p.Centre.ID, Year: m.Year, Kind: m.Kind, Hours: m.Hours, Grounds: m.Grounds,
		State: Waiting, Person: who.Person, Asked: tx.Now}
	if err := putRequest(ctx, tx, q); err != nil {
		return q, err
	}
	if err := tellOfRequest(ctx, tx, who, q); err != nil {
		return q, err
	}
	return q, audit.Record(ctx, tx, who, "hours.request", p.Holder.Ref(), map[string]any{"request": q.ID, "year": q.Year, "hours": q.Hours.String()})
}

// request is a request with its purse, for somebody whom a rule allows.
func request(ctx context.Context, tx *db.Tx, who authz.Actor, id string, rule authz.Rule[Purse]) (Request, Purse, error) {
	q, err := requestByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return q, Purse{}, fault.Missing(err)
	} else if err != nil {
		return q, Purse{}, err
	}
	orgs, err := org.ByIDs(ctx, tx, []string{q.Holder, q.Centre}, tx.Today())
	p := Purse{Holder: orgs[q.Holder], Centre: orgs[q.Centre]}
	if err != nil {
		return q, p, err
	}
	return q, p, rule.Check(who, p)
}

// Decide decides a request: all of it, a part, or nothing, and never more than
// the centre has free.
func (s *Service) Decide(ctx context.Context, who authz.Actor, id string, v Verdict) (q Request, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		q, _, err = request(ctx, tx, who, id, MayGrant)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			q, err = decide(ctx, tx, who, id, v)
			return err
		}, db.Named("hours.decide"), db.Alone(Key(q.Holder, q.Year), Key(q.Centre, q.Year)))
	}
	if err != nil {
		return q, fmt.Errorf("decide request %s: %w", id, err)
	}
	return q, nil
}

func decide(ctx context.Context, tx *db.Tx, who authz.Actor, id string, v Verdict) (Request, error) {
	q, p, err := request(ctx, tx, who, id, MayGrant)
	if err != nil {
		return q, err
	}
	if q.State == Withdrawn {
		return q, fault.New(fault.Conflict, msgWithdrawnAlready)
	}
	if q.State != Waiting {
		return q, fault.New(fault.Conflict, msgDecided)
	}
	if err := v.check(q.Hours); err != nil {
		return q, err
	}
	q.State, q.Given, q.Reason, q.By, q.Decided = outcome(q.Hours, v.Hours), v.Hours, v.Reason, who.Person, tx.Now
	if err := putRequest(ctx, tx, q); err != nil {
		return q, err
	}
	if err := tellOfRequest(ctx, tx, who, q); err != nil {
		return q, err
	}
	if q.Given == 0 {
		return q, audit.Record(ctx, tx, who, "hours.reject", p.Holder.Ref(), map[string]string{"request": q.ID})
	}
	return q, give(ctx, tx, who, p, Posting{Year: q.Year, Kind: q.Kind, Entry: Extra, Hours: q.Given, Cause: q.ID, Grounds: v.Reason})
}

// WithdrawRequest takes a request back before it is decided, with the reason;
// nothing was posted yet, so nothing is undone.
func (s *Service) WithdrawRequest(ctx context.Context, who authz.Actor, id, reason string) (q Request, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		q, _, err = request(ctx, tx, who, id, MayShare)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			q, err = withdraw(ctx, tx, who, id, reason)
			return err
		}, db.Named("hours.request.withdraw"), db.Alone(Key(q.Holder, q.Year), Key(q.Centre, q.Year)))
	}
	if err != nil {
		return q, fmt.Errorf("withdraw request %s: %w", id, err)
	}
	return q, nil
}

func withdraw(ctx context.Context, tx *db.Tx, who authz.Actor, id, reason string) (Request, error) {
	q, p, err := request(ctx, tx, who, id, MayShare)
	if err != nil {
		return q, err
	}
	if q.State == Withdrawn {
		return q, fault.New(fault.Conflict, msgWithdrawnAlready)
	}
	if q.State != Waiting {
		return q, fault.New(fault.Conflict, msgDecided)
	}
	if err := checkWithdrawal(&reason); err != nil {
		return q, err
	}
	q.State, q.Reason, q.By, q.Decided = Withdrawn, reason, who.Person, tx.Now
	if err := putRequest(ctx, tx, q); err != nil {
		return q, err
	}
	if err := tellOfRequest(ctx, tx, who, q); err != nil {
		return q, err
	}
	return q, audit.Record(ctx, tx, who, "hours.request.withdraw", p.Holder.Ref(), map[string]string{"request": q.ID})
}

// give posts hours from the centre to a member, when the centre has them.
func give(ctx context.Context, tx *db.Tx, who authz.Actor, p Purse, x Posting) error {
	if err := mayPost(ctx, tx, p.Centre.ID, x.Year); err != nil {
		return err
	}
	c, err := centreBalance(ctx, tx, p.Centre.ID, x.Year, x.Kind)
	if err != nil {
		return err
	}
	if free := c.Free(); x.Hours > free {
		say := msgCentreNotFree.Fill("year", year(x.Year), "free", max(free, 0))
		return &fault.Error{Kind: fault.Conflict, Code: "no_hours", Say: say, Fields: []fault.Field{{Name: "hours", Say: say}}}
	}
	_, err = entered(ctx, tx, who, p, x)
	return err
}

// Grant gives a member hours that nobody proposed, as centres do with the
// yearly hours of peer groups.
func (s *Service) Grant(ctx context.Context, who authz.Actor, idOrSlug string, m Move) error {
	return s.alone(ctx, who, "grant", idOrSlug, m.Year, MayGrant, func(tx *db.Tx, p Purse) error {
		if err := m.check(); err != nil {
			return err
		}
		return give(ctx, tx, who, p, Posting{Year: m.Year, Kind: m.Kind, Entry: Grant, Hours: m.Hours, Grounds: m.Grounds})
	})
}

// centreNamed is a study centre for somebody whom a rule allows.
func centreNamed(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[org.Organisation]) (org.Organisation, error) {
	c, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return c, err
	}
	if err := rule.Check(who, c); err != nil {
		return c, err
	}
	if c.Kind != org.StudyCentre {
		return c, fault.Missing(nil)
	}
	return c, nil
}

// setCentre changes what a study centre has set for a year.
func (s *Service) setCentre(ctx context.Context, who authz.Actor, idOrSlug string, year int, what string, f func(tx *db.Tx, c org.Organisation) error) error {
	var faults fault.Fields
	if checkYear(&faults, year); len(faults) > 0 {
		return faults.Err()
	}
	var c org.Organisation
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		c, err = centreNamed(ctx, tx, who, idOrSlug, MaySetCentre)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			c, err := centreNamed(ctx, tx, who, c.ID, MaySetCentre)
			if err != nil {
				return err
			}
			if err := f(tx, c); err != nil {
				return err
			}
			return audit.Record(ctx, tx, who, "hours."+what, c.Ref(), map[string]int{"year": year})
		}, db.Named("hours."+what), db.Alone(Key(c.ID, year)))
	}
	if err != nil {
		return fmt.Errorf("set %s of %s: %w", what, idOrSlug, err)
	}
	return nil
}

// SetBudget says how many hours a centre has to share out in a year. It cannot
// be less than members hold already.
func (s *Service) SetBudget(ctx context.Context, who authz.Actor, idOrSlug string, m Move) error {
	return s.setCentre(ctx, who, idOrSlug, m.Year, "budget", func(tx *db.Tx, c org.Organisation) error {
		if err := m.check(); err != nil {
			return err
		}
		b, err := centreBalance(ctx, tx, c.ID, m.Year, m.Kind)
		if err != nil {
			return err
		}
		if m.Hours < b.Out() {
			return fault.FieldErr("hours", msgBudgetHeld.Fill("out", b.Out()))
		}
		return insertBudget(ctx, tx, c.ID, m.Year, m.Kind, m.Hours-b.Budget, m.Grounds, who.Person)
	})
}

// SetYear sets the days of a year.
func (s *Service) SetYear(ctx context.Context, who authz.Actor, idOrSlug string, y Year) error {
	var faults fault.Fields
	if !y.ProposalsFrom.IsZero() && !y.ProposalsUntil.IsZero() && y.ProposalsUntil.Before(y.ProposalsFrom) {
		faults.Add("proposals_until", msgDaysBackwards)
	}
	if !y.UsableFrom.IsZero() && !y.ClosesOn.IsZero() && y.ClosesOn.Before(y.UsableFrom) {
		faults.Add("closes_on", msgDaysBackwards)
	}
	if err := faults.Err(); err != nil {
		return err
	}
	return s.setCentre(ctx, who, idOrSlug, y.Year, "year", func(tx *db.Tx, c org.Organisation) error {
		y.Centre = c.ID
		return putYear(ctx, tx, y)
	})
}

// AddWindow opens a window for requests or returns.
func (s *Service) AddWindow(ctx context.Context, who authz.Actor, idOrSlug string, w Window) error {
	if w.Last.Before(w.First) || w.First.IsZero() {
		return fault.FieldErr("last", msgDaysBackwards)
	}
	return s.setCentre(ctx, who, idOrSlug, w.Year, "window", func(tx *db.Tx, c org.Organisation) error {
		w.ID, w.Centre = tx.NewID(), c.ID
		return insertWindow(ctx, tx, w)
	})
}

// DropWindow takes a window away.
func (s *Service) DropWindow(ctx context.Context, who authz.Actor, idOrSlug string, year int, id string) error {
	return s.setCentre(ctx, who, idOrSlug, year, "window.drop", func(tx *db.Tx, c org.Organisation) error {
		return deleteWindow(ctx, tx, c.ID, id)
	})
}
