package life

import (
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Say is a reason in words.
func (r Reason) Say(l i18n.Lang) string {
	switch r.Sign {
	case Quiet:
		if r.Day.IsZero() {
			return saysNever.In(l, r.N)
		}
		return saysQuiet.In(l, r.N, "date", r.Day.Format(l))
	case Falling:
		return saysFalling.With(l, "numbers", numbers(l, r.Numbers))
	case LeadsOnly:
		return saysLeadsOnly.With(l, "n", r.N)
	case NoContact:
		return saysNoContact.In(l)
	case Leaving:
		return saysLeaving.With(l, "n", r.N, "of", joinedWord(l, r.Of))
	case Meeting:
		return saysMeetings.In(l, r.N)
	case Ahead:
		return saysDated.With(l, "date", r.Day.Format(l))
	case Writing:
		return saysWriting.With(l, "n", r.N)
	case Restarted:
		return saysRestarted.In(l)
	}
	return ""
}

// numbers are attendances in a row; one small enough to tell of a person is
// said as such.
func numbers(l i18n.Lang, list []int) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = count(l, n)
	}
	return strings.Join(words, ", ")
}

func joinedWord(l i18n.Lang, n int) string { return count(l, n) }

// count is a number of people as it may be shown.
func count(l i18n.Lang, n int) string {
	if _, hidden := Hide(n); hidden {
		return saysFew.In(l)
	}
	return i18n.Number(l, n)
}

// partName is when a planned item is to be held.
func partName(l i18n.Lang, i Item) string {
	first, last := i.Span()
	switch {
	case first == last:
		return first.Format(l)
	case strings.HasPrefix(i.Part, "Q"):
		return partQuarter.With(l, "n", i.Part[1:], "year", itoa(i.Year))
	default:
		return i18n.Capital(civil.Month(l, first.Month)) + " " + itoa(i.Year)
	}
}

// wholeNumber reads a number somebody typed.
func wholeNumber(s string) (int, error) { return strconv.Atoi(strings.TrimSpace(s)) }
