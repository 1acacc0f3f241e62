package development

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

const planColumns = `p.id, p.org_id, p.centre_id, p.number, p.state, p.first_year, p.last_year, p.keeper_id, p.reminded, p.version,
	p.adopted_by, p.adopted_at, p.archived_at, p.created_by, p.created_at, p.updated_at`

func scanPlan(r *sql.Rows) (Plan, error) {
	var p Plan
	var adopted, archived, created, updated int64
	err := r.Scan(&p.ID, &p.Org, &p.Centre, &p.Number, &p.State, &p.First, &p.Last, &p.Keeper, &p.Reminded, &p.Version,
		&p.AdoptedBy, &adopted, &archived, &p.CreatedBy, &created, &updated)
	p.AdoptedAt, p.ArchivedAt, p.Created, p.Updated = db.Time(adopted), db.Time(archived), db.Time(created), db.Time(updated)
	return p, err
}

func putPlan(ctx context.Context, tx *db.Tx, p Plan) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_plans (id, org_id, centre_id, number, state, first_year, last_year, keeper_id, reminded, version,
			adopted_by, adopted_at, archived_at, created_by, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, first_year = excluded.first_year, last_year = excluded.last_year, keeper_id = excluded.keeper_id,
			reminded = excluded.reminded, version = excluded.version, adopted_by = excluded.adopted_by, adopted_at = excluded.adopted_at,
			archived_at = excluded.archived_at, updated_at = excluded.updated_at`,
		p.ID, p.Org, p.Centre, p.Number, string(p.State), p.First, p.Last, p.Keeper, p.Reminded, p.Version,
		p.AdoptedBy, db.Millis(p.AdoptedAt), db.Millis(p.ArchivedAt), p.CreatedBy, db.Millis(p.Created), db.Millis(p.Updated))
	return db.Classify(err)
}

func planByID(ctx context.Context, tx *db.Tx, id string) (Plan, error) {
	return db.One(ctx, tx, scanPlan, `
		SELECT `+planColumns+`
		FROM development_plans p
		WHERE p.id = $1`, id)
}

// plansOf are the versions of an organisation's plan, the latest first.
func plansOf(ctx context.Context, tx *db.Tx, of string) ([]Plan, error) {
	return db.All(ctx, tx, scanPlan, `
		SELECT `+planColumns+`
		FROM development_plans p
		WHERE p.org_id = $1
		ORDER BY p.number DESC
		LIMIT $2`, of, mostRows)
}

// dropPlan takes a draft away with all that is in it.
func dropPlan(ctx context.Context, tx *db.Tx, id string) error {
	for _, q := range []string{
		`DELETE FROM development_texts WHERE plan_id = $1`, `DELETE FROM development_measures WHERE plan_id = $1`,
		`DELETE FROM development_indicators WHERE plan_id = $1`, `DELETE FROM development_comments WHERE plan_id = $1`,
		`DELETE FROM development_years WHERE plan_id = $1`, `DELETE FROM development_plans WHERE id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

func scanText(r *sql.Rows) (Text, error) {
	var t Text
	var at int64
	err := r.Scan(&t.Plan, &t.Step, &t.Unit, &t.Text, &t.Version, &t.Person, &at)
	t.At = db.Time(at)
	return t, err
}

func textsOf(ctx context.Context, tx *db.Tx, plan string) ([]Text, error) {
	return db.All(ctx, tx, scanText, `
		SELECT plan_id, step, unit_id, text, version, person_id, at
		FROM development_texts
		WHERE plan_id = $1
		ORDER BY step, unit_id`, plan)
}

func textOf(ctx context.Context, tx *db.Tx, plan string, step Step, unit string) (Text, error) {
	t, err := db.One(ctx, tx, scanText, `
		SELECT plan_id, step, unit_id, text, version, person_id, at
		FROM development_texts
		WHERE plan_id = $1 AND step = $2 AND unit_id = $3`, plan, string(step), unit)
	if errors.Is(err, db.ErrNoRows) {
		return Text{Plan: plan, Step: step, Unit: unit}, nil
	}
	return t, err
}

func putText(ctx context.Context, tx *db.Tx, t Text) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_texts (plan_id, step, unit_id, text, version, person_id, at, id)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (plan_id, step, unit_id) DO UPDATE SET
			text = excluded.text, version = excluded.version, person_id = excluded.person_id, at = excluded.at`,
		t.Plan, string(t.Step), t.Unit, t.Text, t.Version, t.Person, db.Millis(t.At), tx.NewID())
	return db.Classify(err)
}

const measureColumns = `id, plan_id, unit_id, title, who, due, hours, state, into_kind, into_id, version, person_id, at`

func scanMeasure(r *sql.Rows) (Measure, error) {
	var m Measure
	var due string
	var at int64
	err := r.Scan(&m.ID, &m.Plan, &m.Unit, &m.Title, &m.Who, &due, &m.Hours, &m.State, &m.Into, &m.IntoID, &m.Version, &m.Person, &at)
	m.Due, m.At = dayOf(due), db.Time(at)
	return m, err
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

func measuresOf(ctx context.Context, tx *db.Tx, plan string) ([]Measure, error) {
	return db.All(ctx, tx, scanMeasure, `
		SELECT `+measureColumns+`
		FROM development_measures
		WHERE plan_id = $1
		ORDER BY CASE WHEN due = '' THEN '9999' ELSE due END, id
		LIMIT $2`, plan, mostRows)
}

func measureByID(ctx context.Context, tx *db.Tx, id string) (Measure, error) {
	return db.One(ctx, tx, scanMeasure, `
		SELECT `+measureColumns+`
		FROM development_measures
		WHERE id = $1`, id)
}

// measuresInto are the measures that became something, of the latest version
// first.
func measuresInto(ctx context.Context, tx *db.Tx, into Into, id string) ([]Measure, error) {
	return db.All(ctx, tx, scanMeasure, `
		SELECT `+measureColumns+`
		FROM development_measures
		WHERE into_kind = $1 AND into_id = $2
		ORDER BY id DESC
		LIMIT 20`, string(into), id)
}

func putMeasure(ctx context.Context, tx *db.Tx, m Measure) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_measures (id, plan_id, unit_id, title, who, due, hours, state, into_kind, into_id, version, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		ON CONFLICT (id) DO UPDATE SET
			title = excluded.title, who = excluded.who, due = excluded.due, hours = excluded.hours, state = excluded.state,
			into_kind = excluded.into_kind, into_id = excluded.into_id, version = excluded.version, person_id = excluded.person_id, at = excluded.at`,
		m.ID, m.Plan, m.Unit, m.Title, m.Who, stored(m.Due), int64(m.Hours), string(m.State), string(m.Into), m.IntoID, m.Version, m.Person, db.Millis(m.At))
	return db.Classify(err)
}

