package ui

import (
	"time"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// Fact is a name and its value; one without a Value is left out.
type Fact struct {
	Name  i18n.Text
	Value templ.Component
	Hint  string
}

// Total is a figure and what it counts.
type Total struct{ Value, Label string }

// AgendaItem is something that has a date.
type AgendaItem struct {
	Start, End  time.Time
	Title, Href string
	Lang        i18n.Lang // of the title, where it is not the page's
	Meta        string    // "Etänä · kaikille avoin"
	State       templ.Component
}

// WorkItem is something that waits or may be opened.
type WorkItem struct {
	Title, Href string
	Lang        i18n.Lang // of the title, where it is not the page's
	Meta        string
	State       templ.Component // beside the meta line: the due date, the state
	Act         templ.Component // ActionButton or LinkButtonFor
}

// CardSpec is one of alike things to choose between.
type CardSpec struct {
	Title, Href string
	Lang        i18n.Lang // of title and text, where it is not the page's
	Tag         string
	State       templ.Component
	Text        string
	Meta        templ.Component
}

// Tab is a link between lists of one thing, or views of one list.
type Tab struct {
	Label, Href string
	N           string // quiet number after the label
	Current     bool
}

// Chip is a filter in force and the address of the list without it.
type Chip struct{ Label, Href string }

// Paging is where in a list the page is: by page numbers (Page, Pages and
// perhaps From, To, Total), or by cursors (Prev, Next: paths, "" at the ends).
type Paging struct {
	From, To, Total int
	Page, Pages     int
	Prev, Next      string
	Label           string // names the pager where a page has two
}

func (g Paging) label(p Page) string {
	if g.Label != "" {
		return g.Label
	}
	return p.T(msgPages)
}

// numbers are the page numbers to show: the ends and the neighbours; 0 is a gap.
func (g Paging) numbers() []int {
	var out []int
	last := 0
	for n := 1; n <= g.Pages; n++ {
		if n != 1 && n != g.Pages && (n < g.Page-1 || n > g.Page+1) {
			continue
		}
		if n > last+1 {
			out = append(out, 0)
		}
		out = append(out, n)
		last = n
	}
	return out
}

func (p Page) pageHref(n int) templ.SafeURL {
	if n <= 1 {
		return p.URL(p.Query("page", ""))
	}
	return p.URL(p.Query("page", digits(n)))
}

// ListSpec stands over a list: how many, in what order, other forms of it.
type ListSpec struct {
	Count  string // "10 verkostoa"
	Order  string // "aakkosjärjestyksessä"
	Export []Link // labels are formats: "CSV", "XLSX"
	Views  []Tab
}

// Step is a step of a life cycle.
type Step struct {
	Label string
	Done  bool
	Now   bool
}

// ProgressSpec is long work that may be left.
type ProgressSpec struct {
	ID          string // unique on the page
	Label       string
	Done, Total int
	Note        string // "132 kutsua 210:stä …"
	Refresh     string // path that shows the work as it is now; "" when it is ready
}

// MonthSpec is a month with what happens in it.
type MonthSpec struct {
	Year       int
	Month      time.Month
	Today      civil.Date
	Events     map[civil.Date][]MonthEvent
	Prev, Next string // addresses of the months beside it; "" for none
	More       []Link
}

// MonthEvent is one thing on a day.
type MonthEvent struct {
	Title, Href, Time string
	Lang              i18n.Lang
}

// weeks are the weeks of the month, Monday first, whole.
func (m MonthSpec) weeks() [][]civil.Date {
	first := civil.Date{Year: m.Year, Month: m.Month, Day: 1}
	d := first.AddDays(-((int(first.Weekday()) + 6) % 7))
	next := first.AddMonths(1)
	var out [][]civil.Date
	for d.Before(next) {
		week := make([]civil.Date, 7)
		for i := range week {
			week[i] = d.AddDays(i)
		}
		out = append(out, week)
		d = d.AddDays(7)
	}
	return out
}

func (m MonthSpec) dayClass(d civil.Date) string {
	switch {
	case d == m.Today:
		return "today"
	case d.Month != m.Month:
		return "out"
	}
	return ""
}

func weekNumber(d civil.Date) string {
	_, w := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).ISOWeek()
	return digits(w)
}
