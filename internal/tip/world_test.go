package tip

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

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

// world is a database with the service, an umbrella with its coordinator, and
// a mailbox.
type world struct {
	testing.TB
	*Service
	clock    *dbtest.Clock
	runner   *jobs.Runner
	outbox   *mail.Outbox
	box      *mail.Memory
	umbrella org.Organisation
	matti    authz.Actor // its coordinator
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
	networks := &network.Service{DB: d, People: people, BaseURL: "https://parvi.example"}
	reg.Kinds = map[string]registration.Kind{meeting.OfferingKind: meetings.Kind()}
	w.Service = &Service{DB: d, Networks: networks, Meetings: meetings, BaseURL: "https://parvi.example"}
	networks.OnPublished = append(networks.OnPublished, w.NetworkPublished)
	meetings.OnPublished = append(meetings.OnPublished, w.MeetingPublished)
	meetings.Parts = append(meetings.Parts, w.OnMeeting)
	for _, refs := range [][]person.Ref{org.PersonRefs(), account.PersonRefs(), space.PersonRefs(), network.PersonRefs(), PersonRefs()} {
		people.Refs = append(people.Refs, refs...)
	}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	networks.Jobs(w.runner, w.outbox)
	reg.Jobs(w.runner, w.outbox)
	meetings.Jobs(w.runner, w.outbox)
	w.Service.Jobs(w.runner, w.outbox)
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		w.umbrella, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Kattojärjestö", SV: "Paraplyet"}}}, Facts: org.Facts{Kind: org.Umbrella}})
		return err
	})
	w.matti = w.coordinator("Matti Mallinen", i18n.FI)
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func address(name string) string {
	return strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org"
}

// person is somebody with a verified address made from the name.
func (w *world) person(name string, l i18n.Lang) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: address(name), Lang: l, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: p.Name, Lang: l}
}

func (w *world) coordinator(name string, l i18n.Lang) authz.Actor {
	w.Helper()
	a := w.person(name, l)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := account.Give(ctx, tx, authz.System, account.NewGrant{Person: a.Person, Role: account.Coordinator, Scope: w.umbrella.ID, From: tx.Today()})
		return err
	})
	a.Grants = []authz.Grant{{Role: account.Coordinator, Scope: w.umbrella.ID}}
	return a
}

func (w *world) people(n int) []authz.Actor {
	w.Helper()
	list := make([]authz.Actor, n)
	for i := range list {
		list[i] = w.person(fmt.Sprintf("Henkilö Numero%d", i), i18n.Langs[i%3])
	}
	return list
}

// hr is a suggestion for HR managers.
func hr() New {
	return New{Theme: i18n.Content{FI: "HR-vastaavien verkosto"}, Why: i18n.Content{FI: "Jokainen on järjestössään yksin."},
		ForWhom: i18n.Content{FI: "Järjestöjen henkilöstöstä vastaavat"}, Lang: i18n.FI}
}

func (w *world) suggest(who authz.Actor, n New) Tip {
	w.Helper()
	t, err := w.Suggest(w.Context(), who, n, nil)
	if err != nil {
		w.Fatal(err)
	}
	return t
}

func (w *world) interest(who authz.Actor, t Tip, o Offer) Tip {
	w.Helper()
	t, err := w.TakeInterest(w.Context(), who, t.ID, o)
	if err != nil {
		w.Fatal(err)
	}
	return t
}

// ready is a suggestion with eight interested, of whom the first would convene.
func (w *world) ready() (Tip, []authz.Actor) {
	w.Helper()
	t := w.suggest(w.person("Veera Vinkkaaja", i18n.SV), hr())
	all := w.people(8)
	for i, p := range all {
		t = w.interest(p, t, Offer{Convene: i == 0, Speak: i == 1})
	}
	w.sent()
	return t, all
}

func (w *world) decide(t Tip, v Verdict) Outcome {
	w.Helper()
	if v.Reason.Empty() {
		v.Reason = i18n.Content{FI: "Näin on hyvä."}
	}
	out, err := w.Decide(w.Context(), w.matti, t.ID, v)
	if err != nil {
		w.Fatal(err)
	}
	return out
}

// sent runs what is due and gives the mails that went since it was last asked.
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
	list := w.box.All()
	w.box.Reset()
	return list
}

// to are those of the mails that went to somebody.
func to(list []*mail.Message, name string) []*mail.Message {
	var out []*mail.Message
	for _, m := range list {
		if m.To.Mail == address(name) {
			out = append(out, m)
		}
	}
	return out
}

// link is the path of the first link of a mail that holds a part.
func (w *world) link(m *mail.Message, part string) string {
	w.Helper()
	for _, l := range m.Links() {
		if path, ok := strings.CutPrefix(l, "https://parvi.example"); ok && strings.Contains(path, part) {
			return path
		}
	}
	w.Fatalf("no link with %s in:\n%s", part, m.Text)
	return ""
}

func keyIn(path string) string {
	path, _, _ = strings.Cut(path, "?")
	return path[strings.LastIndex(path, "/")+1:]
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	w.Networks.Routes(m)
	w.Meetings.Routes(m)
	w.Meetings.Registration.Routes(m)
	return m
}
