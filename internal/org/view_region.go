package org

import (
	"net/url"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// regionsView is what the page of all regions shows.
type regionsView struct {
	Counts map[string]int
	Today  civil.Date
}

func regionMap(p ui.Page, counts map[string]int, selected string) ui.MapSpec {
	m := ui.MapSpec{Label: p.T(msgMapLabel), Caption: p.T(msgMapCaption), ValueOf: p.T(msgOrganisations), Selected: selected}
	for _, r := range place.RegionsByName(p.Lang) {
		n := counts[r.Code]
		value := p.T(msgMapNone)
		if n > 0 {
			value = p.N(msgCount, n)
		}
		m.Regions = append(m.Regions, ui.MapRegion{Code: r.Code, Name: p.T(r.Name), Value: value, Href: "/regions/" + r.Code, Has: n > 0})
	}
	return m
}

func crumbsOfRegion(p ui.Page) []ui.Crumb {
	return []ui.Crumb{{Label: p.T(msgInYourRegion), Href: "/regions"}}
}

// where says the chosen municipality and its county, where that is another
// body than the municipality itself or the region.
func (v regionView) where(p ui.Page) string {
	if v.Municipality.Code == "" {
		return ""
	}
	c, ok := v.Municipality.County()
	if !ok || c.Code == "90" || c.Code == "91" {
		return p.T(msgTownOwn, "municipality", v.Municipality.Name)
	}
	return p.T(msgTownIn, "municipality", v.Municipality.Name, "county", c.Name)
}

func (v regionView) listPath() string {
	return listPath("/organisations", url.Values{"region": {v.Region.Code}})
}

func serveHeading(p ui.Page, v regionView) string {
	if v.Municipality.Code != "" {
		return p.T(msgWhoServes)
	}
	return p.T(msgServing)
}

// noAction is the action of an empty state that has none.
var noAction i18n.Text
