package ui

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
)

// Sec heads a Section.
type Sec struct {
	ID      string // unique on the page
	Heading string
	Waiting int // the cloudberry count beside the heading; 0 none
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
	return "/desk"
}

func (p Page) flashShape() Shape {
	if p.FlashShape == "" {
		return ShapeOK
	}
	return p.FlashShape
}
