// Package agreement is what a member organisation and its study centre agree on.
//
// A training agreement begins as a draft that both write: aims, focus areas,
// what enters the centre's programme, models and online services. After a joint
// discussion one person signs for each side; whoever changes the text takes
// both signatures away. A signed agreement makes the organisation's membership
// of the centre, comes up for review before it ends, and is renewed by the next
// one. Beside it stand the organisation's own rules for its users, which each of
// them is shown and confirms, version by version; and the hand-over of a main
// user's work to the next.
package agreement

import (
	"strings"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// State is where an agreement is.
type State string

// The states. Review and Over are what the clock makes of a signed one, and are
// never stored.
const (
	Draft     State = "draft"
	Discussed State = "discussed"
	Signed    State = "signed"
	Review    State = "under_review"
	Renewed   State = "renewed"
	Ended     State = "ended"
	Over      State = "over"
)

// Side is one of the two that agree.
type Side string

// The sides.
const (
	OfOrg    Side = "organisation"
	OfCentre Side = "centre"
)

// Text is what is agreed on.
type Text struct {
	First, Last civil.Date
	Aims        string
	Focus       string // focus areas, one a line
	Programme   string
	Models      string
	Online      string
	Talked      civil.Date // of the joint discussion
	Contact     string     // id of the person at the study centre
}

// Agreement is one between an organisation and its study centre.
type Agreement struct {
	ID          string
	Org, Centre org.ID
	State       State // as stored
	Text
	OrgBy, CentreBy string // who signed
	OrgAt, CentreAt time.Time
	Membership      string
	Reason          string // why it ended
	Reminded        string
	Version         int
	CreatedBy       string
	Created         time.Time
	Updated         time.Time
}

const (
	maxText = 4000
	// reviewDays is how long before its end a signed agreement comes up for
	// review: a quarter, so that the next can be talked over.
	reviewDays = 90
)

// remindDays are how many days before its end both sides are reminded.
var remindDays = []int{reviewDays, 30}

// On is where it is on a day.
func (a Agreement) On(day civil.Date) State {
	switch {
	case a.State != Signed:
		return a.State
	case a.Last.Before(day):
		return Over
	case a.Last.AddDays(-reviewDays).Before(day):
		return Review
	}
	return Signed
}

// Open tells whether it may still be written.
func (a Agreement) Open() bool { return a.State == Draft || a.State == Discussed }

// Holds tells whether it is in force on a day.
func (a Agreement) Holds(day civil.Date) bool {
	return (a.State == Signed || a.State == Renewed) && !day.Before(a.First) && !day.After(a.Last)
}

// SignedBy tells whether a side has signed.
func (a Agreement) SignedBy(s Side) bool {
	if s == OfOrg {
		return a.OrgBy != ""
	}
	return a.CentreBy != ""
}

// areas are the focus areas, one each.
func (t Text) areas() []string {
	var list []string
	for _, line := range strings.Split(t.Focus, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			list = append(list, line)
		}
	}
	return list
}

// check says what of the text cannot be kept as it was typed.
func (t Text) check(today civil.Date) error {
	var bad fault.Fields
	for name, s := range map[string]string{"aims": t.Aims, "focus": t.Focus, "programme": t.Programme, "models": t.Models, "online": t.Online} {
		if len([]rune(s)) > maxText {
			bad.Add(name, msgTooLong.Fill("max", maxText))
		}
	}
	for name, d := range map[string]civil.Date{"first": t.First, "last": t.Last, "talked": t.Talked} {
		if !d.IsZero() && (d.Year < 2000 || d.Year > 2100) {
			bad.Add(name, msgDayFar)
		}
	}
	if !t.First.IsZero() && !t.Last.IsZero() && t.Last.Before(t.First) {
		bad.Add("last", msgEndsFirst)
	}
	if t.Talked.After(today) {
		bad.Add("talked", msgTalkedLater)
	}
	return bad.Err()
}

// lacks says what it needs before anybody can sign.
func (a Agreement) lacks() error {
	switch {
	case a.First.IsZero() || a.Last.IsZero():
		return &fault.Error{Kind: fault.Conflict, Code: "no_dates", Say: msgNoDates}
	case a.Aims == "":
		return &fault.Error{Kind: fault.Conflict, Code: "no_aims", Say: msgNoAims}
	case a.Talked.IsZero():
		return &fault.Error{Kind: fault.Conflict, Code: "not_discussed", Say: msgNotTalked}
	}
	return nil
}

// next is the text of the agreement after one: the same for a year from the day
// after it ends, or from the turn of the year.
func next(last Agreement, today civil.Date) Text {
	t := last.Text
	t.Talked = civil.Date{}
	if t.First = last.Last.AddDays(1); last.Last.IsZero() || t.First.Before(today) {
		t.First = civil.Date{Year: today.Year + 1, Month: time.January, Day: 1}
	}
	t.Last = t.First.AddMonths(12).AddDays(-1)
	return t
}

func dayIn(l i18n.Lang, d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.Format(l)
}

// days is when an agreement is in force.
func (a Agreement) days(l i18n.Lang) string {
	if a.First.IsZero() && a.Last.IsZero() {
		return ""
	}
	return dayIn(l, a.First) + "–" + dayIn(l, a.Last)
}
