package web

import (
	"encoding"
	"fmt"
	"net/mail"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

var (
	contentType = reflect.TypeFor[i18n.Content]()
	dateType    = reflect.TypeFor[civil.Date]()
	timeType    = reflect.TypeFor[civil.TimeOfDay]()
	fileType    = reflect.TypeFor[File]()
	textType    = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// value fills one field from the values under its name.
func (d *decoder) value(v reflect.Value, f field, name string) {
	t := v.Type()
	switch {
	case t == contentType:
		d.content(v, f, name)
	case t == fileType:
		if files := d.file(f, name); len(files) > 0 {
			v.Set(reflect.ValueOf(files[0]))
		}
	case t == reflect.SliceOf(fileType):
		v.Set(reflect.ValueOf(d.file(f, name)))
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct && !scalar(t.Elem()):
		d.rows(v, f, name)
	case t.Kind() == reflect.Slice:
		d.several(v, f, name)
	case t.Kind() == reflect.Struct && !scalar(t):
		d.fields(v, name+".")
	case t.Kind() == reflect.Bool:
		d.check(v, f, name)
	case t.Kind() == reflect.Pointer:
		if strings.TrimSpace(d.form.Get(name)) == "" {
			d.one(reflect.New(t.Elem()).Elem(), f, name, "")
			return
		}
		p := reflect.New(t.Elem())
		if d.one(p.Elem(), f, name, d.form.Get(name)) {
			v.Set(p)
		}
	default:
		d.one(v, f, name, d.form.Get(name))
	}
}

// scalar tells whether a type is written in one field.
func scalar(t reflect.Type) bool {
	return t == dateType || t == timeType || t == contentType || reflect.PointerTo(t).Implements(textType)
}

func (d *decoder) check(v reflect.Value, f field, name string) {
	switch strings.ToLower(strings.TrimSpace(d.form.Get(name))) {
	case "", "false", "off", "no", "0":
		if f.required {
			d.missing(name, msgRequiredCheck)
		}
	default:
		v.SetBool(true)
	}
}

// several is a list: checkboxes of one name, or repeated parameters.
func (d *decoder) several(v reflect.Value, f field, name string) {
	single := f
	single.required, single.hasMax, single.hasMin = false, false, false
	most := maxRows
	if f.hasMax {
		most = f.max
	}
	list := reflect.MakeSlice(v.Type(), 0, 0)
	for _, s := range d.form[name] {
		if strings.TrimSpace(s) == "" {
			continue
		}
		if list.Len() == most {
			d.wrong.Add(name, msgTooManyRows.Fill("max", most))
			break
		}
		e := reflect.New(v.Type().Elem()).Elem()
		if d.one(e, single, name, s) {
			list = reflect.Append(list, e)
		}
	}
	if list.Len() == 0 {
		if f.required && !d.said(name) {
			d.missing(name, msgRequiredChoice)
		}
		return
	}
	v.Set(list)
}

func (d *decoder) said(name string) bool {
	return slices.ContainsFunc(d.wrong, func(w fault.Field) bool { return w.Name == name })
}

// content is a text of people in up to three languages: name.fi, name.sv,
// name.en.
func (d *decoder) content(v reflect.Value, f field, name string) {
	var c i18n.Content
	before := len(d.wrong)
	for _, l := range i18n.Langs {
		part := name + "." + string(l)
		s, _ := d.text(d.form.Get(part), f, part)
		c = c.Set(l, s)
	}
	if c.Empty() && f.required && len(d.wrong) == before {
		d.missing(name, msgRequiredContent)
	}
	v.Set(reflect.ValueOf(c))
}

// one fills a single value from what was typed; true when it was understood.
func (d *decoder) one(v reflect.Value, f field, name, typed string) bool {
	written := f
	if v.Kind() != reflect.String {
		written.hasMax = false // it bounds the number, not its figures
	}
	s, ok := d.text(typed, written, name)
	if v.Kind() == reflect.String && !scalar(v.Type()) {
		v.SetString(s)
	}
	if !ok {
		return false
	}
	if s == "" {
		if f.required {
			d.missing(name, emptySay(v.Type(), f))
		}
		return false
	}
	if say := d.understand(v, f, s); !say.Empty() {
		d.wrong.Add(name, say)
		return false
	}
	return true
}

func emptySay(t reflect.Type, f field) i18n.Text {
	switch {
	case t == dateType:
		return msgRequiredDate
	case t == timeType:
		return msgRequiredTime
	case len(f.oneOf) > 0:
		return msgRequiredChoice
	case t.Kind() >= reflect.Int && t.Kind() <= reflect.Float64:
		return msgNotNumber
	case f.email:
		return msgNotEmail
	}
	return msgRequired
}

// understand reads a text that is not empty; what it says is wrong with it.
func (d *decoder) understand(v reflect.Value, f field, s string) i18n.Text {
	if len(f.oneOf) > 0 && !slices.Contains(f.oneOf, s) {
		return msgNotChoice
	}
	switch {
	case v.Type() == dateType:
		day, say := readDate(s)
		v.Set(reflect.ValueOf(day))
		return say
	case v.Type() == timeType:
		t, err := civil.ParseTime(s)
		if err != nil {
			return msgNotTime
		}
		v.Set(reflect.ValueOf(t))
		return i18n.Text{}
	case scalar(v.Type()):
		if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil {
			return msgNotRead
		}
		return i18n.Text{}
	}
	switch v.Kind() {
	case reflect.String:
		switch {
		case f.email:
			return wrongEmail(s)
		case f.link:
			return wrongLink(s)
		}
		return i18n.Text{}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(digits(s), 10, 64)
		switch {
		case err != nil || v.OverflowInt(n):
			return msgNotWhole
		case f.hasMin && n < int64(f.min):
			return msgTooSmall.Fill("min", f.min)
		case f.hasMax && n > int64(f.max):
			return msgTooBig.Fill("max", f.max)
		}
		v.SetInt(n)
		return i18n.Text{}
	case reflect.Float64:
		x, err := strconv.ParseFloat(strings.Replace(digits(s), ",", ".", 1), 64)
		switch {
		case err != nil || !decimal.MatchString(digits(s)):
			return msgNotNumber
		case f.hasMin && x < float64(f.min):
			return msgTooSmall.Fill("min", f.min)
		case f.hasMax && x > float64(f.max):
			return msgTooBig.Fill("max", f.max)
		}
		v.SetFloat(x)
		return i18n.Text{}
	}
	panic(fmt.Sprintf("web: a form cannot hold a %s", v.Type()))
}

var decimal = regexp.MustCompile(`^-?\d+([.,]\d+)?$`)

// digits takes away the spaces between thousands, and writes minus as "-".
func digits(s string) string {
	return strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\u2212", "-").Replace(s)
}

var (
	finnishDate = regexp.MustCompile(`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$`)
	englishDate = regexp.MustCompile(`^(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})$`)
	isoDate     = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})$`)
)

// readDate reads 29.10.2026, 29 Oct 2026 and what a browser's date field
// sends, 2026-10-29.
func readDate(s string) (civil.Date, i18n.Text) {
	var d, m, y string
	if p := isoDate.FindStringSubmatch(s); p != nil {
		d, m, y = p[3], p[2], p[1]
	} else if p := finnishDate.FindStringSubmatch(s); p != nil {
		d, m, y = p[1], p[2], p[3]
	} else if p := englishDate.FindStringSubmatch(s); p != nil {
		month, err := time.Parse("Jan", strings.ToUpper(p[2][:1])+strings.ToLower(p[2][1:3]))
		if err != nil {
			return civil.Date{}, msgNotDate
		}
		d, m, y = p[1], strconv.Itoa(int(month.Month())), p[3]
	} else {
		return civil.Date{}, msgNotDate
	}
	day, err := civil.ParseDate(fmt.Sprintf("%04s-%02s-%02s", y, m, d))
	if err != nil {
		return civil.Date{}, msgNoSuchDate.Fill("date", s)
	}
	return day, i18n.Text{}
}

func wrongEmail(s string) i18n.Text {
	if !strings.Contains(s, "@") {
		return msgNoAt
	}
	a, err := mail.ParseAddress(s)
	if err != nil || a.Address != s || len(s) > 254 || !strings.Contains(s[strings.LastIndex(s, "@"):], ".") ||
		strings.ContainsAny(s, "\"\\ <>(),;:") {
		return msgNotEmail
	}
	return i18n.Text{}
}

func wrongLink(s string) i18n.Text {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil || strings.ContainsAny(s, " \"<>\\") {
		return msgNotLink
	}
	return i18n.Text{}
}
