package inbox

import "parvi/internal/platform/authz"

// MayKeep is who reads what is held for a box and decides about it: those who
// answer for the box.
var MayKeep = authz.Rule[Held]{
	Name: "inbox.keep",
	May:  func(a authz.Actor, h Held) bool { return h.keeps(a) },
	See:  func(a authz.Actor, h Held) bool { return !a.SignedIn() || h.keeps(a) },
}

// MayOperate is who sees what could not be handled, as it came.
var MayOperate = authz.Rule[struct{}]{
	Name: "inbox.operate",
	May:  func(a authz.Actor, _ struct{}) bool { return a.Operator() },
	See:  func(a authz.Actor, _ struct{}) bool { return !a.SignedIn() || a.Operator() },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	held := Held{keeps: func(a authz.Actor) bool {
		return a.Operator() || a.Holds("contact", authz.SampleThing) || a.Holds("lead", authz.SampleThing)
	}}
	return []authz.Sample{MayKeep.Sample("", held), MayOperate.Sample("", struct{}{})}
}
