package curriculum

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
)

// Service keeps the course models.
type Service struct {
	DB      *db.DB
	BaseURL string
	// NewCourse is the path at which a course is begun from a model; nil where
	// this installation has no courses.
	NewCourse func(model string) string
	// Courses are the courses made from a model that the reader may see; nil
	// where there are none.
	Courses func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, model string) (templ.Component, error)
	// Materials are those a model uses; nil where there are none.
	Materials func(ctx context.Context, tx *db.Tx, p ui.Page, model string) (templ.Component, error)
}

func ref(id string) string { return "model:" + id }

func key(id string) db.WriteOption { return db.Alone(ref(id)) }

// Filter narrows the public list.
type Filter struct {
	Query   string
	Org     org.ID
	Retired bool
	Page    int // from 1
}

// RulesOf is how a centre sizes its models: its own rules, else the defaults.
func RulesOf(ctx context.Context, tx *db.Tx, centre org.ID) (Rules, error) {
	r, err := rulesOf(ctx, tx, centre)
	if errors.Is(err, db.ErrNoRows) {
		return Defaults(), nil
	}
	return r, err
}

// Ready is a published version as a course is made from it. Texts are Markdown
// in the languages of the title; Taught are the hours of teaching in it, which
// are not the teaching hours of support: those are the timetable's.
type Ready struct {
	Model   string
	Version int
	Centre  org.ID
	Plan
	Taught  Milli // hours
	Work    Milli // hours of a participant's work
	Credits Milli
}

// Published is the version of a model that courses are made of today. A model
// that is not there, not published, or retired is not found.
func Published(ctx context.Context, tx *db.Tx, id string) (Ready, error) {
	m, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && (m.Version == 0 || m.State == Retired) {
		return Ready{}, fault.Missing(err)
	} else if err != nil {
		return Ready{}, err
	}
	v, err := versionOf(ctx, tx, id, m.Version)
	s := v.Plan.Sizing
	return Ready{Model: id, Version: v.Number, Centre: m.Centre, Plan: v.Plan, Taught: s.Taught(), Work: s.Work(), Credits: s.Credits()}, err
}

// Use tells that a thing ("course:ID") of an organisation is made from a
// version; the model's page counts it. Told twice it counts once.
func Use(ctx context.Context, tx *db.Tx, model string, version int, ref string, of org.ID) error {
	v, err := versionOf(ctx, tx, model, version)
	if errors.Is(err, db.ErrNoRows) {
		return fault.Missing(err)
	} else if err != nil {
		return err
	}
	return insertUse(ctx, tx, v, ref, of)
}

// Unuse takes back that a thing is made from a model: a draft that was deleted.
func Unuse(ctx context.Context, tx *db.Tx, ref string) error { return deleteUse(ctx, tx, ref) }

// UsedBy is the version that a thing is made from, as it read then; ok is false
// where it is made from none.
func UsedBy(ctx context.Context, tx *db.Tx, ref string) (r Ready, ok bool, err error) {
	v, err := useOf(ctx, tx, ref)
	if errors.Is(err, db.ErrNoRows) {
		return r, false, nil
	}
	s := v.Plan.Sizing
	return Ready{Model: v.Model, Version: v.Number, Plan: v.Plan, Taught: s.Taught(), Work: s.Work(), Credits: s.Credits()}, err == nil, err
}

// ByIDs are the models of some ids that somebody may see.
func ByIDs(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) ([]Model, error) {
	list, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	if list, err = withScopes(ctx, tx, list); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(m Model) bool { return !MaySee.Allows(who, m) }), nil
}

// Edits are the models that somebody writes.
func Edits(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Model, error) {
	list, err := ofOrgs(ctx, tx, who.Scopes(account.MainUser))
	if err != nil {
		return nil, err
	}
	if list, err = withScopes(ctx, tx, list); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(list, func(m Model) bool { return !MayEdit.Allows(who, m) }), nil
}

// withScopes adds who stands above the two sides.
func withScopes(ctx context.Context, tx *db.Tx, list []Model) ([]Model, error) {
	var ids []string
	for _, m := range list {
		ids = append(ids, m.Org, m.Centre)
	}
	by, err := org.ByIDs(ctx, tx, ids, tx.Today())
	for i := range list {
		list[i].OrgScopes, list[i].CentreScopes = by[list[i].Org].Scopes, by[list[i].Centre].Scopes
	}
	return list, err
}

// find is a model for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Model, error) {
	m, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return m, fault.Missing(err)
	} else if err != nil {
		return m, err
	}
	list, err := withScopes(ctx, tx, []Model{m})
	if err != nil {
		return m, err
	}
	return list[0], MaySee.Check(who, list[0])
}

func (s *Service) change(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, m Model) error) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := find(ctx, tx, who, id)
		if err != nil {
			return err
		}
		return f(tx, m)
	}, key(id))
	if err != nil {
		return fmt.Errorf("course model %s: %w", id, err)
	}
	return nil
}

