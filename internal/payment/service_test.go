package payment

import (
	"errors"
	"log/slog"
	"net/url"
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
)

const first, second = "FI21 1234 5600 0007 85", "FI14 1009 3000 1234 58"

// world is a study centre (poiju), a member of it (kaisla) and an association
// under that (vass). Mari and Milla are main users, Heli grants hours.
type world struct {
	*testing.T
	*Service
	orgs                          org.Examples
	box                           *mail.Memory
	outbox                        *mail.Outbox
	mari, milla, heli, paula, ulf authz.Actor
}

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	w := &world{T: t, Service: &Service{DB: d, BaseURL: "https://parvi.example"}, box: &mail.Memory{}}
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(jobs.NewRunner(d, slog.New(slog.DiscardHandler)), w.outbox)
	w.must(d.Write(t.Context(), func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	}))
	w.mari = w.person("Mari Mallinen", account.MainUser, "kaisla")
	w.milla = w.person("Milla Mallinen", account.MainUser, "kaisla")
	w.heli = w.person("Heli Tunti", account.HoursAllocator, "poiju")
	w.paula = w.person("Paula Maksaja", account.Payer, "poiju")
	w.ulf = w.person("Ulf Utanför", account.MainUser, "tyrsky")
	return w
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name, role, of string) authz.Actor {
	w.Helper()
	var p person.Person
	w.must(w.DB.Write(w.Context(), func(tx *db.Tx) (err error) {
		if p, err = person.Create(w.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true}); err != nil {
			return err
		}
		_, err = tx.Exec(w.Context(), `INSERT INTO account_grants (id, person_id, role, scope, created_at) VALUES ($1, $2, $3, $4, 1)`, tx.NewID(), p.ID, role, w.orgs[of].ID)
		return err
	}))
	return authz.Actor{Person: p.ID, Name: name, Lang: i18n.FI, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

func (w *world) inForce() (iban string) {
	w.Helper()
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) (err error) {
		iban, err = AccountOf(w.Context(), tx, w.orgs["kaisla"].ID)
		return err
	}))
	return iban
}

// enter has somebody enter a number for kaisla.
func (w *world) enter(who authz.Actor, iban string) Account {
	w.Helper()
	a, err := w.Enter(w.Context(), who, w.orgs["kaisla"].ID, Entry{IBAN: iban})
	w.must(err)
	return a
}

func (w *world) decide(who authz.Actor, a Account, v Verdict) error {
	_, err := w.Decide(w.Context(), who, w.orgs["kaisla"].ID, a.ID, v)
	return err
}

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

func TestANumberNeedsASecondPairOfEyes(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		a := w.enter(w.mari, first)
		if got := w.inForce(); got != "" {
			t.Fatalf("in force before anybody approved it: %s", got)
		}
		if err := w.decide(w.mari, a, Verdict{Approve: true}); !fault.Is(err, fault.Conflict) {
			t.Errorf("approved by who entered it: %v", err)
		}
		if err := w.decide(w.paula, a, Verdict{Approve: true}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("approved by who pays: %v", err)
		}
		if err := w.decide(w.ulf, a, Verdict{Approve: true}); !fault.Is(err, fault.NotFound) {
			t.Errorf("approved from elsewhere: %v", err)
		}
		w.must(w.decide(w.milla, a, Verdict{Approve: true}))
		if got := w.inForce(); got != "FI2112345600000785" {
			t.Fatalf("in force: %s", got)
		}
		// The next is entered at the study centre; until it is approved, the first holds.
		b := w.enter(w.heli, second)
		if got := w.inForce(); got != "FI2112345600000785" {
			t.Errorf("a number that waits is in force: %s", got)
		}
		if _, err := w.Enter(t.Context(), w.mari, w.orgs["kaisla"].ID, Entry{IBAN: "FI49 5000 9420 0287 30"}); !fault.Is(err, fault.Conflict) {
			t.Errorf("a second one beside it: %v", err)
		}
		if err := w.decide(w.mari, b, Verdict{}); !fault.Is(err, fault.Invalid) {
			t.Errorf("refused without saying why: %v", err)
		}
		w.must(w.decide(w.mari, b, Verdict{Answer: "Ei ole meidän tilimme."}))
		if got := w.inForce(); got != "FI2112345600000785" {
			t.Errorf("after a refusal: %s", got)
		}
		c := w.enter(w.mari, second)
		w.must(w.decide(w.heli, c, Verdict{Approve: true}))
		if got := w.inForce(); got != "FI1410093000123458" {
			t.Errorf("after the change: %s", got)
		}
		v, err := w.See(t.Context(), w.paula, w.orgs["kaisla"].ID)
		w.must(err)
		if len(v.Past) != 2 || v.Past[0].State != Refused || v.Past[1].State != Replaced || v.MayEnter || v.MayApprove {
			t.Errorf("what who pays sees: %+v", v)
		}
		w.clean()
	})
}

