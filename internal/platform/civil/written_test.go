package civil

import (
	"strings"
	"testing"
	"time"
)

func TestParseWritten(t *testing.T) {
	soste := time.Date(2016, 2, 23, 6, 9, 0, 0, time.UTC)
	sivis := time.Date(2018, 3, 27, 10, 49, 0, 0, time.UTC)
	for in, want := range map[string]time.Time{
		"2016-02-23T08:09:00+02:00":             soste,
		"23.02.2016, 08:09":                     soste,
		"23.2.2016 klo 8.09":                    soste,
		"ti 23.2.2016 klo 8.09":                 soste,
		"tisdag 23.2.2016 kl. 8.09":             soste,
		"Tue 23 Feb 2016, 08:09":                soste,
		"ti 27. maaliskuuta 2018 13.49.00":      sivis,
		"tiistaina 27. maaliskuuta 2018 13.49":  sivis,
		"ti 27.3.2018 klo 13.49":                sivis,
		"den 27 mars 2018 kl. 13.49":            sivis,
		"tisdag den 27 mars 2018 kl. 13.49":     sivis,
		"Tuesday 27 March 2018 13:49":           sivis,
		"  ti  27. maaliskuuta  2018 13.49.00 ": sivis,
	} {
		got, err := ParseWritten(in)
		if err != nil || !got.Equal(want) {
			t.Errorf("ParseWritten(%q) = %v, %v, want %v", in, got, err, want)
		}
	}
}

func TestParseWrittenRefuses(t *testing.T) {
	for in, why := range map[string]string{
		"ma 27. maaliskuuta 2018 13.49.00": "Tuesday",
		"ke 23.2.2016 klo 8.09":            "Tuesday",
		"31.2.2016 klo 8.09":               "not a date",
		"27. elosyyskuuta 2018 13.49":      "month",
		"kissa 27.3.2018 klo 13.49":        "day of the week",
		"27.3.2018 klo 25.00":              "not a time",
		"25.3.2018 klo 3.30":               "clock skips",
		"eilen":                            "not a time",
		"":                                 "not a time",
	} {
		got, err := ParseWritten(in)
		if err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("ParseWritten(%q) = %v, %v, want an error with %q", in, got, err, why)
		}
	}
}
