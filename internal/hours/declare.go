package hours

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
)

// PersonRefs are where ids of people stand in the tables of hours.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "hours_postings", ID: "id", Column: "person_id"},
		{Table: "hours_budgets", ID: "id", Column: "person_id"},
		{Table: "hours_requests", ID: "id", Column: "person_id"},
		{Table: "hours_requests", ID: "id", Column: "decided_by"},
		{Table: "hours_proposals", ID: "id", Column: "person_id"},
		{Table: "hours_proposals", ID: "id", Column: "decided_by"},
	}
}

// Invariants are what must hold of hours, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "hours.pool_not_overspent", SQL: `
			SELECT holder_id, year, kind
			FROM hours_postings
			GROUP BY holder_id, year, kind
			HAVING SUM(CASE
				WHEN entry IN ('grant', 'extra', 'deallocate') THEN hours
				WHEN entry IN ('return', 'allocate') THEN -hours
				WHEN account_id <> '' THEN 0
				WHEN entry = 'reserve' THEN -hours
				WHEN entry IN ('release', 'restore') THEN hours
				ELSE 0 END) < 0`},
		{Name: "hours.unit_not_overspent", SQL: `
			SELECT holder_id, year, kind, account_id
			FROM hours_postings
			WHERE account_id <> ''
			GROUP BY holder_id, year, kind, account_id
			HAVING SUM(CASE
				WHEN entry = 'allocate' THEN hours
				WHEN entry = 'deallocate' THEN -hours
				WHEN entry = 'reserve' THEN -hours
				WHEN entry IN ('release', 'restore') THEN hours
				ELSE 0 END) < 0`},
		{Name: "hours.course_within_its_own", SQL: `
			SELECT ref, holder_id, year, kind, account_id
			FROM hours_postings
			WHERE ref <> ''
			GROUP BY ref, holder_id, year, kind, account_id
			HAVING SUM(CASE entry WHEN 'reserve' THEN hours WHEN 'release' THEN -hours WHEN 'consume' THEN -hours ELSE 0 END) < 0
				OR SUM(CASE entry WHEN 'consume' THEN hours WHEN 'restore' THEN -hours ELSE 0 END) < 0`},
		{Name: "hours.centre_not_overspent", SQL: `
			SELECT p.centre_id, p.year, p.kind
			FROM hours_postings p
			WHERE p.entry IN ('grant', 'extra', 'return')
			GROUP BY p.centre_id, p.year, p.kind
			HAVING SUM(CASE p.entry WHEN 'return' THEN -p.hours ELSE p.hours END) > (
				SELECT COALESCE(SUM(b.hours), 0)
				FROM hours_budgets b
				WHERE b.centre_id = p.centre_id AND b.year = p.year AND b.kind = p.kind)`},
		{Name: "hours.postings_make_sense", SQL: `
			SELECT id
			FROM hours_postings
			WHERE hours <= 0 OR kind NOT IN ('course', 'other')
				OR entry NOT IN ('grant', 'extra', 'return', 'allocate', 'deallocate', 'reserve', 'release', 'consume', 'restore')
				OR entry IN ('grant', 'extra', 'return') AND account_id <> ''
				OR entry IN ('allocate', 'deallocate') AND account_id = ''
				OR entry IN ('reserve', 'release', 'consume', 'restore') AND (ref = '' OR unit_id = '')`},
		{Name: "hours.proposal_was_posted", SQL: `
			SELECT q.id
			FROM hours_proposals q
			LEFT JOIN hours_postings p ON p.cause = q.id AND p.entry = 'grant'
			WHERE COALESCE(p.hours, 0) <> q.given OR q.given > q.asked`},
		{Name: "hours.merged_into_what_is_there", SQL: `
			SELECT p.id
			FROM hours_proposals p
			LEFT JOIN hours_proposals i ON i.id = p.into_id AND i.year = p.year AND i.kind = p.kind AND i.holder_id = p.holder_id
			WHERE p.state = 'merged' AND i.id IS NULL OR p.state <> 'merged' AND p.taken <> 0`},
		{Name: "hours.request_was_posted", SQL: `
			SELECT q.id
			FROM hours_requests q
			LEFT JOIN hours_postings p ON p.cause = q.id AND p.entry = 'extra'
			WHERE COALESCE(p.hours, 0) <> q.given OR q.given > q.hours`},
	}
}

// own is what somebody did with hours.
type own struct {
	What  string    `json:"what"`
	Year  int       `json:"year"`
	Hours string    `json:"hours"`
	Text  string    `json:"text,omitempty"`
	At    time.Time `json:"at"`
}

// OwnData is what the ledger knows a person did, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	postings, err := postingsBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, p := range postings {
		out = append(out, own{string(p.Entry), p.Year, p.Hours.String(), p.Grounds, p.At})
	}
	proposals, err := proposalsBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, p := range proposals {
		out = append(out, own{"proposal", p.Year, p.Asked.String(), p.Grounds, p.Changed})
	}
	requests, err := requestsBy(ctx, tx, who)
	for _, q := range requests {
		out = append(out, own{"request", q.Year, q.Hours.String(), q.Grounds, q.Asked})
	}
	return out, err
}
