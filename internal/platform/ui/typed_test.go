package ui_test

import (
	"context"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// TestWhatWasTypedIsShownAgain: a day that is none cannot be held by a date,
// but must not be lost when it is refused.
func TestWhatWasTypedIsShownAgain(t *testing.T) {
	typed := map[string]string{"day": "31.2.2027", "secret": "kissa", "other": "x"}
	ctx := ui.WithTyped(context.Background(), func(name string) (string, bool) { s, ok := typed[name]; return s, ok })
	wrong := i18n.Same("Wrong.")
	p := ui.Page{Lang: i18n.EN}
	fields := templ.Join(
		ui.DateField(p, ui.Field{Name: "day", Label: wrong}),
		ui.TextField(p, ui.Field{Name: "secret", Label: wrong, Type: "password"}),
		ui.TextField(p, ui.Field{Name: "other", Label: wrong, Value: "read"}),
	)
	errs := ui.Errors{"day": wrong, "secret": wrong}
	var b strings.Builder
	if err := ui.Form(p, ui.FormSpec{Action: "/x", Errors: errs}).Render(templ.WithChildren(ctx, fields), &b); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{`value="31.2.2027"`: true, `value="kissa"`: false, `value="read"`: true, `value="x"`: false} {
		if strings.Contains(b.String(), text) != want {
			t.Errorf("%s: got %v in\n%s", text, !want, b.String())
		}
	}
}
