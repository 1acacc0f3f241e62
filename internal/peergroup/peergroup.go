// Package peergroup is a peer study group: people who study something together
// with a leader of their own, in a period, from plan to decision.
//
// An association plans it: what is to be learned, from what, with whom. The
// study centre confirms it; then the group meets, and at each meeting it is
// noted what was studied and who was there. After the period it is reported,
// and the study centre decides on support by the rules of that year. Where a
// study centre has no rules for groups in a year, none can be begun; those of
// earlier years stay to be read.
package peergroup

import (
	"slices"
	"time"

	"parvi/internal/course"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// State is where a group is in its life.
type State string

// The states.
const (
	Draft     State = "draft"
	Sent      State = "sent"
	Active    State = "active"
	Reported  State = "reported"
	Granted   State = "granted"
	Denied    State = "denied"
	Paid      State = "paid"
	Cancelled State = "cancelled"
)

// States lists them in order.
var States = []State{Draft, Sent, Active, Reported, Granted, Denied, Paid, Cancelled}

// Action is what is done to a group.
type Action string

// The actions.
const (
	Edit    Action = "edit"
	Delete  Action = "delete"
	Send    Action = "send"
	Confirm Action = "confirm"
	Return  Action = "return"
	Meet    Action = "meet" // members, meetings, and the report
	Report  Action = "report"
	Reopen  Action = "reopen" // a report is to be completed
	Decide  Action = "decide"
	Pay     Action = "pay"
	Cancel  Action = "cancel"
)

// transition is a row of the life of a group. To is empty where it stays where
// it is.
type transition struct {
	from []State
	do   Action
	to   State
}

// table is what may be done when; who may is told by permission.go.
var table = []transition{
	{[]State{Draft}, Edit, ""},
	{[]State{Draft}, Delete, ""},
	{[]State{Draft}, Send, Sent},
	{[]State{Sent}, Confirm, Active},
	{[]State{Sent}, Return, Draft},
	{[]State{Draft, Sent, Active}, Meet, ""},
	{[]State{Active}, Report, Reported},
	{[]State{Reported}, Reopen, Active},
	{[]State{Reported}, Decide, Granted}, // or denied: the rules say
	{[]State{Granted}, Pay, Paid},
	{[]State{Sent, Active}, Cancel, Cancelled},
}

// lets tells whether the state lets an action be done, and where it leads.
func (s State) lets(do Action) (State, bool) {
	for _, t := range table {
		if t.do == do && slices.Contains(t.from, s) {
			return t.to, true
		}
	}
	return "", false
}

// Group is one group.
type Group struct {
	ID, Org, Centre string
	State           State
	Version         int
	Plan
	Leader      string // who leads it, where they are known here
	Account     Writing
	CreatedBy   string
	Created     time.Time
	SubmittedAt time.Time
	ReportedBy  string
	ReportedAt  time.Time
	PaidOn      civil.Date
	Moved       time.Time
}

// Plan is what is written when a group begins.
type Plan struct {
	Name, Aim, Topic, Sources, HouseRules string
	Lang                                  i18n.Lang
	LeaderName, LeaderEmail               string
	First, Last                           civil.Date
	Planned                               course.Hours
}

// Writing is what is told once the period is over. Meetings and people are
// counted, not typed.
type Writing struct {
	Learned      string
	LeaderAge    int // 0: not said
	Income       money.Cents
	InBooks      bool
	Registered   bool // the association is in the register of associations
	OtherFunding bool
}

// Member is one who studies in the group.
type Member struct {
	ID, Name, Email string
	Young           bool // under the least age of the rules
}

// Meeting is one time the group came together.
type Meeting struct {
	ID           string
	Starts, Ends time.Time
	Breaks       int // minutes
	Studied      string
	Present      []string // members
}

// Cost is a line of the costs.
type Cost struct {
	ID       string
	Category string
	Amount   money.Cents
	Note     string
}

// Step is something that was done to a group.
type Step struct {
	Action  Action
	State   State // it led to
	Person  string
	Name    string
	Comment string
	At      time.Time
}

// Path is the group's page.
func (g Group) Path() string { return "/study-groups/" + g.ID }

func ref(id string) string { return "group:" + id }

// over tells whether the period has ended.
func (g Group) over(today civil.Date) bool { return today.After(g.Last) }

// held are study hours of 45 minutes without breaks: what rules without a word
// on it count.
func held(meetings []Meeting) course.Hours {
	var sessions []course.Session
	for _, m := range meetings {
		sessions = append(sessions, course.Session{Starts: m.Starts, Ends: m.Ends, Breaks: m.Breaks})
	}
	return course.TeachingHours(sessions)
}

// cameOf are the members who were at any meeting.
func cameOf(members []Member, meetings []Meeting) (total, young int) {
	there := map[string]bool{}
	for _, m := range meetings {
		for _, id := range m.Present {
			there[id] = true
		}
	}
	for _, m := range members {
		if there[m.ID] {
			total++
			if m.Young {
				young++
			}
		}
	}
	return total, young
}

const (
	maxName     = 160
	maxText     = 4000
	maxHours    = 1000_00
	maxMembers  = 200
	maxMeetings = 200
	dayHours    = 24 * 60 / 45 // that a day has without a break
	maxCosts    = 40
	// maxAmount is the greatest sum a line may have: beyond is a slip of the
	// keyboard.
	maxAmount money.Cents = 1_000_000_00
)

func (p Plan) check() error {
	var wrong fault.Fields
	if p.Name == "" {
		wrong.Add("name", msgName)
	}
	switch {
	case p.First.IsZero():
		wrong.Add("first", msgDay)
	case p.First.Year < 2000 || p.First.Year > 2100:
		wrong.Add("first", msgDayFar)
	}
	switch {
	case p.Last.IsZero():
		wrong.Add("last", msgDay)
	case p.Last.Before(p.First):
		wrong.Add("last", msgOrder)
	}
	switch days := p.First.DaysUntil(p.Last) + 1; {
	case p.Planned <= 0 || p.Planned > maxHours:
		wrong.Add("planned", msgHours)
	case len(wrong) == 0 && days < 32 && p.Planned > course.Hours(days*dayHours*100):
		wrong.Add("planned", msgHoursDays.Fill("days", days, "most", days*dayHours))
	}
	return wrong.Err()
}

// gap is what the plan lacks before it can be sent.
func (p Plan) gap() i18n.Text {
	switch {
	case p.Aim == "":
		return msgNoAim
	case p.LeaderName == "":
		return msgNoLeader
	}
	return i18n.Text{}
}

func (r Writing) check() error {
	var wrong fault.Fields
	if r.LeaderAge < 0 || r.LeaderAge > 120 {
		wrong.Add("leader_age", msgAge)
	}
	if r.Income < 0 || r.Income > maxAmount {
		wrong.Add("income", msgAmount)
	}
	return wrong.Err()
}

// check tells what cannot be so of a meeting of a group.
func (m Meeting) check(g Group, now time.Time) error {
	var wrong fault.Fields
	day := civil.DateOf(m.Starts)
	switch {
	case day.Before(g.First) || day.After(g.Last):
		wrong.Add("day", msgOutside)
	case m.Starts.After(now):
		wrong.Add("day", msgFuture)
	case !m.Ends.After(m.Starts):
		wrong.Add("end", msgEnds)
	case m.Breaks < 0 || m.Breaks >= int(m.Ends.Sub(m.Starts)/time.Minute):
		wrong.Add("breaks", msgBreaks)
	}
	if m.Studied == "" {
		wrong.Add("studied", msgStudied)
	}
	if len(m.Present) == 0 {
		wrong.Add("present", msgNobody)
	}
	return wrong.Err()
}

// Known is a group with what permissions look at.
type Known struct {
	Group
	Organisation org.Organisation
	CentreOrg    org.Organisation
}

// day puts a day into a sentence as each language writes it.
func day(t i18n.Text, d civil.Date) i18n.Text {
	return t.Fill("date", i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)})
}
