package app

import (
	"context"

	"parvi/internal/digest"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/platform/db"
)

// digestFeature are the daily and weekly digests.
func (a *App) digestFeature() feature {
	return feature{
		part: "networks", routes: a.Digest.Routes, jobs: a.Digest.Jobs,
		refs: digest.PersonRefs(), retention: digest.Retention(), invariants: digest.Invariants(),
		ownData: []home.OwnData{{Name: "digests", Tell: digest.OwnData}},
	}
}

// wireDigest has the digests tell of networks.
func (a *App) wireDigest() {
	a.Digest = &digest.Service{
		DB: a.DB, BaseURL: a.Config.BaseURL,
		Kinds:   map[string]digest.Kind{"network": {ByIDs: digestPlaces, Answering: spaceAnswering}, "group": {ByIDs: groupDigests, Answering: groupAnswering}},
		Sources: []digest.Source{digest.Messages(), digest.Meetings(), digest.Notes(), digest.Surveys()},
	}
	a.Networks.DefaultMail = a.Digest.Default
}

func digestPlaces(ctx context.Context, tx *db.Tx, ids []string) (map[string]digest.Place, error) {
	list, err := network.ByIDs(ctx, tx, ids)
	out := make(map[string]digest.Place, len(list))
	for _, n := range list {
		out[n.ID] = digest.Place{Ref: n.Space(), Name: n.Name, Path: n.Path(), Open: n.Public(), Over: n.Over(tx.Today())}
	}
	return out, err
}
