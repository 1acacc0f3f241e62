package webtest

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Form is a form being filled.
type Form struct {
	page   *Page
	node   *html.Node
	button *html.Node
	fields []*control
	files  []upload
}

// control is one field as it will be sent.
type control struct {
	node    *html.Node
	label   string // its own
	group   string // the legend above it
	name    string
	kind    string // text, checkbox, radio, select, file, hidden
	value   string
	values  []string // of a select
	checked bool
}

type upload struct {
	field, name string
	body        []byte
}

func newForm(p *Page, n, button *html.Node) *Form {
	f := &Form{page: p, node: n, button: button}
	for _, c := range findAll(n, isControl) {
		if _, disabled := lookup(c, "disabled"); disabled {
			continue
		}
		f.fields = append(f.fields, f.control(c))
	}
	return f
}

func isControl(n *html.Node) bool {
	switch {
	case tag("select")(n), tag("textarea")(n):
		return true
	case tag("input")(n):
		switch attr(n, "type") {
		case "submit", "button", "reset", "image":
			return false
		}
		return true
	}
	return false
}

func (f *Form) control(n *html.Node) *control {
	c := &control{node: n, name: attr(n, "name"), value: attr(n, "value"), label: f.labelOf(n), group: groupOf(n)}
	switch {
	case tag("select")(n):
		c.kind = "select"
		options := findAll(n, tag("option"))
		for _, o := range options {
			if _, ok := lookup(o, "selected"); ok {
				c.values = append(c.values, optionValue(o))
			}
		}
		if _, several := lookup(n, "multiple"); len(c.values) == 0 && !several && len(options) > 0 {
			c.values = []string{optionValue(options[0])}
		}
	case tag("textarea")(n):
		c.kind = "text"
		if n.FirstChild != nil {
			c.value = n.FirstChild.Data
		}
	default:
		switch t := attr(n, "type"); t {
		case "checkbox", "radio":
			c.kind = t
			_, c.checked = lookup(n, "checked")
			if _, ok := lookup(n, "value"); !ok {
				c.value = "on"
			}
		case "hidden", "file":
			c.kind = t
		default:
			c.kind = "text"
		}
	}
	return c
}

func optionValue(o *html.Node) string {
	if v, ok := lookup(o, "value"); ok {
		return v
	}
	return textOf(o)
}

// aside is what stands in a label but is not the field's name.
func aside(n *html.Node) bool {
	return class("opt")(n) || class("hint")(n) || class("error-text")(n) || isControl(n)
}

func (f *Form) labelOf(n *html.Node) string {
	if s := attr(n, "aria-label"); s != "" {
		return squash(s)
	}
	if id := attr(n, "aria-labelledby"); id != "" {
		if l := find(f.page.Doc, func(n *html.Node) bool { return attr(n, "id") == id }); l != nil {
			return textWithout(l, aside)
		}
	}
	if id := attr(n, "id"); id != "" {
		l := find(f.page.Doc, func(n *html.Node) bool { return tag("label")(n) && attr(n, "for") == id })
		if l != nil {
			return textWithout(l, aside)
		}
	}
	for up := n.Parent; up != nil; up = up.Parent {
		if tag("label")(up) {
			return textWithout(up, aside)
		}
	}
	return ""
}

func groupOf(n *html.Node) string {
	for up := n.Parent; up != nil; up = up.Parent {
		if tag("fieldset")(up) {
			return textWithout(find(up, tag("legend")), aside)
		}
	}
	return ""
}

// Labels are the names of the fields, those in groups as "Group / Label".
func (f *Form) Labels() []string {
	var labels []string
	for _, c := range f.fields {
		if c.kind == "hidden" {
			continue
		}
		if c.group != "" {
			labels = append(labels, c.group+" / "+c.label)
			continue
		}
		labels = append(labels, c.label)
	}
	return labels
}

// named is the one field with that label among those of the kinds. The label
// is exact, or "Group / Label".
func (f *Form) named(label string, kinds ...string) *control {
	f.page.b.t.Helper()
	label = squash(label)
	var found []*control
	for _, c := range f.fields {
		if slices.Contains(kinds, c.kind) && (c.label == label || c.group != "" && c.group+" / "+c.label == label) {
			found = append(found, c)
		}
	}
	switch len(found) {
	case 1:
		return found[0]
	case 0:
		f.page.fatalf("the form %q has no field %q, but %q", nameOf(f.button), label, f.Labels())
	default:
		f.page.fatalf("the form %q has %d fields %q: write \"Group / Label\"; it has %q", nameOf(f.button), len(found), label, f.Labels())
	}
	return nil
}

