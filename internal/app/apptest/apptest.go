// Package apptest is the product running in a test: on a real database, with a
// clock that is moved by hand, a mailbox, and browsers.
package apptest

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/app"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/web/webtest"
)

// App is a running product and what a test holds of its world.
type App struct {
	*app.App
	Clock *dbtest.Clock
	Mail  *mail.Memory
	t     testing.TB

	browsers map[string]*webtest.Browser // of those who have signed in, by address
	posted   int                         // mails that were written to the product
}

// New runs the product on a database made by dbtest, whose clock is given.
func New(t testing.TB, d *db.DB, clock *dbtest.Clock) *App {
	t.Helper()
	memory := &mail.Memory{}
	cfg := app.Config{
		Listen: "127.0.0.1:0", Data: t.TempDir(), BaseURL: webtest.Origin, Parts: []string{"networks", "training", "news"}, Roles: []string{"web", "work"},
		MailFrom: "parvi@example.org", MailDomain: "example.org", DatabaseURL: "sqlite:test",
		MailListen: "lmtp:127.0.0.1:0", MailAuthserv: "mx.example.org", // mail comes in by Receive; nobody listens
	}
	if err := cfg.Check(); err != nil {
		t.Fatal(err)
	}
	a, err := app.New(context.Background(), cfg, d, app.Env{
		Now: clock.Now, Rand: &lockedRand{r: rand.NewChaCha8([32]byte{3})}, Log: slog.New(slog.DiscardHandler), Transport: memory,
	})
	if err != nil {
		t.Fatal(err)
	}
	return &App{App: a, Clock: clock, Mail: memory, t: t, browsers: map[string]*webtest.Browser{}}
}

type lockedRand struct {
	mu sync.Mutex
	r  *rand.ChaCha8
}

func (l *lockedRand) Read(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.r.Read(p)
}

// Person makes somebody with roles such as "operator" or "coordinator:esimerkki".
func (a *App) Person(email, name string, lang i18n.Lang, roles ...string) {
	a.t.Helper()
	if _, err := a.Accounts.AddUser(context.Background(), email, name, lang, roles, civil.Date{}, civil.Date{}); err != nil {
		a.t.Fatal(err)
	}
}

// Installed makes the installation known, so that no first-run page is left.
func (a *App) Installed() {
	a.t.Helper()
	err := a.Accounts.Install(context.Background(), authz.System, account.Installation{
		Name:       i18n.Content(i18n.Same("Parvi")),
		Controller: i18n.Content(i18n.Same("Esimerkki ry")),
		Contact:    account.ContactPoint{Name: "Ylläpito", Email: "yllapito@example.org"},
	})
	if err != nil {
		a.t.Fatal(err)
	}
}

// Visitor is a browser of nobody in particular.
func (a *App) Visitor() *webtest.Browser { return webtest.New(a.t, a.Mux) }

// SignIn is the browser of somebody who has signed in by a mailed link.
func (a *App) SignIn(email string) *webtest.Browser {
	a.t.Helper()
	b := a.Visitor()
	b.Get("/fi/sign-in").Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", email).Submit().Want(200)
	a.Drain()
	page := b.Get(a.Link(email, "/sign-in/")).Want(200)
	for _, button := range []string{"Kirjaudu", "Logga in", "Sign in"} {
		if slices.Contains(page.Forms(), button) {
			page.Form(button).Submit().Want(200)
			return b
		}
	}
	a.t.Fatalf("%s has no button to sign in with, but %q", page.Path, page.Forms())
	return nil
}

// SignedIn is the browser in which somebody stays signed in.
func (a *App) SignedIn(email string) *webtest.Browser {
	a.t.Helper()
	if a.browsers[email] == nil {
		a.browsers[email] = a.SignIn(email)
	}
	return a.browsers[email]
}

// Link is the newest link in the newest mail to an address whose path holds
// part; it is a path.
func (a *App) Link(email, part string) string {
	a.t.Helper()
	all := a.Mail.To(email)
	for i := len(all) - 1; i >= 0; i-- {
		for _, l := range all[i].Links() {
			if path, ok := strings.CutPrefix(l, webtest.Origin); ok && strings.Contains(path, part) {
				return path
			}
		}
	}
	a.t.Fatalf("no mail to %s has a link with %q; it got %s", email, part, a.subjects(email))
	return ""
}

func (a *App) subjects(email string) string {
	var all []string
	for _, m := range a.Mail.To(email) {
		all = append(all, fmt.Sprintf("%q with %v", m.Subject, m.Links()))
	}
	return strings.Join(all, ", ")
}

// Drain does all work that is due: jobs, then the mails they enqueued.
func (a *App) Drain() {
	a.t.Helper()
	for range 3 {
		a.work()
	}
}

func (a *App) work() {
	a.t.Helper()
	if err := a.Jobs.Drain(context.Background()); err != nil {
		a.t.Fatal(err)
	}
	if err := a.Outbox.Drain(context.Background()); err != nil {
		a.t.Fatal(err)
	}
}

// Later moves the clock and does what has become due, hour by hour so that
// nothing due in between is done late; over weeks, four times a day.
func (a *App) Later(d time.Duration) {
	a.t.Helper()
	for d > 0 {
		step := min(d, time.Hour)
		if d > 14*24*time.Hour {
			step = 6 * time.Hour
		}
		a.Clock.Advance(step)
		d -= step
		a.work()
	}
	a.Drain()
}
