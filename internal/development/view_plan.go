package development

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

type plansView struct{ Plans }

type planView struct {
	Shown
	Comment commentForm
	Errors  ui.Errors // of the comment
}

type stepView struct {
	Shown
	Step        Step
	Unit        org.Organisation // whose part
	Form        stepForm
	First, Last string // as typed
	Errors      ui.Errors
	Theirs      *Text // what another has stored meanwhile
}

type measureView struct {
	Shown
	Measure Measure
	Form    measureForm
	Due     string
	Errors  ui.Errors
	Unit    org.Organisation
	MayAct  bool
}

type aimView struct {
	Shown
	Form   aimForm
	Errors ui.Errors
}

type yearView struct {
	Shown
	Year   int
	Form   yearForm
	Review Review
	Errors ui.Errors
	Theirs bool
}

var shapes = map[State]ui.Shape{Draft: ui.ShapeDraft, Adopted: ui.ShapeOK, FollowedUp: ui.ShapeOK, Archived: ui.ShapeEnded}

func titleOf(p Plan) i18n.Text {
	return planOf.Fill("first", strconv.Itoa(p.First), "last", strconv.Itoa(p.Last), "n", p.Number)
}

func (v plansView) item(p ui.Page, x Plan) ui.WorkItem {
	var meta []string
	if x.AdoptedAt.UnixMilli() > 0 {
		meta = append(meta, p.T(listAdopted, "date", p.Date(civil.DateOf(x.AdoptedAt))))
	}
	if name := v.Names[x.Keeper]; name != "" {
		meta = append(meta, p.T(listKeeper, "name", name))
	}
	return ui.WorkItem{Title: p.T(titleOf(x)), Href: x.Path(), Meta: strings.Join(meta, " · "), State: ui.State(p, shapes[x.State], stateWords[x.State])}
}

func (v plansView) past(p ui.Page) (out []ui.WorkItem) {
	for _, x := range v.Past {
		out = append(out, v.item(p, x))
	}
	return out
}

func (v plansView) beginWord() i18n.Text {
	if v.Now.ID == "" && len(v.Past) == 0 {
		return listBegin
	}
	return listNext
}

func (v Shown) lead() i18n.Text {
	switch {
	case v.State.Open():
		return planLead
	case v.State.InForce():
		return planLeadNow
	}
	return planLeadPast
}

func (v Shown) facts(p ui.Page) []ui.Fact {
	facts := []ui.Fact{{Name: planState, Value: ui.State(p, shapes[v.State], stateWords[v.State])},
		{Name: planPeriod, Value: ui.Text(strconv.Itoa(v.First) + "–" + strconv.Itoa(v.Last))}}
	keeper := v.Names[v.Keeper]
	if keeper == "" {
		keeper = p.T(planNobody)
	}
	facts = append(facts, ui.Fact{Name: planKeeper, Value: ui.Text(keeper)})
	if v.AdoptedAt.UnixMilli() > 0 {
		facts = append(facts, ui.Fact{Name: planAdopted, Value: ui.Text(v.Names[v.AdoptedBy]), Hint: p.Date(civil.DateOf(v.AdoptedAt))})
	}
	if v.Before.ID != "" {
		facts = append(facts, ui.Fact{Name: planBefore, Value: ui.A(p, p.T(titleOf(v.Before)), v.Before.Path())})
	}
	return facts
}

// answered tells whether a step has something.
func (v Shown) answered(s Step) bool {
	switch s {
	case Period:
		return true
	case Measures:
		return len(v.Measures) > 0
	case Indicators:
		return len(v.Indicators) > 0
	case Districts:
		return slices.ContainsFunc(v.Districts, func(d District) bool { return d.Text.Text != "" })
	}
	return v.Texts[s].Text != ""
}

func (v Shown) steps(p ui.Page) (out []ui.Step) {
	now := v.nextStep()
	for _, s := range Steps {
		out = append(out, ui.Step{Label: p.T(stepNames[s]), Done: v.answered(s), Now: s == now})
	}
	return out
}

// nextStep is the first that has nothing yet; "" when all have.
func (v Shown) nextStep() Step {
	for _, s := range Steps {
		if !v.answered(s) {
			return s
		}
	}
	return ""
}

