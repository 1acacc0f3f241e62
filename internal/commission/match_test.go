package commission

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2027, 2, 10, 10, 0, 0, 0, time.UTC)

func between(from, to int) Span {
	return Span{noon.Add(time.Duration(from) * time.Hour), noon.Add(time.Duration(to) * time.Hour)}
}

var wanted = Wanted{Themes: []string{"talk", "money"}, Lang: "sv", Region: "15", Times: []Span{between(0, 6)}}

func ids(list []Match) []string {
	var out []string
	for _, m := range list {
		out = append(out, m.ID)
	}
	return out
}

// Both competences and the language beat a nearer expert who has one of them,
// whatever else the nearer one has.
func TestBothCompetencesAndTheLanguageBeatANearerExpertWithOne(t *testing.T) {
	far := Candidate{ID: "far", Levels: map[string]int{"talk": 2, "money": 2}, Langs: []string{"sv"}, Home: "19",
		Taken: []Span{between(0, 1)}, MonthHours: 10, Booked: 20}
	for name, near := range map[string]Candidate{
		"one competence":                   {ID: "near", Levels: map[string]int{"talk": 3}, Langs: []string{"sv"}, Home: "15", Held: 100},
		"one competence, more of all else": {ID: "near", Levels: map[string]int{"talk": 3}, Langs: []string{"fi", "sv"}, Home: "15", Remote: true, Regions: []string{"15"}, Held: 40},
		"both, but not the language":       {ID: "near", Levels: map[string]int{"talk": 3, "money": 3}, Langs: []string{"fi"}, Home: "15", Held: 100},
	} {
		if got := ids(Rank(wanted, []Candidate{near, far})); !slices.Equal(got, []string{"far", "near"}) {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestWhoFitsAlikeIsToldApartByWhatIsAskedFor(t *testing.T) {
	base := Candidate{Levels: map[string]int{"talk": 2, "money": 2}, Langs: []string{"sv"}, Home: "15", MonthHours: 1000, Booked: 600}
	for name, worse := range map[string]func(*Candidate){
		"lives elsewhere":    func(c *Candidate) { c.Home, c.Regions = "14", []string{"15"} },
		"only remotely":      func(c *Candidate) { c.Home, c.Remote = "14", true },
		"is booked":          func(c *Candidate) { c.Taken = []Span{between(5, 8)} },
		"works other days":   func(c *Candidate) { c.OffDays = true },
		"has too much to do": func(c *Candidate) { c.Booked = 1001 },
		"knows only basics":  func(c *Candidate) { c.Levels = map[string]int{"talk": 2, "money": 1} },
	} {
		a, b := base, base
		a.ID, b.ID = "worse", "x"
		worse(&a)
		got := Rank(wanted, []Candidate{a, b})
		if !slices.Equal(ids(got), []string{"x", "worse"}) || got[0].Score <= got[1].Score {
			t.Errorf("%s: %v", name, ids(got))
		}
		if name != "lives elsewhere" && got[1].Complete() {
			t.Errorf("%s: nothing is said to be missing", name)
		}
		if !got[0].Complete() {
			t.Errorf("%s: the better one lacks %v", name, got[0].Missing)
		}
	}
	before := base
	before.Taken = []Span{between(-3, 0), between(6, 9)}
	if m := match(wanted, before); !m.Complete() {
		t.Errorf("booked just before and after: %v", m.Missing)
	}
}

func TestWhoKnowsNoneOfTheThemesIsLeftOut(t *testing.T) {
	all := []Candidate{{ID: "none", Langs: []string{"sv"}, Home: "15"}, {ID: "some", Levels: map[string]int{"money": 1}}}
	if got := ids(Rank(wanted, all)); !slices.Equal(got, []string{"some"}) {
		t.Errorf("ranked %v", got)
	}
}

func TestThePerfectScoreIsReached(t *testing.T) {
	c := Candidate{Levels: map[string]int{"talk": 3, "money": 3}, Langs: []string{"sv"}, Home: "15", Held: 10}
	if m := match(wanted, c); m.Score != MostScore {
		t.Errorf("%d of %d", m.Score, MostScore)
	}
}

// Nothing depends on age, sex or name: a match cannot even look at them.
func TestAMatchKnowsNothingOfAgeSexOrName(t *testing.T) {
	want := []string{"ID", "Levels", "Langs", "Regions", "Home", "Remote", "Taken", "OffDays", "MonthHours", "Booked", "Held"}
	var got []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Candidate]()) {
		got = append(got, f.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("a candidate has %s; whoever adds a field says here why it may count", strings.Join(got, ", "))
	}
}
