package web_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

var (
	msgName    = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	msgAgree   = i18n.Text{FI: "Hyväksyn", SV: "Jag godkänner", EN: "I agree"}
	msgSize    = i18n.Text{FI: "Koko", SV: "Storlek", EN: "Size"}
	msgSave    = i18n.Text{FI: "Tallenna", SV: "Spara", EN: "Save"}
	msgSaved   = i18n.Text{FI: "Tiedot on tallennettu.", SV: "Uppgifterna är sparade.", EN: "The details are saved."}
	msgClosed  = i18n.Text{FI: "Ilmoittautuminen on päättynyt.", SV: "Anmälan är stängd.", EN: "Registration has closed."}
	liisa      = webtest.Actor("liisa", "Liisa Lahtinen")
	errSecret  = errors.New("secret: the database is on fire")
	nameOfForm = map[string]i18n.Text{"name": {FI: "Kirjoita nimesi.", SV: "Skriv ditt namn.", EN: "Write your name."}}
)

type thingForm struct {
	Name  string `form:"name" max:"20" required:"true"`
	Size  string `form:"size" oneof:"small large"`
	Agree bool   `form:"agree"`
}

func (thingForm) Empty() map[string]i18n.Text { return nameOfForm }

// text is a page with a heading and a paragraph.
func text(r *web.Req, s string) web.Reply {
	p := r.Page(s, "")
	return web.OK(inside(ui.Layout(p), ui.PageHead(p, "")))
}

func inside(outer, inner templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return outer.Render(templ.WithChildren(ctx, inner), w)
	})
}

func formPage(r *web.Req, f thingForm, errs ui.Errors) templ.Component {
	p := r.Page("Things", "")
	fields := templ.Join(
		ui.TextField(p, ui.Field{Name: "name", Label: msgName, Value: f.Name, Required: true}),
		ui.Radios(p, ui.Field{Name: "size", Label: msgSize, Value: f.Size}, []ui.Option{{Value: "small", Label: "S"}, {Value: "large", Label: "L"}}),
		ui.Checkbox(p, ui.Field{Name: "agree", Label: msgAgree}, f.Agree),
		ui.Submit(p, msgSave))
	return inside(ui.Layout(p), inside(ui.Form(p, ui.FormSpec{Action: "/things", Errors: errs}), fields))
}

// things is a small feature on a Mux.
func things(m *web.Mux) *web.Mux {
	m.Get("/", func(r *web.Req) (web.Reply, error) { return text(r, "Front "+r.Actor.Name), nil })
	m.Get("/things", func(r *web.Req) (web.Reply, error) { return web.OK(formPage(r, thingForm{}, nil)), nil })
	m.Post("/things", func(r *web.Req) (web.Reply, error) {
		f, err := web.Decode[thingForm](r)
		if fault.Is(err, fault.Invalid) {
			return web.Invalid(formPage(r, f, ui.ErrorsOf(err))), nil
		} else if err != nil {
			return web.Reply{}, err
		}
		return web.SeeOther("/things/"+url.PathEscape(f.Name), msgSaved), nil
	})
	m.Get("/things/{name}", func(r *web.Req) (web.Reply, error) { return text(r, "Thing "+r.PathValue("name")), nil },
		web.Sample("/things/a"))
	m.Get("/private", func(r *web.Req) (web.Reply, error) {
		if !r.Actor.SignedIn() {
			return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
		}
		return text(r, "Private"), nil
	})
	m.Post("/private", func(r *web.Req) (web.Reply, error) { return web.Reply{}, fault.New(fault.SignIn, i18n.Text{}) })
	m.Get("/sign-in", func(r *web.Req) (web.Reply, error) { return text(r, "Sign in for "+r.Next("/me")), nil })
	m.Get("/fails/{how}", func(r *web.Req) (web.Reply, error) {
		switch r.PathValue("how") {
		case "missing":
			return web.Reply{}, fault.Missing(nil)
		case "forbidden":
			return web.Reply{}, fault.New(fault.Forbidden, i18n.Text{})
		case "conflict":
			return web.Reply{}, fault.New(fault.Conflict, msgClosed)
		case "busy":
			return web.Reply{}, &fault.Error{Kind: fault.TooMany, RetryAfter: 90 * time.Second}
		case "panic":
			panic(errSecret)
		case "render":
			return web.OK(templ.ComponentFunc(func(context.Context, io.Writer) error { return errSecret })), nil
		}
		return web.Reply{}, errSecret
	}, web.SkipSample("only fails"))
	m.Raw("POST /u/{key}", func(r *web.Req) (web.Reply, error) { return web.NoContent(), nil }, web.AllowCrossOrigin)
	m.Raw("GET /file", func(r *web.Req) (web.Reply, error) {
		return web.Download("Ääni.csv", "text/csv; charset=utf-8", []byte("a;b\n")), nil
	})
	return m
}

