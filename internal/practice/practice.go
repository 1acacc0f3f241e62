// Package practice keeps good practices: what the situation was, what was
// done, what came of it, what to watch, and for whom it is.
//
// A member of a network writes it, alone or with others, in one or more
// languages, and says who sees it. Others thank, ask, and tell how they used
// it. Every version is kept. Its envelope stands in the network's space, so
// that digests and lists know of it.
package practice

import (
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/theme"
)

// Limits of what is written.
const (
	maxTitle   = 120
	maxText    = 6000
	maxFor     = 300
	maxRemark  = 2000
	maxAuthors = 10
	maxThemes  = 10
)

// Words are what a practice says.
type Words struct {
	Title     i18n.Content
	Situation i18n.Content
	Done      i18n.Content
	Result    i18n.Content
	Watch     i18n.Content
	ForWhom   i18n.Content
}

// Author is one of those who are credited; Person is "" for a name alone.
type Author struct{ Person, Name string }

// Practice is a good practice.
type Practice struct {
	ID         string
	Network    string
	Visibility space.Visibility
	Words
	Version int
	Person  string // who wrote it here
	Created time.Time
	Changed time.Time
	Hidden  time.Time

	Authors []Author
	Themes  []theme.Theme
	Thanks  int
	Uses    int
	Of      network.Network
	level   space.Level // of the reader, in the network
}

// Path is the page of the practice.
func (p Practice) Path() string { return "/practices/" + p.ID }

// By names the authors.
func (p Practice) By() string {
	var names []string
	for _, a := range p.Authors {
		names = append(names, a.Name)
	}
	return strings.Join(names, ", ")
}

// Langs are the languages it is told in.
func (w Words) Langs() []i18n.Lang { return w.Title.Langs() }

func (w Words) fold() string {
	var all []string
	for _, c := range []i18n.Content{w.Title, w.Situation, w.Done, w.Result, w.Watch, w.ForWhom} {
		all = append(all, c.FI, c.SV, c.EN)
	}
	return i18n.Fold(strings.Join(all, " "))
}

// New is a practice to be written or changed.
type New struct {
	Network    string // id
	Visibility space.Visibility
	Words
	Authors []string // names beside the writer's
	Themes  []string // words
	Lang    i18n.Lang
	Group   string // of a theme wall it was made from
	Seen    int    // the version that was changed
}

func (n *New) check() error {
	var faults fault.Fields
	if n.Title.Empty() {
		faults.Add("title", msgTitleMissing)
	}
	for _, x := range []struct {
		name string
		c    i18n.Content
		must bool
		most int
	}{{"title", n.Title, false, maxTitle}, {"situation", n.Situation, true, maxText}, {"done", n.Done, true, maxText},
		{"result", n.Result, true, maxText}, {"watch", n.Watch, false, maxText}, {"for_whom", n.ForWhom, false, maxFor}} {
		if x.must && x.c.Empty() {
			faults.Add(x.name, msgMissing)
		}
		for _, l := range i18n.Langs {
			if len([]rune(x.c.Own(l))) > x.most {
				faults.Add(x.name, msgTooLong.Fill("max", x.most))
				break
			}
			if x.must && n.Title.Has(l) && !x.c.Empty() && !x.c.Has(l) {
				faults.Add(x.name, msgAlsoIn.Fill("language", l.Name()))
				break
			}
		}
	}
	if !n.Visibility.Known() {
		faults.Add("visibility", msgVisibility)
	}
	if len(n.Authors) > maxAuthors {
		faults.Add("authors", msgTooMany.Fill("max", maxAuthors))
	}
	if len(n.Themes) > maxThemes {
		faults.Add("themes", msgTooMany.Fill("max", maxThemes))
	}
	return faults.Err()
}

// Kind is what a remark does.
type Kind string

// The kinds of remarks.
const (
	Question Kind = "question"
	Answer   Kind = "answer"
	Use      Kind = "use"
)

// Remark is something said under a practice.
type Remark struct {
	ID       string
	Practice string
	Kind     Kind
	Person   string
	Name     string
	Text     string
	Lang     i18n.Lang
	At       time.Time
}

// Filter narrows the list.
type Filter struct {
	Query, Theme, Network string // theme and network by slug
	Lang                  i18n.Lang
}
