package course

import (
	"slices"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Session is one time people come together.
type Session struct {
	ID           string
	Starts, Ends time.Time
	Breaks       int // minutes
	Other        int // minutes that are no teaching: a concert, a meeting
	Topic        string
	Trainer      string
	TrainerID    string
	Place        string // where it differs from the course's
	Remote       bool
	Parallel     int // number of its parallel group; 0: all together
}

// Hours are teaching hours in hundredths.
type Hours int64

// Format writes hours as a language does: "12", "7,5".
func (h Hours) Format(l i18n.Lang) string {
	decimals := 2
	switch {
	case h%100 == 0:
		decimals = 0
	case h%10 == 0:
		decimals = 1
	}
	return i18n.Decimal(l, float64(h)/100, decimals)
}

// Teaching is the session's minutes of teaching.
func (s Session) Teaching() int {
	m := int(s.Ends.Sub(s.Starts)/time.Minute) - s.Breaks - s.Other
	return max(m, 0)
}

// lesson is how long a teaching hour is where a rule set says no other: 45
// minutes, breaks apart (study-centre.md 3.1, hour basis net45).
const lesson = 45

// TeachingHours are the hours of a timetable. Sessions of parallel groups at
// the same time count once.
func TeachingHours(sessions []Session) Hours {
	minutes := 0
	for i, s := range sessions {
		if s.Parallel > 0 && slices.ContainsFunc(sessions[:i], func(o Session) bool {
			return o.Parallel > 0 && o.Parallel != s.Parallel && o.Starts.Equal(s.Starts)
		}) {
			continue
		}
		minutes += s.Teaching()
	}
	return LessonHours(minutes)
}

// LessonHours are minutes of teaching in hours of a lesson each.
func LessonHours(minutes int) Hours { return Hours(minutes * 100 / lesson) }

// overlap tells whether somebody would have to be in two places.
func (s Session) overlaps(o Session) bool {
	return s.Starts.Before(o.Ends) && o.Starts.Before(s.Ends) && (s.Parallel == 0 || o.Parallel == 0 || s.Parallel == o.Parallel)
}

// Typed is a session as it is typed: the clock on the wall in Helsinki.
type Typed struct {
	ID         string
	Day        civil.Date
	Start, End civil.TimeOfDay
	Breaks     int
	Other      int
	Topic      string
	Trainer    string
	Place      string
	Remote     bool
	Parallel   int
}

const (
	maxSessions = 50
	maxText     = 4000
	maxName     = 160
	maxPeople   = 10_000
	maxMinutes  = 24 * 60
	// maxDayHours are the teaching hours of a day without a break.
	maxDayHours = Hours(maxMinutes * 100 / lesson)
)

// session turns what was typed into a session; errors stand at name.field.
func (t Typed) session(name string, bad *fault.Fields) Session {
	s := Session{ID: t.ID, Breaks: t.Breaks, Other: t.Other, Topic: t.Topic, Trainer: t.Trainer, Place: t.Place, Remote: t.Remote, Parallel: t.Parallel}
	if t.Day.IsZero() {
		bad.Add(name+".day", msgDayMissing)
		return s
	}
	if t.Day.Year < 2000 || t.Day.Year > 2100 {
		bad.Add(name+".day", msgDayFar)
		return s
	}
	var err error
	if s.Starts, err = t.Day.At(t.Start); err != nil {
		bad.Add(name+".start", msgNoSuchTime)
	}
	if s.Ends, err = t.Day.At(t.End); err != nil {
		bad.Add(name+".end", msgNoSuchTime)
	}
	switch {
	case s.Starts.IsZero() || s.Ends.IsZero():
	case !s.Ends.After(s.Starts):
		bad.Add(name+".end", msgEndBeforeStart)
	case t.Breaks < 0 || t.Other < 0 || t.Breaks+t.Other >= int(s.Ends.Sub(s.Starts)/time.Minute):
		bad.Add(name+".breaks", msgOnlyBreaks)
	}
	return s
}

// typed is how a session is typed.
func (s Session) typed() Typed {
	return Typed{ID: s.ID, Day: civil.DateOf(s.Starts), Start: civil.TimeOf(s.Starts), End: civil.TimeOf(s.Ends), Breaks: s.Breaks,
		Other: s.Other, Topic: s.Topic, Trainer: s.Trainer, Place: s.Place, Remote: s.Remote, Parallel: s.Parallel}
}

// byTime orders sessions as they are held.
func byTime(sessions []Session) {
	slices.SortStableFunc(sessions, func(a, b Session) int {
		if d := a.Starts.Compare(b.Starts); d != 0 {
			return d
		}
		return a.Parallel - b.Parallel
	})
}
