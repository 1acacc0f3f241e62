// Package report counts: people, memberships, comings and goings, meetings,
// attendance and posts of networks over a stretch of time, by network, kind,
// region, organisation or time. Every figure has its definition beside it and,
// for those who answer for the networks, the rows behind it.
//
// It may look at all tables. Everything is counted in one pass over each of
// them: a person in two networks of a region is one person of the region.
package report

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"parvi/internal/network"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// By is what the figures are laid out by.
type By string

// The ways.
const (
	ByNetwork      By = "network"
	ByKind         By = "kind"
	ByRegion       By = "region"
	ByOrganisation By = "organisation"
	ByYear         By = "year"
	ByMonth        By = "month"
)

// Ways lists them.
var Ways = [...]By{ByNetwork, ByKind, ByRegion, ByOrganisation, ByYear, ByMonth}

// Known tells whether b is one of the ways.
func (b By) Known() bool { return slices.Contains(Ways[:], b) }

// time tells whether the figures are laid out by time.
func (b By) time() bool { return b == ByYear || b == ByMonth }

// Query is what is asked.
type Query struct {
	By       By
	From, To civil.Date // both days counted
}

// Figures are what is counted for one group.
type Figures struct {
	Networks    int // there on the last day
	People      int // distinct people with a membership on the last day
	Memberships int // on the last day
	Joined      int // memberships that began within the days
	Left        int // memberships that ended within the days
	Meetings    int // held within the days
	Attended    int // attendances at them
	Posts       int // written within the days
}

// Line is one group with its figures.
type Line struct {
	Key  string // of the group: an id, a kind, a region's code, a year
	Name i18n.Text
	Path string // of the rows behind it, "" for none
	Figures
}

// stay is one stretch of one person in one network.
type stay struct {
	network, person string
	from, to        int64
}

// held is a meeting of one network.
type held struct {
	network, meeting string
	at               int64
	attended         int
}

// wrote is how many entries a network had at an instant.
type wrote struct {
	network string
	at      int64
}

// there is a network with what bears on counting it.
type there struct {
	network.Network
	known civil.Date
	names map[string]i18n.Text // of organisations that coordinate it, by id
}

// counter gathers the figures of one group in one period.
type counter struct {
	Figures
	period
	people   []bool // by the number of the person
	meetings map[string]bool
}

// stay counts one stretch of a person; there tells whether the network was
// there on the last day. Nobody has two stretches at once in one network.
func (c *counter) stay(s stay, person, people int, there bool) {
	if s.from >= c.begins && s.from < c.ends {
		c.Joined++
	}
	if s.to >= c.begins && s.to < c.ends && s.to > 0 {
		c.Left++
	}
	if there && s.from < c.ends && (s.to == 0 || s.to >= c.ends) {
		c.Memberships++
		if c.people == nil {
			c.people = make([]bool, people)
		}
		if !c.people[person] {
			c.people[person] = true
			c.People++
		}
	}
}

func (c *counter) held(m held) {
	if m.at >= c.begins && m.at < c.ends && !c.meetings[m.meeting] {
		if c.meetings == nil {
			c.meetings = map[string]bool{}
		}
		c.meetings[m.meeting] = true
		c.Meetings++
		c.Attended += m.attended
	}
}

func (c *counter) wrote(w wrote) {
	if w.at >= c.begins && w.at < c.ends {
		c.Posts++
	}
}

// cell is a counter that one network counts into.
type cell struct {
	*counter
	there bool
}

// period is one stretch of time that figures are counted for.
type period struct {
	key      string
	name     i18n.Text
	from, to civil.Date
	// the first instant, and the first after it
	begins, ends int64
}

func (p period) timed() period {
	p.begins, p.ends = p.from.Start().UnixMilli(), p.to.End().UnixMilli()
	return p
}

