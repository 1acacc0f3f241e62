package i18n

import (
	"slices"
	"strings"
	"testing"
)

func TestContentPick(t *testing.T) {
	all := Content{FI: "suomi", SV: "svenska", EN: "English"}
	for _, tt := range []struct {
		name string
		c    Content
		l    Lang
		want string
		in   Lang
	}{
		{"their own language", all, SV, "svenska", SV},
		{"Swedish for Finnish before English", Content{SV: "svenska", EN: "English"}, FI, "svenska", SV},
		{"Finnish for Swedish before English", Content{FI: "suomi", EN: "English"}, SV, "suomi", FI},
		{"Finnish first for English", Content{FI: "suomi", SV: "svenska"}, EN, "suomi", FI},
		{"Swedish when it is all there is", Content{SV: "svenska"}, EN, "svenska", SV},
		{"English when it is all there is", Content{EN: "English"}, FI, "English", EN},
		{"nothing", Content{}, SV, "", SV},
		{"an unknown language reads Finnish first", all, Lang("de"), "suomi", FI},
	} {
		got, in := tt.c.Pick(tt.l)
		if got != tt.want || in != tt.in {
			t.Errorf("%s: Pick(%s) = %q in %s, want %q in %s", tt.name, tt.l, got, in, tt.want, tt.in)
		}
		if tt.c.In(tt.l) != tt.want {
			t.Errorf("%s: In(%s) = %q, want %q", tt.name, tt.l, tt.c.In(tt.l), tt.want)
		}
	}
}

func TestContentSetMapAndLangs(t *testing.T) {
	c := Content{}.Set(SV, "två").Set(EN, "two")
	if c != (Content{SV: "två", EN: "two"}) {
		t.Errorf("Set = %v", c)
	}
	if got := c.Langs(); !slices.Equal(got, []Lang{SV, EN}) {
		t.Errorf("Langs = %v", got)
	}
	if c.Has(FI) || !c.Has(SV) || c.Empty() || !(Content{}).Empty() {
		t.Error("Has or Empty is wrong")
	}
	if got := c.Map(strings.ToUpper); got != (Content{SV: "TVÅ", EN: "TWO"}) {
		t.Errorf("Map = %v", got)
	}
}

func TestContentIsStoredAsItIs(t *testing.T) {
	for _, c := range []Content{
		{},
		{FI: "Järjestöviestijät"},
		{FI: `"lainaus" <b> \`, SV: "rad\nbrytning", EN: "emoji 🐦"},
	} {
		v, err := c.Value()
		if err != nil {
			t.Fatal(err)
		}
		var fromString, fromBytes Content
		if err := fromString.Scan(v); err != nil || fromString != c {
			t.Errorf("Scan(%v) = %v, %v, want %v", v, fromString, err, c)
		}
		if err := fromBytes.Scan([]byte(v.(string))); err != nil || fromBytes != c {
			t.Errorf("Scan of bytes = %v, %v, want %v", fromBytes, err, c)
		}
	}
	if v, _ := (Content{}).Value(); v != "" {
		t.Errorf("nothing is stored as %v", v)
	}
	used := Content{FI: "vanha"}
	if err := used.Scan(nil); err != nil || !used.Empty() {
		t.Errorf("Scan(nil) leaves %v, %v", used, err)
	}
	if err := used.Scan(42); err == nil {
		t.Error("a number was read as content")
	}
	if err := used.Scan("{"); err == nil {
		t.Error("broken JSON was read as content")
	}
}

func TestMarkFallbackSpeaksEveryLanguage(t *testing.T) {
	for _, in := range Langs {
		for _, l := range Langs {
			if MarkFallback(in).In(l) == "" {
				t.Errorf("nothing is said in %s of a text in %s", l, in)
			}
		}
	}
}
