package task

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
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Service keeps the tasks of spaces.
type Service struct {
	DB      *db.DB
	Kinds   space.Kinds
	BaseURL string
}

// New is a task to be made.
type New struct {
	Lang       i18n.Lang // "" is the writer's
	Title      string
	Person     string
	Due        civil.Date
	Source     string
	Visibility space.Visibility // "" is for members

	// Author and At are believed of the system only: imports and seeds.
	Author string
	At     time.Time
}

// Create makes a task in a space, and tells the one who gets it.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, n New) (Task, error) {
	place, err := s.Kinds.Place(ctx, tx, in)
	if err != nil {
		return Task{}, err
	}
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return Task{}, err
	}
	if err := MayAdd.Check(who, st); err != nil {
		return Task{}, err
	}
	if place.Over && !who.IsSystem() {
		return Task{}, &fault.Error{Kind: fault.Conflict, Code: "over", Say: msgOver}
	}
	if n.Visibility == "" {
		n.Visibility = space.Members
	}
	if n.Lang == "" {
		n.Lang = who.Lang.Or(i18n.FI)
	}
	n.Title = strings.Join(strings.Fields(n.Title), " ")
	if err := s.check(ctx, tx, st, n); err != nil {
		return Task{}, err
	}
	t := Task{ID: tx.NewID(), Space: in, Lang: n.Lang, Title: n.Title, Person: n.Person, Due: n.Due, Source: n.Source,
		Visibility: n.Visibility, CreatedBy: who.Person, Created: tx.Now}
	if who.IsSystem() {
		t.CreatedBy = n.Author
		if !n.At.IsZero() {
			t.Created = n.At
		}
	}
	if err := insert(ctx, tx, t); err != nil {
		return t, err
	}
	if t.Person != "" && t.Person != who.Person && !mail.IsQuiet(ctx) {
		if err := mailGiven.Enqueue(ctx, tx, given{Task: t.ID, By: who.Person}); err != nil {
			return t, err
		}
	}
	return t, errors.Join(tx.Touch(ctx, place.Topic()), audit.Record(ctx, tx, who, "task.create", "task:"+t.ID, map[string]string{"space": string(in), "person": t.Person}))
}

func (s *Service) check(ctx context.Context, tx *db.Tx, st space.Standing, n New) error {
	var wrong fault.Fields
	switch k := utf8.RuneCountInString(n.Title); {
	case k == 0:
		wrong.Add("title", msgTitleMissing)
	case k > maxTitle:
		wrong.Add("title", msgTitleLong.Fill("max", maxTitle))
	}
	if !slices.Contains(st.Choices(), n.Visibility) {
		wrong.Add("visibility", msgVisibility)
	}
	if n.Person != "" {
		own, err := space.OwnIn(ctx, tx, st.Place.Ref, n.Person)
		if err != nil {
			return err
		}
		if l := own.Level(); l != space.AsMember && l != space.AsRepresentative {
			wrong.Add("person", msgNotMember)
		}
	}
	return wrong.Err()
}

// Make is Create as a use case.
func (s *Service) Make(ctx context.Context, who authz.Actor, kind, slug string, n New) (t Task, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		t, err = s.Create(ctx, tx, who, place.Ref, n)
		return err
	})
	if err != nil {
		return t, fmt.Errorf("task in %s: %w", slug, err)
	}
	return t, nil
}

// Finish marks a task as done, or as not done after all.
func (s *Service) Finish(ctx context.Context, who authz.Actor, id string, done bool) (o On, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		t, err := byID(ctx, tx, id)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		place, err := s.Kinds.Place(ctx, tx, t.Space)
		if err != nil {
			return err
		}
		st, err := space.Stand(ctx, tx, who, place)
		if err != nil {
			return err
		}
		o = On{st, t}
		if err := MayFinish.Check(who, o); err != nil {
			return err
		}
		if done == !t.Done.IsZero() {
			return nil
		}
		t.Done, t.DoneBy = time.Time{}, ""
		action := "task.reopen"
		if done {
			t.Done, t.DoneBy, action = tx.Now, who.Person, "task.done"
		}
		if err := finish(ctx, tx, t); err != nil {
			return err
		}
		return errors.Join(tx.Touch(ctx, place.Topic()), audit.Record(ctx, tx, who, action, "task:"+id, nil))
	})
	if err != nil {
		return o, fmt.Errorf("finish task %s: %w", id, err)
	}
	return o, nil
}

