package course

import (
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
	"parvi/internal/support"
)

// tabs are the groups of an organiser's desk, with what waits first.
func (v deskView) tabs(p ui.Page) []ui.Tab {
	waits := 0
	for _, g := range Groups {
		if g.Waits() {
			waits += v.Counts[g]
		}
	}
	tabs := []ui.Tab{{Label: p.T(deskWaits), Href: "/desk/courses", N: digits(waits), Current: v.Form.State == ""}}
	for _, g := range Groups {
		tabs = append(tabs, ui.Tab{Label: p.T(groupWords[g]), Href: "/desk/courses?state=" + string(g), N: digits(v.Counts[g]), Current: v.Form.State == string(g)})
	}
	return tabs
}

// table is what is on the desk: what is due first stands first.
func (v deskView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(trainingMine), Dense: true, Flow: true, Tick: "id", Columns: []ui.Column{{Label: p.T(fieldName)}, {Label: p.T(fieldOrg)}, {Label: p.T(tableWhen)},
		{Label: p.T(tableHours), Right: true}, {Label: p.T(colState)}, {Label: p.T(standNext)}, {Label: p.T(standBy), Right: true}}}
	for _, l := range v.Lines {
		name := title(p.Lang, l.Course)
		t.Rows = append(t.Rows, ui.Row{Value: l.ID, Name: name, Cells: []templ.Component{ui.A(p, name, l.Path()), ui.Name(p, l.Organiser.Name), ui.Text(dayText(p, l.firstDay())),
			ui.Text(l.Hours.Format(p.Lang)), stateSign(p, l.Standing.State), l.next(p), l.by(p)}})
	}
	return t
}

// next is what comes next as a link to where it is done.
func (l Line) next(p ui.Page) templ.Component {
	if l.Standing.Path != "" && l.Standing.Has == Organiser {
		return ui.AFor(p, p.T(l.Standing.Do), title(p.Lang, l.Course), l.Standing.Path)
	}
	return ui.Muted(p.T(l.Standing.Next))
}

func (l Line) by(p ui.Page) templ.Component {
	switch {
	case l.Standing.By.IsZero():
		return nil
	case l.Standing.Late:
		return ui.Lines(ui.Text(p.Day(l.Standing.By)), ui.State(p, ui.ShapeWarn, standLate))
	}
	return ui.Text(p.Day(l.Standing.By))
}

func dayText(p ui.Page, d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return p.Day(d)
}

// bulks are what may be done to several at once in a group.
func (v deskView) bulks() []Action {
	switch Group(v.Form.State) {
	case GroupDraft:
		return []Action{Submit}
	case GroupPublish:
		return []Action{Publish}
	case GroupDone:
		return []Action{Archive}
	}
	return nil
}

var bulkWords = map[Action]i18n.Text{Submit: deskSubmit, Publish: deskPublish, Archive: deskArchive, Take: centreTake, Approve: centreApprove, Check: centreCheckAll, Decide: centreDecide}

func (t Tally) totals(p ui.Page) []ui.Total {
	return []ui.Total{{Value: p.Num(t.Held), Label: p.T(tallyHeld)}, {Value: t.Hours.Format(p.Lang), Label: p.T(tallyHours)}, {Value: p.Num(t.People), Label: p.T(tallyPeople)}}
}

func (t Tally) note(p ui.Page) string {
	return p.T(tallyNote, "visits", t.Visits, "cancelled", t.Cancelled, "sum", t.Granted.text())
}

func (v centreView) path() string { return "/desk/centre/" + v.Centre.ID }

func (v centreView) tabs(p ui.Page) []ui.Tab {
	count := map[string]int{tabPlans: v.Counts[Submitted], tabReports: v.Counts[Reported] + v.Counts[Checked], tabPayments: v.Counts[Granted] + v.Counts[InPayment]}
	var tabs []ui.Tab
	for _, t := range []string{tabPlans, tabReports, tabPayments, tabAll} {
		tab := ui.Tab{Label: p.T(tabShort[t]), Href: v.path() + "?tab=" + t, Current: v.Form.Tab == t}
		if n, ok := count[t]; ok {
			tab.N = digits(n)
		}
		tabs = append(tabs, tab)
	}
	return tabs
}

