package org

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// attempt runs a part in a transaction and gives the kind of its fault; -1 is
// success.
func attempt(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) fault.Kind {
	t.Helper()
	err := d.Write(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) })
	if err == nil {
		return -1
	}
	return fault.Of(err).Kind
}

func scopesToday(t testing.TB, d *db.DB, id ID) []ID {
	t.Helper()
	var scopes []ID
	read(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		scopes, err = Scopes(ctx, tx, id)
		return err
	})
	return scopes
}

func TestTheTreeMovesWithAllThatIsUnder(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := examples(t, d)
		kaisla, piiri, vass, tyrsky := made["kaisla"].ID, made["piiri"].ID, made["vass"].ID, made["tyrsky"].ID
		if got := scopesToday(t, d, vass); !slices.Equal(got, []ID{vass, piiri, kaisla}) {
			t.Errorf("above vass %v", got)
		}
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return SetParent(ctx, tx, authz.System, piiri, tyrsky, civil.Date{})
		})
		if got := scopesToday(t, d, vass); !slices.Equal(got, []ID{vass, piiri, tyrsky}) {
			t.Errorf("after moving the district, above vass %v", got)
		}
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return SetParent(ctx, tx, authz.System, piiri, "", civil.Date{})
		})
		if got := scopesToday(t, d, vass); !slices.Equal(got, []ID{vass, piiri}) {
			t.Errorf("after setting the district free, above vass %v", got)
		}
		refused := func(what string, id, parent ID, from civil.Date) {
			t.Helper()
			kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error { return SetParent(ctx, tx, authz.System, id, parent, from) })
			if kind != fault.Invalid {
				t.Errorf("%s: fault %d, want invalid", what, kind)
			}
		}
		refused("under itself", piiri, piiri, civil.Date{})
		refused("under what is under it", piiri, vass, civil.Date{})
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return SetParent(ctx, tx, authz.System, vass, tyrsky, civil.MustDate("2026-01-01"))
		})
		refused("before the latest change", vass, kaisla, civil.MustDate("2020-01-01"))
		noBreach(t, d)
	})
}

func TestAPlannedMoveTakesEffectOnItsDay(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	made := examples(t, d)
	piiri, tyrsky, kaisla := made["piiri"].ID, made["tyrsky"].ID, made["kaisla"].ID
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return SetParent(ctx, tx, authz.System, piiri, tyrsky, civil.MustDate("2027-01-01"))
	})
	if got := scopesToday(t, d, piiri); !slices.Equal(got, []ID{piiri, kaisla}) {
		t.Errorf("before the day %v", got)
	}
	if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
		return SetParent(ctx, tx, authz.System, tyrsky, made["vass"].ID, civil.MustDate("2027-02-01"))
	}); kind != fault.Invalid {
		t.Errorf("a ring that is only planned: fault %v", kind)
	}
	clock.Set(civil.MustDate("2027-01-01").Start())
	write(t, d, func(ctx context.Context, tx *db.Tx) error { return RefreshTree(ctx, tx) })
	if got := scopesToday(t, d, made["vass"].ID); !slices.Equal(got, []ID{made["vass"].ID, piiri, tyrsky}) {
		t.Errorf("on the day, above vass %v", got)
	}
	noBreach(t, d)
}

func TestPermissions(t *testing.T) {
	d := dbtest.New(t)
	made := examples(t, d)
	kaisla, piiri, vass, tyrsky, poiju := made["kaisla"], made["piiri"], made["vass"], made["tyrsky"], made["poiju"]
	actor := func(roles ...string) authz.Actor { return webtest.Actor("a", "A", roles...) }
	for _, tt := range []struct {
		who                        string
		a                          authz.Actor
		o                          Organisation
		edit, move, see, makeUnder bool
	}{
		{"a visitor", authz.Actor{}, kaisla, false, false, false, false},
		{"the operator", actor("operator"), kaisla, true, true, true, true},
		{"its main user", actor("main_user:" + kaisla.ID), kaisla, true, false, true, true},
		{"the main user above", actor("main_user:" + kaisla.ID), vass, true, true, true, true},
		{"the main user below", actor("main_user:" + vass.ID), piiri, false, false, false, false},
		{"another's main user", actor("main_user:" + tyrsky.ID), kaisla, false, false, false, false},
		{"the umbrella's staff for a member that is not under it", actor("umbrella:" + made["aallokko"].ID), kaisla, false, false, false, false},
		{"the umbrella's staff for itself", actor("umbrella:" + made["aallokko"].ID), made["aallokko"], true, false, true, true},
		{"staff of the study centre", actor("centre_staff:" + poiju.ID), poiju, true, false, true, true},
		{"a contact person", actor("contact:n1"), kaisla, false, false, false, false},
	} {
		got := [4]bool{MayEdit.Allows(tt.a, tt.o), MayMove.Allows(tt.a, tt.o), MaySeePositions.Allows(tt.a, tt.o), MayCreate.Allows(tt.a, tt.o)}
		if want := [4]bool{tt.edit, tt.move, tt.see, tt.makeUnder}; got != want {
			t.Errorf("%s: edit, move, see, make = %v, want %v", tt.who, got, want)
		}
	}
	if MayCreate.Allows(actor("main_user:"+kaisla.ID), Organisation{}) || !MayCreate.Allows(actor("operator"), Organisation{}) {
		t.Error("the top of a tree is the operator's alone")
	}
	if MayState.Allows(actor("main_user:"+kaisla.ID), Source{}) || !MayState.Allows(actor("umbrella:"+made["aallokko"].ID), Source{}) {
		t.Error("sources are stated by the wrong people")
	}
}

