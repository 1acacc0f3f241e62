package app

import (
	"context"
	"path/filepath"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/home"
	"parvi/internal/meeting"
	"parvi/internal/org"
	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// courseFeature are the courses.
func (a *App) courseFeature() feature {
	return feature{
		part: "training", routes: a.Courses.Routes, jobs: a.Courses.Jobs, refs: course.PersonRefs(), invariants: course.Invariants(),
		retention: a.Courses.Retention(), ownData: []home.OwnData{{Name: "courses", Tell: course.OwnData}},
	}
}

// wireCourses makes them, and a kind of offering of them.
func (a *App) wireCourses() {
	a.Courses = &course.Service{DB: a.DB, Log: a.log, Registration: a.Registration, Support: a.Support, BaseURL: a.Config.BaseURL,
		Files: blob.Dir(filepath.Join(a.Config.Data, "receipts"))}
	a.Registration.Kinds[course.OfferingKind] = a.Courses.Kind()
}

// coursesOnPages lays courses on the pages that look over everything.
func (a *App) coursesOnPages() {
	a.Home.Tasks = append(a.Home.Tasks, a.courseTasks)
	a.Home.Finders = append(a.Home.Finders, home.Finder{Kind: "course", Find: a.findCourses})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, a.orgCourses)
	a.Orgs.OnRegion = append(a.Orgs.OnRegion, a.regionCourses)
	a.Meetings.Beside = a.coursesBeside
	mine := a.Home.MyComing
	a.Home.MyComing = func(ctx context.Context, p ui.Page, who authz.Actor, limit int) ([]ui.AgendaItem, error) {
		var items []ui.AgendaItem
		if mine != nil {
			var err error
			if items, err = mine(ctx, p, who, limit); err != nil {
				return nil, err
			}
		}
		var list []course.Mine
		err := a.DB.Read(ctx, func(tx *db.Tx) (err error) {
			list, err = a.Courses.MineNext(ctx, tx, who.Person)
			return err
		})
		return soonest(append(items, course.AgendaOfMine(p, list)...), limit), err
	}
}

func (a *App) courseTasks(ctx context.Context, who authz.Actor) ([]home.Task, error) {
	tasks, err := a.Courses.Tasks(ctx, who)
	var out []home.Task
	for _, t := range tasks {
		out = append(out, home.Task{Title: t.Title, Meta: t.Meta, Path: t.Path, Verb: t.Verb})
	}
	return out, err
}

func (a *App) findCourses(ctx context.Context, _ authz.Actor, q string, _ i18n.Lang, limit int) ([]home.Named, error) {
	list, _, err := a.Courses.List(ctx, course.Filter{Query: q, EndsAfter: a.DB.Now(), Limit: limit})
	var out []home.Named
	for _, c := range list {
		out = append(out, home.Named{Name: c.Name, Path: c.Path()})
	}
	return out, err
}

func (a *App) orgCourses(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
	return a.Courses.OrganisationPart(ctx, tx, who, p, o)
}

func (a *App) regionCourses(ctx context.Context, tx *db.Tx, _ authz.Actor, p ui.Page, r place.Region) (templ.Component, error) {
	list, err := a.Courses.Upcoming(ctx, tx, course.Filter{Region: r.Code, Limit: 10})
	return section(p, "courses", msgCoursesIn, len(list) == 0, ui.Agenda(p, course.AgendaOf(p, list))), err
}

// coursesBeside are the courses in a stretch of the calendar.
func (a *App) coursesBeside(ctx context.Context, tx *db.Tx, p ui.Page, w meeting.Window) ([]ui.AgendaItem, error) {
	f := course.Filter{From: w.From, To: w.To, Region: w.Region, Mode: w.Mode, Lang: w.Lang, Limit: 500}
	var list []course.Listed
	var err error
	if w.Past {
		list, err = a.Courses.Between(ctx, tx, f)
	} else {
		list, err = a.Courses.Upcoming(ctx, tx, f)
	}
	return course.AgendaOf(p, list), err
}

// soonest are at most so many items, by their starts.
func soonest(items []ui.AgendaItem, limit int) []ui.AgendaItem {
	slices.SortStableFunc(items, func(a, b ui.AgendaItem) int { return a.Start.Compare(b.Start) })
	return items[:min(limit, len(items))]
}
