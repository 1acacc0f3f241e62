package app_test

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/registration"
)

// world is a small installation, made through the API.
type world struct {
	t testing.TB
	*apptest.App
	operator string // tokens
	network  string
}

// eachWorld runs f on both databases.
func eachWorld(t *testing.T, f func(t *testing.T, w world)) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := world{t: t, App: apptest.New(t, d, clock)}
		w.furnish()
		f(t, w)
		if out, err := verify(w.App); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	})
}

// furnish makes an operator, an organisation and a network.
func (w *world) furnish() {
	w.t.Helper()
	w.Installed()
	w.Person("tuula@example.org", "Tuula Testamo", i18n.FI, "operator")
	w.operator = w.token("tuula@example.org")
	w.want(201, w.operator, "POST", "/organisations", `{"name": {"fi": "Esimerkki ry"}, "kind": "umbrella", "slug": "esimerkki"}`)
	made := w.want(201, w.operator, "POST", "/networks", `{"name": {"fi": "Keksitty verkosto"}, "kind": "theme", "slug": "keksitty",
		"purpose": {"fi": "Kokeilla"}, "join_policy": "open", "coordinators": [{"organisation": "esimerkki", "role": "lead"}]}`)
	w.network = made["slug"].(string)
}

func (w world) token(email string) string {
	w.t.Helper()
	token, err := w.Accounts.NewToken(w.t.Context(), email, "test")
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

// call is one call of the API; "" is a token of nobody.
func (w world) call(token, method, path, body string) (int, map[string]any) {
	req := httptest.NewRequest(method, webtest.Origin+"/api/v1"+path, strings.NewReader(body))
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	rec := httptest.NewRecorder()
	w.Mux.ServeHTTP(rec, req)
	var out map[string]any
	raw, err := io.ReadAll(rec.Result().Body)
	if err == nil && len(raw) > 0 {
		err = json.Unmarshal(raw, &out)
	}
	if err != nil {
		return rec.Code, map[string]any{"unread": string(raw)}
	}
	return rec.Code, out
}

func (w world) want(status int, token, method, path, body string) map[string]any {
	w.t.Helper()
	got, out := w.call(token, method, path, body)
	if got != status {
		w.t.Fatalf("%s %s: %d %v", method, path, got, out)
	}
	return out
}

// meeting is an open one on site; more are further fields of JSON.
func (w world) meeting(seats int, more string) string {
	w.t.Helper()
	made := w.want(201, w.operator, "POST", "/meetings", fmt.Sprintf(`{"title": {"fi": "Koe"}, "starts": "2026-12-09T13:00:00+02:00",
		"ends": "2026-12-09T15:00:00+02:00", "modes": {"onsite": {"capacity": %d}}, "place": {"fi": "Talo"}, "audience": "open",
		"contact": {"name": "Tuula", "email": "tuula@example.org"}%s}`, seats, more))
	return made["id"].(string)
}

func (w world) register(meeting string, n int) (int, map[string]any) {
	return w.call("", "POST", "/meetings/"+meeting+"/registrations",
		fmt.Sprintf(`{"name": "Osallistuja %d", "email": "o%d@example.org", "lang": "fi", "mode": "onsite"}`, n, n))
}

func (w world) seats(meeting string) map[string]any {
	w.t.Helper()
	return w.want(200, "", "GET", "/meetings/"+meeting, "")["modes"].(map[string]any)["onsite"].(map[string]any)
}

// together calls f n times at once and counts what they answer.
func together[K comparable](n int, f func(i int) K) map[K]int {
	var mu sync.Mutex
	counts := map[K]int{}
	begin := make(chan struct{})
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			<-begin
			k := f(i)
			mu.Lock()
			defer mu.Unlock()
			counts[k]++
		})
	}
	close(begin)
	wg.Wait()
	return counts
}

func TestParallelJoinsAreOneMembership(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		w.Person("aino@example.org", "Aino", i18n.FI)
		token := w.token("aino@example.org")
		answers := together(200, func(int) int {
			status, _ := w.call(token, "PUT", "/networks/"+w.network+"/members/me", `{"level": "member", "mail": "now"}`)
			return status
		})
		if answers[200] != 200 {
			t.Errorf("answers %v", answers)
		}
		if n := w.want(200, "", "GET", "/networks/"+w.network, "")["people"]; n != 1.0 {
			t.Errorf("counted %v", n)
		}
		if s := w.want(200, "", "GET", "/statistics/networks", ""); s["people"] != 1.0 || s["memberships"] != 1.0 {
			t.Errorf("statistics %v", s)
		}
	})
}

