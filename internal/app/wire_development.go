package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/development"
	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
)

// developmentFeature is how organisations develop their training.
func (a *App) developmentFeature() feature {
	return feature{
		part: "training", routes: a.Development.Routes, refs: development.PersonRefs(), invariants: development.Invariants(),
		ownData: []home.OwnData{{Name: "development", Tell: development.OwnData}},
	}
}

func (a *App) wireDevelopment() {
	a.Development = &development.Service{DB: a.DB, Feedback: a.Feedback, Courses: a.Courses, Curriculum: a.Curriculum, Meetings: a.Meetings}
	a.Courses.OnCourse = append(a.Courses.OnCourse, development.OnCourse)
	a.Meetings.Parts = append(a.Meetings.Parts, development.OnMeeting)
}

// fillDevelopment leads to it from the organisation's page.
func (a *App) fillDevelopment() {
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		part, err := development.OrganisationPart(ctx, tx, who, p, o)
		if part == nil || err != nil {
			return nil, err
		}
		return namedSection(p, ui.Sec{ID: "development", Heading: p.T(development.Title())}, part), nil
	})
}
