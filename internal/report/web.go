package report

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes are the pages of the statistics.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/networks/statistics", s.get)
	m.Get("/networks/statistics.csv", s.getCSV, web.SkipSample("a download"))
}

type queryForm struct {
	By   string     `form:"by" max:"20"`
	From civil.Date `form:"from"`
	To   civil.Date `form:"to"`
}

func (f queryForm) query() Query { return Query{By: By(f.By), From: f.From, To: f.To} }

func (s *Service) get(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[queryForm](r)
	var a Answer
	if err == nil {
		a, err = s.Count(r.Context(), r.Actor, form.query())
	}
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), "networks")
	p.Crumbs = []ui.Crumb{{Label: r.T(pageNetworks), Href: "/networks"}}
	v := view{Answer: a, Errors: ui.ErrorsOf(err), From: r.Typed("from"), To: r.Typed("to"), By: form.By}
	if err != nil {
		return web.Invalid(page(p, v)), nil
	}
	v.From, v.To, v.By = a.From.String(), a.To.String(), string(a.Query.By)
	v.CSV = "/networks/statistics.csv?by=" + v.By + "&from=" + v.From + "&to=" + v.To
	v.Table = tableOf(p, a)
	v.Chart = chartOf(p, a)
	return web.OK(page(p, v)), nil
}

func (s *Service) getCSV(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[queryForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	a, err := s.Count(r.Context(), r.Actor, form.query())
	if err != nil {
		return web.Reply{}, err
	}
	titles := []string{r.T(byNames[a.Query.By])}
	for _, f := range figures {
		titles = append(titles, r.T(f.name))
	}
	titles = append(titles, r.T(fieldFrom), r.T(fieldTo))
	row := func(name i18n.Text, f Figures) []any {
		cells := []any{r.T(name)}
		for _, one := range figures {
			cells = append(cells, one.of(f))
		}
		return append(cells, a.From.String(), a.To.String())
	}
	var b strings.Builder
	err = sheet.CSV(&b, sheet.Table{Name: "tilastot", Columns: sheet.Columns(titles...), Rows: func(yield func([]any) bool) {
		for _, l := range a.Lines {
			if !yield(row(l.Name, l.Figures)) {
				return
			}
		}
		yield(row(pageAll, a.All))
	}})
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download("verkostotilastot-"+a.From.String()+"-"+a.To.String()+".csv", "text/csv; charset=utf-8", []byte(b.String())), nil
}

// tableOf is the table of the figures; each heading leads to its definition.
func tableOf(p ui.Page, a Answer) ui.TableSpec {
	t := ui.TableSpec{Caption: p.T(pageTable, "from", p.Date(a.From), "to", p.Date(a.To)), ShowCaption: true, Dense: true, Flow: true,
		Columns: []ui.Column{{Label: p.T(byNames[a.Query.By])}}}
	for _, f := range figures {
		t.Columns = append(t.Columns, ui.Column{Label: p.T(f.name), Right: true})
	}
	cells := func(first templ.Component, f Figures) []templ.Component {
		out := []templ.Component{first}
		for _, one := range figures {
			out = append(out, ui.Num(p, one.of(f)))
		}
		return out
	}
	for _, l := range a.Lines {
		name := ui.Text(p.T(l.Name))
		if l.Path != "" {
			name = ui.A(p, p.T(l.Name), l.Path)
		}
		t.Rows = append(t.Rows, ui.Row{Cells: cells(name, l.Figures)})
	}
	t.Foot = []ui.Row{{Cells: cells(ui.Text(p.T(pageAll)), a.All)}}
	return t
}

// chartOf draws people and memberships where the figures are laid out by time.
func chartOf(p ui.Page, a Answer) *ui.Chart {
	if !a.Query.By.time() || len(a.Lines) < 2 {
		return nil
	}
	c := &ui.Chart{ID: "statistics", Title: p.T(pageChart), LabelOf: p.T(byNames[a.Query.By]),
		Sentence: p.T(chartSays, "people", a.All.People, "memberships", a.All.Memberships),
		Series:   []ui.Series{{Name: p.T(figures[1].name)}, {Name: p.T(figures[2].name)}}}
	for _, l := range a.Lines {
		label := l.Key
		if year, month, ok := strings.Cut(l.Key, "-"); ok {
			n, _ := strconv.Atoi(month)
			label = strconv.Itoa(n) + "/" + year[2:]
		}
		c.Labels = append(c.Labels, label)
		c.Series[0].Values = append(c.Series[0].Values, float64(l.People))
		c.Series[1].Values = append(c.Series[1].Values, float64(l.Memberships))
	}
	return c
}
