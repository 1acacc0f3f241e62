package markup

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// BlockKind is what a block of a text is.
type BlockKind int

// The kinds of blocks.
const (
	Para BlockKind = iota
	Head
	Item // a paragraph in a list
	Cite // a paragraph of a quotation
	Code
	Line // a rule across the page
	Grid // a table
)

// Block is a piece of a text as a printed page needs it.
type Block struct {
	Kind   BlockKind
	Level  int // of a heading from 1, of a list's item its depth from 1
	Number int // of a numbered item; 0 for a dotted one, and for what follows an item's first paragraph
	First  bool
	Spans  []Span
	Rows   [][]string // of a table, the head first
}

// Span is a stretch of text in one style.
type Span struct {
	Text         string
	Bold, Italic bool
	Href         string // a web page or a mail address, or ""
}

// Blocks is src block by block, for pages that are no HTML.
func Blocks(src string) []Block {
	src = clean(src)
	if tooMuch(src) {
		var out []Block
		for part := range strings.SplitSeq(src, "\n\n") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, Block{Spans: []Span{{Text: part}}})
			}
		}
		return out
	}
	source := []byte(src)
	b := blockReader{plain: plainWriter{source: source}}
	b.under(converter.Parser().Parse(text.NewReader(source)), Block{})
	return b.out
}

type blockReader struct {
	plain plainWriter
	out   []Block
}

// under reads n's children, which are of the kind and depth of as.
func (b *blockReader) under(n ast.Node, as Block) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			b.out = append(b.out, Block{Kind: Head, Level: c.Level, Spans: b.spans(c)})
		case *ast.List:
			b.list(c, as.Level+1)
		case *ast.Blockquote:
			b.under(c, Block{Kind: Cite, Level: as.Level})
		case *ast.FencedCodeBlock, *ast.CodeBlock:
			b.out = append(b.out, Block{Kind: Code, Spans: []Span{{Text: b.plain.block(c)}}})
		case *ast.ThematicBreak:
			b.out = append(b.out, Block{Kind: Line})
		case *east.Table:
			b.table(c)
		default:
			x := as
			x.Spans = b.spans(c)
			b.out = append(b.out, x)
			as.First, as.Number = false, 0
		}
	}
}

func (b *blockReader) list(l *ast.List, depth int) {
	number := 0
	if l.IsOrdered() {
		number = max(l.Start, 1)
	}
	for c := l.FirstChild(); c != nil; c = c.NextSibling() {
		b.under(c, Block{Kind: Item, Level: depth, Number: number, First: true})
		if number > 0 {
			number++
		}
	}
}

func (b *blockReader) table(t ast.Node) {
	var rows [][]string
	for row := t.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, strings.TrimSpace(b.plain.inline(cell)))
		}
		rows = append(rows, cells)
	}
	b.out = append(b.out, Block{Kind: Grid, Rows: rows})
}

// spans are the stretches of a block's text.
func (b *blockReader) spans(n ast.Node) []Span {
	var out []Span
	b.inline(n, Span{}, &out)
	return out
}

func (b *blockReader) inline(n ast.Node, as Span, out *[]Span) {
	say := func(s string) {
		as.Text = s
		*out = append(*out, as)
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		styled := as
		switch c := c.(type) {
		case *ast.Text:
			s := string(unescaped(c.Segment.Value(b.plain.source), c.IsRaw()))
			if c.SoftLineBreak() || c.HardLineBreak() {
				s += "\n"
			}
			say(s)
			continue
		case *ast.String:
			say(string(c.Value))
			continue
		case *ast.AutoLink:
			as.Href = href(c.URL(b.plain.source))
			say(string(c.Label(b.plain.source)))
			as.Href = ""
			continue
		case *ast.Emphasis:
			styled.Bold, styled.Italic = as.Bold || c.Level == 2, as.Italic || c.Level == 1
		case *ast.Link:
			styled.Href = href(c.Destination)
		}
		b.inline(c, styled, out)
	}
}

// href is an address that may be followed, or nothing.
func href(to []byte) string {
	if !allowed(to) {
		return ""
	}
	return string(to)
}
