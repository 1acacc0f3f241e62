package hours

import (
	"encoding/json"
	"strings"
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/web/webtest"
)

func TestAPI(t *testing.T) {
	d := dbtest.New(t)
	w := newWorld(t, d)
	w.grant(Whole(100))
	w.must(w.s.AddWindow(t.Context(), w.taina, w.id("poiju"), Window{Year: thisYear, Kind: ForRequest, First: civil.MustDate("2026-11-01"), Last: civil.MustDate("2026-11-30")}))
	m := webtest.Mux(t, d)
	w.s.Routes(m)
	sirpa := webtest.As(t, m, w.sirpa)
	hours := "/organisations/" + w.id("kaisla") + "/hours"
	entries := hours + "/entries"
	for _, tt := range []struct {
		what, method, path, body string
		b                        *webtest.Browser
		status                   int
		has                      []string
	}{
		{"nobody", "GET", hours, "", webtest.New(t, m), 401, nil},
		{"another main user", "GET", hours, "", webtest.As(t, m, w.ulla), 404, nil},
		{"no such organisation", "GET", "/organisations/nothing/hours", "", sirpa, 404, nil},
		{"her own", "GET", hours + "?year=2026", "", sirpa, 200, []string{`"granted":"100.00"`, `"units":[]`, `"pool":{"amount":"100.00","reserved":"0.00","consumed":"0.00","free":"100.00"}`}},
		{"the centre", "GET", hours + "?year=2026", "", webtest.As(t, m, w.taina), 200, nil},
		{"a year of no sense", "GET", hours + "?year=12", "", sirpa, 422, []string{"year"}},
		{"another kind", "GET", hours + "?year=2026&kind=other", "", sirpa, 200, []string{`"granted":"0.00"`}},
		{"a unit by its slug", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "kaislan-pohjanmaan-esimerkkipiiri-ry", "hours": "30.50"}`, sirpa, 201, []string{`"hours":"30.50"`}},
		{"a JSON number", "POST", entries, `{"year": 2026, "kind": "deallocate", "unit": "` + w.id("piiri") + `", "hours": 0.5}`, sirpa, 201, []string{`"hours":"0.50"`}},
		{"below zero", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "` + w.id("piiri") + `", "hours": "-1"}`, sirpa, 422, []string{`"pointer":"/hours"`}},
		{"three decimals", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "` + w.id("piiri") + `", "hours": "1.005"}`, sirpa, 422, []string{`"pointer":"/hours"`}},
		{"a unit of another", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "` + w.id("tyrsky") + `", "hours": "1"}`, sirpa, 422, []string{`"pointer":"/unit"`}},
		{"no such unit", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "nothing", "hours": "1"}`, sirpa, 422, []string{`"pointer":"/unit"`}},
		{"more than is free", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "` + w.id("piiri") + `", "hours": "70.01"}`, sirpa, 409, []string{"Vapaana on vain 70 tuntia"}},
		{"outside a window", "POST", entries, `{"year": 2026, "kind": "return", "hours": "1"}`, sirpa, 409, []string{"milloin vuoden 2026 tunteja voi palauttaa"}},
		{"no grounds", "POST", entries, `{"year": 2026, "kind": "request", "hours": "1"}`, sirpa, 422, []string{`"pointer":"/grounds"`}},
		{"a request", "POST", entries, `{"year": 2026, "kind": "request", "hours": "12", "grounds": "Uusi yhdistys"}`, sirpa, 201, []string{`"state":"waiting"`}},
		{"granting to oneself", "POST", entries, `{"year": 2026, "kind": "grant", "hours": "1"}`, sirpa, 422, nil},
		{"the centre does not share", "POST", entries, `{"year": 2026, "kind": "allocate", "unit": "` + w.id("piiri") + `", "hours": "1"}`, webtest.As(t, m, w.taina), 403, nil},
		{"with the units", "GET", hours + "?year=2026", "", sirpa, 200, []string{`"allocated":"30.00"`, `"slug":"kaislan-pohjanmaan-esimerkkipiiri-ry"`, `"amount":"70.00"`}},
	} {
		status, answer := tt.b.JSON(tt.method, "/api/v1"+tt.path, tt.body)
		if status != tt.status {
			t.Errorf("%s: status %d, want %d: %s", tt.what, status, tt.status, answer)
		}
		for _, want := range tt.has {
			if !strings.Contains(answer, want) {
				t.Errorf("%s: the answer lacks %s: %s", tt.what, want, answer)
			}
		}
	}
	equations(t, sirpa, hours)
}

// equations holds an answer of the API to the contract.
func equations(t *testing.T, b *webtest.Browser, path string) {
	t.Helper()
	_, answer := b.JSON("GET", "/api/v1"+path, "")
	var got struct {
		Granted, Extra, Returned, Allocated string
		Pool                                map[string]string
		Units                               []map[string]any
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	read := func(v any) Hours {
		h, err := Parse(v.(string))
		if err != nil {
			t.Fatalf("%v: %v", v, err)
		}
		return h
	}
	units := Hours(0)
	for _, u := range got.Units {
		units += read(u["amount"])
		if read(u["amount"]) != read(u["reserved"])+read(u["consumed"])+read(u["free"]) {
			t.Errorf("a unit does not hold: %v", u)
		}
	}
	if read(got.Granted)+read(got.Extra)-read(got.Returned) != units+read(got.Pool["amount"]) || units != read(got.Allocated) {
		t.Errorf("the whole does not hold: %s", answer)
	}
}
