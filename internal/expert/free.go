package expert

import (
	"slices"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/civil"
)

// Busy is a stretch of time in which an expert trains.
type Busy struct {
	Starts, Ends time.Time
	Minutes      int    // of teaching
	Ref          string // what for: "course:ID"
}

// FreeOn tells whether an expert can be booked on a day: one of their days of
// the week, no holiday, not away, and nothing booked yet.
func (e Expert) FreeOn(d civil.Date, busy []Busy) bool {
	if !slices.Contains(e.Weekdays, d.Weekday()) || d.Holiday() || e.awayOn(d) {
		return false
	}
	start, end := d.Start(), d.End()
	return !slices.ContainsFunc(busy, func(b Busy) bool { return b.Starts.Before(end) && b.Ends.After(start) })
}

func (e Expert) awayOn(d civil.Date) bool {
	return slices.ContainsFunc(e.Away, func(a Away) bool { return !d.Before(a.First) && !d.After(a.Last) })
}

// FreeWeek is a week with the days on which an expert can be booked.
type FreeWeek struct {
	Monday civil.Date
	Days   []civil.Date
}

// FreeWeeks are so many weeks from the one a day is in. Days before it are not
// free any more.
func (e Expert) FreeWeeks(from civil.Date, weeks int, busy []Busy) []FreeWeek {
	monday := from.AddDays(1 - isoDay(from.Weekday()))
	out := make([]FreeWeek, weeks)
	for i := range out {
		out[i].Monday = monday.AddDays(7 * i)
		for n := range 7 {
			if d := out[i].Monday.AddDays(n); !d.Before(from) && e.FreeOn(d, busy) {
				out[i].Days = append(out[i].Days, d)
			}
		}
	}
	return out
}

// MonthLoad is how much an expert trains in a month.
type MonthLoad struct {
	First civil.Date // of the month
	Hours course.Hours
}

// Load are so many months from the one a day is in, with the teaching hours
// that are booked in each.
func Load(from civil.Date, months int, busy []Busy) []MonthLoad {
	first := civil.Date{Year: from.Year, Month: from.Month, Day: 1}
	out := make([]MonthLoad, months)
	minutes := make([]int, months)
	for i := range out {
		out[i].First = first.AddMonths(i)
	}
	for _, b := range busy {
		d := civil.DateOf(b.Starts)
		if at := (d.Year-first.Year)*12 + int(d.Month) - int(first.Month); at >= 0 && at < months {
			minutes[at] += b.Minutes
		}
	}
	for i := range out {
		out[i].Hours = course.LessonHours(minutes[i])
	}
	return out
}