// keep writes a model; searching finds what is published.
func keep(ctx context.Context, tx *db.Tx, m Model) error {
	m.Changed = tx.Now
	if m.Version == 0 {
		return put(ctx, tx, m, Plan{Title: m.Plan.Title})
	}
	v, err := versionOf(ctx, tx, m.ID, m.Version)
	if err != nil {
		return err
	}
	return put(ctx, tx, m, v.Plan)
}

// Propose has an idea for an organisation; its study centre hears of it.
func (s *Service) Propose(ctx context.Context, who authz.Actor, of org.ID, p Plan) (Model, error) {
	var m Model
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		m, err = s.ProposeIn(ctx, tx, who, of, p)
		return err
	}, db.Alone("models of "+of))
	if err != nil {
		return m, fmt.Errorf("propose course model: %w", err)
	}
	return m, nil
}

// ProposeIn is the part of Propose that joins a transaction.
func (s *Service) ProposeIn(ctx context.Context, tx *db.Tx, who authz.Actor, of org.ID, p Plan) (Model, error) {
	o, err := org.ByID(ctx, tx, of)
	if errors.Is(err, db.ErrNoRows) {
		return Model{}, fault.FieldErr("org", msgOrg)
	} else if err != nil {
		return Model{}, err
	}
	if err := MayPropose.Check(who, o); err != nil {
		return Model{}, err
	}
	_, centre, err := hours.HolderOf(ctx, tx, of)
	if err != nil {
		return Model{}, err
	}
	if err := p.check(); err != nil {
		return Model{}, err
	}
	mine, err := begunBy(ctx, tx, who.Person)
	if err != nil {
		return Model{}, err
	}
	for _, m := range mine {
		if m.Plan.Title == p.Title && m.Org == of && m.Created.After(tx.Now.Add(-10*time.Minute)) {
			return m, nil // the button was pressed twice
		}
	}
	if p.Sizing.By, err = RulesOf(ctx, tx, centre); err != nil {
		return Model{}, err
	}
	m := Model{ID: tx.NewID(), Org: of, Centre: centre, State: Idea, Turn: OfCentre, Round: 1, Plan: p, Person: who.Person, Created: tx.Now, Changed: tx.Now, OrgScopes: o.Scopes}
	if err := keep(ctx, tx, m); err != nil {
		return m, err
	}
	if err := tell(ctx, tx, m, "propose"); err != nil {
		return m, err
	}
	return m, audit.Record(ctx, tx, who, "curriculum.propose", ref(m.ID), nil)
}

// Edit saves the draft. Round is the one that was read.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, p Plan, changed time.Time) error {
	return s.change(ctx, who, id, func(tx *db.Tx, m Model) error { return editIn(ctx, tx, who, m, p, changed) })
}

// EditIn is the part of Edit that joins a transaction.
func (s *Service) EditIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, p Plan) error {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return editIn(ctx, tx, who, m, p, m.Changed)
}

func editIn(ctx context.Context, tx *db.Tx, who authz.Actor, m Model, p Plan, changed time.Time) error {
	if err := MayEdit.Check(who, m); err != nil {
		return err
	}
	if !m.Editable() {
		return fault.New(fault.Conflict, msgNotNow)
	}
	if !changed.Equal(m.Changed) {
		return fault.New(fault.Conflict, msgChangedMeanwhile)
	}
	if err := p.check(); err != nil {
		return err
	}
	rules, err := RulesOf(ctx, tx, m.Centre)
	if err != nil {
		return err
	}
	p.Sizing.By = rules
	m.Plan = p
	if err := keep(ctx, tx, m); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "curriculum.edit", ref(m.ID), nil)
}

// Do moves a model on.
func (s *Service) Do(ctx context.Context, who authz.Actor, id string, a Action, reason string) error {
	return s.change(ctx, who, id, func(tx *db.Tx, m Model) error { return do(ctx, tx, who, m, a, reason) })
}

// DoIn is the part of Do that joins a transaction.
func (s *Service) DoIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string, a Action, reason string) error {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return do(ctx, tx, who, m, a, reason)
}

func do(ctx context.Context, tx *db.Tx, who authz.Actor, m Model, a Action, reason string) error {
	line, ok := moveOf(a)
	if !ok {
		return fault.Missing(fmt.Errorf("no action %q", a))
	}
	if err := line.By.rule().Check(who, m); err != nil {
		return err
	}
	if !line.open(m.State, m.Turn) {
		return fault.New(fault.Conflict, msgNotNow)
	}
	reason = strings.TrimSpace(reason)
	switch {
	case line.Reason && reason == "":
		return fault.FieldErr("reason", msgReason)
	case len([]rune(reason)) > maxReason:
		return fault.FieldErr("reason", msgTooLong.Fill("max", maxReason))
	}
	rules, err := RulesOf(ctx, tx, m.Centre)
	if err != nil {
		return err
	}
	if m.State != Offered {
		m.Plan.Sizing.By = rules
	}
	if line.Whole {
		if missing := m.Plan.Missing(rules); len(missing) > 0 {
			return fault.New(fault.Conflict, missing[0])
		}
	}
	m.State, m.Turn = line.to(m), line.Next
	if a == Answer || a == Renew || a == Rework {
		m.Round++
	}
	if err := settle(ctx, tx, who, &m, a); err != nil {
		return err
	}
	if err := keep(ctx, tx, m); err != nil {
		return err
	}
	if err := insertStep(ctx, tx, m, Step{Action: a, State: m.State, Round: m.Round, Reason: reason, Person: who.Person, At: tx.Now}); err != nil {
		return err
	}
	if err := tell(ctx, tx, m, string(a)); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "curriculum."+string(a), ref(m.ID), nil)
}

