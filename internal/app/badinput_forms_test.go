package app_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/web/webtest"
)

// script is what must never stand on a page as it was written.
const script = `<script>alert(1)</script>`

// room is as much text as a name does not need.
const room = 100_000

// inputs are what somebody may send in the place of what a field asks.
var inputs = []struct {
	name string
	fill func(n int, x foundField) string
}{
	{"empty", func(int, foundField) string { return "" }},
	{"a room of text", func(n int, _ foundField) string { return strings.Repeat("Å", min(room, 900_000/n)/6) }},
	{"broken UTF-8", func(int, foundField) string { return "a\xff\xfeb" }},
	{"NUL and controls", func(int, foundField) string { return "a\x00b\x1b[31m\u202ec" }},
	{"header", func(int, foundField) string { return "Liisa\r\nBcc: everybody@example.org" }},
	{"script", func(int, foundField) string { return script }},
	{"a personal identity code", func(int, foundField) string { return "Liisa " + hetu }},
	{"numbers", func(int, foundField) string { return "-99999999999999999999" }},
	{"script where it fits", fitting},
}

// fitting is an answer a field takes, with a script where it can be.
func fitting(_ int, x foundField) string {
	low := strings.ToLower(x.name)
	switch {
	case x.kind == "email" || strings.Contains(low, "email"):
		return "somebody@example.org"
	case x.kind == "date" || strings.Contains(low, "date") || strings.Contains(low, "day"):
		return "2027-03-01"
	case x.kind == "time" || strings.Contains(low, "time"):
		return "10:00"
	case x.kind == "number" || strings.Contains(low, "year"):
		return "2027"
	case x.kind == "url" || strings.Contains(low, "url"):
		return `javascript:alert("` + script + `")`
	case x.value != "" && x.kind != "textarea":
		return x.value
	}
	return "Keksitty " + script + ` "' onload=x {{7*7}}`
}

// TestFormsTakeNoHarm sends every form that a visitor and each persona can
// find with every kind of bad input. No answer is an internal error, what was
// typed is still there when it was refused, and no script comes back as one.
func TestFormsTakeNoHarm(t *testing.T) {
	a, people := apptest.Populated(t)
	emails := map[string]string{}
	for key, p := range people {
		emails[key] = p.Email
	}
	routes := a.Mux.Routes()
	all := readers(t, a, emails)
	most := 2 // readers that send the same form
	if os.Getenv("PARVI_SOAK") != "" {
		most = len(all)
	}
	sent, accepted := map[string][]string{}, map[string]bool{}
	for _, r := range all {
		var forms []foundForm
		for _, s := range crawl(a, r, 3) {
			wantFine(t, r, "GET "+s.path, s)
			for _, f := range formsOf(t, s) {
				if id := f.id(routes); len(sent[id]) < most && !slices.Contains(sent[id], r.name) && patternOf(routes, f.action) != "/sign-out" {
					sent[id] = append(sent[id], r.name)
					forms = append(forms, f)
				}
			}
		}
		// Buttons without questions end things, so they are pressed last.
		slices.SortStableFunc(forms, func(x, y foundForm) int { return min(len(y.texts()), 1) - min(len(x.texts()), 1) })
		for _, f := range forms {
			for _, in := range inputs {
				a.Clock.Advance(time.Second)
				s := r.post(f.action, f.filled(in.fill))
				wantFine(t, r, fmt.Sprintf("POST %s (form of %s) with %s", f.action, f.on, in.name), s)
				if strings.Contains(s.body, hetu) {
					t.Errorf("%s: POST %s: a personal identity code comes back", r.name, f.action)
				}
				if s.status == http.StatusUnprocessableEntity {
					wantKept(t, r, f, in.name, f.filled(in.fill), s)
				}
				if s.status < 400 {
					accepted[f.id(routes)] = true
				}
			}
		}
	}
	a.Drain()
	for _, r := range all {
		for _, s := range crawl(a, r, 6) {
			wantFine(t, r, "afterwards GET "+s.path, s)
		}
	}
	for _, m := range a.Mail.All() {
		if strings.Contains(m.HTML, "<script") || strings.Contains(m.HTML, "javascript:") {
			t.Errorf("mail %q to %s holds a script:\n%s", m.Subject, m.To, m.HTML)
		}
	}
	if out, err := verify(a); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%d kinds of forms, of which %d were taken at least once", len(sent), len(accepted))
	if len(sent) < 60 || len(accepted) < 30 {
		t.Error("too little was tried")
	}
	if testing.Verbose() {
		for _, id := range slices.Sorted(maps.Keys(accepted)) {
			t.Log("taken: ", id)
		}
	}
}

