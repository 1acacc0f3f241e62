package app

import (
	"parvi/internal/home"
	"parvi/internal/hours"
)

// hoursFeature is the ledger of teaching hours.
func (a *App) hoursFeature() feature {
	return feature{
		part: "training", routes: a.Hours.Routes, refs: hours.PersonRefs(), invariants: hours.Invariants(),
		ownData: []home.OwnData{{Name: "hours", Tell: hours.OwnData}},
	}
}

func (a *App) wireHours() {
	a.Hours = &hours.Service{DB: a.DB}
}
