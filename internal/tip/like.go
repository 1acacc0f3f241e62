package tip

import (
	"slices"
	"strings"
	"unicode"

	"parvi/internal/platform/i18n"
)

// Alike is something that exists and resembles what somebody is about to
// suggest.
type Alike struct {
	Kind  string // "network", "group" or "tip"
	Name  i18n.Content
	Path  string
	Score int
}

// common are the stems of words that every other network has in its name:
// they make nothing alike.
var common = func() map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(`
		verkosto verkostot verkoston verkostoon verkostoista järjestö järjestöt järjestöjen järjestöissä yhdistys yhdistykset yhdistysten ryhmä ryhmät tapaaminen tapaamiset
		vastaavat vastaavien vastaava parvi toiminta toiminnan työ työn uusi suomi suomen valtakunnallinen alueellinen yhteinen ja tai sekä että on kun jos ne he me te se
		nätverk nätverket nätverken organisation organisationer organisationernas förening föreningar föreningarnas grupp grupper träff träffar
		ansvarig ansvariga verksamhet nytt nya finland och eller för av med som att det den ett en på till inom om är vi
		network networks organisation organisations organization association associations ngo ngos group groups meeting meetings new finland
		and or for of with the a an in on to at by we is are`) {
		words[stem(i18n.Fold(w))] = true
	}
	return words
}()

// Stems are the beginnings of the words of texts, by which texts are compared
// across cases and compounds: "viestijöiden" and "viestinnän" share one. Each
// comes once, in order; words that say nothing are left out.
func Stems(texts ...string) []string {
	var all []string
	for _, text := range texts {
		for _, w := range strings.FieldsFunc(i18n.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			if s := stem(w); len([]rune(s)) >= 2 && !common[s] {
				all = append(all, s)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// stemLength is how much of a long word is kept: enough to tell words apart,
// and short of where endings begin.
const stemLength = 6

func stem(w string) string {
	runes := []rune(w)
	if len(runes) > stemLength {
		return string(runes[:stemLength])
	}
	if n := len(runes); n >= 4 && strings.ContainsRune("nts", runes[n-1]) {
		return string(runes[:n-1])
	}
	return w
}

// stemsOf are the stems of a text of people in all its languages.
func stemsOf(all ...i18n.Content) []string {
	var texts []string
	for _, c := range all {
		texts = append(texts, c.FI, c.SV, c.EN)
	}
	return Stems(texts...)
}

// likeness is how many stems are shared, 0 when too few to call the two alike:
// half of the shorter one.
func likeness(a, b []string) int {
	shared := 0
	for _, s := range a {
		if _, ok := slices.BinarySearch(b, s); ok {
			shared++
		}
	}
	if shared*2 < min(len(a), len(b)) {
		return 0
	}
	return shared
}
