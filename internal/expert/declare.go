package expert

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// PersonRefs are the columns that hold a person.
func PersonRefs() []person.Ref {
	return []person.Ref{{Table: "experts", ID: "id", Column: "person_id", Say: refExperts}}
}

// Invariants are what must hold of experts, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "expert.of_a_study_centre", SQL: `
			SELECT e.id
			FROM experts e
			JOIN organisations o ON o.id = e.centre_id
			WHERE o.kind <> 'study_centre'`},
		{Name: "expert.levels", SQL: `
			SELECT expert_id
			FROM expert_competences
			WHERE level < 1 OR level > 3`},
		{Name: "expert.days_away", SQL: `
			SELECT id
			FROM expert_away
			WHERE last_day < first_day`},
	}
}

// keepAway is for how long days away are kept once they are over, in months.
const keepAway = 12

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "expert.away", Say: retainSay, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		n, err := tx.Exec(ctx, `DELETE FROM expert_away WHERE last_day < $1`, tx.Today().AddMonths(-keepAway).String())
		return int(n), err
	}}}
}

// OwnData is what is known of a person as an expert, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ofPersons(ctx, tx, who) }
