package support

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// editor is somebody who writes rules of the world's study centre.
func (w *world) editor(person string) authz.Actor {
	return authz.Actor{Person: person, Grants: []authz.Grant{{Role: account.RulesEditor, Scope: w.centre}}}
}

// TestADraftComesIntoForceByAnother walks a draft from its beginning into force
// and holds every step to who may take it.
func TestADraftComesIntoForceByAnother(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		writes, other, stranger := w.editor("writes"), w.editor("other"), authz.Actor{Person: "stranger"}
		ctx := t.Context()
		if _, err := w.s.Begin(ctx, stranger, w.centre, Another{Base: "sivis-course-2024", Year: 2027, Reason: "x"}); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger begins a draft: %v", err)
		}
		for _, a := range []Another{{Base: "no-such", Year: 2027, Reason: "x"}, {Base: "sivis-course-2024", Year: 1, Reason: "x"}, {Base: "sivis-course-2024", Year: 2027}} {
			if _, err := w.s.Begin(ctx, writes, w.centre, a); !fault.Is(err, fault.Invalid) {
				t.Errorf("%+v: %v", a, err)
			}
		}
		v, err := w.s.Begin(ctx, writes, w.centre, Another{Base: "sivis-course-2024", Year: 2027, Reason: "Uusi vuosi"})
		if err != nil || v.ID != "sivis-course-2027" || v.Rules.Version != 1 {
			t.Fatalf("%s %v", v.ID, err)
		}
		if _, err := w.s.Begin(ctx, other, w.centre, Another{Base: "sivis-course-2024", Year: 2027, Reason: "x"}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a second draft of the year: %v", err)
		}
		if _, err := w.s.See(ctx, stranger, v.ID, 1); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger sees the draft: %v", err)
		}
		if _, err := w.s.Version(ctx, v.ID, 1); !fault.Is(err, fault.NotFound) {
			t.Errorf("the draft is public: %v", err)
		}

		e := Edited{Values: v.Written(), Reason: "Uusi vuosi"}
		e.Values["rate.eur_per_hour"], e.Values["pct.of_costs"], e.Values["part.min"] = "40.00", "puolet", "-3"
		err = w.s.Edit(ctx, writes, v.ID, 1, 1, e)
		names := map[string]bool{}
		for _, f := range fault.Of(err).Fields {
			names[f.Name] = true
		}
		if len(names) != 3 || !names["source"] || !names["key.pct.of_costs"] || !names["key.part.min"] {
			t.Errorf("what is wrong: %v", names)
		}
		e.Values["pct.of_costs"], e.Values["part.min"], e.Values["hour.min"], e.Source = "50", "7", "", "hallitus 1.11.2026"
		if err := w.s.Edit(ctx, writes, v.ID, 1, 1, e); err != nil {
			t.Fatal(err)
		}
		if err := w.s.Edit(ctx, other, v.ID, 1, 1, e); !fault.Is(err, fault.Conflict) {
			t.Errorf("written over what another wrote: %v", err)
		}
		one, err := w.s.See(ctx, writes, v.ID, 1)
		if err != nil || one.Base == nil || one.Base.ID != "sivis-course-2024" {
			t.Fatalf("%+v %v", one.Base, err)
		}
		diff := map[string]bool{}
		for _, c := range Compare(one.Base, one.Rules) {
			diff[c.Path] = true
		}
		if len(diff) != 3 || !diff["rate.eur_per_hour"] || !diff["pct.of_costs"] || !diff["hour.min"] {
			t.Errorf("what differs: %v", diff)
		}
		if got := one.Rules.Values["rate.eur_per_hour"]; got.Source != "hallitus 1.11.2026" {
			t.Errorf("source of what was changed: %+v", got)
		}
		if got := one.Rules.Values["report.deadline"]; got.Source != "S12" {
			t.Errorf("source of what was not: %+v", got)
		}

		take := func(who authz.Actor, edition int, step Step, why string) error {
			return w.s.Take(ctx, who, v.ID, 1, edition, step, why)
		}
		if err := take(other, 2, Approve, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a draft is approved: %v", err)
		}
		if err := take(writes, 2, Submit, ""); err != nil {
			t.Fatal(err)
		}
		if err := w.s.Edit(ctx, writes, v.ID, 1, 2, e); !fault.Is(err, fault.Conflict) {
			t.Errorf("written while it waits: %v", err)
		}
		if err := take(writes, 2, Approve, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("its writer approves it: %v", err)
		}
		if err := take(other, 2, Return, ""); !fault.Is(err, fault.Invalid) {
			t.Errorf("returned without a word: %v", err)
		}
		if err := take(other, 2, Return, "Tarkista osuus."); err != nil {
			t.Fatal(err)
		}
		if err := take(writes, 2, Submit, ""); err != nil {
			t.Fatal(err)
		}
		if err := take(other, 1, Approve, ""); !fault.Is(err, fault.Conflict) {
			t.Errorf("another edition than was seen is approved: %v", err)
		}
		if err := take(other, 2, Approve, ""); err != nil {
			t.Fatal(err)
		}
		for _, step := range []Step{Drop, Submit, Return, Approve} {
			if err := take(other, 2, step, "x"); err == nil {
				t.Errorf("%s what is in force", step)
			}
		}
		list, err := w.s.InForce(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for year, want := range map[int]string{2026: "sivis-course-2024", 2027: "sivis-course-2027"} {
			if r, err := Choose(list, "sivis", Course, "", year); err != nil || r.ID != want {
				t.Errorf("%d: %v %v", year, r, err)
			}
		}
		if found := w.broken(); len(found) > 0 {
			t.Errorf("broken: %v", found)
		}

		again, err := w.s.Begin(ctx, other, w.centre, Another{Base: "sivis-course-2027", Year: 2027, Reason: "Korjaus"})
		if err != nil || again.Rules.Version != 2 || again.ID != "sivis-course-2027" {
			t.Fatalf("a correction: %+v %v", again, err)
		}
		if err := w.s.Take(ctx, writes, again.ID, 2, 1, Drop, ""); err != nil {
			t.Fatal(err)
		}
		if _, err := w.s.See(ctx, other, again.ID, 2); !fault.Is(err, fault.NotFound) {
			t.Errorf("what was dropped is there: %v", err)
		}
	})
}

