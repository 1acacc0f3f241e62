package handbook

import (
	"strings"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
)

// Paragraph is a line of the text with what changed in it.
type Paragraph = markup.Paragraph

// Compare tells what became of the lines of an older text in a newer one.
func Compare(older, newer string) []Paragraph { return markup.Compare(older, newer) }

// text is all that a version says in one language, for comparing.
func (v Version) text(l i18n.Lang) string {
	var b strings.Builder
	for _, part := range []string{v.Title.Own(l), v.Lead.Own(l), v.Body.Own(l)} {
		if part != "" {
			b.WriteString(part + "\n")
		}
	}
	for _, it := range v.Items {
		if s := it.Text.Own(l); s != "" {
			b.WriteString("☐ " + s + "\n")
		}
	}
	return b.String()
}
