package course

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/curriculum"
	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

type newView struct {
	Form   newForm
	Orgs   []ui.Option
	Errors ui.Errors
	Model  curriculum.Ready
	First  string // as it was typed
}

func (v newView) lead(p ui.Page) string {
	if v.Form.Model == "" {
		return p.T(planNewLead)
	}
	return p.T(planNewFromLead)
}

// taught says how many hours the model teaches, which the days share.
func (v newView) taught(p ui.Page) string {
	return p.T(planShares, "hours", v.Model.Taught.In(p.Lang))
}

func (v newView) first() string {
	if v.First != "" {
		return v.First
	}
	return typedDay(v.Form.First)
}

type planView struct {
	Shown
	Step     Step
	Form     planForm
	Errors   ui.Errors
	Rows     int // empty ones shown after those that are filled
	Today    civil.Date
	Estimate Estimate // of the costs as they are planned
	// Apart is how what was typed differs from what another has saved meanwhile.
	Apart []Difference
}

func supports(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(WithSupport), Label: p.T(supportYes), Hint: p.T(supportYesHint)}, {Value: string(NoSupport), Label: p.T(supportNo), Hint: p.T(supportNoHint)}}
}

func kinds(p ui.Page) []ui.Option {
	return []ui.Option{{Value: string(Ordinary), Label: p.T(kindCourse)}, {Value: string(Lecture), Label: p.T(kindLecture)}}
}

func ways(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, m := range registration.Modes {
		list = append(list, ui.Option{Value: string(m), Label: p.T(m.Label())})
	}
	return list
}

func queues(p ui.Page) []ui.Option {
	var list []ui.Option
	for _, q := range []registration.Policy{registration.Auto, registration.Offer, registration.ByHand} {
		list = append(list, ui.Option{Value: string(q), Label: p.T(queueWords[q])})
	}
	return list
}

func (v planView) towns(p ui.Page) []ui.Option {
	list := []ui.Option{{Label: ""}}
	for _, m := range place.MunicipalitiesByName(p.Lang, v.Today) {
		list = append(list, ui.Option{Value: m.Code, Label: p.T(m.Name)})
	}
	return list
}

func categories(p ui.Page) []ui.Option {
	list := []ui.Option{{Label: ""}}
	for _, c := range Categories {
		list = append(list, ui.Option{Value: string(c), Label: p.T(c.Word())})
	}
	return list
}

// sessions are the rows of the timetable, and empty ones after them.
func (v planView) sessions() []sessionForm {
	return append(v.Form.Sessions, make([]sessionForm, v.Rows)...)
}

func (v planView) costs() []costForm {
	return append(v.Form.Costs, make([]costForm, max(v.Rows, 2))...)
}

func at(group string, i int, name string) string { return group + "." + strconv.Itoa(i) + "." + name }

func clock(f sessionForm, t civil.TimeOfDay) string {
	if f.Day.IsZero() && t == (civil.TimeOfDay{}) {
		return ""
	}
	return t.String()
}

func limitText(n *int) string {
	if n == nil {
		return ""
	}
	return number(*n)
}

// tabs are the steps with a sign where something is missing.
func (v planView) steps(p ui.Page) []ui.Tab {
	var tabs []ui.Tab
	for i, s := range Steps {
		tab := ui.Tab{Label: strconv.Itoa(i+1) + ". " + p.T(stepWords[s]), Href: v.PlanPath(s), Current: s == v.Step}
		n := 0
		for _, g := range v.Gaps {
			if g.Step == s && g.Blocks {
				n++
			}
		}
		if n > 0 {
			tab.N = strconv.Itoa(n)
		}
		tabs = append(tabs, tab)
	}
	return tabs
}

// gaps are what is missing, or what a reviewer will look at.
func (v planView) gaps(p ui.Page, blocks bool) []ui.WorkItem {
	var items []ui.WorkItem
	for _, g := range v.Gaps {
		if g.Blocks == blocks {
			shape := ui.ShapeWarn
			if blocks {
				shape = ui.ShapeBad
			}
			items = append(items, ui.WorkItem{Title: p.T(g.Say), State: ui.State(p, shape, g.Short),
				Act: ui.LinkButtonFor(p, planFix, p.T(g.Short), v.PlanPath(g.Step), "quiet small")})
		}
	}
	return items
}

func (v planView) splits() bool { return v.Supported() && v.crossesYear() && v.may(Edit) }

// window says when the plan can be sent.
func (v planView) window(p ui.Page) []ui.Fact {
	w := v.Rules.Window
	if !v.Supported() || w.Last.IsZero() {
		return nil
	}
	span := p.Day(w.Last)
	if !w.First.IsZero() {
		span = p.Day(w.First) + " – " + span
	}
	return []ui.Fact{{Name: planWindow, Value: ui.Text(span)}}
}

// turn tells whether it is the reader's turn.
func (v Shown) turn() bool {
	switch v.Standing.Has {
	case Organiser, Clock:
		return v.Manages
	case Reviewer:
		return v.may(Approve) || v.may(Take)
	case Checker:
		return v.may(Check) || v.may(Take)
	case Decider:
		return v.may(Decide)
	}
	return false
}

func (v Shown) series(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, c := range v.others() {
		items = append(items, ui.WorkItem{Title: title(p.Lang, c), Href: c.Path(), Meta: period(p, c), State: stateSign(p, c.On(p.Now))})
	}
	return items
}

func period(p ui.Page, c Course) string {
	if c.Starts.IsZero() {
		return ""
	}
	return p.When(c.Starts, c.Ends)
}

// others are the other courses of the series.
func (v Shown) others() []Course {
	var list []Course
	for _, c := range v.Series {
		if c.ID != v.ID {
			list = append(list, c)
		}
	}
	return list
}

// stacked are the lines of a text under one another.
func stacked(s string) templ.Component {
	var all []templ.Component
	for _, line := range lines(s) {
		all = append(all, ui.Text(line))
	}
	return ui.Lines(all...)
}

// conflict lays what another has saved beside what was typed.
func (v planView) conflict(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(planBoth), Columns: []ui.Column{{Label: p.T(diffWhat)}, {Label: p.T(planTheirs)}, {Label: p.T(planYours)}}}
	for _, d := range v.Apart {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(d.Label)), stacked(d.Before), stacked(d.After)}})
	}
	return t
}
