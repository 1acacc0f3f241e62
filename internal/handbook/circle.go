package handbook

import (
	"slices"
	"time"

	"parvi/internal/platform/i18n"
)

// Challenge is what a lead asks the others.
type Challenge struct {
	ID       string
	Space    string // where it was laid out; "" where there is no circle yet
	Person   string // who asked; "" of a nameless one
	sealed   string
	Title    string
	Text     string
	Lang     i18n.Lang
	Open     bool
	Outcome  string    // what came of it
	Sparring time.Time // since when it is a theme of the next sparring; zero: it is not
	Created  time.Time
	Closed   time.Time
}

// Path is the challenge's page, below the language.
func (c Challenge) Path() string { return "/circle/" + c.ID }

// Nameless tells whether the one who asked is not named.
func (c Challenge) Nameless() bool { return c.Person == "" }

// Answer is what somebody answered. Asker marks the words of the one who asked
// namelessly.
type Answer struct {
	ID        string
	Challenge string
	Person    string
	Asker     bool
	Credit    bool // may be named in the handbook
	Text      string
	Lang      i18n.Lang
	Created   time.Time
	Helpful   int // how many found it helpful
	Marked    bool
}

// Best are the answers worth lifting into a chapter: the most helpful first,
// at most n, and none that the asker wrote.
func Best(all []Answer, n int) []Answer {
	best := slices.DeleteFunc(slices.Clone(all), func(a Answer) bool { return a.Asker })
	slices.SortStableFunc(best, func(a, b Answer) int { return b.Helpful - a.Helpful })
	return best[:min(n, len(best))]
}

// Limits of what is asked and answered, in characters.
const (
	maxAskTitle = 160
	maxAsk      = 4000
	maxAnswer   = 6000
	maxOutcome  = 1000
)

// lifted is how many answers a chapter is offered.
const lifted = 3
