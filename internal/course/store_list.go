package course

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/registration"
)

// Filter narrows a list of courses.
type Filter struct {
	IDs       []string // only these; nil: any
	Query     string   // words of the course
	Named     []string // organisations that the query names
	Orgs      []string // any of these and what is under them; nil: any
	Centres   []string
	Region    string
	Lang      i18n.Lang
	Mode      registration.Mode
	From, To  time.Time // start in [From, To); zero: open
	EndsAfter time.Time
	States    []State // of those stored; nil: any
	Public    bool    // only what everybody may find
	Assigned  string  // to whom; "-" to nobody
	Trainer   string
	Series    string
	Model     string // made from this course model
	Newest    bool
	ByMoved   bool // longest in their state first
	Offset    int
	Limit     int // 0: 100
}

// conditions gathers the parts of a WHERE with their arguments.
type conditions struct {
	parts []string
	args  []any
}

// add takes a condition whose $? are numbered on.
func (c *conditions) add(sql string, args ...any) {
	for _, a := range args {
		c.args = append(c.args, a)
		sql = strings.Replace(sql, "$?", fmt.Sprint("$", len(c.args)), 1)
	}
	c.parts = append(c.parts, sql)
}

// in takes a condition with one list, which stands as (?) in it.
func (c *conditions) in(sql string, vals []string) {
	marks, args := db.In(len(c.args)+1, vals)
	c.parts = append(c.parts, strings.Replace(sql, "(?)", "("+marks+")", 1))
	c.args = append(c.args, args...)
}

func (f Filter) where() conditions {
	c := conditions{parts: []string{"1 = 1"}}
	if f.IDs != nil {
		c.in("c.id IN (?)", f.IDs)
	}
	if f.Public {
		c.add("c.published_at > 0 AND c.listed AND c.state <> 'approved'")
	}
	if f.States != nil {
		c.in("c.state IN (?)", words(f.States))
	}
	if f.Orgs != nil {
		c.in("c.org_id IN (SELECT a.org_id FROM org_ancestors a WHERE a.ancestor_id IN (?))", f.Orgs)
	}
	if f.Centres != nil {
		c.in("c.centre_id IN (?)", f.Centres)
	}
	if f.Region != "" {
		c.add("c.region = $?", f.Region)
	}
	if f.Lang != "" {
		c.in("c.langs IN (?)", langsWith(f.Lang))
	}
	switch f.Mode {
	case registration.Onsite:
		c.add("c.onsite_limit IS NOT NULL")
	case registration.Remote:
		c.add("c.remote_limit IS NOT NULL")
	}
	if !f.From.IsZero() {
		c.add("c.starts_at >= $?", db.Millis(f.From))
	}
	if !f.To.IsZero() {
		c.add("c.starts_at < $?", db.Millis(f.To))
	}
	if !f.EndsAfter.IsZero() {
		c.add("c.ends_at > $?", db.Millis(f.EndsAfter))
	}
	switch f.Assigned {
	case "":
	case "-":
		c.add("c.assigned_id = ''")
	default:
		c.add("c.assigned_id = $?", f.Assigned)
	}
	if f.Trainer != "" {
		c.add("EXISTS (SELECT 1 FROM course_sessions s WHERE s.course_id = c.id AND s.trainer_id = $?)", f.Trainer)
	}
	if f.Series != "" {
		c.add("c.series = $?", f.Series)
	}
	if f.Model != "" {
		c.add("EXISTS (SELECT 1 FROM curriculum_uses u WHERE u.model_id = $? AND u.ref = 'course:' || c.id)", f.Model)
	}
	if strings.TrimSpace(f.Query) != "" {
		marks, ids := db.In(len(c.args)+1, f.Named)
		has, words := index.Found(f.Query, "c.fold", "'course:' || c.id", len(c.args)+len(ids)+1)
		c.parts = append(c.parts, "(c.org_id IN ("+marks+") OR "+has+")")
		c.args = append(append(c.args, ids...), words...)
	}
	return c
}

