package network

import (
	"net/http/httptest"
	"strings"
	"testing"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

func TestAPI(t *testing.T) {
	w := newWorld(t)
	soste, small, _ := founding(w)
	kaisa, aino := w.coordinator("Kaisa Koordinaattori", soste), w.person("Aino Virtanen", i18n.FI)
	m := w.mux()
	visitor, staff, member := webtest.New(t, m), webtest.As(t, m, w.as(kaisa)), webtest.As(t, m, w.as(aino))
	founding := `"founding": {"task": {"fi": "a"}, "members": {"fi": "a"}, "environment": {"fi": "a"}, "competence": {"fi": "a"}, "opportunities": {"fi": "a"}, "upkeep": {"fi": "a"}}`
	for _, tt := range []struct {
		name         string
		b            *webtest.Browser
		method, path string
		body         string
		status       int
		has, not     []string
	}{
		{"all", visitor, "GET", "/networks", "", 200, []string{`"slug":"pienet-jarjestot"`, `"phase":null`, `"join_policy":"request"`, `"people":0`, `"attribute":"organisation.employees"`, `"members":275`}, []string{`"next"`}},
		{"a page of all", visitor, "GET", "/networks?limit=1", "", 200, []string{`"next":"`}, nil},
		{"one", visitor, "GET", "/networks/pienet-jarjestot", "", 200, []string{`"next_meetings":[]`, `"coordinators":[{"organisation":"` + soste.ID, `"role":"co"`, `"followers":0`, `"contacts":[]`}, nil},
		{"none such", visitor, "GET", "/networks/olematon", "", 404, nil, nil},
		{"a visitor founds", visitor, "POST", "/networks", `{"name": {"fi": "X"}, "kind": "theme"}`, 401, nil, nil},
		{"a member founds", member, "POST", "/networks", `{"name": {"fi": "X"}, "kind": "theme", "coordinators": [{"organisation": "soste"}]}`, 403, nil, nil},
		{"a coordinator founds an idea", staff, "POST", "/networks", `{"name": {"fi": "Ideaverkosto"}, "kind": "theme", "join_policy": "open"}`, 201, []string{`"phase":"idea"`, `"slug":"ideaverkosto"`, `"join_policy":"open"`, `"id":"`}, nil},
		{"and one that is being born", staff, "POST", "/networks", `{"name": {"fi": "Kuve"}, "kind": "theme", "join_policy": "open", ` + founding + `,
			"conditions": [{"attribute": "organisation.employees", "operator": "<", "value": 10}], "coordinators": [{"organisation": "soste", "role": "lead"}]}`, 201, []string{`"phase":"forming"`, `"value":10`}, nil},
		{"with a contact person", staff, "POST", "/networks", `{"name": {"fi": "Yhteyksien verkosto"}, "kind": "theme", "contacts": [{"name": "Liisa Lahtinen", "email": "liisa@example.org", "phone": "040 123 4567"}]}`, 201,
			[]string{`"contacts":[{"role":"contact","name":"Liisa Lahtinen","email":"liisa@example.org","phone":"040 123 4567"}]`}, nil},
		{"an operator without a coordinator", webtest.As(t, m, webtest.Actor("olli", "Olli", "operator")), "POST", "/networks", `{"name": {"fi": "Tyhjä"}, "kind": "theme"}`, 422, []string{"coordinators"}, nil},
		{"without a name", staff, "POST", "/networks", `{"name": {}, "kind": "theme"}`, 422, []string{"name"}, nil},
		{"of no kind", staff, "POST", "/networks", `{"name": {"fi": "X"}, "kind": "kerho"}`, 422, []string{"kind"}, nil},
		{"with a reserved address", staff, "POST", "/networks", `{"name": {"fi": "X"}, "kind": "theme", "slug": "postmaster"}`, 422, []string{"slug"}, nil},
		{"a visitor joins", visitor, "PUT", "/networks/ideaverkosto/members/me", `{"level": "member"}`, 401, nil, nil},
		{"joining an open one", member, "PUT", "/networks/ideaverkosto/members/me", `{"level": "member", "mail": "weekly"}`, 200, []string{`"state":"joined"`, `"conditions_unmet":[]`, `"mail":"weekly"`}, nil},
		{"again", member, "PUT", "/networks/ideaverkosto/members/me", `{"level": "member"}`, 200, []string{`"state":"joined"`}, nil},
		{"a condition not known", member, "PUT", "/networks/kuve/members/me", `{"level": "member"}`, 200, []string{`"state":"requested"`, `"attribute":"organisation.employees"`}, nil},
		{"a condition declared", staff, "PUT", "/networks/kuve/members/me", `{"level": "member", "declared": {"organisation.employees": "9"}}`, 200, []string{`"state":"joined"`}, nil},
		{"on request", member, "PUT", "/networks/pienet-jarjestot/members/me", `{"level": "member"}`, 200, []string{`"state":"requested"`}, nil},
		{"following at once", staff, "PUT", "/networks/pienet-jarjestot/members/me", `{"level": "follower", "mail": "now"}`, 200, []string{`"state":"joined"`, `"level":"follower"`}, nil},
		{"by invitation", member, "PUT", "/networks/verkostojen-vetajien-tapaamiset/members/me", `{"level": "member"}`, 409, nil, nil},
		{"an unknown mail setting", member, "PUT", "/networks/kuve/members/me", `{"mail": "hourly"}`, 422, []string{"mail"}, nil},
		{"requests, by a member", member, "GET", "/networks/pienet-jarjestot/requests", "", 403, nil, nil},
		{"requests", staff, "GET", "/networks/pienet-jarjestot/requests", "", 200, []string{`"name":"Aino Virtanen"`, `"state":"requested"`}, nil},
		{"statistics", visitor, "GET", "/statistics/networks", "", 200, []string{`"as_of":"2026-11-22"`, `"networks":5`, `"people":2`, `"memberships":2`, `"followers":1`, `"value":1300`, `"title":"SOSTEn verkostot`}, nil},
		{"statistics of a past day", visitor, "GET", "/statistics/networks?on=2020-01-01", "", 200, []string{`"as_of":"2020-01-01"`, `"people":0`, `"networks":2`}, nil},
		{"statistics of no day", visitor, "GET", "/statistics/networks?on=eilen", "", 422, nil, nil},
		{"leaving", member, "DELETE", "/networks/ideaverkosto/members/me", "", 204, nil, nil},
		{"leaving again", member, "DELETE", "/networks/ideaverkosto/members/me", "", 204, nil, nil},
	} {
		status, body := tt.b.JSON(tt.method, "/api/v1"+tt.path, tt.body)
		if status != tt.status {
			t.Errorf("%s: %d, want %d: %.400s", tt.name, status, tt.status, body)
			continue
		}
		for _, s := range tt.has {
			if !strings.Contains(body, s) {
				t.Errorf("%s: lacks %s: %.900s", tt.name, s, body)
			}
		}
		for _, s := range tt.not {
			if strings.Contains(body, s) {
				t.Errorf("%s: has %s: %s", tt.name, s, body)
			}
		}
	}
	patching(t, visitor, member, staff)
	q := w.page(w.as(aino), small).Own.Waiting
	if status, body := member.JSON("POST", "/api/v1/requests/"+q.ID+"/accept", ""); status != 404 {
		t.Errorf("she accepts herself: %d %s", status, body)
	}
	if status, body := staff.JSON("POST", "/api/v1/requests/"+q.ID+"/accept", ""); status != 200 || !strings.Contains(body, `"state":"joined"`) {
		t.Errorf("accept: %d %s", status, body)
	}
	if status, body := staff.JSON("POST", "/api/v1/requests/"+q.ID+"/decline", `{"reason": "liian myöhään"}`); status != 409 {
		t.Errorf("decline what is accepted: %d %s", status, body)
	}
	if got := w.page(w.as(aino), small).Own.Current.Level; got != space.AsMember {
		t.Errorf("she is %q", got)
	}
}

// patching changes the idea network of TestAPI, which is at its first version.
func patching(t *testing.T, visitor, member, staff *webtest.Browser) {
	t.Helper()
	tag := staff.Do(httptest.NewRequest("GET", webtest.Origin+"/api/v1/networks/ideaverkosto", nil)).Header.Get("ETag")
	if tag == "" {
		t.Fatal("a network has no ETag")
	}
	for _, tt := range []struct {
		name    string
		b       *webtest.Browser
		body    string
		ifMatch string
		status  int
		has     []string
	}{
		{"a visitor", visitor, `{"purpose": {"fi": "Uusi"}}`, "", 401, nil},
		{"a member", member, `{"purpose": {"fi": "Uusi"}}`, "", 403, nil},
		{"an unknown field", staff, `{"people": 5}`, tag, 422, []string{"people"}},
		{"no name left", staff, `{"name": {}}`, tag, 422, []string{"name"}},
		{"one of two at fault: neither is made", staff, `{"purpose": {"fi": "Vain puoli"}, "conditions": [{"attribute": "organisation.employees", "operator": "<", "value": "monta"}]}`, tag, 422, []string{"conditions"}},
		{"several at once", staff, `{"purpose": {"fi": "Uusi", "sv": "Ny"}, "themes": [{"fi": "työn ilo"}], "conditions": [{"attribute": "organisation.employees", "operator": "<", "value": 10}]}`, tag, 200,
			[]string{`"purpose":{"fi":"Uusi","sv":"Ny"}`, `"työn ilo"`, `"value":10`, `"name":{"fi":"Ideaverkosto"}`, `"join_policy":"open"`}},
		{"by what was read before", staff, `{"purpose": {"fi": "Kolmas"}}`, tag, 409, nil},
		{"another thing's tag", staff, `{"purpose": {"fi": "Kolmas"}}`, `"x"`, 409, nil},
		{"without a tag", staff, `{"purpose": {"fi": "Kolmas"}, "slug": "ideat"}`, "", 200, []string{`"slug":"ideat"`, `"Kolmas"`}},
	} {
		status, body := tt.b.Header("If-Match", tt.ifMatch).JSON("PATCH", "/api/v1/networks/ideaverkosto", tt.body)
		if status != tt.status {
			t.Errorf("patch, %s: %d, want %d: %.400s", tt.name, status, tt.status, body)
		}
		for _, s := range tt.has {
			if !strings.Contains(body, s) {
				t.Errorf("patch, %s: lacks %s: %.900s", tt.name, s, body)
			}
		}
	}
}
