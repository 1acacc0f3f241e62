package expert

import (
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
)

var profile = Profile{Langs: []i18n.Lang{i18n.FI, i18n.SV}, Regions: []string{"02", "01"}, Remote: true, Weekdays: Week[:5], MonthHours: 20_00}

func (w *world) added() Expert {
	w.Helper()
	e, err := w.Add(w.Context(), w.essi, w.orgs["poiju"].ID, "")
	w.must(err)
	return e
}

func TestAnExpertIsAddedOnceWrittenAndFound(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		e := w.added()
		if _, err := w.Add(t.Context(), w.staff, w.orgs["poiju"].ID, "essi-osaaja@example.org"); !fault.Is(err, fault.Invalid) || fault.Of(err).Fields[0].Say != msgTwice {
			t.Errorf("added twice: %v", err)
		}
		p := profile
		p.Listed = true
		w.must(w.Write(t.Context(), w.essi, e.ID, 1, p))
		if err := w.Write(t.Context(), w.staff, e.ID, 1, p); !fault.Is(err, fault.Conflict) {
			t.Errorf("an old version is written: %v", err)
		}
		w.must(w.Knows(t.Context(), w.essi, e.ID, "viestintä", Basics))
		w.must(w.Knows(t.Context(), w.essi, e.ID, "Kommunikation", TrainsTrainers)) // the same in Swedish
		err := w.Knows(t.Context(), w.essi, e.ID, "talous", Trains)
		if !fault.Is(err, fault.Invalid) || !strings.Contains(fault.Of(err).Fields[0].Say.FI, "Yhdistyksen talous") {
			t.Errorf("a word outside the vocabulary: %v", err)
		}
		w.must(w.GoesAway(t.Context(), w.essi, e.ID, Away{First: civil.MustDate("2026-11-09"), Last: civil.MustDate("2026-11-13")}))
		v, err := w.See(t.Context(), w.essi, e.ID)
		w.must(err)
		if len(v.Competences) != 1 || v.Competences[0].Level != TrainsTrainers || len(v.Regions) != 2 || len(v.Away) != 1 || len(v.Free[1].Days) != 0 || len(v.Free[0].Days) != 5 {
			t.Errorf("seen %+v", v)
		}
		for name, q := range map[string]struct {
			Find
			want int
		}{
			"all": {want: 1}, "theme": {Find{Theme: v.Competences[0].Theme.Slug}, 1}, "no such theme": {Find{Theme: "laulu"}, 0},
			"Swedish": {Find{Lang: i18n.SV}, 1}, "English": {Find{Lang: i18n.EN}, 0}, "remote": {Find{Remote: true}, 1}, "name": {Find{Name: "OSAAJA"}, 1}, "no such name": {Find{Name: "%"}, 1},
			"free": {Find{Free: civil.MustDate("2026-11-16")}, 1}, "away": {Find{Free: civil.MustDate("2026-11-10")}, 0}, "Sunday": {Find{Free: civil.MustDate("2026-11-15")}, 0},
		} {
			l, err := w.List(t.Context(), authz.Actor{}, q.Find)
			w.must(err)
			if l.Total != q.want || len(l.Experts) != q.want {
				t.Errorf("%s: %d found", name, l.Total)
			}
		}
		w.clean()
		w.must(w.Remove(t.Context(), w.staff, e.ID))
		if _, err := w.See(t.Context(), w.essi, e.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("seen after being removed: %v", err)
		}
	})
}

func TestAProfileIsSeenAsFarAsItsExpertChose(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	e := w.added()
	w.must(w.Write(t.Context(), w.essi, e.ID, 1, profile))
	for name, who := range map[string]authz.Actor{"a visitor": {}, "a stranger": w.outsider} {
		if _, err := w.See(t.Context(), who, e.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s sees what is not listed: %v", name, err)
		}
		if l, err := w.List(t.Context(), who, Find{}); err != nil || l.Total != 0 {
			t.Errorf("%s finds %d, %v", name, l.Total, err)
		}
	}
	if l, err := w.List(t.Context(), w.staff, Find{}); err != nil || l.Total != 1 {
		t.Errorf("the staff find %d, %v", l.Total, err)
	}
	p := profile
	p.Listed = true
	w.must(w.Write(t.Context(), w.staff, e.ID, 2, p))
	v, err := w.See(t.Context(), authz.Actor{}, e.ID)
	w.must(err)
	if v.Inside || v.Email != "" || v.Free != nil || v.Load != nil || v.MonthHours != 0 || v.Away != nil {
		t.Errorf("a visitor sees %+v", v)
	}
	if err := w.Write(t.Context(), w.outsider, e.ID, 3, p); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger writes: %v", err)
	}
	if _, err := w.Add(t.Context(), w.outsider, w.orgs["poiju"].ID, ""); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger makes themselves an expert: %v", err)
	}
	if _, err := w.Add(t.Context(), w.essi, w.orgs["poiju"].ID, "ulla-ulkona@example.org"); !fault.Is(err, fault.Forbidden) {
		t.Errorf("an expert adds another: %v", err)
	}
}

func TestAddedAtOnceIsThereOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		errs := make([]error, 6)
		var all sync.WaitGroup
		for i := range errs {
			all.Go(func() { _, errs[i] = w.Add(t.Context(), w.essi, w.orgs["poiju"].ID, "") })
		}
		all.Wait()
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
			} else if !fault.Is(err, fault.Invalid) {
				t.Errorf("refused with %v", err)
			}
		}
		if done != 1 {
			t.Errorf("%d were added", done)
		}
	})
}

func TestOldDaysAwayAreForgotten(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	e := w.added()
	w.must(w.GoesAway(t.Context(), w.essi, e.ID, Away{First: civil.MustDate("2026-11-09"), Last: civil.MustDate("2026-11-13")}))
	if err := w.GoesAway(t.Context(), w.essi, e.ID, Away{First: civil.MustDate("2026-10-09"), Last: civil.MustDate("2026-10-13")}); !fault.Is(err, fault.Invalid) {
		t.Errorf("days that have passed: %v", err)
	}
	for _, x := range []struct {
		at   time.Time
		want int
	}{{civil.MustDate("2027-11-13").Start(), 0}, {civil.MustDate("2027-11-15").Start(), 1}} {
		clock.Set(x.at)
		w.write(func(tx *db.Tx) error {
			n, err := Retention()[0].Run(t.Context(), tx)
			if n != x.want {
				t.Errorf("%d forgotten on %v", n, x.at)
			}
			return err
		})
	}
}
