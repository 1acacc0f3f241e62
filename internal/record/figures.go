package record

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Least is the smallest number of people that is shown where figures are not
// for the authorities: of fewer it could be told who they are.
const Least = 5

// figuresTopic is touched when participants are counted, or counted otherwise.
const figuresTopic = "record-figures"

// Dimension is what participants are counted by.
type Dimension string

// The dimensions. The last five are what participants tell of themselves
// (study-centre.md 4.1); nobody has to.
const (
	ByOrganisation Dimension = "organisation"
	ByRegion       Dimension = "region"
	BySex          Dimension = "sex"
	ByAge          Dimension = "age"
	ByEducation    Dimension = "education"
	ByActivity     Dimension = "activity"
	ByTongue       Dimension = "tongue"
)

// Dimensions lists them in the order they are shown.
var Dimensions = []Dimension{ByOrganisation, ByRegion, BySex, ByAge, ByEducation, ByActivity, ByTongue}

// choices are the answers to what participants are asked, in order.
var choices = map[Dimension][]string{
	BySex:       {"female", "male", "other"},
	ByEducation: {"basic", "secondary", "higher"},
	ByActivity:  {"employed", "unemployed", "student", "pensioner", "other"},
	ByTongue:    {"fi", "se", "sv", "ru", "et", "ar", "so", "en", "uk", "other"},
}

// Profile is what a participant tells of themselves for the figures.
type Profile struct {
	Sex, Education, Activity, Tongue string
	Born                             int // year; 0: not told
}

// An age beyond these is a slip of the keyboard. Nobody has to tell theirs.
const (
	youngest = 7
	oldest   = 115
)

func (p Profile) check(year int) error {
	var wrong fault.Fields
	if age := year - p.Born; p.Born != 0 && (age < youngest || age > oldest) {
		if p.Born < 1800 || age < 0 {
			wrong.Add("born", msgBorn)
		} else {
			wrong.Add("born", msgAge.Fill("year", i18n.Same(itoa(year)), "age", age))
		}
	}
	for _, x := range []struct {
		name  string
		of    Dimension
		given string
	}{{"sex", BySex, p.Sex}, {"education", ByEducation, p.Education}, {"activity", ByActivity, p.Activity}, {"tongue", ByTongue, p.Tongue}} {
		if x.given != "" && !slices.Contains(choices[x.of], x.given) {
			wrong.Add(x.name, msgChoice)
		}
	}
	return wrong.Err()
}

// parseYear reads a year of birth.
func parseYear(s string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return 0, fault.FieldErr("born", msgBorn)
	}
	return n, nil
}

// Participation is one who took part in one course, as figures know them.
type Participation struct {
	Key, Org, Region string
	Profile
}

// defaultAges are where age groups begin. The classes of the authorities are
// not told in any source we have, so they are a setting of the study centre.
var defaultAges = []int{15, 25, 35, 45, 55, 65}

// parseAges reads where age groups begin: "15 25 35".
func parseAges(s string) ([]int, error) {
	var out []int
	for _, word := range strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == ',' || c == ';' }) {
		n, err := strconv.Atoi(word)
		if err != nil || n < 1 || n > 120 || len(out) > 0 && n <= out[len(out)-1] || len(out) >= 20 {
			return nil, fault.FieldErr("ages", msgAges)
		}
		out = append(out, n)
	}
	if len(out) == 0 {
		return nil, fault.FieldErr("ages", msgAges)
	}
	return out, nil
}

// ageGroup is the group of somebody born in a year: by the age they reach in
// the year of the figures. "" for who has not told.
func ageGroup(begins []int, year, born int) string {
	if born == 0 {
		return ""
	}
	age := year - born
	if age < begins[0] {
		return "0-" + strconv.Itoa(begins[0]-1)
	}
	for i := len(begins) - 1; i >= 0; i-- {
		if age < begins[i] {
			continue
		}
		if i == len(begins)-1 {
			return strconv.Itoa(begins[i]) + "-"
		}
		return fmt.Sprintf("%d-%d", begins[i], begins[i+1]-1)
	}
	return ""
}

// Cell is one line of a table: participants gross, each participation, and net,
// each person once in the year.
type Cell struct {
	Class      string
	Gross, Net int
	Hidden     bool // too few, or another could be told from it
}

// Table is the participants of a year by one dimension.
type Table struct {
	By    Dimension
	Cells []Cell
}

// Counter counts participants by every dimension in one pass.
type Counter struct {
	begins []int
	year   int
	ids    map[string]int32
	seen   map[[2]int32]struct{} // class, person
	class  map[classOf]int32
	cells  []counted
	gross  int
}

