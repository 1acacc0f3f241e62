package practice

import (
	"context"
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
	"parvi/internal/theme"
)

type world struct {
	testing.TB
	*Service
	net network.Network
}

func worldOn(t testing.TB, d *db.DB) *world {
	t.Helper()
	w := &world{TB: t, Service: &Service{DB: d, Themes: &theme.Service{DB: d}}}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Kattojärjestö"}}}, Facts: org.Facts{Kind: org.Umbrella}})
		if err != nil {
			return err
		}
		w.net, err = network.Create(ctx, tx, authz.System, network.New{Facts: network.Facts{Name: i18n.Content{FI: "Viestijät"}, Kind: network.Theme,
			Purpose: i18n.Content{FI: "Vertaistuki"}, Policy: space.Open, Visibility: space.Public}, Coordinators: []network.Coordination{{Org: o.ID, Role: network.Lead}}})
		return err
	})
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name string) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: p.Name, Lang: i18n.FI}
}

func (w *world) member(name string) authz.Actor {
	a := w.person(name)
	a.Spaces = []string{string(w.net.Space())}
	return a
}

func (w *world) texts() New {
	fi := func(s string) i18n.Content { return i18n.Content{FI: s} }
	return New{Network: w.net.ID, Visibility: space.Members, Words: Words{Title: fi("Kuvatekstit talkoilla"), Situation: fi("Tekstejä ei ollut."), Done: fi("Tehtiin talkoot."), Result: fi("Kaikki näkevät.")},
		Themes: []string{"Saavutettavuus", "viestintä"}, Authors: []string{"Ebba Exempel"}, Lang: i18n.FI}
}

func TestAPracticeIsWrittenReadThankedAndEdited(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := worldOn(t, d)
		aino := w.member("Aino Jäsen")
		if _, err := w.Write(t.Context(), w.person("Ulla Muu"), w.texts()); !fault.Is(err, fault.Forbidden) {
			t.Errorf("written by a stranger: %v", err)
		}
		p, err := w.Write(t.Context(), aino, w.texts())
		if err != nil {
			t.Fatal(err)
		}
		if twin, err := w.Write(t.Context(), aino, w.texts()); err != nil || twin.ID != p.ID {
			t.Errorf("pressed twice: %s %v", twin.ID, err)
		}
		if _, err := w.See(t.Context(), authz.Actor{}, p.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("a visitor reads what is for members: %v", err)
		}
		bo := w.member("Bo Medlem")
		var all sync.WaitGroup
		for range 5 {
			all.Go(func() {
				if err := w.Thank(t.Context(), bo, p.ID); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if err := w.Say(t.Context(), bo, p.ID, Remark{Kind: Use, Text: "Toimi <script> 🦆"}); err != nil {
			t.Fatal(err)
		}
		if err := w.Say(t.Context(), bo, p.ID, Remark{Kind: Use, Text: strings.Repeat("x", 5000)}); !fault.Is(err, fault.Invalid) {
			t.Errorf("5,000 characters: %v", err)
		}
		n := w.texts()
		n.Visibility, n.Seen, n.Title = space.Public, 1, i18n.Content{FI: "Kuvatekstit yhdessä"}
		if err := w.Edit(t.Context(), bo, p.ID, n); !fault.Is(err, fault.Forbidden) {
			t.Errorf("edited by another: %v", err)
		}
		if err := w.Edit(t.Context(), aino, p.ID, n); err != nil {
			t.Fatal(err)
		}
		if err := w.Edit(t.Context(), aino, p.ID, n); !fault.Is(err, fault.Conflict) {
			t.Errorf("edited from an old version: %v", err)
		}
		v, err := w.See(t.Context(), authz.Actor{}, p.ID)
		if err != nil || v.Thanks != 1 || v.Uses != 1 || v.By() != "Aino Jäsen, Ebba Exempel" || len(v.Themes) != 2 {
			t.Errorf("%+v %v", v.Practice, err)
		}
		if _, old, err := w.History(t.Context(), aino, p.ID); err != nil || len(old) != 2 || old[1].Title.FI != "Kuvatekstit talkoilla" {
			t.Errorf("history %+v %v", old, err)
		}
		for _, f := range []Filter{{Query: "talkoot"}, {Theme: "saavutettavuus"}, {Network: w.net.Slug, Lang: i18n.FI}} {
			if list, err := w.List(t.Context(), authz.Actor{}, f); err != nil || len(list) != 1 {
				t.Errorf("%+v: %d %v", f, len(list), err)
			}
		}
		if list, _ := w.List(t.Context(), authz.Actor{}, Filter{Lang: i18n.SV}); len(list) != 0 {
			t.Errorf("in Swedish: %d", len(list))
		}
		lead := w.person("Kaisa Vetäjä")
		lead.Grants = []authz.Grant{{Role: account.Lead, Scope: w.net.ID}}
		if err := w.Hide(t.Context(), lead, p.ID, true); err != nil {
			t.Fatal(err)
		}
		if _, err := w.See(t.Context(), bo, p.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("hidden, yet read: %v", err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			breaches, err := db.Check(ctx, tx, Invariants())
			for _, b := range breaches {
				if b.Count > 0 {
					t.Errorf("breach: %+v", b)
				}
			}
			return err
		})
	})
}

func TestPagesOfPractices(t *testing.T) {
	w := worldOn(t, dbtest.New(t))
	m := webtest.Mux(t, w.DB)
	w.Routes(m)
	w.Themes.Routes(m)
	aino := webtest.As(t, m, w.member("Aino Jäsen"))
	page := aino.Get("/fi/practices").Want(200, "Hyviä käytäntöjä ei ole vielä").Click("Kirjoita hyvä käytäntö")
	page.Form("Julkaise käytäntö").Submit().Want(422, "Kirjoita otsikko ainakin yhdellä kielellä.")
	page = page.Form("Julkaise käytäntö").Set("title.fi", "Talkoot").Set("situation.fi", "Ei tekstejä.").Set("done.fi", "Tehtiin.").Set("result.fi", "Syntyi.").
		Fill("Teemat", "Saavutettavuus").Submit()
	page.Want(200, "Käytäntö on julkaistu.", "Mikä oli tilanne?", "Aino Jäsen", "Saavutettavuus")
	page.Form("Kiitä").Submit().Want(200, "1 kiitos", "Olet kiittänyt.")
	page.Form("Lähetä").Choose("Mitä haluat kertoa?", "Kysymys").Fill("Teksti", "Kauanko se kesti?").Submit().Want(200, "Kauanko se kesti?")
	aino.Get("/sv/practices").Want(200, "1 god praxis", "Talkoot")
	webtest.New(t, m).Get("/fi/themes/saavutettavuus").Want(200, "Saavutettavuus")
}
