package ui

import (
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

var weekdayOrder = [7]time.Weekday{time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday}

// aMonday anchors the short weekday names, which civil writes before a date.
var aMonday = civil.Date{Year: 2026, Month: time.November, Day: 23}

func shortWeekday(p Page, w time.Weekday) string {
	day, _, _ := strings.Cut(aMonday.AddDays((int(w)+6)%7).FormatDayShort(p.Lang), " ")
	return day
}

// name is the month as a heading: "Joulukuu 2026".
func (m MonthSpec) name(p Page) string { return monthOf(p, m.Month) + " " + digits(m.Year) }

// beside is the name of a month before or after.
func (m MonthSpec) beside(p Page, n int) string {
	return monthOf(p, civil.Date{Year: m.Year, Month: m.Month, Day: 1}.AddMonths(n).Month)
}

func monthOf(p Page, month time.Month) string {
	return i18n.Capital(civil.Month(p.Lang, month))
}

// dayNumber is "7." inside the month, with the month outside it.
func dayNumber(p Page, m MonthSpec, d civil.Date) string {
	if d.Month != m.Month {
		return d.FormatShort(p.Lang)
	}
	if p.Lang == i18n.FI {
		return digits(d.Day) + "."
	}
	return digits(d.Day)
}

// dayRest is the month after dayNumber, for a phone.
func dayRest(p Page, m MonthSpec, d civil.Date) string {
	return strings.TrimPrefix(d.FormatShort(p.Lang), dayNumber(p, m, d))
}

var langAttrs = map[i18n.Lang]templ.Attributes{i18n.FI: {"lang": "fi"}, i18n.SV: {"lang": "sv"}, i18n.EN: {"lang": "en"}}

// langAttr marks a text that is not in the page's language.
func langAttr(p Page, l i18n.Lang) templ.Attributes {
	if l == "" || l == p.Lang {
		return nil
	}
	return langAttrs[l]
}
