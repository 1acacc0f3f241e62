package ui

import (
	"strings"

	"github.com/a-h/templ"
)

// MapRegion is one of Finland's regions and what is shown of it.
type MapRegion struct {
	Code  string // official: "01" Uusimaa … "21" Åland
	Name  string
	Value string // in words: "1 alueverkosto", "ei vielä"
	Href  string // "" where there is nothing to open
	Has   bool   // filled: there is something
}

// MapSpec is a map of the regions.
type MapSpec struct {
	Label    string // names the map: "Alueverkostot maakunnittain"
	Caption  string
	ValueOf  string // heading of the values in the table behind the map
	Regions  []MapRegion
	Selected string // code of the region that is chosen
}

// tile is a region's place in the hexagon map: its row from the north, its
// column in halves of a tile from the west, and its abbreviation.
type tile struct {
	code     string
	row, col int
	abbr     string
}

var tiles = [...]tile{
	{"19", 0, 4, "La"},
	{"17", 1, 3, "PP"}, {"18", 1, 5, "Ka"},
	{"15", 2, 0, "Po"}, {"16", 2, 2, "KP"}, {"11", 2, 4, "PS"}, {"12", 2, 6, "PK"},
	{"14", 3, 1, "EP"}, {"13", 3, 3, "KS"}, {"10", 3, 5, "ES"},
	{"04", 4, 0, "Sa"}, {"06", 4, 2, "Pi"}, {"07", 4, 4, "PH"}, {"09", 4, 6, "EK"},
	{"02", 5, 1, "VS"}, {"05", 5, 3, "KH"}, {"08", 5, 5, "Ky"},
	{"21", 6, 0, "Ah"}, {"01", 6, 4, "Uu"},
}

const (
	tileHalf   = 23.38 // half a tile's width
	tileRise   = 40.5  // from row to row
	tileRadius = 27.0
)

func (t tile) centre() (x, y float64) {
	return 1 + tileHalf*float64(t.col+1), 28 + tileRise*float64(t.row)
}

func (t tile) path() string {
	x, y := t.centre()
	var b strings.Builder
	for i, c := range [6][2]float64{{0, -1}, {1, -.5}, {1, .5}, {0, 1}, {-1, .5}, {-1, -.5}} {
		if i == 0 {
			b.WriteByte('M')
		} else {
			b.WriteByte('L')
		}
		b.WriteString(px(x + c[0]*tileHalf))
		b.WriteByte(' ')
		b.WriteString(px(y + c[1]*tileRadius))
	}
	b.WriteByte('Z')
	return b.String()
}

func (t tile) textX() string { x, _ := t.centre(); return px(x) }

func (t tile) textY() string { _, y := t.centre(); return px(y + 4) }

// region finds what is shown on a tile.
func (m MapSpec) region(t tile) (MapRegion, bool) {
	for _, r := range m.Regions {
		if r.Code == t.code {
			return r, true
		}
	}
	return MapRegion{}, false
}

func (m MapSpec) class(r MapRegion) string {
	switch {
	case m.Selected != "" && r.Code == m.Selected:
		return "sel"
	case r.Has:
		return "has"
	}
	return ""
}

func (r MapRegion) said() string {
	if r.Value == "" {
		return r.Name
	}
	return r.Name + ": " + r.Value
}

func (m MapSpec) table(p Page) TableSpec {
	valueOf := m.ValueOf
	if valueOf == "" {
		valueOf = p.T(msgNumber)
	}
	t := TableSpec{Caption: m.Label, Columns: []Column{{Label: p.T(msgRegion)}, {Label: valueOf}}}
	for _, r := range m.Regions {
		name := Text(r.Name)
		if r.Href != "" {
			name = A(p, r.Name, r.Href)
		}
		t.Rows = append(t.Rows, Row{Cells: []templ.Component{name, Text(r.Value)}})
	}
	return t
}
