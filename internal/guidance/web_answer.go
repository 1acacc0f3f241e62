package guidance

import (
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) answerRoutes(m *web.Mux) {
	ids := web.SkipSample("ids differ in each demonstration")
	m.Get("/answers", s.getAnswers, web.Cache(func(*web.Req) []string { return []string{answersTopic} }))
	m.Get("/answers/{id}", s.getAnswer, ids, web.Cache(func(r *web.Req) []string { return []string{"answer:" + r.PathValue("id")} }))
	m.Post("/answers/{id}/helped", s.postVote)
	m.Get("/answers/{id}/edit", s.getEdit, ids)
	m.Post("/answers/{id}/edit", s.postEdit)
	m.Post("/answers/{id}/withdraw", s.postWithdraw)
	m.Get("/guidance/{id}/publish", s.getPublish, ids)
	m.Post("/guidance/{id}/publish", s.postPublish)
}

type answersForm struct {
	Query string `form:"q" max:"100"`
	Topic Topic  `form:"topic" max:"20"`
	Page  int    `form:"page" min:"1" max:"100000"`
}

func (s *Service) getAnswers(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[answersForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	if !f.Topic.Known() {
		f.Topic = ""
	}
	list, total, err := s.Answers(r.Context(), AnswerFilter{Query: f.Query, Topic: f.Topic, Withdrawn: HasDesk(r.Actor), Offset: (max(f.Page, 1) - 1) * perPage, Limit: perPage})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(answersTitle), nav)
	p.Description = r.T(answersLead)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/guidance"}}
	return web.OK(answersPage(p, answersView{List: list, Total: total, Form: f, Desk: HasDesk(r.Actor), Pager: pager(f.Page, perPage, len(list), total)})), nil
}

func (s *Service) getAnswer(r *web.Req) (web.Reply, error) {
	v, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(v.Title.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/guidance"}, {Label: r.T(answersTitle), Href: "/answers"}}
	return web.OK(answerPage(p, v)), nil
}

type voteForm struct {
	Helped string `form:"helped" max:"3"`
}

func (s *Service) postVote(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[voteForm](r)
	if err == nil && !r.Actor.SignedIn() {
		err = web.LimitNetwork(r, "guidance vote", 60, time.Hour)
	}
	if err == nil {
		err = s.Vote(r.Context(), r.Actor, r.PathValue("id"), f.Helped == "yes")
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/answers/"+r.PathValue("id"), flashVoted), nil
}

type publishForm struct {
	Title   i18n.Content `form:"title" max:"160"`
	Text    i18n.Content `form:"text" max:"8000" lines:"true"`
	Topic   Topic        `form:"topic" max:"20"`
	Pages   string       `form:"pages" max:"2000" lines:"true"`
	Version int          `form:"version" min:"0" max:"1000000"`
}

func (f publishForm) into(a Published) Published {
	a.Title, a.Text, a.Topic, a.Pages, a.Version = f.Title, f.Text, f.Topic, strings.Fields(f.Pages), f.Version
	return a
}

func formOf(a Published) publishForm {
	return publishForm{Title: a.Title, Text: a.Text, Topic: a.Topic, Pages: strings.Join(a.Pages, "\n"), Version: a.Version}
}

// getPublish is the second click: what was asked and answered, ready to go.
func (s *Service) getPublish(r *web.Req) (web.Reply, error) { return s.publishReply(r, nil, nil) }

func (s *Service) publishReply(r *web.Req, f *publishForm, wrong error) (web.Reply, error) {
	a, err := s.Draft(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if f == nil {
		known := formOf(a)
		f = &known
	}
	return s.formReply(r, "/guidance/"+r.PathValue("id")+"/publish", ui.Crumb{Label: r.T(pageDesk), Href: "/desk/guidance"}, *f, wrong)
}

func (s *Service) formReply(r *web.Req, action string, crumb ui.Crumb, f publishForm, wrong error) (web.Reply, error) {
	p := r.Page(r.T(pageMake), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{crumb}
	c := publishPage(p, action, f, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postPublish(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[publishForm](r)
	var a Published
	if err == nil {
		if a, err = s.Draft(r.Context(), r.Actor, r.PathValue("id")); err == nil {
			a, err = s.Publish(r.Context(), r.Actor, f.into(a))
		}
	}
	switch {
	case err == nil:
		return web.SeeOther(a.Path(), flashPublished), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.publishReply(r, &f, err)
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, f *publishForm, wrong error) (web.Reply, error) {
	v, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayDesk.Check(r.Actor, v.CentreOrg.Scopes)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if f == nil {
		known := formOf(v.Published)
		f = &known
	}
	return s.formReply(r, v.Path()+"/edit", ui.Crumb{Label: v.Title.In(r.Lang), Href: v.Path()}, *f, wrong)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[publishForm](r)
	if err == nil {
		_, err = s.Publish(r.Context(), r.Actor, f.into(Published{ID: r.PathValue("id")}))
	}
	switch {
	case err == nil:
		return web.SeeOther("/answers/"+r.PathValue("id"), flashPublished), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.editReply(r, &f, err)
}

type withdrawForm struct {
	Back bool `form:"back"`
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[withdrawForm](r)
	if err == nil {
		err = s.Withdraw(r.Context(), r.Actor, r.PathValue("id"), f.Back)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if f.Back {
		return web.SeeOther("/answers/"+r.PathValue("id"), flashPublished), nil
	}
	return web.SeeOther("/answers/"+r.PathValue("id"), flashWithdrawn), nil
}
