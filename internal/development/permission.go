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

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	member := Parties{Org: org.Organisation{ID: authz.SampleScope, Scopes: scopes}}
	centre := Parties{Centre: org.Organisation{ID: authz.SampleScope, Scopes: scopes}}
	return []authz.Sample{MaySee.Sample("seen by the member", member), MaySee.Sample("seen by its centre", centre)}
}
