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
		{"a country without such numbers", "US21 1234 5600 0007 85", "", ErrIBAN},
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

// TestAFinnishNumberCarriesItsOwnCheck makes check digits for a number whose
// own last digit is wrong: mod 97 alone would let it pass.
func TestAFinnishNumberCarriesItsOwnCheck(t *testing.T) {
	body := "12345600000784"
	check := 98 - mod97(body+"FI00")
	iban := "FI" + string([]byte{byte('0' + check/10), byte('0' + check%10)}) + body
	if mod97(iban[4:]+iban[:4]) != 1 {
		t.Fatal("the test makes no valid number")
	}
	if _, err := ParseIBAN(iban); !errors.Is(err, ErrIBANCheck) {
		t.Errorf("%s: %v", iban, err)
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
