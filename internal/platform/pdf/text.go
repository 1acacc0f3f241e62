package pdf

import (
	"strconv"
	"strings"

	"parvi/internal/platform/markup"
)

// Align is where a line stands.
type Align string

// Where lines stand.
const (
	Left   Align = "L"
	Centre Align = "C"
	Right  Align = "R"
)

// Line is a line of its own size: a name on a certificate, a place and date.
type Line struct {
	Text  string
	Size  float64 // in points; 0 is the body's
	Bold  bool
	Align Align // "" is left
}

// Line writes a line, or several where it is too long for one.
func (d *Doc) Line(l Line) {
	if l.Size == 0 {
		l.Size = body
	}
	style := ""
	if l.Bold {
		style = "B"
	}
	if l.Align == "" {
		l.Align = Left
	}
	height := l.Size * line / body
	d.room(height)
	d.f.SetFont(family, style, l.Size)
	d.f.MultiCell(0, height, written(l.Text), "", string(l.Align), false)
	d.plain()
}

// Title is the name of the document on its first page.
func (d *Doc) Title(text string) {
	d.Line(Line{Text: text, Size: 20, Bold: true})
	d.Space(3)
}

// sizes are those of headings, in points.
var sizes = [...]float64{16, 13, 11.5, 10.5}

// Heading is a heading of level 1 to 4. It stays with what follows.
func (d *Doc) Heading(level int, text string) {
	size := sizes[min(max(level, 1), len(sizes))-1]
	d.room(size*line/body + 4*line)
	d.Space(size / 4)
	d.f.Bookmark(written(text), 0, -1)
	d.Line(Line{Text: text, Size: size, Bold: true})
	d.Space(1)
}

// P is a paragraph in one style.
func (d *Doc) P(text string) { d.Paragraph(markup.Span{Text: text}) }

// Paragraph is a paragraph with emphasis and links.
func (d *Doc) Paragraph(spans ...markup.Span) {
	d.room(2 * line)
	d.flow(spans)
	d.Space(line + 2)
}

// Small is a paragraph in small grey letters.
func (d *Doc) Small(text string) {
	d.room(line)
	d.f.SetFont(family, "", 8.5)
	d.f.SetTextColor(85, 85, 85)
	d.f.MultiCell(0, 4.4, written(text), "", "L", false)
	d.plain()
	d.Space(1.5)
}

// flow writes spans one after the other from where the page is.
func (d *Doc) flow(spans []markup.Span) {
	for _, s := range spans {
		style := ""
		if s.Bold {
			style += "B"
		}
		if s.Italic {
			style += "I"
		}
		d.f.SetFont(family, style, body)
		if s.Href != "" {
			d.f.SetTextColor(0, 82, 147)
			d.f.WriteLinkString(line, written(s.Text), s.Href)
		} else {
			d.f.Write(line, written(s.Text))
		}
		d.plain()
	}
}

// Item is one thing of a list: numbered, or dotted when the number is 0.
func (d *Doc) Item(depth, number int, spans ...markup.Span) {
	d.item(depth, number, true, spans)
}

func (d *Doc) item(depth, number int, first bool, spans []markup.Span) {
	d.room(line)
	step := 7.0 * float64(min(max(depth, 1), 4))
	if first {
		sign := "•"
		if number > 0 {
			sign = strconv.Itoa(number) + "."
		}
		d.f.SetX(margin + step - 6)
		d.f.CellFormat(6, line, sign, "", 0, "L", false, 0, "")
	}
	d.inset(step, func() {
		d.f.SetX(margin + step)
		d.flow(spans)
	})
	d.Space(line + 0.8)
}

// inset writes with the left margin moved in.
func (d *Doc) inset(mm float64, write func()) {
	d.f.SetLeftMargin(margin + mm)
	write()
	d.f.SetLeftMargin(margin)
}

// List is a dotted list of plain lines.
func (d *Doc) List(items []string) {
	for _, s := range items {
		d.Item(1, 0, markup.Span{Text: s})
	}
	d.Space(1.5)
}

// Markdown writes what somebody has typed; its headings stand below the given
// level.
func (d *Doc) Markdown(src string, below int) {
	before := markup.Block{}
	for _, b := range markup.Blocks(src) {
		if before.Kind == markup.Item && b.Kind != markup.Item {
			d.Space(1.5)
		}
		d.block(b, below)
		before = b
	}
	d.Space(1)
}

func (d *Doc) block(b markup.Block, below int) {
	switch b.Kind {
	case markup.Head:
		var text strings.Builder
		for _, s := range b.Spans {
			text.WriteString(s.Text)
		}
		d.Heading(below+b.Level, text.String())
	case markup.Item:
		d.item(b.Level, b.Number, b.First, b.Spans)
	case markup.Cite:
		d.room(2 * line)
		d.inset(8, func() {
			d.f.SetX(margin + 8)
			d.flow(b.Spans)
		})
		d.Space(line + 2)
	case markup.Line:
		d.Rule()
	case markup.Grid:
		if len(b.Rows) > 0 {
			d.Table(Table{Head: b.Rows[0], Rows: b.Rows[1:]})
		}
	default:
		d.Paragraph(b.Spans...)
	}
}
