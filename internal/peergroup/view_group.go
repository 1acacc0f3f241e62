package peergroup

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/hours"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/support"
)

var shapes = map[State]ui.Shape{
	Draft: ui.ShapeDraft, Sent: ui.ShapeWait, Active: ui.ShapeNow, Reported: ui.ShapeWait, Granted: ui.ShapeOK, Denied: ui.ShapeBad, Paid: ui.ShapeOK, Cancelled: ui.ShapeOff,
}

func (v listView) active() int {
	n := 0
	if v.Form.State != "" {
		n++
	}
	if v.Form.Year > 0 {
		n++
	}
	return n
}

func (v listView) years(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAllYears)}}
	for _, y := range v.Years {
		out = append(out, ui.Option{Value: strconv.Itoa(y), Label: strconv.Itoa(y)})
	}
	return out
}

func states(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(pageAny)}}
	for _, s := range States {
		out = append(out, ui.Option{Value: string(s), Label: p.T(stateWords[s])})
	}
	return out
}

func (v listView) items(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, l := range v.Lines {
		out = append(out, ui.WorkItem{Title: l.Name, Lang: l.Lang, Href: l.Path(), Meta: p.C(l.Organisation) + " · " + l.period(p.Lang), State: ui.State(p, shapes[l.State], stateWords[l.State])})
	}
	return out
}

func (g Group) period(l i18n.Lang) string {
	return spanDays.With(l, "first", g.First.Format(l), "last", g.Last.Format(l))
}

// next is what is to be done now, if anything is.
func (v View) next() i18n.Text { return day(nextWords[v.State], v.Last) }

func written(p ui.Page, l i18n.Lang, s string) templ.Component {
	if s == "" {
		return nil
	}
	return ui.Name(p, i18n.Content{}.Set(l.Or(i18n.FI), s))
}

func (v View) facts(p ui.Page) []ui.Fact {
	out := []ui.Fact{
		{Name: factOrg, Value: ui.A(p, v.Organisation.Name.In(p.Lang), v.Organisation.Path())},
		{Name: factPeriod, Value: ui.Text(v.period(p.Lang))},
		{Name: fieldPlanned, Value: ui.Text(v.Planned.Format(p.Lang))},
		{Name: fieldAim, Value: written(p, v.Lang, v.Aim)},
		{Name: fieldTopic, Value: written(p, v.Lang, v.Topic)},
		{Name: fieldSources, Value: written(p, v.Lang, v.Sources)},
		{Name: fieldRules, Value: written(p, v.Lang, v.HouseRules)},
	}
	if v.LeaderName != "" {
		out = append(out, ui.Fact{Name: fieldLeader, Value: ui.Text(v.LeaderName)})
	}
	return out
}

func (v pageView) memberTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headMembers), Columns: []ui.Column{{Label: p.T(memberName)}, {Label: p.T(memberEmail)}, {Label: p.T(colDo), Quiet: true}}}
	for _, m := range v.Members {
		name := ui.Text(m.Name)
		if m.Young {
			name = ui.Join(name, ui.Muted(" "+p.T(memberYoung, "age", v.LeastAge)))
		}
		var do templ.Component = ui.Text("")
		if v.May[Meet] {
			do = ui.ActionButton(p, ui.Act{Path: v.Path() + "/members/" + m.ID + "/drop", Label: memberDrop, Object: m.Name, Style: "text small"})
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{name, ui.Text(m.Email), do}})
	}
	return t
}

func (v View) meetingItems(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, m := range v.Meetings {
		x := ui.WorkItem{Title: civil.FormatPeriod(p.Lang, m.Starts, m.Ends), Meta: m.Studied + " · " + p.N(memberCount, len(m.Present))}
		if v.State == Active && v.May[Meet] {
			x.Act = ui.LinkButtonFor(p, meetEdit, x.Title, v.Path()+"/meetings/"+m.ID, "text small")
		}
		out = append(out, x)
	}
	return out
}

