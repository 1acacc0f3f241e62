package index

import (
	"bufio"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
)

// TestStemsAreThoseOfTheVectors goes through the vectors of the Snowball
// project, where they are at hand.
func TestStemsAreThoseOfTheVectors(t *testing.T) {
	dir := os.Getenv("PARVI_CONFORMANCE")
	if dir == "" {
		t.Skip("PARVI_CONFORMANCE names no vectors")
	}
	for file, l := range map[string]i18n.Lang{"finnish.tsv": i18n.FI, "swedish.tsv": i18n.SV} {
		f, err := os.Open(filepath.Join(dir, "snowball", file))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		n := 0
		for lines := bufio.NewScanner(f); lines.Scan(); n++ {
			word, want, _ := strings.Cut(lines.Text(), "\t")
			if got := Stem(word, l); got != want {
				t.Errorf("%s: the stem of %s is %s, want %s", file, word, got, want)
			}
		}
		if n < 100 {
			t.Errorf("%s has %d vectors", file, n)
		}
	}
}

func TestWordsAreFoundInTheirForms(t *testing.T) {
	forms := map[string][]string{
		"verkosto":   {"verkoston", "verkostossa", "verkostoille", "Verkostot", "VERKOSTO"},
		"jäsen":      {"jäsenen", "jäsenille", "jäsenet"},
		"tapaaminen": {"tapaamisen", "tapaamiset", "tapaamisissa"},
		"möte":       {"möten", "mötet", "mötena"},
		"nätverk":    {"nätverket", "nätverken"},
		"meeting":    {"meetings"},
	}
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		for ref := range forms {
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return Put(t.Context(), tx, ref, Text{Text: "sana " + ref + " toinen"}) }); err != nil {
				t.Fatal(err)
			}
		}
		for ref, list := range forms {
			for _, q := range append(list, ref, "sana "+ref) {
				if got := found(t, d, q); !slices.Contains(got, ref) {
					t.Errorf("%q finds %v, not %s", q, got, ref)
				}
			}
		}
		if got := found(t, d, "sana kissa"); len(got) != 0 {
			t.Errorf("one word of two finds %v", got)
		}
		for _, q := range []string{"", "a", "%", "' OR ''='", "\x00", strings.Repeat("pitkä ", 500), strings.Repeat("x", 5000)} {
			found(t, d, q)
		}
	})
}

func TestWhatIsWrittenAnewIsFoundByItsNewWords(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		put := func(text string) {
			t.Helper()
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return Put(t.Context(), tx, "x", Text{Lang: i18n.FI, Text: text}) }); err != nil {
				t.Fatal(err)
			}
		}
		put("omenat ja päärynät")
		put("omenat ja luumut")
		if a, b, c := found(t, d, "omena"), found(t, d, "luumu"), found(t, d, "päärynä"); len(a) != 1 || len(b) != 1 || len(c) != 0 {
			t.Errorf("found %v %v %v", a, b, c)
		}
		put("")
		if a := found(t, d, "omena"); len(a) != 0 {
			t.Errorf("found %v of nothing", a)
		}
	})
}

func found(t *testing.T, d *db.DB, q string) (refs []string) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) (err error) {
		query, args := Parse(q).Hits(1)
		refs, err = db.All(t.Context(), tx, db.Scan[string], `SELECT h.ref FROM (`+query+`) h ORDER BY h.score DESC, h.ref`, args...)
		return err
	})
	if err != nil {
		t.Fatalf("%q: %v", q, err)
	}
	return refs
}
