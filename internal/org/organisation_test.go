package org

import (
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

var testDay = civil.MustDate("2026-11-22")

func TestNewCheck(t *testing.T) {
	good := func() New {
		return New{Names: []NewName{{Name: i18n.Content{FI: "Kaisla ry"}}}, Facts: Facts{Kind: National}}
	}
	for _, tt := range []struct {
		what   string
		change func(*New)
		fields []string
	}{
		{"all that is needed", func(*New) {}, nil},
		{"no kind", func(n *New) { n.Kind = "" }, []string{"kind"}},
		{"an unknown kind", func(n *New) { n.Kind = "club" }, []string{"kind"}},
		{"no name", func(n *New) { n.Names = nil }, []string{"name"}},
		{"a name of spaces", func(n *New) { n.Names[0].Name.FI = "  " }, []string{"name"}},
		{"a room of text in the name", func(n *New) { n.Names[0].Name.SV = strings.Repeat("å", maxName+1) }, []string{"name"}},
		{"as much as a name may have", func(n *New) { n.Names[0].Name.SV = strings.Repeat("å", maxName) }, nil},
		{"an unknown scope", func(n *New) { n.Reach = "world" }, []string{"scope"}},
		{"a business id", func(n *New) { n.BusinessID = "FI01120389" }, nil},
		{"a wrong business id", func(n *New) { n.BusinessID = "0112038-8" }, []string{"business_id"}},
		{"a municipality", func(n *New) { n.Municipality = "091" }, nil},
		{"a municipality that has ended", func(n *New) { n.Municipality = "911" }, nil},
		{"an unknown municipality", func(n *New) { n.Municipality = "999" }, []string{"municipality"}},
		{"an unknown region", func(n *New) { n.Region = "03" }, []string{"region"}},
		{"an address without @", func(n *New) { n.Email = "toimisto.kaisla.fi" }, []string{"email"}},
		{"an address with a header", func(n *New) { n.Email = "a@b.fi\r\nBcc: c@d.fi" }, []string{"email"}},
		{"a script for a web address", func(n *New) { n.Web = "javascript://alert(1).x" }, []string{"web"}},
		{"a web address", func(n *New) { n.Web = "kaisla.fi/yhteys" }, nil},
		{"a slug", func(n *New) { n.Slug = "kaisla" }, nil},
		{"a slug that is none", func(n *New) { n.Slug = "Käisla ry" }, []string{"slug"}},
		{"a reserved slug", func(n *New) { n.Slug = "postmaster" }, []string{"slug"}},
		{"employees", func(n *New) { n.Employees = Employees{Number: 0, Known: true} }, nil},
		{"fewer than no employees", func(n *New) { n.Employees = Employees{Number: -1, Known: true} }, []string{"employees"}},
		{"employees of tomorrow", func(n *New) { n.Employees = Employees{Number: 3, AsOf: testDay.AddDays(1), Known: true} }, []string{"employees_as_of"}},
		{"a name that ends before it begins", func(n *New) { n.Names[0].Span = span(t, "2016", "2015") }, []string{"until"}},
		{"several at once", func(n *New) { n.Kind, n.Email, n.Slug = "", "x", "X" }, []string{"kind", "email", "slug"}},
	} {
		n := good()
		tt.change(&n)
		_, err := n.check(testDay)
		var fields []string
		if err != nil {
			for _, f := range fault.Of(err).Fields {
				fields = append(fields, f.Name)
			}
		}
		if !slices.Equal(fields, tt.fields) {
			t.Errorf("%s: faults at %v, want %v", tt.what, fields, tt.fields)
		}
	}
}

func TestCheckGivesFactsClean(t *testing.T) {
	n, err := New{
		Names: []NewName{{Name: i18n.Content{FI: " Kaisla ry "}, Short: " Kaisla "}},
		Facts: Facts{Kind: National, BusinessID: "fi01120389", Municipality: "091", Region: "02", Web: "kaisla.fi", Email: " a@kaisla.fi ", Langs: []i18n.Lang{"en", "fi", "fi", "de"}},
	}.check(testDay)
	if err != nil {
		t.Fatal(err)
	}
	if n.BusinessID != "0112038-9" || n.Region != "" || n.Web != "https://kaisla.fi" || n.Email != "a@kaisla.fi" {
		t.Errorf("facts = %+v", n.Facts)
	}
	if n.Names[0].Name.FI != "Kaisla ry" || n.Names[0].Short != "Kaisla" {
		t.Errorf("name = %+v", n.Names[0])
	}
	if !slices.Equal(n.Langs, []i18n.Lang{i18n.FI, i18n.EN}) {
		t.Errorf("languages = %v", n.Langs)
	}
}

func TestSlugBase(t *testing.T) {
	for _, tt := range []struct {
		name i18n.Content
		want string
	}{
		{i18n.Content{FI: "Esimerkkijärjestö Kaisla ry", SV: "Vass rf"}, "esimerkkijarjesto-kaisla-ry"},
		{i18n.Content{SV: "Föreningen Vass rf", EN: "Reed"}, "foreningen-vass-rf"},
		{i18n.Content{EN: "Reed"}, "reed"},
		{i18n.Content{EN: "New"}, "org-new"},
		{i18n.Content{FI: "日本"}, "org"},
	} {
		if got := slugBase(tt.name); got != tt.want {
			t.Errorf("slug of %v = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestHome(t *testing.T) {
	for _, tt := range []struct {
		what string
		o    Organisation
		on   string
		want string
	}{
		{"by its municipality", Organisation{Municipality: "091"}, "2026-11-22", "01"},
		{"where the municipality was then", Organisation{Municipality: "291"}, "2020-01-01", "13"},
		{"a region as a whole", Organisation{Region: "15"}, "2026-11-22", "15"},
		{"not told", Organisation{}, "2026-11-22", ""},
	} {
		if r, _ := tt.o.Home(civil.MustDate(tt.on)); r.Code != tt.want {
			t.Errorf("%s: %q, want %q", tt.what, r.Code, tt.want)
		}
	}
}

func TestAliveAndAbove(t *testing.T) {
	o := Organisation{ID: "b", Scopes: []ID{"b", "a"}, Ended: civil.MustDate("2026-06-30")}
	if !o.Alive(civil.MustDate("2026-06-30")) || o.Alive(civil.MustDate("2026-07-01")) {
		t.Error("the last day is not the last")
	}
	if got := o.Above(); !slices.Equal(got, []ID{"a"}) || len(o.Scopes) != 2 {
		t.Errorf("above = %v, scopes %v", got, o.Scopes)
	}
}

func TestServing(t *testing.T) {
	helsinki := Office{ID: "helsinki", Municipality: "091"}
	tampere := Office{ID: "tampere", Municipality: "837", Regions: []string{"06", "04"}}
	turku := Office{ID: "turku", Municipality: "853"}
	closed := Office{ID: "closed", Municipality: "837", Regions: []string{"06"}, Span: span(t, "", "2020")}
	all := []Office{helsinki, tampere, closed, turku}
	for _, tt := range []struct {
		what, region  string
		sure, perhaps []string
	}{
		{"known to serve, and those of which nobody has said", "06", []string{"tampere"}, []string{"helsinki", "turku"}},
		{"the one in the region first", "02", nil, []string{"turku", "helsinki"}},
		{"one that serves others is left out", "19", nil, []string{"helsinki", "turku"}},
	} {
		sure, perhaps := Serving(all, tt.region, testDay)
		if !slices.Equal(ids(sure), tt.sure) || !slices.Equal(ids(perhaps), tt.perhaps) {
			t.Errorf("%s: %v and %v, want %v and %v", tt.what, ids(sure), ids(perhaps), tt.sure, tt.perhaps)
		}
	}
	if sure, _ := Serving(all, "06", civil.MustDate("2019-01-01")); !slices.Equal(ids(sure), []string{"tampere", "closed"}) {
		t.Errorf("in 2019 %v", ids(sure))
	}
}

func ids(offices []Office) []string {
	var all []string
	for _, o := range offices {
		all = append(all, o.ID)
	}
	return all
}

func TestPositionOn(t *testing.T) {
	p := Position{From: civil.MustDate("2026-03-15"), To: civil.MustDate("2026-08-31")}
	for day, want := range map[string]bool{"2026-03-14": false, "2026-03-15": true, "2026-08-31": true, "2026-09-01": false} {
		if got := p.On(civil.MustDate(day)); got != want {
			t.Errorf("held on %s: %v, want %v", day, got, want)
		}
	}
	if !(Position{}).On(testDay) {
		t.Error("without days it is not held")
	}
}

func TestYears(t *testing.T) {
	for _, tt := range []struct {
		from, to int
		want     string
	}{{2018, 2022, "2018–2022"}, {2018, 0, "2018–"}, {0, 2022, "–2022"}, {2018, 2018, "2018"}, {0, 0, ""}} {
		if got := years(tt.from, tt.to); got != tt.want {
			t.Errorf("years(%d, %d) = %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestEveryKindHasItsWord(t *testing.T) {
	for _, k := range Kinds {
		if k.Word().Empty() {
			t.Errorf("%s has no word", k)
		}
	}
	for _, r := range Reaches {
		if r.Word().Empty() {
			t.Errorf("%s has no word", r)
		}
	}
	for _, k := range MembershipKinds {
		if k.Word().Empty() {
			t.Errorf("%s has no word", k)
		}
	}
}

func TestCite(t *testing.T) {
	s := Source{Title: "SOSTEn verkostot kokoavat", By: i18n.Content{FI: "SOSTE"}, Published: civil.MustDate("2016-02-23").Start()}
	if got := s.Cite(i18n.FI); got != "”SOSTEn verkostot kokoavat”, SOSTE, 23.2.2016" {
		t.Errorf("in Finnish %s", got)
	}
	if got := s.Cite(i18n.EN); got != "‘SOSTEn verkostot kokoavat’, SOSTE, 23 Feb 2016" {
		t.Errorf("in English %s", got)
	}
}
