package app_test

import (
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/i18n"
)

// screens are rotated over pages and languages; the full product of them is
// for make soak.
var screens = []struct {
	width, height int64
	theme         string
}{
	{1280, 900, "light"}, {390, 800, "dark"}, {320, 640, "light"}, {1280, 900, "dark"}, {390, 800, "light"},
}

// TestEveryPageIsAccessible opens every page of the route table in every
// language and has axe look. What a visitor may see is shown to visitors and to
// one who may read it in turn.
func TestEveryPageIsAccessible(t *testing.T) {
	a, people := apptest.Populated(t)
	pages := samplePages(t, a, people)
	all := os.Getenv("PARVI_SOAK") != ""
	began := time.Now()
	readers := make(chan int, len(sampleReaders)+1)
	for r := range len(sampleReaders) + 1 {
		readers <- r
	}
	close(readers)
	// Two browsers share the readers: axe takes all of a core.
	var browsers sync.WaitGroup
	var signing sync.Mutex
	var looked atomic.Int64
	for range 2 {
		c := a.OpenChromium().Start()
		browsers.Go(func() {
			for r := range readers {
				reader := ""
				if r > 0 {
					reader = sampleReaders[r-1]
					func() {
						signing.Lock()
						defer signing.Unlock()
						c.SignIn(a, people[reader].Email)
					}()
				}
				for i, page := range pages {
					for j, lang := range i18n.Langs {
						asVisitor := page.public && (all || (i+j)%2 == 0)
						asReader := page.reader == reader && (all || !asVisitor)
						if reader == "" && !asVisitor || reader != "" && !asReader {
							continue
						}
						looked.Add(1)
						for k, s := range screens {
							if k == (r+3*i+j)%len(screens) || all {
								look(t, c, "/"+string(lang)+page.path, s.width, s.height, s.theme)
							}
						}
					}
				}
			}
		})
	}
	browsers.Wait()
	t.Logf("looked at %d pages in %v", looked.Load(), time.Since(began).Round(time.Second))
}

func look(t *testing.T, c *apptest.Chromium, path string, width, height int64, theme string) {
	t.Helper()
	c.Screen(width, height, theme)
	c.Open(path)
	if n := c.Eval(`[...document.scripts].filter(s => !s.src.startsWith(location.origin + "/static/")).length + ""`); n != "0" {
		t.Errorf("%s has %s scripts that are not files of the site", path, n)
	}
	for _, found := range c.Axe() {
		t.Errorf("%s at %d %s: %s", path, width, theme, found)
	}
	if wide := c.Sideways(); wide != "" {
		t.Errorf("%s at %d scrolls sideways: %s", path, width, wide)
	}
}

// TestJoiningAndRegisteringByKeyboard finds an open network in Swedish from the
// front page, joins it and registers to its meeting, with the keyboard alone.
func TestJoiningAndRegisteringByKeyboard(t *testing.T) {
	a, _ := apptest.Populated(t)
	a.Person("nina.ny@example.org", "Nina Nyström", i18n.SV)
	c := a.OpenChromium().Start()
	c.Screen(1280, 900, "light")
	c.SignIn(a, "nina.ny@example.org")
	c.Open("/sv/")
	journey(t, c, keyboard{c})
}

// TestJoiningAndRegisteringByTouch is the same journey on a telephone.
func TestJoiningAndRegisteringByTouch(t *testing.T) {
	a, _ := apptest.Populated(t)
	a.Person("nina.ny@example.org", "Nina Nyström", i18n.SV)
	c := a.OpenChromium().Start()
	c.Screen(390, 800, "light")
	c.SignIn(a, "nina.ny@example.org")
	c.Open("/sv/")
	journey(t, c, mouse{c})
}

// hand is how somebody works a page.
type hand interface {
	press(text string)       // a link or a button
	choose(answer string)    // a radio button, by its label
	fill(label, text string) // a field, by its label
}

type keyboard struct{ c *apptest.Chromium }

func (k keyboard) press(text string) {
	k.c.TabTo(text)
	k.c.Press(kb.Enter)
}

func (k keyboard) choose(answer string) {
	k.c.TabTo(answer)
	k.c.Press(" ")
}

func (k keyboard) fill(label, text string) {
	k.c.TabTo(label)
	k.c.Press(text)
}

type mouse struct{ c *apptest.Chromium }

func (m mouse) press(text string)       { m.c.Click(text) }
func (m mouse) choose(answer string)    { m.c.Click(answer) }
func (m mouse) fill(label, text string) { m.c.Click(label); m.c.Press(text) }

// journey is what a stranger wants: to find a network, to join it, and to come
// to its meeting.
func journey(t *testing.T, c *apptest.Chromium, by hand) {
	t.Helper()
	by.press("Hitta ett nätverk")
	c.WaitFor("En person räknas en gång")
	if !strings.Contains(c.Text(), "Namn eller ämne") { // folded away on a small screen
		by.press("Avgränsa")
		c.WaitFor("Namn eller ämne")
	}
	by.fill("Namn eller ämne", "Österbotten")
	c.Press(kb.Enter)
	c.WaitAt("q=") // the list before the search names the network too
	c.WaitFor("Exempelnätverket i Österbotten")
	by.press("Exempelnätverket i Österbotten")
	c.WaitFor("Gå med")
	by.press("Gå med")
	c.WaitFor("Hur vill du vara med?")
	by.choose("Som medlem")
	by.press("Gå med")
	c.WaitFor("Du är nu medlem i nätverket.")
	by.press(c.Eval(`document.querySelector("main a[href*='/meetings/']").innerText`))
	c.WaitFor("Anmäl dig")
	if c.Eval(`document.scripts.length + ""`) != "0" {
		t.Error("the page has a script")
	}
	by.press("Anmäl dig")
	c.WaitFor("Platsen bekräftad")
}
