package theme

import (
	"parvi/internal/platform/authz"
)

// editing are the roles that keep the vocabulary.
var editing = []string{"editor", "umbrella"}

// MayEdit is who keeps the vocabulary: editors and the staff of umbrellas.
var MayEdit = authz.Rule[struct{}]{
	Name: "theme.edit",
	May: func(a authz.Actor, _ struct{}) bool {
		for _, role := range editing {
			if a.HoldsAny(role) {
				return true
			}
		}
		return a.Operator()
	},
}

// MayWrite is who adds to a wall and votes: whoever has its code, while it is
// open. The code stands on the screen of the meeting and is the key.
var MayWrite = authz.Rule[Wall]{
	Name: "theme.write",
	May:  func(_ authz.Actor, w Wall) bool { return w.Open() },
}

// Who may open, lead and read a wall is said by meeting.MayManage and
// meeting.MaySee.

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	return []authz.Sample{MayEdit.Sample("", struct{}{}), MayWrite.Sample("open", Wall{ID: authz.SampleThing})}
}
