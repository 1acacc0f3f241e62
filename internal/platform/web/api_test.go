package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

type thingJSON struct {
	ID    string       `json:"id,omitempty" readOnly:"true"`
	Title i18n.Content `json:"title"`
	Kind  string       `json:"kind" enum:"small,large"`
	Day   civil.Date   `json:"day,omitzero"`
	Seats int          `json:"seats,omitempty" minimum:"1"`
	Parts []struct {
		Name string `json:"name" maxLength:"10"`
	} `json:"parts,omitempty"`
}

type thingOut struct {
	ETag string `header:"ETag"`
	Body thingJSON
}

// api is a small feature's API.
func api(t testing.TB, d *db.DB) *web.Mux {
	m := webtest.Mux(t, d)
	var made atomic.Int64
	web.Call(m, huma.Operation{Method: "POST", Path: "/things", Summary: "Make a thing", DefaultStatus: 201},
		func(ctx context.Context, who authz.Actor, in *struct{ Body thingJSON }) (*thingOut, error) {
			out := thingOut{Body: in.Body}
			err := d.Write(ctx, func(tx *db.Tx) error {
				if in.Body.Seats == 13 {
					return fault.New(fault.Conflict, msgClosed)
				}
				out.Body.ID = fmt.Sprintf("id%d", made.Add(1))
				return tx.Touch(ctx, "things")
			})
			return &out, err
		})
	web.Call(m, huma.Operation{Method: "GET", Path: "/things"},
		func(ctx context.Context, who authz.Actor, in *struct {
			web.ListInput
			Kind string `query:"kind" enum:"small,large"`
		}) (*struct{ Body web.List[thingJSON] }, error) {
			var after int
			if _, err := in.After(&after); err != nil {
				return nil, err
			}
			var items []thingJSON
			for i := after + 1; i <= 5 && len(items) <= in.Limit; i++ {
				items = append(items, thingJSON{ID: fmt.Sprint(i), Title: i18n.Content{SV: "Sak"}, Kind: "small"})
			}
			return &struct{ Body web.List[thingJSON] }{web.ListOf(items, in.Limit, func(last thingJSON) string {
				var n int
				fmt.Sscan(last.ID, &n)
				return web.Cursor(n)
			})}, nil
		})
	web.Call(m, huma.Operation{Method: "GET", Path: "/things/{id}"},
		func(ctx context.Context, who authz.Actor, in *struct {
			ID string `path:"id"`
		}) (*thingOut, error) {
			switch in.ID {
			case "a":
				return &thingOut{ETag: web.Tag(1), Body: thingJSON{ID: "a", Title: i18n.Content{FI: "Yksi"}, Kind: "small", Day: civil.MustDate("2026-10-29")}}, nil
			case "mine":
				if !who.SignedIn() {
					return nil, fault.New(fault.SignIn, i18n.Text{})
				}
				return nil, fault.New(fault.Forbidden, i18n.Text{})
			case "busy":
				return nil, &fault.Error{Kind: fault.TooMany, RetryAfter: time.Minute}
			case "broken":
				return nil, errSecret
			case "panic":
				panic(errSecret)
			}
			return nil, fault.Missing(nil)
		})
	web.Call(m, huma.Operation{Method: "PUT", Path: "/things/{id}"},
		func(ctx context.Context, who authz.Actor, in *struct {
			web.IfMatch
			ID   string `path:"id"`
			Body thingJSON
		}) (*thingOut, error) {
			return &thingOut{Body: in.Body}, in.Check(web.Tag(1))
		})
	return m
}

