package app_test

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/seed"
)

func emailsOf(people map[string]seed.Persona) map[string]string {
	emails := map[string]string{}
	for key, p := range people {
		emails[key] = p.Email
	}
	return emails
}

// TestThingsOfOthersAreNotThere: what one reader can open or send, and another
// one is not shown, is refused to that other as if it did not exist, or, where
// it may be read, as something not to be done.
func TestThingsOfOthersAreNotThere(t *testing.T) {
	a, people := apptest.Populated(t)
	routes := a.Mux.Routes()
	all := readers(t, a, emailsOf(people))
	pages := map[string]map[string]seen{} // by reader and path
	for _, r := range all {
		pages[r.name] = map[string]seen{}
		for _, s := range crawl(a, r, 2) {
			if s.status == http.StatusOK && strings.Contains(patternOf(routes, s.path), "{") {
				pages[r.name][s.path] = s
			}
		}
	}
	asked, tried := 0, map[string]bool{}
	for _, owner := range all {
		for path, s := range pages[owner.name] {
			for _, other := range all {
				if other.name == owner.name {
					continue
				}
				got := other.send(httptest.NewRequest(http.MethodGet, webtest.Origin+path, http.NoBody))
				asked++
				switch to := got.header.Get("Location"); {
				case got.status == http.StatusOK, got.status == http.StatusNotFound, got.status == http.StatusForbidden:
				case got.status == http.StatusFound && other.name == "visitor" && strings.Contains(to, "/sign-in?next="):
				case got.status == http.StatusSeeOther && joining(path): // a member is led to their own page, another to joining
					if !joining(to) && !strings.HasPrefix(path, to+"/") {
						t.Errorf("%s opens %s of %s: led to %q", other.name, path, owner.name, to)
					}

				default:
					t.Errorf("%s opens %s of %s: %d to %q", other.name, path, owner.name, got.status, to)
				}
				for _, f := range formsOf(t, s) {
					key := other.name + " " + patternOf(routes, f.action)
					if !strings.Contains(patternOf(routes, f.action), "{") || tried[key] || offers(t, got, f) || forAnybody(patternOf(routes, f.action)) || other.name == "operator" {
						continue
					}
					tried[key] = true
					answer := other.post(f.action, f.filled(sensible))
					switch answer.status {
					case http.StatusNotFound, http.StatusForbidden, http.StatusUnauthorized, http.StatusConflict:
					case http.StatusSeeOther:
						if !strings.Contains(answer.header.Get("Location"), "/sign-in") {
							t.Errorf("%s sends the form %s of %s: taken, to %q", other.name, f.action, owner.name, answer.header.Get("Location"))
						}
					default:
						t.Errorf("%s sends the form %s of %s (on %s): %d", other.name, f.action, owner.name, path, answer.status)
					}
				}
			}
		}
	}
	t.Logf("%d pages of others opened, %d kinds of their forms sent", asked, len(tried))
	if asked < 500 || len(tried) < 20 {
		t.Errorf("too little was tried")
	}
}

func joining(path string) bool {
	return strings.HasSuffix(path, "/me") || strings.HasSuffix(path, "/join") || strings.HasSuffix(path, "/leave")
}

// forAnybody are forms for whoever knows a secret, and those by which people
// act for themselves alone, shown or not.
func forAnybody(pattern string) bool {
	switch pattern {
	case "/networks/{slug}/follow", "/networks/{slug}/join", "/networks/{slug}/leave", "/networks/{slug}/me", "/meetings/{id}/register":
		return true
	}
	return strings.Contains(pattern, "{key}") || strings.Contains(pattern, "{token}")
}

// offers tells whether a page has that form.
func offers(t *testing.T, s seen, f foundForm) bool {
	for _, g := range formsOf(t, s) {
		if path(g.action)[3:] == path(f.action)[3:] {
			return true
		}
	}
	return false
}

