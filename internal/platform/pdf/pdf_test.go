package pdf

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/i18n"
)

var meta = Meta{
	Title: "Järjestöjen rahoitus – ”yhteinen asia”", Author: "Kuvitteellinen verkosto", Lang: i18n.SV,
	At: time.Date(2026, 11, 30, 9, 0, 0, 0, time.UTC), Footer: "Kannanotto 30.11.2026",
}

const text = `## Mitä esitämme

Järjestöt tekevät työtä, jota **kukaan muu** ei tee: *Ærøskøbing*, Šilde Čáhppe, Đorđe, ŋ, 1 250,00 € – ”näin”, β ja Ж. Katso [sivu](https://example.org/a).

1. Ensimmäinen
2. Toinen

- alla
  - syvemmällä

> Lainattu.

| Vuosi | Summa |
|---|---|
| 2025 | 12 |`

func sample(t *testing.T) []byte {
	t.Helper()
	d := New(meta)
	d.Title(meta.Title)
	d.Small("Helsingissä 30.11.2026")
	d.Markdown(text, 1)
	d.Facts([][2]string{{"Vastaanottaja", "Kuviteltu ministeriö"}, {"Julkaistu", "30.11.2026"}})
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 20, 10))); err != nil {
		t.Fatal(err)
	}
	d.Image(Picture{Data: picture.Bytes(), Width: 20})
	var rows [][]string
	for range 80 {
		rows = append(rows, []string{"Aino Esimerkkilä", "puheenjohtaja", "12"})
	}
	rows = append(rows, []string{strings.Repeat("pitkä teksti ", 900), "", ""})
	d.Table(Table{Head: []string{"Nimi", "Tehtävä", "Luku"}, Rows: rows, Right: []bool{false, false, true}})
	out, err := d.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("PARVI_PDF"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, "sample.pdf"), out, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func TestTheSameDocumentIsTheSameToTheByte(t *testing.T) {
	one := sample(t)
	for range 3 {
		if !bytes.Equal(one, sample(t)) {
			t.Fatal("written twice, the document differs")
		}
	}
}

func TestDocumentTellsItsLanguageAndHasItsLetters(t *testing.T) {
	out := sample(t)
	if !bytes.Contains(out, []byte("/Lang (sv)")) || !bytes.HasPrefix(out, []byte("%PDF-1.")) {
		t.Error("the document does not tell its language")
	}
	if pages := regexp.MustCompile(`/Type /Page\n`).FindAll(out, -1); len(pages) < 4 {
		t.Errorf("got %d pages, want the long row and the table on several", len(pages))
	}
	if len(out) > 200<<10 {
		t.Errorf("the document has %d bytes: are the fonts cut to what is used?", len(out))
	}
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed")
	}
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, out, 0o600); err != nil {
		t.Fatal(err)
	}
	read, err := exec.Command(tool, "-layout", file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	flat := strings.Join(strings.Fields(string(read)), " ")
	for _, want := range []string{"Järjestöjen rahoitus – ”yhteinen asia”", "kukaan muu", "Ærøskøbing", "Šilde Čáhppe, Đorđe, ŋ, 1 250,00 € – ”näin”, β ja Ж.", "1.", "Toinen", "•", "syvemmällä", "Lainattu.", "Aino Esimerkkilä", "1 (", "Kannanotto 30.11.2026"} {
		if !strings.Contains(flat, want) {
			t.Errorf("the document lacks %q", want)
		}
	}
	if n := strings.Count(string(read), "Tehtävä"); n < 3 {
		t.Errorf("the head of the table stands on %d pages", n)
	}
}

func TestWhatHasNoLetterDoesNoHarm(t *testing.T) {
	for in, want := range map[string]string{
		"a\u0308iti":      "äiti",
		"hei 👋🏽 vaan":     "hei  vaan",
		"العربية":         strings.Repeat("\uFFFD", 7),
		"x\x00\u200by":    "xy",
		"5 ≥ 4 − 1":       "5 >= 4 – 1",
		"rikki \xff tavu": "rikki \uFFFD tavu",
	} {
		if got := written(in); got != want {
			t.Errorf("written(%q) = %q, want %q", in, got, want)
		}
	}
	d := New(Meta{Title: "👋"})
	d.P(strings.Repeat("sanaton"+strings.Repeat("ä", 400)+" ", 20) + "👋 العربية")
	d.Image(Picture{Data: []byte("no picture"), Width: 10})
	if _, err := d.Bytes(); err == nil {
		t.Error("a broken picture is not told of")
	}
}