func TestAPIAnswers(t *testing.T) {
	d := dbtest.New(t)
	m := api(t, d)
	b := webtest.New(t, m).Header("Accept-Language", "en")
	for _, tt := range []struct {
		method, path, body string
		status             int
		has                string
	}{
		{"GET", "/things/a", "", 200, `{"id":"a","title":{"fi":"Yksi"},"kind":"small","day":"2026-10-29"}`},
		{"GET", "/things/zz", "", 404, `{"type":"urn:problem:not-found","title":"Not found","status":404,"detail":"We cannot find`},
		{"GET", "/things/mine", "", 401, `"urn:problem:sign-in"`},
		{"GET", "/things/busy", "", 429, `"status":429`},
		{"GET", "/things/broken", "", 500, `"detail":"Something broke at our end. Try again in a moment. (`},
		{"GET", "/things/panic", "", 500, `"urn:problem:internal"`},
		{"GET", "/nothing", "", 404, `"urn:problem:not-found"`},
		{"DELETE", "/things", "", 405, `"status":405`},
		{"GET", "/things?limit=2", "", 200, `"next":"WzJd"}`},
		{"GET", "/things?limit=2&cursor=WzJd", "", 200, `{"items":[{"id":"3"`},
		{"GET", "/things?limit=2&cursor=WzRd", "", 200, `{"items":[{"id":"5","title":{"sv":"Sak"},"kind":"small"}]}`},
		{"GET", "/things?cursor=nonsense", "", 422, `"pointer":"#/query/cursor"`},
		{"GET", "/things?limit=1000", "", 422, `{"pointer":"#/query/limit","detail":"The number is too large. The limit is 200."}`},
		{"GET", "/things?kind=huge", "", 422, `{"pointer":"#/query/kind","detail":"Choose one of these: small, large."}`},
		{"POST", "/things", `{"title":{"fi":"A"},"kind":"small","day":"2026-10-29"}`, 201, `"id":"id1"`},
		{"POST", "/things", `{"title":{"fi":"A"},"kind":"small","seats":13}`, 409, `"detail":"Registration has closed."`},
		{"POST", "/things", `{"kind":"huge","seats":0,"parts":[{},{"name":"longer than ten"}]}`, 422, `{"pointer":"/title","detail":"This is missing."}`},
		{"POST", "/things", `{"title":{"fi":"A"},"kind":"small","parts":[{"name":"longer than ten"}]}`, 422, `{"pointer":"/parts/0/name","detail":"This is too long. Its length may be at most 10."}`},
		{"POST", "/things", `{"title":{"fi":"A","de":"B"},"kind":"small"}`, 422, `{"pointer":"/title/de","detail":"There is nothing of this name. Check the name."}`},
		{"POST", "/things", `{"title":{"fi":"A"},"kind":"small","day":"2026-02-30"}`, 422, `{"pointer":"/day","detail":"Write the date as 2026-10-29."}`},
		{"POST", "/things", `{"title":{"fi":"Hän on 131052-308T"},"kind":"small"}`, 422, `{"pointer":"/title/fi","detail":"This seems to contain a Finnish personal identity code.`},
		{"POST", "/things", `{"title":{"fi":"A` + "\x1b" + `"},"kind":"small"}`, 422, `cannot be read as JSON`},
		{"POST", "/things", `{"title":{"fi":"A\u001b"},"kind":"small"}`, 422, `"pointer":"/title/fi"`},
		{"POST", "/things", `{`, 422, `cannot be read as JSON`},
		{"POST", "/things", ``, 422, `The request has no body.`},
		{"POST", "/things", `{"title":{"fi":"` + strings.Repeat("x", 2<<20) + `"},"kind":"small"}`, 413, `"status":413`},
	} {
		status, body := b.JSON(tt.method, "/api/v1"+tt.path, tt.body)
		if status != tt.status || !strings.Contains(body, tt.has) {
			t.Errorf("%s %s %.60s: %d %s\nwant %d with %s", tt.method, tt.path, tt.body, status, body, tt.status, tt.has)
		}
		if strings.Contains(body, "secret") || strings.Contains(body, "308T") {
			t.Errorf("%s %s: the answer gives away %s", tt.method, tt.path, body)
		}
		if !json.Valid([]byte(body)) {
			t.Errorf("%s %s: not JSON: %s", tt.method, tt.path, body)
		}
	}
}

