package web

import (
	"context"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
)

// Req is a request as a handler sees it.
type Req struct {
	*http.Request
	Actor  authz.Actor
	Lang   i18n.Lang
	ID     string     // of this request, in the log and the X-Request-Id header
	Now    time.Time  // when it came
	Remote netip.Addr // whose it is, seen through trusted proxies only

	mux      *Mux
	whole    context.Context // without the deadline of a page: for streams
	route    *route
	w        http.ResponseWriter
	flash    i18n.Text
	shown    bool // the flash is on the page, so its cookie goes
	expires  time.Time
	sent     io.ReadCloser // the body without its limit
	form     url.Values    // cleaned, once Decode has read it
	broken   map[string]bool
	moved    map[string]string // from the name of a row's field to where it was typed
	repeated bool              // a write was refused since its Idempotency-Key had been used
}

// Path is the path below the language, without the query: "/networks/kuve".
func (r *Req) Path() string {
	if r.route.Raw {
		return r.URL.Path
	}
	return r.URL.Path[len("/fi"):]
}

// URL with the language in front: r.To("/networks") is "/fi/networks".
func (r *Req) To(path string) string { return localised(r.Lang, path) }

// Absolute is the full address of a path, for mails and feeds.
func (r *Req) Absolute(path string) string { return r.mux.cfg.BaseURL + localised(r.Lang, path) }

// Expires tells the page cache when the page changes by the clock alone: when
// a window closes, or a day ends. The earliest of several calls counts.
func (r *Req) Expires(t time.Time) {
	if !t.IsZero() && (r.expires.IsZero() || t.Before(r.expires)) {
		r.expires = t
	}
}

// Next is the local path the reader wanted to see, from ?next= or the form, or
// the fallback. Anything that would lead elsewhere is refused.
func (r *Req) Next(fallback string) string {
	next := r.FormValue("next")
	if IsLocal(next) {
		return next
	}
	return fallback
}

// IsLocal tells whether a path stays on this site however a browser reads it.
func IsLocal(path string) bool {
	if len(path) > 2000 || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") {
		return false
	}
	// Browsers read a backslash as a slash, and drop tabs and line breaks.
	if strings.ContainsFunc(path, func(c rune) bool { return c == '\\' || c < ' ' || c == 0x7f }) {
		return false
	}
	u, err := url.Parse(path)
	return err == nil && u.Scheme == "" && u.Host == "" && u.User == nil
}

// localised puts the language before a path that has none.
func localised(l i18n.Lang, path string) string {
	if hasLang(path) {
		return path
	}
	return "/" + string(l) + path
}

func hasLang(path string) bool {
	if len(path) < 3 || path[0] != '/' || len(path) > 3 && path[3] != '/' && path[3] != '?' && path[3] != '#' {
		return false
	}
	switch i18n.Lang(path[1:3]) {
	case i18n.FI, i18n.SV, i18n.EN:
		return true
	}
	return false
}

// formPath is the page a form stands on: where the browser says it comes from,
// if that is here, else the path it was sent to.
func (r *Req) formPath() string {
	if from, err := url.Parse(r.Referer()); err == nil && from.Host == r.Host && hasLang(from.Path) && IsLocal(from.RequestURI()) {
		return from.RequestURI()[len("/fi"):]
	}
	if r.route.Raw {
		return "/"
	}
	return r.Path()
}
