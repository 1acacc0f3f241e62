package apptest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// Chromium is a real browser on a running product.
type Chromium struct {
	Origin string
	ctx    context.Context
	axe    string
	t      testing.TB
}

// OpenChromium serves the product on a loopback port and opens a browser on
// it. Without PARVI_CHROMIUM the test says what it left out; with PARVI_ALL it
// fails instead.
func (a *App) OpenChromium() *Chromium {
	a.t.Helper()
	path, modules := os.Getenv("PARVI_CHROMIUM"), os.Getenv("PARVI_NODE_MODULES")
	if path == "" || modules == "" {
		if os.Getenv("PARVI_ALL") != "" {
			a.t.Fatal("PARVI_CHROMIUM and PARVI_NODE_MODULES are not set: run make test")
		}
		a.t.Skip("left out: needs Chromium and axe-core; make test brings them")
	}
	axe, err := os.ReadFile(filepath.Join(modules, "axe-core", "axe.min.js"))
	if err != nil {
		a.t.Fatal(err)
	}
	server := httptest.NewServer(a.Mux)
	a.t.Cleanup(server.Close)
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.UserDataDir(a.t.TempDir()),
		chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	a.t.Cleanup(stop)
	ctx, quit := chromedp.NewContext(allocator)
	a.t.Cleanup(quit)
	return &Chromium{Origin: server.URL, ctx: ctx, axe: string(axe), t: a.t}
}

func do[T any](c *Chromium, a chromedp.Action[T]) T {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.ctx, 30*time.Second)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		c.t.Fatal(err)
	}
	return v
}

// Start makes the first call, which opens the browser itself and must not be
// bound by the time of one call.
func (c *Chromium) Start() *Chromium {
	c.t.Helper()
	if _, err := chromedp.Run(c.ctx, chromedp.Navigate("about:blank")); err != nil {
		c.t.Fatal(err)
	}
	return c
}

// Screen sets the width and height of the window and the theme, "light" or
// "dark".
func (c *Chromium) Screen(width, height int64, theme string) {
	c.t.Helper()
	do(c, chromedp.EmulateViewport(width, height))
	ctx, cancel := context.WithTimeout(c.ctx, 30*time.Second)
	defer cancel()
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}},
	}); err != nil {
		c.t.Fatal(err)
	}
}

// Open goes to a path.
func (c *Chromium) Open(path string) {
	c.t.Helper()
	do(c, chromedp.Navigate(c.Origin+path))
}

// Path is where the browser is.
func (c *Chromium) Path() string {
	c.t.Helper()
	return strings.TrimPrefix(do(c, chromedp.Location()), c.Origin)
}

// Text is what the page says.
func (c *Chromium) Text() string {
	c.t.Helper()
	return do(c, chromedp.Evaluate[string](`document.body ? document.body.innerText : ""`))
}

// Eval runs a script in the page.
func (c *Chromium) Eval(script string) string {
	c.t.Helper()
	return do(c, chromedp.Evaluate[string](script))
}

// Press types keys, as chromedp/kb writes them.
func (c *Chromium) Press(keys string) {
	c.t.Helper()
	do(c, chromedp.KeyEvent(keys))
}

// Focused says what the keyboard is at: its label or text.
func (c *Chromium) Focused() string {
	c.t.Helper()
	return c.Eval(`(() => { const e = document.activeElement; if (!e || e === document.body) return "";
		const l = e.labels && e.labels[0]; return ((l ? l.innerText : e.innerText || e.value || e.getAttribute("aria-label")) || "").trim().replace(/\s+/g, " ") })()`)
}

// TabTo presses Tab until the thing with the text has the focus.
func (c *Chromium) TabTo(text string) {
	c.t.Helper()
	var seen []string
	for range 250 {
		c.Press("\t")
		at := c.Focused()
		if strings.Contains(at, text) {
			return
		}
		seen = append(seen, at)
	}
	c.t.Fatalf("Tab never reaches %q on %s; it visits %q", text, c.Path(), seen)
}

