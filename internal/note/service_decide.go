package note

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/task"
)

// NewDecision is what somebody writes down as decided.
type NewDecision struct {
	Lang   i18n.Lang // "" is the writer's
	What   string
	Person string
	Due    civil.Date

	// At is believed of the system only.
	At time.Time
}

// Decide writes a decision down in a note.
func (s *Service) Decide(ctx context.Context, who authz.Actor, id string, in NewDecision) (d Decision, err error) {
	err = s.change(ctx, who, id, func(tx *db.Tx, o On) error {
		d, err = s.decide(ctx, tx, who, o.Note, in)
		return err
	})
	if err != nil {
		return d, fmt.Errorf("decision in note %s: %w", id, err)
	}
	return d, nil
}

// DecideIn is the part of Decide that joins a transaction of the system's:
// imports and seeds.
func (s *Service) DecideIn(ctx context.Context, tx *db.Tx, who authz.Actor, n Note, in NewDecision) (Decision, error) {
	return s.decide(ctx, tx, who, n, in)
}

func (s *Service) decide(ctx context.Context, tx *db.Tx, who authz.Actor, n Note, in NewDecision) (Decision, error) {
	if err := in.check(ctx, tx, who, n); err != nil {
		return Decision{}, err
	}
	all, err := decisionsOf(ctx, tx, []string{n.ID})
	if err != nil {
		return Decision{}, err
	}
	for _, d := range all {
		if d.What == in.What && d.Person == in.Person && d.Due == in.Due && d.Withdrawn.IsZero() {
			return d, nil // the button was pressed twice
		}
	}
	d := Decision{ID: tx.NewID(), Note: n.ID, Lang: in.Lang, What: in.What, Person: in.Person, Due: in.Due, CreatedBy: who.Person, Created: tx.Now}
	if who.IsSystem() {
		d.CreatedBy = n.CreatedBy
		if !in.At.IsZero() {
			d.Created = in.At
		}
	}
	if err := insertDecision(ctx, tx, d); err != nil {
		return d, err
	}
	return d, errors.Join(s.touch(ctx, tx, n), audit.Record(ctx, tx, who, "note.decide", "decision:"+d.ID, map[string]string{"note": n.ID, "person": d.Person}))
}

func (in *NewDecision) check(ctx context.Context, tx *db.Tx, who authz.Actor, n Note) error {
	var wrong fault.Fields
	in.What = strings.Join(strings.Fields(in.What), " ")
	if in.Lang == "" {
		in.Lang = who.Lang.Or(i18n.FI)
	}
	switch k := utf8.RuneCountInString(in.What); {
	case k == 0:
		wrong.Add("what", msgWhatMissing)
	case k > maxWhat:
		wrong.Add("what", msgWhatLong.Fill("max", maxWhat))
	}
	if in.Person != "" {
		belongs, err := belongs(ctx, tx, n, in.Person)
		if err != nil {
			return err
		}
		if !belongs {
			wrong.Add("person", msgNotMember)
		}
	}
	return wrong.Err()
}

func belongs(ctx context.Context, tx *db.Tx, n Note, who string) (bool, error) {
	if n.Space == "" {
		return false, nil
	}
	own, err := space.OwnIn(ctx, tx, n.Space, who)
	l := own.Level()
	return l == space.AsMember || l == space.AsRepresentative, err
}

// Redecide mends what was written down of a decision.
func (s *Service) Redecide(ctx context.Context, who authz.Actor, id string, in NewDecision) (o On, err error) {
	err = s.changeDecision(ctx, who, id, func(tx *db.Tx, on On, d Decision) error {
		o = on
		if in.Person != d.Person { // who carries it out already may have left since
			if err := in.check(ctx, tx, who, on.Note); err != nil {
				return err
			}
		} else if err := (&NewDecision{What: in.What}).check(ctx, tx, who, on.Note); err != nil {
			return err
		}
		d.What, d.Person, d.Due = strings.Join(strings.Fields(in.What), " "), in.Person, in.Due
		return s.store(ctx, tx, who, on, d, "note.redecide")
	})
	if err != nil {
		return o, fmt.Errorf("change decision %s: %w", id, err)
	}
	return o, nil
}

