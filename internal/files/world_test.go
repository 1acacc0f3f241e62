package files

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// world is a database with the service and one club.
type world struct {
	testing.TB
	*Service
	clock *dbtest.Clock
	over  bool
}

const club = space.Ref("club:kuoro")

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock}
	place := func() space.Place {
		return space.Place{Ref: club, Name: i18n.Content{FI: "Kuoro"}, Slug: "kuoro", Path: "/clubs/kuoro", Open: true, Over: w.over,
			Sees: func(authz.Actor) bool { return true }, Leads: func(a authz.Actor) bool { return a.Holds("lead", "kuoro") }}
	}
	w.Service = &Service{DB: d, Blobs: blob.Dir(t.TempDir()), BaseURL: "https://parvi.example", MaxFile: 10_000, Quota: 25_000, Kinds: space.Kinds{"club": {
		Base: "/clubs/{slug}", Nav: "clubs", Home: ui.MenuItem{Label: i18n.Same("Kerhot"), Path: "/clubs"},
		ByIDs: func(_ context.Context, _ *db.Tx, ids []string) (map[string]space.Place, error) {
			return map[string]space.Place{"kuoro": place()}, nil
		},
		BySlug: func(_ context.Context, _ *db.Tx, slug string) (space.Place, error) {
			if slug != "kuoro" {
				return space.Place{}, fault.Missing(errors.New("no club"))
			}
			return place(), nil
		},
	}}}
	return w
}

// person is somebody with an account who belongs to the club on a level.
func (w *world) person(name string, level space.Level) authz.Actor {
	w.Helper()
	a := authz.Actor{Name: name, Lang: i18n.FI}
	err := w.DB.Write(context.Background(), func(tx *db.Tx) error {
		p, err := person.Create(context.Background(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
		if err != nil || level == "" {
			a.Person = p.ID
			return err
		}
		a.Person = p.ID
		_, err = space.Join(context.Background(), tx, authz.System, space.New{Space: club, Person: p.ID, Level: level, State: space.Joined})
		return err
	})
	if err != nil {
		w.Fatal(err)
	}
	return a
}

func (w *world) lead(name string) authz.Actor {
	a := w.person(name, space.AsMember)
	a.Grants = []authz.Grant{{Role: "lead", Scope: "kuoro"}}
	return a
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	return m
}

// keeps checks the invariants.
func (w *world) keeps() {
	w.Helper()
	err := w.DB.Read(context.Background(), func(tx *db.Tx) error {
		found, err := db.Check(context.Background(), tx, Invariants())
		for _, b := range found {
			w.Errorf("%s: %d %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
	if err != nil {
		w.Fatal(err)
	}
}