type classOf struct {
	by   Dimension
	name string
}

type counted struct {
	classOf
	gross, net int
}

// NewCounter counts the participants of a year, with age groups that begin at
// the given ages.
func NewCounter(year int, begins []int) *Counter {
	return &Counter{begins: begins, year: year, ids: map[string]int32{}, seen: map[[2]int32]struct{}{}, class: map[classOf]int32{}}
}

// Add counts one participation.
func (c *Counter) Add(p Participation) {
	c.gross++
	id, ok := c.ids[p.Key]
	if !ok {
		id = int32(len(c.ids)) //nolint:gosec // a year has no two billion participants
		c.ids[p.Key] = id
	}
	c.count(ByOrganisation, p.Org, id)
	c.count(ByRegion, p.Region, id)
	c.count(BySex, p.Sex, id)
	c.count(ByAge, ageGroup(c.begins, c.year, p.Born), id)
	c.count(ByEducation, p.Education, id)
	c.count(ByActivity, p.Activity, id)
	c.count(ByTongue, p.Tongue, id)
}

func (c *Counter) count(by Dimension, name string, who int32) {
	of := classOf{by, name}
	at, ok := c.class[of]
	if !ok {
		at = int32(len(c.cells)) //nolint:gosec // as many as there are classes
		c.class[of] = at
		c.cells = append(c.cells, counted{classOf: of})
	}
	c.cells[at].gross++
	if _, ok := c.seen[[2]int32{at, who}]; !ok {
		c.seen[[2]int32{at, who}] = struct{}{}
		c.cells[at].net++
	}
}

// Total is all participants, gross and net.
func (c *Counter) Total() Cell { return Cell{Gross: c.gross, Net: len(c.ids)} }

// Tables are the participants by every dimension. Within each the classes stand
// in their order, those of organisations and regions by name of the class.
func (c *Counter) Tables() []Table {
	by := map[Dimension][]Cell{}
	for _, x := range c.cells {
		by[x.by] = append(by[x.by], Cell{Class: x.name, Gross: x.gross, Net: x.net})
	}
	var out []Table
	for _, d := range Dimensions {
		list := by[d]
		slices.SortFunc(list, func(a, b Cell) int {
			return cmp.Or(cmp.Compare(rank(d, a.Class), rank(d, b.Class)), cmp.Compare(a.Class, b.Class))
		})
		out = append(out, Table{d, list})
	}
	return out
}

// rank is where a class stands in a table; what was not told is last.
func rank(d Dimension, class string) int {
	if class == "" {
		return 1000
	}
	if d == ByAge {
		n, _ := strconv.Atoi(class[:strings.IndexByte(class, '-')])
		return n
	}
	return slices.Index(choices[d], class)
}

// Suppress hides every cell with too few people, and as many others, the
// smallest first, as it takes so that none can be told by subtracting what is
// shown from the total: the hidden ones are at least two, and of enough people
// together. Gross and net are hidden together. It tells whether the total may
// be shown.
func Suppress(total Cell, tables []Table) (shown bool) {
	small := func(n int) bool { return n > 0 && n < Least }
	if small(total.Net) { // not even which classes there are
		for i := range tables {
			tables[i].Cells = nil
		}
		return false
	}
	for _, t := range tables {
		hidden, people := 0, 0
		for i, x := range t.Cells {
			if small(x.Net) {
				t.Cells[i].Hidden = true
				hidden, people = hidden+1, people+x.Net
			}
		}
		for hidden > 0 && (hidden < 2 || people < Least) {
			next := -1
			for i, x := range t.Cells {
				if !x.Hidden && (next < 0 || x.Net < t.Cells[next].Net) {
					next = i
				}
			}
			if next < 0 {
				break // the whole table is hidden
			}
			t.Cells[next].Hidden = true
			hidden, people = hidden+1, people+t.Cells[next].Net
		}
	}
	return true
}

// word is a class in words; organisations and regions are named elsewhere.
func word(d Dimension, class string) i18n.Text {
	switch {
	case class == "" && (d == ByRegion || d == ByOrganisation):
		return figNoPlace
	case class == "":
		return figNotTold
	case d == ByAge:
		from, to, _ := strings.Cut(class, "-")
		switch {
		case to == "":
			return figAgeOver.Fill("from", i18n.Same(from))
		case from == "0":
			return figAgeUnder.Fill("to", i18n.Same(to))
		}
		return i18n.Same(from + "–" + to)
	}
	return classWords[d][class]
}
