package app

import (
	"context"

	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/practice"
)

// practiceFeature are the good practices.
func (a *App) practiceFeature() feature {
	return feature{
		part: "networks", routes: a.Practices.Routes, refs: practice.PersonRefs(), invariants: practice.Invariants(),
		ownData: []home.OwnData{{Name: "practices", Tell: practice.OwnData}},
	}
}

// wirePractices makes them, and puts them on the pages of networks and among
// what a theme of a wall becomes.
func (a *App) wirePractices() {
	a.Practices = &practice.Service{DB: a.DB, Themes: a.Themes}
	a.Networks.OnPage = append(a.Networks.OnPage, a.Practices.OnNetwork)
	a.Themes.NewPractice = func(n network.Network, group string) string {
		return "/practices/new?network=" + n.Slug + "&group=" + group
	}
}

func (a *App) findPractices(ctx context.Context, who authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	list, err := a.Practices.List(ctx, who, practice.Filter{Query: q})
	var out []home.Named
	for _, p := range list[:min(limit, len(list))] {
		out = append(out, home.Named{Name: p.Title, Path: p.Path()})
	}
	return out, err
}
