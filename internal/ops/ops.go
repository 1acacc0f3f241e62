// Package ops holds the operator's pages: what waits, what failed, mails that
// were kept, the audit log, and the installation as a whole.
package ops

import (
	"parvi/internal/platform/authz"
)

// Operate is what the operator of the installation may do; for everybody else
// these pages do not exist.
var Operate = authz.Rule[struct{}]{
	Name: "installation.operate",
	May:  func(a authz.Actor, _ struct{}) bool { return a.Operator() },
	See:  func(a authz.Actor, _ struct{}) bool { return a.Operator() || !a.SignedIn() },
}

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample { return []authz.Sample{Operate.Sample("", struct{}{})} }