// List is the tasks of a space for a reader.
type List struct {
	space.Standing
	Open, Done []Task
	Names      map[string]string
	Members    []person.Person // who may be given one, for those who may
	MayAdd     bool
	Today      civil.Date
	who        authz.Actor
}

// MayFinish tells whether the reader may mark a task as done.
func (l List) MayFinish(t Task) bool { return MayFinish.Allows(l.who, On{l.Standing, t}) }

// List is the tasks that somebody sees in a space.
func (s *Service) List(ctx context.Context, who authz.Actor, kind, slug string) (List, error) {
	l := List{who: who}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		if l.Standing, err = space.Stand(ctx, tx, who, place); err != nil {
			return err
		}
		if len(l.Readable) == 0 {
			return fault.Missing(errors.New("the space is not seen"))
		}
		l.MayAdd, l.Today = MayAdd.Allows(who, l.Standing) && !place.Over, tx.Today()
		if l.Open, err = tasksOf(ctx, tx, place.Ref, l.Readable, false); err != nil {
			return err
		}
		if l.Done, err = tasksOf(ctx, tx, place.Ref, l.Readable, true); err != nil {
			return err
		}
		var ids []string
		for _, t := range slices.Concat(l.Open, l.Done) {
			if t.Person != "" {
				ids = append(ids, t.Person)
			}
		}
		if l.MayAdd {
			rows, err := space.Current(ctx, tx, []space.Ref{place.Ref}, space.AsMember)
			if err != nil {
				return err
			}
			for _, m := range rows {
				if m.Person != "" {
					ids = append(ids, m.Person)
				}
			}
			people, err := person.ByIDs(ctx, tx, ids)
			if err != nil {
				return err
			}
			for _, m := range rows {
				if p, ok := people[m.Person]; ok {
					l.Members = append(l.Members, p)
				}
			}
			slices.SortFunc(l.Members, func(a, b person.Person) int { return i18n.Compare(a.Name, b.Name) })
		}
		people, err := person.ByIDs(ctx, tx, ids)
		l.Names = map[string]string{}
		for id, p := range people {
			l.Names[id] = p.Name
		}
		return err
	})
	if err != nil {
		return l, fmt.Errorf("tasks of %s: %w", slug, err)
	}
	return l, nil
}

// Mine are somebody's open tasks with their places.
func (s *Service) Mine(ctx context.Context, who authz.Actor) ([]On, error) {
	var out []On
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := openOf(ctx, tx, who.Person)
		if err != nil {
			return err
		}
		places := map[space.Ref]space.Place{}
		for kind, k := range s.Kinds {
			var ids []string
			for _, t := range list {
				if t.Space.Kind() == kind {
					ids = append(ids, t.Space.ID())
				}
			}
			found, err := k.ByIDs(ctx, tx, ids)
			if err != nil {
				return err
			}
			for id, p := range found {
				places[space.NewRef(kind, id)] = p
			}
		}
		for _, t := range list {
			if p, ok := places[t.Space]; ok && !p.Over {
				out = append(out, On{space.Standing{Place: p}, t})
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("tasks of %s: %w", who.Person, err)
	}
	return out, nil
}

// ByIDs are tasks by their ids, whoever asks.
func ByIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Task, error) {
	list, err := byIDs(ctx, tx, slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == "" }))
	out := make(map[string]Task, len(list))
	for _, t := range list {
		out[t.ID] = t
	}
	return out, err
}