// periods are the stretches of a query: the whole of it, or its years or months.
func (q Query) periods() []period {
	if !q.By.time() {
		return []period{period{from: q.From, to: q.To}.timed()}
	}
	var out []period
	for d := q.From; !d.After(q.To); {
		next := civil.Date{Year: d.Year + 1, Month: time.January, Day: 1}
		p := period{key: strconv.Itoa(d.Year), name: i18n.Same(strconv.Itoa(d.Year)), from: d}
		if q.By == ByMonth {
			next = civil.Date{Year: d.Year, Month: d.Month, Day: 1}.AddMonths(1)
			p.key = d.String()[:7]
			p.name = i18n.Text{FI: monthName(i18n.FI, d), SV: monthName(i18n.SV, d), EN: monthName(i18n.EN, d)}
		}
		p.to = next.AddDays(-1)
		if p.to.After(q.To) {
			p.to = q.To
		}
		out = append(out, p.timed())
		d = next
	}
	return out
}

func monthName(l i18n.Lang, d civil.Date) string {
	return civil.Month(l, d.Month) + " " + strconv.Itoa(d.Year)
}

// group is where a network belongs.
type group struct {
	key  string
	name i18n.Text
	path string
}

func (q Query) groups(n there) []group {
	switch q.By {
	case ByNetwork:
		return []group{{n.ID, content(n.Name), n.Path()}}
	case ByKind:
		return []group{{string(n.Kind), network.KindNames[n.Kind], "/networks?view=table&kind=" + string(n.Kind)}}
	case ByRegion:
		if r, ok := place.RegionByCode(n.Region); ok {
			return []group{{n.Region, r.Name, "/networks?view=table&region=" + n.Region}}
		}
		return []group{{"", wordNationwide, ""}}
	case ByOrganisation:
		var out []group
		for id, name := range n.names {
			out = append(out, group{id, name, ""})
		}
		return out
	}
	return []group{{}}
}

func content(c i18n.Content) i18n.Text {
	return i18n.Text{FI: c.In(i18n.FI), SV: c.In(i18n.SV), EN: c.In(i18n.EN)}
}

// counts tells whether the network was there at the end of a day: shown, known
// by then and neither merged nor ended.
func (n there) counts(on civil.Date) bool {
	if !n.Published || n.known.After(on) {
		return false
	}
	if !n.EndedOn.IsZero() {
		return n.EndedOn.After(on)
	}
	return !n.Phase.Over()
}

// Count lays out what is counted, and the figures of the whole.
func Count(q Query, networks []there, stays []stay, meetings []held, posts []wrote) (lines []Line, all Figures) {
	whole := &counter{period: period{from: q.From, to: q.To}.timed()}
	counters := map[string]*counter{}
	names := map[string]Line{}
	cells := map[string][]cell{}
	periods := q.periods()
	for _, n := range networks {
		if !n.Published {
			continue
		}
		add := func(c *counter) {
			is := n.counts(c.to)
			if is {
				c.Networks++
			}
			cells[n.ID] = append(cells[n.ID], cell{c, is})
		}
		add(whole)
		for _, g := range q.groups(n) {
			for _, p := range periods {
				key := p.key + g.key
				if counters[key] == nil {
					counters[key] = &counter{period: p}
					l := Line{Key: key, Name: g.name, Path: g.path}
					if q.By.time() {
						l.Name = p.name
					}
					names[key] = l
				}
				add(counters[key])
			}
		}
	}
	numbers := make(map[string]int, len(stays))
	for _, s := range stays {
		if _, ok := numbers[s.person]; !ok {
			numbers[s.person] = len(numbers)
		}
	}
	for _, s := range stays {
		for _, c := range cells[s.network] {
			c.stay(s, numbers[s.person], len(numbers), c.there)
		}
	}
	for _, m := range meetings {
		for _, c := range cells[m.network] {
			c.held(m)
		}
	}
	for _, w := range posts {
		for _, c := range cells[w.network] {
			c.wrote(w)
		}
	}
	for key, l := range names {
		l.Figures = counters[key].Figures
		if q.By == ByNetwork && l.Figures == (Figures{}) {
			continue // over before the days began
		}
		lines = append(lines, l)
	}
	slices.SortFunc(lines, func(a, b Line) int {
		if q.By.time() {
			return cmp.Compare(a.Key, b.Key)
		}
		return cmp.Or(cmp.Compare(i18n.SortKey(a.Name.FI), i18n.SortKey(b.Name.FI)), cmp.Compare(a.Key, b.Key))
	})
	return lines, whole.Figures
}