// filled is the form with its fields filled; what is not written in is
// answered as it stands, or with the first answer there is.
func (f foundForm) filled(fill func(int, foundField) string) url.Values {
	v := url.Values{}
	n := max(1, len(f.texts()))
	for _, x := range f.fields {
		switch {
		case x.free():
			v.Add(x.name, fill(n, x))
		case x.kind == "select" || x.kind == "radio":
			answer := x.value
			for _, o := range x.options {
				if answer == "" {
					answer = o
				}
			}
			v.Add(x.name, answer)
		case x.kind == "submit" && v.Get(x.name) != "", x.kind == "file":
		default:
			v.Add(x.name, x.value)
		}
	}
	return v
}

// wantFine fails unless the answer is one to a person.
func wantFine(t *testing.T, r reader, what string, s seen) {
	t.Helper()
	switch {
	case s.status >= 500:
		t.Errorf("%s: %s: status %d\n%s", r.name, what, s.status, brief(s.body))
	case strings.HasPrefix(s.kind, "text/html") && strings.Contains(s.body, "<script>alert"):
		at := strings.Index(s.body, "<script>alert")
		t.Errorf("%s: %s: a script stands on the page: %s", r.name, what, s.body[max(0, at-200):min(len(s.body), at+60)])
	case strings.Contains(s.body, `href="javascript:`):
		t.Errorf("%s: %s: a link runs a script", r.name, what)
	case strings.Contains(s.header.Get("Bcc"), "everybody"):
		t.Errorf("%s: %s: a header was injected", r.name, what)
	}
}

// wantKept fails unless what was typed stands in the form that is shown again.
func wantKept(t *testing.T, r reader, f foundForm, in string, typed url.Values, s seen) {
	t.Helper()
	switch in {
	case "broken UTF-8", "NUL and controls", "header", "a personal identity code":
		return // is shown mended
	}
	var again *foundForm
	for _, g := range formsOf(t, s) {
		if path(g.action) == path(f.action) && overlap(g, f) {
			again = &g
			break
		}
	}
	if again == nil {
		for _, g := range formsOf(t, r.get(f.on)) {
			if path(g.action) != path(f.action) {
				continue
			}
			t.Errorf("%s: %s with %s: 422 without the form (on %s)", r.name, f.action, in, f.on)
		}
		return // or it is no longer asked
	}
	for _, x := range again.fields {
		want := typed.Get(x.name)
		if !x.free() || x.kind == "password" || !typed.Has(x.name) {
			continue
		}
		if x.value == "0" && want == "" {
			continue // a number that was left out
		}
		if squash(x.value) != squash(want) {
			t.Errorf("%s: %s with %s: field %s holds %q, typed was %q", r.name, f.action, in, x.name, brief(x.value), brief(want))
		}
	}
}

func overlap(a, b foundForm) bool {
	return len(b.texts()) == 0 || slices.ContainsFunc(a.texts(), func(s string) bool { return slices.Contains(b.texts(), s) })
}

func path(action string) string {
	p, _, _ := strings.Cut(action, "?")
	return p
}

func squash(s string) string { return strings.Join(strings.Fields(s), " ") }

func brief(s string) string {
	if len(s) > 160 {
		return s[:160] + "…"
	}
	return s
}

// TestPostsTooLarge sends five megabytes to every address a form is sent to.
func TestPostsTooLarge(t *testing.T) {
	a, people := apptest.Populated(t)
	r := reader{t, "operator", a.SignIn(people["operator"].Email)}
	body := "name=" + strings.Repeat("x", 5<<20)
	for _, rt := range a.Mux.Routes() {
		if rt.Method != http.MethodPost {
			continue
		}
		path := "/fi" + rt.Pattern
		if rt.Raw {
			path = rt.Pattern
		}
		path = strings.NewReplacer("{id}", "x", "{slug}", "x", "{key}", "x").Replace(path)
		for _, kind := range []string{"application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain", "", "application/json"} {
			req := httptest.NewRequest(http.MethodPost, webtest.Origin+path, strings.NewReader(body))
			req.Header.Set("Content-Type", kind)
			if s := r.send(req); s.status < 400 || s.status >= 500 {
				t.Errorf("%s as %q: status %d", path, kind, s.status)
			}
		}
	}
}
