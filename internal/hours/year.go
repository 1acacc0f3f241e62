package hours

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
)

// Year is what a study centre has set for a year. A day that is not set binds
// nobody.
type Year struct {
	Centre         string
	Year           int
	ProposalsFrom  civil.Date
	ProposalsUntil civil.Date
	UsableFrom     civil.Date // from when hours of the year may be reserved
	ClosesOn       civil.Date // the last day on which anything is posted
}

// The years a ledger may be of; anything else is a slip of the pen.
const (
	firstYear = 2000
	lastYear  = 2100
)

// open refuses postings to a year that is closed.
func (y Year) open(today civil.Date) error {
	if !y.ClosesOn.IsZero() && today.After(y.ClosesOn) {
		return fault.New(fault.Conflict, msgYearClosed.Fill("year", year(y.Year), "day", y.ClosesOn))
	}
	return nil
}

// usable refuses reservations before the year's hours may be used.
func (y Year) usable(today civil.Date) error {
	if !y.UsableFrom.IsZero() && today.Before(y.UsableFrom) {
		return fault.New(fault.Conflict, msgNotYetUsable.Fill("year", year(y.Year), "day", y.UsableFrom))
	}
	return nil
}
