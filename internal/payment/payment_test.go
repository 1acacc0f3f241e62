package payment

import (
	"testing"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestNumbersAreRefusedWithWhatIsWrong(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     i18n.Text
	}{
		{"nothing", "  ", msgMissing},
		{"words", "tili on pankissa", msgForm},
		{"an old Finnish number", "123456-785", msgForm},
		{"a wrong digit", "FI22 1234 5600 0007 85", msgCheck},
		{"German, one digit short", "DE89 3704 0044 0532 0130 0", msgLength.Fill("country", i18n.Same("DE"), "n", 22, "got", 21)},
		{"Swedish, of Finnish length", "SE21 1234 5600 0007 85", msgLength.Fill("country", i18n.Same("SE"), "n", 24, "got", 18)},
		{"American", "US21 1234 5600 0007 85", msgNotSEPA.Fill("country", i18n.Same("US"))},
	} {
		e := Entry{IBAN: tt.in}
		err := e.check()
		if !fault.Is(err, fault.Invalid) || len(fault.Of(err).Fields) != 1 || fault.Of(err).Fields[0].Name != "iban" || fault.Of(err).Fields[0].Say != tt.want {
			t.Errorf("%s: %v, want %q at iban", tt.name, err, tt.want.EN)
		}
	}
	for in, doubt := range map[string]i18n.Text{
		"fi21 1234 5600 0007 85":      {},
		"FI42 5000 1510 0000 23":      msgDoubtful, // printed widely; its own last digit fails
		"EE38 2200 2210 2014 5685":    msgForeign.Fill("country", i18n.Same("EE")),
		"DE89 3704 0044 0532 0130 00": msgForeign.Fill("country", i18n.Same("DE")),
	} {
		e := Entry{IBAN: in}
		if err := e.check(); err != nil || (Account{IBAN: e.IBAN}).Doubtful() != doubt {
			t.Errorf("%s: %v, doubtful %q", in, err, (Account{IBAN: e.IBAN}).Doubtful().EN)
		}
	}
}
