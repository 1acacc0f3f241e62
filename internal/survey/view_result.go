package survey

import (
	"math"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// resultView is the page of what was answered.
type resultView struct {
	ResultsOf
	Form filterForm
}

func (v resultView) few() bool { return !v.AsNamed && v.Rate.Total() < Least }

func (v resultView) totals(p ui.Page) []ui.Total {
	var out []ui.Total
	if v.Rate.Asked > 0 {
		out = append(out, ui.Total{Value: strconv.Itoa(v.Rate.Percent()) + "\u00a0%", Label: p.T(resultRate)}, ui.Total{Value: p.Num(v.Rate.Asked), Label: p.T(resultAsked)})
	}
	return append(out, ui.Total{Value: p.Num(v.Rate.Total()), Label: p.T(resultAnswers)})
}

func (v resultView) compared(p ui.Page) string {
	if v.Last == nil {
		return ""
	}
	return p.T(resultCompare, "title", v.Last.Title, "date", p.Date(civil.DateOf(v.Last.ClosedAt)), "percent", v.LastRate.Percent())
}

func (v resultView) splitOptions(p ui.Page) []ui.Option {
	out := []ui.Option{{Label: p.T(resultAllOf)}}
	for _, q := range v.Splits {
		out = append(out, ui.Option{Value: q.ID, Label: q.Title.In(p.Lang)})
	}
	return out
}

func (v resultView) groupItems(p ui.Page) []ui.WorkItem {
	var out []ui.WorkItem
	for _, g := range v.Groups {
		out = append(out, ui.WorkItem{Title: g.Label.In(p.Lang), Href: v.Survey.ResultsPath() + "?question=" + v.Filter.Question + "&option=" + g.Key, Meta: p.N(countAnswers, g.N)})
	}
	return out
}

// group is what the results are narrowed to, "" for all.
func (v resultView) group(p ui.Page) string {
	for _, g := range v.Groups {
		if g.Key == v.Filter.Option {
			return p.T(resultOf, "group", g.Label.In(p.Lang), "n", v.GroupSize)
		}
	}
	return ""
}

func decimal(p ui.Page, f float64) string { return i18n.Decimal(p.Lang, f, 1) }

// change is a difference with its sign: +0,4, −2, 0.
func change(p ui.Page, d float64, decimals int) string {
	at := math.Pow(10, float64(decimals))
	d = math.Round(d*at) / at
	s := i18n.Decimal(p.Lang, d, decimals)
	if d > 0 {
		return "+" + s
	}
	return s
}

// sentence is what a figure says in words.
func sentence(p ui.Page, c Compared) string {
	answers := p.N(countAnswers, c.Answers)
	if mean, ok := c.Mean(); ok {
		before, was := c.Before.Mean()
		median, _ := c.Median()
		switch {
		case c.Between && was:
			return p.T(resultMeanWas, "answers", answers, "mean", decimal(p, mean), "before", decimal(p, before), "change", change(p, round(mean)-round(before), 1))
		case c.Question.Kind == Number:
			return p.T(resultMedian, "answers", answers, "mean", decimal(p, mean), "median", decimal(p, median))
		}
		return p.T(resultMean, "answers", answers, "mean", decimal(p, mean))
	}
	best := Bar{}
	for _, b := range c.Bars() {
		if b.N > best.N {
			best = b
		}
	}
	if best.N == 0 {
		return answers
	}
	return p.T(resultMost, "answers", answers, "option", best.Label.In(p.Lang), "share", best.Share)
}

// round is a mean as it is shown, so that the change agrees with what is seen.
func round(f float64) float64 { return math.Round(f*10) / 10 }

func chart(p ui.Page, n int, c Compared) ui.Chart {
	title := c.Question.Title.In(p.Lang)
	table := ui.TableSpec{Caption: title, Columns: []ui.Column{{Label: p.T(resultOption)}, {Label: p.T(resultNumber), Right: true}}}
	ch := ui.Chart{ID: "q" + strconv.Itoa(n), Sentence: sentence(p, c), Title: title, LabelOf: p.T(resultOption), Behind: &table,
		Format: func(v float64) string { return p.Num(int(v)) + "\u00a0%" }}
	now := ui.Series{Name: p.T(resultNow)}
	before := ui.Series{Name: p.T(resultBefore)}
	if !c.Between {
		now.Name = p.T(resultShare)
	}
	table.Columns = append(table.Columns, ui.Column{Label: now.Name, Right: true})
	if c.Between {
		table.Columns = append(table.Columns, ui.Column{Label: before.Name, Right: true}, ui.Column{Label: p.T(resultChange), Right: true})
	}
	was := map[string]int{}
	for _, b := range c.Before.Bars() {
		was[b.Key] = b.Share
	}
	for _, b := range c.Bars() {
		label := b.Label.In(p.Lang)
		ch.Labels = append(ch.Labels, label)
		now.Values = append(now.Values, float64(b.Share))
		row := []templ.Component{ui.Text(label), ui.Num(p, b.N), ui.Num(p, b.Share)}
		if c.Between {
			before.Values = append(before.Values, float64(was[b.Key]))
			row = append(row, ui.Num(p, was[b.Key]), ui.Text(change(p, float64(b.Share-was[b.Key]), 0)))
		}
		table.Rows = append(table.Rows, ui.Row{Cells: row})
	}
	ch.Series = []ui.Series{now}
	if c.Between {
		ch.Series = append(ch.Series, before)
	}
	return ch
}

// namesView is who answered what.
type namesView struct {
	On
	List []Named
	Next string
}

func namesTable(p ui.Page, v namesView) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(resultNames), Columns: []ui.Column{{Label: p.T(resultName)}}}
	for _, q := range v.Survey.Questions {
		title, l := q.Title.Pick(p.Lang)
		t.Columns = append(t.Columns, ui.Column{Label: title, Lang: l})
	}
	for _, n := range v.List {
		row := []templ.Component{ui.Text(n.Name)}
		for _, q := range v.Survey.Questions {
			row = append(row, ui.Text(inWords(q, n.Given[q.ID], p.Lang)))
		}
		t.Rows = append(t.Rows, ui.Row{Cells: row})
	}
	return t
}

// inWords is what somebody answered to a question, in words.
func inWords(q Question, values []string, l i18n.Lang) string {
	var out []string
	for _, value := range values {
		if q.Kind == DatesThatSuit && strings.HasSuffix(value, "=0") {
			continue
		}
		out = append(out, q.words(value, l))
	}
	return strings.Join(out, "; ")
}

func exports(v resultView) []ui.Link {
	if !v.MayManage || v.Filter != (Filter{}) {
		return nil
	}
	return []ui.Link{{Label: "CSV", Href: v.Survey.ResultsPath() + ".csv"}, {Label: "XLSX", Href: v.Survey.ResultsPath() + ".xlsx"}}
}

// asked heads the results of one question.
func asked(p ui.Page, i int, c Compared) ui.Sec {
	title, l := c.Question.Title.Pick(p.Lang)
	return ui.Sec{ID: "r" + strconv.Itoa(i+1), Heading: title, Lang: l}
}
