package app_test

import (
	"context"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// TestAPersonWithoutAMouse joins, registers, posts and answers, and finds the wall
// of a meeting by its code: with the keyboard alone.
func TestAPersonWithoutAMouse(t *testing.T) {
	a, _ := apptest.Populated(t)
	a.Person("nina.ny@example.org", "Nina Nyström", i18n.SV)
	var code string
	err := a.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		code, err = db.One(context.Background(), tx, db.Scan[string], `SELECT code FROM theme_walls ORDER BY id LIMIT 1`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	c := a.OpenChromium().Start()
	c.Screen(1280, 900, "dark")
	c.SignIn(a, "nina.ny@example.org")
	c.Open("/sv/")
	by := keyboard{c}
	journey(t, c, by)

	// She starts a discussion in her network and answers in it.
	c.Open("/sv/me")
	by.press("Exempelnätverket i Österbotten")
	c.WaitFor("Du är medlem i nätverket")
	by.press("Diskussioner")
	c.WaitFor("Starta en diskussion")
	by.press("Starta en diskussion")
	c.WaitFor("Vem ser diskussionen?")
	by.fill("Rubrik", "Klarspråk")
	by.fill("Inlägg", "Hur skriver ni klarspråk?")
	by.press("Starta diskussionen")
	c.WaitFor("Diskussionen har startats.")
	c.TabTo("Redigera") // past the links to posts, which are called "Inlägg 1" and so on
	by.fill("Inlägg", "Korta meningar hjälper.")
	by.press("Skicka svaret")
	c.WaitFor("Ditt svar finns i diskussionen.")

	// The wall of a meeting, by the code on the screen.
	c.Open("/sv/w")
	by.fill("Koden på skärmen", code)
	by.press("Gå till väggen")
	c.WaitFor("Vilketdera?")
	if wide := c.Sideways(); wide != "" {
		t.Errorf("the page scrolls sideways: %s", wide)
	}
}
