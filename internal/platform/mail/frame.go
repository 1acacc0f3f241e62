package mail

import (
	"bytes"
	"strings"

	"parvi/internal/platform/i18n"
)

// frame is what surrounds the blocks of every letter in one language.
type frame struct {
	site     string
	reason   string // where the letter gives none
	headHTML string // up to the title
	markHTML string // from </title> to the first block
	sent     string // who sends
	contact  string // how to reach them, "" if unknown
	unwanted string // how to get no more, where the letter names no way
}

const headHTML = `<!doctype html>
<html lang="`

const styleHTML = `</title>
<style>
@media (prefers-color-scheme: dark) {
body, .m-body { background: #0d191d !important; color: #e7eff0 !important; }
.m-muted { color: #a9bdc3 !important; }
.m-link, .m-mark { color: #8ed3e0 !important; }
.m-btn { background: #8ed3e0 !important; color: #06242b !important; border-color: #8ed3e0 !important; }
.m-rule { border-color: #e7eff0 !important; } .m-line { border-color: #2d444b !important; }
}
.m-link:focus, .m-btn:focus { outline: 3px solid #b85c00; outline-offset: 2px; }
</style>
</head>
<body style="margin:0;padding:0;background:#ffffff;color:` + ink + `">
<main class="m-body" style="max-width:600px;margin:0 auto;padding:24px 20px 40px;box-sizing:border-box;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:17px;line-height:1.55;color:` + ink + `;background:#ffffff;overflow-wrap:break-word">
<p class="m-mark" style="margin:0 0 28px;font-size:20px;font-weight:700;letter-spacing:-.02em;color:` + accent + `">`

const metaHTML = `">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>`

// frames are the frames in the three languages, made once for a batch.
type frames map[i18n.Lang]*frame

func newFrames(site Site) frames {
	fs := make(frames, len(i18n.Langs))
	for _, l := range i18n.Langs {
		f := &frame{site: oneLine(site.Name.In(l))}
		if f.site == "" {
			f.site = "Parvi"
		}
		f.headHTML = headHTML + string(l) + metaHTML
		f.markHTML = styleHTML + escape(f.site) + "</p>\n"
		f.reason = msgReason.With(l, "site", f.site)
		f.sent = msgSentBy.With(l, "site", f.site)
		if contact := oneLine(site.Contact); contact != "" {
			f.contact = msgContact.With(l, "contact", contact)
			f.unwanted = msgUnwanted.With(l, "contact", contact)
		}
		fs[l] = f
	}
	return fs
}

func (fs frames) of(l i18n.Lang) (*frame, i18n.Lang) {
	l = l.Or(i18n.FI)
	return fs[l], l
}

// stops is how to get less of the letter: its own links, else its list's.
func (l *Letter) stops(lang i18n.Lang) []Link {
	if len(l.Stop) == 0 && l.List != nil && l.List.Unsubscribe != "" {
		return []Link{{msgUnsubscribe.In(lang), l.List.Unsubscribe}}
	}
	return l.Stop
}

// writeHTML writes the HTML twin with bare newlines.
func (f *frame) writeHTML(b *bytes.Buffer, l *Letter, lang i18n.Lang) {
	b.WriteString(f.headHTML)
	b.WriteString(escape(oneLine(l.Subject)))
	b.WriteString(f.markHTML)
	if above := oneLine(l.Above); above != "" {
		b.WriteString(`<p class="m-muted" style="margin:0 0 4px;font-size:15px;color:` + muted + `">`)
		b.WriteString(escape(above))
		b.WriteString("</p>\n")
	}
	b.WriteString(`<h1`)
	if l.TitleLang != "" && l.TitleLang != lang {
		b.WriteString(` lang="` + string(l.TitleLang.Or(i18n.FI)) + `"`)
	}
	b.WriteString(` style="margin:0 0 16px;font-size:30px;line-height:1.15;letter-spacing:-.02em;font-weight:700">`)
	b.WriteString(escape(l.title()))
	b.WriteString("</h1>\n")
	for i := range l.Blocks {
		b.WriteString(l.Blocks[i].html)
	}
	b.WriteString(`<div class="m-muted m-line" style="border-top:1px solid ` + line + `;padding-top:14px;margin-top:32px;font-size:14px;line-height:1.5;color:` + muted + `">` + "\n" + `<p style="margin:0 0 8px">`)
	b.WriteString(lines(f.reasonOf(l)))
	b.WriteString("</p>\n")
	last := f.sent
	if stops := l.stops(lang); len(stops) > 0 {
		b.WriteString(`<p style="margin:0 0 8px">`)
		for i, s := range stops {
			if i > 0 {
				b.WriteString(" · ")
			}
			b.WriteString(anchor(oneLine(s.Label), s.URL))
		}
		b.WriteString("</p>\n")
		last = join(last, f.contact)
	} else {
		last = join(last, f.unwanted)
	}
	b.WriteString(`<p style="margin:0">`)
	b.WriteString(escape(last))
	b.WriteString("</p>\n</div>\n</main>\n</body>\n</html>\n")
}

func join(a, b string) string {
	if b == "" {
		return a
	}
	return a + " " + b
}

// writeText writes the plain text with bare newlines.
func (f *frame) writeText(b *bytes.Buffer, l *Letter, lang i18n.Lang) {
	if above := oneLine(l.Above); above != "" {
		b.WriteString(wrap(above, "", ""))
		b.WriteByte('\n')
	}
	b.WriteString(wrap(l.title(), "", ""))
	b.WriteByte('\n')
	for i := range l.Blocks {
		if l.Blocks[i].text != "" {
			b.WriteByte('\n')
			b.WriteString(l.Blocks[i].text)
			b.WriteByte('\n')
		}
	}
	b.WriteString("\n-- \n")
	b.WriteString(wrap(f.reasonOf(l), "", ""))
	b.WriteByte('\n')
	last := f.sent
	if stops := l.stops(lang); len(stops) > 0 {
		for _, s := range stops {
			b.WriteString(spelled(oneLine(s.Label), oneLine(s.URL)))
			b.WriteByte('\n')
		}
		last = join(last, f.contact)
	} else {
		last = join(last, f.unwanted)
	}
	b.WriteString(wrap(last, "", ""))
	b.WriteByte('\n')
}

func (f *frame) reasonOf(l *Letter) string {
	if reason := tidy(l.Reason); reason != "" {
		return reason
	}
	return f.reason
}

func (l *Letter) title() string {
	if title := oneLine(l.Title); title != "" {
		return title
	}
	return oneLine(l.Subject)
}

// oneLine makes s valid UTF-8 on one line, without control characters: fit for
// a header, where it is what makes injection impossible.
func oneLine(s string) string {
	clean := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x7f {
			clean = false
			break
		}
	}
	if !clean {
		s = strings.Map(func(r rune) rune {
			switch {
			case r < ' ', r >= 0x7f && r < 0xa0, r == '\u2028', r == '\u2029':
				return ' '
			default:
				return r
			}
		}, strings.ToValidUTF8(s, "\uFFFD"))
	}
	return strings.TrimSpace(s)
}
