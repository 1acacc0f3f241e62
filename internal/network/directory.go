package network

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Meeting is what a network shows of a meeting; whoever keeps the meetings
// gives it.
type Meeting struct {
	ID       string
	Title    i18n.Content
	Start    time.Time
	End      time.Time
	Place    i18n.Content // "" where there is none
	Modes    []string     // onsite, remote
	Region   string       // code of the region it is held in, "" for none
	Audience string       // open, members, interested
	Path     string       // of its page, below the language
	State    i18n.Text    // what to say of its places, empty for nothing
	Shape    string       // the shape of that state
	Attended int          // of a meeting held; 0 when not counted
}

// Summary is a network as the directory shows it: with its counts, its next
// meeting and what search looks in.
type Summary struct {
	Network
	Members       int
	Followers     int
	Organisations int
	Next          *Meeting
	Themes        []i18n.Content
	Known         civil.Date // the first day it is known to have been there
	StatedOn      civil.Date // the day of the source it is known from; zero: entered here
	CoordinatedBy []i18n.Content
	fold          string
	sort          [3]string
}

// OnlyStated tells whether all that is known of a network is what a source once
// stated: nobody has joined it here, and nothing is called.
func (c *Summary) OnlyStated() bool {
	return c.Source != "" && c.Phase == "" && c.Next == nil && c.Members+c.Followers+c.Organisations == 0
}

// prepare computes what searching and sorting need, once for each card.
func (c *Summary) prepare() {
	texts := []string{c.Short}
	add := func(x i18n.Content) { texts = append(texts, x.FI, x.SV, x.EN) }
	add(c.Name)
	add(c.Purpose)
	for _, theme := range c.Themes {
		add(theme)
	}
	for _, name := range c.CoordinatedBy {
		add(name)
	}
	c.fold = i18n.Fold(strings.Join(texts, " "))
	for i, l := range i18n.Langs {
		c.sort[i] = i18n.SortKey(c.Name.In(l))
	}
}

func (c *Summary) sortKey(l i18n.Lang) string {
	return c.sort[max(0, slices.Index(i18n.Langs[:], l))]
}

// Sort is the order of the directory.
type Sort string

// The orders.
const (
	ByName Sort = "name"
	BySize Sort = "size"
	ByNext Sort = "next"
)

// Sorts lists them.
var Sorts = [...]Sort{ByName, BySize, ByNext}

// NoPhase is the filter value for networks whose phase nobody has stated.
const NoPhase Phase = "none"

// Filter is what of the directory is wanted.
type Filter struct {
	Query  string
	Kinds  []Kind
	Region string
	Theme  string // folded
	Lang   i18n.Lang
	Phase  Phase
}

// Empty tells whether nothing is filtered out.
func (f Filter) Empty() bool {
	return f.Query == "" && len(f.Kinds) == 0 && f.Region == "" && f.Theme == "" && f.Lang == "" && f.Phase == ""
}

// Match tells whether a card is wanted. Every word of the query must begin a
// word of the name, the purpose, a theme or a coordinator.
func (f Filter) Match(c *Summary, words []string) bool {
	switch {
	case len(f.Kinds) > 0 && !slices.Contains(f.Kinds, c.Kind),
		f.Region != "" && c.Region != f.Region,
		f.Lang != "" && !c.Speaks(f.Lang),
		f.Phase == NoPhase && c.Phase != "",
		f.Phase != "" && f.Phase != NoPhase && c.Phase != f.Phase:
		return false
	}
	if f.Theme != "" && !slices.ContainsFunc(c.Themes, func(t i18n.Content) bool { return ThemeKey(t) == f.Theme }) {
		return false
	}
	for _, w := range words {
		if !hasWord(c.fold, w) {
			return false
		}
	}
	return true
}

// hasWord tells whether a word of the folded text begins with w.
func hasWord(text, w string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], w)
		if i < 0 {
			return false
		}
		at := from + i
		if at == 0 || !isLetter(text[at-1]) {
			return true
		}
		from = at + 1
	}
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b >= 0x80 }

