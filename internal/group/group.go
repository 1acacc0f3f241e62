// Package group holds the groups inside networks: a smaller circle of members
// with a purpose, its own discussions, files, tasks and notes.
//
// A group is a space that lies within its network's. Only members of the
// network are in it, and who leaves the network leaves its groups. The members
// of the network see that a group exists unless it is closed; what is said and
// laid out in it is for the group, and for those who answer for the network.
// A group ends when somebody ends it, or with its network.
package group

import (
	"slices"
	"time"
	"unicode/utf8"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Limits of what is written, in characters.
const (
	maxName    = 120
	maxPurpose = 2000
)

// Group is one group inside a network.
type Group struct {
	ID        string
	Slug      string
	Of        network.Network
	Name      i18n.Content
	Purpose   i18n.Content
	Policy    space.Policy
	Closed    bool // only its own know that it exists
	EndedOn   civil.Date
	CreatedBy string
	Created   time.Time
	Version   int
	Leads     []string // people by id
	network   string
}

// Space is the group as what is belonged to.
func (g Group) Space() space.Ref { return Space(g.ID) }

// Space is the space of the group with an id.
func Space(id string) space.Ref { return space.NewRef("group", id) }

// Path is the group's page.
func (g Group) Path() string { return "/groups/" + g.Slug }

// Over tells whether the group is read only: it has ended, or its network has.
func (g Group) Over(today civil.Date) bool { return g.ended(today) || g.Of.Over(today) }

func (g Group) ended(today civil.Date) bool { return !g.EndedOn.IsZero() && !today.Before(g.EndedOn) }

// LedBy tells whether somebody leads the group.
func (g Group) LedBy(id string) bool { return id != "" && slices.Contains(g.Leads, id) }

// Policies are the ways into a group.
var Policies = []space.Policy{space.Open, space.OnRequest, space.ByInvitation}

// Text is what somebody saves of a group.
type Text struct {
	Name    i18n.Content
	Purpose i18n.Content
	Policy  space.Policy
	Closed  bool
	Version int
}

func (t Text) check() error {
	var faults fault.Fields
	if t.Name.Empty() {
		faults.Add("name", msgNameMissing)
	}
	if t.Purpose.Empty() {
		faults.Add("purpose", msgPurposeMissing)
	}
	for _, l := range i18n.Langs {
		if utf8.RuneCountInString(t.Name.Own(l)) > maxName {
			faults.Add("name", msgTooLong.Fill("max", maxName))
		}
		if utf8.RuneCountInString(t.Purpose.Own(l)) > maxPurpose {
			faults.Add("purpose", msgTooLong.Fill("max", maxPurpose))
		}
	}
	switch {
	case !slices.Contains(Policies, t.Policy):
		faults.Add("policy", msgPolicyUnknown)
	case t.Closed && t.Policy != space.ByInvitation:
		faults.Add("policy", msgClosedInvites)
	}
	return faults.Err()
}

// On is a group as somebody stands before it.
type On struct {
	Group
	Own space.Own
}

// slug is the address a name gives, below that of the network.
func slug(n network.Network, name i18n.Content) string {
	for _, l := range i18n.Langs {
		if s := i18n.Slug(name.Own(l)); s != "" {
			return n.Slug + "-" + s
		}
	}
	return n.Slug + "-group"
}

// Place is the group as the features know it that work in any space.
func (g Group) Place(today civil.Date) space.Place {
	return space.Place{
		Ref: g.Space(), Name: g.Name, Slug: g.Slug, Path: g.Path(), Inner: true, Over: g.Over(today),
		Sees:  func(who authz.Actor) bool { return maySee(who, On{Group: g}) },
		Leads: func(who authz.Actor) bool { return mayKeep(who, g) },
	}
}
