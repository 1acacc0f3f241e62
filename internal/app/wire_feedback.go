package app

import (
	"context"

	"parvi/internal/course"
	"parvi/internal/feedback"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/space"
)

// feedbackFeature is the feedback on courses.
func (a *App) feedbackFeature() feature {
	return feature{part: "training", routes: a.Feedback.Routes, jobs: a.Feedback.Jobs, invariants: feedback.Invariants()}
}

// wireFeedback makes courses spaces that surveys stand in, and asks their
// people by the same mechanism as every other survey.
func (a *App) wireFeedback() {
	a.Feedback = &feedback.Service{DB: a.DB, Courses: a.Courses, Surveys: a.Surveys}
	a.Courses.OnCourse = append(a.Courses.OnCourse, a.Feedback.Part)
	a.Surveys.Kinds[feedback.SpaceKind] = space.Kind{
		Nav: "training", Home: ui.MenuItem{Label: course.ListTitle(), Path: "/courses"}, ByIDs: coursePlaces, BySlug: coursePlace,
	}
}

// Courses as spaces of surveys: who arranges a course leads it.
func placeOfCourse(k course.Known) space.Place {
	name := k.Name
	if name.Empty() {
		name = i18n.Content(course.ListTitle())
	}
	return space.Place{
		Ref: space.NewRef(feedback.SpaceKind, k.ID), Name: name, Slug: k.ID, Path: k.Path(), Open: !k.PublishedAt.IsZero(),
		Sees:  func(who authz.Actor) bool { return course.MaySee.Allows(who, k) },
		Leads: func(who authz.Actor) bool { return course.MayManage.Allows(who, k) },
	}
}

func coursePlaces(ctx context.Context, tx *db.Tx, ids []string) (map[string]space.Place, error) {
	known, err := course.KnownByIDs(ctx, tx, ids)
	out := map[string]space.Place{}
	for id, k := range known {
		out[id] = placeOfCourse(k)
	}
	return out, err
}

func coursePlace(ctx context.Context, tx *db.Tx, id string) (space.Place, error) {
	found, err := coursePlaces(ctx, tx, []string{id})
	if err != nil {
		return space.Place{}, err
	}
	p, ok := found[id]
	if !ok {
		return p, fault.Missing(nil)
	}
	return p, nil
}
