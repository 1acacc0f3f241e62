package guidance

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of guidance.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "guidance_cases", ID: "id", Column: "asker_id", Say: refAsked},
		{Table: "guidance_cases", ID: "id", Column: "assigned_id", Say: refAssigned},
		{Table: "guidance_cases", ID: "id", Column: "created_by"},
		{Table: "guidance_entries", ID: "id", Column: "author_id"},
		{Table: "guidance_entries", ID: "id", Column: "other_id"},
		{Table: "guidance_answers", ID: "id", Column: "made_by"},
		{Table: "guidance_answer_versions", ID: "id", Column: "made_by"},
		{Table: "guidance_answer_votes", ID: "id", Column: "voter", UniqueWith: []string{"answer_id"}},
		{Table: "guidance_experts", ID: "id", Column: "person_id", UniqueWith: []string{"centre_id"}},
	}
}

// Invariants are what must hold of cases, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "guidance.state", SQL: `
			SELECT id
			FROM guidance_cases
			WHERE (state = 'closed') <> (closed_at > 0) OR (state = 'closed') <> (closed_how <> '') OR state = 'assigned' AND assigned_id = ''
				OR state = 'answered' AND answered_at = 0 OR state = 'closed' AND due_day <> '' OR state <> 'closed' AND due_day = ''`},
		{Name: "guidance.answered", SQL: `
			SELECT c.id
			FROM guidance_cases c
			WHERE (c.answered_at > 0) <> EXISTS (SELECT 1 FROM guidance_entries e WHERE e.case_id = c.id AND e.kind IN ('answer', 'talked'))`},
		{Name: "guidance.numbered", SQL: `
			SELECT case_id
			FROM guidance_entries
			GROUP BY case_id
			HAVING MIN(number) <> 1 OR MAX(number) <> count(*)`},
		{Name: "guidance.reasons", SQL: `
			SELECT e.id
			FROM guidance_entries e
			JOIN guidance_cases c ON c.id = e.case_id
			WHERE c.erased_at = 0 AND (e.kind IN ('question', 'reply', 'answer', 'note', 'talked') AND e.words = '' OR e.kind = 'handed' AND e.other_id = '')`},
		{Name: "guidance.answer_versions", SQL: `
			SELECT a.id
			FROM guidance_answers a
			WHERE a.version <> (SELECT MAX(v.number) FROM guidance_answer_versions v WHERE v.answer_id = a.id)
				OR a.title = '' OR a.words = ''`},
		{Name: "guidance.erased", SQL: `
			SELECT c.id
			FROM guidance_cases c
			WHERE c.erased_at > 0 AND (c.asker_email <> '' OR c.asker_name <> '' OR EXISTS (SELECT 1 FROM guidance_entries e WHERE e.case_id = c.id AND e.words <> ''))`},
	}
}

// Retention is what is deleted by the clock: what was said in cases, once the
// time has passed that their study centre keeps it.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "guidance.words", Say: retainWords, Run: func(ctx context.Context, tx *db.Tx) (n int, err error) {
		centres, err := keepers(ctx, tx)
		for _, centre := range centres {
			if err != nil {
				return n, err
			}
			var set Settings
			if set, err = settingsOf(ctx, tx, centre); err != nil {
				return n, err
			}
			var old []string
			old, err = toErase(ctx, tx, centre, tx.Today().AddMonths(-set.KeepMonths))
			for _, id := range old {
				if err == nil {
					err = erase(ctx, tx, id)
					n++
				}
			}
		}
		return n, err
	}}}
}

// OwnData is what somebody asked and answered.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	said, err := ownEntries(ctx, tx, who)
	return map[string]any{"entries": said}, err
}
