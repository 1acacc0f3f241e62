// Package handbook holds the handbook of network work and the circle of those
// who lead networks, from whose talk the handbook grows.
//
// A chapter has a title, a lead, a text and perhaps a checklist, in up to three
// languages, and versions of which one is published. The first edition is ours
// and enters a database once; after that the editors write on. A language that
// has fallen behind another is marked. The checklists belong to moments in the
// life of a network (founding, leading, renewing, merging, ending): they stand
// where the work is done, each network ticks its own, and nothing waits for a
// tick. In the circle a lead raises a challenge, also namelessly, the others
// answer, and the best of it is lifted into a chapter.
package handbook

import (
	"maps"
	"slices"
	"time"

	"parvi/internal/platform/i18n"
)

// Occasion is the moment in a network's life for which a checklist is.
type Occasion string

// The occasions; "" is a chapter for any time.
const (
	Founding Occasion = "found"
	Leading  Occasion = "lead"
	Renewing Occasion = "renew"
	Merging  Occasion = "merge"
	Ending   Occasion = "end"
)

// Occasions lists them in the order of life.
var Occasions = [...]Occasion{Founding, Leading, Renewing, Merging, Ending}

// Known tells whether o is one of the occasions.
func (o Occasion) Known() bool { return slices.Contains(Occasions[:], o) }

// State is where a version of a chapter stands.
type State string

// The states. A draft is a proposal until an editor publishes or declines it;
// the version published before it is then replaced.
const (
	Draft     State = "draft"
	Published State = "published"
	Replaced  State = "replaced"
	Declined  State = "declined"
)

// Chapter is one chapter with the version that is shown: the published one, or
// none in a chapter that is only proposed.
type Chapter struct {
	ID, Slug string
	Shipped  string // its name in the editions we ship; "" for one written here
	Position int
	Occasion Occasion
	Version
}

// Path is the chapter's page, below the language.
func (c Chapter) Path() string { return "/handbook/" + c.Slug }

// Version is a chapter as it was written once.
type Version struct {
	VersionID string
	Chapter   string // id
	No        int
	Base      int // the version it was written from
	State     State
	Title     i18n.Content
	Lead      i18n.Content
	Body      i18n.Content // Markdown
	Items     []Item
	Revised   Revised
	Note      string // what was changed and why
	Author    string // a person's id; "" for what we shipped
	Challenge string // whose question and answers it holds; "" for none
	Created   time.Time
	Decided   time.Time
	DecidedBy string
}

// Item is a line of a checklist. Its key is the same in every version.
type Item struct {
	Key  string
	Text i18n.Content
}

// Revised is the version in which each language was last brought in order; 0
// where there is no text in it.
type Revised struct{ FI, SV, EN int }

// In is the version of one language.
func (r Revised) In(l i18n.Lang) int {
	switch l {
	case i18n.SV:
		return r.SV
	case i18n.EN:
		return r.EN
	}
	return r.FI
}

func (r *Revised) set(l i18n.Lang, no int) {
	switch l {
	case i18n.SV:
		r.SV = no
	case i18n.EN:
		r.EN = no
	default:
		r.FI = no
	}
}

// Newest is the language that was revised last; of several the first.
func (r Revised) Newest() i18n.Lang {
	newest := i18n.FI
	for _, l := range i18n.Langs {
		if r.In(l) > r.In(newest) {
			newest = l
		}
	}
	return newest
}

// Stale are the languages that have a text which is older than another's.
func (v Version) Stale() []i18n.Lang {
	newest := v.Revised.In(v.Revised.Newest())
	var stale []i18n.Lang
	for _, l := range i18n.Langs {
		if n := v.Revised.In(l); n != 0 && n < newest {
			stale = append(stale, l)
		}
	}
	return stale
}

// IsStale tells whether a reader of l reads an older text than others do.
func (v Version) IsStale(l i18n.Lang) bool {
	_, in := v.Title.Pick(l)
	return slices.Contains(v.Stale(), in)
}

