package expert

import (
	"testing"

	"parvi/internal/account"
	"parvi/internal/feedback"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/survey"
	"parvi/internal/theme"
)

// world is a study centre (poiju) with its staff, an expert and a stranger.
type world struct {
	*testing.T
	*Service
	clock                 *dbtest.Clock
	orgs                  org.Examples
	staff, essi, outsider authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, Service: &Service{DB: d, Feedback: &feedback.Service{DB: d, Surveys: &survey.Service{DB: d}}}}
	clock.Set(civil.MustDate("2026-11-02").Start())
	w.write(func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	})
	themes := &theme.Service{DB: d}
	for _, name := range []i18n.Content{{FI: "Viestintä", SV: "Kommunikation"}, {FI: "Yhdistyksen talous"}, {FI: "Saavutettavuus"}} {
		_, err := themes.Add(t.Context(), authz.System, name)
		w.must(err)
	}
	w.staff = w.person("Pirjo Päättölä", account.CentreStaff, "poiju")
	w.essi = w.person("Essi Osaaja", account.Expert, "poiju")
	w.outsider = w.person("Ulla Ulkona", account.Organiser, "tyrsky")
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

func (w *world) person(name, role, of string) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(tx *db.Tx) (err error) {
		p, err = person.Create(w.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: name, Lang: i18n.FI, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

// clean fails when an invariant does not hold.
func (w *world) clean() {
	w.Helper()
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) error {
		breaches, err := db.Check(w.Context(), tx, Invariants())
		for _, b := range breaches {
			if b.Count > 0 {
				w.Errorf("%s is broken: %v", b.Name, b)
			}
		}
		return err
	}))
}
