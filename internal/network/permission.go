package network

import (
	"slices"

	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// coordinates tells whether the actor works as coordinator for one of the
// organisations, or for an umbrella above it.
func coordinates(a authz.Actor, orgs []string) bool {
	return len(orgs) > 0 && (a.Holds("coordinator", orgs...) || a.Holds("umbrella", orgs...))
}

func handles(a authz.Actor, n Network) bool {
	return a.Holds("lead", n.ID) || a.Holds("contact", n.ID) || coordinates(a, n.scopes) ||
		a.SignedIn() && n.Founder == a.Person && !n.Published
}

// MaySee is who may read a network's page: anybody, unless it is a draft or
// shown to its members only. Its SQL twin is visible.
var MaySee = authz.Rule[Network]{
	Name: "network.see",
	May:  maySee,
	See:  maySee,
}

func maySee(a authz.Actor, n Network) bool {
	if n.Public() || a.Operator() {
		return true
	}
	if n.Published && a.Belongs(string(n.Space())) {
		return true
	}
	return handles(a, n) || coordinates(a, n.past)
}

// MayFound is who may found a network for an organisation, given by itself and
// all above it.
var MayFound = authz.Rule[[]string]{
	Name: "network.found",
	May:  func(a authz.Actor, orgs []string) bool { return a.Operator() || coordinates(a, orgs) },
}

// MayManage is who may change everything about a network: its leads and the
// coordinators of its organisations; the founder of what is still a draft.
var MayManage = authz.Rule[Network]{
	Name: "network.manage",
	May: func(a authz.Actor, n Network) bool {
		return a.Operator() || a.Holds("lead", n.ID) || coordinates(a, n.scopes) ||
			a.SignedIn() && n.Founder == a.Person && !n.Published
	},
	See: maySee,
}

// MayHandle is who answers requests, keeps the member list and writes to the
// members: those who manage, and the contact persons. Its SQL twin is handled.
var MayHandle = authz.Rule[Network]{
	Name: "network.handle",
	May:  func(a authz.Actor, n Network) bool { return a.Operator() || handles(a, n) },
	See:  maySee,
}

// MayReadMembers is who sees the member list: the members themselves, each
// what the others chose to show, and those who handle.
var MayReadMembers = authz.Rule[Network]{
	Name: "network.members",
	May: func(a authz.Actor, n Network) bool {
		return a.Operator() || a.Belongs(string(n.Space())) || handles(a, n)
	},
	See: maySee,
}

// MayReadArchive is who reads what happened while they coordinated: also the
// staff of an organisation that has withdrawn.
var MayReadArchive = authz.Rule[Network]{
	Name: "network.archive",
	May: func(a authz.Actor, n Network) bool {
		return a.Operator() || handles(a, n) || a.Belongs(string(n.Space())) || coordinates(a, n.past)
	},
	See: maySee,
}

// MayShowSelf is who decides what of them the network's page shows: its
// contact persons and leads, each for themselves.
var MayShowSelf = authz.Rule[Network]{
	Name: "network.card",
	May: func(a authz.Actor, n Network) bool {
		return a.SignedIn() && (a.Holds("lead", n.ID) || a.Holds("contact", n.ID))
	},
	See: maySee,
}

// MayStateFigures is who may state a figure about all networks of an
// organisation.
var MayStateFigures = MayFound

// MayCoordinate is who has a coordinator's desk.
var MayCoordinate = authz.Rule[struct{}]{
	Name: "network.desk",
	May: func(a authz.Actor, _ struct{}) bool {
		return slices.ContainsFunc(deskRoles, a.HoldsAny)
	},
}

var deskRoles = []string{"coordinator", "umbrella", "lead", "contact"}

// Reads tells whether somebody who has this in the network may read an entry
// of the given visibility.
func Reads(v space.Visibility, own space.Own, lead bool) bool {
	switch v {
	case space.Public:
		return true
	case space.Followers:
		return lead || own.Current.State == space.Joined
	case space.Members:
		return lead || own.IsMember()
	default:
		return lead
	}
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	var all []authz.Sample
	draft, withdrawn := Sample(space.Public), Sample(space.Members)
	draft.Published = false
	withdrawn.scopes, withdrawn.past = nil, withdrawn.scopes
	networks := []struct {
		of string
		n  Network
	}{
		{"public", Sample(space.Public)}, {"for members", Sample(space.Members)}, {"draft", draft}, {"withdrawn from", withdrawn},
	}
	for _, rule := range []authz.Rule[Network]{MaySee, MayManage, MayHandle, MayReadMembers, MayReadArchive, MayAdopt} {
		for _, x := range networks {
			all = append(all, rule.Sample(x.of, x.n))
		}
	}
	return append(all, MayShowSelf.Sample("", Sample(space.Public)), MayFound.Sample("", Sample(space.Public).scopes), MayCoordinate.Sample("", struct{}{}))
}

// Sample is a published network of the sample organisation.
func Sample(v space.Visibility) Network {
	return Network{
		ID: authz.SampleThing, Founder: authz.SamplePerson, Published: true, Visibility: v,
		scopes: []string{authz.SampleScope, authz.SampleAbove},
	}
}
