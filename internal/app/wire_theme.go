package app

import (
	"context"
	"strings"

	"parvi/internal/home"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/talk"
	"parvi/internal/theme"
	"parvi/internal/tip"
)

// themeFeature is the vocabulary and the theme walls.
func (a *App) themeFeature() feature {
	return feature{
		part: "networks", routes: a.Themes.Routes, jobs: a.Themes.Jobs, refs: theme.PersonRefs(), retention: theme.Retention(),
		invariants: theme.Invariants(), ownData: []home.OwnData{{Name: "theme_walls", Tell: theme.OwnData}},
	}
}

// wireThemes makes the walls and puts them on the pages of meetings.
func (a *App) wireThemes() {
	a.Themes = &theme.Service{DB: a.DB, Meetings: a.Meetings, BaseURL: a.Config.BaseURL, Threads: a.themeThread, Tips: a.themeTip}
	a.Meetings.Parts = append(a.Meetings.Parts, a.Themes.OnMeeting)
	a.Meetings.OnPublished = append(a.Meetings.OnPublished, a.Themes.MeetingPublished)
}

// themesOnPages has the page of a theme gather what the search finds by its
// words, and networks by their own.
func (a *App) themesOnPages() {
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "practice", Find: a.findPractices})
	a.Themes.Sources = append(a.Themes.Sources, theme.Source{Key: "networks", Heading: msgNetworks, Find: a.themeNetworks})
	for _, f := range a.Home.Finders {
		if heading, ok := themeHeadings[f.Kind]; ok {
			a.Themes.Sources = append(a.Themes.Sources, theme.Source{Key: f.Kind, Heading: heading, Find: themeFound(f)})
		}
	}
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "theme", Find: a.findThemes})
}

func (a *App) themeThread(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, t theme.Text) (string, error) {
	made, err := a.Talk.Begin(ctx, tx, who, n.Space(), talk.New{Title: t.Title, Visibility: space.Members, NewPost: talk.NewPost{Lang: t.Lang, Text: t.Body}})
	return made.Path(), err
}

func (a *App) themeTip(ctx context.Context, tx *db.Tx, who authz.Actor, t theme.Text) (string, error) {
	var n tip.New
	n.Theme, n.Why, n.ForWhom, n.Lang = n.Theme.Set(t.Lang, t.Title), n.Why.Set(t.Lang, t.Body), n.ForWhom.Set(t.Lang, t.For), t.Lang
	made, err := a.Tips.Create(ctx, tx, who, n, nil)
	return made.Path(), err
}

// themeNetworks are the networks that have the theme among theirs.
func (a *App) themeNetworks(ctx context.Context, who authz.Actor, t theme.Theme, _ i18n.Lang) ([]theme.Item, error) {
	var out []theme.Item
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := network.Visible(ctx, tx, who)
		if err != nil {
			return err
		}
		list, err := network.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		themes, err := network.ThemesOf(ctx, tx, ids)
		for _, n := range list {
			for _, c := range themes[n.ID] {
				if t.Means(c) {
					out = append(out, theme.Item{Name: n.Name, Path: n.Path()})
					break
				}
			}
		}
		return err
	})
	return out, err
}

// themeFound are the things of a kind that the search finds by one of the
// theme's names.
func themeFound(f home.Finder) func(context.Context, authz.Actor, theme.Theme, i18n.Lang) ([]theme.Item, error) {
	return func(ctx context.Context, who authz.Actor, t theme.Theme, l i18n.Lang) ([]theme.Item, error) {
		var out []theme.Item
		seen := map[string]bool{}
		for _, in := range i18n.Langs {
			name := t.Name.Own(in)
			if name == "" || seen["? "+strings.ToLower(name)] {
				continue
			}
			seen["? "+strings.ToLower(name)] = true
			hits, err := f.Find(ctx, who, name, l, 10)
			if err != nil {
				return nil, err
			}
			for _, h := range hits {
				if !seen[h.Path] {
					seen[h.Path] = true
					out = append(out, theme.Item{Name: h.Name, Path: h.Path})
				}
			}
		}
		return out, nil
	}
}

func (a *App) findThemes(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	var out []home.Named
	err := a.DB.Read(ctx, func(tx *db.Tx) error {
		list, err := theme.Find(ctx, tx, q, limit)
		for _, t := range list {
			out = append(out, home.Named{Name: t.Name, Path: t.Path()})
		}
		return err
	})
	return out, err
}
