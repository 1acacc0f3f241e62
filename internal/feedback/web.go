package feedback

import (
	"bytes"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the pages of feedback on courses.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/courses/{id}/feedback", s.getOne, web.SkipSample("ids differ in each demonstration"))
	m.Post("/courses/{id}/feedback", s.postOne)
	m.Get("/desk/feedback", s.getCompare, web.Sample("/desk/feedback"))
	m.Get("/desk/feedback.csv", s.getCSV, web.SkipSample("a download, not a page"))
}

type ownForm struct {
	Title i18n.Content `form:"title" max:"300"`
	How   string       `form:"how" oneof:"words scale"`
}

type planForm struct {
	Own []ownForm `form:"own" max:"3"`
	Off bool      `form:"off"`
}

func (f planForm) own() []Own {
	var out []Own
	for _, q := range f.Own {
		out = append(out, Own{Title: q.Title, Scale: q.How == "scale"})
	}
	return out
}

func formOf(x Round) planForm {
	f := planForm{Off: x.Off}
	for _, q := range x.Own {
		how := "words"
		if q.Scale {
			how = "scale"
		}
		f.Own = append(f.Own, ownForm{Title: q.Title, How: how})
	}
	return f
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, nil, nil) }

func (s *Service) oneReply(r *web.Req, form *planForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), nav)
	name := v.Name.In(r.Lang)
	if name == "" {
		name = r.T(unnamed)
	}
	p.Crumbs = []ui.Crumb{{Label: r.T(msgCourse), Href: "/courses"}, {Label: name, Href: v.Path()}}
	p.NoIndex = true
	view := oneView{View: v, Form: formOf(v.Round), Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		view.Form = *form
	}
	for len(view.Form.Own) < MaxOwn {
		view.Form.Own = append(view.Form.Own, ownForm{How: "words"})
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), onePage(p, view)), nil
	}
	return web.OK(onePage(p, view)), nil
}

func (s *Service) postOne(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[planForm](r)
	if err == nil {
		err = s.Plan(r.Context(), r.Actor, r.PathValue("id"), form.own(), form.Off)
	}
	if err == nil {
		return web.SeeOther("/courses/"+r.PathValue("id")+"/feedback", ownSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.oneReply(r, &form, err)
}

type compareForm struct {
	By   string `form:"by" oneof:"course organisation year"`
	Year int    `form:"year" min:"2000" max:"2100"`
	Page int    `form:"page" min:"1" max:"1000"`
}

func (s *Service) compared(r *web.Req) (Compared, error) {
	f, err := web.Decode[compareForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return Compared{}, err
	}
	if !By(f.By).Known() {
		f.By = string(ByCourse)
	}
	if f.Year < 2000 || f.Year > 2100 {
		f.Year = civil.DateOf(r.Now).Year
	}
	return s.Compare(r.Context(), r.Actor, By(f.By), f.Year, max(f.Page, 1))
}

func (s *Service) getCompare(r *web.Req) (web.Reply, error) {
	v, err := s.compared(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(compareTitle), nav)
	p.NoIndex = true
	return web.OK(comparePage(p, v)), nil
}

func (s *Service) getCSV(r *web.Req) (web.Reply, error) {
	v, err := s.compared(r)
	if err != nil {
		return web.Reply{}, err
	}
	titles := []string{byNames[v.By].In(r.Lang), compareDay.In(r.Lang), compareCourses.In(r.Lang), colAnswers.In(r.Lang)}
	for _, q := range v.Cores {
		titles = append(titles, q.Title.In(r.Lang))
	}
	t := sheet.Table{Name: sheetTitle.In(r.Lang), Columns: sheet.Columns(titles...), Rows: func(yield func([]any) bool) {
		for _, l := range v.Lines {
			row := []any{l.Name.In(r.Lang), nil, l.Courses, l.Answers}
			if !l.Day.IsZero() {
				row[1] = l.Day
			}
			for _, m := range l.Means {
				if m == 0 {
					row = append(row, nil)
				} else {
					row = append(row, m)
				}
			}
			if !yield(row) {
				return
			}
		}
	}}
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download("feedback-"+strconv.Itoa(v.Year)+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}
