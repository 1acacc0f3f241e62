package statement

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
)

// Comment is said of a paragraph, or answers what was said.
type Comment struct {
	ID        string
	Version   int
	Lang      i18n.Lang
	Paragraph string // as it read then
	Parent    string // "" for what is said of a paragraph
	Person    string
	Name      string
	Text      string
	At        time.Time
	Resolved  time.Time
	By        string // who resolved it
}

// Talk is a comment with its answers.
type Talk struct {
	Comment
	Answers []Comment
}

// Paragraph is a piece of the text with what is said of it.
type Paragraph struct {
	Number int // from 1
	Text   string
	Talks  []Talk
}

// Open counts what nobody has resolved.
func (p Paragraph) Open() int {
	n := 0
	for _, t := range p.Talks {
		if t.Resolved.IsZero() {
			n++
		}
	}
	return n
}

// pieces are the paragraphs of a text: what blank lines part, but not inside
// a fenced block.
func pieces(text string) []string {
	var out []string
	var now []string
	fenced := false
	end := func() {
		if len(now) > 0 {
			out = append(out, strings.Join(now, "\n"))
			now = nil
		}
	}
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
		}
		if strings.TrimSpace(line) == "" && !fenced {
			end()
			continue
		}
		now = append(now, line)
	}
	end()
	return out
}

// beginnings are the words of a text by their first letters: what is inflected
// is the same word still.
func beginnings(text string) []string {
	words := strings.Fields(i18n.Fold(text))
	for i, w := range words {
		if r := []rune(w); len(r) > 5 {
			words[i] = string(r[:5])
		}
	}
	return words
}

// alike is how much of their words two paragraphs share, from 0 to 1.
func alike(a, b string) float64 {
	x, y := beginnings(a), beginnings(b)
	if len(x)+len(y) == 0 {
		return 0
	}
	left := map[string]int{}
	for _, w := range x {
		left[w]++
	}
	shared := 0
	for _, w := range y {
		if left[w] > 0 {
			left[w]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(x)+len(y))
}

// likeEnough is how alike a paragraph must be to one that was commented on, to
// be the same one rewritten.
const likeEnough = 0.5

// arrange sets comments beside the paragraphs they are about: the one that
// reads as it did, else the one most like it. What is about a paragraph that
// is gone stands apart.
func arrange(text string, comments []Comment) (list []Paragraph, gone []Talk) {
	for i, s := range pieces(text) {
		list = append(list, Paragraph{Number: i + 1, Text: s})
	}
	answers := map[string][]Comment{}
	for _, c := range comments {
		if c.Parent != "" {
			answers[c.Parent] = append(answers[c.Parent], c)
		}
	}
	for _, c := range comments {
		if c.Parent != "" {
			continue
		}
		t := Talk{c, answers[c.ID]}
		if i := placeOf(list, c.Paragraph); i >= 0 {
			list[i].Talks = append(list[i].Talks, t)
		} else {
			gone = append(gone, t)
		}
	}
	return list, gone
}

func placeOf(list []Paragraph, quote string) int {
	if i := slices.IndexFunc(list, func(p Paragraph) bool { return p.Text == quote }); i >= 0 {
		return i
	}
	best, at := likeEnough, -1
	for i, p := range list {
		if a := alike(p.Text, quote); a >= best && (at < 0 || a > best) {
			best, at = a, i
		}
	}
	return at
}