func TestEveryWriteAsksForTheRight(t *testing.T) {
	d := dbtest.New(t)
	made := examples(t, d)
	kaisla, stranger := made["kaisla"].ID, webtest.Actor("sini", "Sini", "main_user:"+made["tyrsky"].ID)
	var office Office
	var tie Membership
	write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		if office, err = AddOffice(ctx, tx, authz.System, NewOffice{Org: kaisla, Municipality: "091"}); err != nil {
			return err
		}
		tie, err = AddMembership(ctx, tx, authz.System, NewMembership{Org: kaisla, In: made["talo"].ID})
		return err
	})
	name := NewName{Name: i18n.Content{FI: "X"}}
	for what, f := range map[string]func(ctx context.Context, tx *db.Tx) error{
		"create": func(ctx context.Context, tx *db.Tx) error {
			_, err := Create(ctx, tx, stranger, New{Names: []NewName{name}, Facts: Facts{Kind: School}})
			return err
		},
		"edit": func(ctx context.Context, tx *db.Tx) error {
			return Edit(ctx, tx, stranger, kaisla, 0, Facts{Kind: School})
		},
		"slug":        func(ctx context.Context, tx *db.Tx) error { return SetSlug(ctx, tx, stranger, kaisla, "x") },
		"name":        func(ctx context.Context, tx *db.Tx) error { return AddName(ctx, tx, stranger, kaisla, name) },
		"remove name": func(ctx context.Context, tx *db.Tx) error { return RemoveName(ctx, tx, stranger, kaisla, "x") },
		"employees": func(ctx context.Context, tx *db.Tx) error {
			return SetEmployees(ctx, tx, stranger, kaisla, Employees{})
		},
		"parent": func(ctx context.Context, tx *db.Tx) error {
			return SetParent(ctx, tx, stranger, made["piiri"].ID, made["tyrsky"].ID, civil.Date{})
		},
		"membership": func(ctx context.Context, tx *db.Tx) error {
			_, err := AddMembership(ctx, tx, stranger, NewMembership{Org: kaisla, In: made["aallokko"].ID})
			return err
		},
		"end membership": func(ctx context.Context, tx *db.Tx) error {
			return EndMembership(ctx, tx, stranger, tie.ID, civil.Vague{Year: 2026})
		},
		"office": func(ctx context.Context, tx *db.Tx) error {
			_, err := AddOffice(ctx, tx, stranger, NewOffice{Org: kaisla, Municipality: "091"})
			return err
		},
		"change office": func(ctx context.Context, tx *db.Tx) error {
			return ChangeOffice(ctx, tx, stranger, office.ID, NewOffice{Municipality: "091"})
		},
		"venue": func(ctx context.Context, tx *db.Tx) error {
			_, err := AddVenue(ctx, tx, stranger, NewVenue{Org: kaisla, Name: name.Name})
			return err
		},
		"strategy": func(ctx context.Context, tx *db.Tx) error {
			_, err := AddStrategy(ctx, tx, stranger, NewStrategy{Org: kaisla})
			return err
		},
		"end": func(ctx context.Context, tx *db.Tx) error { return EndOrganisation(ctx, tx, stranger, kaisla, End{}) },
		"source": func(ctx context.Context, tx *db.Tx) error {
			_, err := AddSource(ctx, tx, stranger, NewSource{Title: "x"})
			return err
		},
	} {
		if kind := attempt(t, d, f); kind != fault.Forbidden {
			t.Errorf("%s: fault %v, want forbidden", what, kind)
		}
	}
	// Positions may not even be seen.
	if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
		_, err := AddPosition(ctx, tx, stranger, NewPosition{Org: kaisla, Person: "x"})
		return err
	}); kind != fault.NotFound {
		t.Errorf("position: fault %v, want not found", kind)
	}
}

