package curriculum

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
)

const columns = `m.id, m.org_id, m.centre_id, m.state, m.turn, m.round, m.plan, m.version, m.person_id, m.created_at, m.changed_at`

func scan(r *sql.Rows) (Model, error) {
	var m Model
	var plan string
	var created, changed int64
	if err := r.Scan(&m.ID, &m.Org, &m.Centre, &m.State, &m.Turn, &m.Round, &plan, &m.Version, &m.Person, &created, &changed); err != nil {
		return m, err
	}
	m.Created, m.Changed = db.Time(created), db.Time(changed)
	return m, json.Unmarshal([]byte(plan), &m.Plan)
}

// written is a value as its column keeps it; map keys are in order, so that
// equal plans are equal texts.
func written(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}

func put(ctx context.Context, tx *db.Tx, m Model, public Plan) error {
	plan, err := written(m.Plan)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO curriculum_models (id, org_id, centre_id, state, turn, round, plan, version, title_sort, fold, person_id, created_at, changed_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		ON CONFLICT (id) DO UPDATE SET
			state = excluded.state, turn = excluded.turn, round = excluded.round, plan = excluded.plan, version = excluded.version,
			title_sort = excluded.title_sort, fold = excluded.fold, changed_at = excluded.changed_at`,
		m.ID, m.Org, m.Centre, string(m.State), string(m.Turn), m.Round, plan, m.Version, i18n.SortKey(public.Title.In(i18n.FI)), public.fold(), m.Person,
		db.Millis(m.Created), db.Millis(m.Changed))
	if err != nil {
		return db.Classify(err)
	}
	return findable(ctx, tx, m.ID, public)
}

// findable has a model be found by the words of what is published of it.
func findable(ctx context.Context, tx *db.Tx, id string, public Plan) error {
	var texts []index.Text
	for _, x := range public.searched() {
		texts = append(texts, index.Content(x)...)
	}
	return index.Put(ctx, tx, "model:"+id, texts...)
}

// IndexSource are the models that were there before they were found by words.
func IndexSource() index.Source {
	return index.Source{Name: "course models", Put: func(ctx context.Context, tx *db.Tx, after string, limit int) (string, error) {
		return index.Each(ctx, tx, scan, func(m Model) string { return m.ID }, func(ctx context.Context, tx *db.Tx, m Model) error {
			versions, err := current(ctx, tx, []string{m.ID})
			if err != nil {
				return err
			}
			return findable(ctx, tx, m.ID, versions[m.ID].Plan)
		}, `
			SELECT `+columns+`
			FROM curriculum_models m
			WHERE m.id > $1
			ORDER BY m.id
			LIMIT $2`, after, limit)
	}}
}

func byID(ctx context.Context, tx *db.Tx, id string) (Model, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE m.id = $1`, id)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Model, error) {
	in, args := db.In(1, ids)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE m.id IN (`+in+`)
		ORDER BY m.title_sort, m.id`, args...)
}

func ofOrgs(ctx context.Context, tx *db.Tx, orgs []string) ([]Model, error) {
	in, args := db.In(1, orgs)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE m.org_id IN (`+in+`)
		ORDER BY m.title_sort, m.id
		LIMIT 200`, args...)
}

// KnownByIDs are models with what permissions look at, for features that speak
// of them.
func KnownByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Model, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	all, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	return withScopes(ctx, tx, all)
}

// public are the published models a filter lets through, by name.
func public(ctx context.Context, tx *db.Tx, f Filter, offset, limit int) ([]Model, error) {
	where, args := found(f)
	n := len(args)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE `+where+`
		ORDER BY m.title_sort, m.id
		LIMIT `+db.Placeholder(n+1)+` OFFSET `+db.Placeholder(n+2), append(args, limit, offset)...)
}

func countPublic(ctx context.Context, tx *db.Tx, f Filter) (int, error) {
	where, args := found(f)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM curriculum_models m
		WHERE `+where, args...)
}

