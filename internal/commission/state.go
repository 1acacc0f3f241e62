package commission

import "slices"

// State is how far a commission has come.
type State string

// The states, in the order of its life.
const (
	Requested State = "requested"
	Matched   State = "matched"
	Offered   State = "offered"
	Accepted  State = "accepted"
	Declined  State = "declined"
	Expired   State = "expired"
	Scheduled State = "scheduled"
	Delivered State = "delivered"
	Answered  State = "feedback"
	Invoiced  State = "invoiced"
	Closed    State = "closed"
	Cancelled State = "cancelled"
)

// States lists them.
var States = []State{Requested, Matched, Offered, Accepted, Declined, Expired, Scheduled, Delivered, Answered, Invoiced, Closed, Cancelled}

// Action is what is done to a commission.
type Action string

// The actions.
const (
	Ask      Action = "ask"
	Edit     Action = "edit"
	Choose   Action = "match"
	Offering Action = "offer"
	Accept   Action = "accept"
	Decline  Action = "decline"
	Expire   Action = "expire"
	Schedule Action = "schedule"
	Hold     Action = "deliver"
	Hear     Action = "feedback"
	Bill     Action = "invoice"
	Close    Action = "close"
	Cancel   Action = "cancel"
	Reopen   Action = "reopen"
)

// side is who does something.
type side int

const (
	ofOrg side = iota
	ofCentre
	ofBoth
	ofClock
)

// table is what may be done when, where it leads, and who does it. What
// becomes of a scheduled one follows its course, by the clock.
var table = []struct {
	do   Action
	from []State
	to   State
	by   side
}{
	{Edit, []State{Requested}, Requested, ofOrg},
	{Choose, []State{Requested, Matched, Declined, Expired}, Matched, ofCentre},
	{Offering, []State{Matched}, Offered, ofCentre},
	{Accept, []State{Offered}, Accepted, ofOrg},
	{Decline, []State{Offered}, Declined, ofOrg},
	{Expire, []State{Offered}, Expired, ofClock},
	{Schedule, []State{Accepted}, Scheduled, ofCentre},
	{Hold, []State{Scheduled}, Delivered, ofClock},
	{Reopen, []State{Scheduled}, Accepted, ofClock},
	{Hear, []State{Delivered}, Answered, ofClock},
	{Bill, []State{Delivered, Answered}, Invoiced, ofCentre},
	{Close, []State{Invoiced}, Closed, ofCentre},
	{Cancel, []State{Requested, Matched, Offered, Accepted, Declined, Expired}, Cancelled, ofBoth},
}

// lets tells where an action leads from a state, and whether it may be done
// there.
func (s State) lets(do Action) (State, bool) {
	for _, t := range table {
		if t.do == do && slices.Contains(t.from, s) {
			return t.to, true
		}
	}
	return "", false
}
