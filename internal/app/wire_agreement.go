package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/agreement"
	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// agreementFeature are the training agreements and the organisations' own rules.
func (a *App) agreementFeature() feature {
	return feature{
		part: "training", routes: a.Agreements.Routes, jobs: a.Agreements.Jobs, refs: agreement.PersonRefs(), invariants: agreement.Invariants(),
		ownData: []home.OwnData{{Name: "agreements", Tell: agreement.OwnData}},
	}
}

func (a *App) wireAgreements() {
	a.Agreements = &agreement.Service{DB: a.DB, BaseURL: a.Config.BaseURL}
}

// fillAgreements leads to agreements and rules from an organisation's page, and
// from the page of those whom one waits for.
func (a *App) fillAgreements() {
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, agreementPart)
	a.Home.Tasks = append(a.Home.Tasks, a.agreementTasks)
}

func agreementPart(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	agreed, rules, list, err := agreement.Part(ctx, tx, who, o)
	if err != nil || !agreed && !rules && !list {
		return nil, err
	}
	var items []ui.WorkItem
	if agreed {
		items = append(items, agreement.Link(p, "agreement", agreement.Path(o)))
	}
	if rules {
		items = append(items, agreement.Link(p, "rules", agreement.RulesPath(o)))
	}
	if list {
		items = append(items, agreement.Link(p, "list", agreement.ListPath(o)))
	}
	return namedSection(p, ui.Sec{ID: "agreement", Heading: p.T(agreement.PartTitle())}, agreement.PartLinks(p, items...)), nil
}

func (a *App) agreementTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	var out []home.Task
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		out = nil
		list, err := agreement.Due(ctx, tx, who)
		for _, t := range list {
			name := i18n.Text{FI: t.Org.Name.In(i18n.FI), SV: t.Org.Name.In(i18n.SV), EN: t.Org.Name.In(i18n.EN)}
			out = append(out, home.Task{Title: name, Meta: t.What, Path: t.Path, Verb: t.Verb})
		}
		return err
	})
	return out, err
}
