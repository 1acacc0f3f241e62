package hours

import (
	"math"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type pageView struct {
	ledger
	Form   overflowForm
	Errors ui.Errors
}

func (v pageView) lead(p ui.Page) string {
	return p.T(pageLead, "name", v.Holder.Name, "centre", v.Centre.Name)
}

func (v pageView) at(sub string) string { return v.Holder.Path() + "/hours" + sub }

func (v pageView) query() string { return "?year=" + year(v.Year) + "&kind=" + string(v.Kind) }

// empty tells whether the ledger has nothing at all.
func (v pageView) empty() bool { return v.Total == 0 }

func (v pageView) totals(p ui.Page) []ui.Total {
	w := v.Balance.Whole()
	return []ui.Total{
		{Value: w.Amount.Format(p.Lang), Label: p.T(wordTotal)}, {Value: w.Reserved.Format(p.Lang), Label: p.T(wordReserved)},
		{Value: w.Consumed.Format(p.Lang), Label: p.T(wordConsumed)}, {Value: w.Free().Format(p.Lang), Label: p.T(wordFree)},
	}
}

func (v pageView) facts(p ui.Page) []ui.Fact {
	b := v.Balance
	fact := func(name i18n.Text, h Hours) ui.Fact { return ui.Fact{Name: name, Value: ui.Text(h.Format(p.Lang))} }
	list := []ui.Fact{fact(wordGranted, b.Granted)}
	if b.Extra > 0 {
		list = append(list, fact(wordExtra, b.Extra))
	}
	if b.Returned > 0 {
		list = append(list, fact(wordReturned, b.Returned))
	}
	return append(list, fact(wordPool, b.Pool.Amount))
}

// chart is the picture of the year: what was free at the end of each month,
// and what it will be.
func (v pageView) chart(p ui.Page) ui.Chart {
	w := v.Balance.Whole()
	c := ui.Chart{ID: "burn", Title: p.T(chartTitle), LabelOf: p.T(wordMonth), Format: func(f float64) string { return Hours(math.Round(f * 100)).Format(p.Lang) }}
	now := int(v.Today.Month) - 1
	switch {
	case v.Today.Year > v.Year:
		now = 11
	case v.Today.Year < v.Year:
		now = 0
	}
	free, coming := ui.Series{Name: p.T(wordFree)}, ui.Series{Name: p.T(chartForecast)}
	for m := range 12 {
		c.Labels = append(c.Labels, shortMonth(p.Lang, m))
		real, guess := math.NaN(), math.NaN()
		if m <= now {
			real = float64(v.Burn.Free(m)) / 100
		}
		if v.Known && m == now {
			guess = float64(w.Free()) / 100
		}
		if v.Known && m > now {
			guess = max(0, float64(w.Amount-v.By[m])/100)
		}
		free.Values, coming.Values = append(free.Values, real), append(coming.Values, guess)
	}
	c.Series = []ui.Series{free}
	if v.Known {
		c.Series = append(c.Series, coming)
	}
	c.Sentence = v.sentence(p)
	return c
}

func (v pageView) sentence(p ui.Page) string {
	w := v.Balance.Whole()
	switch left := w.Amount - v.Needed; {
	case !v.Known:
		return p.T(sayFree, "total", w.Amount, "free", w.Free())
	case left < 0:
		return p.T(sayShort, "total", w.Amount, "free", w.Free(), "needed", v.Needed/100*100)
	default:
		return p.T(sayLeft, "total", w.Amount, "free", w.Free(), "left", left/100*100)
	}
}

// shortMonth is the month's number as people write it in a table: "1." or "1".
func shortMonth(l i18n.Lang, m int) string {
	if l == i18n.FI {
		return year(m+1) + "."
	}
	return year(m + 1)
}

// shows tells whether the hours are nearly or all in use.
func (v pageView) percent() int { return inUse(v.Balance.Whole()) }

func (v pageView) units(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(secUnits), Dense: true, Flow: true, Columns: []ui.Column{
		{Label: p.T(wordUnit)}, {Label: p.T(wordAmount), Right: true}, {Label: p.T(wordReserved), Right: true}, {Label: p.T(wordConsumed), Right: true},
		{Label: p.T(wordFree), Right: true}, {Label: p.T(wordShare)},
	}}
	add := func(name templ.Component, a Account) {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{name, num(p, a.Amount), num(p, a.Reserved), num(p, a.Consumed), num(p, a.Free()), useState(p, a)}})
	}
	add(ui.Text(p.T(wordPool)), v.Balance.Pool)
	for _, a := range v.Balance.Units {
		add(ui.Name(p, v.Orgs[a.Unit].Name), a)
	}
	return t
}