func (v centreView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(tabTitles[v.Form.Tab]), Dense: true, Flow: true, Tick: "id", Columns: []ui.Column{{Label: p.T(navTraining)}, {Label: p.T(fieldOrg)},
		{Label: p.T(centreStarts), Right: true}, {Label: p.T(tableHours), Right: true}, {Label: p.T(centreCheck)}, {Label: p.T(colState)}, {Label: p.T(centreWho)}, {Label: p.T(centreWaited), Right: true}}}
	for _, l := range v.Lines {
		name := title(p.Lang, l.Course)
		t.Rows = append(t.Rows, ui.Row{Value: l.ID, Name: name, Cells: []templ.Component{ui.A(p, name, l.centrePath()), ui.Name(p, l.Organiser.Name), ui.Text(dayText(p, l.firstDay())),
			ui.Text(l.Hours.Format(p.Lang)), l.verdict(p), stateSign(p, l.Standing.State), l.assigned(p), ui.Text(l.waited(p, v.Now))}})
	}
	return t
}

// centrePath is where the study centre handles a course.
func (l Line) centrePath() string {
	switch l.Standing.State {
	case Submitted:
		return l.Path() + "/review"
	case Reported, Checked, Granted, Denied, InPayment, Paid:
		return l.Path() + "/check"
	}
	return l.Path()
}

// verdict is the first thing the checks found, or that they found nothing.
func (l Line) verdict(p ui.Page) templ.Component {
	if l.Standing.State != Submitted {
		if l.Decision != nil {
			return ui.Text(l.Decision.Amount.Format(p.Lang))
		}
		return nil
	}
	for _, g := range l.Gaps {
		if g.Blocks {
			return ui.State(p, ui.ShapeBad, g.Short)
		}
	}
	if len(l.Gaps) > 0 {
		return ui.State(p, ui.ShapeWarn, l.Gaps[0].Short)
	}
	return ui.State(p, ui.ShapeOK, centreClean)
}

func (l Line) assigned(p ui.Page) templ.Component {
	if l.Assigned == "" {
		return ui.Muted(p.T(centreNotYet))
	}
	return ui.Text(l.Assigned)
}

func (l Line) waited(p ui.Page, today civil.Date) string {
	n := civil.DateOf(l.Moved).DaysUntil(today)
	if n <= 0 {
		return p.T(centreToday)
	}
	return p.N(centreDays, n)
}

func (v centreView) bulks() []Action {
	var list []Action
	switch v.Form.Tab {
	case tabPlans:
		if v.MayReview {
			list = append(list, Approve, Take)
		}
	case tabReports:
		if v.MayCheck {
			list = append(list, Check, Take)
		}
		if v.MayDecide {
			list = append(list, Decide)
		}
	}
	return list
}

func (v centreView) paging() ui.Paging {
	page := max(v.Form.Page, 1)
	return ui.Paging{Page: page, Pages: (v.Total + pageSize - 1) / pageSize, Total: v.Total, From: (page-1)*pageSize + 1, To: min(page*pageSize, v.Total)}
}

func assignees(p ui.Page) []ui.Option {
	return []ui.Option{{Label: p.T(centreAny)}, {Value: "me", Label: p.T(centreMe)}, {Value: "none", Label: p.T(centreNobody)}}
}

func (v centreView) batches(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, b := range v.Batches {
		item := ui.WorkItem{Title: p.T(batchLine.Text(b.N, "date", civil.DateOf(b.Made), "sum", b.Sum.text())), Href: "/payments/" + b.ID}
		if b.PaidOn == "" {
			item.State = ui.State(p, ui.ShapeWait, batchOpen)
		} else {
			item.State = ui.State(p, ui.ShapeOK, batchPaid.Fill("date", dayOf(b.PaidOn)))
		}
		items = append(items, item)
	}
	return items
}

func (v paymentsView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headBatch), Columns: []ui.Column{{Label: p.T(fieldOrg)}, {Label: "IBAN"}, {Label: p.T(navTraining)}, {Label: p.T(colSum), Right: true}}}
	var sum Cents
	for _, x := range v.List {
		var iban templ.Component = ui.State(p, ui.ShapeBad, noIBAN)
		if x.IBAN != "" {
			iban = ui.Text(money.FormatIBAN(x.IBAN))
		}
		sum += x.Amount
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, x.Org.Name), iban, ui.A(p, title(p.Lang, x.Course), x.Course.Path()), ui.Text(x.Amount.Format(p.Lang))}})
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(tableTotal)), nil, nil, ui.Text(sum.Format(p.Lang))}}}
	return t
}

// ruleBooks are the centres that there are rule sets of.
func (v settingsView) books(p ui.Page) []ui.Option {
	var list []ui.Option
	if !slices.Contains(v.Codes, v.Form.Code) {
		list = append(list, ui.Option{Label: p.T(setRulesOwn)})
	}
	for _, name := range v.Codes {
		list = append(list, ui.Option{Value: name, Label: p.T(support.CentreName(name))})
	}
	return list
}
