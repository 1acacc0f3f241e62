// Package digest tells people once a day or once a week what has come in the
// networks they belong to and the threads they follow.
//
// Whoever has "daily" or "weekly" in any of them gets one letter: grouped by
// network and thread, in the reader's language, nothing twice, nothing already
// read, nothing of their own, nothing they may not read, and none at all when
// nothing happened. A setting for one thread goes before that of its network.
//
// What came is known from the envelopes of space, and from sources such as
// meetings and the messages of networks. A run starts from what came, walks
// the people of those spaces once, and notes for each who has news of what and
// since when; from these notes letters are written. The notes are also the
// marks up to which a person has been told, so that a run that was killed,
// repeated or left out neither loses nor repeats anything.
package digest

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Item is something that came in a space.
type Item struct {
	ID         string
	Top        string // what it stands under: a post's thread; its own id for others
	Space      space.Ref
	Kind       string
	Author     string // a person's id, or ""
	Visibility space.Visibility
	Only       []space.Level // when not empty: who it is for, whatever its visibility
	At         time.Time
	Title      i18n.Content
	Text       i18n.Content // its beginning
	Path       string
	// Sourced is what has no envelope in its space: it comes from a source, and
	// some may have heard of it otherwise.
	Sourced bool
}

// readBy tells whether somebody on a level reads the item.
func (i Item) readBy(l space.Level, lead bool) bool {
	if len(i.Only) > 0 {
		return slices.Contains(i.Only, l)
	}
	return slices.Contains(space.Readable(l, lead), i.Visibility)
}

// Place is a space as a digest needs it.
type Place struct {
	Ref  space.Ref
	Name i18n.Content
	Path string
	Open bool // anybody may see it
	Over bool // it has ended: nothing more is written of it
}

// window is what one person is told of one scope: what came after and until.
type window struct{ after, until time.Time }

func (w window) holds(at time.Time) bool { return at.After(w.after) && !at.After(w.until) }

// standing is how somebody stands to a space.
type standing struct {
	person string
	level  space.Level
	lead   bool
}

// news tells whether an item is news to somebody who has read what it stands
// under until an instant.
func (s standing) news(i Item, w window, seen time.Time) bool {
	return w.holds(i.At) && i.At.After(seen) && i.Author != s.person && i.readBy(s.level, s.lead)
}

// latest is the latest of some instants.
func latest(times ...time.Time) time.Time {
	var l time.Time
	for _, t := range times {
		if t.After(l) {
			l = t
		}
	}
	return l
}

// entryScope is the scope of one thread that somebody follows by itself.
func entryScope(top string) string { return entryMark + top }

const entryMark = "entry:"

// threadOf is the thread a scope is about, where it is about one.
func threadOf(scope string) (top string, ok bool) { return strings.CutPrefix(scope, entryMark) }

// Run is one morning of digests.
type Run struct {
	ID     string
	Slot   time.Time
	Weekly bool
	Floor  time.Time // nothing that came before is told
	Until  time.Time
	State  State
}

// State is where a run stands.
type State string

// The states of a run.
const (
	Running   State = "running"
	Done      State = "done"
	Abandoned State = "abandoned"
)

// hour is when the day of digests begins: what comes until then is told, what
// comes later is told the next day.
var hour = civil.TimeOfDay{Hour: 7}

// farthest is how far back a run looks when those before it were left out.
const farthest = 31 * 24 * time.Hour

// before are the runs that a new one goes on from; zero ones never were.
type before struct {
	first, weekly Run // the first of all; the last weekly one that was done
}

// plan is the run of a slot: weekly on a Monday, and when no weekly one was
// done since the last Monday. It looks back to the last weekly run, since a
// person may have changed from weekly to daily meanwhile; what somebody has
// been told their marks know.
func plan(slot time.Time, b before) Run {
	day := civil.DateOf(slot)
	until, err := day.At(hour)
	if err != nil || until.After(slot) {
		until = slot
	}
	r := Run{Slot: slot, Until: until, State: Running}
	monday := day
	for monday.Weekday() != time.Monday {
		monday = monday.AddDays(-1)
	}
	switch {
	case b.first.Slot.IsZero():
		r.Weekly = monday == day
		r.Floor = until.AddDate(0, 0, -1)
	case b.weekly.Slot.IsZero():
		r.Weekly = monday == day || !civil.DateOf(b.first.Slot).After(monday)
		r.Floor = b.first.Floor
	default:
		r.Weekly = civil.DateOf(b.weekly.Slot).Before(monday)
		r.Floor = b.weekly.Until
	}
	r.Floor = latest(r.Floor, until.Add(-farthest))
	return r
}

