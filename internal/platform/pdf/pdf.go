// Package pdf writes documents for printing and keeping: headings, paragraphs,
// lists, tables and pictures, top to bottom on A4 pages with numbers.
//
// The letters are Noto Sans, which stands in the document with just the shapes
// it uses: every Latin, Greek and Cyrillic alphabet, so also Finnish, Swedish
// and the Sámi languages. What one writes with the same values comes out the
// same to the byte. The page in the browser stays the accessible form: the
// document tells its language and title, but is not tagged.
package pdf

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"time"

	"github.com/go-pdf/fpdf"

	"parvi/internal/platform/i18n"
)

//go:embed fonts/*.ttf
var fonts embed.FS

const (
	family = "noto"
	margin = 25.0 // millimetres, on every side
	body   = 10.5 // points
	line   = 5.4  // millimetres between the lines of the body
)

// Meta is what a document says of itself.
type Meta struct {
	Title, Author, Subject string
	Lang                   i18n.Lang
	At                     time.Time // when it was made; the same document again has the same
	Footer                 string    // at the foot of every page, before its number
	Landscape              bool
}

// Doc is a document being written.
type Doc struct {
	f    *fpdf.Fpdf
	lang i18n.Lang
}

// New begins a document.
func New(m Meta) *Doc {
	orientation := "P"
	if m.Landscape {
		orientation = "L"
	}
	f := fpdf.New(orientation, "mm", "A4", "")
	d := &Doc{f: f, lang: m.Lang.Or(i18n.FI)}
	for style, file := range map[string]string{"": "Regular", "B": "Bold", "I": "Italic", "BI": "BoldItalic"} {
		letters, err := fonts.ReadFile("fonts/NotoSans-" + file + ".ttf")
		if err != nil {
			f.SetError(err)
		}
		f.AddUTF8FontFromBytes(family, style, letters)
	}
	at := m.At.UTC()
	if m.At.IsZero() {
		at = time.Unix(0, 0).UTC()
	}
	f.SetCatalogSort(true)
	f.SetCreationDate(at)
	f.SetModificationDate(at)
	f.SetProducer("Parvi", true)
	f.SetTitle(written(m.Title), true)
	f.SetAuthor(written(m.Author), true)
	f.SetSubject(written(m.Subject), true)
	f.SetLang(string(d.lang))
	f.SetMargins(margin, margin, margin)
	f.SetCellMargin(0)
	f.SetAutoPageBreak(true, margin)
	f.AliasNbPages("{nb}")
	f.SetFooterFunc(func() { d.foot(m.Footer) })
	f.AddPage()
	d.plain()
	return d
}

// foot writes the page's number as Finnish documents have it: 2 (5).
func (d *Doc) foot(text string) {
	d.f.SetY(-15)
	d.f.SetFont(family, "", 8.5)
	d.f.SetTextColor(85, 85, 85)
	width, _ := d.f.GetPageSize()
	d.f.CellFormat(width-2*margin-30, 5, d.cut(written(text), width-2*margin-32), "", 0, "L", false, 0, "")
	d.f.CellFormat(30, 5, fmt.Sprintf("%d ({nb})", d.f.PageNo()), "", 0, "R", false, 0, "")
	d.plain()
}

// cut shortens a line to a width in millimetres.
func (d *Doc) cut(s string, width float64) string {
	if d.f.GetStringWidth(s) <= width {
		return s
	}
	runes := []rune(s)
	for len(runes) > 0 && d.f.GetStringWidth(string(runes)+"…") > width {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " ") + "…"
}

func (d *Doc) plain() {
	d.f.SetFont(family, "", body)
	d.f.SetTextColor(26, 26, 26)
}

// room begins a new page when there are fewer than that many millimetres left.
func (d *Doc) room(mm float64) {
	if _, height := d.f.GetPageSize(); d.f.GetY()+mm > height-margin {
		d.f.AddPage()
		d.plain()
	}
}

// Space leaves room of so many millimetres.
func (d *Doc) Space(mm float64) { d.f.Ln(mm) }

// PageBreak begins a new page.
func (d *Doc) PageBreak() {
	d.f.AddPage()
	d.plain()
}

// Rule draws a line across the page.
func (d *Doc) Rule() {
	d.room(6)
	width, _ := d.f.GetPageSize()
	d.f.SetDrawColor(190, 190, 190)
	d.f.SetLineWidth(0.3)
	y := d.f.GetY() + 2
	d.f.Line(margin, y, width-margin, y)
	d.f.SetY(y + 3)
}

// Picture is what a document shows that is no text.
type Picture struct {
	Data  []byte  // PNG or JPEG
	Width float64 // in millimetres; the height follows
	Right bool    // at the right margin
}

// Image shows a picture.
func (d *Doc) Image(p Picture) {
	kind := "PNG"
	if bytes.HasPrefix(p.Data, []byte{0xff, 0xd8}) {
		kind = "JPEG"
	}
	name := fmt.Sprintf("%x", p.Data[:min(len(p.Data), 8)]) + fmt.Sprint(len(p.Data), d.f.PageNo(), d.f.GetY())
	options := fpdf.ImageOptions{ImageType: kind}
	info := d.f.RegisterImageOptionsReader(name, options, bytes.NewReader(p.Data))
	if info == nil || d.f.Err() {
		return
	}
	height := p.Width * info.Height() / info.Width()
	d.room(height)
	x := margin
	if p.Right {
		width, _ := d.f.GetPageSize()
		x = width - margin - p.Width
	}
	d.f.ImageOptions(name, x, d.f.GetY(), p.Width, height, false, options, 0, "")
	d.f.SetY(d.f.GetY() + height + 2)
}

// Bytes ends the document and gives it as a file.
func (d *Doc) Bytes() ([]byte, error) {
	var b bytes.Buffer
	if err := d.f.Output(&b); err != nil {
		return nil, fmt.Errorf("write pdf: %w", err)
	}
	return b.Bytes(), nil
}
