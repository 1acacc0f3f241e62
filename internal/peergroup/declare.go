package peergroup

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are the columns that hold a person.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "peergroups", ID: "id", Column: "leader_id", Say: refGroups},
		{Table: "peergroups", ID: "id", Column: "created_by"},
		{Table: "peergroups", ID: "id", Column: "reported_by"},
		{Table: "peergroup_steps", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of groups, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "peergroup.decided", SQL: `
			SELECT g.id
			FROM peergroups g
			LEFT JOIN support_decisions d ON d.ref = 'group:' || g.id AND d.latest
			WHERE g.state IN ('granted', 'paid') AND (d.id IS NULL OR d.amount <= 0)
				OR g.state = 'denied' AND (d.id IS NULL OR d.amount <> 0)
				OR g.state NOT IN ('granted', 'paid', 'denied') AND d.id IS NOT NULL
				OR d.person_id <> '' AND d.person_id = g.reported_by`},
		{Name: "peergroup.present", SQL: `
			SELECT p.meeting_id
			FROM peergroup_present p
			JOIN peergroup_meetings t ON t.id = p.meeting_id
			JOIN peergroup_members m ON m.id = p.member_id
			WHERE t.group_id <> m.group_id`},
	}
}

// OwnData is what groups know about a person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ownRows(ctx, tx, who) }
