package i18n

import (
	"slices"
	"testing"
)

// Measured on PostgreSQL 15 with ICU, collations fi-FI and sv-SE, which agree.
var (
	unordered = []string{"Zacharias", "Åberg", "Äijälä", "Öberg", "Aalto", "Wirtanen", "Virtanen", "Vaara", "Waara", "Ylä", "Øst", "Ärla", "Ålund", "Opisto"}
	ordered   = []string{"Aalto", "Opisto", "Vaara", "Virtanen", "Waara", "Wirtanen", "Ylä", "Zacharias", "Åberg", "Ålund", "Äijälä", "Ärla", "Öberg", "Øst"}
)

func TestSortKeyOrdersAsFinnsExpect(t *testing.T) {
	got := slices.Clone(unordered)
	slices.SortFunc(got, func(a, b string) int {
		switch ka, kb := SortKey(a), SortKey(b); {
		case ka < kb:
			return -1
		case ka > kb:
			return 1
		}
		return 0
	})
	if !slices.Equal(got, ordered) {
		t.Errorf("by SortKey %v, want %v", got, ordered)
	}
}

func TestCompareAgreesWithSortKey(t *testing.T) {
	got := slices.Clone(unordered)
	slices.SortFunc(got, Compare)
	if !slices.Equal(got, ordered) {
		t.Errorf("by Compare %v, want %v", got, ordered)
	}
	for _, a := range unordered {
		for _, b := range unordered {
			byKey := 0
			switch {
			case SortKey(a) < SortKey(b):
				byKey = -1
			case SortKey(a) > SortKey(b):
				byKey = 1
			}
			if c := Compare(a, b); c != byKey {
				t.Errorf("Compare(%s, %s) = %d, the keys say %d", a, b, c, byKey)
			}
		}
	}
}

func TestSortKeyTakesNoNoticeOfCase(t *testing.T) {
	for _, pair := range [][2]string{{"soste", "SOSTE"}, {"äiti", "Äiti"}} {
		if SortKey(pair[0]) != SortKey(pair[1]) {
			t.Errorf("%s and %s have different keys", pair[0], pair[1])
		}
	}
	if SortKey("ahti") == SortKey("ähti") {
		t.Error("a and ä have the same key")
	}
}

func TestSortKeyIsHexSoThatEveryDatabaseOrdersItAlike(t *testing.T) {
	for _, s := range append(ordered, "", "Föreningen 3 r.f.", "日本") {
		for _, r := range SortKey(s) {
			if !(r >= '0' && r <= '9' || r >= 'a' && r <= 'f') {
				t.Fatalf("key of %q has %q", s, r)
			}
		}
	}
}

func TestFold(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Järjestöviestijöiden verkosto", "jarjestoviestijoiden verkosto"},
		{"  Åbo\tAkademi \n", "abo akademi"},
		{"SOSTE", "soste"},
		{"Øst", "ost"},
		{"Ja\u0308rvi", "jarvi"}, // decomposed, as macOS names files
		{"naïve café", "naive cafe"},
		{"Sámi Siida ry", "sami siida ry"},
		{"Anarâškielâ servi", "anaraskiela servi"},
		{"Đavvi ŋ ŧ", "davvi n t"},
		{"Łódź Straße æ", "lodz strasse ae"},
		{"Ассоциация", "ассоциация"},
		{"no\u00a0break", "no break"},
		{"", ""},
		{" \u00a0 ", ""},
	} {
		if got := Fold(tt.in); got != tt.want {
			t.Errorf("Fold(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestSlug(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Järjestöviestijöiden verkosto", "jarjestoviestijoiden-verkosto"},
		{"Åbo svenska förening r.f.", "abo-svenska-forening-r-f"},
		{"  –Kuve!–  ", "kuve"},
		{"2016 & 2017", "2016-2017"},
		{"Đavvi", "davvi"},
		{"日本", ""},
		{"", ""},
		{
			"Valtakunnallinen pitkänimisten yhdistysten yhteistyöverkosto ja sen ystävät",
			"valtakunnallinen-pitkanimisten-yhdistysten-yhteistyoverkosto",
		},
		{
			"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb",
			"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		},
	} {
		if got := Slug(tt.in); got != tt.want {
			t.Errorf("Slug(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func FuzzSlug(f *testing.F) {
	f.Add("Järjestöviestijöiden verkosto")
	f.Add("\xff\x00 İı ß")
	f.Fuzz(func(t *testing.T, s string) {
		slug := Slug(s)
		if len(slug) > 60 {
			t.Errorf("Slug(%q) has %d bytes", s, len(slug))
		}
		for i, r := range slug {
			letter := r >= 'a' && r <= 'z' || r >= '0' && r <= '9'
			if !letter && (r != '-' || i == 0 || i == len(slug)-1) {
				t.Errorf("Slug(%q) = %q", s, slug)
			}
		}
		if again := Slug(slug); again != slug {
			t.Errorf("the slug of %q is %q", slug, again)
		}
	})
}
