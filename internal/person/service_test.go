package person

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

var coordinator = authz.Actor{Person: "kaisa", Name: "Kaisa", Lang: i18n.FI, Grants: []authz.Grant{{Role: "coordinator", Scope: "soste"}}}

func service(d *db.DB) *Service { return &Service{DB: d, BaseURL: "https://parvi.test"} }

// in runs f in a Write that must succeed.
func in(t testing.TB, d *db.DB, f func(ctx context.Context, tx *db.Tx) error) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return f(t.Context(), tx) }); err != nil {
		t.Fatal(err)
	}
}

func create(t testing.TB, d *db.DB, n New) Person {
	t.Helper()
	var p Person
	in(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = Create(ctx, tx, authz.System, n)
		return err
	})
	return p
}

func TestCreateAndFind(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		aino := create(t, d, New{Name: " Aino  Virtanen ", Email: "Aino.Virtanen@Jarjesto.fi", Lang: i18n.SV, Verified: true})
		matti := create(t, d, New{Name: "Matti Äijälä", Email: "matti@jarjesto.fi"})
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			found, err := ByIDs(ctx, tx, []ID{aino.ID, matti.ID, "nobody"})
			if err != nil {
				return err
			}
			if got := found[aino.ID]; got.Name != "Aino Virtanen" || got.Email != "aino.virtanen@jarjesto.fi" || got.Lang != i18n.SV || got.Staged() {
				t.Errorf("aino is %+v", got)
			}
			if got := found[matti.ID]; !got.Staged() || got.Email != "matti@jarjesto.fi" {
				t.Errorf("matti is %+v", got)
			}
			if _, ok := found["nobody"]; ok {
				t.Error("found nobody")
			}
			if p, err := ByEmail(ctx, tx, "AINO.virtanen@jarjesto.fi"); err != nil || p.ID != aino.ID {
				t.Errorf("by address: %v, %v", p, err)
			}
			if _, err := ByEmail(ctx, tx, "matti@jarjesto.fi"); !errors.Is(err, db.ErrNoRows) {
				t.Errorf("an address nobody proved finds somebody: %v", err)
			}
			if p, err := Claimable(ctx, tx, "matti@jarjesto.fi"); err != nil || p.ID != matti.ID {
				t.Errorf("claimable: %v, %v", p, err)
			}
			return nil
		})
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			_, err := Create(t.Context(), tx, authz.System, New{Name: "Toinen Aino", Email: "aino.virtanen@jarjesto.fi", Verified: true})
			return err
		})
		if !fault.Is(err, fault.Conflict) {
			t.Errorf("a verified address twice: %v", err)
		}
	})
}

func TestEnsureFindsBeforeItMakes(t *testing.T) {
	d := dbtest.New(t)
	aino := create(t, d, New{Name: "Aino Virtanen", Email: "aino@jarjesto.fi", Verified: true})
	ensure := func(name, email string) Person {
		var p Person
		in(t, d, func(ctx context.Context, tx *db.Tx) (err error) {
			p, err = Ensure(ctx, tx, authz.System, New{Name: name, Email: email})
			return err
		})
		return p
	}
	if p := ensure("A. Virtanen", "AINO@jarjesto.fi"); p.ID != aino.ID || p.Name != "Aino Virtanen" {
		t.Errorf("got %+v, want aino as she is", p)
	}
	first := ensure("Bo Ek", "toimisto@forening.fi")
	if p := ensure("Bo  Ek", "toimisto@forening.fi"); p.ID != first.ID {
		t.Error("the same staged person twice")
	}
	if p := ensure("Eva Ek", "toimisto@forening.fi"); p.ID == first.ID {
		t.Error("two people of one office became one")
	}
}

func TestVerifyMakesReal(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		var told []string
		s := service(d)
		s.OnVerified = append(s.OnVerified, func(_ context.Context, _ *db.Tx, id ID, email string) error {
			told = append(told, id+" "+email)
			return nil
		})
		bo := create(t, d, New{Name: "Bo Ek", Email: "bo@forening.fi"})
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			told = nil
			p, err := s.Verify(ctx, tx, authz.System, bo.ID, "bo@forening.fi")
			if err == nil && p.Staged() {
				t.Error("still staged")
			}
			return err
		})
		if want := []string{bo.ID + " bo@forening.fi"}; !slices.Equal(told, want) {
			t.Errorf("told %v, want %v", told, want)
		}
	})
}