// TestACentreThatOnlyCallsItselfSoWritesNoRules: a short name of its own choice
// gives nobody the rules that go by it.
func TestACentreThatOnlyCallsItselfSoWritesNoRules(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		var other org.Organisation
		w.write(func(tx *db.Tx) (err error) {
			other, err = org.Create(t.Context(), tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Toinen keskus"}, Short: "Sivis"}}, Facts: org.Facts{Kind: org.StudyCentre}})
			return err
		})
		who := authz.Actor{Person: "x", Grants: []authz.Grant{{Role: account.RulesEditor, Scope: other.ID}}}
		v, err := w.s.Shelf(t.Context(), who, other.ID)
		if err != nil || len(v.Versions) > 0 {
			t.Errorf("%d versions, %v", len(v.Versions), err)
		}
		if _, err := w.s.Begin(t.Context(), who, other.ID, Another{Base: "sivis-course-2024", Year: 2027, Reason: "x"}); !fault.Is(err, fault.Invalid) {
			t.Errorf("it begins a draft: %v", err)
		}
	})
}

// TestManyEditAtOnce: of those who wrote on one edition one is stored.
func TestManyEditAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		v, err := w.s.Begin(t.Context(), w.editor("writes"), w.centre, Another{Base: "sivis-course-2024", Year: 2027, Reason: "x"})
		if err != nil {
			t.Fatal(err)
		}
		errs := make([]error, 8)
		var all sync.WaitGroup
		for i := range errs {
			e := Edited{Values: v.Written(), Source: "s", Reason: "x"}
			e.Values["rate.eur_per_hour"] = fmt.Sprintf("%d.00", 30+i)
			all.Go(func() { errs[i] = w.s.Edit(t.Context(), w.editor(fmt.Sprint("e", i)), v.ID, 1, 1, e) })
		}
		all.Wait()
		stored := 0
		for _, err := range errs {
			switch {
			case err == nil:
				stored++
			case !fault.Is(err, fault.Conflict):
				t.Error(err)
			}
		}
		if stored != 1 {
			t.Errorf("%d were stored", stored)
		}
	})
}

