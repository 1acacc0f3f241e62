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
	"parvi/internal/platform/index"
	"parvi/internal/platform/markup"
	"parvi/internal/space"
	"parvi/internal/task"
)

// Service keeps the notes.
type Service struct {
	DB    *db.DB
	Kinds space.Kinds
	Tasks *task.Service
	// Meeting is how somebody stands before a meeting, whose notes they then
	// read as the standing says; nil: there are no meetings.
	Meeting func(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (space.Standing, error)
}

// Text is what somebody saves of a note.
type Text struct {
	Title      i18n.Content
	Body       i18n.Content
	Why        string
	HeldOn     civil.Date       // zero: today
	Visibility space.Visibility // "" is for members
	Publish    bool
	Base       int // the version they began from

	// Author and At are believed of the system only: imports and seeds.
	Author string
	At     time.Time
}

// StaleError says that somebody else saved the note meanwhile.
type StaleError struct{ Now Note }

func (e *StaleError) Error() string { return "note " + e.Now.ID + " has been saved meanwhile" }

// Unwrap is what people are told.
func (e *StaleError) Unwrap() error {
	return &fault.Error{Kind: fault.Conflict, Code: "stale", Say: msgStale}
}

var overFault = &fault.Error{Kind: fault.Conflict, Code: "over", Say: msgOver}

// Create writes a new note into a space, as a draft or published at once.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, in space.Ref, t Text) (Note, error) {
	place, err := s.Kinds.Place(ctx, tx, in)
	if err != nil {
		return Note{}, err
	}
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return Note{}, err
	}
	if err := MayWrite.Check(who, st); err != nil && !who.IsSystem() {
		return Note{}, err
	}
	if place.Over && !who.IsSystem() {
		return Note{}, overFault
	}
	if err := t.check(tx, st); err != nil {
		return Note{}, err
	}
	n := Note{ID: tx.NewID(), Space: in, HeldOn: t.HeldOn, Visibility: t.Visibility, Version: t.version(tx, who, 1)}
	n.CreatedBy, n.Created = n.Author, n.At
	if t.Publish {
		n.Published = n.At
	}
	if again, err := twin(ctx, tx, n, tx.Now.Add(-twice)); err == nil && !who.IsSystem() {
		return again, nil // the button was pressed twice
	} else if err != nil && !errors.Is(err, db.ErrNoRows) {
		return n, err
	}
	if err := insert(ctx, tx, n, []space.Ref{in}); err != nil {
		return n, err
	}
	return n, s.lay(ctx, tx, who, Note{}, n, "note.create")
}

// twice is how soon the same note sent again is the same button pressed twice.
const twice = 10 * time.Minute

// New is Create as a use case.
func (s *Service) New(ctx context.Context, who authz.Actor, kind, slug string, t Text) (n Note, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
		if err != nil {
			return err
		}
		n, err = s.Create(ctx, tx, who, place.Ref, t)
		return err
	})
	if err != nil {
		return n, fmt.Errorf("note in %s: %w", slug, err)
	}
	return n, nil
}

// Save writes a version of a note, and publishes it when asked to. Who began
// from an older version than there is gets a StaleError, with which nothing of
// theirs is lost. What has been published stays so.
func (s *Service) Save(ctx context.Context, who authz.Actor, id string, t Text) (n Note, err error) {
	err = s.change(ctx, who, id, func(tx *db.Tx, o On) error {
		if t.Visibility == "" {
			t.Visibility = o.Note.Visibility
		}
		if t.HeldOn.IsZero() {
			t.HeldOn = o.Note.HeldOn
		}
		if err := t.check(tx, o.Standing); err != nil {
			return err
		}
		old := o.Note
		if t.Base != old.Number {
			return &StaleError{old}
		}
		if n, err = s.renew(ctx, tx, who, old, t); err != nil {
			return err
		}
		return s.lay(ctx, tx, who, old, n, "note.save")
	})
	if err != nil {
		return n, fmt.Errorf("save note %s: %w", id, err)
	}
	return n, nil
}

// renew writes what is new in a note: a version where its words changed.
func (s *Service) renew(ctx context.Context, tx *db.Tx, who authz.Actor, n Note, t Text) (Note, error) {
	if t.Title != n.Title || t.Body != n.Body {
		n.Version = t.version(tx, who, n.Number+1)
		if err := insertVersion(ctx, tx, n); err != nil {
			return n, err
		}
	}
	n.HeldOn, n.Visibility = t.HeldOn, t.Visibility
	if t.Publish && n.Draft() {
		n.Published = tx.Now
	}
	return n, update(ctx, tx, n)
}

// lay keeps the envelope of a note in step: none while it is a draft, and none
// of a meeting that stands in no space.
func (s *Service) lay(ctx context.Context, tx *db.Tx, who authz.Actor, old, n Note, action string) error {
	var err error
	switch {
	case n.Space == "" || n.Draft():
	case old.Space == "" || old.Draft():
		err = space.Publish(ctx, tx, entryOf(n))
	default:
		err = space.Revise(ctx, tx, entryOf(n))
	}
	if err != nil {
		return err
	}
	if n.Space != "" && who.Person != "" && !n.Draft() {
		if err := space.See(ctx, tx, who.Person, n.ID); err != nil {
			return err
		}
	}
	if err := s.touch(ctx, tx, n); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, action, "note:"+n.ID, map[string]any{"version": n.Number, "published": !n.Draft()})
}

