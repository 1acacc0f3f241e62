package hours

import (
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// asked is a request of kaisla's for 60 hours that waits.
func (w *world) asked() Request {
	w.t.Helper()
	ctx := w.t.Context()
	w.must(w.s.SetBudget(ctx, w.taina, w.id("poiju"), Move{Year: thisYear, Hours: Whole(100)}))
	w.must(w.s.AddWindow(ctx, w.taina, w.id("poiju"), Window{Year: thisYear, Kind: ForRequest, First: civil.MustDate("2026-11-01"), Last: civil.MustDate("2026-11-30")}))
	q, err := w.s.Ask(ctx, w.sirpa, w.id("kaisla"), Move{Year: thisYear, Hours: Whole(60), Grounds: "Uusi piiri"})
	w.must(err)
	return q
}

// real makes an actor somebody with an address and a grant, whom a letter reaches.
func (w *world) real(name, role, scope string) (a authz.Actor) {
	w.t.Helper()
	w.must(w.s.DB.Write(w.t.Context(), func(tx *db.Tx) error {
		p, err := person.Create(w.t.Context(), tx, authz.System, person.New{Name: name, Email: strings.ToLower(name) + "@example.org", Lang: i18n.SV})
		if err != nil {
			return err
		}
		a = as(p.ID, role, scope)
		a.Name = name
		_, err = account.Give(w.t.Context(), tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: scope})
		return err
	}))
	return a
}

func TestWithdrawARequest(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d)
		ctx := t.Context()
		officer := w.real("Oskar", account.HoursAllocator, w.id("poiju"))
		q := w.asked()
		at(t, clock, "2026-12-05") // a window closes for asking, not for taking back
		for what, tt := range map[string]struct {
			who  authz.Actor
			want fault.Kind
		}{
			"a visitor":           {authz.Actor{}, fault.SignIn},
			"another main user":   {w.ulla, fault.NotFound},
			"the hours officer":   {w.taina, fault.Forbidden},
			"an organiser of its": {as("o", account.Organiser, w.id("kaisla")), fault.Forbidden},
		} {
			_, err := w.s.WithdrawRequest(ctx, tt.who, q.ID, "x")
			w.refused(err, tt.want, what)
		}
		_, err := w.s.WithdrawRequest(ctx, w.sirpa, q.ID, "  ")
		w.refused(err, fault.Invalid, "without a reason")
		_, err = w.s.WithdrawRequest(ctx, w.sirpa, q.ID, strings.Repeat("x", maxGrounds+1))
		w.refused(err, fault.Invalid, "with a novel")
		q, err = w.s.WithdrawRequest(ctx, w.sirpa, q.ID, " Kurssi siirtyy. ")
		w.must(err)
		if q.State != Withdrawn || q.Reason != "Kurssi siirtyy." || q.By != "sirpa" || q.Given != 0 {
			t.Errorf("withdrawn: %+v", q)
		}
		_, err = w.s.WithdrawRequest(ctx, w.sirpa, q.ID, "x")
		w.refused(err, fault.Conflict, "twice")
		_, err = w.s.Decide(ctx, w.taina, q.ID, Verdict{Hours: Whole(60)})
		w.refused(err, fault.Conflict, "deciding what was withdrawn")
		if got, want := fault.Of(err).Say.SV, "Ansökan är redan återtagen."; got != want {
			t.Errorf("said %q, want %q", got, want)
		}
		if b := w.balance(); b.Extra != 0 {
			t.Errorf("extra %v for what was withdrawn", b.Extra)
		}
		w.must(d.Read(ctx, func(tx *db.Tx) error {
			n, err := db.One(ctx, tx, db.Scan[int], `SELECT COUNT(*) FROM audit_rows WHERE action = 'hours.request.withdraw' AND actor = 'sirpa'`)
			if n != 1 {
				t.Errorf("%d audit rows of the withdrawal", n)
			}
			if err != nil {
				return err
			}
			told, err := db.All(ctx, tx, db.Scan[string], `SELECT args FROM mail_outbox WHERE kind = 'hours.withdrawn' ORDER BY id`)
			if len(told) != 1 || !strings.Contains(told[0], officer.Person) {
				t.Errorf("told: %v, want the hours officer", told)
			}
			if err != nil {
				return err
			}
			l, err := w.s.withdrawnLetter(ctx, tx, aboutArgs{q.ID, officer.Person}, i18n.SV)
			if l.Subject != "Ansökan om fler timmar (60) återtogs: Exempelorganisationen Vass rf" {
				t.Errorf("the letter: %q", l.Subject)
			}
			if l, err := w.s.askedLetter(ctx, tx, aboutArgs{q.ID, officer.Person}, i18n.SV); err != nil || l.Subject != "" {
				t.Errorf("what was withdrawn is still asked about: %q, %v", l.Subject, err)
			}
			return err
		}))
		w.holds()
	})
}

// TestWithdrawnOrDecided lets one take a request back while others decide it:
// one of them is first, and the hours follow that.
func TestWithdrawnOrDecided(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		q := w.asked()
		var wg sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wg.Go(func() {
				if i%2 == 0 {
					_, errs[i] = w.s.WithdrawRequest(t.Context(), w.sirpa, q.ID, "Ei tarvita")
				} else {
					_, errs[i] = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(60)})
				}
			})
		}
		wg.Wait()
		done, want := 0, Hours(0)
		for i, err := range errs {
			if err != nil {
				w.refused(err, fault.Conflict, "who came second")
				continue
			}
			done++
			if i%2 == 1 {
				want = Whole(60)
			}
		}
		if b := w.balance(); done != 1 || b.Extra != want {
			t.Errorf("%d were first, extra %v, want %v", done, b.Extra, want)
		}
		w.holds()
	})
}

func TestWithdrawOnThePage(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	q := w.asked()
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.s.Routes(m)
	sirpa, taina := webtest.As(t, m, w.sirpa), webtest.As(t, m, w.taina)
	at := "/hours/requests/" + q.ID
	taina.Get("/fi"+at).Want(200, "Tee päätös").WantNot("Peru hakemus")
	stale := taina.Get("/fi" + at).Form("Tee päätös")
	form := sirpa.Get("/fi" + at).Form("Peru hakemus")
	form.Submit().Want(422, "Kirjoita, miksi hakemus perutaan.")
	long := strings.Repeat("pitkä ", 400)
	page := form.Fill("Miksi hakemus perutaan?", long).Submit()
	if page.Status != 422 || !strings.Contains(page.Form("Peru hakemus").Value("Miksi hakemus perutaan?"), "pitkä pitkä") {
		t.Errorf("%d, and what was typed is lost", page.Status)
	}
	sirpa.Get("/sv"+at).Form("Återta ansökan").Fill("Varför återtas ansökan?", "Kursen flyttas.").Submit().
		Want(200, "Ansökan är återtagen och studiecentralen har meddelats.", "återtagen", "Kursen flyttas.")
	stale.Fill("Perustelu järjestölle", "Selvä").Submit().Want(422, "Muutosta ei tehty", "Hakemus on jo peruttu.", "Kursen flyttas.")
	taina.Get("/fi/desk/hours/" + w.orgs["poiju"].Slug).WantNot("60 tuntia")
}
