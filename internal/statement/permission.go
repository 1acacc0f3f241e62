package statement

import (
	"slices"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// within tells whether the actor is a member of the network or answers for it.
func within(a authz.Actor, n network.Network) bool {
	return a.SignedIn() && (a.Belongs(string(n.Space())) || network.MayHandle.Allows(a, n))
}

// maySee: what is published is public. Before that a statement is the
// network's, and while it is open to all signatures, that of everybody who has
// signed in. Its SQL twin is visible.
func maySee(a authz.Actor, s Statement) bool {
	return s.Out() || within(a, s.Of) || s.State == Signing && s.Open && a.SignedIn()
}

// MaySee is who reads a statement.
var MaySee = authz.Rule[Statement]{Name: "statement.see", May: maySee, See: maySee}

// MayDraft is who begins statements for a network: its members, and those who
// answer for it.
var MayDraft = authz.Rule[network.Network]{Name: "statement.draft", May: within, See: network.MaySee.May}

// MayEdit is who changes the text, comments on it and answers comments: the
// members, and those who answer for the network.
var MayEdit = authz.Rule[Statement]{
	Name: "statement.edit",
	May:  func(a authz.Actor, s Statement) bool { return within(a, s.Of) },
	See:  maySee,
}

// MayResolve is who says that a comment has been dealt with: who began the
// statement, and those who answer for the network.
var MayResolve = authz.Rule[Statement]{
	Name: "statement.resolve",
	May: func(a authz.Actor, s Statement) bool {
		return within(a, s.Of) && a.Person == s.Person || network.MayHandle.Allows(a, s.Of)
	},
	See: maySee,
}

// MayLead is who moves a statement on, publishes and withdraws it, and tells
// what came of it: those who answer for the network.
var MayLead = authz.Rule[Statement]{
	Name: "statement.lead",
	May:  func(a authz.Actor, s Statement) bool { return network.MayHandle.Allows(a, s.Of) },
	See:  maySee,
}

// MaySign is who signs: the members, and where it is open to all, everybody
// who has signed in.
var MaySign = authz.Rule[Statement]{
	Name: "statement.sign",
	May:  func(a authz.Actor, s Statement) bool { return a.SignedIn() && (s.Open || within(a, s.Of)) },
	See:  maySee,
}

// MaySignFor is who signs for an organisation: its own main users and whom it
// has named. Roles for what stands above it do not reach here, nor does the
// operator's: an association speaks for itself.
var MaySignFor = authz.Rule[Signer]{
	Name: "statement.sign_for",
	May:  func(a authz.Actor, s Signer) bool { return a.SignedIn() && (s.Named || ownMainUser(a, s.Org)) },
}

// MayName is who names those who sign for an organisation: its own main users.
var MayName = authz.Rule[org.ID]{
	Name: "statement.name_signers",
	May:  ownMainUser,
	See:  func(a authz.Actor, id org.ID) bool { return ownMainUser(a, id) },
}

func ownMainUser(a authz.Actor, id org.ID) bool { return slices.Contains(a.Scopes("main_user"), id) }

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	draft := Statement{ID: authz.SampleThing, Person: authz.SamplePerson, State: Drafting, Of: network.Sample(space.Public)}
	open, out := draft, draft
	open.State, open.Open = Signing, true
	out.State, out.Published = Published, draft.Created.AddDate(2026, 0, 0)
	var all []authz.Sample
	for _, r := range []authz.Rule[Statement]{MaySee, MayEdit, MayResolve, MayLead, MaySign} {
		all = append(all, r.Sample("draft", draft), r.Sample("open to signatures", open), r.Sample("published", out))
	}
	return append(all, MayDraft.Sample("", network.Sample(space.Public)), MaySignFor.Sample("", Signer{Org: authz.SampleScope}),
		MaySignFor.Sample("named", Signer{Org: authz.SampleScope, Named: true}), MayName.Sample("", authz.SampleScope))
}
