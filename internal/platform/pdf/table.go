package pdf

import "slices"

// Table is rows of text under their heads. Heads are repeated on every page.
type Table struct {
	Head   []string
	Rows   [][]string
	Widths []float64 // parts of the width; nil: by what stands in the columns
	Right  []bool    // columns of numbers
}

const (
	cellLine = 4.8 // millimetres
	cellPad  = 1.5
)

// Table draws a table.
func (d *Doc) Table(t Table) {
	columns := len(t.Head)
	for _, r := range t.Rows {
		columns = max(columns, len(r))
	}
	if columns == 0 {
		return
	}
	widths := d.widths(t, columns)
	d.f.SetDrawColor(190, 190, 190)
	d.f.SetLineWidth(0.2)
	head := func() {
		if len(t.Head) > 0 {
			d.row(t, t.Head, widths, "B", nil)
		}
	}
	d.room(4 * cellLine)
	head()
	for _, r := range t.Rows {
		d.row(t, r, widths, "", head)
	}
	d.plain()
	d.Space(4)
}

// widths shares the width of the page among the columns.
func (d *Doc) widths(t Table, columns int) []float64 {
	page, _ := d.f.GetPageSize()
	parts := slices.Clone(t.Widths)
	if len(parts) != columns {
		parts = make([]float64, columns)
		for _, r := range append([][]string{t.Head}, t.Rows...) {
			for i, cell := range r {
				// A long text may break: it does not take the room of the others.
				parts[i] = min(max(parts[i], d.f.GetStringWidth(written(cell))+2*cellPad+1), 70)
			}
		}
	}
	sum := 0.0
	for _, p := range parts {
		sum += p
	}
	for i := range parts {
		if sum > 0 {
			parts[i] *= (page - 2*margin) / sum
		} else {
			parts[i] = (page - 2*margin) / float64(columns)
		}
	}
	return parts
}

// row draws a row, on as many pages as its longest cell needs.
func (d *Doc) row(t Table, cells []string, widths []float64, style string, head func()) {
	d.f.SetFont(family, style, 9.5)
	lines := make([][]string, len(widths))
	most := 1
	for i := range widths {
		if i < len(cells) {
			lines[i] = d.f.SplitText(written(cells[i]), widths[i]-2*cellPad)
		}
		most = max(most, len(lines[i]))
	}
	_, height := d.f.GetPageSize()
	for from := 0; from < most; {
		fits := int((height - margin - d.f.GetY() - 2*cellPad) / cellLine)
		if left := most - from; fits < min(left, 3) {
			d.f.AddPage()
			if head != nil {
				head()
			}
			d.f.SetFont(family, style, 9.5)
			fits = max(int((height-margin-d.f.GetY()-2*cellPad)/cellLine), 1)
		}
		n := min(fits, most-from)
		y, x := d.f.GetY(), margin
		for i, w := range widths {
			align := "L"
			if i < len(t.Right) && t.Right[i] {
				align = "R"
			}
			for k := from; k < min(from+n, len(lines[i])); k++ {
				d.f.SetXY(x+cellPad, y+cellPad+float64(k-from)*cellLine)
				d.f.CellFormat(w-2*cellPad, cellLine, lines[i][k], "", 0, align, false, 0, "")
			}
			x += w
		}
		y += 2*cellPad + float64(n)*cellLine
		d.f.Line(margin, y, x, y)
		d.f.SetXY(margin, y)
		from += n
	}
}

// Facts are pairs of a word and what it says.
func (d *Doc) Facts(facts [][2]string) {
	rows := make([][]string, len(facts))
	for i, f := range facts {
		rows[i] = []string{f[0], f[1]}
	}
	d.Table(Table{Rows: rows, Widths: []float64{1, 2.4}})
}
