package app

import (
	"parvi/internal/home"
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
	a.Exchange.Courses, a.Exchange.Counted = a.Courses, a.Records.CountIn
	a.Courses.OnCourse = append(a.Courses.OnCourse, a.Records.Part)
}

// fillRecords leads to one's own certificates, and a study centre's people to
// the rule they are given by.
func (a *App) fillRecords() {
	a.Home.MyLinks = append(a.Home.MyLinks, ui.MenuItem{Label: record.MineTitle(), Path: "/me/certificates"})
	a.Orgs.Tools = append(a.Orgs.Tools, record.Tools)
}