// after is the step after one; "" after the last.
func after(s Step) Step {
	if i := slices.Index(Steps, s); i >= 0 && i+1 < len(Steps) {
		return Steps[i+1]
	}
	return ""
}

// stepPath is where a step is answered: on a page of its own, or in its section.
func (v Shown) stepPath(s Step) string {
	switch s {
	case "":
		return v.Path()
	case Measures, Districts:
		return v.Path() + "#" + string(s)
	case Indicators:
		return v.Path() + "/indicators"
	}
	return v.Path() + "/steps/" + string(s)
}

func (v Shown) by(p ui.Page, t Text) string {
	if t.At.UnixMilli() <= 0 {
		return ""
	}
	name := v.Names[t.Person]
	if name == "" {
		name = p.T(talkGone)
	}
	return p.T(planBy, "name", name, "date", p.Date(civil.DateOf(t.At)))
}

func lines(s string) templ.Component {
	var parts []templ.Component
	for _, line := range strings.Split(s, "\n") {
		if strings.TrimSpace(line) != "" {
			parts = append(parts, ui.Text(line))
		}
	}
	return ui.Lines(parts...)
}

func (v Shown) commentName(p ui.Page, c Comment) string {
	if name := v.Names[c.Person]; name != "" {
		return name
	}
	return p.T(talkGone)
}

func (c Comment) open() bool { return c.Resolved.UnixMilli() <= 0 }

func stepOptions(p ui.Page) (out []ui.Option) {
	for _, s := range Steps {
		out = append(out, ui.Option{Value: string(s), Label: p.T(stepNames[s])})
	}
	return out
}

func (v Shown) measureTable(p ui.Page, list []Measure) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(stepNames[Measures]), Flow: true, Columns: []ui.Column{{Label: p.T(measureWhat)}, {Label: p.T(measureWho)}, {Label: p.T(measureDue)},
		{Label: p.T(measureState)}, {Label: p.T(measureInto)}}}
	for _, m := range list {
		first := ui.A(p, m.Title, v.Path()+"/measures/"+m.ID)
		if m.Unit != "" {
			first = ui.Lines(first, ui.Hint(v.Units[m.Unit].Called(p.Lang)))
		}
		due := ui.Muted("–")
		if !m.Due.IsZero() {
			due = ui.Day(p, m.Due)
		}
		state := ui.State(p, map[MeasureState]ui.Shape{Open: ui.ShapeOpen, Done: ui.ShapeOK, Dropped: ui.ShapeEnded}[m.State], measureStates[m.State])
		if m.Late(v.Today) {
			state = ui.State(p, ui.ShapeWarn, measureLate)
		}
		into := ui.Muted("–")
		if m.IntoID != "" {
			into = ui.A(p, p.T(intoNames[m.Into]), v.intoPath(m))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{first, ui.Text(m.Who), due, state, into}})
	}
	return t
}

func figureValue(p ui.Page, f Figure, n int) string {
	if f == OfFeedback {
		return i18n.Decimal(p.Lang, float64(n)/100, 1)
	}
	return i18n.Number(p.Lang, n/100)
}

func (v Shown) aimTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(stepNames[Indicators]), Flow: true, Columns: []ui.Column{{Label: p.T(aimFigure)}, {Label: p.T(aimTarget), Right: true}}}
	years := v.Years
	if len(years) > 4 {
		years = years[len(years)-4:]
	}
	for _, y := range years {
		t.Columns = append(t.Columns, ui.Column{Label: strconv.Itoa(y), Right: true})
	}
	for _, a := range v.Indicators {
		first := ui.Text(p.T(figures[a.Figure]))
		if a.Note != "" {
			first = ui.Lines(first, ui.Hint(a.Note))
		}
		row := []templ.Component{first, ui.Text(figureValue(p, a.Figure, a.Target))}
		for _, x := range a.Actual[len(a.Actual)-len(years):] {
			if !x.Known {
				row = append(row, ui.Muted(p.T(aimHidden)))
				continue
			}
			row = append(row, ui.Text(figureValue(p, a.Figure, x.Value)))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: row})
	}
	return t
}

