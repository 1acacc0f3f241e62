package civil

import (
	"testing"
	"time"
)

func TestParseVague(t *testing.T) {
	for _, tt := range []struct {
		s, part string
		want    Vague
		ok      bool
	}{
		{"2016", "", Vague{Year: 2016}, true},
		{"2016", "late", Vague{Year: 2016, Part: "late"}, true},
		{"2016-02", "early", Vague{Year: 2016, Month: time.February, Part: "early"}, true},
		{"2016-02", "", Vague{Year: 2016, Month: time.February}, true},
		{"2016-02-29", "", Vague{Year: 2016, Month: time.February, Day: 29}, true},
		{"2015-02-29", "", Vague{}, false},
		{"2016-02-23", "early", Vague{}, false},
		{"2016-13", "", Vague{}, false},
		{"2016-02", "soon", Vague{}, false},
		{"16", "", Vague{}, false},
		{"+216", "", Vague{}, false},
		{"20x6", "", Vague{}, false},
		{"", "", Vague{}, false},
	} {
		got, err := ParseVague(tt.s, tt.part)
		if got != tt.want || (err == nil) != tt.ok {
			t.Errorf("ParseVague(%q, %q) = %+v, %v, want %+v", tt.s, tt.part, got, err, tt.want)
		}
		if tt.ok && got.String() != tt.s {
			t.Errorf("String of %q = %q", tt.s, got)
		}
	}
	if (Vague{}).String() != "" {
		t.Error("no date has a text")
	}
}

func TestVagueFormat(t *testing.T) {
	for _, tt := range []struct{ s, part, fi, sv, en string }{
		{"2016-02", "early", "helmikuun alussa 2016", "i början av februari 2016", "early February 2016"},
		{"2016-02", "mid", "helmikuun puolivälissä 2016", "i mitten av februari 2016", "mid-February 2016"},
		{"2016-02", "late", "helmikuun lopussa 2016", "i slutet av februari 2016", "late February 2016"},
		{"2016-08", "", "elokuussa 2016", "i augusti 2016", "August 2016"},
		{"2016-12", "early", "joulukuun alussa 2016", "i början av december 2016", "early December 2016"},
		{"2016", "", "vuonna 2016", "2016", "2016"},
		{"2016", "early", "alkuvuonna 2016", "i början av 2016", "early 2016"},
		{"2016", "mid", "vuoden 2016 puolivälissä", "i mitten av 2016", "mid-2016"},
		{"2016", "late", "loppuvuonna 2016", "i slutet av 2016", "late 2016"},
		{"2016-02-23", "", "23.2.2016", "23.2.2016", "23 Feb 2016"},
	} {
		v, err := ParseVague(tt.s, tt.part)
		if err != nil {
			t.Fatal(err)
		}
		check(t, tt.part+" "+tt.s, v.Format, tt.fi, tt.sv, tt.en)
	}
	check(t, "nothing", Vague{}.Format, "", "", "")
}

func TestVagueFirstAndLast(t *testing.T) {
	for _, tt := range []struct{ s, part, first, last string }{
		{"2016-02-23", "", "2016-02-23", "2016-02-23"},
		{"2016-02", "", "2016-02-01", "2016-02-29"},
		{"2015-02", "", "2015-02-01", "2015-02-28"},
		{"2016-02", "early", "2016-02-01", "2016-02-10"},
		{"2016-02", "mid", "2016-02-11", "2016-02-20"},
		{"2016-02", "late", "2016-02-21", "2016-02-29"},
		{"2016", "", "2016-01-01", "2016-12-31"},
		{"2016", "early", "2016-01-01", "2016-04-30"},
		{"2016", "mid", "2016-05-01", "2016-08-31"},
		{"2016", "late", "2016-09-01", "2016-12-31"},
	} {
		v, err := ParseVague(tt.s, tt.part)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.First().String(); got != tt.first {
			t.Errorf("%s %s begins %s, want %s", tt.part, tt.s, got, tt.first)
		}
		if got := v.Last().String(); got != tt.last {
			t.Errorf("%s %s ends %s, want %s", tt.part, tt.s, got, tt.last)
		}
	}
	if !(Vague{}).First().IsZero() || !(Vague{}).Last().IsZero() {
		t.Error("no date begins or ends on some day")
	}
}
