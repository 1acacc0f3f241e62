package commission

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are the columns that hold a person.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "commissions", ID: "id", Column: "asked_by", Say: refCommissions},
		{Table: "commission_steps", ID: "id", Column: "person_id"},
		{Table: "commission_lists", ID: "id", Column: "made_by"},
	}
}

// Invariants are what must hold of commissions, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "commission.offered", SQL: `
			SELECT c.id
			FROM commissions c
			WHERE c.state IN ('offered', 'accepted', 'scheduled', 'delivered', 'feedback', 'invoiced', 'closed')
				AND (c.expert_id = '' OR c.list_id = '' OR c.valid_until = '' OR NOT EXISTS (SELECT 1 FROM commission_lines l WHERE l.commission_id = c.id))`},
		{Name: "commission.scheduled_is_a_course", SQL: `
			SELECT c.id
			FROM commissions c
			WHERE c.state IN ('scheduled', 'delivered', 'feedback', 'invoiced', 'closed') AND c.course_id = ''`},
		{Name: "commission.kept", SQL: `
			SELECT c.id
			FROM commissions c
			WHERE c.state IN ('requested', 'declined', 'expired', 'cancelled') AND EXISTS (SELECT 1 FROM expert_bookings b WHERE b.ref = 'commission:' || c.id)
				OR c.state IN ('matched', 'offered', 'accepted') AND NOT EXISTS (SELECT 1 FROM expert_bookings b WHERE b.ref = 'commission:' || c.id AND b.expert_id = c.expert_id)`},
		{Name: "expert.booked_once", SQL: `
			SELECT a.id
			FROM expert_bookings a
			JOIN experts x ON x.id = a.expert_id
			JOIN experts y ON y.person_id = x.person_id
			JOIN expert_bookings b ON b.expert_id = y.id AND b.id > a.id AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at`},
	}
}

// OwnData is what commissions know about a person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ownRows(ctx, tx, who) }
