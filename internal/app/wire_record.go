package app

import (
	"context"

	"github.com/a-h/templ"

	"parvi/internal/home"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/ui"
	"parvi/internal/record"
)

// recordFeature are the certificates.
func (a *App) recordFeature() feature {
	return feature{
		part: "training", routes: a.Records.Routes, jobs: a.Records.Jobs, refs: record.PersonRefs(), invariants: record.Invariants(),
		ownData: []home.OwnData{{Name: "certificates", Tell: record.OwnData}},
	}
}

func (a *App) wireRecords() {
	a.Records = &record.Service{DB: a.DB, Courses: a.Courses, BaseURL: a.Config.BaseURL}
	a.Courses.OnCourse = append(a.Courses.OnCourse, a.Records.Part)
}

// fillRecords leads to one's own certificates, and a study centre's people to
// the rule they are given by.
func (a *App) fillRecords() {
	a.Home.MyLinks = append(a.Home.MyLinks, ui.MenuItem{Label: record.MineTitle(), Path: "/me/certificates"})
	a.Orgs.OnOrganisation = append(a.Orgs.OnOrganisation, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		part, err := record.FiguresPart(ctx, tx, who, p, o)
		if part == nil || err != nil {
			return nil, err
		}
		return namedSection(p, ui.Sec{ID: "statistics", Heading: p.T(record.FiguresTitle())}, part), nil
	}, func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) (templ.Component, error) {
		part, err := record.CentrePart(ctx, tx, who, p, o)
		if part == nil || err != nil {
			return nil, err
		}
		return namedSection(p, ui.Sec{ID: "certificates", Heading: p.T(record.Title())}, part), nil
	})
}
