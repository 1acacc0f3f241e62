package web_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

func TestStatic(t *testing.T) {
	b := webtest.New(t, webtest.Mux(t, nil))
	get := func(path string, header ...string) *http.Response {
		req := httptest.NewRequest("GET", path, nil)
		for i := 0; i < len(header); i += 2 {
			req.Header.Set(header[i], header[i+1])
		}
		return b.Do(req)
	}
	css := web.Asset("style.css")
	res := get(css, "Accept-Encoding", "gzip")
	if res.StatusCode != 200 || !strings.Contains(res.Header.Get("Cache-Control"), "immutable") ||
		res.Header.Get("Content-Encoding") != "gzip" || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/css") {
		t.Errorf("%s: %d %v", css, res.StatusCode, res.Header)
	}
	if res := get(css); res.Header.Get("Content-Encoding") != "" {
		t.Error("compressed without being asked")
	}
	if res := get(css, "If-None-Match", res.Header.Get("ETag")); res.StatusCode != 304 {
		t.Errorf("same tag: %d, want 304", res.StatusCode)
	}
	for _, path := range []string{"/static/style.css", "/static/00000000/style.css"} {
		if res := get(path); res.StatusCode != 200 || res.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d %s", path, res.StatusCode, res.Header.Get("Cache-Control"))
		}
	}
	for _, path := range []string{"/static/nothing.css", "/static/", "/static/../go.mod", "/static/%2e%2e/page.go"} {
		if res := get(path); res.StatusCode == 200 {
			t.Errorf("%s: %d", path, res.StatusCode)
		}
	}
	for path, want := range map[string]int{"/robots.txt": 200, "/favicon.ico": 302, "/healthz": 200, "/readyz": 200} {
		if res := get(path); res.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, want)
		}
	}
}

func TestReadiness(t *testing.T) {
	m := webtest.Mux(t, nil, webtest.With(func(c *web.Config) {
		c.Ready = func(context.Context) error { return errSecret }
	}))
	b := webtest.New(t, m)
	p := b.Get("/readyz").Want(503)
	if strings.Contains(p.Body, "secret") {
		t.Error("the reason is for the log")
	}
	b.Get("/healthz").Want(200)
}

func TestLogHoldsNoPersonalData(t *testing.T) {
	var log bytes.Buffer
	m := webtest.Mux(t, nil, webtest.With(func(c *web.Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) }))
	m.Raw("GET /r/{key}", func(*web.Req) (web.Reply, error) { return web.Reply{}, errSecret }, web.SkipSample("keys are secret"))
	p := webtest.New(t, m).Get("/r/abcdefgh?email=liisa@jarjesto.fi").Want(500)
	line := log.String()
	for _, want := range []string{`route="GET /r/{key}"`, "route=/r/{key}", "status=500", "secret: the database is on fire", p.Header.Get("X-Request-Id")} {
		if !strings.Contains(line, want) {
			t.Errorf("no %s in the log:\n%s", want, line)
		}
	}
	for _, no := range []string{"abcdefgh", "liisa@"} {
		if strings.Contains(line, no) {
			t.Errorf("%s in the log:\n%s", no, line)
		}
	}
}

func TestLimit(t *testing.T) {
	clock := dbtest.NewClock(dbtest.Start)
	m := webtest.Mux(t, nil, webtest.WithNow(clock.Now))
	m.Get("/link/{who}", func(r *web.Req) (web.Reply, error) {
		return web.NoContent(), web.Limit(r, "link "+r.PathValue("who"), 3, 15*time.Minute)
	}, web.SkipSample("test"))
	b := webtest.New(t, m)
	for range 3 {
		b.Get("/fi/link/liisa").Want(204)
	}
	if p := b.Get("/fi/link/liisa").Want(429); p.Header.Get("Retry-After") != "300" {
		t.Errorf("Retry-After = %s, want 300", p.Header.Get("Retry-After"))
	}
	b.Get("/fi/link/matti").Want(204)
	clock.Advance(5 * time.Minute)
	b.Get("/fi/link/liisa").Want(204)
	b.Get("/fi/link/liisa").Want(429)
	clock.Advance(time.Hour)
	for range 3 {
		b.Get("/fi/link/liisa").Want(204)
	}
}

