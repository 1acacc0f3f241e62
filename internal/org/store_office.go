package org

import (
	"context"
	"database/sql"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

func insertOffice(ctx context.Context, tx *db.Tx, n NewOffice) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_offices (id, org_id, name, municipality, address, email, phone, does, as_of, from_when, until_when, last_day, source, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
		id, n.Org, n.Name, n.Municipality, n.Address, n.Email, n.Phone, n.Does, n.AsOf,
		n.Span.From.String(), n.Span.Until.String(), n.Span.LastDay(), n.Source, db.Millis(tx.Now))
	if err != nil {
		return "", err
	}
	return id, setOfficeRegions(ctx, tx, id, n.Regions)
}

func updateOffice(ctx context.Context, tx *db.Tx, id string, n NewOffice) error {
	_, err := tx.Exec(ctx, `
		UPDATE org_offices
		SET name = $2, municipality = $3, address = $4, email = $5, phone = $6, does = $7, from_when = $8, until_when = $9, last_day = $10
		WHERE id = $1`,
		id, n.Name, n.Municipality, n.Address, n.Email, n.Phone, n.Does,
		n.Span.From.String(), n.Span.Until.String(), n.Span.LastDay())
	if err != nil {
		return err
	}
	return setOfficeRegions(ctx, tx, id, n.Regions)
}

func setOfficeRegions(ctx context.Context, tx *db.Tx, office string, regions []string) error {
	if _, err := tx.Exec(ctx, `DELETE FROM org_office_regions WHERE office_id = $1`, office); err != nil {
		return err
	}
	for _, code := range regions {
		if _, err := tx.Exec(ctx, `INSERT INTO org_office_regions (office_id, region) VALUES ($1, $2)`, office, code); err != nil {
			return err
		}
	}
	return nil
}

const selectOffices = `
	SELECT id, org_id, name, municipality, address, email, phone, does, as_of, from_when, until_when, source
	FROM org_offices`

func scanOffice(rows *sql.Rows) (Office, error) {
	var o Office
	return o, rows.Scan(&o.ID, &o.Org, &o.Name, &o.Municipality, &o.Address, &o.Email, &o.Phone, &o.Does, &o.AsOf,
		vague{&o.Span.From}, vague{&o.Span.Until}, &o.Source)
}

// officesOf are the offices of an organisation, also those that have closed.
func officesOf(ctx context.Context, tx *db.Tx, org ID) ([]Office, error) {
	return offices(ctx, tx, selectOffices+` WHERE org_id = $1 ORDER BY last_day, created_at, id`, org)
}

// openOffices are the offices of all organisations that are there on a day.
func openOffices(ctx context.Context, tx *db.Tx, on civil.Date) ([]Office, error) {
	return offices(ctx, tx, selectOffices+`
		WHERE (last_day = '' OR last_day >= $1)
			AND EXISTS (SELECT 1 FROM organisations g WHERE g.id = org_id AND (g.ended_on = '' OR g.ended_on >= $1))
		ORDER BY org_id, created_at, id`, on)
}

func office(ctx context.Context, tx *db.Tx, id string) (Office, error) {
	all, err := offices(ctx, tx, selectOffices+` WHERE id = $1`, id)
	if err != nil {
		return Office{}, err
	}
	if len(all) == 0 {
		return Office{}, db.ErrNoRows
	}
	return all[0], nil
}

func offices(ctx context.Context, tx *db.Tx, query string, args ...any) ([]Office, error) {
	all, err := db.All(ctx, tx, scanOffice, query, args...)
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	ids := make([]string, len(all))
	for i, o := range all {
		ids[i], at[o.ID] = o.ID, i
	}
	for part := range slices.Chunk(ids, batch) {
		list, args := db.In(1, part)
		_, err = db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
			var id, code string
			if err := rows.Scan(&id, &code); err != nil {
				return struct{}{}, err
			}
			o := &all[at[id]]
			o.Regions = append(o.Regions, code)
			return struct{}{}, nil
		}, `SELECT office_id, region FROM org_office_regions WHERE office_id IN (`+list+`) ORDER BY office_id, region`, args...)
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

