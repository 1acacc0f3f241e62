package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Errors is what is wrong with a form, by field name; "" is the form as a
// whole.
type Errors map[string]i18n.Text

// ErrorsOf is what a fault says about the fields; a fault without fields
// stands for the form as a whole. ErrorsOf(nil) is nil.
func ErrorsOf(err error) Errors {
	if err == nil {
		return nil
	}
	e := fault.Of(err)
	errs := make(Errors, len(e.Fields))
	for _, f := range e.Fields {
		if _, told := errs[f.Name]; !told {
			errs[f.Name] = f.Say
		}
	}
	if len(errs) == 0 {
		errs[""] = e.Say
	}
	return errs
}

// FormSpec is a form: where it goes and what is wrong with it.
type FormSpec struct {
	ID      string // "" is "f"; give one where a page has two forms
	Action  string // path, as Page.URL takes
	Method  string // "post" when empty; "get" for searches
	Errors  Errors
	Enctype string    // "multipart/form-data" where there is a FileField
	Label   i18n.Text // names the form for screen readers; empty where a heading does
	Class   string    // "form" when empty; "row" or "panel" for small ones
	// Autosave has autosave.js send the form by itself while it is filled; the
	// page also shows the script. Refresh are ids of parts of the page that are
	// then shown anew, where the answer is a page.
	Autosave bool
	Refresh  string
}

func (f FormSpec) id() string {
	if f.ID == "" {
		return "f"
	}
	return f.ID
}

func (f FormSpec) method() string {
	if strings.EqualFold(f.Method, "get") {
		return "get"
	}
	return "post"
}

func (f FormSpec) class() string {
	if f.Class == "" {
		return "form"
	}
	return f.Class
}

// Field is one question of a form. Inside a Form its error is found by its
// name; Errors is only for fields that stand alone.
type Field struct {
	Name, Value  string
	Label, Hint  i18n.Text
	Required     bool      // what is not is marked "(vapaaehtoinen)"
	Mark         i18n.Text // stands instead of that mark, in brackets
	Max          int       // longest answer in characters; 0 no limit
	Type         string
	Autocomplete string // HTML's token: "name", "email", "organization"
	InputMode    string // "numeric", "decimal"
	Errors       Errors
	Size         string // "", "short" or "mid"
	HideLabel    bool   // for screen readers only
	Lang         i18n.Lang
	LabelLang    i18n.Lang // of label, hint and options, where people wrote them in another language than the page's
	Accept       string    // FileField: ".pdf,image/*"
	Multiple     bool      // FileField: more than one
	Min, Highest string    // of a date, time or number
	Step         string
	Disabled     bool // shown, not sent; say beside it why
}

// Option is one answer to choose.
type Option struct {
	Value, Label string
	Hint         string
	Count        string // shown quietly after the label
	Group        string // Select: options with the same group stand together
	Disabled     bool
}

// mark is what stands after the label of a field that need not be filled.
func (f Field) mark() i18n.Text {
	if f.Mark.Empty() {
		return msgOptional
	}
	return f.Mark
}

type formKey struct{}

// formState gathers the fields as they are drawn, so that the summary lists
// faults in the order of the page and links only to what is there.
type formState struct {
	spec  FormSpec
	marks bool // whether optional answers are marked: not where all may wait
	found []foundError
}

type foundError struct {
	name, id string
	say      i18n.Text
}

// control is a field with what its form knows about it.
type control struct {
	Field
	id       string
	err      i18n.Text
	optional bool
}

func (c control) hintID() string { return c.id + "-hint" }
func (c control) errID() string  { return c.id + "-error" }

func (c control) describedBy() string {
	switch {
	case !c.Hint.Empty() && !c.err.Empty():
		return c.hintID() + " " + c.errID()
	case !c.Hint.Empty():
		return c.hintID()
	case !c.err.Empty():
		return c.errID()
	}
	return ""
}

func (c control) frameClass() string {
	if c.err.Empty() {
		return "field"
	}
	return "field error"
}

// attrs are the attributes that any input of the field carries.
func (c control) attrs() templ.Attributes {
	a := make(templ.Attributes, 8)
	if c.Required {
		a["required"] = true
	}
	if c.Max > 0 {
		a["maxlength"] = strconv.Itoa(c.Max)
	}
	if d := c.describedBy(); d != "" {
		a["aria-describedby"] = d
	}
	if !c.err.Empty() {
		a["aria-invalid"] = "true"
	}
	if c.Autocomplete != "" {
		a["autocomplete"] = c.Autocomplete
	}
	if c.InputMode != "" {
		a["inputmode"] = c.InputMode
	}
	if c.Size != "" {
		a["class"] = c.Size
	}
	if c.Lang != "" {
		a["lang"] = string(c.Lang)
	}
	if c.Min != "" {
		a["min"] = c.Min
	}
	if c.Highest != "" {
		a["max"] = c.Highest
	}
	if c.Step != "" {
		a["step"] = c.Step
	}
	if c.Accept != "" {
		a["accept"] = c.Accept
	}
	if c.Multiple {
		a["multiple"] = true
	}
	if c.Disabled {
		a["disabled"] = true
	}
	return a
}