func TestStagedRecordsOfTheSameNameJoin(t *testing.T) {
	d := dbtest.New(t)
	s := service(d)
	bo := create(t, d, New{Name: "Bo Ek", Email: "bo@work.fi", Verified: true})
	guest := create(t, d, New{Name: "bo ek", Email: "bo@home.fi"})
	other := create(t, d, New{Name: "Eva Ek", Email: "bo@home.fi"})
	in(t, d, func(ctx context.Context, tx *db.Tx) error {
		_, err := s.Verify(ctx, tx, authz.System, bo.ID, "bo@home.fi")
		return err
	})
	in(t, d, func(ctx context.Context, tx *db.Tx) error {
		if id, err := Canonical(ctx, tx, guest.ID); err != nil || id != bo.ID {
			t.Errorf("the guest stands for %s, %v; want bo", id, err)
		}
		if id, err := Canonical(ctx, tx, other.ID); err != nil || id != other.ID {
			t.Errorf("eva stands for %s, %v; want herself", id, err)
		}
		return nil
	})
}

func TestARealPersonIsNeverClaimedByATypedAddress(t *testing.T) {
	d := dbtest.New(t)
	aino := create(t, d, New{Name: "Aino Virtanen", Email: "aino@jarjesto.fi", Verified: true})
	in(t, d, func(ctx context.Context, tx *db.Tx) error {
		if _, err := AddAddress(ctx, tx, authz.System, aino.ID, "victim@else.fi"); err != nil {
			return err
		}
		if _, err := Claimable(ctx, tx, "victim@else.fi"); !errors.Is(err, db.ErrNoRows) {
			t.Errorf("aino can be claimed by the owner of victim@else.fi: %v", err)
		}
		return nil
	})
}

// three networks under two addresses, as in scenario 1 of the domain.
func TestMergeMovesAndUndoBringsBack(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		s.Refs = []Ref{
			{Table: "test_members", ID: "id", Column: "person_id", UniqueWith: []string{"network"}, While: "open"},
			{Table: "test_members", ID: "id", Column: "added_by"},
		}
		work := create(t, d, New{Name: "Aino Virtanen", Email: "aino@jarjesto.fi", Verified: true})
		home := create(t, d, New{Name: "Aino Virtanen", Email: "aino@home.fi", Verified: true})
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			if _, err := tx.Exec(ctx, `CREATE TABLE test_members (id text PRIMARY KEY, network text NOT NULL, person_id text NOT NULL, added_by text NOT NULL, open boolean NOT NULL)`); err != nil {
				return err
			}
			for i, m := range []struct {
				network, person string
				open            bool
			}{
				{"n1", work.ID, true}, {"n2", work.ID, true}, {"n3", home.ID, true}, // 2 + 1 memberships
				{"n2", home.ID, true},  // both are in n2: one row stays
				{"n1", home.ID, false}, // left long ago: moves, though work is in n1 now
			} {
				if _, err := tx.Exec(ctx, `INSERT INTO test_members (id, network, person_id, added_by, open) VALUES ($1, $2, $3, $4, $5)`,
					fmt.Sprint("m", i), m.network, m.person, home.ID, m.open); err != nil {
					return err
				}
			}
			return nil
		})
		holders := func() string {
			var got string
			in(t, d, func(ctx context.Context, tx *db.Tx) error {
				rows, err := db.All(ctx, tx, func(r *db.Rows) (string, error) {
					var id, p string
					err := r.Scan(&id, &p)
					return id + "=" + map[string]string{work.ID: "work", home.ID: "home"}[p], err
				}, `SELECT id, person_id FROM test_members ORDER BY id`)
				got = fmt.Sprint(rows)
				return err
			})
			return got
		}
		before := holders()

		preview, err := s.PreviewMerge(t.Context(), coordinator, home.ID, work.ID)
		if err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, m := range preview.Moves {
			told = append(told, fmt.Sprintf("%s.%s %d/%d", m.Ref.Table, m.Ref.Column, m.Moves, m.Stays))
		}
		if want := []string{"person_addresses.person_id 1/0", "test_members.person_id 2/1", "test_members.added_by 5/0"}; !slices.Equal(told, want) {
			t.Errorf("preview %v, want %v", told, want)
		}

		m, err := s.Merge(t.Context(), coordinator, home.ID, work.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := holders(), "[m0=work m1=work m2=work m3=home m4=work]"; got != want {
			t.Errorf("after the merge %s, want %s", got, want)
		}
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			for _, email := range []string{"aino@jarjesto.fi", "aino@home.fi"} {
				if p, err := ByEmail(ctx, tx, email); err != nil || p.ID != work.ID || p.Email != "aino@jarjesto.fi" {
					t.Errorf("%s is %+v, %v", email, p, err)
				}
			}
			people, err := ByIDs(ctx, tx, []ID{home.ID})
			if err != nil || people[home.ID].ID != work.ID {
				t.Errorf("the old id gives %+v, %v", people, err)
			}
			return err
		})
		if _, err := s.Merge(t.Context(), coordinator, home.ID, work.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("merged twice: %v", err)
		}
		if found, err := s.Search(t.Context(), coordinator, "virtanen", 10); err != nil || len(found) != 1 {
			t.Errorf("search finds %v, %v; want one", found, err)
		}

		if _, err := s.Undo(t.Context(), coordinator, m.ID); err != nil {
			t.Fatal(err)
		}
		if got := holders(); got != before {
			t.Errorf("after the undo %s, want %s", got, before)
		}
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			p, err := ByEmail(ctx, tx, "aino@home.fi")
			if err != nil || p.ID != home.ID || p.Email != "aino@home.fi" {
				t.Errorf("home is %+v, %v", p, err)
			}
			breaches, err := db.Check(ctx, tx, Invariants())
			if len(breaches) > 0 {
				t.Errorf("broken: %v", breaches)
			}
			return err
		})
		if _, err := s.Undo(t.Context(), coordinator, m.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("undone twice: %v", err)
		}
	})
}

