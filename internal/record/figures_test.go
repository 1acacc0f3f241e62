package record

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
)

func TestAgeGroups(t *testing.T) {
	begins := []int{15, 25, 65}
	for _, tt := range []struct {
		born int
		want string
	}{{0, ""}, {2012, "0-14"}, {2011, "15-24"}, {2002, "15-24"}, {2001, "25-64"}, {1962, "25-64"}, {1961, "65-"}, {1906, "65-"}} {
		if got := ageGroup(begins, 2026, tt.born); got != tt.want {
			t.Errorf("born %d: %q, want %q", tt.born, got, tt.want)
		}
	}
	for _, bad := range []string{"", "x", "15 15", "25 15", "0", "121", "-3"} {
		if _, err := parseAges(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
	if got, err := parseAges("15, 25;65"); err != nil || !slices.Equal(got, begins) {
		t.Errorf("%v %v", got, err)
	}
}

// TestNetIsEachPersonOnce: over the whole year and within each class.
func TestNetIsEachPersonOnce(t *testing.T) {
	c := NewCounter(2026, defaultAges)
	woman, man := Profile{Sex: "female", Born: 1980}, Profile{Sex: "male"}
	for _, p := range []Participation{
		{Key: "anna", Org: "a", Region: "06", Profile: woman},
		{Key: "anna", Org: "a", Region: "06", Profile: woman},
		{Key: "anna", Org: "b", Profile: woman},
		{Key: "bo", Org: "b", Region: "01", Profile: man},
	} {
		c.Add(p)
	}
	if got := c.Total(); got != (Cell{Gross: 4, Net: 2}) {
		t.Errorf("total %+v", got)
	}
	want := map[Dimension][]Cell{
		ByOrganisation: {{Class: "a", Gross: 2, Net: 1}, {Class: "b", Gross: 2, Net: 2}},
		ByRegion:       {{Class: "01", Gross: 1, Net: 1}, {Class: "06", Gross: 2, Net: 1}, {Gross: 1, Net: 1}},
		BySex:          {{Class: "female", Gross: 3, Net: 1}, {Class: "male", Gross: 1, Net: 1}},
		ByAge:          {{Class: "45-54", Gross: 3, Net: 1}, {Gross: 1, Net: 1}},
	}
	for _, table := range c.Tables() {
		if w, ok := want[table.By]; ok && !slices.Equal(table.Cells, w) {
			t.Errorf("by %s: %+v", table.By, table.Cells)
		}
	}
}

func cells(nets ...int) []Cell {
	var out []Cell
	for i, n := range nets {
		out = append(out, Cell{Class: fmt.Sprint(i), Gross: n + n/2, Net: n})
	}
	return out
}

func hidden(list []Cell) (out []int) {
	for i, c := range list {
		if c.Hidden {
			out = append(out, i)
		}
	}
	return out
}

func TestSmallGroupsAreHidden(t *testing.T) {
	for _, tt := range []struct {
		what string
		nets []int
		want []int
	}{
		{"all are large", []int{5, 9, 20}, nil},
		{"nobody is no group", []int{0, 9, 20}, nil},
		{"one small: the next smallest goes with it", []int{4, 20, 9}, []int{0, 2}},
		{"an empty class is not enough", []int{4, 0, 9}, []int{0, 1, 2}},
		{"two small are too few together", []int{1, 2, 9, 30}, []int{0, 1, 2}},
		{"two small, enough together", []int{3, 4, 9}, []int{0, 1}},
		{"alone with a large one", []int{2, 50}, []int{0, 1}},
	} {
		total := Cell{}
		for _, n := range tt.nets {
			total.Net += n
		}
		table := []Table{{BySex, cells(tt.nets...)}}
		if !Suppress(total, table) {
			t.Errorf("%s: the total is hidden", tt.what)
		}
		if got := hidden(table[0].Cells); !slices.Equal(got, tt.want) {
			t.Errorf("%s: hidden %v, want %v", tt.what, got, tt.want)
		}
	}
	few := []Table{{BySex, cells(4)}}
	if Suppress(Cell{Net: 4}, few) || len(few[0].Cells) > 0 {
		t.Error("a total of four is shown")
	}
}

// TestNoSmallGroupCanBeToldBySubtracting: for any table, what is shown is never
// a small group, and what is left of the total is of two classes or more and of
// five people or more.
func TestNoSmallGroupCanBeToldBySubtracting(t *testing.T) {
	rnd := rand.New(rand.NewPCG(8, 2026))
	for range 20_000 {
		total := Cell{}
		var nets []int
		for range 1 + rnd.IntN(8) {
			n := rnd.IntN(12) * rnd.IntN(3)
			nets = append(nets, n)
			total.Net += n
		}
		table := []Table{{BySex, cells(nets...)}}
		shown := Suppress(total, table)
		left, n := total.Net, 0
		for _, c := range table[0].Cells {
			if c.Hidden {
				n++
				continue
			}
			left -= c.Net
			if c.Net > 0 && c.Net < Least {
				t.Fatalf("%v: %d is shown", nets, c.Net)
			}
		}
		switch {
		case shown && n > 0 && (left < Least || n < 2):
			t.Fatalf("%v: %d people in %d hidden classes are told by subtracting", nets, left, n)
		case !shown && len(table[0].Cells) > 0:
			t.Fatalf("%v: a class is shown without its total", nets)
		}
	}
}

func TestWhatSomebodyTellsIsChecked(t *testing.T) {
	for _, tt := range []struct {
		p     Profile
		field string
	}{
		{Profile{}, ""},
		{Profile{Sex: "other", Born: 1950, Education: "higher", Activity: "pensioner", Tongue: "se"}, ""},
		{Profile{Born: 2019}, ""},     // aged 7
		{Profile{Born: 2023}, "born"}, // aged 3
		{Profile{Born: 2030}, "born"}, // not born
		{Profile{Born: 1896}, "born"}, // aged 130
		{Profile{Sex: "x"}, "sex"},
		{Profile{Tongue: "de"}, "tongue"},
	} {
		err := tt.p.check(2026)
		if tt.field == "" && err != nil || tt.field != "" && (err == nil || fault.Of(err).Fields[0].Name != tt.field) {
			t.Errorf("%+v: %v", tt.p, err)
		}
	}
}

// TestFiguresAreExactForTheAuthoritiesOnly, on both databases: the same year,
// as a visitor, as a member organisation, and as the officer of statistics.
func TestFiguresAreExactForTheAuthoritiesOnly(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		var orgs org.Examples
		err := d.Write(t.Context(), func(tx *db.Tx) (err error) {
			if orgs, err = org.Example(t.Context(), tx); err != nil {
				return err
			}
			year := tx.Today().Year
			at := civil.Date{Year: year, Month: time.January, Day: 1}.Start().Add(time.Hour)
			if _, err := tx.Exec(t.Context(), `
				INSERT INTO courses (id, org_id, centre_id, state, support, kind, hours, starts_at, ends_at, published_at, created_at, updated_at, moved_at)
				VALUES ('c', $1, $2, 'published', 'none', 'course', 600, $3, $3, 1, 1, 1, 1)`, orgs["vass"].ID, orgs["poiju"].ID, db.Millis(at)); err != nil {
				return err
			}
			for i := range 12 {
				x := participation{ID: tx.NewID(), Course: "c", Registration: fmt.Sprint("r", i), Centre: orgs["poiju"].ID, Org: orgs["vass"].ID, Year: year, Key: fmt.Sprint(i / 2), Came: i != 11}
				x.Sex = []string{"female", "male"}[i/10]
				if err := putParticipation(t.Context(), tx, x); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		s := &Service{DB: d}
		year := civil.DateOf(d.Now()).Year
		officer := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: account.Statistics, Scope: orgs["poiju"].ID}}}
		member := authz.Actor{Person: "m", Grants: []authz.Grant{{Role: account.MainUser, Scope: orgs["kaisla"].ID}}}
		for _, tt := range []struct {
			what  string
			who   authz.Actor
			of    string
			exact bool
		}{{"visitor", authz.Actor{}, "poiju", false}, {"officer", officer, "poiju", true}, {"officer of a member", officer, "kaisla", true}, {"member", member, "kaisla", false}} {
			f, err := s.Figures(t.Context(), tt.who, orgs[tt.of].ID, year)
			if err != nil {
				t.Fatalf("%s: %v", tt.what, err)
			}
			if f.Total != (Cell{Gross: 11, Net: 6}) || !f.Shown || f.Exact != tt.exact {
				t.Errorf("%s: %+v, shown %v, exact %v", tt.what, f.Total, f.Shown, f.Exact)
			}
			if courses, hours := f.Held(); courses != 1 || hours != 600 {
				t.Errorf("%s: %d courses, %d hours", tt.what, courses, hours)
			}
			for _, table := range f.Tables {
				if table.By == BySex && (table.Cells[0].Net != 5 || table.Cells[1].Net != 1 || table.Cells[1].Hidden == tt.exact || table.Cells[0].Hidden == tt.exact) {
					t.Errorf("%s: %+v", tt.what, table.Cells)
				}
			}
		}
		if _, err := s.Figures(t.Context(), member, orgs["tyrsky"].ID, year); !fault.Is(err, fault.NotFound) {
			t.Errorf("figures of another organisation: %v", err)
		}
		if f, err := s.Figures(t.Context(), officer, orgs["poiju"].ID, year-1); err != nil || f.Total.Gross != 0 {
			t.Errorf("last year: %+v %v", f.Total, err)
		}
		// Whose it was is forgotten with time; the figures stay.
		if err := d.Write(t.Context(), func(tx *db.Tx) error { return forget(t.Context(), tx, db.Millis(tx.Now)) }); err != nil {
			t.Fatal(err)
		}
		if f, err := s.Figures(t.Context(), officer, orgs["poiju"].ID, year); err != nil || f.Total != (Cell{Gross: 11, Net: 6}) {
			t.Errorf("after forgetting: %+v %v", f.Total, err)
		}
		err = d.Read(t.Context(), func(tx *db.Tx) error {
			left, err := ofCourseCame(t.Context(), tx, "c")
			if len(left) > 0 {
				t.Errorf("%d are still known", len(left))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
