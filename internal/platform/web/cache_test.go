package web_test

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// counted is a Mux with a page that tells how often it was rendered.
func counted(t testing.TB, d *db.DB, clock *dbtest.Clock) (*web.Mux, *atomic.Int64) {
	var n atomic.Int64
	m := webtest.Mux(t, d, webtest.WithNow(clock.Now))
	topics := web.Cache(func(r *web.Req) []string { return []string{"things", "thing:" + r.PathValue("name")} })
	m.Get("/things/{name}", func(r *web.Req) (web.Reply, error) {
		switch r.PathValue("name") {
		case "missing":
			n.Add(1)
			return web.Reply{}, fault.Missing(nil)
		case "soon":
			r.Expires(clock.Now().Add(time.Minute))
		}
		return text(r, fmt.Sprintf("%s %d %s %s", r.PathValue("name"), n.Add(1), r.URL.Query().Get("q"), strings.Repeat("word ", 400))), nil
	}, topics, web.SkipSample("test"))
	m.Post("/flash", func(r *web.Req) (web.Reply, error) { return web.SeeOther("/things/a", msgSaved), nil })
	return m, &n
}

func touch(t testing.TB, d *db.DB, topics ...string) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return tx.Touch(t.Context(), topics...) }); err != nil {
		t.Fatal(err)
	}
}

func TestPageCacheIsExact(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		clock := dbtest.NewClock(dbtest.Start)
		m, _ := counted(t, d, clock)
		other, _ := counted(t, d, clock) // another node on the same database
		b, c := webtest.New(t, m), webtest.New(t, other)
		b.Get("/fi/things/a").Want(200, "a 1 ")
		b.Get("/fi/things/a").Want(200, "a 1 ")
		c.Get("/fi/things/a").Want(200, "a 1 ")
		b.Get("/sv/things/a").Want(200, "a 2 ")
		b.Get("/fi/things/a?q=x&p=y").Want(200, "a 3 x")
		b.Get("/fi/things/a?p=y&q=x").Want(200, "a 3 x")
		touch(t, d, "other")
		b.Get("/fi/things/a").Want(200, "a 1 ")
		touch(t, d, "thing:a")
		b.Get("/fi/things/a").Want(200, "a 4 ")
		c.Get("/fi/things/a").Want(200, "a 2 ")
		b.Get("/fi/things/b").Want(200, "b 5 ")
		touch(t, d, "things")
		b.Get("/fi/things/b").Want(200, "b 6 ")
		touch(t, d, web.SiteTopic)
		b.Get("/fi/things/b").Want(200, "b 7 ")
		for i := range 20 {
			touch(t, d, "thing:a")
			b.Get("/fi/things/a").Want(200, fmt.Sprintf("a %d ", 8+i))
		}
	})
}

func TestPageCacheExpiresByTheClock(t *testing.T) {
	clock := dbtest.NewClock(dbtest.Start)
	d := dbtest.New(t, dbtest.WithNow(clock.Now))
	m, _ := counted(t, d, clock)
	b := webtest.New(t, m)
	b.Get("/fi/things/soon").Want(200, "soon 1 ")
	clock.Advance(59 * time.Second)
	b.Get("/fi/things/soon").Want(200, "soon 1 ")
	clock.Advance(time.Second)
	b.Get("/fi/things/soon").Want(200, "soon 2 ")
	b.Get("/fi/things/a").Want(200, "a 3 ")
	clock.Advance(11 * time.Hour) // still Sunday in Helsinki
	b.Get("/fi/things/a").Want(200, "a 3 ")
	clock.Advance(time.Hour)
	b.Get("/fi/things/a").Want(200, "a 4 ")
}

func TestPageCacheIsForVisitorsOnly(t *testing.T) {
	clock := dbtest.NewClock(dbtest.Start)
	d := dbtest.New(t)
	m, _ := counted(t, d, clock)
	b := webtest.New(t, m)
	b.Get("/fi/things/a").Want(200, "a 1 ")
	webtest.New(t, m).Header("Cookie", web.SessionCookie+"=x").Get("/fi/things/a").Want(200, "a 2 ")
	webtest.New(t, m).Header("Authorization", "Bearer x").Get("/fi/things/a").Want(200, "a 3 ")
	b.Post("/fi/flash", nil).Want(200, "a 4 ", "Tiedot on tallennettu.")
	b.Get("/fi/things/a").Want(200, "a 1 ").WantNot("Tiedot on tallennettu.")
	b.Get("/fi/things/missing").Want(404)
	b.Get("/fi/things/missing").Want(404)
	b.Get("/fi/things/b").Want(200, "b 7 ")
}

func TestETag(t *testing.T) {
	clock := dbtest.NewClock(dbtest.Start)
	d := dbtest.New(t)
	m, n := counted(t, d, clock)
	b := webtest.New(t, m)
	get := func(header ...string) *http.Response {
		req := httptest.NewRequest("GET", webtest.Origin+"/fi/things/a", nil)
		for i := 0; i < len(header); i += 2 {
			req.Header.Set(header[i], header[i+1])
		}
		return b.Do(req)
	}
	plain, zipped := get(), get("Accept-Encoding", "gzip, br")
	if plain.Header.Get("Content-Encoding") != "" || zipped.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("encodings %q, %q", plain.Header.Get("Content-Encoding"), zipped.Header.Get("Content-Encoding"))
	}
	z, err := gzip.NewReader(zipped.Body)
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(plain.Body)
	unzipped, err := io.ReadAll(z)
	if err != nil || string(unzipped) != string(body) {
		t.Errorf("the compressed page differs: %v", err)
	}
	tag, zipTag := plain.Header.Get("ETag"), zipped.Header.Get("ETag")
	if tag == zipTag || !strings.HasPrefix(tag, `"`) {
		t.Errorf("ETags %q and %q must be strong and differ", tag, zipTag)
	}
	if res := get("If-None-Match", `"x", W/`+tag); res.StatusCode != 304 || res.Header.Get("ETag") != tag {
		t.Errorf("status %d with the same tag, want 304", res.StatusCode)
	}
	if res := get("If-None-Match", zipTag, "Accept-Encoding", "gzip"); res.StatusCode != 304 {
		t.Errorf("compressed: status %d, want 304", res.StatusCode)
	}
	if res := get("If-None-Match", tag, "Accept-Encoding", "gzip"); res.StatusCode != 200 {
		t.Errorf("other encoding: status %d, want 200", res.StatusCode)
	}
	touch(t, d, "things")
	if res := get("If-None-Match", tag); res.StatusCode != 200 {
		t.Errorf("after a change: status %d, want 200", res.StatusCode)
	}
	if got := n.Load(); got != 2 {
		t.Errorf("rendered %d times, want 2", got)
	}
}

