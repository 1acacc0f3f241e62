package app

import (
	"context"

	"parvi/internal/home"
	"parvi/internal/payment"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// paymentFeature are the account numbers that support is paid to.
func (a *App) paymentFeature() feature {
	return feature{
		part: "training", routes: a.Payments.Routes, jobs: a.Payments.Jobs, refs: payment.PersonRefs(), invariants: payment.Invariants(),
		retention: payment.Retention(), ownData: []home.OwnData{{Name: "account_numbers", Tell: payment.OwnData}},
	}
}

func (a *App) wirePayments() {
	a.Payments = &payment.Service{DB: a.DB, BaseURL: a.Config.BaseURL}
	a.Courses.Account = payment.AccountOf
}

// fillPayments leads to account numbers from an organisation's page and from
// the page of those whose eyes one waits for.
func (a *App) fillPayments() {
	a.Orgs.Tools = append(a.Orgs.Tools, payment.Tools)
	a.Home.Tasks = append(a.Home.Tasks, a.accountTasks)
}

func (a *App) accountTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	var out []home.Task
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := payment.Due(ctx, tx, who)
		for _, o := range list {
			name := i18n.Text{FI: o.Name.In(i18n.FI), SV: o.Name.In(i18n.SV), EN: o.Name.In(i18n.EN)}
			out = append(out, home.Task{Title: name, Meta: payment.TaskTitle(), Path: payment.Path(o), Verb: payment.TaskVerb()})
		}
		return err
	})
	return out, err
}
