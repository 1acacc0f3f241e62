package agreement

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are where ids of people stand in the tables of agreements.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "agreements", ID: "id", Column: "org_by", Say: refSigned},
		{Table: "agreements", ID: "id", Column: "centre_by"},
		{Table: "agreements", ID: "id", Column: "contact_id"},
		{Table: "agreements", ID: "id", Column: "created_by"},
		{Table: "agreement_rules", ID: "id", Column: "made_by"},
		{Table: "agreement_handovers", ID: "id", Column: "from_id"},
		{Table: "agreement_handovers", ID: "id", Column: "to_id"},
		{Table: "agreement_rules_read", ID: "id", Column: "person_id", UniqueWith: []string{"rules_id"}},
	}
}

// Invariants are what must hold of agreements.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "agreement.signed", SQL: `
			SELECT id
			FROM agreements
			WHERE state IN ('signed', 'renewed', 'ended') AND (org_by = '' OR centre_by = '' OR org_by = centre_by OR first_day = '' OR last_day < first_day AND state <> 'ended')
				OR state IN ('draft', 'discussed') AND org_by <> '' AND centre_by <> ''`},
		{Name: "agreement.one_signed", SQL: `
			SELECT org_id
			FROM agreements
			WHERE state = 'signed'
			GROUP BY org_id, centre_id
			HAVING count(*) > 1`},
	}
}

// OwnData is what somebody signed, wrote and confirmed.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) { return ownRows(ctx, tx, who) }
