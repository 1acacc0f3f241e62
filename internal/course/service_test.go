package course

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

func day0(s string) time.Time {
	t, err := time.Parse(time.RFC3339, s+"T09:00:00Z")
	if err != nil {
		panic(err)
	}
	return t
}

// published is a course of twelve hours on 14 and 15 September 2026 that eight
// people have registered for, one of them under fifteen.
func (w *world) published() Course {
	w.Helper()
	w.clock.Set(day0("2026-08-01"))
	c := w.begin("2026-09-14")
	w.act(w.outi, c.ID, Submit)
	w.act(w.riikka, c.ID, Approve)
	c = w.act(w.outi, c.ID, Publish)
	for i := range 9 {
		in := registration.Input{Name: fmt.Sprint("Osallistuja ", i), Email: fmt.Sprintf("osallistuja%d@example.org", i), Lang: i18n.FI, Mode: registration.Onsite}
		if i == 0 {
			in.Answers = map[string]string{youngID: "yes"}
		}
		_, err := w.Register(w.Context(), authz.Actor{}, c.ID, in)
		w.must(err)
	}
	return c
}

// held has the first so many of them come to the first day.
func (w *world) held(c Course, present int) {
	w.Helper()
	w.clock.Set(day0("2026-09-14"))
	people, err := w.PeopleOf(w.Context(), w.outi, c.ID)
	w.must(err)
	var ids []string
	for _, r := range people.Expected()[:present] {
		ids = append(ids, r.ID)
	}
	w.must(w.Note(w.Context(), w.outi, c.ID, people.Sessions[0].ID, ids))
	w.clock.Set(day0("2026-09-20"))
}

func (w *world) reportOf(c Course) {
	w.Helper()
	_, err := w.WriteReport(w.Context(), w.outi, c.ID, func(x *Writing) {
		x.Declared = Declared{Informed: true, InBooks: true, OwnFunding: true}
	})
	w.must(err)
	w.act(w.outi, c.ID, Report)
}

func TestFromPlanToDecision(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.published()
		if got := w.balance(2026); got.Reserved != 1200 {
			t.Fatalf("reserved %v, want 12 hours", got.Reserved)
		}
		w.held(c, 9)
		w.reportOf(c)
		v, err := w.See(t.Context(), w.tapio, c.ID)
		w.must(err)
		if v.Report.Total() != 9 || v.Report.Young() != 1 || Sum(v.Report.Costs) != 800_00 {
			t.Errorf("the report is filled with %d people, %d young, %d cents", v.Report.Total(), v.Report.Young(), Sum(v.Report.Costs))
		}
		w.act(w.tapio, c.ID, Check)
		got := w.act(w.pirjo, c.ID, Decide)
		if got.State != Granted {
			t.Fatalf("decided %s", got.State)
		}
		v, err = w.See(t.Context(), w.outi, c.ID)
		w.must(err)
		// sivis-course-2024: 35 € × 12 h = 420.00; 55 % of 800.00 = 440.00.
		if v.Decision.Amount != 420_00 || v.Decision.Hours != 1200 || v.Decision.Estimate.Explanation.FI == "" || v.Decision.Rules != "sivis-course-2024" {
			t.Errorf("decision %+v", v.Decision)
		}
		if b := w.balance(2026); b.Reserved != 0 || b.Consumed != 1200 {
			t.Errorf("hours after the decision: %+v", b)
		}
		w.clean()
	})
}

func TestTooFewPeopleGetNothingAndGiveTheHoursBack(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.published()
	w.held(c, 7) // six of them fifteen: the first is not
	w.reportOf(c)
	w.act(w.tapio, c.ID, Check)
	if got := w.act(w.pirjo, c.ID, Decide); got.State != Denied {
		t.Fatalf("decided %s", got.State)
	}
	if b := w.balance(2026); b.Used() != 0 {
		t.Errorf("hours after a refusal: %+v", b)
	}
	w.clean()
}

// Scenario 14: what is delivered is used, what is cancelled goes back.
func TestCancelledCourseGivesItsHoursBackAndTellsEverybody(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.published()
	_, err := w.Act(t.Context(), w.outi, c.ID, Cancel, Input{Reason: i18n.Content{FI: "Kouluttaja sairastui."}})
	w.must(err)
	if b := w.balance(2026); b.Used() != 0 {
		t.Errorf("hours after cancelling: %+v", b)
	}
	w.must(w.outbox.Drain(t.Context()))
	off := 0
	for _, m := range w.box.All() {
		if strings.HasPrefix(m.Subject, "Peruttu:") && strings.Contains(string(m.Raw), "METHOD:CANCEL") {
			off++
		}
	}
	if off != 9 {
		t.Errorf("%d were told, want 9", off)
	}
	if _, err := w.WriteReport(t.Context(), w.outi, c.ID, func(*Writing) {}); !fault.Is(err, fault.Conflict) {
		t.Errorf("a report for a cancelled course: %v", err)
	}
	w.clean()
}

