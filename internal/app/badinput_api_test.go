package app_test

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// hetu is the code of a fictitious person, published by DVV.
const hetu = "010594Y9032"

// operation is one call of the API as its own description tells it.
type operation struct {
	method, path string
	fields       map[string]any // of the body; nil: takes none
}

func operations(t *testing.T, a *apptest.App) (list []operation) {
	t.Helper()
	raw, err := a.Mux.OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Paths      map[string]map[string]json.RawMessage
		Components struct{ Schemas map[string]schema }
	}
	if err := json.Unmarshal(raw, &doc); err != nil {
		t.Fatal(err)
	}
	for path, methods := range doc.Paths {
		for method, raw := range methods {
			var op struct {
				RequestBody struct {
					Content map[string]struct{ Schema schema }
				}
			}
			if err := json.Unmarshal(raw, &op); err != nil {
				t.Fatal(err)
			}
			o := operation{method: strings.ToUpper(method), path: path}
			if content, ok := op.RequestBody.Content["application/json"]; ok {
				s := content.Schema
				if name := strings.TrimPrefix(s.Ref, "#/components/schemas/"); name != s.Ref {
					s = doc.Components.Schemas[name]
				}
				o.fields = map[string]any{}
				for name := range s.Properties {
					o.fields[name] = nil
				}
			}
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(x, y operation) int { return strings.Compare(x.method+x.path, y.method+y.path) })
	if len(list) < 15 {
		t.Fatalf("only %d operations", len(list))
	}
	return list
}

type schema struct {
	Ref        string `json:"$ref"`
	Properties map[string]json.RawMessage
}

// newWorld is a small installation on SQLite.
func newWorld(t *testing.T) world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	w := world{t: t, App: apptest.New(t, d, clock)}
	w.furnish()
	return w
}

type answered struct {
	status int
	kind   string
	body   string
}

// raw sends a call as it is, in a language.
func (w world) raw(method, path, lang, kind, body string) answered {
	req := httptest.NewRequest(method, webtest.Origin+"/api/v1"+path, strings.NewReader(body))
	req.Header.Set("Authorization", "Bearer "+w.operator)
	req.Header.Set("Accept-Language", lang)
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	rec := httptest.NewRecorder()
	w.Mux.ServeHTTP(rec, req)
	b, err := io.ReadAll(rec.Result().Body)
	if err != nil {
		w.t.Error(err)
	}
	return answered{rec.Code, rec.Header().Get("Content-Type"), string(b)}
}

// wantProblem fails unless a refusal is a problem that a program and a person
// can read, in the language asked for, and that gives nothing away.
func (w world) wantProblem(method, path, kind, body string) {
	w.t.Helper()
	what := fmt.Sprintf("%s %s with %s", method, brief(path), brief(body))
	words := map[string]bool{}
	for _, lang := range []string{"fi", "sv", "en"} {
		got := w.raw(method, path, lang, kind, body)
		switch {
		case got.status >= 500:
			w.t.Errorf("%s: status %d %s", what, got.status, brief(got.body))
			return
		case got.status < 400:
			return // taken, or nothing to refuse
		case !strings.HasPrefix(got.kind, "application/problem+json"):
			w.t.Errorf("%s: %d as %q: %s", what, got.status, got.kind, brief(got.body))
			return
		}
		var p struct {
			Type, Title, Detail string
			Status              int
			Errors              []struct{ Pointer, Detail string }
		}
		if err := json.Unmarshal([]byte(got.body), &p); err != nil || p.Type == "" || p.Title == "" || p.Detail == "" || p.Status != got.status {
			w.t.Errorf("%s: %d is no whole problem: %s", what, got.status, got.body)
		}
		for _, give := range []string{hetu, "sqlite", "SQL", "goroutine", ".go:", "reflect"} {
			if strings.Contains(got.body, give) {
				w.t.Errorf("%s: the answer says %q: %s", what, give, got.body)
			}
		}
		said := p.Title + p.Detail
		for _, e := range p.Errors {
			said += e.Detail
		}
		words[said] = true
	}
	if len(words) != 3 {
		w.t.Errorf("%s: the same words in several languages: %v", what, slices.Collect(maps.Keys(words)))
	}
}

// TestAPIRefusesBadBodies sends every operation what it does not take.
func TestAPIRefusesBadBodies(t *testing.T) {
	w := newWorld(t)
	for _, op := range operations(t, w.App) {
		path := strings.NewReplacer("{id}", "06h007wq01fcr3b21qafmm437", "{slug}", w.network).Replace(op.path)
		if op.fields == nil {
			continue
		}
		for _, body := range []string{
			"", " ", "{", "{}", "[]", "null", `"text"`, "12", "true", "\xff\xfe", "{\"a\": \"\xff\"}", strings.Repeat("[", 20_000), strings.Repeat(`{"a":`, 20_000),
			`{"unknown_field": 1}`, `{"__proto__": {}}`, `{} {}`, `{"a": 1e999}`, `{"a": "\ud800"}`,
		} {
			w.wantProblem(op.method, path, "application/json", body)
		}
		for name := range op.fields {
			for _, value := range []string{
				"null", "1", "-1", "1.5", "1e308", "-99999999999999999999", `""`, `" "`, "true", "[]", "{}", `[[]]`, `{"fi": 1}`, `{"xx": "a"}`, `{"fi": ""}`,
				`"\u0000"`, `"\u202e"`, `"2026-02-31"`, `"2026-13-01T25:00:00Z"`, `"0000-00-00"`, `"` + strings.Repeat("Å", 50_000) + `"`,
				`{"fi": "` + strings.Repeat("Å", 50_000) + `"}`, `"` + hetu + `"`, `{"fi": "` + hetu + `"}`, `"` + script + `"`, `{"onsite": {"capacity": -1}}`,
				`{"space": {"capacity": 1}}`, `[{"attribute": "x", "operator": "y", "value": {}}]`, `["\u0000"]`,
			} {
				w.wantProblem(op.method, path, "application/json", `{"`+name+`": `+value+`}`)
			}
		}
		for _, kind := range []string{"", "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/cbor", "image/png", ";;;"} {
			w.wantProblem(op.method, path, kind, `{"name": {"fi": "A"}}`)
		}
		if got := w.raw(op.method, path, "fi", "application/json", `{"name": "`+strings.Repeat("x", 5<<20)+`"}`); got.status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s %s with 5 MB: %d", op.method, path, got.status)
		}
	}
}

