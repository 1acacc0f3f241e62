package support

import (
	"strings"

	"parvi/internal/platform/civil"
)

// Window are the days on which something may be done; a zero day is open.
type Window struct{ From, To civil.Date }

// Has tells whether a day lies in the window.
func (w Window) Has(d civil.Date) bool {
	return (w.From.IsZero() || !d.Before(w.From)) && (w.To.IsZero() || !d.After(w.To))
}

// String is "2026-03-01/2026-08-31"; ".." stands for an open end.
func (w Window) String() string {
	from, to := w.From.String(), w.To.String()
	if from == "" {
		from = ".."
	}
	if to == "" {
		to = ".."
	}
	return from + "/" + to
}

func parseWindow(s string) (Window, bool) {
	a, b, ok := strings.Cut(s, "/")
	from, err1 := civil.ParseDate(a)
	to, err2 := civil.ParseDate(b)
	return Window{from, to}, ok && (err1 == nil || a == "..") && (err2 == nil || b == "..")
}

// PlanWindow are the days on which the plan of a training that begins on a
// day may be sent. Months end where they end: six months before 31 August is
// 28 February.
func (r *Rules) PlanWindow(starts civil.Date) Window {
	var w Window
	if starts.IsZero() {
		return w
	}
	if r.t.earliest.set {
		w.From = r.t.earliest.v.Before(starts)
	}
	if r.t.latest.set {
		w.To = r.t.latest.v.Before(starts)
	}
	return w
}

// ReportBy is the last day for the report of a training that ended on a day:
// the earlier of the deadline and the closing day of the year, or the day the
// rule set names for what ends then. False: the rule set has no such day.
func (r *Rules) ReportBy(ends civil.Date) (civil.Date, bool) {
	if ends.IsZero() {
		return civil.Date{}, false
	}
	for _, o := range r.t.overrides {
		if o.ends.has(ends) {
			return closing(o.by, ends), true
		}
	}
	var last civil.Date
	if r.t.report.set {
		last = r.t.report.v.After(ends)
	}
	if r.t.yearClose.set {
		if d := closing(r.t.yearClose.v, ends); last.IsZero() || d.Before(last) {
			last = d
		}
	}
	return last, !last.IsZero()
}

// closing is the day on which the year of ends closes: of the next year where
// it lies in its first half, as 18 January does.
func closing(m MonthDay, ends civil.Date) civil.Date {
	if m.Month <= 6 {
		return m.In(ends.Year + 1)
	}
	return m.In(ends.Year)
}

// OneYear tells whether a training has to begin and end in the same calendar
// year.
func (r *Rules) OneYear() bool { return r.t.oneYear.v }

// HoursOpen tells whether the window for more hours or for giving some back
// is open on a day; true where the rule set has no windows.
func (r *Rules) HoursOpen(d civil.Date) bool {
	for _, w := range r.t.windows {
		if w.has(d) {
			return true
		}
	}
	return len(r.t.windows) == 0
}

// NeedsQuota tells whether a plan needs hours granted before.
func (r *Rules) NeedsQuota() bool { return r.t.quota.v }

// Says is what the rule set, or else the documented default, says of a key;
// "" where there is no such rule or no source gives its value.
func (r *Rules) Says(path string) string {
	if v, ok := r.Values[path]; ok {
		return tidied(v.Text)
	}
	k, _ := KeyOf(path)
	return k.Default
}

// MinParticipants is the least number of people, 0 where there is no such
// rule, and the age from which they count.
func (r *Rules) MinParticipants() (people, age int) { return r.t.minPeople.v, r.t.minAge.v }

// Cost verdicts.
const (
	CostCounts    = "eligible"
	CostNot       = "not"
	CostCapped    = "capped"
	CostSheet     = "needs_calculation_sheet"
	CostIfTied    = "tied_to_topic"
	CostGroupedAs = "group" // counts up to the share of its group
)

// Verdict is what a rule set says of a category of costs.
type Verdict struct {
	Rule    string  // one of the constants above
	Percent Decimal // of Capped, and of the group
	Group   string  // the group that is capped as a whole, or ""
	Default bool    // no source says it; the documented default
}

// Verdict is the verdict on a category; that of an unknown one is CostNot.
func (r *Rules) Verdict(category string) Verdict {
	p, ok := r.t.categories[category]
	if !ok {
		return Verdict{Rule: CostNot}
	}
	v := Verdict{Rule: p.v.rule, Percent: p.v.percent, Default: !p.given}
	for _, g := range r.t.groups {
		for _, c := range g.categories {
			if c == category {
				v.Group = g.name
				if v.Rule == CostCounts {
					v.Rule, v.Percent = CostGroupedAs, g.percent
				}
			}
		}
	}
	return v
}

// HoursPerCredit is how many hours of a participant's work make a credit, and
// Multiplier the hours of work an hour or a page of something takes.
func (r *Rules) HoursPerCredit() Decimal { return r.t.hoursPerOp }

// Multiplier is the documented one of the word, or false.
func (r *Rules) Multiplier(word string) (Decimal, bool) {
	d, ok := r.t.multipliers[word]
	return d, ok
}
