package sheet

import (
	"archive/zip"
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func table() Table {
	rows := [][]any{
		{"Öster, Saara", 3, -2.5, Decimal("396.00"), civil.MustDate("2026-10-29"), time.Date(2026, 10, 29, 11, 0, 0, 0, time.UTC), true},
		{"=HYPERLINK(\"x\")", int64(-4), 0.0, Decimal("-1.50"), civil.Date{}, time.Time{}, false},
		{"+358 40; \"x\"\nrivi", nil, 1e6, Decimal(""), civil.Date{}, time.Time{}, nil},
	}
	return Table{Name: "Osallistujat", Columns: Columns("Nimi", "Määrä", "Luku", "Summa", "Päivä", "Aika", "Tuli"), Rows: slices.Values(rows)}
}

func TestCSV(t *testing.T) {
	var b bytes.Buffer
	if err := CSV(&b, table()); err != nil {
		t.Fatal(err)
	}
	want := "\uFEFFNimi;Määrä;Luku;Summa;Päivä;Aika;Tuli\r\n" +
		"Öster, Saara;3;-2,5;396,00;2026-10-29;2026-10-29 13:00;true\r\n" +
		"\"'=HYPERLINK(\"\"x\"\")\";-4;0;-1,50;;;false\r\n" +
		"\"'+358 40; \"\"x\"\"\r\nrivi\";;1000000;;;;\r\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

// TestWhatIsWrittenIsReadBack is the round trip of both formats.
func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, format := range []string{"a.csv", "a.xlsx"} {
		var b bytes.Buffer
		write := CSV
		comma := func(s string) string { return strings.Replace(s, ".", ",", 1) }
		if format == "a.xlsx" {
			write = func(w io.Writer, t Table) error { return XLSX(w, t) }
			comma = func(s string) string { return s }
		}
		if err := write(&b, table()); err != nil {
			t.Fatal(err)
		}
		header, rows, err := Read(format, &b)
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		if diff := cmp.Diff([]string{"Nimi", "Määrä", "Luku", "Summa", "Päivä", "Aika", "Tuli"}, header); diff != "" {
			t.Errorf("%s: %s", format, diff)
		}
		want := map[string]string{"Nimi": "Öster, Saara", "Määrä": "3", "Luku": comma("-2.5"), "Päivä": "2026-10-29", "Aika": "2026-10-29 13:00"}
		for k, w := range want {
			if got := rows[0].Cells[k]; got != w {
				t.Errorf("%s: %s is %q, want %q", format, k, got, w)
			}
		}
		if got := rows[1].Cells["Nimi"]; got != `=HYPERLINK("x")` {
			t.Errorf("%s: the guard is still there: %q", format, got)
		}
		if got := rows[2].Cells["Nimi"]; got != "+358 40; \"x\"\nrivi" {
			t.Errorf("%s: got %q", format, got)
		}
		if rows[0].Number != 2 || rows[2].Number != 4 {
			t.Errorf("%s: rows are numbered %d and %d", format, rows[0].Number, rows[2].Number)
		}
	}
}

func TestReadCSV(t *testing.T) {
	tests := []struct {
		name, src string
		header    []string
		rows      []Row
	}{
		{"semicolons", "a;b\n1,5;x\n", []string{"a", "b"}, []Row{{2, map[string]string{"a": "1,5", "b": "x"}}}},
		{"commas", "a,b\n1;2,x\n", []string{"a", "b"}, []Row{{2, map[string]string{"a": "1;2", "b": "x"}}}},
		{"tabs", "a\tb\n1\t\n", []string{"a", "b"}, []Row{{2, map[string]string{"a": "1"}}}},
		{"one column", "a\n\n x \n", []string{"a"}, []Row{{3, map[string]string{"a": "x"}}}},
		{"mark and CRLF", "\uFEFFa;b\r\n1;2\r\n", []string{"a", "b"}, []Row{{2, map[string]string{"a": "1", "b": "2"}}}},
		{"Windows-1252", "nimi;b\nJ\xe4rvi \x96 \xc5;\x80\n", []string{"nimi", "b"}, []Row{{2, map[string]string{"nimi": "Järvi – Å", "b": "€"}}}},
		{"UTF-16", "\xff\xfea\x00;\x00b\x00\n\x00\xe4\x00;\x001\x00\n\x00", []string{"a", "b"}, []Row{{2, map[string]string{"a": "ä", "b": "1"}}}},
		{"a line break in a cell", "a;b\n\"x\ny\";1\nz;2\n", []string{"a", "b"}, []Row{{2, map[string]string{"a": "x\ny", "b": "1"}}, {4, map[string]string{"a": "z", "b": "2"}}}},
		{"empty columns and rows", "a;;b;\n;;;\n1;;2;\n", []string{"a", "b"}, []Row{{3, map[string]string{"a": "1", "b": "2"}}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			header, rows, err := Read("a.csv", strings.NewReader(tt.src))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.header, header); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.rows, rows); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsAtFaultIsSaid(t *testing.T) {
	tests := []struct {
		name, file, src string
		kind            fault.Kind
		say             string
	}{
		{"nothing", "a.csv", "", fault.Invalid, "The table is empty. Write the titles of the columns in the first row."},
		{"title twice", "a.csv", "a;b;a\n", fault.Invalid, "The title ‘a’ is in the table twice. Remove or rename one of them."},
		{"no title", "a.csv", "a;b\n1;2;3\n", fault.Invalid, "Row 2 has something in column C, but the column has no title. Add the title to the first row."},
		{"open quote", "a.csv", "a;b\n\"1;2\n", fault.Invalid, "A quotation mark in row 2 is missing or in the wrong place. Correct the row."},
		{"old Excel", "a.xls", "\xd0\xcf\x11\xe0xx", fault.Invalid, "The file is in the old Excel format (XLS). Save it as XLSX or CSV."},
		{"not a workbook", "a.xlsx", "a;b\n", fault.Invalid, msgBadXLSX.EN},
		{"a broken zip", "a.xlsx", "PK\x03\x04aaaa", fault.Invalid, msgBadXLSX.EN},
		{"a picture", "a.csv", "\x89PNG\x00\x00\x00", fault.Invalid, msgBadText.EN},
		{"too large", "a.csv", strings.Repeat("a", MaxBytes+1), fault.TooLarge, "The file is too large. It may be 20 megabytes."},
		{"too wide", "a.csv", strings.Repeat("a;", MaxColumns) + "b", fault.Invalid, "Row 1 has too many columns. It may have 300. Remove the extra ones."},
		{"too long", "a.csv", "a\n" + strings.Repeat("1\n", MaxRows+1), fault.TooLarge, "The table has too many rows. It may have 200,000. Split the table."},
	}
	for _, tt := range tests {
		_, _, err := Read(tt.file, strings.NewReader(tt.src))
		f := fault.Of(err)
		if f == nil || f.Kind != tt.kind || f.Say.In(i18n.EN) != tt.say {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}

func TestAZipBombIsRefused(t *testing.T) {
	var b bytes.Buffer
	if err := XLSX(&b, table()); err != nil {
		t.Fatal(err)
	}
	in, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var bomb bytes.Buffer
	z := zip.NewWriter(&bomb)
	for _, f := range in.File {
		w, _ := z.Create(f.Name)
		r, _ := f.Open()
		if f.Name == "xl/worksheets/sheet1.xml" {
			chunk := bytes.Repeat([]byte(" "), 1<<20)
			for range MaxUnpacked>>20 + 1 {
				w.Write(chunk)
			}
		}
		var c bytes.Buffer
		c.ReadFrom(r)
		w.Write(c.Bytes())
	}
	z.Close()
	if bomb.Len() > MaxBytes {
		t.Fatalf("the bomb is %d bytes", bomb.Len())
	}
	if _, _, err := Read("a.xlsx", &bomb); !fault.Is(err, fault.Invalid) {
		t.Errorf("got %v", err)
	}
}

// TestWorkbooksOfOthers reads formats that our own writer does not use.
func TestWorkbooksOfOthers(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	short, thousands := 14, 4
	date, _ := f.NewStyle(&excelize.Style{NumFmt: short})
	number, _ := f.NewStyle(&excelize.Style{NumFmt: thousands})
	f.SetSheetRow("Sheet1", "A2", &[]any{"päivä", "luku", "teksti", "koodi"})
	f.SetCellValue("Sheet1", "A4", 46324)
	f.SetCellStyle("Sheet1", "A4", "A4", date)
	f.SetCellValue("Sheet1", "B4", 1234567.5)
	f.SetCellStyle("Sheet1", "B4", "B4", number)
	f.SetCellStr("Sheet1", "C4", "2.1.2026")
	f.SetCellStr("Sheet1", "D4", "00123")
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, rows, err := Read("a.xlsx", &b)
	if err != nil {
		t.Fatal(err)
	}
	want := []Row{{4, map[string]string{"päivä": "2026-10-29", "luku": "1234567.5", "teksti": "2.1.2026", "koodi": "00123"}}}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
}

func FuzzRead(f *testing.F) {
	var x bytes.Buffer
	if err := XLSX(&x, table()); err != nil {
		f.Fatal(err)
	}
	f.Add("a.xlsx", x.Bytes())
	for _, s := range []string{"a;b\n1;2\n", "a,b\n\"1\n", "\xff\xfea", "\uFEFF\"a\";b", "a\x00b", "'=a;'\n"} {
		f.Add("a.csv", []byte(s))
	}
	f.Fuzz(func(t *testing.T, name string, b []byte) {
		header, rows, err := Read(name, bytes.NewReader(b))
		if err != nil {
			if _, ok := err.(*fault.Error); !ok {
				t.Fatalf("not a fault: %v", err)
			}
			return
		}
		for _, r := range rows {
			for k, v := range r.Cells {
				if !slices.Contains(header, k) || v == "" || strings.ContainsRune(v, 0) {
					t.Fatalf("row %d: %q is %q", r.Number, k, v)
				}
			}
		}
	})
}

func BenchmarkXLSX(b *testing.B) {
	t := table()
	row := []any{"Öster, Saara", 3, -2.5, Decimal("396.00"), civil.MustDate("2026-10-29"), time.Date(2026, 10, 29, 11, 0, 0, 0, time.UTC), true}
	t.Rows = func(yield func([]any) bool) {
		for range 10_000 {
			if !yield(row) {
				return
			}
		}
	}
	for b.Loop() {
		if err := XLSX(&bytes.Buffer{}, t); err != nil {
			b.Fatal(err)
		}
	}
}
