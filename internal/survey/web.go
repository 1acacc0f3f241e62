package survey

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the pages of surveys.
func (s *Service) Routes(m *web.Mux) {
	made := web.SkipSample("made by the demonstration")
	for kind, k := range s.Kinds {
		if k.Base == "" {
			continue // a kind whose own pages show its surveys
		}
		m.Get(k.Base+"/surveys", func(r *web.Req) (web.Reply, error) { return s.getList(r, kind) }, made)
		m.Post(k.Base+"/surveys", func(r *web.Req) (web.Reply, error) { return s.postNew(r, kind) })
		m.Get(k.Base+"/surveys/new", func(r *web.Req) (web.Reply, error) { return s.getNew(r, kind) }, made)
		m.Get(k.Base+"/surveys/poll", func(r *web.Req) (web.Reply, error) { return s.getPoll(r, kind) }, made)
		m.Post(k.Base+"/surveys/poll", func(r *web.Req) (web.Reply, error) { return s.postPoll(r, kind) })
	}
	m.Get("/surveys/{id}", s.getOne, made)
	s.editRoutes(m, made)
	s.answerRoutes(m, made)
	s.resultRoutes(m, made)
}

// crumbs lead from the list of spaces to the surveys of one.
func (s *Service) crumbs(r *web.Req, place space.Place, surveys bool) []ui.Crumb {
	k := s.Kinds[place.Ref.Kind()]
	out := []ui.Crumb{{Label: k.Home.Label.In(r.Lang), Href: k.Home.Path}, {Label: place.Name.In(r.Lang), Href: place.Path}}
	if surveys && k.Base != "" {
		out = append(out, ui.Crumb{Label: r.T(TabLabel), Href: place.Path + "/surveys"})
	}
	return out
}

// page is a page about a survey.
func (s *Service) page(r *web.Req, o On, title string) ui.Page {
	p := r.Page(title, s.Kinds[o.Place.Ref.Kind()].Nav)
	p.Crumbs = s.crumbs(r, o.Place, true)
	p.NoIndex = true
	return p
}

type pageForm struct {
	Page int `form:"page" min:"1" max:"100000"`
}

func (s *Service) getList(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[pageForm](r)
	if err != nil || form.Page < 1 {
		form.Page = 1
	}
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"), form.Page)
	if err != nil {
		return web.Reply{}, err
	}
	k := s.Kinds[kind]
	p := r.Page(r.T(TabLabel), k.Nav)
	p.Crumbs = s.crumbs(r, l.Place, false)
	v := listView{List: l, Base: l.Place.Path, Paging: ui.Paging{Page: form.Page, Pages: (l.Total + PerPage - 1) / PerPage, Total: l.Total}}
	if k.Tabs != nil {
		if v.Tabs, err = k.Tabs(r.Context(), r.Actor, p, l.Place, "surveys"); err != nil {
			return web.Reply{}, err
		}
	}
	return web.OK(listPage(p, v)), nil
}

// making is the list before somebody who may make surveys there.
func (s *Service) making(r *web.Req, kind string) (List, error) {
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"), 1)
	if err == nil {
		err = MayMake.Check(r.Actor, l.Standing)
	}
	return l, err
}

func (s *Service) getNew(r *web.Req, kind string) (web.Reply, error) {
	l, err := s.making(r, kind)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, On{Standing: l.Standing}, r.T(pageNew))
	return web.OK(newPage(p, newView{Base: l.Place.Path, Templates: TemplatesFor(kind)})), nil
}

type newForm struct {
	Template string `form:"template" max:"40"`
}

func (s *Service) postNew(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[newForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	made, err := s.Make(r.Context(), r.Actor, kind, r.PathValue("slug"), form.Template)
	if err != nil {
		return web.Reply{}, err
	}
	if made.Title.Empty() {
		return web.SeeOther(made.Path()+"/settings", pageMade), nil
	}
	return web.SeeOther(made.Path(), pageMade), nil
}

type pollDateForm struct {
	Day   civil.Date       `form:"day"`
	Start *civil.TimeOfDay `form:"start"`
	End   *civil.TimeOfDay `form:"end"`
}

type pollForm struct {
	Title    i18n.Content   `form:"title" max:"120"`
	Why      i18n.Content   `form:"why" max:"2000" lines:"true"`
	Dates    []pollDateForm `form:"dates" max:"8"`
	Audience string         `form:"audience" oneof:"members followers contacts main_users residents"`
	ClosesOn civil.Date     `form:"closes_on"`
}

func (f pollForm) input() NewPoll {
	n := NewPoll{Title: f.Title, Why: f.Why, Audience: Audience(f.Audience), ClosesOn: f.ClosesOn}
	for _, d := range f.Dates {
		n.Dates = append(n.Dates, Date(d))
	}
	return n
}

func (s *Service) getPoll(r *web.Req, kind string) (web.Reply, error) {
	form := pollForm{ClosesOn: civil.DateOf(r.Now).AddDays(7), Audience: string(Audiences(kind)[0])}
	return s.pollReply(r, kind, form, nil)
}

// shownDates is how many dates the form has room for at first.
const shownDates = 4

func (s *Service) pollReply(r *web.Req, kind string, form pollForm, wrong error) (web.Reply, error) {
	l, err := s.making(r, kind)
	if err != nil {
		return web.Reply{}, err
	}
	room := shownDates
	if wrong != nil {
		room = min(max(shownDates, len(form.Dates)+1), maxDates)
	}
	for len(form.Dates) < room {
		form.Dates = append(form.Dates, pollDateForm{})
	}
	p := s.page(r, On{Standing: l.Standing}, r.T(pageNewPoll))
	v := pollView{Base: l.Place.Path, Form: form, Errors: ui.ErrorsOf(wrong), Audiences: Audiences(kind)}
	if wrong != nil {
		return web.Invalid(pollPage(p, v)), nil
	}
	return web.OK(pollPage(p, v)), nil
}

func (s *Service) postPoll(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[pollForm](r)
	if err == nil {
		var made Survey
		if made, err = s.Poll(r.Context(), r.Actor, kind, r.PathValue("slug"), form.input()); err == nil {
			return web.SeeOther(made.Path(), pollSent), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.pollReply(r, kind, form, err)
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, nil) }

func (s *Service) oneReply(r *web.Req, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	v := oneView{Shown: x, Base: x.Place.Path, Errors: ui.ErrorsOf(wrong), Form: publishForm{Results: string(x.Survey.Results)}}
	if v.Form.Results == "" {
		v.Form.Results = "none"
	}
	if x.Survey.OpenKey != "" {
		v.OpenURL = s.BaseURL + "/" + string(r.Lang) + "/s/" + x.Survey.OpenKey
	}
	if x.Ready != nil && x.MayManage {
		v.Wrong = fault.Of(x.Ready).Say.In(r.Lang)
	}
	if x.Survey.Kind == Dates && (x.MayResults || x.MayManage) {
		results, err := s.ResultsFor(r.Context(), r.Actor, x.Survey.ID, Filter{})
		if err != nil {
			return web.Reply{}, err
		}
		v.Suiting = results.Suiting
		if o, ok := x.Survey.Questions[0].Option(x.Survey.Chosen); ok && s.NewMeeting != nil {
			v.MeetPath = s.NewMeeting(x.Place, x.Survey.Title, o)
		}
	}
	p := s.page(r, x.On, x.Survey.Title.In(r.Lang))
	if wrong != nil {
		return web.Invalid(onePage(p, v)), nil
	}
	return web.OK(onePage(p, v)), nil
}