func TestUndoLeavesWhatHasMovedOn(t *testing.T) {
	d := dbtest.New(t)
	s := service(d)
	a := create(t, d, New{Name: "Aino A", Email: "a@x.fi", Verified: true})
	b := create(t, d, New{Name: "Aino B", Email: "b@x.fi", Verified: true})
	c := create(t, d, New{Name: "Aino C", Email: "c@x.fi", Verified: true})
	first, err := s.Merge(t.Context(), coordinator, a.ID, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	second, err := s.Merge(t.Context(), coordinator, b.ID, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	in(t, d, func(ctx context.Context, tx *db.Tx) error {
		if id, err := Canonical(ctx, tx, a.ID); err != nil || id != c.ID {
			t.Errorf("a stands for %s, %v; want c", id, err)
		}
		return nil
	})
	if _, err := s.Undo(t.Context(), coordinator, first.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("the earlier merge undone first: %v", err)
	}
	for _, m := range []Merge{second, first} {
		if _, err := s.Undo(t.Context(), coordinator, m.ID); err != nil {
			t.Fatal(err)
		}
	}
	in(t, d, func(ctx context.Context, tx *db.Tx) error {
		for _, p := range []Person{a, b, c} {
			if got, err := ByID(ctx, tx, p.ID); err != nil || got.ID != p.ID || got.Email != p.Email {
				t.Errorf("%s is %+v, %v", p.Name, got, err)
			}
		}
		return nil
	})
}

func TestAMergeCanBeUndoneForThirtyDays(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := service(d)
	a := create(t, d, New{Name: "Aino A", Email: "a@x.fi", Verified: true})
	b := create(t, d, New{Name: "Aino B", Email: "b@x.fi", Verified: true})
	m, err := s.Merge(t.Context(), coordinator, a.ID, b.ID)
	if err != nil {
		t.Fatal(err)
	}
	clock.Advance(UndoFor - time.Millisecond)
	if n := retained(t, d); n["person.merge_moves"] != 0 {
		t.Errorf("forgotten too early: %v", n)
	}
	clock.Advance(time.Minute)
	if _, err := s.Undo(t.Context(), coordinator, m.ID); !fault.Is(err, fault.Gone) {
		t.Errorf("after thirty days: %v", err)
	}
	if n := retained(t, d); n["person.merge_moves"] != 1 {
		t.Errorf("the journal is kept: %v", n)
	}
}

func retained(t testing.TB, d *db.DB) map[string]int {
	t.Helper()
	n, err := retain.Run(t.Context(), d, Retention())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestDuplicates(t *testing.T) {
	d := dbtest.New(t)
	s := service(d)
	aino := create(t, d, New{Name: "Aino Virtanen", Email: "aino.virtanen@a.fi", Verified: true})
	moved := create(t, d, New{Name: "Aino Virtanen", Email: "aino.virtanen@b.fi", Verified: true})
	bo := create(t, d, New{Name: "Bo Ek", Email: "bo@a.fi", Verified: true})
	bo2 := create(t, d, New{Name: "B Ek", Email: "bo@a.fi"})
	eva1 := create(t, d, New{Name: "Eva Ek"})
	eva2 := create(t, d, New{Name: "Eva  ek"})
	create(t, d, New{Name: "Matti Ek"})
	create(t, d, New{Name: "Matti Ek"})
	s.Workplaces = func(context.Context, *db.Tx, []ID) (map[ID][]string, error) {
		return map[ID][]string{eva1.ID: {"soste"}, eva2.ID: {"soste"}}, nil
	}
	found, err := s.Duplicates(t.Context(), coordinator)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range found {
		got = append(got, fmt.Sprint(f.A.Name, "+", f.B.Name, " ", f.Reason))
	}
	if want := []string{"Bo Ek+B Ek address", "Eva Ek+Eva ek organisation", "Aino Virtanen+Aino Virtanen mailbox"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if err := s.Distinct(t.Context(), coordinator, moved.ID, aino.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Merge(t.Context(), coordinator, bo2.ID, bo.ID); err != nil {
		t.Fatal(err)
	}
	found, err = s.Duplicates(t.Context(), coordinator)
	if err != nil || len(found) != 1 {
		t.Errorf("got %v, %v; want eva only", found, err)
	}
}

func TestSearch(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		for _, n := range []New{
			{Name: "Aino Virtanen", Email: "aino.virtanen@a.fi", Verified: true},
			{Name: "Maj-Britt af Forselles", Email: "mb@a.fi"},
			{Name: "Matti Äijälä", Email: "matti@virasto.fi"},
		} {
			create(t, d, n)
		}
		for q, want := range map[string]string{
			"virta":      "[Aino Virtanen]",
			"aino virt":  "[Aino Virtanen]",
			"aijala":     "[Matti Äijälä]",
			"ÄIJ":        "[Matti Äijälä]",
			"britt":      "[Maj-Britt af Forselles]",
			"matti@vira": "[Matti Äijälä]",
			"m":          "[Maj-Britt af Forselles Matti Äijälä]",
			"%":          "[]",
			"":           "[]",
			"aino ek":    "[]",
		} {
			found, err := s.Search(t.Context(), coordinator, q, 10)
			if err != nil {
				t.Fatal(err)
			}
			names := []string{}
			for _, p := range found {
				names = append(names, p.Name)
			}
			if got := fmt.Sprint(names); got != want {
				t.Errorf("%q finds %s, want %s", q, got, want)
			}
		}
	})
}

func TestWhoMaySeePeople(t *testing.T) {
	d := dbtest.New(t)
	s := service(d)
	aino := create(t, d, New{Name: "Aino Virtanen", Email: "aino@a.fi", Verified: true})
	contact := authz.Actor{Person: "liisa", Grants: []authz.Grant{{Role: "contact", Scope: "kuve"}}}
	member := authz.Actor{Person: "matti"}
	if _, err := s.Search(t.Context(), member, "aino", 5); !fault.Is(err, fault.NotFound) {
		t.Errorf("a member searches: %v", err)
	}
	if _, err := s.Search(t.Context(), contact, "aino", 5); !fault.Is(err, fault.NotFound) {
		t.Errorf("a contact person searches: %v", err)
	}
	if _, err := s.Merge(t.Context(), contact, aino.ID, "x"); !fault.Is(err, fault.NotFound) {
		t.Errorf("a contact person merges: %v", err)
	}
	found, err := s.Pick(t.Context(), contact, "aino", 5)
	if err != nil || len(found) != 1 || found[0].Email != "" {
		t.Errorf("picking shows %+v, %v; want the name alone", found, err)
	}
	found, err = s.Pick(t.Context(), contact, "aino@a.fi", 5)
	if err != nil || len(found) != 1 || found[0].Email != "aino@a.fi" {
		t.Errorf("who knows the address sees %+v, %v", found, err)
	}
	if err := s.SetProfile(t.Context(), member, aino.ID, Profile{Name: "Aino X"}); !fault.Is(err, fault.NotFound) {
		t.Errorf("another one's profile: %v", err)
	}
}

func TestInvariantsFindWhatIsBroken(t *testing.T) {
	for name, sql := range map[string]string{
		"person.merged_into":      `UPDATE people SET merged_into = 'nobody' WHERE name = 'Bo'`,
		"person.primary_own":      `UPDATE people SET address_id = 'x' WHERE name = 'Bo'`,
		"person.primary_verified": `UPDATE people SET address_id = '' WHERE name = 'Aino'`,
		"person.merge_stands":     `INSERT INTO person_merges (id, from_id, to_id) SELECT 'm', a.id, b.id FROM people a JOIN people b ON a.name = 'Aino' AND b.name = 'Bo'`,
	} {
		d := dbtest.New(t)
		create(t, d, New{Name: "Aino", Email: "a@x.fi", Verified: true})
		create(t, d, New{Name: "Bo", Email: "b@x.fi"})
		in(t, d, func(ctx context.Context, tx *db.Tx) error {
			if breaches, err := db.Check(ctx, tx, Invariants()); err != nil || len(breaches) > 0 {
				t.Fatalf("before: %v, %v", breaches, err)
			}
			if _, err := tx.Exec(ctx, sql); err != nil {
				return err
			}
			breaches, err := db.Check(ctx, tx, Invariants())
			if !slices.ContainsFunc(breaches, func(b db.Breach) bool { return b.Name == name }) {
				t.Errorf("%s is not found: %v", name, breaches)
			}
			return err
		})
	}
}
