package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/home"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// hoursFeature is the ledger of teaching hours.
func (a *App) hoursFeature() feature {
	return feature{
		part: "training", routes: a.Hours.Routes, jobs: a.Hours.Jobs, refs: hours.PersonRefs(), invariants: hours.Invariants(),
		ownData: []home.OwnData{{Name: "hours", Tell: hours.OwnData}},
	}
}

func (a *App) wireHours() {
	a.Hours = &hours.Service{DB: a.DB, BaseURL: a.Config.BaseURL}
}

// hoursPart leads from an organisation's page to its hours, for those who may
// see them.
func (a *App) hoursPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	links, err := hours.Links(ctx, tx, who, o)
	if err != nil || len(links) == 0 {
		return nil, err
	}
	var items []ui.WorkItem
	for _, l := range links {
		items = append(items, ui.WorkItem{Title: p.T(l.Name), Href: l.Path})
	}
	return namedSection(p, ui.Sec{ID: "hours", Heading: p.T(hours.DeskName)}, ui.WorkList(p, items)), nil
}

// hoursTasks are the proposals and requests that wait for the reader.
func (a *App) hoursTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	var out []home.Task
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := hours.Due(ctx, tx, who)
		for _, t := range list {
			out = append(out, home.Task{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
		}
		return err
	})
	return out, err
}

func (a *App) fillHours() {
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, a.hoursPart)
	a.Home.Tasks = append(a.Home.Tasks, a.hoursTasks)
}
