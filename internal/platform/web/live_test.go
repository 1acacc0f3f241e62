package web_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// TestStreamsAreBoundedAndEndWithTheNode opens as many streams as one person
// may have, and stops the server: it does not wait for them.
func TestStreamsAreBoundedAndEndWithTheNode(t *testing.T) {
	m := webtest.Mux(t, nil, webtest.With(func(c *web.Config) {
		c.DrainPause = time.Millisecond
		c.Authenticate = func(context.Context, *http.Request) (authz.Actor, error) {
			return webtest.Actor("somebody", "Joku Jokunen"), nil
		}
	}))
	m.Get("/stream", func(r *web.Req) (web.Reply, error) {
		return r.Live(func(ctx context.Context, e *web.Events) error {
			if err := e.Send("hello", "1", "two\nlines"); err != nil {
				return err
			}
			<-ctx.Done()
			return nil
		})
	}, web.SkipSample("a stream"))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 1)
	go func() { ended <- web.Serve(ctx, l, m, slog.New(slog.DiscardHandler)) }()
	get := func() *http.Response {
		t.Helper()
		res, err := http.Get("http://" + l.Addr().String() + "/fi/stream")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { res.Body.Close() })
		return res
	}
	var open []*http.Response
	for range 10 {
		res := get()
		if res.StatusCode != http.StatusOK || res.Header.Get("Cache-Control") != "no-store" {
			t.Fatalf("%d %v", res.StatusCode, res.Header)
		}
		var got strings.Builder
		lines := bufio.NewReader(res.Body)
		for !strings.Contains(got.String(), "lines\n\n") {
			line, err := lines.ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			got.WriteString(line)
		}
		if want := "retry: 5000\n\nevent: hello\nid: 1\ndata: two\ndata: lines\n\n"; got.String() != want {
			t.Errorf("%q, want %q", got.String(), want)
		}
		open = append(open, res)
	}
	if res := get(); res.StatusCode != http.StatusServiceUnavailable || res.Header.Get("Retry-After") == "" {
		t.Errorf("the eleventh: %d", res.StatusCode)
	}
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the server waits for its streams")
	}
	for _, res := range open {
		if _, err := io.ReadAll(res.Body); errors.Is(err, context.DeadlineExceeded) {
			t.Error(err)
		}
	}
}
