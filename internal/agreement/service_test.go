package agreement

import (
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// world is a study centre (poiju), a member of it (kaisla) and an association
// under that (vass). Mari and Milla are main users, Sari works at the centre,
// Outi arranges courses of the association.
type world struct {
	*testing.T
	*Service
	clock                         *dbtest.Clock
	orgs                          org.Examples
	box                           *mail.Memory
	outbox                        *mail.Outbox
	mari, milla, sari, outi, ulla authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, Service: &Service{DB: d, BaseURL: "https://parvi.example"}, box: &mail.Memory{}}
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(jobs.NewRunner(d, slog.New(slog.DiscardHandler)), w.outbox)
	w.must(d.Write(t.Context(), func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	}))
	w.mari, w.milla = w.person("Mari Mallinen", account.MainUser, "kaisla"), w.person("Milla Mallinen", account.MainUser, "kaisla")
	w.sari, w.outi = w.person("Sari Keskus", account.CentreStaff, "poiju"), w.person("Outi Opintola", account.Organiser, "vass")
	w.ulla = w.person("Ulla Ulkona", account.MainUser, "tyrsky")
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
		_, err = account.Give(w.Context(), tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: w.orgs[of].ID})
		return err
	}))
	return authz.Actor{Person: p.ID, Name: name, Lang: i18n.FI, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

func (w *world) kaisla() string { return w.orgs["kaisla"].ID }

func (w *world) text(first, last string) Text {
	return Text{First: civil.MustDate(first), Last: civil.MustDate(last), Aims: "Koulutusta lähellä", Focus: "Perehdytys\nVertaisuus", Talked: civil.MustDate("2026-11-20")}
}

// ready is an agreement that has been talked over.
func (w *world) ready(first, last string) Agreement {
	w.Helper()
	a, err := w.Begin(w.Context(), w.mari, w.kaisla())
	w.must(err)
	a, err = w.Save(w.Context(), w.mari, w.kaisla(), a.ID, a.Version, w.text(first, last))
	w.must(err)
	return a
}

func (w *world) sign(who authz.Actor, a Agreement, side Side) Agreement {
	w.Helper()
	a, err := w.Sign(w.Context(), who, w.kaisla(), a.ID, a.Version, side)
	w.must(err)
	return a
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

// sent counts the letters by their subjects.
func (w *world) sent() map[string]int {
	w.Helper()
	w.must(w.outbox.Drain(w.Context()))
	n := map[string]int{}
	for _, m := range w.box.All() {
		subject, _, _ := strings.Cut(m.Subject, ":")
		n[m.To.Mail+" "+subject]++
	}
	return n
}

func (w *world) conflict(err error, code string) {
	w.Helper()
	if !fault.Is(err, fault.Conflict) || fault.Of(err).Code != code {
		w.Errorf("got %v, want the conflict %s", err, code)
	}
}

func TestFromADraftToTwoSignatures(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		a, err := w.Begin(t.Context(), w.mari, w.kaisla())
		w.must(err)
		if a.First != civil.MustDate("2027-01-01") || a.Last != civil.MustDate("2027-12-31") {
			t.Errorf("begins with the days %s–%s", a.First, a.Last)
		}
		_, err = w.Begin(t.Context(), w.sari, w.kaisla())
		w.conflict(err, "begun")
		_, err = w.Sign(t.Context(), w.mari, w.kaisla(), a.ID, a.Version, OfOrg)
		w.conflict(err, "no_aims")
		unsaid := w.text("2027-01-01", "2027-12-31")
		unsaid.Talked = civil.Date{}
		a, err = w.Save(t.Context(), w.sari, w.kaisla(), a.ID, a.Version, unsaid)
		w.must(err)
		_, err = w.Sign(t.Context(), w.mari, w.kaisla(), a.ID, a.Version, OfOrg)
		w.conflict(err, "not_discussed")
		later := unsaid
		later.Talked = civil.MustDate("2026-12-01")
		if _, err = w.Save(t.Context(), w.sari, w.kaisla(), a.ID, a.Version, later); !fault.Is(err, fault.Invalid) {
			t.Errorf("talked over in the future: %v", err)
		}
		a, err = w.Save(t.Context(), w.sari, w.kaisla(), a.ID, a.Version, w.text("2027-01-01", "2027-12-31"))
		w.must(err)
		old := a.Version
		a = w.sign(w.mari, a, OfOrg)
		_, err = w.Sign(t.Context(), w.milla, w.kaisla(), a.ID, a.Version, OfOrg)
		w.conflict(err, "signed")
		both := w.mari
		both.Grants = append(both.Grants, authz.Grant{Role: account.CentreStaff, Scope: w.orgs["poiju"].ID})
		_, err = w.Sign(t.Context(), both, w.kaisla(), a.ID, a.Version, OfCentre)
		w.conflict(err, "both_sides")
		// A change takes the signature away, and who has not read it cannot sign.
		t2 := w.text("2027-01-01", "2027-12-31")
		t2.Models = "Ohjaajan peruskurssi"
		a, err = w.Save(t.Context(), w.sari, w.kaisla(), a.ID, old, t2)
		w.must(err)
		if a.OrgBy != "" {
			t.Error("a change left the signature")
		}
		_, err = w.Sign(t.Context(), w.mari, w.kaisla(), a.ID, old, OfOrg)
		w.conflict(err, "edited")
		w.sign(w.mari, a, OfOrg)
		a = w.sign(w.sari, a, OfCentre)
		if a.State != Signed || a.On(civil.MustDate("2027-09-30")) != Signed || a.On(civil.MustDate("2027-10-15")) != Review || a.On(civil.MustDate("2028-01-01")) != Over {
			t.Errorf("signed: %s", a.State)
		}
		got := w.sent()
		for _, want := range []string{"milla-mallinen@example.org Koulutussopimus on allekirjoitettu", "mari-mallinen@example.org Koulutussopimus on allekirjoitettu",
			"sari-keskus@example.org Toinen osapuoli allekirjoitti sopimuksen"} {
			if got[want] == 0 {
				t.Errorf("no letter %q among %v", want, got)
			}
		}
		if got["sari-keskus@example.org Koulutussopimus on allekirjoitettu"] != 0 {
			t.Error("who signed last is told that it is signed")
		}
		w.clean()
	})
}

