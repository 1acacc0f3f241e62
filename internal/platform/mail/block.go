package mail

import (
	"strings"
	"unicode/utf8"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
)

// Block is a piece of a letter in both of its forms. Blocks are values: one
// that is the same for many recipients is made once.
type Block struct{ html, text string }

// The look of look/mail.html. Colours that dark mode changes hang on a class.
const (
	ink    = "#11242a"
	muted  = "#475a60"
	accent = "#0a4856"
	line   = "#d0dadb"
)

// P is a paragraph; a newline in it stays.
func P(text string) Block {
	text = tidy(text)
	return Block{
		html: `<p style="margin:0 0 20px">` + lines(text) + "</p>\n",
		text: wrap(text, "", ""),
	}
}

// Small is a paragraph that holds itself back.
func Small(text string) Block {
	text = tidy(text)
	return Block{
		html: `<p class="m-muted" style="margin:0 0 20px;font-size:15px;color:` + muted + `">` + lines(text) + "</p>\n",
		text: wrap(text, "", ""),
	}
}

// H is a heading below the letter's title.
func H(text string) Block {
	text = oneLine(text)
	return Block{
		html: `<h2 style="margin:8px 0 8px;font-size:20px;line-height:1.25">` + escape(text) + "</h2>\n",
		text: wrap(text, "", "") + "\n" + strings.Repeat("-", min(utf8.RuneCountInString(text), width)),
	}
}

// Button is the one thing the letter asks for.
func Button(label, url string) Block {
	label, url = oneLine(label), oneLine(url)
	return Block{
		html: `<p style="margin:0 0 20px"><a class="m-btn" href="` + href(url) + `" style="display:inline-block;padding:12px 24px;border:2px solid ` +
			accent + `;border-radius:4px;background:` + accent + `;color:#ffffff;font-weight:600;text-decoration:none">` + escape(label) + "</a></p>\n",
		text: spelled(label, url),
	}
}

// Goto is a link on a line of its own, less loud than a button.
func Goto(label, url string) Block {
	label, url = oneLine(label), oneLine(url)
	return Block{
		html: `<p style="margin:0 0 20px">` + anchor(label, url) + "</p>\n",
		text: spelled(label, url),
	}
}

// Card is what the letter is about, between two rules: a line that stands out,
// lines below it, and a quiet last one ("" for none).
func Card(first string, rest []string, quiet string) Block {
	first, quiet = tidy(first), tidy(quiet)
	var h, t strings.Builder
	h.WriteString(`<div class="m-rule" style="border-top:2px solid ` + ink + `;padding-top:14px;margin-bottom:24px">` + "\n")
	h.WriteString(`<p style="margin:0 0 2px;font-size:20px;font-weight:650">` + lines(first) + "</p>\n")
	t.WriteString(wrap(first, "", ""))
	for _, s := range rest {
		if s = tidy(s); s == "" {
			continue
		}
		h.WriteString(`<p style="margin:0 0 2px">` + lines(s) + "</p>\n")
		t.WriteString("\n" + wrap(s, "", ""))
	}
	if quiet != "" {
		h.WriteString(`<p class="m-muted" style="margin:0;font-size:15px;color:` + muted + `">` + lines(quiet) + "</p>\n")
		t.WriteString("\n" + wrap(quiet, "", ""))
	}
	h.WriteString("</div>\n")
	return Block{html: h.String(), text: t.String()}
}

// Facts are label and value, a line each; those without a value are left out.
func Facts(facts [][2]string) Block { return pairs(facts, ":") }

// Agenda is time and what happens then, a line each.
func Agenda(items [][2]string) Block { return pairs(items, "") }

func pairs(items [][2]string, mark string) Block {
	var h, t strings.Builder
	for _, f := range items {
		label, value := oneLine(f[0]), tidy(f[1])
		if value == "" {
			continue
		}
		h.WriteString(`<p style="margin:0 0 6px"><strong>` + escape(label) + mark + `</strong> &nbsp;` + lines(value) + "</p>\n")
		if t.Len() > 0 {
			t.WriteByte('\n')
		}
		t.WriteString(wrap(value, label+mark+" ", "  "))
	}
	if h.Len() == 0 {
		return Block{}
	}
	return Block{html: `<div style="margin:0 0 20px">` + "\n" + h.String() + "</div>\n", text: t.String()}
}