func (v stepView) keepers(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(planNobody)}}
	for _, k := range v.Keepers {
		out = append(out, ui.Option{Value: k.ID, Label: k.Name})
	}
	return out
}

func (v stepView) action() string {
	if v.Unit.ID != "" {
		return v.Path() + "/districts/" + v.Unit.ID
	}
	return v.Path() + "/steps/" + string(v.Step)
}

func (v stepView) beside() (out []Comment) {
	for _, c := range v.Comments {
		if c.Step == v.Step {
			out = append(out, c)
		}
	}
	return out
}

func (v measureView) action() string {
	if v.Measure.ID == "" {
		return v.Path() + "/measures/new"
	}
	return v.Path() + "/measures/" + v.Measure.ID
}

func (v measureView) units(p ui.Page) (out []ui.Option) {
	if v.MayWrite {
		out = append(out, ui.Option{Label: p.T(wordOwn)})
	}
	for _, d := range v.Districts {
		if d.MayWrite {
			out = append(out, ui.Option{Value: d.Org.ID, Label: d.Org.Called(p.Lang)})
		}
	}
	return out
}

func measureOptions(p ui.Page) (out []ui.Option) {
	for _, s := range measureSteps {
		out = append(out, ui.Option{Value: string(s), Label: p.T(measureStates[s])})
	}
	return out
}

func figureOptions(p ui.Page) (out []ui.Option) {
	for _, f := range FigureKinds {
		out = append(out, ui.Option{Value: string(f), Label: p.T(figures[f])})
	}
	return out
}

// mayMeasure tells whether the reader may add a measure anywhere.
func (v Shown) mayMeasure() bool {
	return v.State.Open() && (v.MayWrite || slices.ContainsFunc(v.Districts, func(d District) bool { return d.MayWrite }))
}

// chart is what was held in a year against what was planned, in per cent.
func (v yearView) chart(p ui.Page) ui.Chart {
	c := ui.Chart{ID: "held", Title: p.T(yearChart, "year", strconv.Itoa(v.Year)), LabelOf: p.T(aimFigure), Open: true,
		Format: func(x float64) string { return p.Num(int(x+0.5)) + i18n.Text{FI: " %", SV: " %", EN: "%"}.In(p.Lang) }}
	t := ui.TableSpec{Caption: c.Title, Flow: true, Columns: []ui.Column{{Label: p.T(aimFigure)}, {Label: p.T(yearPlanned), Right: true}, {Label: p.T(yearHeld), Right: true}, {Label: p.T(measureState)}}}
	planned, s := ui.Series{Name: p.T(yearPlanned)}, ui.Series{Name: p.T(yearHeld)}
	met := 0
	at := slices.Index(v.Years, v.Year)
	for _, a := range v.Indicators {
		c.Labels = append(c.Labels, p.T(figures[a.Figure]))
		held, share, state := ui.Muted(p.T(aimHidden)), math.NaN(), ui.Muted("–")
		if reached, ok := a.Met(at); ok {
			held, share = ui.Text(figureValue(p, a.Figure, a.Actual[at].Value)), 100*float64(a.Actual[at].Value)/float64(a.Target)
			switch {
			case reached:
				met++
				state = ui.State(p, ui.ShapeOK, aimMet)
			case v.Year == v.Today.Year:
				state = ui.State(p, ui.ShapeHalf, aimSoFar)
			default:
				state = ui.State(p, ui.ShapeWarn, aimUnmet)
			}
		}
		planned.Values, s.Values = append(planned.Values, 100), append(s.Values, share)
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Text(p.T(figures[a.Figure])), ui.Text(figureValue(p, a.Figure, a.Target)), held, state}})
	}
	c.Series, c.Behind, c.Sentence = []ui.Series{planned, s}, &t, p.T(yearSay, "met", met, "n", len(v.Indicators))
	return c
}

// ofYear are the measures that were due in the year.
func (v yearView) ofYear() (out []Measure) {
	for _, m := range v.Measures {
		if m.Due.Year == v.Year {
			out = append(out, m)
		}
	}
	return out
}

func (v Shown) review(year int) Review {
	if i := slices.IndexFunc(v.Reviews, func(r Review) bool { return r.Year == year }); i >= 0 {
		return v.Reviews[i]
	}
	return Review{Year: year}
}
