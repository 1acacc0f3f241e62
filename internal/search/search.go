// Package search finds what is said and laid out in spaces: discussions and
// posts, pages, files, notes. It reads the envelopes of spaces and the index
// in one query, so that nothing is found that somebody may not read, and asks
// the space itself about every hit before it is shown.
package search

import (
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Hit is one thing found.
type Hit struct {
	Entry space.Entry
	Place space.Place
}

// Title is what a hit is called, in the language it is written in.
func (h Hit) Title() i18n.Content {
	l := i18n.Lang(h.Entry.Lang)
	if h.Entry.Title == "" {
		return i18n.Content{}
	}
	return i18n.Content{}.Set(l.Or(i18n.FI), h.Entry.Title)
}

// At is when it was said.
func (h Hit) At() time.Time { return h.Entry.At }
