package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// drainTime is how long requests under way may take once the server stops.
const drainTime = 14 * time.Second

// Serve answers on the listener until ctx ends. Then /readyz says no, so that
// a load balancer looks elsewhere, the listener closes, and what is under way
// is finished, all within 15 seconds.
func Serve(ctx context.Context, l net.Listener, m *Mux, log *slog.Logger) error {
	srv := &http.Server{
		Handler:           m,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       2 * time.Minute, // a photo over a bad line
		WriteTimeout:      5 * time.Minute, // a large export over one
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug), // broken handshakes of strangers
	}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(l) }()
	select {
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	m.draining.Store(true)
	m.streams.end()
	log.Info("draining")
	select {
	case <-time.After(m.cfg.DrainPause):
	case err := <-ended:
		return fmt.Errorf("serve: %w", err)
	}
	left, cancel := context.WithTimeout(context.WithoutCancel(ctx), drainTime-m.cfg.DrainPause)
	defer cancel()
	if err := srv.Shutdown(left); err != nil {
		log.Warn("some requests were cut off", "err", err)
		srv.Close() // they had their time
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve: %w", err)
	}
	return nil
}

// addOwn adds what every site has beside its pages.
func (m *Mux) addOwn() {
	own := func(pattern, name string, f http.HandlerFunc) {
		m.mux.HandleFunc(pattern, func(w http.ResponseWriter, req *http.Request) {
			w.(*answer).pattern = name
			f(w, req)
		})
	}
	own("GET /static/", "/static/", m.serveStatic)
	own("GET /healthz", "/healthz", func(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok\n") })
	own("GET /readyz", "/readyz", m.readyz)
	own("GET /robots.txt", "/robots.txt", func(w http.ResponseWriter, _ *http.Request) {
		plain(w, http.StatusOK, "User-agent: *\nDisallow: /api/\nDisallow: /*/sign-in\n")
	})
	own("GET /favicon.ico", "/favicon.ico", func(w http.ResponseWriter, req *http.Request) {
		http.Redirect(w, req, Asset("favicon.svg"), http.StatusFound)
	})
}

// readyz tells whether requests may be sent here.
func (m *Mux) readyz(w http.ResponseWriter, req *http.Request) {
	if m.draining.Load() {
		plain(w, http.StatusServiceUnavailable, "draining\n")
		return
	}
	if m.cfg.Ready != nil {
		ctx, cancel := context.WithTimeout(req.Context(), readTimeout)
		defer cancel()
		if err := m.cfg.Ready(ctx); err != nil {
			m.cfg.Log.WarnContext(ctx, "not ready", "err", err)
			plain(w, http.StatusServiceUnavailable, "not ready\n")
			return
		}
	}
	plain(w, http.StatusOK, "ready\n")
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header()["Cache-Control"] = notCached
	w.WriteHeader(status)
	io.WriteString(w, text) // the reader may have gone
}
