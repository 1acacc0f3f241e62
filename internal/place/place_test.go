package place

import (
	"slices"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

var today = civil.MustDate("2026-11-22")

func TestMunicipalitiesByYear(t *testing.T) {
	for _, tt := range []struct {
		on   string
		want int
	}{
		{"2018-01-01", 311}, {"2019-12-31", 311}, {"2020-01-01", 310}, {"2021-01-01", 309},
		{"2024-12-31", 309}, {"2025-01-01", 308}, {"2026-11-22", 308},
	} {
		if got := len(Municipalities(civil.MustDate(tt.on))); got != tt.want {
			t.Errorf("on %s: %d municipalities, want %d", tt.on, got, tt.want)
		}
	}
}

func TestEveryRegionHasItsMunicipalities(t *testing.T) {
	want := []int{26, 27, 16, 11, 23, 10, 6, 9, 11, 19, 13, 22, 18, 14, 8, 30, 8, 21, 16}
	var got []int
	total := 0
	for _, r := range Regions() {
		n := len(InRegion(r.Code, today))
		got = append(got, n)
		total += n
	}
	if !slices.Equal(got, want) || total != 308 {
		t.Errorf("municipalities by region = %v (%d), want %v (308)", got, total, want)
	}
}

func TestEveryCountyHasItsMunicipalities(t *testing.T) {
	want := map[string]int{"01": 7, "02": 6, "03": 10, "04": 2, "05": 27, "19": 30, "90": 1, "91": 16}
	got := map[string]int{}
	for _, m := range Municipalities(today) {
		c, ok := m.County()
		if !ok {
			t.Errorf("%s has no county", m.Name.FI)
		}
		got[c.Code]++
	}
	if len(got) != 23 || len(Counties()) != 23 {
		t.Errorf("%d counties in use of %d, want 23", len(got), len(Counties()))
	}
	for code, n := range want {
		if got[code] != n {
			t.Errorf("county %s has %d municipalities, want %d", code, got[code], n)
		}
	}
}

func TestCodesAreUniqueAndKeepTheirZeros(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range Municipalities(civil.MustDate("2018-06-01")) {
		if len(m.Code) != 3 || seen[m.Code] {
			t.Errorf("code %q of %s is not three digits, or is used twice", m.Code, m.Name.FI)
		}
		seen[m.Code] = true
	}
	if m, ok := MunicipalityByCode("005"); !ok || m.Name.FI != "Alajärvi" {
		t.Errorf("005 = %v, want Alajärvi", m.Name)
	}
	if _, ok := MunicipalityByCode("5"); ok {
		t.Error("5 without its zeros is a code")
	}
	iso := map[string]bool{}
	for _, r := range Regions() {
		iso[r.ISO] = true
		if r.Name.FI == "" || r.Name.SV == "" || r.Name.EN == "" {
			t.Errorf("region %s lacks a name: %v", r.Code, r.Name)
		}
	}
	if len(iso) != 19 {
		t.Errorf("%d ISO codes, want 19", len(iso))
	}
}

func TestRegionOnADay(t *testing.T) {
	for _, tt := range []struct{ code, on, want string }{
		{"091", "2026-11-22", "01"},
		{"090", "2020-12-31", "10"}, {"090", "2021-01-01", "12"}, // Heinävesi
		{"142", "2020-12-31", "08"}, {"142", "2021-01-01", "07"}, // Iitti
		{"152", "2020-12-31", "15"}, {"152", "2021-01-01", "14"}, // Isokyrö
		{"171", "2020-12-31", "10"}, {"171", "2021-01-01", "11"}, // Joroinen
		{"291", "2020-12-31", "13"}, {"291", "2021-01-01", "06"}, // Kuhmoinen
		{"099", "2019-05-01", "04"}, {"911", "2019-05-01", "12"}, {"588", "2024-05-01", "10"},
	} {
		m, ok := MunicipalityByCode(tt.code)
		if got := m.Region(civil.MustDate(tt.on)).Code; !ok || got != tt.want {
			t.Errorf("%s on %s in region %s, want %s", tt.code, tt.on, got, tt.want)
		}
	}
	if m, _ := MunicipalityByCode("090"); m.Region(civil.Date{}).Code != "12" {
		t.Error("without a day Heinävesi is not in its latest region")
	}
}

func TestEndedMunicipalities(t *testing.T) {
	for _, tt := range []struct{ code, name, last, after string }{
		{"911", "Valtimo", "2019-12-31", "2020-01-01"},
		{"099", "Honkajoki", "2020-12-31", "2021-01-01"},
		{"588", "Pertunmaa", "2024-12-31", "2025-01-01"},
	} {
		m, ok := MunicipalityByCode(tt.code)
		if !ok || m.Name.FI != tt.name {
			t.Fatalf("%s = %v, want %s", tt.code, m, tt.name)
		}
		if !m.Exists(civil.MustDate(tt.last)) || m.Exists(civil.MustDate(tt.after)) || m.Exists(civil.Date{}) {
			t.Errorf("%s exists on the wrong days", tt.name)
		}
		if m.Ended() != civil.MustDate(tt.after) {
			t.Errorf("%s ended on %s, want %s", tt.name, m.Ended(), tt.after)
		}
		if got := Find(tt.name, i18n.FI, today); len(got) != 0 {
			t.Errorf("Find(%s) today = %v, want nothing", tt.name, got)
		}
	}
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"Finnish name", "Helsinki", []string{"091"}},
		{"Swedish name", "Åbo", []string{"853"}},
		{"without dots", "jarvenpaa", []string{"186"}},
		{"spaces and case", "  TAMPERE ", []string{"837"}},
		{"code", "564", []string{"564"}},
		{"a name that begins others", "Ii", []string{"139"}},
		{"a beginning", "Kauni", []string{"235"}},
		{"several by their names", "Raa", []string{"678", "710", "707"}},
		{"nothing like it", "Tukholma", nil},
		{"nothing", "  ", nil},
	} {
		var got []string
		for _, m := range Find(tt.text, i18n.FI, today) {
			got = append(got, m.Code)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: Find(%q) = %v, want %v", tt.name, tt.text, got, tt.want)
		}
	}
}

