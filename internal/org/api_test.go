package org

import (
	"encoding/json"
	"strings"
	"testing"

	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/web/webtest"
)

func TestAPI(t *testing.T) {
	m, _, made := site(t)
	keeper := webtest.As(t, m, webtest.Actor("kaisa", "Kaisa", "main_user:"+made["kaisla"].ID))
	for _, tt := range []struct {
		what, method, path, body string
		b                        *webtest.Browser
		status                   int
		has, lacks               []string
	}{
		{"all that the contract names", "POST", "/organisations",
			`{"name": {"fi": "Keksitty ry", "sv": "Påhittad rf"}, "kind": "association", "parent": "esimerkkijarjesto-kaisla-ry", "municipality": "091", "business_id": "0112038-9", "employees": 4, "scope": "local"}`,
			keeper, 201, []string{`"slug":"keksitty-ry"`, `"name":{"fi":"Keksitty ry","sv":"Påhittad rf"}`, `"parent":"esimerkkijarjesto-kaisla-ry"`, `"business_id":"0112038-9"`, `"employees":4`, `"employees_as_of":"2026-11-22"`, `"region":"01"`, `"scope":"local"`}, nil},
		{"a name is enough for places", "POST", "/organisations", `{"name": {"sv": "Nykarleby exempelförening"}, "kind": "association", "parent": "` + made["kaisla"].ID + `", "municipality": "Nykarleby"}`,
			keeper, 201, []string{`"municipality":"893"`, `"region":"15"`}, []string{"employees", "scope"}},
		{"nobody", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "association"}`, webtest.New(t, m), 401, []string{"problem", "title"}, nil},
		{"without the right", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "association"}`, keeper, 403, nil, nil},
		{"no kind", "POST", "/organisations", `{"name": {"fi": "X"}, "parent": "esimerkkijarjesto-kaisla-ry"}`, keeper, 422, []string{"kind"}, nil},
		{"an unknown kind", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "club", "parent": "esimerkkijarjesto-kaisla-ry"}`, keeper, 422, []string{"kind"}, nil},
		{"an empty name", "POST", "/organisations", `{"name": {}, "kind": "school", "parent": "esimerkkijarjesto-kaisla-ry"}`, keeper, 422, []string{"name"}, nil},
		{"an unknown parent", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "school", "parent": "nothing"}`, keeper, 422, []string{"parent"}, nil},
		{"a wrong business id", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "school", "parent": "esimerkkijarjesto-kaisla-ry", "business_id": "1-1"}`, keeper, 422, []string{"business_id"}, nil},
		{"an unknown town", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "school", "parent": "esimerkkijarjesto-kaisla-ry", "municipality": "Tukholma"}`, keeper, 422, []string{"municipality"}, nil},
		{"an unknown member", "POST", "/organisations", `{"name": {"fi": "X"}, "kind": "school", "colour": "red"}`, keeper, 422, []string{"colour"}, nil},
		{"by slug", "GET", "/organisations/esimerkkijarjesto-kaisla-ry", "", webtest.New(t, m), 200, []string{`"kind":"national"`, `"employees":7`, `"languages":["fi","sv"]`}, nil},
		{"by id", "GET", "/organisations/" + made["vass"].ID, "", webtest.New(t, m), 200, []string{`"parent":"kaislan-pohjanmaan-esimerkkipiiri-ry"`, `"municipality":"545"`}, nil},
		{"none such", "GET", "/organisations/nothing", "", webtest.New(t, m), 404, nil, nil},
		{"searched", "GET", "/organisations?q=vass&kind=association", "", webtest.New(t, m), 200, []string{`"slug":"exempelforeningen-vass-i-narpes-rf"`, `"total":1`}, []string{"tyrsky", `"next"`}},
		{"in a region", "GET", "/organisations?region=17", "", webtest.New(t, m), 200, []string{"esimerkkitalo-satama"}, []string{"tyrsky"}},
		{"too many at once", "GET", "/organisations?limit=100000", "", webtest.New(t, m), 422, []string{"limit"}, nil},
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
		for _, not := range tt.lacks {
			if strings.Contains(answer, not) {
				t.Errorf("%s: the answer has %s: %s", tt.what, not, answer)
			}
		}
	}
}

func TestTheAPIGoesThroughAList(t *testing.T) {
	d := dbtest.New(t)
	for _, name := range sixty() {
		make1(t, d, name, nil)
	}
	m := webtest.Mux(t, d)
	(&Service{DB: d}).Routes(m)
	b := webtest.New(t, m)
	seen := map[string]bool{}
	path := "/api/v1/organisations?limit=25"
	for range 3 {
		status, answer := b.JSON("GET", path, "")
		var page struct {
			Items []struct{ Slug string }
			Next  string
		}
		if err := json.Unmarshal([]byte(answer), &page); err != nil || status != 200 {
			t.Fatalf("status %d, %v: %s", status, err, answer)
		}
		for _, o := range page.Items {
			seen[o.Slug] = true
		}
		path = "/api/v1/organisations?limit=25&cursor=" + page.Next
		if page.Next == "" {
			break
		}
	}
	if len(seen) != 60 || !strings.HasSuffix(path, "cursor=") {
		t.Errorf("went through %d, ending at %s", len(seen), path)
	}
}
