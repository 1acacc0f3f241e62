package theme

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of walls.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "theme_notes", ID: "id", Column: "person_id", Say: refNotes},
		{Table: "theme_notes", ID: "id", Column: "hidden_by"},
		{Table: "theme_votes", ID: "id", Column: "person_id", UniqueWith: []string{"group_id"}},
		{Table: "theme_walls", ID: "id", Column: "opened_by"},
		{Table: "theme_outcomes", ID: "id", Column: "by_id"},
	}
}

// Invariants are what must hold of themes and walls, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "theme.merged_into_one_that_stays", SQL: `
			SELECT t.id
			FROM themes t
			LEFT JOIN themes x ON x.id = t.merged_into
			WHERE t.merged_into <> '' AND (x.id IS NULL OR x.merged_into <> '')`},
		{Name: "theme.words_of_what_stays", SQL: `
			SELECT w.word
			FROM theme_words w
			JOIN themes t ON t.id = w.theme_id
			WHERE t.merged_into <> ''`},
		{Name: "theme.note_in_group_of_its_wall", SQL: `
			SELECT n.id
			FROM theme_notes n
			LEFT JOIN theme_groups g ON g.id = n.group_id
			WHERE n.group_id <> '' AND (g.id IS NULL OR g.wall_id <> n.wall_id)`},
		{Name: "theme.forgotten_is_forgotten", SQL: `
			SELECT id
			FROM theme_notes
			WHERE forgotten_at > 0 AND (name <> '' OR email <> '' OR person_id <> '' OR device <> '')`},
	}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "theme.names", Say: retainSay, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		walls, err := forgettable(ctx, tx, tx.Now)
		if err != nil || len(walls) == 0 {
			return 0, err
		}
		return forget(ctx, tx, walls, tx.Now)
	}}}
}

// ownNote is a line somebody wrote while signed in.
type ownNote struct {
	Kind   Kind      `json:"kind"`
	Text   string    `json:"text"`
	Name   string    `json:"name,omitempty"`
	Email  string    `json:"email,omitempty"`
	Agreed bool      `json:"may_be_named"`
	At     time.Time `json:"at"`
}

// OwnData is what walls know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	list, err := notesOfPerson(ctx, tx, who)
	out := []ownNote{}
	for _, n := range list {
		out = append(out, ownNote{Kind: n.Kind, Text: n.Text, Name: n.Name, Email: n.Email, Agreed: n.Agreed, At: n.At})
	}
	return out, err
}
