package mail

import (
	"strings"

	"parvi/internal/platform/i18n"
)

// Piece is one thing of a list of what is new: a link, and what is said of it.
type Piece struct {
	Kind       string // a quiet word before the link, or ""
	Label, URL string
	Lang       i18n.Lang // of the label, where it is not the letter's
	Lines      []Line
	Quiet      string // a last small line, or ""
}

// Line is who says what.
type Line struct {
	Who, Text string
	Lang      i18n.Lang // of the text, where it is not the letter's
	Mark      string    // says so
}

// News is a list of what is new.
func News(list []Piece) Block {
	if len(list) == 0 {
		return Block{}
	}
	var h, t strings.Builder
	h.WriteString(`<ul style="margin:0 0 20px;padding:0;list-style:none">` + "\n")
	for i, e := range list {
		e.Kind, e.Label, e.URL, e.Quiet = oneLine(e.Kind), oneLine(e.Label), oneLine(e.URL), oneLine(e.Quiet)
		if i > 0 {
			t.WriteString("\n\n")
		}
		h.WriteString(`<li style="margin:0 0 16px"><p style="margin:0 0 2px;font-weight:600">`)
		first := ""
		if e.Kind != "" {
			h.WriteString(`<span class="m-muted" style="color:` + muted + `">` + escape(e.Kind) + ":</span> ")
			first = e.Kind + ": "
		}
		h.WriteString(`<span` + langAttr(e.Lang) + `>` + anchor(e.Label, e.URL) + "</span></p>\n")
		t.WriteString(wrap(first+e.Label, "- ", "  ") + "\n  " + e.URL)
		for _, l := range e.Lines {
			l.Who, l.Text, l.Mark = oneLine(l.Who), tidy(l.Text), oneLine(l.Mark)
			h.WriteString(`<p style="margin:0 0 4px">`)
			first = ""
			if l.Who != "" {
				h.WriteString(`<strong>` + escape(l.Who) + `:</strong> `)
				first = l.Who + ": "
			}
			h.WriteString(`<span` + langAttr(l.Lang) + `>` + lines(l.Text) + `</span>`)
			last := ""
			if l.Mark != "" {
				h.WriteString(` <span class="m-muted" style="color:` + muted + `">(` + escape(l.Mark) + `)</span>`)
				last = " (" + l.Mark + ")"
			}
			h.WriteString("</p>\n")
			t.WriteString("\n" + wrap(first+l.Text+last, "  ", "  "))
		}
		if e.Quiet != "" {
			h.WriteString(`<p class="m-muted" style="margin:0;font-size:15px;color:` + muted + `">` + escape(e.Quiet) + "</p>\n")
			t.WriteString("\n" + wrap(e.Quiet, "  ", "  "))
		}
		h.WriteString("</li>\n")
	}
	h.WriteString("</ul>\n")
	return Block{html: h.String(), text: t.String()}
}

func langAttr(l i18n.Lang) string {
	if l == "" {
		return ""
	}
	return ` lang="` + escape(string(l)) + `"`
}
