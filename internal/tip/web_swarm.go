package tip

import (
	"parvi/internal/meeting"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) swarmRoutes(m *web.Mux) {
	m.Get("/swarms/new", s.getCall)
	m.Post("/swarms/new", s.postCall)
	m.Get("/swarms/{id}", s.getAftermath, web.SkipSample("ids differ in each demonstration"))
	m.Post("/swarms/{id}/found", s.postFound)
	m.Post("/swarms/{id}/close", s.postClose)
	m.Get("/t/on/{key}", s.getQuestion, web.SkipSample("the key is in a mail"))
	m.Post("/t/on/{key}", s.postQuestion)
}

func mayCall(r *web.Req) bool { return meeting.MayCallSwarm.Allows(r.Actor, struct{}{}) }

type callForm struct {
	Theme  string           `form:"theme" max:"120"`
	Lead   string           `form:"lead" max:"500" lines:"true"`
	Day    civil.Date       `form:"day"`
	Start  *civil.TimeOfDay `form:"start"`
	End    *civil.TimeOfDay `form:"end"`
	Remote string           `form:"remote" max:"1000"`
	Place  string           `form:"place" max:"300"`
	Target string           `form:"target" max:"300"`
	Lang   string           `form:"lang" oneof:"fi sv en"`
}

func (f callForm) call(l i18n.Lang) Call {
	lang := i18n.Lang(f.Lang).Or(l)
	in := func(s string) i18n.Content { return i18n.Content{}.Set(lang, s) }
	return Call{Theme: in(f.Theme), Lead: in(f.Lead), Day: f.Day, Start: f.Start, End: f.End, Remote: f.Remote, Place: in(f.Place),
		Target: in(f.Target), Lang: lang}
}

func (s *Service) getCall(r *web.Req) (web.Reply, error) {
	return s.callReply(r, callForm{Lang: string(r.Lang), Theme: r.URL.Query().Get("theme")}, nil)
}

func (s *Service) callReply(r *web.Req, form callForm, wrong error) (web.Reply, error) {
	if err := meeting.MayCallSwarm.Check(r.Actor, struct{}{}); err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageCallSwarm), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTips), Href: "/tips"}}
	v := callView{Form: form, Errors: ui.ErrorsOf(wrong), Today: civil.DateOf(r.Now)}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), callPage(p, v)), nil
	}
	return web.OK(callPage(p, v)), nil
}

func (s *Service) postCall(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[callForm](r)
	var m meeting.Meeting
	if err == nil {
		m, err = s.CallSwarm(r.Context(), r.Actor, form.call(r.Lang))
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.callReply(r, form, err)
	}
	return web.SeeOther(m.Path(), pageSwarmFlash), nil
}

func (s *Service) getAftermath(r *web.Req) (web.Reply, error) {
	a, err := s.Aftermath(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageGoOn), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: a.Title.In(r.Lang), Href: a.Path()}}
	return web.OK(aftermathPage(p, a)), nil
}

func (s *Service) postFound(r *web.Req) (web.Reply, error) {
	n, err := s.FoundFrom(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(n.Path()+"/founding", pageDraftReady), nil
}

func (s *Service) postClose(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	if err := s.Close(r.Context(), r.Actor, id); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/meetings/"+id, pageAfterClosed), nil
}

type answerForm struct {
	Answer string `form:"answer" oneof:"yes no" required:"true"`
}

func (s *Service) getQuestion(r *web.Req) (web.Reply, error) {
	q, err := s.Question(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageGoOn), nav)
	p.NoIndex = true
	return web.OK(questionPage(p, questionView{Question: q, Action: "/t/on/" + r.PathValue("key"), Wanted: Reply(r.URL.Query().Get("answer"))})), nil
}

func (s *Service) postQuestion(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[answerForm](r)
	if err == nil {
		_, err = s.Reply(r.Context(), r.PathValue("key"), Reply(form.Answer))
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/t/on/"+r.PathValue("key"), pageGoOnThanks), nil
}
