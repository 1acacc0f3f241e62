// Package markup turns what people write into safe HTML and into plain text.
//
// The language is Markdown with tables, struck-out text and bare addresses as
// links. Raw HTML is no part of it: an angle bracket is shown as it was typed.
// What is rendered is then sanitised against a short list of elements, so that
// a fault in the renderer is not a fault in a page. Headings are moved below
// those of the page around them and never skip a level.
package markup

import (
	"bytes"
	"context"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/a-h/templ"
	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Limits of what is read as Markdown. A longer text, or one nested deeper than
// any person writes, is shown as plain paragraphs: the parser's time grows
// with the square of the nesting.
const (
	MaxBytes    = 64 << 10
	maxNest     = 12
	maxRun      = 100
	maxBrackets = 2000
)

// HTML renders src for a page whose own heading is h1: the first level of
// headings in src becomes h2.
func HTML(src string) string { return Below(1, src) }

// Component is HTML as a templ component.
func Component(src string) templ.Component { return ComponentBelow(1, src) }

// ComponentBelow is Below as a templ component.
func ComponentBelow(level int, src string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, Below(level, src))
		return err
	})
}

// Below renders src for a place under a heading of that level: the first level
// of headings in src becomes level+1.
func Below(level int, src string) string {
	src = clean(src)
	if tooMuch(src) {
		return paragraphs(src)
	}
	source := []byte(src)
	doc := converter.Parser().Parse(text.NewReader(source))
	arrange(doc, level, source)
	var b bytes.Buffer
	if err := converter.Renderer().Render(&b, source, doc); err != nil {
		return paragraphs(src)
	}
	return policy.SanitizeReader(&b).String()
}

var converter = func() goldmark.Markdown {
	blocks := without(parser.DefaultBlockParsers(), parser.NewHTMLBlockParser())
	inlines := without(parser.DefaultInlineParsers(), parser.NewRawHTMLParser())
	return goldmark.New(
		goldmark.WithParser(parser.NewParser(
			parser.WithBlockParsers(blocks...),
			parser.WithInlineParsers(inlines...),
			parser.WithParagraphTransformers(parser.DefaultParagraphTransformers()...),
		)),
		goldmark.WithExtensions(
			extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone)),
			extension.Strikethrough,
			extension.NewLinkify(
				extension.WithLinkifyAllowedProtocols([]string{"http:", "https:", "mailto:"}),
				extension.WithLinkifyURLRegexp(addressPattern),
			),
		),
		goldmark.WithRendererOptions(html.WithHardWraps()),
	)
}()

// without drops the parsers of one type: goldmark builds new values each time.
func without(all []util.PrioritizedValue, drop any) []util.PrioritizedValue {
	return slices.DeleteFunc(all, func(v util.PrioritizedValue) bool {
		return reflect.TypeOf(v.Value) == reflect.TypeOf(drop)
	})
}

// addressPattern also takes the letters that Finns type into addresses.
var addressPattern = regexp.MustCompile(`^https?://[-\p{L}\p{N}@:%._+~#=]{1,256}(?::\d+)?(?:[/#?][-\p{L}\p{N}@:%_+.~#$!?&/=();,'^{}\[\]]*)?`)

const linkRel = "nofollow noopener"

var relPattern = regexp.MustCompile(`^nofollow noopener$`)

var policy = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "em", "strong", "del", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
		"h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("rel").Matching(relPattern).OnElements("a")
	p.AllowURLSchemes("http", "https", "mailto")
	p.RequireParseableURLs(true)
	p.AllowRelativeURLs(false)
	p.RequireNoFollowOnLinks(true)
	return p
}()

// arrange moves headings to their place, turns pictures into links to them
// (nothing is loaded from elsewhere), marks links, and leaves only the text of
// those that lead anywhere but to a web page or a mail address.
func arrange(doc ast.Node, level int, source []byte) {
	var above []int
	var links []ast.Node
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			for len(above) > 0 && above[len(above)-1] >= n.Level {
				above = above[:len(above)-1]
			}
			above = append(above, n.Level)
			n.Level = min(level+len(above), 6)
		case *ast.Link, *ast.AutoLink, *ast.Image:
			links = append(links, n)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range links {
		switch n := n.(type) {
		case *ast.Link:
			n.Title = nil
			keepLink(n, n.Destination)
		case *ast.AutoLink:
			if allowed(n.URL(source)) || n.AutoLinkType == ast.AutoLinkEmail {
				n.SetAttributeString("rel", []byte(linkRel))
			} else {
				n.Parent().ReplaceChild(n.Parent(), n, ast.NewString(n.Label(source)))
			}
		case *ast.Image:
			replacePicture(n)
		}
	}
}

