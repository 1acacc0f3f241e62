package commission

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/theme"
)

const columns = `c.id, c.org_id, c.centre_id, c.state, c.version, c.lang, c.title, c.need, c.aims, c.audience, c.size, c.online, c.place, c.municipality,
	c.budget_cents, c.reference, c.expert_id, c.list_id, c.terms, c.message, c.valid_until, c.course_id, c.invoice_number, c.asked_by, c.created_at,
	c.delivered_at, c.moved_at`

func scan(r *sql.Rows) (Commission, error) {
	var c Commission
	var budget, created, held, moved int64
	err := r.Scan(&c.ID, &c.Org, &c.Centre, &c.State, &c.Version, &c.Lang, &c.Title, &c.Need, &c.Aims, &c.Audience, &c.Size, &c.Online, &c.Place, &c.Municipality,
		&budget, &c.Reference, &c.Expert, &c.Offer.List, &c.Offer.Terms, &c.Offer.Message, &c.Offer.ValidUntil, &c.Course, &c.Invoice, &c.AskedBy, &created,
		&held, &moved)
	c.Budget, c.Created, c.Held, c.Moved = money.Cents(budget), db.Time(created), db.Time(held), db.Time(moved)
	return c, err
}

func dayText(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func insert(ctx context.Context, tx *db.Tx, c Commission) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO commissions (id, org_id, centre_id, state, lang, title, title_sort, need, aims, audience, size, online, place, municipality, budget_cents,
			reference, asked_by, created_at, moved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
		c.ID, c.Org, c.Centre, string(c.State), string(c.Lang), c.Title, i18n.SortKey(c.Title), c.Need, c.Aims, c.Audience, c.Size, c.Online, c.Place, c.Municipality,
		int64(c.Budget), c.Reference, c.AskedBy, db.Millis(c.Created), db.Millis(c.Moved))
	if err != nil {
		return db.Classify(err)
	}
	return putParts(ctx, tx, c)
}

// update stores a commission that was read as of its version; the next has the
// next one.
func update(ctx context.Context, tx *db.Tx, c Commission) error {
	_, err := tx.Exec(ctx, `
		UPDATE commissions
		SET state = $2, version = version + 1, lang = $3, title = $4, title_sort = $5, need = $6, aims = $7, audience = $8, size = $9, online = $10, place = $11,
			municipality = $12, budget_cents = $13, reference = $14, expert_id = $15, list_id = $16, terms = $17, message = $18, valid_until = $19, course_id = $20,
			invoice_number = $21, delivered_at = $22, moved_at = $23
		WHERE id = $1`,
		c.ID, string(c.State), string(c.Lang), c.Title, i18n.SortKey(c.Title), c.Need, c.Aims, c.Audience, c.Size, c.Online, c.Place, c.Municipality, int64(c.Budget),
		c.Reference, c.Expert, c.Offer.List, c.Offer.Terms, c.Offer.Message, dayText(c.Offer.ValidUntil), c.Course, c.Invoice, db.Millis(c.Held), db.Millis(c.Moved))
	if err != nil {
		return db.Classify(err)
	}
	return putParts(ctx, tx, c)
}

