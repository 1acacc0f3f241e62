package civil

import (
	"encoding/json"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, tt := range []struct {
		in, want string
	}{
		{"2026-10-29", "2026-10-29"}, {"2028-02-29", "2028-02-29"}, {"2000-02-29", "2000-02-29"},
		{"2026-02-29", ""}, {"1900-02-29", ""}, {"2026-13-01", ""}, {"2026-04-31", ""}, {"2026-00-10", ""},
		{"29.10.2026", ""}, {"2026-1-9", ""}, {"2026-10-29T10:00:00Z", ""}, {"", ""}, {" 2026-10-29", ""},
	} {
		got, err := ParseDate(tt.in)
		if got.String() != tt.want || (err == nil) != (tt.want != "") {
			t.Errorf("ParseDate(%q) = %q, %v, want %q", tt.in, got, err, tt.want)
		}
	}
}

func TestDateOfIsTheDayInHelsinki(t *testing.T) {
	for _, tt := range []struct{ instant, want string }{
		{"2026-01-01T21:59:59Z", "2026-01-01"}, {"2026-01-01T22:00:00Z", "2026-01-02"}, // winter, UTC+2
		{"2026-07-01T20:59:59Z", "2026-07-01"}, {"2026-07-01T21:00:00Z", "2026-07-02"}, // summer, UTC+3
		{"2027-02-28T22:30:00Z", "2027-03-01"}, {"2028-02-28T22:30:00Z", "2028-02-29"},
		{"2026-12-31T22:00:00Z", "2027-01-01"},
	} {
		if got := DateOf(instant(t, tt.instant)).String(); got != tt.want {
			t.Errorf("DateOf(%s) = %s, want %s", tt.instant, got, tt.want)
		}
	}
}

func TestAddDays(t *testing.T) {
	for _, tt := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-12-31", 1, "2027-01-01"}, {"2028-02-28", 1, "2028-02-29"}, {"2027-02-28", 1, "2027-03-01"},
		{"2026-03-29", 1, "2026-03-30"}, {"2026-10-25", 1, "2026-10-26"}, {"2026-03-01", -1, "2026-02-28"}, {"2026-11-22", 0, "2026-11-22"},
	} {
		if got := MustDate(tt.from).AddDays(tt.n).String(); got != tt.want {
			t.Errorf("%s + %d days = %s, want %s", tt.from, tt.n, got, tt.want)
		}
	}
}

func TestAddMonths(t *testing.T) {
	for _, tt := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 1, "2026-02-28"}, {"2028-01-31", 1, "2028-02-29"}, {"2026-03-31", -1, "2026-02-28"},
		{"2028-02-29", 12, "2029-02-28"}, {"2028-02-29", 48, "2032-02-29"}, {"2026-11-30", 3, "2027-02-28"},
		{"2026-01-15", -1, "2025-12-15"}, {"2026-08-31", 1, "2026-09-30"}, {"2026-08-31", 0, "2026-08-31"},
	} {
		if got := MustDate(tt.from).AddMonths(tt.n).String(); got != tt.want {
			t.Errorf("%s + %d months = %s, want %s", tt.from, tt.n, got, tt.want)
		}
	}
}

func TestOrderAndDistance(t *testing.T) {
	a, b := MustDate("2026-03-28"), MustDate("2026-03-30") // the clock changes between
	if !a.Before(b) || b.Before(a) || a.Before(a) || !b.After(a) || a.After(a) {
		t.Error("Before or After is wrong")
	}
	if got := a.DaysUntil(b); got != 2 {
		t.Errorf("days over the change of the clock = %d, want 2", got)
	}
	if got := b.DaysUntil(a); got != -2 {
		t.Errorf("days backwards = %d, want -2", got)
	}
	if got := MustDate("2026-10-29").Weekday(); got != time.Thursday {
		t.Errorf("29.10.2026 is a %s", got)
	}
	if !(Date{}).IsZero() || a.IsZero() {
		t.Error("IsZero is wrong")
	}
}

func TestDaysHaveTheirHours(t *testing.T) {
	for _, tt := range []struct {
		day   string
		hours float64
	}{{"2026-11-22", 24}, {"2026-03-29", 23}, {"2026-10-25", 25}, {"2027-03-28", 23}, {"2027-10-31", 25}} {
		d := MustDate(tt.day)
		if got := d.End().Sub(d.Start()).Hours(); got != tt.hours {
			t.Errorf("%s has %v hours, want %v", tt.day, got, tt.hours)
		}
		if DateOf(d.Start()) != d || DateOf(d.End().Add(-time.Millisecond)) != d || DateOf(d.End()) == d {
			t.Errorf("%s does not begin or end where it should", tt.day)
		}
	}
}

