package meeting

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
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
		{Table: "meeting_messages", ID: "id", Column: "author_id"},
		{Table: "meeting_invitations", ID: "meeting_id", Column: "person_id", UniqueWith: []string{"meeting_id"}},
	}
}

// invitationDays is how long after a meeting is kept who was invited.
const invitationDays = 90

// Retention is what meetings delete by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "meeting.invitations", Say: retainInvitations.Fill("n", invitationDays), Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		return forgetInvitations(ctx, tx, tx.Now.Add(-invitationDays*24*time.Hour))
	}}}
}

// OwnData is everything meetings know about a person besides their
// registrations: what they call or are asked about, and what they are invited to.
func OwnData(ctx context.Context, tx *db.Tx, person string) (any, error) {
	return ownMeetings(ctx, tx, person)
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
