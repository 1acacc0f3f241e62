package web

import (
	"net/http"
	"strings"

	"parvi/internal/platform/fault"
)

// header is a header whose values are made once and shared by all answers.
type header struct {
	name   string
	values []string
}

const csp = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; " +
	"form-action 'self'; base-uri 'none'; manifest-src 'self'"

var (
	cspFramed = []string{csp}
	notCached = []string{"no-store"}
)

func securityHeaders(secure bool) []header {
	h := []header{
		{"Content-Security-Policy", []string{csp + "; frame-ancestors 'none'"}},
		{"X-Content-Type-Options", []string{"nosniff"}},
		{"Referrer-Policy", []string{"same-origin"}},
		{"Permissions-Policy", []string{"camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"}},
		{"Cross-Origin-Opener-Policy", []string{"same-origin"}},
	}
	if secure {
		h = append(h, header{"Strict-Transport-Security", []string{"max-age=63072000; includeSubDomains"}})
	}
	return h
}

func (m *Mux) secureHeaders(h http.Header) {
	for _, s := range m.headers {
		h[s.name] = s.values
	}
}

// checkOrigin refuses what another site makes a browser send. A bearer token
// is never added by a browser on its own, so it needs no protection.
func (m *Mux) checkOrigin(rt *route, req *http.Request) error {
	if rt.crossOrigin || bearer(req) != "" {
		return nil
	}
	if err := m.origin.Check(req); err != nil {
		return &fault.Error{Kind: fault.Forbidden, Code: "cross_origin", Say: msgCrossOrigin, Err: err}
	}
	return nil
}

// bearer is the token of the Authorization header, or "".
func bearer(req *http.Request) string {
	scheme, token, _ := strings.Cut(req.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}
