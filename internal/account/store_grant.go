package account

import (
	"context"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

const grantColumns = `g.id, g.person_id, g.role, g.scope, g.from_day, g.to_day, g.position_id, g.given_by, g.created_at,
	COALESCE(o.from_day, ''), COALESCE(o.to_day, '')`

func scanGrant(rows *db.Rows) (Grant, error) {
	var g Grant
	var created int64
	err := rows.Scan(&g.ID, &g.Person, &g.Role, &g.Scope, &g.From, &g.To, &g.Position, &g.GivenBy, &created, &g.heldFrom, &g.heldTo)
	g.Created = db.Time(created)
	return g, err
}

func insertGrant(ctx context.Context, tx *db.Tx, g Grant) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO account_grants (id, person_id, role, scope, from_day, to_day, position_id, given_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		g.ID, g.Person, g.Role, g.Scope, g.From, g.To, g.Position, g.GivenBy, db.Millis(g.Created))
	return err
}

func grantByID(ctx context.Context, tx *db.Tx, id string) (Grant, error) {
	return db.One(ctx, tx, scanGrant, `
		SELECT `+grantColumns+`
		FROM account_grants g
		LEFT JOIN org_positions o ON o.id = g.position_id
		WHERE g.id = $1`, id)
}

func setLastDay(ctx context.Context, tx *db.Tx, id string, last civil.Date) error {
	_, err := tx.Exec(ctx, `UPDATE account_grants SET to_day = $2 WHERE id = $1`, id, last)
	return err
}

func deleteGrant(ctx context.Context, tx *db.Tx, id string) error {
	_, err := tx.Exec(ctx, `DELETE FROM account_grants WHERE id = $1`, id)
	return err
}

// grantFilter narrows a list of grants; what is empty does not narrow.
type grantFilter struct {
	roles  []string
	scopes []string // nil: any
	person string
	on     civil.Date // in force on the day; zero: past and coming ones too
	since  civil.Date // not ended before the day
	limit  int
}

// grants are those of the filter, in the order of people's names.
func grants(ctx context.Context, tx *db.Tx, f grantFilter) ([]Grant, error) {
	var where []string
	var args []any
	arg := func(v any) string {
		args = append(args, v)
		return "$" + strconv.Itoa(len(args))
	}
	in := func(column string, vals []string) {
		list, more := db.In(len(args)+1, vals)
		args = append(args, more...)
		where = append(where, column+" IN ("+list+")")
	}
	if len(f.roles) > 0 {
		in("g.role", f.roles)
	}
	if f.scopes != nil {
		in("g.scope", f.scopes)
	}
	if f.person != "" {
		where = append(where, "g.person_id = "+arg(f.person))
	}
	if !f.on.IsZero() {
		d := arg(f.on)
		where = append(where, "(g.from_day = '' OR g.from_day <= "+d+") AND (g.to_day = '' OR g.to_day >= "+d+
			") AND (g.position_id = '' OR o.id IS NOT NULL AND (o.from_day = '' OR o.from_day <= "+d+") AND (o.to_day = '' OR o.to_day >= "+d+"))")
	}
	if !f.since.IsZero() {
		d := arg(f.since)
		where = append(where, "(g.to_day = '' OR g.to_day >= "+d+") AND (o.to_day IS NULL OR o.to_day = '' OR o.to_day >= "+d+")")
	}
	if len(where) == 0 {
		where = []string{"true"}
	}
	limit := ""
	if f.limit > 0 {
		limit = " LIMIT " + arg(f.limit)
	}
	return db.All(ctx, tx, scanGrant, `
		SELECT `+grantColumns+`
		FROM account_grants g
		JOIN people p ON p.id = g.person_id AND p.merged_into = ''
		LEFT JOIN org_positions o ON o.id = g.position_id
		WHERE `+strings.Join(where, " AND ")+`
		ORDER BY p.name_sort, p.id, g.from_day, g.id`+limit, args...)
}

// positionsIn are the positions a person holds on a day in one of the
// organisations.
func positionsIn(ctx context.Context, tx *db.Tx, person string, orgs []string, on civil.Date) ([]string, error) {
	list, args := db.In(3, orgs)
	return db.All(ctx, tx, db.Scan[string], `
		SELECT id
		FROM org_positions
		WHERE person_id = $1 AND (from_day = '' OR from_day <= $2) AND (to_day = '' OR to_day >= $2)
			AND org_id IN (`+list+`)
		ORDER BY id`, append([]any{person, on}, args...)...)
}

// employers are the organisations in which a person holds a position on a day.
func employers(ctx context.Context, tx *db.Tx, person string, on civil.Date) ([]string, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT DISTINCT org_id
		FROM org_positions
		WHERE person_id = $1 AND (from_day = '' OR from_day <= $2) AND (to_day = '' OR to_day >= $2)
		ORDER BY org_id`, person, on)
}

// operators counts who runs the installation on a day, one grant left out.
func operators(ctx context.Context, tx *db.Tx, but string, on civil.Date) (int, error) {
	var n int
	err := tx.QueryRow(ctx, `
		SELECT count(DISTINCT g.person_id)
		FROM account_grants g
		JOIN people p ON p.id = g.person_id AND p.merged_into = ''
		WHERE g.role = 'operator' AND g.id <> $1 AND`+inForce, but, on).Scan(&n)
	return n, err
}

// workplaces are the organisations in which people hold or held positions.
func workplaces(ctx context.Context, tx *db.Tx, people []string) (map[string][]string, error) {
	found := map[string][]string{}
	for len(people) > 0 {
		n := min(len(people), 500)
		list, args := db.In(1, people[:n])
		people = people[n:]
		pairs, err := db.All(ctx, tx, func(rows *db.Rows) (p [2]string, err error) {
			err = rows.Scan(&p[0], &p[1])
			return p, err
		}, `
			SELECT DISTINCT person_id, org_id
			FROM org_positions
			WHERE person_id IN (`+list+`)
			ORDER BY person_id, org_id`, args...)
		if err != nil {
			return nil, err
		}
		for _, p := range pairs {
			found[p[0]] = append(found[p[0]], p[1])
		}
	}
	return found, nil
}
