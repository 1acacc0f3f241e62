package jobs

import (
	"time"

	"parvi/internal/platform/civil"
)

// Schedule says when something is due again and again. Slots that pass while
// nothing runs are made up for once: only the latest fires.
type Schedule struct {
	// latest is the last slot at or before t.
	latest func(t time.Time) time.Time
}

// Daily is every day at a time of day in Helsinki. Where the clock skips that
// time in spring it is an hour later by the clock; where the clock shows it
// twice in autumn it is the first.
func Daily(hour, minute int) Schedule {
	at := func(d civil.Date) time.Time {
		if slot, err := d.At(civil.TimeOfDay{Hour: hour, Minute: minute}); err == nil {
			return slot
		}
		return time.Date(d.Year, d.Month, d.Day, hour, minute, 0, 0, civil.Helsinki)
	}
	return Schedule{latest: func(t time.Time) time.Time {
		today := civil.DateOf(t)
		if slot := at(today); !slot.After(t) {
			return slot
		}
		return at(today.AddDays(-1))
	}}
}

// Hourly is every full hour.
func Hourly() Schedule { return EveryMinutes(60) }

// EveryMinutes is every n minutes, counted from the epoch.
func EveryMinutes(n int) Schedule {
	return Schedule{latest: func(t time.Time) time.Time {
		return t.Truncate(time.Duration(n) * time.Minute)
	}}
}
