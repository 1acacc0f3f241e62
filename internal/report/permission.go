package report

import (
	"parvi/internal/network"
	"parvi/internal/platform/authz"
)

// MayReadRows is who sees the rows behind the figures, network by network:
// those who answer for networks. The sums are open to everybody.
var MayReadRows = authz.Rule[struct{}]{
	Name: "report.rows",
	May:  network.MayCoordinate.May,
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample { return []authz.Sample{MayReadRows.Sample("", struct{}{})} }