// Main users hear of every change, also of their own; the mail has only the end
// of the number.
func TestMainUsersAreTold(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	a := w.enter(w.heli, first)
	w.must(w.decide(w.mari, a, Verdict{Approve: true}))
	w.must(w.outbox.Drain(t.Context()))
	got := map[string]int{}
	for _, m := range w.box.All() {
		got[m.To.Mail+" "+m.Subject]++
		if strings.Contains(m.Text, "1234") || !strings.Contains(m.Text, "0785") {
			t.Errorf("the letter shows the number: %s", m.Text)
		}
	}
	name := w.orgs["kaisla"].Name.In(i18n.FI)
	for _, want := range []string{
		"mari-mallinen@example.org Uusi tilinumero odottaa hyväksyntää: " + name, "milla-mallinen@example.org Uusi tilinumero odottaa hyväksyntää: " + name,
		"mari-mallinen@example.org Tilinumero vaihtui: " + name, "milla-mallinen@example.org Tilinumero vaihtui: " + name, "heli-tunti@example.org Tilinumero vaihtui: " + name,
	} {
		if got[want] != 1 {
			t.Errorf("%q was sent %d times; sent: %v", want, got[want], got)
		}
	}
}

// Whatever comes at once, one number is in force and nobody approved their own.
func TestManyAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		var all sync.WaitGroup
		entered := make([]error, 6)
		for i := range entered {
			all.Go(func() {
				_, entered[i] = w.Enter(t.Context(), []authz.Actor{w.mari, w.milla, w.heli}[i%3], w.orgs["kaisla"].ID, Entry{IBAN: []string{first, second}[i%2]})
			})
		}
		all.Wait()
		if n := succeeded(t, entered); n != 1 {
			t.Fatalf("%d were entered", n)
		}
		v, err := w.See(t.Context(), w.paula, w.orgs["kaisla"].ID)
		w.must(err)
		decided := make([]error, 6)
		for i := range decided {
			all.Go(func() {
				decided[i] = w.decide([]authz.Actor{w.mari, w.milla, w.heli}[i%3], v.Waits, Verdict{Approve: true})
			})
		}
		all.Wait()
		if n := succeeded(t, decided); n != 1 {
			t.Errorf("%d approved", n)
		}
		w.clean()
	})
}

// succeeded counts what went through; all else is a conflict.
func succeeded(t *testing.T, errs []error) int {
	t.Helper()
	n := 0
	for _, err := range errs {
		if err == nil {
			n++
		} else if f := (*fault.Error)(nil); !errors.As(err, &f) || f.Kind != fault.Conflict {
			t.Errorf("refused with %v", err)
		}
	}
	return n
}

// TestAnAccountOfAnotherCountry: one of the payment area is taken, with a
// doubt that its second reader sees; one outside it is refused with the
// country, and stays typed.
func TestAnAccountOfAnotherCountry(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.Routes(m)
	mari, milla := webtest.As(t, m, w.mari), webtest.As(t, m, w.milla)
	at := Path(w.orgs["kaisla"])
	post := func(iban string) *webtest.Page {
		return mari.Post("/sv"+at, url.Values{"iban": {iban}, "reason": {"Nytt konto"}})
	}
	page := post("US21 1234 5600 0007 85").Want(422, msgNotSEPA.With(i18n.SV, "country", "US"))
	if !strings.Contains(page.Body, `value="US21 1234 5600 0007 85"`) || !strings.Contains(page.Body, `value="Nytt konto"`) {
		t.Error("what was typed is lost")
	}
	post("DE89 3704 0044 0532 0130 0").Want(422, msgLength.With(i18n.SV, "country", "DE", "n", 22, "got", 21))
	post("EE38 2200 2210 2014 5685").Want(200)
	milla.Get("/sv"+at).Want(200, msgForeign.With(i18n.SV, "country", "EE"))
}
