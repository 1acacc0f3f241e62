package note

import (
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// On is a note as somebody stands before it: before its space, or before the
// meeting it is of.
type On struct {
	space.Standing
	Note Note
}

// MayList is who looks at the lists of a space: whoever may know of it.
var MayList = authz.Rule[space.Standing]{Name: "note.list", May: mayList, See: mayList}

func mayList(_ authz.Actor, s space.Standing) bool { return len(s.Readable) > 0 }

// MayWrite is who writes notes of a space: the members, and those who lead.
var MayWrite = authz.Rule[space.Standing]{
	Name: "note.write",
	May:  func(a authz.Actor, s space.Standing) bool { return a.SignedIn() && (s.Member() || s.Leads) },
	See:  mayList,
}

// MayRead is who reads a note: those its visibility takes in, once it is
// published; a draft, and one out of sight, who wrote it and those who lead.
// Its SQL twin is notesOf.
var MayRead = authz.Rule[On]{Name: "note.read", May: mayRead, See: mayRead}

func mayRead(a authz.Actor, o On) bool {
	if o.Leads || mine(a, o) {
		return true
	}
	return o.Reads(o.Note.Visibility) && !o.Note.Draft() && o.Note.Hidden.IsZero()
}

// mine tells whether somebody wrote the note and still belongs where it stands.
func mine(a authz.Actor, o On) bool {
	return a.SignedIn() && a.Person == o.Note.CreatedBy && o.Member()
}

// MayEdit is who changes a note, publishes it, and writes its decisions down:
// who wrote it, and those who lead. The notes of a meeting are changed by those
// who lead the meeting.
var MayEdit = authz.Rule[On]{
	Name: "note.edit",
	May: func(a authz.Actor, o On) bool {
		return a.SignedIn() && (o.Leads || o.Note.Meeting == "" && mine(a, o))
	},
	See: mayRead,
}

// MayAssign is who makes a task of a decision: whoever might make the task
// itself.
var MayAssign = authz.Rule[On]{
	Name: "note.assign",
	May: func(a authz.Actor, o On) bool {
		return a.SignedIn() && mayRead(a, o) && !o.Note.Draft() && o.Note.Space != "" && (o.Member() || o.Leads)
	},
	See: mayRead,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	member := space.Standing{Level: space.AsMember, Readable: space.Visibilities[:3]}
	outside := space.Standing{Readable: space.Visibilities[:1]}
	draft := Note{Space: "network:x", Visibility: space.Members, CreatedBy: authz.SamplePerson}
	out := draft
	out.Published = out.Published.AddDate(2000, 0, 0)
	var all []authz.Sample
	for i, st := range []space.Standing{member, outside} {
		name := []string{"by a member", "from outside"}[i]
		all = append(all, MayList.Sample(name, st), MayWrite.Sample(name, st), MayRead.Sample("published, "+name, On{st, out}), MayRead.Sample("draft, "+name, On{st, draft}),
			MayEdit.Sample(name, On{st, out}), MayAssign.Sample(name, On{st, out}))
	}
	return all
}