// mails are the settings a run serves.
func (r Run) mails() []space.Mail {
	if r.Weekly {
		return []space.Mail{space.MailDaily, space.MailWeekly}
	}
	return []space.Mail{space.MailDaily}
}

// section is what a letter tells of one space.
type section struct {
	place  Place
	groups []group
	more   int // items left out
}

// group is one thread or thing with what is new of it.
type group struct {
	top   string
	items []Item
	also  []Place // where the same stands too
}

// mostLines is how many items a letter lists; the rest is counted.
const mostLines = 40

// arrange sorts items into sections by name of the space and groups by what
// they stand under, each thing once: what stands in two spaces is listed in
// the first and names the other. Every space gets its share of the lines.
func arrange(items []Item, places map[space.Ref]Place, l i18n.Lang) []section {
	var refs []space.Ref
	in := map[space.Ref][]Item{}
	for _, i := range items {
		if len(in[i.Space]) == 0 {
			refs = append(refs, i.Space)
		}
		in[i.Space] = append(in[i.Space], i)
	}
	slices.SortFunc(refs, func(a, b space.Ref) int {
		return cmp.Or(cmp.Compare(i18n.SortKey(places[a].Name.In(l)), i18n.SortKey(places[b].Name.In(l))), cmp.Compare(a, b))
	})
	type where struct{ section, group int }
	listed := map[string]where{}
	var out []section
	for _, ref := range refs {
		s := section{place: places[ref]}
		at := map[string]int{}
		for _, i := range in[ref] {
			if w, twice := listed[i.same()]; twice {
				g := &out[w.section].groups[w.group]
				if !slices.ContainsFunc(g.also, func(p Place) bool { return p.Ref == ref }) {
					g.also = append(g.also, s.place)
				}
				continue
			}
			n, known := at[i.Top]
			if !known {
				n = len(s.groups)
				at[i.Top] = n
				s.groups = append(s.groups, group{top: i.Top})
			}
			s.groups[n].items = append(s.groups[n].items, i)
		}
		if len(s.groups) == 0 {
			continue
		}
		out = append(out, s)
		for n, g := range s.groups {
			for _, i := range g.items {
				listed[i.same()] = where{len(out) - 1, n}
			}
		}
	}
	return share(out)
}

// same is equal for one thing that stands in two spaces: a meeting of two
// networks, or the same words of the same author.
func (i Item) same() string {
	if text, in := i.Text.Pick(i18n.FI); i.Author != "" && text != "" {
		title, _ := i.Title.Pick(in)
		return i.Kind + "\x00" + i.Author + "\x00" + title + "\x00" + text
	}
	return i.Kind + "\x00" + i.ID
}

func (s section) size() int {
	n := 0
	for _, g := range s.groups {
		n += len(g.items)
	}
	return n
}

// share cuts the sections to the lines there are: each gets the same, and what
// one does not need goes to the others.
func share(sections []section) []section {
	left := mostLines
	order := make([]int, len(sections))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(sections[a].size(), sections[b].size()) })
	for at, i := range order {
		most := left / (len(order) - at)
		left -= sections[i].cut(most)
	}
	return sections
}

// cut leaves the first items and counts the rest; it gives how many stay.
func (s *section) cut(most int) int {
	stay := 0
	for n := range s.groups {
		g := &s.groups[n]
		fit := min(len(g.items), most-stay)
		s.more += len(g.items) - fit
		g.items = g.items[:fit]
		stay += fit
	}
	s.groups = slices.DeleteFunc(s.groups, func(g group) bool { return len(g.items) == 0 })
	return stay
}
