// Package place knows Finland as people name it: 19 regions, the wellbeing
// services counties, and every municipality with the region it is in, or was
// in on an earlier day. The facts are files of this package (data/SOURCES.md);
// nothing of it is in the database.
//
// A thing keeps the code of its own day: a course held in Honkajoki in 2019
// stays there, although Honkajoki is now a part of Kankaanpää. What is known
// begins with the year 2018; for earlier days that year's state is given.
package place

import (
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Region is one of the 19 regions (maakunta, landskap).
type Region struct {
	Code string // of Statistics Finland: "02"; not the ISO number
	Name i18n.Text
	ISO  string // ISO 3166-2: "FI-19"
	NUTS string // NUTS 3: "FI1C1"
}

// County is a wellbeing services county, or one of the two that stand beside
// them with the same tasks: Helsinki (90) and Åland (91).
type County struct {
	Code string
	Name i18n.Text
}

// Municipality is a town or municipality, also one that has ended.
type Municipality struct {
	Code string // three digits: "091"
	Name i18n.Text

	region string
	county string
	ended  civil.Date // first day on which it was no more; zero: it is there
	moved  civil.Date // first day in region; zero: always there
	before string     // the region until then
}

// Regions are all 19, by code.
func Regions() []Region { return slices.Clone(facts.regions) }

// RegionByCode is the region with a code such as "02".
func RegionByCode(code string) (Region, bool) {
	i := slices.IndexFunc(facts.regions, func(r Region) bool { return r.Code == code })
	if i < 0 {
		return Region{}, false
	}
	return facts.regions[i], true
}

// RegionsByName are all 19 in the order of their names in a language.
func RegionsByName(l i18n.Lang) []Region { return slices.Clone(facts.byName[l.Or(i18n.FI)]) }

// Counties are the 21 wellbeing services counties, Helsinki and Åland, by code.
func Counties() []County { return slices.Clone(facts.counties) }

// CountyByCode is the county with a code such as "05".
func CountyByCode(code string) (County, bool) {
	i := slices.IndexFunc(facts.counties, func(c County) bool { return c.Code == code })
	if i < 0 {
		return County{}, false
	}
	return facts.counties[i], true
}

// Municipalities are those that exist on a day, by code.
func Municipalities(on civil.Date) []Municipality {
	there := make([]Municipality, 0, len(facts.municipalities))
	for _, m := range facts.municipalities {
		if m.Exists(on) {
			there = append(there, m)
		}
	}
	return there
}

// MunicipalitiesByName are those that exist on a day in the order of their
// names in a language.
func MunicipalitiesByName(l i18n.Lang, on civil.Date) []Municipality {
	all := Municipalities(on)
	slices.SortStableFunc(all, func(a, b Municipality) int {
		return i18n.Compare(a.Name.In(l), b.Name.In(l))
	})
	return all
}

// MunicipalityByCode is the municipality with a code such as "091", also one
// that has ended.
func MunicipalityByCode(code string) (Municipality, bool) {
	i, ok := facts.byCode[code]
	if !ok {
		return Municipality{}, false
	}
	return facts.municipalities[i], true
}

// InRegion are the codes of the municipalities of a region on a day: what a
// list filters by, since things keep the code of a municipality only.
func InRegion(region string, on civil.Date) []string {
	var codes []string
	for _, m := range facts.municipalities {
		if m.Exists(on) && m.regionCode(on) == region {
			codes = append(codes, m.Code)
		}
	}
	return codes
}

// Exists tells whether the municipality is there on a day. The zero Date asks
// for the latest state.
func (m Municipality) Exists(on civil.Date) bool {
	return m.ended.IsZero() || !on.IsZero() && on.Before(m.ended)
}

// Ended is the first day on which the municipality was no more; zero while it
// exists.
func (m Municipality) Ended() civil.Date { return m.ended }

// Region is the region the municipality is, or was, in on a day. The zero Date
// asks for the latest state.
func (m Municipality) Region(on civil.Date) Region {
	r, _ := RegionByCode(m.regionCode(on))
	return r
}

// County is the wellbeing services county of the municipality; false for one
// that ended before there were counties.
func (m Municipality) County() (County, bool) { return CountyByCode(m.county) }

func (m Municipality) regionCode(on civil.Date) string {
	if !m.moved.IsZero() && !on.IsZero() && on.Before(m.moved) {
		return m.before
	}
	return m.region
}