// Fill writes into the field with that label.
func (f *Form) Fill(label, value string) *Form {
	f.page.b.t.Helper()
	f.named(label, "text").value = value
	return f
}

// Value is what stands in the field with that label.
func (f *Form) Value(label string) string {
	f.page.b.t.Helper()
	c := f.named(label, "text", "select", "checkbox", "radio")
	switch c.kind {
	case "select":
		return strings.Join(c.values, ",")
	case "checkbox", "radio":
		if !c.checked {
			return ""
		}
	}
	return c.value
}

// Choose takes an answer: of the select with that label, or of the radio
// buttons under that legend.
func (f *Form) Choose(label, answer string) *Form {
	f.page.b.t.Helper()
	label, answer = squash(label), squash(answer)
	for _, c := range f.fields {
		if c.kind == "radio" && c.group == label && c.label == answer {
			for _, other := range f.fields {
				if other.kind == "radio" && other.name == c.name {
					other.checked = other == c
				}
			}
			return f
		}
	}
	c := f.named(label, "select")
	for _, o := range findAll(c.node, tag("option")) {
		if textOf(o) == answer {
			c.values = []string{optionValue(o)}
			return f
		}
	}
	f.page.fatalf("%q has no answer %q", label, answer)
	return nil
}

// Check ticks the box with that label, and Uncheck takes the tick away.
func (f *Form) Check(label string) *Form {
	f.page.b.t.Helper()
	f.named(label, "checkbox").checked = true
	return f
}

// Uncheck takes the tick of the box with that label away.
func (f *Form) Uncheck(label string) *Form {
	f.page.b.t.Helper()
	f.named(label, "checkbox").checked = false
	return f
}

// Attach puts a file into the field with that label.
func (f *Form) Attach(label, name string, body []byte) *Form {
	f.page.b.t.Helper()
	f.files = append(f.files, upload{f.named(label, "file").name, name, body})
	return f
}

// Set writes into a field by its name, hidden ones too: what a browser would
// never do, but others will.
func (f *Form) Set(name, value string) *Form {
	for _, c := range f.fields {
		if c.name == name {
			c.value, c.values, c.checked = value, []string{value}, true
			return f
		}
	}
	f.fields = append(f.fields, &control{name: name, kind: "hidden", value: value})
	return f
}

// Values is what will be sent.
func (f *Form) Values() url.Values {
	v := url.Values{}
	for _, c := range f.fields {
		switch {
		case c.name == "", c.kind == "file":
		case c.kind == "select":
			v[c.name] = append(v[c.name], c.values...)
		case c.kind == "checkbox" || c.kind == "radio":
			if c.checked {
				v.Add(c.name, c.value)
			}
		default:
			v.Add(c.name, c.value)
		}
	}
	if name := attr(f.button, "name"); name != "" {
		v.Add(name, attr(f.button, "value"))
	}
	return v
}

// Submit presses the button and follows where it leads.
func (f *Form) Submit() *Page {
	f.page.b.t.Helper()
	action := attr(f.node, "action")
	if own := attr(f.button, "formaction"); own != "" {
		action = own
	}
	path := f.page.resolve(action)
	values := f.Values()
	if !strings.EqualFold(attr(f.node, "method"), "post") {
		before, _, _ := strings.Cut(path, "?")
		return f.page.b.do(http.MethodGet, before+"?"+values.Encode(), f.page.Path, "", nil)
	}
	if attr(f.node, "enctype") != "multipart/form-data" {
		if len(f.files) > 0 {
			f.page.fatalf("the form %q cannot carry files: its Enctype is not multipart/form-data", nameOf(f.button))
		}
		return f.page.b.do(http.MethodPost, path, f.page.Path, "application/x-www-form-urlencoded", []byte(values.Encode()))
	}
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, list := range values {
		for _, s := range list {
			if err := w.WriteField(name, s); err != nil {
				f.page.fatalf("%v", err)
			}
		}
	}
	for _, u := range f.files {
		part, err := w.CreateFormFile(u.field, u.name)
		if err == nil {
			_, err = part.Write(u.body)
		}
		if err != nil {
			f.page.fatalf("%v", err)
		}
	}
	if err := w.Close(); err != nil {
		f.page.fatalf("%v", err)
	}
	return f.page.b.do(http.MethodPost, path, f.page.Path, w.FormDataContentType(), body.Bytes())
}
