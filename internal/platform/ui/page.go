package ui

import (
	"embed"
	"net/url"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Static holds the stylesheet and the pictures of the site; web serves them
// under hashed names.
//
//go:embed static
var Static embed.FS

// Site is what every page of an installation shares.
type Site struct {
	Name    string                   // "Parvi"
	Mark    templ.Component          // nil: the birds
	Origin  string                   // "https://parvi.example": for absolute addresses in <head>; may be empty
	Menu    []MenuItem               // the main menu, the same for everyone
	Search  i18n.Text                // "Hae Parvesta": the name of the search box
	Banner  i18n.Text                // said on every page, such as that the data is invented; empty for none
	SignIn  string                   // path of the sign-in page
	Contact i18n.Text                // one line in the footer: whom to ask
	Footer  []MenuItem               // accessibility, privacy, how figures are counted, open data, help
	Help    MenuItem                 // asks for help with the page one is on, which it is told as ?from=; no Path: there is none
	Asset   func(name string) string // address of a static file; nil: /static/NAME
}

// MenuItem is one entry of the main menu or the footer.
type MenuItem struct {
	Key   string // compared with Page.Nav
	Label i18n.Text
	Path  string
}

// User is the reader who has signed in.
type User struct {
	Name    string
	Path    string // of my page
	Waiting int    // things that wait for the reader
	Desks   []Link // the reader's desks; one is a link in the header, more are listed on my page
	SignOut string // path that a POST signs out at
}

// Link is a word and where it leads; Href is anything Page.URL takes.
type Link struct{ Label, Href string }

// Crumb is a page above this one.
type Crumb = Link

// Feed is another form of the page, for <head>.
type Feed struct {
	Title string
	Href  string
	Type  string // "application/rss+xml", "text/calendar"
}

// Page is what the layout and every component need to know of the page.
type Page struct {
	Lang        i18n.Lang
	Title       string // h1 and, with the site's name, <title>
	Description string // for search engines
	Path        string // below the language, with query: "/networks?kind=theme"
	Nav         string // Key of the menu entry the page belongs to
	Site        *Site
	User        *User     // nil: a visitor
	Now         time.Time // so that this year's dates may leave the year out
	Flash       i18n.Text // said once
	FlashShape  Shape     // "" is ShapeOK
	FlashUndo   *Act      // beside it
	Crumbs      []Crumb
	NoIndex     bool
	Bare        bool // without header and footer: laid into a page of others
	Feeds       []Feed
	Asked       []Link // answers to what others asked on such a page
}

var noSite = &Site{Name: "Parvi"}

func (p Page) site() *Site {
	if p.Site == nil {
		return noSite
	}
	return p.Site
}

// T is a text of ours in the page's language, placeholders filled.
func (p Page) T(t i18n.Text, pairs ...any) string {
	if len(pairs) == 0 {
		return t.In(p.Lang)
	}
	return t.With(p.Lang, pairs...)
}

// N is a sentence for n things in the page's language.
func (p Page) N(c i18n.Count, n int, pairs ...any) string { return c.In(p.Lang, n, pairs...) }

// C is a text of people in the page's language, or the nearest there is; use
// the Content or Name component where the language must be marked.
func (p Page) C(c i18n.Content) string { return c.In(p.Lang) }

// Num is a whole number as the language writes it.
func (p Page) Num(n int) string { return i18n.Number(p.Lang, n) }

// Date is a day: 29.10.2026.
func (p Page) Date(d civil.Date) string { return d.Format(p.Lang) }

// Day is a day with its weekday, the year left out in the current year: "to
// 29.10.", "to 18.2.2027".
func (p Page) Day(d civil.Date) string {
	if !p.Now.IsZero() && civil.DateOf(p.Now).Year == d.Year {
		return d.FormatDayShort(p.Lang)
	}
	return d.FormatDay(p.Lang)
}

// When is when something happens: "to 29.10.2026 klo 13–15".
func (p Page) When(start, end time.Time) string { return civil.FormatPeriod(p.Lang, start, end) }

// URL makes an address of what a feature calls a path: "/x" lies below the
// language, "~/x" at the root; "?x", "#x", http, https, mailto and tel stay.
// Anything else becomes harmless.
func (p Page) URL(path string) templ.SafeURL {
	if path == "" {
		return templ.SafeURL("")
	}
	switch path[0] {
	case '/':
		return templ.SafeURL("/" + string(p.Lang.Or(i18n.FI)) + path)
	case '~':
		return templ.SafeURL("/" + strings.TrimLeft(path[1:], "/\\"))
	case '?', '#':
		return templ.SafeURL(path)
	}
	return templ.URL(path)
}

// In is the address of this page in another language.
func (p Page) In(l i18n.Lang) templ.SafeURL {
	p.Lang = l
	path := p.Path
	if path == "" {
		path = "/"
	}
	return p.URL(path)
}

// Query is the page's own path with one parameter set, or taken away when
// value is "". Paging starts over unless it is the paging that changes.
func (p Page) Query(key, value string) string {
	path, raw, _ := strings.Cut(p.Path, "?")
	q, err := url.ParseQuery(raw)
	if err != nil {
		q = url.Values{}
	}
	if key != "page" && key != "cursor" {
		q.Del("page")
		q.Del("cursor")
	}
	if value == "" {
		q.Del(key)
	} else {
		q.Set(key, value)
	}
	if enc := q.Encode(); enc != "" {
		return path + "?" + enc
	}
	return path
}

// Without is the page's own path with one value of a repeated parameter taken
// away, for the chips of filters in force.
func (p Page) Without(key, value string) string {
	path, raw, _ := strings.Cut(p.Path, "?")
	q, err := url.ParseQuery(raw)
	if err != nil {
		q = url.Values{}
	}
	q.Del("page")
	q.Del("cursor")
	kept := q[key][:0:0]
	for _, v := range q[key] {
		if v != value {
			kept = append(kept, v)
		}
	}
	q[key] = kept
	if enc := q.Encode(); enc != "" {
		return path + "?" + enc
	}
	return path
}

func (p Page) asset(name string) string {
	if f := p.site().Asset; f != nil {
		return f(name)
	}
	return "/static/" + name
}

func (p Page) absolute(u templ.SafeURL) templ.SafeURL {
	return templ.SafeURL(p.site().Origin + string(u))
}

func (p Page) headTitle() string {
	name := p.site().Name
	if p.Title == "" || p.Title == name {
		return name
	}
	return p.Title + " – " + name
}
