package course

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"parvi/internal/curriculum"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/support"
)

// OfferingKind is the kind of a course's offering.
const OfferingKind = "course"

// Service keeps the courses.
type Service struct {
	DB           *db.DB
	Log          *slog.Logger
	Registration *registration.Service
	Support      *support.Service
	Files        blob.Dir // where receipts lie
	BaseURL      string   // what links in mails begin with
	// Account is the account number that support for an organisation is paid to;
	// nil or "": none is known.
	Account func(ctx context.Context, tx *db.Tx, org string) (iban string, err error)
	// OnCourse are what other features show on the page of a course.
	OnCourse []Part

	desks   db.Memos[drawer] // of organisers
	centres db.Memos[centreDrawer]
}

func ref(id string) string { return "course:" + id }

// find reads a course with its parts for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Known, error) {
	c, err := full(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Known{}, fault.Missing(err)
	} else if err != nil {
		return Known{}, err
	}
	k, err := know(ctx, tx, c)
	if err != nil {
		return k, err
	}
	return k, MaySee.Check(who, k)
}

// know adds what permissions look at.
func know(ctx context.Context, tx *db.Tx, c Course) (k Known, err error) {
	k.Course = c
	if k.OrgScopes, err = org.Scopes(ctx, tx, c.Org); err != nil || c.Centre == "" {
		return k, err
	}
	k.CentreScopes, err = org.Scopes(ctx, tx, c.Centre)
	return k, err
}

// New is a course to be begun.
type New struct {
	Org  string
	Plan Plan
	From string // the course it is a copy of
	Days int    // of a copy: how many days later it is held
	// Series ties courses that are made together.
	Series string
	// Model is the course model it is made from, ModelVersion the version: zero
	// is the published one. What the plan leaves empty is taken from it.
	Model        string
	ModelVersion int
	Dates        Dates // of one made from a model
}

// Begin makes a draft.
func (s *Service) Begin(ctx context.Context, who authz.Actor, n New) (c Course, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.BeginIn(ctx, tx, who, n)
		return err
	})
	if err != nil {
		return c, fmt.Errorf("begin a course: %w", err)
	}
	return c, nil
}

// BeginIn is the part of Begin that joins a transaction.
func (s *Service) BeginIn(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Course, error) {
	if n.Org == "" {
		return Course{}, fault.FieldErr("organisation", msgNoOrg)
	}
	scopes, err := org.Scopes(ctx, tx, n.Org)
	if err != nil {
		return Course{}, err
	}
	if len(scopes) == 0 {
		return Course{}, fault.FieldErr("organisation", msgNoOrg)
	}
	if err := MayBegin.Check(who, scopes); err != nil {
		return Course{}, err
	}
	p := n.Plan
	var ready curriculum.Ready
	if n.Model != "" && n.ModelVersion == 0 {
		if ready, err = fill(ctx, tx, &p, n); err != nil {
			return Course{}, err
		}
		n.ModelVersion = ready.Version
	}
	if p.Support == "" {
		p.Support = NoSupport
	}
	if p.Kind == "" {
		p.Kind = Ordinary
	}
	if err := p.check(); err != nil {
		return Course{}, err
	}
	c := Course{ID: tx.NewID(), Org: n.Org, State: Draft, Plan: p, CopiedFrom: n.From, Series: n.Series, CreatedBy: who.Person,
		Created: tx.Now, Moved: tx.Now}
	if c.Centre, err = centreOf(ctx, tx, n.Org, tx.Today()); err != nil {
		return c, err
	}
	if c.Supported() && c.Centre == "" {
		return c, fault.FieldErr("support", msgNoCentre)
	}
	if ready.Centre != "" && c.Centre != ready.Centre {
		return c, fault.FieldErr("organisation", msgModelElsewhere)
	}
	if err := contact(ctx, tx, who, &c.Plan); err != nil {
		return c, err
	}
	if c, err = save(ctx, tx, c); err != nil {
		return c, err
	}
	if n.Model != "" {
		if err := curriculum.Use(ctx, tx, n.Model, n.ModelVersion, ref(c.ID), c.Org); err != nil {
			return c, err
		}
	}
	return c, audit.Record(ctx, tx, who, "course.begin", ref(c.ID), map[string]any{"org": c.Org, "from": c.CopiedFrom, "model": n.Model})
}

// contact names who plans the course as whom to ask, where nobody is named.
func contact(ctx context.Context, tx *db.Tx, who authz.Actor, p *Plan) error {
	if p.ContactEmail != "" || who.Person == "" {
		return nil
	}
	people, err := person.ByIDs(ctx, tx, []string{who.Person})
	p.ContactName, p.ContactEmail = people[who.Person].Name, people[who.Person].Email
	return err
}

