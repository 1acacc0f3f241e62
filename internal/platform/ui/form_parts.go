package ui

import (
	"context"

	"parvi/internal/platform/i18n"
)

func orText(kind string) string {
	if kind == "" {
		return "text"
	}
	return kind
}

func orTrue(value string) string {
	if value == "" {
		return "true"
	}
	return value
}

func pickClass(tight bool) string {
	if tight {
		return "pick tight"
	}
	return "pick"
}

func sized(f Field, size string) Field {
	if f.Size == "" {
		f.Size = size
	}
	return f
}

func filterButton(f FilterSpec) i18n.Text {
	if f.Button.Empty() {
		return msgFilter
	}
	return f.Button
}

// contentPart is the question of a ContentField in one language.
func contentPart(ctx context.Context, f Field, l i18n.Lang, value i18n.Content) control {
	return Field{
		Name:   f.Name + "." + string(l),
		Value:  value.Own(l),
		Label:  i18n.Same(l.Name()),
		Max:    f.Max,
		Errors: f.Errors,
		Lang:   l,
	}.control(ctx, "")
}

func contentDescribed(c control) string {
	if d := c.describedBy(); d != "" {
		return d + " " + c.id + "-langs"
	}
	return c.id + "-langs"
}
