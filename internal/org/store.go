package org

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// endOfTime is the last day of what has no end yet.
const endOfTime = "9999-12-31"

// selectNamed reads organisations under the name of a day, $1.
const selectNamed = `
	SELECT o.id, o.slug, o.kind, o.scope, o.business_id, o.municipality, o.region, o.langs, o.email, o.web,
		o.offers, o.inferred, o.source, o.ended_on, o.end_reason, o.successor, o.version, n.name, n.short
	FROM organisations o
	JOIN org_names n ON n.org_id = o.id AND n.first_day <= $1 AND n.last_day >= $1`

func scanOrganisation(rows *sql.Rows) (Organisation, error) {
	var o Organisation
	var langs string
	err := rows.Scan(&o.ID, &o.Slug, &o.Kind, &o.Reach, &o.BusinessID, &o.Municipality, &o.Region, &langs, &o.Email, &o.Web,
		&o.Offers, &o.Inferred, &o.Source, &o.Ended, &o.EndReason, &o.Successor, &o.Version, &o.Name, &o.Short)
	o.Langs = parseLangs(langs)
	return o, err
}

func parseLangs(s string) []i18n.Lang {
	var langs []i18n.Lang
	for _, f := range strings.Fields(s) {
		langs = append(langs, i18n.Lang(f))
	}
	return langs
}

func formatLangs(langs []i18n.Lang) string {
	parts := make([]string, len(langs))
	for i, l := range langs {
		parts[i] = string(l)
	}
	return strings.Join(parts, " ")
}

// organisation is one organisation by its id, as it is on a day.
func organisation(ctx context.Context, tx *db.Tx, id ID, on civil.Date) (Organisation, error) {
	return whole(ctx, tx, on, selectNamed+` WHERE o.id = $2`, on, id)
}

// organisationBySlug is one organisation by a slug it has or had.
func organisationBySlug(ctx context.Context, tx *db.Tx, slug string, on civil.Date) (Organisation, error) {
	return whole(ctx, tx, on, selectNamed+` JOIN org_slugs s ON s.org_id = o.id WHERE s.slug = $2`, on, slug)
}

func whole(ctx context.Context, tx *db.Tx, on civil.Date, query string, args ...any) (Organisation, error) {
	o, err := db.One(ctx, tx, scanOrganisation, query, args...)
	if err != nil {
		return Organisation{}, err
	}
	all := []Organisation{o}
	err = fill(ctx, tx, all, on)
	return all[0], err
}

// batch is how many ids go into one IN.
const batch = 500

// byIDs are organisations by their ids, as they are on a day.
func byIDs(ctx context.Context, tx *db.Tx, ids []ID, on civil.Date) (map[ID]Organisation, error) {
	found := make(map[ID]Organisation, len(ids))
	for part := range slices.Chunk(distinct(ids), batch) {
		list, args := db.In(2, part)
		orgs, err := db.All(ctx, tx, scanOrganisation, selectNamed+` WHERE o.id IN (`+list+`)`, append([]any{on}, args...)...)
		if err != nil {
			return nil, err
		}
		if err := fill(ctx, tx, orgs, on); err != nil {
			return nil, err
		}
		for _, o := range orgs {
			found[o.ID] = o
		}
	}
	return found, nil
}

func distinct(ids []ID) []ID {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) > 0 && ids[0] == "" {
		ids = ids[1:]
	}
	return ids
}

// fill adds what stands in other tables: employees on the day, and what is
// above in the tree today.
func fill(ctx context.Context, tx *db.Tx, orgs []Organisation, on civil.Date) error {
	at := make(map[ID]*Organisation, len(orgs))
	ids := make([]ID, len(orgs))
	for i := range orgs {
		ids[i], at[orgs[i].ID] = orgs[i].ID, &orgs[i]
	}
	for part := range slices.Chunk(ids, batch) {
		if err := fillSome(ctx, tx, at, part, on); err != nil {
			return err
		}
	}
	return nil
}

func fillSome(ctx context.Context, tx *db.Tx, at map[ID]*Organisation, ids []ID, on civil.Date) error {
	list, args := db.In(2, ids)
	_, err := db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
		var id ID
		e := Employees{Known: true}
		err := rows.Scan(&id, &e.AsOf, &e.Number, &e.Source)
		if err == nil {
			at[id].Employees = e
		}
		return struct{}{}, err
	}, `SELECT org_id, as_of, number, source
		FROM org_employees
		WHERE as_of <= $1 AND org_id IN (`+list+`)
		ORDER BY org_id, as_of`, append([]any{on}, args...)...)
	if err != nil {
		return err
	}
	list, args = db.In(1, ids)
	_, err = db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
		var id, above ID
		var depth int
		if err := rows.Scan(&id, &above, &depth); err != nil {
			return struct{}{}, err
		}
		o := at[id]
		o.Scopes = append(o.Scopes, above)
		if depth == 1 {
			o.Parent = above
		}
		return struct{}{}, nil
	}, `SELECT org_id, ancestor_id, depth
		FROM org_ancestors
		WHERE org_id IN (`+list+`)
		ORDER BY org_id, depth`, args...)
	return err
}

