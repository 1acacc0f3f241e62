package task

import (
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// On is a task as somebody stands before it.
type On struct {
	space.Standing
	Task Task
}

// MayRead is who sees a task. Its SQL twin is tasksOf.
var MayRead = authz.Rule[On]{Name: "task.read", May: mayRead, See: mayRead}

func mayRead(_ authz.Actor, o On) bool { return o.Reads(o.Task.Visibility) }

// MayAdd is who makes tasks: the members, and those who lead.
var MayAdd = authz.Rule[space.Standing]{
	Name: "task.add",
	May:  func(a authz.Actor, s space.Standing) bool { return a.SignedIn() && (s.Member() || s.Leads) },
	See:  func(_ authz.Actor, s space.Standing) bool { return len(s.Readable) > 0 },
}

// MayFinish is who marks a task as done, and as not done: who is responsible,
// and those who lead. A task nobody is responsible for any member does.
var MayFinish = authz.Rule[On]{
	Name: "task.finish",
	May: func(a authz.Actor, o On) bool {
		return a.SignedIn() && mayRead(a, o) && (o.Leads || o.Task.Person == a.Person || o.Task.Person == "" && o.Member())
	},
	See: mayRead,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	member := space.Standing{Level: space.AsMember, Readable: space.Visibilities[:3]}
	outside := space.Standing{Readable: space.Visibilities[:1]}
	task := Task{Visibility: space.Members, Person: authz.SamplePerson}
	return []authz.Sample{
		MayAdd.Sample("by a member", member), MayAdd.Sample("from outside", outside),
		MayRead.Sample("by a member", On{member, task}), MayRead.Sample("from outside", On{outside, task}), MayFinish.Sample("by a member", On{member, task}),
	}
}