func insertVenue(ctx context.Context, tx *db.Tx, n NewVenue) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_venues (id, org_id, name, municipality, address, new_in, source, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		id, n.Org, n.Name, n.Municipality, n.Address, n.NewIn.String(), n.Source, db.Millis(tx.Now))
	return id, err
}

func updateVenue(ctx context.Context, tx *db.Tx, org ID, id string, n NewVenue) error {
	changed, err := tx.Exec(ctx, `
		UPDATE org_venues
		SET name = $3, municipality = $4, address = $5, new_in = $6
		WHERE org_id = $1 AND id = $2`, org, id, n.Name, n.Municipality, n.Address, n.NewIn.String())
	if err == nil && changed == 0 {
		return db.ErrNoRows
	}
	return err
}

func deleteVenue(ctx context.Context, tx *db.Tx, org ID, id string) error {
	n, err := tx.Exec(ctx, `DELETE FROM org_venues WHERE org_id = $1 AND id = $2`, org, id)
	if err == nil && n == 0 {
		return db.ErrNoRows
	}
	return err
}

// venuesOf are the venues of an organisation.
func venuesOf(ctx context.Context, tx *db.Tx, org ID) ([]Venue, error) {
	return db.All(ctx, tx, func(rows *sql.Rows) (Venue, error) {
		var v Venue
		return v, rows.Scan(&v.ID, &v.Org, &v.Name, &v.Municipality, &v.Address, vague{&v.NewIn}, &v.Source)
	}, `SELECT id, org_id, name, municipality, address, new_in, source
		FROM org_venues
		WHERE org_id = $1
		ORDER BY created_at, id`, org)
}

func insertStrategy(ctx context.Context, tx *db.Tx, n NewStrategy) (string, error) {
	id := tx.NewID()
	_, err := tx.Exec(ctx, `
		INSERT INTO org_strategies (id, org_id, from_year, to_year, continues, source, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		id, n.Org, n.From, n.To, n.Continues, n.Source, db.Millis(tx.Now))
	if err != nil {
		return "", err
	}
	for kind, items := range map[string][]i18n.Content{"aim": n.Aims, "line": n.Lines} {
		for i, words := range items {
			_, err := tx.Exec(ctx, `INSERT INTO org_strategy_items (strategy_id, kind, place, words) VALUES ($1, $2, $3, $4)`, id, kind, i, words)
			if err != nil {
				return "", err
			}
		}
	}
	return id, nil
}

// strategiesOf are the strategies of an organisation, the latest first.
func strategiesOf(ctx context.Context, tx *db.Tx, org ID) ([]Strategy, error) {
	all, err := db.All(ctx, tx, func(rows *sql.Rows) (Strategy, error) {
		var s Strategy
		return s, rows.Scan(&s.ID, &s.Org, &s.From, &s.To, &s.Continues, &s.Source)
	}, `SELECT id, org_id, from_year, to_year, continues, source
		FROM org_strategies
		WHERE org_id = $1
		ORDER BY from_year DESC, id DESC`, org)
	if err != nil {
		return nil, err
	}
	at := map[string]int{}
	for i, s := range all {
		at[s.ID] = i
	}
	_, err = db.All(ctx, tx, func(rows *sql.Rows) (struct{}, error) {
		var id, kind string
		var words i18n.Content
		if err := rows.Scan(&id, &kind, &words); err != nil {
			return struct{}{}, err
		}
		s := &all[at[id]]
		if kind == "aim" {
			s.Aims = append(s.Aims, words)
		} else {
			s.Lines = append(s.Lines, words)
		}
		return struct{}{}, nil
	}, `SELECT i.strategy_id, i.kind, i.words
		FROM org_strategy_items i
		JOIN org_strategies s ON s.id = i.strategy_id
		WHERE s.org_id = $1
		ORDER BY i.strategy_id, i.kind, i.place`, org)
	return all, err
}
