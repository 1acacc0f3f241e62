package person

import (
	"context"
	"fmt"

	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// Retention is what of people the clock deletes.
func Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "person.verifications", Say: keepVerify, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return deleteVerifications(ctx, tx, db.Millis(tx.Now.AddDate(0, 0, -1)))
		}},
		{Name: "person.merge_moves", Say: keepMoves, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return deleteMoves(ctx, tx, db.Millis(tx.Now.Add(-UndoFor)))
		}},
	}
}

// Invariants are what must hold of people at any time: queries that find the
// rows that break it.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "person.merged_into", SQL: `
			SELECT p.id
			FROM people p
			LEFT JOIN people t ON t.id = p.merged_into
			WHERE p.merged_into <> '' AND (t.id IS NULL OR t.merged_into <> '')`},
		{Name: "person.primary_own", SQL: `
			SELECT p.id
			FROM people p
			LEFT JOIN person_addresses a ON a.id = p.address_id AND a.person_id = p.id
			WHERE p.merged_into = '' AND p.address_id <> '' AND a.id IS NULL`},
		{Name: "person.primary_verified", SQL: `
			SELECT p.id
			FROM people p
			LEFT JOIN person_addresses a ON a.id = p.address_id
			WHERE p.merged_into = '' AND COALESCE(a.verified_at, 0) = 0
				AND EXISTS (SELECT 1 FROM person_addresses v WHERE v.person_id = p.id AND v.verified_at > 0)`},
		{Name: "person.merge_stands", SQL: `
			SELECT m.id
			FROM person_merges m
			JOIN people p ON p.id = m.from_id
			WHERE m.undone_at = 0 AND p.merged_into = ''`},
	}
}

// OwnData is everything kept about a person here, as they may have it.
func OwnData(ctx context.Context, tx *db.Tx, id ID) (any, error) {
	p, err := ByID(ctx, tx, id)
	if err != nil {
		return nil, fmt.Errorf("own data of %s: %w", id, err)
	}
	all, err := addresses(ctx, tx, p.ID)
	if err != nil {
		return nil, fmt.Errorf("own addresses of %s: %w", id, err)
	}
	type ownAddress struct {
		Email    string `json:"email"`
		Verified bool   `json:"verified"`
		Primary  bool   `json:"primary"`
	}
	own := struct {
		ID        string       `json:"id"`
		Name      string       `json:"name"`
		Lang      string       `json:"lang"`
		Region    string       `json:"region,omitempty"`
		Phone     string       `json:"phone,omitempty"`
		ShowEmail bool         `json:"show_email"`
		ShowPhone bool         `json:"show_phone"`
		ShowTitle bool         `json:"show_title"`
		Since     string       `json:"since"`
		Addresses []ownAddress `json:"addresses"`
	}{ID: p.ID, Name: p.Name, Lang: string(p.Lang), Region: p.Region, Phone: p.Phone, ShowEmail: p.Shows.Email,
		ShowPhone: p.Shows.Phone, ShowTitle: p.Shows.Title, Since: p.Created.Format("2006-01-02T15:04:05Z07:00")}
	for _, a := range all {
		own.Addresses = append(own.Addresses, ownAddress{a.Email, !a.Verified.IsZero(), a.Primary})
	}
	return own, nil
}
