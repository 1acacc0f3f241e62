package org

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Source is a published text from which facts were taken. What belongs to it
// shows title, publisher and day.
type Source struct {
	ID        string
	Alias     string // as the import file called it
	Title     string
	Publisher ID           // "" until it is known
	By        i18n.Content // the publisher's name on the day of publishing
	Published time.Time
	Lang      i18n.Lang
	URL       string
}

// Cite is the source in one line: ”SOSTEn verkostot kokoavat…”, SOSTE, 23.2.2016.
func (s Source) Cite(l i18n.Lang) string {
	parts := []string{quote(l, s.Title)}
	if by := s.By.In(l); by != "" {
		parts = append(parts, by)
	}
	if !s.Published.IsZero() {
		parts = append(parts, civil.DateOf(s.Published).Format(l))
	}
	return strings.Join(parts, ", ")
}

func quote(l i18n.Lang, s string) string {
	if l == i18n.EN {
		return "‘" + s + "’"
	}
	return "”" + s + "”"
}

// NewSource is a source to be entered. One with the same title and instant is
// the same source.
type NewSource struct {
	Alias     string
	Title     string
	Publisher ID
	Published time.Time
	Lang      i18n.Lang
	URL       string
}

func (n NewSource) clean() (NewSource, error) {
	var faults fault.Fields
	n.Title = strings.TrimSpace(n.Title)
	if n.Title == "" {
		faults.Add("title", msgSourceTitle)
	}
	if n.URL != "" && !looksLikeWeb(n.URL) {
		faults.Add("url", msgWeb)
	}
	n.Lang = n.Lang.Or(i18n.FI)
	return n, faults.Err()
}