func TestWhoMaySeeAndSign(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	a := w.ready("2027-01-01", "2027-12-31")
	for name, who := range map[string]authz.Actor{"another organisation": w.ulla, "an organiser": w.outi} {
		if _, err := w.See(t.Context(), who, w.kaisla()); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := w.Sign(t.Context(), w.mari, w.kaisla(), a.ID, a.Version, OfCentre); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a main user signs for the centre: %v", err)
	}
	if _, err := w.List(t.Context(), w.mari, w.orgs["poiju"].ID, 0, 10); !fault.Is(err, fault.NotFound) {
		t.Errorf("a main user lists all agreements: %v", err)
	}
	v, err := w.List(t.Context(), w.sari, w.orgs["poiju"].ID, 0, 10)
	w.must(err)
	if v.Total == 0 || len(v.Lines) != v.Total {
		t.Errorf("listed %+v", v)
	}
}

// TestSignedAtOnce: however many sign at once, each side signs once, and the
// agreement comes into force once.
func TestSignedAtOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		a := w.ready("2027-01-01", "2027-12-31")
		who, side := []authz.Actor{w.mari, w.milla, w.sari}, []Side{OfOrg, OfOrg, OfCentre}
		errs := make([]error, 9)
		var all sync.WaitGroup
		for i := range errs {
			all.Go(func() { _, errs[i] = w.Sign(t.Context(), who[i%3], w.kaisla(), a.ID, a.Version, side[i%3]) })
		}
		all.Wait()
		done := map[Side]int{}
		for i, err := range errs {
			if err == nil {
				done[side[i%3]]++
			} else if !fault.Is(err, fault.Conflict) {
				t.Errorf("refused with %v", err)
			}
		}
		v, err := w.See(t.Context(), w.sari, w.kaisla())
		w.must(err)
		if done[OfOrg] != 1 || done[OfCentre] != 1 || v.Now.ID != a.ID || v.Draft.ID != "" {
			t.Errorf("signed %v, %+v", done, v.Now)
		}
		w.clean()
	})
}