func insertOrganisation(ctx context.Context, tx *db.Tx, id ID, slug string, n New) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO organisations (id, slug, kind, scope, business_id, municipality, region, langs, email, web,
			offers, inferred, source, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14)`,
		id, slug, n.Kind, n.Reach, n.BusinessID, n.Municipality, n.Region, formatLangs(n.Langs), n.Email, n.Web,
		n.Offers, n.Inferred, n.Source, db.Millis(tx.Now))
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, `INSERT INTO org_slugs (slug, org_id) VALUES ($1, $2)`, slug, id); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ($1, $1, 0)`, id)
	return err
}

// updateFacts writes facts over those of a version; ErrNoRows when somebody
// has changed them meanwhile.
func updateFacts(ctx context.Context, tx *db.Tx, id ID, version int, f Facts) error {
	n, err := tx.Exec(ctx, `
		UPDATE organisations
		SET kind = $3, scope = $4, business_id = $5, municipality = $6, region = $7, langs = $8, email = $9, web = $10,
			offers = $11, inferred = $12, version = version + 1, updated_at = $13
		WHERE id = $1 AND version = $2`,
		id, version, f.Kind, f.Reach, f.BusinessID, f.Municipality, f.Region, formatLangs(f.Langs), f.Email, f.Web,
		f.Offers, f.Inferred, db.Millis(tx.Now))
	if err == nil && n == 0 {
		return db.ErrNoRows
	}
	return err
}

// changed marks that something of the organisation has changed.
func changed(ctx context.Context, tx *db.Tx, id ID) error {
	_, err := tx.Exec(ctx, `UPDATE organisations SET updated_at = $2 WHERE id = $1`, id, db.Millis(tx.Now))
	return err
}

func updateEnd(ctx context.Context, tx *db.Tx, id ID, on civil.Date, reason i18n.Content, successor ID) error {
	_, err := tx.Exec(ctx, `
		UPDATE organisations
		SET ended_on = $2, end_reason = $3, successor = $4, version = version + 1, updated_at = $5
		WHERE id = $1`, id, on, reason, successor, db.Millis(tx.Now))
	return err
}

// holderOf is who has a business id, "" when nobody has.
func holderOf(ctx context.Context, tx *db.Tx, businessID string) (ID, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `SELECT id FROM organisations WHERE business_id = $1`, businessID)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// slugHolder is who has or had a slug, "" when it is free.
func slugHolder(ctx context.Context, tx *db.Tx, slug string) (ID, error) {
	id, err := db.One(ctx, tx, db.Scan[string], `SELECT org_id FROM org_slugs WHERE slug = $1`, slug)
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return id, err
}

// slugBatch is how many slugs are tried at once.
const slugBatch = 16

// freeSlug is the base, or the base with the first number that is free.
func freeSlug(ctx context.Context, tx *db.Tx, base string) (string, error) {
	for n := 1; ; n += slugBatch {
		wanted := make([]string, slugBatch)
		for i := range wanted {
			wanted[i] = base + "-" + strconv.Itoa(n+i)
		}
		if n == 1 {
			wanted[0] = base
		}
		list, args := db.In(1, wanted)
		taken, err := db.All(ctx, tx, db.Scan[string], `SELECT slug FROM org_slugs WHERE slug IN (`+list+`)`, args...)
		if err != nil {
			return "", err
		}
		for _, slug := range wanted {
			if !slices.Contains(taken, slug) {
				return slug, nil
			}
		}
	}
}

// moveSlug gives the organisation another slug; the old one goes on leading to
// it.
func moveSlug(ctx context.Context, tx *db.Tx, id ID, slug string) error {
	_, err := tx.Exec(ctx, `INSERT INTO org_slugs (slug, org_id) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING`, slug, id)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `UPDATE organisations SET slug = $2, updated_at = $3 WHERE id = $1`, id, slug, db.Millis(tx.Now))
	return err
}

func upsertEmployees(ctx context.Context, tx *db.Tx, id ID, e Employees) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO org_employees (org_id, as_of, number, source, told_at)
		VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (org_id, as_of) DO UPDATE SET number = excluded.number, source = excluded.source, told_at = excluded.told_at`,
		id, e.AsOf, e.Number, e.Source, db.Millis(tx.Now))
	return err
}

// employeesOf are all numbers ever told, the latest first.
func employeesOf(ctx context.Context, tx *db.Tx, id ID) ([]Employees, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (Employees, error) {
		e := Employees{Known: true}
		return e, rows.Scan(&e.AsOf, &e.Number, &e.Source)
	}, `SELECT as_of, number, source FROM org_employees WHERE org_id = $1 ORDER BY as_of DESC`, id)
}

// vague scans a date as exact as it was stored.
type vague struct{ v *civil.Vague }

// Scan reads what String of a Vague wrote.
func (s vague) Scan(src any) error {
	*s.v = civil.Vague{}
	var text string
	switch src := src.(type) {
	case string:
		text = src
	case []byte:
		text = string(src)
	default:
		return fmt.Errorf("org: cannot read a date from %T", src)
	}
	if text == "" {
		return nil
	}
	parsed, err := civil.ParseVague(text, "")
	*s.v = parsed
	return err
}
