package digest

import (
	"strconv"
	"testing"
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func TestPlan(t *testing.T) {
	slot := func(s string) time.Time {
		at, err := time.ParseInLocation("2006-01-02", s, helsinki)
		if err != nil {
			t.Fatal(err)
		}
		return at.Add(7*time.Hour + 5*time.Minute)
	}
	run := func(s string) Run {
		return Run{Slot: slot(s), Until: slot(s).Add(-5 * time.Minute), Floor: slot(s).Add(-5*time.Minute).AddDate(0, 0, -1)}
	}
	for _, tt := range []struct {
		name, slot, first, weekly string
		wantWeekly                bool
		wantFloor                 string
	}{
		{"the first, on a Tuesday", "2026-11-24", "", "", false, "2026-11-23"},
		{"the first, on a Monday", "2026-11-23", "", "", true, "2026-11-22"},
		{"no weekly one yet", "2026-11-26", "2026-11-24", "", false, "2026-11-23"},
		{"the first Monday", "2026-11-30", "2026-11-24", "", true, "2026-11-23"},
		{"a Monday", "2026-11-30", "2026-11-16", "2026-11-23", true, "2026-11-23"},
		{"a Tuesday", "2026-12-01", "2026-11-16", "2026-11-30", false, "2026-11-30"},
		{"a Tuesday after a Monday left out", "2026-12-01", "2026-11-16", "2026-11-23", true, "2026-11-23"},
		{"after a long time", "2027-03-02", "2026-11-16", "2026-11-23", true, "2027-01-30"},
		{"the clocks go back", "2026-10-26", "2026-10-01", "2026-10-19", true, "2026-10-19"},
	} {
		var b before
		if tt.first != "" {
			b.first = run(tt.first)
		}
		if tt.weekly != "" {
			b.weekly = run(tt.weekly)
		}
		got := plan(slot(tt.slot), b)
		if got.Weekly != tt.wantWeekly || got.Floor.In(helsinki).Format("2006-01-02 15:04") != tt.wantFloor+" 07:00" {
			t.Errorf("%s: weekly %v, from %s", tt.name, got.Weekly, got.Floor.In(helsinki))
		}
	}
}

func TestEverySpaceGetsItsShareOfTheLines(t *testing.T) {
	places := map[space.Ref]Place{first: {Ref: first, Name: i18n.Content{FI: "B"}}, second: {Ref: second, Name: i18n.Content{FI: "A"}}}
	var items []Item
	for n := range 100 {
		items = append(items, Item{ID: strconv.Itoa(n), Top: strconv.Itoa(n % 7), Space: first, Kind: "post"})
	}
	for n := range 5 {
		items = append(items, Item{ID: "x" + strconv.Itoa(n), Top: "x" + strconv.Itoa(n), Space: second, Kind: "page"})
	}
	got := arrange(items, places, i18n.FI)
	if len(got) != 2 || got[0].place.Ref != second || got[0].size() != 5 || got[0].more != 0 || got[1].size() != 35 || got[1].more != 65 {
		t.Errorf("got %d sections: %+v", len(got), got)
	}
}
