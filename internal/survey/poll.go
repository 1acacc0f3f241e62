package survey

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// NewPoll is a poll of dates to be made.
type NewPoll struct {
	Title    i18n.Content
	Why      i18n.Content
	Dates    []Date
	Audience Audience
	ClosesOn civil.Date
}

// Date is one date to choose from; without an hour it is the whole day that is
// asked about, which no poll does.
type Date struct {
	Day   civil.Date
	Start *civil.TimeOfDay
	End   *civil.TimeOfDay
}

// pollKey is the key of the one question of a poll.
const pollKey = "dates"

// options are the dates in their order, or what is wrong with them.
func (n NewPoll) options(today civil.Date) ([]Option, error) {
	var wrong fault.Fields
	if n.Title.Empty() {
		wrong.Add("title", msgTitleMissing)
	}
	tooLong(&wrong, "title", n.Title, maxTitle)
	tooLong(&wrong, "why", n.Why, maxWhy)
	var out []Option
	for i, d := range n.Dates {
		name := "dates." + strconv.Itoa(i) + "."
		if d.Day.IsZero() {
			wrong.Add(name+"day", msgDay)
			continue
		}
		if d.Day.Before(today) || today.AddDays(2*366).Before(d.Day) {
			wrong.Add(name+"day", msgDayFar)
			continue
		}
		if d.Start == nil {
			wrong.Add(name+"start", msgHour)
			continue
		}
		start, err := d.Day.At(*d.Start)
		if err != nil {
			wrong.Add(name+"start", msgHour)
			continue
		}
		end := start.Add(2 * time.Hour)
		if d.End != nil {
			if end, err = d.Day.At(*d.End); err != nil || !end.After(start) {
				wrong.Add(name+"end", msgEnd)
				continue
			}
		}
		if slices.ContainsFunc(out, func(o Option) bool { return o.Start.Equal(start) && o.End.Equal(end) }) {
			wrong.Add(name+"day", msgDateTwice)
			continue
		}
		out = append(out, Option{Start: start.UTC(), End: end.UTC()})
	}
	if len(wrong) == 0 && (len(out) < 2 || len(out) > maxDates) {
		wrong.Add("dates.0.day", msgDatesCount.Fill("most", maxDates))
	}
	slices.SortFunc(out, func(a, b Option) int { return cmp.Or(a.Start.Compare(b.Start), a.End.Compare(b.End)) })
	for i := range out {
		out[i].Key = "d" + strconv.Itoa(i+1)
	}
	first := today.AddDays(366)
	if len(out) > 0 {
		first = civil.DateOf(out[0].Start)
	}
	if n.ClosesOn.IsZero() || n.ClosesOn.Before(today) || first.Before(n.ClosesOn) {
		wrong.Add("closes_on", msgPollCloses)
	}
	return out, wrong.Err()
}

// Suiting is how one date suits those who answered.
type Suiting struct {
	Option
	Well, IfNeeded, Not int
	Best                bool
}

// suiting counts a poll date by date. The best are those that suit most people
// well or if needed, and of these those that suit most of them well.
func suiting(d Distribution) []Suiting {
	var out []Suiting
	for _, o := range d.Question.Options {
		out = append(out, Suiting{Option: o, Well: d.N(o.Key, SuitsWell), IfNeeded: d.N(o.Key, IfNeeded), Not: d.N(o.Key, DoesNotSuit)})
	}
	if len(out) == 0 || d.Answers == 0 {
		return out
	}
	best := slices.MaxFunc(out, func(a, b Suiting) int {
		return cmp.Or(cmp.Compare(a.Well+a.IfNeeded, b.Well+b.IfNeeded), cmp.Compare(a.Well, b.Well))
	})
	for i := range out {
		out[i].Best = best.Well+best.IfNeeded > 0 && out[i].Well == best.Well && out[i].IfNeeded == best.IfNeeded
	}
	return out
}
