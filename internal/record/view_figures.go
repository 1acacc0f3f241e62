package record

import (
	"math"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func (v figuresView) years() []ui.Option {
	var out []ui.Option
	for _, y := range v.Years {
		out = append(out, ui.Option{Value: itoa(y), Label: itoa(y)})
	}
	return out
}

func (v figuresView) file(kind string) string {
	return v.Org.Path() + "/statistics." + kind + "?year=" + itoa(v.Year)
}

func (v figuresView) totals(p ui.Page) []ui.Total {
	courses, hours := v.Held()
	out := []ui.Total{{Value: p.Num(courses), Label: p.T(figCourses)}, {Value: HoursText(p.Lang, hours), Label: p.T(figHours)}}
	if v.Shown {
		out = append(out, ui.Total{Value: p.Num(v.Total.Gross), Label: p.T(figGross)}, ui.Total{Value: p.Num(v.Total.Net), Label: p.T(figNet)})
	}
	return out
}

// heldTable are courses and hours by organiser.
func (v figuresView) heldTable(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(listHeld), Flow: true, Columns: []ui.Column{{Label: p.T(dimensionNames[ByOrganisation])}, {Label: p.T(listCourses), Right: true}, {Label: p.T(listHours), Right: true}}}
	for _, id := range v.organisers(p.Lang) {
		t.Rows = append(t.Rows, ui.Row{Cells: []templ.Component{ui.Name(p, v.Orgs[id].Name), ui.Num(p, v.Courses[id]), ui.Text(HoursText(p.Lang, v.Hours[id]))}})
	}
	courses, hours := v.Held()
	t.Foot = []ui.Row{{Cells: []templ.Component{ui.Text(p.T(figTotal)), ui.Num(p, courses), ui.Text(HoursText(p.Lang, hours))}}}
	return t
}

// chart is a table of participants with its picture; hidden cells have no bar.
func (v figuresView) chart(p ui.Page, t Table) ui.Chart {
	c := ui.Chart{ID: "fig-" + string(t.By), Title: p.T(dimensionNames[t.By]), LabelOf: p.T(dimensionNames[t.By]), Open: true, Behind: new(v.table(p, t))}
	net := ui.Series{Name: p.T(figNet)}
	top := -1
	for i, x := range t.Cells {
		c.Labels = append(c.Labels, v.className(t.By, x.Class, p.Lang))
		if x.Hidden {
			net.Values = append(net.Values, math.NaN())
			continue
		}
		net.Values = append(net.Values, float64(x.Net))
		if top < 0 || x.Net > t.Cells[top].Net {
			top = i
		}
	}
	c.Series = []ui.Series{net}
	if top >= 0 {
		c.Sentence = p.T(figSentence, "class", c.Labels[top], "n", p.Num(t.Cells[top].Net))
	} else {
		c.Sentence = p.T(figHidden)
	}
	return c
}

func (v figuresView) table(p ui.Page, t Table) ui.TableSpec {
	out := ui.TableSpec{Caption: p.T(dimensionNames[t.By]), Flow: true, Columns: []ui.Column{{Label: p.T(dimensionNames[t.By])}, {Label: p.T(figGross), Right: true}, {Label: p.T(figNet), Right: true}}}
	for _, x := range t.Cells {
		row := []templ.Component{ui.Text(v.className(t.By, x.Class, p.Lang)), ui.Num(p, x.Gross), ui.Num(p, x.Net)}
		if x.Hidden {
			row[1], row[2] = ui.Text("–"), ui.Text("–")
		}
		out.Rows = append(out.Rows, ui.Row{Cells: row})
	}
	return out
}

// answers are the answers to a question, with none first.
func answers(p ui.Page, d Dimension) []ui.Option {
	out := []ui.Option{{Label: p.T(askNone)}}
	for _, class := range choices[d] {
		out = append(out, ui.Option{Value: class, Label: i18n.Capital(p.T(classWords[d][class]))})
	}
	return out
}
