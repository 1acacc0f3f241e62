package development

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// unitsUnder are an organisation and all under it: it first, then by depth. A
// unit's part is the organisation right below the top that it belongs to.
func unitsUnder(ctx context.Context, tx *db.Tx, top string, on civil.Date) ([]unit, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (u unit, err error) {
		var municipality, ended string
		if err := r.Scan(&u.id, &u.part, &municipality, &u.region, &ended); err != nil {
			return u, err
		}
		if m, ok := place.MunicipalityByCode(municipality); ok {
			u.region = m.Region(on).Code
		}
		u.alive = ended == "" || ended >= on.String()
		return u, nil
	}, `
		SELECT o.id, coalesce(b.ancestor_id, o.id), o.municipality, o.region, o.ended_on
		FROM org_ancestors a
		JOIN organisations o ON o.id = a.org_id
		LEFT JOIN org_ancestors b ON b.org_id = a.org_id AND b.depth = a.depth - 1 AND a.depth > 0
		WHERE a.ancestor_id = $1
		ORDER BY a.depth, o.id`, top)
}

// newYears are the instants at which the years of the span begin and the last
// ends.
func newYears(year int) []int64 {
	var at []int64
	for y := year - span + 1; y <= year+1; y++ {
		at = append(at, db.Millis(civil.Date{Year: y, Month: time.January, Day: 1}.Start()))
	}
	return at
}

// yearOf is the SQL of the year an instant is in; its parameters are the
// newYears, from number 2.
func yearOf(column string, year int) string {
	var b strings.Builder
	b.WriteString("CASE")
	for i := range span - 1 {
		fmt.Fprintf(&b, " WHEN %s < $%d THEN %d", column, i+3, year-span+1+i)
	}
	fmt.Fprintf(&b, " ELSE %d END", year)
	return b.String()
}

func yearArgs(first any, year int, now time.Time) []any {
	at := newYears(year)
	if n := db.Millis(now); n < at[span] {
		at[span] = max(n, at[0])
	}
	args := []any{first}
	for _, x := range at {
		args = append(args, x)
	}
	return args
}

// coursesHeld are the courses held in the span under an organisation, by
// organiser, year and region.
func coursesHeld(ctx context.Context, tx *db.Tx, top string, year int) ([]row, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x row, err error) {
		return x, r.Scan(&x.org, &x.year, &x.region, &x.Courses, &x.Hours)
	}, `
		SELECT c.org_id, `+yearOf("(c.ends_at - 1)", year)+` AS held_in, c.region, COUNT(*), CAST(SUM(c.hours) AS bigint)
		FROM courses c
		JOIN org_ancestors a ON a.org_id = c.org_id AND a.ancestor_id = $1
		WHERE c.ends_at > $2 AND c.ends_at <= $7 AND c.published_at > 0 AND c.state NOT IN ('draft', 'submitted', 'returned', 'approved', 'rejected', 'cancelled')
		GROUP BY 1, 2, 3
		ORDER BY 1, 2, 3`, yearArgs(top, year, tx.Now)...)
}

// groupsHeld are the peer groups that met in the span under an organisation, by
// organiser and year, in study hours of 45 minutes without breaks.
func groupsHeld(ctx context.Context, tx *db.Tx, top string, year int) ([]row, error) {
	return db.All(ctx, tx, func(r *sql.Rows) (x row, err error) {
		var minutes int64
		err = r.Scan(&x.org, &x.year, &x.Groups, &minutes)
		x.GroupHours = lessons(minutes)
		return x, err
	}, `
		SELECT g.org_id, `+yearOf("(m.ends_at - 1)", year)+` AS held_in, COUNT(DISTINCT g.id), CAST(SUM((m.ends_at - m.starts_at) / 60000 - m.breaks) AS bigint)
		FROM peergroups g
		JOIN org_ancestors a ON a.org_id = g.org_id AND a.ancestor_id = $1
		JOIN peergroup_meetings m ON m.group_id = g.id
		WHERE m.ends_at > $2 AND m.ends_at <= $7
		GROUP BY 1, 2
		ORDER BY 1, 2`, yearArgs(top, year, tx.Now)...)
}