func TestFrontRedirectsByLanguage(t *testing.T) {
	h := things(webtest.Mux(t, nil))
	for accept, want := range map[string]string{"": "/fi/", "sv-FI,fi;q=0.5": "/sv/", "de, en;q=0.8": "/en/"} {
		b := webtest.New(t, h).Header("Accept-Language", accept)
		res := b.Do(httptest.NewRequest("GET", "/", nil))
		if res.StatusCode != 302 || res.Header.Get("Location") != want || !strings.Contains(res.Header.Get("Vary"), "Accept-Language") {
			t.Errorf("%q: %d to %q, Vary %q; want 302 to %q", accept, res.StatusCode, res.Header.Get("Location"), res.Header.Get("Vary"), want)
		}
	}
}

func TestPaths(t *testing.T) {
	b := webtest.New(t, things(webtest.Mux(t, nil)))
	for _, tt := range []struct {
		path, ends string
		status     int
		heading    string
	}{
		{"/sv/", "/sv/", 200, "Front"},
		{"/sv", "/sv/", 200, "Front"},
		{"/en/things/a/", "/en/things/a", 200, "Thing a"},
		{"/en/things/a/?x=1", "/en/things/a?x=1", 200, "Thing a"},
		{"/de/things", "/de/things", 404, "Sivua ei löydy"},
		{"/sv/nothing", "/sv/nothing", 404, "Sidan hittas inte"},
		{"/en/nothing/", "/en/nothing/", 404, "Page not found"},
		{"/en/private", "/en/sign-in?next=%2Fen%2Fprivate", 200, "Sign in for /en/private"},
	} {
		p := b.Get(tt.path)
		if p.Status != tt.status || p.Path != tt.ends || p.Title() != tt.heading {
			t.Errorf("%s: %d %s %q, want %d %s %q", tt.path, p.Status, p.Path, p.Title(), tt.status, tt.ends, tt.heading)
		}
	}
}

func TestTwins(t *testing.T) {
	p := webtest.New(t, things(webtest.Mux(t, nil))).Get("/sv/things/a?x=1&y=2")
	if got, want := p.Alternate("fi"), "/fi/things/a?x=1&y=2"; !strings.HasSuffix(got, want) {
		t.Errorf("hreflang fi = %q, want …%q", got, want)
	}
	if got := p.Lang(); got != "sv" {
		t.Errorf("lang = %q, want sv", got)
	}
	if twin := p.Click("en"); twin.Path != "/en/things/a?x=1&y=2" || twin.Lang() != "en" {
		t.Errorf("the link leads to %s in %s", twin.Path, twin.Lang())
	}
}

func TestFaultsBecomePages(t *testing.T) {
	h := things(webtest.Mux(t, nil))
	b := webtest.New(t, h)
	for _, tt := range []struct {
		how    string
		status int
		says   string
	}{
		{"missing", 404, "Sidan eller uppgiften hittas inte."},
		{"forbidden", 403, "Du har inte rätt att göra det här."},
		{"conflict", 409, "Anmälan är stängd."},
		{"busy", 429, "Vänta en stund"},
		{"panic", 500, "Något gick sönder hos oss."},
		{"render", 500, "Något gick sönder hos oss."},
		{"other", 500, "Något gick sönder hos oss."},
	} {
		p := b.Get("/sv/fails/"+tt.how).Want(tt.status, tt.says)
		if strings.Contains(p.Body, "secret") {
			t.Errorf("%s: the page gives the error away", tt.how)
		}
		if id := p.Header.Get("X-Request-Id"); tt.status == 500 && !p.Has(id) {
			t.Errorf("%s: the page does not show the code %s", tt.how, id)
		}
	}
	if got := b.Get("/fi/fails/busy").Header.Get("Retry-After"); got != "90" {
		t.Errorf("Retry-After = %q, want 90", got)
	}
	b.Post("/fi/private", nil).Want(401, "Kirjaudu ensin.")
	if p := b.Post("/fi/things/a", nil).Want(405); p.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("Allow = %q", p.Header.Get("Allow"))
	}
}

