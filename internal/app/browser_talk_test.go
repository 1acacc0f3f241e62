package app_test

import (
	"context"
	"strings"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/talk"
)

// TestNewPostsArriveInAnOpenPage has somebody read a discussion while another
// writes in it: the new post is there without a reload, once, and axe finds
// nothing wrong with the pages of discussions.
func TestNewPostsArriveInAnOpenPage(t *testing.T) {
	a, people := apptest.Populated(t)
	c := a.OpenChromium().Start()
	c.Screen(390, 900, "light")
	c.SignIn(a, people["lead"].Email)
	var thread, writer string
	err := a.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		if thread, err = db.One(context.Background(), tx, db.Scan[string], `SELECT id FROM talk_threads WHERE visibility = 'public' ORDER BY id LIMIT 1`); err != nil {
			return err
		}
		writer, err = db.One(context.Background(), tx, db.Scan[string], `SELECT id FROM people WHERE name = 'Aino Esimerkkilä' ORDER BY id LIMIT 1`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	const list = "/fi/networks/esimerkin-viestijat/threads"
	for _, path := range []string{list, list + "/new", list + "/upkeep", "/fi/posts/" + thread + "/hide", "/sv/threads/" + thread} {
		look(t, c, path, 390, 900, "dark")
	}
	before := c.Eval(`document.querySelectorAll("#posts > li").length + ""`)
	err = a.DB.Write(context.Background(), func(tx *db.Tx) error {
		_, _, err := a.Talk.Reply(context.Background(), tx, authz.System, thread, talk.NewPost{Text: "Tämä tuli juuri nyt.", Lang: i18n.FI, Author: writer})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	c.WaitFor("Tämä tuli juuri nyt.")
	after := c.Eval(`document.querySelectorAll("#posts > li").length + " " + document.getElementById("live").textContent`)
	if !strings.Contains(after, "Nya inlägg har kommit.") || strings.HasPrefix(after, before+" ") {
		t.Errorf("%s posts before, then %s", before, after)
	}
	for _, found := range c.Axe() {
		t.Errorf("with the new post: %s", found)
	}
}