func found(f Filter) (where string, args []any) {
	where = `m.version > 0`
	add := func(condition string, arg any) {
		args = append(args, arg)
		where += " AND " + strings.ReplaceAll(condition, "?", db.Placeholder(len(args)))
	}
	if f.Query != "" {
		has, words := index.Found(f.Query, "m.fold", "'model:' || m.id", len(args)+1)
		where, args = where+" AND "+has, append(args, words...)
	}
	if f.Org != "" {
		add(`m.org_id = ?`, f.Org)
	}
	if !f.Retired {
		where += ` AND m.state <> 'retired'`
	}
	return where, args
}

// orgsWith are the organisations that have published models.
func orgsWith(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT m.org_id
		FROM curriculum_models m
		WHERE m.version > 0 AND m.state <> 'retired'
		ORDER BY m.org_id
		LIMIT 1000`)
}

// working are the models that are being made, what has waited longest first.
func working(ctx context.Context, tx *db.Tx) ([]Model, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE m.state NOT IN ('published', 'retired')
		ORDER BY m.changed_at, m.id
		LIMIT 1000`)
}

func begunBy(ctx context.Context, tx *db.Tx, person string) ([]Model, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM curriculum_models m
		WHERE m.person_id = $1
		ORDER BY m.id`, person)
}

func scanVersion(r *sql.Rows) (Version, error) {
	var v Version
	var plan string
	var at int64
	if err := r.Scan(&v.Model, &v.Number, &plan, &at, &v.Uses); err != nil {
		return v, err
	}
	v.At = db.Time(at)
	return v, json.Unmarshal([]byte(plan), &v.Plan)
}

const versionColumns = `v.model_id, v.number, v.plan, v.at, (SELECT COUNT(*) FROM curriculum_uses u WHERE u.model_id = v.model_id AND u.number = v.number)`

func versionsOf(ctx context.Context, tx *db.Tx, model string) ([]Version, error) {
	return db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM curriculum_versions v
		WHERE v.model_id = $1
		ORDER BY v.number DESC`, model)
}

func versionOf(ctx context.Context, tx *db.Tx, model string, number int) (Version, error) {
	return db.One(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM curriculum_versions v
		WHERE v.model_id = $1 AND v.number = $2`, model, number)
}

// current are the published versions of models.
func current(ctx context.Context, tx *db.Tx, models []string) (map[string]Version, error) {
	in, args := db.In(1, models)
	list, err := db.All(ctx, tx, scanVersion, `
		SELECT `+versionColumns+`
		FROM curriculum_versions v
		JOIN curriculum_models m ON m.id = v.model_id AND m.version = v.number
		WHERE v.model_id IN (`+in+`)
		ORDER BY v.model_id`, args...)
	by := map[string]Version{}
	for _, v := range list {
		by[v.Model] = v
	}
	return by, err
}

func insertVersion(ctx context.Context, tx *db.Tx, v Version, who string) error {
	plan, err := written(v.Plan)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO curriculum_versions (model_id, number, plan, credits, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6)`, v.Model, v.Number, plan, v.Plan.Sizing.Credits().In(i18n.EN), who, db.Millis(v.At))
	return db.Classify(err)
}

