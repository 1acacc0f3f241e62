package talk

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// world is a database with the service, two clubs and people in them.
type world struct {
	testing.TB
	*Service
	clock  *dbtest.Clock
	runner *jobs.Runner
	outbox *mail.Outbox
	box    *mail.Memory
	clubs  map[string]*club
}

// club is a kind of space of the tests.
type club struct {
	slug   string
	name   i18n.Content
	closed bool // seen by its own only
	over   bool
	leads  []string
}

func (c *club) ref() space.Ref { return space.NewRef("club", c.slug) }

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

// each runs a test in a world on every database.
func each(t *testing.T, f func(t *testing.T, w *world)) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) { f(t, worldOn(t, d, clock)) })
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}, clubs: map[string]*club{
		"lukupiiri": {slug: "lukupiiri", name: i18n.Content{FI: "Lukupiiri", SV: "Läsecirkeln"}},
		"kuoro":     {slug: "kuoro", name: i18n.Content{FI: "Kuoro"}},
	}}
	w.Service = &Service{DB: d, BaseURL: "https://parvi.example", Kinds: map[string]Kind{"club": {
		Base: "/clubs/{slug}", Nav: "clubs", Home: ui.MenuItem{Label: i18n.Same("Kerhot"), Path: "/clubs"},
		ByIDs: func(_ context.Context, _ *db.Tx, ids []string) (map[string]Place, error) {
			out := map[string]Place{}
			for _, id := range ids {
				if c, ok := w.clubs[id]; ok {
					out[id] = w.place(c)
				}
			}
			return out, nil
		},
		BySlug: func(_ context.Context, _ *db.Tx, slug string) (Place, error) {
			if c, ok := w.clubs[slug]; ok {
				return w.place(c), nil
			}
			return Place{}, fault.Missing(errors.New("no club"))
		},
		Answering: func(_ context.Context, _ *db.Tx, id string) ([]string, error) { return w.clubs[id].leads, nil },
		Led: func(context.Context, *db.Tx, authz.Actor) ([]Place, error) {
			return []Place{w.place(w.clubs["lukupiiri"]), w.place(w.clubs["kuoro"])}, nil
		},
	}}}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(w.runner, w.outbox)
	return w
}

func (w *world) place(c *club) Place {
	return Place{
		Ref: c.ref(), Name: c.name, Slug: c.slug, Path: "/clubs/" + c.slug, Open: !c.closed, Over: c.over,
		Sees: func(a authz.Actor) bool {
			return !c.closed || a.Belongs(string(c.ref())) || a.Holds("lead", c.slug)
		},
		Leads: func(a authz.Actor) bool { return a.Holds("lead", c.slug) },
	}
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(context.Background(), func(tx *db.Tx) error { return f(context.Background(), tx) }); err != nil {
		w.Fatal(err)
	}
}

// person is somebody with an account.
func (w *world) person(name string, l i18n.Lang) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: address(name), Lang: l, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: name, Lang: l}
}

func address(name string) string {
	return strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org"
}

// joined is somebody who belongs to a club.
func (w *world) joined(name string, l i18n.Lang, slug string, level space.Level, m space.Mail) authz.Actor {
	w.Helper()
	a := w.person(name, l)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Join(ctx, tx, authz.System, space.New{Space: w.clubs[slug].ref(), Person: a.Person, Level: level, State: space.Joined, Mail: m})
		return err
	})
	if level == space.AsMember {
		a.Spaces = []string{string(w.clubs[slug].ref())}
	}
	return a
}

// lead is a member who leads the club.
func (w *world) lead(name, slug string) authz.Actor {
	w.Helper()
	a := w.joined(name, i18n.FI, slug, space.AsMember, space.MailNow)
	a.Grants = []authz.Grant{{Role: "lead", Scope: slug}}
	w.clubs[slug].leads = append(w.clubs[slug].leads, a.Person)
	return a
}

func (w *world) start(who authz.Actor, title string, v space.Visibility, text string) Thread {
	w.Helper()
	t, err := w.Start(context.Background(), who, "club", "lukupiiri", New{Title: title, Visibility: v, NewPost: NewPost{Text: text}})
	if err != nil {
		w.Fatal(err)
	}
	return t
}

func (w *world) answer(who authz.Actor, t Thread, text string) Post {
	w.Helper()
	_, p, err := w.Answer(context.Background(), who, t.ID, NewPost{Text: text})
	if err != nil {
		w.Fatal(err)
	}
	return p
}

// sent runs what is due and gives the mails that went since it was last asked.
func (w *world) sent() []*mail.Message {
	w.Helper()
	if err := w.runner.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	if err := w.outbox.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	list := w.box.All()
	w.box.Reset()
	return list
}

// to are the recipients of mails in the order of their names.
func to(list []*mail.Message) string {
	var names []string
	for _, m := range list {
		names = append(names, m.To.Name)
	}
	sortStrings(names)
	return strings.Join(names, ", ")
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	return m
}

// keeps checks the invariants.
func (w *world) keeps() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		found, err := db.Check(ctx, tx, Invariants())
		for _, b := range found {
			w.Errorf("%s: %d %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
}

func wantFault(t testing.TB, err error, k fault.Kind) {
	t.Helper()
	if !fault.Is(err, k) {
		t.Errorf("want %v, got %v", k, err)
	}
}
