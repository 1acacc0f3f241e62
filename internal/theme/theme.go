// Package theme keeps the one vocabulary of themes, in three languages, and the
// theme walls of meetings.
//
// A theme is found by its words: its names in each language and those of the
// themes merged into it, folded. Nothing is tagged with it by force. Networks
// and others keep their own free words; what has the same word belongs
// together on the theme's page.
//
// A wall is opened by those who lead a meeting. People add from their phones,
// with the code on the screen and without an account, what they want to learn
// or can share. The organiser groups the notes; people vote; a group becomes a
// discussion, a meeting, a suggestion or a good practice, and what did not is
// carried over to the next meeting of the network.
package theme

import (
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// maxName is how long a theme's name may be, in characters.
const maxName = 80

// Theme is a word of the vocabulary.
type Theme struct {
	ID      string
	Slug    string
	Name    i18n.Content
	Merged  string   // the id of the theme it is part of now
	Words   []string // folded
	Changed time.Time
}

// Path is the theme's page.
func (t Theme) Path() string { return "/themes/" + t.Slug }

// Means tells whether free words, as a network has them, mean this theme.
func (t Theme) Means(c i18n.Content) bool {
	return slices.ContainsFunc(wordsOf(c), func(w string) bool { return slices.Contains(t.Words, w) })
}

// word is a name as it is compared.
func word(s string) string { return i18n.Fold(strings.Join(strings.Fields(s), " ")) }

func wordsOf(c i18n.Content) []string {
	var list []string
	for _, l := range i18n.Langs {
		if w := word(c.Own(l)); w != "" && !slices.Contains(list, w) {
			list = append(list, w)
		}
	}
	return list
}

// named is a name with the spaces it needs, and what is wrong with it.
func named(c i18n.Content) (i18n.Content, error) {
	c = c.Map(func(s string) string { return strings.Join(strings.Fields(s), " ") })
	var faults fault.Fields
	if c.Empty() {
		faults.Add("name", msgNameMissing)
	}
	for _, l := range i18n.Langs {
		if len([]rune(c.Own(l))) > maxName {
			faults.Add("name", msgTooLong.Fill("max", maxName))
			break
		}
	}
	return c, faults.Err()
}

// filled is a name with what another one has in languages it lacks.
func filled(c, from i18n.Content) i18n.Content {
	for _, l := range i18n.Langs {
		if !c.Has(l) {
			c = c.Set(l, from.Own(l))
		}
	}
	return c
}

// Split is a line of themes as people type them: with commas between.
func Split(s string) []string {
	var list []string
	for part := range strings.SplitSeq(s, ",") {
		part = strings.Join(strings.Fields(part), " ")
		if part != "" && !slices.ContainsFunc(list, func(x string) bool { return word(x) == word(part) }) {
			list = append(list, part)
		}
	}
	return list
}

// has tells whether one of the theme's words holds what is looked for.
func (t Theme) has(q string) bool {
	return q != "" && slices.ContainsFunc(t.Words, func(w string) bool { return strings.Contains(w, q) })
}
