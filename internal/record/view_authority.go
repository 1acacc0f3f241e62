package record

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

func (v authorityView) at(sub string) string { return v.Org.Path() + "/statistics/authorities" + sub }

func (v authorityView) years() []ui.Option {
	var out []ui.Option
	for _, y := range v.Years {
		out = append(out, ui.Option{Value: itoa(y), Label: itoa(y)})
	}
	return out
}

// name is the subject of a line.
func (r FieldRow) name(l i18n.Lang) string {
	if r.Code == "" {
		return autNoField.In(l)
	}
	return r.Name.In(l)
}

// women are the share of women among those whose sex is known, to a tenth.
func (r FieldRow) women(l i18n.Lang) string {
	if r.Told == 0 {
		return "–"
	}
	return i18n.Decimal(l, float64(r.Women)*100/float64(r.Told), 1)
}

func (v authorityView) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(autFields), Flow: true, Dense: true, Columns: []ui.Column{{Label: p.T(autCode)}, {Label: p.T(autField)}, {Label: p.T(listCourses), Right: true},
		{Label: p.T(listHours), Right: true}, {Label: p.T(figGross), Right: true}, {Label: p.T(autWomen), Right: true}, {Label: p.T(figNet), Right: true}}}
	line := func(x FieldRow, name string) ui.Row {
		return ui.Row{Cells: []templ.Component{ui.Text(x.Code), ui.Text(name), ui.Num(p, x.Courses), ui.Text(HoursText(p.Lang, x.Hours)), ui.Num(p, x.Gross), ui.Text(x.women(p.Lang)), ui.Num(p, x.Net)}}
	}
	for _, x := range v.Rows {
		t.Rows = append(t.Rows, line(x, x.name(p.Lang)))
	}
	t.Foot = []ui.Row{line(v.Total, p.T(figTotal))}
	return t
}

func (v authorityView) aid(p ui.Page) []ui.Total {
	out := []ui.Total{{Value: HoursText(p.Lang, v.All), Label: p.T(autAll)}}
	if v.Counting.Price > 0 {
		out = append(out, ui.Total{Value: v.Base.Format(p.Lang), Label: p.T(autBase)})
	}
	return out
}

func (v authorityView) classes(p ui.Page) []ui.Option {
	out := []ui.Option{{Value: "", Label: "–"}}
	for _, f := range v.Counting.fields() {
		out = append(out, ui.Option{Value: f.Code, Label: f.Code + " " + p.C(f.Name)})
	}
	return out
}

func rowName(i int, field string) string { return "rows." + strconv.Itoa(i) + "." + field }

// shown are the trainings whose subject is asked at once: those without one
// first.
func (v authorityView) shown() []subject {
	var without, with []subject
	for _, x := range v.Subjects {
		if x.Code == "" {
			without = append(without, x)
		} else {
			with = append(with, x)
		}
	}
	list := append(without, with...)
	return list[:min(len(list), 100)]
}

func (v authorityView) label(p ui.Page, x subject) i18n.Text {
	o := v.Orgs[x.Org]
	return i18n.Same(p.C(x.Name) + " · " + p.C(o.Name) + " · " + HoursText(p.Lang, x.Hours))
}
