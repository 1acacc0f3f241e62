package app

import (
	"context"

	"parvi/internal/agreement"
	"parvi/internal/home"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
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
	a.Orgs.Tools = append(a.Orgs.Tools, agreement.Tools)
	a.Home.Tasks = append(a.Home.Tasks, a.agreementTasks)
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
