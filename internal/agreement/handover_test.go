package agreement

import (
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
)

// mainUsers are the names of kaisla's main users on a day.
func (w *world) mainUsers(on string) map[string]bool {
	w.Helper()
	names := map[string]bool{}
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) error {
		held, err := account.Holders(w.Context(), tx, account.MainUser, []string{w.kaisla()}, civil.MustDate(on))
		for _, h := range held {
			names[h.Person.Name] = true
		}
		return err
	}))
	return names
}

func (w *world) offer(who authz.Actor, email, last string) (Handover, error) {
	return w.Offer(w.Context(), who, w.kaisla(), NewHandover{Email: email, Last: civil.MustDate(last), Note: "Tuntiehdotus on kesken."})
}

// TestAMainUserHandsOver: until the last day both are main users, then the next
// one alone; nobody else sees the offer, and it is answered once.
func TestAMainUserHandsOver(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock) // a day in November 2026
		for _, x := range []struct{ name, email, last, field string }{
			{"to nobody", "ei-kukaan@example.org", "2026-12-15", "email"}, {"to oneself", "mari-mallinen@example.org", "2026-12-15", "email"},
			{"yesterday", "outi-opintola@example.org", "2026-11-21", "last"}, {"to no address", "moi", "2026-12-15", "email"},
		} {
			if _, err := w.offer(w.mari, x.email, x.last); !fault.Is(err, fault.Invalid) || fault.Of(err).Fields[0].Name != x.field {
				t.Errorf("%s: %v", x.name, err)
			}
		}
		if _, err := w.offer(w.sari, "outi-opintola@example.org", "2026-12-15"); !fault.Is(err, fault.Forbidden) {
			t.Errorf("by one who is not a main user: %v", err)
		}
		h, err := w.offer(w.mari, "Outi-Opintola@example.org ", "2026-12-15")
		w.must(err)
		_, err = w.offer(w.mari, "ulla-ulkona@example.org", "2026-12-15")
		w.conflict(err, "offered")
		if _, err := w.SeeHandover(t.Context(), w.milla, h.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("seen by a third: %v", err)
		}
		if _, err := w.AnswerHandover(t.Context(), w.mari, h.ID, Answer{State: Accepted}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("accepted by who offered: %v", err)
		}
		if _, err := w.AnswerHandover(t.Context(), w.outi, h.ID, Answer{State: Declined}); !fault.Is(err, fault.Invalid) {
			t.Errorf("declined without a word: %v", err)
		}
		errs := make([]error, 6)
		var all sync.WaitGroup
		for i := range errs {
			all.Go(func() {
				who, say := w.outi, Answer{State: Accepted}
				if i%2 == 1 {
					who, say = w.mari, Answer{State: Withdrawn}
				}
				_, errs[i] = w.AnswerHandover(t.Context(), who, h.ID, say)
			})
		}
		all.Wait()
		done := -1
		for i, err := range errs {
			if err == nil && done >= 0 {
				t.Errorf("%d and %d both answered", done, i)
			} else if err == nil {
				done = i
			} else {
				w.conflict(err, "answered")
			}
		}
		if done%2 == 1 { // it was taken back: nothing changed; offer it again
			if w.mainUsers("2026-12-20")["Outi Opintola"] {
				t.Fatal("main user by an offer that was taken back")
			}
			h, err = w.offer(w.mari, "outi-opintola@example.org", "2026-12-15")
			w.must(err)
			_, err = w.AnswerHandover(t.Context(), w.outi, h.ID, Answer{State: Accepted})
			w.must(err)
		}
		if now, then := w.mainUsers("2026-12-15"), w.mainUsers("2026-12-16"); !now["Mari Mallinen"] || !now["Outi Opintola"] || then["Mari Mallinen"] || !then["Outi Opintola"] {
			t.Errorf("on the last day %v, after it %v", now, then)
		}
		got := w.sent()
		for _, want := range []string{"outi-opintola@example.org Sinulle tarjotaan pääkäyttäjän tehtävää", "mari-mallinen@example.org Pääkäyttäjä vaihtuu", "sari-keskus@example.org Pääkäyttäjä vaihtuu"} {
			if n := got[want]; n != 1 && want[0] != 'o' {
				t.Errorf("%q was sent %d times: %v", want, n, got)
			}
		}
	})
}

// TestNoRoleToGive: an offer of somebody who has lost the role gives nothing, nor
// does one whose day has passed.
func TestNoRoleToGive(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	h, err := w.offer(w.mari, "outi-opintola@example.org", "2026-12-15")
	w.must(err)
	clock.Set(civil.MustDate("2026-12-16").Start())
	_, err = w.AnswerHandover(t.Context(), w.outi, h.ID, Answer{State: Accepted})
	w.conflict(err, "late")
	h, err = w.offer(w.milla, "outi-opintola@example.org", "2026-12-31")
	w.must(err)
	w.must(d.Write(t.Context(), func(tx *db.Tx) error {
		held, err := account.Holders(t.Context(), tx, account.MainUser, []string{w.kaisla()}, tx.Today())
		for _, x := range held {
			if err == nil && x.Person.ID == w.milla.Person {
				_, err = account.End(t.Context(), tx, authz.System, x.Grant.ID, civil.MustDate("2026-12-16"))
			}
		}
		return err
	}))
	clock.Set(civil.MustDate("2026-12-18").Start())
	_, err = w.AnswerHandover(t.Context(), w.outi, h.ID, Answer{State: Accepted})
	w.conflict(err, "no_role")
	if w.mainUsers("2026-12-18")["Outi Opintola"] {
		t.Error("a role came of it")
	}
}