func TestPuttingOneUnderAnotherNeedsBoth(t *testing.T) {
	d := dbtest.New(t)
	made := examples(t, d)
	keeper := webtest.Actor("kaisa", "Kaisa", "main_user:"+made["kaisla"].ID)
	if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
		return SetParent(ctx, tx, keeper, made["piiri"].ID, made["tyrsky"].ID, civil.Date{})
	}); kind != fault.Forbidden {
		t.Errorf("under an organisation of others: fault %v", kind)
	}
	if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
		return SetParent(ctx, tx, keeper, made["vass"].ID, made["kaisla"].ID, civil.Date{})
	}); kind != -1 {
		t.Errorf("within one's own: fault %v", kind)
	}
}

func TestEitherSideNotesAMembership(t *testing.T) {
	d := dbtest.New(t)
	made := examples(t, d)
	umbrella := webtest.Actor("ulla", "Ulla", "umbrella:"+made["aallokko"].ID)
	if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
		_, err := AddMembership(ctx, tx, umbrella, NewMembership{Org: made["talo"].ID, In: made["aallokko"].ID, Span: span(t, "2026", "")})
		return err
	}); kind != -1 {
		t.Errorf("the umbrella notes a member: fault %v", kind)
	}
	for what, n := range map[string]NewMembership{
		"twice":         {Org: made["talo"].ID, In: made["aallokko"].ID},
		"of itself":     {Org: made["aallokko"].ID, In: made["aallokko"].ID},
		"unknown kind":  {Org: made["vass"].ID, In: made["aallokko"].ID, Kind: "friend"},
		"ends too soon": {Org: made["vass"].ID, In: made["aallokko"].ID, Span: span(t, "2026", "2025")},
	} {
		if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
			_, err := AddMembership(ctx, tx, umbrella, n)
			return err
		}); kind != fault.Invalid {
			t.Errorf("%s: fault %v, want invalid", what, kind)
		}
	}
}

func TestPositionsAndTheirDays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := examples(t, d)
		var liisa person.Person
		var director, board Position
		write(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
			if liisa, err = person.Ensure(ctx, tx, authz.System, person.New{Name: "Liisa Lahtinen", Email: "liisa@kaisla.example"}); err != nil {
				return err
			}
			if director, err = AddPosition(ctx, tx, authz.System, NewPosition{Person: liisa.ID, Org: made["kaisla"].ID, Title: i18n.Content{FI: "toiminnanjohtaja"}, From: civil.MustDate("2026-03-15")}); err != nil {
				return err
			}
			board, err = AddPosition(ctx, tx, authz.System, NewPosition{Person: liisa.ID, Org: made["vass"].ID, To: civil.MustDate("2026-05-31")})
			return err
		})
		held := func(on string) []string {
			var ids []string
			read(t, d, func(ctx context.Context, tx *db.Tx) error {
				day := civil.Date{}
				if on != "" {
					day = civil.MustDate(on)
				}
				found, err := PositionsOf(ctx, tx, []person.ID{liisa.ID, "nobody", ""}, day)
				for _, p := range found[liisa.ID] {
					ids = append(ids, p.ID)
				}
				return err
			})
			return ids
		}
		for on, want := range map[string][]string{
			"2026-03-14": {board.ID}, "2026-05-31": {director.ID, board.ID}, "2026-06-01": {director.ID}, "": {director.ID, board.ID},
		} {
			if got := held(on); !slices.Equal(got, want) {
				t.Errorf("held on %q: %v, want %v", on, got, want)
			}
		}
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			return EndPosition(ctx, tx, authz.System, director.ID, civil.MustDate("2026-12-31"))
		})
		if got := held("2026-12-31"); !slices.Equal(got, []string{director.ID}) {
			t.Errorf("on the last day %v", got)
		}
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			own, err := OwnData(ctx, tx, liisa.ID)
			if b, _ := json.Marshal(own); !strings.Contains(string(b), `"title":{"fi":"toiminnanjohtaja"},"from":"2026-03-15","to":"2026-12-31"`) {
				t.Errorf("what is told to herself: %s", b)
			}
			return err
		})
		if got := held("2027-01-01"); len(got) != 0 {
			t.Errorf("after the last day %v", got)
		}
		if kind := attempt(t, d, func(ctx context.Context, tx *db.Tx) error {
			return EndPosition(ctx, tx, authz.System, board.ID, civil.Date{})
		}); kind != fault.Conflict {
			t.Errorf("ending what has ended: fault %v", kind)
		}
		noBreach(t, d)
	})
}

