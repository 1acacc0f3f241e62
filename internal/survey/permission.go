package survey

import (
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// On is somebody before a survey.
type On struct {
	space.Standing
	Survey  Survey
	Invited bool // whether they were asked
	Over    bool // whether answering has ended
}

func mayManage(a authz.Actor, o On) bool { return a.SignedIn() && o.Leads }

// maySee takes in who leads, who was asked, the members, and everybody where
// results are public.
func maySee(a authz.Actor, o On) bool {
	if mayManage(a, o) {
		return true
	}
	if o.Survey.State == Draft {
		return false
	}
	return o.Invited || a.SignedIn() && o.Reads(space.Members) || o.public()
}

func (o On) public() bool {
	return o.Survey.Results == ForAll && !o.Survey.Published.IsZero() && o.Place.Open
}

// MaySee is who may know of a survey. Its SQL twin is listed in store.go.
var MaySee = authz.Rule[On]{Name: "survey.see", May: maySee, See: maySee}

// MayMake is who makes surveys of a space: those who lead it or answer for it.
var MayMake = authz.Rule[space.Standing]{
	Name: "survey.make",
	May:  func(a authz.Actor, s space.Standing) bool { return a.SignedIn() && s.Leads && !s.Place.Over },
	See:  func(_ authz.Actor, s space.Standing) bool { return len(s.Readable) > 0 },
}

// MayManage is who changes, opens, closes and publishes a survey.
var MayManage = authz.Rule[On]{Name: "survey.manage", May: mayManage, See: maySee}

// MayAnswer is who answers as themselves: those who were asked. A personal
// link and the open link need no rule but their keys.
var MayAnswer = authz.Rule[On]{
	Name: "survey.answer",
	May:  func(a authz.Actor, o On) bool { return a.SignedIn() && o.Invited },
	See:  maySee,
}

// MaySeeResults is who reads what was answered: those who lead, once that may
// be looked at; others when it is published to them.
var MaySeeResults = authz.Rule[On]{
	Name: "survey.results",
	May: func(a authz.Actor, o On) bool {
		if mayManage(a, o) {
			return o.Survey.State != Draft && (!o.Survey.Anonymous || o.Over)
		}
		if o.Survey.Published.IsZero() {
			return false
		}
		return o.public() || o.Survey.Results != Unpublished && (o.Invited || a.SignedIn() && o.Reads(space.Members))
	},
	See: maySee,
}

// MaySeeNames is who reads who answered what, where answers carry names.
var MaySeeNames = authz.Rule[On]{
	Name: "survey.names",
	May: func(a authz.Actor, o On) bool {
		return mayManage(a, o) && !o.Survey.Anonymous && o.Survey.State != Draft
	},
	See: maySee,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	outside := space.Standing{Place: space.Place{Open: true}, Readable: space.Visibilities[:1]}
	member := space.Standing{Level: space.AsMember, Readable: space.Visibilities[:3]}
	lead := space.Standing{Leads: true, Readable: space.Visibilities[:]}
	open := Survey{State: Open, Anonymous: true}
	named := Survey{State: Open}
	closed := Survey{State: Closed, Anonymous: true}
	public := Survey{State: Closed, Anonymous: true, Results: ForAll, Published: samplePublished}
	all := []authz.Sample{MayMake.Sample("by a lead", lead), MayMake.Sample("by a member", member), MayMake.Sample("from outside", outside)}
	for _, r := range []authz.Rule[On]{MaySee, MayManage, MayAnswer, MaySeeResults, MaySeeNames} {
		all = append(all,
			r.Sample("nameless and open, by a lead", On{Standing: lead, Survey: open}),
			r.Sample("with names and open, by a lead", On{Standing: lead, Survey: named}),
			r.Sample("nameless and closed, by a lead", On{Standing: lead, Survey: closed, Over: true}),
			r.Sample("open, by a member", On{Standing: member, Survey: open, Invited: true}),
			r.Sample("open, from outside", On{Standing: outside, Survey: open}),
			r.Sample("published to all, from outside", On{Standing: outside, Survey: public, Over: true}))
	}
	return all
}
