package app_test

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
	"parvi/internal/platform/web/webtest"
)

// dump is every row of every table of a SQLite database, as text.
func dump(t testing.TB, d *db.DB) map[string][]string {
	t.Helper()
	rows := map[string][]string{}
	err := d.Read(context.Background(), func(tx *db.Tx) error {
		tables, err := db.All(context.Background(), tx, func(r *sql.Rows) (s string, err error) { return s, r.Scan(&s) },
			`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4') ORDER BY name`)
		if err != nil {
			return err
		}
		for _, table := range tables {
			if rows[table], err = db.All(context.Background(), tx, text, "SELECT * FROM "+table); err != nil {
				return fmt.Errorf("%s: %w", table, err)
			}
			slices.Sort(rows[table])
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// text is a row with the names of its columns.
func text(r *sql.Rows) (string, error) {
	columns, err := r.Columns()
	if err != nil {
		return "", err
	}
	values, dest := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		dest[i] = &values[i]
	}
	if err := r.Scan(dest...); err != nil {
		return "", err
	}
	var b strings.Builder
	for i, v := range values {
		if raw, ok := v.([]byte); ok {
			v = string(raw)
		}
		fmt.Fprintf(&b, "%s=%v ", columns[i], v)
	}
	return b.String(), nil
}

// changed are the rows that two dumps do not share.
func changed(before, after map[string][]string) (list []string) {
	for _, table := range slices.Sorted(maps.Keys(after)) {
		had := map[string]int{}
		for _, row := range before[table] {
			had[row]++
		}
		for _, row := range after[table] {
			if had[row]--; had[row] < 0 {
				list = append(list, "+ "+table+" "+row)
			}
		}
		for row, n := range had {
			if n > 0 {
				list = append(list, "- "+table+" "+row)
			}
		}
	}
	return list
}

// keyed are the routes whose key is a secret that only a mail tells.
var keyed = []string{"/sign-in/{token}", "/invitations/{token}", "/verify-address/{token}", "/n/c/{key}", "/n/f/{key}", "/n/r/{key}", "/u/n/{key}", "/r/{key}", "/follow/{slug}/{key}", "/t/{key}"}

// live is a month in which everybody does everything there are forms for, and
// the time that passes afterwards.
func live(t *testing.T, a *apptest.App, emails map[string]string) {
	t.Helper()
	routes := a.Mux.Routes()
	for _, r := range readers(t, a, emails) {
		done := map[string]bool{}
		for _, s := range crawl(a, r, 2) {
			for _, f := range formsOf(t, s) {
				if id := f.id(routes); !done[id] && patternOf(routes, f.action) != "/sign-out" {
					done[id] = true
					r.post(f.action, f.filled(sensible))
				}
			}
		}
		a.Drain()
	}
	for range 30 {
		a.Clock.Advance(24 * time.Hour)
		a.Drain()
	}
	// What works for a while only is asked for at the end.
	r := reader{t, "visitor", a.Visitor()}
	r.post("/fi/sign-in", url.Values{"email": {emails["lead"]}})
	r.post("/fi/networks/esimerkin-viestijat/follow", url.Values{"email": {"seuraaja@example.org"}, "mail": {"now"}})
	me := reader{t, "professional", a.SignIn(emails["professional"])}
	me.post("/fi/me/addresses", url.Values{"email": {"aino.toinen@example.org"}})
	operator := reader{t, "operator", a.SignIn(emails["operator"])}
	for _, f := range formsOf(t, operator.get("/fi/ops/grants")) {
		operator.post(f.action, f.filled(sensible))
	}
	lead := reader{t, "lead", a.SignIn(emails["lead"])}
	wantTaken(t, lead.post("/fi/networks/esimerkin-viestijat/members", url.Values{"name": {"Uusi Ihminen"}, "email": {"uusi.ihminen@example.org"}, "lang": {"fi"}}))
	wantTaken(t, lead.post("/fi/networks/esimerkin-viestijat/messages",
		url.Values{"audience": {"all"}, "subject.fi": {"Kuulumisia"}, "text.fi": {"Hei"}, "step": {"send"}}))
	swedish := reader{t, "swedish", a.SignIn(emails["swedish"])}
	for _, s := range crawl(a, swedish, 20) {
		if patternOf(routes, s.path) != "/networks/{slug}/join" && patternOf(routes, s.path) != "/meetings/{id}" {
			continue
		}
		for _, f := range formsOf(t, s) {
			if p := patternOf(routes, f.action); p == "/networks/{slug}/join" || p == "/meetings/{id}/register" {
				swedish.post(f.action, f.filled(sensible))
				if p == "/meetings/{id}/register" {
					r.post(f.action, url.Values{"name": {"Vieras Viivi"}, "email": {"viivi@example.org"}, "lang": {"fi"}, "mode": {"onsite"}})
				}
			}
		}
	}
	a.Drain()
}

func wantTaken(t *testing.T, s seen) {
	t.Helper()
	if s.status != http.StatusSeeOther {
		t.Errorf("%s: %d %s", s.path, s.status, wrong(s))
	}
}

// sensible is an answer that a field takes.
func sensible(n int, x foundField) string {
	return strings.ReplaceAll(strings.NewReplacer(`javascript:alert("`, "https://example.org/", `")`, "", script, "sana").Replace(fitting(n, x)), "{{7*7}}", "")
}

// TestOpeningLinksOfMailsChangesNothing: mail programs open links by
// themselves, to look for viruses or to show a picture of the page.
func TestOpeningLinksOfMailsChangesNothing(t *testing.T) {
	a, people := apptest.Populated(t)
	emails := map[string]string{}
	for key, p := range people {
		emails[key] = p.Email
	}
	live(t, a, emails)
	routes := a.Mux.Routes()
	links, found := map[string]bool{}, map[string]int{}
	for _, m := range a.Mail.All() {
		unsubscribe := strings.FieldsFunc(m.Header("List-Unsubscribe"), func(c rune) bool { return strings.ContainsRune("<>, ", c) })
		for _, l := range append(m.Links(), unsubscribe...) {
			if path, ok := strings.CutPrefix(l, webtest.Origin); ok && !links[path] {
				links[path] = true
				found[patternOf(routes, path)]++
			}
		}
	}
	t.Logf("%d links in %d mails: %v", len(links), len(a.Mail.All()), found)
	for _, pattern := range keyed {
		if found[pattern] == 0 {
			t.Errorf("no mail has a link to %s", pattern)
		}
	}
	before := dump(t, a.DB)
	for _, path := range slices.Sorted(maps.Keys(links)) {
		stranger := reader{t, "stranger", a.Visitor()}
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			if s := stranger.send(httptest.NewRequest(method, webtest.Origin+path, http.NoBody)); s.status >= 500 {
				t.Errorf("%s %s: %d", method, path, s.status)
			}
		}
	}
	if diff := changed(before, dump(t, a.DB)); len(diff) > 0 {
		t.Errorf("opening links changed %d rows:\n%s", len(diff), strings.Join(diff[:min(10, len(diff))], "\n"))
	}
}

// TestLinksExpireAndWorkOnce plays every kind of secret link too late and once
// more.
func TestLinksExpireAndWorkOnce(t *testing.T) {
	a, people := apptest.Populated(t)
	email := people["professional"].Email
	ask := func() string {
		a.Visitor().Post("/fi/sign-in", url.Values{"email": {email}})
		a.Drain()
		return a.Link(email, "/sign-in/")
	}
	press := func(r reader, path string) seen {
		for _, f := range formsOf(t, r.get(path)) {
			if patternOf(a.Mux.Routes(), f.action) == patternOf(a.Mux.Routes(), path) {
				return r.post(f.action, f.filled(sensible))
			}
		}
		return r.post(path, url.Values{})
	}
	signedIn := func(r reader) bool {
		return r.send(httptest.NewRequest("GET", webtest.Origin+"/fi/me/security", http.NoBody)).status == 200
	}

	link := ask()
	first, second := reader{t, "first", a.Visitor()}, reader{t, "second", a.Visitor()}
	if press(first, link); !signedIn(first) {
		t.Error("the link does not sign in")
	}
	if s := press(second, link); signedIn(second) || s.status < 400 {
		t.Errorf("a link signs in twice: %d", s.status)
	}
	link = ask()
	a.Clock.Advance(16 * time.Minute)
	late := reader{t, "late", a.Visitor()}
	if s := press(late, link); signedIn(late) || s.status < 400 || s.status >= 500 {
		t.Errorf("an old link: %d", s.status)
	}

	first.post("/fi/me/addresses", url.Values{"email": {"aino.toinen@example.org"}})
	a.Drain()
	verify := a.Link("aino.toinen@example.org", "/verify-address/")
	if s := press(first, verify); s.status >= 400 {
		t.Errorf("verifying an address: %d", s.status)
	}
	if s := press(first, verify); s.status >= 500 {
		t.Errorf("verifying an address twice: %d", s.status)
	}
	a.Visitor().Post("/fi/networks/esimerkin-viestijat/follow", url.Values{"email": {"seuraaja@example.org"}, "mail": {"now"}})
	a.Drain()
	follow := a.Link("seuraaja@example.org", "/n/f/")
	visitor := reader{t, "visitor", a.Visitor()}
	if s := press(visitor, follow); s.status >= 400 {
		t.Errorf("following: %d", s.status)
	}
	before := dump(t, a.DB)["space_members"]
	if s := press(visitor, follow); s.status >= 500 {
		t.Errorf("following twice: %d", s.status)
	}
	if after := dump(t, a.DB)["space_members"]; !slices.Equal(before, after) {
		t.Errorf("a link used twice changes members")
	}
}

// TestOtherSitesCannotPost: a browser that is made to send a form by another
// site is refused everywhere but where mail programs unsubscribe with one click.
func TestOtherSitesCannotPost(t *testing.T) {
	a, people := apptest.Populated(t)
	r := reader{t, "operator", a.SignIn(people["operator"].Email)}
	allowed := []string{"/u/n/{key}", "/u/t/{key}/{thread}", "/u/d/{key}"}
	for _, rt := range a.Mux.Routes() {
		if rt.Method == http.MethodGet {
			continue
		}
		path := fill(rt.Pattern, "x")
		if !rt.Raw {
			path = "/fi" + path
		}
		for _, header := range []map[string]string{
			{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
			{"Sec-Fetch-Site": "same-site", "Origin": "http://evil.parvi.test"},
			{"Origin": "https://evil.example"},
			{"Origin": "null"},
		} {
			req := httptest.NewRequest(rt.Method, webtest.Origin+path, strings.NewReader("a=b"))
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			for name, value := range header {
				req.Header.Set(name, value)
			}
			if res := r.b.Do(req); (res.StatusCode == http.StatusForbidden) == slices.Contains(allowed, rt.Pattern) {
				t.Errorf("%s %s with %v: %d", rt.Method, rt.Pattern, header, res.StatusCode)
			}
		}
	}
}

// fill puts one word in the place of everything in braces.
func fill(pattern, word string) string {
	parts := strings.Split(pattern, "/")
	for i, p := range parts {
		if strings.HasPrefix(p, "{") {
			parts[i] = word
		}
	}
	return strings.Join(parts, "/")
}

// TestRedirectsStayHere signs in with every kind of address to go on to.
func TestRedirectsStayHere(t *testing.T) {
	a, people := apptest.Populated(t)
	email := people["professional"].Email
	for _, next := range []string{
		"https://evil.example/", "//evil.example", `/\evil.example`, `\/evil.example`, "/\t/evil.example", "///evil.example", "http:evil.example", "javascript:alert(1)",
		"/fi//evil.example/..", "https:/evil.example", " //evil.example", "/%09/evil.example", "/fi/me\r\nSet-Cookie: a=b", "@evil.example", "/.//evil.example",
	} {
		r := reader{t, "visitor", a.Visitor()}
		r.post("/fi/sign-in", url.Values{"email": {email}, "next": {next}})
		r.get("/fi/sign-in?next=" + url.QueryEscape(next))
		a.Drain()
		link := a.Link(email, "/sign-in/")
		for _, f := range formsOf(t, r.get(link)) {
			if patternOf(a.Mux.Routes(), f.action) != "/sign-in/{token}" {
				continue
			}
			form := f.filled(sensible)
			form.Set("next", next)
			s := r.post(f.action+"?next="+url.QueryEscape(next), form)
			to, err := url.Parse(s.header.Get("Location"))
			if err != nil || s.status != http.StatusSeeOther || to.Host != "" || to.Scheme != "" || strings.HasPrefix(to.Path, "//") || !strings.HasPrefix(to.Path, "/fi") {
				t.Errorf("next %q: %d to %q", next, s.status, s.header.Get("Location"))
			}
			if r.b.Cookies()["a"] != "" {
				t.Errorf("next %q: headers %v", next, s.header)
			}
		}
		a.Clock.Advance(time.Hour)
	}
}
