package course

import (
	"slices"

	"parvi/internal/platform/authz"
)

// Known is a course with what permissions look at.
type Known struct {
	Course
	OrgScopes    []string // the organisation that arranges it and all above it
	CentreScopes []string // the study centre and all above it
}

// organising are the roles that arrange courses of an organisation.
var organising = []string{"organiser", "main_user"}

func organises(a authz.Actor, k Known) bool {
	return slices.ContainsFunc(organising, func(role string) bool { return a.Holds(role, k.OrgScopes...) })
}

func trains(a authz.Actor, k Known) bool {
	return a.SignedIn() && slices.ContainsFunc(k.Sessions, func(s Session) bool { return s.TrainerID == a.Person }) ||
		a.Holds("trainer", k.OrgScopes...)
}

// centre are the roles of a study centre whose holders may read every course
// that is done with it.
var centre = []string{"reviewer", "checker", "decider", "payer", "centre_staff", "statistics", "hours_allocator", "auditor"}

func ofCentre(a authz.Actor, k Known, roles ...string) bool {
	return k.Centre != "" && slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, k.CentreScopes...) })
}

func maySee(a authz.Actor, k Known) bool {
	return k.Shown() || organises(a, k) || trains(a, k) || k.State != Draft && ofCentre(a, k, centre...)
}

func mayFollow(a authz.Actor, k Known) bool {
	return organises(a, k) || k.State != Draft && ofCentre(a, k, centre...)
}

// MaySee is who may know that a course exists: everybody, once it has been
// published.
var MaySee = authz.Rule[Known]{Name: "course.see", May: maySee, See: maySee}

// MayFollow is who sees the inside of a course, the plan with its costs, the
// report and the decision: who arranges it, and the study centre's people once
// it has been sent.
var MayFollow = authz.Rule[Known]{Name: "course.follow", May: mayFollow, See: maySee}

// MayManage is who plans a course, runs it and reports it.
var MayManage = authz.Rule[Known]{Name: "course.manage", May: organises, See: maySee}

// MayAttend is who notes attendance and sees the names of those who come: who
// arranges the course, and its trainers.
var MayAttend = authz.Rule[Known]{
	Name: "course.attend",
	May:  func(a authz.Actor, k Known) bool { return organises(a, k) || trains(a, k) },
	See:  maySee,
}

// MayReview is who approves plans for the study centre.
var MayReview = authz.Rule[Known]{
	Name: "course.review",
	May:  func(a authz.Actor, k Known) bool { return k.State != Draft && ofCentre(a, k, "reviewer") },
	See:  maySee,
}

// MayCheck is who checks reports.
var MayCheck = authz.Rule[Known]{
	Name: "course.check",
	May:  func(a authz.Actor, k Known) bool { return k.State != Draft && ofCentre(a, k, "checker") },
	See:  maySee,
}

// MayDecide is who decides on support.
var MayDecide = authz.Rule[Known]{
	Name: "course.decide",
	May:  func(a authz.Actor, k Known) bool { return k.State != Draft && ofCentre(a, k, "decider") },
	See:  maySee,
}

// MayPay is who makes payment batches of a study centre. It is over the centre
// and all above it.
var MayPay = authz.Rule[[]string]{
	Name: "course.pay",
	May:  func(a authz.Actor, scopes []string) bool { return a.Holds("payer", scopes...) },
}

// MayHandle is who sees a study centre's desk. It is over the centre and all
// above it.
var MayHandle = authz.Rule[[]string]{
	Name: "course.handle",
	May: func(a authz.Actor, scopes []string) bool {
		return slices.ContainsFunc(centre, func(role string) bool { return a.Holds(role, scopes...) })
	},
	See: func(authz.Actor, []string) bool { return false },
}

// MaySet is who says how a study centre handles courses.
var MaySet = authz.Rule[[]string]{
	Name: "course.settings",
	May:  func(a authz.Actor, scopes []string) bool { return a.Holds("centre_staff", scopes...) },
	See:  MayHandle.May,
}

// MayBegin is who plans courses of an organisation. It is over the
// organisation and all above it.
var MayBegin = authz.Rule[[]string]{
	Name: "course.begin",
	May: func(a authz.Actor, scopes []string) bool {
		return slices.ContainsFunc(organising, func(role string) bool { return a.Holds(role, scopes...) })
	},
}

// ruleOf is the permission that an action by a side needs.
func ruleOf(by Side) authz.Rule[Known] {
	switch by {
	case Reviewer:
		return MayReview
	case Checker:
		return MayCheck
	case Decider:
		return MayDecide
	case Payer:
		return authz.Rule[Known]{Name: MayPay.Name, May: func(a authz.Actor, k Known) bool { return MayPay.May(a, k.CentreScopes) }, See: maySee}
	}
	return MayManage
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	k := Known{Course: Course{ID: authz.SampleThing, Org: authz.SampleScope, Centre: authz.SampleScope, State: Draft}, OrgScopes: scopes, CentreScopes: scopes}
	sent, shown := k, k
	sent.State = Submitted
	shown.State, shown.PublishedAt = Published, shown.Created.AddDate(1, 0, 0)
	var all []authz.Sample
	for _, x := range []struct {
		of string
		k  Known
	}{{"draft", k}, {"sent", sent}, {"published", shown}} {
		for _, r := range []authz.Rule[Known]{MaySee, MayFollow, MayManage, MayAttend, MayReview, MayCheck, MayDecide} {
			all = append(all, r.Sample(x.of, x.k))
		}
	}
	return append(all, MayPay.Sample("", scopes), MayHandle.Sample("", scopes), MaySet.Sample("", scopes), MayBegin.Sample("", scopes))
}
