package course

import (
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Writing is the report as the organiser writes it. What is known already (the
// sessions held, the people who were there) is counted, not typed.
type Writing struct {
	Others      int // were there without being on the list
	OthersYoung int // of them under the least age
	Income      Cents
	Learned     string // what came of it
	Declared    Declared
	Costs       []Cost
	Count       Count
	ReportedBy  string
	ReportedAt  time.Time
	CheckedBy   string
	CheckedAt   time.Time
	Begun       bool // something of it has been written
}

// Declared is what the organiser answers for.
type Declared struct {
	Informed     bool `json:"informed"`      // participants knew with which study centre they studied
	InBooks      bool `json:"in_books"`      // the costs are in the organiser's books
	OwnFunding   bool `json:"own_funding"`   // there is money of one's own
	OtherFunding bool `json:"other_funding"` // other public money for the same
	Separate     bool `json:"separate"`      // its books are kept apart
}

// Count is who was there, counted from the attendance of sessions.
type Count struct {
	Registered int
	Present    int // people, each once
	Young      int // of them under the least age
}

// Total is everybody who took part.
func (w Writing) Total() int { return w.Count.Present + w.Others }

// Young are those under the least age.
func (w Writing) Young() int { return w.Count.Young + w.OthersYoung }

// Gaps is what a report lacks before it can be sent.
func (w Writing) Gaps() []Gap {
	var gaps []Gap
	if w.Total() == 0 {
		gaps = append(gaps, Gap{Say: repNobody, Blocks: true})
	}
	if len(w.Costs) == 0 {
		gaps = append(gaps, Gap{Say: repNoCosts, Blocks: true})
	}
	if !w.Declared.InBooks {
		gaps = append(gaps, Gap{Say: repBooks, Blocks: true})
	}
	return gaps
}

func (w Writing) check() error {
	var bad fault.Fields
	if w.Others < 0 || w.Others > maxPeople {
		bad.Add("others", msgPlaces)
	}
	if w.OthersYoung < 0 || w.OthersYoung > w.Others {
		bad.Add("others_young", repYoung)
	}
	if len([]rune(w.Learned)) > maxText {
		bad.Add("learned", msgTooLong.Fill("max", maxText))
	}
	checkCosts(w.Costs, w.Income, &bad)
	return bad.Err()
}

// Decision is what was decided. Package support keeps it, with the facts and
// the rule set it was made from; here is what a course's pages show of it.
type Decision struct {
	ID       string
	Course   string
	Granted  bool
	Amount   Cents
	Hours    Hours // counted
	Rules    string
	Version  int
	By       string
	At       time.Time
	Estimate Estimate // how it came about, by the rules it was decided by
	Reason   string   // what the decider said
	// Ground is why the study centre refused what its rules would give; Estimate
	// is then what they would have given.
	Ground     i18n.Content
	Correction i18n.Content // how a correction is asked for, of what was refused
}

// Taken is one action in a course's history.
type Taken struct {
	Action   Action
	From, To State
	Person   string
	Name     string
	Comment  string
	At       time.Time
}
