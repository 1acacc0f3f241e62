package practice

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// PersonRefs are where ids of people stand in the tables of practices.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "practices", ID: "id", Column: "person_id", Say: refPractices},
		{Table: "practice_authors", ID: "id", Column: "person_id"},
		{Table: "practice_thanks", ID: "id", Column: "person_id", UniqueWith: []string{"practice_id"}},
		{Table: "practice_remarks", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of practices, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "practice.has_its_version", SQL: `
			SELECT p.id
			FROM practices p
			LEFT JOIN practice_versions v ON v.practice_id = p.id AND v.version = p.version
			WHERE v.version IS NULL`},
		{Name: "practice.is_credited", SQL: `
			SELECT p.id
			FROM practices p
			WHERE NOT EXISTS (
				SELECT 1
				FROM practice_authors a
				WHERE a.practice_id = p.id)`},
		{Name: "practice.envelope", SQL: `
			SELECT p.id
			FROM practices p
			LEFT JOIN space_entries e ON e.id = p.id
			WHERE e.id IS NULL OR e.visibility <> p.visibility OR (e.hidden_at > 0) <> (p.hidden_at > 0)`},
	}
}

// own is what somebody wrote.
type own struct {
	Kind  string       `json:"kind"`
	Title i18n.Content `json:"title,omitzero"`
	Text  string       `json:"text,omitempty"`
	At    time.Time    `json:"at"`
}

// OwnData is what practices know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	list, err := writtenBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, p := range list {
		out = append(out, own{Kind: entryKind, Title: p.Title, At: p.Created})
	}
	said, err := remarksBy(ctx, tx, who)
	for _, r := range said {
		out = append(out, own{Kind: string(r.Kind), Text: r.Text, At: r.At})
	}
	return out, err
}
