package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/handbook"
	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// handbookFeature is the handbook and the circle of leads.
func (a *App) handbookFeature() feature {
	return feature{
		part: "networks", routes: a.Handbook.Routes, jobs: a.Handbook.Jobs,
		refs: handbook.PersonRefs(), retention: handbook.Retention(), invariants: handbook.Invariants(),
		ownData: []home.OwnData{{Name: "handbook", Tell: a.Handbook.OwnData}},
	}
}

// wireHandbook makes the handbook and puts its lists where the work is done.
func (a *App) wireHandbook(ctx context.Context) error {
	names, err := secret(ctx, a.DB, a.env.Rand, "handbook")
	if err != nil {
		return err
	}
	a.Handbook = &handbook.Service{DB: a.DB, BaseURL: a.Config.BaseURL, Secret: names, NextMeetings: a.Meetings.NextMeetings, Tabs: a.handbookTabs}
	a.Networks.Parts = append(a.Networks.Parts, handbook.Tab())
	a.Networks.OnPage = append(a.Networks.OnPage, a.Handbook.NetworkPart)
	a.Networks.OnNew = append(a.Networks.OnNew, a.Handbook.NewPart)
	a.Networks.OnDesk = append(a.Networks.OnDesk, a.Handbook.DeskPart)
	a.Life.OnStep = map[string]network.Slot{}
	for step, o := range map[string]handbook.Occasion{"renew": handbook.Renewing, "rest": handbook.Renewing, "merge": handbook.Merging, "end": handbook.Ending} {
		a.Life.OnStep[step] = a.Handbook.Slot(o)
	}
	return handbook.Ship(ctx, a.DB)
}

// handbookOnPages puts the handbook on the pages that look over everything.
func (a *App) handbookOnPages() {
	a.Home.Tasks = append(a.Home.Tasks, a.handbookTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "chapter", Find: a.findChapters})
}

func (a *App) handbookTabs(ctx context.Context, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
	v, _, err := a.Networks.Page(ctx, who, n.Slug)
	if err != nil {
		return nil, err
	}
	return network.Tabs(p, v, handbook.Tab().Key), nil
}

func (a *App) handbookTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Handbook.Tasks(ctx, who)
	var out []home.Task
	for _, t := range list {
		out = append(out, home.Task{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
	}
	return out, err
}

func (a *App) findChapters(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var list []handbook.Chapter
	err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
		list, err = handbook.Find(ctx, tx, q, limit)
		return err
	})
	var out []home.Named
	for _, c := range list {
		out = append(out, home.Named{Name: c.Title, Path: c.Path()})
	}
	return out, err
}
