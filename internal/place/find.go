package place

import (
	"slices"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Find reads what a person typed for a municipality: its code, or its Finnish
// or Swedish name in any case and with or without dots. One that exactly has
// the name comes alone; otherwise all whose name begins with the text, in the
// order of their names in l. Only those that exist on the day are found.
func Find(text string, l i18n.Lang, on civil.Date) []Municipality {
	folded := i18n.Fold(text)
	if folded == "" {
		return nil
	}
	var exact, begin []Municipality
	for _, m := range Municipalities(on) {
		fi, sv := i18n.Fold(m.Name.FI), i18n.Fold(m.Name.SV)
		switch {
		case m.Code == folded, fi == folded, sv == folded:
			exact = append(exact, m)
		case strings.HasPrefix(fi, folded), strings.HasPrefix(sv, folded):
			begin = append(begin, m)
		}
	}
	if len(exact) == 0 {
		exact = begin
	}
	slices.SortStableFunc(exact, func(a, b Municipality) int {
		return i18n.Compare(a.Name.In(l), b.Name.In(l))
	})
	return exact
}

// FindRegion reads what a person typed for a region: its code, its ISO code or
// its name in one of the languages.
func FindRegion(text string) (Region, bool) {
	folded := i18n.Fold(text)
	for _, r := range facts.regions {
		for _, known := range []string{r.Code, i18n.Fold(r.ISO), i18n.Fold(r.Name.FI), i18n.Fold(r.Name.SV), i18n.Fold(r.Name.EN)} {
			if folded == known {
				return r, true
			}
		}
	}
	return Region{}, false
}
