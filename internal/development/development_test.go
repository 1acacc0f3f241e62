package development

import (
	"testing"

	"parvi/internal/hours"
)

func TestWhatWasHeldIsLaidOut(t *testing.T) {
	units := []unit{
		{id: "union", part: "union", region: "01", alive: true},
		{id: "north", part: "north", region: "19", alive: true},
		{id: "south", part: "south", region: "01", alive: true},
		{id: "inari", part: "north", region: "19", alive: true},
		{id: "ended", part: "south", region: "05", alive: false},
		{id: "kotka", part: "south", region: "08", alive: true},
	}
	rows := []row{
		{org: "union", year: 2026, region: "06", Held: Held{Courses: 1, Hours: hours.Whole(8)}},
		{org: "inari", year: 2026, Held: Held{Courses: 2, Hours: hours.Whole(12)}}, // online: counts at home
		{org: "inari", year: 2026, Held: Held{Groups: 1, GroupHours: hours.Whole(10)}},
		{org: "kotka", year: 2024, region: "08", Held: Held{Courses: 1, Hours: hours.Whole(6)}},
	}
	p := Present{Year: 2026}
	parts := p.sort(units, rows)

	if got, want := parts["north"], (Held{2, hours.Whole(12), 1, hours.Whole(10)}); got != want {
		t.Errorf("the district with its associations: got %v, want %v", got, want)
	}
	if got, want := p.Total.Held, (Held{3, hours.Whole(20), 1, hours.Whole(10)}); got != want {
		t.Errorf("all: got %v, want %v", got, want)
	}
	if len(p.Years) != 5 || p.Years[0].Year != 2022 || p.Years[2].Courses != 1 || p.Years[4].Hours != hours.Whole(20) {
		t.Errorf("years: got %+v", p.Years)
	}
	var blanks []string
	for _, r := range p.Blanks() {
		blanks = append(blanks, r.Code)
	}
	// 01 has a district, 08 an association; 05 has only one that has ended, 06 nobody.
	if len(blanks) != 2 || blanks[0] != "01" || blanks[1] != "08" {
		t.Errorf("blank regions: got %v, want 01 and 08", blanks)
	}
	var silent []string
	for _, s := range p.Silent {
		silent = append(silent, s.Org.ID)
	}
	if len(silent) != 3 || silent[0] != "north" || silent[1] != "south" || silent[2] != "kotka" || p.Silent[2].Last != 2024 || p.Silent[0].Last != 0 {
		t.Errorf("arranged nothing themselves: got %+v", p.Silent)
	}
	if p.Empty() {
		t.Error("something was held")
	}
}

func TestYearsAreCutAtNewYear(t *testing.T) {
	if got, want := yearOf("x", 2026), "CASE WHEN x < $3 THEN 2022 WHEN x < $4 THEN 2023 WHEN x < $5 THEN 2024 WHEN x < $6 THEN 2025 ELSE 2026 END"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	at := newYears(2026)
	if len(at) != 6 || at[0] >= at[1] {
		t.Errorf("got %v", at)
	}
}

func TestALessonIs45Minutes(t *testing.T) {
	if got := lessons(180); got != hours.Whole(4) {
		t.Errorf("got %v, want 4", got)
	}
}
