package app_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// reader is somebody who looks at pages and sends forms as they are found.
type reader struct {
	t    testing.TB
	name string
	b    *webtest.Browser
}

// seen is one answer.
type seen struct {
	path, body, kind string
	status           int
	header           http.Header
}

func (s seen) doc(t testing.TB) *html.Node {
	t.Helper()
	n, err := html.Parse(strings.NewReader(s.body))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func (r reader) send(req *http.Request) seen {
	r.t.Helper()
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	res := r.b.Do(req)
	body, err := io.ReadAll(res.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return seen{path: req.URL.RequestURI(), body: string(body), kind: res.Header.Get("Content-Type"), status: res.StatusCode, header: res.Header}
}

// get follows redirects within the site.
func (r reader) get(path string) seen {
	r.t.Helper()
	for range 5 {
		s := r.send(httptest.NewRequest(http.MethodGet, webtest.Origin+path, http.NoBody))
		to := s.header.Get("Location")
		if to == "" || s.status < 300 || s.status > 399 {
			return s
		}
		u, err := url.Parse(to)
		if err != nil || u.Host != "" && u.Host != "parvi.test" {
			return s
		}
		path = u.RequestURI()
	}
	r.t.Fatalf("%s: redirected in a circle", path)
	return seen{}
}

func (r reader) post(path string, form url.Values) seen {
	r.t.Helper()
	req := httptest.NewRequest(http.MethodPost, webtest.Origin+path, strings.NewReader(form.Encode()))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return r.send(req)
}

// foundForm is a form as it stands on a page.
type foundForm struct {
	on, action string
	fields     []foundField
}

type foundField struct {
	name, kind, value string   // kind as in type=, or "textarea", "select"
	options           []string // of a select or of radio buttons
	required          bool
}

// id is what a form is, whatever the thing it is about.
func (f foundForm) id(routes []web.Route) string {
	var names []string
	for _, x := range f.fields {
		if !slices.Contains(names, x.name) {
			names = append(names, x.name)
		}
	}
	return patternOf(routes, f.action) + " " + strings.Join(names, ",")
}

// texts are the names of the fields people write in.
func (f foundForm) texts() (names []string) {
	for _, x := range f.fields {
		if x.free() {
			names = append(names, x.name)
		}
	}
	return names
}

func (x foundField) free() bool {
	switch x.kind {
	case "hidden", "checkbox", "radio", "select", "file", "submit":
		return false
	}
	return true
}

func formsOf(t testing.TB, s seen) (forms []foundForm) {
	for n := range s.doc(t).Descendants() {
		if n.Type != html.ElementNode || n.Data != "form" || !strings.EqualFold(attr(n, "method"), "post") {
			continue
		}
		f := foundForm{on: s.path, action: attr(n, "action")}
		if f.action == "" {
			f.action = s.path
		}
		for c := range n.Descendants() {
			f.add(c)
		}
		forms = append(forms, f)
	}
	return forms
}

func (f *foundForm) add(n *html.Node) {
	if n.Type != html.ElementNode {
		return
	}
	x := foundField{name: attr(n, "name"), kind: n.Data, value: attr(n, "value")}
	_, x.required = lookup(n, "required")
	switch n.Data {
	case "input":
		if x.kind = attr(n, "type"); x.kind == "" {
			x.kind = "text"
		}
		_, checked := lookup(n, "checked")
		if x.kind == "radio" {
			for i, other := range f.fields {
				if other.name == x.name {
					f.fields[i].options = append(other.options, x.value)
					if checked {
						f.fields[i].value = x.value
					}
					return
				}
			}
			x.options = []string{x.value}
			if !checked {
				x.value = ""
			}
		}
		if x.kind == "checkbox" && x.value == "" {
			x.value = "on"
		}
	case "textarea":
		if n.FirstChild != nil {
			x.value = n.FirstChild.Data
		}
	case "select":
		for o := range n.Descendants() {
			if o.Type == html.ElementNode && o.Data == "option" {
				v := attr(o, "value")
				x.options = append(x.options, v)
				if _, ok := lookup(o, "selected"); ok {
					x.value = v
				}
			}
		}
	case "button":
		x.kind = "submit"
	default:
		return
	}
	if x.name != "" {
		f.fields = append(f.fields, x)
	}
}

func attr(n *html.Node, name string) string {
	v, _ := lookup(n, name)
	return v
}

func lookup(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

// patternOf is the route of a path, without the language.
func patternOf(routes []web.Route, path string) string {
	path, _, _ = strings.Cut(path, "?")
	path = strings.TrimPrefix(path, webtest.Origin)
	parts := strings.Split(strings.TrimPrefix(path, "/"), "/")
	if len(parts[0]) == 2 && strings.Contains("fi sv en", parts[0]) {
		parts = parts[1:]
	}
	best, most := "?"+path, -1
	for _, rt := range routes {
		want := strings.Split(strings.TrimPrefix(rt.Pattern, "/"), "/")
		if n := matches(want, parts); n > most {
			best, most = rt.Pattern, n
		}
	}
	return best
}

// matches counts the segments that are the same word, or is -1.
func matches(pattern, parts []string) (n int) {
	if len(pattern) != len(parts) {
		return -1
	}
	for i, p := range pattern {
		switch {
		case p == parts[i]:
			n++
		case !strings.HasPrefix(p, "{"):
			return -1
		}
	}
	return n
}

// crawl opens every page a reader can reach, up to each of one route, beginning with
// the samples of the route table.
func crawl(a *apptest.App, r reader, each int) (pages []seen) {
	routes := a.Mux.Routes()
	queue := []string{"/fi/", "/sv/me", "/en/desk/networks"}
	for i, rt := range routes {
		if rt.Method == http.MethodGet && rt.Sample != "" {
			queue = append(queue, "/"+[]string{"fi", "sv", "en"}[i%3]+rt.Sample)
		}
	}
	done, count := map[string]bool{}, map[string]int{}
	for len(queue) > 0 {
		path := queue[0]
		queue = queue[1:]
		pattern := patternOf(routes, path)
		if bare, _, _ := strings.Cut(path[min(3, len(path)):], "?"); done[bare] || count[pattern] >= each {
			continue
		} else {
			done[bare] = true
		}
		count[pattern]++
		s := r.get(path)
		pages = append(pages, s)
		if s.status != http.StatusOK || !strings.HasPrefix(s.kind, "text/html") {
			continue
		}
		for n := range s.doc(r.t).Descendants() {
			if href := attr(n, "href"); n.Type == html.ElementNode && n.Data == "a" && strings.HasPrefix(href, "/") && len(href) > 3 {
				queue = append(queue, href)
			}
		}
	}
	return pages
}

// readers are a visitor and every persona, signed in.
func readers(t testing.TB, a *apptest.App, emails map[string]string) (list []reader) {
	list = append(list, reader{t, "visitor", a.Visitor()})
	for _, key := range []string{"professional", "swedish", "lead", "coordinator", "main_user", "operator"} {
		list = append(list, reader{t, key, a.SignIn(emails[key])})
	}
	return list
}
