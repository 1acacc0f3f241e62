package meeting

import (
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// StatedOpen is what a source states of a year's open meetings: who calls
// them, and for whom; neither how many nor when.
type StatedOpen struct {
	ID     string
	Org    string
	Year   int
	Target i18n.Content
	Source string // id of the source
}

func (o StatedOpen) clean() (StatedOpen, error) {
	var faults fault.Fields
	o.Target = o.Target.Map(strings.TrimSpace)
	if o.Year < 1900 || o.Year > 2200 {
		faults.Add("year", msgOpenYear)
	}
	if o.Target.Empty() {
		faults.Add("target_group", msgOpenTarget)
	}
	return o, faults.Err()
}

func (m Meeting) day(l i18n.Lang) string { return civil.DateOf(m.Starts).FormatDay(l) }
