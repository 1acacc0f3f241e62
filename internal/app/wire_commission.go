package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/commission"
	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// commissionFeature is the training that organisations order.
func (a *App) commissionFeature() feature {
	return feature{
		part: "training", routes: a.Commissions.Routes, jobs: a.Commissions.Jobs, refs: commission.PersonRefs(), invariants: commission.Invariants(),
		ownData: []home.OwnData{{Name: "commissions", Tell: commission.OwnData}},
	}
}

func (a *App) wireCommissions() {
	a.Commissions = &commission.Service{DB: a.DB, Courses: a.Courses, Feedback: a.Feedback, BaseURL: a.Config.BaseURL}
}

// fillCommissions leads to orders from one's own pages and from the pages of
// organisations, and tells what waits.
func (a *App) fillCommissions() {
	a.Home.MyLinks = append(a.Home.MyLinks, ui.MenuItem{Label: commission.Title(), Path: "/commissions"})
	a.Home.Tasks = append(a.Home.Tasks, func(ctx context.Context, who authz.Actor) ([]home.Task, error) {
		tasks, err := a.Commissions.Tasks(ctx, who)
		var out []home.Task
		for _, t := range tasks {
			out = append(out, home.Task{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
		}
		return out, err
	})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(_ context.Context, _ *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		centre := o.Kind == org.StudyCentre
		part := commission.OrganisationPart(o, p, !centre && commission.MayBegin.Allows(who, o), centre && commission.MayInvoice.Allows(who, o))
		if part == nil {
			return nil, nil
		}
		return namedSection(p, ui.Sec{ID: "commissions", Heading: p.T(commission.Title())}, part), nil
	})
}
