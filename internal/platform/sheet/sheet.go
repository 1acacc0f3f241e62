// Package sheet writes tables as CSV and XLSX, and reads them back as people
// send them: with a semicolon, comma or tab, as UTF-8 or Windows-1252, or as
// an Excel workbook.
//
// A text that begins like a formula (= + - @ tab) gets a leading apostrophe in
// CSV, so that no spreadsheet runs it; reading takes that apostrophe off
// again. Numbers are written as numbers and need no guard; XLSX has typed
// cells and needs none either.
package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"parvi/internal/platform/civil"
)

// Column is one column of a table.
type Column struct {
	Title string
	Width float64 // in characters; 0 is a usual width
}

// Table is what is written. A cell is a string, an int, an int64, a float64, a
// Decimal, a bool, a civil.Date, a civil.TimeOfDay, a time.Time (shown in
// Helsinki) or nil.
type Table struct {
	Name    string // of the worksheet
	Columns []Column
	Rows    iter.Seq[[]any]
}

// Decimal is an exact number such as "396.00".
type Decimal string

// Columns gives columns of the usual width.
func Columns(titles ...string) []Column {
	cols := make([]Column, len(titles))
	for i, t := range titles {
		cols[i].Title = t
	}
	return cols
}

const bom = "\uFEFF"

// CSV writes t as a Finnish Excel opens it by a double click: UTF-8 with its
// mark, semicolons, CRLF, decimal commas.
func CSV(w io.Writer, t Table) error {
	if _, err := io.WriteString(w, bom); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.Comma, c.UseCRLF = ';', true
	record := make([]string, len(t.Columns))
	for i, col := range t.Columns {
		record[i] = guard(col.Title)
	}
	if err := c.Write(record); err != nil {
		return err
	}
	for row := range t.Rows {
		record = record[:0]
		for _, cell := range row {
			record = append(record, csvCell(cell))
		}
		if err := c.Write(record); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func csvCell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return guard(v)
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strings.Replace(strconv.FormatFloat(v, 'f', -1, 64), ".", ",", 1)
	case Decimal:
		return strings.Replace(string(v), ".", ",", 1)
	case bool:
		return strconv.FormatBool(v)
	case civil.Date:
		return v.String()
	case civil.TimeOfDay:
		return v.String()
	case time.Time:
		if v.IsZero() {
			return ""
		}
		return v.In(civil.Helsinki).Format("2006-01-02 15:04")
	default:
		return guard(fmt.Sprint(v))
	}
}

// formulaSigns begin what a spreadsheet would run or call out with.
const formulaSigns = "=+-@\t\r"

func guard(s string) string {
	if s != "" && strings.IndexByte(formulaSigns, s[0]) >= 0 {
		return "'" + s
	}
	return s
}

func unguard(s string) string {
	if len(s) > 1 && s[0] == '\'' && strings.IndexByte(formulaSigns, s[1]) >= 0 {
		return s[1:]
	}
	return s
}

// XLSX writes each table as a worksheet, rows as they come, with a header that
// stays in sight.
func XLSX(w io.Writer, tables ...Table) error {
	f := excelize.NewFile()
	defer f.Close()
	st, err := newStyles(f)
	if err != nil {
		return err
	}
	for i, t := range tables {
		name := sheetName(t.Name, i)
		if i == 0 {
			err = f.SetSheetName(f.GetSheetName(0), name)
		} else {
			_, err = f.NewSheet(name)
		}
		if err != nil {
			return err
		}
		if err := writeSheet(f, name, st, t); err != nil {
			return fmt.Errorf("worksheet %s: %w", name, err)
		}
	}
	return f.Write(w)
}

type styles struct{ head, date, instant, clock int }

func newStyles(f *excelize.File) (styles, error) {
	date, instant, clock := "d.m.yyyy", "d.m.yyyy h:mm", "h:mm"
	var st styles
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&st.head, excelize.Style{
			Font:      &excelize.Font{Bold: true, Color: "FFFFFF"},
			Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"0A4856"}},
			Alignment: &excelize.Alignment{Vertical: "top", WrapText: true},
		}},
		{&st.date, excelize.Style{CustomNumFmt: &date}},
		{&st.instant, excelize.Style{CustomNumFmt: &instant}},
		{&st.clock, excelize.Style{CustomNumFmt: &clock}},
	} {
		id, err := f.NewStyle(&s.style)
		if err != nil {
			return st, err
		}
		*s.id = id
	}
	return st, nil
}

func writeSheet(f *excelize.File, name string, st styles, t Table) error {
	s, err := f.NewStreamWriter(name)
	if err != nil {
		return err
	}
	for i, c := range t.Columns {
		width := c.Width
		if width == 0 {
			width = 18
		}
		if err := s.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if err := s.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	cells := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = excelize.Cell{StyleID: st.head, Value: xlsxText(c.Title)}
	}
	if err := s.SetRow("A1", cells); err != nil {
		return err
	}
	n := 1
	for row := range t.Rows {
		n++
		cells = cells[:0]
		for _, v := range row {
			cells = append(cells, st.cell(v))
		}
		if err := s.SetRow("A"+strconv.Itoa(n), cells); err != nil {
			return fmt.Errorf("row %d: %w", n, err)
		}
	}
	return s.Flush()
}

// cell gives a value its type and format.
func (st styles) cell(v any) any {
	switch v := v.(type) {
	case nil, int, int64, float64, bool:
		return v
	case string:
		return xlsxText(v)
	case Decimal:
		if n, err := strconv.ParseFloat(string(v), 64); err == nil {
			return n
		}
		return xlsxText(string(v))
	case civil.Date:
		if v.IsZero() {
			return nil
		}
		return excelize.Cell{StyleID: st.date, Value: time.Date(v.Year, v.Month, v.Day, 0, 0, 0, 0, time.UTC)}
	case civil.TimeOfDay:
		return excelize.Cell{StyleID: st.clock, Value: float64(v.Hour*60+v.Minute) / (24 * 60)}
	case time.Time:
		if v.IsZero() {
			return nil
		}
		y, m, d := v.In(civil.Helsinki).Date()
		clock := civil.TimeOf(v)
		return excelize.Cell{StyleID: st.instant, Value: time.Date(y, m, d, clock.Hour, clock.Minute, 0, 0, time.UTC)}
	default:
		return xlsxText(fmt.Sprint(v))
	}
}

// xlsxText is a text a worksheet can hold: XML 1.0 characters, at most 32,767.
func xlsxText(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	if len(s) > maxCell {
		r := []rune(s)
		s = string(r[:min(len(r), maxCell)])
	}
	return s
}

// sheetName keeps to what Excel allows: 31 characters, some signs forbidden.
func sheetName(name string, i int) string {
	r := []rune(strings.TrimSpace(strings.Trim(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) || r < ' ' {
			return ' '
		}
		return r
	}, name), "'")))
	if len(r) > 31 {
		r = r[:31]
	}
	if len(r) == 0 {
		return "Sheet" + strconv.Itoa(i+1)
	}
	return string(r)
}