// number is a cell that begins as a formula may and is none.
var number = regexp.MustCompile(`^-\d+([.,]\d+)?$`)

// TestExportsHoldNoFormulas: names that a spreadsheet would run are words in
// every table that can be downloaded.
func TestExportsHoldNoFormulas(t *testing.T) {
	a, people := apptest.Populated(t)
	operator := reader{t, "operator", a.SignIn(people["operator"].Email)}
	visitor := reader{t, "visitor", a.Visitor()}
	evil := []string{"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"}
	exec(t, a, `UPDATE people SET name = '=HYPERLINK("https://evil.example")' WHERE id IN (SELECT id FROM people ORDER BY id LIMIT 900)`)
	exec(t, a, `UPDATE networks SET name = '{"fi":"=1+1"}', short_name = '@x'`)
	exec(t, a, `UPDATE org_names SET name = '{"fi":"+1+1"}', short = '-2+3'`)
	exec(t, a, `UPDATE registrations SET name = '=1+1', organisation = '@SUM(A1)', answers = ''`)
	exec(t, a, `UPDATE topic_versions SET version = version + 1`)
	n := 0
	for i, rt := range a.Mux.Routes() {
		if rt.Method == http.MethodPost && rt.Pattern == "/meetings/{id}/register" {
			for _, s := range crawl(a, visitor, 3) {
				for _, f := range formsOf(t, s) {
					if patternOf(a.Mux.Routes(), f.action) == rt.Pattern {
						name := evil[i%len(evil)]
						visitor.post(f.action, url.Values{"name": {name}, "email": {fmt.Sprintf("e%d@example.org", i)}, "organisation": {name}, "mode": {"onsite"}, "lang": {"fi"}})
					}
				}
			}
		}
	}
	tables := map[string]bool{}
	for _, s := range crawl(a, operator, 3) {
		for link := range strings.SplitSeq(s.body, `href="`) {
			href, _, _ := strings.Cut(link, `"`)
			href = strings.ReplaceAll(href, "&amp;", "&")
			if strings.HasPrefix(href, "/") && (strings.Contains(href, ".csv") || strings.Contains(href, "export")) {
				tables[href] = true
			}
		}
	}
	for href := range tables {
		got := operator.get(href)
		if !strings.HasPrefix(got.kind, "text/csv") {
			continue
		}
		n++
		reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(got.body, "\ufeff")))
		reader.Comma = ';'
		reader.FieldsPerRecord = -1
		rows, err := reader.ReadAll()
		if err != nil {
			t.Errorf("%s: %v", href, err)
		}
		for i, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) && !number.MatchString(cell) {
					t.Fatalf("%s, row %d: %q is a formula", href, i, cell)
				}
			}
		}
	}
	if n < 4 {
		t.Errorf("only %d tables of %v", n, tables)
	}
}

// TestMeetingTimesOfPages are those a form takes and those it does not; clocks
// in Finland go on at 03:00 on 28 March 2027 and back at 04:00 on 31 October.
func TestMeetingTimesOfPages(t *testing.T) {
	a, people := apptest.Populated(t)
	lead := reader{t, "coordinator", a.SignIn(people["coordinator"].Email)}
	var form foundForm
	for _, f := range formsOf(t, lead.get("/fi/meetings/new")) {
		if path(f.action) == "/fi/meetings/new" {
			form = f
		}
	}
	for _, tt := range []struct {
		what            string
		day, start, end string
		status          int
	}{
		{"a day and two times", "2027-03-29", "13:00", "15:00", 303},
		{"as Finns write it", "29.3.2027", "13.00", "15.00", 303},
		{"no such day", "2027-02-31", "13:00", "15:00", 422},
		{"no such month", "2027-13-01", "13:00", "15:00", 422},
		{"a word", "huomenna", "13:00", "15:00", 422},
		{"no such time", "2027-03-29", "25:00", "26:00", 422},
		{"end before start", "2027-03-29", "15:00", "13:00", 422},
		{"no length", "2027-03-29", "15:00", "15:00", 422},
		{"a time the clocks leap over", "2027-03-28", "03:30", "05:00", 422},
		{"an end the clocks leap over", "2027-03-28", "02:00", "03:30", 422},
		{"a time there is twice", "2027-10-31", "03:30", "05:00", 303},
		{"far away", "9999-12-31", "13:00", "15:00", 422},
		{"no day", "", "13:00", "15:00", 422},
	} {
		values := form.filled(sensible)
		for name := range values {
			if strings.HasSuffix(name, "capacity") {
				values.Set(name, "10")
			}
			switch name {
			case "last_day", "opens_day", "closes_day", "closes_time", "municipality", "newcomers", "small", "offer_hours":
				values.Set(name, "")
			}
		}
		values.Set("offer_hours", "24")
		values.Set("day", tt.day)
		values.Set("start", tt.start)
		values.Set("end", tt.end)
		s := lead.post(form.action, values)
		if s.status != tt.status {
			t.Errorf("%s: %d, want %d\n%s", tt.what, s.status, tt.status, wrong(s))
		}
	}
}

