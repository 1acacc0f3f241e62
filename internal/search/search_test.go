package search

import (
	"context"
	"strings"
	"testing"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

const club, closed = space.Ref("club:kuoro"), space.Ref("club:salaseura")

func kinds() space.Kinds {
	place := func(ref space.Ref, open bool) space.Place {
		return space.Place{Ref: ref, Name: i18n.Content{FI: ref.ID()}, Slug: ref.ID(), Open: open,
			Sees:  func(a authz.Actor) bool { return open || a.Belongs(string(ref)) },
			Leads: func(a authz.Actor) bool { return a.Holds("lead", ref.ID()) }}
	}
	return space.Kinds{"club": {ByIDs: func(context.Context, *db.Tx, []string) (map[string]space.Place, error) {
		return map[string]space.Place{"kuoro": place(club, true), "salaseura": place(closed, false)}, nil
	}, Led: func(_ context.Context, _ *db.Tx, who authz.Actor) ([]space.Place, error) {
		if who.Holds("lead", "kuoro") {
			return []space.Place{place(club, true)}, nil
		}
		return nil, nil
	}}}
}

func TestWhatOneMayNotReadIsNotFound(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := &Service{DB: d, Kinds: kinds()}
		join := func(name string, level space.Level) authz.Actor {
			a := authz.Actor{Name: name}
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				p, err := person.Create(t.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
				if a.Person = p.ID; err != nil || level == "" {
					return err
				}
				_, err = space.Join(t.Context(), tx, authz.System, space.New{Space: club, Person: p.ID, Level: level, State: space.Joined})
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return a
		}
		lay := func(e space.Entry) {
			t.Helper()
			if err := d.Write(t.Context(), func(tx *db.Tx) error {
				e.ID = tx.NewID()
				return space.Publish(t.Context(), tx, e)
			}); err != nil {
				t.Fatal(err)
			}
		}
		for _, v := range space.Visibilities {
			lay(space.Entry{Space: club, Kind: "page", Lang: "fi", Visibility: v, Title: "Jäsenten ohje: " + string(v), Path: "/" + string(v)})
		}
		lay(space.Entry{Space: club, Kind: "page", Lang: "fi", Visibility: space.Public, Title: "Jäsenet piilossa", Path: "/hidden", Hidden: time.Now()})
		lay(space.Entry{Space: closed, Kind: "page", Lang: "fi", Visibility: space.Public, Title: "Jäsenet salassa", Path: "/closed"})
		lay(space.Entry{Space: club, Kind: "page", Lang: "sv", Visibility: space.Public, Title: "Möten i höst", Path: "/sv"})

		member, follower, lead := join("Maija Jäsen", space.AsMember), join("Siiri Seuraaja", space.AsFollower), join("Liisa Vetäjä", space.AsMember)
		lead.Grants = []authz.Grant{{Role: "lead", Scope: "kuoro"}}
		for _, c := range []struct {
			who     authz.Actor
			q, want string
		}{
			{authz.Actor{}, "jäsen", "/public"},
			{authz.Actor{}, "jäsenille ohjeita", "/public"},
			{authz.Actor{}, "JASENTEN", "/public"},
			{authz.Actor{}, "ohje leads", ""},
			{follower, "jäsenen", "/followers /public"},
			{member, "jäsenet", "/members /followers /public"},
			{lead, "jäsenellä", "/leads /members /followers /public"},
			{member, "möte", "/sv"},
			{member, "", ""},
			{member, "kissa", ""},
			{member, "' OR 1=1 --", ""},
		} {
			hits, err := s.Find(t.Context(), c.who, c.q, []string{"page"}, 10)
			if err != nil {
				t.Fatal(err)
			}
			var paths []string
			for _, h := range hits {
				paths = append(paths, h.Entry.Path)
			}
			if got := strings.Join(paths, " "); got != c.want {
				t.Errorf("%s looks for %q: %q, want %q", c.who.Name, c.q, got, c.want)
			}
		}
	})
}
