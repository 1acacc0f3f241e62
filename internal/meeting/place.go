package meeting

import (
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func knownMunicipality(code string) bool {
	_, ok := place.MunicipalityByCode(code)
	return ok
}

// regionOf is the region that a municipality lies in on a day.
func regionOf(municipality string, on civil.Date) string {
	m, ok := place.MunicipalityByCode(municipality)
	if !ok {
		return ""
	}
	return m.Region(on).Code
}

// Where says where the meeting is held on site: the place and, when the place
// does not name it, the municipality.
func (m Meeting) Where() i18n.Content {
	town, ok := place.MunicipalityByCode(m.Municipality)
	if !ok {
		return m.Place
	}
	where := m.Place
	if where.Empty() {
		return i18n.Content{FI: town.Name.FI, SV: town.Name.SV, EN: town.Name.EN}
	}
	for _, l := range i18n.Langs {
		if own := where.Own(l); own != "" && !names(own, town.Name) {
			where = where.Set(l, own+", "+town.Name.In(l))
		}
	}
	return where
}

// names tells whether a text names something in any language already.
func names(text string, name i18n.Text) bool {
	folded := " " + i18n.Fold(text) + " "
	for _, l := range i18n.Langs {
		if contains(folded, i18n.Fold(name.In(l))) {
			return true
		}
	}
	return false
}
