package markup

import (
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Plain is src as a person would type it into a mail without marks: links are
// followed by their address, lists keep their signs, blank lines part blocks.
func Plain(src string) string { return plain(src, true) }

// flat is Plain without the addresses of links.
func flat(src string) string { return plain(src, false) }

func plain(src string, addresses bool) string {
	src = clean(src)
	if tooMuch(src) {
		return strings.TrimSpace(src)
	}
	source := []byte(src)
	p := plainWriter{source: source, addresses: addresses}
	doc := converter.Parser().Parse(text.NewReader(source))
	return strings.Join(p.blocks(doc), "\n\n")
}

type plainWriter struct {
	source    []byte
	addresses bool
}

// blocks are the texts of n's children, one for each block.
func (p plainWriter) blocks(n ast.Node) []string {
	var out []string
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if s := p.block(c); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func (p plainWriter) block(n ast.Node) string {
	switch n := n.(type) {
	case *ast.List:
		return p.list(n)
	case *ast.Blockquote:
		return indent(strings.Join(p.blocks(n), "\n\n"), "> ", "> ")
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		var b strings.Builder
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			b.Write(line.Value(p.source))
		}
		return strings.TrimRight(b.String(), "\n")
	case *ast.ThematicBreak:
		return "* * *"
	case *east.Table:
		return p.table(n)
	default:
		return strings.TrimSpace(p.inline(n))
	}
}

func (p plainWriter) list(l *ast.List) string {
	sep := "\n"
	if !l.IsTight {
		sep = "\n\n"
	}
	var items []string
	number := l.Start
	for c := l.FirstChild(); c != nil; c = c.NextSibling() {
		sign := "- "
		if l.IsOrdered() {
			sign = fmt.Sprintf("%d. ", number)
			number++
		}
		inner := "\n\n"
		if l.IsTight {
			inner = "\n"
		}
		items = append(items, indent(strings.Join(p.blocks(c), inner), sign, strings.Repeat(" ", len(sign))))
	}
	return strings.Join(items, sep)
}

func (p plainWriter) table(t ast.Node) string {
	var rows []string
	for row := t.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, strings.TrimSpace(p.inline(cell)))
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	return strings.Join(rows, "\n")
}

// inline is the text inside a paragraph, heading or cell.
func (p plainWriter) inline(n ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(n, func(c ast.Node, entering bool) (ast.WalkStatus, error) {
		switch c := c.(type) {
		case *ast.Text:
			if entering {
				b.Write(unescaped(c.Segment.Value(p.source), c.IsRaw()))
				if c.SoftLineBreak() || c.HardLineBreak() {
					b.WriteByte('\n')
				}
			}
		case *ast.String:
			if entering {
				b.Write(c.Value)
			}
		case *ast.AutoLink:
			if entering {
				b.Write(c.Label(p.source))
			}
		case *ast.CodeSpan:
			for t := c.FirstChild(); entering && t != nil; t = t.NextSibling() {
				if t, ok := t.(*ast.Text); ok {
					b.Write(t.Segment.Value(p.source))
				}
			}
			return ast.WalkSkipChildren, nil
		case *ast.Link:
			p.address(&b, c, string(c.Destination), entering)
		case *ast.Image:
			p.address(&b, c, string(c.Destination), entering)
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// address writes where a link leads after its text, unless the text says so.
func (p plainWriter) address(b *strings.Builder, n ast.Node, to string, entering bool) {
	if entering || !p.addresses || to == "" {
		return
	}
	shown := strings.TrimPrefix(to, "mailto:")
	label := plainWriter{source: p.source}.inline(n)
	if label == shown || label == to {
		return
	}
	b.WriteString(" (" + shown + ")")
}

// unescaped resolves backslashes and entities, except where text is raw.
func unescaped(b []byte, raw bool) []byte {
	if raw {
		return b
	}
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(b)))
}

func indent(s, first, rest string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		sign := rest
		if i == 0 {
			sign = first
		}
		lines[i] = strings.TrimRight(sign+line, " ")
	}
	return strings.Join(lines, "\n")
}