// control ties a field to the form around it. target is the id that the
// summary links to; "" is the field's own.
func (f Field) control(ctx context.Context, target string) control {
	c := control{Field: f, id: "f-" + f.Name}
	errs := f.Errors
	st, _ := ctx.Value(formKey{}).(*formState)
	if st != nil {
		c.id = st.spec.id() + "-" + f.Name
		c.optional = st.marks && !f.Required
		if errs == nil {
			errs = st.spec.Errors
		}
	}
	c.err = errs[f.Name]
	if st != nil && !c.err.Empty() {
		st.found = append(st.found, foundError{f.Name, c.id + target, c.err})
	}
	return c
}

type typedKey struct{}

// WithTyped is a context in which fields that are at fault show what was typed
// in them, also when no number or day could be made of it.
func WithTyped(ctx context.Context, typed func(name string) (string, bool)) context.Context {
	return context.WithValue(ctx, typedKey{}, typed)
}

// again is the control with what was typed, if it is at fault.
func (c control) again(ctx context.Context, kind string) control {
	typed, ok := ctx.Value(typedKey{}).(func(string) (string, bool))
	if !ok || c.err.Empty() || kind == "password" {
		return c
	}
	if s, ok := typed(c.Name); ok {
		c.Value = s
	}
	return c
}

// Form is a form around its fields (children). When something is wrong, a
// summary with a link to each field stands first and has the focus.
func Form(p Page, f FormSpec) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		body := templ.GetChildren(ctx)
		st := &formState{spec: f, marks: f.method() == "post" && !f.Autosave}
		ctx = context.WithValue(templ.ClearChildren(ctx), formKey{}, st)
		if len(f.Errors) > 0 {
			var b bytes.Buffer
			if err := body.Render(ctx, &b); err != nil {
				return err
			}
			body = templ.Raw(b.String())
		}
		return form(p, f, st.summary()).Render(templ.WithChildren(ctx, body), w)
	})
}

// summary is the faults of drawn fields in their order, then the rest.
func (st *formState) summary() []foundError {
	list := slices.Clone(st.found)
	var rest []foundError
	for name, say := range st.spec.Errors {
		if !slices.ContainsFunc(st.found, func(e foundError) bool { return e.name == name }) {
			rest = append(rest, foundError{name: name, say: say})
		}
	}
	slices.SortFunc(rest, func(a, b foundError) int { return strings.Compare(a.name, b.name) })
	return append(list, rest...)
}

// summaryTitle counts what is to be mended, or only says that nothing was
// sent when the fault is of the form as a whole.
func summaryTitle(p Page, list []foundError) string {
	if len(list) == 1 && list[0].name == "" {
		return p.T(msgNotSent)
	}
	return p.N(msgMend, len(list))
}

// groups are options by their Group, in the order of the first of each.
func groups(options []Option) [][]Option {
	var out [][]Option
	for _, o := range options {
		i := slices.IndexFunc(out, func(g []Option) bool { return g[0].Group == o.Group })
		if i < 0 {
			out = append(out, []Option{o})
			continue
		}
		out[i] = append(out[i], o)
	}
	return out
}

func (a Act) about() string {
	if a.Object == "" {
		return ""
	}
	return ": " + a.Object
}

func (a Act) class() string {
	style := a.Style
	if style == "" {
		style = "quiet"
	}
	return buttonClass(style)
}

func buttonClass(style string) string {
	if small, ok := strings.CutPrefix(style, "primary"); ok {
		return "btn" + small
	}
	return "btn " + style
}

func (a Act) hidden() []string {
	names := make([]string, 0, len(a.Hidden))
	for name := range a.Hidden {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// ConfirmSpec is a page that asks before something is done: what happens to
// whom, and the way back.
type ConfirmSpec struct {
	Lead    string   // before the effects: "Peruminen koskee näitä:"
	Effects []string // what happens to whom, one line each
	Action  string   // path of the POST
	Verb    i18n.Text
	Keep    i18n.Text // the way back, repeating the verb: "Älä peru"
	Back    string    // path it leads to
	Danger  bool      // whether the button is a warning
	Note    string    // whether and how long it can be undone
	Hidden  map[string]string
	Errors  Errors
}

func (c ConfirmSpec) style() string {
	if c.Danger {
		return "btn danger"
	}
	return "btn"
}

// FilterSpec is a form that narrows a list: a sheet on a phone.
type FilterSpec struct {
	ID     string    // "" is "filters"
	Action string    // path of the list
	Label  i18n.Text // "Rajaa luetteloa"
	Button i18n.Text // "Näytä verkostot"; "Rajaa" when empty
	Active int       // filters in force
	Bar    bool      // fields in a row above the list, not in an aside
}

func (f FilterSpec) id() string {
	if f.ID == "" {
		return "filters"
	}
	return f.ID
}

func (f FilterSpec) class() string {
	if f.Bar {
		return "filters sheet"
	}
	return "stack sheet"
}

func (f FilterSpec) opener() string {
	if f.Bar {
		return "sheet-btn filters"
	}
	return "sheet-btn"
}

// Filters is the form around its fields (children).
func Filters(p Page, f FilterSpec) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		body := templ.GetChildren(ctx)
		st := &formState{spec: FormSpec{ID: f.id(), Method: "get"}}
		ctx = context.WithValue(templ.ClearChildren(ctx), formKey{}, st)
		return filters(p, f).Render(templ.WithChildren(ctx, body), w)
	})
}

// IsInvalid tells whether err should show the form again rather than an error
// page.
func IsInvalid(err error) bool {
	_, ok := errors.AsType[*fault.Error](err)
	return ok && (fault.Is(err, fault.Invalid) || fault.Is(err, fault.Conflict))
}
