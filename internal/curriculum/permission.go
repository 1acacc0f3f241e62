package curriculum

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// guides are those of a centre who guide and review course models.
var guides = []string{account.Expert, account.Reviewer, account.CentreStaff}

func ofOrg(a authz.Actor, m Model) bool { return a.Holds(account.MainUser, m.OrgScopes...) }

func ofCentre(a authz.Actor, m Model) bool {
	return slices.ContainsFunc(guides, func(role string) bool { return a.Holds(role, m.CentreScopes...) })
}

func takesPart(a authz.Actor, m Model) bool { return ofOrg(a, m) || ofCentre(a, m) }

func maySee(a authz.Actor, m Model) bool { return m.Out() || takesPart(a, m) }

// MaySee is who reads a model: what is published is public. Its SQL twin is
// visible.
var MaySee = authz.Rule[Model]{Name: "curriculum.see", May: maySee, See: maySee}

// MayWork is who reads the draft, its comments and steps: the organisation's
// main users, and the centre's experts, reviewers and staff.
var MayWork = authz.Rule[Model]{Name: "curriculum.work", May: takesPart, See: maySee}

// MayEdit is who writes the draft: the organisation's main users.
var MayEdit = authz.Rule[Model]{Name: "curriculum.edit", May: ofOrg, See: maySee}

// MayGuide is who looks at ideas and drafts for the centre.
var MayGuide = authz.Rule[Model]{Name: "curriculum.guide", May: ofCentre, See: maySee}

// MayReview is who approves, returns, publishes and retires: the centre's
// reviewers.
var MayReview = authz.Rule[Model]{
	Name: "curriculum.review",
	May:  func(a authz.Actor, m Model) bool { return a.Holds(account.Reviewer, m.CentreScopes...) },
	See:  maySee,
}

// MayPropose is who has ideas for an organisation: its main users.
var MayPropose = authz.Rule[org.Organisation]{
	Name: "curriculum.propose",
	May:  func(a authz.Actor, o org.Organisation) bool { return a.Holds(account.MainUser, o.Scopes...) },
}

// MaySize is who changes how a centre sizes its models: its reviewers and the
// editors of its rules.
var MaySize = authz.Rule[org.Organisation]{
	Name: "curriculum.size",
	May: func(a authz.Actor, c org.Organisation) bool {
		return c.Kind == org.StudyCentre && (a.Holds(account.Reviewer, c.Scopes...) || a.Holds(account.RulesEditor, c.Scopes...))
	},
}

// by is the rule of a role in the table.
func (r Role) rule() authz.Rule[Model] {
	switch r {
	case ByMainUser:
		return MayEdit
	case ByGuide:
		return MayGuide
	}
	return MayReview
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	var all []authz.Sample
	for _, r := range []authz.Rule[Model]{MaySee, MayWork, MayEdit, MayGuide, MayReview} {
		all = append(all, r.Sample("of its organisation", Model{OrgScopes: scopes}), r.Sample("of its centre", Model{CentreScopes: scopes}),
			r.Sample("published", Model{CentreScopes: scopes, Version: 1}))
	}
	return append(all, MayPropose.Sample("", org.Organisation{Scopes: scopes}), MaySize.Sample("", org.Organisation{Kind: org.StudyCentre, Scopes: scopes}))
}
