package course

import (
	"maps"
	"testing"

	"parvi/internal/account"
	"parvi/internal/payment"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/support"
)

// decided is a course of twelve hours that has been decided.
func (w *world) decided() Course {
	w.Helper()
	c := w.published()
	w.held(c, 9)
	w.reportOf(c)
	w.act(w.tapio, c.ID, Check)
	return w.act(w.pirjo, c.ID, Decide)
}

// TestDecidedCourseKeepsItsRules: a new version of the rule set decides what
// comes after it, and leaves what was decided as it was, to the cent.
func TestDecidedCourseKeepsItsRules(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		first := w.decided()
		second := w.published()
		w.held(second, 9)
		w.reportOf(second)
		w.act(w.tapio, second.ID, Check)
		w.write(func(tx *db.Tx) error {
			old, err := support.ByID(support.Shipped(), "sivis-course-2024")
			if err != nil {
				return err
			}
			next := *old
			next.Version, next.Values = old.Version+1, maps.Clone(old.Values)
			next.Values["rate.eur_per_hour"] = support.Value{Text: "36.00", Source: "test"}
			r, err := support.NewRules(next)
			if err != nil {
				return err
			}
			return support.Enter(t.Context(), tx, []*support.Rules{r})
		})
		w.act(w.pirjo, second.ID, Decide)
		for _, x := range []struct {
			id      string
			version int
			want    Cents
		}{{first.ID, 1, 420_00}, {second.ID, 2, 432_00}} { // 35 € × 12 h and 36 € × 12 h, both under 55 % of 800 € = 440 €
			v, err := w.DecisionOn(t.Context(), w.outi, x.id)
			w.must(err)
			if v.Decision.Amount != x.want || v.Decision.Version != x.version || v.Decision.Estimate.Amount != x.want {
				t.Errorf("version %d, %v, told as %v; want version %d, %v", v.Decision.Version, v.Decision.Amount, v.Decision.Estimate.Amount, x.version, x.want)
			}
			if e := v.Decision.Estimate.Explanation; e.FI == "" || e.SV == "" || e.EN == "" {
				t.Errorf("explained as %+v", e)
			}
		}
		w.clean()
	})
}

// TestTheLetterOfADecisionExplainsIt: the sum, each step, and the rule set.
func TestTheLetterOfADecisionExplainsIt(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.decided()
	w.must(w.outbox.Drain(t.Context()))
	w.told("Tuki", "420,00", "/fi/courses/"+c.ID+"/decision", "/fi/support/rules/sivis-course-2024?version=1")
}

// TestADecidedCourseIsPaid: from the decision to the list of the bank, by the
// account number that two people have seen; without one it stays behind.
func TestADecidedCourseIsPaid(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.Account = payment.AccountOf
		c := w.decided()
		payer, centre := w.person("Paula Maksaja", account.Payer, "poiju"), w.orgs["poiju"].ID
		n, without, err := w.MakeBatch(t.Context(), payer, centre)
		if err != nil || n != 0 || without != 1 {
			t.Fatalf("without an account: %d on the list, %d not, %v", n, without, err)
		}
		accounts := &payment.Service{DB: d}
		enters, approves := w.person("Mari Mallinen", account.MainUser, "kaisla"), w.person("Heli Tunti", account.HoursAllocator, "poiju")
		enter := func(iban string) {
			t.Helper()
			a, err := accounts.Enter(t.Context(), enters, w.orgs["vass"].ID, payment.Entry{IBAN: iban})
			w.must(err)
			_, err = accounts.Decide(t.Context(), approves, w.orgs["vass"].ID, a.ID, payment.Verdict{Approve: true})
			w.must(err)
		}
		enter("FI21 1234 5600 0007 85")
		if n, without, err = w.MakeBatch(t.Context(), payer, centre); err != nil || n != 1 || without != 0 {
			t.Fatalf("%d on the list, %d not, %v", n, without, err)
		}
		enter("FI14 1009 3000 1234 58") // afterwards: the list stays as it was made
		desk, err := w.CentreOf(t.Context(), payer, centre, DeskFilter{Limit: 1})
		w.must(err)
		_, list, _, err := w.Payments(t.Context(), payer, desk.Batches[0].ID)
		w.must(err)
		if len(list) != 1 || list[0].IBAN != "FI2112345600000785" || list[0].Amount != 420_00 || desk.Batches[0].Sum != 420_00 {
			t.Errorf("the list: %+v", list)
		}
		w.must(w.MarkPaid(t.Context(), payer, desk.Batches[0].ID))
		v, err := w.DecisionOn(t.Context(), w.outi, c.ID)
		w.must(err)
		if v.State != Paid || v.PaidOn.IsZero() || v.IBAN != "FI2112345600000785" {
			t.Errorf("paid: %s on %s to %s", v.State, v.PaidOn, v.IBAN)
		}
		w.clean()
	})
}