func TestFindRegion(t *testing.T) {
	for text, want := range map[string]string{
		"02": "02", "Varsinais-Suomi": "02", "egentliga finland": "02", "Southwest Finland": "02",
		"FI-19": "02", "åland": "21", "Ahvenanmaa": "21", "Lappland": "19", "99": "", "": "",
	} {
		r, ok := FindRegion(text)
		if r.Code != want || ok != (want != "") {
			t.Errorf("FindRegion(%q) = %q, want %q", text, r.Code, want)
		}
	}
}

func TestOrderByName(t *testing.T) {
	fi := RegionsByName(i18n.FI)
	if fi[0].Code != "21" || fi[18].Code != "02" {
		t.Errorf("regions in Finnish from %s to %s, want Ahvenanmaa to Varsinais-Suomi", fi[0].Name.FI, fi[18].Name.FI)
	}
	sv := RegionsByName(i18n.SV)
	if sv[18].Code != "15" || sv[17].Code != "21" {
		t.Errorf("Swedish order ends %s, %s, want Åland, Österbotten", sv[17].Name.SV, sv[18].Name.SV)
	}
	all := MunicipalitiesByName(i18n.FI, today)
	if all[0].Name.FI != "Akaa" || all[307].Name.FI != "Äänekoski" {
		t.Errorf("municipalities from %s to %s, want Akaa to Äänekoski", all[0].Name.FI, all[307].Name.FI)
	}
}

func TestNamesOnAland(t *testing.T) {
	m, _ := MunicipalityByCode("478")
	if want := (i18n.Text{FI: "Maarianhamina", SV: "Mariehamn", EN: "Mariehamn"}); m.Name != want {
		t.Errorf("478 = %v, want %v", m.Name, want)
	}
}
