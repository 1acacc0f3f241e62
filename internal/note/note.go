// Package note keeps what was said and decided: notes of a network's work or
// of one meeting, in versions, and its decisions as rows of their own.
//
// A note is a draft until it is published to those its visibility takes in.
// A decision says what is done, who does it and by when, and becomes a task in
// one click; the decisions of all years are one searchable list. The notes of
// a meeting are written by those who lead the meeting and read as the meeting
// has it; they stand in the spaces of every network that held it, or in none.
// The package knows spaces and meetings by refs and standings only.
package note

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Limits of what is written, in characters. A decision is as long as the title
// of the task it may become.
const (
	maxTitle = 200
	maxBody  = 50_000
	maxWhy   = 200
	maxWhat  = 200
)

// Note is a note as its latest version has it.
type Note struct {
	ID         string
	Space      space.Ref  // "" for those of a meeting of no network
	Meeting    string     // the meeting they are of, "" for a network's own
	HeldOn     civil.Date // the day it is about
	Visibility space.Visibility
	CreatedBy  string
	ByName     string // who wrote it, as a source tells
	Created    time.Time
	Published  time.Time // zero: a draft
	Hidden     time.Time
	Version
}

// Path is the note's own page.
func (n Note) Path() string { return "/notes/" + n.ID }

// Draft tells whether it has not been published.
func (n Note) Draft() bool { return n.Published.IsZero() }

// Version is a note as it was saved once.
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

// Decision is one thing that was decided.
type Decision struct {
	ID        string
	Note      string
	Lang      i18n.Lang
	What      string
	Person    string     // who does it, "" for nobody in particular
	Due       civil.Date // zero: no day
	Task      string     // the task made of it
	CreatedBy string
	Created   time.Time
	Withdrawn time.Time
}
