package support

import (
	"context"
	"errors"
	"testing"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// world is a study centre with one member, and the shipped rules.
type world struct {
	t            *testing.T
	d            *db.DB
	s            *Service
	centre, unit org.ID
}

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	w := &world{t: t, d: d, s: &Service{DB: d}}
	w.write(func(tx *db.Tx) error {
		if err := Enter(t.Context(), tx, Shipped()); err != nil {
			return err
		}
		for _, o := range []struct {
			kind org.Kind
			name string
			into *org.ID
		}{{org.StudyCentre, "Opintokeskus Poiju", &w.centre}, {org.National, "Esimerkkiliitto", &w.unit}} {
			made, err := org.Create(t.Context(), tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: o.name}}}, Facts: org.Facts{Kind: o.kind}})
			if err != nil {
				return err
			}
			*o.into = made.ID
		}
		return nil
	})
	if err := w.s.NameCentre(t.Context(), authz.System, w.centre, "sivis"); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) write(f func(tx *db.Tx) error) {
	w.t.Helper()
	if err := w.d.Write(context.Background(), f); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) decide(ref, facts string) (d Decision, err error) {
	w.t.Helper()
	f, err := ParseFacts([]byte(facts))
	if err != nil {
		w.t.Fatal(err)
	}
	err = w.d.Write(context.Background(), func(tx *db.Tx) error {
		d, err = w.s.Decide(context.Background(), tx, authz.System, Case{Ref: ref, Centre: w.centre, Unit: w.unit, Title: i18n.Content{FI: "Kurssi"}, Path: "/courses/1", Facts: f})
		return err
	})
	return d, err
}

func (w *world) broken() []db.Breach {
	w.t.Helper()
	var found []db.Breach
	err := w.d.Read(context.Background(), func(tx *db.Tx) (err error) {
		found, err = db.Check(context.Background(), tx, Invariants())
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return found
}

const nineOf2022 = `{"kind": "course", "starts": "2022-05-14", "ends": "2022-05-15", "hours": "12", "participants": {"total": 9, "under_min_age": 1}, "costs": [{"category": "trainer", "amount": "800.00"}]}`

// A decision is kept with its facts, rules and result, and recomputes; a case
// decided again has another one that holds.
func TestDecide(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		got, err := w.decide("course:1", nineOf2022)
		if err != nil || got.Amount != 39600 || got.Rules != "sivis-course-2022" || got.Number != 1 || got.Year != 2022 {
			t.Fatalf("decided %+v, %v", got, err)
		}
		if got, err = w.decide("course:1", `{"kind": "course", "starts": "2022-05-14", "ends": "2022-05-15", "hours": "12", "participants": {"total": 2, "under_min_age": 0}}`); err != nil || got.Amount != 0 || got.Number != 2 {
			t.Fatalf("decided again %+v, %v", got, err)
		}
		var list []Decision
		w.write(func(tx *db.Tx) error {
			list, err = w.s.DecisionsOf(t.Context(), tx, "course:1")
			return err
		})
		if len(list) != 2 || list[0].Latest || !list[1].Latest || list[0].Amount != 39600 || list[0].Result.Explanation == nil || list[1].Result.Reasons[0].Code != "min_participants" {
			t.Errorf("decisions %+v", list)
		}
		if found := w.broken(); len(found) > 0 {
			t.Errorf("broken: %+v", found)
		}
	})
}

func TestDecideTellsWhatRulesLack(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	for facts, code := range map[string]string{
		`{"kind": "course", "starts": "2021-05-14", "ends": "2021-05-14", "hours": "6", "participants": {"total": 9}, "costs": [{"category": "room", "amount": "100.00"}]}`: "missing",
		`{"kind": "group", "starts": "2024-05-14", "ends": "2024-05-14", "hours": "6"}`:                                                                                     "no_rules",
	} {
		if _, err := w.decide("course:1", facts); fault.Of(err) == nil || fault.Of(err).Code != code {
			t.Errorf("%s: %v, want %s", facts, err, code)
		}
	}
}

// Caps of a year count what was granted before, without the case itself.
func TestUsedBy(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	for _, ref := range []string{"course:1", "course:2", "course:2"} {
		if _, err := w.decide(ref, nineOf2022); err != nil {
			t.Fatal(err)
		}
	}
	r, _ := ByID(Shipped(), "sivis-course-2022")
	for ref, want := range map[string]string{"course:1": "12 396.00", "course:3": "24 792.00"} {
		w.write(func(tx *db.Tx) error {
			u, err := w.s.UsedBy(t.Context(), tx, w.unit, r, 2022, ref)
			if got := u.Hours.String() + " " + u.Amount.String(); got != want {
				t.Errorf("beside %s: %s, want %s", ref, got, want)
			}
			return err
		})
	}
}

// A shipped file enters once; the same version with other content stops.
func TestShippedRulesEnterOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		w.write(func(tx *db.Tx) error { return Enter(t.Context(), tx, Shipped()) })
		changed := *Shipped()[0]
		changed.Note = "changed in silence"
		err := d.Write(t.Context(), func(tx *db.Tx) error { return Enter(t.Context(), tx, []*Rules{&changed}) })
		if !errors.Is(err, ErrShipped) {
			t.Errorf("a changed file: %v", err)
		}
		changed.Version = 2
		w.write(func(tx *db.Tx) error { return Enter(t.Context(), tx, []*Rules{&changed}) })
		list, err := w.s.InForce(t.Context())
		if r, _ := ByID(list, changed.ID); err != nil || r.Version != 2 || len(list) != len(Shipped()) {
			t.Errorf("in force %d rule sets, %v, %v", len(list), r, err)
		}
	})
}

// A centre goes by the name that was set, else by its own short name; nobody
// else's, and only an operator says so.
func TestNameCentre(t *testing.T) {
	w := newWorld(t, dbtest.New(t))
	var other org.Organisation
	w.write(func(tx *db.Tx) (err error) {
		other, err = org.Create(t.Context(), tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{SV: "Studiecentralen Exempel"}, Short: "SFV"}}, Facts: org.Facts{Kind: org.StudyCentre}})
		return err
	})
	for centre, want := range map[org.ID]string{w.centre: "sivis-course-2022", other.ID: "sfv-course-2022"} {
		w.write(func(tx *db.Tx) error {
			r, err := w.s.RulesFor(t.Context(), tx, centre, Course, "", 2022)
			if err == nil && r.ID != want {
				t.Errorf("rules %s, want %s", r.ID, want)
			}
			return err
		})
	}
	editor := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: "rules_editor", Scope: other.ID}}}
	for _, tt := range []struct {
		who    authz.Actor
		centre org.ID
		code   string
		want   fault.Kind
	}{
		{authz.System, other.ID, "sivis", fault.Invalid},
		{authz.System, other.ID, "Not a name", fault.Invalid},
		{authz.System, w.unit, "liitto", fault.Invalid},
		{authz.System, "nobody", "liitto", fault.NotFound},
		{editor, other.ID, "ksl", fault.Forbidden},
	} {
		if err := w.s.NameCentre(t.Context(), tt.who, tt.centre, tt.code); !fault.Is(err, tt.want) {
			t.Errorf("%s as %q: %v, want %v", tt.centre, tt.code, err, tt.want)
		}
	}
}
