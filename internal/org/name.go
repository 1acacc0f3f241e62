package org

import (
	"cmp"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Name is a name an organisation has or had.
type Name struct {
	ID     string
	Name   i18n.Content
	Short  string
	Span   Span
	Source string
	First  civil.Date // the days on which it is shown; zero: open
	Last   civil.Date
}

// NewName is a name to be given.
type NewName struct {
	Name   i18n.Content
	Short  string
	Span   Span
	Source string
}

func (n NewName) clean(faults *fault.Fields) NewName {
	n.Name = n.Name.Map(strings.TrimSpace)
	n.Short = strings.TrimSpace(n.Short)
	if n.Name.Empty() {
		faults.Add("name", msgNameMissing)
	}
	tooLong(faults, "name", n.Name, maxName)
	if len([]rune(n.Short)) > maxShort {
		faults.Add("short", msgTooLong.Fill("n", len([]rune(n.Short))-maxShort, "max", maxShort))
	}
	n.Span.check(faults)
	return n
}

// Span is from when until when, each as exact as its source; nothing given is
// open.
type Span struct{ From, Until civil.Vague }

// Format says the span: "vuodesta 2016", "vuoteen 2016 asti", "2014–2016"; ""
// when it is open at both ends.
func (s Span) Format(l i18n.Lang) string {
	switch {
	case s.From.IsZero() && s.Until.IsZero():
		return ""
	case s.Until.IsZero():
		return since(s.From, l)
	case s.From.IsZero():
		return until(s.Until, l)
	case s.From.Month == 0 && s.Until.Month == 0 && s.From.Part == "" && s.Until.Part == "":
		if s.From == s.Until {
			return s.From.Format(l)
		}
		return s.From.String() + "–" + s.Until.String()
	case s.From.Day != 0 && s.Until.Day != 0:
		return s.From.Format(l) + "–" + s.Until.Format(l)
	default:
		return since(s.From, l) + " " + until(s.Until, l)
	}
}

func since(v civil.Vague, l i18n.Lang) string {
	switch {
	case v.Day != 0:
		return msgSinceDay.With(l, "date", v.Format(l))
	case v.Month != 0:
		return msgSinceMonth.With(l, "month", civil.Month(l, v.Month), "year", civil.Vague{Year: v.Year}.String())
	default:
		return msgSinceYear.With(l, "year", v.String())
	}
}

func until(v civil.Vague, l i18n.Lang) string {
	switch {
	case v.Day != 0:
		return msgUntilDay.With(l, "date", v.Format(l))
	case v.Month != 0:
		return msgUntilMonth.With(l, "month", civil.Month(l, v.Month), "year", civil.Vague{Year: v.Year}.String())
	default:
		return msgUntilYear.With(l, "year", v.String())
	}
}

// LastDay is the last day the span may reach; zero when it is open.
func (s Span) LastDay() civil.Date { return s.Until.Last() }

// Holds tells whether the span may hold on a day, read as widely as it is
// vague.
func (s Span) Holds(on civil.Date) bool {
	return (s.From.IsZero() || !on.Before(s.From.First())) && (s.Until.IsZero() || !on.After(s.Until.Last()))
}

func (s Span) check(faults *fault.Fields) {
	if !s.From.IsZero() && !s.Until.IsZero() && s.Until.Last().Before(s.From.First()) {
		faults.Add("until", msgUntilBeforeFrom)
	}
}

// settle puts names in order and gives each the days on which it is shown, so
// that every day has exactly one. Where a name changed "in 2016", the old one
// stands until the end of that year: it is the one that is certain to have
// been in use then. After the last name has ended it is still shown, since an
// organisation is never without a name.
func settle(names []Name) []Name {
	names = slices.Clone(names)
	slices.SortStableFunc(names, func(a, b Name) int {
		return cmp.Or(
			compareDates(a.Span.From.First(), b.Span.From.First()),
			compareEnds(a.Span.Until.Last(), b.Span.Until.Last()),
			cmp.Compare(a.ID, b.ID),
		)
	})
	for i := range names {
		names[i].First, names[i].Last = civil.Date{}, civil.Date{}
		if i == 0 {
			continue
		}
		last := boundary(names[i-1].Span.Until, names[i].Span.From)
		// A name is shown on one day at least, or the one before would be lost.
		if before := names[i-1].First; !before.IsZero() && last.Before(before) {
			last = before
		}
		names[i-1].Last, names[i].First = last, last.AddDays(1)
	}
	return names
}

// boundary is the last day of an old name, known when it ended and when the
// new one began.
func boundary(ended, began civil.Vague) civil.Date {
	switch {
	case began.Day != 0:
		return began.First().AddDays(-1)
	case began.IsZero():
		return ended.Last()
	case ended.IsZero():
		return began.Last()
	case ended.Last().Before(began.First()):
		return began.First().AddDays(-1) // nothing is known between: the old name stands
	default:
		return ended.Last()
	}
}

func compareDates(a, b civil.Date) int { return cmp.Compare(a.String(), b.String()) }

// compareEnds orders ends; none is later than any.
func compareEnds(a, b civil.Date) int {
	switch {
	case a.IsZero() && b.IsZero():
		return 0
	case a.IsZero():
		return 1
	case b.IsZero():
		return -1
	}
	return compareDates(a, b)
}

// searchKey is a folded text as it is stored for search: in hex, so that the
// order of bytes is the order in every database, and a prefix is a range.
func searchKey(folded string) string { return hex.EncodeToString([]byte(folded)) }

// afterPrefix is the first key that no longer begins with a key; "" when there
// is none.
func afterPrefix(key string) string {
	b := []byte(key)
	for i := len(b) - 1; i >= 0; i-- {
		switch {
		case b[i] == '9':
			b[i] = 'a'
			return string(b[:i+1])
		case b[i] < 'f':
			b[i]++
			return string(b[:i+1])
		}
	}
	return ""
}

// words are the words of a text, folded, each once.
func words(text string) []string {
	all := strings.FieldsFunc(i18n.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	slices.Sort(all)
	return slices.Compact(all)
}

// keys are what a name is found by: its words, and the whole of it, in every
// language and short.
func (n Name) keys() (parts, whole []string) {
	for _, text := range []string{n.Name.FI, n.Name.SV, n.Name.EN, n.Short} {
		if text == "" {
			continue
		}
		for _, w := range words(text) {
			parts = append(parts, searchKey(w))
		}
		whole = append(whole, searchKey(i18n.Fold(text)))
	}
	slices.Sort(parts)
	slices.Sort(whole)
	return slices.Compact(parts), slices.Compact(whole)
}
