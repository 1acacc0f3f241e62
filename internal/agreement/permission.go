package agreement

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// Parties are the two that agree, as the rules look at them.
type Parties struct {
	Org    org.Organisation
	Centre org.Organisation
	// Mine tells whether the reader works for the organisation or one under it.
	Mine bool
}

// seeing are the roles of a study centre that go by its agreements.
var seeing = []string{account.CentreStaff, account.HoursAllocator, account.Decider, account.Reviewer, account.Checker, account.Auditor}

// using are the roles of those who use Parvi in the name of an organisation.
var using = []string{account.MainUser, account.Organiser, account.Trainer}

func ofCentre(a authz.Actor, p Parties, roles ...string) bool {
	return p.Centre.ID != "" && slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, p.Centre.Scopes...) })
}

func mainUser(a authz.Actor, p Parties) bool { return a.Holds(account.MainUser, p.Org.Scopes...) }

func sees(a authz.Actor, p Parties) bool { return mainUser(a, p) || ofCentre(a, p, seeing...) }

func known(a authz.Actor, p Parties) bool { return !a.SignedIn() || sees(a, p) }

func reads(a authz.Actor, p Parties) bool { return p.Mine || sees(a, p) }

var (
	// MaySee is who reads an agreement: the organisation's main users, and at the
	// study centre those who go by it.
	MaySee = authz.Rule[Parties]{Name: "agreement.see", May: sees, See: known}

	// MayWrite is who writes a draft: main users and the centre's staff.
	MayWrite = authz.Rule[Parties]{
		Name: "agreement.write",
		May:  func(a authz.Actor, p Parties) bool { return mainUser(a, p) || ofCentre(a, p, account.CentreStaff) },
		See:  known,
	}

	// MaySignOrg is who signs for the organisation.
	MaySignOrg = authz.Rule[Parties]{Name: "agreement.sign_organisation", May: mainUser, See: known}

	// MaySignCentre is who signs for the study centre.
	MaySignCentre = authz.Rule[Parties]{
		Name: "agreement.sign_centre",
		May:  func(a authz.Actor, p Parties) bool { return ofCentre(a, p, account.CentreStaff, account.Decider) },
		See:  known,
	}

	// MayList is who sees all agreements of a study centre.
	MayList = authz.Rule[[]string]{
		Name: "agreement.list",
		May: func(a authz.Actor, scopes []string) bool {
			return slices.ContainsFunc(seeing, func(role string) bool { return a.Holds(role, scopes...) })
		},
		See: func(a authz.Actor, scopes []string) bool {
			return !a.SignedIn() || slices.ContainsFunc(seeing, func(role string) bool { return a.Holds(role, scopes...) })
		},
	}

	// MayRead is who reads an organisation's own rules: whoever works for it.
	MayRead = authz.Rule[Parties]{
		Name: "agreement.rules.read",
		May:  reads,
		See:  func(a authz.Actor, p Parties) bool { return !a.SignedIn() || reads(a, p) },
	}

	// MayHandOver is who hands the work of a main user over: whoever holds it.
	MayHandOver = authz.Rule[Parties]{
		Name: "agreement.hand_over",
		May:  func(a authz.Actor, p Parties) bool { return a.SignedIn() && a.Holds(account.MainUser, p.Org.ID) },
		See:  known,
	}

	// MayRule is who writes them, and sees who has read them: its main users.
	MayRule = authz.Rule[Parties]{
		Name: "agreement.rules.write",
		May:  mainUser,
		See:  func(a authz.Actor, p Parties) bool { return !a.SignedIn() || reads(a, p) },
	}
)

func ruleOf(s Side) authz.Rule[Parties] {
	if s == OfOrg {
		return MaySignOrg
	}
	return MaySignCentre
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	var p Parties
	p.Org.ID, p.Org.Scopes = authz.SampleScope, scopes
	p.Centre.ID, p.Centre.Scopes = authz.SampleScope, scopes
	var all []authz.Sample
	for _, r := range []authz.Rule[Parties]{MaySee, MayWrite, MaySignOrg, MaySignCentre, MayRead, MayHandOver, MayRule} {
		all = append(all, r.Sample("", p))
	}
	return append(all, MayList.Sample("", scopes))
}
