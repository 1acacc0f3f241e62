package org

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type personForm struct {
	Name  string       `form:"name" max:"120" required:"true"`
	Email string       `form:"email" email:"true" max:"254" required:"true"`
	Title i18n.Content `form:"title" max:"200"`
	From  civil.Date   `form:"from"`
}

// Empty says what is missing in words of its own.
func (personForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"name": msgPersonUnknown, "email": msgPersonUnknown}
}

func (s *Service) getPositions(r *web.Req) (web.Reply, error) {
	return s.peoplePage(r, personForm{From: today(r)}, nil)
}

func (s *Service) postPositions(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MaySeePositions)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[personForm](r)
	if err == nil {
		a := appointment{Name: form.Name, Email: form.Email, Lang: r.Lang, Title: form.Title, From: form.From}
		if err = s.appoint(r.Context(), r.Actor, o.ID, a); err == nil {
			return web.SeeOther(o.Path()+"/people", msgPersonAdded), nil
		}
	}
	return s.peoplePage(r, form, err)
}

func (s *Service) peoplePage(r *web.Req, form personForm, err error) (web.Reply, error) {
	o, all, rerr := s.holders(r.Context(), r.Actor, r.PathValue("slug"))
	if rerr != nil {
		return web.Reply{}, rerr
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, peoplePage(kept(r, o, msgEditPeople), peopleView{Org: o, Holders: all, Form: form, Errors: errs, Today: today(r)}))
	})
}

type lastDayForm struct {
	To civil.Date `form:"to" required:"true"`
}

// holderIn finds one position of an organisation.
func (s *Service) holderIn(r *web.Req) (Organisation, holder, error) {
	o, all, err := s.holders(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return o, holder{}, err
	}
	for _, h := range all {
		if h.ID == r.PathValue("position") {
			return o, h, nil
		}
	}
	return o, holder{}, fault.Missing(nil)
}

func (s *Service) getEndPosition(r *web.Req) (web.Reply, error) {
	return s.endPositionPage(r, lastDayForm{To: today(r)}, nil)
}

func (s *Service) postEndPosition(r *web.Req) (web.Reply, error) {
	o, h, err := s.holderIn(r)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[lastDayForm](r)
	if err == nil {
		if err = s.EndPosition(r.Context(), r.Actor, h.ID, form.To); err == nil {
			return web.SeeOther(o.Path()+"/people", msgPositionDone), nil
		}
	}
	return s.endPositionPage(r, form, err)
}

func (s *Service) endPositionPage(r *web.Req, form lastDayForm, err error) (web.Reply, error) {
	o, h, rerr := s.holderIn(r)
	if rerr != nil {
		return web.Reply{}, rerr
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		p := kept(r, o, msgEndPosition)
		p.Title = r.T(msgEndPositionOf, "name", h.called(r.Lang))
		return status(errs, endPositionPage(p, o, h, form, errs))
	})
}

// called is the person with the title: "Liisa Lahtinen, toiminnanjohtaja".
func (h holder) called(l i18n.Lang) string {
	name := h.Person.Name
	if name == "" {
		name = msgPersonNoName.In(l)
	}
	if title := h.Title.In(l); title != "" {
		name += ", " + title
	}
	return name
}
