package app

import (
	"context"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/curriculum"
	"parvi/internal/home"
	"parvi/internal/material"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// materialFeature are the materials anybody can use.
func (a *App) materialFeature() feature {
	return feature{
		part: "training", routes: a.Materials.Routes, refs: material.PersonRefs(), retention: material.Retention(), invariants: material.Invariants(),
		ownData: []home.OwnData{{Name: "materials", Tell: material.OwnData}},
	}
}

func (a *App) wireMaterials() {
	a.Materials = &material.Service{DB: a.DB, Blobs: a.Config.blobs(), BaseURL: a.Config.BaseURL}
	a.Files.Holds = material.Holds
	a.Materials.Places = append(a.Materials.Places,
		material.Place{Kind: "course", Label: msgTraining, Mine: a.ownCourses, Named: coursesNamed, Touch: func(ctx context.Context, tx *db.Tx, id string) error { return tx.Touch(ctx, "course:"+id) }},
		material.Place{Kind: "model", Label: curriculum.ListTitle(), Mine: a.ownModels, Named: a.modelsNamed})
	if a.Config.has("networks") {
		a.Materials.Places = append(a.Materials.Places, material.Place{Kind: "network", Label: msgNetworks, Mine: ledNetworks, Named: networksNamed, Touch: func(ctx context.Context, tx *db.Tx, id string) error {
			n, err := network.ByID(ctx, tx, id)
			if err != nil {
				return err
			}
			return network.Touch(ctx, tx, n)
		}})
	}
	a.Courses.OnCourse = append(a.Courses.OnCourse, func(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, c course.Shown) (templ.Component, error) {
		return a.Materials.Part(ctx, tx, p, "course:"+c.ID)
	})
	a.Curriculum.Materials = func(ctx context.Context, tx *db.Tx, p ui.Page, model string) (templ.Component, error) {
		return a.Materials.Part(ctx, tx, p, "model:"+model)
	}
}

// fillMaterials puts materials on the pages that look over everything.
func (a *App) fillMaterials() {
	a.Orgs.Tools = append(a.Orgs.Tools, material.Tools)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "material", Find: a.findMaterials})
	if a.Config.has("networks") {
		a.Networks.OnPublic = append(a.Networks.OnPublic, func(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
			return a.Materials.Part(ctx, tx, p, "network:"+n.ID)
		})
	}
}

func (a *App) findMaterials(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	l, err := a.Materials.List(ctx, material.Filter{Query: q})
	var out []home.Named
	for _, x := range l.Items[:min(limit, len(l.Items))] {
		out = append(out, home.Named{Name: x.Shown.Title, Path: x.Path()})
	}
	return out, err
}

// mostChoices is how many courses there are to choose from, the latest first.
const mostChoices = 200

func (a *App) ownCourses(ctx context.Context, tx *db.Tx, who authz.Actor) ([]material.Known, error) {
	orgs, err := a.Courses.ArrangedBy(ctx, tx, who)
	if err != nil || len(orgs) == 0 {
		return nil, err
	}
	list, err := a.Courses.Between(ctx, tx, course.Filter{Orgs: orgs, Newest: true, Limit: mostChoices})
	var out []material.Known
	for _, c := range list {
		if !c.Name.Empty() {
			out = append(out, material.Known{ID: c.ID, Path: c.Path(), Name: c.Name})
		}
	}
	return out, err
}

func coursesNamed(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) (map[string]material.Known, error) {
	by, err := course.KnownByIDs(ctx, tx, ids)
	out := map[string]material.Known{}
	for id, c := range by {
		if course.MaySee.Allows(who, c) {
			out[id] = material.Known{ID: id, Path: c.Path(), Name: c.Name}
		}
	}
	return out, err
}

func (a *App) ownModels(ctx context.Context, tx *db.Tx, who authz.Actor) ([]material.Known, error) {
	list, err := curriculum.Edits(ctx, tx, who)
	var out []material.Known
	for _, m := range list {
		out = append(out, material.Known{ID: m.ID, Path: m.Path(), Name: m.Plan.Title})
	}
	return out, err
}

func (a *App) modelsNamed(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) (map[string]material.Known, error) {
	list, err := curriculum.ByIDs(ctx, tx, who, ids)
	out := map[string]material.Known{}
	for _, m := range list {
		out[m.ID] = material.Known{ID: m.ID, Path: m.Path(), Name: m.Plan.Title}
	}
	return out, err
}

// ledNetworks are the networks that somebody leads.
func ledNetworks(ctx context.Context, tx *db.Tx, who authz.Actor) ([]material.Known, error) {
	ids, err := network.Handled(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	list, err := network.ByIDs(ctx, tx, ids)
	var out []material.Known
	for _, n := range list {
		if network.MayHandle.Allows(who, n) {
			out = append(out, material.Known{ID: n.ID, Path: n.Path(), Name: n.Name})
		}
	}
	return out, err
}

func networksNamed(ctx context.Context, tx *db.Tx, who authz.Actor, ids []string) (map[string]material.Known, error) {
	seen, err := network.Visible(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	list, err := network.ByIDs(ctx, tx, ids)
	out := map[string]material.Known{}
	for _, n := range list {
		if slices.Contains(seen, n.ID) {
			out[n.ID] = material.Known{ID: n.ID, Path: n.Path(), Name: n.Name}
		}
	}
	return out, err
}
