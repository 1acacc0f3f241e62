package ui

import (
	"context"
	"io"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
)

// Shape is the sign beside a state's word; the same word has the same shape
// on every page.
type Shape string

// The shapes of states.
const (
	ShapeDraft Shape = "draft" // dotted ring
	ShapeOpen  Shape = "open"  // ring
	ShapeHalf  Shape = "half"  // half disc: in hand, on request
	ShapeWait  Shape = "wait"  // diamond: waits
	ShapeNow   Shape = "now"   // bird: here now, active
	ShapeOK    Shape = "ok"    // check
	ShapeFull  Shape = "full"  // square
	ShapeWarn  Shape = "warn"  // triangle
	ShapeBad   Shape = "bad"   // cross
	ShapeOff   Shape = "off"   // pause
	ShapeEnded Shape = "ended" // disc
)

// Tone is what kind of thing a Notice says.
type Tone string

// The tones of notices.
const (
	Info Tone = ""
	Good Tone = "ok"
	Wait Tone = "wait"
	Bad  Tone = "bad"
)

func (t Tone) class() string {
	if t == Info {
		return "notice"
	}
	return "notice " + string(t)
}

func write(parts ...string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		for _, s := range parts {
			if _, err := io.WriteString(w, s); err != nil {
				return err
			}
		}
		return nil
	})
}

// Text is a plain string as a component, for cells and facts.
func Text(s string) templ.Component { return write(esc(s)) }

// Muted is a string in the quiet colour.
func Muted(s string) templ.Component { return write(`<span class="muted">`, esc(s), `</span>`) }

// Num is a whole number in figures of equal width.
func Num(p Page, n int) templ.Component { return write(`<span class="num">`, p.Num(n), `</span>`) }

// A is a link.
func A(p Page, label, href string) templ.Component {
	return write(`<a href="`, esc(string(p.URL(href))), `">`, esc(label), `</a>`)
}

// AFor is a link with what it is about, for screen readers: "Muuta", "kouluttajan palkkio".
func AFor(p Page, label, object, href string) templ.Component {
	return write(`<a href="`, esc(string(p.URL(href))), `">`, esc(label), `<span class="vh">: `, esc(object), `</span></a>`)
}

// Mail is an address to write to.
func Mail(address string) templ.Component {
	if strings.ContainsAny(address, "?&\r\n") {
		return Text(address)
	}
	return write(`<a href="mailto:`, esc(address), `">`, esc(address), `</a>`)
}

// Tel is a number to call.
func Tel(number string) templ.Component {
	var digits strings.Builder
	for i, r := range number {
		if r >= '0' && r <= '9' || r == '+' && i == 0 {
			digits.WriteRune(r)
		}
	}
	return write(`<a class="num" href="tel:`, digits.String(), `">`, esc(number), `</a>`)
}

// Join sets components one after another with a space between.
func Join(parts ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		first := true
		for _, c := range parts {
			if c == nil {
				continue
			}
			if !first {
				if _, err := io.WriteString(w, " "); err != nil {
					return err
				}
			}
			first = false
			if err := c.Render(ctx, w); err != nil {
				return err
			}
		}
		return nil
	})
}

// Lines sets components under one another.
func Lines(parts ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		first := true
		for _, c := range parts {
			if c == nil {
				continue
			}
			if !first {
				if _, err := io.WriteString(w, "<br>"); err != nil {
					return err
				}
			}
			first = false
			if err := c.Render(ctx, w); err != nil {
				return err
			}
		}
		return nil
	})
}

// Hint is a quiet small remark.
func Hint(s string) templ.Component { return write(`<span class="hint">`, esc(s), `</span>`) }

// Strong is a string that matters.
func Strong(s string) templ.Component { return write(`<strong>`, esc(s), `</strong>`) }

// Dated is a day that stands out between a word and what follows it: "Seuraava
// tapaaminen", "to 29.10.", ", Helsinki".
func Dated(word, day, rest string) templ.Component {
	return write(esc(word), ` <strong class="num">`, esc(day), `</strong>`, esc(rest))
}

// State is a word with its shape.
func State(p Page, s Shape, word i18n.Text) templ.Component {
	return write(`<span class="st `, esc(string(s)), `">`, esc(p.T(word)), `</span>`)
}

// Tag is a word of classification.
func Tag(word string) templ.Component { return write(`<span class="tag">`, esc(word), `</span>`) }

// Time is an instant: "to 29.10.2026 klo 13".
func Time(p Page, t time.Time) templ.Component {
	if t.IsZero() {
		return templ.NopComponent
	}
	return timeTag(t, civil.FormatInstant(p.Lang, t))
}

// Day is a day: "to 29.10.2026".
func Day(p Page, d civil.Date) templ.Component {
	if d.IsZero() {
		return templ.NopComponent
	}
	return write(`<time class="num" datetime="`, d.String(), `">`, esc(d.FormatDay(p.Lang)), `</time>`)
}

// Period is from when to when: "to 29.10.2026 klo 13–15".
func Period(p Page, start, end time.Time) templ.Component {
	if start.IsZero() {
		return templ.NopComponent
	}
	return timeTag(start, civil.FormatPeriod(p.Lang, start, end))
}

// stamp is an instant as <time> writes it, on the clock of Helsinki.
func stamp(t time.Time) string { return t.In(civil.Helsinki).Format("2006-01-02T15:04-07:00") }

func timeTag(t time.Time, text string) templ.Component {
	return write(`<time class="num" datetime="`, stamp(t), `">`, esc(text), `</time>`)
}

// Name is a short text of people, with its language marked where it is not
// the page's.
func Name(p Page, c i18n.Content) templ.Component {
	s, in := c.Pick(p.Lang)
	if in == p.Lang {
		return Text(s)
	}
	return write(`<span lang="`, string(in), `">`, esc(s), `</span>`)
}

// Content is a text of people; where it is not in the page's language, that
// is said after it.
func Content(p Page, c i18n.Content) templ.Component {
	s, in := c.Pick(p.Lang)
	if in == p.Lang || s == "" {
		return Text(s)
	}
	return write(`<span lang="`, string(in), `">`, esc(s), `</span> <span class="hint">`, esc(p.T(i18n.MarkFallback(in))), `</span>`)
}

// Markdown is a long text of people, made safe; its headings fit the place.
// Where it is not in the page's language, that is said before it.
func Markdown(p Page, c i18n.Content) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return MarkdownBelow(p, c, level(ctx)-1).Render(ctx, w)
	})
}

// MarkdownBelow is a long text of people under a heading of that level; where
// it is not in the page's language, that is said before it.
func MarkdownBelow(p Page, c i18n.Content, level int) templ.Component {
	s, in := c.Pick(p.Lang)
	if s == "" {
		return templ.NopComponent
	}
	lang, mark := "", ""
	if in != p.Lang {
		lang = ` lang="` + string(in) + `"`
		mark = `<p class="hint">` + esc(p.T(i18n.MarkFallback(in))) + `</p>`
	}
	return write(mark, `<div class="prose stack"`, lang, `>`, markup.Below(level, s), `</div>`)
}
