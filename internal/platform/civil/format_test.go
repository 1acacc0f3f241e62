package civil

import (
	"testing"
	"time"

	"parvi/internal/platform/i18n"
)

func TestFormatDates(t *testing.T) {
	d := MustDate("2026-10-29")
	for _, tt := range []struct {
		name       string
		format     func(i18n.Lang) string
		fi, sv, en string
	}{
		{"date", d.Format, "29.10.2026", "29.10.2026", "29 Oct 2026"},
		{"no leading zeros", MustDate("2026-03-01").Format, "1.3.2026", "1.3.2026", "1 Mar 2026"},
		{"without year", d.FormatShort, "29.10.", "29.10", "29 Oct"},
		{"with weekday", d.FormatDay, "to 29.10.2026", "to 29.10.2026", "Thu 29 Oct 2026"},
		{"with weekday, without year", d.FormatDayShort, "to 29.10.", "to 29.10", "Thu 29 Oct"},
		{"weekday spelt out", d.FormatLong, "torstai 29.10.2026", "torsdag 29.10.2026", "Thursday 29 Oct 2026"},
		{"leap day", MustDate("2028-02-29").FormatDay, "ti 29.2.2028", "ti 29.2.2028", "Tue 29 Feb 2028"},
		{"no day", Date{}.Format, "", "", ""},
	} {
		check(t, tt.name, tt.format, tt.fi, tt.sv, tt.en)
	}
}

func TestWeekdaysAndMonths(t *testing.T) {
	for w, want := range map[time.Weekday][3]string{
		time.Monday: {"maanantai", "måndag", "Monday"}, time.Saturday: {"lauantai", "lördag", "Saturday"}, time.Sunday: {"sunnuntai", "söndag", "Sunday"},
	} {
		check(t, w.String(), func(l i18n.Lang) string { return Weekday(l, w) }, want[0], want[1], want[2])
	}
	for m := time.January; m <= time.December; m++ {
		for _, l := range i18n.Langs {
			if Month(l, m) == "" {
				t.Errorf("month %d has no name in %s", m, l)
			}
		}
	}
}

func TestFormatTimes(t *testing.T) {
	at := instant(t, "2026-12-03T11:00:00Z")
	half := instant(t, "2026-12-03T13:30:00Z")
	next := instant(t, "2026-12-04T10:15:00Z")
	summer := instant(t, "2026-07-01T05:40:00Z")
	for _, tt := range []struct {
		name       string
		format     func(i18n.Lang) string
		fi, sv, en string
	}{
		{"clock on the hour", func(l i18n.Lang) string { return FormatClock(l, at) }, "klo 13", "kl. 13", "13:00"},
		{"clock", func(l i18n.Lang) string { return FormatClock(l, summer) }, "klo 8.40", "kl. 8.40", "08:40"},
		{"instant", func(l i18n.Lang) string { return FormatInstant(l, half) }, "to 3.12.2026 klo 15.30", "to 3.12.2026 kl. 15.30", "Thu 3 Dec 2026, 15:30"},
		{"clocks", func(l i18n.Lang) string { return FormatClocks(l, at, half) }, "klo 13–15.30", "kl. 13–15.30", "13:00–15:30"},
		{"clocks without an end", func(l i18n.Lang) string { return FormatClocks(l, at, time.Time{}) }, "klo 13", "kl. 13", "13:00"},
		{"period", func(l i18n.Lang) string { return FormatPeriod(l, at, half) }, "to 3.12.2026 klo 13–15.30", "to 3.12.2026 kl. 13–15.30", "Thu 3 Dec 2026, 13:00–15:30"},
		{"period without an end", func(l i18n.Lang) string { return FormatPeriod(l, at, at) }, "to 3.12.2026 klo 13", "to 3.12.2026 kl. 13", "Thu 3 Dec 2026, 13:00"},
		{"period over days", func(l i18n.Lang) string { return FormatPeriod(l, at, next) },
			"to 3.12.2026 klo 13 – pe 4.12.2026 klo 12.15", "to 3.12.2026 kl. 13 – fr 4.12.2026 kl. 12.15", "Thu 3 Dec 2026, 13:00 – Fri 4 Dec 2026, 12:15"},
		{"long period", func(l i18n.Lang) string { return FormatPeriodLong(l, at, half) },
			"torstai 3.12.2026 klo 13–15.30", "torsdag 3.12.2026 kl. 13–15.30", "Thursday 3 Dec 2026, 13:00–15:30"},
		{"long period over days", func(l i18n.Lang) string { return FormatPeriodLong(l, at, next) },
			"to 3.12.2026 klo 13 – pe 4.12.2026 klo 12.15", "to 3.12.2026 kl. 13 – fr 4.12.2026 kl. 12.15", "Thu 3 Dec 2026, 13:00 – Fri 4 Dec 2026, 12:15"},
		{"long period without an end", func(l i18n.Lang) string { return FormatPeriodLong(l, at, time.Time{}) },
			"torstai 3.12.2026 klo 13", "torsdag 3.12.2026 kl. 13", "Thursday 3 Dec 2026, 13:00"},
	} {
		check(t, tt.name, tt.format, tt.fi, tt.sv, tt.en)
	}
}

// Registered in summer time for a meeting after the clock has gone back: every
// reader sees the hour of the meeting's own day.
func TestFormatAcrossTheChangeOfTheClock(t *testing.T) {
	at, err := MustDate("2026-10-29").At(TimeOfDay{13, 0})
	if err != nil {
		t.Fatal(err)
	}
	if got := FormatInstant(i18n.FI, at); got != "to 29.10.2026 klo 13" {
		t.Errorf("after the change %q", got)
	}
	first, _ := MustDate("2026-10-25").At(TimeOfDay{3, 30})
	if a, b := FormatClock(i18n.FI, first), FormatClock(i18n.FI, first.Add(time.Hour)); a != "klo 3.30" || b != a {
		t.Errorf("the hour shown twice is %q and %q", a, b)
	}
}

func check(t *testing.T, name string, format func(i18n.Lang) string, fi, sv, en string) {
	t.Helper()
	for l, want := range map[i18n.Lang]string{i18n.FI: fi, i18n.SV: sv, i18n.EN: en} {
		if got := format(l); got != want {
			t.Errorf("%s in %s: %q, want %q", name, l, got, want)
		}
	}
}
