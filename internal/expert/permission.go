package expert

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
)

// Known is an expert with what permissions look at.
type Known struct {
	Expert
	Scopes []string // the study centre and all above it
}

// colleagues are the roles of a study centre whose holders see its experts as
// they are, with their load.
var colleagues = []string{account.CentreStaff, account.Expert, account.Reviewer}

func holdsAny(a authz.Actor, roles []string, scopes []string) bool {
	return slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, scopes...) })
}

func own(a authz.Actor, k Known) bool { return a.SignedIn() && a.Person == k.Person }

func inside(a authz.Actor, k Known) bool { return own(a, k) || holdsAny(a, colleagues, k.Scopes) }

func sees(a authz.Actor, k Known) bool { return k.Listed || inside(a, k) }

var (
	// MaySee is who reads an expert's page: everybody where it is listed. What
	// is on it is what the expert chose.
	MaySee = authz.Rule[Known]{Name: "expert.see", May: sees, See: sees}

	// MaySeeInside is who sees everything there is of an expert, also the load:
	// the expert and the study centre's people. Lists have the same in SQL.
	MaySeeInside = authz.Rule[Known]{Name: "expert.inside", May: inside, See: sees}

	// MayEdit is who writes it: the expert, and the study centre's staff.
	MayEdit = authz.Rule[Known]{
		Name: "expert.edit",
		May:  func(a authz.Actor, k Known) bool { return own(a, k) || a.Holds(account.CentreStaff, k.Scopes...) },
		See:  sees,
	}

	// MayAdd is who makes somebody an expert of a study centre: its staff, and
	// who has that role there themselves. It is over the person and the scopes of
	// the centre.
	MayAdd = authz.Rule[Known]{
		Name: "expert.add",
		May: func(a authz.Actor, k Known) bool {
			return a.Holds(account.CentreStaff, k.Scopes...) || own(a, k) && a.Holds(account.Expert, k.Scopes...)
		},
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	k := Known{Expert: Expert{ID: authz.SampleThing, Person: "somebody", Centre: authz.SampleScope}, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	mine, listed := k, k
	mine.Person, listed.Listed = authz.SamplePerson, true
	var all []authz.Sample
	for _, x := range []struct {
		of string
		k  Known
	}{{"", k}, {"one's own", mine}, {"listed", listed}} {
		for _, r := range []authz.Rule[Known]{MaySee, MaySeeInside, MayEdit, MayAdd} {
			all = append(all, r.Sample(x.of, x.k))
		}
	}
	return all
}

// centres are the study centres whose experts somebody sees as they are.
func centres(a authz.Actor) []string {
	var all []string
	for _, role := range colleagues {
		all = append(all, a.Scopes(role)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// adding are the study centres that somebody may add experts to, and whether
// others than themselves.
func adding(a authz.Actor) (all []string, others bool) {
	staff := a.Scopes(account.CentreStaff)
	all = append(staff, a.Scopes(account.Expert)...)
	slices.Sort(all)
	return slices.Compact(all), len(staff) > 0
}

// Concerns tells whether somebody has anything to do with experts beyond
// finding one.
func Concerns(a authz.Actor) bool { all, _ := adding(a); return len(all) > 0 || a.Operator() }
