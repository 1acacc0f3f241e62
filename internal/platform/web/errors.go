package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/fault"
)

var errNoRoute = fault.Missing(nil)

// methodError is a path that exists, asked by a method that it does not take.
type methodError struct{ allow string }

func (e *methodError) Error() string { return "method not allowed; allowed: " + e.allow }

// fail answers with the page of an error, and logs what is not a fault.
func (m *Mux) fail(r *Req, err error) {
	h := r.w.Header()
	var method *methodError
	if errors.As(err, &method) {
		h.Set("Allow", method.allow)
		m.writeError(r, http.StatusMethodNotAllowed, &fault.Error{Kind: fault.NotFound, Say: msgMethod})
		return
	}
	f := m.faultOf(r.Context(), err)
	if f.Kind == fault.Internal {
		m.logInternal(r.Context(), r.Request, r.ID, err)
	}
	if f.Kind == fault.SignIn {
		h.Set("WWW-Authenticate", "Bearer")
	}
	if f.Kind == fault.SignIn && r.Method == http.MethodGet && !r.route.Raw && r.Header.Get("Authorization") == "" {
		h.Del("WWW-Authenticate")
		next := r.URL.Path
		if r.URL.RawQuery != "" {
			next += "?" + r.URL.RawQuery
		}
		re := Redirect("/sign-in?next=" + url.QueryEscape(next))
		if err := m.write(r, re); err == nil {
			return
		}
	}
	if f.RetryAfter > 0 {
		h.Set("Retry-After", retryAfter(f.RetryAfter))
	}
	if f.Kind == fault.TooLarge {
		drain(r.sent)
	}
	m.writeError(r, statusOf(f), f)
}

func (m *Mux) writeError(r *Req, status int, f *fault.Error) {
	re := HTML(status, m.errorPage(r, f))
	if strings.HasPrefix(r.URL.Path, "/api/") {
		re = problemReply(status, f, r)
	}
	if err := m.write(r, re); err != nil {
		m.logInternal(r.Context(), r.Request, r.ID, fmt.Errorf("render the error page: %w", err))
		http.Error(r.w, f.Say.In(r.Lang), status)
	}
}

// faultOf is the fault to tell: too slow is unavailable, and too long a body
// is too large, whoever noticed it.
func (m *Mux) faultOf(ctx context.Context, err error) *fault.Error {
	var tooLong *http.MaxBytesError
	f := fault.Of(err)
	switch {
	case f.Kind != fault.Internal:
		return f
	case errors.As(err, &tooLong):
		return &fault.Error{Kind: fault.TooLarge, Say: msgFormTooLarge, Err: err}
	case errors.Is(ctx.Err(), context.DeadlineExceeded), errors.Is(err, context.DeadlineExceeded):
		return &fault.Error{Kind: fault.Unavailable, Say: msgSlow, RetryAfter: 10 * time.Second, Err: err}
	}
	return f
}

func (m *Mux) logInternal(ctx context.Context, req *http.Request, id string, err error) {
	// A reader who went away cancels the work; that is no fault of ours.
	if errors.Is(err, context.Canceled) && errors.Is(req.Context().Err(), context.Canceled) {
		return
	}
	attrs := []any{"request", id, "method", req.Method, "route", patternOf(req), "err", err}
	var p *panicError
	if errors.As(err, &p) {
		attrs = append(attrs, "stack", p.stack)
	}
	m.cfg.Log.Log(ctx, slog.LevelError, "request failed", attrs...)
}

// panicError is a panic of a handler, on its way to the log.
type panicError struct {
	value any
	stack string
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.value) }

// guarded calls f and makes an error of a panic in it.
func guarded[T any](f func() (T, error)) (v T, err error) {
	defer func() {
		switch p := recover(); p {
		case nil:
		case http.ErrAbortHandler:
			panic(p)
		default:
			err = &panicError{value: p, stack: string(debug.Stack())}
		}
	}()
	return f()
}

func retryAfter(d time.Duration) string {
	return strconv.Itoa(int((d + time.Second - 1) / time.Second))
}

// drain reads on for a while, so that the browser, which first sends all of
// its form, gets to see the answer.
func drain(body io.Reader) {
	if body != nil {
		io.CopyN(io.Discard, body, 16<<20) // what cannot be read need not be
	}
}
