package tip

import (
	"parvi/internal/platform/authz"
)

// deciding are the roles that decide for an umbrella.
var deciding = []string{"coordinator", "umbrella"}

func decides(a authz.Actor, scopes []string) bool {
	for _, role := range deciding {
		if len(scopes) > 0 && a.Holds(role, scopes...) || len(scopes) == 0 && a.HoldsAny(role) {
			return true
		}
	}
	return a.Operator()
}

func maySee(a authz.Actor, t Tip) bool { return t.Shown() || a.IsSystem() }

// MaySee is who may read a suggestion: everybody, once it is confirmed. Its
// SQL twin is the states of list.
var MaySee = authz.Rule[Tip]{Name: "tip.see", May: maySee, See: maySee}

// MayTakeInterest is who says that they are interested: anybody signed in;
// others confirm their address first.
var MayTakeInterest = authz.Rule[Tip]{
	Name: "tip.interest",
	May:  func(a authz.Actor, t Tip) bool { return a.SignedIn() && t.Shown() },
	See:  maySee,
}

// MayDecide is who decides, and sees who is interested: the staff of the
// umbrella that was asked. Its SQL twin is decidable.
var MayDecide = authz.Rule[Tip]{
	Name: "tip.decide",
	May:  func(a authz.Actor, t Tip) bool { return t.Shown() && decides(a, t.scopes) },
	See:  maySee,
}

// MaySet is who sets an umbrella's thresholds, given by itself and all above.
var MaySet = authz.Rule[[]string]{
	Name: "tip.settings",
	May:  decides,
}

// MayKeepDesk is who has a desk of suggestions.
var MayKeepDesk = authz.Rule[struct{}]{
	Name: "tip.desk",
	May: func(a authz.Actor, _ struct{}) bool {
		return a.HoldsAny("coordinator") || a.HoldsAny("umbrella")
	},
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	open := Tip{ID: authz.SampleThing, State: Open, Person: authz.SamplePerson, Org: authz.SampleScope, scopes: scopes}
	waiting := open
	waiting.State = Waiting
	var all []authz.Sample
	for _, rule := range []authz.Rule[Tip]{MaySee, MayTakeInterest, MayDecide} {
		all = append(all, rule.Sample("open", open), rule.Sample("to be confirmed", waiting))
	}
	return append(all, MaySet.Sample("", scopes), MayKeepDesk.Sample("", struct{}{}))
}
