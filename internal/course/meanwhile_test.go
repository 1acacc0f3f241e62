package course

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// atOnce calls f so many times at the same time.
func atOnce(n int, f func(i int) error) []error {
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() { errs[i] = f(i) })
	}
	all.Wait()
	return errs
}

// one is which of them went through; the others must have been told, in a
// conflict that has these words.
func (w *world) one(errs []error, told ...string) int {
	w.Helper()
	done := -1
	for i, err := range errs {
		switch {
		case err == nil && done >= 0:
			w.Errorf("%d and %d both went through", done, i)
		case err == nil:
			done = i
		case !fault.Is(err, fault.Conflict):
			w.Errorf("refused with %v", err)
		default:
			for _, words := range told {
				if say := fault.Of(err).Say.In(i18n.FI); !strings.Contains(say, words) {
					w.Errorf("told %q, want %q", say, words)
				}
			}
		}
	}
	if done < 0 {
		w.Fatalf("nobody went through: %v", errs)
	}
	return done
}

// count is how many rows a query finds.
func (w *world) count(query string, args ...any) (n int) {
	w.Helper()
	w.must(w.DB.Read(w.Context(), func(tx *db.Tx) (err error) {
		n, err = db.One(w.Context(), tx, db.Scan[int], query, args...)
		return err
	}))
	return n
}

// TestTwoReviewOnePlan: one approves, another returns, a third refuses, all at
// once. One of them does, the others hear who it was; the hours stand with it.
func TestTwoReviewOnePlan(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.clock.Set(day0("2026-08-01"))
		second, third := w.person("Rauha Rinnala", account.Reviewer, "poiju"), w.person("Risto Rivinen", account.Reviewer, "poiju")
		who, do := []authz.Actor{w.riikka, second, third}, []Action{Approve, Return, Reject}
		for range 6 {
			c := w.begin("2026-09-14")
			w.act(w.outi, c.ID, Submit)
			before := w.balance(2026).Reserved - 1200
			clock.Advance(time.Minute)
			errs := atOnce(6, func(i int) error {
				_, err := w.Act(t.Context(), who[i%3], c.ID, do[i%3], Input{Comment: "Näin"})
				return err
			})
			done := w.one(errs)
			for i, err := range errs {
				// Who tries twice is told the state alone; the others by name.
				if err != nil && i%3 != done%3 && !strings.HasPrefix(fault.Of(err).Say.In(i18n.FI), who[done%3].Name+" ehti ensin") {
					t.Errorf("%s was told %q", who[i%3].Name, fault.Of(err).Say.In(i18n.FI))
				}
			}
			v, err := w.See(t.Context(), w.outi, c.ID)
			w.must(err)
			want := []State{Approved, Returned, Rejected}[done%3]
			if v.State != want || len(v.History) != 2 || v.History[0].Person != who[done%3].Person {
				t.Errorf("%s, want %s; history %+v", v.State, want, v.History)
			}
			kept := before + 1200
			if want == Rejected {
				kept = before
			}
			if got := w.balance(2026).Reserved; got != kept {
				t.Errorf("%s: %v hours are kept, want %v", want, got, kept)
			}
		}
		w.clean()
	})
}

// TestTwoTakeOnePlan: one has it in hand, the other hears who; whoever sees that
// takes it over knowingly.
func TestTwoTakeOnePlan(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.clock.Set(day0("2026-08-01"))
		c := w.begin("2026-09-14")
		w.act(w.outi, c.ID, Submit)
		who := []authz.Actor{w.riikka, w.person("Rauha Rinnala", account.Reviewer, "poiju")}
		take := func(i int, had string) error {
			_, err := w.Act(t.Context(), who[i], c.ID, Take, Input{Had: had})
			return err
		}
		done := w.one(atOnce(2, func(i int) error { return take(i, "") }), "otti tämän käsittelyyn sillä aikaa")
		other := 1 - done
		v, err := w.See(t.Context(), who[done], c.ID)
		w.must(err)
		if v.Assigned != who[done].Person || v.may(Take) {
			t.Errorf("%s has it, and may take it: %v", v.AssignedTo, v.may(Take))
		}
		w.must(take(other, who[done].Person))
		if err := take(done, ""); !fault.Is(err, fault.Conflict) || !strings.HasPrefix(fault.Of(err).Say.In(i18n.FI), who[other].Name) {
			t.Errorf("taken back from a page that is old: %v", err)
		}
	})
}

// TestDecidedAndReturnedAtOnce: a report is decided, or goes back, never both.
func TestDecidedAndReturnedAtOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.published()
		w.held(c, 9)
		w.reportOf(c)
		w.act(w.tapio, c.ID, Check)
		clock.Advance(time.Minute)
		who := []authz.Actor{w.pirjo, w.person("Paavo Päätösvalta", account.Decider, "poiju")}
		do := []Action{Decide, ReturnReport}
		done := w.one(atOnce(2, func(i int) error {
			_, err := w.Act(t.Context(), who[i], c.ID, do[i], Input{Comment: "Näin"})
			return err
		}), "ehti ensin")
		decided := w.count(`SELECT count(*) FROM support_decisions WHERE ref = $1`, ref(c.ID))
		letters := w.count(`SELECT count(*) FROM course_steps WHERE course_id = $1 AND action IN ('decide', 'return_report')`, c.ID)
		b := w.balance(2026)
		if want := 1 - done; decided != want || letters != 1 || int(b.Consumed) != 1200*want || int(b.Reserved) != 1200*done {
			t.Errorf("%s: %d decisions, %d steps, %+v", do[done], decided, letters, b)
		}
		w.clean()
	})
}

// TestTwoPaymentRuns: what is granted is on one list, however many make lists,
// and is paid once, however many say so.
func TestTwoPaymentRuns(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.Account = func(context.Context, *db.Tx, string) (string, error) { return "FI2112345600000785", nil }
		for range 4 {
			w.decided()
		}
		centre := w.orgs["poiju"].ID
		who := []authz.Actor{w.person("Paula Maksaja", account.Payer, "poiju"), w.person("Petri Pankki", account.Payer, "poiju")}
		lines := make([]int, 6)
		for _, err := range atOnce(6, func(i int) (err error) {
			lines[i], _, err = w.MakeBatch(t.Context(), who[i%2], centre)
			return err
		}) {
			w.must(err)
		}
		if n := w.count(`SELECT count(*) FROM course_batches`); n != 1 || w.count(`SELECT count(*) FROM course_payments`) != 4 {
			t.Errorf("%d lists, the runs were told %v", n, lines)
		}
		desk, err := w.CentreOf(t.Context(), who[0], centre, DeskFilter{Limit: 1})
		w.must(err)
		w.one(atOnce(6, func(i int) error { return w.MarkPaid(t.Context(), who[i%2], desk.Batches[0].ID) }), "Maksuerä on jo merkitty maksetuksi.")
		if n := w.count(`SELECT count(*) FROM course_steps WHERE action = 'pay'`); n != 4 {
			t.Errorf("paid %d times", n)
		}
		w.must(w.outbox.Drain(t.Context()))
		told := 0
		for _, m := range w.box.All() {
			if strings.HasPrefix(m.Subject, "Tuki maksettiin:") {
				told++
			}
		}
		if told != 4 {
			t.Errorf("told of %d payments", told)
		}
		w.clean()
	})
}