func TestNetworkAddress(t *testing.T) {
	m := webtest.Mux(t, nil, webtest.With(func(c *web.Config) {
		c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	}))
	m.Get("/", func(r *web.Req) (web.Reply, error) {
		return web.Bytes("text/plain", []byte(r.Remote.String())), web.LimitNetwork(r, "test", 1, time.Hour)
	})
	b := webtest.New(t, m)
	for _, tt := range []struct {
		from, forwarded, want string
		limited               bool
	}{
		{"10.0.0.1:80", "192.0.2.9", "192.0.2.9", true},
		{"10.0.0.1:80", "1.2.3.4, 192.0.2.7, 10.0.0.2", "192.0.2.7", true},
		{"10.0.0.1:80", "nonsense", "10.0.0.1", false},
		{"10.0.0.1:80", "", "10.0.0.1", false},
		{"198.51.100.1:80", "1.2.3.4", "198.51.100.1", false},
		{"127.0.0.1:80", "1.2.3.4", "127.0.0.1", false},
		{"[::1]:80", "", "::1", false},
		{"10.0.0.1:80", "2001:db8::1", "2001:db8::1", true},
	} {
		get := func() (int, string) {
			req := httptest.NewRequest("GET", "/fi/", nil)
			req.RemoteAddr = tt.from
			if tt.forwarded != "" {
				req.Header.Set("X-Forwarded-For", tt.forwarded)
			}
			res := b.Do(req)
			body, _ := io.ReadAll(res.Body)
			return res.StatusCode, string(body)
		}
		status, got := get()
		again, _ := get()
		if status != 200 || got != tt.want || (again == 429) != tt.limited {
			t.Errorf("%s for %q: %d %s, then %d; want %s, limited %v", tt.from, tt.forwarded, status, got, again, tt.want, tt.limited)
		}
	}
}

// serveOn runs the Mux on a real listener until the test cancels it.
func serveOn(t *testing.T, m *web.Mux) (url string, stop func(), ended chan error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended = make(chan error, 1)
	go func() { ended <- web.Serve(ctx, l, m, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(cancel)
	return "http://" + l.Addr().String(), cancel, ended
}

func TestServeDrains(t *testing.T) {
	m := webtest.Mux(t, nil)
	begun, finish := make(chan struct{}), make(chan struct{})
	m.Get("/slow", func(*web.Req) (web.Reply, error) {
		close(begun)
		<-finish
		return web.Bytes("text/plain", []byte("done")), nil
	})
	url, stop, ended := serveOn(t, m)
	answer := make(chan string, 1)
	go func() {
		res, err := http.Get(url + "/fi/slow")
		if err != nil {
			answer <- err.Error()
			return
		}
		defer res.Body.Close()
		b, _ := io.ReadAll(res.Body)
		answer <- string(b)
	}()
	<-begun
	stop()
	for { // readiness is withdrawn before the listener closes
		res, err := http.Get(url + "/readyz")
		if err != nil {
			t.Fatal("the listener closed before /readyz said no")
		}
		res.Body.Close()
		if res.StatusCode == 503 {
			break
		}
	}
	close(finish)
	if got := <-answer; got != "done" {
		t.Errorf("the request under way got %q", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("Serve: %v", err)
	}
}

func TestLargePostIsAnswered(t *testing.T) {
	url, _, _ := serveOn(t, things(webtest.Mux(t, nil)))
	for _, body := range []io.Reader{
		strings.NewReader("name=" + strings.Repeat("x", 5<<20)),
		io.MultiReader(strings.NewReader("name="), io.LimitReader(zeros{}, 5<<20)), // chunked
	} {
		res, err := http.Post(url+"/fi/things", "application/x-www-form-urlencoded", body)
		if err != nil {
			t.Fatal(err)
		}
		page, _ := io.ReadAll(res.Body)
		res.Body.Close()
		if res.StatusCode != 413 || !strings.Contains(string(page), "Lyhennä tekstiä") {
			t.Errorf("status %d, want 413 with a sentence", res.StatusCode)
		}
	}
}

func TestSlowHandlerBecomesAPage(t *testing.T) {
	m := webtest.Mux(t, nil, webtest.With(func(c *web.Config) { c.Timeout = time.Millisecond }))
	m.Get("/slow", func(r *web.Req) (web.Reply, error) {
		<-r.Context().Done()
		return web.Reply{}, r.Context().Err()
	})
	webtest.New(t, m).Get("/en/slow").Want(503, "The answer took too long.")
}

func TestStreamThatBreaksIsNotWhole(t *testing.T) {
	m := webtest.Mux(t, nil)
	m.Get("/export", func(*web.Req) (web.Reply, error) {
		return web.Stream("a.csv", "text/csv", func(w io.Writer) error {
			io.WriteString(w, "half")
			return errSecret
		}), nil
	})
	url, _, _ := serveOn(t, m)
	res, err := http.Get(url + "/fi/export")
	if err == nil {
		_, err = io.ReadAll(res.Body)
		res.Body.Close()
	}
	if err == nil {
		t.Error("a broken export looks whole")
	}
}

func TestMetrics(t *testing.T) {
	d := dbtest.New(t)
	touch(t, d, "x")
	m := things(webtest.Mux(t, d))
	webtest.New(t, m).Get("/fi/things/secret-name").Want(200)
	w := httptest.NewRecorder()
	web.Metrics(d).ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	for _, want := range []string{`http_requests_total{method="GET",route="/things/{name}",status="200"}`, "http_request_seconds_bucket", "db_write_seconds_count", "go_goroutines"} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(w.Body.String(), "secret-name") {
		t.Error("a path is in the metrics")
	}
}
