package course

import (
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/support"
)

// world is a study centre (poiju) with a member (kaisla), its district (piiri)
// and an association under that (vass), which has hours for two years.
type world struct {
	*testing.T
	*Service
	clock  *dbtest.Clock
	hours  *hours.Service
	orgs   org.Examples
	box    *mail.Memory
	outbox *mail.Outbox
	// Outi arranges courses of vass; Riikka reviews, Tapio checks, Pirjo decides.
	outi, riikka, tapio, pirjo authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, hours: &hours.Service{DB: d}, box: &mail.Memory{}}
	reg := &registration.Service{DB: d, Secret: registration.Secret("test"), BaseURL: "https://parvi.example"}
	w.Service = &Service{DB: d, Registration: reg, Support: &support.Service{DB: d}, Files: blob.Dir(t.TempDir()), BaseURL: "https://parvi.example"}
	reg.Kinds = map[string]registration.Kind{OfferingKind: w.Kind()}
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	runner := jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	reg.Jobs(runner, w.outbox)
	w.Service.Jobs(runner, w.outbox)
	w.write(func(tx *db.Tx) error { return support.Enter(w.Context(), tx, support.Shipped()) })
	w.write(func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	})
	w.outi = w.person("Outi Opintola", account.Organiser, "vass")
	w.riikka = w.person("Riikka Tarkkanen", account.Reviewer, "poiju")
	w.tapio = w.person("Tapio Täsmälä", account.Checker, "poiju")
	w.pirjo = w.person("Pirjo Päättölä", account.Decider, "poiju")
	for _, year := range []int{2026, 2027} {
		m := hours.Move{Year: year, Hours: hours.Whole(100)}
		w.must(w.hours.SetBudget(t.Context(), authz.System, w.orgs["poiju"].ID, m))
		w.must(w.hours.Grant(t.Context(), authz.System, w.orgs["kaisla"].ID, m))
	}
	set := Defaults(w.orgs["poiju"].ID)
	set.Rules = "sivis"
	w.must(w.Set(t.Context(), authz.System, w.orgs["poiju"].ID, set))
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

// plan is a whole plan of twelve hours: two days with three sessions' worth.
func (w *world) plan(first string) Plan {
	w.Helper()
	day := civil.MustDate(first)
	on := func(d civil.Date) Session {
		start, err := d.At(civil.TimeOfDay{Hour: 9})
		w.must(err)
		return Session{Starts: start, Ends: start.Add(5 * time.Hour), Breaks: 30, Topic: "Perusteet", Trainer: "Maija Malli"}
	}
	p := whole(w.T).Plan
	p.Sessions = []Session{on(day), on(day.AddDays(1))}
	p.Costs = []Cost{{Category: "trainer", Amount: 500_00}, {Category: "material", Amount: 300_00}}
	p.Listed = true
	return p
}

func (w *world) begin(first string) Course {
	w.Helper()
	c, err := w.Begin(w.Context(), w.outi, New{Org: w.orgs["vass"].ID, Plan: w.plan(first)})
	w.must(err)
	return c
}

func (w *world) act(who authz.Actor, id string, do Action) Course {
	w.Helper()
	c, err := w.Act(w.Context(), who, id, do, Input{Comment: "Näin"})
	if err != nil {
		w.Fatalf("%s: %v", do, err)
	}
	return c
}

// balance is how the member's hours of a year stand.
func (w *world) balance(year int) hours.Account {
	w.Helper()
	var b hours.Balance
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) (err error) {
		b, err = hours.BalanceOf(w.Context(), tx, w.orgs["kaisla"].ID, year, hours.Course)
		return err
	}))
	return b.Whole()
}

// clean fails when an invariant does not hold.
func (w *world) clean() {
	w.Helper()
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) error {
		breaches, err := db.Check(w.Context(), tx, append(append(append(Invariants(), support.Invariants()...), hours.Invariants()...), registration.Invariants()...))
		for _, b := range breaches {
			if b.Count > 0 {
				w.Errorf("%s is broken: %v", b.Name, b)
			}
		}
		return err
	}))
}

// told fails when no letter was sent whose subject begins so and whose text
// has all of that.
func (w *world) told(subject string, parts ...string) {
	w.Helper()
	w.must(w.outbox.Drain(w.Context()))
	var seen []string
	for _, m := range w.box.All() {
		if strings.HasPrefix(m.Subject, subject) && !slices.ContainsFunc(parts, func(s string) bool { return !strings.Contains(m.Text, s) }) {
			return
		}
		seen = append(seen, m.Subject)
	}
	w.Errorf("no letter %q with %q among %q", subject, parts, seen)
}
