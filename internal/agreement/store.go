package agreement

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

const columns = `a.id, a.org_id, a.centre_id, a.state, a.first_day, a.last_day, a.aims, a.focus, a.programme, a.models, a.online, a.talked_on,
	a.contact_id, a.org_by, a.org_at, a.centre_by, a.centre_at, a.member_id, a.reason, a.reminded, a.version, a.created_by, a.created_at, a.updated_at`

func scan(r *sql.Rows) (Agreement, error) {
	var a Agreement
	var first, last, talked string
	var orgAt, centreAt, created, updated int64
	err := r.Scan(&a.ID, &a.Org, &a.Centre, &a.State, &first, &last, &a.Aims, &a.Focus, &a.Programme, &a.Models, &a.Online, &talked,
		&a.Contact, &a.OrgBy, &orgAt, &a.CentreBy, &centreAt, &a.Membership, &a.Reason, &a.Reminded, &a.Version, &a.CreatedBy, &created, &updated)
	a.First, a.Last, a.Talked = dayOf(first), dayOf(last), dayOf(talked)
	a.OrgAt, a.CentreAt, a.Created, a.Updated = db.Time(orgAt), db.Time(centreAt), db.Time(created), db.Time(updated)
	return a, err
}

// dayOf reads a stored day; nothing is the zero day.
func dayOf(s string) civil.Date {
	d, err := civil.ParseDate(s)
	if err != nil {
		return civil.Date{}
	}
	return d
}

func stored(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func put(ctx context.Context, tx *db.Tx, a Agreement) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO agreements (id, org_id, centre_id, state, first_day, last_day, aims, focus, programme, models, online, talked_on, contact_id,
			org_by, org_at, centre_by, centre_at, member_id, reason, reminded, version, created_by, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, first_day = excluded.first_day, last_day = excluded.last_day, aims = excluded.aims, focus = excluded.focus,
			programme = excluded.programme, models = excluded.models, online = excluded.online, talked_on = excluded.talked_on,
			contact_id = excluded.contact_id, org_by = excluded.org_by, org_at = excluded.org_at, centre_by = excluded.centre_by,
			centre_at = excluded.centre_at, member_id = excluded.member_id, reason = excluded.reason, reminded = excluded.reminded,
			version = excluded.version, updated_at = excluded.updated_at`,
		a.ID, a.Org, a.Centre, string(a.State), stored(a.First), stored(a.Last), a.Aims, a.Focus, a.Programme, a.Models, a.Online, stored(a.Talked), a.Contact,
		a.OrgBy, db.Millis(a.OrgAt), a.CentreBy, db.Millis(a.CentreAt), a.Membership, a.Reason, a.Reminded, a.Version, a.CreatedBy, db.Millis(a.Created), db.Millis(a.Updated))
	return db.Classify(err)
}

func remove(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM agreements WHERE id = $1`, id)
	return err
}

func byID(ctx context.Context, tx *db.Tx, id string) (Agreement, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM agreements a
		WHERE a.id = $1`, id)
}

// between are the agreements of an organisation with a study centre, the latest
// first.
func between(ctx context.Context, tx *db.Tx, of, centre org.ID, limit int) ([]Agreement, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM agreements a
		WHERE a.org_id = $1 AND a.centre_id = $2
		ORDER BY a.id DESC
		LIMIT $3`, of, centre, limit)
}

// ofOrgs are the agreements of organisations with a study centre that are written
// or in force, the latest last.
func ofOrgs(ctx context.Context, tx *db.Tx, centre org.ID, orgs []org.ID) ([]Agreement, error) {
	in, args := db.In(2, orgs)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM agreements a
		WHERE a.centre_id = $1 AND a.state IN ('draft', 'discussed', 'signed') AND a.org_id IN (`+in+`)
		ORDER BY a.id`, append([]any{centre}, args...)...)
}

// waiting are the drafts that somebody may sign or write, by what they hold.
func waiting(ctx context.Context, tx *db.Tx, orgs, centres []string, limit int) ([]Agreement, error) {
	of, a := db.In(2, orgs)
	at, b := db.In(2+len(a), centres)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM agreements a
		WHERE a.state = 'discussed' AND (a.org_by = '' AND a.org_id IN (SELECT d.org_id FROM org_ancestors d WHERE d.ancestor_id IN (`+of+`))
			OR a.centre_by = '' AND a.centre_id IN (`+at+`))
		ORDER BY a.id
		LIMIT $1`, append(append([]any{limit}, a...), b...)...)
}

// ending are the signed agreements that end by a day and have no next one.
func ending(ctx context.Context, tx *db.Tx, from, by civil.Date) ([]Agreement, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM agreements a
		WHERE a.state = 'signed' AND a.last_day >= $1 AND a.last_day <= $2
		ORDER BY a.last_day, a.id`, from, by)
}

// membership is an agreement's membership that covers a day, "" for none.
func membership(ctx context.Context, tx *db.Tx, of, centre org.ID, on civil.Date) (string, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT m.id
		FROM org_memberships m
		WHERE m.org_id = $1 AND m.in_id = $2 AND m.kind = 'agreement' AND (m.last_day = '' OR m.last_day >= $3)
		ORDER BY m.last_day DESC, m.id`, of, centre, on)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

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
		SELECT org_id, 'signed for the organisation', org_at FROM agreements WHERE org_by = $1
		UNION ALL
		SELECT org_id, 'signed for the study centre', centre_at FROM agreements WHERE centre_by = $1
		UNION ALL
		SELECT org_id, 'handed over as main user', made_at FROM agreement_handovers WHERE from_id = $1
		UNION ALL
		SELECT org_id, 'was offered the work of a main user', made_at FROM agreement_handovers WHERE to_id = $1
		UNION ALL
		SELECT org_id, 'wrote house rules', made_at FROM agreement_rules WHERE made_by = $1
		UNION ALL
		SELECT u.org_id, 'read house rules', r.at FROM agreement_rules_read r JOIN agreement_rules u ON u.id = r.rules_id WHERE r.person_id = $1
		ORDER BY 3, 1, 2`, who)
	if list == nil {
		list = []ownRow{}
	}
	return list, err
}
