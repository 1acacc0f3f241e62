package inbox

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Markers in the text made of HTML, of characters that clean takes out of
// everything that comes in.
const (
	cutMark  = "\ue000" // from here on is the message that is answered
	attrMark = "\ue001" // a line that says who wrote what follows
)

const maxNesting = 400

// htmlText is the text of HTML as a reader sees it: quotes begin with "> ",
// and what mail programs mark as the message that is answered follows a
// marker.
func htmlText(s string) string {
	if s == "" {
		return ""
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return ""
	}
	w := &htmlWriter{}
	w.node(doc, 0)
	w.line()
	return strings.Join(w.lines, "\n")
}

type htmlWriter struct {
	lines []string
	cur   strings.Builder
	quote int
	pre   int
	attr  int
}

// line ends the line that is being written, if there is one.
func (w *htmlWriter) line() {
	s := w.cur.String()
	if w.pre == 0 {
		s = strings.TrimSpace(s)
	}
	w.cur.Reset()
	if s == "" {
		return
	}
	w.put(s)
}

func (w *htmlWriter) put(s string) {
	switch {
	case w.attr > 0:
		s = attrMark + s
	case w.quote > 0:
		s = strings.Repeat(">", w.quote) + " " + s
	}
	w.lines = append(w.lines, s)
}

// gap makes an empty line, once.
func (w *htmlWriter) gap() {
	w.line()
	if n := len(w.lines); n > 0 && w.lines[n-1] != "" && strings.Trim(w.lines[n-1], ">") != "" {
		w.lines = append(w.lines, strings.Repeat(">", w.quote))
	}
}

func (w *htmlWriter) text(s string) {
	if w.pre > 0 {
		for i, part := range strings.Split(s, "\n") {
			if i > 0 {
				w.put(w.cur.String())
				w.cur.Reset()
			}
			w.cur.WriteString(part)
		}
		return
	}
	words := strings.Fields(s)
	if len(words) == 0 {
		if s != "" && w.cur.Len() > 0 && !strings.HasSuffix(w.cur.String(), " ") {
			w.cur.WriteByte(' ')
		}
		return
	}
	if strings.TrimLeft(s, " \t\n\u00a0") != s && w.cur.Len() > 0 && !strings.HasSuffix(w.cur.String(), " ") {
		w.cur.WriteByte(' ')
	}
	w.cur.WriteString(strings.Join(words, " "))
	if strings.TrimRight(s, " \t\n\u00a0") != s {
		w.cur.WriteByte(' ')
	}
}

func (w *htmlWriter) children(n *html.Node, depth int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
}

func (w *htmlWriter) node(n *html.Node, depth int) {
	if depth > maxNesting {
		return
	}
	switch n.Type {
	case html.TextNode:
		w.text(clean(n.Data))
		return
	case html.ElementNode:
	default:
		w.children(n, depth)
		return
	}
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Title, atom.Template, atom.Noscript, atom.Iframe, atom.Object:
		return
	case atom.Br:
		if w.cur.Len() == 0 {
			w.lines = append(w.lines, strings.Repeat(">", w.quote))
		}
		w.line()
		return
	case atom.Hr:
		w.gap()
		return
	}
	if hidden(n) {
		return
	}
	if beginsAnswered(n) {
		w.line()
		w.lines = append(w.lines, cutMark)
	}
	switch {
	case isAttribution(n):
		w.line()
		w.attr++
		w.children(n, depth)
		w.line()
		w.attr--
	case n.DataAtom == atom.Blockquote, hasWord(n, "yahoo_quoted"):
		w.gap()
		w.quote++
		w.children(n, depth)
		w.line()
		w.quote--
		w.gap()
	case n.DataAtom == atom.Pre:
		w.gap()
		w.pre++
		w.children(n, depth)
		w.line()
		w.pre--
		w.gap()
	case n.DataAtom == atom.A:
		w.link(n, depth)
	case n.DataAtom == atom.P, n.DataAtom == atom.H1, n.DataAtom == atom.H2, n.DataAtom == atom.H3, n.DataAtom == atom.H4,
		n.DataAtom == atom.Ul, n.DataAtom == atom.Ol, n.DataAtom == atom.Table:
		w.gap()
		w.children(n, depth)
		w.gap()
	case n.DataAtom == atom.Li:
		w.line()
		w.cur.WriteString("- ")
		w.children(n, depth)
		w.line()
	case n.DataAtom == atom.Td || n.DataAtom == atom.Th:
		w.children(n, depth)
		w.text(" ")
	case block[n.DataAtom]:
		w.line()
		w.children(n, depth)
		w.line()
	default:
		w.children(n, depth)
	}
}

var block = map[atom.Atom]bool{
	atom.Div: true, atom.Tr: true, atom.Section: true, atom.Article: true, atom.Header: true, atom.Footer: true,
	atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Address: true, atom.Center: true, atom.H5: true, atom.H6: true, atom.Body: true,
}

// link writes the text of a link, and its address where the text is another.
func (w *htmlWriter) link(n *html.Node, depth int) {
	before := w.cur.Len()
	lines := len(w.lines)
	w.children(n, depth)
	href := attribute(n, "href")
	if !strings.HasPrefix(href, "https://") && !strings.HasPrefix(href, "http://") || len(w.lines) != lines {
		return
	}
	shown := strings.TrimSpace(w.cur.String()[min(before, w.cur.Len()):])
	bare := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(href, "https://"), "http://"), "/")
	if shown == "" || strings.Contains(shown, bare) || len(href) > 500 {
		return
	}
	w.text(" <" + clean(href) + "> ")
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func hidden(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(attribute(n, "style")), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "mso-hide:all")
}

// hasWord tells whether the class or id of an element is a word, or ends in it
// as where a program has put its own prefix before.
func hasWord(n *html.Node, word string) bool {
	for _, c := range append(strings.Fields(attribute(n, "class")), attribute(n, "id")) {
		c = strings.ToLower(c)
		if c == word || strings.HasSuffix(c, word) && strings.HasPrefix(c, "ydp") || c == "x_"+word {
			return true
		}
	}
	return false
}

// isAttribution: the line of Gmail, and of Thunderbird, that says who wrote.
func isAttribution(n *html.Node) bool {
	return hasWord(n, "gmail_attr") || hasWord(n, "moz-cite-prefix")
}

// beginsAnswered tells of the elements after which the programs of Microsoft
// and a few others put the message that is answered, without marking its
// lines.
func beginsAnswered(n *html.Node) bool {
	for _, id := range []string{"appendonsend", "divrplyfwdmsg", "olk_src_body_section", "mail-editor-reference-message-container", "zmail_extra", "oriMsgHtmlSeperator"} {
		if hasWord(n, strings.ToLower(id)) {
			return true
		}
	}
	if n.DataAtom != atom.Div {
		return false
	}
	style := strings.ReplaceAll(strings.ToLower(attribute(n, "style")), " ", "")
	return strings.Contains(style, "border:none;border-top:solid#") && headerLine.MatchString(firstWords(n, 0))
}

// firstWords is the first text in an element.
func firstWords(n *html.Node, depth int) string {
	if depth > 20 {
		return ""
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return strings.TrimSpace(c.Data)
		}
		if s := firstWords(c, depth+1); s != "" {
			return s
		}
	}
	return ""
}
