package support

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"parvi/internal/org"
	"parvi/internal/platform/db"
)

// known are rule sets that were parsed before, by hash: what has a hash never
// changes.
var known sync.Map

// reading is the rule set of a body.
func reading(hash, body string) (*Rules, error) {
	if r, ok := known.Load(hash); ok {
		return r.(*Rules), nil
	}
	r, err := ParseRules([]byte(body))
	if err != nil {
		return nil, err
	}
	known.Store(hash, r)
	return r, nil
}

const versionColumns = `rule_set, version, hash, body, state, shipped, edition, reason, returned, entered_at, changed_at, approver_id, approved_at`

func scanVersion(r *sql.Rows) (Version, error) {
	var v Version
	var id, body string
	var number int
	var entered, changed, approved int64
	if err := r.Scan(&id, &number, &v.Hash, &body, &v.State, &v.Shipped, &v.Edition, &v.Reason, &v.Returned, &entered, &changed, &v.Approver, &approved); err != nil {
		return v, err
	}
	rules, err := reading(v.Hash, body)
	if err != nil {
		return v, fmt.Errorf("rule set %s version %d: %w", id, number, err)
	}
	v.Rules = rules
	v.Entered, v.Changed, v.Approved = db.Time(entered), db.Time(changed), db.Time(approved)
	return v, nil
}

// versions are all versions of all rule sets: some dozens.
func versions(ctx context.Context, tx *db.Tx) ([]Version, error) {
	return db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM support_rule_sets
		ORDER BY rule_set, version`)
}

// approved are the versions that came into force. The body of one that was
// parsed before is not read again: every page of a course asks for these.
func approved(ctx context.Context, tx *db.Tx) ([]Version, error) {
	heads, err := db.All(ctx, tx, func(r *sql.Rows) (v Version, err error) {
		err = r.Scan(&v.Hash)
		if x, ok := known.Load(v.Hash); ok {
			v.Rules = x.(*Rules)
		}
		v.State = Approved
		return v, err
	}, `
		SELECT hash
		FROM support_rule_sets
		WHERE state = 'approved'
		ORDER BY rule_set, version`)
	if err != nil || !slices.ContainsFunc(heads, func(v Version) bool { return v.Rules == nil }) {
		return heads, err
	}
	return versions(ctx, tx)
}

func versionOf(ctx context.Context, tx *db.Tx, id string, number int) (Version, error) {
	v, err := db.One(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM support_rule_sets
		WHERE rule_set = $1 AND version = $2`, id, number)
	if err != nil {
		return v, err
	}
	v.Writers, err = db.All(ctx, tx, db.Scan[string], `
		SELECT person_id
		FROM support_rule_writers
		WHERE rule_set = $1 AND version = $2
		ORDER BY first_at, id`, id, number)
	return v, err
}

func putVersion(ctx context.Context, tx *db.Tx, v Version) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO support_rule_sets (id, rule_set, version, hash, body, centre, state, shipped, edition, reason, returned, entered_at, changed_at, approver_id, approved_at)
		VALUES ($15, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		ON CONFLICT (rule_set, version) DO UPDATE SET
			hash = excluded.hash, body = excluded.body, state = excluded.state, edition = excluded.edition, reason = excluded.reason,
			returned = excluded.returned, changed_at = excluded.changed_at, approver_id = excluded.approver_id, approved_at = excluded.approved_at`,
		v.ID, v.Version, v.Rules.Hash(), string(v.YAML()), v.Rules.Centre, string(v.State), v.Shipped, v.Edition, v.Reason, v.Returned,
		db.Millis(v.Entered), db.Millis(v.Changed), v.Approver, db.Millis(v.Approved), tx.NewID())
	return db.Classify(err)
}

// codes are the short names of study centres, by organisation.
func codes(ctx context.Context, tx *db.Tx) (map[org.ID]string, error) {
	type row struct {
		centre org.ID
		code   string
	}
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x row, err error) {
		err = r.Scan(&x.centre, &x.code)
		return x, err
	}, `
		SELECT centre_id, code
		FROM support_centres
		ORDER BY code`)
	m := map[org.ID]string{}
	for _, x := range list {
		m[x.centre] = x.code
	}
	return m, err
}

func putCode(ctx context.Context, tx *db.Tx, centre org.ID, code string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO support_centres (centre_id, code)
		VALUES ($1, $2)
		ON CONFLICT (centre_id) DO UPDATE SET code = excluded.code`, centre, code)
	return db.Classify(err)
}

const decisionColumns = `d.id, d.ref, d.number, d.latest, d.centre_id, d.unit_id, d.year, d.kind, d.rule_set, d.version, d.hash, d.facts, d.result, d.title, d.path,
	d.amount, d.hours, d.ground, d.person_id, d.at`

func scanDecision(r *sql.Rows) (Decision, error) {
	var d Decision
	var facts, result string
	var at int64
	if err := r.Scan(&d.ID, &d.Ref, &d.Number, &d.Latest, &d.Centre, &d.Unit, &d.Year, &d.Kind, &d.Rules, &d.Version, &d.Hash, &facts, &result, &d.Title, &d.Path,
		&d.Amount, &d.Hours, &d.Ground, &d.Person, &at); err != nil {
		return d, err
	}
	d.At = db.Time(at)
	if err := json.Unmarshal([]byte(facts), &d.Facts); err != nil {
		return d, fmt.Errorf("facts of decision %s: %w", d.ID, err)
	}
	if err := json.Unmarshal([]byte(result), &d.Result); err != nil {
		return d, fmt.Errorf("result of decision %s: %w", d.ID, err)
	}
	return d, nil
}

