package payment

import (
	"parvi/internal/org"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the page of an organisation's account number.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/organisations/{slug}/account", s.getAccount, web.SkipSample("for those who keep the organisation's money"))
	m.Post("/organisations/{slug}/account", s.postAccount)
	m.Post("/organisations/{slug}/account/{id}/decide", s.postDecide)
	m.Post("/organisations/{slug}/account/{id}/withdraw", s.postWithdraw)
}

type entryForm struct {
	IBAN   string `form:"iban" max:"60"`
	Reason string `form:"reason" max:"500"`
}

type decideForm struct {
	Go     string `form:"go" oneof:"approve refuse"`
	Answer string `form:"answer" max:"500"`
}

type pageView struct {
	Page
	Form   entryForm
	Decide decideForm
	Errors ui.Errors
	Refuse ui.Errors
}

// Path is the page of an organisation's account number.
func Path(o org.Organisation) string { return o.Path() + "/account" }

func (s *Service) getAccount(r *web.Req) (web.Reply, error) { return s.reply(r, pageView{}, nil) }

func (s *Service) reply(r *web.Req, v pageView, wrong error) (web.Reply, error) {
	var err error
	if v.Page, err = s.See(r.Context(), r.Actor, r.PathValue("slug")); err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), "organisations")
	p.Crumbs = []ui.Crumb{{Label: v.Org.Name.In(r.Lang), Href: v.Org.Path()}}
	p.NoIndex = true
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), accountPage(p, v)), nil
	}
	return web.OK(accountPage(p, v)), nil
}

func (s *Service) back(r *web.Req) string {
	return "/organisations/" + r.PathValue("slug") + "/account"
}

func (s *Service) postAccount(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[entryForm](r)
	if err == nil {
		if _, err = s.Enter(r.Context(), r.Actor, r.PathValue("slug"), Entry(f)); err == nil {
			return web.SeeOther(s.back(r), flashEntered), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.reply(r, pageView{Form: f, Errors: ui.ErrorsOf(err)}, err)
}

func (s *Service) postDecide(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[decideForm](r)
	if err == nil {
		if _, err = s.Decide(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id"), Verdict{f.Go == "approve", f.Answer}); err == nil {
			say := flashApproved
			if f.Go == "refuse" {
				say = flashRefused
			}
			return web.SeeOther(s.back(r), say), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.reply(r, pageView{Decide: f, Refuse: ui.ErrorsOf(err)}, err)
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	if err := s.Withdraw(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(s.back(r), flashBack), nil
}
