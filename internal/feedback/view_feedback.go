package feedback

import (
	"strconv"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/survey"
)

type oneView struct {
	View
	Form   planForm
	Errors ui.Errors
}

func rowName(i int, part string) string { return "own." + strconv.Itoa(i) + "." + part }

func hows(p ui.Page) []ui.Option {
	return []ui.Option{{Value: "words", Label: p.T(ownWords)}, {Value: "scale", Label: p.T(ownScale)}}
}

// says is where the feedback stands, in a sentence.
func (v View) says(p ui.Page) string {
	switch {
	case v.Off && !v.Asks():
		return p.T(partOff)
	case !v.Asks() && p.Now.After(v.Ends) && !AskedOn(v.Ends).After(civil.DateOf(p.Now)):
		return p.T(partWaits)
	case !v.Asks():
		return p.T(partBefore, "date", p.Date(AskedOn(v.Ends)))
	case !v.Over:
		return p.T(partOpen, "date", p.Date(v.Survey.ClosesOn), "answered", v.Rate.Answered, "asked", v.Rate.Asked)
	}
	say := p.T(partOver, "answered", v.Rate.Answered, "asked", v.Rate.Asked)
	if v.Rate.Total() < survey.Least {
		say += " " + p.T(partFew)
	}
	return say
}

// templateQuestions are what everybody is asked, for the organiser to read.
func templateQuestions(p ui.Page) []string {
	t, _ := survey.TemplateBy(survey.Feedback)
	var out []string
	for _, q := range t.Questions {
		out = append(out, q.Title.In(p.Lang))
	}
	return out
}

func coreTable(p ui.Page, v View) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(headCore), Columns: []ui.Column{{Label: p.T(colQuestion)}, {Label: p.T(colAnswers), Right: true}, {Label: p.T(colMean), Right: true}}}
	for i, q := range v.Cores {
		row := []templ.Component{ui.Text(q.Title.In(p.Lang)), ui.Muted(p.T(cellHidden)), nil}
		if i < len(v.Core) && !v.Core[i].Hidden {
			if m, ok := v.Core[i].Mean(); ok {
				row[1], row[2] = ui.Num(p, v.Core[i].Answers), ui.Text(decimal(p.Lang, m))
			}
		}
		t.Rows = append(t.Rows, ui.Row{Cells: row})
	}
	return t
}

// decimal is a mean with one decimal.
func decimal(l i18n.Lang, x float64) string { return i18n.Decimal(l, x, 1) }

func waysOf(p ui.Page) []ui.Option {
	var out []ui.Option
	for _, b := range Ways {
		out = append(out, ui.Option{Value: string(b), Label: p.T(byNames[b])})
	}
	return out
}

func (v Compared) table(p ui.Page) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(compareTitle), Dense: true, Flow: true, Columns: []ui.Column{{Label: p.T(byNames[v.By])}}}
	if v.By == ByCourse {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(compareDay)})
	} else {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(compareCourses), Right: true})
	}
	t.Columns = append(t.Columns, ui.Column{Label: p.T(colAnswers), Right: true})
	for _, q := range v.Cores {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(coreShort[q.Key]), Right: true})
	}
	for _, l := range v.Lines {
		name := l.Name.In(p.Lang)
		if name == "" {
			name = p.T(unnamed)
		}
		first := ui.Text(name)
		if l.Path != "" {
			first = ui.A(p, name, l.Path)
		}
		row := []templ.Component{first, ui.Num(p, l.Courses), ui.Num(p, l.Answers)}
		if v.By == ByCourse {
			row[1] = ui.Text(p.Date(l.Day))
		}
		if l.Courses == 0 {
			row[2] = ui.Muted(p.T(cellHidden))
		}
		for _, m := range l.Means {
			if m == 0 {
				row = append(row, ui.Muted(p.T(compareHidden)))
			} else {
				row = append(row, ui.Text(decimal(p.Lang, m)))
			}
		}
		t.Rows = append(t.Rows, ui.Row{Cells: row})
	}
	return t
}

func (v Compared) csv() string {
	return "/desk/feedback.csv?by=" + string(v.By) + "&year=" + strconv.Itoa(v.Year) + "&page=" + strconv.Itoa(v.Page)
}

func (v Compared) paging() ui.Paging {
	if v.By != ByCourse {
		return ui.Paging{Page: 1, Pages: 1, Total: v.Total}
	}
	return ui.Paging{Page: v.Page, Pages: (v.Total + PerPage - 1) / PerPage, Total: v.Total}
}
