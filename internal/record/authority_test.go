package record

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/web/webtest"
)

// Scenario 25 of the domain: the state-aid view of 2022, each centre and all.
func TestStateAidOf2022(t *testing.T) {
	const price = money.Cents(167_66)
	for _, tt := range []struct {
		hours int
		want  money.Cents
	}{{45_483, 7_625_679_78}, {159_514, 26_744_117_24}, {3_610, 605_252_60}} {
		if got := StateBase(tt.hours*100, price); got != tt.want {
			t.Errorf("%d h: %s, want %s", tt.hours, got, tt.want)
		}
	}
	hours, rounded := 0, money.Cents(0)
	for _, h := range []int{3610, 8285, 12224, 13172, 12912, 45483, 771, 14512, 5974, 12764, 26346, 3461} {
		hours += h
		rounded += (StateBase(h*100, price) + 50) / 100
	}
	// The sum of what was rounded is a euro more than the whole: a total is made
	// from what is not rounded.
	if hours != 159_514 || rounded != 26_744_118 || (StateBase(hours*100, price)+50)/100 != 26_744_117 {
		t.Errorf("all centres: %d h, rounded %d", hours, rounded)
	}
	if got := StateBase(50, 1); got != 1 {
		t.Errorf("half a cent up: %d", got)
	}
}

// TestTheYearForTheAuthorities: by subject, with whoever was erased since, for
// the officers of statistics and nobody else; on both databases and the page.
func TestTheYearForTheAuthorities(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		ctx := t.Context()
		var orgs org.Examples
		year := civil.DateOf(d.Now()).Year
		err := d.Write(ctx, func(tx *db.Tx) (err error) {
			if orgs, err = org.Example(ctx, tx); err != nil {
				return err
			}
			at := db.Millis(civil.Date{Year: year, Month: time.January, Day: 1}.Start().Add(time.Hour))
			for id, hours := range map[string]int{"long": 1200, "other": 650, "short": 599} {
				if _, err := tx.Exec(ctx, `
					INSERT INTO courses (id, org_id, centre_id, state, support, kind, name, hours, starts_at, ends_at, published_at, created_at, updated_at, moved_at)
					VALUES ($4, $1, $2, 'archived', 'none', 'course', $5, $6, $3, $3, 1, 1, 1, 1)`, orgs["vass"].ID, orgs["poiju"].ID, at, id, i18n.Content{FI: "Kurssi " + id}, hours); err != nil {
					return err
				}
			}
			for i, of := range []string{"long", "long", "long", "other", "other", "short"} {
				x := participation{ID: tx.NewID(), Course: of, Centre: orgs["poiju"].ID, Org: orgs["vass"].ID, Year: year, Key: fmt.Sprint(i % 3), Came: true}
				x.Sex = []string{"female", "male", ""}[i%3]
				if err := putParticipation(ctx, tx, x); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		s := &Service{DB: d}
		officer := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: account.Statistics, Scope: orgs["poiju"].ID}}}
		member := authz.Actor{Person: "m", Grants: []authz.Grant{{Role: account.MainUser, Scope: orgs["kaisla"].ID}}}
		if _, err := s.Authority(ctx, member, orgs["poiju"].ID, year); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member: %v", err)
		}
		if _, err := s.Authority(ctx, officer, orgs["kaisla"].ID, year); !fault.Is(err, fault.NotFound) {
			t.Errorf("no study centre: %v", err)
		}
		c := Counting{Version: "2024", Fields: i18n.Content{FI: "A1 Viestintä\nA2 Talous", SV: "A2 Ekonomi\nA1 Kommunikation"}, Least: 600, Price: 167_66}
		if err := s.SetCounting(ctx, officer, orgs["poiju"].ID, year, c); err != nil {
			t.Fatal(err)
		}
		if err := s.Classify(ctx, officer, orgs["poiju"].ID, year, map[string]string{"long": "A1", "short": "A1"}); err != nil {
			t.Fatal(err)
		}
		if err := s.Classify(ctx, officer, orgs["poiju"].ID, year, map[string]string{"other": "B9"}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a class that is none: %v", err)
		}
		a, err := s.Authority(ctx, officer, orgs["poiju"].ID, year)
		if err != nil {
			t.Fatal(err)
		}
		want := []FieldRow{
			{Field: Field{"A1", i18n.Content{FI: "Viestintä", SV: "Kommunikation"}}, Courses: 1, Hours: 1200, Gross: 3, Women: 1, Told: 2, Net: 3},
			{Field: Field{"A2", i18n.Content{FI: "Talous", SV: "Ekonomi"}}},
			{Courses: 1, Hours: 650, Gross: 2, Women: 1, Told: 2, Net: 2},
		}
		if fmt.Sprint(a.Rows) != fmt.Sprint(want) {
			t.Errorf("by subject:\n%+v, want\n%+v", a.Rows, want)
		}
		if a.Total != (FieldRow{Courses: 2, Hours: 1850, Gross: 5, Women: 2, Told: 4, Net: 3}) {
			t.Errorf("in all %+v", a.Total)
		}
		if a.All != 2449 || a.Base != 4105_99 { // 24.49 h × 167.66 = 4,105.9934
			t.Errorf("state aid: %d, %s", a.All, a.Base)
		}
		// Next year has the classes, and a price of its own.
		if next, err := s.Authority(ctx, officer, orgs["poiju"].ID, year+1); err != nil || next.Counting.Version != "2024" || len(next.Counting.fields()) != 2 || next.Counting.Price != 0 {
			t.Errorf("the year after: %+v, %v", next.Counting, err)
		}
		m := webtest.Mux(t, d, webtest.WithNow(d.Now))
		s.authorityRoutes(m)
		at := "/organisations/" + orgs["poiju"].Slug + "/statistics/authorities"
		b := webtest.As(t, m, officer)
		b.Get("/sv"+at).Want(200, "A1", "Kommunikation", "inte klassificerade", "4 105,99")
		webtest.As(t, m, member).Get("/sv" + at).Want(403)
		page := b.Post("/sv"+at, url.Values{"year": {fmt.Sprint(year)}, "version": {"2024"}, "fields.fi": {"A1"}, "least": {"-1"}, "price": {"halvat"}})
		page.Want(422, "Skriv timmarna mellan 0 och 100.", "Skriv priset per enhet i euro")
		if !strings.Contains(page.Body, `value="halvat"`) {
			t.Error("what was typed is lost")
		}
		b.Post("/sv"+at, url.Values{"year": {fmt.Sprint(year)}, "version": {"2024"}, "fields.fi": {"A1"}, "least": {"6"}}).Want(422, "Skriv på varje rad en kod och sedan ett namn")
		csv := b.Get("/fi" + at + "/table.csv").Body
		for _, line := range []string{"A1;Viestintä;1;12;3;50", "ei luokiteltu;1;6,5;2;50", "Yhteensä;2;18,5;5;50"} {
			if !strings.Contains(csv, line) {
				t.Errorf("the file lacks %q:\n%s", line, csv)
			}
		}
	})
}
