package hours

import (
	"testing"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
)

// world is a study centre (poiju) with a member (kaisla), its district (piiri)
// and an association under that (vass); tyrsky has no study centre.
type world struct {
	t    *testing.T
	s    *Service
	orgs org.Examples
	// Sirpa shares kaisla's hours, Taina grants poiju's, Ulla looks after tyrsky.
	sirpa, taina, ulla authz.Actor
}

const thisYear = 2026

func as(id, role, scope string) authz.Actor {
	return authz.Actor{Person: id, Name: id, Grants: []authz.Grant{{Role: role, Scope: scope}}}
}

func newWorld(t *testing.T, d *db.DB) *world {
	t.Helper()
	w := &world{t: t, s: &Service{DB: d}}
	err := d.Write(t.Context(), func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	w.sirpa = as("sirpa", account.MainUser, w.id("kaisla"))
	w.taina = as("taina", account.HoursAllocator, w.id("poiju"))
	w.ulla = as("ulla", account.MainUser, w.id("tyrsky"))
	return w
}

func (w *world) id(key string) string { return w.orgs[key].ID }

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// grant gives kaisla hours from a centre that has as many.
func (w *world) grant(h Hours) {
	w.t.Helper()
	w.must(w.s.SetBudget(w.t.Context(), w.taina, w.id("poiju"), Move{Year: thisYear, Hours: h}))
	w.must(w.s.Grant(w.t.Context(), w.taina, w.id("kaisla"), Move{Year: thisYear, Hours: h}))
}

func (w *world) share(e Entry, unit string, h Hours) error {
	_, err := w.s.Post(w.t.Context(), w.sirpa, w.id("kaisla"), Move{Year: thisYear, Entry: e, Unit: w.id(unit), Hours: h})
	return err
}

func (w *world) write(f func(tx *db.Tx) error) error {
	return w.s.DB.Write(w.t.Context(), f, db.Alone(Key(w.id("kaisla"), thisYear)))
}

func (w *world) reserve(ref, unit string, h Hours) (b Booked, err error) {
	err = w.write(func(tx *db.Tx) error {
		b, err = Reserve(w.t.Context(), tx, w.sirpa, Booking{Ref: ref, Unit: w.id(unit), Year: thisYear, Hours: h})
		return err
	})
	return b, err
}

func (w *world) consume(ref string, h Hours) (u Used, err error) {
	err = w.write(func(tx *db.Tx) error {
		u, err = Consume(w.t.Context(), tx, w.sirpa, ref, h)
		return err
	})
	return u, err
}

func (w *world) release(ref string) (h Hours, err error) {
	err = w.write(func(tx *db.Tx) error {
		h, err = Release(w.t.Context(), tx, w.sirpa, ref)
		return err
	})
	return h, err
}

func (w *world) balance() (b Balance) {
	w.t.Helper()
	w.must(w.s.DB.Read(w.t.Context(), func(tx *db.Tx) (err error) {
		b, err = BalanceOf(w.t.Context(), tx, w.id("kaisla"), thisYear, Course)
		return err
	}))
	return b
}

// holds asks the invariants.
func (w *world) holds() {
	w.t.Helper()
	w.must(w.s.DB.Read(w.t.Context(), func(tx *db.Tx) error {
		breaches, err := db.Check(w.t.Context(), tx, Invariants())
		for _, b := range breaches {
			w.t.Errorf("%s: %v", b.Name, b.Rows)
		}
		return err
	}))
}

func (w *world) refused(err error, kind fault.Kind, what string) {
	w.t.Helper()
	if !fault.Is(err, kind) {
		w.t.Errorf("%s: %v, want a fault of kind %v", what, err, kind)
	}
}

func at(t *testing.T, clock *dbtest.Clock, day string) {
	t.Helper()
	clock.Set(civil.MustDate(day).Start().Add(9 * 3600e9))
}
