package agreement

import (
	"context"
	"database/sql"
	"errors"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

func scanRules(r *sql.Rows) (Rules, error) {
	var x Rules
	var at int64
	err := r.Scan(&x.ID, &x.Org, &x.Number, &x.Text, &x.By, &at)
	x.At = db.Time(at)
	return x, err
}

// latestRules are the rules an organisation has now; Number 0: none.
func latestRules(ctx context.Context, tx *db.Tx, of org.ID) (Rules, error) {
	x, err := db.One(ctx, tx, scanRules, `
		SELECT id, org_id, number, text, made_by, made_at
		FROM agreement_rules
		WHERE org_id = $1
		ORDER BY number DESC`, of)
	if errors.Is(err, db.ErrNoRows) {
		return Rules{Org: of}, nil
	}
	return x, err
}

func insertRules(ctx context.Context, tx *db.Tx, x Rules) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO agreement_rules (id, org_id, number, text, made_by, made_at)
		VALUES ($1, $2, $3, $4, $5, $6)`, x.ID, x.Org, x.Number, x.Text, x.By, db.Millis(x.At))
	return db.Classify(err)
}

func markRead(ctx context.Context, tx *db.Tx, rules, who string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO agreement_rules_read (id, rules_id, person_id, at)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (rules_id, person_id) DO NOTHING`, tx.NewID(), rules, who, db.Millis(tx.Now))
	return db.Classify(err)
}

func hasRead(ctx context.Context, tx *db.Tx, rules, who string) (bool, error) {
	n, err := db.One(ctx, tx, db.Scan[int], `SELECT count(*) FROM agreement_rules_read WHERE rules_id = $1 AND person_id = $2`, rules, who)
	return n > 0, err
}

// unread are the rules that somebody who holds these scopes has not confirmed.
func unread(ctx context.Context, tx *db.Tx, scopes []string, who string, limit int) ([]Rules, error) {
	in, args := db.In(3, scopes)
	return db.All(ctx, tx, scanRules, `
		SELECT u.id, u.org_id, u.number, u.text, u.made_by, u.made_at
		FROM agreement_rules u
		WHERE u.org_id IN (SELECT a.ancestor_id FROM org_ancestors a WHERE a.org_id IN (`+in+`))
			AND u.made_by <> $1
			AND NOT EXISTS (SELECT 1 FROM agreement_rules n WHERE n.org_id = u.org_id AND n.number > u.number)
			AND NOT EXISTS (SELECT 1 FROM agreement_rules_read r WHERE r.rules_id = u.id AND r.person_id = $1)
		ORDER BY u.id
		LIMIT $2`, append([]any{who, limit}, args...)...)
}

// worksFor tells whether one of these scopes is an organisation or under it.
func worksFor(ctx context.Context, tx *db.Tx, of org.ID, scopes []string) (bool, error) {
	in, args := db.In(2, scopes)
	n, err := db.One(ctx, tx, db.Scan[int], `
		SELECT count(*)
		FROM org_ancestors
		WHERE ancestor_id = $1 AND org_id IN (`+in+`)`, append([]any{of}, args...)...)
	return n > 0, err
}

const usersFrom = `
	FROM account_grants g
	JOIN people p ON p.id = g.person_id
	JOIN org_ancestors a ON a.org_id = g.scope AND a.ancestor_id = $1
	LEFT JOIN agreement_rules_read r ON r.rules_id = $2 AND r.person_id = g.person_id
	WHERE g.role IN ('main_user', 'organiser', 'trainer') AND (g.from_day = '' OR g.from_day <= $3) AND (g.to_day = '' OR g.to_day >= $3)`

// users are those who use Parvi in the name of an organisation, by name, and when
// each confirmed its rules.
func users(ctx context.Context, tx *db.Tx, x Rules, on civil.Date, offset, limit int) (list []Reader, total, read int, err error) {
	type counts struct{ all, read int }
	n, err := db.One(ctx, tx, func(r *sql.Rows) (c counts, err error) { return c, r.Scan(&c.all, &c.read) }, `
		SELECT count(DISTINCT g.person_id), count(DISTINCT r.person_id)`+usersFrom, x.Org, x.ID, on)
	if err != nil {
		return nil, 0, 0, err
	}
	list, err = db.All(ctx, tx, func(r *sql.Rows) (u Reader, err error) {
		var at int64
		err = r.Scan(&u.Person, &u.Name, &at)
		u.At = db.Time(at)
		return u, err
	}, `
		SELECT g.person_id, min(p.name), max(coalesce(r.at, 0))`+usersFrom+`
		GROUP BY g.person_id
		ORDER BY max(coalesce(r.at, 0)), min(p.name), g.person_id
		LIMIT $4 OFFSET $5`, x.Org, x.ID, on, limit, offset)
	return list, n.all, n.read, err
}