func TestRenewedRemindedAndEnded(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		a := w.ready("2027-01-01", "2027-12-31")
		w.sign(w.mari, a, OfOrg)
		w.sign(w.sari, a, OfCentre)
		at := func(day string) {
			t.Helper()
			clock.Set(civil.MustDate(day).Start().Add(8 * time.Hour))
			w.must(w.Remind(t.Context()))
			w.must(w.Remind(t.Context()))
		}
		const soon = "mari-mallinen@example.org Koulutussopimus on päättymässä"
		for _, x := range []struct {
			day  string
			want int
		}{{"2027-09-01", 0}, {"2027-10-02", 1}, {"2027-10-20", 1}, {"2027-12-02", 2}, {"2027-12-20", 2}} {
			at(x.day)
			if got := w.sent()[soon]; got != x.want {
				t.Errorf("until %s reminded %d times, want %d", x.day, got, x.want)
			}
		}
		next, err := w.Begin(t.Context(), w.sari, w.kaisla())
		w.must(err)
		if next.First != civil.MustDate("2028-01-01") || next.Aims != a.Aims || !next.Talked.IsZero() {
			t.Errorf("the next one begins as %+v", next.Text)
		}
		text := next.Text
		text.Talked = civil.MustDate("2027-12-19")
		next, err = w.Save(t.Context(), w.sari, w.kaisla(), next.ID, next.Version, text)
		w.must(err)
		w.sign(w.mari, next, OfOrg)
		w.sign(w.sari, next, OfCentre)
		v, err := w.See(t.Context(), w.mari, w.kaisla())
		w.must(err)
		if v.Now.ID != next.ID || len(v.Past) != 1 || v.Past[0].State != Renewed || !v.Past[0].Holds(civil.MustDate("2027-12-31")) {
			t.Errorf("after renewing: %+v, %+v", v.Now, v.Past)
		}
		clock.Set(civil.MustDate("2028-03-01").Start())
		if err := w.End(t.Context(), w.mari, w.kaisla(), next.ID, civil.MustDate("2028-02-01"), "Järjestöt yhdistyvät."); !fault.Is(err, fault.Invalid) {
			t.Errorf("ended in the past: %v", err)
		}
		w.must(w.End(t.Context(), w.mari, w.kaisla(), next.ID, civil.MustDate("2028-05-31"), "Järjestöt yhdistyvät."))
		w.conflict(w.End(t.Context(), w.sari, w.kaisla(), next.ID, civil.MustDate("2028-05-31"), "Uudelleen"), "state")
		if got := w.sent()["sari-keskus@example.org Koulutussopimus päättyy"]; got != 1 {
			t.Errorf("the centre was told %d times", got)
		}
		w.clean()
	})
}

func TestHouseRulesAreShownAndConfirmed(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		due := func(who authz.Actor) int {
			t.Helper()
			var list []Task
			w.must(d.Read(t.Context(), func(tx *db.Tx) (err error) {
				list, err = Due(t.Context(), tx, who)
				return err
			}))
			return len(list)
		}
		if _, err := w.Rule(t.Context(), w.outi, w.kaisla(), 0, i18n.Content{FI: "Omat säännöt"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an organiser writes the rules: %v", err)
		}
		if _, err := w.Rule(t.Context(), w.mari, w.kaisla(), 0, i18n.Content{}); !fault.Is(err, fault.Invalid) {
			t.Errorf("empty rules: %v", err)
		}
		x, err := w.Rule(t.Context(), w.mari, w.kaisla(), 0, i18n.Content{FI: "Kysy tunteja piiristä."})
		w.must(err)
		if due(w.mari) != 0 || due(w.milla) != 1 || due(w.outi) != 1 || due(w.ulla) != 0 {
			t.Errorf("wait for %d, %d, %d, %d", due(w.mari), due(w.milla), due(w.outi), due(w.ulla))
		}
		w.must(w.Confirm(t.Context(), w.outi, w.kaisla(), x.Number))
		w.must(w.Confirm(t.Context(), w.outi, w.kaisla(), x.Number))
		if err := w.Confirm(t.Context(), w.ulla, w.kaisla(), x.Number); !fault.Is(err, fault.NotFound) {
			t.Errorf("confirmed from elsewhere: %v", err)
		}
		v, err := w.SeeRules(t.Context(), w.mari, w.kaisla(), 1)
		w.must(err)
		if v.Total != 3 || v.Read != 2 || v.Readers[0].Name != "Milla Mallinen" || !v.Readers[0].At.IsZero() {
			t.Errorf("%d of %d have read: %+v", v.Read, v.Total, v.Readers)
		}
		_, err = w.Rule(t.Context(), w.milla, w.kaisla(), 0, i18n.Content{FI: "Toiset"})
		w.conflict(err, "edited")
		_, err = w.Rule(t.Context(), w.milla, w.kaisla(), 1, i18n.Content{FI: "Kysy tunteja piiristä ajoissa."})
		w.must(err)
		if due(w.outi) != 1 {
			t.Error("who confirmed the old rules is not shown the new")
		}
		w.conflict(w.Confirm(t.Context(), w.outi, w.kaisla(), 1), "edited")
		got := w.sent()
		if got["outi-opintola@example.org Järjestön ohjeet muuttuivat"] != 1 { // of the version that is in force when it goes out
			t.Errorf("letters: %v", got)
		}
		w.clean()
	})
}