func TestAt(t *testing.T) {
	for _, tt := range []struct{ name, day, clock, want string }{
		{"winter", "2026-11-22", "13:00", "2026-11-22T11:00:00Z"},
		{"summer", "2026-07-01", "13:00", "2026-07-01T10:00:00Z"},
		{"after the autumn change", "2026-10-29", "13:00", "2026-10-29T11:00:00Z"},
		{"before it", "2026-10-24", "10:00", "2026-10-24T07:00:00Z"},
		{"the day of it", "2026-10-25", "10:00", "2026-10-25T08:00:00Z"},
		{"shown twice: the first", "2026-10-25", "03:30", "2026-10-25T00:30:00Z"},
		{"the first minute shown twice", "2026-10-25", "03:00", "2026-10-25T00:00:00Z"},
		{"the first hour after", "2026-10-25", "04:00", "2026-10-25T02:00:00Z"},
		{"the last minute before the skip", "2027-03-28", "02:59", "2027-03-28T00:59:00Z"},
		{"skipped", "2027-03-28", "03:30", ""},
		{"the first minute skipped", "2027-03-28", "03:00", ""},
		{"the last minute skipped", "2027-03-28", "03:59", ""},
		{"the first minute after the skip", "2027-03-28", "04:00", "2027-03-28T01:00:00Z"},
		{"midnight", "2028-02-29", "00:00", "2028-02-28T22:00:00Z"},
	} {
		clock, err := ParseTime(tt.clock)
		if err != nil {
			t.Fatal(err)
		}
		got, err := MustDate(tt.day).At(clock)
		if tt.want == "" {
			if err == nil {
				t.Errorf("%s: %s %s = %s, want an error", tt.name, tt.day, tt.clock, got)
			}
			continue
		}
		if err != nil || !got.Equal(instant(t, tt.want)) {
			t.Errorf("%s: %s %s = %s, %v, want %s", tt.name, tt.day, tt.clock, got.UTC(), err, tt.want)
		}
		if DateOf(got) != MustDate(tt.day) || TimeOf(got) != clock {
			t.Errorf("%s: the clock shows %s %s at that instant", tt.name, DateOf(got), TimeOf(got))
		}
	}
}

// The night of the autumn change is an hour longer: a room booked from two to
// five is booked for four hours.
func TestTheLongNight(t *testing.T) {
	day := MustDate("2026-10-25")
	from, _ := day.At(TimeOfDay{2, 0})
	to, _ := day.At(TimeOfDay{5, 0})
	if got := to.Sub(from); got != 4*time.Hour {
		t.Errorf("from two to five that night = %s, want 4h", got)
	}
}

func TestParseTime(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"13:00", "13:00"}, {"13.00", "13:00"}, {"13", "13:00"}, {"8.40", "08:40"}, {"8", "08:00"}, {"00:00", "00:00"}, {"23.59", "23:59"},
		{"24:00", ""}, {"13:60", ""}, {"13:5", ""}, {"1 pm", ""}, {"", ""}, {"klo 13", ""}, {"13:00:30", ""},
	} {
		got, err := ParseTime(tt.in)
		if (err == nil) != (tt.want != "") || err == nil && got.String() != tt.want {
			t.Errorf("ParseTime(%q) = %s, %v, want %q", tt.in, got, err, tt.want)
		}
	}
}

func TestDateIsStoredAsText(t *testing.T) {
	for _, d := range []Date{{}, MustDate("2028-02-29"), MustDate("0999-01-02")} {
		v, err := d.Value()
		if err != nil {
			t.Fatal(err)
		}
		var fromString, fromBytes Date
		if err := fromString.Scan(v); err != nil || fromString != d {
			t.Errorf("Scan(%v) = %v, %v", v, fromString, err)
		}
		if err := fromBytes.Scan([]byte(v.(string))); err != nil || fromBytes != d {
			t.Errorf("Scan of bytes = %v, %v", fromBytes, err)
		}
		b, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		var fromJSON Date
		if err := json.Unmarshal(b, &fromJSON); err != nil || fromJSON != d {
			t.Errorf("JSON %s = %v, %v", b, fromJSON, err)
		}
	}
	d := MustDate("2026-01-01")
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Errorf("Scan(nil) leaves %s, %v", d, err)
	}
	if err := d.Scan(20260101); err == nil {
		t.Error("a number was read as a date")
	}
	if err := d.Scan("2026-02-30"); err == nil || !d.IsZero() {
		t.Errorf("30.2. was read as %s", d)
	}
}

func instant(t *testing.T, s string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, s)
	if err != nil {
		t.Fatal(err)
	}
	return at
}