func categories(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(msgCategory)}}
	for _, c := range support.Categories {
		out = append(out, ui.Option{Value: c, Label: p.T(support.CategoryName(c))})
	}
	return out
}

func (v pageView) costTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headCosts), ShowCaption: true, Columns: []ui.Column{
		{Label: p.T(costWhat)}, {Label: p.T(costNote)}, {Label: p.T(costVerdict)}, {Label: p.T(costAmount), Right: true}, {Label: p.T(colDo), Quiet: true},
	}}
	for _, c := range v.Costs {
		var do templ.Component = ui.Text("")
		if v.May[Report] {
			do = ui.ActionButton(p, ui.Act{Path: v.Path() + "/costs/" + c.ID + "/drop", Label: memberDrop, Object: p.T(support.CategoryName(c.Category)), Style: "text small"})
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(support.CategoryName(c.Category))), ui.Text(c.Note), ui.Text(p.T(v.Verdicts[c.Category])), ui.Text(c.Amount.Format(p.Lang)), do}})
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(costSum)), ui.Text(""), ui.Text(""), ui.Text(sum(v.Costs).Format(p.Lang)), ui.Text("")}}}
	return t
}

func (v pageView) reportFacts(p ui.Page) []ui.Fact {
	a := v.Account
	out := []ui.Fact{{Name: repLearned, Value: written(p, v.Lang, a.Learned)}}
	if a.LeaderAge > 0 {
		out = append(out, ui.Fact{Name: repAge, Value: ui.Num(p, a.LeaderAge)})
	}
	if a.Income > 0 {
		out = append(out, ui.Fact{Name: repIncome, Value: ui.Text(a.Income.Format(p.Lang))})
	}
	return out
}

func (v pageView) supportHead() i18n.Text {
	if v.Decision != nil {
		return headSupport
	}
	return headEstimate
}

func (v pageView) supportFacts(p ui.Page) []ui.Fact {
	out := []ui.Fact{
		{Name: factHeld, Value: ui.Text(v.Hours.Format(p.Lang))},
		{Name: factCame, Value: ui.Num(p, v.Came())},
	}
	if h, err := hours.Parse(v.Result.Hours); err == nil {
		out = append(out, ui.Fact{Name: supHours, Value: ui.Text(h.Format(p.Lang))})
	}
	for _, c := range v.Result.Ceilings {
		out = append(out, ui.Fact{Name: support.CeilingName(c.Name).Capital(), Value: ui.Text(c.Amount.Format(p.Lang))})
	}
	out = append(out, ui.Fact{Name: headSupport, Value: ui.Strong(v.Result.Amount.Format(p.Lang))},
		ui.Fact{Name: supRules, Value: ui.A(p, v.Result.Rules, support.RulesPath(v.Result.Rules, v.Result.Version))})
	if !v.PaidOn.IsZero() {
		out = append(out, ui.Fact{Name: factPaid, Value: ui.Day(p, v.PaidOn)})
	}
	return out
}

func (v pageView) reasons(p ui.Page) []string {
	var out []string
	for _, x := range v.Result.Reasons {
		out = append(out, p.T(x.Reason()))
	}
	return out
}

func (v View) history(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, s := range v.Steps {
		meta := civil.FormatInstant(p.Lang, s.At)
		if s.Name != "" {
			meta += " · " + s.Name
		}
		if s.Comment != "" {
			meta += " · " + s.Comment
		}
		out = append(out, ui.WorkItem{Title: p.T(stepWords[s.Action]), Meta: meta})
	}
	return out
}

func (v pageView) paidOn() string {
	if v.Paid.On.IsZero() {
		return v.Today.String()
	}
	return v.Paid.On.String()
}

func (v meetingView) day() string {
	if v.Form.Day.IsZero() {
		return ""
	}
	return v.Form.Day.String()
}

func (v meetingView) options() []ui.Option {
	var out []ui.Option
	for _, m := range v.Members {
		out = append(out, ui.Option{Value: m.ID, Label: m.Name})
	}
	return out
}

func lines(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") }
