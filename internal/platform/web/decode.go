package web

import (
	"errors"
	"fmt"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

const (
	maxRows   = 50    // of a repeated group
	maxValues = 2000  // of a whole form
	maxText   = 10000 // characters of a field that sets no max
)

// Decode reads the form, or the query of a GET, into a T. See the package
// documentation for the tags. Whatever is wrong is said at its field, all at
// once, in a fault.Invalid; T then still holds what could be read, so that the
// form is shown again with nothing lost.
func Decode[T any](r *Req) (T, error) {
	var v T
	form, files, err := r.values()
	if err != nil {
		return v, err
	}
	r.moved = map[string]string{}
	d := decoder{form: form, files: files, broken: r.broken, moved: r.moved, origin: func(name string) string { return name }}
	if e, ok := any(v).(Emptier); ok {
		d.empty = e.Empty()
	}
	d.fields(reflect.ValueOf(&v).Elem(), "")
	return v, d.wrong.Err()
}

// Emptier is a form with words of its own for fields that may not be empty:
// {"name": "Write your name."}
type Emptier interface {
	Empty() map[string]i18n.Text
}

// Typed is what stands in a field, cleaned but not understood: to show a date
// again that is none.
func (r *Req) Typed(name string) string {
	form, _, err := r.values()
	if err != nil {
		return ""
	}
	return form.Get(name)
}

// Text is what stands in a field for which there is no tag, because it is made
// of what is asked: checked as Decode checks, and wrong gets what is wrong.
func (r *Req) Text(name string, most int, wrong *fault.Fields) string {
	form, _, err := r.values()
	if err != nil {
		return "" // Decode has said so
	}
	d := decoder{form: form, broken: r.broken}
	s, _ := d.text(form.Get(name), field{max: most, hasMax: true, lines: true}, name)
	*wrong = append(*wrong, d.wrong...)
	return s
}

// Values are all that was sent under a name for which there is no tag, each
// of at most a number of characters: what is ticked among options.
func (r *Req) Values(name string, most int) []string {
	form, _, err := r.values()
	if err != nil {
		return nil // Decode has said so
	}
	var out []string
	for _, v := range form[name] {
		if v = strings.TrimSpace(v); v != "" && utf8.RuneCountInString(v) <= most {
			out = append(out, v)
		}
	}
	return out
}

// rowName is a field of a row, which may have been typed in another place,
// since rows without anything in them are left out.
var rowName = regexp.MustCompile(`\.\d+\.`)

// typed is what stood in a field of the form that was sent.
func (r *Req) typed(name string) (string, bool) {
	if rowName.MatchString(name) {
		from, ok := r.moved[name]
		if !ok {
			return "", false
		}
		name = from
	}
	return ident.WithoutHetu(r.form.Get(name)), r.form.Has(name)
}

// values reads and cleans the form once.
func (r *Req) values() (url.Values, map[string][]*multipart.FileHeader, error) {
	if r.form == nil {
		raw := r.URL.Query()
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			if err := r.parse(); err != nil {
				return nil, nil, err
			}
			raw = r.PostForm
		}
		form, broken := clean(raw)
		maps.Copy(broken, r.broken) // what was mended in the query before
		r.form, r.broken = form, broken
	}
	if r.MultipartForm == nil {
		return r.form, nil, nil
	}
	return r.form, r.MultipartForm.File, nil
}

func (r *Req) parse() error {
	// Each loses the other's error when asked in the wrong order.
	read := r.ParseForm
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); kind == "multipart/form-data" {
		read = func() error { return r.ParseMultipartForm(1 << 20) }
	}
	err := read()
	var tooLong *http.MaxBytesError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &tooLong), errors.Is(err, multipart.ErrMessageTooLarge):
		return r.route.refuse(err)
	default:
		return &fault.Error{Kind: fault.Invalid, Code: "form_unread", Say: msgFormUnread, Err: err}
	}
}

