package statement

import (
	"context"
	"database/sql"
	"strings"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
)

const columns = `s.id, s.network_id, s.kind, s.state, s.title, s.addressee, s.body, s.version, s.person_id, s.open, s.comment_by, s.sign_by, s.remind_days,
	s.comment_reminded, s.sign_reminded, s.entry_id, s.withdrawn_reason, s.created_at, s.changed_at, s.published_at, s.withdrawn_at`

func scan(r *sql.Rows) (Statement, error) {
	var s Statement
	var created, changed, published, withdrawn int64
	err := r.Scan(&s.ID, &s.Network, &s.Kind, &s.State, &s.Title, &s.Addressee, &s.Body, &s.Version, &s.Person, &s.Open, &s.CommentBy, &s.SignBy, &s.RemindDays,
		&s.commentTold, &s.signTold, &s.Entry, &s.Reason, &created, &changed, &published, &withdrawn)
	s.Created, s.Changed, s.Published, s.Withdrawn = db.Time(created), db.Time(changed), db.Time(published), db.Time(withdrawn)
	return s, err
}

func put(ctx context.Context, tx *db.Tx, s Statement) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO statements (id, network_id, kind, state, title, addressee, body, title_sort, fold, version, person_id, open, comment_by, sign_by, remind_days,
			comment_reminded, sign_reminded, entry_id, withdrawn_reason, created_at, changed_at, published_at, withdrawn_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)
		ON CONFLICT (id) DO UPDATE SET
			kind = excluded.kind, state = excluded.state, title = excluded.title, addressee = excluded.addressee, body = excluded.body,
			title_sort = excluded.title_sort, fold = excluded.fold, version = excluded.version, open = excluded.open,
			comment_by = excluded.comment_by, sign_by = excluded.sign_by, remind_days = excluded.remind_days,
			comment_reminded = excluded.comment_reminded, sign_reminded = excluded.sign_reminded, entry_id = excluded.entry_id,
			withdrawn_reason = excluded.withdrawn_reason, changed_at = excluded.changed_at, published_at = excluded.published_at,
			withdrawn_at = excluded.withdrawn_at`,
		s.ID, s.Network, string(s.Kind), string(s.State), s.Title, s.Addressee, s.Body, i18n.SortKey(s.Title.In(i18n.FI)), s.fold(), s.Version, s.Person, s.Open,
		s.CommentBy, s.SignBy, s.RemindDays, s.commentTold, s.signTold, s.Entry, s.Reason, db.Millis(s.Created), db.Millis(s.Changed),
		db.Millis(s.Published), db.Millis(s.Withdrawn))
	return db.Classify(err)
}

func byID(ctx context.Context, tx *db.Tx, id string) (Statement, error) {
	return db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE s.id = $1`, id)
}

func byIDs(ctx context.Context, tx *db.Tx, ids []string) (map[string]Statement, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE s.id IN (`+in+`)
		ORDER BY s.id`, args...)
	by := map[string]Statement{}
	for _, s := range list {
		by[s.ID] = s
	}
	return by, err
}

// reach is what of an actor bears on statements.
type reach struct {
	networks []string // that they belong to or answer for
	signedIn bool
}

// visible is the twin of maySee, its parameters numbered from n.
func (r reach) visible(n int) (where string, args []any) {
	in, args := db.In(n, r.networks)
	where = `(s.published_at > 0 OR s.network_id IN (` + in + `)`
	if r.signedIn {
		where += ` OR (s.state = 'signing' AND s.open)`
	}
	return where + `)`, args
}

// found is a condition for what a filter lets through.
func found(r reach, f Filter, network string) (where string, args []any) {
	where, args = r.visible(1)
	add := func(condition string, arg any) {
		args = append(args, arg)
		where += " AND " + strings.ReplaceAll(condition, "?", db.Placeholder(len(args)))
	}
	if f.Query != "" {
		has, words := index.Found(f.Query, "s.fold", "s.id", len(args)+1)
		where, args = where+" AND "+has, append(args, words...)
	}
	if f.Network != "" {
		add(`s.network_id = ?`, network)
	}
	if f.State != "" {
		add(`s.state = ?`, string(f.State))
	} else {
		where += ` AND (s.state <> 'withdrawn' OR s.published_at > 0)`
	}
	return where, args
}

func list(ctx context.Context, tx *db.Tx, r reach, f Filter, network string, offset, limit int) ([]Statement, error) {
	where, args := found(r, f, network)
	n := len(args)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE `+where+`
		ORDER BY CASE WHEN s.published_at > 0 THEN s.published_at ELSE s.changed_at END DESC, s.id DESC
		LIMIT `+db.Placeholder(n+1)+` OFFSET `+db.Placeholder(n+2), append(args, limit, offset)...)
}

func count(ctx context.Context, tx *db.Tx, r reach, f Filter, network string) (int, error) {
	where, args := found(r, f, network)
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(*)
		FROM statements s
		WHERE `+where, args...)
}

// anyOf tells whether a network has statements at all.
func anyOf(ctx context.Context, tx *db.Tx, network string) (bool, error) {
	return db.One(ctx, tx, db.Scan[bool], `SELECT EXISTS (SELECT 1 FROM statements WHERE network_id = $1)`, network)
}

// networksWith are the networks of what somebody may see.
func networksWith(ctx context.Context, tx *db.Tx, r reach) ([]string, error) {
	where, args := r.visible(1)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT s.network_id
		FROM statements s
		WHERE `+where+`
		ORDER BY s.network_id
		LIMIT 500`, args...)
}

// going are the statements that wait for comments or signatures.
func going(ctx context.Context, tx *db.Tx) ([]Statement, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE s.state IN ('commenting', 'signing')
		ORDER BY s.id
		LIMIT 10000`)
}

// goingIn are those of networks.
func goingIn(ctx context.Context, tx *db.Tx, networks []string) ([]Statement, error) {
	in, args := db.In(1, networks)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE s.network_id IN (`+in+`) AND s.state IN ('commenting', 'signing')
		ORDER BY s.id
		LIMIT 50`, args...)
}

func begunBy(ctx context.Context, tx *db.Tx, person string) ([]Statement, error) {
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM statements s
		WHERE s.person_id = $1
		ORDER BY s.id`, person)
}

func putVersion(ctx context.Context, tx *db.Tx, s Statement, why, who string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO statement_versions (statement_id, version, title, addressee, body, why, person_id, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		s.ID, s.Version, s.Title, s.Addressee, s.Body, why, who, db.Millis(s.Changed))
	return db.Classify(err)
}

// versions are those of a statement, the latest first.
func versions(ctx context.Context, tx *db.Tx, id string) ([]Version, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (Version, error) {
		var v Version
		var at int64
		err := r.Scan(&v.Number, &v.Title, &v.Addressee, &v.Body, &v.Why, &v.Person, &at)
		v.At = db.Time(at)
		return v, err
	}, `
		SELECT version, title, addressee, body, why, person_id, at
		FROM statement_versions
		WHERE statement_id = $1
		ORDER BY version DESC`, id)
}

// tally is how many rows each statement has.
func tally(ctx context.Context, tx *db.Tx, ids []string, query string) (map[string]int, error) {
	in, args := db.In(1, ids)
	type row struct {
		id string
		n  int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.id, &x.n)
	}, strings.ReplaceAll(query, "IDS", in), args...)
	by := map[string]int{}
	for _, x := range rows {
		by[x.id] = x.n
	}
	return by, err
}
