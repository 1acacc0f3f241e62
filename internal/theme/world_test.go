package theme

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// world is a database with an umbrella, its network and a lead who convenes.
type world struct {
	testing.TB
	*Service
	networks *network.Service
	clock    *dbtest.Clock
	runner   *jobs.Runner
	outbox   *mail.Outbox
	box      *mail.Memory
	kaisa    authz.Actor
	net      network.Network
	threads  []Text
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}}
	people := &person.Service{DB: d}
	reg := &registration.Service{DB: d, Secret: registration.Secret("test"), BaseURL: "https://parvi.example"}
	meetings := &meeting.Service{DB: d, Notes: &note.Service{DB: d}, Registration: reg, People: people, BaseURL: "https://parvi.example"}
	w.networks = &network.Service{DB: d, People: people, BaseURL: "https://parvi.example"}
	reg.Kinds = map[string]registration.Kind{meeting.OfferingKind: meetings.Kind()}
	w.Service = &Service{DB: d, Meetings: meetings, BaseURL: "https://parvi.example",
		Threads: func(_ context.Context, _ *db.Tx, _ authz.Actor, _ network.Network, t Text) (string, error) {
			w.threads = append(w.threads, t)
			return "/threads/x", nil
		},
		NewPractice: func(n network.Network, group string) string {
			return "/practices/new?network=" + n.Slug + "&group=" + group
		},
	}
	meetings.Parts = append(meetings.Parts, w.OnMeeting)
	meetings.OnPublished = append(meetings.OnPublished, w.MeetingPublished)
	for _, refs := range [][]person.Ref{org.PersonRefs(), account.PersonRefs(), space.PersonRefs(), network.PersonRefs(), PersonRefs()} {
		people.Refs = append(people.Refs, refs...)
	}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.networks.Jobs(w.runner, w.outbox)
	reg.Jobs(w.runner, w.outbox)
	meetings.Jobs(w.runner, w.outbox)
	w.Service.Jobs(w.runner, w.outbox)
	w.kaisa = w.person("Kaisa Kuvitelma", i18n.FI)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Kattojärjestö"}}}, Facts: org.Facts{Kind: org.Umbrella}})
		if err != nil {
			return err
		}
		w.net, err = network.Create(ctx, tx, authz.System, network.New{Facts: network.Facts{Name: i18n.Content{FI: "Viestijät"}, Kind: network.Theme,
			Purpose: i18n.Content{FI: "Viestinnän vertaistuki"}, Policy: space.Open, Visibility: space.Public},
			Themes: []i18n.Content{{FI: "Saavutettavuus", SV: "Tillgänglighet"}}, Coordinators: []network.Coordination{{Org: o.ID, Role: network.Lead}}})
		return err
	})
	w.kaisa.Grants = []authz.Grant{{Role: account.Lead, Scope: w.net.ID}}
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name string, l i18n.Lang) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: l, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: p.Name, Lang: l}
}

// meeting is one of the network, some days from now.
func (w *world) meeting(title string, days int) meeting.Meeting {
	w.Helper()
	start := w.clock.Now().AddDate(0, 0, days)
	m, err := w.Meetings.Convene(w.Context(), w.kaisa, meeting.New{Networks: []string{w.net.ID}, Title: i18n.Content{FI: title},
		Starts: start, Ends: start.Add(2 * time.Hour), Audience: meeting.Open, OfferHours: 24,
		Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}, RemoteURL: "https://example.org/x"})
	if err != nil {
		w.Fatal(err)
	}
	return m
}

func (w *world) wall(m meeting.Meeting) Wall {
	w.Helper()
	wall, err := w.Open(w.Context(), w.kaisa, m.ID)
	if err != nil {
		w.Fatal(err)
	}
	return wall
}

func (w *world) note(wall Wall, k Kind, text, device string) {
	w.Helper()
	if err := w.Write(w.Context(), authz.Actor{}, wall.Code, NewNote{Kind: k, Text: text, Lang: i18n.FI, Device: device}); err != nil {
		w.Fatal(err)
	}
}

func (w *world) shown(m meeting.Meeting) Shown {
	w.Helper()
	v, err := w.OfMeeting(w.Context(), w.kaisa, m.ID)
	if err != nil {
		w.Fatal(err)
	}
	return v
}

// group puts all loose notes under a heading.
func (w *world) group(m meeting.Meeting, title string) Group {
	w.Helper()
	var ids []string
	for _, n := range w.shown(m).Loose {
		ids = append(ids, n.ID)
	}
	if err := w.Arrange(w.Context(), w.kaisa, m.ID, Sort{Notes: ids, Title: title, Lang: i18n.FI}); err != nil {
		w.Fatal(err)
	}
	for _, g := range w.shown(m).Groups {
		if g.Title == title {
			return g
		}
	}
	w.Fatalf("no group %q", title)
	return Group{}
}

func (w *world) sent() []*mail.Message {
	w.Helper()
	for range 2 {
		if err := w.runner.Drain(w.Context()); err != nil {
			w.Fatal(err)
		}
		if err := w.outbox.Drain(w.Context()); err != nil {
			w.Fatal(err)
		}
	}
	var list []*mail.Message
	for _, m := range w.box.All() {
		if strings.Contains(m.Text, "teemaseinä") {
			list = append(list, m)
		}
	}
	w.box.Reset()
	return list
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	w.Meetings.Routes(m)
	w.networks.Routes(m)
	return m
}
