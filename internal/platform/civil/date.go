// Package civil is the calendar people live by: days without a time, times of
// day, what is meant by them in Helsinki, and dates as vague as their source.
package civil

import (
	"database/sql/driver"
	"fmt"
	"time"
	_ "time/tzdata" // the zone is known on every machine
)

// Helsinki is the zone of the product.
var Helsinki = func() *time.Location {
	loc, err := time.LoadLocation("Europe/Helsinki")
	if err != nil {
		panic(err)
	}
	return loc
}()

// Date is a day of the Gregorian calendar; the zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day in Helsinki at an instant.
func DateOf(t time.Time) Date {
	y, m, d := t.In(Helsinki).Date()
	return Date{y, m, d}
}

// ParseDate reads "2026-10-29". A day that does not exist is an error.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("civil: %q is not a date such as 2026-10-29", s)
	}
	y, m, d := t.Date()
	return Date{y, m, d}, nil
}

// MustDate is ParseDate for constants and tests.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsZero tells whether there is no day.
func (d Date) IsZero() bool { return d == Date{} }

// String is "2026-10-29", or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

func (d Date) utc() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func fromUTC(t time.Time) Date {
	y, m, day := t.Date()
	return Date{y, m, day}
}

// AddDays is the day n days later.
func (d Date) AddDays(n int) Date { return fromUTC(d.utc().AddDate(0, 0, n)) }

// AddMonths is the same day n months later, or the last day of that month
// where it has no such day: 31.1. + 1 month = 28.2. or 29.2.
func (d Date) AddMonths(n int) Date {
	first := time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Date{first.Year(), first.Month(), min(d.Day, last)}
}

// Before tells whether d comes before e.
func (d Date) Before(e Date) bool { return d.utc().Before(e.utc()) }

// After tells whether d comes after e.
func (d Date) After(e Date) bool { return e.Before(d) }

// DaysUntil counts the days from d to e.
func (d Date) DaysUntil(e Date) int { return int(e.utc().Sub(d.utc()) / (24 * time.Hour)) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// Start is the first instant of the day in Helsinki.
func (d Date) Start() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, Helsinki)
}

// End is the first instant after the day in Helsinki.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// At is the instant of a time of day in Helsinki on the day. A time that the
// clock skips in spring is an error; one that it shows twice in autumn is the
// first of the two.
func (d Date) At(t TimeOfDay) (time.Time, error) {
	at := time.Date(d.Year, d.Month, d.Day, t.Hour, t.Minute, 0, 0, Helsinki)
	if at.Hour() != t.Hour || at.Minute() != t.Minute {
		return time.Time{}, fmt.Errorf("civil: %s %s does not exist: the clock skips it", d, t)
	}
	if earlier := at.Add(-time.Hour); DateOf(earlier) == d && TimeOf(earlier) == t {
		return earlier, nil
	}
	return at, nil
}

// Value stores the date as text; "" for no day.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads what Value stored.
func (d *Date) Scan(src any) error {
	*d = Date{}
	var s string
	switch v := src.(type) {
	case nil:
		return nil
	case string:
		s = v
	case []byte:
		s = string(v)
	default:
		return fmt.Errorf("civil: cannot read a date from %T", src)
	}
	if s == "" {
		return nil
	}
	parsed, err := ParseDate(s)
	*d = parsed
	return err
}

// MarshalText is String, for JSON and YAML.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (d *Date) UnmarshalText(b []byte) error { return d.Scan(b) }

// TimeOfDay is what a clock on the wall shows.
type TimeOfDay struct{ Hour, Minute int }

// TimeOf is the time of day in Helsinki at an instant.
func TimeOf(t time.Time) TimeOfDay {
	t = t.In(Helsinki)
	return TimeOfDay{t.Hour(), t.Minute()}
}

// ParseTime reads "13:00", and "13.00" and "13" as Finns write.
func ParseTime(s string) (TimeOfDay, error) {
	for _, layout := range []string{"15:04", "15.04", "15"} {
		if t, err := time.Parse(layout, s); err == nil {
			return TimeOfDay{t.Hour(), t.Minute()}, nil
		}
	}
	return TimeOfDay{}, fmt.Errorf("civil: %q is not a time such as 13:00", s)
}

// String is "13:00".
func (t TimeOfDay) String() string { return fmt.Sprintf("%02d:%02d", t.Hour, t.Minute) }