func dropMeasure(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM development_measures WHERE id = $1`, id)
	return err
}

func indicatorsOf(ctx context.Context, tx *db.Tx, plan string) ([]Indicator, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (i Indicator, err error) {
		return i, r.Scan(&i.ID, &i.Plan, &i.Figure, &i.Target, &i.Note)
	}, `
		SELECT id, plan_id, figure, target, note
		FROM development_indicators
		WHERE plan_id = $1
		ORDER BY id`, plan)
}

// putIndicator sets the target of a figure; there is one of each.
func putIndicator(ctx context.Context, tx *db.Tx, i Indicator) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_indicators (id, plan_id, figure, target, note)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (plan_id, figure) DO UPDATE SET target = excluded.target, note = excluded.note`,
		i.ID, i.Plan, string(i.Figure), i.Target, i.Note)
	return db.Classify(err)
}

func dropIndicator(ctx context.Context, tx *db.Tx, plan string, f Figure) error {
	_, err := tx.Exec(ctx, `DELETE FROM development_indicators WHERE plan_id = $1 AND figure = $2`, plan, string(f))
	return err
}

func scanComment(r *sql.Rows) (Comment, error) {
	var c Comment
	var at, resolved int64
	err := r.Scan(&c.ID, &c.Plan, &c.Step, &c.Unit, &c.Side, &c.Text, &c.Person, &at, &resolved)
	c.At, c.Resolved = db.Time(at), db.Time(resolved)
	return c, err
}

