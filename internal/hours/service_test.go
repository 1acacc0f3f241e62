package hours

import (
	"fmt"
	"sync"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
)

// TestFiveHundredAtOnce puts 500 reservations of an hour to the last ten
// hours: ten get them, on both databases.
func TestFiveHundredAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.grant(Whole(110))
		if _, err := w.reserve("course:before", "vass", Whole(100)); err != nil {
			t.Fatal(err)
		}
		var mu sync.Mutex
		var wg sync.WaitGroup
		got := 0
		for i := range 500 {
			wg.Go(func() {
				_, err := w.reserve(fmt.Sprintf("course:%d", i), []string{"vass", "piiri", "kaisla"}[i%3], Whole(1))
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					got++
				} else if !fault.Is(err, fault.Conflict) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if b := w.balance(); got != 10 || b.Pool.Free() != 0 || b.Pool.Reserved != Whole(110) {
			t.Errorf("%d reservations were given, the pool is %+v", got, b.Pool)
		}
		w.holds()
	})
}

// Scenario 14 of the domain: reserved 16 h, delivered 12: consume 12, release
// 4; cancelled: release 16.
func TestShortenedAndCancelled(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.grant(Whole(290))
		for _, ref := range []string{"course:a", "course:b"} {
			if _, err := w.reserve(ref, "vass", Whole(16)); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 { // said twice it is once
			if _, err := w.reserve("course:a", "vass", Whole(16)); err != nil {
				t.Fatal(err)
			}
		}
		used, err := w.consume("course:a", Whole(12))
		w.must(err)
		if used != (Used{Whole(12), Whole(4)}) {
			t.Errorf("consume: %+v", used)
		}
		if used, err = w.consume("course:a", Whole(12)); err != nil || used != (Used{Consumed: Whole(12)}) {
			t.Errorf("consume again: %+v, %v", used, err)
		}
		for _, want := range []Hours{Whole(16), 0} {
			if got, err := w.release("course:b"); err != nil || got != want {
				t.Errorf("release: %v, %v, want %v", got, err, want)
			}
		}
		b := w.balance()
		if b.Pool != (Account{Amount: Whole(290), Consumed: Whole(12)}) || b.Total() != Whole(290) {
			t.Errorf("the pool is %+v of %v", b.Pool, b.Total())
		}
		// A correction of the report, up beyond what was planned and down again.
		if used, err = w.consume("course:a", Whole(18)); err != nil || used.Consumed != Whole(18) {
			t.Errorf("corrected up: %+v, %v", used, err)
		}
		if used, err = w.consume("course:a", 1150); err != nil || used.Consumed != 1150 {
			t.Errorf("corrected down: %+v, %v", used, err)
		}
		if b := w.balance(); b.Pool.Consumed != 1150 || b.Pool.Reserved != 0 {
			t.Errorf("the pool is %+v", b.Pool)
		}
		_, err = w.reserve("course:a", "vass", Whole(20))
		w.refused(err, fault.Conflict, "reserving after the report")
		_, err = w.consume("course:b", Whole(1))
		w.refused(err, fault.Conflict, "using what was released")
		w.holds()
	})
}

