package support

import (
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
)

var stepSaid = map[Step]i18n.Text{Submit: didSubmit, Approve: didApprove, Return: didReturn, Drop: didDrop}

// keyGroups are the keys under the headings of the form.
var keyGroups = []struct {
	name string
	keys []Key
}{{"hour", hourKeys}, {"people", peopleKeys}, {"money", moneyKeys}, {"costs", costKeys()}, {"permit", permitKeys}, {"time", timeKeys}, {"told", toldKeys}}

// stateOf is how far a version is, among those that are in force.
func (v Shelf) stateOf(p ui.Page, x Version) templ.Component {
	switch {
	case x.State == Draft:
		return ui.State(p, ui.ShapeDraft, stateDraft)
	case x.State == Submitted:
		return ui.State(p, ui.ShapeWait, stateSubmitted)
	}
	for _, r := range v.InForce {
		if r.ID == x.ID && r.Version == x.Rules.Version && !x.To.IsZero() && x.To.Before(v.Today) {
			return ui.State(p, ui.ShapeEnded, stateEnded)
		}
		if r.ID == x.ID && r.Version == x.Rules.Version {
			return ui.State(p, ui.ShapeOK, stateInForce)
		}
	}
	return ui.State(p, ui.ShapeEnded, stateBefore)
}

func (v shelfView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(shelfList), Columns: []ui.Column{{Label: p.T(rulesName)}, {Label: p.T(colVersion), Right: true}, {Label: p.T(colState)}, {Label: p.T(colChanged), Right: true}}}
	for _, x := range v.Versions {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{
			ui.A(p, x.Title(p.Lang), x.WorkPath()), ui.Text(itoa(x.Rules.Version)), v.stateOf(p, x), ui.Text(civil.DateOf(x.Changed).Format(p.Lang)),
		}})
	}
	return t
}

func (v shelfView) bases(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, r := range v.InForce {
		out = append(out, ui.Option{Value: r.ID, Label: r.Title(p.Lang)})
	}
	return out
}

func (v shelfView) year() string {
	if v.Form.Year == 0 {
		return ""
	}
	return itoa(v.Form.Year)
}

func (v oneView) facts(p ui.Page) []ui.Fact {
	word, shape := stateInForce, ui.ShapeOK
	switch v.State {
	case Draft:
		word, shape = stateDraft, ui.ShapeDraft
	case Submitted:
		word, shape = stateSubmitted, ui.ShapeWait
	}
	out := []ui.Fact{{Name: colState, Value: ui.State(p, shape, word)}, {Name: oneFrom, Value: ui.Text(v.From.Format(p.Lang))}}
	if v.Reason != "" {
		out = append(out, ui.Fact{Name: oneReason, Value: ui.Text(v.Reason)})
	}
	return out
}

func (v oneView) changes() []Change { return Compare(v.Base, v.Rules) }

func (v oneView) compared(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(oneChanges), Columns: []ui.Column{{Label: p.T(rulesKey)}, {Label: p.T(colBefore)}, {Label: p.T(colThen)}}}
	for _, c := range v.changes() {
		k, _ := KeyOf(c.Path)
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(k.Label().Capital())), ui.Text(said(p, v.Base, c.Path)), ui.Text(said(p, v.Rules, c.Path))}})
	}
	return t
}

func said(p ui.Page, r *Rules, path string) string {
	if _, ok := r.Values[path]; !ok {
		return p.T(saysNothing)
	}
	return valueText(p, r, path)
}

func (v oneView) whoApproves() i18n.Text {
	if v.OwnedByYou {
		return oneWaitsYou
	}
	return oneWaitsAny
}

func (v editView) field(p ui.Page, k Key) ui.Field {
	f := ui.Field{Name: "key." + k.Path, Label: k.Label().Capital(), Value: v.Values[k.Path], Size: "mid", Max: 4000}
	form, ok := formWords[k.Form]
	switch {
	case len(k.Choices) > 0:
	case ok:
		f.Hint = form
	default:
		f.Hint = i18n.Same(k.Form)
	}
	if k.Lines {
		f.Hint = joinTexts(f.Hint, editLines)
	}
	if k.Default != "" {
		f.Hint = joinTexts(f.Hint, editDefault.Fill("value", wordsOf(k, k.Default)))
	}
	return f
}

// said are the parameters that the draft says something of, or that a mistake
// stands in; silent are the rest.
func (v editView) said(keys []Key) []Key { return slices.DeleteFunc(slices.Clone(keys), v.quiet) }
func (v editView) silent(keys []Key) []Key {
	return slices.DeleteFunc(slices.Clone(keys), func(k Key) bool { return !v.quiet(k) })
}

