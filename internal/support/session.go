package support

import (
	"slices"
	"strconv"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// Moment is a time on the clocks of Helsinki, written "2026-05-14T09:00".
type Moment struct{ Time time.Time }

// MomentOf is an instant as such a time.
func MomentOf(t time.Time) Moment { return Moment{t.In(civil.Helsinki)} }

const momentForm = "2006-01-02T15:04"

// MarshalText writes "2026-05-14T09:00".
func (m Moment) MarshalText() ([]byte, error) {
	return []byte(m.Time.In(civil.Helsinki).Format(momentForm)), nil
}

// UnmarshalText reads it, also with seconds or with an offset.
func (m *Moment) UnmarshalText(b []byte) error {
	for _, form := range []string{momentForm, "2006-01-02T15:04:05", time.RFC3339, "2006-01-02T15:04Z07:00"} {
		if t, err := time.ParseInLocation(form, string(b), civil.Helsinki); err == nil {
			*m = MomentOf(t)
			return nil
		}
	}
	return errMoment
}

// Session is one meeting of a training. Where it has online parts, their
// minutes stand in the place of its time from start to end.
type Session struct {
	Start        Moment       `json:"start" doc:"Helsinki time, 2026-05-14T09:00"`
	End          Moment       `json:"end"`
	BreakMinutes int          `json:"break_minutes,omitempty"`
	OtherMinutes int          `json:"other_minutes,omitempty" doc:"concert, meeting, planning"`
	Groups       []Parallel   `json:"groups,omitzero" required:"false" doc:"parallel groups"`
	Online       []OnlinePart `json:"online,omitzero" required:"false"`
}

// Parallel is one of the groups a session was held in at the same time.
type Parallel struct {
	Size   int  `json:"size"`
	Leader bool `json:"leader,omitempty"`
}

// OnlinePart is part of an online session: live and guided teaching and
// recordings count by their minutes, feedback by minutes for each task,
// homework never.
type OnlinePart struct {
	Kind    string `json:"kind" enum:"live,guided,feedback,recording,homework"`
	Minutes int    `json:"minutes"`
	Tasks   int    `json:"tasks,omitempty"`
}

var onlineKinds = []string{"live", "guided", "feedback", "recording", "homework"}

func (o OnlinePart) counted() int {
	if o.Kind == "feedback" {
		return o.Minutes * o.Tasks
	}
	return o.Minutes
}

func (s *Session) length() int { return int(s.End.Time.Sub(s.Start.Time) / time.Minute) }

// minutes are those of the session before breaks and other things.
func (s *Session) minutes(counts []string) int {
	if len(s.Online) == 0 {
		return s.length()
	}
	n := 0
	for _, o := range s.Online {
		if slices.Contains(counts, o.Kind) {
			n += o.counted()
		}
	}
	return n
}

func at(list string, i int, field string) string {
	return list + "." + strconv.Itoa(i) + "." + field
}

func checkSessions(f *Facts, bad *fault.Fields) {
	if len(f.Sessions) > maxLines {
		bad.Add("sessions", msgBetween.Fill("min", 0, "max", maxLines))
		return
	}
	whole := true
	for i := range f.Sessions {
		before := len(*bad)
		checkSession(i, &f.Sessions[i], bad)
		whole = whole && len(*bad) == before
	}
	if !whole {
		return
	}
	for i := range f.Sessions {
		s := &f.Sessions[i]
		if !f.Starts.IsZero() && civil.DateOf(s.Start.Time).Before(f.Starts) || !f.Ends.IsZero() && civil.DateOf(s.Start.Time).After(f.Ends) {
			bad.Add(at("sessions", i, "start"), msgOutsideDates)
		}
	}
	if i := overlap(f.Sessions); i >= 0 {
		bad.Add(at("sessions", i, "start"), msgOverlap)
	}
}

// overlap is a session that begins before the one before it has ended, or -1.
// Groups at the same time are parallel groups of one session.
func overlap(list []Session) int {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return list[a].Start.Time.Compare(list[b].Start.Time) })
	for i := 1; i < len(order); i++ {
		if list[order[i]].Start.Time.Before(list[order[i-1]].End.Time) {
			return order[i]
		}
	}
	return -1
}

func checkSession(i int, s *Session, bad *fault.Fields) {
	switch {
	case s.Start.Time.IsZero() || s.End.Time.IsZero():
		bad.Add(at("sessions", i, "start"), msgStartAndEnd)
		return
	case s.Start.Time.In(civil.Helsinki).Year() < earliestYear || s.End.Time.In(civil.Helsinki).Year() > latestYear:
		bad.Add(at("sessions", i, "start"), msgYear)
		return
	case !s.End.Time.After(s.Start.Time):
		bad.Add(at("sessions", i, "end"), msgEndsFirst)
		return
	case s.End.Time.Sub(s.Start.Time) > maxSession:
		bad.Add(at("sessions", i, "end"), msgSessionTooLong)
		return
	}
	if s.BreakMinutes < 0 || s.OtherMinutes < 0 {
		bad.Add(at("sessions", i, "break_minutes"), msgNegative)
	} else if s.BreakMinutes+s.OtherMinutes > s.length() && len(s.Online) == 0 {
		bad.Add(at("sessions", i, "break_minutes"), msgBreaksTooLong)
	}
	if len(s.Groups) > maxGroups {
		bad.Add(at("sessions", i, "groups"), msgBetween.Fill("min", 0, "max", maxGroups))
	}
	for _, g := range s.Groups {
		if g.Size < 0 || g.Size > maxPeople {
			bad.Add(at("sessions", i, "groups"), msgBetween.Fill("min", 0, "max", maxPeople))
			break
		}
	}
	checkOnline(i, s, bad)
}

func checkOnline(i int, s *Session, bad *fault.Fields) {
	name, together := at("sessions", i, "online"), 0
	if len(s.Online) > maxLines {
		bad.Add(name, msgBetween.Fill("min", 0, "max", maxLines))
		return
	}
	for _, o := range s.Online {
		switch {
		case !slices.Contains(onlineKinds, o.Kind):
			bad.Add(name, msgOneOf.Fill("values", joined(onlineKinds)))
			return
		case o.Minutes < 0 || o.Minutes > maxMinutes || o.Tasks < 0 || o.Tasks > maxMinutes || o.counted() > maxMinutes:
			bad.Add(name, msgBetween.Fill("min", 0, "max", maxMinutes))
			return
		}
		if o.Kind == "live" || o.Kind == "guided" {
			together += o.Minutes
		}
	}
	if together > s.length() {
		bad.Add(name, msgLiveTooLong)
	}
}
