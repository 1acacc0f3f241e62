package app

import (
	"context"

	"parvi/internal/home"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/practice"
	"parvi/internal/statement"
)

// statementFeature are the statements of networks.
func (a *App) statementFeature() feature {
	return feature{
		part: "networks", routes: a.Statements.Routes, jobs: a.Statements.Jobs,
		refs: statement.PersonRefs(), retention: statement.Retention(), invariants: statement.Invariants(),
		ownData: []home.OwnData{{Name: "statements", Tell: statement.OwnData}},
	}
}

// wireStatements makes them, and puts them on the pages of networks and of
// the organisations that may sign.
func (a *App) wireStatements() {
	a.Statements = &statement.Service{DB: a.DB, BaseURL: a.Config.BaseURL}
	a.Networks.OnPublic = append(a.Networks.OnPublic, a.Statements.OnNetwork)
	a.Networks.Links = append(a.Networks.Links, ui.MenuItem{Label: practice.ListTitle(), Path: "/practices"}, ui.MenuItem{Label: statement.ListTitle(), Path: "/statements"})
}

// statementsOnPages puts them on the pages that look over everything.
func (a *App) statementsOnPages() {
	a.Orgs.Tools = append(a.Orgs.Tools, statement.Tools)
	a.Home.Tasks = append(a.Home.Tasks, a.statementTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "statement", Find: a.findStatements})
}

func (a *App) statementTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Statements.Tasks(ctx, who)
	var out []home.Task
	for _, t := range list {
		out = append(out, home.Task{Title: i18n.Text{FI: t.Title.In(i18n.FI), SV: t.Title.In(i18n.SV), EN: t.Title.In(i18n.EN)}, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
	}
	return out, err
}

func (a *App) findStatements(ctx context.Context, who authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	l, err := a.Statements.List(ctx, who, statement.Filter{Query: q})
	var out []home.Named
	for _, x := range l.Items[:min(limit, len(l.Items))] {
		out = append(out, home.Named{Name: x.Title, Path: x.Path()})
	}
	return out, err
}