// allowed tells whether an address is a web page or a mail address.
func allowed(address []byte) bool {
	scheme, _, found := bytes.Cut(address, []byte(":"))
	if !found {
		return false
	}
	switch strings.ToLower(string(scheme)) {
	case "http", "https", "mailto":
		return true
	}
	return false
}

// keepLink marks a link, or leaves its text in its place.
func keepLink(n ast.Node, to []byte) {
	if allowed(to) {
		n.SetAttributeString("rel", []byte(linkRel))
		return
	}
	unwrap(n)
}

// unwrap puts n's children in its place.
func unwrap(n ast.Node) {
	parent := n.Parent()
	for c := n.FirstChild(); c != nil; c = n.FirstChild() {
		parent.InsertBefore(parent, n, c)
	}
	parent.RemoveChild(parent, n)
}

// replacePicture puts a link with the picture's description in its place; a
// link inside a link is not HTML, so there only the description stays.
func replacePicture(img *ast.Image) {
	if insideLink(img) {
		unwrap(img)
		return
	}
	link := ast.NewLink()
	link.Destination = img.Destination
	for c := img.FirstChild(); c != nil; c = img.FirstChild() {
		link.AppendChild(link, c)
	}
	if link.FirstChild() == nil {
		link.AppendChild(link, ast.NewString(img.Destination))
	}
	img.Parent().ReplaceChild(img.Parent(), img, link)
	keepLink(link, link.Destination)
}

func insideLink(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if p.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

// clean makes valid UTF-8 without control characters and with bare newlines.
func clean(src string) string {
	src = strings.ToValidUTF8(src, "\uFFFD")
	src = strings.ReplaceAll(src, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\n' || r == '\t':
			return r
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return -1
		default:
			return r
		}
	}, src)
}

// tooMuch tells whether src would cost more than its length deserves: it is
// very long, a line opens many quotes or lists, brackets are uncountable, or
// one mark is repeated for longer than any rule or emphasis is.
func tooMuch(src string) bool {
	if len(src) > MaxBytes || strings.Count(src, "[") > maxBrackets {
		return true
	}
	for line := range strings.SplitSeq(src, "\n") {
		if nesting(line) > maxNest && !rule(line) || repeats(line) > maxRun {
			return true
		}
	}
	return false
}

// nesting counts what may open a quote or a list at the beginning of a line.
func nesting(line string) int {
	n := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == ' ', c >= '0' && c <= '9':
		case c == '\t', c == '>', c == '-', c == '+', c == '*', c == '.', c == ')':
			n++
		default:
			return n
		}
	}
	return n
}

// repeats is the longest run of one mark of emphasis, link or code.
func repeats(line string) int {
	longest, run := 0, 0
	for i := 0; i < len(line); i++ {
		if strings.IndexByte("[]!<(*_~`\\&", line[i]) < 0 {
			run = 0
			continue
		}
		if i > 0 && line[i] != line[i-1] {
			run = 0
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// rule tells whether a line is a thematic break or a heading's underline,
// which may be as long as a line of text.
func rule(line string) bool {
	line = strings.ReplaceAll(line, " ", "")
	return len(line) < 200 && line != "" && strings.IndexByte("-*", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

// paragraphs shows src as it is: blank lines part paragraphs.
func paragraphs(src string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(src, "\n\n") {
		part = strings.Trim(part, "\n")
		if strings.TrimSpace(part) == "" {
			continue
		}
		b.WriteString("<p>")
		b.WriteString(strings.ReplaceAll(templ.EscapeString(part), "\n", "<br>\n"))
		b.WriteString("</p>\n")
	}
	return b.String()
}

// Excerpt is the beginning of the plain text on one line, at most n characters,
// cut between words and ended with an ellipsis where something is left out.
func Excerpt(src string, n int) string {
	if len(src) > 16*n+4096 {
		src = src[:16*n+4096] // enough for n characters; the rest need not be parsed
	}
	s := strings.Join(strings.Fields(flat(src)), " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	cut := 0
	for i := range s {
		if n == 1 {
			cut = i
			break
		}
		n--
	}
	if space := strings.LastIndexByte(s[:cut+1], ' '); space > cut/2 {
		cut = space
	}
	return strings.TrimRight(s[:cut], " ,.;:–-") + "…"
}
