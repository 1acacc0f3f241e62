package org

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// where gathers conditions and their arguments.
type where struct {
	conds []string
	args  []any
	on    civil.Date
	day   string // placeholder of on, once something needs it
}

// arg notes an argument and gives its placeholder.
func (w *where) arg(v any) string {
	w.args = append(w.args, v)
	return "$" + strconv.Itoa(len(w.args))
}

// today is the placeholder of the day of the list. An argument that nothing
// refers to would be an error on PostgreSQL, so it is added when asked for.
func (w *where) today() string {
	if w.day == "" {
		w.day = w.arg(w.on)
	}
	return w.day
}

func (w *where) and(cond string) { w.conds = append(w.conds, cond) }

func (w *where) in(column string, values []string) string {
	list, args := db.In(len(w.args)+1, values)
	w.args = append(w.args, args...)
	return column + " IN (" + list + ")"
}

func (w *where) String() string {
	if len(w.conds) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(w.conds, " AND ")
}

// named makes a condition of each word searched for: some name has a word that
// begins with it.
func (w *where) named(text string) {
	for i, word := range words(text) {
		if i == 6 {
			return // enough to tell any name from the others
		}
		key := searchKey(word)
		cond := "whole = false AND word >= " + w.arg(key)
		if end := afterPrefix(key); end != "" {
			cond += " AND word < " + w.arg(end)
		}
		w.and("o.id IN (SELECT org_id FROM org_words WHERE " + cond + ")")
	}
}

// narrow adds the conditions of a filter.
func (w *where) narrow(f Filter) {
	w.named(f.Text)
	if len(f.Kinds) > 0 {
		kinds := make([]string, len(f.Kinds))
		for i, k := range f.Kinds {
			kinds[i] = string(k)
		}
		w.and(w.in("o.kind", kinds))
	}
	if f.Region != "" {
		here := w.in("o.municipality", place.InRegion(f.Region, w.on))
		w.and("(" + here + " OR o.region = " + w.arg(f.Region) + ")")
	}
	if f.Under != "" {
		w.and("o.id IN (SELECT org_id FROM org_ancestors WHERE depth = 1 AND ancestor_id = " + w.arg(f.Under) + ")")
	}
	if f.In != "" {
		w.and("o.id IN (SELECT org_id FROM org_memberships WHERE (last_day = '' OR last_day >= " + w.today() + ") AND in_id = " + w.arg(f.In) + ")")
	}
	if !f.Ended {
		w.and("(o.ended_on = '' OR o.ended_on >= " + w.today() + ")")
	}
}

// sortColumns are the columns of a list's order: the first is that of a
// language, or the time of the last change.
func sortColumns(f Filter) (first, second string, descending bool) {
	switch f.Sort {
	case SortChanged:
		return "o.updated_at", "o.id", true
	case SortNameDown:
		descending = true
	}
	switch f.Lang {
	case i18n.SV:
		return "n.sort_sv", "n.org_id", descending
	case i18n.EN:
		return "n.sort_en", "n.org_id", descending
	default:
		return "n.sort_fi", "n.org_id", descending
	}
}

// list is a page of organisations: limit rows after (or before) the one whose
// id the filter gives.
func list(ctx context.Context, tx *db.Tx, f Filter, on civil.Date, limit int) ([]Organisation, error) {
	w := &where{on: on}
	w.today() // $1 of selectNamed
	w.narrow(f)
	first, second, down := sortColumns(f)
	if f.Before != "" {
		down = !down
	}
	op, order := ">", " ASC"
	if down {
		op, order = "<", " DESC"
	}
	if cursor := f.After + f.Before; cursor != "" {
		key, err := sortKeyOf(ctx, tx, first, cursor, on)
		switch {
		case errors.Is(err, db.ErrNoRows): // a cursor of nothing: from the beginning
		case err != nil:
			return nil, err
		default:
			w.and("(" + first + ", " + second + ") " + op + " (" + w.arg(key) + ", " + w.arg(cursor) + ")")
		}
	}
	orgs, err := db.All(ctx, tx, scanOrganisation, selectNamed+w.String()+
		` ORDER BY `+first+order+`, `+second+order+` LIMIT `+w.arg(limit), w.args...)
	if err != nil {
		return nil, err
	}
	if f.Before != "" {
		slices.Reverse(orgs)
	}
	return orgs, fill(ctx, tx, orgs, on)
}

// sortKeyOf is where in an order an organisation stands.
func sortKeyOf(ctx context.Context, tx *db.Tx, column string, id ID, on civil.Date) (any, error) {
	query := `SELECT ` + column + `
		FROM organisations o
		JOIN org_names n ON n.org_id = o.id AND n.first_day <= $1 AND n.last_day >= $1
		WHERE o.id = $2`
	if column == "o.updated_at" {
		return db.One(ctx, tx, db.Scan[int64], query, on, id)
	}
	return db.One(ctx, tx, db.Scan[string], query, on, id)
}

// count is how many organisations a list has in all. Names need no part in it:
// every organisation has exactly one on a day.
func count(ctx context.Context, tx *db.Tx, f Filter, on civil.Date) (int, error) {
	w := &where{on: on}
	w.narrow(f)
	return db.One(ctx, tx, db.Scan[int], `SELECT count(*) FROM organisations o`+w.String(), w.args...)
}

// countsByMunicipality counts living organisations by municipality, and those
// of a whole region under the region's code with an "r" before it.
func countsByMunicipality(ctx context.Context, tx *db.Tx, on civil.Date) (map[string]int, error) {
	counts := map[string]int{}
	_, err := db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
		var municipality, region string
		var n int
		if err := rows.Scan(&municipality, &region, &n); err != nil {
			return struct{}{}, err
		}
		if municipality == "" && region != "" {
			municipality = "r" + region
		}
		counts[municipality] += n
		return struct{}{}, nil
	}, `SELECT municipality, region, count(*)
		FROM organisations
		WHERE ended_on = '' OR ended_on >= $1
		GROUP BY municipality, region
		ORDER BY municipality, region`, on)
	return counts, err
}

// wholeNamed are the organisations one of whose names, of any time and in any
// language, is exactly the text.
func wholeNamed(ctx context.Context, tx *db.Tx, text string, limit int) ([]ID, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT org_id FROM org_words WHERE word = $1 AND whole = true ORDER BY org_id LIMIT $2`,
		searchKey(i18n.Fold(text)), limit)
}
