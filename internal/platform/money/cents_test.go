package money

import (
	"encoding/json"
	"errors"
	"testing"

	"parvi/internal/platform/i18n"
)

func TestParse(t *testing.T) {
	tests := []struct {
		in   string
		want Cents
		err  error
	}{
		{"396.00", 39600, nil},
		{"396", 39600, nil},
		{"396.5", 39650, nil},
		{"0.01", 1, nil},
		{"-12.30", -1230, nil},
		{"10000000000.00", Most, nil},
		{"10000000000.01", 0, ErrTooMuch},
		{"99999999999999999999999", 0, ErrTooMuch},
		{"396.005", 0, ErrAmount},
		{"396.", 0, ErrAmount},
		{".50", 0, ErrAmount},
		{"", 0, ErrAmount},
		{"-", 0, ErrAmount},
		{"1e3", 0, ErrAmount},
		{"396,00", 0, ErrAmount},
		{"٣", 0, ErrAmount},
		{"--1", 0, ErrAmount},
	}
	for _, tt := range tests {
		if got, err := Parse(tt.in); got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("Parse(%q) = %d, %v, want %d, %v", tt.in, got, err, tt.want, tt.err)
		}
	}
}

func TestParseTyped(t *testing.T) {
	for in, want := range map[string]Cents{
		"1 043,50 €": 104350, "1043.50": 104350, " €396 ": 39600, "12,-": 1200, "−5,00": -500, "0": 0,
	} {
		if got, err := ParseTyped(in); got != want || err != nil {
			t.Errorf("ParseTyped(%q) = %d, %v, want %d", in, got, err, want)
		}
	}
	for _, in := range []string{"", "noin 100", "1.000.000", "12,345"} {
		if got, err := ParseTyped(in); err == nil {
			t.Errorf("ParseTyped(%q) = %d, want an error", in, got)
		}
	}
}

func TestCentsAreWrittenAsPeopleWriteThem(t *testing.T) {
	for _, tt := range []struct {
		c          Cents
		fi, en, js string
	}{
		{39600, "396,00\u00a0€", "€396.00", `"396.00"`},
		{104305, "1\u00a0043,05\u00a0€", "€1,043.05", `"1043.05"`},
		{-1, "−0,01\u00a0€", "−€0.01", `"-0.01"`},
	} {
		js, err := json.Marshal(tt.c)
		if fi, en := tt.c.Format(i18n.FI), tt.c.Format(i18n.EN); fi != tt.fi || en != tt.en || string(js) != tt.js || err != nil {
			t.Errorf("%d = %q, %q, %s, %v, want %q, %q, %s", int64(tt.c), fi, en, js, err, tt.fi, tt.en, tt.js)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"396.00", "-1", "0.5", "", "."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(c.String()); again != c || err != nil {
			t.Errorf("Parse(%q) = %v, read again %v, %v", s, c, again, err)
		}
	})
}
