package support

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// PersonRefs are where ids of people stand in the tables of support.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "support_rule_sets", ID: "id", Column: "approver_id", Say: refRules},
		{Table: "support_rule_writers", ID: "id", Column: "person_id", UniqueWith: []string{"rule_set", "version"}},
		{Table: "support_decisions", ID: "id", Column: "person_id", Say: refDecisions},
	}
}

// Invariants are what must hold of rule sets and decisions.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "support.decisions_recompute", Find: stale},
		{Name: "support.rule_sets_unchanged", Find: altered},
		{Name: "support.approved_by_another", SQL: `
			SELECT v.rule_set, v.version
			FROM support_rule_sets v
			WHERE v.state = 'approved' AND NOT v.shipped AND (v.approver_id = '' OR EXISTS (
				SELECT 1
				FROM support_rule_writers w
				WHERE w.rule_set = v.rule_set AND w.version = v.version AND w.person_id = v.approver_id))`},
		{Name: "support.decided_by_rules_in_force", SQL: `
			SELECT d.id
			FROM support_decisions d
			JOIN support_rule_sets v ON v.rule_set = d.rule_set AND v.version = d.version
			WHERE v.state <> 'approved' OR v.hash <> d.hash`},
		{Name: "support.one_decision_holds", SQL: `
			SELECT d.ref
			FROM support_decisions d
			GROUP BY d.ref
			HAVING SUM(CASE WHEN d.latest THEN 1 ELSE 0 END) <> 1 OR MAX(d.number) <> MAX(CASE WHEN d.latest THEN d.number ELSE 0 END)`},
	}
}

// own is what somebody did with rule sets and decisions.
type own struct {
	Kind  string       `json:"kind"`
	Rules string       `json:"rules,omitempty"`
	Title i18n.Content `json:"title,omitzero"`
	At    time.Time    `json:"at"`
}

// OwnData is what support knows about a person, for that person: what they
// wrote, approved and decided.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	return ownRows(ctx, tx, who)
}