// save stores a course with its parts and what follows from them.
func save(ctx context.Context, tx *db.Tx, c Course) (Course, error) {
	c = c.settled()
	c.Updated = tx.Now
	c.Region = ""
	if m, ok := place.MunicipalityByCode(c.Municipality); ok {
		on := tx.Today()
		if !c.Starts.IsZero() {
			on = civil.DateOf(c.Starts)
		}
		c.Region = m.Region(on).Code
	}
	if err := put(ctx, tx, c); err != nil {
		return c, err
	}
	if err := putSessions(ctx, tx, &c); err != nil {
		return c, err
	}
	if err := putCosts(ctx, tx, c.ID, "plan", c.Costs); err != nil {
		return c, err
	}
	return c, touch(ctx, tx, c)
}

// touch marks what shows the course as changed.
func touch(ctx context.Context, tx *db.Tx, c Course) error {
	topics := []string{ref(c.ID), desksTopic}
	if c.Shown() {
		topics = append(topics, "courses", "meetings", org.Ref(c.Org))
	}
	return tx.Touch(ctx, topics...)
}

// acting is what an action needs to know of a course.
type acting struct {
	Known
	Facts
	Settings Settings
	Rules    Rules
	Offering registration.Offering
	offered  bool
}

// look reads a course for an action: the guards' facts are of this transaction.
func (s *Service) look(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (a acting, err error) {
	if a.Known, err = find(ctx, tx, who, id); err != nil {
		return a, err
	}
	c := a.Known.Course
	set, err := settingsOf(ctx, tx, []string{c.Centre})
	if err != nil {
		return a, err
	}
	a.Settings = set[c.Centre]
	books, err := booksOf(ctx, tx, c)
	if err != nil {
		return a, err
	}
	a.Rules = books.rules(c)
	a.Facts = Facts{Course: c, Now: tx.Now, Actor: who.Person, Gaps: c.Gaps(tx.Now), Window: a.Rules.Window, Deadline: a.Rules.Deadline,
		Late: a.Rules.RefusesLate, Planned: c.Hours, NoRules: a.Rules.Missing, AnyYear: a.Rules.AnyYear}
	if a.Facts.Planned, err = reserved(ctx, tx, c); err != nil {
		return a, err
	}
	if a.Facts.Report, err = s.writing(ctx, tx, c); err != nil {
		return a, err
	}
	a.Facts.Reporter, a.Facts.Checker = a.Facts.Report.ReportedBy, a.Facts.Report.CheckedBy
	if s.Account != nil {
		if a.Facts.IBAN, err = s.Account(ctx, tx, c.Org); err != nil {
			return a, err
		}
	}
	a.Offering, err = s.Registration.Offering(ctx, tx, id)
	if fault.Is(err, fault.NotFound) {
		return a, nil
	} else if err != nil {
		return a, err
	}
	a.offered = true
	seats, err := s.Registration.Seats(ctx, tx, map[string]registration.Offering{id: a.Offering})
	for _, one := range seats[id] {
		a.Facts.People += one.Confirmed + one.Offered + one.Queued
	}
	return a, err
}

// permit checks the permission, the table and the guards. Of several sides
// that have the action, the first that the actor belongs to counts.
func (a acting) permit(who authz.Actor, do Action) (Transition, error) {
	var refused error
	for _, by := range sidesOf(do) {
		if err := ruleOf(by).Check(who, a.Known); err != nil {
			if refused == nil {
				refused = err
			}
			continue
		}
		t, err := a.Facts.May(do, by)
		if err == nil {
			return t, nil
		}
		if refused == nil || fault.Is(refused, fault.Forbidden) {
			refused = err
		}
	}
	return Transition{}, refused
}

// allowed are the actions that somebody may do now, for the buttons of a page.
func (a acting) allowed(who authz.Actor) []Action {
	f := a
	f.Facts.Comment = "-" // it is asked for when it is done
	var can []Action
	for _, t := range Table {
		if slices.Contains(can, t.Action) {
			continue
		}
		if _, err := f.permit(who, t.Action); err == nil {
			can = append(can, t.Action)
		}
	}
	return can
}

// Input is what an action is told.
type Input struct {
	Comment string
	Reason  i18n.Content // of cancelling, for those who registered
	Seen    time.Time    // the version the actor saw; zero: not asked
	Ground  int          // of denying: the number of the ground in the centre's list, from 1
	Had     string       // who had it in hand when the actor looked; "" nobody
}

// Act does an action of the table. Editing, attendance and the report have
// calls of their own.
func (s *Service) Act(ctx context.Context, who authz.Actor, id string, do Action, in Input) (c Course, err error) {
	if !slices.Contains(simple, do) {
		return c, &fault.Error{Kind: fault.NotFound, Say: msgUnknownAction}
	}
	keys, err := s.keys(ctx, id, do)
	if err != nil {
		return c, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.ActIn(ctx, tx, who, id, do, in)
		return err
	}, db.Alone(keys...))
	if err != nil {
		return c, fmt.Errorf("%s course %s: %w", do, id, err)
	}
	return c, nil
}

// simple are the actions that need nothing but a comment.
var simple = []Action{Delete, Submit, Withdraw, Take, Approve, Return, Reject, Publish, Unpublish, Cancel, Report, ReturnReport, Check, Decide, Deny, Pay, Archive}

