package tip

import (
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestThresholds(t *testing.T) {
	for _, tt := range []struct {
		name string
		c    Counts
		want bool
	}{
		{"nobody", Counts{}, false},
		{"enough, nobody to convene", Counts{Interested: 8}, false},
		{"one too few", Counts{Interested: 7, Conveners: 1}, false},
		{"just enough", Counts{Interested: 8, Conveners: 1}, true},
		{"more", Counts{Interested: 30, Conveners: 4}, true},
	} {
		if got := Defaults.Reached(tt.c); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestThePromisedDayIsAWorkday(t *testing.T) {
	for _, tt := range []struct{ ready, want string }{
		{"2026-11-23", "2026-12-07"}, // Monday to Monday
		{"2026-11-22", "2026-12-07"}, // 6 December is Independence Day, and a Sunday
		{"2026-12-10", "2026-12-28"}, // Christmas Eve, and the days after
		{"2027-03-12", "2027-03-30"}, // Good Friday
		{"2026-06-05", "2026-06-22"}, // Midsummer Eve
	} {
		if got := Defaults.Promise(civil.MustDate(tt.ready)).String(); got != tt.want {
			t.Errorf("ready on %s: %s, want %s", tt.ready, got, tt.want)
		}
	}
}

func TestStems(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		like bool
	}{
		{"HR-vastaavien verkosto", "HR-vastaavat", true},
		{"Viestinnän mittaaminen", "Järjestöviestintä", false},
		{"Viestijöiden verkosto", "Viestijät", true},
		{"Vapaaehtoistoiminnan koordinaattorit", "Vapaaehtoisten koordinointi", true},
		{"Nätverk för kommunikatörer", "Kommunikatörernas nätverk", true},
		{"Uusi verkosto", "Pienten järjestöjen verkosto", false},
		{"Työhyvinvointi", "työn ilo", false},
		{"Kuntoutuksen verkosto", "Kuntoutusverkosto KUVE", true},
		{"verkosto", "verkosto", false},
	} {
		if got := likeness(Stems(tt.a), Stems(tt.b)) > 0; got != tt.like {
			t.Errorf("%q and %q: alike %v; stems %v and %v", tt.a, tt.b, got, Stems(tt.a), Stems(tt.b))
		}
	}
	if got := Stems("Työtä, työtä! <script> 42"); !slices.IsSorted(got) || len(got) != 3 {
		t.Errorf("stems %v", got)
	}
}

func TestASuggestionIsChecked(t *testing.T) {
	long := strings.Repeat("a", 2001)
	for _, tt := range []struct {
		name   string
		change func(*New)
		fields []string
	}{
		{"whole", func(*New) {}, nil},
		{"no theme", func(n *New) { n.Theme = i18n.Content{} }, []string{"theme"}},
		{"a long theme", func(n *New) { n.Theme.SV = strings.Repeat("ö", 121) }, []string{"theme"}},
		{"a wall of text", func(n *New) { n.Why.FI = long }, []string{"why"}},
		{"nothing but a theme", func(n *New) { n.Why, n.ForWhom = i18n.Content{}, i18n.Content{} }, []string{"why", "for_whom"}},
		{"a region that is none", func(n *New) { n.Region = "99" }, []string{"region"}},
	} {
		n := hr()
		tt.change(&n)
		var got []string
		if f := fault.Of(n.check(knownRegion)); f != nil {
			for _, one := range f.Fields {
				got = append(got, one.Name)
			}
		}
		if !slices.Equal(got, tt.fields) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.fields)
		}
	}
}
