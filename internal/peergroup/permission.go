package peergroup

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
)

// handling are the roles of a study centre that read the groups done with it.
var handling = []string{account.Reviewer, account.Checker, account.Decider, account.Payer, account.CentreStaff, account.Statistics, account.HoursAllocator, account.Auditor}

func holdsAny(a authz.Actor, roles, scopes []string) bool {
	return slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, scopes...) })
}

func manages(a authz.Actor, k Known) bool {
	return holdsAny(a, []string{account.Organiser, account.MainUser}, k.Organisation.Scopes)
}

func leads(a authz.Actor, k Known) bool { return a.SignedIn() && k.Leader == a.Person }

func ofCentre(a authz.Actor, k Known, roles ...string) bool {
	return k.CentreOrg.ID != "" && k.State != Draft && holdsAny(a, roles, k.CentreOrg.Scopes)
}

func sees(a authz.Actor, k Known) bool {
	return manages(a, k) || leads(a, k) || ofCentre(a, k, handling...)
}

func known(a authz.Actor, k Known) bool { return !a.SignedIn() || sees(a, k) }

var (
	// MaySee is who reads a group: its leader, who manages it, and the study
	// centre's people once it has been sent.
	MaySee = authz.Rule[Known]{Name: "peergroup.see", May: sees, See: known}

	// MayManage is who plans a group and answers for its report: the
	// organisation's organisers and main users.
	MayManage = authz.Rule[Known]{Name: "peergroup.manage", May: manages, See: known}

	// MayLead is who keeps the list of members and notes meetings, and sees the
	// names: also the group's own leader.
	MayLead = authz.Rule[Known]{
		Name: "peergroup.lead",
		May:  func(a authz.Actor, k Known) bool { return manages(a, k) || leads(a, k) },
		See:  known,
	}

	// MayConfirm is who confirms groups for the study centre, or returns them.
	MayConfirm = authz.Rule[Known]{
		Name: "peergroup.confirm",
		May:  func(a authz.Actor, k Known) bool { return ofCentre(a, k, account.Reviewer) },
		See:  known,
	}

	// MayDecide is who decides on a group's support: never who reported it.
	MayDecide = authz.Rule[Known]{
		Name: "peergroup.decide",
		May: func(a authz.Actor, k Known) bool {
			return ofCentre(a, k, account.Decider) && a.Person != k.ReportedBy
		},
		See: known,
	}

	// MayPay is who notes that support has been paid.
	MayPay = authz.Rule[Known]{
		Name: "peergroup.pay",
		May:  func(a authz.Actor, k Known) bool { return ofCentre(a, k, account.Payer) },
		See:  known,
	}

	// MayBegin is who begins groups of an organisation. It is over the
	// organisation and all above it.
	MayBegin = authz.Rule[[]string]{
		Name: "peergroup.begin",
		May: func(a authz.Actor, scopes []string) bool {
			return holdsAny(a, []string{account.Organiser, account.MainUser}, scopes)
		},
	}
)

// ruleOf is the permission an action needs.
func ruleOf(do Action) authz.Rule[Known] {
	switch do {
	case Confirm, Return:
		return MayConfirm
	case Decide, Reopen:
		return MayDecide
	case Pay:
		return MayPay
	case Meet:
		return MayLead
	}
	return MayManage
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	k := Known{Group: Group{ID: authz.SampleThing, State: Sent}}
	k.Organisation.ID, k.Organisation.Scopes = authz.SampleScope, scopes
	k.CentreOrg.ID, k.CentreOrg.Scopes = authz.SampleScope, scopes
	led := k
	led.Leader = authz.SamplePerson
	return []authz.Sample{MaySee.Sample("sent", k), MaySee.Sample("led by oneself", led), MayManage.Sample("", k), MayLead.Sample("led by oneself", led),
		MayConfirm.Sample("", k), MayDecide.Sample("", k), MayPay.Sample("", k), MayBegin.Sample("", scopes)}
}

// managed are the organisations somebody manages groups of.
func managed(a authz.Actor) []string {
	all := append(a.Scopes(account.Organiser), a.Scopes(account.MainUser)...)
	slices.Sort(all)
	return slices.Compact(all)
}

// HasGroups tells whether the page of groups is anything to somebody: others
// find nothing on it unless they lead one.
func HasGroups(a authz.Actor) bool { f := filterOf(a); return len(f.under)+len(f.centres) > 0 }
