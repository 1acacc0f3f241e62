package course

import (
	"context"
	"fmt"
	"strings"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/registration"
)

// Save stores what has been written of a plan so far; it need not be complete.
// change is given the plan as it is. Where somebody else has saved the same step
// since the writer saw it, nothing is stored, and the fault has the code edited.
func (s *Service) Save(ctx context.Context, who authz.Actor, id string, seen Seen, change func(*Plan)) (c Course, err error) {
	keys, err := s.keys(ctx, id, Change)
	if err != nil {
		return c, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.SaveIn(ctx, tx, who, id, seen, change)
		return err
	}, db.Alone(keys...))
	if err != nil {
		return c, fmt.Errorf("save course %s: %w", id, err)
	}
	return c, nil
}

// SaveIn is the part of Save that joins a transaction.
func (s *Service) SaveIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, seen Seen, change func(*Plan)) (Course, error) {
	a, err := s.look(ctx, tx, who, id)
	if err != nil {
		return Course{}, err
	}
	if err := MayManage.Check(who, a.Known); err != nil {
		return a.Known.Course, err
	}
	c := a.Known.Course
	change(&c.Plan)
	if now := a.Known.Version(seen.Step); seen.Version != "" && seen.Version != now && c.Version(seen.Step) != now {
		return a.Known.Course, &fault.Error{Kind: fault.Conflict, Code: codeEdited, Say: msgEditedMeanwhile}
	}
	if err := c.check(); err != nil {
		return c, err
	}
	c = c.settled()
	do := Edit
	if _, err := a.permit(who, Edit); err != nil {
		do = Change
		a.Facts.Course = c
		if _, err := a.permit(who, Change); err != nil {
			return c, err
		}
		c.Support, c.Kind = a.Known.Support, a.Known.Kind // what was approved stays
	}
	if c.Supported() && c.Centre == "" {
		return c, fault.FieldErr("support", msgNoCentre)
	}
	if err := nameTrainers(ctx, tx, &c); err != nil {
		return c, err
	}
	if do == Change {
		return s.changed(ctx, tx, who, a, c)
	}
	if c, err = save(ctx, tx, c); err != nil {
		return c, err
	}
	return c, audit.Record(ctx, tx, who, "course.edit", ref(id), nil)
}

// codeEdited is the fault of somebody whose step another has saved meanwhile.
const codeEdited = "edited"

// nameTrainers finds the trainers that are written with an address among the
// people we know, so that they see their sessions.
func nameTrainers(ctx context.Context, tx *db.Tx, c *Course) error {
	known := map[string]person.Person{}
	for i := range c.Sessions {
		t := &c.Sessions[i]
		address := addressIn(t.Trainer)
		if address == "" {
			continue
		}
		p, seen := known[address]
		if !seen {
			var err error
			p, err = person.ByEmail(ctx, tx, address)
			if err != nil && !fault.Is(err, fault.NotFound) && !isNoRows(err) && !fault.Is(err, fault.Invalid) {
				return err
			}
			known[address] = p
		}
		if p.ID != "" {
			t.TrainerID, t.Trainer = p.ID, p.Name
		} else {
			t.Trainer = strings.TrimSpace(strings.NewReplacer(address, "", "<", "", ">", "").Replace(t.Trainer))
			if t.Trainer == "" {
				t.Trainer = address
			}
		}
	}
	return nil
}

// addressIn is the e-mail address in what was typed: "Maija Malli
// <maija@example.org>" or the address alone.
func addressIn(text string) string {
	for _, w := range strings.Fields(text) {
		if w = strings.Trim(w, "<>(),;"); strings.Contains(w, "@") {
			return strings.ToLower(w)
		}
	}
	return ""
}

// changed stores a change of an approved or published course, and tells those
// who registered what is new for them.
func (s *Service) changed(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course) (Course, error) {
	old := a.Known.Course
	news := newsOf(old, c)
	if len(news) > 0 && a.offered {
		c.Sequence++
	}
	c, err := save(ctx, tx, c)
	if err != nil {
		return c, err
	}
	if a.offered {
		if err := s.Registration.Put(ctx, tx, who, s.offeringOf(c)); err != nil {
			return c, err
		}
		if len(news) > 0 && c.Coming(tx.Now) {
			if err := s.tellChange(ctx, tx, old, news); err != nil {
				return c, err
			}
		}
	}
	return s.move(ctx, tx, who, c, Change, "", "")
}

