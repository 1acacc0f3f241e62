package tip

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Reply is what somebody who was at a swarm says to going on.
type Reply string

// The replies; "" is none yet.
const (
	Yes Reply = "yes"
	No  Reply = "no"
)

// Outcomes of a swarm; "" while it is open.
const (
	Founded = "network"
	Closed  = "closed"
)

// Swarm is what came of a swarm meeting.
type Swarm struct {
	Meeting   string
	Asked     time.Time
	Outcome   string
	Settled   time.Time
	SettledBy string
	Network   string
	Offered   time.Time
}

// Settled tells whether it is decided what came of the swarm.
func (s Swarm) settled() bool { return s.Outcome != "" }

// Answer is one person's to the question whether to go on.
type Answer struct {
	ID      string
	Meeting string
	Person  string // "" for a guest
	Name    string
	Email   string
	Lang    i18n.Lang
	Reply   Reply
	At      time.Time
}

// Tally counts the answers.
type Tally struct{ Asked, Yes, No int }

func tally(all []Answer) Tally {
	t := Tally{Asked: len(all)}
	for _, a := range all {
		switch a.Reply {
		case Yes:
			t.Yes++
		case No:
			t.No++
		}
	}
	return t
}

// Call is a swarm as it is called: theme, when, where, who may come.
type Call struct {
	Theme  i18n.Content
	Lead   i18n.Content
	Day    civil.Date
	Start  *civil.TimeOfDay
	End    *civil.TimeOfDay
	Remote string // link
	Place  i18n.Content
	Target i18n.Content
	Lang   i18n.Lang
}
