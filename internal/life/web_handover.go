package life

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) handoverRoutes(m *web.Mux) {
	m.Get("/networks/{slug}/handover", s.getHandover, web.Sample(samplePage+"/handover"))
	m.Post("/networks/{slug}/handover/absence", s.postAbsence)
	m.Post("/networks/{slug}/handover/adopt", s.postAdopt)
}

type absenceForm struct {
	Grant string     `form:"grant" max:"40" required:"true"`
	From  civil.Date `form:"from"`
	To    civil.Date `form:"to" required:"true"`
	Name  string     `form:"name" max:"120" required:"true"`
	Email string     `form:"email" max:"254" required:"true" email:"true"`
}

func (s *Service) getHandover(r *web.Req) (web.Reply, error) {
	return s.handoverReply(r, absenceForm{}, nil, nil)
}

func (s *Service) handoverReply(r *web.Req, form absenceForm, wrong, adopt error) (web.Reply, error) {
	view, p, err := s.Networks.PartPage(r, pageHandTitle)
	if err != nil {
		return web.Reply{}, err
	}
	h, err := s.Handover(r.Context(), r.Actor, view)
	if err != nil {
		return web.Reply{}, err
	}
	v := handoverView{Handover: h, Form: form, Errors: ui.ErrorsOf(wrong), AdoptErrors: ui.ErrorsOf(adopt), Waits: waitsOf(p, h), Where: whereOf(p, h)}
	for _, c := range h.Contacts {
		v.People = append(v.People, ui.Option{Value: c.Grant, Label: c.Name + ", " + p.T(taskNames[c.Role])})
	}
	if h.MayAdopt {
		orgs, err := s.organisations(r.Context(), r.Actor)
		if err != nil {
			return web.Reply{}, err
		}
		v.Orgs = orgOptions(r.Lang, orgs)
	}
	if wrong != nil || adopt != nil {
		return web.Invalid(handoverPage(p, v)), nil
	}
	return web.OK(handoverPage(p, v)), nil
}

func (s *Service) postAbsence(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[absenceForm](r)
	if err == nil {
		_, err = s.Away(r.Context(), r.Actor, r.PathValue("slug"), NewAbsence(form))
	}
	if ui.IsInvalid(err) {
		return s.handoverReply(r, form, err, nil)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/handover"), handTold), nil
}

func (s *Service) postAdopt(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[orgForm](r)
	if err == nil {
		_, err = s.Adopt(r.Context(), r.Actor, r.PathValue("slug"), form.Organisation)
	}
	if ui.IsInvalid(err) {
		return s.handoverReply(r, absenceForm{}, nil, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/handover"), handAdopted), nil
}
