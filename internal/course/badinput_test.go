package course

import (
	"net/url"
	"strings"
	"testing"

	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
)

// TestBadInputThroughTheForms: what cannot be right is said beside its field,
// in the reader's language, and everything typed stands there again.
func TestBadInputThroughTheForms(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	w.clock.Set(day0("2026-08-01"))
	c := w.begin("2026-09-14")
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.Routes(m)
	outi := webtest.As(t, m, w.outi)

	// Four hundred hours in a day: groups that begin one after another.
	day := url.Values{}
	for i, start := range []string{"0.00", "0.10", "0.20"} {
		at := "sessions." + string(rune('0'+i)) + "."
		day.Set(at+"day", "2026-09-14")
		day.Set(at+"start", start)
		day.Set(at+"end", "23.50")
		day.Set(at+"parallel", string(rune('1'+i)))
		day.Set(at+"topic", "Maratonpass "+start)
		day.Set(at+"trainer", "Maija Malli")
	}
	page := outi.Post("/sv"+c.Path()+"/plan/sessions", day)
	page.Want(422, "Den 14.9.2026 skulle ha 63,33 undervisningstimmar. Ett dygn rymmer 32. Kontrollera klockslagen.")
	for _, kept := range []string{`value="Maratonpass 0.20"`, `value="23.50"`} {
		if !strings.Contains(page.Body, kept) {
			t.Errorf("what was typed is lost: %s", kept)
		}
	}
	if errs := page.Errors(); len(errs) != 2 {
		t.Errorf("the errors beside fields: %q", errs)
	}

	// Costs in tens of millions, and an income below zero.
	costs := url.Values{"costs.0.category": {"trainer"}, "costs.0.amount": {"20000000"}, "costs.0.note": {"Palkkio kaikilta"}, "income": {"-50"}}
	page = outi.Post("/fi"+c.Path()+"/plan/costs", costs)
	page.Want(422, "Kirjoita summa euroina väliltä 0–1 000 000, esimerkiksi 120,50.")
	for _, kept := range []string{`value="20000000"`, `value="Palkkio kaikilta"`, `value="-50"`} {
		if !strings.Contains(page.Body, kept) {
			t.Errorf("what was typed is lost: %s", kept)
		}
	}
	if n := strings.Count(page.Body, "Kirjoita summa euroina"); n < 4 { // beside both, and above them
		t.Errorf("the sum and the income are told of %d times", n)
	}
	if v, err := w.See(t.Context(), w.outi, c.ID); err != nil || v.Income != 0 || len(v.Costs) != 2 {
		t.Errorf("what was wrong was stored: %v, %v, %v", v.Income, v.Costs, err)
	}
}

// TestAReportForACancelledCourse is refused with what stands in its way, and
// what was written is not lost with it.
func TestAReportForACancelledCourse(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.published()
	_, err := w.Act(t.Context(), w.outi, c.ID, Cancel, Input{Reason: i18n.Content{FI: "Kouluttaja sairastui"}})
	w.must(err)
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.Routes(m)
	outi := webtest.As(t, m, w.outi)
	report := url.Values{"learned": {"Opimme paljon"}, "others": {"3"}, "costs.0.category": {"trainer"}, "costs.0.amount": {"350,00"}, "go": {"send"}}
	page := outi.Post("/fi"+c.Path()+"/report", report)
	page.Want(409, "Tätä ei voi tehdä nyt. Koulutuksen tila on Peruttu.", "Opimme paljon")
	if !strings.Contains(page.Body, `value="350,00"`) {
		t.Error("the costs that were typed are lost")
	}
	if v, err := w.See(t.Context(), w.outi, c.ID); err != nil || v.State != Cancelled || v.Report.Begun {
		t.Errorf("%s, %+v, %v", v.State, v.Report, err)
	}
	status, answer := outi.JSON("POST", "/api/v1/courses/"+c.ID+"/report", `{"report": {"learned": "Opimme paljon", "costs": [{"category": "trainer", "amount": "350.00"}]}}`)
	if status != 409 || !strings.Contains(answer, "Peruttu") {
		t.Errorf("the API: %d %s", status, answer)
	}
}

// TestASessionOfWeeks comes from a program, not from the form.
func TestASessionOfWeeks(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	m := webtest.Mux(t, d, webtest.WithNow(d.Now))
	w.Routes(m)
	body := `{"organisation": "` + w.orgs["vass"].ID + `", "name": {"fi": "Pitkä"}, "sessions": [{"start": "2026-09-01T09:00:00+03:00", "end": "2026-09-15T15:00:00+03:00"}]}`
	status, answer := webtest.As(t, m, w.outi).JSON("POST", "/api/v1/courses", body)
	if status != 422 || !strings.Contains(answer, "Kokoontuminen voi kestää enintään vuorokauden.") {
		t.Errorf("%d %s", status, answer)
	}
}
