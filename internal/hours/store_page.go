package hours

import (
	"context"
	"database/sql"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// burnOf is how a holder's year went, by month, from one reading of the
// ledger.
func burnOf(ctx context.Context, tx *db.Tx, holder string, y int, kind Kind) (burn, error) {
	var when strings.Builder
	args := []any{holder, y, string(kind)}
	for m := range 11 {
		end := civil.Date{Year: y, Month: 1, Day: 1}.AddMonths(m + 1).Start()
		args = append(args, db.Millis(end))
		when.WriteString(" WHEN at < " + db.Placeholder(len(args)) + " THEN " + year(m))
	}
	type row struct {
		month int
		entry Entry
		hours Hours
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.month, &x.entry, &x.hours)
	}, `
		SELECT month, entry, CAST(SUM(hours) AS bigint)
		FROM (
			SELECT CASE`+when.String()+` ELSE 11 END AS month, entry, hours
			FROM hours_postings
			WHERE holder_id = $1 AND year = $2 AND kind = $3) monthly
		GROUP BY month, entry
		ORDER BY month, entry`, args...)
	var b burn
	for _, x := range rows {
		for m := x.month; m < 12; m++ {
			switch x.entry {
			case Grant, Extra:
				b.Total[m] += x.hours
			case Return:
				b.Total[m] -= x.hours
			case Reserved:
				b.Used[m] += x.hours
			case Released, Restored:
				b.Used[m] -= x.hours
			}
		}
	}
	return b, err
}

// byUnit is what the courses of each unit have reserved and used, on whatever
// account.
func byUnit(ctx context.Context, tx *db.Tx, holder string, y int, kind Kind) (map[string]Account, error) {
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (sum, error) {
		var s sum
		return s, r.Scan(&s.account, &s.entry, &s.hours)
	}, `
		SELECT unit_id, entry, CAST(SUM(hours) AS bigint)
		FROM hours_postings
		WHERE holder_id = $1 AND year = $2 AND kind = $3 AND ref <> ''
		GROUP BY unit_id, entry
		ORDER BY unit_id, entry`, holder, y, string(kind))
	units := map[string]Account{}
	b := settle(rows)
	for _, u := range b.Units {
		units[u.Unit] = u
	}
	return units, err
}

// postings are a page of a ledger's lines, the latest first, and how many
// there are.
func postings(ctx context.Context, tx *db.Tx, holder string, y int, kind Kind, unit string, offset, limit int) (list []Posting, total int, err error) {
	total, err = db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM hours_postings
		WHERE holder_id = $1 AND year = $2 AND kind = $3 AND ($4 = '' OR unit_id = $4 OR account_id = $4)`, holder, y, string(kind), unit)
	if err != nil {
		return nil, 0, err
	}
	list, err = db.All(ctx, tx, scanPosting, selectPostings+`
		WHERE holder_id = $1 AND year = $2 AND kind = $3 AND ($4 = '' OR unit_id = $4 OR account_id = $4)
		ORDER BY at DESC, id DESC
		LIMIT $5 OFFSET $6`, holder, y, string(kind), unit, limit, offset)
	return list, total, err
}

// UnitsUnder are the living organisations under a holder, the nearest first.
func UnitsUnder(ctx context.Context, tx *db.Tx, holder string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT a.org_id
		FROM org_ancestors a
		JOIN organisations o ON o.id = a.org_id AND (o.ended_on = '' OR o.ended_on >= $2)
		WHERE a.ancestor_id = $1 AND a.depth > 0
		ORDER BY a.depth, a.org_id
		LIMIT 2000`, holder, tx.Today())
}

// waiting are the requests before a centre.
func waiting(ctx context.Context, tx *db.Tx, centre string) ([]Request, error) {
	return db.All(ctx, tx, scanRequest, selectRequests+`
		WHERE centre_id = $1 AND state = 'waiting'
		ORDER BY id
		LIMIT 500`, centre)
}

// memberSums are the sums of all members of a centre, by holder and entry.
func memberSums(ctx context.Context, tx *db.Tx, centre string, y int, kind Kind) (map[string][]sum, error) {
	type row struct {
		holder string
		sum
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.holder, &x.account, &x.entry, &x.hours)
	}, `
		SELECT holder_id, account_id, entry, CAST(SUM(hours) AS bigint)
		FROM hours_postings
		WHERE centre_id = $1 AND year = $2 AND kind = $3
		GROUP BY holder_id, account_id, entry
		ORDER BY holder_id, account_id, entry`, centre, y, string(kind))
	by := map[string][]sum{}
	for _, x := range rows {
		by[x.holder] = append(by[x.holder], x.sum)
	}
	return by, err
}

// submittedWaiting are the proposals that wait for a centre's decision, of
// whatever year.
func submittedWaiting(ctx context.Context, tx *db.Tx, centre string) ([]Proposal, error) {
	return db.All(ctx, tx, scanProposal, selectProposals+`
		WHERE p.centre_id = $1 AND p.state = 'submitted'
		ORDER BY p.sent_at, p.id
		LIMIT 500`, centre)
}

// askedOf is what each member has asked for in its proposal and requests.
func askedOf(ctx context.Context, tx *db.Tx, centre string, y int, kind Kind) (map[string]Hours, error) {
	by := map[string]Hours{}
	_, err := db.All(ctx, tx, func(r *sql.Rows) (struct{}, error) {
		var id string
		var h Hours
		err := r.Scan(&id, &h)
		by[id] += h
		return struct{}{}, err
	}, `
		SELECT holder_id, asked
		FROM hours_proposals
		WHERE centre_id = $1 AND year = $2 AND kind = $3 AND org_id = holder_id AND state NOT IN ('draft', 'returned')
		UNION ALL
		SELECT holder_id, hours
		FROM hours_requests
		WHERE centre_id = $1 AND year = $2 AND kind = $3 AND state <> 'withdrawn'
		ORDER BY 1, 2`, centre, y, string(kind))
	return by, err
}

func studyCentres(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM organisations
		WHERE kind = 'study_centre' AND (ended_on = '' OR ended_on >= $1)
		ORDER BY id
		LIMIT 100`, tx.Today())
}

// sentBelow are the proposals under an organisation that wait for somebody
// above.
func sentBelow(ctx context.Context, tx *db.Tx, org string) ([]Proposal, error) {
	return db.All(ctx, tx, scanProposal, selectProposals+`
		JOIN org_ancestors a ON a.org_id = p.org_id AND a.ancestor_id = $1 AND a.depth > 0
		WHERE p.state = 'sent'
		ORDER BY p.sent_at, p.id
		LIMIT 50`, org)
}
