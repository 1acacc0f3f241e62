package jobs

import (
	"testing"
	"time"
)

func TestSlots(t *testing.T) {
	at := func(s string) time.Time {
		v, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, tt := range []struct {
		name      string
		when      Schedule
		now, want string
	}{
		{"before today's", Daily(7, 30), "2026-11-22T07:29:59+02:00", "2026-11-21T07:30:00+02:00"},
		{"at it", Daily(7, 30), "2026-11-22T07:30:00+02:00", "2026-11-22T07:30:00+02:00"},
		{"another day in UTC", Daily(0, 30), "2026-11-21T22:45:00Z", "2026-11-22T00:30:00+02:00"},
		{"in summer", Daily(7, 30), "2026-06-22T12:00:00+03:00", "2026-06-22T07:30:00+03:00"},
		{"skipped in spring", Daily(3, 30), "2026-03-29T12:00:00+03:00", "2026-03-29T04:30:00+03:00"},
		{"the day after", Daily(3, 30), "2026-03-30T12:00:00+03:00", "2026-03-30T03:30:00+03:00"},
		{"twice in autumn, first time", Daily(3, 30), "2026-10-25T03:45:00+03:00", "2026-10-25T03:30:00+03:00"},
		{"twice in autumn, second time", Daily(3, 30), "2026-10-25T03:45:00+02:00", "2026-10-25T03:30:00+03:00"},
		{"hourly", Hourly(), "2026-11-22T07:29:59Z", "2026-11-22T07:00:00Z"},
		{"every five minutes", EveryMinutes(5), "2026-11-22T07:29:59Z", "2026-11-22T07:25:00Z"},
	} {
		if got := tt.when.latest(at(tt.now)); !got.Equal(at(tt.want)) {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestBackoffGrows(t *testing.T) {
	for attempt, want := range map[int]time.Duration{1: time.Second, 2: 16 * time.Second, 5: 625 * time.Second, 20: 160_000 * time.Second} {
		got := backoff("id", attempt)
		if off := (got - want).Abs(); off > want/10 {
			t.Errorf("attempt %d: got %v, want about %v", attempt, got, want)
		}
	}
	if backoff("one", 5) == backoff("two", 5) {
		t.Error("two jobs wait equally long")
	}
}
