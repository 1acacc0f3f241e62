package meeting

import (
	"slices"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/space"
)

// Known is a meeting with what permissions look at.
type Known struct {
	Meeting
	Full      []network.Network // of Meeting.Networks
	OrgScopes []string          // the convening organisation and all above it
}

func conducts(a authz.Actor, k Known) bool {
	if a.Operator() || a.Holds("convener", k.ID) || k.Status == Draft && a.SignedIn() && k.CreatedBy == a.Person {
		return true
	}
	if len(k.OrgScopes) > 0 && slices.ContainsFunc([]string{"coordinator", "umbrella", "main_user"}, func(role string) bool { return a.Holds(role, k.OrgScopes...) }) {
		return true
	}
	return slices.ContainsFunc(k.Full, func(n network.Network) bool { return network.MayHandle.Allows(a, n) })
}

func maySee(a authz.Actor, k Known) bool {
	if k.Public() {
		return true
	}
	if k.Shown() && slices.ContainsFunc(k.Full, func(n network.Network) bool { return network.MaySee.Allows(a, n) }) {
		return true
	}
	return conducts(a, k)
}

// MaySee is who may see that a meeting exists: everybody, unless it is a draft
// or of networks that only their members may read. Its SQL twin is visible.
var MaySee = authz.Rule[Known]{Name: "meeting.see", May: maySee, See: maySee}

// MayManage is who prepares and leads a meeting: contact persons, leads and
// coordinators of any of its networks, and its conveners. They see who comes
// and who needs what.
var MayManage = authz.Rule[Known]{Name: "meeting.manage", May: conducts, See: maySee}

// MayConvene is who may call a meeting for these networks: whoever handles
// each of them. A meeting of no network may be called by anyone who answers
// for some network or organisation.
var MayConvene = authz.Rule[[]network.Network]{
	Name: "meeting.convene",
	May: func(a authz.Actor, ns []network.Network) bool {
		if len(ns) == 0 {
			return a.Operator() || slices.ContainsFunc(conveningRoles, a.HoldsAny)
		}
		return !slices.ContainsFunc(ns, func(n network.Network) bool { return !network.MayHandle.Allows(a, n) })
	},
}

// MayCallSwarm is who may call a swarm, a single open meeting of no network:
// whoever answers for something, and every member of a network.
var MayCallSwarm = authz.Rule[struct{}]{
	Name: "meeting.swarm",
	May: func(a authz.Actor, _ struct{}) bool {
		return a.SignedIn() && (len(a.Spaces) > 0 || MayConvene.Allows(a, nil))
	},
}

var conveningRoles = []string{"coordinator", "umbrella", "lead", "contact", "main_user"}

// belongs tells whether an actor is among those a meeting is for. follows
// tells whether they follow one of its networks.
func belongs(a authz.Actor, m Meeting, follows bool) bool {
	if m.Audience == Open {
		return true
	}
	for _, ref := range m.Spaces() {
		if a.Belongs(string(ref)) {
			return true
		}
	}
	return m.Audience == Interested && follows
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	var all []authz.Sample
	scopes := []string{authz.SampleScope, authz.SampleAbove}
	meetings := []struct {
		of string
		k  Known
	}{
		{"open", Known{Meeting: Meeting{Status: Published, Audience: Open}, OrgScopes: scopes}},
		{"draft", Known{Meeting: Meeting{Status: Draft, Audience: Open, CreatedBy: authz.SamplePerson}, OrgScopes: scopes}},
		{"of a network for members", Known{
			Meeting: Meeting{Status: Published, Audience: Members, Networks: []Network{{ID: authz.SampleThing}}},
			Full:    []network.Network{network.Sample(space.Members)},
		}},
	}
	for _, rule := range []authz.Rule[Known]{MaySee, MayManage} {
		for _, x := range meetings {
			x.k.ID = authz.SampleThing
			all = append(all, rule.Sample(x.of, x.k))
		}
	}
	return append(all, MayConvene.Sample("of no network", nil), MayCallSwarm.Sample("", struct{}{}),
		MayConvene.Sample("of a network", []network.Network{network.Sample(space.Public)}), mayState.Sample("", scopes))
}
