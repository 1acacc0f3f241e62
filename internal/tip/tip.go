// Package tip takes wishes for networks, gathers who else is interested, and
// follows them to what they become.
//
// Anybody may suggest: signed in, or with an address that is confirmed first.
// What exists already is shown before anything is sent. Interest is a person,
// counted once, who may offer to speak or to convene; how many is public, who
// is seen only by those who decide. When enough people are interested the
// umbrella's coordinators hear of it once and decide within the promised time,
// with a reason to everybody involved: an existing network, a swarm meeting, a
// group inside a network, a new network, or not now.
//
// A swarm is one meeting. Those who were there are asked whether to go on; the
// yes-sayers found a network, or the swarm is closed with its notes public.
package tip

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// State is where a suggestion stands.
type State string

// The states.
const (
	Waiting  State = "waiting" // for its suggester to confirm the address
	Open     State = "open"
	Decided  State = "decided"
	Archived State = "archived"
)

// States are those that anybody may see, in the order of lists.
var States = [...]State{Open, Decided, Archived}

// Decision is what is made of a suggestion.
type Decision string

// The decisions.
const (
	Existing  Decision = "existing"
	BySwarm   Decision = "swarm"
	BySub     Decision = "group"
	ByNetwork Decision = "network"
	NotNow    Decision = "not_now"
)

// Decisions lists them in the order of the form.
var Decisions = [...]Decision{Existing, BySwarm, BySub, ByNetwork, NotNow}

// Known tells whether d is one of the decisions.
func (d Decision) Known() bool {
	for _, one := range Decisions {
		if one == d {
			return true
		}
	}
	return false
}

// needsTarget tells whether the decision names a network that is there.
func (d Decision) needsTarget() bool { return d == Existing || d == BySub }

// Tip is one suggestion.
type Tip struct {
	ID        string
	Org       string // the umbrella that decides; "" where there is none
	State     State
	Theme     i18n.Content
	Why       i18n.Content
	ForWhom   i18n.Content
	Lang      i18n.Lang // of the suggester
	Region    string    // code; "" is the whole country
	Person    string    // who suggested it; "" once forgotten
	Convene   bool      // the suggester would call people together
	Created   time.Time
	Published time.Time
	Moved     time.Time // when somebody last did something
	Ready     time.Time // when enough people were interested
	Due       civil.Date
	Decision  Decision
	Reason    i18n.Content
	DecidedAt time.Time
	DecidedBy string
	Network   string // what it led to, or became
	Meeting   string
	Candidate string // who may become the contact person
	Offered   time.Time
	Archived  time.Time
	Kept      Counts // of those whose names are deleted

	Counts Counts
	scopes []string
}

// Path is the suggestion's page.
func (t Tip) Path() string { return "/tips/" + t.ID }

// Shown tells whether anybody may see it.
func (t Tip) Shown() bool { return t.State != Waiting }

// Overdue tells whether the promised day has passed without a decision.
func (t Tip) Overdue(today civil.Date) bool {
	return t.State == Open && !t.Due.IsZero() && today.After(t.Due)
}

// Counts are how many people are interested, and what they offer.
type Counts struct{ Interested, Speakers, Conveners int }

// Settings are when an umbrella wants to hear of a suggestion, and what it
// promises then.
type Settings struct {
	Interested int // people who are interested
	Conveners  int // of whom so many would convene, the suggester counted in
	Days       int // within which it decides
	Months     int // without movement after which a suggestion is archived
}

// Defaults are the settings of an umbrella that has not chosen others.
var Defaults = Settings{Interested: 8, Conveners: 1, Days: 14, Months: 12}

// Reached tells whether enough people are interested.
func (s Settings) Reached(c Counts) bool {
	return c.Interested >= s.Interested && c.Conveners >= s.Conveners
}

// Promise is the last day for deciding on what was ready on a day; a day off
// moves it to the next workday.
func (s Settings) Promise(ready civil.Date) civil.Date { return ready.AddDays(s.Days).NextWorkday() }

func (s Settings) check() error {
	var faults fault.Fields
	between := func(field string, v, low, high int) {
		if v < low || v > high {
			faults.Add(field, msgBetween.Fill("low", low, "high", high))
		}
	}
	between("interested", s.Interested, 1, 1000)
	between("conveners", s.Conveners, 0, 100)
	between("days", s.Days, 1, 180)
	between("months", s.Months, 1, 60)
	return faults.Err()
}

// Interest is one person's in one suggestion.
type Interest struct {
	ID      string
	Tip     string
	Person  string
	Speak   bool
	Convene bool
	Region  string
	At      time.Time
}

// Offer is what somebody says with their interest.
type Offer struct {
	Speak   bool
	Convene bool
	Region  string
}

// Stranger is somebody who acts without an account.
type Stranger struct {
	Name  string
	Email string
	Lang  i18n.Lang
}

// New is a suggestion as it is sent.
type New struct {
	Theme   i18n.Content
	Why     i18n.Content
	ForWhom i18n.Content
	Lang    i18n.Lang
	Region  string
	Convene bool
	Org     string // the umbrella asked; "" for the only one, or the first
}

// Limits of texts, in characters.
const (
	maxTheme = 120
	maxText  = 2000
	maxWhom  = 300
)

// check says everything that is wrong with a suggestion.
func (n New) check(region func(string) bool) error {
	var faults fault.Fields
	if n.Theme.Empty() {
		faults.Add("theme", msgThemeMissing)
	}
	limit := func(field string, c i18n.Content, most int) {
		for _, l := range c.Langs() {
			if len([]rune(c.Own(l))) > most {
				faults.Add(field, msgTooLong.Fill("max", most))
				return
			}
		}
	}
	limit("theme", n.Theme, maxTheme)
	if n.Why.Empty() {
		faults.Add("why", msgWhyMissing)
	}
	limit("why", n.Why, maxText)
	if n.ForWhom.Empty() {
		faults.Add("for_whom", msgWhomMissing)
	}
	limit("for_whom", n.ForWhom, maxWhom)
	if n.Region != "" && !region(n.Region) {
		faults.Add("region", msgRegionUnknown)
	}
	return faults.Err()
}

// Filter narrows the list of suggestions.
type Filter struct {
	State  State // "" is open
	All    bool  // of any state that may be seen
	Region string
	Query  string
	Sort   Sort
	Limit  int
	Offset int
}

// Sort is an order of the list.
type Sort string

// The orders.
const (
	ByNewest   Sort = "newest"
	ByInterest Sort = "interest"
	ByTheme    Sort = "theme"
)

// Sorts lists them.
var Sorts = [...]Sort{ByNewest, ByInterest, ByTheme}