func words[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// langsWith are all stored lists of languages that hold one.
func langsWith(l i18n.Lang) []string {
	var all []string
	var grow func(prefix []string)
	grow = func(prefix []string) {
		for _, x := range prefix {
			if x == string(l) {
				all = append(all, strings.Join(prefix, " "))
				break
			}
		}
		for _, next := range i18n.Langs {
			used := false
			for _, x := range prefix {
				used = used || x == string(next)
			}
			if !used {
				grow(append(append([]string{}, prefix...), string(next)))
			}
		}
	}
	grow(nil)
	return all
}

func (f Filter) order() string {
	switch {
	case f.ByMoved:
		return "c.moved_at, c.id"
	case f.Newest:
		return "c.starts_at DESC, c.id DESC"
	}
	return "c.starts_at, c.id"
}

// list reads courses without their parts.
func list(ctx context.Context, tx *db.Tx, f Filter) ([]Course, error) {
	c := f.where()
	if f.Limit <= 0 {
		f.Limit = 100
	}
	c.args = append(c.args, f.Limit, f.Offset)
	return db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM courses c
		WHERE `+strings.Join(c.parts, "\n\t\t\tAND ")+`
		ORDER BY `+f.order()+fmt.Sprintf("\n\t\tLIMIT $%d OFFSET $%d", len(c.args)-1, len(c.args)), c.args...)
}

// outlines are courses with no more than tells in which state each is at an
// instant, and their teaching hours: for counting many of them.
func outlines(ctx context.Context, tx *db.Tx, f Filter) ([]Course, error) {
	c := f.where()
	c.args = append(c.args, f.Limit)
	return db.All(ctx, tx, func(r *sql.Rows) (x Course, err error) {
		var opens, closes string
		var starts, ends int64
		err = r.Scan(&x.ID, &x.State, &starts, &ends, &opens, &closes, &x.Hours)
		x.Starts, x.Ends, x.OpensOn, x.ClosesOn = db.Time(starts), db.Time(ends), dayOf(opens), dayOf(closes)
		return x, err
	}, `
		SELECT c.id, c.state, c.starts_at, c.ends_at, c.opens_on, c.closes_on, c.hours
		FROM courses c
		WHERE `+strings.Join(c.parts, "\n\t\t\tAND ")+`
		ORDER BY `+f.order()+fmt.Sprintf("\n\t\tLIMIT $%d", len(c.args)), c.args...)
}

func count(ctx context.Context, tx *db.Tx, f Filter) (int, error) {
	c := f.where()
	return db.One(ctx, tx, db.Scan[int], `
		SELECT count(*)
		FROM courses c
		WHERE `+strings.Join(c.parts, "\n\t\t\tAND "), c.args...)
}

// byState counts courses by their stored state.
func byState(ctx context.Context, tx *db.Tx, f Filter) (map[State]int, error) {
	c := f.where()
	type row struct {
		s State
		n int
	}
	rows, err := db.All(ctx, tx, func(r *sql.Rows) (row, error) {
		var x row
		return x, r.Scan(&x.s, &x.n)
	}, `
		SELECT c.state, count(*)
		FROM courses c
		WHERE `+strings.Join(c.parts, "\n\t\t\tAND ")+`
		GROUP BY c.state
		ORDER BY c.state`, c.args...)
	by := map[State]int{}
	for _, x := range rows {
		by[x.s] = x.n
	}
	return by, err
}

// under are organisations and all below them, by name of the tree: at most a
// thousand.
func under(ctx context.Context, tx *db.Tx, tops []string) ([]string, error) {
	in, args := db.In(1, tops)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT a.org_id
		FROM org_ancestors a
		WHERE a.ancestor_id IN (`+in+`)
		GROUP BY a.org_id
		ORDER BY MIN(a.depth), a.org_id
		LIMIT 1000`, args...)
}
