package group

import (
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/space"
)

func within(a authz.Actor, n network.Network) bool {
	return a.SignedIn() && a.Belongs(string(n.Space())) || network.MayHandle.Allows(a, n)
}

func mayKeep(a authz.Actor, g Group) bool {
	return a.IsSystem() || a.SignedIn() && g.LedBy(a.Person) || network.MayHandle.Allows(a, g.Of)
}

func maySee(a authz.Actor, o On) bool {
	return mayKeep(a, o.Group) || a.SignedIn() && (a.Belongs(string(o.Space())) ||
		o.Own.Current.State == space.Joined || o.Own.Waiting.State == space.Invited || !o.Closed && a.Belongs(string(o.Of.Space())))
}

// MaySee is who knows of a group: its own and who is invited, those who answer
// for the network, and, unless it is closed, the network's members. Its SQL
// twin is visible.
var MaySee = authz.Rule[On]{Name: "group.see", May: maySee, See: maySee}

// MayList is who looks at the list of a network's groups, and founds one: the
// network's members, and those who answer for it.
var MayList = authz.Rule[network.Network]{Name: "group.list", May: within, See: network.MaySee.May}

// MayKeep is who changes a group, answers requests, invites, names who leads
// and ends it: who leads it, and those who answer for the network.
var MayKeep = authz.Rule[On]{Name: "group.keep", May: func(a authz.Actor, o On) bool { return mayKeep(a, o.Group) }, See: maySee}

// MayJoin is who comes into a group or asks to: the network's members.
var MayJoin = authz.Rule[On]{
	Name: "group.join",
	May:  func(a authz.Actor, o On) bool { return a.SignedIn() && a.Belongs(string(o.Of.Space())) && maySee(a, o) },
	See:  maySee,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	open := On{Group: Group{ID: "inner", Slug: "g", Of: network.Sample(space.Public), Policy: space.Open, EndedOn: civil.Date{}}}
	closed := open
	closed.Closed, closed.Policy = true, space.ByInvitation
	led := closed
	led.Leads = []string{authz.SamplePerson}
	all := []authz.Sample{MayList.Sample("", open.Of)}
	for _, r := range []authz.Rule[On]{MaySee, MayKeep, MayJoin} {
		all = append(all, r.Sample("open", open), r.Sample("closed", closed), r.Sample("led", led))
	}
	return all
}
