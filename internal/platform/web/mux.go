package web

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Authenticator tells who makes a request: by session cookie or bearer token.
// Nobody is the zero Actor; an error ends the request.
type Authenticator func(context.Context, *http.Request) (authz.Actor, error)

// Config is what the app decides.
type Config struct {
	BaseURL        string         // "https://parvi.example", no path; "" in tests
	TrustedProxies []netip.Prefix // whose X-Forwarded-For to believe
	Secret         []byte         // signs one-time cookies and cursors
	DB             *db.DB         // page versions and Idempotency-Keys; nil: neither
	Authenticate   Authenticator  // nil: everybody is a visitor
	Ready          func(context.Context) error
	Timeout        time.Duration // of one request; 20 s by default
	DrainPause     time.Duration // between /readyz saying no and the listener closing; 250 ms by default
	Title, Version string        // told by the API
	Log            *slog.Logger
	Now            func() time.Time
	Rand           io.Reader

	PageConfig
}

// Handler answers a request of a page. What it returns as an error becomes a
// page in the reader's language; only a fault's own sentence is shown.
type Handler func(*Req) (Reply, error)

// Route is one line of the route table.
type Route struct {
	Method  string // GET or POST
	Pattern string // below the language for pages: "/networks/{slug}"
	Raw     bool   // no language in the path
	Sample  string // a path of the demo that shows the page, below the language
	Skip    string // why the crawl test leaves it out
}

// Mux takes requests to handlers. Routes are added before the first request.
type Mux struct {
	cfg      Config
	mux      *http.ServeMux
	routes   []*route
	origin   http.CrossOriginProtection
	headers  []header
	secure   bool
	pages    pages
	limits   limits
	draining atomic.Bool
	streams  streams
	api      huma.API // nil until the first Call
}

type route struct {
	Route
	handle      Handler
	maxBody     int64
	tooLarge    i18n.Text
	crossOrigin bool
	embeddable  bool
	topics      func(*Req) []string
}

// Option changes how one route is served.
type Option func(*route)

// Sample is a path, below the language, at which the demo shows this page; the
// crawl and accessibility tests open it.
func Sample(path string) Option { return func(rt *route) { rt.Sample = path } }

// SkipSample says why a page has no sample: what it shows exists only for a
// moment, say.
func SkipSample(reason string) Option { return func(rt *route) { rt.Skip = reason } }

// Cache keeps the page for visitors until one of the topics is touched
// (db.Tx.Touch) or the instant given to Req.Expires. The topics may look at
// the path and the query only.
func Cache(topics func(*Req) []string) Option { return func(rt *route) { rt.topics = topics } }

// AllowCrossOrigin takes posts from other sites: one-click unsubscribe.
func AllowCrossOrigin(rt *route) { rt.crossOrigin = true }

// Embeddable lets other sites show the page in a frame.
func Embeddable(rt *route) { rt.embeddable = true }

// Form is how many bytes a form may have, for those with files; 1 MB otherwise.
func Form(maxBytes int64) Option { return func(rt *route) { rt.maxBody = maxBytes } }

// TooLarge is what is said of a form with more bytes, where there is more to say
// than that it is too large. It is said before anything is read.
func TooLarge(say i18n.Text) Option { return func(rt *route) { rt.tooLarge = say } }

func (rt *route) refuse(err error) error {
	say := msgFormTooLarge
	if rt != nil && !rt.tooLarge.Empty() {
		say = rt.tooLarge
	}
	return &fault.Error{Kind: fault.TooLarge, Say: say, Err: err}
}

const defaultMaxBody = 1 << 20

