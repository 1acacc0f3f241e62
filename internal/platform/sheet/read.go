package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"math"
	"path"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"parvi/internal/platform/fault"
)

// Limits of what is read. An XLSX file is a zip: what it unpacks to is bounded
// too.
const (
	MaxBytes    = 20 << 20
	MaxUnpacked = 200 << 20
	MaxRows     = 200_000
	MaxColumns  = 300
	maxCell     = 32_767
)

// Row is one row of a table that was read. Number is where the file has it,
// counted from 1, the header included: what a person sees in the margin.
type Row struct {
	Number int
	Cells  map[string]string // by column; empty cells are absent
}

// Read reads a table: CSV or XLSX by what the bytes are, whatever name says.
// The first row that is not empty is the header. Dates of a workbook come as
// 2026-10-29, instants as 2026-10-29 13:00, numbers with a decimal point. What
// is at fault is a fault with a sentence for the sender.
func Read(name string, r io.Reader) (header []string, rows []Row, err error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, nil, err
	}
	var table reader
	switch {
	case len(b) > MaxBytes:
		return nil, nil, &fault.Error{Kind: fault.TooLarge, Say: msgTooLarge.Fill("megabytes", MaxBytes>>20)}
	case bytes.HasPrefix(b, []byte("PK\x03\x04")):
		table, err = openXLSX(b)
	case bytes.HasPrefix(b, []byte("\xd0\xcf\x11\xe0")):
		return nil, nil, fault.New(fault.Invalid, msgOldExcel)
	case strings.EqualFold(path.Ext(name), ".xlsx"):
		return nil, nil, fault.New(fault.Invalid, msgBadXLSX)
	default:
		table, err = openCSV(b)
	}
	if err != nil {
		return nil, nil, err
	}
	defer table.close()
	return gather(table)
}

// reader gives one record after another with its number, then io.EOF.
type reader interface {
	next() (number int, cells []string, err error)
	close()
}

func gather(table reader) (header []string, rows []Row, err error) {
	var at []int // the columns that have a title
	for {
		n, cells, err := table.next()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, nil, err
		}
		cells = trim(cells)
		switch {
		case len(cells) == 0:
			continue
		case len(cells) > MaxColumns:
			return nil, nil, fault.New(fault.Invalid, msgTooWide.Fill("row", n, "columns", MaxColumns))
		case header == nil:
			if header, at, err = titles(cells); err != nil {
				return nil, nil, err
			}
			continue
		case len(rows) == MaxRows:
			return nil, nil, &fault.Error{Kind: fault.TooLarge, Say: msgTooLong.Fill("rows", MaxRows)}
		}
		row := Row{Number: n, Cells: make(map[string]string, len(cells))}
		for i, c := range cells {
			if c == "" {
				continue
			}
			if i >= len(at) || at[i] < 0 {
				return nil, nil, fault.New(fault.Invalid, msgNoTitle.Fill("row", n, "column", columnName(i)))
			}
			row.Cells[header[at[i]]] = c
		}
		rows = append(rows, row)
	}
	if header == nil {
		return nil, nil, fault.New(fault.Invalid, msgEmpty)
	}
	return header, rows, nil
}

// titles reads the header; at gives for each column its place in it, or -1.
func titles(cells []string) (header []string, at []int, err error) {
	seen := map[string]bool{}
	for _, c := range cells {
		if c == "" {
			at = append(at, -1)
			continue
		}
		if seen[c] {
			return nil, nil, fault.New(fault.Invalid, msgTwice.Fill("title", c))
		}
		seen[c] = true
		at = append(at, len(header))
		header = append(header, c)
	}
	return header, at, nil
}

