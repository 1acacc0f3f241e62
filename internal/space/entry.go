package space

import (
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/index"
)

// Entry is the envelope of something said or laid out in a space: a thread, a
// post, a page, a file. Its id is that of the thing, which belongs to another
// package; here stands what lists, digests and search need to know of it.
type Entry struct {
	ID         string
	Space      Ref
	Kind       string // "thread", "post", "page"
	Top        string // the entry it stands under: a post's thread; its own id for others
	Author     string // a person's id; "" when nobody of the register wrote it
	Lang       string // of the text
	Visibility Visibility
	Title      string // as its author wrote it; of a post its thread's
	Excerpt    string // the beginning as plain text, at most 300 characters
	Path       string // of its page, below the language
	At         time.Time
	Words      []index.Text // it is found by; nil: its title and excerpt. They are not kept here
	Changed    time.Time
	Hidden     time.Time // zero: seen by everyone who may
}

// maxExcerpt is how much of a text stands in its envelope.
const maxExcerpt = 300

// words are what the thing is found by.
func (e Entry) words() []index.Text {
	if e.Words != nil {
		return e.Words
	}
	return []index.Text{{Lang: i18n.Lang(e.Lang), Text: e.Title + "\n" + e.Excerpt}}
}

// Readable are the visibilities that somebody on a level reads; lead tells
// whether they lead the space or answer for it. Level "" is a visitor.
func Readable(l Level, lead bool) []Visibility {
	switch {
	case lead:
		return Visibilities[:]
	case l == AsMember || l == AsRepresentative:
		return Visibilities[:3]
	case l == AsFollower:
		return Visibilities[:2]
	}
	return Visibilities[:1]
}

// excerpt is the beginning of a plain text, cut between words.
func excerpt(text string) string {
	runes := []rune(text)
	if len(runes) <= maxExcerpt {
		return text
	}
	cut := maxExcerpt - 1
	for cut > maxExcerpt/2 && runes[cut] != ' ' {
		cut--
	}
	return string(runes[:cut]) + "…"
}
