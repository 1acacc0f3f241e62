package org

import (
	"slices"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func when(t testing.TB, s string) civil.Vague {
	t.Helper()
	if s == "" {
		return civil.Vague{}
	}
	v, err := civil.ParseVague(s, "")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func span(t testing.TB, from, until string) Span {
	t.Helper()
	return Span{From: when(t, from), Until: when(t, until)}
}

func TestSettle(t *testing.T) {
	type row struct{ name, from, until string }
	for _, tt := range []struct {
		what  string
		names []row
		want  []string // name first–last, in order
	}{
		{"one name", []row{{"A", "", ""}}, []string{"A –"}},
		{"one name that has ended is shown all the same", []row{{"A", "2001", "2010"}}, []string{"A –"}},
		{"renamed in a year: the old name stands until its end",
			[]row{{"Opintokeskus Sivis", "2016", ""}, {"OK-opintokeskus", "", "2016"}},
			[]string{"OK-opintokeskus –2016-12-31", "Opintokeskus Sivis 2017-01-01–"}},
		{"renamed on a day", []row{{"A", "", ""}, {"B", "2016-05-01", ""}}, []string{"A –2016-04-30", "B 2016-05-01–"}},
		{"a known day wins over a vague end", []row{{"A", "", "2016"}, {"B", "2016-05-01", ""}}, []string{"A –2016-04-30", "B 2016-05-01–"}},
		{"a known end wins over a vague beginning", []row{{"A", "", "2016-04-30"}, {"B", "2016", ""}}, []string{"A –2016-04-30", "B 2016-05-01–"}},
		{"only the vague beginning is known", []row{{"A", "", ""}, {"B", "2016-05", ""}}, []string{"A –2016-05-31", "B 2016-06-01–"}},
		{"nothing is known between", []row{{"A", "", "2010"}, {"B", "2016", ""}}, []string{"A –2015-12-31", "B 2016-01-01–"}},
		{"three names", []row{{"C", "2020-01-01", ""}, {"A", "", "2000"}, {"B", "2000", "2019"}},
			[]string{"A –2000-12-31", "B 2001-01-01–2019-12-31", "C 2020-01-01–"}},
		{"a name of a moment keeps one day", []row{{"A", "", "2016"}, {"B", "2016", "2016"}, {"C", "2016", ""}},
			[]string{"A –2016-12-31", "B 2017-01-01–2017-01-01", "C 2017-01-02–"}},
	} {
		var names []Name
		for i, r := range tt.names {
			names = append(names, Name{ID: string(rune('a' + i)), Name: i18n.Content{FI: r.name}, Span: span(t, r.from, r.until)})
		}
		var got []string
		settled := settle(names)
		for i, n := range settled {
			got = append(got, n.Name.FI+" "+n.First.String()+"–"+n.Last.String())
			if i > 0 && settled[i-1].Last.AddDays(1) != n.First {
				t.Errorf("%s: a gap before %s", tt.what, n.Name.FI)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.what, got, tt.want)
		}
	}
}

func TestSpanFormat(t *testing.T) {
	for _, tt := range []struct{ from, until, fi, sv, en string }{
		{"", "", "", "", ""},
		{"2016", "", "vuodesta 2016", "från 2016", "from 2016"},
		{"2016-02", "", "helmikuusta 2016", "från februari 2016", "from February 2016"},
		{"2016-02-23", "", "23.2.2016 alkaen", "från och med 23.2.2016", "from 23 Feb 2016"},
		{"", "2016", "vuoteen 2016 asti", "till och med 2016", "until 2016"},
		{"", "2016-02", "helmikuuhun 2016 asti", "till och med februari 2016", "until February 2016"},
		{"", "2016-02-23", "23.2.2016 asti", "till och med 23.2.2016", "until 23 Feb 2016"},
		{"2014", "2016", "2014–2016", "2014–2016", "2014–2016"},
		{"2016", "2016", "vuonna 2016", "2016", "2016"},
		{"2016-02-01", "2017-03-31", "1.2.2016–31.3.2017", "1.2.2016–31.3.2017", "1 Feb 2016–31 Mar 2017"},
		{"2014-05", "2016", "toukokuusta 2014 vuoteen 2016 asti", "från maj 2014 till och med 2016", "from May 2014 until 2016"},
	} {
		s := span(t, tt.from, tt.until)
		for l, want := range map[i18n.Lang]string{i18n.FI: tt.fi, i18n.SV: tt.sv, i18n.EN: tt.en} {
			if got := s.Format(l); got != want {
				t.Errorf("%q–%q in %s: %q, want %q", tt.from, tt.until, l, got, want)
			}
		}
	}
}

func TestSpanHolds(t *testing.T) {
	for _, tt := range []struct {
		from, until, on string
		want            bool
	}{
		{"", "", "2026-01-01", true},
		{"2016", "", "2015-12-31", false}, {"2016", "", "2016-01-01", true},
		{"", "2016", "2016-12-31", true}, {"", "2016", "2017-01-01", false},
		{"2016-02", "2016-03", "2016-03-31", true}, {"2016-02", "2016-03", "2016-04-01", false},
	} {
		if got := span(t, tt.from, tt.until).Holds(civil.MustDate(tt.on)); got != tt.want {
			t.Errorf("%q–%q on %s: %v, want %v", tt.from, tt.until, tt.on, got, tt.want)
		}
	}
}

func TestWordsAndKeys(t *testing.T) {
	n := Name{Name: i18n.Content{FI: "Esimerkkijärjestö Kaisla ry", SV: "Exempelorganisationen Vass rf"}, Short: "Kaisla"}
	parts, whole := n.keys()
	for _, w := range []string{"esimerkkijarjesto", "kaisla", "ry", "exempelorganisationen", "vass", "rf"} {
		if !slices.Contains(parts, searchKey(w)) {
			t.Errorf("the word %s is not a key", w)
		}
	}
	if len(parts) != 6 || len(whole) != 3 {
		t.Errorf("%d words and %d names, want 6 and 3", len(parts), len(whole))
	}
	if got := words("SOSTE – Suomen sosiaali- ja terveys ry, r.f."); !slices.Equal(got, []string{"f", "ja", "r", "ry", "sosiaali", "soste", "suomen", "terveys"}) {
		t.Errorf("words = %v", got)
	}
}

func TestAPrefixIsARange(t *testing.T) {
	for _, prefix := range []string{"a", "kaisla", "z", "ъ", "0", "o"} {
		from := searchKey(prefix)
		to := afterPrefix(from)
		for _, tail := range []string{"", "a", "z", "9", "ö", "\U0010ffff"} {
			key := searchKey(prefix + tail)
			if key < from || to != "" && key >= to {
				t.Errorf("%q is not in the range of %q", prefix+tail, prefix)
			}
		}
		if other := searchKey("k"); prefix != "kaisla" && prefix != "k" && other >= from && (to == "" || other < to) {
			t.Errorf("k is in the range of %q", prefix)
		}
	}
	for key, want := range map[string]string{"61": "62", "69": "6a", "6f": "7", "ff": "", "": ""} {
		if got := afterPrefix(key); got != want {
			t.Errorf("afterPrefix(%q) = %q, want %q", key, got, want)
		}
	}
}
