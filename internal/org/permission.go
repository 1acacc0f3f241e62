package org

import "parvi/internal/platform/authz"

// keepers are the roles that look after an organisation and everything under
// it.
var keepers = []string{"main_user", "umbrella", "centre_staff"}

func keeps(a authz.Actor, scopes []ID) bool {
	for _, role := range keepers {
		if a.Holds(role, scopes...) {
			return true
		}
	}
	return false
}

// Organisations are public: everybody may read them, so lists need no SQL
// twin. What people hold positions in them is for those who keep them.
var (
	// MayCreate is over the organisation under which a new one is made; at the
	// top of a tree (no ID) it is the operator's.
	MayCreate = authz.Rule[Organisation]{
		Name: "org.create",
		May: func(a authz.Actor, parent Organisation) bool {
			if parent.ID == "" {
				return a.Operator()
			}
			return keeps(a, parent.Scopes)
		},
	}

	// MayEdit is over names, facts, employees, memberships, offices, venues,
	// strategies, and the organisations under it.
	MayEdit = authz.Rule[Organisation]{
		Name: "org.edit",
		May:  func(a authz.Actor, o Organisation) bool { return keeps(a, o.Scopes) },
	}

	// MayMove is over its place in the tree and its end: not its own main
	// user's, but theirs who keep what is above it.
	MayMove = authz.Rule[Organisation]{
		Name: "org.move",
		May: func(a authz.Actor, o Organisation) bool {
			if above := o.Above(); len(above) > 0 {
				return keeps(a, above)
			}
			return a.Operator()
		},
	}

	// MaySeePositions is over who holds which position in it.
	MaySeePositions = authz.Rule[Organisation]{
		Name: "org.positions",
		May:  func(a authz.Actor, o Organisation) bool { return keeps(a, o.Scopes) },
		See:  func(a authz.Actor, o Organisation) bool { return keeps(a, o.Scopes) },
	}

	// MayState is over stated sources, which belong to no organisation.
	MayState = authz.Rule[Source]{
		Name: "org.source",
		May: func(a authz.Actor, _ Source) bool {
			return a.HoldsAny("umbrella") || a.HoldsAny("centre_staff")
		},
	}
)

// Samples are the rules of this package, for the permission matrix.
func Samples() []authz.Sample {
	unit := Organisation{ID: authz.SampleScope, Scopes: []ID{authz.SampleScope, authz.SampleAbove}}
	top := Organisation{ID: authz.SampleScope, Scopes: []ID{authz.SampleScope}}
	return []authz.Sample{
		MayCreate.Sample("at the top", Organisation{}), MayCreate.Sample("under one", unit), MayEdit.Sample("", unit),
		MayMove.Sample("at the top", top), MayMove.Sample("under one", unit), MaySeePositions.Sample("", unit), MayState.Sample("", Source{}),
	}
}