// TestAPIRefusesBadAddresses sends every operation ids, limits and cursors
// that are none.
func TestAPIRefusesBadAddresses(t *testing.T) {
	w := newWorld(t)
	for _, op := range operations(t, w.App) {
		body, kind := "", ""
		if op.fields != nil {
			body, kind = "{}", "application/json"
		}
		if strings.Contains(op.path, "{") {
			for _, id := range []string{"x", "0", "-1", "%00", "%ff", "%2e%2e%2f", "'%3bDROP%20TABLE%20people--", strings.Repeat("a", 3000), "%F0%9F%90%9F", "null"} {
				path := strings.NewReplacer("{id}", id, "{slug}", id, "{action}", "publish").Replace(op.path)
				if got := w.raw(op.method, path, "fi", kind, body); got.status < 400 {
					t.Errorf("%s %s: %d", op.method, path, got.status)
				}
				w.wantProblem(op.method, path, kind, body)
			}
		}
		path := strings.NewReplacer("{id}", "x", "{slug}", w.network, "{action}", "publish").Replace(op.path)
		for _, query := range []string{
			"limit=-1", "limit=0", "limit=999999999999999999999", "limit=abc", "limit=1e3", "limit=", "cursor=nonsense", "cursor=" + strings.Repeat("A", 8000),
			"cursor=%00%ff", "on=2026-02-31", "on=0001-01-01", "on=9999-12-31", "from=x", "to=2026-99-99", "lang=xx", "kind=%ff", "q=%00", "region=99999", "mode=space",
		} {
			w.wantProblem(op.method, path+"?"+query, kind, body)
		}
	}
	for path, status := range map[string]int{
		"/networks?limit=-1": 422, "/networks?limit=0": 422, "/networks?limit=abc": 422, "/networks?cursor=nonsense": 422, "/meetings?cursor=nonsense": 422,
		"/organisations?cursor=nonsense": 422, "/meetings?from=2026-02-31": 422, "/statistics/networks?on=2026-02-31": 422, "/meetings/x": 404, "/networks/x": 404,
		"/organisations/x": 404, "/registrations/x": 401, "/registrations/x?key=y": 404, "/nothing": 404,
	} {
		if got := w.raw("GET", path, "fi", "", ""); got.status != status {
			t.Errorf("GET %s: %d, want %d: %s", path, got.status, status, brief(got.body))
		}
	}
	for _, lang := range i18n.Langs {
		if got := w.raw("GET", "/networks?limit=1000000", string(lang), "", ""); got.status != 200 && got.status != 422 {
			t.Errorf("a huge limit: %d", got.status)
		}
	}
}

// TestMeetingTimesThatCannotBe are refused by the API with a pointer.
func TestMeetingTimesThatCannotBe(t *testing.T) {
	w := newWorld(t)
	for name, times := range map[string]string{
		"end before start":     `"starts": "2026-12-09T15:00:00+02:00", "ends": "2026-12-09T13:00:00+02:00"`,
		"no length":            `"starts": "2026-12-09T15:00:00+02:00", "ends": "2026-12-09T15:00:00+02:00"`,
		"no offset":            `"starts": "2026-12-09T15:00:00", "ends": "2026-12-09T16:00:00"`,
		"no such day":          `"starts": "2026-02-31T15:00:00+02:00", "ends": "2026-02-31T16:00:00+02:00"`,
		"year 1":               `"starts": "0001-01-01T00:00:00Z", "ends": "2026-12-09T16:00:00Z"`,
		"year 9999":            `"starts": "9999-12-31T00:00:00Z", "ends": "9999-12-31T16:00:00Z"`,
		"a hundred years":      `"starts": "2026-12-09T15:00:00Z", "ends": "2126-12-09T15:00:00Z"`,
		"closes after the end": `"starts": "2026-12-09T15:00:00Z", "ends": "2026-12-09T16:00:00Z", "registration_closes": "2027-12-09T16:00:00Z"`,
		"closes before opens":  `"starts": "2026-12-09T15:00:00Z", "ends": "2026-12-09T16:00:00Z", "registration_opens": "2026-12-05T16:00:00Z", "registration_closes": "2026-12-01T16:00:00Z"`,
	} {
		body := `{"title": {"fi": "Koe"}, "modes": {"onsite": {"capacity": 5}}, "place": {"fi": "Talo"}, "audience": "open",
			"contact": {"name": "T", "email": "t@example.org"}, ` + times + `}`
		if got := w.raw("POST", "/meetings", "fi", "application/json", body); got.status != 422 {
			t.Errorf("%s: %d %s", name, got.status, brief(got.body))
		}
	}
}
