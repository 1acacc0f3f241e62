package survey

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

const room = space.Ref("network:kahvit")

// world is one network with a lead, its jobs and its mail.
type world struct {
	testing.TB
	*Service
	clock *dbtest.Clock
	jobs  *jobs.Runner
	out   *mail.Outbox
	post  *mail.Memory
	lead  authz.Actor
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, post: &mail.Memory{}}
	place := func(ref space.Ref) space.Place {
		return space.Place{Ref: ref, Name: i18n.Content{FI: "Kahviverkosto", SV: "Kaffenätverket"}, Slug: ref.ID(), Path: "/networks/" + ref.ID(), Open: true,
			Sees: func(authz.Actor) bool { return true }, Leads: func(a authz.Actor) bool { return a.Holds("lead", ref.ID()) }}
	}
	kind := func(name, base string) space.Kind {
		return space.Kind{Base: base, Nav: "networks",
			ByIDs: func(_ context.Context, _ *db.Tx, ids []string) (map[string]space.Place, error) {
				found := map[string]space.Place{}
				for _, id := range ids {
					found[id] = place(space.NewRef(name, id))
				}
				return found, nil
			},
			BySlug: func(_ context.Context, _ *db.Tx, slug string) (space.Place, error) {
				if slug == "olematon" {
					return space.Place{}, fault.Missing(nil)
				}
				return place(space.NewRef(name, slug)), nil
			},
			Answering: func(context.Context, *db.Tx, string) ([]string, error) { return []string{w.lead.Person}, nil },
			Led: func(_ context.Context, _ *db.Tx, who authz.Actor) ([]space.Place, error) {
				if who.Holds("lead", room.ID()) {
					return []space.Place{place(room)}, nil
				}
				return nil, nil
			},
		}
	}
	w.Service = &Service{DB: d, BaseURL: "https://parvi.test", Secret: Secret("one"), Kinds: space.Kinds{"network": kind("network", "/networks/{slug}"), "course": kind("course", "")},
		ReplyAt: func(key string) string { return "reply+" + key + "@parvi.test" },
		NewMeeting: func(p space.Place, _ i18n.Content, o Option) string {
			return "/meetings/new?network=" + p.Slug + "&day=" + civil.DateOf(o.Start).String()
		}}
	w.lead = w.person("Kaisa Vetäjä", i18n.FI)
	w.lead.Grants = []authz.Grant{{Role: "lead", Scope: room.ID()}}
	w.jobs = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.out = mail.NewOutbox(d, mail.Options{Transport: w.post, From: mail.Address{Mail: "parvi@parvi.test"}, Domain: "parvi.test",
		Site: func(context.Context, *db.Tx) (mail.Site, error) {
			return mail.Site{Name: i18n.Content{FI: "Parvi"}}, nil
		}})
	w.Jobs(w.jobs, w.out)
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) read(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Read(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
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

// member is somebody who belongs to the network, with a mail setting.
func (w *world) member(name string, m space.Mail) authz.Actor {
	w.Helper()
	a := w.person(name, i18n.FI)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Join(ctx, tx, authz.System, space.New{Space: room, Person: a.Person, Level: space.AsMember, State: space.Joined, Mail: m})
		return err
	})
	a.Spaces = []string{string(room)}
	return a
}

func (w *world) members(n int) []authz.Actor {
	w.Helper()
	var out []authz.Actor
	for i := range n {
		out = append(out, w.member(fmt.Sprintf("Jäsen %02d", i), space.MailNow))
	}
	return out
}

// work does what is due and sends what is written.
func (w *world) work() {
	w.Helper()
	for range 3 {
		if err := w.jobs.Drain(w.Context()); err != nil {
			w.Fatal(err)
		}
		if err := w.out.Drain(w.Context()); err != nil {
			w.Fatal(err)
		}
	}
}

func (w *world) later(d time.Duration) {
	w.Helper()
	w.clock.Advance(d)
	w.work()
}

// key is the newest personal key mailed to somebody.
func (w *world) key(a authz.Actor) string {
	w.Helper()
	all := w.post.To(i18n.Slug(a.Name) + "@example.org")
	if len(all) == 0 {
		w.Fatalf("no mail to %s", a.Name)
	}
	_, rest, ok := strings.Cut(all[len(all)-1].Text, "/s/")
	if !ok {
		w.Fatalf("no link in the mail to %s:\n%s", a.Name, all[len(all)-1].Text)
	}
	return rest[:26]
}

// barometer is an open one, from the template.
func (w *world) barometer() Survey {
	w.Helper()
	sv, err := w.Make(w.Context(), w.lead, "network", room.ID(), Barometer)
	if err != nil {
		w.Fatal(err)
	}
	return w.opened(sv.ID)
}

func (w *world) opened(id string) Survey {
	w.Helper()
	if err := w.Open(w.Context(), w.lead, id); err != nil {
		w.Fatal(err)
	}
	w.work()
	return w.survey(id)
}

func (w *world) survey(id string) (sv Survey) {
	w.Helper()
	w.read(func(ctx context.Context, tx *db.Tx) (err error) {
		sv, err = byID(ctx, tx, id)
		return err
	})
	return sv
}

// filled is an answer to every question that must be answered.
func filled(sv Survey, step string) Given {
	g := Given{}
	for _, q := range sv.Questions {
		switch q.Kind {
		case Single:
			g[q.ID] = []string{q.Options[0].Key}
		case Scale:
			g[q.ID] = []string{step}
		case Words:
			g[q.ID] = []string{"Omin sanoin " + step}
		}
	}
	return g
}

// sound tells that no invariant is broken.
func (w *world) sound() {
	w.Helper()
	w.read(func(ctx context.Context, tx *db.Tx) error {
		breaches, err := db.Check(ctx, tx, Invariants())
		for _, b := range breaches {
			if b.Count > 0 {
				w.Errorf("broken: %+v", b)
			}
		}
		return err
	})
}

func (w *world) today() civil.Date { return civil.DateOf(w.clock.Now()) }

func hourOf(h int) *civil.TimeOfDay { return &civil.TimeOfDay{Hour: h} }
