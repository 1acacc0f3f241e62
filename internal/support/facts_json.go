package support

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

var errMoment = errors.New("not a time such as 2026-05-14T09:00")

// ParseFacts reads facts as JSON. A field nobody knows is an error, since a
// rule that looks at it would be passed over in silence; every fault is said at
// its field.
func ParseFacts(b []byte) (Facts, error) {
	var f Facts
	var top map[string]json.RawMessage
	if err := decode(b, &top); err != nil || top == nil {
		return f, fault.FieldErr("", msgJSON)
	}
	var bad fault.Fields
	for _, name := range sortedKeys(top) {
		into := field(&f, name)
		if into == nil {
			bad.Add(name, msgUnknownField)
			continue
		}
		if string(top[name]) == "null" {
			continue // as good as not given
		}
		if err := decode(top[name], into); err != nil {
			where, why := inside(name, top[name], err)
			bad.Add(where, why)
		}
	}
	return f, bad.Err()
}

func sortedKeys(m map[string]json.RawMessage) []string {
	var all []string
	for k := range m {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

func decode(b []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("more than one value")
	}
	return nil
}

// field is a pointer to the field of that JSON name.
func field(f *Facts, name string) any {
	v := reflect.ValueOf(f).Elem()
	for i := range v.NumField() {
		if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == name {
			return v.Field(i).Addr().Interface()
		}
	}
	return nil
}

// inside finds which part of a list is at fault, and why.
func inside(name string, raw json.RawMessage, err error) (string, i18n.Text) {
	var list []json.RawMessage
	if json.Unmarshal(raw, &list) == nil {
		for i, one := range list {
			var probe error
			switch name {
			case "costs":
				probe = decode(one, new(Cost))
			case "sessions":
				probe = decode(one, new(Session))
			}
			if probe != nil {
				return name + "." + strconv.Itoa(i), why(probe)
			}
		}
	}
	return name, why(err)
}

func why(err error) i18n.Text {
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, money.ErrTooMuch):
		return msgTooMuch.Fill("max", maxCosts.Text())
	case errors.Is(err, money.ErrAmount):
		return msgSum
	case errors.Is(err, errDecimal):
		return msgDecimal
	case errors.Is(err, errMoment):
		return msgMoment
	case errors.As(err, &kind):
		return msgWrongType.Fill("field", kind.Field, "got", kind.Value)
	case strings.Contains(err.Error(), "unknown field"):
		_, name, _ := strings.Cut(err.Error(), "unknown field ")
		return msgUnknownPart.Fill("field", strings.Trim(name, `"`))
	case strings.Contains(err.Error(), "civil: "):
		return msgDate
	default:
		return msgValue
	}
}
