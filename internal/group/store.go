package group

import (
	"context"
	"database/sql"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

const columns = `g.id, g.slug, g.network_id, g.name, g.purpose, g.policy, g.closed, g.ended_on, g.created_by, g.created_at, g.version`

func scan(r *sql.Rows) (Group, error) {
	var g Group
	var at int64
	err := r.Scan(&g.ID, &g.Slug, &g.network, &g.Name, &g.Purpose, &g.Policy, &g.Closed, &g.EndedOn, &g.CreatedBy, &at, &g.Version)
	g.Created = db.Time(at)
	return g, err
}

// with adds to groups their networks and who leads them: who has left the
// group leads it no more.
func with(ctx context.Context, tx *db.Tx, list []Group, err error) ([]Group, error) {
	if err != nil || len(list) == 0 {
		return list, err
	}
	var ids, networks []string
	for _, g := range list {
		ids, networks = append(ids, g.ID), append(networks, g.network)
	}
	of, err := network.ByIDs(ctx, tx, networks)
	if err != nil {
		return nil, err
	}
	in, args := db.In(1, ids)
	leads, err := db.All(ctx, tx, func(r *sql.Rows) ([2]string, error) {
		var x [2]string
		return x, r.Scan(&x[0], &x[1])
	}, `
		SELECT l.group_id, l.person_id
		FROM group_leads l
		JOIN space_members m ON m.space = 'group:' || l.group_id AND m.person_id = l.person_id AND m.state = 'joined'
		WHERE l.group_id IN (`+in+`)
		ORDER BY l.group_id, l.person_id`, args...)
	if err != nil {
		return nil, err
	}
	led := map[string][]string{}
	for _, x := range leads {
		led[x[0]] = append(led[x[0]], x[1])
	}
	named := map[string]network.Network{}
	for _, n := range of {
		named[n.ID] = n
	}
	for i := range list {
		list[i].Of, list[i].Leads = named[list[i].network], led[list[i].ID]
	}
	return list, nil
}

// ByIDs are groups by their ids.
func ByIDs(ctx context.Context, tx *db.Tx, ids []string) ([]Group, error) {
	in, args := db.In(1, ids)
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM group_inner g
		WHERE g.id IN (`+in+`)
		ORDER BY g.id`, args...)
	return with(ctx, tx, list, err)
}

// BySlug is a group by its address; fault.NotFound when there is none.
func BySlug(ctx context.Context, tx *db.Tx, slug string) (Group, error) {
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM group_inner g
		WHERE g.slug = $1
		ORDER BY g.id`, slug)
	if list, err = with(ctx, tx, list, err); err != nil {
		return Group{}, err
	}
	if len(list) == 0 {
		return Group{}, fault.Missing(db.ErrNoRows)
	}
	return list[0], nil
}

// Of are all groups of a network.
func Of(ctx context.Context, tx *db.Tx, network string) ([]Group, error) {
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM group_inner g
		WHERE g.network_id = $1
		ORDER BY g.id`, network)
	return with(ctx, tx, list, err)
}

// LedBy are the groups that somebody leads.
func LedBy(ctx context.Context, tx *db.Tx, person string) ([]Group, error) {
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM group_inner g
		JOIN group_leads l ON l.group_id = g.id
		JOIN space_members m ON m.space = 'group:' || g.id AND m.person_id = l.person_id AND m.state = 'joined'
		WHERE l.person_id = $1
		ORDER BY g.id`, person)
	return with(ctx, tx, list, err)
}

// visible is MaySee in SQL, for a member of the network who does not answer
// for it: $2 is the person, $3 whether they answer for the network.
const visible = `($3 OR NOT g.closed
	OR EXISTS (SELECT 1 FROM space_members m WHERE m.space = 'group:' || g.id AND m.person_id = $2 AND m.state IN ('joined', 'invited')))`

// seen is a page of the groups of a network that somebody sees, those that go
// on first.
func seen(ctx context.Context, tx *db.Tx, network, person string, handles bool, limit, offset int) ([]Group, error) {
	list, err := db.All(ctx, tx, scan, `
		SELECT `+columns+`
		FROM group_inner g
		WHERE g.network_id = $1 AND `+visible+`
		ORDER BY CASE WHEN g.ended_on = '' THEN 0 ELSE 1 END, g.slug, g.id
		LIMIT $4 OFFSET $5`, network, person, handles, limit, offset)
	return with(ctx, tx, list, err)
}

func countSeen(ctx context.Context, tx *db.Tx, network, person string, handles bool) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT COUNT(g.id)
		FROM group_inner g
		WHERE g.network_id = $1 AND `+visible, network, person, handles)
}

func slugTaken(ctx context.Context, tx *db.Tx, slug string) (bool, error) {
	return db.Exists(ctx, tx, `
		SELECT 1
		FROM group_inner
		WHERE slug = $1`, slug)
}

func dayText(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func insert(ctx context.Context, tx *db.Tx, g Group) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO group_inner (id, slug, network_id, name, purpose, policy, closed, ended_on, created_by, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		g.ID, g.Slug, g.Of.ID, g.Name, g.Purpose, string(g.Policy), g.Closed, dayText(g.EndedOn), g.CreatedBy, db.Millis(g.Created))
	return db.Classify(err)
}

// update writes a group that was read as of its version, and tells whether it
// still was.
func update(ctx context.Context, tx *db.Tx, g Group) (bool, error) {
	n, err := tx.Exec(ctx, `
		UPDATE group_inner
		SET network_id = $3, name = $4, purpose = $5, policy = $6, closed = $7, ended_on = $8, version = version + 1
		WHERE id = $1 AND version = $2`,
		g.ID, g.Version, g.Of.ID, g.Name, g.Purpose, string(g.Policy), g.Closed, dayText(g.EndedOn))
	return n > 0, db.Classify(err)
}

func insertLead(ctx context.Context, tx *db.Tx, group, person string) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO group_leads (id, group_id, person_id)
		VALUES ($1, $2, $3)
		ON CONFLICT (group_id, person_id) DO NOTHING`, tx.NewID(), group, person)
	return db.Classify(err)
}

func deleteLead(ctx context.Context, tx *db.Tx, group, person string) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM group_leads
		WHERE group_id = $1 AND person_id = $2`, group, person)
	return err
}