func num(p ui.Page, h Hours) templ.Component { return ui.Text(h.Format(p.Lang)) }

// useState says how full an account is, by a word and a shape.
func useState(p ui.Page, a Account) templ.Component {
	percent := inUse(a)
	shape := ui.ShapeOpen
	switch {
	case a.Amount == 0:
		return ui.Muted("–")
	case percent >= 100:
		shape = ui.ShapeFull
	case percent >= thresholds[0]:
		shape = ui.ShapeWarn
	}
	return ui.State(p, shape, wordPerCent.Fill("n", percent))
}

// lines are postings as rows of a table.
func (v ledger) lines(p ui.Page, caption i18n.Text) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(caption), Dense: true, Flow: true, Columns: []ui.Column{
		{Label: p.T(wordWhen)}, {Label: p.T(wordEntry)}, {Label: p.T(wordHours), Right: true}, {Label: p.T(wordUnit)}, {Label: p.T(labelExplain)},
	}}
	for _, x := range v.Postings {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.Time(p, x.At), ui.Text(p.T(entryNames[x.Entry])), num(p, x.Hours), v.whose(p, x), ui.Text(v.explain(p, x)),
		}})
	}
	return t
}

func (v ledger) whose(p ui.Page, x Posting) templ.Component {
	id := x.Unit
	if x.Account != Pool {
		id = x.Account
	}
	if o, ok := v.Orgs[id]; ok && id != v.Holder.ID {
		return ui.Name(p, o.Name)
	}
	return ui.Text(p.T(wordPool))
}

// explain is what was written, or who did it.
func (v ledger) explain(p ui.Page, x Posting) string {
	parts := []string{}
	if x.Grounds != "" {
		parts = append(parts, x.Grounds)
	}
	if who := v.People[x.Person]; who.Name != "" && x.Ref == "" {
		parts = append(parts, who.Name)
	}
	return strings.Join(parts, " · ")
}

// dates are the windows of the year in words.
func (v pageView) dates(p ui.Page) []string {
	var list []string
	for _, w := range v.Windows {
		say := windowReturnsOpen
		if w.Kind == ForRequest {
			say = windowRequestsOpen
		}
		list = append(list, p.T(say, "days", w.days()))
	}
	if !v.Days.ClosesOn.IsZero() {
		list = append(list, p.T(windowCloses, "year", year(v.Year), "day", v.Days.ClosesOn))
	}
	return list
}

func (v pageView) requestItems(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, q := range v.Requests {
		st := requestStates[q.State]
		items = append(items, ui.WorkItem{Title: p.T(wordHoursN, "hours", q.Hours), Href: "/hours/requests/" + q.ID,
			Meta: civil.DateOf(q.Asked).Format(p.Lang), State: ui.State(p, st.Shape, st.Say)})
	}
	return items
}

type overflowForm struct {
	Overflow string `form:"overflow" oneof:"own_then_pool own_only pool_only"`
}

func overflowOptions(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, o := range Overflows {
		list = append(list, ui.Option{Value: string(o), Label: p.T(overflowNames[o])})
	}
	return list
}

// yearTabs lead to the years around.
func yearTabs(path string, now, this int, k Kind) []ui.Tab {
	var tabs []ui.Tab
	for y := this - 1; y <= this+1; y++ {
		tabs = append(tabs, ui.Tab{Label: year(y), Href: path + "?year=" + year(y) + "&kind=" + string(k), Current: y == now})
	}
	return tabs
}

func kindTabs(p ui.Page, path string, y int, now Kind) []ui.Tab {
	var tabs []ui.Tab
	for _, k := range Kinds {
		tabs = append(tabs, ui.Tab{Label: p.T(kindNames[k]), Href: path + "?year=" + year(y) + "&kind=" + string(k), Current: k == now})
	}
	return tabs
}

// moveView is a form that shares out, returns or asks for hours.
type moveView struct {
	Seen
	Entry  Entry // Allocate for both ways of sharing
	Action string
	Form   moveForm
	Errors ui.Errors
	Closed error // why it is not open now
	Units  []org.Organisation
	Button i18n.Text
	Hint   i18n.Text
}

func (v moveView) unitOptions(p ui.Page) []ui.Option {
	list := []ui.Option{{Value: "", Label: "–"}}
	for _, o := range v.Units {
		label := p.C(o.Name)
		if a := v.Balance.Of(o.ID); a.Amount > 0 {
			label += " (" + a.Free().Format(p.Lang) + ")"
		}
		list = append(list, ui.Option{Value: o.ID, Label: label})
	}
	return list
}

func moveOptions(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(Allocate), Label: p.T(moveGive)}, {Value: string(Deallocate), Label: p.T(moveTake)}}
}