// clean makes every value safe to hold and to show: valid UTF-8 in NFC, line
// breaks as "\n", no other control characters, no spaces around. broken are
// the fields that had bytes or characters nobody types.
func clean(raw url.Values) (form url.Values, broken map[string]bool) {
	form, broken = url.Values{}, map[string]bool{}
	n := 0
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		if !utf8.ValidString(name) || len(name) > 200 {
			continue
		}
		for _, s := range raw[name] {
			if n++; n > maxValues {
				return form, broken
			}
			c, ok := cleanText(s)
			if !ok {
				broken[name] = true
			}
			form[name] = append(form[name], c)
		}
	}
	return form, broken
}

func cleanText(s string) (clean string, ok bool) {
	ok = utf8.ValidString(s)
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	s = norm.NFC.String(s)
	if strings.ContainsFunc(s, forbidden) {
		ok = false
		s = strings.Map(func(c rune) rune {
			if forbidden(c) {
				return -1
			}
			return c
		}, s)
	}
	return s, ok
}

// forbidden are control characters, and those that turn the direction of the
// text around them, with which one name can be made to look like another.
func forbidden(c rune) bool {
	return unicode.IsControl(c) && c != '\n' && c != '\t' ||
		c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0xfeff
}

type decoder struct {
	form   url.Values
	files  map[string][]*multipart.FileHeader
	broken map[string]bool
	empty  map[string]i18n.Text
	wrong  fault.Fields
	moved  map[string]string        // from the name of a row's field to where it was typed
	origin func(name string) string // where a field of this form was typed
}

// field is one field of a struct and what its tags say.
type field struct {
	index    int
	name     string
	embedded bool
	required bool
	max, min int
	hasMax   bool
	hasMin   bool
	lines    bool // line breaks are kept
	secret   bool // a password: taken as it is
	email    bool
	link     bool
	oneOf    []string
	maxBytes int64
}

var plans sync.Map // reflect.Type → []field

func planOf(t reflect.Type) []field {
	if p, ok := plans.Load(t); ok {
		return p.([]field)
	}
	var plan []field
	for i := range t.NumField() {
		sf := t.Field(i)
		name, ok := sf.Tag.Lookup("form")
		if sf.Anonymous && !ok && sf.Type.Kind() == reflect.Struct {
			plan = append(plan, field{index: i, embedded: true})
			continue
		}
		if !ok || name == "" || name == "-" {
			continue
		}
		if !sf.IsExported() {
			panic(fmt.Sprintf("web: the form field %s.%s must be exported", t, sf.Name))
		}
		f := field{index: i, name: name}
		f.required = flag(t, sf, "required")
		f.lines = flag(t, sf, "lines")
		f.secret = flag(t, sf, "secret")
		f.email = flag(t, sf, "email")
		f.link = flag(t, sf, "link")
		f.max, f.hasMax = number(t, sf, "max")
		f.min, f.hasMin = number(t, sf, "min")
		if n, ok := number(t, sf, "maxbytes"); ok {
			f.maxBytes = int64(n)
		}
		if s := sf.Tag.Get("oneof"); s != "" {
			f.oneOf = strings.Fields(s)
		}
		plan = append(plan, f)
	}
	plans.Store(t, plan)
	return plan
}

func flag(t reflect.Type, sf reflect.StructField, tag string) bool {
	switch s := sf.Tag.Get(tag); s {
	case "":
		return false
	case "true":
		return true
	default:
		panic(fmt.Sprintf(`web: %s.%s: %s:%q is not "true"`, t, sf.Name, tag, s))
	}
}

func number(t reflect.Type, sf reflect.StructField, tag string) (int, bool) {
	s, ok := sf.Tag.Lookup(tag)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(fmt.Sprintf("web: %s.%s: %s:%q is not a number", t, sf.Name, tag, s))
	}
	return n, true
}