// keys are the locks of an action: the course's places, and the hours of its
// organisation where they may change.
func (s *Service) keys(ctx context.Context, id string, do Action) ([]string, error) {
	keys := []string{registration.Key(id)}
	if !slices.Contains([]Action{Submit, Withdraw, Reject, Cancel, Decide, Deny, Change}, do) {
		return keys, nil
	}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err := byID(ctx, tx, id)
		if errors.Is(err, db.ErrNoRows) {
			return nil // the action itself says so
		} else if err != nil {
			return err
		}
		more, err := s.hourKeys(ctx, tx, c)
		keys = append(keys, more...)
		return err
	})
	return keys, err
}

// ActIn is the part of Act that joins a transaction, which holds its locks.
func (s *Service) ActIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, do Action, in Input) (Course, error) {
	a, err := s.look(ctx, tx, who, id)
	if err != nil {
		return Course{}, err
	}
	a.Facts.Comment = in.Comment
	t, err := a.permit(who, do)
	if err != nil {
		return a.Known.Course, beaten(ctx, tx, who, a, do, err)
	}
	if !in.Seen.IsZero() && !in.Seen.Equal(a.Known.Updated) {
		return a.Known.Course, &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEditedMeanwhile}
	}
	if do == Delete {
		return a.Known.Course, s.remove(ctx, tx, who, a)
	}
	c := a.Known.Course
	to := t.To
	c, to, err = s.carryOut(ctx, tx, who, a, c, do, to, in)
	if err != nil {
		return c, err
	}
	return s.move(ctx, tx, who, c, do, to, in.Comment)
}

// carryOut does what an action means beside the change of state.
func (s *Service) carryOut(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course, do Action, to State, in Input) (Course, State, error) {
	switch do {
	case Submit:
		return s.submit(ctx, tx, who, a, c)
	case Withdraw:
		return c, to, s.release(ctx, tx, who, c)
	case Reject:
		c.Assigned = ""
		return c, to, s.release(ctx, tx, who, c)
	case Take:
		if c.Assigned != in.Had && c.Assigned != who.Person {
			return c, "", takenMeanwhile(ctx, tx, c)
		}
		c.Assigned = who.Person
	case Approve, Return, ReturnReport, Check:
		c.Assigned = ""
		if do == Check {
			return c, to, markChecked(ctx, tx, c.ID, who.Person)
		}
	case Publish:
		return s.publish(ctx, tx, who, c)
	case Unpublish:
		c.PublishedAt = time.Time{}
		return c, to, s.Registration.Remove(ctx, tx, c.ID)
	case Cancel:
		return s.cancel(ctx, tx, who, a, c, in)
	case Report:
		return c, to, markReported(ctx, tx, c.ID, who.Person)
	case Decide:
		return s.decide(ctx, tx, who, a, c)
	case Deny:
		return s.deny(ctx, tx, who, a, c, in.Ground)
	case Pay:
		return c, to, nil
	}
	return c, to, nil
}

// move stores the new state, the step and the audit row, and has those told
// whose turn it is.
func (s *Service) move(ctx context.Context, tx *db.Tx, who authz.Actor, c Course, do Action, to State, comment string) (Course, error) {
	from := c.State
	if to != "" && to != from {
		c.State, c.Moved, c.Reminded = to, tx.Now, ""
	}
	c.Updated = tx.Now
	if err := put(ctx, tx, c); err != nil {
		return c, err
	}
	step := Taken{Action: do, From: from, To: c.State, Person: who.Person, Comment: comment, At: tx.Now}
	if err := insertStep(ctx, tx, c.ID, step); err != nil {
		return c, err
	}
	if err := audit.Record(ctx, tx, who, "course."+string(do), ref(c.ID), map[string]any{"from": from, "to": c.State}); err != nil {
		return c, err
	}
	if err := s.tellMoved(ctx, tx, c, do); err != nil {
		return c, err
	}
	return c, touch(ctx, tx, c)
}

func (s *Service) remove(ctx context.Context, tx *db.Tx, who authz.Actor, a acting) error {
	if err := audit.Record(ctx, tx, who, "course.delete", ref(a.Known.ID), nil); err != nil {
		return err
	}
	if err := curriculum.Unuse(ctx, tx, ref(a.Known.ID)); err != nil {
		return err
	}
	if err := deleteDraft(ctx, tx, a.Known.ID); err != nil {
		return err
	}
	return touch(ctx, tx, a.Known.Course)
}

// submit reserves the hours, and approves at once where the centre's settings
// say so.
func (s *Service) submit(ctx context.Context, tx *db.Tx, who authz.Actor, a acting, c Course) (Course, State, error) {
	if err := s.reserve(ctx, tx, who, c); err != nil {
		return c, "", err
	}
	c.SubmittedAt, c.Assigned = tx.Now, ""
	var last *Course
	if c.CopiedFrom != "" {
		before, err := full(ctx, tx, c.CopiedFrom)
		if err == nil {
			last = &before
		} else if !errors.Is(err, db.ErrNoRows) {
			return c, "", err
		}
	}
	if a.Settings.byRule(c, a.Facts.Gaps, last) {
		return c, Approved, nil
	}
	return c, Submitted, nil
}
