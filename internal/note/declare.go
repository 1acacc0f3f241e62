package note

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of notes.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "notes", ID: "id", Column: "created_by"},
		{Table: "note_versions", ID: "id", Column: "author"},
		{Table: "note_decisions", ID: "id", Column: "person_id"},
		{Table: "note_decisions", ID: "id", Column: "created_by"},
	}
}

// Invariants are what must hold of notes, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "note: versions are numbered without gaps", SQL: `
			SELECT n.id
			FROM notes n
			LEFT JOIN note_versions v ON v.note_id = n.id
			GROUP BY n.id
			HAVING COUNT(v.id) = 0 OR MIN(v.number) <> 1 OR MAX(v.number) <> COUNT(v.id)`},
		{Name: "note: what is published in a space has its envelope there", SQL: `
			SELECT n.id
			FROM notes n
			LEFT JOIN space_entries e ON e.id = n.id AND e.space = n.space AND e.visibility = n.visibility AND (e.hidden_at > 0) = (n.hidden_at > 0)
			WHERE n.space <> '' AND n.published_at > 0 AND e.id IS NULL`},
		{Name: "note: no draft has an envelope", SQL: `
			SELECT n.id
			FROM notes n
			JOIN space_entries e ON e.id = n.id
			WHERE n.published_at = 0`},
		{Name: "note: a note stands in its space", SQL: `
			SELECT n.id
			FROM notes n
			LEFT JOIN note_spaces s ON s.note_id = n.id AND s.space = n.space
			WHERE n.space <> '' AND s.note_id IS NULL OR n.space = '' AND n.meeting_id = ''`},
	}
}

// Own is what notes keep about a person, for that person.
type Own struct {
	Notes     []OwnNote     `json:"notes"`
	Decisions []OwnDecision `json:"decisions"`
}

// OwnNote is a version of a note that the person has written.
type OwnNote struct {
	Space   space.Ref    `json:"space"`
	Version int          `json:"version"`
	Title   i18n.Content `json:"title"`
	Text    i18n.Content `json:"text"`
	At      time.Time    `json:"at"`
}

// OwnDecision is one that the person carries out or has written down.
type OwnDecision struct {
	Space space.Ref  `json:"space"`
	What  string     `json:"what"`
	Mine  bool       `json:"mine"`
	Due   civil.Date `json:"due,omitzero"`
}

// OwnData is what notes keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	var own Own
	var err error
	if own.Notes, err = ownNotes(ctx, tx, who); err != nil {
		return nil, err
	}
	own.Decisions, err = ownDecisions(ctx, tx, who)
	return own, err
}

// IndexSource are the notes that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "notes", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		list, err := notesAfter(ctx, tx, after, limit)
		last := ""
		for _, n := range list {
			if !n.Draft() && n.Space != "" {
				if err := space.Find(ctx, tx, entryOf(n)); err != nil {
					return "", err
				}
			}
			last = n.ID
		}
		return last, err
	}}
}