// wrong is what a page says is wrong.
func wrong(s seen) string {
	_, rest, _ := strings.Cut(s.body, "error-text")
	return brief(rest)
}

// FuzzTokens sends what people may make of a secret link to every route that
// has a key.
func FuzzTokens(f *testing.F) {
	a, _ := apptest.Populated(f)
	var keyed []string
	for _, rt := range a.Mux.Routes() {
		if strings.Contains(rt.Pattern, "{key}") || strings.Contains(rt.Pattern, "{token}") || strings.Contains(rt.Pattern, "{id}") {
			path := rt.Pattern
			if !rt.Raw {
				path = "/fi" + path
			}
			keyed = append(keyed, rt.Method+" "+path)
		}
	}
	for _, s := range []string{
		"x", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "06h007wq01fcr3b21qafmm437", "..", "%00", "\x00", "\xff\xfe", "a/b", "?", "#", "ä", "'--", strings.Repeat("a", 5000), "\u202e", "A B", "-", "0",
	} {
		f.Add(s, "answer=accept&reason=x&mode=onsite")
	}
	f.Add("x", "name=%ff&email=a%00b&mode=both&lang=xx&answer=%22")
	f.Fuzz(func(t *testing.T, token, form string) {
		for _, route := range keyed {
			method, pattern, _ := strings.Cut(route, " ")
			path := fill(pattern, url.PathEscape(token))
			if _, err := url.Parse(webtest.Origin + path); err != nil || strings.ContainsAny(path, " \r\n") {
				return
			}
			req := httptest.NewRequest(method, webtest.Origin+path, strings.NewReader(form))
			if method == http.MethodPost {
				req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			}
			rec := httptest.NewRecorder()
			a.Mux.ServeHTTP(rec, req)
			if rec.Code >= 500 {
				t.Errorf("%s with %q: %d", route, token, rec.Code)
			}
		}
	})
}

// TestSecretsThatAreNone are answered in time and alike, with a page that says
// so.
func TestSecretsThatAreNone(t *testing.T) {
	a, _ := apptest.Populated(t)
	for _, pattern := range keyed {
		for _, lang := range []string{"fi", "sv", "en"} {
			path := fill(pattern, "aaaaaaaaaaaaaaaaaaaaaaaaaa")
			if !strings.HasPrefix(pattern, "/u/") {
				path = "/" + lang + path
			}
			r := reader{t, "visitor", a.Visitor().Header("Accept-Language", lang)}
			begin := time.Now()
			s := r.get(path)
			if s.status != http.StatusNotFound && s.status != http.StatusGone || !strings.Contains(s.body, `lang="`+lang+`"`) {
				t.Errorf("%s: %d", path, s.status)
			}
			if d := time.Since(begin); d > 2*time.Second {
				t.Errorf("%s took %v", path, d)
			}
		}
	}
}