// Items is a list of points.
func Items(items []string) Block {
	if len(items) == 0 {
		return Block{}
	}
	var h, t strings.Builder
	h.WriteString(`<ul style="margin:0 0 20px;padding-left:24px">` + "\n")
	for i, s := range items {
		s = tidy(s)
		h.WriteString(`<li style="margin:0 0 6px">` + lines(s) + "</li>\n")
		if i > 0 {
			t.WriteByte('\n')
		}
		t.WriteString(wrap(s, "- ", "  "))
	}
	h.WriteString("</ul>\n")
	return Block{html: h.String(), text: t.String()}
}

// Links is a list of addresses with their labels.
func Links(links []Link) Block {
	if len(links) == 0 {
		return Block{}
	}
	var h, t strings.Builder
	h.WriteString(`<ul style="margin:0 0 20px;padding-left:24px">` + "\n")
	for i, l := range links {
		l.Label, l.URL = oneLine(l.Label), oneLine(l.URL)
		h.WriteString(`<li style="margin:0 0 6px">` + anchor(l.Label, l.URL) + "</li>\n")
		if i > 0 {
			t.WriteByte('\n')
		}
		t.WriteString("- " + wrap(l.Label, "", "  ") + "\n  " + l.URL)
	}
	h.WriteString("</ul>\n")
	return Block{html: h.String(), text: t.String()}
}

// Signature is who writes, and as what ("" for nothing).
func Signature(name, as string) Block {
	name, as = oneLine(name), oneLine(as)
	b := Block{html: `<p style="margin:0 0 32px">` + escape(name), text: name}
	if as != "" {
		b.html += `<br><span class="m-muted" style="color:` + muted + `">` + escape(as) + "</span>"
		b.text += "\n" + wrap(as, "", "")
	}
	b.html += "</p>\n"
	return b
}

// Hr is a thin line between two parts.
func Hr() Block {
	return Block{
		html: `<div class="m-line" style="border-top:1px solid ` + line + `;margin:0 0 20px"></div>` + "\n",
		text: "* * *",
	}
}

// Content is a text that people wrote, in Markdown, for a reader of l. Where
// there is none in l, it is given in another language, marked as such, with a
// line that says so.
func Content(c i18n.Content, l i18n.Lang) Block {
	src, in := c.Pick(l)
	if strings.TrimSpace(src) == "" {
		return Block{}
	}
	h := contentStyle.Replace(markup.HTML(src))
	if !strings.Contains(h, "<pre") { // where a line break would show
		h = short(h)
	}
	t := wrapLines(markup.Plain(src))
	if in == l {
		return Block{html: "<div>\n" + h + "</div>\n", text: t}
	}
	note := Small(i18n.MarkFallback(in).In(l))
	return Block{
		html: note.html + `<div lang="` + string(in) + `">` + "\n" + h + "</div>\n",
		text: note.text + "\n\n" + t,
	}
}

// Quote is what somebody else wrote before, in Markdown.
func Quote(c i18n.Content, l i18n.Lang) Block {
	b := Content(c, l)
	if b.text == "" {
		return b
	}
	return Block{
		html: `<blockquote class="m-line" style="margin:0 0 20px;padding:0 0 0 14px;border-left:3px solid ` + line + `">` + "\n" + b.html + "</blockquote>\n",
		text: "> " + strings.ReplaceAll(b.text, "\n", "\n> "),
	}
}

// contentStyle dresses what markup renders; in its output an angle bracket
// only ever begins an element.
var contentStyle = strings.NewReplacer(
	"<p>", `<p style="margin:0 0 16px">`,
	"<h2>", `<h2 style="margin:24px 0 8px;font-size:20px;line-height:1.25">`,
	"<h3>", `<h3 style="margin:20px 0 6px;font-size:18px;line-height:1.25">`,
	"<ul>", `<ul style="margin:0 0 16px;padding-left:24px">`,
	"<ol>", `<ol style="margin:0 0 16px;padding-left:24px">`,
	"<blockquote>", `<blockquote class="m-line" style="margin:0 0 16px;padding:0 0 0 14px;border-left:3px solid `+line+`">`,
	"<pre>", `<pre style="margin:0 0 16px;white-space:pre-wrap">`,
	"<th>", `<th style="text-align:left;padding:2px 12px 2px 0">`,
	"<td>", `<td style="padding:2px 12px 2px 0">`,
	"<a href=", `<a class="m-link" style="color:`+accent+`" href=`,
)

