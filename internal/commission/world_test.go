package commission

import (
	"log/slog"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/course"
	"parvi/internal/expert"
	"parvi/internal/feedback"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/support"
	"parvi/internal/survey"
	"parvi/internal/theme"
)

// world is a study centre (poiju) with staff, a price list and two experts, and
// an organisation (vass) that orders from it.
type world struct {
	*testing.T
	*Service
	clock             *dbtest.Clock
	orgs              org.Examples
	experts           *expert.Service
	box               *mail.Memory
	outbox            *mail.Outbox
	outi, pirjo, ulla authz.Actor
	siv, kerttu       expert.Expert
	sivs              authz.Actor
	list              List
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, box: &mail.Memory{}}
	clock.Set(civil.MustDate("2026-11-02").Start().Add(9 * time.Hour))
	reg := &registration.Service{DB: d, Secret: registration.Secret("test"), BaseURL: "https://parvi.example"}
	courses := &course.Service{DB: d, Registration: reg, Support: &support.Service{DB: d}, BaseURL: "https://parvi.example"}
	reg.Kinds = map[string]registration.Kind{course.OfferingKind: courses.Kind()}
	fb := &feedback.Service{DB: d, Courses: courses, Surveys: &survey.Service{DB: d}}
	w.experts = &expert.Service{DB: d, Feedback: fb}
	w.Service = &Service{DB: d, Courses: courses, Feedback: fb, BaseURL: "https://parvi.example"}
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	runner := jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	reg.Jobs(runner, w.outbox)
	courses.Jobs(runner, w.outbox)
	w.Service.Jobs(runner, w.outbox)
	w.write(func(tx *db.Tx) error { return support.Enter(w.Context(), tx, support.Shipped()) })
	w.write(func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	})
	for _, name := range []i18n.Content{{FI: "Viestintä", SV: "Kommunikation"}, {FI: "Talous", SV: "Ekonomi"}} {
		_, err := (&theme.Service{DB: d}).Add(t.Context(), authz.System, name)
		w.must(err)
	}
	w.outi = w.person("Outi Opintola", i18n.SV, account.Organiser, "vass")
	w.pirjo = w.person("Pirjo Päättölä", i18n.FI, account.CentreStaff, "poiju")
	w.ulla = w.person("Ulla Ulkona", i18n.FI, account.Organiser, "tyrsky")
	w.sivs = w.person("Siv Exempelgren", i18n.SV, account.Expert, "poiju")
	kerttu := w.person("Kerttu Kouluttaja", i18n.FI, account.Expert, "poiju")
	w.siv = w.expert(w.sivs, []i18n.Lang{i18n.SV}, []string{"18"}, map[string]expert.Level{"Viestintä": expert.Trains, "Talous": expert.Trains})
	w.kerttu = w.expert(kerttu, []i18n.Lang{i18n.SV, i18n.FI}, []string{"15"}, map[string]expert.Level{"Viestintä": expert.TrainsTrainers})
	var err error
	w.list, err = w.SetPrices(t.Context(), w.pirjo, w.orgs["poiju"].ID, civil.MustDate("2026-01-01"), []Price{
		{Name: i18n.Content{FI: "Koulutus", SV: "Utbildning"}, Unit: PerHour, Price: 10_01}, {Name: i18n.Content{FI: "Matkat", SV: "Resor"}, Unit: PerKilometre, Price: 33, VAT: 25_50}})
	w.must(err)
	return w
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) write(f func(tx *db.Tx) error) {
	w.Helper()
	w.must(w.DB.Write(w.Context(), f))
}

func (w *world) person(name string, l i18n.Lang, role, of string) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(tx *db.Tx) (err error) {
		if p, err = person.Create(w.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: l, Verified: true}); err != nil {
			return err
		}
		_, err = account.Give(w.Context(), tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: w.orgs[of].ID})
		return err
	})
	return authz.Actor{Person: p.ID, Name: name, Lang: l, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

func (w *world) expert(who authz.Actor, langs []i18n.Lang, regions []string, knows map[string]expert.Level) (e expert.Expert) {
	w.Helper()
	w.write(func(tx *db.Tx) (err error) {
		e, err = w.experts.Fill(w.Context(), tx, expert.Example{Person: who.Person, Centre: w.orgs["poiju"].ID, Knows: knows,
			Profile: expert.Profile{Langs: langs, Regions: regions, Remote: true, Weekdays: expert.Week[:5], MonthHours: 40_00}})
		return err
	})
	return e
}

// request is for a day of six hours in Närpes.
func request(day string) Request {
	starts := civil.MustDate(day).Start().Add(9 * time.Hour)
	return Request{Lang: i18n.SV, Title: "Pengar och ord", Need: "Ingen läser våra brev.", Aims: "skriver ett klart brev\n\nläser en budget", Audience: "Styrelser", Size: 14,
		Place: "Föreningshuset", Municipality: "545", Reference: "VASS-7", Sessions: []Session{{Starts: starts, Ends: starts.Add(6 * time.Hour), Breaks: 60}}}
}

func (w *world) asked(day string) Commission {
	w.Helper()
	c, err := w.Ask(w.Context(), w.outi, w.orgs["vass"].ID, request(day), []string{"kommunikation", "Ekonomi"})
	w.must(err)
	return c
}

func (w *world) offered(day string) Commission {
	w.Helper()
	c := w.asked(day)
	w.must(w.Choose(w.Context(), w.pirjo, c.ID, w.siv.ID))
	w.must(w.Offer(w.Context(), w.pirjo, c.ID, Terms{List: w.list.ID, Until: civil.MustDate("2026-11-20"), Lines: []Quantity{{0, 6_66}, {1, 100_00}}}))
	return c
}

func (w *world) state(id string) State {
	w.Helper()
	v, err := w.See(w.Context(), authz.System, id)
	w.must(err)
	return v.State
}

// clean fails when an invariant does not hold.
func (w *world) clean() {
	w.Helper()
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) error {
		breaches, err := db.Check(w.Context(), tx, append(Invariants(), expert.Invariants()...))
		for _, b := range breaches {
			if b.Count > 0 {
				w.Errorf("%s is broken: %v", b.Name, b)
			}
		}
		return err
	}))
}