func decisionsOf(ctx context.Context, tx *db.Tx, ref string) ([]Decision, error) {
	return db.All(ctx, tx, scanDecision, `
		SELECT `+decisionColumns+`
		FROM support_decisions d
		WHERE d.ref = $1
		ORDER BY d.number`, ref)
}

func holding(ctx context.Context, tx *db.Tx, refs []string) ([]Decision, error) {
	in, args := db.In(1, refs)
	return db.All(ctx, tx, scanDecision, `
		SELECT `+decisionColumns+`
		FROM support_decisions d
		WHERE d.ref IN (`+in+`) AND d.latest
		ORDER BY d.id`, args...)
}

// everyDecisionAfter are the next decisions of all, also those that no longer
// hold.
func everyDecisionAfter(ctx context.Context, tx *db.Tx, after string, limit int) ([]Decision, error) {
	return db.All(ctx, tx, scanDecision, `
		SELECT `+decisionColumns+`
		FROM support_decisions d
		WHERE d.id > $1
		ORDER BY d.id
		LIMIT $2`, after, limit)
}

func insertDecision(ctx context.Context, tx *db.Tx, d Decision) error {
	facts, err := json.Marshal(d.Facts)
	if err != nil {
		return err
	}
	result, err := d.Result.stored()
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `UPDATE support_decisions SET latest = false WHERE ref = $1 AND latest`, d.Ref); err != nil {
		return db.Classify(err)
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO support_decisions (id, ref, number, latest, centre_id, unit_id, year, kind, rule_set, version, hash, facts, result, title, path, amount, hours, person_id, at, ground)
		VALUES ($1, $2, $3, true, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
		d.ID, d.Ref, d.Number, d.Centre, d.Unit, d.Year, d.Kind, d.Rules, d.Version, d.Hash, string(facts), result, d.Title, d.Path,
		int64(d.Amount), int64(d.Hours), d.Person, db.Millis(d.At), d.Ground)
	return db.Classify(err)
}

// used sums what a unit was granted in a year by one rule set, but for one
// case.
func used(ctx context.Context, tx *db.Tx, unit org.ID, rules string, year int, but string) (hours, amount int64, err error) {
	err = tx.QueryRow(ctx, `
		SELECT COALESCE(SUM(hours), 0), COALESCE(SUM(amount), 0)
		FROM support_decisions
		WHERE unit_id = $1 AND rule_set = $2 AND year = $3 AND latest AND amount > 0 AND ref <> $4`, unit, rules, year, but).Scan(&hours, &amount)
	return hours, amount, err
}

type bodyRow struct {
	id, hash, body string
	version        int
}

// bodies are the rule sets as they stand in the table, whatever was read
// before.
func bodies(ctx context.Context, tx *db.Tx) ([]bodyRow, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x bodyRow, err error) {
		err = r.Scan(&x.id, &x.version, &x.hash, &x.body)
		return x, err
	}, `
		SELECT rule_set, version, hash, body
		FROM support_rule_sets
		ORDER BY rule_set, version`)
}

func ownRows(ctx context.Context, tx *db.Tx, who string) ([]own, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x own, err error) {
		var at int64
		err = r.Scan(&x.Kind, &x.Rules, &x.Title, &at)
		x.At = db.Time(at)
		return x, err
	}, `
		SELECT 'wrote', rule_set, '', last_at
		FROM support_rule_writers
		WHERE person_id = $1
		UNION ALL
		SELECT 'approved', rule_set, '', approved_at
		FROM support_rule_sets
		WHERE approver_id = $1
		UNION ALL
		SELECT 'decided', rule_set, title, at
		FROM support_decisions
		WHERE person_id = $1
		ORDER BY 4, 1, 2`, who)
}

// putWriter remembers who wrote a version: none of them approves it.
func putWriter(ctx context.Context, tx *db.Tx, v Version, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO support_rule_writers (id, rule_set, version, person_id, first_at, last_at)
		VALUES ($1, $2, $3, $4, $5, $5)
		ON CONFLICT (rule_set, version, person_id) DO UPDATE SET last_at = excluded.last_at`,
		tx.NewID(), v.ID, v.Version, person, db.Millis(tx.Now))
	return db.Classify(err)
}

// dropVersion deletes a version that never came into force.
func dropVersion(ctx context.Context, tx *db.Tx, v Version) error {
	if _, err := tx.Exec(ctx, `DELETE FROM support_rule_writers WHERE rule_set = $1 AND version = $2`, v.ID, v.Version); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `DELETE FROM support_rule_sets WHERE rule_set = $1 AND version = $2 AND state <> 'approved'`, v.ID, v.Version)
	return err
}

// decidedIn are the decisions that hold of a study centre in a year of
// delivery, of one kind of training, that were made by its rules.
func decidedIn(ctx context.Context, tx *db.Tx, centre org.ID, year int, kind string) ([]Decision, error) {
	return db.All(ctx, tx, scanDecision, `
		SELECT `+decisionColumns+`
		FROM support_decisions d
		WHERE d.centre_id = $1 AND d.year = $2 AND d.latest AND d.kind = $3 AND d.ground = ''
		ORDER BY d.id`, centre, year, kind)
}

// lastYear is the last year in which a study centre decided something; 0 for
// none.
func lastYear(ctx context.Context, tx *db.Tx, centre org.ID) (year int, err error) {
	err = tx.QueryRow(ctx, `SELECT COALESCE(MAX(year), 0) FROM support_decisions WHERE centre_id = $1 AND latest`, centre).Scan(&year)
	return year, err
}
