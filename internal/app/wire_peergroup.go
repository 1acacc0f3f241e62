package app

import (
	"parvi/internal/home"
	"parvi/internal/payment"
	"parvi/internal/peergroup"
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
	a.Orgs.Tools = append(a.Orgs.Tools, peergroup.Tools)
}