// New makes a Mux with no routes but the redirect of "/".
func New(cfg Config) *Mux {
	if cfg.Timeout == 0 {
		cfg.Timeout = 20 * time.Second
	}
	if cfg.DrainPause == 0 {
		cfg.DrainPause = 250 * time.Millisecond
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	cfg.BaseURL = strings.TrimSuffix(cfg.BaseURL, "/")
	m := &Mux{cfg: cfg, mux: http.NewServeMux()}
	if u, err := url.Parse(cfg.BaseURL); err == nil {
		m.secure = u.Scheme == "https"
		// A proxy may hide the host the reader sees; it is ours all the same.
		_ = m.origin.AddTrustedOrigin(u.Scheme + "://" + u.Host)
	}
	if cfg.DB != nil {
		m.pages.versions.ask = cfg.DB.Versions
	}
	m.headers = securityHeaders(m.secure)
	m.mux.Handle("GET /{$}", m.serve(&route{Route: Route{Method: "GET", Pattern: "/", Raw: true}, handle: redirectHome}, ""))
	m.mux.Handle("/", m.serve(&route{Route: Route{Pattern: "(none)", Raw: true}, handle: m.noRoute, crossOrigin: true}, ""))
	m.addOwn()
	return m
}

// Get adds a page. The pattern is that of http.ServeMux below the language:
// "/networks/{slug}"; "/" is the front page.
func (m *Mux) Get(pattern string, h Handler, o ...Option) { m.page(http.MethodGet, pattern, h, o) }

// Post adds what a form is sent to.
func (m *Mux) Post(pattern string, h Handler, o ...Option) { m.page(http.MethodPost, pattern, h, o) }

// Raw adds a route without a language in its path: "GET /u/{key}". The
// language is what the browser asks for, unless the handler sets r.Lang.
func (m *Mux) Raw(pattern string, h Handler, o ...Option) {
	method, path, ok := strings.Cut(pattern, " ")
	if !ok {
		panic("web: a raw pattern begins with its method: " + pattern)
	}
	rt := m.add(Route{Method: method, Pattern: path, Raw: true}, h, o)
	m.mux.Handle(pattern, m.serve(rt, ""))
}

func (m *Mux) page(method, pattern string, h Handler, o []Option) {
	rt := m.add(Route{Method: method, Pattern: pattern}, h, o)
	if strings.HasSuffix(pattern, "/") {
		pattern += "{$}"
	}
	for _, l := range i18n.Langs {
		m.mux.Handle(method+" /"+string(l)+pattern, m.serve(rt, l))
	}
}

func (m *Mux) add(r Route, h Handler, o []Option) *route {
	rt := &route{Route: r, handle: h, maxBody: defaultMaxBody}
	for _, option := range o {
		option(rt)
	}
	if rt.Sample == "" && rt.Skip == "" && r.Method == http.MethodGet && !strings.Contains(r.Pattern, "{") {
		rt.Sample = r.Pattern
	}
	m.routes = append(m.routes, rt)
	return rt
}

// Routes is the route table, in the order of its making.
func (m *Mux) Routes() []Route {
	list := make([]Route, len(m.routes))
	for i, rt := range m.routes {
		list[i] = rt.Route
	}
	return list
}

func redirectHome(r *Req) (Reply, error) {
	return Redirect("/").Header("Vary", "Accept-Language"), nil
}

// noRoute answers what no route takes: a path with a slash too many is
// redirected, a path that exists for another method is refused as such.
func (m *Mux) noRoute(r *Req) (Reply, error) {
	path := r.URL.Path
	safe := r.Method == http.MethodGet || r.Method == http.MethodHead
	if safe {
		other := strings.TrimRight(path, "/")
		if l, ok := i18n.ParseLang(strings.TrimPrefix(path, "/")); ok && path == "/"+string(l) {
			other = path + "/"
		}
		if other != "" && other != path && m.takes(r.Request, http.MethodGet, other) {
			target := url.URL{Path: other, RawQuery: r.URL.RawQuery}
			return Reply{status: http.StatusMovedPermanently, location: target.String(), verbatim: true}, nil
		}
	}
	var allow []string
	for _, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
		if m.takes(r.Request, method, path) {
			allow = append(allow, method)
		}
	}
	if len(allow) > 0 {
		if slices.Contains(allow, "GET") {
			allow = append(allow, "HEAD")
		}
		return Reply{}, &methodError{allow: strings.Join(allow, ", ")}
	}
	return Reply{}, errNoRoute
}

// takes tells whether a route exists for the method at the path.
func (m *Mux) takes(req *http.Request, method, path string) bool {
	probe := &http.Request{Method: method, Host: req.Host, URL: &url.URL{Path: path}}
	_, pattern := m.mux.Handler(probe)
	return pattern != "" && pattern != "/"
}
