package hours

import (
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type proposalPageView struct {
	proposalView
	Form   proposalForm
	Errors ui.Errors
	Closed error
}

func (v proposalPageView) at(sub string) string { return v.Org.Path() + "/hours/proposal" + sub }

func (v proposalPageView) grounds() i18n.Text {
	if v.Proposal.Top() {
		return proposalGrounds
	}
	return proposalGroundsUp
}

func (v proposalPageView) state() stateWord { return proposalStates[v.Proposal.State] }

func (v proposalPageView) lastYear(p ui.Page) string {
	y := year(v.Proposal.Year - 1)
	if v.Proposal.Top() {
		return p.T(proposalLastYear, "year", y, "granted", v.Granted, "used", v.Used.Used())
	}
	return p.T(proposalLastUsed, "year", y, "used", v.Used.Used())
}

func (v proposalView) facts(p ui.Page) []ui.Fact {
	x := v.Proposal
	list := []ui.Fact{}
	if x.Below > 0 {
		list = append(list, ui.Fact{Name: proposalBelow, Value: ui.Text(x.Below.Format(p.Lang))})
	}
	list = append(list, ui.Fact{Name: proposalTotal, Value: ui.Text(x.Total().Format(p.Lang))})
	if x.State.Decided() {
		list = append(list, ui.Fact{Name: wordGranted, Value: ui.Text(x.Given.Format(p.Lang))})
	}
	if x.State == Merged {
		list = append(list, ui.Fact{Name: mergeHours, Value: ui.Text(x.Taken.Format(p.Lang))})
	}
	return list
}

// lines are the lines of a proposal as a table.
func lineTable(p ui.Page, x Proposal) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(proposalLines), Columns: []ui.Column{{Label: p.T(wordTraining)}, {Label: p.T(wordHours), Right: true}}}
	for _, l := range x.Lines {
		t.Rows = append(t.Rows, ui.Row{Cells: cells(ui.Text(l.Title), num(p, l.Hours))})
	}
	return t
}

// spareLines are how many empty lines the form offers beside those in use.
const spareLines = 3

func (f proposalForm) rows() []lineForm {
	return append(slices.Clone(f.Lines), make([]lineForm, min(spareLines, max(0, 50-len(f.Lines))))...)
}

type mergeView struct {
	proposalView
	Wrong  string // id of the proposal whose form was wrong
	Form   takeForm
	Errors ui.Errors
}

func (v mergeView) errors(id string) ui.Errors {
	if v.Wrong == id {
		return v.Errors
	}
	return nil
}

func (v mergeView) hours(x Proposal) string {
	switch {
	case v.Wrong == x.ID:
		return v.Form.Hours
	case x.State == Merged:
		return x.Taken.plain()
	default:
		return x.Total().plain()
	}
}

func (v mergeView) reason(x Proposal) string {
	if v.Wrong == x.ID {
		return v.Form.Reason
	}
	return x.Note
}

func (v mergeView) meta(p ui.Page, x Proposal) string {
	return p.T(mergeAsks, "hours", x.Total()) + " · " + p.T(proposalLastUsed, "year", year(x.Year-1), "used", v.LastOf[x.Org].Used())
}

// belowTable are the proposals taken into one, for those who decide it.
func (v proposalView) belowTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(proposalBelow), Columns: []ui.Column{{Label: p.T(wordUnit)}, {Label: p.T(wordProposed), Right: true},
		{Label: p.T(mergeHours), Right: true}, {Label: p.T(wordLastYear, "year", year(v.Proposal.Year-1)), Right: true}}}
	for _, x := range v.Below {
		if x.Into == v.Proposal.ID && x.Into != "" {
			t.Rows = append(t.Rows, ui.Row{Cells: cells(ui.Name(p, v.Orgs[x.Org].Name), num(p, x.Total()), num(p, x.Taken), num(p, v.LastOf[x.Org].Used()))})
		}
	}
	return t
}

type decideView struct {
	proposalView
	Form   verdictForm
	Errors ui.Errors
}

type decideRequestView struct {
	requestView
	Form     verdictForm
	Withdraw string // the reason, as typed
	Taking   bool   // the form of withdrawing was wrong, not that of deciding
	Errors   ui.Errors
}

func (v decideRequestView) decideErrors() ui.Errors {
	if v.Taking {
		return nil
	}
	return v.Errors
}

func (v decideRequestView) withdrawErrors() ui.Errors {
	if v.Taking {
		return v.Errors
	}
	return nil
}

func (v decideRequestView) reasonHead() i18n.Text {
	if v.Request.State == Withdrawn {
		return withdrawnWhy
	}
	return mailReasonHead
}

func (v decideRequestView) facts(p ui.Page) []ui.Fact {
	q := v.Request
	st := requestStates[q.State]
	w := v.Balance.Whole()
	list := []ui.Fact{
		{Name: wordState, Value: ui.State(p, st.Shape, st.Say)},
		{Name: wordAsked, Value: num(p, q.Hours)},
		{Name: wordKind, Value: ui.Text(p.T(kindNames[q.Kind]))},
		{Name: wordTotal, Value: num(p, w.Amount)},
		{Name: wordFree, Value: num(p, w.Free())},
	}
	switch q.State {
	case Waiting:
	case Withdrawn:
		list = append(list, ui.Fact{Name: wordWithdrawn, Value: v.by(p)})
	default:
		list = append(list, ui.Fact{Name: wordGranted, Value: num(p, q.Given)}, ui.Fact{Name: wordDecided, Value: v.by(p)})
	}
	return list
}

// by is when it ended, and whose doing it was.
func (v decideRequestView) by(p ui.Page) templ.Component {
	day := civil.DateOf(v.Request.Decided).Format(p.Lang)
	if v.By.Name == "" {
		return ui.Text(day)
	}
	return ui.Text(day + " · " + v.By.Name)
}
