package hours

import (
	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
)

// Purse is a member organisation's hours, with what is above it and above its
// study centre: what the rules of hours are asked with.
type Purse struct {
	Holder org.Organisation
	Centre org.Organisation
}

// ofCentre are the roles of a study centre that look at its members' hours.
var ofCentre = []string{account.HoursAllocator, account.CentreStaff, account.Reviewer, account.Checker, account.Decider, account.Payer,
	account.Statistics, account.Expert, account.Auditor}

func holdsOne(a authz.Actor, roles []string, scopes []string) bool {
	for _, r := range roles {
		if a.Holds(r, scopes...) {
			return true
		}
	}
	return false
}

func maySee(a authz.Actor, p Purse) bool {
	return holdsOne(a, []string{account.MainUser, account.Organiser}, p.Holder.Scopes) || holdsOne(a, ofCentre, p.Centre.Scopes)
}

var (
	// MaySee is who reads a member organisation's hours: its main users and
	// organisers, and its study centre.
	MaySee = authz.Rule[Purse]{Name: "hours.see", May: maySee, See: mayKnow}

	// MayShare is who shares them out, gives back and asks for more: its main
	// users.
	MayShare = authz.Rule[Purse]{
		Name: "hours.share",
		May:  func(a authz.Actor, p Purse) bool { return a.Holds(account.MainUser, p.Holder.Scopes...) },
		See:  mayKnow,
	}

	// MayGrant is who grants hours and decides requests: the study centre's
	// hours officers.
	MayGrant = authz.Rule[Purse]{
		Name: "hours.grant",
		May:  func(a authz.Actor, p Purse) bool { return a.Holds(account.HoursAllocator, p.Centre.Scopes...) },
		See:  mayKnow,
	}

	// MayPropose is who writes an organisation's proposal for a year: its main
	// users and organisers.
	MayPropose = authz.Rule[org.Organisation]{Name: "hours.propose", May: mayPropose, See: proposalKnown}

	// MayMerge is who takes proposals from below into an organisation's own, and
	// sends a member organisation's to its study centre: its main users.
	MayMerge = authz.Rule[org.Organisation]{
		Name: "hours.merge",
		May:  func(a authz.Actor, o org.Organisation) bool { return a.Holds(account.MainUser, o.Scopes...) },
		See:  proposalKnown,
	}

	// MaySeeCentre is who reads the desk of a study centre's hours.
	MaySeeCentre = authz.Rule[org.Organisation]{Name: "hours.centre", May: maySeeCentre, See: mayKnowCentre}

	// MaySetCentre is who sets a study centre's hours and the days of its year.
	MaySetCentre = authz.Rule[org.Organisation]{
		Name: "hours.centre_set",
		May:  func(a authz.Actor, c org.Organisation) bool { return a.Holds(account.HoursAllocator, c.Scopes...) },
		See:  mayKnowCentre,
	}
)

func mayPropose(a authz.Actor, o org.Organisation) bool {
	return holdsOne(a, []string{account.MainUser, account.Organiser}, o.Scopes)
}

func proposalKnown(a authz.Actor, o org.Organisation) bool { return !a.SignedIn() || mayPropose(a, o) }

// A visitor is asked to sign in: that an organisation has hours is no secret.
func mayKnow(a authz.Actor, p Purse) bool { return !a.SignedIn() || maySee(a, p) }

func mayKnowCentre(a authz.Actor, c org.Organisation) bool {
	return !a.SignedIn() || maySeeCentre(a, c)
}

func maySeeCentre(a authz.Actor, c org.Organisation) bool {
	return c.Kind == org.StudyCentre && holdsOne(a, ofCentre, c.Scopes)
}

// HasDesk tells whether somebody looks after hours anywhere: main users and
// the study centre's hours officers.
func HasDesk(a authz.Actor) bool {
	return a.SignedIn() && (a.HoldsAny(account.MainUser) || a.HoldsAny(account.HoursAllocator))
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	member := org.Organisation{ID: authz.SampleScope, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	centre := org.Organisation{ID: authz.SampleScope, Kind: org.StudyCentre, Scopes: []string{authz.SampleScope, authz.SampleAbove}}
	var all []authz.Sample
	for _, r := range []authz.Rule[Purse]{MaySee, MayShare, MayGrant} {
		all = append(all, r.Sample("seen by the member", Purse{Holder: member}), r.Sample("seen by its centre", Purse{Centre: centre}))
	}
	return append(all, MayPropose.Sample("", member), MayMerge.Sample("", member), MaySeeCentre.Sample("", centre), MaySetCentre.Sample("", centre))
}
