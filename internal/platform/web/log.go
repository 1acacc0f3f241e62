package web

import (
	"log/slog"
	"net/http"
)

// patternOf is the route a request took, for the log: paths hold ids and keys
// of people, patterns do not.
func patternOf(req *http.Request) string {
	if req.Pattern == "" || req.Pattern == "/" {
		return "(none)"
	}
	return req.Pattern
}

// observe counts the request and writes its line: route, status, size,
// duration. No path, no query, no address: those can be somebody's.
func (m *Mux) observe(a *answer, req *http.Request) {
	took := m.cfg.Now().Sub(a.start)
	if a.pattern == "" {
		a.pattern = "(none)" // net/http cleaned the path and redirected
	}
	word := method(req)
	count(a, word, took)
	level := slog.LevelInfo
	if a.pattern == "/healthz" || a.pattern == "/readyz" || a.pattern == "/static/" {
		level = slog.LevelDebug
	}
	if !m.cfg.Log.Enabled(req.Context(), level) {
		return
	}
	m.cfg.Log.LogAttrs(req.Context(), level, "request",
		slog.String("id", a.id),
		slog.String("method", word),
		slog.String("route", a.pattern),
		slog.Int("status", a.status),
		slog.Int64("bytes", a.bytes),
		slog.Duration("took", took),
		slog.Bool("cached", a.cached))
}

// method is the request's method, or "other" for words a client made up.
func method(req *http.Request) string {
	switch req.Method {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
		return req.Method
	}
	return "other"
}