// Scenario 13: in the window 40 h of the unused pool of 290 go back, the day
// after it the same is refused; the centre has 40 more, and another's request
// for 60 gets at most that.
func TestReturnAndExtra(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d)
		w.grant(Whole(290))
		w.must(d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE org_memberships SET in_id = $1 WHERE org_id = $2`, w.id("poiju"), w.id("tyrsky"))
			return err
		}))
		for _, k := range WindowKinds {
			w.must(w.s.AddWindow(t.Context(), w.taina, w.id("poiju"), Window{Year: thisYear, Kind: k, First: civil.MustDate("2026-08-14"), Last: civil.MustDate("2026-08-25")}))
		}
		back := func() error {
			_, err := w.s.Post(t.Context(), w.sirpa, w.id("kaisla"), Move{Year: thisYear, Entry: Return, Hours: Whole(40)})
			return err
		}
		at(t, clock, "2026-08-13")
		err := back()
		w.refused(err, fault.Conflict, "before the window")
		if got, want := fault.Of(err).Say.FI, "Tunteja ei voi palauttaa nyt. Seuraava palautusaika on 14.8.2026–25.8.2026."; got != want {
			t.Errorf("said %q, want %q", got, want)
		}
		at(t, clock, "2026-08-25")
		w.must(back())
		if b := w.balance(); b.Pool.Amount != Whole(250) || b.Returned != Whole(40) {
			t.Errorf("the pool is %+v", b)
		}
		q, err := w.s.Ask(t.Context(), w.ulla, w.id("tyrsky"), Move{Year: thisYear, Hours: Whole(60), Grounds: "Syksyn ensiapukurssit"})
		w.must(err)
		at(t, clock, "2026-08-26")
		err = back()
		w.refused(err, fault.Conflict, "after the window")
		if got, want := fault.Of(err).Say.SV, "Timmar kan inte längre lämnas tillbaka. Tiden gick ut 25.8.2026."; got != want {
			t.Errorf("said %q, want %q", got, want)
		}
		_, err = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(60)})
		w.refused(err, fault.Conflict, "more than the centre has")
		_, err = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(40)})
		w.refused(err, fault.Invalid, "a part without a reason")
		q, err = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(40), Reason: "Enempää ei ole."})
		w.must(err)
		if q.State != Partly {
			t.Errorf("the request is %s", q.State)
		}
		_, err = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(40), Reason: "Enempää ei ole."})
		w.refused(err, fault.Conflict, "deciding twice")
		w.holds()
	})
}

// TestTwoDecideAtOnce: one decision stands, the other is told so.
func TestTwoDecideAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.must(w.s.SetBudget(t.Context(), w.taina, w.id("poiju"), Move{Year: thisYear, Hours: Whole(100)}))
		w.must(w.s.AddWindow(t.Context(), w.taina, w.id("poiju"), Window{Year: thisYear, Kind: ForRequest, First: civil.MustDate("2026-11-01"), Last: civil.MustDate("2026-11-30")}))
		q, err := w.s.Ask(t.Context(), w.sirpa, w.id("kaisla"), Move{Year: thisYear, Hours: Whole(60), Grounds: "Uusi piiri"})
		w.must(err)
		var wg sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wg.Go(func() { _, errs[i] = w.s.Decide(t.Context(), w.taina, q.ID, Verdict{Hours: Whole(60)}) })
		}
		wg.Wait()
		decided := 0
		for _, err := range errs {
			if err == nil {
				decided++
			} else {
				w.refused(err, fault.Conflict, "a second decision")
			}
		}
		if b := w.balance(); decided != 1 || b.Extra != Whole(60) {
			t.Errorf("%d decisions, extra %v", decided, b.Extra)
		}
	})
}

func TestSharing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.grant(Whole(100))
		w.must(w.share(Allocate, "piiri", Whole(30)))
		w.must(w.share(Allocate, "vass", 1050))
		if b, err := w.reserve("course:1", "vass", Whole(45)); err != nil || len(b.Parts) != 3 {
			t.Errorf("vass, the district and the pool: %+v, %v", b, err)
		}
		w.refused(w.share(Deallocate, "vass", 1), fault.Conflict, "taking what is reserved")
		// Shortened: the pool's hours go back first.
		if b, err := w.reserve("course:1", "vass", Whole(20)); err != nil || b.Reserved() != Whole(20) {
			t.Errorf("shortened: %+v, %v", b, err)
		}
		b := w.balance()
		if b.Pool.Reserved != 0 || b.Of(w.id("vass")).Reserved != 1050 || b.Of(w.id("piiri")).Reserved != 950 {
			t.Errorf("after shortening: %+v", b)
		}
		w.must(w.s.SetOverflow(t.Context(), w.sirpa, w.id("kaisla"), OwnOnly))
		_, err := w.reserve("course:2", "vass", Whole(21))
		w.refused(err, fault.Conflict, "beyond its own")
		w.must(w.s.SetOverflow(t.Context(), w.sirpa, w.id("kaisla"), PoolOnly))
		if b, err := w.reserve("course:2", "vass", Whole(21)); err != nil || len(b.Parts) != 1 || b.Parts[0].Unit != Pool {
			t.Errorf("from the pool only: %+v, %v", b, err)
		}
		w.refused(w.share(Allocate, "tyrsky", Whole(1)), fault.Invalid, "a unit of another organisation")
		w.refused(w.share(Allocate, "kaisla", Whole(1)), fault.Invalid, "the holder itself")
		w.refused(w.share(Allocate, "piiri", -5), fault.Invalid, "below zero")
		w.refused(w.share(Allocate, "piiri", 0), fault.Invalid, "nothing")
		w.refused(w.share(Allocate, "piiri", Whole(1000)), fault.Conflict, "more than is free")
		w.holds()
	})
}

func TestADaysBalance(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	at(t, clock, "2026-02-01")
	w.grant(Whole(50))
	at(t, clock, "2026-03-01")
	_, err := w.reserve("course:1", "vass", Whole(20))
	w.must(err)
	for day, want := range map[string]Hours{"2026-01-31": 0, "2026-02-01": Whole(50), "2026-02-28": Whole(50), "2026-03-01": Whole(30)} {
		w.must(d.Read(t.Context(), func(tx *db.Tx) error {
			b, err := BalanceOn(t.Context(), tx, w.id("kaisla"), thisYear, Course, civil.MustDate(day))
			if b.Pool.Free() != want {
				t.Errorf("on %s %v were free, want %v", day, b.Pool.Free(), want)
			}
			return err
		}))
	}
}

func TestAClosedYear(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d)
	w.grant(Whole(50))
	_, err := w.reserve("course:1", "vass", Whole(20))
	w.must(err)
	w.must(w.s.SetYear(t.Context(), w.taina, w.id("poiju"), Year{Year: thisYear, ClosesOn: civil.MustDate("2027-01-31")}))
	w.must(w.s.SetYear(t.Context(), w.taina, w.id("poiju"), Year{Year: thisYear + 1, UsableFrom: civil.MustDate("2027-01-01")}))
	err = w.write(func(tx *db.Tx) error {
		_, err := Reserve(t.Context(), tx, w.sirpa, Booking{Ref: "course:2", Unit: w.id("vass"), Year: thisYear + 1, Hours: Whole(1)})
		return err
	})
	w.refused(err, fault.Conflict, "before the year's hours may be used")
	at(t, clock, "2027-01-31")
	_, err = w.consume("course:1", Whole(19))
	w.must(err)
	at(t, clock, "2027-02-01")
	_, err = w.consume("course:1", Whole(20))
	w.refused(err, fault.Conflict, "a closed year")
	_, err = w.release("course:1")
	w.refused(err, fault.Conflict, "a closed year")
	w.refused(w.share(Allocate, "vass", Whole(1)), fault.Conflict, "a closed year")
}

func TestACourseMovesToAnotherUnit(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	w.grant(Whole(50))
	w.must(w.share(Allocate, "vass", Whole(20)))
	for _, unit := range []string{"vass", "piiri"} {
		if _, err := w.reserve("course:1", unit, Whole(20)); err != nil {
			t.Fatal(err)
		}
	}
	if b := w.balance(); b.Of(w.id("vass")).Reserved != 0 || b.Pool.Reserved != Whole(20) {
		t.Errorf("%+v", b)
	}
	w.holds()
}

func TestWhoMayWhat(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	w.grant(Whole(50))
	for name, tt := range map[string]struct {
		who  authz.Actor
		want fault.Kind
	}{
		"a visitor":           {authz.Actor{}, fault.SignIn},
		"somebody":            {authz.Actor{Person: "x"}, fault.NotFound},
		"another main user":   {w.ulla, fault.NotFound},
		"the hours officer":   {w.taina, fault.Forbidden},
		"the district's user": {as("y", "main_user", w.id("piiri")), fault.NotFound},
	} {
		_, err := w.s.Post(t.Context(), tt.who, w.id("kaisla"), Move{Year: thisYear, Entry: Allocate, Unit: w.id("vass"), Hours: 100})
		w.refused(err, tt.want, name)
	}
	w.refused(w.s.Grant(t.Context(), w.sirpa, w.id("kaisla"), Move{Year: thisYear, Hours: 100}), fault.Forbidden, "granting to oneself")
	w.refused(w.s.SetBudget(t.Context(), w.sirpa, w.id("poiju"), Move{Year: thisYear, Hours: 100}), fault.NotFound, "setting the centre's hours")
	w.refused(w.s.SetBudget(t.Context(), w.taina, w.id("poiju"), Move{Year: thisYear, Hours: Whole(49)}), fault.Invalid, "less than members hold")
	_, err := w.s.See(t.Context(), w.ulla, w.id("tyrsky"), Asked{})
	w.refused(err, fault.Conflict, "no study centre")
	_, err = w.s.See(t.Context(), w.sirpa, w.id("vass"), Asked{})
	w.refused(err, fault.Conflict, "a unit")
}
