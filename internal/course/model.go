package course

import (
	"strings"

	"parvi/internal/curriculum"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Dates are when a course that is made from a model is held: so many days, so
// many days apart, each beginning at the same time.
type Dates struct {
	First civil.Date // zero: the timetable is written later
	Start civil.TimeOfDay
	Days  int
	Every int
}

const (
	longDay   = 6 * 60 // minutes of teaching after which another day is proposed
	pauseEach = 120    // minutes of teaching after which there is a pause
	pause     = 15     // minutes
	maxDays   = 40
)

// ofModel is what a course model gives a plan: its texts, in the languages it
// has, shortened to what a plan holds.
func ofModel(r curriculum.Ready) Plan {
	p := Plan{Name: r.Title, Audience: plain(r.Target), Outcomes: plain(r.Outcomes), Contents: plain(r.Contents), Methods: plain(r.Methods),
		Assessment: plain(r.Assessment), Langs: r.Title.Langs(), Listed: true}
	for _, x := range p.texts() {
		*x.text = x.text.Map(func(s string) string { return clip(s, x.most) })
	}
	return p
}

// plain is a text of a model without the signs of its lists, since a plan has
// one thing a line.
func plain(c i18n.Content) i18n.Content {
	return c.Map(func(s string) string {
		var out []string
		for line := range strings.SplitSeq(s, "\n") {
			if line = strings.TrimSpace(strings.TrimLeft(line, "-•*# ")); line != "" {
				out = append(out, line)
			}
		}
		return strings.Join(out, "\n")
	})
}

// clip is at most so many characters, cut at the end of a line where it can be.
func clip(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	s = string(r[:most])
	if i := strings.LastIndexByte(s, '\n'); i > 0 {
		return s[:i]
	}
	return s
}

// daysFor is how many days are proposed for so many hours of teaching.
func daysFor(taught curriculum.Milli) int {
	minutes := int(taught) * 60 / 1000
	return min(max((minutes+longDay-1)/longDay, 1), maxDays)
}

// timetable shares the hours that a model teaches evenly over the days.
func (d Dates) timetable(taught curriculum.Milli, bad *fault.Fields) []Session {
	if d.First.IsZero() {
		return nil
	}
	if d.Days < 1 || d.Days > maxDays {
		bad.Add("days", msgDaysBetween.Fill("max", maxDays))
		return nil
	}
	// To five minutes, up: the hours of the model are all taught.
	teach := (int(taught)*60/1000 + d.Days*5 - 1) / (d.Days * 5) * 5
	breaks := max(teach-1, 0) / pauseEach * pause
	end := d.Start.Hour*60 + d.Start.Minute + teach + breaks
	if teach <= 0 || end >= maxMinutes {
		bad.Add("days", msgDayTooLong)
		return nil
	}
	var list []Session
	for i := range d.Days {
		t := Typed{Day: d.First.AddDays(i * d.Every), Start: d.Start, End: civil.TimeOfDay{Hour: end / 60, Minute: end % 60}, Breaks: breaks}
		list = append(list, t.session("first", bad))
	}
	return list
}