func anchor(label, url string) string {
	return `<a class="m-link" href="` + href(url) + `" style="color:` + accent + `">` + escape(label) + "</a>"
}

func spelled(label, url string) string { return wrap(label+":", "", "") + "\n" + url }

// href is an address for an attribute. Ours are all web pages or mail
// addresses; anything else leads nowhere.
func href(url string) string {
	for _, scheme := range []string{"https://", "http://", "mailto:"} {
		if strings.HasPrefix(url, scheme) {
			return escape(url)
		}
	}
	return "#"
}

// tidy makes valid UTF-8 with bare newlines and no control characters.
func tidy(s string) string {
	clean := true
	for i := 0; clean && i < len(s); i++ {
		c := s[i]
		clean = c >= ' ' && c != 0x7f || c == '\n' || c == '\t'
	}
	if clean && utf8.ValidString(s) {
		return s
	}
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r < ' ' && r != '\n' && r != '\t', r >= 0x7f && r < 0xa0:
			return -1
		default:
			return r
		}
	}, s)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

func escape(s string) string { return escaper.Replace(s) }

const shortLine = longest - 300 // with room for the tags around a text

// short breaks lines at a space where they are longer than they may be on the
// way: a message of short lines goes as it is, without an encoding that has to
// look at every letter of it. In HTML a line break is a space.
func short(h string) string {
	var b strings.Builder
	for len(h) > shortLine {
		end := strings.IndexByte(h, '\n')
		if end < 0 {
			end = len(h)
		}
		if end > shortLine {
			if end = strings.LastIndexByte(h[:shortLine], ' '); end < 0 {
				break // one word: it has to be encoded
			}
		}
		b.WriteString(h[:end])
		if end < len(h) {
			b.WriteByte('\n')
			end++
		}
		h = h[end:]
	}
	b.WriteString(h)
	return b.String()
}

// lines escapes and keeps line breaks.
func lines(s string) string {
	s = escape(s)
	if strings.Contains(s, "\n") {
		s = strings.ReplaceAll(s, "\n", "<br>\n")
	}
	return short(s)
}

const width = 76 // of the plain text

// wrap breaks text into lines of at most width characters where it can; an
// address is never broken. The first line begins with first, others with rest.
func wrap(text, first, rest string) string {
	if !strings.Contains(text, "\n") && utf8.RuneCountInString(text)+len(first) <= width {
		return first + text
	}
	var b strings.Builder
	b.Grow(len(text) + len(text)/width + 16)
	begin := first
	for i, l := range strings.Split(text, "\n") {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(begin)
		col := utf8.RuneCountInString(begin)
		for j, word := range strings.Split(strings.TrimRight(l, " "), " ") {
			n := utf8.RuneCountInString(word)
			if j > 0 {
				if col+1+n > width {
					b.WriteString("\n" + rest)
					col = len(rest)
				} else {
					b.WriteByte(' ')
					col++
				}
			}
			b.WriteString(word)
			col += n
		}
		begin = rest
	}
	return b.String()
}

// wrapLines wraps each line of a text under its own indent and sign.
func wrapLines(text string) string {
	all := strings.Split(text, "\n")
	for i, l := range all {
		if utf8.RuneCountInString(l) <= width {
			continue
		}
		body := strings.TrimLeft(l, " >")
		rest := l[:len(l)-len(body)]
		if sign, after, ok := strings.Cut(body, " "); ok && (sign == "-" || strings.TrimLeft(sign, "0123456789") == ".") {
			all[i] = wrap(after, rest+sign+" ", rest+strings.Repeat(" ", len(sign)+1))
			continue
		}
		all[i] = wrap(body, rest, rest)
	}
	return strings.Join(all, "\n")
}