// TestParallelJoinsAndLeaves ends with one row of one state, whichever came
// last.
func TestParallelJoinsAndLeaves(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		w.Person("aino@example.org", "Aino", i18n.FI)
		token := w.token("aino@example.org")
		answers := together(100, func(i int) int {
			method, body := "PUT", `{"level": "member", "mail": "now"}`
			if i%2 == 1 {
				method, body = "DELETE", ""
			}
			status, _ := w.call(token, method, "/networks/"+w.network+"/members/me", body)
			return status
		})
		for status := range answers {
			if status >= 500 {
				t.Errorf("answers %v", answers)
			}
		}
		w.want(200, token, "PUT", "/networks/"+w.network+"/members/me", `{"level": "member", "mail": "now"}`)
		if n := w.want(200, "", "GET", "/networks/"+w.network, "")["people"]; n != 1.0 {
			t.Errorf("counted %v", n)
		}
	})
}

// TestParallelMerges merges three records of one person into each other in
// every direction at once: one of them stands, and holds everything.
func TestParallelMerges(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		var ids []string
		for i := range 3 {
			email := fmt.Sprintf("aino%d@example.org", i)
			id, err := w.Accounts.AddUser(t.Context(), email, "Aino", i18n.FI, nil, civil.Date{}, civil.Date{})
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, id)
			w.want(200, w.token(email), "PUT", "/networks/"+w.network+"/members/me", `{"level": "member", "mail": "now"}`)
		}
		merged := together(60, func(i int) bool {
			_, err := w.People.Merge(t.Context(), authz.System, ids[i%3], ids[(i+1+i/3%2)%3])
			return err == nil
		})
		if merged[true] != 2 {
			t.Errorf("%d merges were made, want 2", merged[true])
		}
		if n := w.want(200, "", "GET", "/networks/"+w.network, "")["people"]; n != 1.0 {
			t.Errorf("counted %v people", n)
		}
	})
}

// TestCapacityLoweredWhileRegistering never has more confirmed than there is
// room for.
func TestCapacityLoweredWhileRegistering(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		meeting := w.meeting(30, "")
		answers := together(100, func(i int) int {
			if i%5 == 4 {
				limit := []registration.Limit{25, 20, 12, 30, 8}[i/5%5]
				if err := w.Meetings.SetCapacity(t.Context(), authz.System, meeting, map[registration.Mode]registration.Limit{registration.Onsite: limit}); err != nil {
					return 409
				}
				return 200
			}
			status, _ := w.register(meeting, i)
			return status
		})
		if answers[201] != 80 || answers[500] > 0 {
			t.Errorf("answers %v", answers)
		}
		s := w.seats(meeting)
		if s["confirmed"].(float64) > s["capacity"].(float64) || s["confirmed"].(float64)+s["queued"].(float64) != 80 {
			t.Errorf("seats %v", s)
		}
	})
}

// TestTwoOrganisersPromoteAtOnce fills three places by hand from both sides.
func TestTwoOrganisersPromoteAtOnce(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		meeting := w.meeting(3, `, "queue": "manual"`)
		var regs []string
		for i := range 12 {
			status, out := w.register(meeting, i)
			if status != 201 {
				t.Fatalf("%d %v", status, out)
			}
			regs = append(regs, out["id"].(string))
		}
		for _, id := range regs[:3] { // three places fall free, nobody moves up by itself
			if err := w.Meetings.CancelFor(t.Context(), authz.System, meeting, id, "sairastui"); err != nil {
				t.Fatal(err)
			}
		}
		promoted := together(18, func(i int) bool {
			return w.Meetings.Promote(t.Context(), authz.System, meeting, regs[3+i/2], registration.Onsite) == nil
		})
		if s := w.seats(meeting); s["confirmed"] != 3.0 || s["queued"] != 6.0 {
			t.Errorf("seats %v after %v", s, promoted)
		}
	})
}

// TestCancellingAndRegisteringAtOnce keeps the order of the queue.
func TestCancellingAndRegisteringAtOnce(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		meeting := w.meeting(10, "")
		type own struct{ id, key string }
		var first []own
		for i := range 30 {
			_, out := w.register(meeting, i)
			first = append(first, own{out["id"].(string), out["key"].(string)})
		}
		answers := together(60, func(i int) int {
			if i%2 == 0 {
				status, _ := w.call("", "DELETE", "/registrations/"+first[i/2].id+"?key="+first[i/2].key, "")
				return status
			}
			status, _ := w.register(meeting, 100+i)
			return status
		})
		if answers[200] != 30 || answers[201] != 30 {
			t.Errorf("answers %v", answers)
		}
		if s := w.seats(meeting); s["confirmed"] != 10.0 || s["queued"] != 20.0 {
			t.Errorf("seats %v", s)
		}
	})
}

// TestTheSameRegistrationTwiceAtOnce is one place, whatever is answered.
func TestTheSameRegistrationTwiceAtOnce(t *testing.T) {
	eachWorld(t, func(t *testing.T, w world) {
		meeting := w.meeting(10, "")
		answers := together(50, func(int) int {
			status, _ := w.register(meeting, 1)
			return status
		})
		if answers[http.StatusCreated] != 1 || slices.Max(slices.Collect(maps.Keys(answers))) >= 500 {
			t.Errorf("answers %v", answers)
		}
		if s := w.seats(meeting); s["confirmed"] != 1.0 {
			t.Errorf("seats %v", s)
		}
	})
}
