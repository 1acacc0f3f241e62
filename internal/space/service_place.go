package space

import (
	"context"
	"fmt"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
)

// Kind is what those who work in any space need to know of one kind of them.
type Kind struct {
	Base string // of the paths of its spaces, with {slug}
	Nav  string // the menu entry they stand under
	// Home is the list the spaces stand in, for the crumbs.
	Home ui.MenuItem
	// ByIDs are places by their ids; BySlug is one, fault.NotFound when there is
	// none. An old slug gives the place with its present one.
	ByIDs  func(ctx context.Context, tx *db.Tx, ids []string) (map[string]Place, error)
	BySlug func(ctx context.Context, tx *db.Tx, slug string) (Place, error)
	// Answering are the people who lead a space or answer for it.
	Answering func(ctx context.Context, tx *db.Tx, id string) ([]string, error)
	// Led are the spaces somebody leads; nil: none.
	Led func(ctx context.Context, tx *db.Tx, who authz.Actor) ([]Place, error)
	// Tabs are the parts of a space's page, with one of them as the present one.
	Tabs func(ctx context.Context, who authz.Actor, p ui.Page, place Place, part string) (templ.Component, error)
}

// Kinds are all kinds of spaces, by the kind of their refs.
type Kinds map[string]Kind

// Place is a space by its ref; fault.NotFound where there is none.
func (k Kinds) Place(ctx context.Context, tx *db.Tx, ref Ref) (Place, error) {
	kind, ok := k[ref.Kind()]
	if !ok {
		return Place{}, fault.Missing(fmt.Errorf("nobody works in %s", ref))
	}
	found, err := kind.ByIDs(ctx, tx, []string{ref.ID()})
	if err != nil {
		return Place{}, err
	}
	p, ok := found[ref.ID()]
	if !ok {
		return p, fault.Missing(fmt.Errorf("no space %s", ref))
	}
	return p, nil
}

// Standing is somebody before a space, with what they read of it.
type Standing struct {
	Place    Place
	Level    Level        // "" for none
	Readable []Visibility // none where they may not know of the space
	Leads    bool
}

// Stand tells how somebody stands before a place.
func Stand(ctx context.Context, tx *db.Tx, who authz.Actor, place Place) (Standing, error) {
	st := Standing{Place: place, Leads: who.IsSystem() || place.Leads(who)}
	if who.IsSystem() {
		st.Readable = Visibilities[:]
		return st, nil
	}
	if who.SignedIn() {
		own, err := OwnIn(ctx, tx, place.Ref, who.Person)
		if err != nil {
			return st, err
		}
		st.Level = own.Level()
	}
	if st.Level == "" && who.Belongs(string(place.Ref)) {
		st.Level = AsMember
	}
	if place.Sees(who) {
		st.Readable = Readable(st.Level, st.Leads)
	}
	return st, nil
}

// Member tells whether they belong as more than a follower.
func (s Standing) Member() bool { return s.Level == AsMember || s.Level == AsRepresentative }

// Reads tells whether they read what has this visibility.
func (s Standing) Reads(v Visibility) bool {
	for _, may := range s.Readable {
		if may == v {
			return true
		}
	}
	return false
}

// Choices are the visibilities they may give: those they read themselves,
// that the space gives: no "everybody" where it is not shown to everybody.
func (s Standing) Choices() []Visibility {
	var list []Visibility
	for _, v := range s.Readable {
		if s.Place.Gives(v) {
			list = append(list, v)
		}
	}
	return list
}