// putParts stores the times, themes and lines of an offer anew.
func putParts(ctx context.Context, tx *db.Tx, c Commission) error {
	for _, q := range []string{
		`DELETE FROM commission_sessions WHERE commission_id = $1`,
		`DELETE FROM commission_themes WHERE commission_id = $1`,
		`DELETE FROM commission_lines WHERE commission_id = $1`,
	} {
		if _, err := tx.Exec(ctx, q, c.ID); err != nil {
			return err
		}
	}
	for i, s := range c.Sessions {
		if _, err := tx.Exec(ctx, `
			INSERT INTO commission_sessions (commission_id, position, starts_at, ends_at, break_minutes)
			VALUES ($1, $2, $3, $4, $5)`, c.ID, i, db.Millis(s.Starts), db.Millis(s.Ends), s.Breaks); err != nil {
			return db.Classify(err)
		}
	}
	for _, t := range c.Themes {
		if _, err := tx.Exec(ctx, `INSERT INTO commission_themes (commission_id, theme_id) VALUES ($1, $2)`, c.ID, t.ID); err != nil {
			return db.Classify(err)
		}
	}
	for i, l := range c.Offer.Lines {
		if _, err := tx.Exec(ctx, `
			INSERT INTO commission_lines (commission_id, position, name, unit, quantity, price_cents, vat)
			VALUES ($1, $2, $3, $4, $5, $6, $7)`, c.ID, i, l.Name, string(l.Unit), l.Quantity, int64(l.Price), l.VAT); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func byID(ctx context.Context, tx *db.Tx, id string) (Commission, error) {
	c, err := db.One(ctx, tx, scan, `
		SELECT `+columns+`
		FROM commissions c
		WHERE c.id = $1`, id)
	if err != nil {
		return c, err
	}
	list := []Commission{c}
	err = withParts(ctx, tx, list)
	return list[0], err
}

// withParts reads times, themes and lines of all at once.
func withParts(ctx context.Context, tx *db.Tx, list []Commission) error {
	if len(list) == 0 {
		return nil
	}
	at := map[string]int{}
	var ids []string
	for i, c := range list {
		at[c.ID] = i
		ids = append(ids, c.ID)
	}
	in, args := db.In(1, ids)
	type when struct {
		of string
		Session
	}
	times, err := db.All(ctx, tx, func(r *sql.Rows) (x when, err error) {
		var starts, ends int64
		err = r.Scan(&x.of, &starts, &ends, &x.Breaks)
		x.Starts, x.Ends = db.Time(starts), db.Time(ends)
		return x, err
	}, `
		SELECT commission_id, starts_at, ends_at, break_minutes
		FROM commission_sessions
		WHERE commission_id IN (`+in+`)
		ORDER BY commission_id, position`, args...)
	if err != nil {
		return err
	}
	for _, x := range times {
		c := &list[at[x.of]]
		c.Sessions = append(c.Sessions, x.Session)
	}
	about, err := db.All(ctx, tx, func(r *sql.Rows) (x [2]string, err error) { return x, r.Scan(&x[0], &x[1]) }, `
		SELECT commission_id, theme_id
		FROM commission_themes
		WHERE commission_id IN (`+in+`)
		ORDER BY commission_id, theme_id`, args...)
	if err != nil {
		return err
	}
	var themes []string
	for _, x := range about {
		themes = append(themes, x[1])
	}
	if len(themes) > 0 {
		slices.Sort(themes)
		by, err := theme.ByIDs(ctx, tx, slices.Compact(themes))
		if err != nil {
			return err
		}
		for _, x := range about {
			c := &list[at[x[0]]]
			if t := by[x[1]]; !slices.ContainsFunc(c.Themes, func(o theme.Theme) bool { return o.ID == t.ID }) {
				c.Themes = append(c.Themes, t)
			}
		}
	}
	type line struct {
		of string
		Line
	}
	lines, err := db.All(ctx, tx, func(r *sql.Rows) (x line, err error) {
		var price int64
		err = r.Scan(&x.of, &x.Name, &x.Unit, &x.Quantity, &price, &x.VAT)
		x.Price = money.Cents(price)
		return x, err
	}, `
		SELECT commission_id, name, unit, quantity, price_cents, vat
		FROM commission_lines
		WHERE commission_id IN (`+in+`)
		ORDER BY commission_id, position`, args...)
	for _, x := range lines {
		c := &list[at[x.of]]
		c.Offer.Lines = append(c.Offer.Lines, x.Line)
	}
	return err
}

// Step is something that was done to a commission.
type Step struct {
	Action  Action
	State   State
	Person  string
	Name    string
	Comment string
	At      time.Time
}

func insertStep(ctx context.Context, tx *db.Tx, of string, s Step) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO commission_steps (id, commission_id, action, state, person_id, comment, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, tx.NewID(), of, string(s.Action), string(s.State), s.Person, s.Comment, db.Millis(s.At))
	return db.Classify(err)
}

func steps(ctx context.Context, tx *db.Tx, of string) ([]Step, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (s Step, err error) {
		var at int64
		err = r.Scan(&s.Action, &s.State, &s.Person, &s.Comment, &at)
		s.At = db.Time(at)
		return s, err
	}, `
		SELECT action, state, person_id, comment, at
		FROM commission_steps
		WHERE commission_id = $1
		ORDER BY id`, of)
}

// filter narrows a list of commissions. It is the twin in SQL of MaySee: of the
// first four, what is set is joined by or.
type filter struct {
	everywhere bool
	under      []string // organisations, with all under them
	centres    []string
	person     string // as the expert
	states     []State
	offset     int
	limit      int
}

func (f filter) where() (string, []any) {
	args := []any{f.everywhere, f.person}
	cond := "($1 OR $2 <> '' AND c.expert_id IN (SELECT e.id FROM experts e WHERE e.person_id = $2)"
	if len(f.under) > 0 {
		in, more := db.In(len(args)+1, f.under)
		cond += " OR c.org_id IN (SELECT a.org_id FROM org_ancestors a WHERE a.ancestor_id IN (" + in + "))"
		args = append(args, more...)
	}
	if len(f.centres) > 0 {
		in, more := db.In(len(args)+1, f.centres)
		cond += " OR c.centre_id IN (" + in + ")"
		args = append(args, more...)
	}
	cond += ")"
	if len(f.states) > 0 {
		in, more := db.In(len(args)+1, f.states)
		cond += " AND c.state IN (" + in + ")"
		args = append(args, more...)
	}
	return cond, args
}

