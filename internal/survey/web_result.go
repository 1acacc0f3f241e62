package survey

import (
	"bytes"
	"io"
	"iter"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) resultRoutes(m *web.Mux, made web.Option) {
	download := web.SkipSample("a download, not a page")
	m.Get("/surveys/{id}/results", s.getResults, made)
	m.Get("/surveys/{id}/results.csv", func(r *web.Req) (web.Reply, error) {
		return s.getExport(r, "csv", "text/csv; charset=utf-8", sheet.CSV)
	}, download)
	m.Get("/surveys/{id}/results.xlsx", func(r *web.Req) (web.Reply, error) {
		return s.getExport(r, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", func(w io.Writer, t sheet.Table) error { return sheet.XLSX(w, t) })
	}, download)
	m.Get("/surveys/{id}/answers", s.getNames, made)
	m.Get("/surveys/{id}/answers.csv", s.getNamesExport, download)
}

type filterForm struct {
	Question string `form:"question" max:"40"`
	Option   string `form:"option" max:"60"`
}

func (s *Service) getResults(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[filterForm](r)
	if err != nil {
		form = filterForm{}
	}
	if form.Question == "" {
		form.Option = ""
	}
	v, err := s.ResultsFor(r.Context(), r.Actor, r.PathValue("id"), Filter(form))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, v.On, r.T(resultTitle, "title", v.Survey.Title))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: v.Survey.Title.In(r.Lang), Href: v.Survey.Path()})
	return web.OK(resultPage(p, resultView{ResultsOf: v, Form: form})), nil
}

// exportRows are the results of a survey as a table: a row for each option,
// number or free answer. What may not be shown has a row that says so.
func exportRows(v ResultsOf, l i18n.Lang) iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		for _, c := range v.List {
			q := c.Question
			head := []any{q.Key, q.Title.In(l)}
			row := func(cells ...any) bool { return yield(append(head[:2:2], cells...)) }
			if c.Hidden {
				if !row(resultHidden.In(l), nil, nil, nil, nil) {
					return
				}
				continue
			}
			was := map[string]int{}
			for _, b := range c.Before.Bars() {
				was[b.Key] = b.Share
			}
			for _, b := range c.Bars() {
				var before, change any
				if c.Between {
					before, change = was[b.Key], b.Share-was[b.Key]
				}
				if !row(b.Label.In(l), b.N, b.Share, before, change) {
					return
				}
			}
			if q.Kind == Number {
				for _, cell := range c.Cells {
					if !row(cell.Number, cell.N, percent(cell.N, c.Answers), nil, nil) {
						return
					}
				}
			}
			for _, o := range suiting(c.Distribution) {
				if q.Kind == DatesThatSuit && !row(optionWords(o.Option, l), o.Well+o.IfNeeded, percent(o.Well+o.IfNeeded, c.Answers), nil, nil) {
					return
				}
			}
			for _, t := range c.Texts {
				if !row(t, 1, nil, nil, nil) {
					return
				}
			}
		}
	}
}

func (s *Service) getExport(r *web.Req, ext, kind string, write func(w io.Writer, t sheet.Table) error) (web.Reply, error) {
	v, err := s.ResultsFor(r.Context(), r.Actor, r.PathValue("id"), Filter{})
	if err == nil {
		err = MayManage.Check(r.Actor, v.On)
	}
	if err != nil {
		return web.Reply{}, err
	}
	t := sheet.Table{Name: r.T(pageResponse), Rows: exportRows(v, r.Lang),
		Columns: sheet.Columns(r.T(resultKey), r.T(askTitle), r.T(resultOption), r.T(resultNumber), r.T(resultShare), r.T(resultBefore), r.T(resultChange))}
	var b bytes.Buffer
	if err := write(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download(i18n.Slug(v.Survey.Title.In(r.Lang))+"."+ext, kind, b.Bytes()), nil
}

type afterForm struct {
	After string `form:"after" max:"40"`
}

func (s *Service) getNames(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[afterForm](r)
	if err != nil {
		form.After = ""
	}
	o, list, next, err := s.Names(r.Context(), r.Actor, r.PathValue("id"), form.After)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, o, r.T(resultNames))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: o.Survey.Title.In(r.Lang), Href: o.Survey.Path()})
	return web.OK(namesPage(p, namesView{On: o, List: list, Next: next})), nil
}

func (s *Service) getNamesExport(r *web.Req) (web.Reply, error) {
	var rows [][]any
	var o On
	for after := ""; ; {
		on, list, next, err := s.Names(r.Context(), r.Actor, r.PathValue("id"), after)
		if err != nil {
			return web.Reply{}, err
		}
		o = on
		for _, n := range list {
			row := []any{n.Name}
			for _, q := range o.Survey.Questions {
				row = append(row, inWords(q, n.Given[q.ID], r.Lang))
			}
			rows = append(rows, row)
		}
		if after = next; after == "" {
			break
		}
	}
	titles := []string{r.T(resultName)}
	for _, q := range o.Survey.Questions {
		titles = append(titles, q.Title.In(r.Lang))
	}
	t := sheet.Table{Name: r.T(pageResponse), Columns: sheet.Columns(titles...), Rows: func(yield func([]any) bool) {
		for _, row := range rows {
			if !yield(row) {
				return
			}
		}
	}}
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download(i18n.Slug(o.Survey.Title.In(r.Lang))+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}
