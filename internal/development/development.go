// Package development is how an organisation develops its training
// (koulutustoiminnan kehittäminen).
//
// It begins with the present state: what was held in a year, drawn from the
// organisation's own courses, peer groups, participants and feedback, with the
// regions and associations where nothing was. Nothing of it is typed.
//
// The overall plan (koulutuksen kokonaissuunnitelma) is written step by step by
// the main user, with the districts' own parts and the study centre's comments
// beside. It is adopted, followed up each year against what was held, and
// archived by its next version. Its measures become courses, hours, models and
// meetings. It is voluntary: nothing else waits for it.
package development

import (
	"slices"
	"strconv"

	"parvi/internal/feedback"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/record"
)

// span is how many years the present state looks back on.
const span = 5

// Held is what was held: courses with their teaching hours, and peer groups
// that met with their study hours.
type Held struct {
	Courses    int
	Hours      hours.Hours
	Groups     int
	GroupHours hours.Hours
}

func (h Held) plus(o Held) Held {
	return Held{h.Courses + o.Courses, h.Hours + o.Hours, h.Groups + o.Groups, h.GroupHours + o.GroupHours}
}

// None tells whether nothing was held.
func (h Held) None() bool { return h.Courses == 0 && h.Groups == 0 }

// Figures are what was held, who took part, and what they said of it.
type Figures struct {
	Held
	People record.Cell   // hidden where they are fewer than five
	Heard  feedback.Line // of the courses whose answers may be shown
}

// Year is one year of the present state.
type Year struct {
	Year int
	Figures
}

// Part is what one part of an organisation held: the organisation itself, or a
// district with all under it.
type Part struct {
	Org org.Organisation
	Figures
}

// Region is what was held in a region, and how many organisations under the
// one that is looked at are there.
type Region struct {
	Code  string
	Orgs  int
	Count Held
}

// Blank tells whether the organisation is there and held nothing.
func (r Region) Blank() bool { return r.Orgs > 0 && r.Count.None() }

// Silent is an organisation that held nothing itself in the year.
type Silent struct {
	Org    org.Organisation
	Region string
	Last   int // the last year of the five in which it did; 0: none
}

// unit is an organisation under the one that is looked at.
type unit struct {
	id, part, region string
	alive            bool
}

// row is what one organisation held in a year in a region; "" is no region of
// its own.
type row struct {
	org, region string
	year        int
	Held
}

// Present is the present state.
type Present struct {
	Year    int
	Years   []Year // five, the oldest first
	Parts   []Part // those with something, and all districts
	Regions []Region
	Silent  []Silent
	Total   Figures
	// UnitsAll is how many districts and associations there are.
	UnitsAll int
}

// sort lays the rows out: by year, by part, by region, and who held nothing.
// units begin with the organisation itself.
func (p *Present) sort(units []unit, rows []row) (byPart map[string]Held) {
	at := map[string]unit{}
	regions := map[string]*Region{}
	in := func(code string) *Region {
		if regions[code] == nil {
			regions[code] = &Region{Code: code}
		}
		return regions[code]
	}
	for i, u := range units {
		at[u.id] = u
		if i > 0 && u.alive && u.region != "" {
			in(u.region).Orgs++
		}
	}
	byPart = map[string]Held{}
	years := map[int]Held{}
	last := map[string]int{}
	for _, r := range rows {
		years[r.year] = years[r.year].plus(r.Held)
		last[r.org] = max(last[r.org], r.year)
		if r.year != p.Year {
			continue
		}
		byPart[at[r.org].part] = byPart[at[r.org].part].plus(r.Held)
		region := r.region
		if region == "" {
			region = at[r.org].region
		}
		if region != "" {
			in(region).Count = in(region).Count.plus(r.Held)
		}
	}
	for y := p.Year - span + 1; y <= p.Year; y++ {
		p.Years = append(p.Years, Year{Year: y, Figures: Figures{Held: years[y]}})
	}
	p.Total.Held = years[p.Year]
	for _, r := range regions {
		p.Regions = append(p.Regions, *r)
	}
	slices.SortFunc(p.Regions, func(a, b Region) int { return compareCodes(a.Code, b.Code) })
	for _, u := range units[min(1, len(units)):] {
		if u.alive {
			p.UnitsAll++
		}
		if u.alive && last[u.id] != p.Year {
			p.Silent = append(p.Silent, Silent{Org: org.Organisation{ID: u.id}, Region: u.region, Last: last[u.id]})
		}
	}
	return byPart
}

func compareCodes(a, b string) int {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	return x - y
}

// Blanks are the regions where the organisation is and nothing was held.
func (p Present) Blanks() []Region {
	return slices.DeleteFunc(slices.Clone(p.Regions), func(r Region) bool { return !r.Blank() })
}

// Empty tells whether nothing was held in any of the five years.
func (p Present) Empty() bool {
	return !slices.ContainsFunc(p.Years, func(y Year) bool { return !y.None() })
}

// firstYear is the earliest that may be asked for.
const firstYear = 2010

// yearOr is the year asked for, or this one.
func yearOr(y int, today civil.Date) int {
	if y < firstYear || y > today.Year {
		return today.Year
	}
	return y
}

// lessons are minutes in lessons of 45.
func lessons(minutes int64) hours.Hours { return hours.Hours(minutes * 100 / 45) }
