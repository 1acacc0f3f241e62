package course

import (
	"slices"
	"time"
)

// State is where a course is in its life. Stored states change by an action;
// those that the clock makes (Opened to Delivered) are never stored.
type State string

// The states, in the order of a course's life.
const (
	Draft     State = "draft"
	Submitted State = "submitted"
	Returned  State = "returned"
	Rejected  State = "rejected"
	Approved  State = "approved"
	Published State = "published"
	Opened    State = "registration_open"
	Closed    State = "registration_closed"
	Ongoing   State = "ongoing"
	Delivered State = "delivered"
	Reported  State = "reported"
	Completed State = "report_returned" // the report is to be completed
	Checked   State = "checked"
	Granted   State = "granted"
	Denied    State = "denied"
	InPayment State = "in_payment"
	Paid      State = "paid"
	Archived  State = "archived"
	Cancelled State = "cancelled"
)

// States lists them in order.
var States = []State{Draft, Submitted, Returned, Rejected, Approved, Published, Opened, Closed, Ongoing, Delivered,
	Reported, Completed, Checked, Granted, Denied, InPayment, Paid, Archived, Cancelled}

// stored are the states that stand in the database.
var stored = []State{Draft, Submitted, Returned, Rejected, Approved, Published, Reported, Completed, Checked, Granted, Denied, InPayment, Paid, Archived, Cancelled}

// Side is who acts: the people of one side of the table.
type Side string

// The sides. The organiser is who arranges the course: its organisers and main
// users, also of the organisations above. The others are of the study centre.
const (
	Organiser Side = "organiser"
	Reviewer  Side = "reviewer"
	Checker   Side = "checker"
	Decider   Side = "decider"
	Payer     Side = "payer"
	Clock     Side = "clock" // nobody: time
)

// Action is what moves a course, or changes it where it is.
type Action string

// The actions.
const (
	Edit         Action = "edit"
	Delete       Action = "delete"
	Submit       Action = "submit"
	Withdraw     Action = "withdraw"
	Take         Action = "take"
	Approve      Action = "approve"
	Return       Action = "return"
	Reject       Action = "reject"
	Publish      Action = "publish"
	Unpublish    Action = "unpublish"
	Change       Action = "change"
	Cancel       Action = "cancel"
	Attend       Action = "attend"
	WriteReport  Action = "write_report"
	Report       Action = "report"
	ReturnReport Action = "return_report"
	Check        Action = "check"
	Decide       Action = "decide"
	Deny         Action = "deny" // at the centre's discretion
	Batch        Action = "batch"
	Pay          Action = "pay"
	Archive      Action = "archive"
	Copy         Action = "copy"
)

// Transition is one row of the table: from these states, this action by this
// side leads there, if every guard lets it. To is empty where the course stays
// where it is; Also is another state it may lead to.
type Transition struct {
	From   []State
	Action Action
	By     Side
	To     State
	Also   State
	Guards []Guard
}

// Table is the life of a course. docs/courses.md is printed from it.
var Table = []Transition{
	{[]State{Draft, Returned}, Edit, Organiser, "", "", nil},
	{[]State{Draft}, Delete, Organiser, "", "", nil},
	{[]State{Draft, Returned}, Submit, Organiser, Submitted, Approved, []Guard{guardComplete, guardYear, guardWindow, guardHours}},
	{[]State{Submitted}, Withdraw, Organiser, Draft, "", []Guard{guardNotInHand}},
	{[]State{Submitted}, Take, Reviewer, "", "", nil},
	{[]State{Submitted}, Approve, Reviewer, Approved, "", []Guard{guardComplete, guardYear, guardNotOver}},
	{[]State{Submitted}, Return, Reviewer, Returned, "", []Guard{guardComment}},
	{[]State{Submitted}, Reject, Reviewer, Rejected, "", []Guard{guardComment}},
	{[]State{Approved}, Publish, Organiser, Published, "", []Guard{guardNotBegun, guardPlaces}},
	{[]State{Published, Opened, Closed}, Unpublish, Organiser, Approved, "", []Guard{guardNobody}},
	{[]State{Approved, Published, Opened, Closed, Ongoing}, Change, Organiser, "", "", []Guard{guardYear, guardSameHours}},
	{[]State{Draft, Submitted, Returned, Approved, Published, Opened, Closed, Ongoing}, Cancel, Organiser, Cancelled, "", []Guard{guardNotOver}},
	{[]State{Ongoing, Delivered, Completed}, Attend, Organiser, "", "", nil},
	{[]State{Delivered, Completed}, WriteReport, Organiser, "", "", []Guard{guardSupported}},
	{[]State{Delivered, Completed}, Report, Organiser, Reported, "", []Guard{guardSupported, guardReport, guardInTime}},
	{[]State{Reported}, Take, Checker, "", "", nil},
	{[]State{Reported}, ReturnReport, Checker, Completed, "", []Guard{guardComment}},
	{[]State{Reported}, Check, Checker, Checked, "", []Guard{guardNotReporter}},
	{[]State{Checked}, ReturnReport, Decider, Completed, "", []Guard{guardComment}},
	{[]State{Checked}, Decide, Decider, Granted, Denied, []Guard{guardFourEyes, guardRules}},
	{[]State{Checked}, Deny, Decider, Denied, "", []Guard{guardFourEyes, guardRules, guardComment}},
	{[]State{Granted}, Batch, Payer, InPayment, "", []Guard{guardAccount}},
	{[]State{InPayment}, Pay, Payer, Paid, "", nil},
	{[]State{Paid, Denied, Rejected}, Archive, Organiser, Archived, "", nil},
	{[]State{Delivered}, Archive, Organiser, Archived, "", []Guard{guardUnsupported}},
	{States, Copy, Organiser, "", "", nil},
}

// ClockMoves are the changes that time makes by itself.
var ClockMoves = []struct {
	From, To State
	When     string
}{
	{Published, Opened, "registration opens"},
	{Opened, Closed, "registration closes"},
	{Closed, Ongoing, "the first session begins"},
	{Approved, Ongoing, "the first session begins"},
	{Ongoing, Delivered, "the last session ends"},
}

// rowOf finds the row for an action in a state by a side.
func rowOf(s State, a Action, by Side) (Transition, bool) {
	for _, t := range Table {
		if t.Action == a && t.By == by && slices.Contains(t.From, s) {
			return t, true
		}
	}
	return Transition{}, false
}

// sidesOf are the sides that have an action at all.
func sidesOf(a Action) []Side {
	var sides []Side
	for _, t := range Table {
		if t.Action == a && !slices.Contains(sides, t.By) {
			sides = append(sides, t.By)
		}
	}
	return sides
}

// On is where the course is at an instant.
func (c Course) On(now time.Time) State {
	if c.State != Approved && c.State != Published || c.Starts.IsZero() {
		return c.State
	}
	switch {
	case !now.Before(c.Ends):
		return Delivered
	case !now.Before(c.Starts):
		return Ongoing
	case c.State == Approved:
		return Approved
	case !now.Before(c.closesAt()):
		return Closed
	case !now.Before(c.opensAt()):
		return Opened
	}
	return Published
}

// Shown tells whether anybody may see the course: once it was published.
func (c Course) Shown() bool { return !c.PublishedAt.IsZero() }

// Coming tells whether it is published and still to be held.
func (c Course) Coming(now time.Time) bool {
	return c.State == Published && now.Before(c.Ends)
}

// over tells whether nothing waits for anybody any more.
func (s State) over() bool {
	return s == Archived || s == Cancelled || s == Rejected
}
