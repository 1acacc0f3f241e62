package org

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// write runs f in a transaction that must succeed.
func write(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// read runs f on a snapshot and must succeed.
func read(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := d.Read(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

// make1 makes an organisation by its Finnish name.
func make1(t testing.TB, d *db.DB, name string, change func(*New)) Organisation {
	t.Helper()
	n := New{Names: []NewName{{Name: i18n.Content{FI: name}}}, Facts: Facts{Kind: Association}}
	if change != nil {
		change(&n)
	}
	var o Organisation
	write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		o, err = Create(ctx, tx, authz.System, n)
		return err
	})
	return o
}

func examples(t testing.TB, d *db.DB) Examples {
	t.Helper()
	var made Examples
	write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		made, err = Example(ctx, tx)
		return err
	})
	return made
}

func names(orgs []Organisation) []string {
	var all []string
	for _, o := range orgs {
		all = append(all, o.Name.In(i18n.FI))
	}
	return all
}

func TestAnOrganisationIsReadAsItWasWritten(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := make1(t, d, "Kaisla ry", func(n *New) {
			n.Slug = "kaisla"
			n.Names[0].Short = "Kaisla"
			n.Employees = Employees{Number: 7, AsOf: civil.MustDate("2026-01-15"), Known: true}
			n.Facts = Facts{
				Kind: National, Reach: ReachNational, BusinessID: "0112038-9", Municipality: "091",
				Langs: []i18n.Lang{i18n.FI, i18n.SV}, Email: "a@kaisla.example", Web: "https://kaisla.example",
				Offers: i18n.Content{FI: "verkostoalusta"}, Inferred: i18n.Content{SV: "antaget"},
			}
		})
		want := Organisation{
			ID: made.ID, Slug: "kaisla", Kind: National, Name: i18n.Content{FI: "Kaisla ry"}, Short: "Kaisla", Reach: ReachNational,
			BusinessID: "0112038-9", Municipality: "091", Langs: []i18n.Lang{i18n.FI, i18n.SV}, Email: "a@kaisla.example", Web: "https://kaisla.example",
			Offers: i18n.Content{FI: "verkostoalusta"}, Inferred: i18n.Content{SV: "antaget"},
			Employees: Employees{Number: 7, AsOf: civil.MustDate("2026-01-15"), Known: true},
			Scopes:    []ID{made.ID}, Version: 1,
		}
		if diff := cmp.Diff(want, made); diff != "" {
			t.Error(diff)
		}
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			found, err := ByIDs(ctx, tx, []ID{made.ID, made.ID, "", "nothing"}, tx.Today())
			if diff := cmp.Diff(map[ID]Organisation{made.ID: want}, found); diff != "" {
				t.Error(diff)
			}
			return err
		})
	})
}

func TestWhatHappenedIsShownUnderTheNameOfItsTime(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		o := make1(t, d, "OK-opintokeskus", func(n *New) {
			n.Slug = "sivis"
			n.Names[0].Span = span(t, "", "2016")
			n.Names = append(n.Names, NewName{Name: i18n.Content{FI: "Opintokeskus Sivis"}, Short: "Sivis", Span: span(t, "2016", "")})
		})
		for day, want := range map[string]string{
			"1999-01-01": "OK-opintokeskus", "2016-02-23": "OK-opintokeskus", "2016-12-31": "OK-opintokeskus",
			"2017-01-01": "Opintokeskus Sivis", "2026-11-22": "Opintokeskus Sivis",
		} {
			read(t, d, func(ctx context.Context, tx *db.Tx) error {
				found, err := ByIDs(ctx, tx, []ID{o.ID}, civil.MustDate(day))
				if got := found[o.ID].Name.FI; got != want {
					t.Errorf("on %s %q, want %q", day, got, want)
				}
				return err
			})
		}
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return AddName(ctx, tx, authz.System, o.ID, NewName{Name: i18n.Content{FI: "Sivistyskeskus"}, Span: span(t, "2027-01-01", "")})
		})
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			now, err := ByID(ctx, tx, o.ID)
			if err != nil || now.Name.FI != "Opintokeskus Sivis" {
				t.Errorf("before the new name begins: %q, %v", now.Name.FI, err)
			}
			found, err := ByIDs(ctx, tx, []ID{o.ID}, civil.MustDate("2027-01-01"))
			if got := found[o.ID].Name.FI; got != "Sivistyskeskus" {
				t.Errorf("on its first day %q", got)
			}
			return err
		})
		noBreach(t, d)
	})
}

func noBreach(t testing.TB, d *db.DB) {
	t.Helper()
	read(t, d, func(ctx context.Context, tx *db.Tx) error {
		breaches, err := db.Check(ctx, tx, Invariants())
		for _, b := range breaches {
			t.Errorf("%s is broken: %v", b.Name, b.Rows)
		}
		return err
	})
}

