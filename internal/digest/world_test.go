package digest

import (
	"context"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// world is a database with the digests, three clubs and people in them. It
// begins on a Sunday at noon.
type world struct {
	testing.TB
	*Service
	clock  *dbtest.Clock
	runner *jobs.Runner
	outbox *mail.Outbox
	box    *mail.Memory
	leads  []string
	n      int
}

const (
	first  = space.Ref("club:ensi")
	second = space.Ref("club:toinen")
	third  = space.Ref("club:kolmas")
)

var names = map[string]i18n.Content{"ensi": {FI: "Ensimmäinen", SV: "Första"}, "toinen": {FI: "Toinen"}, "kolmas": {FI: "Kolmas"}}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}}
	w.Service = &Service{DB: d, BaseURL: "https://parvi.example", Kinds: map[string]Kind{"club": {
		ByIDs: func(_ context.Context, _ *db.Tx, ids []string) (map[string]Place, error) {
			out := map[string]Place{}
			for _, id := range ids {
				if name, ok := names[id]; ok {
					out[id] = Place{Ref: space.NewRef("club", id), Name: name, Path: "/clubs/" + id, Open: true}
				}
			}
			return out, nil
		},
		Answering: func(context.Context, *db.Tx, string) ([]string, error) { return w.leads, nil },
	}}}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(w.runner, w.outbox)
	return w
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(context.Background(), func(tx *db.Tx) error { return f(context.Background(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name string, l i18n.Lang) authz.Actor {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: strings.ToLower(name) + "@example.org", Lang: l, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: name, Lang: l}
}

func (w *world) join(a authz.Actor, in space.Ref, level space.Level, m space.Mail) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := space.Join(ctx, tx, authz.System, space.New{Space: in, Person: a.Person, Level: level, State: space.Joined, Mail: m})
		return err
	})
}

func (w *world) member(name string, m space.Mail, in ...space.Ref) authz.Actor {
	w.Helper()
	a := w.person(name, i18n.FI)
	for _, ref := range in {
		w.join(a, ref, space.AsMember, m)
	}
	return a
}

// publish lays something into a space and gives its id; under is a thread.
func (w *world) publish(in space.Ref, author authz.Actor, title string, v space.Visibility, under string) string {
	w.Helper()
	w.n++
	w.clock.Advance(time.Second)
	id := "e" + strconv.Itoa(w.n)
	e := space.Entry{ID: id, Space: in, Kind: "thread", Top: under, Author: author.Person, Lang: "fi", Visibility: v, Title: title, Excerpt: title + ".", Path: "/threads/" + id}
	if under != "" {
		e.Kind = "post"
	}
	w.write(func(ctx context.Context, tx *db.Tx) error { return space.Publish(ctx, tx, e) })
	return id
}

func (w *world) set(a authz.Actor, in space.Ref, m space.Mail) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error { return space.SetMail(ctx, tx, a, in, a.Person, m) })
}

func (w *world) follow(a authz.Actor, entry string, m space.Mail) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error { return space.SetFollow(ctx, tx, a, a.Person, entry, m) })
}

// until moves on to an instant in Helsinki and gives what was mailed then, by
// name of the recipient. Of the days between nothing was run.
func (w *world) until(at string) map[string]*mail.Message {
	w.Helper()
	t, err := time.ParseInLocation("2006-01-02T15:04", at, helsinki)
	if err != nil {
		w.Fatal(err)
	}
	w.clock.Set(t)
	return w.sent()
}

var helsinki, _ = time.LoadLocation("Europe/Helsinki")

func (w *world) sent() map[string]*mail.Message {
	w.Helper()
	if err := w.runner.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	if err := w.outbox.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	out := map[string]*mail.Message{}
	for _, m := range w.box.All() {
		if out[m.To.Name] != nil {
			w.Errorf("two mails to %s", m.To.Name)
		}
		out[m.To.Name] = m
	}
	w.box.Reset()
	w.keeps()
	return out
}

// got checks who got a mail and what it says; "-" before a text: it does not.
func (w *world) got(mails map[string]*mail.Message, name string, texts ...string) {
	w.Helper()
	m := mails[name]
	if m == nil {
		w.Errorf("nothing to %s", name)
		return
	}
	for _, text := range texts {
		if not, ok := strings.CutPrefix(text, "-"); ok == strings.Contains(m.Subject+"\n"+m.Text, strings.TrimPrefix(not, "-")) {
			w.Errorf("to %s, want %q:\n%s\n%s", name, text, m.Subject, m.Text)
		}
	}
}

func (w *world) none(mails map[string]*mail.Message, people ...string) {
	w.Helper()
	for _, name := range people {
		if m := mails[name]; m != nil {
			w.Errorf("%s got %s\n%s", name, m.Subject, m.Text)
		}
	}
}

// keeps checks the invariants.
func (w *world) keeps() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		found, err := db.Check(ctx, tx, Invariants())
		for _, b := range found {
			if b.Count > 0 {
				w.Errorf("%s: %d", b.Name, b.Count)
			}
		}
		return err
	})
}

func (w *world) mux() http.Handler {
	m := webtest.Mux(w, w.DB, webtest.WithNow(w.clock.Now))
	w.Routes(m)
	return m
}

func (w *world) at(at string) time.Time {
	w.Helper()
	t, err := time.ParseInLocation("2006-01-02T15:04", at, helsinki)
	if err != nil {
		w.Fatal(err)
	}
	return t
}

func sortWords(words []string) { slices.Sort(words) }

// runs counts the runs in a state.
func (w *world) runs(state string) (n int, err error) {
	err = w.DB.Read(context.Background(), func(tx *db.Tx) error {
		n, err = db.One(context.Background(), tx, db.Scan[int], `SELECT COUNT(id) FROM digest_runs WHERE state = $1`, state)
		return err
	})
	return n, err
}
