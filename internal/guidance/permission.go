package guidance

import (
	"slices"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
)

// answering are the roles that answer questions to a study centre.
var answering = []string{account.Expert, account.CentreStaff}

func staffs(a authz.Actor, scopes []string) bool {
	return slices.ContainsFunc(answering, func(role string) bool { return a.Holds(role, scopes...) })
}

func asks(a authz.Actor, k Known) bool { return k.Keyed || a.SignedIn() && a.Person == k.Asker }

func works(a authz.Actor, k Known) bool {
	return a.SignedIn() && (a.Person == k.Assignee || staffs(a, k.CentreOrg.Scopes))
}

func sees(a authz.Actor, k Known) bool { return asks(a, k) || works(a, k) }

func known(a authz.Actor, k Known) bool { return !a.SignedIn() && !k.Keyed || sees(a, k) }

var (
	// MaySee is who reads a case: who asked, who has it, and the study centre's
	// experts and staff. Its SQL twins are mine and desk.
	MaySee = authz.Rule[Known]{Name: "guidance.see", May: sees, See: known}

	// MayReply is who goes on in a case as the one who asked.
	MayReply = authz.Rule[Known]{Name: "guidance.reply", May: asks, See: known}

	// MayAnswer is who answers, notes, hands over and closes.
	MayAnswer = authz.Rule[Known]{Name: "guidance.answer", May: works, See: known}

	// MayDesk is who has the desk of a study centre's questions. It is over the
	// study centre and all above it.
	MayDesk = authz.Rule[[]string]{
		Name: "guidance.desk",
		May:  func(a authz.Actor, scopes []string) bool { return a.SignedIn() && staffs(a, scopes) },
		See:  func(a authz.Actor, scopes []string) bool { return !a.SignedIn() || staffs(a, scopes) },
	}

	// MaySet is who sets how questions are shared out.
	MaySet = authz.Rule[[]string]{
		Name: "guidance.set",
		May: func(a authz.Actor, scopes []string) bool {
			return a.SignedIn() && a.Holds(account.CentreStaff, scopes...)
		},
		See: func(a authz.Actor, scopes []string) bool { return !a.SignedIn() || staffs(a, scopes) },
	}
)

// HasDesk tells whether somebody answers questions anywhere.
func HasDesk(a authz.Actor) bool {
	return a.SignedIn() && slices.ContainsFunc(answering, a.HoldsAny)
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	var k Known
	k.ID, k.CentreOrg.ID, k.CentreOrg.Scopes = authz.SampleThing, authz.SampleScope, scopes
	asked, given := k, k
	asked.Asker, given.Assignee = authz.SamplePerson, authz.SamplePerson
	return []authz.Sample{MaySee.Sample("of somebody else", k), MaySee.Sample("asked by oneself", asked), MaySee.Sample("given to oneself", given),
		MayReply.Sample("asked by oneself", asked), MayAnswer.Sample("", k), MayAnswer.Sample("asked by oneself", asked), MayDesk.Sample("", scopes), MaySet.Sample("", scopes)}
}