func TestTheEndEndsWhatHangsOnIt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := examples(t, d)
		tyrsky := made["tyrsky"].ID
		var now, later, past Position
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: "Bo Berg", Email: "bo@tyrsky.example"})
			if err != nil {
				return err
			}
			for pos, n := range map[*Position]NewPosition{
				&now:   {From: civil.MustDate("2020-01-01")},
				&later: {From: civil.MustDate("2027-01-01")},
				&past:  {To: civil.MustDate("2020-01-01")},
			} {
				n.Person, n.Org = p.ID, tyrsky
				if *pos, err = AddPosition(ctx, tx, authz.System, n); err != nil {
					return err
				}
			}
			return EndOrganisation(ctx, tx, authz.System, tyrsky, End{On: civil.MustDate("2026-12-31"), Successor: made["kaisla"].ID})
		})
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			for id, want := range map[string]string{now.ID: "2026-12-31", later.ID: "2027-01-01", past.ID: "2020-01-01"} {
				p, err := PositionByID(ctx, tx, id)
				if err != nil || p.To.String() != want {
					t.Errorf("last day %s, %v, want %s", p.To, err, want)
				}
			}
			ties, err := membershipsOf(ctx, tx, tyrsky)
			if err != nil || len(ties) != 1 || ties[0].Span.Until.String() != "2026-12-31" {
				t.Errorf("memberships %+v, %v", ties, err)
			}
			o, err := ByID(ctx, tx, tyrsky)
			if o.Successor != made["kaisla"].ID || !o.Alive(civil.MustDate("2026-12-31")) || o.Alive(civil.MustDate("2027-01-01")) {
				t.Errorf("ended %+v", o)
			}
			return err
		})
		noBreach(t, d)
	})
}

func TestWhoServes(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		made := examples(t, d)
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			for _, town := range []string{"091", "167", "853"} {
				if _, err := AddOffice(ctx, tx, authz.System, NewOffice{Org: made["tyrsky"].ID, Municipality: town}); err != nil {
					return err
				}
			}
			_, err := AddOffice(ctx, tx, authz.System, NewOffice{Org: made["talo"].ID, Municipality: "564", Span: span(t, "", "2020")})
			return err
		})
		read(t, d, func(ctx context.Context, tx *db.Tx) error {
			lapland, _ := place.RegionByCode("19")
			served, err := WhoServes(ctx, tx, lapland, i18n.FI)
			if len(served) != 2 || served[0].Org.ID != made["tyrsky"].ID || len(served[0].Perhaps) != 3 || len(served[0].Sure) != 0 {
				t.Errorf("of whom nobody has said: %+v", served)
			}
			if len(served) == 2 && (len(served[1].Sure) != 1 || served[1].Sure[0].Municipality != "564") {
				t.Errorf("who is known to serve: %+v", served[1])
			}
			return err
		})
	})
}

func TestDeedsAreOnTheLogAndPagesAreTouched(t *testing.T) {
	d := dbtest.New(t)
	o := make1(t, d, "Kaisla ry", nil)
	before, err := d.Versions(t.Context(), []string{o.Ref(), "orgs"})
	if err != nil {
		t.Fatal(err)
	}
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return AddName(ctx, tx, authz.System, o.ID, NewName{Name: i18n.Content{FI: "Uusi ry"}, Span: span(t, "2026-01-01", "")})
	})
	after, err := d.Versions(t.Context(), []string{o.Ref(), "orgs"})
	if err != nil || before == after {
		t.Errorf("the pages are not touched: %v", err)
	}
	read(t, d, func(ctx context.Context, tx *db.Tx) error {
		entries, _, err := audit.List(ctx, tx, audit.Filter{Ref: o.Ref()}, 10, "")
		if len(entries) != 2 || entries[0].Action != "org.name" || entries[1].Action != "org.create" {
			t.Errorf("entries %+v", entries)
		}
		return err
	})
}

func TestOldPositionsAreForgotten(t *testing.T) {
	d := dbtest.New(t)
	o := make1(t, d, "Kaisla ry", nil)
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: "Bo Berg", Email: "bo@kaisla.example"})
		if err != nil {
			return err
		}
		for _, last := range []string{"", "2024-11-22", "2024-11-21"} {
			day := civil.Date{}
			if last != "" {
				day = civil.MustDate(last)
			}
			if _, err := AddPosition(ctx, tx, authz.System, NewPosition{Person: p.ID, Org: o.ID, To: day}); err != nil {
				return err
			}
		}
		n, err := Retention()[0].Run(ctx, tx)
		if n != 1 {
			t.Errorf("%d were forgotten, want the one that ended two years and a day ago", n)
		}
		return err
	})
}

func TestEveryActionOnTheLogHasItsWord(t *testing.T) {
	for _, action := range []string{"org.create", "org.edit", "org.slug", "org.name", "org.name.edit", "org.name.remove", "org.parent", "org.membership",
		"org.membership.end", "org.employees", "org.office", "org.office.edit", "org.venue", "org.venue.edit", "org.venue.remove", "org.strategy", "org.position", "org.position.end", "org.end"} {
		if msgActions[action].Empty() {
			t.Errorf("%s has no word", action)
		}
	}
}