func (v editView) quiet(k Key) bool {
	_, wrong := v.Errors["key."+k.Path]
	return v.Values[k.Path] == "" && !wrong
}

func joinTexts(a, b i18n.Text) i18n.Text {
	if a.Empty() {
		return b
	}
	return i18n.Text{FI: a.FI + ". " + b.FI, SV: a.SV + ". " + b.SV, EN: a.EN + ". " + b.EN}
}

func (v editView) choices(p ui.Page, k Key) []ui.Option {
	out := []ui.Option{{Value: "", Label: p.T(saysNothing)}}
	for _, c := range k.Choices {
		out = append(out, ui.Option{Value: c, Label: p.T(wordsOf(k, c))})
	}
	return append(out, ui.Option{Value: unknown, Label: p.T(rulesMissing)})
}

func (v Replay) zero() civil.Date { return civil.Date{} }

func (v Replay) totals(p ui.Page) []ui.Total {
	return []ui.Total{
		{Value: v.All.Before.Format(p.Lang), Label: p.T(replayBefore)}, {Value: v.All.Now.Format(p.Lang), Label: p.T(replayNow)},
		{Value: i18n.Number(p.Lang, v.All.Gain), Label: p.T(replayGain)}, {Value: i18n.Number(p.Lang, v.All.Lose), Label: p.T(replayLose)}, {Value: i18n.Number(p.Lang, v.All.Same), Label: p.T(replaySame)},
	}
}

func (v Replay) chart(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "replay", Title: p.T(replayPicture), LabelOf: p.T(replayBar), Series: []ui.Series{{Name: p.T(replayCount)}},
		Sentence: p.T(replaySays, "gain", v.All.Gain, "lose", v.All.Lose, "same", v.All.Same)}
	for i, n := range v.Bars {
		c.Labels = append(c.Labels, barLabel(p, i))
		c.Series[0].Values = append(c.Series[0].Values, float64(n))
	}
	return c
}

// barLabel says what changes a bar holds: "−100…−20 €", "±0", "yli +500 €".
func barLabel(p ui.Page, bar int) string {
	middle := len(limits) + 1
	far, sign, beyond := bar-middle, "+", replayOver
	if far < 0 {
		far, sign, beyond = -far, "−", replayUnder
	}
	at := func(i int) string {
		if i == 0 {
			return "0"
		}
		return sign + i18n.Number(p.Lang, int(limits[i-1]/100))
	}
	switch {
	case far == 0:
		return "±0"
	case far > len(limits):
		return p.T(beyond, "sum", at(len(limits))+" €")
	case bar < middle:
		return at(far) + "…" + at(far-1) + " €"
	}
	return at(far-1) + "…" + at(far) + " €"
}

// change is a sum with its sign, so that it is read as more or less.
func change(p ui.Page, c money.Cents) string {
	if c > 0 {
		return "+" + c.Format(p.Lang)
	}
	return c.Format(p.Lang)
}

func (v Replay) unitTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(replayUnits), Dense: true, Columns: []ui.Column{{Label: p.T(replayUnit)}, {Label: p.T(replayCount), Right: true},
		{Label: p.T(replayWas), Right: true}, {Label: p.T(replayWould), Right: true}, {Label: p.T(replayChange), Right: true}}}
	for _, u := range v.Units {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, v.Names[u.Unit].Name), ui.Text(i18n.Number(p.Lang, u.Cases)),
			ui.Text(u.Before.Format(p.Lang)), ui.Text(u.Now.Format(p.Lang)), ui.Text(change(p, u.Change()))}})
	}
	return t
}

// mostCases are shown on the page; all are in the CSV.
const mostCases = 50

func (v Replay) most(p ui.Page) string {
	if len(v.Cases) <= mostCases {
		return ""
	}
	return p.T(replayMost, "n", mostCases)
}

func (v Replay) caseTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(replayCases), Dense: true, Columns: []ui.Column{{Label: p.T(replayCourse)}, {Label: p.T(replayUnit)},
		{Label: p.T(replayWas), Right: true}, {Label: p.T(replayWould), Right: true}, {Label: p.T(replayChange), Right: true}}}
	for _, c := range v.Cases[:min(len(v.Cases), mostCases)] {
		would, diff := c.Now.Format(p.Lang), change(p, c.Change())
		if c.Unknown {
			would, diff = p.T(replayUnknown), "–"
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.A(p, c.Title.In(p.Lang), c.Path), ui.Name(p, v.Names[c.Unit].Name),
			ui.Text(c.Amount.Format(p.Lang)), ui.Text(would), ui.Text(diff)}})
	}
	return t
}