func TestFormRoundTrip(t *testing.T) {
	b := webtest.New(t, things(webtest.Mux(t, nil)))
	p := b.Get("/fi/things").Form("Tallenna").Choose("Koko", "L").Check("Hyväksyn").Submit()
	p.Want(422, "Kirjoita nimesi.")
	if got := p.Errors(); len(got) != 1 {
		t.Errorf("errors = %q, want one", got)
	}
	f := p.Form("Tallenna")
	if f.Value("Koko / L") != "large" || f.Value("Hyväksyn") == "" {
		t.Errorf("answers are lost: %v", f.Values())
	}
	if twin := p.Alternate("sv"); !strings.HasSuffix(twin, "/sv/things") {
		t.Errorf("twin of the refused form = %q", twin)
	}
	p = f.Fill("Nimi", "  Kuve  ").Submit()
	p.Want(200, "Thing Kuve", "Tiedot on tallennettu.")
	if p.Path != "/fi/things/Kuve" {
		t.Errorf("path = %s", p.Path)
	}
	b.Get("/fi/things/Kuve").WantNot("Tiedot on tallennettu.")
}

func TestFlashCannotBeForged(t *testing.T) {
	b := webtest.New(t, things(webtest.Mux(t, nil))).Header("Cookie", "flash=AAAAAAAAAAAAAAAAAAAAAFsieCIsIngiLCJ4Il0")
	b.Get("/fi/things/a").Want(200).WantNot("x")
}

func TestCrossOriginPostIsRefused(t *testing.T) {
	b := webtest.New(t, things(webtest.Mux(t, nil)))
	post := func(path string, header ...string) int {
		req := httptest.NewRequest("POST", webtest.Origin+path, strings.NewReader("name=x"))
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		for i := 0; i < len(header); i += 2 {
			req.Header.Set(header[i], header[i+1])
		}
		return b.Do(req).StatusCode
	}
	for _, tt := range []struct {
		name string
		got  int
		want int
	}{
		{"cross-site", post("/fi/things", "Sec-Fetch-Site", "cross-site"), 403},
		{"same-site", post("/fi/things", "Sec-Fetch-Site", "same-site"), 403},
		{"foreign origin", post("/fi/things", "Origin", "https://evil.example"), 403},
		{"same origin", post("/fi/things", "Sec-Fetch-Site", "same-origin"), 303},
		{"no browser", post("/fi/things"), 303},
		{"with a token", post("/fi/things", "Sec-Fetch-Site", "cross-site", "Authorization", "Bearer x"), 303},
		{"one-click unsubscribe", post("/u/abc", "Sec-Fetch-Site", "cross-site"), 204},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, tt.got, tt.want)
		}
	}
}

func TestSecurityHeaders(t *testing.T) {
	plain := webtest.New(t, things(webtest.Mux(t, nil))).Get("/fi/").Header
	for name, want := range map[string]string{
		"Content-Security-Policy": "frame-ancestors 'none'",
		"X-Content-Type-Options":  "nosniff",
		"Referrer-Policy":         "same-origin",
		"Cache-Control":           "no-cache",
	} {
		if !strings.Contains(plain.Get(name), want) {
			t.Errorf("%s = %q, want %q in it", name, plain.Get(name), want)
		}
	}
	if plain.Get("Strict-Transport-Security") != "" {
		t.Error("HSTS without https")
	}
	secure := things(webtest.Mux(t, nil, webtest.With(func(c *web.Config) { c.BaseURL = "https://parvi.example" })))
	res := webtest.New(t, secure).Do(httptest.NewRequest("POST", "/fi/things?", strings.NewReader("")))
	if res.Header.Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS with https")
	}
	req := httptest.NewRequest("POST", "/fi/things", strings.NewReader("name=x"))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	res = webtest.New(t, secure).Do(req)
	c := res.Header.Get("Set-Cookie")
	for _, want := range []string{"__Host-flash=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(c, want) {
			t.Errorf("Set-Cookie = %q, want %q in it", c, want)
		}
	}
}

