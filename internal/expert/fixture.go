package expert

import (
	"context"
	"maps"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/db"
)

// Example is an expert of the demonstration and of tests.
type Example struct {
	Person, Centre string
	Profile        Profile
	Knows          map[string]Level // by a word of the vocabulary
	Away           []Away
}

// Fill writes an expert.
func (s *Service) Fill(ctx context.Context, tx *db.Tx, x Example) (Expert, error) {
	o, err := org.ByID(ctx, tx, x.Centre)
	if err != nil {
		return Expert{}, err
	}
	e := Expert{ID: tx.NewID(), Person: x.Person, Centre: o.ID, Version: 1, Profile: x.Profile}
	if e.Profile, err = e.Profile.check(); err != nil {
		return e, err
	}
	if err := insert(ctx, tx, e); err != nil {
		return e, err
	}
	if err := update(ctx, tx, e.ID, e.Profile); err != nil {
		return e, err
	}
	k := Known{Expert: e, Scopes: o.Scopes}
	for _, word := range slices.Sorted(maps.Keys(x.Knows)) {
		if err := knows(ctx, tx, k, word, x.Knows[word]); err != nil {
			return e, err
		}
	}
	for _, a := range x.Away {
		a.ID = tx.NewID()
		if err := insertAway(ctx, tx, e.ID, a); err != nil {
			return e, err
		}
	}
	return byID(ctx, tx, e.ID)
}
