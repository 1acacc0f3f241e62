package life

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Item is one thing a network's year is planned to hold. Part is how exactly:
// "Q2", "04" or "04-21"; the theme may still be open.
type Item struct {
	ID      string
	Network string
	Year    int
	Part    string
	Theme   i18n.Content
}

// ParsePart reads how exactly something is dated within a year, and tells
// whether it is a quarter, a month or a day of it.
func ParsePart(year int, s string) (first, last civil.Date, ok bool) {
	day := func(m, d int) civil.Date { return civil.Date{Year: year, Month: time.Month(m), Day: d} }
	if len(s) == 2 && s[0] == 'Q' && s[1] >= '1' && s[1] <= '4' {
		m := 3*int(s[1]-'1') + 1
		return day(m, 1), day(m, 1).AddMonths(3).AddDays(-1), true
	}
	if len(s) == 2 {
		m, err := strconv.Atoi(s)
		if err == nil && m >= 1 && m <= 12 {
			return day(m, 1), day(m, 1).AddMonths(1).AddDays(-1), true
		}
		return first, last, false
	}
	d, err := civil.ParseDate(strconv.Itoa(year) + "-" + s)
	return d, d, err == nil && len(s) == 5
}

// Span is the first and last day the item may be held.
func (i Item) Span() (first, last civil.Date) {
	first, last, _ = ParsePart(i.Year, i.Part)
	return first, last
}

// Slot is a planned item with the meeting that became of it, if one did.
type Slot struct {
	Item
	Meeting *network.Meeting
}

// Fill puts the meetings of a year into the plan: each into the narrowest
// planned item that takes in its day and is still open. Meetings nobody
// planned are left over.
func Fill(items []Item, meetings []network.Meeting) (slots []Slot, over []network.Meeting) {
	for _, i := range items {
		slots = append(slots, Slot{Item: i})
	}
	slices.SortStableFunc(slots, func(a, b Slot) int {
		af, al := a.Span()
		bf, bl := b.Span()
		return cmp.Or(cmp.Compare(af.String(), bf.String()), cmp.Compare(al.String(), bl.String()), cmp.Compare(a.ID, b.ID))
	})
	for _, m := range meetings {
		on, best, width := civil.DateOf(m.Start), -1, 0
		for k, s := range slots {
			first, last := s.Span()
			w := first.DaysUntil(last)
			if s.Meeting == nil && !on.Before(first) && !on.After(last) && (best < 0 || w < width) {
				best, width = k, w
			}
		}
		if best < 0 {
			over = append(over, m)
			continue
		}
		slots[best].Meeting = &m
	}
	return slots, over
}

// Dated is one meeting or placeholder of one network on the annual clock.
type Dated struct {
	Network network.Named
	Region  string // the network's
	Meeting *network.Meeting
	Item    *Item // a placeholder that no meeting fills
}

// First is the day it stands at on the clock.
func (d Dated) First() civil.Date {
	if d.Meeting != nil {
		return civil.DateOf(d.Meeting.Start)
	}
	first, _ := d.Item.Span()
	return first
}

// ByMonth puts what a year holds under its months, in order; a quarter stands
// in its first month.
func ByMonth(list []Dated) [12][]Dated {
	var months [12][]Dated
	for _, d := range list {
		m := int(d.First().Month) - 1
		months[m] = append(months[m], d)
	}
	for m := range months {
		slices.SortStableFunc(months[m], func(a, b Dated) int {
			if (a.Meeting == nil) != (b.Meeting == nil) {
				if a.Meeting == nil {
					return 1
				}
				return -1
			}
			if a.Meeting != nil {
				return cmp.Or(a.Meeting.Start.Compare(b.Meeting.Start), cmp.Compare(a.Network.Slug, b.Network.Slug))
			}
			return cmp.Or(cmp.Compare(a.Item.Part, b.Item.Part), cmp.Compare(a.Network.Slug, b.Network.Slug))
		})
	}
	return months
}

// Clash is two meetings that the same people would want to be at.
type Clash struct {
	A, B   Dated
	Shared int  // people in both networks
	Share  int  // of the smaller network, percent
	Region bool // same region, same day
}

// Pair names two networks, the lesser id first.
type Pair [2]string

// PairOf is the pair of two networks.
func PairOf(a, b string) Pair {
	if b < a {
		a, b = b, a
	}
	return Pair{a, b}
}

// Clashes finds the meetings that come too close: within the set days where
// the networks share many people, on the same day where they share a region.
// The thresholds are those of the earlier meeting's network. What is over is no
// warning any more.
func Clashes(list []Dated, members map[string]int, shared map[Pair]int, set map[string]Settings, today civil.Date) []Clash {
	furthest := 0
	for _, s := range set {
		furthest = max(furthest, s.ClashDays)
	}
	dated := slices.DeleteFunc(slices.Clone(list), func(d Dated) bool { return d.Meeting == nil || d.First().Before(today) })
	slices.SortStableFunc(dated, func(a, b Dated) int {
		return cmp.Or(a.Meeting.Start.Compare(b.Meeting.Start), cmp.Compare(a.Network.ID, b.Network.ID), cmp.Compare(a.Meeting.ID, b.Meeting.ID))
	})
	var found []Clash
	for i, a := range dated {
		for _, b := range dated[i+1:] {
			gap := a.First().DaysUntil(b.First())
			set := set[a.Network.ID]
			if gap > furthest {
				break
			}
			if a.Network.ID == b.Network.ID || a.Meeting.ID == b.Meeting.ID {
				continue
			}
			c := Clash{A: a, B: b, Shared: shared[PairOf(a.Network.ID, b.Network.ID)], Region: gap == 0 && sameRegion(a, b)}
			if less := min(members[a.Network.ID], members[b.Network.ID]); less > 0 {
				c.Share = 100 * c.Shared / less
			}
			if c.Region || gap <= set.ClashDays && c.Shared >= small && c.Share >= set.ClashShare {
				found = append(found, c)
			}
		}
	}
	return found
}

func sameRegion(a, b Dated) bool {
	return regionOf(a) != "" && regionOf(a) == regionOf(b)
}

// regionOf is where people have to go: the meeting's region, else that of its
// network, unless the meeting is remote only.
func regionOf(d Dated) string {
	if !slices.Contains(d.Meeting.Modes, "onsite") && len(d.Meeting.Modes) > 0 {
		return ""
	}
	return cmp.Or(d.Meeting.Region, d.Region)
}