// offeringOf is what one registers for.
func (s *Service) offeringOf(c Course) registration.Offering {
	_, onsite := c.Capacity[registration.Onsite]
	o := registration.Offering{
		ID: c.ID, Kind: OfferingKind, Capacity: c.Capacity, Opens: c.opensAt(), Starts: c.Starts, Ends: c.Ends, Queue: c.Queue, LapsedLast: true,
		AskDiet: c.AskDiet && onsite, AskAccess: c.AskAccess, NeedsDays: needsDays, Cancelled: c.State == Cancelled,
	}
	if !c.ClosesOn.IsZero() {
		o.Closes = c.closesAt()
	}
	if c.Supported() {
		o.Questions = []registration.Question{{ID: youngID, Kind: registration.AskYes, Text: content(askYoung)}}
	}
	return o
}

const (
	// needsDays is how long after the end diets and needs are kept
	// (study-centre.md 4.4: the end and a month).
	needsDays = 30
	youngID   = "young"
)

// publish shows the course and lets people register.
func (s *Service) publish(ctx context.Context, tx *db.Tx, who authz.Actor, c Course) (Course, State, error) {
	if c.PublishedAt.IsZero() {
		c.PublishedAt = tx.Now
	}
	if c.Code == "" {
		c.Code = codeOf(tx.NewID())
	}
	return c, Published, s.Registration.Put(ctx, tx, who, s.offeringOf(c))
}

// cancel tells everybody who holds a place or queues, and gives the hours back.
func (s *Service) cancel(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course, in Input) (Course, State, error) {
	c.CancelReason, c.Assigned = in.Reason, ""
	c.Sequence++
	if err := s.release(ctx, tx, who, c); err != nil {
		return c, "", err
	}
	if !a.offered {
		return c, Cancelled, nil
	}
	a.Offering.Cancelled = true
	if err := s.Registration.Put(ctx, tx, who, a.Offering); err != nil {
		return c, "", err
	}
	return c, Cancelled, s.tellOff(ctx, tx, c)
}

// Copy makes a draft of a course for another time: everything but the dates
// stays. It is how a course is repeated, and how a series is made.
func (s *Service) Copy(ctx context.Context, who authz.Actor, id string, first civil.Date, times, every int) (made []Course, err error) {
	if first.IsZero() {
		return nil, fault.FieldErr("first", msgStart)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		made = nil
		k, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayManage.Check(who, k); err != nil {
			return err
		}
		series := k.Series
		if times > 1 && series == "" {
			series = tx.NewID()
		}
		for i := range min(max(times, 1), maxSeries) {
			p := k.Plan
			p.OpensOn, p.ClosesOn = civil.Date{}, civil.Date{}
			if len(p.Sessions) > 0 {
				days := k.firstDay().DaysUntil(first.AddDays(i * every))
				p.Sessions = moved(p.Sessions, days)
			}
			n, err := again(ctx, tx, k.ID, New{Org: k.Org, Plan: p, From: k.ID, Series: series})
			if err != nil {
				return err
			}
			c, err := s.BeginIn(ctx, tx, who, n)
			if err != nil {
				return err
			}
			made = append(made, c)
		}
		return insertStep(ctx, tx, k.ID, Taken{Action: Copy, From: k.State, To: k.State, Person: who.Person, At: tx.Now})
	})
	if err != nil {
		return nil, fmt.Errorf("copy course %s: %w", id, err)
	}
	return made, nil
}

// maxSeries is how many courses are made at once.
const maxSeries = 26

// Split parts a draft that goes over New Year: it keeps the sessions of the
// first year, and a second draft gets the rest. Costs stay with the first,
// where they are shared out by hand: only the organiser knows which year each
// is of.
func (s *Service) Split(ctx context.Context, who authz.Actor, id string) (first, second Course, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.look(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if _, err := a.permit(who, Edit); err != nil {
			return err
		}
		first = a.Known.Course
		if !first.crossesYear() {
			return fault.New(fault.Conflict, msgNotSplit)
		}
		one, rest := first.Halves()
		p := first.Plan
		p.Costs, p.Income = nil, 0
		p.Sessions = nil
		for _, x := range rest {
			x.ID = ""
			p.Sessions = append(p.Sessions, x)
		}
		if first.Series == "" {
			first.Series = tx.NewID()
		}
		n, err := again(ctx, tx, first.ID, New{Org: first.Org, Plan: p, Series: first.Series})
		if err != nil {
			return err
		}
		if second, err = s.BeginIn(ctx, tx, who, n); err != nil {
			return err
		}
		first.Sessions = one
		if first, err = save(ctx, tx, first); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "course.split", ref(id), map[string]any{"rest": second.ID})
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return first, second, fmt.Errorf("split course %s: %w", id, err)
	}
	return first, second, nil
}
