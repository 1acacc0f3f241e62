package course

import (
	"context"
	"errors"
	"slices"
	"time"

	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// BringStates are the states in which a course is brought in from elsewhere.
// What is decided and paid there stays there: such a course comes as archived.
var BringStates = []State{Draft, Approved, Published, Rejected, Archived, Cancelled}

// brought is how the history of such a course begins; it is no action of the
// table.
const brought Action = "bring"

// Brought is a course that was kept elsewhere before.
type Brought struct {
	ID, Org string // ID: by which others name it; "" makes one
	Plan    Plan
	State   State
	Reason  i18n.Content // of its cancelling
}

// Bring enters a course as it was kept elsewhere. Nobody is told. Hours are
// reserved where the organisation has been granted any of that year.
func (s *Service) Bring(ctx context.Context, tx *db.Tx, who authz.Actor, b Brought) (Course, error) {
	c := Course{ID: b.ID, Org: b.Org, State: b.State, Plan: b.Plan, CreatedBy: who.Person, Created: tx.Now, Moved: tx.Now, CancelReason: b.Reason}
	if c.ID == "" {
		c.ID = tx.NewID()
	}
	if err := s.mayBring(ctx, tx, who, &c); err != nil {
		return c, err
	}
	if err := nameTrainers(ctx, tx, &c); err != nil {
		return c, err
	}
	for i := range c.Sessions {
		c.Sessions[i].ID = tx.NewID()
	}
	shown := c.State == Published || c.State == Archived || c.State == Cancelled && len(c.Sessions) > 0
	if c.State != Draft {
		c.SubmittedAt = tx.Now
	}
	if shown {
		if c.PublishedAt, c.Code = tx.Now, codeOf(tx.NewID()); c.Starts.Before(tx.Now) {
			c.PublishedAt = c.Starts
		}
	}
	c, err := save(ctx, tx, c)
	if err != nil {
		return c, err
	}
	if shown {
		if err := s.Registration.Put(ctx, tx, who, s.offeringOf(c)); err != nil {
			return c, err
		}
	}
	if err := s.bringHours(ctx, tx, who, c); err != nil {
		return c, err
	}
	step := Taken{Action: brought, To: c.State, Person: who.Person, At: tx.Now}
	if err := insertStep(ctx, tx, c.ID, step); err != nil {
		return c, err
	}
	return c, audit.Record(ctx, tx, who, "course.bring", ref(c.ID), map[string]any{"org": c.Org, "state": c.State})
}

// mayBring checks what a course that is brought in says of itself.
func (s *Service) mayBring(ctx context.Context, tx *db.Tx, who authz.Actor, c *Course) error {
	if !slices.Contains(BringStates, c.State) {
		return fault.FieldErr("state", msgChoose)
	}
	scopes, err := org.Scopes(ctx, tx, c.Org)
	if err != nil {
		return err
	}
	if err := MayBegin.Check(who, scopes); err != nil {
		return err
	}
	if _, err := byID(ctx, tx, c.ID); err == nil {
		return fault.FieldErr("id", msgIDTaken)
	} else if !errors.Is(err, db.ErrNoRows) {
		return err
	}
	if err := c.check(); err != nil {
		return err
	}
	if c.Centre, err = centreOf(ctx, tx, c.Org, tx.Today()); err != nil {
		return err
	}
	if c.Supported() && c.Centre == "" {
		return fault.FieldErr("support", msgNoCentre)
	}
	*c = c.settled()
	var bad fault.Fields
	switch c.State {
	case Approved, Published:
		for _, g := range c.Gaps(c.Starts.Add(-time.Second)) {
			if g.Blocks {
				bad.Add(string(g.Step), g.Say)
			}
		}
	case Archived: // how it was planned does not matter any more
		if c.Name.Empty() {
			bad.Add("name", gapName)
		}
		if len(c.Sessions) == 0 {
			bad.Add("sessions", gapSessions)
		} else if !c.Ends.Before(tx.Now) {
			bad.Add("state", msgNotHeldYet)
		}
		if len(c.Capacity) == 0 { // people took part somehow
			c.Capacity = map[registration.Mode]registration.Limit{registration.Onsite: registration.Unlimited}
		}
	}
	return bad.Err()
}

// bringHours reserves hours for a course that will be or was held and is not
// settled yet. An organisation without any hours of the year is let be: they
// are taken when the support is decided.
func (s *Service) bringHours(ctx context.Context, tx *db.Tx, who authz.Actor, c Course) error {
	if !c.Supported() || c.State != Approved && c.State != Published {
		return nil
	}
	holder, _, err := hours.HolderOf(ctx, tx, c.Org)
	if fault.Is(err, fault.Conflict) {
		return nil
	} else if err != nil {
		return err
	}
	b, err := hours.BalanceOf(ctx, tx, holder, c.firstDay().Year, hours.Course)
	if err != nil || b.Total() == 0 {
		return err
	}
	return s.reserve(ctx, tx, who, c)
}

// BringPerson enters somebody who took part, or will, in the state they have;
// present are the sessions they were at, numbered from 1. Nobody is told.
func (s *Service) BringPerson(ctx context.Context, tx *db.Tx, who authz.Actor, id string, in registration.Input, st registration.State, present []int) error {
	c, err := full(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return fault.FieldErr("course", msgNoSuchCourse)
	} else if err != nil {
		return err
	}
	o, err := s.Registration.Offering(ctx, tx, id)
	if fault.Is(err, fault.NotFound) {
		return fault.FieldErr("course", msgNotPublished)
	} else if err != nil {
		return err
	}
	was := st == registration.Attended || st == registration.Absent
	switch {
	case was && tx.Now.Before(c.Starts):
		return fault.FieldErr("state", msgNotHeldYet)
	case len(present) > 0 && st != registration.Attended:
		return fault.FieldErr("present", msgPresentNot)
	}
	for _, n := range present {
		if n < 1 || n > len(c.Sessions) {
			return fault.FieldErr("present", msgSessionNumber.Fill("n", len(c.Sessions)))
		}
	}
	if p, err := person.ByEmail(ctx, tx, in.Email); err == nil {
		in.Person = p.ID
	} else if !errors.Is(err, db.ErrNoRows) {
		return err
	}
	in.ByOrganiser = true
	r, err := s.Registration.Enter(ctx, tx, who, o, in, st)
	if err != nil || !was {
		return err
	}
	for i, one := range c.Sessions {
		there := st == registration.Attended && (len(present) == 0 || slices.Contains(present, i+1))
		if err := putMark(ctx, tx, c.ID, mark{Session: one.ID, Registration: r.ID, Present: there}); err != nil {
			return err
		}
	}
	return nil
}

// YoungAnswer is what somebody answers who is under the least age.
func YoungAnswer() map[string]string { return map[string]string{youngID: "yes"} }
