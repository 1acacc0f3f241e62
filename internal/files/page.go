// Package files keeps the pages and files of spaces, and shows the front page
// of a space's workspace.
//
// A page is Markdown in one to three languages. Every save is a version with
// its writer and a word on why; an older one is restored by saving it anew. The
// rules of the game are a page of their own kind, which those who lead write.
//
// A file is judged by its first bytes, never by its name, and is only ever
// downloaded. Its bytes lie in a blob; what a row does not name any more is
// deleted by a job. It knows spaces by their refs and standings only.
package files

import (
	"regexp"
	"strings"
	"time"

	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Limits of what is written, in characters.
const (
	maxTitle = 200
	maxBody  = 50_000
	maxWhy   = 200
)

// The kinds of pages.
const (
	Plain = "page"
	Rules = "rules"
)

// Page is a page of a space as its latest version has it.
type Page struct {
	ID         string
	Space      space.Ref
	Kind       string
	Visibility space.Visibility
	CreatedBy  string
	Created    time.Time
	Hidden     time.Time
	Version
}

// Path is the page's own.
func (p Page) Path() string { return "/pages/" + p.ID }

// Version is a page as it was saved once.
type Version struct {
	Number int
	Title  i18n.Content
	Body   i18n.Content
	Why    string
	Author string
	At     time.Time
}

// text is all that a version says in one language, for comparing.
func (v Version) text(l i18n.Lang) string {
	return strings.TrimSpace(v.Title.Own(l) + "\n" + v.Body.Own(l))
}

// langs are the languages that either of two versions has.
func langs(a, b Version) []i18n.Lang {
	var list []i18n.Lang
	for _, l := range i18n.Langs {
		if a.text(l) != "" || b.text(l) != "" {
			list = append(list, l)
		}
	}
	return list
}

var wikiLink = regexp.MustCompile(`\[\[([^\[\]\n]{1,200})\]\]`)

// linked turns [[a title]] into a link to the page with that title, and leaves
// what names no page as it was written.
func linked(body string, address func(title string) string) string {
	return wikiLink.ReplaceAllStringFunc(body, func(s string) string {
		title := strings.TrimSpace(s[2 : len(s)-2])
		to := address(title)
		if to == "" {
			return s
		}
		return "[" + title + "](" + to + ")"
	})
}
