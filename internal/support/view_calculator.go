package support

import (
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
)

// calculatorView is the calculator's page: the form, and the result when one
// was asked for.
type calculatorView struct {
	Form   calculatorForm
	R      *Rules
	Rules  []ui.Option
	Errors ui.Errors
	Res    *Result
}

const formRows = 4 // sessions that can be entered

// CentreName is the study centre of a short name in words.
func CentreName(code string) i18n.Text {
	if t, ok := nameCentres[code]; ok {
		return t
	}
	return i18n.Same(code)
}

// Title is the rule set in words: kind, scheme and years.
func (r *Rules) Title(l i18n.Lang) string {
	kind := KindName(r.Kind).In(l)
	s := strings.ToUpper(kind[:1]) + kind[1:]
	if r.Scheme != "" {
		scheme := r.Scheme
		if t, ok := nameSchemes[r.Scheme]; ok {
			scheme = t.In(l)
		}
		s += ", " + scheme
	}
	s += " " + itoa(r.From.Year)
	switch {
	case r.To.IsZero():
		s += "–"
	case r.To.Year != r.From.Year:
		s += "–" + itoa(r.To.Year)
	}
	return s
}

// ruleOptions are the rule sets to choose from, by centre, the latest first.
func ruleOptions(list []*Rules, l i18n.Lang) []ui.Option {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b *Rules) int {
		if c := i18n.Compare(CentreName(a.Centre).In(l), CentreName(b.Centre).In(l)); c != 0 {
			return c
		}
		if a.From.Year != b.From.Year {
			return b.From.Year - a.From.Year
		}
		return strings.Compare(a.ID, b.ID)
	})
	var all []ui.Option
	for _, r := range list {
		centre := CentreName(r.Centre).In(l)
		all = append(all, ui.Option{Value: r.ID, Label: centre + ": " + r.Title(l), Group: centre})
	}
	return all
}

func optionsOf(l i18n.Lang, values ...string) []ui.Option {
	var all []ui.Option
	for _, v := range values {
		all = append(all, ui.Option{Value: v, Label: nameChoices[v].In(l)})
	}
	return all
}

func (v calculatorView) rateAsks(what func(rate) string) bool {
	return slices.ContainsFunc(v.R.t.rates.v, func(r rate) bool { return what(r) != "" })
}

func (v calculatorView) asksClass() bool { return v.rateAsks(func(r rate) string { return r.class }) }
func (v calculatorView) asksChannel() bool {
	return v.rateAsks(func(r rate) string { return r.channel })
}
func (v calculatorView) asksPayer() bool { return v.rateAsks(func(r rate) string { return r.payer }) }

func (v calculatorView) asksSheet() bool {
	return slices.ContainsFunc(Categories, func(c string) bool { return v.R.t.categories[c].v.rule == CostSheet })
}

func (v calculatorView) asksTied() bool {
	return slices.ContainsFunc(Categories, func(c string) bool { return v.R.t.categories[c].v.rule == CostIfTied })
}

func (v calculatorView) hoursHint() i18n.Text {
	if v.R.t.gross.v {
		return calcHoursFull
	}
	return calcHoursNet
}

func (v calculatorView) grounds(l i18n.Lang) []ui.Option {
	var all []ui.Option
	for _, g := range v.R.t.raisedFor {
		label := g
		if t, ok := nameGrounds[g]; ok {
			label = t.In(l)
		}
		all = append(all, ui.Option{Value: g, Label: label})
	}
	return all
}

func prohibited(l i18n.Lang) []ui.Option {
	var all []ui.Option
	for _, x := range askProhibited {
		all = append(all, ui.Option{Value: x.Name, Label: x.Say.In(l)})
	}
	return all
}

// demanded are the requirements to tick; the programme only where it is asked.
func (v calculatorView) demanded(l i18n.Lang) []ui.Option {
	var all []ui.Option
	for _, x := range askDemanded {
		if x.Name != "programme" || v.R.t.programme.v {
			all = append(all, ui.Option{Value: x.Name, Label: x.Say.In(l)})
		}
	}
	return all
}

// inOrder are those ticked: all of them before anything was asked.
func (v calculatorView) inOrder() []string {
	if v.Form.Asked {
		return v.Form.InOrder
	}
	var all []string
	for _, x := range askDemanded {
		all = append(all, x.Name)
	}
	return all
}

// often are the costs most trainings have; the others stand behind them.
var often = []string{"trainer", "trainer_travel", "room", "material", "meals"}

