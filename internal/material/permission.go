package material

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// writers are those of an organisation who make its materials; publishers those
// who answer for them.
var (
	writers    = []string{account.MainUser, account.Organiser, account.Trainer, account.CentreStaff, account.Expert, account.Editor}
	publishers = []string{account.MainUser, account.CentreStaff, account.Expert, account.Editor}
)

func holds(a authz.Actor, roles, scopes []string) bool {
	return a.SignedIn() && slices.ContainsFunc(roles, func(role string) bool { return a.Holds(role, scopes...) })
}

func writes(a authz.Actor, m Material) bool { return holds(a, writers, m.Scopes) }

func maySee(a authz.Actor, m Material) bool { return m.Out() || writes(a, m) }

var (
	// MaySee is who reads a material: what is published is everybody's.
	MaySee = authz.Rule[Material]{Name: "material.see", May: maySee, See: maySee}

	// MayWrite is who writes the draft: the publisher's people.
	MayWrite = authz.Rule[Material]{Name: "material.write", May: writes, See: maySee}

	// MayPublish is who publishes and withdraws it.
	MayPublish = authz.Rule[Material]{
		Name: "material.publish",
		May:  func(a authz.Actor, m Material) bool { return holds(a, publishers, m.Scopes) },
		See:  maySee,
	}

	// MayBegin is who begins a material for an organisation.
	MayBegin = authz.Rule[org.Organisation]{
		Name: "material.begin",
		May:  func(a authz.Actor, o org.Organisation) bool { return holds(a, writers, o.Scopes) },
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	draft := Material{ID: authz.SampleThing, State: Draft, Person: authz.SamplePerson, Scopes: scopes}
	out := draft
	out.State, out.Version = Published, 1
	var all []authz.Sample
	for _, r := range []authz.Rule[Material]{MaySee, MayWrite, MayPublish} {
		all = append(all, r.Sample("draft", draft), r.Sample("published", out))
	}
	return append(all, MayBegin.Sample("", org.Organisation{ID: authz.SampleScope, Scopes: scopes}))
}
