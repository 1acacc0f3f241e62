package handbook

import (
	"slices"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
)

// Circle is where those who lead networks meet: the networks of leads there
// are. Scopes are the organisations that coordinate one and all above them:
// whose editors write the handbook.
type Circle struct {
	Networks []network.Network
	Scopes   []string
}

// leadRoles are held by those who lead or answer for networks.
var leadRoles = []string{"lead", "contact", "coordinator", "umbrella"}

// MayEnter is who is in the circle: those who lead or answer for any network,
// and the members of the circle's own. Nobody else is told that there is one.
var MayEnter = authz.Rule[Circle]{
	Name: "circle.enter",
	May:  mayEnter,
	See:  mayEnter,
}

func mayEnter(a authz.Actor, c Circle) bool {
	return slices.ContainsFunc(leadRoles, a.HoldsAny) ||
		slices.ContainsFunc(c.Networks, func(n network.Network) bool { return a.Belongs(string(n.Space())) })
}

// MayEdit is who publishes chapters: the editors and coordinators of the
// organisations that coordinate the circle.
var MayEdit = authz.Rule[Circle]{
	Name: "handbook.edit",
	May:  mayEdit,
	See:  func(a authz.Actor, c Circle) bool { return mayEdit(a, c) || mayEnter(a, c) },
}

func mayEdit(a authz.Actor, c Circle) bool {
	return a.Holds("editor", c.Scopes...) || a.Holds("coordinator", c.Scopes...) || a.Holds("umbrella", c.Scopes...)
}

// MayPropose is who writes drafts of chapters and reads those of others: the
// editors and the whole circle.
var MayPropose = authz.Rule[Circle]{
	Name: "handbook.propose",
	May:  func(a authz.Actor, c Circle) bool { return mayEdit(a, c) || mayEnter(a, c) },
	See:  func(a authz.Actor, c Circle) bool { return mayEdit(a, c) || mayEnter(a, c) },
}

// Asked is a challenge with what its rules look at: whether the actor is the
// one who asked, which only the sealed envelope tells of a nameless one.
type Asked struct {
	Circle
	Challenge
	Own bool
}

// MayClose is who closes a challenge and says what came of it: the one who
// asked, and those who edit.
var MayClose = authz.Rule[Asked]{
	Name: "circle.close",
	May: func(a authz.Actor, x Asked) bool {
		return a.SignedIn() && (x.Own || x.Person != "" && x.Person == a.Person) || mayEdit(a, x.Circle)
	},
	See: func(a authz.Actor, x Asked) bool { return mayEnter(a, x.Circle) },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	n := network.Network{ID: authz.SampleThing}
	c := Circle{Networks: []network.Network{n}, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	return []authz.Sample{
		MayEnter.Sample("", c), MayEdit.Sample("", c), MayPropose.Sample("", c),
		MayClose.Sample("named", Asked{Circle: c, Challenge: Challenge{Person: authz.SamplePerson}}),
		MayClose.Sample("nameless", Asked{Circle: c}),
	}
}
