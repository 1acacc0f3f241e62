package meeting

import (
	"context"

	"parvi/internal/account"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// Invariants are what must hold of meetings.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "meeting.offering", SQL: `
			SELECT m.id
			FROM meetings m
			LEFT JOIN registration_offerings o ON o.id = m.id
			WHERE o.id IS NULL OR o.starts_at <> m.starts_at OR o.ends_at <> m.ends_at OR o.cancelled <> (m.status = 'cancelled')`},
		{Name: "meeting.times", SQL: `
			SELECT id
			FROM meetings
			WHERE ends_at <= starts_at`},
		{Name: "meeting.networks", SQL: `
			SELECT x.meeting_id, x.network_id
			FROM meeting_networks x
			LEFT JOIN networks n ON n.id = x.network_id
			WHERE n.id IS NULL`},
		{Name: "meeting.draft_registered", SQL: `
			SELECT m.id
			FROM meetings m
			JOIN registrations r ON r.offering_id = m.id
			WHERE m.status = 'draft'`},
	}
}

// PersonRefs are the columns that follow a person when records are merged.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "meetings", ID: "id", Column: "contact_id"},
		{Table: "meetings", ID: "id", Column: "created_by"},
	}
}

// Scope is what account must know of a meeting, for whom a convener's grant
// holds.
func Scope() account.Scope {
	return account.Scope{
		Path: func(_ context.Context, _ *db.Tx, id string) ([]string, error) { return []string{id}, nil },
		Names: func(ctx context.Context, tx *db.Tx, ids []string) (map[string]i18n.Content, error) {
			ms, err := byIDs(ctx, tx, ids)
			names := make(map[string]i18n.Content, len(ms))
			for id, m := range ms {
				names[id] = m.Title
			}
			return names, err
		},
		Find: func(ctx context.Context, tx *db.Tx, text string) (string, error) {
			ms, err := byIDs(ctx, tx, []string{text})
			return ms[text].ID, err
		},
	}
}
