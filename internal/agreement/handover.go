package agreement

import (
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
)

// HandState is where a hand-over is.
type HandState string

// The states of a hand-over.
const (
	Offered   HandState = "offered"
	Accepted  HandState = "accepted"
	Declined  HandState = "declined"
	Withdrawn HandState = "withdrawn"
)

// Handover is a main user's work handed to the next: offered by the one, taken
// on by the other, who then holds the role; until the last day both do.
type Handover struct {
	ID       string
	Org      org.ID
	From, To string
	Last     civil.Date // of the one who hands over
	Note     string     // what the next should know
	State    HandState
	Answer   string // why it was declined
	At, Done time.Time
}

// NewHandover is one to be offered.
type NewHandover struct {
	Email string
	Last  civil.Date
	Note  string
}

// endsSoon is how many days before the end of their role a main user is shown
// that it ends: time to find and teach the next.
const endsSoon = 45
