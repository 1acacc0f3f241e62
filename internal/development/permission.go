package development

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// Parties are an organisation, the member organisation it belongs to, and its
// study centre, as the rules look at them.
type Parties struct {
	Org    org.Organisation // whose page it is
	Holder org.Organisation // the member organisation: Org, or one above it
	Centre org.Organisation
	// Mine tells whether the reader arranges training for an organisation under
	// the member organisation.
	Mine bool
}

// using are the roles of those who arrange training in an organisation's name.
var using = []string{account.MainUser, account.Organiser}

// helping are the roles of a study centre that look at its members' training.
var helping = []string{account.Expert, account.CentreStaff, account.Reviewer, account.Checker, account.Decider, account.HoursAllocator,
	account.Statistics, account.Auditor}

func holds(a authz.Actor, roles, scopes []string) bool {
	return slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, scopes...) })
}

func sees(a authz.Actor, p Parties) bool {
	return holds(a, using, p.Org.Scopes) || p.Centre.ID != "" && holds(a, helping, p.Centre.Scopes)
}

// A visitor is asked to sign in: that an organisation trains is no secret.
func known(a authz.Actor, p Parties) bool { return !a.SignedIn() || sees(a, p) }

// MaySee is who sees the present state of an organisation's training: those who
// arrange it there or above, and its study centre's people.
var MaySee = authz.Rule[Parties]{Name: "development.see", May: sees, See: known}

// commenting are the roles of a study centre that comment on plans.
var commenting = []string{account.Expert, account.CentreStaff, account.Reviewer}

func ofMember(p Parties) Parties {
	p.Org = p.Holder
	return p
}

func seesPlan(a authz.Actor, p Parties) bool { return p.Mine || sees(a, ofMember(p)) }

func knownPlan(a authz.Actor, p Parties) bool { return !a.SignedIn() || seesPlan(a, p) }

func helps(a authz.Actor, p Parties) bool {
	return p.Centre.ID != "" && holds(a, commenting, p.Centre.Scopes)
}

func leads(a authz.Actor, p Parties) bool { return a.Holds(account.MainUser, p.Holder.Scopes...) }

var (
	// MaySeePlan is who reads an organisation's overall plan: those who arrange
	// training in it or under it, and its study centre's people.
	MaySeePlan = authz.Rule[Parties]{Name: "development.plan.see", May: seesPlan, See: knownPlan}

	// MayWritePlan is who writes it, adopts it and follows it up: the
	// organisation's main users.
	MayWritePlan = authz.Rule[Parties]{Name: "development.plan.write", May: leads, See: knownPlan}

	// MayWritePart is who writes a district's part: those who arrange training
	// there, and the organisation's main users.
	MayWritePart = authz.Rule[Parties]{
		Name: "development.plan.part",
		May:  func(a authz.Actor, p Parties) bool { return leads(a, p) || holds(a, using, p.Org.Scopes) },
		See:  knownPlan,
	}

	// MayComment is who says something beside a step: all who write, and the
	// study centre's experts.
	MayComment = authz.Rule[Parties]{
		Name: "development.plan.comment",
		May:  func(a authz.Actor, p Parties) bool { return p.Mine || leads(a, p) || helps(a, p) },
		See:  knownPlan,
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	member := Parties{Org: org.Organisation{ID: authz.SampleScope, Scopes: scopes}}
	centre := Parties{Centre: org.Organisation{ID: authz.SampleScope, Scopes: scopes}}
	member.Holder = member.Org
	all := []authz.Sample{MaySee.Sample("seen by the member", member), MaySee.Sample("seen by its centre", centre)}
	for _, r := range []authz.Rule[Parties]{MaySeePlan, MayWritePlan, MayWritePart, MayComment} {
		all = append(all, r.Sample("seen by the member", member), r.Sample("seen by its centre", centre))
	}
	return all
}
