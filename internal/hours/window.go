package hours

import (
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// year writes a year without a space between its thousands.
func year(n int) string { return strconv.Itoa(n) }

// WindowKind is what a window is for.
type WindowKind string

// The windows: to ask for more, and to give back.
const (
	ForRequest WindowKind = "request"
	ForReturn  WindowKind = "return"
)

// WindowKinds lists them.
var WindowKinds = []WindowKind{ForRequest, ForReturn}

// Window is a time in which something may be done, by the study centre's
// choice: at one centre 13–25 March and 14–25 August in 2023.
type Window struct {
	ID          string
	Centre      string
	Year        int
	Kind        WindowKind
	First, Last civil.Date
}

// Open tells whether a day is in it.
func (w Window) Open(d civil.Date) bool { return !d.Before(w.First) && !d.After(w.Last) }

// days are the days of a window as people read them.
func (w Window) days() i18n.Text { return msgDays.Fill("from", w.First, "to", w.Last) }

// within refuses what is done outside the windows of a kind, and says when the
// next one is, or when the last one was. The windows are of one year.
func within(windows []Window, kind WindowKind, y int, today civil.Date) error {
	none, next, last := msgNoWindowReturn, msgNextReturn, msgLastReturn
	if kind == ForRequest {
		none, next, last = msgNoWindowRequest, msgNextRequest, msgLastRequest
	}
	var coming, past Window
	for _, w := range windows {
		switch {
		case w.Kind != kind:
		case w.Open(today):
			return nil
		case today.Before(w.First) && (coming.First.IsZero() || w.First.Before(coming.First)):
			coming = w
		case today.After(w.Last) && (past.Last.IsZero() || w.Last.After(past.Last)):
			past = w
		}
	}
	say := none.Fill("year", year(y))
	switch {
	case !coming.First.IsZero():
		say = next.Fill("days", coming.days())
	case !past.Last.IsZero():
		say = last.Fill("day", past.Last)
	}
	return &fault.Error{Kind: fault.Conflict, Code: "window", Say: say}
}
