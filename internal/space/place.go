package space

import (
	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
)

// Place is a space as the features need to know it that work in any space. Its
// kind tells them.
type Place struct {
	Ref  Ref
	Name i18n.Content
	Slug string
	Path string
	Open bool // anybody may know of it
	Over bool // ended: it is read, not written in
	// Inner is a space within another: nobody only follows it, and nothing in it
	// is for everybody.
	Inner bool
	// Sees tells who may know of it, Leads who leads it or answers for it.
	Sees, Leads func(authz.Actor) bool
}

// Gives tells whether things of the space may have a visibility.
func (p Place) Gives(v Visibility) bool {
	return v != Public && !(v == Followers && p.Inner) || v == Public && p.Open
}

// Topic is touched when anything that lists of the space show changes.
func (p Place) Topic() string { return "space:" + p.Ref.Kind() + "/" + p.Slug }
