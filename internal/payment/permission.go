package payment

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
)

// seeing are the roles of a study centre that pay, decide or look after it.
var seeing = []string{account.HoursAllocator, account.CentreStaff, account.Payer, account.Decider, account.Checker, account.Auditor}

func ofCentre(a authz.Actor, h Holder, roles ...string) bool {
	return h.Centre.ID != "" && slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, h.Centre.Scopes...) })
}

func enters(a authz.Actor, h Holder) bool {
	return a.Holds(account.MainUser, h.Org.Scopes...) || ofCentre(a, h, account.HoursAllocator, account.CentreStaff)
}

func sees(a authz.Actor, h Holder) bool { return enters(a, h) || ofCentre(a, h, seeing...) }

func known(a authz.Actor, h Holder) bool { return !a.SignedIn() || sees(a, h) }

var (
	// MaySee is who reads an organisation's account numbers: its main users, and
	// at its study centre those who pay, decide or look after members.
	MaySee = authz.Rule[Holder]{Name: "payment.see", May: sees, See: known}

	// MayEnter is who enters a number and takes back what waits: the
	// organisation's main users, and the study centre's hours officers and staff.
	MayEnter = authz.Rule[Holder]{Name: "payment.enter", May: enters, See: known}

	// MayApprove is who approves or refuses what waits: the same people, but
	// never who entered it.
	MayApprove = authz.Rule[Holder]{
		Name: "payment.approve",
		May: func(a authz.Actor, h Holder) bool {
			return enters(a, h) && h.EnteredBy != "" && a.Person != h.EnteredBy
		},
		See: known,
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	h := Holder{EnteredBy: authz.SamplePerson}
	h.Org.ID, h.Org.Scopes = authz.SampleScope, []string{authz.SampleScope, authz.SampleAbove}
	h.Centre.ID, h.Centre.Scopes = authz.SampleScope, []string{authz.SampleScope, authz.SampleAbove}
	return []authz.Sample{MaySee.Sample("", h), MayEnter.Sample("", h), MayApprove.Sample("entered by oneself", h)}
}