func commentsOf(ctx context.Context, tx *db.Tx, plan string) ([]Comment, error) {
	return db.All(ctx, tx, scanComment, `
		SELECT id, plan_id, step, unit_id, side, text, person_id, at, resolved_at
		FROM development_comments
		WHERE plan_id = $1
		ORDER BY id
		LIMIT $2`, plan, 3*mostRows)
}

func putComment(ctx context.Context, tx *db.Tx, c Comment) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_comments (id, plan_id, step, unit_id, side, text, person_id, at, resolved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (id) DO UPDATE SET resolved_at = excluded.resolved_at`,
		c.ID, c.Plan, string(c.Step), c.Unit, string(c.Side), c.Text, c.Person, db.Millis(c.At), db.Millis(c.Resolved))
	return db.Classify(err)
}

func reviewsOf(ctx context.Context, tx *db.Tx, plan string) ([]Review, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (v Review, err error) {
		var at int64
		err = r.Scan(&v.Plan, &v.Year, &v.Went, &v.Change, &v.Version, &v.Person, &at)
		v.At = db.Time(at)
		return v, err
	}, `
		SELECT plan_id, year, went, change, version, person_id, at
		FROM development_years
		WHERE plan_id = $1
		ORDER BY year`, plan)
}

func putReview(ctx context.Context, tx *db.Tx, v Review) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO development_years (plan_id, year, went, change, version, person_id, at, id)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (plan_id, year) DO UPDATE SET
			went = excluded.went, change = excluded.change, version = excluded.version, person_id = excluded.person_id, at = excluded.at`,
		v.Plan, v.Year, v.Went, v.Change, v.Version, v.Person, db.Millis(v.At), tx.NewID())
	return db.Classify(err)
}

// worksUnder tells whether one of these organisations is right or far below
// another.
func worksUnder(ctx context.Context, tx *db.Tx, top string, scopes []string) (bool, error) {
	in, args := db.In(2, scopes)
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM org_ancestors a
		WHERE a.ancestor_id = $1 AND a.org_id IN (`+in+`)`, append([]any{top}, args...)...)
}

// districtsOf are the organisations right below another that live.
func districtsOf(ctx context.Context, tx *db.Tx, top string, on civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT a.org_id
		FROM org_ancestors a
		JOIN organisations o ON o.id = a.org_id AND (o.ended_on = '' OR o.ended_on >= $2)
		WHERE a.ancestor_id = $1 AND a.depth = 1
		ORDER BY a.org_id
		LIMIT $3`, top, on, mostRows)
}

type ownRow struct {
	Organisation string    `json:"organisation"`
	Did          string    `json:"did"`
	Text         string    `json:"text,omitempty"`
	At           time.Time `json:"at"`
}

func ownRows(ctx context.Context, tx *db.Tx, who string) ([]ownRow, error) {
	list, err := db.All(ctx, tx, func(r *sql.Rows) (x ownRow, err error) {
		var at int64
		err = r.Scan(&x.Organisation, &x.Did, &x.Text, &at)
		x.At = db.Time(at)
		return x, err
	}, `
		SELECT p.org_id, 'began a plan', '', p.created_at FROM development_plans p WHERE p.created_by = $1
		UNION ALL
		SELECT p.org_id, 'adopted a plan', '', p.adopted_at FROM development_plans p WHERE p.adopted_by = $1
		UNION ALL
		SELECT p.org_id, 'keeps a plan', '', p.updated_at FROM development_plans p WHERE p.keeper_id = $1
		UNION ALL
		SELECT p.org_id, 'commented', c.text, c.at FROM development_comments c JOIN development_plans p ON p.id = c.plan_id WHERE c.person_id = $1
		UNION ALL
		SELECT p.org_id, 'wrote a measure', m.title, m.at FROM development_measures m JOIN development_plans p ON p.id = m.plan_id WHERE m.person_id = $1
		UNION ALL
		SELECT p.org_id, 'wrote a step', t.text, t.at FROM development_texts t JOIN development_plans p ON p.id = t.plan_id WHERE t.person_id = $1
		UNION ALL
		SELECT p.org_id, 'followed up a year', y.went, y.at FROM development_years y JOIN development_plans p ON p.id = y.plan_id WHERE y.person_id = $1
		ORDER BY 4, 1, 2`, who)
	if list == nil {
		list = []ownRow{}
	}
	return list, err
}
