package record

import (
	"bytes"
	"testing"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func TestWhoEarnsACertificate(t *testing.T) {
	most := Rule{Percent: 80}
	for _, tt := range []struct {
		rule           Rule
		present, whole int
		want           bool
	}{
		{most, 240, 300, true},
		{most, 239, 300, false}, // 79.67 % is not rounded up
		{most, 300, 300, true},
		{most, 400, 300, true}, // parallel groups: more than the timetable counts
		{most, 0, 300, false},
		{most, 10, 0, false}, // nothing was taught
		{Rule{Percent: 1}, 0, 300, false},
		{Rule{Percent: 80, Off: true}, 300, 300, false},
	} {
		if got := tt.rule.Earns(tt.present, tt.whole); got != tt.want {
			t.Errorf("%+v, %d of %d minutes: %v", tt.rule, tt.present, tt.whole, got)
		}
	}
}

func TestACodeIsFoundHoweverItIsTyped(t *testing.T) {
	const code = "abcd2345efgh6789"
	for _, typed := range []string{code, Grouped(code), "abcd 2345 efgh 6789", " ABCD2345–EFGH6789\n"} {
		if got := CodeOf(typed); got != code {
			t.Errorf("%q is read as %q", typed, got)
		}
	}
}

func TestTheRuleIsChecked(t *testing.T) {
	for _, percent := range []int{-1, 0, 101} {
		if r := (Rule{Percent: percent}); r.check() == nil {
			t.Errorf("%d %% is taken", percent)
		}
	}
	r := Rule{Percent: 100, Signer: "  Sari \n Keskus "}
	if err := r.check(); err != nil || r.Signer != "Sari Keskus" {
		t.Errorf("%+v: %v", r, err)
	}
}

// TestADocumentIsWrittenInEveryLanguage: also with long texts and signs that
// the font must have, and the same bytes each time.
func TestADocumentIsWrittenInEveryLanguage(t *testing.T) {
	day := civil.Date{Year: 2026, Month: time.September, Day: 15}
	for _, l := range append([]i18n.Lang{""}, i18n.Langs[:]...) {
		c := Certificate{Code: "abcd2345efgh6789", Name: "Åke Ääkkönen-Łukasz", Lang: l, Title: i18n.Content{FI: "Yhdistyksen ”viestintä” – osa 2", SV: "Kommunikation"},
			Organiser: i18n.Content{FI: "Mallilan yhdistys ry"}, Centre: i18n.Content{FI: "Opintokeskus Esimerkki"}, Outcomes: i18n.Content{FI: "- kirjoittaa\n• lukee\n\n"},
			First: day, Last: day.AddDays(1), Hours: 1050, Signer: "Sari Keskus", Issued: day.Start()}
		one, err := document(c, "https://parvi.example")
		if err != nil || !bytes.HasPrefix(one, []byte("%PDF")) {
			t.Fatalf("%q: %v", l, err)
		}
		if two, _ := document(c, "https://parvi.example"); !bytes.Equal(one, two) {
			t.Errorf("%q: written twice, it differs", l)
		}
	}
	if got := (Certificate{First: day, Last: day.AddDays(1)}).days(i18n.FI); got != "15.9.2026 – 16.9.2026" {
		t.Errorf("days: %s", got)
	}
	if got := HoursText(i18n.FI, 1050) + " " + HoursText(i18n.FI, 800); got != "10,5 8" {
		t.Errorf("hours: %s", got)
	}
}
