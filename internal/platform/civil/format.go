package civil

import (
	"fmt"
	"time"

	"parvi/internal/platform/i18n"
)

var weekdays = [7]i18n.Text{
	{FI: "sunnuntai", SV: "söndag", EN: "Sunday"},
	{FI: "maanantai", SV: "måndag", EN: "Monday"},
	{FI: "tiistai", SV: "tisdag", EN: "Tuesday"},
	{FI: "keskiviikko", SV: "onsdag", EN: "Wednesday"},
	{FI: "torstai", SV: "torsdag", EN: "Thursday"},
	{FI: "perjantai", SV: "fredag", EN: "Friday"},
	{FI: "lauantai", SV: "lördag", EN: "Saturday"},
}

var shortWeekdays = [7]i18n.Text{
	{FI: "su", SV: "sö", EN: "Sun"},
	{FI: "ma", SV: "må", EN: "Mon"},
	{FI: "ti", SV: "ti", EN: "Tue"},
	{FI: "ke", SV: "on", EN: "Wed"},
	{FI: "to", SV: "to", EN: "Thu"},
	{FI: "pe", SV: "fr", EN: "Fri"},
	{FI: "la", SV: "lö", EN: "Sat"},
}

var months = [13]i18n.Text{
	1:  {FI: "tammikuu", SV: "januari", EN: "January"},
	2:  {FI: "helmikuu", SV: "februari", EN: "February"},
	3:  {FI: "maaliskuu", SV: "mars", EN: "March"},
	4:  {FI: "huhtikuu", SV: "april", EN: "April"},
	5:  {FI: "toukokuu", SV: "maj", EN: "May"},
	6:  {FI: "kesäkuu", SV: "juni", EN: "June"},
	7:  {FI: "heinäkuu", SV: "juli", EN: "July"},
	8:  {FI: "elokuu", SV: "augusti", EN: "August"},
	9:  {FI: "syyskuu", SV: "september", EN: "September"},
	10: {FI: "lokakuu", SV: "oktober", EN: "October"},
	11: {FI: "marraskuu", SV: "november", EN: "November"},
	12: {FI: "joulukuu", SV: "december", EN: "December"},
}

// Weekday is the name of the day of the week.
func Weekday(l i18n.Lang, w time.Weekday) string { return weekdays[w].In(l) }

// Month is the name of the month.
func Month(l i18n.Lang, m time.Month) string { return months[m].In(l) }

// Format is the date as people write it: 29.10.2026, 29 Oct 2026.
func (d Date) Format(l i18n.Lang) string {
	if d.IsZero() {
		return ""
	}
	if l == i18n.EN {
		return fmt.Sprintf("%d %.3s %d", d.Day, months[d.Month].EN, d.Year)
	}
	return fmt.Sprintf("%d.%d.%d", d.Day, d.Month, d.Year)
}

// FormatShort leaves the year out: "29.10." in Finnish, "29.10" in Swedish,
// "29 Oct" in English.
func (d Date) FormatShort(l i18n.Lang) string {
	switch l {
	case i18n.EN:
		return fmt.Sprintf("%d %.3s", d.Day, months[d.Month].EN)
	case i18n.SV:
		return fmt.Sprintf("%d.%d", d.Day, d.Month)
	default:
		return fmt.Sprintf("%d.%d.", d.Day, d.Month)
	}
}

// FormatDay puts the short weekday before the date: "to 29.10.2026", "Thu 29
// Oct 2026".
func (d Date) FormatDay(l i18n.Lang) string {
	return shortWeekdays[d.Weekday()].In(l) + " " + d.Format(l)
}

// FormatDayShort is FormatDay without the year: "to 29.10.", "to 29.10",
// "Thu 29 Oct".
func (d Date) FormatDayShort(l i18n.Lang) string {
	return shortWeekdays[d.Weekday()].In(l) + " " + d.FormatShort(l)
}

// FormatLong spells the weekday: "torstai 29.10.2026", "torsdag 29.10.2026",
// "Thursday 29 Oct 2026".
func (d Date) FormatLong(l i18n.Lang) string {
	return weekdays[d.Weekday()].In(l) + " " + d.Format(l)
}

// Format is the clock as people write it: 13.30 and 13 in Finnish and
// Swedish, 13:30 and 13:00 in English. "klo" or "kl." is not included.
func (t TimeOfDay) Format(l i18n.Lang) string {
	if l == i18n.EN {
		return t.String()
	}
	if t.Minute == 0 {
		return fmt.Sprint(t.Hour)
	}
	return fmt.Sprintf("%d.%02d", t.Hour, t.Minute)
}

var (
	msgAt   = i18n.Text{FI: "{day} klo {time}", SV: "{day} kl. {time}", EN: "{day}, {time}"}
	msgTime = i18n.Text{FI: "klo {time}", SV: "kl. {time}", EN: "{time}"}
)

// FormatClock is the time of an instant in Helsinki with its word: "klo
// 13.30", "kl. 13.30", "13:30".
func FormatClock(l i18n.Lang, t time.Time) string {
	return msgTime.With(l, "time", TimeOf(t).Format(l))
}

// FormatInstant is day and time in Helsinki: "to 29.10.2026 klo 13".
func FormatInstant(l i18n.Lang, t time.Time) string {
	return msgAt.With(l, "day", DateOf(t).FormatDay(l), "time", TimeOf(t).Format(l))
}

// FormatClocks is the time from start to end: "klo 13–15.30".
func FormatClocks(l i18n.Lang, start, end time.Time) string {
	if end.IsZero() || end.Equal(start) {
		return FormatClock(l, start)
	}
	return msgTime.With(l, "time", TimeOf(start).Format(l)+"–"+TimeOf(end).Format(l))
}

// FormatPeriod is when something happens: "to 29.10.2026 klo 13–15", or both
// days where it ends on another.
func FormatPeriod(l i18n.Lang, start, end time.Time) string {
	if end.IsZero() || end.Equal(start) {
		return FormatInstant(l, start)
	}
	if DateOf(start) != DateOf(end) {
		return FormatInstant(l, start) + " – " + FormatInstant(l, end)
	}
	return msgAt.With(l, "day", DateOf(start).FormatDay(l),
		"time", TimeOf(start).Format(l)+"–"+TimeOf(end).Format(l))
}

// FormatPeriodLong is FormatPeriod with the weekday spelt out where it is one
// day.
func FormatPeriodLong(l i18n.Lang, start, end time.Time) string {
	day := DateOf(start).FormatLong(l)
	switch {
	case end.IsZero() || end.Equal(start):
		return msgAt.With(l, "day", day, "time", TimeOf(start).Format(l))
	case DateOf(start) != DateOf(end):
		return FormatPeriod(l, start, end)
	default:
		return msgAt.With(l, "day", day, "time", TimeOf(start).Format(l)+"–"+TimeOf(end).Format(l))
	}
}