func TestBarsOfWhatChanges(t *testing.T) {
	for c, want := range map[money.Cents]int{-500_01: 0, -500_00: 1, -100_01: 1, -100_00: 2, -20_01: 2, -20_00: 3, -1: 3, 0: 4, 1: 5, 20_00: 5, 20_01: 6, 100_01: 7, 500_01: 8} {
		if got := barOf(c); got != want {
			t.Errorf("%d cents stand in bar %d, want %d", c, got, want)
		}
	}
}

// TestReplayTellsWhoGainsAndLoses: 12 hours at 35 euros are 420, of 800 euros
// of costs at most 55 % are 440; at 40 euros and 50 % the sum is 400. A small
// course with 6 hours and 1,000 euros goes from 210 to 240.
func TestReplayTellsWhoGainsAndLoses(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		const facts = `{"kind": "course", "starts": "2026-05-14", "ends": "2026-05-15", "hours": "%s", "participants": {"total": 9, "under_min_age": 0}, "costs": [{"category": "trainer", "amount": "%s"}]}`
		for i, f := range []string{fmt.Sprintf(facts, "12", "800.00"), fmt.Sprintf(facts, "6", "1000.00"), fmt.Sprintf(facts, "6", "20.00")} {
			if _, err := w.decide(fmt.Sprint("course:", i), f); err != nil {
				t.Fatal(err)
			}
		}
		writes := w.editor("writes")
		v, err := w.s.Begin(t.Context(), writes, w.centre, Another{Base: "sivis-course-2024", Year: 2027, Reason: "x"})
		if err != nil {
			t.Fatal(err)
		}
		e := Edited{Values: v.Written(), Source: "s", Reason: "x"}
		e.Values["rate.eur_per_hour"], e.Values["pct.of_costs"] = "40.00", "50"
		if err := w.s.Edit(t.Context(), writes, v.ID, 1, 1, e); err != nil {
			t.Fatal(err)
		}
		got, err := w.s.Replay(t.Context(), writes, v.ID, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		want := Effect{Cases: 3, Gain: 1, Lose: 2, Before: 420_00 + 210_00 + 11_00, Now: 400_00 + 240_00 + 10_00}
		if got.All != want || got.Year != 2026 {
			t.Errorf("got %+v in %d, want %+v", got.All, got.Year, want)
		}
		if len(got.Units) != 1 || got.Units[0].Effect != want || got.Cases[0].Change() != 30_00 {
			t.Errorf("units %+v, first %v", got.Units, got.Cases[0].Change())
		}
		if none, err := w.s.Replay(t.Context(), writes, v.ID, 1, 1999); err != nil || none.All.Cases != 0 {
			t.Errorf("a year without decisions: %+v %v", none.All, err)
		}
		if _, err := w.s.Replay(t.Context(), authz.Actor{Person: "x"}, "sivis-course-2024", 1, 2026); !fault.Is(err, fault.NotFound) && !fault.Is(err, fault.Forbidden) {
			t.Errorf("a stranger replays: %v", err)
		}
		if found := w.broken(); len(found) > 0 {
			t.Errorf("broken: %v", found)
		}
	})
}

// TestManyDecisionsAreReplayedQuickly keeps to the 2 seconds for 4,000
// decisions that a person waits for a page, with room for a slow machine.
func TestManyDecisionsAreReplayedQuickly(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	f, err := ParseFacts([]byte(`{"kind": "course", "starts": "2026-05-14", "ends": "2026-05-15", "hours": "12", "participants": {"total": 9}, "costs": [{"category": "trainer", "amount": "800.00"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for part := range 8 {
		w.write(func(tx *db.Tx) error {
			for i := range 500 {
				c := Case{Ref: fmt.Sprint("course:", part, "-", i), Centre: w.centre, Unit: w.unit, Title: i18n.Content{FI: "Kurssi"}, Path: "/courses/1", Facts: f}
				if _, err := w.s.Decide(t.Context(), tx, authz.System, c); err != nil {
					return err
				}
			}
			return nil
		})
	}
	began := time.Now()
	v, err := w.s.Replay(t.Context(), w.editor("x"), "sivis-course-2024", 1, 2026)
	took := time.Since(began)
	if err != nil || v.All.Cases != 4000 || v.All.Same != 4000 {
		t.Fatalf("%+v %v", v.All, err)
	}
	t.Logf("4,000 decisions in %v", took)
	if took > 2*time.Second {
		t.Errorf("4,000 decisions took %v", took)
	}
}
