package org

import (
	"context"
	"database/sql"
	"errors"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// parentLink is one stay under a parent.
type parentLink struct {
	ID       string
	Parent   ID
	From, To civil.Date
}

// parentLinks are all stays of an organisation, the latest first.
func parentLinks(ctx context.Context, tx *db.Tx, org ID) ([]parentLink, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (parentLink, error) {
		var l parentLink
		return l, rows.Scan(&l.ID, &l.Parent, &l.From, &l.To)
	}, `SELECT id, parent_id, from_day, to_day
		FROM org_parents
		WHERE org_id = $1
		ORDER BY from_day DESC, id DESC`, org)
}

func insertParent(ctx context.Context, tx *db.Tx, org, parent ID, from civil.Date) error {
	_, err := tx.Exec(ctx, `INSERT INTO org_parents (id, org_id, parent_id, from_day) VALUES ($1, $2, $3, $4)`,
		tx.NewID(), org, parent, from)
	return err
}

func endParent(ctx context.Context, tx *db.Tx, link string, last civil.Date) error {
	_, err := tx.Exec(ctx, `UPDATE org_parents SET to_day = $2 WHERE id = $1`, link, last)
	return err
}

func deleteParent(ctx context.Context, tx *db.Tx, link string) error {
	_, err := tx.Exec(ctx, `DELETE FROM org_parents WHERE id = $1`, link)
	return err
}

// parentOn is the parent on a day, "" at the top.
func parentOn(ctx context.Context, tx *db.Tx, org ID, on civil.Date) (ID, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT parent_id
		FROM org_parents
		WHERE org_id = $1 AND from_day <= $2 AND (to_day = '' OR to_day >= $2)
		ORDER BY from_day DESC`, org, on)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// lastParent is the parent after all changes that are planned.
func lastParent(ctx context.Context, tx *db.Tx, org ID) (ID, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `
		SELECT parent_id
		FROM org_parents
		WHERE org_id = $1 AND to_day = ''
		ORDER BY from_day DESC`, org)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// detach takes an organisation and all under it out of the closed tree.
func detach(ctx context.Context, tx *db.Tx, org ID) error {
	_, err := tx.Exec(ctx, `
		DELETE FROM org_ancestors
		WHERE org_id IN (SELECT org_id FROM org_ancestors WHERE ancestor_id = $1)
			AND ancestor_id NOT IN (SELECT org_id FROM org_ancestors WHERE ancestor_id = $1)`, org)
	return err
}

// attach puts an organisation, detached before, and all under it under a parent.
func attach(ctx context.Context, tx *db.Tx, org, parent ID) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO org_ancestors (org_id, ancestor_id, depth)
		SELECT below.org_id, above.ancestor_id, below.depth + 1 + above.depth
		FROM org_ancestors below, org_ancestors above
		WHERE below.ancestor_id = $1 AND above.org_id = $2`, org, parent)
	return err
}

// isUnder tells whether one organisation is under, or is, another today.
func isUnder(ctx context.Context, tx *db.Tx, org, above ID) (bool, error) {
	return db.Exists(ctx, tx, `SELECT 1 FROM org_ancestors WHERE org_id = $1 AND ancestor_id = $2`, org, above)
}

// misplaced are the organisations whose place in the closed tree is not the
// one their stays give for a day.
func misplaced(ctx context.Context, tx *db.Tx, on civil.Date) (map[ID]ID, error) {
	parents := map[ID]ID{}
	_, err := db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
		var org, parent ID
		err := rows.Scan(&org, &parent)
		parents[org] = parent
		return struct{}{}, err
	}, `SELECT o.id, coalesce(p.parent_id, '')
		FROM organisations o
		LEFT JOIN org_parents p ON p.org_id = o.id AND p.from_day <= $1 AND (p.to_day = '' OR p.to_day >= $1)
		LEFT JOIN org_ancestors a ON a.org_id = o.id AND a.depth = 1
		WHERE coalesce(p.parent_id, '') <> coalesce(a.ancestor_id, '')
		ORDER BY o.id`, on)
	return parents, err
}

// scopesOf is the organisation itself and everything above it.
func scopesOf(ctx context.Context, tx *db.Tx, org ID) ([]ID, error) {
	return db.All(ctx, tx, db.Scan[string], `
		SELECT ancestor_id FROM org_ancestors WHERE org_id = $1 ORDER BY depth`, org)
}

// livingBelow counts the organisations directly under one that have not ended.
func livingBelow(ctx context.Context, tx *db.Tx, org ID, on civil.Date) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT count(*)
		FROM org_ancestors a
		JOIN organisations o ON o.id = a.org_id
		WHERE a.ancestor_id = $1 AND a.depth = 1 AND (o.ended_on = '' OR o.ended_on > $2)`, org, on)
}

func insertMembership(ctx context.Context, tx *db.Tx, n NewMembership) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_memberships (id, org_id, in_id, kind, from_when, until_when, last_day, source)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, n.Org, n.In, n.Kind, n.Span.From.String(), n.Span.Until.String(), n.Span.LastDay(), n.Source)
	return id, err
}

func endMembership(ctx context.Context, tx *db.Tx, id string, until civil.Vague) error {
	_, err := tx.Exec(ctx, `UPDATE org_memberships SET until_when = $2, last_day = $3 WHERE id = $1`, id, until.String(), until.Last())
	return err
}

const selectMemberships = `SELECT id, org_id, in_id, kind, from_when, until_when, source FROM org_memberships`

func scanMembership(rows *sql.Rows) (Membership, error) {
	var m Membership
	return m, rows.Scan(&m.ID, &m.Org, &m.In, &m.Kind, vague{&m.Span.From}, vague{&m.Span.Until}, &m.Source)
}

func membership(ctx context.Context, tx *db.Tx, id string) (Membership, error) {
	return db.One(ctx, tx, scanMembership, selectMemberships+` WHERE id = $1`, id)
}

// membershipsOf is where an organisation belongs or belonged.
func membershipsOf(ctx context.Context, tx *db.Tx, org ID) ([]Membership, error) {
	return db.All(ctx, tx, scanMembership, selectMemberships+` WHERE org_id = $1 ORDER BY last_day, from_when, id`, org)
}

// countMembers counts who belongs to an organisation on a day.
func countMembers(ctx context.Context, tx *db.Tx, in ID, on civil.Date) (int, error) {
	return db.One(ctx, tx, db.Scan[int], `
		SELECT count(DISTINCT org_id)
		FROM org_memberships
		WHERE in_id = $1 AND (last_day = '' OR last_day >= $2)`, in, on)
}

// memberIDs are the organisations that belong to one on a day.
func memberIDs(ctx context.Context, tx *db.Tx, in ID, on civil.Date) ([]ID, error) {
	return db.All(ctx, tx, db.Scan[ID], `
		SELECT DISTINCT org_id
		FROM org_memberships
		WHERE in_id = $1 AND (last_day = '' OR last_day >= $2)
		ORDER BY org_id`, in, on)
}

// endAllMemberships ends the memberships of an organisation, and in it, that
// reach beyond a day.
func endAllMemberships(ctx context.Context, tx *db.Tx, org ID, last civil.Date) error {
	_, err := tx.Exec(ctx, `
		UPDATE org_memberships
		SET until_when = $2, last_day = $2
		WHERE (org_id = $1 OR in_id = $1) AND (last_day = '' OR last_day > $2)`, org, last)
	return err
}
