// Package webtest is a browser without a screen: it finds forms by their
// button and fields by their label, as people do, keeps cookies and follows
// redirects. Pages and their fields are as a screen reader would find them, so
// a test that passes has labels.
//
//	mux := webtest.Mux(t, d)
//	service.Routes(mux)
//	b := webtest.As(t, mux, liisa) // or webtest.New(t, mux) for a visitor
//	page := b.Get("/fi/networks/new")
//	page = page.Form("Tallenna").
//		Fill("Nimi / suomeksi", "Kuve").
//		Choose("Tyyppi", "Alueellinen").
//		Check("Avoin kaikille").
//		Submit()
//	page.Want(200, "Verkosto on perustettu")
package webtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/html"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/web"
)

// Origin is where the browser believes the site to be.
const Origin = "http://parvi.test"

// Start is where the clock of a test Mux stands, as that of dbtest.
var Start = time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)

// actorHeader names one of the actors given to As.
const actorHeader = "Webtest-Actor"

var actors sync.Map // string → authz.Actor

// Option changes the Config of a test Mux.
type Option func(*web.Config)

// WithNow gives the Mux a clock.
func WithNow(now func() time.Time) Option { return func(c *web.Config) { c.Now = now } }

// With changes the Config in any way.
func With(f func(*web.Config)) Option { return f }

// Mux is a web.Mux on the database (nil for none), at which As may act as
// anybody.
func Mux(t testing.TB, d *db.DB, o ...Option) *web.Mux {
	t.Helper()
	cfg := web.Config{
		BaseURL: Origin,
		Secret:  []byte("a secret for tests"),
		DB:      d,
		Now:     func() time.Time { return Start },
		Rand:    &lockedRand{r: rand.NewChaCha8([32]byte{7})},
		Authenticate: func(_ context.Context, req *http.Request) (authz.Actor, error) {
			a, ok := actors.Load(req.Header.Get(actorHeader))
			if !ok {
				return authz.Actor{}, nil
			}
			return a.(authz.Actor), nil
		},
	}
	for _, option := range o {
		option(&cfg)
	}
	return web.New(cfg)
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

// Browser is one reader's browser.
type Browser struct {
	t       testing.TB
	handler http.Handler
	jar     http.CookieJar
	header  http.Header
}

// New is the browser of a visitor.
func New(t testing.TB, h http.Handler) *Browser {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &Browser{t: t, handler: h, jar: jar, header: http.Header{"Accept-Language": {"fi"}}}
}

// As is the browser of somebody who has signed in. It works on a Mux made by
// Mux.
func As(t testing.TB, h http.Handler, a authz.Actor) *Browser {
	t.Helper()
	key := t.Name() + " " + strconv.FormatUint(rand.Uint64(), 36)
	actors.Store(key, a)
	t.Cleanup(func() { actors.Delete(key) })
	b := New(t, h).Header(actorHeader, key)
	// Who has signed in has a cookie: pages kept for visitors are not theirs.
	home, err := url.Parse(Origin)
	if err != nil {
		t.Fatal(err)
	}
	b.jar.SetCookies(home, []*http.Cookie{{Name: web.SessionCookie, Value: "signed-in", Path: "/"}})
	return b
}

// Actor is a person with roles in force, for tests: Actor("liisa", "Liisa",
// "contact:n1", "operator").
func Actor(person, name string, roles ...string) authz.Actor {
	a := authz.Actor{Person: person, Name: name, Lang: "fi", Session: "test"}
	for _, role := range roles {
		name, scope, _ := strings.Cut(role, ":")
		a.Grants = append(a.Grants, authz.Grant{Role: name, Scope: scope, From: civil.DateOf(Start)})
	}
	return a
}

// Header sends a header with every request from now on.
func (b *Browser) Header(name, value string) *Browser {
	b.header.Set(name, value)
	return b
}

// Get opens a path and follows redirects.
func (b *Browser) Get(path string) *Page {
	b.t.Helper()
	return b.do(http.MethodGet, path, "", "", nil)
}

// Post sends a form as it is, without a page to fill.
func (b *Browser) Post(path string, form url.Values) *Page {
	b.t.Helper()
	return b.do(http.MethodPost, path, "", "application/x-www-form-urlencoded", []byte(form.Encode()))
}

// Do sends one request and does not follow what it answers.
func (b *Browser) Do(req *http.Request) *http.Response {
	b.t.Helper()
	for name, values := range b.header {
		if _, own := req.Header[name]; !own {
			req.Header[name] = values
		}
	}
	here := &url.URL{Scheme: "http", Host: "parvi.test", Path: req.URL.Path}
	for _, c := range b.jar.Cookies(here) {
		req.AddCookie(c)
	}
	w := httptest.NewRecorder()
	b.handler.ServeHTTP(w, req)
	res := w.Result()
	b.jar.SetCookies(here, res.Cookies())
	return res
}

// Cookies are the cookies the browser holds, by name.
func (b *Browser) Cookies() map[string]string {
	m := map[string]string{}
	for _, c := range b.jar.Cookies(&url.URL{Scheme: "http", Host: "parvi.test", Path: "/"}) {
		m[c.Name] = c.Value
	}
	return m
}

// JSON sends a body to the API and gives status and answer.
func (b *Browser) JSON(method, path, body string) (status int, answer string) {
	b.t.Helper()
	req := httptest.NewRequest(method, Origin+path, strings.NewReader(body))
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	res := b.Do(req)
	got, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return res.StatusCode, string(got)
}

func (b *Browser) do(method, path, referer, contentType string, body []byte) *Page {
	b.t.Helper()
	for range 10 {
		req := httptest.NewRequest(method, Origin+path, bytes.NewReader(body))
		if method == http.MethodGet {
			req.Body = http.NoBody
		}
		if contentType != "" {
			req.Header.Set("Content-Type", contentType)
		}
		if referer != "" {
			req.Header.Set("Referer", Origin+referer)
		}
		req.Header.Set("Sec-Fetch-Site", "same-origin")
		res := b.Do(req)
		location := res.Header.Get("Location")
		if location == "" || res.StatusCode < 300 || res.StatusCode > 399 {
			return b.page(path, res)
		}
		to, err := url.Parse(Origin + path)
		if err == nil {
			to, err = to.Parse(location)
		}
		if err != nil {
			b.t.Fatalf("%s %s redirects to %q: %v", method, path, location, err)
		}
		if to.Host != "parvi.test" {
			return b.page(to.String(), res)
		}
		if res.StatusCode != http.StatusPermanentRedirect && res.StatusCode != http.StatusTemporaryRedirect {
			method, body, contentType = http.MethodGet, nil, ""
		}
		referer, path = path, to.RequestURI()
	}
	b.t.Fatalf("%s: redirected ten times", path)
	return nil
}

func (b *Browser) page(path string, res *http.Response) *Page {
	b.t.Helper()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	doc, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		b.t.Fatalf("%s: %v", path, err)
	}
	return &Page{b: b, Path: path, Status: res.StatusCode, Header: res.Header, Body: string(body), Doc: doc}
}

func (p *Page) fatalf(format string, args ...any) {
	p.b.t.Helper()
	p.b.t.Fatalf("%s (%d): %s\n\n%s", p.Path, p.Status, fmt.Sprintf(format, args...), p.Text())
}
