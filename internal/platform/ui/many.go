package ui

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// What a page has by the dozen (cards, cells, options, tiles) is written here
// rather than in a template: a template makes a component, a context and several
// copies of each string of every one of them, which was half of the time of a
// long list.

// writer puts strings and components one after another and keeps the first
// error.
type writer struct {
	io.Writer
	err error
}

func (w *writer) put(parts ...string) {
	for _, s := range parts {
		if w.err == nil {
			_, w.err = io.WriteString(w.Writer, s)
		}
	}
}

func (w *writer) part(ctx context.Context, c templ.Component) {
	if w.err == nil && c != nil {
		w.err = c.Render(ctx, w.Writer)
	}
}

func written(f func(ctx context.Context, w *writer)) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, out io.Writer) error {
		w := &writer{Writer: out}
		f(ctx, w)
		return w.err
	})
}

// esc makes text safe within elements and quoted attributes.
func esc(s string) string {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '<', '>', '&', '\'', '"':
			return templ.EscapeString(s)
		}
	}
	return s
}

// Card is one of alike things to choose between.
func Card(p Page, c CardSpec) templ.Component {
	return written(func(ctx context.Context, w *writer) {
		w.put(`<article class="card">`)
		if c.Tag != "" || c.State != nil {
			w.put(`<p class="row apart">`)
			if c.Tag != "" {
				w.put(`<span class="tag">`, esc(c.Tag), `</span> `)
			}
			if c.State != nil {
				w.put(`<span class="small">`)
				w.part(ctx, c.State)
				w.put(`</span>`)
			}
			w.put(`</p>`)
		}
		w.part(ctx, title(ctx, p, c.Title, c.Href, c.Lang))
		if c.Text != "" {
			w.put(`<p`, langOf(p, c), `>`, esc(c.Text), `</p>`)
		}
		if c.Meta != nil {
			w.put(`<p class="meta end">`)
			w.part(ctx, c.Meta)
			w.put(`</p>`)
		}
		w.put(`</article>`)
	})
}

func langOf(p Page, c CardSpec) string {
	if c.Lang == "" || c.Lang == p.Lang {
		return ""
	}
	return ` lang="` + esc(string(c.Lang)) + `"`
}

func selectOptions(options []Option, value string) templ.Component {
	return written(func(_ context.Context, w *writer) {
		for _, o := range options {
			w.put(`<option value="`, esc(o.Value), `"`)
			if o.Value == value {
				w.put(` selected`)
			}
			if o.Disabled {
				w.put(` disabled`)
			}
			w.put(`>`, esc(o.Label), `</option>`)
		}
	})
}

func cells(t TableSpec, r Row) templ.Component {
	return written(func(ctx context.Context, w *writer) {
		for i, c := range r.Cells {
			if i == 0 {
				w.put(`<th role="rowheader" scope="row">`)
				w.part(ctx, c)
				w.put(`</th>`)
				continue
			}
			w.put(`<td role="cell"`)
			if class := t.Columns[i].class(); class != "" {
				w.put(` class="`, esc(class), `"`)
			}
			if !t.Columns[i].Quiet {
				w.put(` data-label="`, esc(t.Columns[i].short()), `"`)
			}
			w.put(`><span>`)
			w.part(ctx, c)
			w.put(`</span></td>`)
		}
	})
}

// mapTiles are the regions on the map.
func mapTiles(p Page, m MapSpec) templ.Component {
	return written(func(_ context.Context, w *writer) {
		for i := range tiles {
			t := &tiles[i]
			r, ok := m.region(*t)
			if !ok {
				continue
			}
			element, said := "g", r.said()
			if r.Href != "" {
				element, said = "a", t.abbr+", "+said
			}
			w.put(`<`, element)
			if class := m.class(r); class != "" {
				w.put(` class="`, class, `"`)
			}
			if r.Href != "" {
				w.put(` href="`, esc(string(p.URL(r.Href))), `"`)
				if m.Selected != "" && r.Code == m.Selected {
					w.put(` aria-current="true"`)
				}
			}
			w.put(`><title>`, esc(said), `</title>`, t.drawn, `</`, element, `>`)
		}
	})
}

// drawing is a tile as it stands in the page, whatever is shown on it.
func (t tile) drawing() string {
	x, y := t.centre()
	return `<path d="` + t.path() + `"></path> <text x="` + px(x) + `" y="` + px(y+4) + `">` + t.abbr + `</text>`
}
