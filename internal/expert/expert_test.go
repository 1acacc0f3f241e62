package expert

import (
	"slices"
	"testing"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/theme"
)

func on(day string, from, to int) Busy {
	d := civil.MustDate(day)
	return Busy{Starts: d.Start().Add(time.Duration(from) * time.Hour), Ends: d.Start().Add(time.Duration(to) * time.Hour), Minutes: (to - from) * 60}
}

func TestFreeDays(t *testing.T) {
	e := Expert{Profile: Profile{Weekdays: []time.Weekday{time.Monday, time.Tuesday, time.Sunday}}, Away: []Away{{First: civil.MustDate("2026-12-14"), Last: civil.MustDate("2026-12-15")}}}
	busy := []Busy{on("2026-12-08", 17, 20)}
	for day, want := range map[string]bool{
		"2026-12-07": true,  // a Monday
		"2026-12-08": false, // trains that evening
		"2026-12-09": false, // not one of their days
		"2026-12-14": false, // away
		"2026-12-15": false, // away, the last day
		"2026-12-21": true,
		"2026-12-06": false, // a Sunday, but Independence Day
		"2026-12-13": true,
	} {
		if got := e.FreeOn(civil.MustDate(day), busy); got != want {
			t.Errorf("free on %s: %v", day, got)
		}
	}
	weeks := e.FreeWeeks(civil.MustDate("2026-12-08"), 2, busy)
	if len(weeks) != 2 || weeks[0].Monday != civil.MustDate("2026-12-07") || len(weeks[0].Days) != 1 || weeks[0].Days[0] != civil.MustDate("2026-12-13") || len(weeks[1].Days) != 1 {
		t.Errorf("weeks %+v", weeks)
	}
}

func TestLoadIsByMonthInLessons(t *testing.T) {
	got := Load(civil.MustDate("2026-11-30"), 3, []Busy{on("2026-11-01", 9, 12), on("2026-12-31", 9, 12), on("2027-01-01", 9, 15), on("2027-02-01", 9, 10)})
	want := []course.Hours{400, 400, 800}
	for i, w := range want {
		if got[i].Hours != w {
			t.Errorf("month %s: %d, want %d", got[i].First, got[i].Hours, w)
		}
	}
}

func TestAProfileIsChecked(t *testing.T) {
	good := Profile{Langs: []i18n.Lang{i18n.SV}, Remote: true, Weekdays: Week[:1]}
	if _, err := good.check(); err != nil {
		t.Fatal(err)
	}
	for field, change := range map[string]func(*Profile){
		"langs":        func(p *Profile) { p.Langs = nil },
		"regions":      func(p *Profile) { p.Remote = false },
		"weekdays":     func(p *Profile) { p.Weekdays = nil },
		"municipality": func(p *Profile) { p.Municipality = "999" },
		"month_hours":  func(p *Profile) { p.MonthHours = maxMonthlyHours + 1 },
	} {
		p := good
		change(&p)
		_, err := p.check()
		if !slices.ContainsFunc(fault.Of(err).Fields, func(f fault.Field) bool { return f.Name == field }) {
			t.Errorf("%s: %v", field, err)
		}
	}
	if days := weekdaysOf(weekdaysText([]time.Weekday{time.Sunday, time.Monday})); !slices.Equal(days, []time.Weekday{time.Monday, time.Sunday}) {
		t.Errorf("days as stored: %v", days)
	}
}

func TestCoursesAreCountedByTheThemesWords(t *testing.T) {
	held, ids := gather([]course.Taught{
		{Course: "a", Fold: "viestinta yhdistyksessa", Minutes: 90}, {Course: "b", Fold: "talous", Minutes: 45}, {Course: "a", Fold: "viestinta yhdistyksessa", Minutes: 45},
	})
	if len(held) != 2 || held[0].Course != "b" || held[1].Hours != 300 || !slices.Equal(ids, []string{"a", "b"}) {
		t.Fatalf("held %+v, %v", held, ids)
	}
	list := []Competence{{Theme: theme.Theme{Words: []string{"viestinta", "kommunikation"}}}, {Theme: theme.Theme{Words: []string{"laulu"}}}}
	count(held, list)
	if list[0].Held != 1 || list[1].Held != 0 {
		t.Errorf("counted %d and %d", list[0].Held, list[1].Held)
	}
}
