package org

import (
	"strconv"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Strategy is what an organisation has said it aims at over some years.
type Strategy struct {
	ID        string
	Org       ID
	From, To  int          // years; 0 is not told
	Continues i18n.Content // how it follows the one before
	Aims      []i18n.Content
	Lines     []i18n.Content // of action
	Source    string
}

// Years are the years of the strategy: "2018–2022".
func (s Strategy) Years() string { return years(s.From, s.To) }

func years(from, to int) string {
	switch {
	case from == 0 && to == 0:
		return ""
	case from == to:
		return strconv.Itoa(from)
	case to == 0:
		return strconv.Itoa(from) + "–"
	case from == 0:
		return "–" + strconv.Itoa(to)
	}
	return strconv.Itoa(from) + "–" + strconv.Itoa(to)
}

// NewStrategy is a strategy to be entered.
type NewStrategy struct {
	Org       ID
	From, To  int
	Continues i18n.Content
	Aims      []i18n.Content
	Lines     []i18n.Content
	Source    string
}

func (n NewStrategy) check() error {
	var faults fault.Fields
	for _, y := range []int{n.From, n.To} {
		if y != 0 && (y < 1900 || y > 2200) {
			faults.Add("from", msgYear)
			break
		}
	}
	if n.From != 0 && n.To != 0 && n.To < n.From {
		faults.Add("to", msgUntilBeforeFrom)
	}
	return faults.Err()
}