// trim takes spaces around cells and empty cells at the end away.
func trim(cells []string) []string {
	for i, c := range cells {
		c = strings.ToValidUTF8(c, "\uFFFD")
		if strings.ContainsRune(c, 0) {
			c = strings.ReplaceAll(c, "\x00", "") // PostgreSQL keeps no NUL in a text
		}
		cells[i] = strings.TrimSpace(unguard(strings.TrimPrefix(c, bom)))
	}
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

// columnName is the letter a spreadsheet shows above a column.
func columnName(i int) string {
	s, err := excelize.ColumnNumberToName(i + 1)
	if err != nil {
		return strconv.Itoa(i + 1)
	}
	return s
}

type csvTable struct{ *csv.Reader }

func openCSV(b []byte) (reader, error) {
	text, err := decode(b)
	if err != nil {
		return nil, err
	}
	c := csv.NewReader(strings.NewReader(text))
	c.Comma = separator(text)
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	return csvTable{c}, nil
}

func (t csvTable) next() (int, []string, error) {
	cells, err := t.Read()
	if bad, ok := errors.AsType[*csv.ParseError](err); ok {
		return 0, nil, &fault.Error{Kind: fault.Invalid, Say: msgBadQuotes.Fill("row", bad.StartLine), Err: err}
	} else if err != nil {
		return 0, nil, err
	}
	line, _ := t.FieldPos(0)
	return line, cells, nil
}

func (csvTable) close() {}

// decode makes UTF-8 of the text: by its mark, else UTF-8 if it is valid, else
// Windows-1252, which older Finnish systems still write.
func decode(b []byte) (string, error) {
	switch {
	case bytes.HasPrefix(b, []byte("\xff\xfe")), bytes.HasPrefix(b, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(b)
		if err != nil {
			return "", &fault.Error{Kind: fault.Invalid, Say: msgBadText, Err: err}
		}
		b = out
	case !utf8.Valid(b):
		out, err := charmap.Windows1252.NewDecoder().Bytes(b)
		if err != nil {
			return "", &fault.Error{Kind: fault.Invalid, Say: msgBadText, Err: err}
		}
		b = out
	}
	if bytes.IndexByte(b[:min(len(b), 4096)], 0) >= 0 {
		return "", fault.New(fault.Invalid, msgBadText)
	}
	return strings.TrimPrefix(string(b), bom), nil
}

// separator is the one of ; , and tab that the first line has most of.
func separator(text string) rune {
	var semicolons, commas, tabs int
	quoted := false
	for _, r := range text {
		switch {
		case r == '"':
			quoted = !quoted
		case quoted:
		case r == ';':
			semicolons++
		case r == ',':
			commas++
		case r == '\t':
			tabs++
		}
		if r == '\n' && !quoted && semicolons+commas+tabs > 0 {
			break
		}
	}
	switch {
	case commas > semicolons && commas >= tabs:
		return ','
	case tabs > semicolons:
		return '\t'
	default:
		return ';'
	}
}

// xlsxTable reads the first worksheet twice in step: as stored and as shown.
// Only both together tell a date from a number.
type xlsxTable struct {
	f          *excelize.File
	raw, shown *excelize.Rows
	n          int
}

func openXLSX(b []byte) (t reader, err error) {
	bad := func(err error) error { return &fault.Error{Kind: fault.Invalid, Say: msgBadXLSX, Err: err} }
	defer func() { // a hostile workbook may make the library panic
		if p := recover(); p != nil {
			t, err = nil, bad(errors.New("panic while opening"))
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(b), excelize.Options{UnzipSizeLimit: MaxUnpacked, ShortDatePattern: "yyyy-mm-dd"})
	if err != nil {
		return nil, bad(err)
	}
	name := f.GetSheetName(0)
	raw, err := f.Rows(name)
	if err != nil {
		f.Close()
		return nil, bad(err)
	}
	shown, err := f.Rows(name)
	if err != nil {
		f.Close()
		return nil, bad(err)
	}
	return &xlsxTable{f: f, raw: raw, shown: shown}, nil
}

func (t *xlsxTable) next() (n int, cells []string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &fault.Error{Kind: fault.Invalid, Say: msgBadXLSX, Err: errors.New("panic while reading")}
		}
	}()
	if !t.raw.Next() || !t.shown.Next() {
		if err := errors.Join(t.raw.Error(), t.shown.Error()); err != nil {
			return 0, nil, &fault.Error{Kind: fault.Invalid, Say: msgBadXLSX, Err: err}
		}
		return 0, nil, io.EOF
	}
	t.n++
	raw, err := t.raw.Columns(excelize.Options{RawCellValue: true})
	if err != nil {
		return 0, nil, &fault.Error{Kind: fault.Invalid, Say: msgBadXLSX, Err: err}
	}
	shown, err := t.shown.Columns()
	if err != nil {
		return 0, nil, &fault.Error{Kind: fault.Invalid, Say: msgBadXLSX, Err: err}
	}
	for i := range raw {
		if i < len(shown) && shown[i] != raw[i] {
			raw[i] = value(raw[i], shown[i])
		}
	}
	return t.n, raw, nil
}

func (t *xlsxTable) close() { t.f.Close() }

// value is what a cell means that is shown otherwise than it is stored.
func value(raw, shown string) string {
	n, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		return shown
	}
	if !dateLike(shown) {
		return strconv.FormatFloat(n, 'f', -1, 64)
	}
	at, err := excelize.ExcelDateToTime(n, false)
	if err != nil {
		return shown
	}
	at = at.Add(30 * time.Second).Truncate(time.Minute) // a day's fraction is not exact
	switch {
	case n < 1:
		return at.Format("15:04")
	case math.Trunc(n) == n:
		return at.Format(time.DateOnly)
	default:
		return at.Format("2006-01-02 15:04")
	}
}

// dateLike tells whether a number is shown as a date or a time: figures parted
// by stops, strokes, hyphens or colons in at least two places, or h:mm.
func dateLike(s string) bool {
	marks := 0
	for i := 1; i+1 < len(s); i++ {
		if strings.IndexByte(".-/:", s[i]) >= 0 && digit(s[i-1]) {
			marks++
			if s[i] == ':' {
				return true
			}
		}
	}
	return marks >= 2
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