// Topic is what networks talk about, with the key it is chosen by.
type Topic struct {
	Key  string
	Name i18n.Content
}

// ThemeKey is by what a theme is chosen in the filter: its folded Finnish
// name, or the first it has.
func ThemeKey(theme i18n.Content) string { return i18n.Slug(theme.In(i18n.FI)) }

// Select gives the cards that match, in order.
func Select(all []*Summary, f Filter, by Sort, l i18n.Lang) []*Summary {
	words := strings.Fields(i18n.Fold(f.Query))
	var out []*Summary
	for _, c := range all {
		if f.Match(c, words) {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b *Summary) int {
		if a.Phase.Over() != b.Phase.Over() { // what is over stands last in every order
			if a.Phase.Over() {
				return 1
			}
			return -1
		}
		switch by {
		case BySize:
			if d := cmp.Compare(b.Members, a.Members); d != 0 {
				return d
			}
		case ByNext:
			if d := compareNext(a.Next, b.Next); d != 0 {
				return d
			}
		}
		if d := strings.Compare(a.sortKey(l), b.sortKey(l)); d != 0 {
			return d
		}
		return strings.Compare(a.ID, b.ID)
	})
	return out
}

// compareNext orders by the next meeting; networks without one come last.
func compareNext(a, b *Meeting) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return 1
	case b == nil:
		return -1
	}
	return a.Start.Compare(b.Start)
}

// Year is the whole of networks in one year.
type Year struct{ Year, Born, Active, Merged, Ended int }

// Life is the part of a network's life that years are counted from.
type Life struct {
	Born   int        // the year a source or a founder states; 0 when nobody has
	Known  civil.Date // the first day it is known to have been there
	Ended  civil.Date // its last day
	Merged bool       // it ended by being merged
}

// Life is what of the card is counted into the years.
func (c *Summary) Life() Life {
	return Life{Born: c.Founded.Year, Known: c.Known, Ended: c.EndedOn, Merged: c.MergedInto != ""}
}

// There tells whether the network was there at the end of a day. A network
// whose founding nobody has stated is there from the first day it is known.
func (l Life) There(on civil.Date) bool {
	return !l.Known.After(on) && (l.Ended.IsZero() || l.Ended.After(on))
}

// Years counts the networks of each year up to and including the day: born in
// it, there at its end (or on the day), merged and ended in it. Years before
// the first network are left out.
func Years(lives []Life, today civil.Date) []Year {
	first := today.Year
	for _, l := range lives {
		first = min(first, l.Known.Year)
	}
	var years []Year
	for y := first; y <= today.Year; y++ {
		end := civil.Date{Year: y, Month: time.December, Day: 31}
		if end.After(today) {
			end = today
		}
		year := Year{Year: y}
		for _, l := range lives {
			if l.Born == y {
				year.Born++
			}
			if l.There(end) {
				year.Active++
			}
			if l.Ended.Year == y && !l.Ended.After(today) {
				if l.Merged {
					year.Merged++
				} else {
					year.Ended++
				}
			}
		}
		years = append(years, year)
	}
	return years
}

// Progress is one year's plan against what was held.
type Progress struct {
	Year    int
	Planned int // 0: no plan
	Held    int
	Coming  int
	Stated  bool // what was held is known from a source rather than from here
	Over    bool // nothing more will be held
}

// Open are the planned meetings that are neither held nor dated.
func (p Progress) Open() int { return max(0, p.Planned-p.Held-p.Coming) }

// ProgressOf puts a year's plan beside the meetings of the year: those of here
// and those a source states.
func ProgressOf(year int, plans []Plan, meetings []Meeting, past []PastMeeting, now time.Time) Progress {
	p := Progress{Year: year}
	for _, plan := range plans {
		if plan.Year == year {
			p.Planned = plan.Meetings
		}
	}
	for _, m := range meetings {
		switch {
		case civil.DateOf(m.Start).Year != year:
		case m.Start.After(now):
			p.Coming++
		default:
			p.Held++
		}
	}
	for _, m := range past {
		if m.When.Year == year {
			p.Held += max(1, m.Times.Value)
			p.Stated = true
		}
	}
	return p
}
