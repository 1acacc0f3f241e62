package account

import (
	"encoding/json"
	"strings"
	"testing"

	"parvi/internal/platform/web/webtest"
)

func TestMe(t *testing.T) {
	w, m := site(t)
	aino := w.user("aino@jarjesto.fi", "Aino Virtanen", "contact:kuve")
	secret, err := w.s.NewToken(t.Context(), "aino@jarjesto.fi", "test")
	if err != nil {
		t.Fatal(err)
	}
	status, body := webtest.New(t, m).Header("Authorization", "Bearer "+secret).JSON("GET", "/api/v1/me", "")
	var me meJSON
	if err := json.Unmarshal([]byte(body), &me); err != nil || status != 200 {
		t.Fatalf("%d %s: %v", status, body, err)
	}
	if me.ID != aino || len(me.Roles) != 1 || me.Roles[0] != (roleJSON{"contact", "kuve"}) {
		t.Errorf("me is %+v", me)
	}
	for header, want := range map[string]int{"": 401, "Bearer " + strings.Repeat("a", 26): 401} {
		b := webtest.New(t, m)
		if header != "" {
			b.Header("Authorization", header)
		}
		if status, body := b.JSON("GET", "/api/v1/me", ""); status != want || !strings.Contains(body, `"status":401`) {
			t.Errorf("%q: %d %s", header, status, body)
		}
	}
}
