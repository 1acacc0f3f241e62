package app

import (
	"context"

	"parvi/internal/home"
	"parvi/internal/hours"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
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
	a.Orgs.Tools = append(a.Orgs.Tools, hours.Tools)
	a.Home.Tasks = append(a.Home.Tasks, a.hoursTasks)
}
