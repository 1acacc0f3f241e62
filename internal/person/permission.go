package person

import "parvi/internal/platform/authz"

// staff are the roles whose work is to keep the register of people.
var staff = []string{"umbrella", "coordinator", "centre_staff", "data_protection"}

func holdsAny(a authz.Actor, roles []string) bool {
	for _, role := range roles {
		if a.HoldsAny(role) {
			return true
		}
	}
	return false
}

// MaySearch is who may look people up by name or address and sees their
// addresses: those who keep the register.
var MaySearch = authz.Rule[struct{}]{
	Name: "person.search",
	May:  func(a authz.Actor, _ struct{}) bool { return holdsAny(a, staff) },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || holdsAny(a, staff) },
}

var pickers = append([]string{"lead", "contact", "convener", "main_user", "organiser"}, staff...)

// MayPick is who may choose a person from a list while doing their own work:
// they see names, and an address only when they wrote it whole.
var MayPick = authz.Rule[struct{}]{
	Name: "person.pick",
	May:  func(a authz.Actor, _ struct{}) bool { return holdsAny(a, pickers) },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || holdsAny(a, pickers) },
}

// MayMerge is who may merge two records and undo it. A merge moves other
// people's memberships and roles, so it is kept to those who answer for the
// register.
var MayMerge = authz.Rule[struct{}]{
	Name: "person.merge",
	May:  func(a authz.Actor, _ struct{}) bool { return holdsAny(a, []string{"umbrella", "coordinator"}) },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || holdsAny(a, staff) },
}

// MayEdit is who may change a person's own facts: the person.
var MayEdit = authz.Rule[Person]{
	Name: "person.edit",
	May:  func(a authz.Actor, p Person) bool { return a.SignedIn() && a.Person == p.ID || a.Operator() },
	See:  func(a authz.Actor, p Person) bool { return !a.SignedIn() || a.Person == p.ID || holdsAny(a, staff) },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	return []authz.Sample{
		MaySearch.Sample("", struct{}{}), MayPick.Sample("", struct{}{}), MayMerge.Sample("", struct{}{}),
		MayEdit.Sample("", Person{ID: authz.SamplePerson}),
	}
}
