package digest

import "parvi/internal/platform/authz"

// MayChoose is who chooses what mail a person gets: that person.
var MayChoose = authz.Rule[string]{
	Name: "digest.choose",
	May:  func(a authz.Actor, person string) bool { return a.SignedIn() && a.Person == person },
	See:  func(a authz.Actor, person string) bool { return a.SignedIn() && a.Person == person },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	return []authz.Sample{MayChoose.Sample("", authz.SamplePerson)}
}
