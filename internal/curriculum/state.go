package curriculum

import "slices"

// State is how far a model has come.
type State string

// The states.
const (
	Idea      State = "idea"
	Criteria  State = "criteria_check"
	InWork    State = "in_work"
	Finalised State = "finalised"
	Review    State = "review"
	Approved  State = "approved"
	Returned  State = "returned"
	Offered   State = "published"
	Retired   State = "retired"
)

// States lists them in their order.
var States = [...]State{Idea, Criteria, InWork, Finalised, Review, Approved, Returned, Offered, Retired}

// Action is what is done to a model.
type Action string

// The actions.
const (
	Check   Action = "check"  // the criteria are looked at
	Accept  Action = "accept" // the idea meets them
	Send    Action = "send"   // a draft goes to the centre
	Answer  Action = "answer" // and comes back with comments
	Finish  Action = "finish" // the centre finds it finished
	Submit  Action = "submit" // it is proposed for approval
	Approve Action = "approve"
	Return  Action = "return" // with reasons
	Rework  Action = "rework"
	Publish Action = "publish"
	Renew   Action = "renew" // the next version is begun
	Drop    Action = "drop"  // the work ends; what was published stays
	Retire  Action = "retire"
)

// Role is who of a side acts.
type Role string

// The roles: the organisation's main users, the centre's experts and
// reviewers, its reviewers alone.
const (
	ByMainUser Role = "main_user"
	ByGuide    Role = "guide"
	ByReviewer Role = "reviewer"
)

// move is one line of the table: an action, from where to where, by whom, and
// what it needs.
type move struct {
	Action Action
	From   []State
	To     State
	By     Role
	Turn   Side // only when it is theirs; "" whoever's
	Next   Side // whose turn it is then
	Reason bool // must be given
	Whole  bool // the plan must lack nothing
}

// table is every move there is; docs/course-models.md prints it, and a test
// holds the two together.
var table = []move{
	{Action: Check, From: []State{Idea}, To: Criteria, By: ByGuide, Next: OfCentre},
	{Action: Accept, From: []State{Criteria}, To: InWork, By: ByGuide, Next: OfOrg},
	{Action: Send, From: []State{InWork}, To: InWork, By: ByMainUser, Turn: OfOrg, Next: OfCentre},
	{Action: Answer, From: []State{InWork}, To: InWork, By: ByGuide, Turn: OfCentre, Next: OfOrg},
	{Action: Finish, From: []State{InWork}, To: Finalised, By: ByGuide, Turn: OfCentre, Next: OfOrg, Whole: true},
	{Action: Submit, From: []State{Finalised}, To: Review, By: ByMainUser, Next: OfCentre, Whole: true},
	{Action: Approve, From: []State{Review}, To: Approved, By: ByReviewer, Next: OfCentre, Whole: true},
	{Action: Return, From: []State{Review}, To: Returned, By: ByReviewer, Next: OfOrg, Reason: true},
	{Action: Rework, From: []State{Returned}, To: InWork, By: ByMainUser, Next: OfOrg},
	{Action: Publish, From: []State{Approved}, To: Offered, By: ByReviewer, Next: OfOrg, Whole: true},
	{Action: Renew, From: []State{Offered}, To: InWork, By: ByMainUser, Next: OfOrg},
	{Action: Drop, From: []State{Idea, Criteria, InWork, Finalised, Returned}, To: Retired, By: ByMainUser, Next: OfOrg, Reason: true},
	{Action: Retire, From: []State{Offered}, To: Retired, By: ByReviewer, Next: OfOrg, Reason: true},
}

// moveOf is the line of an action from a state, for whom it is.
func moveOf(a Action) (move, bool) {
	i := slices.IndexFunc(table, func(m move) bool { return m.Action == a })
	if i < 0 {
		return move{}, false
	}
	return table[i], true
}

// to is the state a move leads to: work that ends on a new version leaves the
// published one as it is.
func (m move) to(x Model) State {
	if m.Action == Drop && x.Version > 0 {
		return Offered
	}
	return m.To
}

// open tells whether the move is there from a state at somebody's turn.
func (m move) open(s State, turn Side) bool {
	return slices.Contains(m.From, s) && (m.Turn == "" || m.Turn == turn)
}

// Editable tells whether the organisation may change the draft now.
func (m Model) Editable() bool { return m.State == Idea || m.State == InWork && m.Turn == OfOrg }

// Talked tells whether the draft is being talked about.
func (m Model) Talked() bool {
	switch m.State {
	case Idea, Criteria, InWork, Finalised, Review, Returned:
		return true
	}
	return false
}
