package civil

import "testing"

func TestHolidays(t *testing.T) {
	for _, tt := range []struct {
		day  string
		want bool
	}{
		{"2026-04-03", true}, {"2026-04-05", true}, {"2026-04-06", true}, {"2026-04-07", false}, // Easter 2026
		{"2026-05-14", true}, {"2026-05-24", true}, {"2027-03-26", true}, {"2027-05-06", true},
		{"2026-06-19", true}, {"2026-06-20", true}, {"2026-06-26", false}, {"2027-06-25", true}, {"2027-06-26", true}, {"2027-06-19", false},
		{"2026-10-31", true}, {"2027-11-06", true}, {"2026-11-07", false},
		{"2026-12-06", true}, {"2026-12-24", true}, {"2026-12-25", true}, {"2026-12-26", true}, {"2026-12-28", false},
		{"2027-01-01", true}, {"2027-01-06", true}, {"2027-05-01", true},
	} {
		if got := MustDate(tt.day).Holiday(); got != tt.want {
			t.Errorf("%s: %v", tt.day, got)
		}
	}
}

func TestNextWorkday(t *testing.T) {
	for _, tt := range [][2]string{
		{"2026-12-06", "2026-12-07"}, {"2026-12-24", "2026-12-28"}, {"2026-11-23", "2026-11-23"}, {"2026-11-21", "2026-11-23"},
		{"2027-03-26", "2027-03-30"}, {"2026-06-19", "2026-06-22"},
	} {
		if got := MustDate(tt[0]).NextWorkday().String(); got != tt[1] {
			t.Errorf("%s: %s, want %s", tt[0], got, tt[1])
		}
	}
}
