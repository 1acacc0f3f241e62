package i18n

import "testing"

func TestNameIn(t *testing.T) {
	for _, c := range []struct {
		of, reader Lang
		want       string
	}{{FI, SV, "finska"}, {SV, FI, "ruotsi"}, {EN, FI, "englanti"}, {EN, EN, "English"}, {"", EN, "Finnish"}} {
		if got := c.of.NameIn(c.reader); got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.of, c.reader, got, c.want)
		}
	}
}
