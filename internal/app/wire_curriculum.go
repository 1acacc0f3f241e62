package app

import (
	"context"

	"parvi/internal/curriculum"
	"parvi/internal/home"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
)

// curriculumFeature are the course models.
func (a *App) curriculumFeature() feature {
	return feature{
		part: "training", routes: a.Curriculum.Routes, jobs: a.Curriculum.Jobs, refs: curriculum.PersonRefs(), invariants: curriculum.Invariants(),
		ownData: []home.OwnData{{Name: "course_models", Tell: curriculum.OwnData}},
	}
}

func (a *App) wireCurriculum() {
	a.Curriculum = &curriculum.Service{DB: a.DB, BaseURL: a.Config.BaseURL, NewCourse: func(model string) string { return "/courses/new?model=" + model }}
	a.Curriculum.Courses = a.Courses.ModelPart
}

// fillCurriculum puts course models on the pages that look over everything.
func (a *App) fillCurriculum() {
	a.Orgs.Tools = append(a.Orgs.Tools, curriculum.Tools)
	a.Home.Tasks = append(a.Home.Tasks, a.modelTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "model", Find: a.findModels})
}

func (a *App) modelTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	list, err := a.Curriculum.Tasks(ctx, who)
	var out []home.Task
	for _, t := range list {
		out = append(out, home.Task{Title: i18n.Text{FI: t.Title.In(i18n.FI), SV: t.Title.In(i18n.SV), EN: t.Title.In(i18n.EN)}, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
	}
	return out, err
}

func (a *App) findModels(ctx context.Context, who authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	l, err := a.Curriculum.List(ctx, who, curriculum.Filter{Query: q})
	var out []home.Named
	for _, x := range l.Items[:min(limit, len(l.Items))] {
		out = append(out, home.Named{Name: x.Plan.Title, Path: "/course-models/" + x.Model})
	}
	return out, err
}
