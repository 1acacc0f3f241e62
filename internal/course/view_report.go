package course

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
	"parvi/internal/support"
)

func (v reportView) costs() []costForm { return append(v.Form.Costs, make([]costForm, v.Rows)...) }

// writes tells whether the form is shown: to who may write, and with what was
// typed when it could not be stored any more.
func (v reportView) writes() bool { return v.may(WriteReport) || v.Kept }

func (v reportView) facts(p ui.Page) []ui.Fact {
	var facts []ui.Fact
	if !v.Rules.Deadline.IsZero() {
		f := ui.Fact{Name: repDeadline, Value: ui.Strong(p.Day(v.Rules.Deadline))}
		if !v.Standing.Last.IsZero() {
			f.Hint = day(standLast, v.Standing.Last).In(p.Lang)
		}
		facts = append(facts, f)
	}
	if v.Estimate.Rules != "" {
		facts = append(facts, ui.Fact{Name: repRules, Value: ui.Text(p.T(repVersion, "rules", v.Estimate.Rules, "n", v.Estimate.Version))})
	}
	facts = append(facts, ui.Fact{Name: factOrg, Value: ui.Name(p, v.OrgName.Name)})
	if v.CentreOf.ID != "" {
		facts = append(facts, ui.Fact{Name: factCentreIs, Value: ui.Name(p, v.CentreOf.Name)})
	}
	return facts
}

func (e Estimate) total(p ui.Page) []ui.Total {
	return []ui.Total{{Value: e.Amount.Format(p.Lang), Label: p.T(repEstimate)}}
}

func (e Estimate) ceilings(p ui.Page, sum i18n.Text) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(repCeilings), Columns: []ui.Column{{Label: p.T(repCeiling)}, {Label: p.T(fieldAmount), Right: true}}}
	for _, c := range e.Ceilings {
		row := ui.Row{Cells: []templ.Component{ui.Text(upper(p.T(c.Name))), ui.Text(c.Amount.Format(p.Lang))}}
		if c.Binding {
			row.Class = "bind"
		}
		t.Rows = append(t.Rows, row)
	}
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(upper(p.T(sum))), ui.Text(e.Amount.Format(p.Lang))}}}
	return t
}

func say(p ui.Page, list []i18n.Text) []string {
	out := make([]string, len(list))
	for i, t := range list {
		out[i] = p.T(t)
	}
	return out
}

// verdicts are what the rules say of each line.
func (e Estimate) verdicts(p ui.Page, costs []Cost) []ui.WorkItem {
	var items []ui.WorkItem
	for _, c := range costs {
		item := ui.WorkItem{Title: p.T(c.Category.Word()), Meta: joined([]string{c.Amount.Format(p.Lang), c.Note})}
		if v, ok := e.Lines[c.Category]; ok {
			shape := ui.ShapeBad
			if v.Counts {
				shape = ui.ShapeOK
			}
			item.State = ui.State(p, shape, v.Say)
		}
		items = append(items, item)
	}
	return items
}

func fileItems(p ui.Page, files []File, remove bool) []ui.WorkItem {
	var items []ui.WorkItem
	for _, f := range files {
		item := ui.WorkItem{Title: f.Name, Href: f.Path(), Meta: joined([]string{f.Note, strconv.FormatInt((f.Size+1023)/1024, 10) + " kB", civil.FormatInstant(p.Lang, f.At)})}
		if remove {
			item.Act = ui.ActionButton(p, ui.Act{Path: f.Path() + "/delete", Label: repRemove, Object: f.Name, Style: "text small"})
		}
		items = append(items, item)
	}
	return items
}

func lines(s string) []string {
	var out []string
	for _, line := range strings.Split(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

func (w Writing) counted() i18n.Text {
	return repCounted.Fill("n", w.Count.Present, "young", w.Count.Young)
}

// declared are the declarations with a sign each.
func (w Writing) declared(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, x := range []struct {
		say i18n.Text
		yes bool
		bad bool // yes is what must be looked at
	}{{repInformed, w.Declared.Informed, false}, {repInBooks, w.Declared.InBooks, false}, {repOwn, w.Declared.OwnFunding, false}, {repFunding, w.Declared.OtherFunding, true}} {
		shape, word := ui.ShapeOK, wordYes
		if !x.yes {
			shape, word = ui.ShapeBad, wordNo
		}
		if x.bad && x.yes {
			shape = ui.ShapeWarn
		} else if x.bad {
			shape = ui.ShapeOK
		}
		items = append(items, ui.WorkItem{Title: p.T(x.say), State: ui.State(p, shape, word)})
	}
	return items
}

// diffs are what has changed since the last time.
func (v reviewView) diffs(p ui.Page) (t ui.TableSpec, same bool) {
	list := Differences(*v.Last, v.Course, p.Lang)
	t = ui.TableSpec{Caption: p.T(headDiffs), Columns: []ui.Column{{Label: p.T(diffWhat)}, {Label: p.T(diffBefore)}, {Label: p.T(diffAfter)}}}
	for _, d := range list {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(d.Label)), ui.Text(d.Before), ui.Text(d.After)}})
	}
	return t, len(list) == 0
}

