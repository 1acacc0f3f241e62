package person

import (
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/fault"
)

func TestParseEmail(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Aino.Virtanen@Jarjesto.FI", "aino.virtanen@jarjesto.fi"},
		{"  aino@jarjesto.fi ", "aino@jarjesto.fi"},
		{"aino+verkosto@jarjesto.fi", "aino+verkosto@jarjesto.fi"},
		{"aino@järjestö.fi", "aino@xn--jrjest-bua4m.fi"},
		{"parvi@localhost", "parvi@localhost"},
		{"", ""},
		{"aino", ""},
		{"aino@", ""},
		{"@jarjesto.fi", ""},
		{"aino virtanen@jarjesto.fi", ""},
		{"äiti@jarjesto.fi", ""},
		{"aino@jarjesto", ""},
		{"aino..v@jarjesto.fi", ""},
		{"aino@jarjesto..fi", ""},
		{"aino@jarjesto.fi\nBcc: x@y.fi", ""},
		{strings.Repeat("a", 65) + "@jarjesto.fi", ""},
		{"aino@" + strings.Repeat("a.", 130) + "fi", ""},
	} {
		got, err := ParseEmail(tt.in)
		if tt.want == "" {
			if !fault.Is(err, fault.Invalid) {
				t.Errorf("ParseEmail(%q) = %q, %v; want a fault at the field", tt.in, got, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("ParseEmail(%q): %v", tt.in, err)
		} else if got != strings.ToLower(got) || !strings.Contains(got, "@") || tt.in != "aino@järjestö.fi" && got != tt.want {
			t.Errorf("ParseEmail(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestAnInternationalAddressIsShownInItsOwnLetters(t *testing.T) {
	stored, err := ParseEmail("aino@järjestö.fi")
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsRune(stored, 'ä') {
		t.Errorf("stored as %q, want ASCII", stored)
	}
	if got := ShowEmail(stored); got != "aino@järjestö.fi" {
		t.Errorf("ShowEmail(%q) = %q", stored, got)
	}
}

func FuzzParseEmail(f *testing.F) {
	for _, s := range []string{"a@b.fi", "ä@ö.fi", "a@[127.0.0.1]", "\"a b\"@c.fi", "a@b.fi\r\n", "xn--@xn--.fi", "@", "a@@b.fi"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := ParseEmail(s)
		if err != nil {
			return
		}
		again, err := ParseEmail(got)
		if err != nil || again != got {
			t.Errorf("%q became %q, which becomes %q, %v", s, got, again, err)
		}
		if strings.ContainsAny(got, " \r\n\t<>,;") {
			t.Errorf("%q became %q, which breaks a header", s, got)
		}
		ShowEmail(got)
	})
}

func TestNamesSortBySurname(t *testing.T) {
	names := []string{"Åke Öhman", "Aino Virtanen", "Maj-Britt af Forselles", "Matti Äijälä", "Bo Ahlström", "Cher", "Liisa von Wright"}
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(sortKey(a), sortKey(b)) })
	want := []string{"Maj-Britt af Forselles", "Bo Ahlström", "Cher", "Aino Virtanen", "Liisa von Wright", "Matti Äijälä", "Åke Öhman"}
	if !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
}

func TestWords(t *testing.T) {
	if got, want := Words("Maj-Britt af  Forsellés"), []string{"af", "britt", "forselles", "maj"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestShownIsWhatThePersonChose(t *testing.T) {
	aino := Person{ID: "1", Name: "Aino", Email: "aino@jarjesto.fi", Verified: true, Phone: "040 123 4567", Region: "01"}
	if got := aino.Shown(); got.Email != "" || got.Phone != "" || got.Region != "" || got.Name != "Aino" {
		t.Errorf("nothing chosen, but %+v", got)
	}
	aino.Shows = Shows{Email: true, Phone: true}
	if got := aino.Shown(); got.Email != "aino@jarjesto.fi" || got.Phone != "040 123 4567" {
		t.Errorf("both chosen, but %+v", got)
	}
	aino.Verified = false
	if got := aino.Shown(); got.Email != "" {
		t.Errorf("an address nobody proved is shown: %+v", got)
	}
}

func TestLooksAlike(t *testing.T) {
	aino := alike{fold: "aino virtanen", emails: []string{"aino@a.fi"}, locals: []string{"aino.virtanen"}, work: []string{"soste"}}
	for _, tt := range []struct {
		name string
		b    alike
		want Reason
	}{
		{"one address", alike{fold: "a. virtanen", emails: []string{"aino@a.fi"}}, SameAddress},
		{"same name, same work", alike{fold: "aino virtanen", work: []string{"sivis", "soste"}}, SameWork},
		{"same name alone", alike{fold: "aino virtanen", work: []string{"sivis"}}, ""},
		{"same mailbox elsewhere", alike{fold: "aino v", locals: []string{"aino.virtanen"}}, SameMailbox},
		{"empty mailboxes", alike{locals: []string{""}}, ""},
		{"nothing", alike{fold: "bo ek"}, ""},
	} {
		if got := looksAlike(aino, tt.b); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLocalKey(t *testing.T) {
	for in, want := range map[string]string{
		"aino.virtanen@a.fi":   "aino.virtanen",
		"aino.virtanen+x@a.fi": "aino.virtanen",
		"info@a.fi":            "",
		"a.v@a.fi":             "",
		"toimisto@a.fi":        "",
	} {
		if got := localKey(in); got != want {
			t.Errorf("localKey(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPhone(t *testing.T) {
	for in, want := range map[string]bool{"": true, "040 123 4567": true, "+358 (0)40-1234567": true, "soita": false, "12": false, "040+1234567": false} {
		if got := phone(in); got != want {
			t.Errorf("phone(%q) = %v", in, got)
		}
	}
}

func TestRefsAreNames(t *testing.T) {
	if !(Ref{Table: "space_members", ID: "id", Column: "person_id", UniqueWith: []string{"space"}}).Valid() {
		t.Error("a plain ref is refused")
	}
	if (Ref{Table: "people; DROP TABLE people", ID: "id", Column: "x"}).Valid() {
		t.Error("a statement passes as a name")
	}
}
