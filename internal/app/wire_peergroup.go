package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/payment"
	"parvi/internal/peergroup"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// peerFeature are the peer study groups.
func (a *App) peerFeature() feature {
	return feature{
		part: "training", routes: a.Groups.Routes, jobs: a.Groups.Jobs, refs: peergroup.PersonRefs(), invariants: peergroup.Invariants(),
		ownData: []home.OwnData{{Name: "peer_groups", Tell: peergroup.OwnData}},
	}
}

func (a *App) wireGroups() {
	a.Groups = &peergroup.Service{DB: a.DB, Support: a.Support, BaseURL: a.Config.BaseURL, Account: payment.AccountOf}
}

// fillGroups leads to groups from one's own pages and from the pages of
// organisations that may have some.
func (a *App) fillGroups() {
	a.Home.MyLinks = append(a.Home.MyLinks, ui.MenuItem{Label: peergroup.Title(), Path: "/study-groups"})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		part, err := peergroup.Part(ctx, tx, who, p, o)
		if part == nil || err != nil {
			return nil, err
		}
		return namedSection(p, ui.Sec{ID: "study-groups", Heading: p.T(peergroup.Title())}, part), nil
	})
}