// While a thousand readers ask, each page shows at least what had been
// committed before its request began.
func TestPageCacheUnderWriters(t *testing.T) {
	d := dbtest.New(t)
	var state atomic.Int64 // stands for the database: changed before the commit that touches
	m := webtest.Mux(t, d)
	m.Get("/n", func(r *web.Req) (web.Reply, error) {
		return web.Bytes("text/plain", fmt.Appendf(nil, "%d", state.Load())), nil
	}, web.Cache(func(*web.Req) []string { return []string{"n"} }))
	var committed atomic.Int64
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := int64(1); i <= 200; i++ {
			err := d.Write(ctx, func(tx *db.Tx) error {
				state.Store(i)
				return tx.Touch(ctx, "n")
			})
			if err != nil {
				t.Error(err)
			}
			committed.Store(i)
		}
		cancel()
	})
	for range 8 {
		wg.Go(func() {
			for ctx.Err() == nil {
				least := committed.Load()
				w := httptest.NewRecorder()
				m.ServeHTTP(w, httptest.NewRequest("GET", "/fi/n", nil))
				var got int64
				fmt.Sscan(w.Body.String(), &got)
				if got < least {
					t.Errorf("a page shows %d after %d was committed", got, least)
					return
				}
			}
		})
	}
	wg.Wait()
}

func TestOneRenderForMany(t *testing.T) {
	d := dbtest.New(t)
	m := webtest.Mux(t, d)
	var n atomic.Int64
	hold := make(chan struct{})
	m.Get("/slow", func(r *web.Req) (web.Reply, error) {
		n.Add(1)
		<-hold
		return web.Bytes("text/plain", []byte("done")), nil
	}, web.Cache(func(*web.Req) []string { return []string{"n"} }))
	var wg sync.WaitGroup
	var begun sync.WaitGroup
	for range 50 {
		begun.Add(1)
		wg.Go(func() {
			begun.Done()
			w := httptest.NewRecorder()
			m.ServeHTTP(w, httptest.NewRequest("GET", "/fi/slow", nil))
			if w.Body.String() != "done" {
				t.Errorf("got %q", w.Body)
			}
		})
	}
	begun.Wait()
	close(hold)
	wg.Wait()
	if got := n.Load(); got != 1 {
		t.Errorf("rendered %d times, want once", got)
	}
}

func BenchmarkPages(b *testing.B) {
	d := dbtest.New(b)
	touch(b, d, "networks", "network:abc")
	body := strings.Repeat("<p>twenty characters</p>\n", 820)
	m := webtest.Mux(b, d, webtest.WithNow(time.Now))
	page := func(r *web.Req) (web.Reply, error) { return web.Bytes("text/html; charset=utf-8", []byte(body)), nil }
	m.Get("/cached", page, web.Cache(func(*web.Req) []string { return []string{"networks", "network:abc"} }))
	m.Get("/plain", page)
	bare := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, body)
	})
	for _, bb := range []struct {
		name, path string
		h          http.Handler
	}{{"bare", "/", bare}, {"cached", "/fi/cached", m}, {"uncached", "/fi/plain", m}} {
		b.Run(bb.name, func(b *testing.B) {
			srv := httptest.NewServer(bb.h)
			defer srv.Close()
			client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}}
			b.SetParallelism(16)
			b.ReportAllocs()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					res, err := client.Get(srv.URL + bb.path)
					if err != nil {
						b.Error(err)
						return
					}
					if n, _ := io.Copy(io.Discard, res.Body); n < 20000 {
						b.Errorf("%d bytes", n)
					}
					res.Body.Close()
				}
			})
		})
	}
}

// nowhere is an answer that is not sent.
type nowhere struct{ h http.Header }

func (n nowhere) Header() http.Header         { return n.h }
func (n nowhere) WriteHeader(int)             {}
func (n nowhere) Write(b []byte) (int, error) { return len(b), nil }

// BenchmarkCached is what the page cache adds to net/http, the query of the
// versions included.
func BenchmarkCached(b *testing.B) {
	d := dbtest.New(b)
	touch(b, d, "networks", "network:abc")
	m := webtest.Mux(b, d, webtest.WithNow(time.Now))
	m.Get("/cached", func(r *web.Req) (web.Reply, error) {
		return web.Bytes("text/html; charset=utf-8", make([]byte, 20000)), nil
	}, web.Cache(func(*web.Req) []string { return []string{"networks", "network:abc"} }))
	b.ReportAllocs()
	b.SetParallelism(16)
	b.RunParallel(func(pb *testing.PB) {
		req := httptest.NewRequest("GET", "/fi/cached", nil)
		for pb.Next() {
			m.ServeHTTP(nowhere{http.Header{}}, req)
		}
	})
}
