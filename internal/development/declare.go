package development

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are where ids of people stand in the tables of plans.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "development_plans", ID: "id", Column: "keeper_id"},
		{Table: "development_plans", ID: "id", Column: "adopted_by"},
		{Table: "development_plans", ID: "id", Column: "created_by"},
		{Table: "development_measures", ID: "id", Column: "person_id"},
		{Table: "development_texts", ID: "id", Column: "person_id"},
		{Table: "development_years", ID: "id", Column: "person_id"},
		{Table: "development_comments", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of plans.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "development.one_in_force", SQL: `
			SELECT org_id
			FROM development_plans
			WHERE state IN ('adopted', 'followed_up')
			GROUP BY org_id
			HAVING count(*) > 1`},
		{Name: "development.one_draft", SQL: `
			SELECT org_id
			FROM development_plans
			WHERE state = 'draft'
			GROUP BY org_id
			HAVING count(*) > 1`},
	}
}

// OwnData is what somebody wrote of plans.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ownRows(ctx, tx, who) }
