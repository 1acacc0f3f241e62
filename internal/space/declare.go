package space

import (
	"context"
	"slices"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand here. What would double a person
// within a space stays with the merged record, where it is not counted; the row
// that is kept has the closer level and the stricter mail of the two.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "space_members", ID: "id", Column: "person_id", UniqueWith: []string{"space", "slot"}, Say: refMemberships, Best: []person.Best{
			{Column: "level", Order: []string{string(AsMember), string(AsFollower)}},
			{Column: "mail", Order: strictest()},
		}},
		{Table: "space_members", ID: "id", Column: "entered_by"},
		{Table: "space_members", ID: "id", Column: "answered_by"},
		{Table: "space_entries", ID: "id", Column: "author", Say: refEntries},
		{Table: "space_follows", ID: "id", Column: "person_id", UniqueWith: []string{"entry_id"}, Best: []person.Best{{Column: "mail", Order: strictest()}}},
		{Table: "space_seen", ID: "id", Column: "person_id", UniqueWith: []string{"entry_id"}},
	}
}

// strictest are the mail settings, the one that lets least through first.
func strictest() []string {
	order := make([]string, 0, len(Mails))
	for _, m := range slices.Backward(Mails[:]) {
		order = append(order, string(m))
	}
	return order
}

var refEntries = i18n.Text{FI: "kirjoitukset", SV: "inlägg", EN: "posts"}

var refMemberships = i18n.Text{FI: "jäsenyydet", SV: "medlemskap", EN: "memberships"}

// Invariants are what must hold of the rows, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "space: a person is in a space once", SQL: `
			SELECT space, person_id
			FROM space_members
			WHERE state = 'joined' AND level <> 'representative' AND person_id IS NOT NULL
			GROUP BY space, person_id
			HAVING COUNT(id) > 1`},
		{Name: "space: who is in has come in and not left", SQL: `
			SELECT id
			FROM space_members
			WHERE state = 'joined' AND (from_at = 0 OR to_at <> 0)
				OR state IN ('requested', 'invited', 'confirming') AND (from_at <> 0 OR to_at <> 0)
				OR to_at <> 0 AND to_at < from_at`},
		{Name: "space: a row is about somebody", SQL: `
			SELECT id
			FROM space_members
			WHERE person_id IS NULL AND org_id IS NULL`},
		{Name: "space: who is in a space within another is in that one", SQL: `
			SELECT m.id
			FROM space_members m
			JOIN space_within w ON w.space = m.space
			LEFT JOIN space_members o ON o.space = w.within AND o.person_id = m.person_id AND o.state = 'joined' AND o.level <> 'follower'
			WHERE m.state = 'joined' AND o.id IS NULL`},
		{Name: "space: a representative stands for a member organisation", SQL: `
			SELECT r.id
			FROM space_members r
			LEFT JOIN space_members o ON o.id = r.represents AND o.person_id IS NULL AND o.space = r.space
			WHERE r.level = 'representative' AND (o.id IS NULL OR r.state = 'joined' AND o.state <> 'joined')`},
	}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{
		Name: "space.declined",
		Say:  msgRetainDeclined,
		Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forget(ctx, tx, tx.Now.AddDate(0, -6, 0))
		},
	}}
}