// Withdraw says that a decision does not hold any more, or does after all. It
// stays to be read.
func (s *Service) Withdraw(ctx context.Context, who authz.Actor, id string, withdraw bool) (o On, err error) {
	err = s.changeDecision(ctx, who, id, func(tx *db.Tx, on On, d Decision) error {
		o = on
		d.Withdrawn = time.Time{}
		action := "note.uphold"
		if withdraw {
			d.Withdrawn, action = tx.Now, "note.withdraw"
		}
		return s.store(ctx, tx, who, on, d, action)
	})
	if err != nil {
		return o, fmt.Errorf("withdraw decision %s: %w", id, err)
	}
	return o, nil
}

func (s *Service) store(ctx context.Context, tx *db.Tx, who authz.Actor, o On, d Decision, action string) error {
	if err := updateDecision(ctx, tx, d); err != nil {
		return err
	}
	return errors.Join(s.touch(ctx, tx, o.Note), audit.Record(ctx, tx, who, action, "decision:"+d.ID, nil))
}

// Assign makes a task of a decision, with what the decision says. A second
// time it is the task there is.
func (s *Service) Assign(ctx context.Context, who authz.Actor, id string) (o On, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		d, on, err := s.decision(ctx, tx, who, id)
		if err != nil {
			return err
		}
		o = on
		if err := MayAssign.Check(who, on); err != nil {
			return err
		}
		if d.Task != "" {
			return nil
		}
		if !d.Withdrawn.IsZero() {
			return fault.New(fault.Conflict, msgIsWithdrawn)
		}
		n := task.New{Lang: d.Lang, Title: d.What, Person: d.Person, Due: d.Due, Source: "note:" + on.Note.ID, Visibility: on.Note.Visibility}
		if in, err := belongs(ctx, tx, on.Note, d.Person); err != nil {
			return err
		} else if !in {
			n.Person = "" // they have left; somebody takes the task later
		}
		t, err := s.Tasks.Create(ctx, tx, who, on.Note.Space, n)
		if err != nil {
			return err
		}
		d.Task = t.ID
		return s.store(ctx, tx, who, on, d, "note.assign")
	}, db.Alone("decision "+id))
	if err != nil {
		return o, fmt.Errorf("task of decision %s: %w", id, err)
	}
	return o, nil
}

func (s *Service) decision(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Decision, On, error) {
	d, err := decisionByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return d, On{}, fault.Missing(err)
	} else if err != nil {
		return d, On{}, err
	}
	o, err := s.on(ctx, tx, who, d.Note)
	return d, o, err
}

func (s *Service) changeDecision(ctx context.Context, who authz.Actor, id string, f func(*db.Tx, On, Decision) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		d, o, err := s.decision(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, o); err != nil {
			return err
		}
		if o.Place.Over {
			return overFault
		}
		return f(tx, o, d)
	}, db.Alone("decision "+id))
}

// Deciding is a decision for the one who mends it.
type Deciding struct {
	On
	Decision Decision
	People   []person.Person
}

// Deciding is a decision for the form that mends it.
func (s *Service) Deciding(ctx context.Context, who authz.Actor, id string) (v Deciding, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v.Decision, v.On, err = s.decision(ctx, tx, who, id); err != nil {
			return err
		}
		if err := MayEdit.Check(who, v.On); err != nil {
			return err
		}
		v.People, err = people(ctx, tx, v.Note.Space, v.Decision.Person)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("decision %s: %w", id, err)
	}
	return v, nil
}

// people are those a decision may name: the members of the space in the order
// of their names, and whoever it names already.
func people(ctx context.Context, tx *db.Tx, in space.Ref, also string) ([]person.Person, error) {
	if in == "" {
		return nil, nil
	}
	rows, err := space.Current(ctx, tx, []space.Ref{in}, space.AsMember)
	if err != nil {
		return nil, err
	}
	ids := []string{}
	for _, m := range rows {
		if m.Person != "" {
			ids = append(ids, m.Person)
		}
	}
	if also != "" && !slices.Contains(ids, also) {
		ids = append(ids, also)
	}
	byID, err := person.ByIDs(ctx, tx, ids)
	var list []person.Person
	for _, p := range byID {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b person.Person) int {
		if c := i18n.Compare(a.Name, b.Name); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return list, err
}
