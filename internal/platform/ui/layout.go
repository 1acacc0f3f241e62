package ui

import (
	"context"
	"io"
	"net/url"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
)

// Sec heads a Section.
type Sec struct {
	ID      string // unique on the page
	Heading string
	Lang    i18n.Lang // of the heading, where people wrote it in another language than the page's
	Waiting int       // the cloudberry count beside the heading; 0 none
	Hint    string
	More    []Link // under the heading: "Koko kalenteri"
}

// Act is a button that changes something: a form of its own with one button,
// since nothing changes on GET.
type Act struct {
	Path   string // a POST goes here
	Label  i18n.Text
	Object string            // what it is done to, for screen readers: "Muuta: kouluttajan palkkio"
	Hidden map[string]string // fields sent along
	Style  string            // "quiet" (also when empty), "danger", "text", "primary"; add " small" for a small one
}

// Section is a part of the page: its name in the left column, its matter
// (children) beside it. Headings inside are h3.
func Section(p Page, s Sec) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		body := templ.GetChildren(ctx)
		ctx = context.WithValue(templ.ClearChildren(ctx), levelKey{}, 3)
		return section(p, s).Render(templ.WithChildren(ctx, body), w)
	})
}

type levelKey struct{}

// level is the level of headings in lists: 2 right under the h1, 3 in a
// Section.
func level(ctx context.Context) int {
	if n, ok := ctx.Value(levelKey{}).(int); ok {
		return n
	}
	return 2
}

// title is the heading of an item in a list, a link when href is not "".
func title(ctx context.Context, p Page, text, href string, l i18n.Lang) templ.Component {
	open, end := "<h3", "</h3>"
	if level(ctx) == 2 {
		open, end = `<h2 class="h3"`, "</h2>"
	}
	if l != "" && l != p.Lang {
		open += ` lang="` + esc(string(l)) + `"`
	}
	if href == "" {
		return write(open, ">", esc(text), end)
	}
	return write(open, `><a href="`, esc(string(p.URL(href))), `">`, esc(text), "</a>", end)
}

func digits(n int) string { return strconv.Itoa(n) }

var (
	currentPage = templ.Attributes{"aria-current": "page"}
	currentYes  = templ.Attributes{"aria-current": "true"}
)

func current(yes bool) templ.Attributes {
	if yes {
		return currentPage
	}
	return nil
}

func currentTrue(yes bool) templ.Attributes {
	if yes {
		return currentYes
	}
	return nil
}

func (p Page) searchName() string {
	if t := p.site().Search; !t.Empty() {
		return p.T(t)
	}
	return p.T(msgSearchAll)
}

func (p Page) myPath() string {
	if p.User.Path != "" {
		return p.User.Path
	}
	return "/me"
}

func (p Page) deskPath() string {
	if len(p.User.Desks) == 1 {
		return p.User.Desks[0].Href
	}
	return p.myPath() + "#desks" // several: the list of them
}

// signIn leads back to this page once the reader has signed in.
func (p Page) signIn() templ.SafeURL {
	to := p.site().SignIn
	if p.Path == "" || p.Path == "/" || p.NoIndex || strings.HasPrefix(p.Path, to) {
		return p.URL(to)
	}
	return p.URL(to + "?next=" + url.QueryEscape(string(p.URL(p.Path))))
}

// helpHref leads to where one asks about this page.
func (p Page) helpHref() templ.SafeURL {
	path, _, _ := strings.Cut(p.Path, "?")
	return p.URL(p.site().Help.Path + "?" + url.Values{"from": {path}}.Encode())
}

func (p Page) flashShape() Shape {
	if p.FlashShape == "" {
		return ShapeOK
	}
	return p.FlashShape
}

// classed is a class attribute, or none for "".
func classed(class string) templ.Attributes {
	if class == "" {
		return nil
	}
	return templ.Attributes{"class": class}
}
