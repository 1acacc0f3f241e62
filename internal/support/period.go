package support

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Period is a length of time as rules tell it: "6 months", "3 weeks", "1 day".
type Period struct {
	N    int
	Unit string // day, week, month, year
}

var errPeriod = errors.New(`not a period such as "6 months", "3 weeks" or "1 day"`)

// ParsePeriod reads a period.
func ParsePeriod(s string) (Period, error) {
	n, unit, ok := strings.Cut(s, " ")
	count, err := strconv.Atoi(n)
	unit = strings.TrimSuffix(unit, "s")
	if !ok || err != nil || count < 0 || count > 1000 {
		return Period{}, errPeriod
	}
	switch unit {
	case "day", "week", "month", "year":
		return Period{count, unit}, nil
	}
	return Period{}, errPeriod
}

// String is what ParsePeriod reads.
func (p Period) String() string {
	s := strconv.Itoa(p.N) + " " + p.Unit
	if p.N != 1 {
		s += "s"
	}
	return s
}

// iso is the period as ISO 8601 has it: P6M.
func (p Period) iso() string { return fmt.Sprintf("P%d%s", p.N, strings.ToUpper(p.Unit[:1])) }

// Text is the period in words.
func (p Period) Text() i18n.Text { return countPeriods[p.Unit].Text(p.N) }

// After is the day a period after another; months end where they end (31.8.
// minus 6 months is 28.2.).
func (p Period) After(d civil.Date) civil.Date { return p.move(d, 1) }

// Before is the day a period before another.
func (p Period) Before(d civil.Date) civil.Date { return p.move(d, -1) }

func (p Period) move(d civil.Date, sign int) civil.Date {
	switch p.Unit {
	case "day":
		return d.AddDays(sign * p.N)
	case "week":
		return d.AddDays(sign * p.N * 7)
	case "year":
		return d.AddMonths(sign * p.N * 12)
	default:
		return d.AddMonths(sign * p.N)
	}
}

// MonthDay is a day of any year, "01-18".
type MonthDay struct{ Month, Day int }

var errMonthDay = errors.New(`not a day of the year such as "01-18"`)

// ParseMonthDay reads "01-18".
func ParseMonthDay(s string) (MonthDay, error) {
	d, err := civil.ParseDate("2000-" + s)
	if err != nil || len(s) != 5 {
		return MonthDay{}, errMonthDay
	}
	return MonthDay{int(d.Month), d.Day}, nil
}

// String is "01-18".
func (m MonthDay) String() string { return fmt.Sprintf("%02d-%02d", m.Month, m.Day) }

// In is the day in a year; 29 February is the 28th where there is none.
func (m MonthDay) In(year int) civil.Date {
	// AddMonths from a day that every month reaches keeps the end of February.
	first := civil.Date{Year: year, Month: 1, Day: m.Day}
	return first.AddMonths(m.Month - 1)
}

func (m MonthDay) index() int { return m.Month*100 + m.Day }
