package ui

import (
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/a-h/templ"
)

// Chart is a figure: its sentence first, its table after. Values are taken in
// the order of Labels; a missing value is NaN.
type Chart struct {
	ID       string // unique on the page
	Sentence string // what the figure says
	Title    string // what is shown, for screen readers and the table's caption
	Labels   []string
	LabelOf  string // what the labels are: "Tapaaminen"
	Series   []Series
	Format   func(float64) string // of values; whole numbers when nil
	Open     bool                 // whether the table stands open
	Behind   *TableSpec           // the table after it; nil: that of its values
	Within   bool                 // ColumnChart: each series is a part of the next and stands inside its bar
}

// Series is one row of values.
type Series struct {
	Name   string
	Values []float64
}

// Meter is how much of something is taken.
type Meter struct {
	Label    string
	State    templ.Component // beside the label: "Täynnä"
	Part, Of int
	Note     string // in words: "100 paikkaa, 57 ilmoittautunutta"
}

func (m Meter) width() string {
	if m.Of <= 0 {
		return "0"
	}
	return pc(100 * float64(min(max(m.Part, 0), m.Of)) / float64(m.Of))
}

// strip is where the pieces of a Strip stand.
func strip(done, of int) []chartBar {
	of = min(of, 60)
	place := 100 / float64(max(of, 1))
	var out []chartBar
	for i := range of {
		bar := chartBar{pc(place * float64(i)), "4", pc(place * 0.96), "12", "b1"}
		if i >= done {
			bar.y, bar.height, bar.class = "4.5", "11", "b2"
		}
		out = append(out, bar)
	}
	return out
}

// fills differ in fill and outline, not only in hue.
var fills = [4]string{"b1", "b2", "b3", "b0"}

func stroke(i int) string { return "l" + strconv.Itoa(i%3+1) }

func fill(i int) string { return fills[i%len(fills)] }

func (c Chart) format(p Page, v float64) string {
	switch {
	case math.IsNaN(v):
		return "–"
	case c.Format != nil:
		return c.Format(v)
	default:
		return p.Num(int(math.Round(v)))
	}
}

func (s Series) at(i int) float64 {
	if i >= 0 && i < len(s.Values) {
		return s.Values[i]
	}
	return math.NaN()
}

// top is a round number at or above the greatest value, and the step of the
// lines below it.
func top(greatest float64) (high, step float64) {
	if greatest <= 0 || math.IsNaN(greatest) || math.IsInf(greatest, 0) {
		return 1, 1
	}
	step = math.Pow(10, math.Floor(math.Log10(greatest)))
	for _, f := range []float64{0.2, 0.5, 1, 2} {
		if greatest/(step*f) <= 4.7 {
			step *= f
			break
		}
	}
	return math.Ceil(greatest/step) * step, step
}

// scale is top for the chart; whole numbers have no lines between them.
func (c Chart) scale(stacked bool) (high, step float64) {
	high, step = top(c.greatest(stacked))
	if c.Format == nil && step < 1 {
		return math.Ceil(high), 1
	}
	return high, step
}

// plotClass leaves room for the labels of the lines.
func (c Chart) plotClass(p Page, stacked bool) string {
	for _, l := range c.lines(p, stacked) {
		if utf8.RuneCountInString(l.label) > 4 {
			return "plot wider"
		}
	}
	return "plot"
}

func (c Chart) greatest(stacked bool) float64 {
	var high float64
	for i := range c.Labels {
		var sum float64
		for _, s := range c.Series {
			v := s.at(i)
			if math.IsNaN(v) {
				continue
			}
			sum += v
			if !stacked {
				high = max(high, v)
			}
		}
		if stacked {
			high = max(high, sum)
		}
	}
	return high
}

const (
	plotTop    = 22.0 // px from the upper edge to the highest line
	plotHeight = 170.0
	plotBase   = plotTop + plotHeight
)

type chartLine struct{ y, label string }

// lines are the horizontal lines of a plot, without the base.
func (c Chart) lines(p Page, stacked bool) []chartLine {
	high, step := c.scale(stacked)
	var out []chartLine
	for v := step; v <= high+step/1000; v += step {
		out = append(out, chartLine{y: px(plotBase - v/high*plotHeight), label: c.format(p, v)})
	}
	return out
}

type chartBar struct{ x, y, width, height, class string }

type chartLabel struct{ x, y, text, class string }

