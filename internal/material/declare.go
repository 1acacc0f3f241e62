package material

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of materials.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "material_materials", ID: "id", Column: "person_id", Say: refMaterials},
		{Table: "material_files", ID: "id", Column: "person_id"},
		{Table: "material_studies", ID: "id", Column: "person_id", UniqueWith: []string{"material_id"}, Say: refStudies},
		{Table: "material_uses", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of materials, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "material.versions_without_gaps", SQL: `
			SELECT m.id
			FROM material_materials m
			WHERE m.version <> (
				SELECT COUNT(*)
				FROM material_versions v
				WHERE v.material_id = m.id)
				OR m.state = 'published' AND m.version = 0`},
		{Name: "material.proof_of_what_is_done", SQL: `
			SELECT s.id
			FROM material_studies s
			WHERE s.code <> '' AND (s.done_at = 0 OR s.version = 0 OR s.name = '')`},
	}
}

// idleMonths is how long a study that nobody has signed in for and that is not
// complete waits for whoever has its link.
const idleMonths = 12

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "material.idle_studies", Say: retainStudies.Fill("n", idleMonths), Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		return forgetIdle(ctx, tx, db.Millis(tx.Now.AddDate(0, -idleMonths, 0)))
	}}}
}

type own struct {
	Kind  string       `json:"kind"`
	Title i18n.Content `json:"title"`
	At    time.Time    `json:"at"`
	Done  time.Time    `json:"completed,omitzero"`
}

// OwnData are the materials that somebody began to write or to study.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	list, err := begunBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, m := range list {
		out = append(out, own{Kind: "material", Title: m.Sheet.Title, At: m.Created})
	}
	studies, err := studiesOf(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, x := range studies {
		ids = append(ids, x.Material)
	}
	of, err := current(ctx, tx, ids)
	for _, x := range studies {
		out = append(out, own{Kind: "study", Title: of[x.Material].Sheet.Title, At: x.Begun, Done: x.Done})
	}
	return out, err
}
