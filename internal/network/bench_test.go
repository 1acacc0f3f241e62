package network

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// filled is a world with n networks and m people in three networks each.
func filled(b *testing.B, n, m int) (*world, []Network, http.Handler) {
	w := newWorld(b)
	soste := w.org("Soste", -1)
	var all []Network
	for i := range n {
		all = append(all, w.create(New{Stated: true, Facts: Facts{Name: i18n.Content{FI: "Verkosto " + itoa(i), SV: "Nätverk " + itoa(i)}, Kind: Kinds[i%len(Kinds)], Region: "02",
			Purpose: i18n.Content{FI: "Mitä varten verkosto on ja mitä siinä tehdään yhdessä."}, Policy: space.Open}, Coordinators: []Coordination{{Org: soste.ID, Role: Lead}},
			Themes: []i18n.Content{{FI: "teema " + itoa(i%10)}}}))
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for i := range m {
			p, err := person.Create(ctx, tx, authz.System, person.New{Name: "Joku " + itoa(i), Email: "joku" + itoa(i) + "@example.org", Verified: true})
			if err != nil {
				return err
			}
			for k := range 3 {
				if _, err := space.Join(ctx, tx, authz.System, space.New{Space: all[(i+k*7)%n].Space(), Person: p.ID, Level: space.AsMember, State: space.Joined}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	reader := w.person("Aino Virtanen", i18n.FI)
	w.join(reader, all[0])
	who := w.as(reader)
	mux := webtest.Mux(b, w.DB, webtest.WithNow(w.clock.Now), webtest.With(func(c *web.Config) {
		c.Authenticate = func(context.Context, *http.Request) (authz.Actor, error) { return who, nil }
	}))
	w.Routes(mux)
	return w, all, mux
}

func get(b *testing.B, mux http.Handler, path string) {
	rec := httptest.NewRecorder()
	mux.ServeHTTP(rec, httptest.NewRequest("GET", webtest.Origin+path, nil))
	if rec.Code != 200 {
		b.Fatal(rec.Code)
	}
}

func BenchmarkDirectorySignedIn(b *testing.B) {
	for _, n := range []int{40, 400} {
		b.Run(itoa(n), func(b *testing.B) {
			_, _, mux := filled(b, n, 2000)
			b.ResetTimer()
			for b.Loop() {
				get(b, mux, "/fi/networks")
			}
		})
	}
}

func BenchmarkNetworkSignedIn(b *testing.B) {
	_, all, mux := filled(b, 40, 2000)
	b.ResetTimer()
	for b.Loop() {
		get(b, mux, "/fi/networks/"+all[0].Slug)
	}
}

func BenchmarkDirectoryAnew(b *testing.B) {
	w, _, _ := filled(b, 40, 2000)
	b.ResetTimer()
	for b.Loop() {
		w.directory, w.counts = db.Memo[*directory]{}, db.Memo[*counts]{}
		if _, err := w.everything(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDirectoryAfterAMeetingChanged(b *testing.B) {
	w, _, _ := filled(b, 40, 2000)
	b.ResetTimer()
	for b.Loop() {
		w.directory = db.Memo[*directory]{}
		if _, err := w.everything(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
