package support

import (
	"net/url"
	"strings"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/web/webtest"
)

// TestBadInputInTheCalculator: each mistake is told beside its field, and what
// was typed stays.
func TestBadInputInTheCalculator(t *testing.T) {
	d := dbtest.New(t)
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return Enter(t.Context(), tx, Shipped()) }); err != nil {
		t.Fatal(err)
	}
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	(&Service{DB: d}).Routes(m)
	for _, tt := range []struct{ what, name, value, sv string }{
		{"400 hours in a day", "hours", "400", "Dagarna (1) rymmer högst 32 undervisningstimmar. Kontrollera timmarna och datumen."},
		{"400 hours planned for a day", "planned_hours", "400", "Dagarna (1) rymmer högst 32 undervisningstimmar."},
		{"a negative income", "income", "-50", ""},
		{"a sum that is none", "income", "paljon", ""},
		{"more under the least age than there are", "under", "12", ""},
	} {
		form := url.Values{"rules": {"sivis-course-2022"}, "asked": {"true"}, "starts": {"2022-05-14"}, "ends": {"2022-05-14"}, "hours": {"6"}, "total": {"9"}}
		form.Set(tt.name, tt.value)
		page := webtest.New(t, m).Get("/sv/calculator?" + form.Encode())
		page.Want(422, tt.sv)
		if len(page.Errors()) != 1 {
			t.Errorf("%s: errors %q", tt.what, page.Errors())
		}
		if !strings.Contains(page.Body, `value="`+tt.value+`"`) || !strings.Contains(page.Body, `value="2022-05-14"`) {
			t.Errorf("%s: what was typed is lost", tt.what)
		}
	}
}
