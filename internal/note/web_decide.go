package note

import (
	"bytes"
	"net/url"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) decisionRoutes(m *web.Mux) {
	m.Post("/notes/{id}/decisions", s.postDecide)
	m.Get("/decisions/{id}/edit", s.getRedecide, web.SkipSample("made by the demonstration"))
	m.Post("/decisions/{id}/edit", s.postRedecide)
	m.Post("/decisions/{id}/withdraw", func(r *web.Req) (web.Reply, error) { return s.postWithdraw(r, true) })
	m.Post("/decisions/{id}/uphold", func(r *web.Req) (web.Reply, error) { return s.postWithdraw(r, false) })
	m.Post("/decisions/{id}/task", s.postAssign)
}

type decisionForm struct {
	What   string     `form:"what" max:"200" required:"true"`
	Person string     `form:"person" max:"40"`
	Due    civil.Date `form:"due"`
}

// Empty are the words for what is missing.
func (decisionForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"what": msgWhatMissing}
}

func (f decisionForm) input() NewDecision {
	return NewDecision{What: f.What, Person: f.Person, Due: f.Due}
}

func (s *Service) postDecide(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decisionForm](r)
	if err == nil {
		if _, err = s.Decide(r.Context(), r.Actor, r.PathValue("id"), form.input()); err == nil {
			return web.SeeOther("/notes/"+r.PathValue("id")+"#decisions", pageDecided), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.noteReply(r, form, err)
}

func (s *Service) getRedecide(r *web.Req) (web.Reply, error) { return s.redecideReply(r, nil, nil) }

func (s *Service) redecideReply(r *web.Req, form *decisionForm, wrong error) (web.Reply, error) {
	v, err := s.Deciding(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if v.Place.Over {
		return web.Reply{}, overFault
	}
	d := v.Decision
	x := decideView{Deciding: v, Form: decisionForm{What: d.What, Person: d.Person, Due: d.Due}, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		x.Form = *form
	}
	p := s.page(r, v.Note, v.Place, r.T(pageMendTitle), ui.Crumb{Label: v.Note.Title.In(r.Lang), Href: v.Note.Path()})
	if wrong != nil {
		return web.Invalid(decidePage(p, x)), nil
	}
	return web.OK(decidePage(p, x)), nil
}

func (s *Service) postRedecide(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decisionForm](r)
	if err == nil {
		var o On
		if o, err = s.Redecide(r.Context(), r.Actor, r.PathValue("id"), form.input()); err == nil {
			return web.SeeOther(o.Note.Path()+"#decisions", pageRedecided), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.redecideReply(r, &form, err)
}

func (s *Service) postWithdraw(r *web.Req, withdraw bool) (web.Reply, error) {
	o, err := s.Withdraw(r.Context(), r.Actor, r.PathValue("id"), withdraw)
	if err != nil {
		return web.Reply{}, err
	}
	said := pageUpheldNow
	if withdraw {
		said = pageWithNow
	}
	return web.SeeOther(o.Note.Path()+"#decisions", said), nil
}

func (s *Service) postAssign(r *web.Req) (web.Reply, error) {
	o, err := s.Assign(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(o.Note.Path()+"#decisions", pageAssigned), nil
}

type decisionsForm struct {
	Query string `form:"q" max:"100"`
	Year  int    `form:"year" min:"0" max:"9999"`
	Page  int    `form:"page" min:"0" max:"100000"`
}

func (s *Service) decisions(r *web.Req, kind string) (Decisions, error) {
	form, err := web.Decode[decisionsForm](r)
	if err != nil && !ui.IsInvalid(err) {
		return Decisions{}, err
	}
	return s.Decisions(r.Context(), r.Actor, kind, r.PathValue("slug"), Filter(form))
}

func (s *Service) getDecisions(r *web.Req, kind string) (web.Reply, error) {
	v, err := s.decisions(r, kind)
	if err != nil {
		return web.Reply{}, err
	}
	at := func(page int) string {
		if page < 1 || page > v.Pages {
			return ""
		}
		return v.path("", page)
	}
	g := ui.Paging{Page: v.Page, Pages: v.Pages, Prev: at(v.Page - 1), Next: at(v.Page + 1)}
	return web.OK(decisionsPage(s.listPage(r, v.Place, r.T(pageDecisions)), v, g)), nil
}

// path is the list, or with an ending its file, as it is filtered now.
func (v Decisions) path(ending string, page int) string {
	q := url.Values{}
	if v.Query != "" {
		q.Set("q", v.Query)
	}
	if v.Year > 0 {
		q.Set("year", strconv.Itoa(v.Year))
	}
	if page > 1 {
		q.Set("page", strconv.Itoa(page))
	}
	path := v.Place.Path + "/workspace/decisions" + ending
	if len(q) > 0 {
		path += "?" + q.Encode()
	}
	return path
}

// getSheet is the list as a file, with all its pages.
func (s *Service) getSheet(r *web.Req, kind string) (web.Reply, error) {
	v, err := s.decisions(r, kind)
	if err != nil {
		return web.Reply{}, err
	}
	t := sheet.Table{Name: r.T(pageDecisions), Columns: sheet.Columns(r.T(sheetDay), r.T(pageNotes), r.T(pageWhat), r.T(pageWho), r.T(pageDue), r.T(sheetState)),
		Rows: func(yield func([]any) bool) {
			for _, d := range v.All {
				state := sheetHolds
				if !d.Withdrawn.IsZero() {
					state = pageWithdrawn
				}
				if !yield([]any{d.On, d.Title.In(r.Lang), d.What, v.Names[d.Person], d.Due, r.T(state)}) {
					return
				}
			}
		}}
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download(v.Place.Slug+"-"+i18n.Slug(r.T(pageDecisions))+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}
