package app

import (
	"context"

	"parvi/internal/home"
	"parvi/internal/platform/db"
	"parvi/internal/support"
)

// supportFeature are the rule sets and the decisions by them.
func (a *App) supportFeature() feature {
	return feature{
		part: "training", routes: a.Support.Routes, refs: support.PersonRefs(), invariants: support.Invariants(),
		ownData: []home.OwnData{{Name: "support", Tell: support.OwnData}},
	}
}

func (a *App) wireSupport(ctx context.Context) error {
	a.Support = &support.Service{DB: a.DB}
	return enterRules(ctx, a.DB)
}

// enterRules takes the rule sets that come with this version into the
// database; one that was changed without a new version is an error.
func enterRules(ctx context.Context, d *db.DB) error {
	return d.Write(ctx, func(tx *db.Tx) error { return support.Enter(ctx, tx, support.Shipped()) }, db.Alone("support-rules"))
}

// fillSupport leads from the page of a study centre to the rules its people
// prepare.
func (a *App) fillSupport() {
	a.Orgs.Tools = append(a.Orgs.Tools, support.Tools)
}