func list(ctx context.Context, tx *db.Tx, f filter) ([]Commission, error) {
	cond, args := f.where()
	n := len(args)
	all, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM commissions c
		WHERE `+cond+`
		ORDER BY c.moved_at DESC, c.id DESC
		LIMIT `+db.Placeholder(n+1)+` OFFSET `+db.Placeholder(n+2), append(args, f.limit, f.offset)...)
	if err != nil {
		return nil, err
	}
	return all, withParts(ctx, tx, all)
}

func countOf(ctx context.Context, tx *db.Tx, f filter) (int, error) {
	cond, args := f.where()
	return db.One(ctx, tx, db.Scan[int], `SELECT count(*) FROM commissions c WHERE `+cond, args...)
}

// overdue are offers whose day has passed, and those whose course may have
// moved them on.
func overdue(ctx context.Context, tx *db.Tx) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM commissions
		WHERE state = 'offered' AND valid_until < $1 OR state IN ('scheduled', 'delivered')
		ORDER BY id
		LIMIT 5000`, tx.Today().String())
}

func lists(ctx context.Context, tx *db.Tx, centre string) ([]List, error) {
	all, err := db.All(ctx, tx, func(r *sql.Rows) (l List, err error) {
		var made int64
		err = r.Scan(&l.ID, &l.Centre, &l.Version, &l.From, &made)
		l.Made = db.Time(made)
		return l, err
	}, `
		SELECT id, centre_id, version, valid_from, made_at
		FROM commission_lists
		WHERE centre_id = $1
		ORDER BY version DESC, id`, centre)
	if err != nil || len(all) == 0 {
		return all, err
	}
	at := map[string]int{}
	for i, l := range all {
		at[l.ID] = i
	}
	type price struct {
		list string
		Price
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (x price, err error) {
		var cents int64
		err = r.Scan(&x.list, &x.Name, &x.Unit, &cents, &x.VAT)
		x.Price.Price = money.Cents(cents)
		return x, err
	}, `
		SELECT p.list_id, p.name, p.unit, p.price_cents, p.vat
		FROM commission_prices p
		JOIN commission_lists l ON l.id = p.list_id
		WHERE l.centre_id = $1
		ORDER BY p.list_id, p.position`, centre)
	for _, x := range rows {
		l := &all[at[x.list]]
		l.Prices = append(l.Prices, x.Price)
	}
	return all, err
}

func insertList(ctx context.Context, tx *db.Tx, l List, by string) error {
	if _, err := tx.Exec(ctx, `
		INSERT INTO commission_lists (id, centre_id, version, valid_from, made_by, made_at)
		VALUES ($1, $2, $3, $4, $5, $6)`, l.ID, l.Centre, l.Version, l.From.String(), by, db.Millis(tx.Now)); err != nil {
		return db.Classify(err)
	}
	for i, p := range l.Prices {
		if _, err := tx.Exec(ctx, `
			INSERT INTO commission_prices (list_id, position, name, unit, price_cents, vat)
			VALUES ($1, $2, $3, $4, $5, $6)`, l.ID, i, p.Name, string(p.Unit), int64(p.Price), p.VAT); err != nil {
			return db.Classify(err)
		}
	}
	return nil
}

func settingsOf(ctx context.Context, tx *db.Tx, centre string) (Settings, error) {
	all, err := db.All(ctx, tx, func(r *sql.Rows) (s Settings, err error) {
		return s, r.Scan(&s.Centre, &s.Terms, &s.ValidDays, &s.FeedbackDays)
	}, `
		SELECT centre_id, terms, valid_days, feedback_days
		FROM commission_settings
		WHERE centre_id = $1`, centre)
	if err != nil || len(all) == 0 {
		return Defaults(centre), err
	}
	return all[0], nil
}

func putSettings(ctx context.Context, tx *db.Tx, s Settings) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO commission_settings (centre_id, terms, valid_days, feedback_days)
		VALUES ($1, $2, $3, $4)
		ON CONFLICT (centre_id) DO UPDATE SET terms = excluded.terms, valid_days = excluded.valid_days, feedback_days = excluded.feedback_days`,
		s.Centre, s.Terms, s.ValidDays, s.FeedbackDays)
	return db.Classify(err)
}

type own struct {
	Title string    `json:"title"`
	State State     `json:"state"`
	At    time.Time `json:"asked_at"`
}

func ownRows(ctx context.Context, tx *db.Tx, who string) ([]own, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (o own, err error) {
		var at int64
		err = r.Scan(&o.Title, &o.State, &at)
		o.At = db.Time(at)
		return o, err
	}, `
		SELECT title, state, created_at
		FROM commissions
		WHERE asked_by = $1
		ORDER BY created_at, id`, who)
}

// goals are the aims as a course has them: one a line.
func goals(s string) string {
	var out []string
	for _, l := range strings.Split(s, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}
