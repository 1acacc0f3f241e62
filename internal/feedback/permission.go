package feedback

import (
	"parvi/internal/course"
	"parvi/internal/platform/authz"
)

// MaySee is who reads what was answered about a course: who arranges it, and
// the study centre's people.
var MaySee = authz.Rule[course.Known]{Name: "feedback.see", May: course.MayFollow.May, See: course.MaySee.May}

// MayAsk is who adds questions, or has none asked: who arranges the course.
var MayAsk = authz.Rule[course.Known]{Name: "feedback.ask", May: course.MayManage.May, See: course.MaySee.May}

// MayCompare is who lays courses beside one another: who arranges courses of
// any organisation, or works at a study centre's desk.
var MayCompare = authz.Rule[struct{}]{
	Name: "feedback.compare",
	May:  func(a authz.Actor, _ struct{}) bool { return course.Arranges(a) || len(course.CentresOf(a)) > 0 },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	k := course.Known{Course: course.Course{ID: authz.SampleThing, Org: authz.SampleScope, Centre: authz.SampleScope, State: course.Published}, OrgScopes: scopes, CentreScopes: scopes}
	k.PublishedAt = k.Created.AddDate(1, 0, 0)
	return []authz.Sample{MaySee.Sample("published", k), MayAsk.Sample("published", k), MayCompare.Sample("", struct{}{})}
}
