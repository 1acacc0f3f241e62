package support

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// ofCentre are the roles of a study centre that look at its drafts and at
// what other rules would have given.
var ofCentre = []string{account.RulesEditor, account.CentreStaff, account.Reviewer, account.Checker, account.Decider, account.Payer, account.Statistics, account.Auditor}

func ofTheCentre(a authz.Actor, c org.Organisation) bool {
	return c.ID != "" && slices.ContainsFunc(ofCentre, func(role string) bool { return a.Holds(role, c.Scopes...) })
}

// maySeeVersion: what is in force is public.
func maySeeVersion(a authz.Actor, v Version) bool {
	return v.State == Approved || ofTheCentre(a, v.Centre) || a.Operator()
}

func edits(a authz.Actor, v Version) bool {
	return v.Centre.ID != "" && a.Holds(account.RulesEditor, v.Centre.Scopes...)
}

var (
	// MaySee is who reads a version of a rule set: everybody once it is in
	// force, and its study centre before.
	MaySee = authz.Rule[Version]{Name: "support.see", May: maySeeVersion, See: maySeeVersion}

	// MayEdit is who writes versions of a study centre's rule sets: its editors
	// of rules. Approved ones are changed by nobody.
	MayEdit = authz.Rule[Version]{
		Name: "support.edit",
		May:  func(a authz.Actor, v Version) bool { return edits(a, v) && v.State != Approved },
		See:  maySeeVersion,
	}

	// MayApprove is who brings a submitted version into force: an editor of
	// rules who wrote nothing of it.
	MayApprove = authz.Rule[Version]{
		Name: "support.approve",
		May: func(a authz.Actor, v Version) bool {
			return edits(a, v) && v.State == Submitted && !slices.Contains(v.Writers, a.Person)
		},
		See: maySeeVersion,
	}

	// MayWrite is who begins a version of a study centre's rules.
	MayWrite = authz.Rule[org.Organisation]{
		Name: "support.write",
		May: func(a authz.Actor, c org.Organisation) bool {
			return c.ID != "" && a.Holds(account.RulesEditor, c.Scopes...)
		},
		See: func(a authz.Actor, c org.Organisation) bool { return !a.SignedIn() || ofTheCentre(a, c) },
	}

	// MayReplay is who sees what other rules would have given a study centre's
	// decided cases.
	MayReplay = authz.Rule[org.Organisation]{
		Name: "support.replay",
		May:  ofTheCentre,
		See:  func(a authz.Actor, c org.Organisation) bool { return !a.SignedIn() || ofTheCentre(a, c) },
	}

	// MayName is who says which study centre goes by a short name in rule sets:
	// its own people for it, and the operator.
	MayName = authz.Rule[org.Organisation]{
		Name: "support.name_centre",
		May: func(a authz.Actor, c org.Organisation) bool {
			return a.Operator() || c.ID != "" && a.Holds(account.CentreStaff, c.Scopes...)
		},
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	centre := org.Organisation{ID: authz.SampleScope, Kind: org.StudyCentre, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	rules := Shipped()[0]
	draft := Version{Rules: rules, State: Draft, Centre: centre, Writers: []string{authz.SamplePerson}}
	waits, inForce := draft, draft
	waits.State, inForce.State = Submitted, Approved
	var all []authz.Sample
	for _, r := range []authz.Rule[Version]{MaySee, MayEdit, MayApprove} {
		all = append(all, r.Sample("a draft", draft), r.Sample("submitted", waits), r.Sample("in force", inForce))
	}
	return append(all, MayWrite.Sample("", centre), MayReplay.Sample("", centre), MayName.Sample("", centre))
}
