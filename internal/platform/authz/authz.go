// Package authz says who may do what: an Actor with dated grants, and rules
// declared once beside each feature. It knows no feature names.
package authz

import (
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Grant is a role with a scope (an id, or "" for everywhere) and its first and
// last day; a zero day is open.
type Grant struct {
	Role, Scope string
	From, To    civil.Date
}

// On tells whether the grant is in force on a day.
func (g Grant) On(d civil.Date) bool {
	return (g.From.IsZero() || !d.Before(g.From)) && (g.To.IsZero() || !d.After(g.To))
}

// Actor is who acts: a person (or nobody, Person == ""), the organisation they
// act for now, and the grants in force today. System acts are Actors too.
type Actor struct {
	Person    string
	Name      string
	Lang      i18n.Lang
	ActingFor string   // organisation id, "" for oneself
	Grants    []Grant  // in force today only
	Spaces    []string // ids of the spaces the person belongs to as a member
	Session   string   // id of the session or token, for the audit row
	system    bool
}

// System is the machine itself: jobs, imports, the command line.
var System = Actor{Name: "system", Lang: i18n.FI, system: true}

// IsSystem tells whether the machine itself acts.
func (a Actor) IsSystem() bool { return a.system }

// SignedIn tells whether a person acts.
func (a Actor) SignedIn() bool { return a.Person != "" }

// Holds tells whether the actor holds the role for one of the scopes, or
// everywhere. An object passes its own id and those of everything above it, so
// that a role for an organisation reaches its subtree. The system and the
// operator hold every role.
func (a Actor) Holds(role string, scopes ...string) bool {
	if a.system {
		return true
	}
	for _, g := range a.Grants {
		if g.Role == "operator" {
			return true
		}
		if g.Role == role && (g.Scope == "" || slices.Contains(scopes, g.Scope)) {
			return true
		}
	}
	return false
}

// HoldsAny tells whether the actor holds the role anywhere at all.
func (a Actor) HoldsAny(role string) bool {
	if a.system {
		return true
	}
	return slices.ContainsFunc(a.Grants, func(g Grant) bool {
		return g.Role == role || g.Role == "operator"
	})
}

// Scopes are the scopes for which the actor holds the role.
func (a Actor) Scopes(role string) []string {
	var scopes []string
	for _, g := range a.Grants {
		if g.Role == role {
			scopes = append(scopes, g.Scope)
		}
	}
	return scopes
}

// Operator tells whether the actor runs the installation.
func (a Actor) Operator() bool { return a.Holds("operator") }

// Belongs tells whether the actor is a member of the space.
func (a Actor) Belongs(space string) bool { return slices.Contains(a.Spaces, space) }

// Rule is one permission over things of type T. The use case calls Check, the
// view Allows; a list query has a SQL twin beside the rule.
type Rule[T any] struct {
	Name string // "meeting.manage"
	// May tells whether the actor may do it.
	May func(Actor, T) bool
	// See tells whether the actor may know that the thing exists; nil: all may.
	See func(Actor, T) bool
}

// Allows tells whether the actor may.
func (r Rule[T]) Allows(a Actor, thing T) bool { return a.system || r.May(a, thing) }

// Check is nil when the actor may. Otherwise the fault: not found when they may
// not even see the thing, sign-in when nobody is signed in, forbidden else.
func (r Rule[T]) Check(a Actor, thing T) error {
	switch {
	case r.Allows(a, thing):
		return nil
	case r.See != nil && !r.See(a, thing):
		return fault.Missing(nil)
	case !a.SignedIn():
		return fault.New(fault.SignIn, i18n.Text{})
	default:
		return fault.New(fault.Forbidden, i18n.Text{})
	}
}
