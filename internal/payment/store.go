package payment

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/db"
)

const columns = `a.id, a.org_id, a.iban, a.state, a.reason, a.answer, a.entered_by, a.entered_at, a.decided_by, a.decided_at, a.ended_at`

func scan(r *sql.Rows) (Account, error) {
	var a Account
	var at, decided, ended int64
	err := r.Scan(&a.ID, &a.Org, &a.IBAN, &a.State, &a.Reason, &a.Answer, &a.By, &at, &a.Decider, &decided, &ended)
	a.At, a.Decided, a.Ended = db.Time(at), db.Time(decided), db.Time(ended)
	return a, err
}

func byID(ctx context.Context, tx *db.Tx, id string) (Account, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM payment_accounts a
		WHERE a.id = $1`, id)
}

// inState is the number of an organisation in a state that only one can be in.
func inState(ctx context.Context, tx *db.Tx, of org.ID, s State) (Account, bool, error) {
	a, err := db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM payment_accounts a
		WHERE a.org_id = $1 AND a.state = $2`, of, string(s))
	if errors.Is(err, db.ErrNoRows) {
		return a, false, nil
	}
	return a, err == nil, err
}

// past are the numbers that are neither in force nor waiting, the latest first.
func past(ctx context.Context, tx *db.Tx, of org.ID, limit int) ([]Account, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM payment_accounts a
		WHERE a.org_id = $1 AND a.state NOT IN ('waiting', 'in_force')
		ORDER BY a.id DESC
		LIMIT $2`, of, limit)
}

// waiting are the numbers that wait for approval, but for those that somebody
// entered: of organisations under or with one of these.
func waiting(ctx context.Context, tx *db.Tx, scopes []string, but string, limit int) ([]Account, error) {
	in, args := db.In(3, scopes)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM payment_accounts a
		WHERE a.state = 'waiting' AND a.entered_by <> $1 AND EXISTS (
			SELECT 1
			FROM org_ancestors u
			LEFT JOIN org_memberships m ON m.org_id = u.ancestor_id AND m.last_day = ''
			WHERE u.org_id = a.org_id AND (u.ancestor_id IN (`+in+`) OR m.in_id IN (`+in+`)))
		ORDER BY a.id
		LIMIT $2`, append([]any{but, limit}, args...)...)
}

func insert(ctx context.Context, tx *db.Tx, a Account) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO payment_accounts (id, org_id, iban, state, reason, entered_by, entered_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, a.ID, a.Org, a.IBAN, string(a.State), a.Reason, a.By, db.Millis(a.At))
	return db.Classify(err)
}

func update(ctx context.Context, tx *db.Tx, a Account) error {
	_, err := tx.Exec(ctx, `
		UPDATE payment_accounts
		SET state = $2, answer = $3, decided_by = $4, decided_at = $5, ended_at = $6
		WHERE id = $1`, a.ID, string(a.State), a.Answer, a.Decider, db.Millis(a.Decided), db.Millis(a.Ended))
	return db.Classify(err)
}

// numbers are all numbers as they are stored.
func numbers(ctx context.Context, tx *db.Tx) ([]Account, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM payment_accounts a
		ORDER BY a.id`)
}

func forget(ctx context.Context, tx *db.Tx, before time.Time, limit int) (int, error) {
	ids, err := db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM payment_accounts
		WHERE state NOT IN ('waiting', 'in_force') AND ended_at > 0 AND ended_at < $1
		ORDER BY id
		LIMIT $2`, db.Millis(before), limit)
	if err != nil || len(ids) == 0 {
		return 0, err
	}
	in, args := db.In(1, ids)
	_, err = tx.Exec(ctx, `DELETE FROM payment_accounts WHERE id IN (`+in+`)`, args...)
	return len(ids), err
}

// ownRow is what somebody did with account numbers, without the numbers.
type ownRow struct {
	Organisation string    `json:"organisation"`
	Did          string    `json:"did"`
	At           time.Time `json:"at"`
}

func ownRows(ctx context.Context, tx *db.Tx, who string) ([]ownRow, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x ownRow, err error) {
		var at int64
		err = r.Scan(&x.Organisation, &x.Did, &at)
		x.At = db.Time(at)
		return x, err
	}, `
		SELECT org_id, 'entered', entered_at
		FROM payment_accounts
		WHERE entered_by = $1
		UNION ALL
		SELECT org_id, 'decided', decided_at
		FROM payment_accounts
		WHERE decided_by = $1
		ORDER BY 3, 1, 2`, who)
	if list == nil {
		list = []ownRow{}
	}
	return list, err
}
