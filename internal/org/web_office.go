package org

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type officeForm struct {
	Name         i18n.Content `form:"name" max:"200"`
	Municipality string       `form:"municipality" max:"3"`
	Address      string       `form:"address" max:"200"`
	Email        string       `form:"email" max:"254"`
	Phone        string       `form:"phone" max:"40"`
	Does         i18n.Content `form:"does" max:"2000" lines:"true"`
	Regions      []string     `form:"regions"`
	From         string       `form:"from" max:"10"`
	Until        string       `form:"until" max:"10"`
}

func (f officeForm) input(faults *fault.Fields, org ID, on civil.Date) NewOffice {
	return NewOffice{
		Org: org, Name: f.Name, Municipality: f.Municipality, Address: f.Address, Email: f.Email, Phone: f.Phone,
		Does: f.Does, Regions: f.Regions, AsOf: on,
		Span: Span{From: parseVague(faults, "from", f.From), Until: parseVague(faults, "until", f.Until)},
	}
}

// officeFor is the organisation and the office of the path; the path of a new
// office has none.
func (s *Service) officeFor(r *web.Req) (Organisation, Office, error) {
	if id := r.PathValue("office"); id != "" {
		return s.officeOf(r.Context(), r.Actor, r.PathValue("slug"), id)
	}
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	return o, Office{}, err
}

func (s *Service) getOffice(r *web.Req) (web.Reply, error) {
	o, of, err := s.officeFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.officePage(r, o, of, officeForm{
		Name: of.Name, Municipality: of.Municipality, Address: of.Address, Email: of.Email, Phone: of.Phone,
		Does: of.Does, Regions: of.Regions, From: of.Span.From.String(), Until: of.Span.Until.String(),
	}, nil)
}

func (s *Service) postOffice(r *web.Req) (web.Reply, error) {
	o, of, err := s.officeFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	form, derr := web.Decode[officeForm](r)
	var faults fault.Fields
	n := form.input(&faults, o.ID, today(r))
	if err = also(derr, faults); err == nil {
		if of.ID == "" {
			err = s.AddOffice(r.Context(), r.Actor, n)
		} else {
			err = s.ChangeOffice(r.Context(), r.Actor, of.ID, n)
		}
		if err == nil {
			return web.SeeOther(o.Path()+"#offices", msgOfficeSaved), nil
		}
	}
	return s.officePage(r, o, of, form, err)
}

func (s *Service) officePage(r *web.Req, o Organisation, of Office, form officeForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		title := msgAddOffice
		if of.ID != "" {
			title = msgEditOffice
		}
		return status(errs, officePage(kept(r, o, title), officeView{Org: o, Office: of, Form: form, Errors: errs, Today: today(r)}))
	})
}

type venueForm struct {
	Name         i18n.Content `form:"name" max:"200" required:"true"`
	Municipality string       `form:"municipality" max:"3"`
	Address      string       `form:"address" max:"200"`
	NewIn        string       `form:"new_in" max:"10"`
}

// Empty says what is missing in words of its own.
func (venueForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"name": msgVenueName} }

// venueFor is the organisation and the venue of the path; the path of a new
// venue has none.
func (s *Service) venueFor(r *web.Req) (Organisation, Venue, error) {
	if id := r.PathValue("venue"); id != "" {
		return s.venueOf(r.Context(), r.Actor, r.PathValue("slug"), id)
	}
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	return o, Venue{Municipality: o.Municipality}, err
}

func (s *Service) getVenue(r *web.Req) (web.Reply, error) {
	o, v, err := s.venueFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.venuePage(r, o, v, venueForm{Name: v.Name, Municipality: v.Municipality, Address: v.Address, NewIn: v.NewIn.String()}, nil)
}

func (s *Service) postVenue(r *web.Req) (web.Reply, error) {
	o, v, err := s.venueFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	form, derr := web.Decode[venueForm](r)
	var faults fault.Fields
	n := NewVenue{Org: o.ID, Name: form.Name, Municipality: form.Municipality, Address: form.Address, NewIn: parseVague(&faults, "new_in", form.NewIn)}
	if err = also(derr, faults); err == nil {
		if v.ID == "" {
			err = s.AddVenue(r.Context(), r.Actor, n)
		} else {
			err = s.ChangeVenue(r.Context(), r.Actor, v.ID, n)
		}
		if err == nil {
			return web.SeeOther(o.Path()+"#venues", msgVenueSaved), nil
		}
	}
	return s.venuePage(r, o, v, form, err)
}

func (s *Service) venuePage(r *web.Req, o Organisation, v Venue, form venueForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		title, action, remove := msgAddVenue, o.Path()+"/venues/new", ""
		if v.ID != "" {
			title, action = msgEditVenue, o.Path()+"/venues/"+v.ID
			remove = action + "/remove"
		}
		return status(errs, venuePage(kept(r, o, title), action, remove, form, errs, today(r)))
	})
}

func (s *Service) getRemoveVenue(r *web.Req) (web.Reply, error) {
	o, v, err := s.venueFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(ui.ConfirmPage(kept(r, o, msgRemoveVenue), ui.ConfirmSpec{
		Lead: v.Name.In(r.Lang), Effects: []string{r.T(msgRemoveVenueNote)}, Action: o.Path() + "/venues/" + v.ID + "/remove",
		Verb: msgRemoveVenue, Keep: msgKeepName, Back: o.Path() + "#venues", Danger: true,
	})), nil
}

func (s *Service) postRemoveVenue(r *web.Req) (web.Reply, error) {
	o, v, err := s.venueFor(r)
	if err != nil {
		return web.Reply{}, err
	}
	if err := s.RemoveVenue(r.Context(), r.Actor, o.ID, v.ID); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(o.Path(), msgVenueRemoved), nil
}
