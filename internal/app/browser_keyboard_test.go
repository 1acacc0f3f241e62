package app_test

import (
	"context"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// TestAPersonWithoutAMouse joins, registers, posts and answers, writes on a theme
// wall and votes, and suggests a network: with the keyboard alone.
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
	by.fill("Inlägg", "Korta meningar hjälper.")
	by.press("Skicka svaret")
	c.WaitFor("Ditt svar finns i diskussionen.")

	// The wall of a meeting, by the code on the screen.
	c.Open("/sv/w")
	by.fill("Koden på skärmen", code)
	by.press("Gå till väggen")
	c.WaitFor("Vilketdera?")
	by.choose("Jag kan dela med mig")
	by.fill("På en rad", "En mall för klarspråk")
	by.press("Lägg till på väggen")
	c.WaitFor("Din rad finns på väggen.")
	by.press("Ge din röst")
	c.WaitFor("Ta tillbaka rösten")

	// A suggestion; what is alike is shown while she writes, and asks nothing of her.
	by.press("Tipsa")
	c.WaitFor("Tipsa om ett nytt nätverk")
	by.press("Tipsa om ett nytt nätverk")
	c.WaitFor("Varför behövs nätverket?")
	by.fill("svenska", "Nätverk för arkivarier")
	by.fill("Varför behövs nätverket?", "Vi arbetar ensamma.")
	by.fill("För vem?", "Alla som sköter arkiv")
	by.press("Skicka tipset")
	c.WaitFor("Ditt tips har publicerats.")
	if wide := c.Sideways(); wide != "" {
		t.Errorf("the page scrolls sideways: %s", wide)
	}
	c.Press(kb.Escape)
}