func TestLargeForm(t *testing.T) {
	b := webtest.New(t, things(webtest.Mux(t, nil)))
	b.Post("/fi/things", url.Values{"name": {strings.Repeat("x", 5<<20)}}).Want(413, "Lyhennä tekstiä")
	req := httptest.NewRequest("POST", webtest.Origin+"/fi/things", io.MultiReader(strings.NewReader("name="), io.LimitReader(zeros{}, 5<<20)))
	req.ContentLength = -1 // chunked
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if got := b.Do(req).StatusCode; got != 413 {
		t.Errorf("chunked: %d, want 413", got)
	}
	b.Post("/fi/things", url.Values{"name": {strings.Repeat("x", 500)}}).Want(422, "480 merkkiä liian pitkä")
	b.Post("/fi/things", url.Values{"name": {"\xff\xfe"}}).Want(422, "emme pysty lukemaan")
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func TestIsLocal(t *testing.T) {
	for path, want := range map[string]bool{
		"/fi/me": true, "/fi/me?x=http://y": true, "/": true,
		"": false, "//evil.example": false, "/\\evil.example": false, "/\t/evil.example": false, "https://evil.example": false,
		"javascript:alert(1)": false, "fi/me": false, "/x\nSet-Cookie: a": false, "\\\\evil": false,
	} {
		if got := web.IsLocal(path); got != want {
			t.Errorf("IsLocal(%q) = %v, want %v", path, got, want)
		}
	}
	b := webtest.New(t, things(webtest.Mux(t, nil)))
	b.Get("/fi/sign-in?next=//evil.example").Want(200, "Sign in for /me")
}

func TestBrokenAddresses(t *testing.T) {
	m := things(webtest.Mux(t, nil))
	m.Get("/echo", func(r *web.Req) (web.Reply, error) {
		_, err := web.Decode[thingForm](r)
		return text(r, fmt.Sprintf("%q %v", r.URL.Query().Get("name"), fault.Is(err, fault.Invalid))), nil
	})
	b := webtest.New(t, m)
	for _, path := range []string{"/fi/things/%ff", "/fi/things/a%00b", "/fi/things/a%0d%0aSet-Cookie:x"} {
		b.Get(path).Want(404, "Sivua ei löydy")
	}
	b.Get("/fi/echo?name=%ff%00x").Want(200, "\"\uFFFDx\" true")
	b.Get("/fi/echo?name=K%C3%A4").Want(200, "\"Kä\" false")
	b.Get("/fi/echo?name=%zz&x=1").Want(200)
	b.Header("Authorization", "Bearer x").Get("/fi/private").Want(401)
}

func TestRoutes(t *testing.T) {
	routes := things(webtest.Mux(t, nil)).Routes()
	for _, rt := range routes {
		if rt.Method == "GET" && rt.Sample == "" && rt.Skip == "" {
			t.Errorf("%s has neither sample nor reason", rt.Pattern)
		}
	}
	if got := routes[3]; got.Pattern != "/things/{name}" || got.Sample != "/things/a" {
		t.Errorf("route 3 = %+v", got)
	}
}

func TestHeadAndDownload(t *testing.T) {
	b := webtest.As(t, things(webtest.Mux(t, nil)), liisa)
	res := b.Do(httptest.NewRequest(http.MethodHead, "/fi/", nil))
	if n, _ := io.Copy(io.Discard, res.Body); res.StatusCode != 200 || n != 0 {
		t.Errorf("HEAD: %d with %d bytes", res.StatusCode, n)
	}
	b.Get("/fi/").Want(200, "Front Liisa Lahtinen")
	if got, want := b.Get("/file").Header.Get("Content-Disposition"), "attachment; filename*=utf-8''%C3%84%C3%A4ni.csv"; got != want {
		t.Errorf("Content-Disposition = %q, want %q", got, want)
	}
}

func TestAuthenticationFault(t *testing.T) {
	m := things(webtest.Mux(t, nil, webtest.With(func(c *web.Config) {
		c.Authenticate = func(context.Context, *http.Request) (authz.Actor, error) { return authz.Actor{}, errSecret }
	})))
	webtest.New(t, m).Get("/fi/").Want(500)
}
