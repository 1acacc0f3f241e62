package hours

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

func windowsOf(ctx context.Context, tx *db.Tx, centre string, year int) ([]Window, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Window, error) {
		var w Window
		return w, r.Scan(&w.ID, &w.Centre, &w.Year, &w.Kind, &w.First, &w.Last)
	}, `
		SELECT id, centre_id, year, kind, first_day, last_day
		FROM hours_windows
		WHERE centre_id = $1 AND year = $2
		ORDER BY first_day, kind, id`, centre, year)
}

func insertWindow(ctx context.Context, tx *db.Tx, w Window) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_windows (id, centre_id, year, kind, first_day, last_day)
		VALUES ($1, $2, $3, $4, $5, $6)`, w.ID, w.Centre, w.Year, string(w.Kind), w.First, w.Last)
	return err
}

func deleteWindow(ctx context.Context, tx *db.Tx, centre, id string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM hours_windows
		WHERE centre_id = $1 AND id = $2`, centre, id)
	return err
}

// centreBalance computes how a centre's hours stand from its budget and from
// the postings of all its members.
func centreBalance(ctx context.Context, tx *db.Tx, centre string, year int, kind Kind) (CentreBalance, error) {
	var c CentreBalance
	budget, err := db.One(ctx, tx, db.Scan[int64], `
		SELECT CAST(COALESCE(SUM(hours), 0) AS bigint)
		FROM hours_budgets
		WHERE centre_id = $1 AND year = $2 AND kind = $3`, centre, year, string(kind))
	if err != nil {
		return c, err
	}
	c.Budget = Hours(budget)
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (sum, error) {
		var s sum
		return s, r.Scan(&s.entry, &s.hours)
	}, `
		SELECT entry, CAST(SUM(hours) AS bigint)
		FROM hours_postings
		WHERE centre_id = $1 AND year = $2 AND kind = $3 AND entry IN ('grant', 'extra', 'return')
		GROUP BY entry
		ORDER BY entry`, centre, year, string(kind))
	for _, s := range rows {
		switch s.entry {
		case Grant:
			c.Granted = s.hours
		case Extra:
			c.Extra = s.hours
		case Return:
			c.Returned = s.hours
		}
	}
	return c, err
}

// Budget is a line of what a centre has to share out; Hours may be negative.
func insertBudget(ctx context.Context, tx *db.Tx, centre string, year int, kind Kind, h Hours, grounds, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_budgets (id, centre_id, year, kind, hours, grounds, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, tx.NewID(), centre, year, string(kind), int64(h), grounds, person, db.Millis(tx.Now))
	return err
}

const selectRequests = `
	SELECT id, holder_id, centre_id, year, kind, hours, grounds, state, given, reason, person_id, asked_at, decided_by, decided_at
	FROM hours_requests`

func scanRequest(r *sql.Rows) (Request, error) {
	var q Request
	var asked, decided int64
	err := r.Scan(&q.ID, &q.Holder, &q.Centre, &q.Year, &q.Kind, &q.Hours, &q.Grounds, &q.State, &q.Given, &q.Reason, &q.Person, &asked, &q.By, &decided)
	q.Asked, q.Decided = db.Time(asked), db.Time(decided)
	return q, err
}

func requestByID(ctx context.Context, tx *db.Tx, id string) (Request, error) {
	return db.One(ctx, tx, scanRequest, selectRequests+` WHERE id = $1`, id)
}

func requestsOf(ctx context.Context, tx *db.Tx, holder string, year int) ([]Request, error) {
	return db.All(ctx, tx, scanRequest, selectRequests+`
		WHERE holder_id = $1 AND year = $2
		ORDER BY id DESC
		LIMIT 100`, holder, year)
}

func putRequest(ctx context.Context, tx *db.Tx, q Request) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO hours_requests (id, holder_id, centre_id, year, kind, hours, grounds, state, given, reason, person_id, asked_at, decided_by, decided_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, given = excluded.given, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
		q.ID, q.Holder, q.Centre, q.Year, string(q.Kind), int64(q.Hours), q.Grounds, string(q.State), int64(q.Given), q.Reason, q.Person, db.Millis(q.Asked),
		q.By, db.Millis(q.Decided))
	return err
}

func requestsBy(ctx context.Context, tx *db.Tx, person string) ([]Request, error) {
	return db.All(ctx, tx, scanRequest, selectRequests+`
		WHERE person_id = $1
		ORDER BY id`, person)
}

// noteWarning notes that main users hear of a threshold; fresh when they had
// not before.
func noteWarning(ctx context.Context, tx *db.Tx, holder string, year int, kind Kind, percent int) (fresh bool, err error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO hours_warnings (holder_id, year, kind, percent, at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (holder_id, year, kind, percent) DO NOTHING`, holder, year, string(kind), percent, db.Millis(tx.Now))
	return n > 0, err
}

// closingOn are the windows and periods whose last day is that.
func closingOn(ctx context.Context, tx *db.Tx, last civil.Date) ([]closing, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (closing, error) {
		var c closing
		return c, r.Scan(&c.centre, &c.year, &c.what)
	}, `
		SELECT centre_id, year, kind
		FROM hours_windows
		WHERE last_day = $1
		UNION
		SELECT centre_id, year, 'proposals'
		FROM hours_years
		WHERE proposals_until = $1
		ORDER BY 1, 2, 3`, last)
}

// concerned are the member organisations that a closing concerns: those that
// have or had hours of the year, and for proposals those members that have not
// sent one.
func concerned(ctx context.Context, tx *db.Tx, c closing) ([]string, error) {
	if c.what != forProposals {
		return db.All(ctx, tx, db.Scan[string], `
			SELECT DISTINCT holder_id
			FROM hours_postings
			WHERE centre_id = $1 AND year = $2
			ORDER BY holder_id`, c.centre, c.year)
	}
	members, err := membersOf(ctx, tx, c.centre)
	if err != nil {
		return nil, err
	}
	done, err := db.All(ctx, tx, db.Scan[string], `
		SELECT holder_id
		FROM hours_proposals
		WHERE centre_id = $1 AND year = $2 AND org_id = holder_id AND state NOT IN ('draft', 'returned')
		ORDER BY holder_id`, c.centre, c.year)
	return slices.DeleteFunc(members, func(id string) bool { return slices.Contains(done, id) }), err
}

// membersOf are the living members of a study centre today.
func membersOf(ctx context.Context, tx *db.Tx, centre string) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT o.id
		FROM organisations o
		WHERE (o.ended_on = '' OR o.ended_on >= $2)
			AND (EXISTS (SELECT 1 FROM org_memberships m WHERE m.org_id = o.id AND m.in_id = $1 AND (m.last_day = '' OR m.last_day >= $2))
				OR EXISTS (SELECT 1 FROM org_ancestors a WHERE a.org_id = o.id AND a.ancestor_id = $1 AND a.depth = 1))
		ORDER BY o.id`, centre, tx.Today())
}