// insertUse keeps that a course uses a version, with the version as it reads.
func insertUse(ctx context.Context, tx *db.Tx, v Version, ref, org string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO curriculum_uses (id, model_id, number, ref, org_id, plan, at)
		SELECT $1, v.model_id, v.number, $2, $3, v.plan, $4
		FROM curriculum_versions v
		WHERE v.model_id = $5 AND v.number = $6
		ON CONFLICT (ref) DO NOTHING`, tx.NewID(), ref, org, db.Millis(tx.Now), v.Model, v.Number)
	return db.Classify(err)
}

func deleteUse(ctx context.Context, tx *db.Tx, ref string) error {
	_, err := tx.Exec(ctx, `DELETE FROM curriculum_uses WHERE ref = $1`, ref)
	return err
}

// useOf is the version that a thing is made from, as it was kept then.
func useOf(ctx context.Context, tx *db.Tx, ref string) (Version, error) {
	return db.One(ctx, tx, func(r *sql.Rows) (Version, error) {
		var v Version
		var plan string
		if err := r.Scan(&v.Model, &v.Number, &plan); err != nil {
			return v, err
		}
		return v, json.Unmarshal([]byte(plan), &v.Plan)
	}, `
		SELECT model_id, number, plan
		FROM curriculum_uses
		WHERE ref = $1`, ref)
}

// usersOf are the organisations that have carried a model out, and how often.
func usersOf(ctx context.Context, tx *db.Tx, model string) (map[string]int, error) {
	type row struct {
		org string
		n   int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.org, &x.n)
	}, `
		SELECT org_id, COUNT(*)
		FROM curriculum_uses
		WHERE model_id = $1
		GROUP BY org_id
		ORDER BY org_id
		LIMIT 500`, model)
	by := map[string]int{}
	for _, x := range rows {
		by[x.org] = x.n
	}
	return by, err
}

func scanComment(r *sql.Rows) (Comment, error) {
	var c Comment
	var at, resolved int64
	err := r.Scan(&c.ID, &c.Round, &c.Part, &c.Person, &c.Side, &c.Text, &at, &resolved)
	c.At, c.Resolved = db.Time(at), db.Time(resolved)
	return c, err
}

func commentsOf(ctx context.Context, tx *db.Tx, model string) ([]Comment, error) {
	return db.All(ctx, tx, scanComment, `
		SELECT id, round, part, person_id, side, text, at, resolved_at
		FROM curriculum_comments
		WHERE model_id = $1
		ORDER BY id
		LIMIT 2000`, model)
}

func commentsBy(ctx context.Context, tx *db.Tx, person string) ([]Comment, error) {
	return db.All(ctx, tx, scanComment, `
		SELECT id, round, part, person_id, side, text, at, resolved_at
		FROM curriculum_comments
		WHERE person_id = $1
		ORDER BY id`, person)
}

func insertComment(ctx context.Context, tx *db.Tx, model string, c Comment) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO curriculum_comments (id, model_id, round, part, person_id, side, text, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, c.ID, model, c.Round, c.Part, c.Person, string(c.Side), c.Text, db.Millis(c.At))
	return db.Classify(err)
}

func resolveComment(ctx context.Context, tx *db.Tx, model, id string, at int64) (int64, error) {
	return tx.Exec(ctx, `
		UPDATE curriculum_comments
		SET resolved_at = $3
		WHERE model_id = $1 AND id = $2`, model, id, at)
}

func insertStep(ctx context.Context, tx *db.Tx, model Model, s Step) error {
	plan, err := written(model.Plan)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO curriculum_steps (id, model_id, action, state, round, plan, reason, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		tx.NewID(), model.ID, string(s.Action), string(s.State), s.Round, plan, s.Reason, s.Person, db.Millis(s.At))
	return db.Classify(err)
}

func stepsOf(ctx context.Context, tx *db.Tx, model string) ([]Step, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Step, error) {
		var s Step
		var at int64
		err := r.Scan(&s.Action, &s.State, &s.Round, &s.Reason, &s.Person, &at)
		s.At = db.Time(at)
		return s, err
	}, `
		SELECT action, state, round, reason, person_id, at
		FROM curriculum_steps
		WHERE model_id = $1
		ORDER BY id DESC
		LIMIT 200`, model)
}

// rulesOf are a centre's own rules; ErrNoRows where it has set none.
func rulesOf(ctx context.Context, tx *db.Tx, centre string) (Rules, error) {
	return db.One(ctx, tx, func(r *sql.Rows) (Rules, error) {
		var rules Rules
		var factors string
		if err := r.Scan(&rules.PerCredit, &rules.Least, &factors); err != nil {
			return rules, err
		}
		return rules, json.Unmarshal([]byte(factors), &rules.Factors)
	}, `
		SELECT per_credit, least, factors
		FROM curriculum_rules
		WHERE centre_id = $1`, centre)
}

func putRules(ctx context.Context, tx *db.Tx, centre string, r Rules, who string) error {
	factors, err := written(r.Factors)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO curriculum_rules (centre_id, per_credit, least, factors, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (centre_id) DO UPDATE SET
			per_credit = excluded.per_credit, least = excluded.least, factors = excluded.factors, person_id = excluded.person_id, at = excluded.at`,
		centre, int64(r.PerCredit), int64(r.Least), factors, who, db.Millis(tx.Now))
	return db.Classify(err)
}