func (v reviewView) remarks(p ui.Page) []ui.WorkItem {
	var items []ui.WorkItem
	for _, g := range v.Gaps {
		shape := ui.ShapeWarn
		if g.Blocks {
			shape = ui.ShapeBad
		}
		items = append(items, ui.WorkItem{Title: p.T(g.Short), Meta: p.T(g.Say), State: ui.State(p, shape, g.kind())})
	}
	return items
}

func (g Gap) kind() i18n.Text {
	if g.Blocks {
		return wordBlocks
	}
	return wordNotice
}

func (v checkView) decideWord() i18n.Text {
	if v.Estimate.Granted {
		return decideGrant.Fill("sum", v.Estimate.Amount.text())
	}
	return decideDeny
}

// text is the sum in every language.
func (c Cents) text() i18n.Text {
	return i18n.Text{FI: c.Format(i18n.FI), SV: c.Format(i18n.SV), EN: c.Format(i18n.EN)}
}

// facts are whose the decision is, by which rules, and where the money is.
func (v decisionView) facts(p ui.Page) []ui.Fact {
	facts := []ui.Fact{
		{Name: factOrg, Value: ui.Name(p, v.OrgName.Name)},
		{Name: factCentreIs, Value: ui.Name(p, v.CentreOf.Name)},
		{Name: decisionHours, Value: ui.Text(v.Decision.Hours.Format(p.Lang))},
		{Name: decisionRules, Value: ui.A(p, p.T(repVersion, "rules", v.Decision.Rules, "n", v.Decision.Version), support.RulesPath(v.Decision.Rules, v.Decision.Version))},
	}
	if v.Decision.Granted {
		facts = append(facts, ui.Fact{Name: decisionPaid, Value: ui.Text(p.T(v.payment()))})
	}
	return facts
}

func (v decisionView) payment() i18n.Text {
	switch iban := money.MaskIBAN(v.IBAN); {
	case !v.PaidOn.IsZero():
		return decisionDone.Fill("date", v.PaidOn, "iban", iban)
	case v.Batch != "":
		return decisionListed.Fill("iban", iban)
	case !v.HasAccount:
		return decisionNoIBAN
	}
	return decisionQueue
}

func (d Decision) word() i18n.Text {
	if d.Granted {
		return Granted.Word()
	}
	return Denied.Word()
}

// how heads the calculation of a decision: that which it rests on, or that
// which it was made against.
func (d Decision) how() i18n.Text {
	if d.Ground.Empty() {
		return repHow
	}
	return decisionWould
}

func (d Decision) howHint() i18n.Text {
	if d.Ground.Empty() {
		return i18n.Text{}
	}
	return decisionWouldHint
}

// sumWord names what the calculation comes to.
func (d Decision) sumWord() i18n.Text {
	if d.Ground.Empty() {
		return d.word()
	}
	return repEstimate
}

func (v checkView) grounds(p ui.Page) []ui.Option {
	list := []ui.Option{{Value: "", Label: "–"}}
	for i, g := range v.Grounds {
		list = append(list, ui.Option{Value: strconv.Itoa(i + 1), Label: p.C(g)})
	}
	return list
}

func (v checkView) ground() string {
	if v.Deny.Ground == 0 {
		return ""
	}
	return strconv.Itoa(v.Deny.Ground)
}

// take is the button that takes a course in hand, or takes it over from who has
// it on the page.
func (v Shown) take(page string) ui.Act {
	act := ui.Act{Path: v.Path() + "/do", Label: centreTake, Hidden: map[string]string{"action": string(Take), "back": v.Path() + page, "had": v.Assigned}}
	if v.Assigned != "" {
		act.Label = centreTakeOver
	}
	return act
}

// unsaid tells whether a comment was typed that nobody can be told any more.
func (v reviewView) unsaid() bool { return v.Comment != "" && !v.may(Return) }

func (v checkView) unsaid() bool {
	return v.Comment != "" && !v.may(Check) && !v.may(Decide) && !v.may(ReturnReport)
}