// settle does what an action brings beside the move: publishing makes a
// version, giving a new one up brings the published plan back.
func settle(ctx context.Context, tx *db.Tx, who authz.Actor, m *Model, a Action) error {
	switch {
	case a == Publish:
		m.Version++
		return insertVersion(ctx, tx, Version{Model: m.ID, Number: m.Version, Plan: m.Plan, At: tx.Now}, who.Person)
	case a == Drop && m.Version > 0:
		v, err := versionOf(ctx, tx, m.ID, m.Version)
		m.Plan = v.Plan
		return err
	}
	return nil
}

// Say comments on a part of the draft.
func (s *Service) Say(ctx context.Context, who authz.Actor, id, part, text string) error {
	return s.change(ctx, who, id, func(tx *db.Tx, m Model) error { return say(ctx, tx, who, m, part, text) })
}

// SayIn is the part of Say that joins a transaction.
func (s *Service) SayIn(ctx context.Context, tx *db.Tx, who authz.Actor, id, part, text string) error {
	m, err := find(ctx, tx, who, id)
	if err != nil {
		return err
	}
	return say(ctx, tx, who, m, part, text)
}

func say(ctx context.Context, tx *db.Tx, who authz.Actor, m Model, part, text string) error {
	if err := MayWork.Check(who, m); err != nil {
		return err
	}
	if !m.Talked() {
		return fault.New(fault.Conflict, msgNotNow)
	}
	text = strings.TrimSpace(text)
	switch {
	case !commentable(part):
		return fault.FieldErr("part", msgPart)
	case text == "":
		return fault.FieldErr("text", msgMissing)
	case len([]rune(text)) > maxComment:
		return fault.FieldErr("text", msgTooLong.Fill("max", maxComment))
	}
	c := Comment{ID: tx.NewID(), Round: m.Round, Part: part, Person: who.Person, Side: OfOrg, Text: text, At: tx.Now}
	if ofCentre(who, m) {
		c.Side = OfCentre
	}
	list, err := commentsOf(ctx, tx, m.ID)
	if err != nil {
		return err
	}
	for _, old := range list {
		if old.Person == c.Person && old.Text == c.Text && old.Part == c.Part && tx.Now.Sub(old.At) < 10*time.Minute {
			return nil // the button was pressed twice
		}
	}
	return insertComment(ctx, tx, m.ID, c)
}

// Resolve says that a comment has been dealt with, or not yet.
func (s *Service) Resolve(ctx context.Context, who authz.Actor, id, comment string, done bool) error {
	return s.change(ctx, who, id, func(tx *db.Tx, m Model) error {
		if err := MayWork.Check(who, m); err != nil {
			return err
		}
		at := time.Time{}
		if done {
			at = tx.Now
		}
		n, err := resolveComment(ctx, tx, m.ID, comment, db.Millis(at))
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.Missing(fmt.Errorf("no comment %s", comment))
		}
		return nil
	})
}

// Size changes how a centre sizes its models. What is published keeps the
// rules of its day.
func (s *Service) Size(ctx context.Context, who authz.Actor, slug string, r Rules) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := centreNamed(ctx, tx, who, slug)
		if err != nil {
			return err
		}
		if err := r.check(); err != nil {
			return err
		}
		if err := putRules(ctx, tx, c.ID, r, who.Person); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "curriculum.size", c.Ref(), nil)
	})
	if err != nil {
		return fmt.Errorf("size models of %s: %w", slug, err)
	}
	return nil
}

func centreNamed(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (org.Organisation, error) {
	c, err := org.BySlug(ctx, tx, slug)
	if errors.Is(err, db.ErrNoRows) || err == nil && c.Kind != org.StudyCentre {
		return c, fault.Missing(err)
	} else if err != nil {
		return c, err
	}
	return c, MaySize.Check(who, c)
}

func (r Rules) check() error {
	var faults fault.Fields
	if r.PerCredit < 1000 || r.PerCredit > 100_000 {
		faults.Add("per_credit", msgPerCredit)
	}
	if r.Least > 60_000 {
		faults.Add("least", msgLeast)
	}
	for _, k := range WorkKinds {
		if f := r.Factors[k]; f <= 0 || f > 20_000 {
			faults.Add("f_"+string(k), msgFactor)
		}
	}
	return faults.Err()
}
