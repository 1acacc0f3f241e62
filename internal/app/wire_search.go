package app

import (
	"context"

	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/files"
	"parvi/internal/guidance"
	"parvi/internal/home"
	"parvi/internal/material"
	"parvi/internal/meeting"
	"parvi/internal/note"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
	"parvi/internal/search"
	"parvi/internal/space"
	"parvi/internal/survey"
	"parvi/internal/talk"
)

// indexSources are what is found by words, for the things that were there
// before they were.
func indexSources() []index.Source {
	return []index.Source{
		talk.IndexSource(), files.IndexSource(), note.IndexSource(), meeting.IndexSource(),
		survey.IndexSource(), guidance.IndexSource(), course.IndexSource(), curriculum.IndexSource(), material.IndexSource(),
		space.IndexSource("file", "practice", "challenge", "statement"),
	}
}

// startIndex has a job go through what has not been.
func (a *App) startIndex(ctx context.Context) {
	err := a.DB.Write(ctx, func(tx *db.Tx) error { return index.Start(ctx, tx, indexSources()) })
	if err != nil {
		a.log.Error("index", "err", err)
	}
}

// Reindex has everything be found by its words anew.
func (a *App) Reindex(ctx context.Context) error { return index.Again(ctx, a.DB, indexSources()) }

// wireSearch makes what finds things of spaces.
func (a *App) wireSearch() { a.Search = &search.Service{DB: a.DB, Kinds: a.spaceKinds()} }

// findIn finds things of some kinds in spaces, for the box on every page.
func (a *App) findIn(kinds ...string) func(context.Context, authz.Actor, string, i18n.Lang, int) ([]home.Named, error) {
	return func(ctx context.Context, who authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
		hits, err := a.Search.Find(ctx, who, q, kinds, limit)
		var out []home.Named
		for _, h := range hits {
			where := func(l i18n.Lang) string { return h.Place.Name.In(l) + " · " + civil.DateOf(h.At()).Format(l) }
			out = append(out, home.Named{Name: h.Title(), Path: h.Entry.Path, Hint: i18n.Text{FI: where(i18n.FI), SV: where(i18n.SV), EN: where(i18n.EN)}})
		}
		return out, err
	}
}