// columns are the bars of a vertical chart: beside one another within a
// label's place, inside one another, or on top of one another.
func (c Chart) columns(p Page, stacked bool) (bars []chartBar, values []chartLabel) {
	high, _ := c.scale(stacked)
	place := 100 / float64(max(len(c.Labels), 1))
	inner := place * 0.7
	beside := !stacked && !c.Within
	width := inner
	if beside {
		width = inner / float64(max(len(c.Series), 1))
	}
	class := "strong"
	if numbers := len(c.Labels); numbers > 8 || beside && numbers*len(c.Series) > 8 {
		class = "strong wide"
	}
	for i := range c.Labels {
		left := place*float64(i) + place*0.15
		y := plotBase
		highest, said := plotBase, math.NaN()
		for k := range c.Series {
			n := k
			if c.Within {
				n = len(c.Series) - 1 - k // the whole first, its parts over it
			}
			v := c.Series[n].at(i)
			if math.IsNaN(v) || v < 0 {
				continue
			}
			h := v / high * plotHeight
			x, w := left, width
			switch {
			case stacked:
				y -= h
			case c.Within:
				x, w, y = left+inner*0.15*float64(k), inner*(1-0.3*float64(k)), plotBase-h
			default:
				x, y = left+width*float64(n), plotBase-h
			}
			bars = append(bars, chartBar{pc(x), px(y), pc(w * 0.96), px(h), fill(n)})
			highest, said = min(highest, y), v
			if beside && len(c.Series)*len(c.Labels) <= 16 {
				values = append(values, chartLabel{pc(x + w*0.48), px(y - 6), c.format(p, v), class})
			}
		}
		if stacked {
			said = c.sum(i)
		}
		if !beside && !math.IsNaN(said) && len(c.Labels) <= 16 {
			values = append(values, chartLabel{pc(left + inner*0.48), px(highest - 6), c.format(p, said), class})
		}
	}
	return bars, values
}

func (c Chart) sum(i int) float64 {
	var sum float64
	for _, s := range c.Series {
		if v := s.at(i); !math.IsNaN(v) {
			sum += v
		}
	}
	return sum
}

// names are the labels under a plot; where they are many, every second or
// further one, and half of those on a phone.
func (c Chart) names() []chartLabel {
	place := 100 / float64(max(len(c.Labels), 1))
	every := (len(c.Labels) + 11) / 12
	var out []chartLabel
	for i, l := range c.Labels {
		if i%max(every, 1) == 0 {
			class := "x"
			if len(c.Labels) > 6 && i/every%2 == 1 {
				class = "x wide"
			}
			out = append(out, chartLabel{pc(place*float64(i) + place/2), px(plotBase + 18), l, class})
		}
	}
	return out
}

type chartStroke struct{ x1, y1, x2, y2, class string }

type chartDot struct{ x, y, class string }

// strokes are the lines of a line chart, dot to dot; x in per cent, so they
// cannot be one path.
func (c Chart) strokes() (strokes []chartStroke, dots []chartDot) {
	high, _ := c.scale(false)
	place := 100 / float64(max(len(c.Labels), 1))
	for n, s := range c.Series {
		class := stroke(n)
		for i := range c.Labels {
			v := s.at(i)
			if math.IsNaN(v) {
				continue
			}
			x, y := pc(place*float64(i)+place/2), px(plotBase-v/high*plotHeight)
			dots = append(dots, chartDot{x, y, class})
			if before := s.at(i - 1); i > 0 && !math.IsNaN(before) {
				strokes = append(strokes, chartStroke{pc(place*float64(i-1) + place/2), px(plotBase - before/high*plotHeight), x, y, class})
			}
		}
	}
	return strokes, dots
}

// width is a horizontal bar's share of the greatest value.
func (c Chart) width(v, high float64) string {
	if math.IsNaN(v) || high <= 0 {
		return "0"
	}
	return pc(v / high * 100)
}

func (c Chart) table(p Page) TableSpec {
	if c.Behind != nil {
		return *c.Behind
	}
	t := TableSpec{Caption: c.Title, Columns: []Column{{Label: c.LabelOf}}}
	for _, s := range c.Series {
		t.Columns = append(t.Columns, Column{Label: s.Name, Right: true})
	}
	for i, l := range c.Labels {
		cells := []templ.Component{Text(l)}
		for _, s := range c.Series {
			cells = append(cells, Text(c.format(p, s.at(i))))
		}
		t.Rows = append(t.Rows, Row{Cells: cells})
	}
	return t
}

func px(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

func pc(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) + "%" }

// values are all values of a label in words, for the line above its bars.
func (c Chart) values(p Page, i int) string {
	s := ""
	for n, series := range c.Series {
		if n > 0 {
			s += " · "
		}
		s += c.format(p, series.at(i))
	}
	return s
}
