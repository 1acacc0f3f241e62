package seed

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/development"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
)

// trainsUnder is a district of the organisation that develops its training, and
// its associations.
type trainsUnder struct {
	name         i18n.Content
	region       string
	langs        []i18n.Lang
	associations []trainsAt
	id           string
}

type trainsAt struct {
	name         i18n.Content
	municipality string
}

// trained is a course that a district held, without support: days from today,
// who came, and how many hours a session has.
type trained struct {
	name              i18n.Content
	district, days    int
	comers, sessions  int
	municipality      string
	lang              i18n.Lang
	remote            bool
	outcome, contents string
}

var trainings = []trained{
	{name: i18n.Content{FI: "Vertaisryhmän ohjaajan perusteet"}, district: 0, days: -48, comers: 12, sessions: 3, municipality: "564", lang: i18n.FI, outcome: "ohjaa ryhmän tapaamisen alusta loppuun", contents: "Ryhmän aloitus"},
	{name: i18n.Content{FI: "Uuden hallituksen perehdytys"}, district: 0, days: -95, comers: 9, sessions: 2, municipality: "564", lang: i18n.FI, outcome: "tuntee hallituksen tehtävät", contents: "Hallituksen vuosi"},
	{name: i18n.Content{SV: "Grunder för cirkelledare"}, district: 1, days: -70, comers: 8, sessions: 2, municipality: "905", lang: i18n.SV, outcome: "leder en studiecirkel", contents: "Att leda en grupp"},
	{name: i18n.Content{SV: "Kassörens år"}, district: 1, days: -130, comers: 3, sessions: 1, municipality: "905", lang: i18n.SV, outcome: "gör upp föreningens budget", contents: "Budget och bokslut"},
	{name: i18n.Content{FI: "Selkeä viestintä verkossa"}, district: 0, days: -160, comers: 14, sessions: 2, lang: i18n.FI, remote: true, outcome: "kirjoittaa selkeän kutsun", contents: "Selkeä kieli"},
	{name: i18n.Content{FI: "Vertaisryhmän ohjaajan perusteet"}, district: 0, days: -420, comers: 10, sessions: 3, municipality: "564", lang: i18n.FI, outcome: "ohjaa ryhmän tapaamisen alusta loppuun", contents: "Ryhmän aloitus"},
	{name: i18n.Content{SV: "Grunder för cirkelledare"}, district: 1, days: -450, comers: 7, sessions: 2, municipality: "905", lang: i18n.SV, outcome: "leder en studiecirkel", contents: "Att leda en grupp"},
	{name: i18n.Content{FI: "Yhdistyksen talous"}, district: 2, days: -790, comers: 8, sessions: 2, municipality: "205", lang: i18n.FI, outcome: "lukee tilinpäätöstä", contents: "Talousarvio"},
}

// districts are those of the organisation of the main user, all invented.
func (w *writer) districts() []trainsUnder {
	fi, sv := []i18n.Lang{i18n.FI}, []i18n.Lang{i18n.SV}
	return []trainsUnder{
		{name: i18n.Content{FI: "Esimerkkilän piiri ry"}, region: "17", langs: fi, associations: []trainsAt{{i18n.Content{FI: "Kuvitteellinen Oulun yhdistys ry"}, "564"}, {i18n.Content{FI: "Kuvitteellinen Raahen yhdistys ry"}, "678"}}},
		{name: i18n.Content{SV: "Exempelbygdens distrikt rf"}, region: "15", langs: sv, associations: []trainsAt{{i18n.Content{SV: "Påhittade föreningen i Vasa rf"}, "905"}, {i18n.Content{SV: "Påhittade föreningen i Jakobstad rf"}, "598"}}},
		{name: i18n.Content{FI: "Mallilan piiri ry"}, region: "18", langs: fi, associations: []trainsAt{{i18n.Content{FI: "Kuvitteellinen Kajaanin yhdistys ry"}, "205"}}},
	}
}

// development gives the main user's organisation districts that train, and
// people who develop it together.
func (w *writer) development(ctx context.Context) error {
	if w.Development == nil || w.Courses == nil {
		return nil
	}
	ctx = mail.Quiet(ctx)
	under := w.districts()
	if err := w.DB.Write(ctx, func(tx *db.Tx) error {
		for i := range under {
			d := &under[i]
			made, err := org.Create(ctx, tx, authz.System, org.New{Parent: w.orgIDs[w.nations[0]], Names: []org.NewName{{Name: d.name}},
				Facts: org.Facts{Kind: org.District, Reach: org.ReachRegional, Region: d.region, Langs: d.langs}})
			if err != nil {
				return err
			}
			d.id = made.ID
			for _, a := range d.associations {
				if _, err := org.Create(ctx, tx, authz.System, org.New{Parent: made.ID, Names: []org.NewName{{Name: a.name}},
					Facts: org.Facts{Kind: org.Association, Reach: org.ReachLocal, Municipality: a.municipality, Langs: d.langs}}); err != nil {
					return err
				}
			}
		}
		if _, err := account.Give(ctx, tx, authz.System, account.NewGrant{Person: w.personID[district], Role: account.MainUser, Scope: under[1].id, From: w.today.AddMonths(-14)}); err != nil {
			return err
		}
		for i, t := range trainings {
			if err := w.train(ctx, tx, i, t, under[t.district].id); err != nil {
				return fmt.Errorf("%s: %w", t.name.In(t.lang), err)
			}
		}
		return nil
	}); err != nil {
		return err
	}
	return w.planned(ctx, under)
}

