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
	return []authz.Sample{MayIssue.Sample("published", k), MayRule.Sample("", scopes)}
}