// Click presses the thing with the text with the mouse: a link, a button, or a
// label, scrolled to where one sees it.
func (c *Chromium) Click(text string) {
	c.t.Helper()
	quoted, _ := json.Marshal(text)
	at := c.Eval(`(() => { const says = e => (e.innerText || "").trim().replace(/\s+/g, " ");
		const all = [...document.querySelectorAll("a, button, label, summary")].filter(e => e.getClientRects().length);
		const e = all.find(e => says(e) === ` + string(quoted) + `) || all.find(e => says(e).startsWith(` + string(quoted) + `)); if (!e) return "";
		e.scrollIntoView({block: "center", behavior: "instant"}); const r = e.getClientRects()[0]; return (r.left + r.width / 2) + " " + (r.top + r.height / 2) })()`)
	var x, y float64
	if _, err := fmt.Sscan(at, &x, &y); err != nil {
		c.t.Fatalf("%s has nothing to press that says %q:\n%s", c.Path(), text, c.Text())
	}
	do(c, chromedp.MouseClickXY(x, y))
}

// WaitAt waits until the browser is at an address with part in it, and has read
// the page.
func (c *Chromium) WaitAt(part string) {
	c.t.Helper()
	for range 100 {
		if strings.Contains(c.Path(), part) && c.Eval("document.readyState") == "complete" {
			return
		}
		do(c, chromedp.Sleep(50*time.Millisecond))
	}
	c.t.Fatalf("the browser is at %s, not at %q", c.Path(), part)
}

// WaitFor waits until the page says text.
func (c *Chromium) WaitFor(text string) {
	c.t.Helper()
	for range 100 {
		if strings.Contains(strings.Join(strings.Fields(c.Text()), " "), text) {
			return
		}
		do(c, chromedp.Sleep(50*time.Millisecond))
	}
	c.t.Fatalf("%s does not say %q:\n%s", c.Path(), text, c.Text())
}

// Picture writes a screenshot of the whole page.
func (c *Chromium) Picture(file string) {
	c.t.Helper()
	if err := os.WriteFile(file, do(c, chromedp.FullScreenshot(90)), 0o600); err != nil {
		c.t.Fatal(err)
	}
}

// Axe is what axe finds wrong with the page, one line each.
func (c *Chromium) Axe() []string {
	c.t.Helper()
	do(c, chromedp.Evaluate[bool](c.axe+";true"))
	raw := do(c, chromedp.Evaluate[string](`axe.run(document, {runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"], resultTypes: ["violations"], preload: false})
		.then(r => JSON.stringify(r.violations.map(v => v.id + ": " + v.help + " at " + v.nodes.slice(0, 3).map(n => n.target.join(" ") + " " + n.html.slice(0, 120)).join("; "))))`, chromedp.EvalAwaitPromise))
	var found []string
	if err := json.Unmarshal([]byte(raw), &found); err != nil {
		c.t.Fatal(err)
	}
	return found
}

// Sideways tells whether the page scrolls sideways, and by what.
func (c *Chromium) Sideways() string {
	c.t.Helper()
	return c.Eval(`(() => { const w = document.documentElement.clientWidth; if (document.documentElement.scrollWidth <= w) return "";
		const e = [...document.querySelectorAll("body *")].find(e => e.getBoundingClientRect().right > w + 1 && !e.closest(".scroll")); return e ? e.outerHTML.slice(0, 160) : "the page" })()`)
}

// SignIn signs the browser in by the mailed link.
func (c *Chromium) SignIn(a *App, email string) {
	c.t.Helper()
	b := a.Visitor()
	b.Get("/fi/sign-in").Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", email).Submit().Want(200)
	a.Drain()
	c.Open(a.Link(email, "/sign-in/"))
	c.Eval(`document.querySelector("main form [type=submit], main form button").click(); ""`)
	for range 100 {
		if !strings.Contains(c.Path(), "/sign-in/") {
			return
		}
		do(c, chromedp.Sleep(50*time.Millisecond))
	}
	c.t.Fatalf("signing in as %s stays on %s:\n%s", email, c.Path(), c.Text())
}
