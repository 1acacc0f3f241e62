// Package home holds the pages that look over everything: the front page, my
// page, search, and what the footer leads to: privacy, accessibility, open
// data, help.
package home

import (
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// The accessibility statement: when it was made, and when its text was last
// compared with the service. It is to be reviewed at least once a year
// ((EU) 2018/1523); a test reminds of it.
var (
	statementMade    = civil.Date{Year: 2026, Month: 11, Day: 22}
	statementChecked = civil.Date{Year: 2026, Month: 11, Day: 30}
)

// Named is a thing with its page.
type Named struct {
	Name i18n.Content
	Path string
	Hint i18n.Text
}

// Group is a heading with things under it.
type Group struct {
	Heading i18n.Text
	Things  []Named
}

// Task is something that waits for the reader.
type Task struct {
	Title i18n.Text
	Meta  i18n.Text
	Path  string
	Verb  i18n.Text
}

// Story is an article on the front page.
type Story struct {
	Title, Lead i18n.Content
	Path        string
	At          time.Time
	By          string
}

// Figures are the counted totals of today.
type Figures struct {
	People, Memberships, Networks int
	Meeting                       int // people with a place in something within seven days
}

// Hit is one thing that search found.
type Hit struct {
	Kind i18n.Text
	Named
}
