// Package task keeps what a space has agreed that somebody does: what, who, by
// when, and in which notes or meeting it was agreed. Who is responsible is told
// by mail, unless they want none of the space; whoever is responsible or leads
// marks it as done.
package task

import (
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

const maxTitle = 200

// Task is one thing to be done.
type Task struct {
	ID         string
	Space      space.Ref
	Lang       i18n.Lang
	Title      string
	Person     string     // who is responsible, "" for nobody yet
	Due        civil.Date // zero: no day
	Source     string     // "note:ID" or "meeting:ID" it was agreed in, "" for neither
	Visibility space.Visibility
	CreatedBy  string
	Created    time.Time
	Done       time.Time
	DoneBy     string
}

// Overdue tells whether the day has gone by with the task still open.
func (t Task) Overdue(today civil.Date) bool {
	return t.Done.IsZero() && !t.Due.IsZero() && t.Due.Before(today)
}

// SourcePath is the page of what it was agreed in.
func (t Task) SourcePath() string {
	kind, id, ok := strings.Cut(t.Source, ":")
	if !ok {
		return ""
	}
	return "/" + kind + "s/" + id
}
