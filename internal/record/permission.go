package record

import (
	"parvi/internal/course"
	"parvi/internal/platform/authz"
)

// MayIssue is who sees the certificates of a course and gives or withdraws
// them: who arranges it. The public page of a certificate needs no rule but
// its code.
var MayIssue = authz.Rule[course.Known]{Name: "record.issue", May: course.MayManage.May, See: course.MaySee.May}

// MayRule is who says when the courses of a study centre give certificates. It
// is over the centre and all above it.
var MayRule = authz.Rule[[]string]{Name: "record.rule", May: rules, See: rules}

func rules(a authz.Actor, scopes []string) bool { return a.Holds("centre_staff", scopes...) }

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	k := course.Known{Course: course.Course{ID: authz.SampleThing, Org: authz.SampleScope, Centre: authz.SampleScope, State: course.Published}, OrgScopes: scopes, CentreScopes: scopes}
	k.PublishedAt = k.Created.AddDate(1, 0, 0)
	return []authz.Sample{MayIssue.Sample("published", k), MayRule.Sample("", scopes), MayCount.Sample("", scopes), MaySeeFigures.Sample("", scopes)}
}

// MayCount is who sees the exact figures of a study centre and its members: its
// officers of statistics, its staff and its auditors. It is over the centre and
// all above it.
var MayCount = authz.Rule[[]string]{Name: "record.count", May: counts, See: func(authz.Actor, []string) bool { return true }}

func counts(a authz.Actor, scopes []string) bool {
	return a.Holds("statistics", scopes...) || a.Holds("centre_staff", scopes...) || a.Holds("auditor", scopes...)
}

// MaySeeFigures is who sees the figures of a member organisation, with small
// groups hidden. It is over the organisation and all above it.
var MaySeeFigures = authz.Rule[[]string]{Name: "record.figures", May: follows, See: func(a authz.Actor, scopes []string) bool { return !a.SignedIn() || follows(a, scopes) }}

func follows(a authz.Actor, scopes []string) bool {
	return a.Holds("organiser", scopes...) || a.Holds("main_user", scopes...)
}
