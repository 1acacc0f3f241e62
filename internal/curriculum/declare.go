package curriculum

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// PersonRefs are where ids of people stand in the tables of course models.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "curriculum_models", ID: "id", Column: "person_id", Say: refModels},
		{Table: "curriculum_comments", ID: "id", Column: "person_id"},
		{Table: "curriculum_steps", ID: "id", Column: "person_id"},
		{Table: "curriculum_rules", ID: "centre_id", Column: "person_id"},
	}
}

// Invariants are what must hold of course models, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "curriculum.used_version_never_changes", SQL: `
			SELECT u.id
			FROM curriculum_uses u
			LEFT JOIN curriculum_versions v ON v.model_id = u.model_id AND v.number = u.number
			WHERE v.number IS NULL OR v.plan <> u.plan`},
		{Name: "curriculum.published_is_there", SQL: `
			SELECT m.id
			FROM curriculum_models m
			LEFT JOIN curriculum_versions v ON v.model_id = m.id AND v.number = m.version
			WHERE m.version > 0 AND v.number IS NULL OR m.state = 'published' AND m.version = 0`},
		{Name: "curriculum.versions_without_gaps", SQL: `
			SELECT m.id
			FROM curriculum_models m
			WHERE m.version <> (
				SELECT COUNT(*)
				FROM curriculum_versions v
				WHERE v.model_id = m.id)`},
		{Name: "curriculum.approved_by_somebody", SQL: `
			SELECT v.model_id
			FROM curriculum_versions v
			WHERE v.number > (
				SELECT COUNT(*)
				FROM curriculum_steps s
				WHERE s.model_id = v.model_id AND s.action = 'approve')`},
	}
}

// own is what somebody has done with a course model.
type own struct {
	Kind  string       `json:"kind"`
	Title i18n.Content `json:"title,omitzero"`
	Text  string       `json:"text,omitempty"`
	At    time.Time    `json:"at"`
}

// OwnData is what course models know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	list, err := begunBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, m := range list {
		out = append(out, own{Kind: "model", Title: m.Plan.Title, At: m.Created})
	}
	said, err := commentsBy(ctx, tx, who)
	for _, c := range said {
		out = append(out, own{Kind: "comment", Text: c.Text, At: c.At})
	}
	return out, err
}
