package practice

import (
	"slices"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

func maySee(a authz.Actor, p Practice) bool {
	leads := network.MayHandle.Allows(a, p.Of)
	if a.SignedIn() && a.Person == p.Person || leads {
		return true
	}
	level := p.level
	if a.Belongs(string(p.Of.Space())) {
		level = space.AsMember
	}
	return p.Hidden.IsZero() && (p.Visibility == space.Public || network.MaySee.Allows(a, p.Of)) &&
		slices.Contains(space.Readable(level, false), p.Visibility)
}

// MaySee is who reads a practice: those its visibility takes in.
var MaySee = authz.Rule[Practice]{Name: "practice.see", May: maySee, See: maySee}

// MayWrite is who writes practices of a network: its members, and those who
// answer for it.
var MayWrite = authz.Rule[network.Network]{
	Name: "practice.write",
	May: func(a authz.Actor, n network.Network) bool {
		return a.SignedIn() && (a.Belongs(string(n.Space())) || network.MayHandle.Allows(a, n))
	},
	See: network.MaySee.May,
}

// MayEdit is who changes a practice: its authors, and those who answer for
// the network.
var MayEdit = authz.Rule[Practice]{
	Name: "practice.edit",
	May: func(a authz.Actor, p Practice) bool {
		mine := a.SignedIn() && (a.Person == p.Person || slices.ContainsFunc(p.Authors, func(x Author) bool { return x.Person == a.Person }))
		return mine || network.MayHandle.Allows(a, p.Of)
	},
	See: maySee,
}

// MayHide is who hides it: those who answer for the network.
var MayHide = authz.Rule[Practice]{
	Name: "practice.hide",
	May:  func(a authz.Actor, p Practice) bool { return network.MayHandle.Allows(a, p.Of) },
	See:  maySee,
}

// MayRemark is who thanks, asks and tells: whoever has signed in and reads it.
var MayRemark = authz.Rule[Practice]{
	Name: "practice.remark",
	May:  func(a authz.Actor, p Practice) bool { return a.SignedIn() && maySee(a, p) },
	See:  maySee,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	open := Practice{ID: authz.SampleThing, Visibility: space.Public, Person: authz.SamplePerson, Of: network.Sample(space.Public)}
	closed := open
	closed.Visibility, closed.Of = space.Members, network.Sample(space.Members)
	var all []authz.Sample
	for _, r := range []authz.Rule[Practice]{MaySee, MayEdit, MayHide, MayRemark} {
		all = append(all, r.Sample("public", open), r.Sample("for members", closed))
	}
	return append(all, MayWrite.Sample("", network.Sample(space.Public)))
}
