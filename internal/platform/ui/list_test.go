package ui

import (
	"slices"
	"testing"
	"time"

	"parvi/internal/platform/i18n"
)

func TestSortableHeadersTurnTheOrder(t *testing.T) {
	p := testPage(i18n.FI)
	c := Column{Label: "Name", Sort: "name"}
	for sort, want := range map[string]string{"": "name", "name": "-name", "-name": "name", "other": "name"} {
		if got := string(TableSpec{Sort: sort}.sortHref(p, c)); got != "/fi/specimen?kind=x&sort="+want {
			t.Errorf("sorted by %q the header leads to %s", sort, got)
		}
	}
	c.Desc = true
	if got := string(TableSpec{}.sortHref(p, c)); got != "/fi/specimen?kind=x&sort=-name" {
		t.Errorf("a column of numbers leads to %s", got)
	}
}

func TestPagerShowsTheEndsAndTheNeighbours(t *testing.T) {
	for _, c := range []struct {
		page, pages int
		want        []int
	}{
		{1, 1, []int{1}},
		{1, 3, []int{1, 2, 3}},
		{1, 9, []int{1, 2, 0, 9}},
		{5, 9, []int{1, 0, 4, 5, 6, 0, 9}},
		{9, 9, []int{1, 0, 8, 9}},
	} {
		if got := (Paging{Page: c.page, Pages: c.pages}).numbers(); !slices.Equal(got, c.want) {
			t.Errorf("page %d of %d: %v, want %v", c.page, c.pages, got, c.want)
		}
	}
}

func TestMonthHasWholeWeeksFromMonday(t *testing.T) {
	for _, c := range []struct {
		year        int
		month       time.Month
		first, last string
		weeks       int
	}{
		{2026, time.December, "2026-11-30", "2027-01-03", 5},
		{2026, time.November, "2026-10-26", "2026-12-06", 6},
		{2027, time.February, "2027-02-01", "2027-02-28", 4},
	} {
		w := MonthSpec{Year: c.year, Month: c.month}.weeks()
		if len(w) != c.weeks || w[0][0].String() != c.first || w[len(w)-1][6].String() != c.last {
			t.Errorf("%d-%02d: %d weeks from %s to %s", c.year, c.month, len(w), w[0][0], w[len(w)-1][6])
		}
	}
}

func TestScaleIsRoundAndReachesTheGreatest(t *testing.T) {
	for _, c := range []struct{ greatest, high, step float64 }{
		{0, 1, 1}, {1, 1, 1}, {3, 3, 1}, {9, 10, 2}, {52, 60, 20}, {93, 100, 20}, {144, 150, 50}, {1043, 1500, 500}, {41, 50, 10},
	} {
		chart := Chart{Labels: []string{"a"}, Series: []Series{{Values: []float64{c.greatest}}}}
		if high, step := chart.scale(false); high != c.high || step != c.step {
			t.Errorf("scale to %v is %v by %v, want %v by %v", c.greatest, high, step, c.high, c.step)
		}
	}
}

func TestMapHasEveryRegionOnce(t *testing.T) {
	codes, places := map[string]bool{}, map[[2]int]bool{}
	for _, tl := range tiles {
		if codes[tl.code] || places[[2]int{tl.row, tl.col}] {
			t.Errorf("tile %v stands twice", tl)
		}
		codes[tl.code], places[[2]int{tl.row, tl.col}] = true, true
	}
	if len(codes) != 19 || codes["03"] || codes["20"] || !codes["21"] {
		t.Errorf("the map has %d regions", len(codes))
	}
}

func TestFlockHasAsManyBirdsAsTold(t *testing.T) {
	for _, f := range []FlockSpec{{Birds: 0}, {Birds: 1, Bright: 3}, {Birds: 40, Bright: 4}, {Birds: 104, Bright: 9}, {Birds: 9000, Bright: 50}, {Birds: -1, Bright: -1}} {
		got := len(f.quiet()) + len(f.bright())
		if want := min(max(f.Birds, 0), len(places)+len(f.bright())); got != want {
			t.Errorf("%+v has %d birds, want %d", f, got, want)
		}
	}
}