func TestAPILanguageAndType(t *testing.T) {
	m := api(t, dbtest.New(t))
	get := func(b *webtest.Browser, lang string) (string, string) {
		req := httptest.NewRequest("GET", "/api/v1/things/busy", nil)
		req.Header.Set("Accept-Language", lang)
		res := b.Do(req)
		var p web.Problem
		if err := json.NewDecoder(res.Body).Decode(&p); err != nil {
			t.Fatal(err)
		}
		return p.Title, res.Header.Get("Content-Type") + " " + res.Header.Get("Retry-After")
	}
	swede := webtest.Actor("s", "Sven")
	swede.Lang = i18n.SV
	for _, tt := range []struct {
		b          *webtest.Browser
		lang, want string
	}{
		{webtest.New(t, m), "sv", "Vänta en stund"},
		{webtest.New(t, m), "", "Odota hetki"},
		{webtest.As(t, m, swede), "", "Vänta en stund"},
		{webtest.As(t, m, swede), "en", "Wait a moment"},
	} {
		title, kind := get(tt.b, tt.lang)
		if title != tt.want || kind != "application/problem+json 60" {
			t.Errorf("%q: %q as %q, want %q", tt.lang, title, kind, tt.want)
		}
	}
}

func TestIfMatch(t *testing.T) {
	m := api(t, dbtest.New(t))
	put := func(tag string) int {
		req := httptest.NewRequest("PUT", "/api/v1/things/a", strings.NewReader(`{"title":{"fi":"A"},"kind":"small"}`))
		req.Header.Set("Content-Type", "application/json")
		if tag != "" {
			req.Header.Set("If-Match", tag)
		}
		return webtest.New(t, m).Do(req).StatusCode
	}
	if a, b, c := put(""), put(web.Tag(1)), put(web.Tag(2)); a != 200 || b != 200 || c != 412 {
		t.Errorf("without, with the same, with another tag: %d %d %d, want 200 200 412", a, b, c)
	}
	req := httptest.NewRequest("GET", "/api/v1/things/a", nil)
	req.Header.Set("If-None-Match", web.Tag(1))
	if got := webtest.New(t, m).Do(req).StatusCode; got != 304 {
		t.Errorf("If-None-Match: %d, want 304", got)
	}
}

func TestIdempotencyKey(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		m := api(t, d)
		post := func(b *webtest.Browser, key, body string) (int, string) {
			return b.Header("Idempotency-Key", key).JSON("POST", "/api/v1/things", body)
		}
		const body = `{"title":{"fi":"A"},"kind":"small"}`
		visitor, liisa := webtest.New(t, m), webtest.As(t, m, liisa)
		status, first := post(visitor, "k1", body)
		if status != 201 || !strings.Contains(first, `"id1"`) {
			t.Fatalf("%d %s", status, first)
		}
		if status, again := post(visitor, "k1", body); status != 201 || again != first {
			t.Errorf("repeat: %d %s, want %s", status, again, first)
		}
		if status, other := post(visitor, "k1", `{"title":{"fi":"B"},"kind":"small"}`); status != 422 || !strings.Contains(other, "idempotency_key_reused") {
			t.Errorf("other body: %d %s", status, other)
		}
		if status, own := post(liisa, "k1", body); status != 201 || !strings.Contains(own, `"id2"`) {
			t.Errorf("somebody else's key: %d %s", status, own)
		}
		refused := `{"title":{"fi":"A"},"kind":"small","seats":13}`
		for range 2 {
			if status, _ := post(visitor, "k2", refused); status != 409 {
				t.Errorf("refused: %d, want 409", status)
			}
		}
		if status, _ := post(visitor, "k2", body); status != 201 {
			t.Error("a key whose request changed nothing can be used again")
		}

		var wg sync.WaitGroup
		answers := make([]string, 20)
		for i := range answers {
			wg.Go(func() {
				status, answer := post(webtest.New(t, m), "race", body)
				answers[i] = fmt.Sprint(status, answer)
			})
		}
		wg.Wait()
		for _, a := range answers {
			if a != answers[0] || !strings.HasPrefix(a, "201") {
				t.Errorf("twenty at once: %s and %s", a, answers[0])
			}
		}
	})
}

func TestOpenAPI(t *testing.T) {
	m := api(t, dbtest.New(t))
	status, body := webtest.New(t, m).JSON("GET", "/api/v1/openapi.json", "")
	if status != 200 {
		t.Fatalf("status %d", status)
	}
	for _, want := range []string{`"openapi":"3.1.0"`, `"/things/{id}"`, `"operationId":"getThingsId"`, `"format":"date"`, `application/problem+json`, `"scheme":"bearer"`} {
		if !strings.Contains(body, want) {
			t.Errorf("no %s in %s", want, body)
		}
	}
	if strings.Contains(body, "$schema") {
		t.Error("answers have no $schema")
	}
}
