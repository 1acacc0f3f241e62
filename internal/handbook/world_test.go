package handbook

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// world is a circle with a network beside it: Kaisa leads one, Ulla coordinates
// for the umbrella, Bo leads another in Swedish, Aino leads nothing.
type world struct {
	testing.TB
	*Service
	clock  *dbtest.Clock
	outbox *mail.Outbox
	runner *jobs.Runner
	box    *mail.Memory

	umbrella              org.Organisation
	ring, kuve            network.Network
	kaisa, ulla, bo, aino authz.Actor
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}, Service: &Service{DB: d, BaseURL: webtest.Origin, Secret: []byte("a secret for tests")}}
	if err := Ship(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Service.Jobs(w.runner, w.outbox)
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		w.umbrella, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Kattojärjestö Esimerkki ry"}}}, Facts: org.Facts{Kind: org.Umbrella}})
		if err != nil {
			return err
		}
		make := func(name string, kind network.Kind) (network.Network, error) {
			return network.Create(ctx, tx, authz.System, network.New{
				Facts:        network.Facts{Name: i18n.Content{FI: name}, Kind: kind, Policy: space.ByInvitation},
				Coordinators: []network.Coordination{{Org: w.umbrella.ID, Role: network.Lead, From: civil.Date{Year: 2020, Month: 1, Day: 1}}},
				Stated:       true, Phase: network.Active, PhaseOn: tx.Today(),
			})
		}
		if w.ring, err = make("Vetäjien rinki", network.Leads); err != nil {
			return err
		}
		w.kuve, err = make("Kuve", network.Theme)
		return err
	})
	w.kaisa = w.person("Kaisa Kuvitelma", i18n.FI, "lead:"+w.kuve.ID)
	w.ulla = w.person("Ulla Umpinen", i18n.FI, "coordinator:"+w.umbrella.ID)
	w.bo = w.person("Bo Berg", i18n.SV, "contact:elsewhere")
	w.aino = w.person("Aino Virtanen", i18n.FI)
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name string, l i18n.Lang, roles ...string) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		email := strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org"
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: email, Lang: l, Verified: true})
		return err
	})
	a := webtest.Actor(p.ID, name, roles...)
	a.Lang = l
	return a
}

func (w *world) browser(t *testing.T, who authz.Actor) *webtest.Browser {
	t.Helper()
	m := webtest.Mux(t, w.DB)
	w.Routes(m)
	return webtest.As(t, m, who)
}

func (w *world) drain() {
	w.Helper()
	if err := w.runner.Drain(w.Context()); err != nil {
		w.Fatal(err)
	}
	if err := w.outbox.Drain(w.Context()); err != nil {
		w.Fatal(err)
	}
}

// chapter is a chapter as it is read now.
func (w *world) chapter(slug string) Chapter {
	w.Helper()
	var c Chapter
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		c, err = chapterBySlug(ctx, tx, slug)
		return err
	})
	return c
}

// raise has somebody raise a challenge.
func (w *world) raise(who authz.Actor, nameless bool) Challenge {
	w.Helper()
	c, err := w.Raise(w.Context(), who, Ask{Title: "Miten saan hiljaiset mukaan?", Text: "Kaksi puhuu aina.", Lang: i18n.FI, Nameless: nameless})
	if err != nil {
		w.Fatal(err)
	}
	return c
}

func (w *world) reply(who authz.Actor, c Challenge, text string, credit bool) Answer {
	w.Helper()
	a, err := w.Answer(w.Context(), who, c.ID, Reply{Text: text, Lang: i18n.FI, Credit: credit})
	if err != nil {
		w.Fatal(err)
	}
	return a
}