// Writing is what a version is made of.
type Writing struct {
	Title, Lead, Body i18n.Content
	Items             []Item
	Note              string
	Challenge         string
	// AllInOrder says that the languages left as they were need no change, as
	// when only a slip of the pen was mended.
	AllInOrder bool
}

// WritingOf is a version to be written on.
func WritingOf(v Version) Writing {
	return Writing{Title: v.Title, Lead: v.Lead, Body: v.Body, Items: slices.Clone(v.Items)}
}

// next is the version that w makes of old. A language is in order when all
// that was changed in another was changed in it too; the others stay as old as
// they were. Who only catches up with what is newer makes nothing older.
func (w Writing) next(old Version, no int) Version {
	v := Version{Chapter: old.Chapter, No: no, Base: old.No, State: Draft, Title: w.Title, Lead: w.Lead, Body: w.Body, Items: w.Items,
		Note: w.Note, Challenge: w.Challenge}
	changed, behind := w.compared(old)
	newest := old.Revised.In(old.Revised.Newest())
	catchesUp := !slices.ContainsFunc(changed, func(l i18n.Lang) bool { return !slices.Contains(old.Stale(), l) })
	for _, l := range i18n.Langs {
		was := old.Revised.In(l)
		switch {
		case !w.Title.Has(l) && !w.Body.Has(l):
		case w.AllInOrder || old.No == 0:
			v.Revised.set(l, no)
		case was == 0:
			// A translation of what is there makes nothing older either.
			v.Revised.set(l, max(newest, 1))
		case catchesUp && slices.Contains(changed, l):
			v.Revised.set(l, newest)
		case !catchesUp && slices.Contains(changed, l) && !slices.Contains(behind, l):
			v.Revised.set(l, no)
		default:
			v.Revised.set(l, was)
		}
	}
	return v
}

// parts are all pieces of text, by name.
func parts(title, lead, body i18n.Content, items []Item) map[string]i18n.Content {
	all := map[string]i18n.Content{"title": title, "lead": lead, "body": body}
	for _, it := range items {
		all["item "+it.Key] = it.Text
	}
	return all
}

// compared tells in which languages something was changed that old had in
// them, and in which something was not that was changed in another. What was
// taken away altogether is neither.
func (w Writing) compared(old Version) (changed, behind []i18n.Lang) {
	was := parts(old.Title, old.Lead, old.Body, old.Items)
	for name, text := range parts(w.Title, w.Lead, w.Body, w.Items) {
		var in []i18n.Lang
		for _, l := range i18n.Langs {
			if old.Revised.In(l) != 0 && text.Own(l) != was[name].Own(l) {
				in = append(in, l)
			}
		}
		if len(in) == 0 {
			continue
		}
		changed = append(changed, in...)
		for _, l := range i18n.Langs {
			if !slices.Contains(in, l) {
				behind = append(behind, l)
			}
		}
	}
	return changed, behind
}

// same tells whether w says nothing but what old said.
func (w Writing) same(old Version) bool {
	return maps.Equal(parts(w.Title, w.Lead, w.Body, w.Items), parts(old.Title, old.Lead, old.Body, old.Items)) &&
		slices.EqualFunc(w.Items, old.Items, func(a, b Item) bool { return a.Key == b.Key })
}

// Limits of what is written, in characters.
const (
	maxTitle = 120
	maxLead  = 400
	maxBody  = 20000
	maxItem  = 300
	maxItems = 20
	maxNote  = 300
)

// Tick is one line of a checklist that a network has done.
type Tick struct {
	Network, Key string
	Person       string
	At           time.Time
}

// List is the checklist of one chapter as one network sees it.
type List struct {
	Chapter Chapter
	Done    map[string]Tick // by key, of the lines there are
}

// Open are the lines not done yet.
func (l List) Open() []Item {
	var open []Item
	for _, it := range l.Chapter.Items {
		if _, done := l.Done[it.Key]; !done {
			open = append(open, it)
		}
	}
	return open
}
