package org

import (
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Position is what a person is in an organisation, from a day to a day. Grants
// may hang on it; they end with it.
type Position struct {
	ID     string
	Person person.ID
	Org    ID
	Title  i18n.Content // "toiminnanjohtaja"; may be empty
	From   civil.Date   // zero: not told
	To     civil.Date   // last day; zero: open
}

// On tells whether the position is held on a day.
func (p Position) On(d civil.Date) bool {
	return (p.From.IsZero() || !d.Before(p.From)) && (p.To.IsZero() || !d.After(p.To))
}

// NewPosition is a position to be entered.
type NewPosition struct {
	Person   person.ID
	Org      ID
	Title    i18n.Content
	From, To civil.Date
}

func (n NewPosition) check() error {
	var faults fault.Fields
	tooLong(&faults, "title", n.Title, maxLine)
	if !n.From.IsZero() && !n.To.IsZero() && n.To.Before(n.From) {
		faults.Add("to", msgUntilBeforeFrom)
	}
	return faults.Err()
}
