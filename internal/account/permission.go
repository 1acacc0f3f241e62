package account

import (
	"slices"

	"parvi/internal/platform/authz"
)

// Appointment is a role for a scope, and the ids that lie on the way up from
// the scope: itself, what coordinates it, and the organisations above.
type Appointment struct {
	Role string
	Path []string
}

// ofNetworks are the roles that keep networks and meetings going.
var ofNetworks = []string{Lead, Contact, Convener}

// ofOrganisation are the roles by which an organisation does its own work.
var ofOrganisation = []string{MainUser, Organiser, Trainer, Keeper}

// ofCentre are the roles by which a study centre guides, decides and pays.
var ofCentre = []string{CentreStaff, Reviewer, Checker, Decider, HoursAllocator, Payer, Statistics, RulesEditor, Expert, Editor, Keeper}

// appoints is who may appoint whom, within what lies below the appointer's own
// scope. The operator may appoint everybody; nobody else appoints operators,
// auditors or data protection officers, who watch those who appoint.
var appoints = map[string][]string{
	Umbrella:    slices.Concat([]string{Umbrella, Coordinator, Editor, Expert, Statistics}, ofNetworks, ofOrganisation),
	Coordinator: ofNetworks,
	Lead:        ofNetworks,
	MainUser:    append([]string{Contact}, ofOrganisation...),
	CentreStaff: append([]string{Expert}, ofOrganisation...),
	Decider:     ofCentre,
}

// MayAppoint is who may give a role, and end it. As with all rules here, a
// visitor is asked to sign in, and whoever has no part in it finds nothing.
var MayAppoint = authz.Rule[Appointment]{
	Name: "account.appoint",
	May: func(a authz.Actor, to Appointment) bool {
		if a.Operator() {
			return true
		}
		for role, given := range appoints {
			if slices.Contains(given, to.Role) && a.Holds(role, to.Path...) {
				return true
			}
		}
		return false
	},
	See: func(a authz.Actor, _ Appointment) bool { return !a.SignedIn() || appointsAny(a) },
}

func appointsAny(a authz.Actor) bool {
	for role := range appoints {
		if a.HoldsAny(role) {
			return true
		}
	}
	return false
}

// MayGiveRoles is who has somebody to appoint at all: they find the page.
var MayGiveRoles = authz.Rule[struct{}]{
	Name: "account.roles",
	May:  func(a authz.Actor, _ struct{}) bool { return appointsAny(a) },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || appointsAny(a) },
}

// MayInstall is who may change what the installation says of itself.
var MayInstall = authz.Rule[struct{}]{
	Name: "account.installation",
	May:  func(a authz.Actor, _ struct{}) bool { return a.Operator() },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || a.Operator() },
}

// MayOwn is who may see and end sessions and tokens: their owner alone. Not
// even an operator signs somebody in or reads where they are.
var MayOwn = authz.Rule[string]{
	Name: "account.own",
	May:  func(a authz.Actor, person string) bool { return a.SignedIn() && a.Person == person },
	See:  func(a authz.Actor, person string) bool { return !a.SignedIn() || a.Person == person },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	var all []authz.Sample
	for _, r := range Roles {
		to := Appointment{Role: r.Name}
		switch r.Scope {
		case Organisation:
			to.Path = []string{authz.SampleScope, authz.SampleAbove}
		case Network, Meeting, House:
			to.Path = []string{authz.SampleThing, authz.SampleScope, authz.SampleAbove}
		}
		all = append(all, MayAppoint.Sample(r.Name, to))
	}
	return append(all, MayGiveRoles.Sample("", struct{}{}), MayInstall.Sample("", struct{}{}), MayOwn.Sample("", authz.SamplePerson))
}
