package seed

import (
	"context"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/expert"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

// The trainers of the demo that are nobody one may be.
const (
	kerttu = iota
	eero
	siv
	onni
)

var trainerNames = []person.New{
	kerttu: {Name: "Kerttu Kouluttaja", Email: "kerttu.kouluttaja@example.org", Lang: i18n.FI, Region: "06"},
	eero:   {Name: "Eero Esimerkkinen", Email: "eero.esimerkkinen@example.org", Lang: i18n.FI, Region: "12"},
	siv:    {Name: "Siv Exempelgren", Email: "siv.exempelgren@example.org", Lang: i18n.SV, Region: "15"},
	onni:   {Name: "Onni Olematon", Email: "onni.olematon@example.org", Lang: i18n.FI, Region: "17"},
}

// vocabulary are the themes that courses of the demo are about.
var vocabulary = []i18n.Content{
	{FI: "Vertaisohjaus", SV: "Kamrathandledning", EN: "Peer guidance"},
	{FI: "Yhdistyksen talous", SV: "Föreningsekonomi", EN: "Association finances"},
	{FI: "Viestintä", SV: "Kommunikation", EN: "Communication"},
	{FI: "Verkkokokoukset", SV: "Nätmöten", EN: "Online meetings"},
	{FI: "Tietosuoja", SV: "Dataskydd", EN: "Data protection"},
	{FI: "Kouluttaminen", SV: "Att utbilda", EN: "Training others"},
}

// trainers makes those who train at the demo's courses, and the themes they
// train in.
func (w *writer) trainers(ctx context.Context) error {
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		for _, n := range trainerNames {
			n.Verified = true
			p, err := person.Create(ctx, tx, authz.System, n)
			if err != nil {
				return err
			}
			w.trainedBy = append(w.trainedBy, p)
		}
		for _, name := range vocabulary {
			if of, err := theme.Matching(ctx, tx, name); err != nil {
				return err
			} else if of != "" {
				continue
			}
			if _, err := w.Themes.AddIn(ctx, tx, authz.System, name); err != nil {
				return err
			}
		}
		return nil
	})
}

// experts writes what the trainers can do.
func (w *writer) experts(ctx context.Context) error {
	if w.Experts == nil {
		return nil
	}
	week := expert.Week
	open := func(p expert.Profile) expert.Profile {
		p.Listed, p.ShowCourses, p.ShowFeedback, p.ShowFree = true, true, true, true
		return p
	}
	return w.DB.Write(ctx, func(tx *db.Tx) error {
		people := []string{w.trainedBy[kerttu].ID, w.trainedBy[eero].ID, w.trainedBy[siv].ID, w.trainedBy[onni].ID, w.personID[reviewer]}
		for i, x := range []expert.Example{
			{Profile: open(expert.Profile{
				Intro: i18n.Content{FI: "Koulutan vertaisohjaajia ja ryhmänvetäjiä. Pidän siitä, että kaikki pääsevät tekemään.", SV: "Jag utbildar kamrathandledare och gruppledare. Jag gillar när alla får pröva på."},
				Langs: []i18n.Lang{i18n.FI, i18n.SV}, Municipality: "837", Regions: []string{"02", "04", "06"}, Remote: true, Weekdays: week[:5], MonthHours: course.Hours(40_00), ShowEmail: true, ShowCertificates: true}),
				Knows: map[string]expert.Level{"Vertaisohjaus": expert.TrainsTrainers, "Yhdistyksen talous": expert.Trains, "Verkkokokoukset": expert.Trains, "Vapaaehtoiset": expert.Basics},
				Away:  []expert.Away{{First: w.today.AddDays(14), Last: w.today.AddDays(20), Note: "Talviloma"}}},
			{Profile: open(expert.Profile{Intro: i18n.Content{FI: "Autan yhdistyksiä kirjoittamaan niin, että viesti menee perille."}, Langs: []i18n.Lang{i18n.FI, i18n.EN},
				Municipality: "167", Regions: []string{"10", "11", "12"}, Weekdays: []time.Weekday{time.Tuesday, time.Wednesday, time.Thursday}, MonthHours: course.Hours(20_00)}),
				Knows: map[string]expert.Level{"Viestintä": expert.TrainsTrainers, "Saavutettavuus": expert.Trains}},
			{Profile: open(expert.Profile{Intro: i18n.Content{SV: "Jag utbildar föreningar i kommunikation och dataskydd, gärna på distans."}, Langs: []i18n.Lang{i18n.SV, i18n.FI},
				Municipality: "905", Regions: []string{"14", "15", "16"}, Remote: true, Weekdays: week[:4]}),
				Knows: map[string]expert.Level{"Viestintä": expert.Trains, "Tietosuoja": expert.TrainsTrainers, "Kouluttaminen": expert.Trains}},
			{Profile: expert.Profile{Langs: []i18n.Lang{i18n.FI}, Municipality: "564", Regions: []string{"17", "18", "19"}, Weekdays: week[:5]},
				Knows: map[string]expert.Level{"Yhdistyksen talous": expert.Basics}},
			{Profile: open(expert.Profile{Intro: i18n.Content{FI: "Kehitän opintokeskuksen kouluttajakoulutusta."}, Langs: []i18n.Lang{i18n.FI, i18n.SV, i18n.EN}, Municipality: "091",
				Regions: []string{"01", "05", "07", "08", "09"}, Remote: true, Weekdays: week[:5], MonthHours: course.Hours(30_00)}),
				Knows: map[string]expert.Level{"Kouluttaminen": expert.TrainsTrainers, "Tietosuoja": expert.Basics}},
		} {
			x.Person, x.Centre = people[i], w.orgIDs[1]
			if _, err := w.Experts.Fill(ctx, tx, x); err != nil {
				return err
			}
			if _, err := account.Give(ctx, tx, authz.System, account.NewGrant{Person: x.Person, Role: account.Expert, Scope: x.Centre, From: w.today.AddMonths(-12)}); err != nil {
				return err
			}
		}
		return nil
	})
}
