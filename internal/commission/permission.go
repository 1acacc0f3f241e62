package commission

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// ordering are the roles that order training for an organisation, handling
// those that answer for it at a study centre.
var (
	ordering = []string{account.Organiser, account.MainUser}
	handling = []string{account.CentreStaff, account.Organiser}
	reading  = []string{account.CentreStaff, account.Organiser, account.Payer, account.Auditor}
)

func holdsAny(a authz.Actor, roles, scopes []string) bool {
	return slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, scopes...) })
}

func orders(a authz.Actor, k Known) bool { return holdsAny(a, ordering, k.Organisation.Scopes) }

func handles(a authz.Actor, k Known) bool { return holdsAny(a, handling, k.CentreOrg.Scopes) }

func trains(a authz.Actor, k Known) bool { return a.SignedIn() && a.Person == k.Trainer }

func sees(a authz.Actor, k Known) bool {
	return orders(a, k) || trains(a, k) || holdsAny(a, reading, k.CentreOrg.Scopes)
}

func known(a authz.Actor, k Known) bool { return !a.SignedIn() || sees(a, k) }

var (
	// MaySee is who reads a commission: who orders for the organisation, the study
	// centre's people, and the expert who is chosen.
	MaySee = authz.Rule[Known]{Name: "commission.see", May: sees, See: known}

	// MayOrder is who changes a request, and accepts or declines the offer.
	MayOrder = authz.Rule[Known]{Name: "commission.order", May: orders, See: known}

	// MayHandle is who chooses the expert, makes the offer and the course, and
	// notes the invoice.
	MayHandle = authz.Rule[Known]{Name: "commission.handle", May: handles, See: known}

	// MayCancel is who calls it off: either side.
	MayCancel = authz.Rule[Known]{
		Name: "commission.cancel",
		May:  func(a authz.Actor, k Known) bool { return orders(a, k) || handles(a, k) },
		See:  known,
	}

	// byClock is what only time does.
	byClock = authz.Rule[Known]{Name: "commission.clock", May: func(a authz.Actor, _ Known) bool { return a.IsSystem() }, See: known}

	// MayBegin is who orders training for an organisation.
	MayBegin = authz.Rule[org.Organisation]{
		Name: "commission.begin",
		May:  func(a authz.Actor, o org.Organisation) bool { return holdsAny(a, ordering, o.Scopes) },
	}

	// MayPrice is who keeps the price list, the terms and the days of a study
	// centre.
	MayPrice = authz.Rule[org.Organisation]{
		Name: "commission.prices",
		May:  func(a authz.Actor, o org.Organisation) bool { return a.Holds(account.CentreStaff, o.Scopes...) },
		See:  func(a authz.Actor, o org.Organisation) bool { return holdsAny(a, reading, o.Scopes) },
	}

	// MayInvoice is who takes out what invoices are made from.
	MayInvoice = authz.Rule[org.Organisation]{
		Name: "commission.invoice",
		May:  func(a authz.Actor, o org.Organisation) bool { return holdsAny(a, reading, o.Scopes) },
		See:  func(a authz.Actor, o org.Organisation) bool { return holdsAny(a, reading, o.Scopes) },
	}
)

// ruleOf is the permission an action needs.
func ruleOf(do Action) authz.Rule[Known] {
	for _, t := range table {
		if t.do != do {
			continue
		}
		switch t.by {
		case ofOrg:
			return MayOrder
		case ofBoth:
			return MayCancel
		case ofClock:
			return byClock
		}
	}
	return MayHandle
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	o := org.Organisation{ID: authz.SampleScope, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	k := Known{Commission: Commission{ID: authz.SampleThing, State: Offered}, Organisation: o, CentreOrg: o}
	chosen := k
	chosen.Trainer = authz.SamplePerson
	return []authz.Sample{MaySee.Sample("", k), MaySee.Sample("as its trainer", chosen), MayOrder.Sample("", k), MayHandle.Sample("", k), MayCancel.Sample("", k), byClock.Sample("", k),
		MayBegin.Sample("", o), MayPrice.Sample("", o), MayInvoice.Sample("", o)}
}

func scopesOf(a authz.Actor, roles []string) []string {
	var all []string
	for _, role := range roles {
		all = append(all, a.Scopes(role)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Concerns tells whether somebody has anything to do with commissions.
func Concerns(a authz.Actor) bool {
	return a.Operator() || len(scopesOf(a, append(slices.Clone(ordering), reading...))) > 0 || a.HoldsAny(account.Expert)
}