func seldom() []string {
	return slices.DeleteFunc(slices.Clone(Categories), func(c string) bool { return slices.Contains(often, c) })
}

func (v calculatorView) cost(category string) ui.Field {
	name := CategoryName(category)
	return ui.Field{Name: "cost." + category, Label: name.Capital(), Hint: VerdictText(v.R.Verdict(category)), Value: v.Form.Costs[category], InputMode: "decimal", Size: "short", Max: 20, Autocomplete: "off"}
}

// VerdictText is a verdict on a category of costs in words.
func VerdictText(v Verdict) i18n.Text {
	switch v.Rule {
	case CostGroupedAs:
		return calcGroupShare.Fill("group", CategoryName(v.Group), "percent", percentText(v.Percent)).Capital()
	case CostCapped:
		return ChoiceLabel(v.Rule + " " + v.Percent.String() + "\u00a0%").Capital()
	default:
		return ChoiceLabel(v.Rule).Capital()
	}
}

func itoa(n int) string { return strconv.Itoa(n) }

func day(d civil.Date) string { return d.String() }

func (v calculatorView) row(i int) dayForm {
	if i < len(v.Form.Days) {
		return v.Form.Days[i]
	}
	return dayForm{}
}

func clock(d dayForm, t civil.TimeOfDay) string {
	if d.Day.IsZero() && t == (civil.TimeOfDay{}) {
		return ""
	}
	return t.String()
}

func digits(n *int) string {
	if n == nil {
		return ""
	}
	return itoa(*n)
}

func minutes(n int) string {
	if n == 0 {
		return ""
	}
	return itoa(n)
}

// outcome is the result in a line.
func outcome(res *Result) (ui.Tone, i18n.Text) {
	switch {
	case res.Granted:
		return ui.Good, calcGranted.Fill("sum", res.Amount.Text())
	case len(res.Reasons) > 0:
		return ui.Bad, calcRefused
	case len(res.Missing) > 0 || len(res.Ceilings) == 0:
		return ui.Wait, calcUnknown
	default:
		return ui.Wait, calcNothing
	}
}

// outcomeLines are the sentences of the outcome: reasons, what is missing, or
// which ceiling decides.
func outcomeLines(res *Result) []i18n.Text {
	var s story
	res.explainOutcome(&s)
	return s.lines
}

// shown is an exact sum as a length of a bar: euros, for pictures only.
func shown(c money.Cents) float64 { return float64(c) / 100 }

func ceilingChart(p ui.Page, res *Result) ui.Chart {
	c := ui.Chart{ID: "ceilings-fig", Title: p.T(calcCeilings), LabelOf: p.T(calcCeiling), Series: []ui.Series{{Name: p.T(calcEuros)}},
		Format: func(v float64) string { return money.Cents(v*100 + 0.5).Format(p.Lang) }}
	for _, x := range res.Ceilings {
		name := p.T(CeilingName(x.Name).Capital())
		if res.Binding != nil && x.Name == *res.Binding {
			name += " · " + p.T(calcDecides)
		}
		c.Labels = append(c.Labels, name)
		c.Series[0].Values = append(c.Series[0].Values, shown(x.Amount))
	}
	return c
}

// ceilingSentence is a ceiling with its arithmetic.
func (res *Result) ceilingSentence(c Ceiling) i18n.Text {
	var s story
	res.explainCeiling(&s, c)
	return s.lines[len(s.lines)-1]
}

func ceilingTable(p ui.Page, res *Result) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(calcCeilings), Columns: []ui.Column{{Label: p.T(calcCeiling)}, {Label: p.T(calcHow)}, {Label: p.T(calcEuros), Right: true}}}
	for _, x := range res.Ceilings {
		row := ui.Row{Cells: []templ.Component{ui.Text(p.T(CeilingName(x.Name).Capital())), ui.Text(p.T(res.ceilingSentence(x))), ui.Text(x.Amount.Format(p.Lang))}}
		if res.Binding != nil && x.Name == *res.Binding {
			row.Class = "bind"
			row.Cells[0] = ui.Lines(ui.State(p, ui.ShapeOK, CeilingName(x.Name).Capital()), ui.Muted(p.T(calcDecides)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// explained are the lines of the explanation without the warnings, which
// stand in a section of their own.
func explained(p ui.Page, res *Result) []string {
	lines := strings.Split(p.T(res.Explain()), "\n")
	return lines[:len(lines)-len(res.Warnings)]
}

func warnings(p ui.Page, res *Result) []string {
	var all []string
	for _, w := range res.Warnings {
		all = append(all, p.T(w.Warning()))
	}
	return all
}
