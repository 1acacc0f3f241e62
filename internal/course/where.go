package course

import (
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/i18n"
)

// whereIs says where a course is held on site: the place and, when the place
// does not name it, the municipality.
func whereIs(spot i18n.Content, municipality string) i18n.Content {
	town, ok := place.MunicipalityByCode(municipality)
	if !ok {
		return spot
	}
	if spot.Empty() {
		return content(town.Name)
	}
	for _, l := range i18n.Langs {
		if own := spot.Own(l); own != "" && !names(own, town.Name) {
			spot = spot.Set(l, own+", "+town.Name.In(l))
		}
	}
	return spot
}

// names tells whether a text names something in any language already.
func names(text string, name i18n.Text) bool {
	folded := " " + i18n.Fold(text) + " "
	for _, l := range i18n.Langs {
		if strings.Contains(folded, i18n.Fold(name.In(l))) {
			return true
		}
	}
	return false
}

// content is a text of ours where a text of people stands.
func content(t i18n.Text) i18n.Content { return i18n.Content(t) }
