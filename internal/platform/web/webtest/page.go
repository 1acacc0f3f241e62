package webtest

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Page is what the browser shows.
type Page struct {
	Path   string // where redirects led
	Status int
	Header http.Header
	Body   string
	Doc    *html.Node

	b *Browser
}

// Link is a link on a page.
type Link struct{ Text, Href string }

// Text is everything that can be read on the page, spaces run together.
func (p *Page) Text() string { return textOf(find(p.Doc, tag("body"))) }

// Main is what can be read in the main part of the page.
func (p *Page) Main() string { return textOf(find(p.Doc, tag("main"))) }

// Title is the text of the h1.
func (p *Page) Title() string { return textOf(find(p.Doc, tag("h1"))) }

// Lang is the language of the page.
func (p *Page) Lang() string { return attr(find(p.Doc, tag("html")), "lang") }

// Has tells whether a text can be read on the page.
func (p *Page) Has(text string) bool { return strings.Contains(p.Text(), squash(text)) }

// Want fails the test unless the page has the status and all the texts.
func (p *Page) Want(status int, texts ...string) *Page {
	p.b.t.Helper()
	if p.Status != status {
		p.fatalf("status %d, want %d", p.Status, status)
	}
	for _, text := range texts {
		if !p.Has(text) {
			p.fatalf("does not say %q", text)
		}
	}
	return p
}

// WantNot fails the test if any of the texts can be read.
func (p *Page) WantNot(texts ...string) *Page {
	p.b.t.Helper()
	for _, text := range texts {
		if p.Has(text) {
			p.fatalf("says %q", text)
		}
	}
	return p
}

// Links are all links, in order.
func (p *Page) Links() []Link {
	var links []Link
	for _, n := range findAll(p.Doc, tag("a")) {
		if href := attr(n, "href"); href != "" {
			links = append(links, Link{Text: nameOf(n), Href: href})
		}
	}
	return links
}

// Click follows the link with that text or aria-label.
func (p *Page) Click(text string) *Page {
	p.b.t.Helper()
	text = squash(text)
	for _, n := range findAll(p.Doc, tag("a")) {
		if href := attr(n, "href"); href != "" && (nameOf(n) == text || textOf(n) == text) {
			return p.b.do(http.MethodGet, p.resolve(href), p.Path, "", nil)
		}
	}
	p.fatalf("has no link %q", text)
	return nil
}

// Errors are the sentences that say what is wrong with a form: those at its
// fields, or that of the form as a whole.
func (p *Page) Errors() []string {
	var errs []string
	for _, n := range findAll(p.Doc, class("error-text")) {
		if s := textOf(n); !slices.Contains(errs, s) {
			errs = append(errs, s)
		}
	}
	if len(errs) == 0 {
		if n := find(p.Doc, class("summary")); n != nil {
			errs = append(errs, textOf(n))
		}
	}
	return errs
}

// Alternate is the address of the page's twin in another language.
func (p *Page) Alternate(lang string) string {
	n := find(p.Doc, func(n *html.Node) bool {
		return tag("link")(n) && attr(n, "rel") == "alternate" && attr(n, "hreflang") == lang
	})
	return attr(n, "href")
}

// Table is the text of every cell of the n-th table, row by row, its head
// first.
func (p *Page) Table(n int) [][]string {
	p.b.t.Helper()
	tables := findAll(p.Doc, tag("table"))
	if n >= len(tables) {
		p.fatalf("has %d tables", len(tables))
	}
	var rows [][]string
	for _, tr := range findAll(tables[n], tag("tr")) {
		var row []string
		for c := range tr.ChildNodes() {
			if tag("td")(c) || tag("th")(c) {
				row = append(row, textOf(c))
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// Forms are the buttons that send a form.
func (p *Page) Forms() []string {
	var names []string
	for _, n := range findAll(p.Doc, tag("form")) {
		for _, b := range findAll(n, isSubmit) {
			names = append(names, nameOf(b))
		}
	}
	return names
}

// Form is the form that a button of that text sends.
func (p *Page) Form(button string) *Form {
	p.b.t.Helper()
	button = squash(button)
	for _, exact := range []bool{true, false} {
		for _, n := range findAll(p.Doc, tag("form")) {
			for _, b := range findAll(n, isSubmit) {
				if name := nameOf(b); name == button || !exact && strings.HasPrefix(name, button) {
					return newForm(p, n, b)
				}
			}
		}
	}
	p.fatalf("has no button %q, but %q", button, p.Forms())
	return nil
}

func (p *Page) resolve(href string) string {
	p.b.t.Helper()
	base, err := url.Parse(p.Path)
	if err != nil {
		p.fatalf("%v", err)
	}
	u, err := base.Parse(href)
	if err != nil {
		p.fatalf("link %q: %v", href, err)
	}
	return u.RequestURI()
}

func isSubmit(n *html.Node) bool {
	switch {
	case tag("button")(n):
		t := attr(n, "type")
		return t == "" || t == "submit"
	case tag("input")(n):
		return attr(n, "type") == "submit"
	}
	return false
}

func tag(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Type == html.ElementNode && n.Data == name }
}

func class(name string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		return n.Type == html.ElementNode && slices.Contains(strings.Fields(attr(n, "class")), name)
	}
}

func find(n *html.Node, is func(*html.Node) bool) *html.Node {
	if n == nil {
		return nil
	}
	if is(n) {
		return n
	}
	for d := range n.Descendants() {
		if is(d) {
			return d
		}
	}
	return nil
}

func findAll(n *html.Node, is func(*html.Node) bool) []*html.Node {
	var list []*html.Node
	if n == nil {
		return nil
	}
	for d := range n.Descendants() {
		if is(d) {
			list = append(list, d)
		}
	}
	return list
}

func attr(n *html.Node, name string) string {
	v, _ := lookup(n, name)
	return v
}

func lookup(n *html.Node, name string) (string, bool) {
	if n == nil {
		return "", false
	}
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

// nameOf is what a control is called: its aria-label, else its text.
func nameOf(n *html.Node) string {
	if s := attr(n, "aria-label"); s != "" {
		return squash(s)
	}
	if tag("input")(n) {
		return squash(attr(n, "value"))
	}
	return textOf(n)
}

func textOf(n *html.Node) string { return textWithout(n, nil) }

// textWithout is the text below a node, leaving out what skip is true of.
func textWithout(n *html.Node, skip func(*html.Node) bool) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.Type == html.ElementNode && (n.Data == "script" || n.Data == "style" || n.Data == "template" || n.Data == "datalist"):
			return
		case skip != nil && skip(n):
			return
		}
		block := n.Type == html.ElementNode && !inline[n.Data]
		if block {
			b.WriteByte(' ')
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
		if block {
			b.WriteByte(' ')
		}
	}
	if n != nil {
		walk(n)
	}
	return squash(b.String())
}

var inline = map[string]bool{
	"a": true, "abbr": true, "b": true, "bdi": true, "cite": true, "code": true, "em": true, "i": true, "mark": true,
	"q": true, "s": true, "small": true, "span": true, "strong": true, "sub": true, "sup": true, "time": true, "u": true, "wbr": true,
}

// squash runs spaces together, no-break ones too, so that tests can be typed.
func squash(s string) string { return strings.Join(strings.Fields(s), " ") }
