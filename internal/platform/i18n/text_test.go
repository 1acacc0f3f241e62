package i18n

import "testing"

func TestParseLang(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Lang
		ok   bool
	}{
		{"fi", FI, true}, {"sv-FI", SV, true}, {" EN ", EN, true}, {"en-GB", EN, true},
		{"de", "", false}, {"", "", false}, {"finnish", "", false},
	} {
		if got, ok := ParseLang(tt.in); got != tt.want || ok != tt.ok {
			t.Errorf("ParseLang(%q) = %q, %v, want %q, %v", tt.in, got, ok, tt.want, tt.ok)
		}
	}
}

func TestLangOr(t *testing.T) {
	if got := Lang("xx").Or(SV); got != SV {
		t.Errorf("unknown language or sv = %q", got)
	}
	if got := EN.Or(SV); got != EN {
		t.Errorf("en or sv = %q", got)
	}
}

func TestFromAcceptLanguage(t *testing.T) {
	for _, tt := range []struct {
		name, header string
		want         Lang
	}{
		{"none", "", FI},
		{"ours, first", "sv,fi;q=0.9", SV},
		{"the better one wins", "fi;q=0.2, en-GB;q=0.8, sv;q=0.4", EN},
		{"only others", "de, fr;q=0.9", FI},
		{"others before ours", "de, sv;q=0.5", SV},
		{"refused", "sv;q=0", FI},
		{"spaces", " sv ; q=1 ", SV},
		{"equal: the first", "en;q=0.5,sv;q=0.5", EN},
		{"broken quality", "sv;q=x", FI},
		{"anything", "*", FI},
	} {
		if got := FromAcceptLanguage(tt.header); got != tt.want {
			t.Errorf("%s: %q = %q, want %q", tt.name, tt.header, got, tt.want)
		}
	}
}

func TestTextWith(t *testing.T) {
	greeting := Text{FI: "Hei {name}, {n} viestiä", SV: "Hej {name}, {n} meddelanden", EN: "Hello {name}, {n} messages"}
	for _, tt := range []struct {
		name  string
		lang  Lang
		pairs []any
		want  string
	}{
		{"a string and a number", FI, []any{"name", "Aino", "n", 1234}, "Hei Aino, 1\u00a0234 viestiä"},
		{"English number", EN, []any{"name", "Aino", "n", 1234}, "Hello Aino, 1,234 messages"},
		{"a text of ours", SV, []any{"name", Text{FI: "Suomi", SV: "Finland", EN: "Finland"}, "n", 2}, "Hej Finland, 2 meddelanden"},
		{"content falls back", SV, []any{"name", Content{FI: "Verkosto"}, "n", 2}, "Hej Verkosto, 2 meddelanden"},
		{"what is not given stays", FI, []any{"name", "Aino"}, "Hei Aino, {n} viestiä"},
		{"a value with braces is not filled again", FI, []any{"name", "{n}", "n", 5}, "Hei {n}, 5 viestiä"},
		{"other values", FI, []any{"name", FI, "n", true}, "Hei fi, true viestiä"},
		{"nothing given", FI, nil, "Hei {name}, {n} viestiä"},
	} {
		if got := greeting.With(tt.lang, tt.pairs...); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	filled := greeting.Fill("name", "Bo", "n", 1)
	if want := (Text{FI: "Hei Bo, 1 viestiä", SV: "Hej Bo, 1 meddelanden", EN: "Hello Bo, 1 messages"}); filled != want {
		t.Errorf("Fill = %v, want %v", filled, want)
	}
}

func TestPlaceholdersComeInPairs(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a name without a value was taken")
		}
	}()
	Same("{name}").With(FI, "name")
}

func TestCount(t *testing.T) {
	members := Count{
		One:   Text{FI: "{n} jäsen", SV: "{n} medlem", EN: "{n} member"},
		Other: Text{FI: "{n} jäsentä", SV: "{n} medlemmar", EN: "{n} members"},
	}
	for _, tt := range []struct {
		lang Lang
		n    int
		want string
	}{
		{FI, 0, "0 jäsentä"}, {FI, 1, "1 jäsen"}, {FI, 2, "2 jäsentä"}, {FI, 21, "21 jäsentä"},
		{SV, 1, "1 medlem"}, {SV, 1043, "1\u00a0043 medlemmar"},
		{EN, 1, "1 member"}, {EN, 1043, "1,043 members"},
	} {
		if got := members.In(tt.lang, tt.n); got != tt.want {
			t.Errorf("%d in %s = %q, want %q", tt.n, tt.lang, got, tt.want)
		}
	}
	if got := members.Text(1).SV; got != "1 medlem" {
		t.Errorf("Text(1) in sv = %q", got)
	}
}

func TestNumber(t *testing.T) {
	for _, tt := range []struct {
		lang Lang
		n    int
		want string
	}{
		{FI, 0, "0"}, {FI, 999, "999"}, {FI, 1000, "1\u00a0000"}, {SV, 1234567, "1\u00a0234\u00a0567"},
		{EN, 1234567, "1,234,567"}, {FI, -1043, "\u22121\u00a0043"}, {EN, -5, "\u22125"}, {EN, 100, "100"},
	} {
		if got := Number(tt.lang, tt.n); got != tt.want {
			t.Errorf("Number(%s, %d) = %q, want %q", tt.lang, tt.n, got, tt.want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, tt := range []struct {
		lang     Lang
		v        float64
		decimals int
		want     string
	}{
		{FI, 7.5, 1, "7,5"}, {SV, 7.5, 2, "7,50"}, {EN, 7.5, 1, "7.5"}, {FI, 3, 0, "3"}, {FI, -0.25, 2, "\u22120,25"},
		{FI, 1234.5, 1, "1\u00a0234,5"}, {EN, 12345.25, 2, "12,345.25"}, {FI, -0.001, 1, "0,0"},
	} {
		if got := Decimal(tt.lang, tt.v, tt.decimals); got != tt.want {
			t.Errorf("Decimal(%s, %v, %d) = %q, want %q", tt.lang, tt.v, tt.decimals, got, tt.want)
		}
	}
}