// fields fills a struct; prefix is "" or ends in a dot.
func (d *decoder) fields(v reflect.Value, prefix string) {
	for _, f := range planOf(v.Type()) {
		if f.embedded {
			d.fields(v.Field(f.index), prefix)
			continue
		}
		d.value(v.Field(f.index), f, prefix+f.name)
	}
}

// rows fills a slice of structs from "name.0.x", "name.1.x". Rows in which
// nothing stands are left out, so that a form may offer empty ones; what is
// wrong is named by the row's place among those that stay.
func (d *decoder) rows(v reflect.Value, f field, name string) {
	var indices []int
	for key, values := range d.form {
		rest, ok := strings.CutPrefix(key, name+".")
		if !ok {
			continue
		}
		index, _, ok := strings.Cut(rest, ".")
		i, err := strconv.Atoi(index)
		if !ok || err != nil || i < 0 || i > 9999 || strconv.Itoa(i) != index || slices.Contains(indices, i) {
			continue
		}
		if slices.ContainsFunc(values, func(s string) bool { return strings.TrimSpace(s) != "" }) {
			indices = append(indices, i)
		}
	}
	slices.Sort(indices)
	most := maxRows
	if f.hasMax {
		most = min(f.max, maxRows)
	}
	if len(indices) > most {
		d.wrong.Add(name, msgTooManyRows.Fill("max", most))
		indices = indices[:most]
	}
	if len(indices) == 0 && f.required {
		d.missing(name, msgRequired)
	}
	list := reflect.MakeSlice(v.Type(), len(indices), len(indices))
	for to, from := range indices {
		read, write := fmt.Sprintf("%s.%d.", name, from), fmt.Sprintf("%s.%d.", name, to)
		row := decoder{form: url.Values{}, broken: map[string]bool{}, empty: d.empty, moved: d.moved}
		row.origin = func(name string) string { return d.origin(read + strings.TrimPrefix(name, write)) }
		for key, values := range d.form {
			if rest, ok := strings.CutPrefix(key, read); ok {
				row.form[write+rest] = values
				row.broken[write+rest] = d.broken[key]
				d.moved[write+rest] = d.origin(key)
			}
		}
		row.fields(list.Index(to), write)
		d.wrong = append(d.wrong, row.wrong...)
	}
	v.Set(list)
}

// missing notes an empty field, in the form's own words where it has some.
func (d *decoder) missing(name string, say i18n.Text) {
	if own, ok := d.empty[name]; ok {
		say = own
	} else if own, ok := d.empty[withoutIndex(name)]; ok {
		say = own
	}
	d.wrong.Add(name, say)
}

// withoutIndex is "questions.title" for "questions.3.title".
func withoutIndex(name string) string {
	parts := strings.Split(name, ".")
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool {
		_, err := strconv.Atoi(s)
		return err == nil
	}), ".")
}

// text is one text field, checked as its tags want; ok is false when something
// was wrong with it, and said.
func (d *decoder) text(s string, f field, name string) (text string, ok bool) {
	if d.broken[name] {
		d.wrong.Add(name, msgBroken)
		return strings.TrimSpace(s), false
	}
	if f.secret {
		return s, d.length(s, f, name)
	}
	if !f.lines {
		s = strings.Join(strings.FieldsFunc(s, func(c rune) bool { return c == '\n' || c == '\t' }), " ")
	}
	s = strings.TrimSpace(s)
	switch {
	case !d.length(s, f, name):
		return s, false
	case ident.ContainsHetu(s):
		d.wrong.Add(name, msgHetu)
		return ident.WithoutHetu(s), false
	}
	return s, true
}

func (d *decoder) length(s string, f field, name string) bool {
	most := maxText
	if f.hasMax {
		most = f.max
	}
	if n := utf8.RuneCountInString(s); n > most {
		d.wrong.Add(name, msgTooLong.Text(n-most, "max", most))
		return false
	}
	return true
}
