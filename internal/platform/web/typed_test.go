package web_test

import (
	"context"
	"io"
	"net/url"
	"strings"
	"testing"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

// TestWhatWasTypedInARowIsShownInItsRow: empty rows are left out, so the row
// that is shown first may have been typed third; what was typed in the first
// must not stand in it.
func TestWhatWasTypedInARowIsShownInItsRow(t *testing.T) {
	type form struct {
		Rows []struct {
			Name string     `form:"name"`
			Day  civil.Date `form:"day"`
		} `form:"rows"`
	}
	m := webtest.Mux(t, nil)
	m.Post("/form", func(r *web.Req) (web.Reply, error) {
		_, err := web.Decode[form](r)
		page := ui.Page{Lang: i18n.EN}
		day := ui.DateField(page, ui.Field{Name: "rows.0.day", Label: i18n.Same("Day")})
		return web.Invalid(templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
			return ui.Form(page, ui.FormSpec{Action: "/form", Errors: ui.ErrorsOf(err)}).Render(templ.WithChildren(ctx, day), w)
		})), nil
	}, web.Form(1<<20))
	values := url.Values{"rows.0.name": {""}, "rows.0.day": {""}, "rows.2.name": {"x"}, "rows.2.day": {"31.2.2027"}}
	got := webtest.New(t, m).Post("/en/form", values)
	if !strings.Contains(got.Body, `name="rows.0.day" type="date" value="31.2.2027"`) {
		t.Errorf("the day that was typed in the third row is not in the first:\n%s", got.Body)
	}
}