func TestEmployeesHaveTheirDays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		o := make1(t, d, "Kaisla ry", nil)
		for day, n := range map[string]int{"2025-03-01": 9, "2026-03-01": 12} {
			write(t, d, func(ctx context.Context, tx *db.Tx) error {
				return SetEmployees(ctx, tx, authz.System, o.ID, Employees{Number: n, AsOf: civil.MustDate(day), Known: true})
			})
		}
		for day, want := range map[string]Employees{
			"2024-01-01": {},
			"2025-12-31": {Number: 9, AsOf: civil.MustDate("2025-03-01"), Known: true},
			"2026-11-22": {Number: 12, AsOf: civil.MustDate("2026-03-01"), Known: true},
		} {
			read(t, d, func(ctx context.Context, tx *db.Tx) error {
				found, err := ByIDs(ctx, tx, []ID{o.ID}, civil.MustDate(day))
				if got := found[o.ID].Employees; got != want {
					t.Errorf("on %s %+v, want %+v", day, got, want)
				}
				return err
			})
		}
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return SetEmployees(ctx, tx, authz.System, o.ID, Employees{Number: 11, AsOf: civil.MustDate("2026-03-01"), Known: true})
		})
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			all, err := employeesOf(ctx, tx, o.ID)
			if len(all) != 2 || all[0].Number != 11 {
				t.Errorf("after a correction %v", all)
			}
			return err
		})
	})
}

func TestListInTheOrderOfNamesPageByPage(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		for _, name := range []string{"Zacharias ry", "Åberg ry", "Äijälä ry", "Öberg ry", "Aalto ry", "Wirtanen ry", "Virtanen ry"} {
			make1(t, d, name, nil)
		}
		want := []string{"Aalto ry", "Virtanen ry", "Wirtanen ry", "Zacharias ry", "Åberg ry", "Äijälä ry", "Öberg ry"}
		s := &Service{DB: d}
		var got []string
		var starts []ID
		f := Filter{Lang: i18n.FI}
		for {
			l, err := s.List(t.Context(), f, 3)
			if err != nil || l.Total != 7 {
				t.Fatalf("total %d, %v", l.Total, err)
			}
			got = append(got, names(l.Organisations)...)
			starts = append(starts, l.Organisations[0].ID)
			if (l.Prev == "") != (len(starts) == 1) {
				t.Errorf("page %d leads back to %q", len(starts), l.Prev)
			}
			if l.Next == "" {
				break
			}
			f.After = l.Next
		}
		if !slices.Equal(got, want) {
			t.Errorf("page by page %v, want %v", got, want)
		}
		back, err := s.List(t.Context(), Filter{Lang: i18n.FI, Before: starts[2]}, 3)
		if err != nil || !slices.Equal(names(back.Organisations), want[3:6]) || back.Prev == "" || back.Next == "" {
			t.Errorf("back from the last page: %v, prev %q, next %q, %v", names(back.Organisations), back.Prev, back.Next, err)
		}
		back, err = s.List(t.Context(), Filter{Lang: i18n.FI, Before: starts[1]}, 3)
		if err != nil || !slices.Equal(names(back.Organisations), want[:3]) || back.Prev != "" || back.Next == "" {
			t.Errorf("back to the first page: %v, prev %q, next %q, %v", names(back.Organisations), back.Prev, back.Next, err)
		}
		down, err := s.List(t.Context(), Filter{Lang: i18n.FI, Sort: SortNameDown}, 2)
		if err != nil || !slices.Equal(names(down.Organisations), []string{"Öberg ry", "Äijälä ry"}) {
			t.Errorf("from the end %v, %v", names(down.Organisations), err)
		}
		lost, err := s.List(t.Context(), Filter{Lang: i18n.FI, After: "nothing"}, 2)
		if err != nil || !slices.Equal(names(lost.Organisations), want[:2]) {
			t.Errorf("a cursor of nothing gives %v, %v", names(lost.Organisations), err)
		}
	})
}

func TestListSwedishNamesInTheirOwnOrder(t *testing.T) {
	d := dbtest.New(t)
	make1(t, d, "Aallokko ry", func(n *New) { n.Names[0].Name.SV = "Östersjön rf" })
	make1(t, d, "Ulappa ry", func(n *New) { n.Names[0].Name.SV = "Fjärden rf" })
	l, err := (&Service{DB: d}).List(t.Context(), Filter{Lang: i18n.SV}, 10)
	if err != nil || !slices.Equal(names(l.Organisations), []string{"Ulappa ry", "Aallokko ry"}) {
		t.Errorf("%v, %v", names(l.Organisations), err)
	}
}

