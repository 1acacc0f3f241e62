package talk

import (
	"context"
	"fmt"
	"net/http/httptest"
	"testing"

	"net/http"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

// BenchmarkThreadPage is a page of a thread of five hundred posts for somebody
// who has signed in.
func BenchmarkThreadPage(b *testing.B) {
	w := newWorld(b)
	member := w.joined("Maija Jäsen", i18n.FI, "lukupiiri", space.AsMember, space.MailNow)
	th := w.start(member, "Otsikko", "", "Teksti")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for i := 2; i <= 500; i++ {
			text := fmt.Sprintf("Viesti %d\n\n- yksi **asia**\n- toinen [linkki](https://example.org)\n\n> Mitä muut sanovat?\n\nTässä on tavallinen kappale, jossa on muutama virke. Se on niin pitkä kuin ihmiset kirjoittavat.", i)
			if _, _, err := w.Reply(ctx, tx, authz.System, th.ID, NewPost{Text: text, Author: member.Person, Lang: i18n.FI}); err != nil {
				return err
			}
		}
		return nil
	})
	m := webtest.Mux(b, w.DB, webtest.WithNow(w.clock.Now), webtest.With(func(c *web.Config) {
		c.Authenticate = func(context.Context, *http.Request) (authz.Actor, error) { return member, nil }
	}))
	w.Routes(m)
	for b.Loop() {
		rec := httptest.NewRecorder()
		req := httptest.NewRequest(http.MethodGet, "/fi"+th.Path()+"?page=7", nil)
		req.AddCookie(&http.Cookie{Name: web.SessionCookie, Value: "x"})
		m.ServeHTTP(rec, req)
		if rec.Code != 200 {
			b.Fatal(rec.Code)
		}
	}
}