// touch tells public pages that something of a note has changed.
func (s *Service) touch(ctx context.Context, tx *db.Tx, n Note) error {
	if n.Meeting != "" {
		if err := tx.Touch(ctx, "meeting:"+n.Meeting); err != nil {
			return err
		}
	}
	if _, worked := s.Kinds[n.Space.Kind()]; !worked {
		return nil // a meeting's of no network; and where nobody works there are no pages
	}
	place, err := s.Kinds.Place(ctx, tx, n.Space)
	if err != nil {
		return err
	}
	return tx.Touch(ctx, place.Topic())
}

// Hide takes a note out of sight, or back into it. Nothing is lost.
func (s *Service) Hide(ctx context.Context, who authz.Actor, id string, hide bool) (o On, err error) {
	err = s.change(ctx, who, id, func(tx *db.Tx, on On) error {
		o = on
		n := on.Note
		n.Hidden = time.Time{}
		action := "note.show"
		if hide {
			n.Hidden, action = tx.Now, "note.hide"
		}
		if err := update(ctx, tx, n); err != nil {
			return err
		}
		return s.lay(ctx, tx, who, on.Note, n, action)
	})
	if err != nil {
		return o, fmt.Errorf("hide note %s: %w", id, err)
	}
	return o, nil
}

// change is one change of a note by somebody who may edit it.
func (s *Service) change(ctx context.Context, who authz.Actor, id string, f func(tx *db.Tx, o On) error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.on(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := MayEdit.Check(who, o); err != nil {
			return err
		}
		if o.Place.Over {
			return overFault
		}
		return f(tx, o)
	}, db.Alone("note "+id))
}

// on is a note as somebody stands before it; fault.NotFound when there is
// none, or none for them.
func (s *Service) on(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (On, error) {
	n, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return On{}, fault.Missing(err)
	} else if err != nil {
		return On{}, err
	}
	o := On{Note: n}
	if o.Standing, err = s.stand(ctx, tx, who, n); err != nil {
		return o, err
	}
	return o, MayRead.Check(who, o)
}

func (s *Service) stand(ctx context.Context, tx *db.Tx, who authz.Actor, n Note) (space.Standing, error) {
	if n.Meeting != "" && s.Meeting != nil {
		return s.Meeting(ctx, tx, who, n.Meeting)
	}
	place, err := s.Kinds.Place(ctx, tx, n.Space)
	if err != nil {
		return space.Standing{}, err
	}
	return space.Stand(ctx, tx, who, place)
}

func (t *Text) check(tx *db.Tx, st space.Standing) error {
	var wrong fault.Fields
	clean := func(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n")) }
	t.Title, t.Body, t.Why = t.Title.Map(clean), t.Body.Map(clean), clean(t.Why)
	if t.Visibility == "" {
		t.Visibility = space.Members
	}
	if t.HeldOn.IsZero() {
		t.HeldOn = tx.Today()
	}
	if t.Title.Empty() {
		wrong.Add("title", msgTitleMissing)
	}
	if t.Publish && t.Body.Empty() {
		wrong.Add("body", msgBodyMissing)
	}
	for _, l := range i18n.Langs {
		if utf8.RuneCountInString(t.Title.Own(l)) > maxTitle {
			wrong.Add("title."+string(l), msgTooLong.Fill("max", maxTitle))
		}
		if utf8.RuneCountInString(t.Body.Own(l)) > maxBody {
			wrong.Add("body."+string(l), msgTooLong.Fill("max", maxBody))
		}
	}
	if utf8.RuneCountInString(t.Why) > maxWhy {
		wrong.Add("why", msgTooLong.Fill("max", maxWhy))
	}
	if !slices.Contains(st.Choices(), t.Visibility) {
		wrong.Add("visibility", msgVisibility)
	}
	return wrong.Err()
}

func (t Text) version(tx *db.Tx, who authz.Actor, number int) Version {
	v := Version{Number: number, Title: t.Title, Body: t.Body, Why: t.Why, Author: who.Person, At: tx.Now}
	if who.IsSystem() {
		v.Author = t.Author
		if !t.At.IsZero() {
			v.At = t.At
		}
	}
	return v
}

func entryOf(n Note) space.Entry {
	title, l := n.Title.Pick(i18n.FI)
	return space.Entry{
		ID: n.ID, Space: n.Space, Kind: "note", Author: n.CreatedBy, Lang: string(l), Visibility: n.Visibility,
		Title: title, Excerpt: markup.Excerpt(n.Body.Own(l), 300), Path: n.Path(), At: n.Published, Hidden: n.Hidden,
		Words: append(index.Content(n.Title), index.Content(n.Body.Map(markup.Plain))...),
	}
}

// names are the people by id; who is not in the register any more has none.
func names(ctx context.Context, tx *db.Tx, ids ...string) (map[string]string, error) {
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return id == "" })
	people, err := person.ByIDs(ctx, tx, ids)
	out := make(map[string]string, len(people))
	for id, p := range people {
		out[id] = p.Name
	}
	return out, err
}