func TestFilters(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := examples(t, d)
		s := &Service{DB: d}
		for _, tt := range []struct {
			what string
			f    Filter
			want []string
		}{
			{"a word's beginning", Filter{Text: "kais"}, []string{"Esimerkkijärjestö Kaisla ry", "Kaislan Pohjanmaan esimerkkipiiri ry"}},
			{"several words", Filter{Text: "kais piir"}, nil},
			{"several beginnings", Filter{Text: "esimerkkip kais"}, []string{"Kaislan Pohjanmaan esimerkkipiiri ry"}},
			{"without dots, in Swedish", Filter{Text: "narpes"}, []string{"Exempelföreningen Vass i Närpes rf"}},
			{"an old name", Filter{Text: "esimerkkiopisto"}, []string{"Opintokeskus Esimerkki Poiju"}},
			{"a short name", Filter{Text: "POIJU"}, []string{"Opintokeskus Esimerkki Poiju"}},
			{"a kind", Filter{Kinds: []Kind{NGOHouse, Umbrella}}, []string{"Esimerkkijärjestöt Aallokko ry", "Esimerkkitalo Satama"}},
			{"a region, by municipality and as a whole", Filter{Region: "15"}, []string{"Exempelföreningen Vass i Närpes rf", "Kaislan Pohjanmaan esimerkkipiiri ry"}},
			{"a region without any", Filter{Region: "19"}, nil},
			{"under another", Filter{Under: made["kaisla"].ID}, []string{"Kaislan Pohjanmaan esimerkkipiiri ry"}},
			{"members", Filter{In: made["aallokko"].ID}, []string{"Esimerkkijärjestö Kaisla ry", "Esimerkkiliitto Tyrsky ry", "Opintokeskus Esimerkki Poiju"}},
			{"nothing but signs", Filter{Text: "%_'--", Kinds: []Kind{School}}, nil},
		} {
			l, err := s.List(t.Context(), tt.f, 10)
			if err != nil || !slices.Equal(names(l.Organisations), tt.want) || l.Total != len(tt.want) {
				t.Errorf("%s: %v (%d), %v, want %v", tt.what, names(l.Organisations), l.Total, err, tt.want)
			}
		}
	})
}

func TestTheEndedAreListedWhenAskedFor(t *testing.T) {
	d := dbtest.New(t)
	o := make1(t, d, "Kaisla ry", nil)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return EndOrganisation(ctx, tx, authz.System, o.ID, End{On: civil.MustDate("2026-06-30")})
	})
	s := &Service{DB: d}
	if l, err := s.List(t.Context(), Filter{}, 10); err != nil || l.Total != 0 {
		t.Errorf("the living: %d, %v", l.Total, err)
	}
	if l, err := s.List(t.Context(), Filter{Ended: true}, 10); err != nil || l.Total != 1 {
		t.Errorf("all: %d, %v", l.Total, err)
	}
}

func TestResolve(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		examples(t, d)
		make1(t, d, "Kaisla", func(n *New) { n.BusinessID = "0112038-9" })
		make1(t, d, "Kaislikko ry", nil)
		for _, tt := range []struct {
			text string
			want []string
		}{
			{"kaisla", []string{"Kaisla"}}, // its slug and its whole name
			{" KAISLA ", []string{"Kaisla"}},
			{"01120389", []string{"Kaisla"}},
			{"FI01120389", []string{"Kaisla"}},
			{"Exempelorganisationen Vass rf", []string{"Esimerkkijärjestö Kaisla ry"}},
			{"Poiju", []string{"Opintokeskus Esimerkki Poiju"}},
			{"Esimerkkiopisto Luoto", []string{"Opintokeskus Esimerkki Poiju"}},
			{"kais", []string{"Esimerkkijärjestö Kaisla ry", "Kaisla", "Kaislan Pohjanmaan esimerkkipiiri ry", "Kaislikko ry"}},
			{"esimerkkitalo-satama", []string{"Esimerkkitalo Satama"}},
			{"tuntematon", nil},
			{"  ", nil},
			{"'; DROP TABLE organisations; --", nil},
		} {
			read(t, d, func(ctx context.Context, tx *db.Tx) error {
				got, err := Resolve(ctx, tx, tt.text)
				if !slices.Equal(names(got), tt.want) {
					t.Errorf("%q: %v, want %v", tt.text, names(got), tt.want)
				}
				return err
			})
		}
	})
}

