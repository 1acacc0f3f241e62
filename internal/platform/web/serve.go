package web

import (
	"context"
	"encoding/hex"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"parvi/internal/platform/i18n"
)

// answer is the writer every handler gets: it counts what is sent, for the
// log, and knows the route.
type answer struct {
	http.ResponseWriter
	id      string
	start   time.Time
	pattern string
	status  int
	bytes   int64
	cached  bool
}

var answers = sync.Pool{New: func() any { return new(answer) }}

// WriteHeader notes the status.
func (a *answer) WriteHeader(status int) {
	if a.status == 0 || a.status < 200 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write counts the bytes.
func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.bytes += int64(n)
	return n, err
}

// Unwrap is for http.ResponseController.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// ServeHTTP answers every request: request id, security headers, the route,
// and a line in the log.
func (m *Mux) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	a := answers.Get().(*answer)
	*a = answer{ResponseWriter: w, id: m.requestID(), start: m.cfg.Now()}
	h := w.Header()
	h["X-Request-Id"] = []string{a.id}
	m.secureHeaders(h)
	defer m.done(a, req)
	m.mux.ServeHTTP(a, req)
}

// done logs and counts the request, also one that broke off in the middle.
func (m *Mux) done(a *answer, req *http.Request) {
	m.observe(a, req)
	answers.Put(a)
}

func (m *Mux) requestID() string {
	var b [8]byte
	if _, err := io.ReadFull(m.cfg.Rand, b[:]); err != nil {
		panic(err) // nothing safe can be made without randomness
	}
	return hex.EncodeToString(b[:])
}

// serve makes the handler of one route in one language; "" for a route that
// has none in its path.
func (m *Mux) serve(rt *route, l i18n.Lang) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		a, ok := w.(*answer)
		if !ok {
			panic("web: a route is reached through its Mux only")
		}
		a.pattern = rt.Pattern
		r := &Req{Request: req, Lang: l, ID: a.id, Now: a.start, mux: m, route: rt, w: w}
		if l == "" {
			r.Lang = langOf(req)
		}
		if rt.embeddable {
			w.Header()["Content-Security-Policy"] = cspFramed
		}
		if !plainText(req.URL.Path) {
			m.fail(r, errNoRoute)
			return
		}
		r.mendQuery()
		if rt.topics != nil && m.fromCache(r) {
			return
		}
		m.dynamic(r)
	})
}

// plainText tells whether a text has only what can be stored and shown.
func plainText(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

// mendQuery takes out of the query what nobody types, so that a handler that
// reads a parameter by itself gets no broken text either.
func (r *Req) mendQuery() {
	raw := r.URL.RawQuery
	if !strings.Contains(raw, "%") && plainText(raw) {
		return
	}
	q := r.URL.Query()
	if form, broken := clean(q); len(broken) > 0 {
		u := *r.URL
		u.RawQuery = form.Encode()
		r.Request = r.WithContext(r.Context())
		r.URL, r.broken = &u, broken
	}
}

// dynamic renders the answer anew.
func (m *Mux) dynamic(r *Req) {
	ctx, cancel := context.WithTimeout(r.Context(), m.cfg.Timeout)
	defer cancel()
	r.whole, r.Request = r.Context(), r.Request.WithContext(ctx)
	defer func() {
		if r.MultipartForm != nil {
			r.MultipartForm.RemoveAll() // the system clears its own folder of temporary files
		}
	}()
	re, err := guarded(func() (Reply, error) { return m.reply(r) })
	if err == nil {
		_, err = guarded(func() (struct{}, error) { return struct{}{}, m.write(r, re) })
	}
	if err != nil {
		if a := r.w.(*answer); a.status != 0 {
			m.logInternal(ctx, r.Request, r.ID, err)
			panic(http.ErrAbortHandler) // a broken half must not look whole
		}
		m.fail(r, err)
	}
}

// reply lets the request in and asks the handler.
func (m *Mux) reply(r *Req) (Reply, error) {
	if err := m.admit(r); err != nil {
		return Reply{}, err
	}
	return r.route.handle(r)
}

// admit checks where a request comes from and how much it sends, and finds out
// whose it is.
func (m *Mux) admit(r *Req) error {
	r.Remote = m.client(r.Request)
	if err := m.checkOrigin(r.route, r.Request); err != nil {
		return err
	}
	if err := m.flood(r); err != nil {
		return err
	}
	if r.Body != nil && r.Body != http.NoBody {
		r.sent = r.Body
		r.Body = http.MaxBytesReader(nil, r.sent, r.route.maxBody)
		if r.ContentLength > r.route.maxBody {
			return r.route.refuse(nil)
		}
	}
	if m.cfg.Authenticate == nil {
		return nil
	}
	actor, err := m.cfg.Authenticate(r.Context(), r.Request)
	r.Actor = actor
	return err
}

// langOf is the language of an address that names none: that of the page it
// lies below, else what the browser asks for.
func langOf(req *http.Request) i18n.Lang {
	if hasLang(req.URL.Path) {
		return i18n.Lang(req.URL.Path[1:3])
	}
	return i18n.FromAcceptLanguage(req.Header.Get("Accept-Language"))
}
