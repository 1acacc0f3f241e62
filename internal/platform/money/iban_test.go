package money

import (
	"errors"
	"testing"
)

func TestParseIBAN(t *testing.T) {
	for _, tt := range []struct {
		name, in, want string
		err            error
	}{
		{"Finnish", "FI21 1234 5600 0007 85", "FI2112345600000785", nil},
		{"in lower case, no-break spaces", "fi21\u00a01234\u00a05600\u00a00007\u00a085", "FI2112345600000785", nil},
		{"German", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000", nil},
		{"Swedish", "SE45 5000 0000 0583 9825 7466", "SE4550000000058398257466", nil},
		{"Estonian", "EE38 2200 2210 2014 5685", "EE382200221020145685", nil},
		{"British, with letters", "GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819", nil},
		{"two digits changed places", "FI21 1234 5600 0070 85", "", ErrIBANCheck},
		{"a wrong digit", "FI22 1234 5600 0007 85", "", ErrIBANCheck},
		{"too short", "FI21 1234 5600 0007 8", "", ErrIBANLength},
		{"too long", "FI21 1234 5600 0007 855", "", ErrIBANLength},
		{"another country's length", "SE21 1234 5600 0007 85", "", ErrIBANLength},
		{"a country outside the area", "US21 1234 5600 0007 85", "", ErrIBANSEPA},
		{"an old Finnish number", "123456-785", "", ErrIBAN},
		{"words", "tili on pankissa", "", ErrIBAN},
		{"nothing", "", "", ErrIBAN},
		{"letters beyond ASCII", "FI21 1234 5600 0007 Ä5", "", ErrIBAN},
	} {
		got, err := ParseIBAN(tt.in)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("%s: ParseIBAN(%q) = %q, %v, want %q, %v", tt.name, tt.in, got, err, tt.want, tt.err)
		}
	}
}

// TestAFinnishNumberWhoseOwnCheckFailsIsDoubtful: the widely printed example
// passes mod 97 and fails its own digit.
func TestAFinnishNumberWhoseOwnCheckFailsIsDoubtful(t *testing.T) {
	for in, doubtful := range map[string]bool{"FI42 5000 1510 0000 23": true, "FI21 1234 5600 0007 85": false, "DE89 3704 0044 0532 0130 00": false} {
		got, err := ParseIBAN(in)
		if err != nil || DoubtfulIBAN(got) != doubtful {
			t.Errorf("%s: doubtful %v, %v", in, DoubtfulIBAN(got), err)
		}
	}
}

func TestIBANAsText(t *testing.T) {
	if got, want := FormatIBAN("FI2112345600000785"), "FI21\u00a01234\u00a05600\u00a00007\u00a085"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := MaskIBAN("FI2112345600000785"), "FI21\u00a0••••\u00a00785"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if Foreign("FI2112345600000785") || !Foreign("EE382200221020145685") {
		t.Error("Finland is where we are")
	}
}

func FuzzParseIBAN(f *testing.F) {
	f.Add("FI21 1234 5600 0007 85")
	f.Fuzz(func(t *testing.T, s string) {
		if iban, err := ParseIBAN(s); err == nil {
			if again, err := ParseIBAN(FormatIBAN(iban)); again != iban || err != nil {
				t.Errorf("%q: %q, then %q, %v", s, iban, again, err)
			}
		}
	})
}