// planned is the organisation's overall plan: one that has been followed up, and
// its next version in the making, with a district's part and the expert's word.
func (w *writer) planned(ctx context.Context, under []trainsUnder) error {
	s, of := w.Development, w.orgIDs[w.nations[0]]
	main, asks := w.actorWith(mainUser, account.MainUser, w.nations[0]), w.actorWith(regionalExpert, account.Expert, 1)
	disa := w.actor(district)
	disa.Grants = []authz.Grant{{Role: account.MainUser, Scope: under[1].id}}
	p, err := s.Begin(ctx, main, of)
	if err != nil {
		return err
	}
	if err := s.SetFrame(ctx, main, p.ID, development.Frame{First: w.today.Year - 1, Last: w.today.Year + 1, Keeper: w.personID[mainUser], Seen: p.Version}); err != nil {
		return err
	}
	for _, t := range []development.Text{
		{Step: development.Mission, Text: "Järjestö tukee ihmisiä saaristossa. Koulutettu vapaaehtoinen on lähin tuki."},
		{Step: development.Aims, Text: "Jokaisessa yhdistyksessä on koulutettu vertaisohjaaja.\nKoulutusta on molemmilla kielillä."},
		{Step: development.Audience, Text: "Vertaisohjaajat\nUudet hallituksen jäsenet\nRuotsinkieliset yhdistykset"},
		{Step: development.Focus, Text: "Vertaisohjaus\nYhdistyksen talous"},
		{Step: development.Models, Text: "Vertaisohjaajan peruskurssi"},
		{Unit: under[1].id, Text: "Distriktet behöver en kurs för kassörer varje år."},
	} {
		who := main
		if t.Unit != "" {
			who = disa
		}
		if err := s.Answer(ctx, who, p.ID, t); err != nil {
			return err
		}
	}
	for _, i := range []development.Indicator{{Figure: development.OfHours, Target: 36_00, Note: "Kolme koulutusta piiriä kohti"}, {Figure: development.OfPeople, Target: 40_00}, {Figure: development.OfRegions, Target: 4_00}, {Figure: development.OfFeedback, Target: 4_00}} {
		if err := s.Aim(ctx, main, p.ID, i); err != nil {
			return err
		}
	}
	end := civil.Date{Year: w.today.Year, Month: 12, Day: 15}
	for _, m := range []development.Measure{
		{Title: "Vertaisohjaajan kurssi Kainuussa", Who: "Mallilan piiri", Due: end.AddMonths(4), Hours: 16_00},
		{Title: "Piirien kouluttajien tapaaminen", Who: "Sirpa Satukangas", Due: end.AddMonths(2)},
		{Title: "Kurs för kassörer", Who: "Distriktet", Due: end.AddMonths(5), Hours: 8_00, Unit: under[1].id},
	} {
		who := main
		if m.Unit != "" {
			who = disa
		}
		if err := s.SetMeasure(ctx, who, p.ID, m); err != nil {
			return err
		}
	}
	if err := s.Adopt(ctx, main, p.ID); err != nil {
		return err
	}
	if err := s.FollowUp(ctx, main, p.ID, development.Review{Year: w.today.Year - 1, Went: "Kurssit pidettiin suunnitellusti kahdessa piirissä. Kainuussa ei löytynyt kouluttajaa.",
		Change: "Kainuun kouluttaja haetaan yhdessä opintokeskuksen kanssa."}); err != nil {
		return err
	}
	next, err := s.Begin(ctx, main, of)
	if err != nil {
		return err
	}
	return s.Say(ctx, asks, next.ID, development.Comment{Step: development.Aims, Text: "Voisiko toiseen tavoitteeseen lisätä, montako kurssia ruotsiksi vuodessa?"})
}

// train lets a district hold a course.
func (w *writer) train(ctx context.Context, tx *db.Tx, i int, t trained, of string) error {
	own := func(s string) i18n.Content { return i18n.Content{}.Set(t.lang, s) }
	p := course.Plan{Support: course.NoSupport, Kind: course.Ordinary, Name: t.name, Langs: []i18n.Lang{t.lang}, Outcomes: own(t.outcome), Contents: own(t.contents),
		Listed: true, ContactName: personas[district].Name, ContactEmail: personas[district].Email, Municipality: t.municipality,
		Capacity: map[registration.Mode]registration.Limit{registration.Onsite: 20}}
	if t.remote {
		p.Capacity, p.RemoteURL = map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}, "https://video.example.org/piiri"
	}
	for n := range t.sessions {
		start, err := w.today.AddDays(t.days + n).At(civil.TimeOfDay{Hour: 16})
		if err != nil {
			return err
		}
		p.Sessions = append(p.Sessions, course.Session{Starts: start, Ends: start.Add(3*time.Hour + 15*time.Minute), Breaks: 15, Topic: t.contents, Trainer: "Kerttu Kouluttaja", Remote: t.remote})
	}
	who := w.actor(district)
	who.Grants = []authz.Grant{{Role: account.MainUser, Scope: of}}
	begins := p.Sessions[0].Starts
	var c course.Course
	if err := w.at(tx, begins.AddDate(0, 0, -30), func() (err error) {
		if c, err = w.Courses.BeginIn(ctx, tx, who, course.New{Org: of, Plan: p}); err != nil {
			return err
		}
		for _, do := range []course.Action{course.Submit, course.Publish} {
			if _, err = w.Courses.ActIn(ctx, tx, who, c.ID, do, course.Input{}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	d := demoCourse{comers: t.comers, present: t.comers, remote: t.remote}
	if err := w.comers(ctx, tx, 40+i, d, c, begins.AddDate(0, 0, -20)); err != nil {
		return err
	}
	return w.attend(ctx, tx, d, who, c.ID)
}
