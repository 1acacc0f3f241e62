package network

import (
	"slices"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func day(s string) civil.Date { return civil.MustDate(s) }

func TestScenario6FirstYearOfANewDirector(t *testing.T) {
	firstYear := Condition{Attribute: PostStarted, Operator: "within", Value: "1", Strictness: SelfDeclared}
	for _, tt := range []struct {
		name, started, on string
		want              Verdict
	}{
		{"the day before a year has passed", "2026-03-15", "2027-03-14", Met},
		{"the same day a year later", "2026-03-15", "2027-03-15", Unmet},
		{"the day after", "2026-03-15", "2027-03-16", Unmet},
		{"on the first day", "2026-03-15", "2026-03-15", Met},
		{"before the post begins", "2026-03-15", "2026-03-14", Unmet},
		{"leap day, the last day that qualifies", "2028-02-29", "2029-02-27", Met},
		{"leap day, the first that does not", "2028-02-29", "2029-02-28", Unmet},
		{"not told", "", "2027-03-14", Unknown},
		{"told as something else", "viime keväänä", "2027-03-14", Unknown},
	} {
		got := firstYear.Judge([]Fact{{Attribute: PostStarted, Value: tt.started}}, day(tt.on))
		if got.Verdict != tt.want {
			t.Errorf("%s: %s is %s, want %s", tt.name, tt.on, got.Verdict, tt.want)
		}
	}
	late := firstYear.Judge([]Fact{{Attribute: PostStarted, Value: "2026-03-15"}}, day("2027-03-16"))
	if got := late.SayVerdict(i18n.FI); got != "yli vuosi tehtävässä" {
		t.Errorf("the warning says %q", got)
	}
}

func TestConditionsOfSize(t *testing.T) {
	for _, tt := range []struct {
		operator, value, have string
		want                  Verdict
	}{
		{"<", "10", "9", Met}, {"<", "10", "10", Unmet}, {"<=", "10", "10", Met}, {">", "10", "10", Unmet},
		{">=", "10", "10", Met}, {"=", "10", "10", Met}, {"<", "10", "", Unknown}, {"<", "10", "noin kymmenen", Unknown},
	} {
		c := Condition{Attribute: OrgEmployees, Operator: tt.operator, Value: tt.value}
		if got := c.Judge([]Fact{{Attribute: OrgEmployees, Value: tt.have}}, day("2026-11-22")).Verdict; got != tt.want {
			t.Errorf("%s %s %s: got %s, want %s", tt.have, tt.operator, tt.value, got, tt.want)
		}
	}
}

func TestTheNewestFactCounts(t *testing.T) {
	c := Condition{Attribute: OrgEmployees, Operator: "<", Value: "10"}
	declared := Fact{Attribute: OrgEmployees, Value: "9", On: day("2026-01-10"), Declared: true}
	older := Fact{Attribute: OrgEmployees, Value: "12", On: day("2025-06-01")}
	newer := Fact{Attribute: OrgEmployees, Value: "12", On: day("2026-06-01")}
	sameDay := Fact{Attribute: OrgEmployees, Value: "12", On: day("2026-01-10")}
	for _, tt := range []struct {
		name  string
		facts []Fact
		want  Verdict
	}{
		{"declared after the register", []Fact{older, declared}, Met},
		{"the register after declared", []Fact{declared, newer}, Unmet},
		{"both on one day", []Fact{declared, sameDay}, Met},
		{"both on one day, the other way round", []Fact{sameDay, declared}, Met},
	} {
		if got := c.Judge(tt.facts, day("2026-11-22")).Verdict; got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestConditionsAreChecked(t *testing.T) {
	for _, c := range []Condition{
		{Attribute: "organisation.colour", Operator: "=", Value: "sininen", Strictness: SelfDeclared},
		{Attribute: OrgScope, Operator: "<", Value: "national", Strictness: SelfDeclared},
		{Attribute: OrgEmployees, Operator: "<", Value: "kymmenen", Strictness: SelfDeclared},
		{Attribute: PostStarted, Operator: "within", Value: "0", Strictness: SelfDeclared},
		{Attribute: OrgScope, Operator: "=", Value: "", Strictness: SelfDeclared},
		{Attribute: OrgScope, Operator: "=", Value: "national", Strictness: "kenties"},
	} {
		if c.Check() == nil {
			t.Errorf("%+v was taken", c)
		}
	}
}

func TestMayWithdraw(t *testing.T) {
	soste := Coordination{ID: "soste", Org: "soste", Role: Lead}
	ok := Coordination{ID: "ok", Org: "ok", Role: Co}
	funder := Coordination{ID: "stea", Org: "stea", Role: Funder}
	leaving := Coordination{ID: "ok", Org: "ok", Role: Co, To: day("2026-12-31")}
	later := Coordination{ID: "kuntoutus", Org: "kuntoutus", Role: Lead, From: day("2027-02-01")}
	for _, tt := range []struct {
		name string
		all  []Coordination
		n    Network
		want bool
	}{
		{"another stays", []Coordination{soste, ok}, Network{}, true},
		{"the last one", []Coordination{ok}, Network{}, false},
		{"only a funder stays", []Coordination{ok, funder}, Network{}, false},
		{"the successor begins too late", []Coordination{ok, later}, Network{}, false},
		{"the other leaves the same day", []Coordination{{ID: "soste", Role: Lead, To: day("2026-12-31")}, ok}, Network{}, false},
		{"the network ends that day", []Coordination{ok}, Network{EndedOn: day("2026-12-31")}, true},
		{"the network ends later", []Coordination{ok}, Network{EndedOn: day("2027-01-31")}, false},
	} {
		if got := MayWithdraw(tt.all, "ok", day("2026-12-31"), tt.n); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
	if got := InForce([]Coordination{leaving, soste}, day("2026-12-31")); len(got) != 2 || got[0].ID != "soste" {
		t.Errorf("on the last day: %v, want both, the lead first", got)
	}
	if got := InForce([]Coordination{leaving, soste}, day("2027-01-01")); len(got) != 1 {
		t.Errorf("on the day after: %v, want one", got)
	}
}

func TestSlugs(t *testing.T) {
	taken := func(s string) bool { return slices.Contains([]string{"potka", "potka-2"}, s) }
	for name, want := range map[string]string{"Potka": "potka-3", "Reply": "reply-2", "Åbo nätverk": "abo-natverk", "!": "verkosto"} {
		if got := SlugFor(SlugOf(i18n.Content{FI: name}), taken); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	if got := SlugOf(i18n.Content{SV: "Nätverk", EN: "Network"}); got != "natverk" {
		t.Errorf("without a Finnish name: %q", got)
	}
}

func TestAmountsKeepTheirWord(t *testing.T) {
	for _, tt := range []struct {
		a    Amount
		l    i18n.Lang
		want string
	}{
		{Amount{60, Over}, i18n.FI, "yli 60"}, {Amount{60, Over}, i18n.SV, "över 60"}, {Amount{60, Over}, i18n.EN, "over 60"},
		{Amount{1, AtLeast}, i18n.FI, "vähintään 1"}, {Amount{1300, Exactly}, i18n.FI, "1\u00a0300"}, {Amount{1300, About}, i18n.EN, "about 1,300"},
	} {
		if got := tt.a.Format(tt.l); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func card(id, name string, members int, next string) *Summary {
	c := &Summary{Network: Network{ID: id, Slug: id, Name: i18n.Content{FI: name}, Kind: Theme, Published: true, Visibility: space.Public}, Members: members}
	if next != "" {
		c.Next = &Meeting{Start: day(next).Start()}
	}
	c.prepare()
	return c
}

func TestSelect(t *testing.T) {
	aland := card("aland", "Ålands nätverk", 4, "2026-12-01")
	kuve := card("kuve", "Kuntoutusverkosto Kuve", 201, "")
	potka := card("potka", "Potilasjärjestöjen verkosto Potka", 174, "2026-11-30")
	kuve.Themes = []i18n.Content{{FI: "Työn ilo"}}
	kuve.Purpose = i18n.Content{FI: "Kuntoutuksen toimijat vaikuttavat yhdessä."}
	kuve.Langs = []i18n.Lang{i18n.FI}
	potka.Region, potka.Kind, potka.Phase = "19", Region, Active
	for _, c := range []*Summary{kuve, potka} {
		c.prepare()
	}
	all := []*Summary{aland, kuve, potka}
	ids := func(list []*Summary) (out []string) {
		for _, c := range list {
			out = append(out, c.ID)
		}
		return
	}
	for _, tt := range []struct {
		name string
		f    Filter
		by   Sort
		want []string
	}{
		{"by name, å last", Filter{}, ByName, []string{"kuve", "potka", "aland"}},
		{"by size", Filter{}, BySize, []string{"kuve", "potka", "aland"}},
		{"by next meeting, none last", Filter{}, ByNext, []string{"potka", "aland", "kuve"}},
		{"the beginning of a word, without its dots", Filter{Query: "potilasjarj"}, ByName, []string{"potka"}},
		{"every word must be there", Filter{Query: "kuntou yhdessa"}, ByName, []string{"kuve"}},
		{"not the middle of a word", Filter{Query: "verkosto kuve potka"}, ByName, nil},
		{"a theme", Filter{Query: "ilo"}, ByName, []string{"kuve"}},
		{"a theme chosen", Filter{Theme: "tyon-ilo"}, ByName, []string{"kuve"}},
		{"a kind", Filter{Kinds: []Kind{Region}}, ByName, []string{"potka"}},
		{"a region", Filter{Region: "19"}, ByName, []string{"potka"}},
		{"a language that has been said", Filter{Lang: i18n.FI}, ByName, []string{"kuve"}},
		{"a phase", Filter{Phase: Active}, ByName, []string{"potka"}},
		{"no phase stated", Filter{Phase: NoPhase}, ByName, []string{"kuve", "aland"}},
	} {
		if got := ids(Select(all, tt.f, tt.by, i18n.FI)); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
	all[1].Phase = Ended // whichever that is, it now stands last
	for _, by := range Sorts {
		if got := ids(Select(all, Filter{}, by, i18n.FI)); got[2] != all[1].ID {
			t.Errorf("by %s: %v, want %s, which is over, last", by, got, all[1].ID)
		}
	}
}

func TestYears(t *testing.T) {
	lives := []Life{
		{Born: 2016, Known: day("2016-01-01")},
		{Known: day("2016-02-01"), Ended: day("2018-06-30")},
		{Born: 2017, Known: day("2017-05-01"), Ended: day("2018-12-31"), Merged: true},
	}
	got := Years(lives, day("2018-12-31"))
	want := []Year{{2016, 1, 2, 0, 0}, {2017, 1, 3, 0, 0}, {2018, 0, 1, 1, 1}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestProgress(t *testing.T) {
	now := day("2026-11-22").Start()
	at := func(s string) Meeting { return Meeting{Start: day(s).Start()} }
	got := ProgressOf(2026, []Plan{{2026, 4}}, []Meeting{at("2026-02-04"), at("2026-04-14"), at("2026-09-22"), at("2026-12-09")}, nil, now)
	if got != (Progress{Year: 2026, Planned: 4, Held: 3, Coming: 1}) || got.Open() != 0 {
		t.Errorf("got %+v", got)
	}
	early, _ := civil.ParseVague("2016-02", "early")
	got = ProgressOf(2016, []Plan{{2016, 4}}, nil, []PastMeeting{{When: early, Times: Amount{Value: 1}}}, now)
	if got != (Progress{Year: 2016, Planned: 4, Held: 1, Stated: true}) {
		t.Errorf("got %+v", got)
	}
}
