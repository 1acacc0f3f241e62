package commission

import (
	"cmp"
	"slices"
	"time"
)

// Wanted is what a training needs of its trainer.
type Wanted struct {
	Themes []string // ids
	Lang   string
	Online bool
	Region string // where it is held; "" when it is not said
	Times  []Span
}

// Span is a stretch of time.
type Span struct{ Starts, Ends time.Time }

// Candidate is what a match looks at, and all it looks at: what somebody can
// do, where, in which languages, and when they are free. Age, sex and name are
// not among it.
type Candidate struct {
	ID         string
	Levels     map[string]int // by theme: 1 knows the basics, 2 trains, 3 trains trainers
	Langs      []string
	Regions    []string
	Home       string // the region they travel from
	Remote     bool
	Taken      []Span // when they are away or booked
	OffDays    bool   // a wanted day is none of their days of the week
	MonthHours int    // at most, in hundredths; 0: not said
	Booked     int    // in the fullest month of the wanted times, with this training
	Held       int    // trainings they have held
}

// What a match may score at most, by what it looks at. Competence and language
// weigh so much that nothing else together makes up for one competence of two,
// or for the language.
const (
	forThemes = 600
	forLang   = 300
	forPlace  = 100
	forTime   = 80
	forLoad   = 40
	forHeld   = 20

	// MostScore is what who has everything scores.
	MostScore = forThemes + forLang + forPlace + forTime + forLoad + forHeld
)

// Fact is a reason for a match, or something that is missing.
type Fact string

// The reasons, and what may be missing.
const (
	Knows        Fact = "knows"    // a theme, well enough to train in it
	KnowsBest    Fact = "knows_3"  // a theme, well enough to train trainers
	KnowsBasics  Fact = "knows_1"  // a theme, but only the basics
	KnowsNot     Fact = "knows_0"  // a theme
	Speaks       Fact = "speaks"   // the language
	SpeaksNot    Fact = "speaks_0" // the language
	LivesThere   Fact = "lives"    // in the region
	GoesThere    Fact = "goes"     // to the region
	OnlyRemotely Fact = "remote"   // could hold it only remotely
	GoesNot      Fact = "goes_0"   // neither there nor remotely
	TrainsOnline Fact = "online"
	NotOnline    Fact = "online_0"
	Free         Fact = "free"
	Engaged      Fact = "engaged" // away or booked at a wanted time
	OtherDays    Fact = "days"    // it is none of their days of the week
	Room         Fact = "room"    // within their hours of the month
	Full         Fact = "full"    // beyond them
	HasHeld      Fact = "held"    // trainings before
	HasNot       Fact = "held_0"  // none yet
)

// Said is one fact about a candidate.
type Said struct {
	Fact
	Theme string // for those of themes
	N     int    // trainings held
}

// Match is how well a candidate fits.
type Match struct {
	Candidate
	Score   int
	Reasons []Said
	Missing []Said
}

// Complete tells whether nothing is missing that was asked for.
func (m Match) Complete() bool { return len(m.Missing) == 0 }

// Rank puts candidates in the order in which they fit. Who knows none of the
// themes is left out. Those who fit alike stand by their ids, which mean
// nothing.
func Rank(w Wanted, all []Candidate) []Match {
	var out []Match
	for _, c := range all {
		if m := match(w, c); len(w.Themes) == 0 || knowsAny(w, c) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func knowsAny(w Wanted, c Candidate) bool {
	return slices.ContainsFunc(w.Themes, func(t string) bool { return c.Levels[t] > 0 })
}

func match(w Wanted, c Candidate) Match {
	m := Match{Candidate: c}
	for _, t := range w.Themes {
		m.theme(t, c.Levels[t], forThemes/len(w.Themes))
	}
	if len(w.Themes) == 0 {
		m.Score += forThemes
	}
	m.tell(slices.Contains(c.Langs, w.Lang), forLang, Speaks, SpeaksNot)
	m.place(w)
	switch {
	case engaged(w.Times, c.Taken):
		m.tell(false, 0, Free, Engaged)
	case c.OffDays:
		m.tell(false, 0, Free, OtherDays)
		m.Score += forTime / 2
	default:
		m.tell(true, forTime, Free, Engaged)
	}
	m.tell(c.MonthHours == 0 || c.Booked <= c.MonthHours, forLoad, Room, Full)
	if c.Held > 0 {
		m.Score += min(c.Held, 10) * forHeld / 10
		m.Reasons = append(m.Reasons, Said{Fact: HasHeld, N: c.Held})
	}
	return m
}

// tell notes a reason with its score, or what is missing.
func (m *Match) tell(has bool, score int, reason, missing Fact) {
	if has {
		m.Score += score
		m.Reasons = append(m.Reasons, Said{Fact: reason})
		return
	}
	m.Missing = append(m.Missing, Said{Fact: missing})
}

func (m *Match) theme(of string, level, most int) {
	switch level {
	case 0:
		m.Missing = append(m.Missing, Said{Fact: KnowsNot, Theme: of})
	case 1:
		m.Score += most / 3
		m.Missing = append(m.Missing, Said{Fact: KnowsBasics, Theme: of})
	case 2:
		m.Score += most * 19 / 20
		m.Reasons = append(m.Reasons, Said{Fact: Knows, Theme: of})
	default:
		m.Score += most
		m.Reasons = append(m.Reasons, Said{Fact: KnowsBest, Theme: of})
	}
}

func (m *Match) place(w Wanted) {
	switch {
	case w.Online:
		m.tell(m.Remote, forPlace, TrainsOnline, NotOnline)
	case w.Region == "":
		m.Score += forPlace
	case m.Home == w.Region:
		m.tell(true, forPlace, LivesThere, GoesNot)
	case slices.Contains(m.Regions, w.Region):
		m.tell(true, forPlace*3/4, GoesThere, GoesNot)
	case m.Remote:
		m.Score += forPlace / 4
		m.Missing = append(m.Missing, Said{Fact: OnlyRemotely})
	default:
		m.tell(false, 0, GoesThere, GoesNot)
	}
}

// engaged tells whether one of the times is taken.
func engaged(times, taken []Span) bool {
	for _, w := range times {
		for _, t := range taken {
			if w.Starts.Before(t.Ends) && t.Starts.Before(w.Ends) {
				return true
			}
		}
	}
	return false
}
