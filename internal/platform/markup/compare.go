package markup

import "strings"

// Change is a stretch of text that two versions share, or that only one has.
type Change struct {
	Kind rune // ' ' both, '-' only the older, '+' only the newer
	Text string
}

// maxCells bounds the table of a comparison: beyond it a stretch is told as
// taken away and put in.
const maxCells = 1 << 20

// Paragraph is a line of the text with what changed in it.
type Paragraph []Change

// Changed tells whether there is anything in it that one version lacks.
func (p Paragraph) Changed() bool {
	for _, c := range p {
		if c.Kind != ' ' {
			return true
		}
	}
	return false
}

// Compare tells what became of the lines of an older text in a newer one, and
// in the lines that were rewritten, which words.
func Compare(older, newer string) []Paragraph {
	steps := walk(lines(older), lines(newer))
	var out []Paragraph
	for i := 0; i < len(steps); {
		if steps[i].Kind == ' ' {
			out = append(out, Paragraph{steps[i]})
			i++
			continue
		}
		var gone, come []string
		for ; i < len(steps) && steps[i].Kind != ' '; i++ {
			if steps[i].Kind == '-' {
				gone = append(gone, steps[i].Text)
			} else {
				come = append(come, steps[i].Text)
			}
		}
		out = append(out, rewritten(gone, come)...)
	}
	return out
}

// rewritten sets lines that went beside those that came, in their order.
func rewritten(gone, come []string) []Paragraph {
	var out []Paragraph
	for i := range max(len(gone), len(come)) {
		switch {
		case i >= len(gone):
			out = append(out, Paragraph{{'+', come[i]}})
		case i >= len(come):
			out = append(out, Paragraph{{'-', gone[i]}})
		default:
			out = append(out, join(walk(words(gone[i]), words(come[i]))))
		}
	}
	return out
}

// join makes one stretch of neighbours of a kind.
func join(steps []Change) Paragraph {
	var p Paragraph
	for _, c := range steps {
		if n := len(p); n > 0 && p[n-1].Kind == c.Kind {
			p[n-1].Text += c.Text
			continue
		}
		p = append(p, c)
	}
	return p
}

// lines are those of a text with something in them.
func lines(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// words keep the space after them, so that joined they are the line again.
func words(s string) []string { return strings.SplitAfter(s, " ") }

// walk is the way from a to b over their longest common subsequence.
func walk(a, b []string) []Change {
	if (len(a)+1)*(len(b)+1) > maxCells {
		return append(all('-', a), all('+', b)...)
	}
	width := len(b) + 1
	longest := make([]int32, (len(a)+1)*width)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				longest[i*width+j] = longest[(i+1)*width+j+1] + 1
			} else {
				longest[i*width+j] = max(longest[(i+1)*width+j], longest[i*width+j+1])
			}
		}
	}
	var out []Change
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			out = append(out, Change{' ', a[i]})
			i, j = i+1, j+1
		case longest[(i+1)*width+j] >= longest[i*width+j+1]:
			out = append(out, Change{'-', a[i]})
			i++
		default:
			out = append(out, Change{'+', b[j]})
			j++
		}
	}
	out = append(out, all('-', a[i:])...)
	return append(out, all('+', b[j:])...)
}

func all(kind rune, list []string) []Change {
	out := make([]Change, len(list))
	for i, s := range list {
		out[i] = Change{kind, s}
	}
	return out
}