func TestTwoDecideAtOnceAndOneDecides(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.published()
		w.held(c, 9)
		w.reportOf(c)
		w.act(w.tapio, c.ID, Check)
		second := w.person("Paavo Päätösvalta", "decider", "poiju")
		errs := make([]error, 8)
		var all sync.WaitGroup
		for i := range errs {
			all.Go(func() {
				who := w.pirjo
				if i%2 == 1 {
					who = second
				}
				_, errs[i] = w.Act(t.Context(), who, c.ID, Decide, Input{})
			})
		}
		all.Wait()
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
			} else if !fault.Is(err, fault.Conflict) {
				t.Errorf("refused with %v", err)
			}
		}
		if done != 1 {
			t.Errorf("%d decided", done)
		}
		w.clean()
	})
}

func TestSubmittedTwiceReservesOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.clock.Set(day0("2026-08-01"))
		// Eleven courses of ten hours ask for the hundred there are.
		var ids []string
		for range 11 {
			c := w.begin("2026-09-14")
			_, err := w.Save(t.Context(), w.outi, c.ID, Seen{}, func(p *Plan) { p.Sessions[0].Breaks = 120 })
			w.must(err)
			ids = append(ids, c.ID)
		}
		var all sync.WaitGroup
		errs := make([]error, 22)
		for i := range errs {
			all.Go(func() { _, errs[i] = w.Act(t.Context(), w.outi, ids[i/2], Submit, Input{}) })
		}
		all.Wait()
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
			} else if !fault.Is(err, fault.Conflict) {
				t.Errorf("refused with %v", err)
			}
		}
		if b := w.balance(2026); done != 10 || b.Reserved != 10_000 || b.Free() != 0 {
			t.Errorf("%d were sent, %+v", done, b)
		}
		w.clean()
	})
}

// Scenario 5 in rows: a plan over New Year is refused, split, and each half
// takes the hours of its own year.
func TestSplitOverNewYear(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	w.clock.Set(day0("2026-11-01"))
	c := w.begin("2026-12-31")
	if _, err := w.Act(t.Context(), w.outi, c.ID, Submit, Input{}); !fault.Is(err, fault.Conflict) {
		t.Fatalf("a plan over New Year: %v", err)
	}
	first, second, err := w.Split(t.Context(), w.outi, c.ID)
	w.must(err)
	if first.Hours != 600 || second.Hours != 600 || len(second.Costs) != 0 || first.Series == "" || first.Series != second.Series {
		t.Errorf("split into %d and %d", first.Hours, second.Hours)
	}
	w.act(w.outi, first.ID, Submit)
	w.act(w.outi, second.ID, Submit)
	if a, b := w.balance(2026), w.balance(2027); a.Reserved != 600 || b.Reserved != 600 {
		t.Errorf("reserved %v and %v", a.Reserved, b.Reserved)
	}
	w.clean()
}

func TestWhoMayNotSeeIsTold404(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	w.clock.Set(day0("2026-08-01"))
	c := w.begin("2026-09-14")
	stranger := w.person("Ulla Ulkona", "organiser", "tyrsky")
	for name, who := range map[string]authz.Actor{"a visitor": {}, "another organisation": stranger, "the study centre, of a draft": w.riikka} {
		if _, err := w.See(t.Context(), who, c.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.act(w.outi, c.ID, Submit)
	if _, err := w.Act(t.Context(), w.tapio, c.ID, Approve, Input{}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a checker approves a plan: %v", err)
	}
}

func TestCopyIsTheSameButForTheDays(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	w.clock.Set(day0("2026-08-01"))
	c := w.begin("2026-09-14")
	made, err := w.Copy(t.Context(), w.outi, c.ID, civil.MustDate("2026-10-05"), 3, 7)
	w.must(err)
	if len(made) != 3 || made[0].Series == "" || made[2].Series != made[0].Series {
		t.Fatalf("made %d", len(made))
	}
	before, err := w.See(t.Context(), w.outi, c.ID)
	w.must(err)
	for i, m := range made {
		after, err := w.See(t.Context(), w.outi, m.ID)
		w.must(err)
		if !unchanged(before.Course, after.Course) {
			t.Errorf("copy %d differs: %v", i, Differences(before.Course, after.Course, i18n.FI))
		}
		if got, want := after.firstDay(), civil.MustDate("2026-10-05").AddDays(7*i); got != want {
			t.Errorf("copy %d begins %s, want %s", i, got, want)
		}
	}
}

func TestWalkInsAreNotedByTheCode(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.published()
	if _, err := w.Here(t.Context(), authz.Actor{}, c.Code, "osallistuja1@example.org", nil); !fault.Is(err, fault.Conflict) {
		t.Errorf("weeks before: %v", err)
	}
	w.clock.Set(day0("2026-09-14"))
	name, err := w.Here(t.Context(), authz.Actor{}, strings.ToUpper(c.Code), "Osallistuja1@example.org ", nil)
	if err != nil || name != "Osallistuja 1" {
		t.Errorf("%q %v", name, err)
	}
	if _, err := w.Here(t.Context(), authz.Actor{}, c.Code, "vieras@example.org", nil); !fault.Is(err, fault.Invalid) {
		t.Errorf("a stranger: %v", err)
	}
	in := registration.Input{Name: "Veera Vieras", Email: "vieras@example.org", Lang: i18n.FI}
	if name, err = w.Here(t.Context(), authz.Actor{}, c.Code, "", &in); err != nil || name != "Veera Vieras" {
		t.Errorf("%q %v", name, err)
	}
	v, err := w.PeopleOf(t.Context(), w.outi, c.ID)
	w.must(err)
	if v.there() != 2 {
		t.Errorf("%d are there", v.there())
	}
	w.clean()
}
