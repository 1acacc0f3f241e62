package life

import (
	"parvi/internal/network"
	"parvi/internal/platform/authz"
)

// MayDecide is who decides on a network's life: confirms or declines what is
// proposed, renews, rests, merges, ends. Those who manage the network.
var MayDecide = authz.Rule[network.Network]{
	Name: "life.decide",
	May:  network.MayManage.May,
	See:  network.MaySee.May,
}

// MayReadPulse is who sees how a network does, in sums: its members and those
// who answer for it.
var MayReadPulse = authz.Rule[network.Network]{
	Name: "life.pulse",
	May:  network.MayReadArchive.May,
	See:  network.MaySee.May,
}

// MayTakeOut is who may take out everything of a network: those who manage it,
// and who coordinated it when it ended or before.
var MayTakeOut = authz.Rule[network.Network]{
	Name: "life.export",
	May: func(a authz.Actor, n network.Network) bool {
		past := n.Past()
		return network.MayManage.May(a, n) ||
			len(past) > 0 && (a.Holds("coordinator", past...) || a.Holds("umbrella", past...))
	},
	See: network.MaySee.May,
}

// MaySet is who sets the thresholds of an organisation's networks and
// publishes its year, given the organisation and all above it.
var MaySet = authz.Rule[[]string]{
	Name: "life.settings",
	May:  network.MayFound.May,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	n := network.Sample("public")
	return []authz.Sample{MayDecide.Sample("", n), MayReadPulse.Sample("", n), MayTakeOut.Sample("", n),
		MaySet.Sample("", n.Scopes())}
}
