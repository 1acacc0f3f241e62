package org

import (
	"context"
	"fmt"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are the columns that hold people: they follow a merge.
func PersonRefs() []person.Ref {
	return []person.Ref{{
		Table: "org_positions", ID: "id", Column: "person_id",
		Say: i18n.Text{FI: "tehtävät organisaatioissa", SV: "uppdrag i organisationer", EN: "positions in organisations"},
	}}
}

// Invariants are what always holds of organisations.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "org.one_name_a_day", SQL: `
			SELECT o.id
			FROM organisations o
			LEFT JOIN org_names n ON n.org_id = o.id
			GROUP BY o.id
			HAVING count(CASE WHEN n.first_day = '' THEN 1 END) <> 1
				OR count(CASE WHEN n.last_day = '9999-12-31' THEN 1 END) <> 1`},
		{Name: "org.names_overlap", SQL: `
			SELECT a.org_id, a.id, b.id
			FROM org_names a
			JOIN org_names b ON b.org_id = a.org_id AND a.id < b.id AND a.first_day <= b.last_day AND b.first_day <= a.last_day`},
		{Name: "org.tree_self", SQL: `
			SELECT o.id
			FROM organisations o
			LEFT JOIN org_ancestors a ON a.org_id = o.id AND a.ancestor_id = o.id AND a.depth = 0
			WHERE a.org_id IS NULL`},
		{Name: "org.tree_stays", SQL: `
			SELECT a.org_id, a.ancestor_id
			FROM org_ancestors a
			WHERE a.depth = 1
				AND NOT EXISTS (SELECT 1 FROM org_parents p WHERE p.org_id = a.org_id AND p.parent_id = a.ancestor_id)`},
		{Name: "org.tree_closed", SQL: `
			SELECT a.org_id, b.ancestor_id
			FROM org_ancestors a
			JOIN org_ancestors b ON b.org_id = a.ancestor_id
			LEFT JOIN org_ancestors c ON c.org_id = a.org_id AND c.ancestor_id = b.ancestor_id AND c.depth = b.depth + 1
			WHERE a.depth = 1 AND c.org_id IS NULL`},
		{Name: "org.tree_surplus", SQL: `
			SELECT c.org_id, c.ancestor_id
			FROM org_ancestors c
			WHERE c.depth > 1
				AND NOT EXISTS (
					SELECT 1
					FROM org_ancestors a
					JOIN org_ancestors b ON b.org_id = a.ancestor_id
					WHERE a.org_id = c.org_id AND a.depth = 1 AND b.ancestor_id = c.ancestor_id AND b.depth = c.depth - 1)`},
		{Name: "org.slugs", SQL: `
			SELECT o.id, o.slug
			FROM organisations o
			LEFT JOIN org_slugs s ON s.slug = o.slug AND s.org_id = o.id
			WHERE s.slug IS NULL`},
		{Name: "org.positions_of_nobody", SQL: `
			SELECT p.id, p.person_id
			FROM org_positions p
			LEFT JOIN people h ON h.id = p.person_id
			WHERE h.id IS NULL`},
		{Name: "org.position_backwards", SQL: `
			SELECT id FROM org_positions WHERE to_day <> '' AND from_day > to_day`},
		{Name: "org.unknown_source", SQL: `
			SELECT o.id, o.source
			FROM organisations o
			LEFT JOIN org_sources s ON s.id = o.source
			WHERE o.source <> '' AND s.id IS NULL`},
	}
}

// positionsKept is for how many years an ended position is remembered.
const positionsKept = 2

// Retention is what is deleted of organisations, and when.
func Retention() []retain.Rule {
	return []retain.Rule{{
		Name: "org.positions",
		Say: i18n.Text{
			FI: "Tieto ihmisen tehtävästä organisaatiossa poistetaan kahden vuoden kuluttua tehtävän päättymisestä.",
			SV: "Uppgiften om en persons uppdrag i en organisation raderas två år efter att uppdraget upphört.",
			EN: "What position a person held in an organisation is deleted two years after it ended.",
		},
		Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return deletePositions(ctx, tx, tx.Today().AddMonths(-12*positionsKept), 500)
		},
	}}
}

// OwnData is what is kept of a person's positions, for themselves.
func OwnData(ctx context.Context, tx *db.Tx, of person.ID) (any, error) {
	type position struct {
		Organisation i18n.Content `json:"organisation"`
		Title        i18n.Content `json:"title,omitzero"`
		From         civil.Date   `json:"from,omitzero"`
		To           civil.Date   `json:"to,omitzero"`
	}
	held, err := positionsOf(ctx, tx, []person.ID{of}, civil.Date{})
	if err != nil {
		return nil, fmt.Errorf("own positions of %s: %w", of, err)
	}
	ids := make([]ID, len(held))
	for i, p := range held {
		ids[i] = p.Org
	}
	orgs, err := byIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, fmt.Errorf("own positions of %s: %w", of, err)
	}
	own := make([]position, len(held))
	for i, p := range held {
		own[i] = position{Organisation: orgs[p.Org].Name, Title: p.Title, From: p.From, To: p.To}
	}
	return own, nil
}
