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
	drawn    string // as it stands in the page
}

var tiles = draw([...]tile{
	{code: "19", row: 0, col: 4, abbr: "La"},
	{code: "17", row: 1, col: 3, abbr: "PP"}, {code: "18", row: 1, col: 5, abbr: "Ka"},
	{code: "15", row: 2, col: 0, abbr: "Po"}, {code: "16", row: 2, col: 2, abbr: "KP"}, {code: "11", row: 2, col: 4, abbr: "PS"}, {code: "12", row: 2, col: 6, abbr: "PK"},
	{code: "14", row: 3, col: 1, abbr: "EP"}, {code: "13", row: 3, col: 3, abbr: "KS"}, {code: "10", row: 3, col: 5, abbr: "ES"},
	{code: "04", row: 4, col: 0, abbr: "Sa"}, {code: "06", row: 4, col: 2, abbr: "Pi"}, {code: "07", row: 4, col: 4, abbr: "PH"}, {code: "09", row: 4, col: 6, abbr: "EK"},
	{code: "02", row: 5, col: 1, abbr: "VS"}, {code: "05", row: 5, col: 3, abbr: "KH"}, {code: "08", row: 5, col: 5, abbr: "Ky"},
	{code: "21", row: 6, col: 0, abbr: "Ah"}, {code: "01", row: 6, col: 4, abbr: "Uu"},
})

// draw works out where the tiles are, once: a map is on many pages.
func draw(all [19]tile) [19]tile {
	for i, t := range all {
		all[i].drawn = t.drawing()
	}
	return all
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
