package civil

import (
	"fmt"
	"strconv"
	"time"

	"parvi/internal/platform/i18n"
)

// Vague is a date as exact as its source: to the day, the month (perhaps its
// beginning, middle or end), or the year. It is never made more exact.
type Vague struct {
	Year  int
	Month time.Month // 0: only the year is known
	Day   int        // 0: only the month is known
	Part  string     // "", "early", "mid" or "late", of the month or the year
}

// ParseVague reads "2016", "2016-02" or "2016-02-23"; part is "", "early",
// "mid" or "late".
func ParseVague(s, part string) (Vague, error) {
	switch part {
	case "", "early", "mid", "late":
	default:
		return Vague{}, fmt.Errorf("civil: precision %q is none of early, mid, late", part)
	}
	switch len(s) {
	case 4:
		y, err := strconv.Atoi(s)
		if err != nil || y < 1000 {
			return Vague{}, fmt.Errorf("civil: %q is not a year", s)
		}
		return Vague{Year: y, Part: part}, nil
	case 7:
		t, err := time.Parse("2006-01", s)
		if err != nil {
			return Vague{}, fmt.Errorf("civil: %q is not a month such as 2016-02", s)
		}
		return Vague{Year: t.Year(), Month: t.Month(), Part: part}, nil
	}
	d, err := ParseDate(s)
	if err != nil {
		return Vague{}, err
	}
	if part != "" {
		return Vague{}, fmt.Errorf("civil: %q is exact; precision %q does not fit", s, part)
	}
	return Vague{Year: d.Year, Month: d.Month, Day: d.Day}, nil
}

// String is what ParseVague reads, without the part.
func (v Vague) String() string {
	switch {
	case v.Year == 0:
		return ""
	case v.Month == 0:
		return fmt.Sprintf("%04d", v.Year)
	case v.Day == 0:
		return fmt.Sprintf("%04d-%02d", v.Year, int(v.Month))
	default:
		return Date{v.Year, v.Month, v.Day}.String()
	}
}

// IsZero tells whether no date is given.
func (v Vague) IsZero() bool { return v.Year == 0 }

// First is the earliest day that v may mean, for sorting; the zero Date when
// no date is given.
func (v Vague) First() Date {
	first, _ := v.span()
	return first
}

// Last is the latest day that v may mean; the zero Date when no date is given.
func (v Vague) Last() Date {
	_, last := v.span()
	return last
}

// span reads early, mid and late as thirds: ten days of a month, four months
// of a year.
func (v Vague) span() (first, last Date) {
	switch {
	case v.Year == 0:
		return Date{}, Date{}
	case v.Day != 0:
		d := Date{v.Year, v.Month, v.Day}
		return d, d
	case v.Month == 0:
		from, months := time.January, 12
		switch v.Part {
		case "early":
			months = 4
		case "mid":
			from, months = time.May, 4
		case "late":
			from, months = time.September, 4
		}
		first = Date{v.Year, from, 1}
		return first, first.AddMonths(months).AddDays(-1)
	}
	first = Date{v.Year, v.Month, 1}
	last = first.AddMonths(1).AddDays(-1)
	switch v.Part {
	case "early":
		last.Day = 10
	case "mid":
		first.Day, last.Day = 11, 20
	case "late":
		first.Day = 21
	}
	return first, last
}

var monthParts = map[string]i18n.Text{
	"early": {FI: "{month}n alussa {year}", SV: "i början av {month} {year}", EN: "early {month} {year}"},
	"mid":   {FI: "{month}n puolivälissä {year}", SV: "i mitten av {month} {year}", EN: "mid-{month} {year}"},
	"late":  {FI: "{month}n lopussa {year}", SV: "i slutet av {month} {year}", EN: "late {month} {year}"},
	"":      {FI: "{month}ssa {year}", SV: "i {month} {year}", EN: "{month} {year}"},
}

var yearParts = map[string]i18n.Text{
	"early": {FI: "alkuvuonna {year}", SV: "i början av {year}", EN: "early {year}"},
	"mid":   {FI: "vuoden {year} puolivälissä", SV: "i mitten av {year}", EN: "mid-{year}"},
	"late":  {FI: "loppuvuonna {year}", SV: "i slutet av {year}", EN: "late {year}"},
	"":      {FI: "vuonna {year}", SV: "{year}", EN: "{year}"},
}

// Format says when, as vaguely as it is known: "helmikuun alussa 2016", "i
// början av februari 2016", "early February 2016". All Finnish months end in
// -kuu, so their cases are regular.
func (v Vague) Format(l i18n.Lang) string {
	year := strconv.Itoa(v.Year)
	switch {
	case v.Year == 0:
		return ""
	case v.Day != 0:
		return Date{v.Year, v.Month, v.Day}.Format(l)
	case v.Month != 0:
		return monthParts[v.Part].With(l, "month", Month(l, v.Month), "year", year)
	default:
		return yearParts[v.Part].With(l, "year", year)
	}
}
