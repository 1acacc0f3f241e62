package talk

import (
	"slices"

	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// MayRead is who reads a thread: those whom its visibility takes in, in a
// space they may see. A hidden one is there for those who lead only. Its SQL
// twin is readable in store.go.
var MayRead = authz.Rule[On]{Name: "talk.read", May: mayRead, See: mayRead}

func mayRead(a authz.Actor, o On) bool {
	return slices.Contains(o.readable(a), o.Thread.Visibility) && (o.Thread.Hidden.IsZero() || o.Place.Leads(a))
}

// MaySeePlace is who may look at the list of threads.
var MaySeePlace = authz.Rule[On]{Name: "talk.list", May: maySeePlace, See: maySeePlace}

func maySeePlace(a authz.Actor, o On) bool { return o.Place.Sees(a) }

func isMember(a authz.Actor, o On) bool {
	return o.Level == space.AsMember || o.Level == space.AsRepresentative || a.Belongs(string(o.Place.Ref))
}

// MayStart is who starts threads: the members, and those who lead.
var MayStart = authz.Rule[On]{
	Name: "talk.start",
	May: func(a authz.Actor, o On) bool {
		return a.IsSystem() || a.SignedIn() && o.Place.Sees(a) && (isMember(a, o) || o.Place.Leads(a))
	},
	See: maySeePlace,
}

// MayAnswer is who answers in a thread they read: whoever belongs to the
// space in any way. Following without attending is a full way of taking part,
// so a follower answers too, and what is said to everybody is answered by
// those who came to stay, not by passers-by. Closing, the end of a network
// and a block are states, told apart from the right.
var MayAnswer = authz.Rule[On]{
	Name: "talk.answer",
	May: func(a authz.Actor, o On) bool {
		return a.IsSystem() || a.SignedIn() && mayRead(a, o) && (o.Level != "" || isMember(a, o) || o.Place.Leads(a))
	},
	See: mayRead,
}

// MayModerate is who pins, closes, hides, moves and blocks: those who lead.
var MayModerate = authz.Rule[On]{
	Name: "talk.moderate",
	May:  func(a authz.Actor, o On) bool { return a.IsSystem() || a.SignedIn() && o.Place.Leads(a) },
	See:  mayRead,
}

// MaySolve is who marks a thread as solved: who asked, and those who lead.
var MaySolve = authz.Rule[On]{
	Name: "talk.solve",
	May: func(a authz.Actor, o On) bool {
		return a.IsSystem() || a.SignedIn() && mayRead(a, o) && (a.Person == o.Thread.Author || o.Place.Leads(a))
	},
	See: mayRead,
}

// MayFollow is who decides how much mail they want of a thread, and who
// reports a post: everybody with an account who reads it.
var MayFollow = authz.Rule[On]{
	Name: "talk.follow",
	May:  func(a authz.Actor, o On) bool { return a.SignedIn() && mayRead(a, o) },
	See:  mayRead,
}

// Written is a post with its thread.
type Written struct {
	On
	Post Post
}

// MayEdit is who changes a post: who wrote it. Those who lead hide what must
// go; they put no words into anybody's mouth.
var MayEdit = authz.Rule[Written]{
	Name: "talk.edit",
	May: func(a authz.Actor, w Written) bool {
		return a.SignedIn() && a.Person == w.Post.Author && w.Post.Hidden.IsZero() && mayRead(a, w.On)
	},
	See: func(a authz.Actor, w Written) bool { return mayRead(a, w.On) },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	leads := func(a authz.Actor) bool {
		return a.Operator() || a.Holds("lead", authz.SampleThing) || a.Holds("contact", authz.SampleThing) ||
			a.Holds("coordinator", authz.SampleScope, authz.SampleAbove) || a.Holds("umbrella", authz.SampleScope, authz.SampleAbove)
	}
	on := func(v space.Visibility) On {
		return On{
			Thread: Thread{Author: authz.SamplePerson, Visibility: v},
			Place:  Place{Ref: space.NewRef("network", authz.SampleThing), Open: true, Sees: func(authz.Actor) bool { return true }, Leads: leads},
		}
	}
	var all []authz.Sample
	for _, v := range []space.Visibility{space.Public, space.Members, space.Leads} {
		all = append(all, MayRead.Sample("for "+string(v), on(v)), MayAnswer.Sample("for "+string(v), on(v)))
	}
	for _, rule := range []authz.Rule[On]{MaySeePlace, MayStart, MayModerate, MaySolve, MayFollow} {
		all = append(all, rule.Sample("", on(space.Members)))
	}
	return append(all, MayEdit.Sample("", Written{on(space.Public), Post{Author: authz.SamplePerson}}))
}
