package note

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/task"
)

const perPage = 30

// cursor is where a page begins: after the note of this day and id.
type cursor struct{ day, id string }

func (c cursor) String() string { return c.day + "." + c.id }

// parseCursor reads what String made; anything else is the beginning.
func parseCursor(s string) cursor {
	day, id, ok := strings.Cut(s, ".")
	if _, err := civil.ParseDate(day); !ok || err != nil || len(id) > 40 {
		return cursor{"9999-12-31", "~"}
	}
	return cursor{day, id}
}

// List is a page of the notes of a space.
type List struct {
	space.Standing
	Notes    []Note
	Counts   map[string]int // of decisions, by note
	Names    map[string]string
	Next     string
	MayWrite bool
}

func (s *Service) enter(ctx context.Context, tx *db.Tx, who authz.Actor, kind, slug string) (space.Standing, error) {
	place, err := s.Kinds[kind].BySlug(ctx, tx, slug)
	if err != nil {
		return space.Standing{}, err
	}
	st, err := space.Stand(ctx, tx, who, place)
	if err != nil {
		return st, err
	}
	return st, MayList.Check(who, st)
}

// List is a page of the notes that somebody reads in a space.
func (s *Service) List(ctx context.Context, who authz.Actor, kind, slug string, after cursor, limit int) (List, error) {
	var l List
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if l.Standing, err = s.enter(ctx, tx, who, kind, slug); err != nil {
			return err
		}
		l.MayWrite = MayWrite.Allows(who, l.Standing) && !l.Place.Over
		author := ""
		if l.Member() {
			author = who.Person
		}
		if l.Notes, err = notesOf(ctx, tx, l.Place.Ref, l.Readable, author, l.Leads, after, limit+1); err != nil {
			return err
		}
		if len(l.Notes) > limit {
			l.Notes = l.Notes[:limit]
			last := l.Notes[limit-1]
			l.Next = cursor{last.HeldOn.String(), last.ID}.String()
		}
		var ids, people []string
		for _, n := range l.Notes {
			ids, people = append(ids, n.ID), append(people, n.CreatedBy)
		}
		all, err := decisionsOf(ctx, tx, ids)
		if err != nil {
			return err
		}
		l.Counts = map[string]int{}
		for _, d := range all {
			if d.Withdrawn.IsZero() {
				l.Counts[d.Note]++
			}
		}
		l.Names, err = names(ctx, tx, people...)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("notes of %s: %w", slug, err)
	}
	return l, nil
}

// Decided is a decision with the note it stands in.
type Decided struct {
	Decision
	On         civil.Date
	Title      i18n.Content
	Visibility space.Visibility
}

// Filter narrows the list of decisions.
type Filter struct {
	Query string
	Year  int
	Page  int
}

// Decisions is a page of the decisions of a space.
type Decisions struct {
	space.Standing
	Filter
	Years []int // with any decisions, the latest first
	List  []Decided
	All   []Decided // of every page, for the file
	Pages int
	Names map[string]string
	Tasks map[string]task.Task
	Today civil.Date
}

// Decisions is the searchable list of what a space has decided over the years.
func (s *Service) Decisions(ctx context.Context, who authz.Actor, kind, slug string, f Filter) (Decisions, error) {
	v := Decisions{Filter: f}
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		if v.Standing, err = s.enter(ctx, tx, who, kind, slug); err != nil {
			return err
		}
		all, err := decidedIn(ctx, tx, v.Place.Ref, v.Readable)
		if err != nil {
			return err
		}
		v.Today = tx.Today()
		var people []string
		for _, d := range all {
			people = append(people, d.Person)
		}
		if v.Names, err = names(ctx, tx, people...); err != nil {
			return err
		}
		words := strings.Fields(i18n.Fold(f.Query))
		for _, d := range all {
			if !slices.Contains(v.Years, d.On.Year) {
				v.Years = append(v.Years, d.On.Year)
			}
			text := i18n.Fold(d.What + " " + d.Title.FI + " " + d.Title.SV + " " + d.Title.EN + " " + v.Names[d.Person])
			if (f.Year == 0 || d.On.Year == f.Year) && !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
				v.All = append(v.All, d)
			}
		}
		v.Pages = max(1, (len(v.All)+perPage-1)/perPage)
		v.Page = min(max(1, f.Page), v.Pages)
		v.List = v.All[(v.Page-1)*perPage : min(len(v.All), v.Page*perPage)]
		var tasks []string
		for _, d := range v.List {
			tasks = append(tasks, d.Task)
		}
		v.Tasks, err = task.ByIDs(ctx, tx, tasks)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("decisions of %s: %w", slug, err)
	}
	return v, nil
}

// Reading is a note with what a reader may do and see of it.
type Reading struct {
	On
	Versions  []Version
	Decisions []Decision
	Tasks     map[string]task.Task // that the reader sees
	Names     map[string]string
	People    []person.Person // whom a decision may name, for those who may decide
	MayEdit   bool
	MayAssign bool
	Today     civil.Date
}

// Read is a note for one who reads it, and marks it as read.
func (s *Service) Read(ctx context.Context, who authz.Actor, id string) (Reading, error) {
	var r Reading
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if r.On, err = s.on(ctx, tx, who, id); err != nil {
			return err
		}
		return s.fill(ctx, tx, who, &r)
	})
	if err != nil {
		return r, fmt.Errorf("note %s: %w", id, err)
	}
	if !who.SignedIn() || r.Note.Draft() {
		return r, nil
	}
	return r, s.DB.Write(ctx, func(tx *db.Tx) error { return space.See(ctx, tx, who.Person, id) })
}

func (s *Service) fill(ctx context.Context, tx *db.Tx, who authz.Actor, r *Reading) error {
	var err error
	r.MayEdit, r.MayAssign = MayEdit.Allows(who, r.On) && !r.Place.Over, MayAssign.Allows(who, r.On) && !r.Place.Over
	r.Today = tx.Today()
	if r.Versions, err = versionsOf(ctx, tx, r.Note.ID); err != nil {
		return err
	}
	if r.Decisions, err = decisionsOf(ctx, tx, []string{r.Note.ID}); err != nil {
		return err
	}
	ids := []string{r.Note.CreatedBy}
	var tasks []string
	for _, v := range r.Versions {
		ids = append(ids, v.Author)
	}
	for _, d := range r.Decisions {
		ids, tasks = append(ids, d.Person), append(tasks, d.Task)
	}
	if r.Tasks, err = task.ByIDs(ctx, tx, tasks); err != nil {
		return err
	}
	for id, t := range r.Tasks {
		if !task.MayRead.Allows(who, task.On{Standing: r.Standing, Task: t}) {
			delete(r.Tasks, id)
		}
	}
	if r.MayEdit {
		if r.People, err = people(ctx, tx, r.Note.Space, ""); err != nil {
			return err
		}
	}
	r.Names, err = names(ctx, tx, ids...)
	return err
}

// ofMeeting is the note of a meeting as the page of the meeting shows its
// decisions; ok is false where there is none for the reader.
func (s *Service) ofMeeting(ctx context.Context, tx *db.Tx, who authz.Actor, meeting string) (r Reading, ok bool, err error) {
	n, there, err := OfMeeting(ctx, tx, meeting)
	if err != nil || !there {
		return r, false, err
	}
	if r.On, err = s.on(ctx, tx, who, n.ID); fault.Is(err, fault.NotFound) || errors.Is(err, db.ErrNoRows) {
		return r, false, nil
	} else if err != nil {
		return r, false, err
	}
	return r, true, s.fill(ctx, tx, who, &r)
}