func TestSlugsAreNumberedAndOldOnesLeadOn(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		var slugs []string
		for range 18 {
			slugs = append(slugs, make1(t, d, "Kaisla ry", nil).Slug)
		}
		if slugs[0] != "kaisla-ry" || slugs[1] != "kaisla-ry-2" || slugs[17] != "kaisla-ry-18" {
			t.Errorf("slugs = %v", slugs)
		}
		o := make1(t, d, "Vass rf", nil)
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return SetSlug(ctx, tx, authz.System, o.ID, "vassen")
		})
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			for _, slug := range []string{"vass-rf", "vassen"} {
				found, err := BySlug(ctx, tx, slug)
				if err != nil || found.ID != o.ID || found.Slug != "vassen" {
					t.Errorf("%s leads to %q, %v", slug, found.Slug, err)
				}
			}
			_, err := BySlug(ctx, tx, "nothing")
			if !fault.Is(err, fault.NotFound) {
				t.Errorf("an unknown slug: %v", err)
			}
			return nil
		})
		other := make1(t, d, "Vass rf", nil)
		if other.Slug != "vass-rf-2" {
			t.Errorf("an old slug was given to another: %s", other.Slug)
		}
		err := d.Write(t.Context(), func(tx *db.Tx) error { return SetSlug(t.Context(), tx, authz.System, other.ID, "vassen") })
		if !fault.Is(err, fault.Invalid) {
			t.Errorf("taking another's slug: %v", err)
		}
		noBreach(t, d)
	})
}

func TestSourcesAreOneByTitleAndInstant(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		published := civil.MustDate("2016-02-23").Start()
		n := NewSource{Alias: "N", Title: "SOSTEn verkostot", Published: published}
		var first, second Source
		write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
			first, err = AddSource(ctx, tx, authz.System, n)
			return err
		})
		soste := make1(t, d, "SOSTE", nil)
		write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
			if err := SetPublisher(ctx, tx, authz.System, first.ID, soste.ID); err != nil {
				return err
			}
			second, err = AddSource(ctx, tx, authz.System, n)
			return err
		})
		if first.ID != second.ID || second.Publisher != soste.ID {
			t.Errorf("first %+v, second %+v", first, second)
		}
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			found, err := Sources(ctx, tx, []string{first.ID, "", "nothing"})
			if got := found[first.ID].Cite(i18n.FI); got != "”SOSTEn verkostot”, SOSTE, 23.2.2016" {
				t.Errorf("cited as %s", got)
			}
			all, err2 := AllSources(ctx, tx)
			if len(all) != 1 || all[0].By.FI != "SOSTE" {
				t.Errorf("all = %+v", all)
			}
			return errors.Join(err, err2)
		})
	})
}

func TestEveryInvariantFindsItsBreach(t *testing.T) {
	breaks := map[string]string{
		"org.one_name_a_day":      `UPDATE org_names SET last_day = '2020-01-01' WHERE org_id = '%[1]s'`,
		"org.names_overlap":       `INSERT INTO org_names (id, org_id, name, first_day, last_day) VALUES ('x', '%[1]s', 'x', '2001-01-01', '2001-12-31')`,
		"org.tree_self":           `DELETE FROM org_ancestors WHERE org_id = '%[1]s' AND depth = 0`,
		"org.tree_stays":          `DELETE FROM org_parents WHERE org_id = '%[1]s'`,
		"org.tree_closed":         `DELETE FROM org_ancestors WHERE org_id = '%[1]s' AND depth = 2`,
		"org.tree_surplus":        `INSERT INTO org_ancestors (org_id, ancestor_id, depth) VALUES ('%[1]s', '%[2]s', 4)`,
		"org.slugs":               `UPDATE organisations SET slug = 'elsewhere' WHERE id = '%[1]s'`,
		"org.positions_of_nobody": `INSERT INTO org_positions (id, person_id, org_id) VALUES ('x', 'nobody', '%[1]s')`,
		"org.position_backwards":  `INSERT INTO org_positions (id, person_id, org_id, from_day, to_day) VALUES ('x', 'nobody', '%[1]s', '2026-02-01', '2026-01-01')`,
		"org.unknown_source":      `UPDATE organisations SET source = 'nothing' WHERE id = '%[1]s'`,
	}
	for _, invariant := range Invariants() {
		t.Run(invariant.Name, func(t *testing.T) {
			d := dbtest.New(t)
			made := examples(t, d)
			noBreach(t, d)
			breach := breaks[invariant.Name]
			if breach == "" {
				t.Fatal("nothing breaks it")
			}
			write(t, d, func(ctx context.Context, tx *db.Tx) error {
				_, err := tx.Exec(ctx, fmt.Sprintf(breach, made["vass"].ID, made["talo"].ID))
				return err
			})
			read(t, d, func(ctx context.Context, tx *db.Tx) error {
				breaches, err := db.Check(ctx, tx, []db.Invariant{invariant})
				if len(breaches) != 1 || breaches[0].Count == 0 {
					t.Error("the breach is not found")
				}
				return err
			})
		})
	}
}
