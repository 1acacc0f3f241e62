package person

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const (
	searchLimit = 50
	pickLimit   = 20
)

// Routes are a person's own page and the register of people.
func (s *Service) Routes(m *web.Mux) {
	const secret = "the link is secret and works once"
	m.Get("/me/profile", s.getProfile)
	m.Post("/me/profile", s.postProfile)
	m.Post("/me/addresses", s.postAddress)
	m.Post("/me/addresses/{id}/again", s.postAgain)
	m.Post("/me/addresses/{id}/primary", s.postPrimary)
	m.Post("/me/addresses/{id}/remove", s.postRemove)
	m.Get("/verify-address/{token}", s.getVerify, web.SkipSample(secret))
	m.Post("/verify-address/{token}", s.postVerify)

	m.Get("/people", s.getPeople)
	m.Get("/people/duplicates", s.getDuplicates)
	m.Get("/people/{id}", s.getPerson, web.SkipSample("ids are made when people are entered"))
	m.Get("/people/{id}/merge", s.getMerge, web.SkipSample("ids are made when people are entered"))
	m.Post("/people/{id}/merge", s.postMerge)
	m.Post("/people/{id}/distinct", s.postDistinct)
	m.Post("/people/merges/{id}/undo", s.postUndo)
}

type profileForm struct {
	Name      string    `form:"name" max:"120"`
	Lang      i18n.Lang `form:"lang" oneof:"fi sv en"`
	Region    string    `form:"region" max:"2"`
	Phone     string    `form:"phone" max:"40"`
	ShowEmail bool      `form:"show_email"`
	ShowPhone bool      `form:"show_phone"`
	ShowTitle bool      `form:"show_title"`
}

func (f profileForm) profile() Profile {
	return Profile{Name: f.Name, Lang: f.Lang, Region: f.Region, Phone: f.Phone,
		Shows: Shows{Email: f.ShowEmail, Phone: f.ShowPhone, Title: f.ShowTitle}}
}

func formOf(p Person) profileForm {
	return profileForm{p.Name, p.Lang, p.Region, p.Phone, p.Shows.Email, p.Shows.Phone, p.Shows.Title}
}

type addressForm struct {
	Email string `form:"email" max:"254"`
}

// profilePage is the whole page: what was typed stands where something is
// wrong with it, what is stored elsewhere.
func (s *Service) profilePage(r *web.Req, form *profileForm, wrong error, address addressForm, wrongAddress error) (web.Reply, error) {
	p, all, err := s.Own(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	v := profileView{Form: formOf(p), Errors: ui.ErrorsOf(wrong), Addresses: all,
		New: address.Email, NewErrors: ui.ErrorsOf(wrongAddress)}
	if form != nil {
		v.Form = *form
	}
	page := r.Page(r.T(msgProfile), "me")
	page.NoIndex = true
	page.Crumbs = []ui.Crumb{{Label: r.T(msgMyPage), Href: "/me"}}
	if r.Method != "GET" {
		page.Path = "/me/profile"
	}
	if wrong != nil || wrongAddress != nil {
		return web.HTML(statusOf(wrong, wrongAddress), viewProfile(page, v)), nil
	}
	return web.OK(viewProfile(page, v)), nil
}

func statusOf(errs ...error) int {
	for _, err := range errs {
		if err != nil {
			return fault.Of(err).Kind.Status()
		}
	}
	return 200
}

// mendable tells whether the form is shown again for what went wrong.
func mendable(err error) bool { return fault.Is(err, fault.Invalid) || fault.Is(err, fault.Conflict) }

func (s *Service) getProfile(r *web.Req) (web.Reply, error) {
	return s.profilePage(r, nil, nil, addressForm{}, nil)
}

func (s *Service) postProfile(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[profileForm](r)
	if err == nil {
		err = s.SetProfile(r.Context(), r.Actor, r.Actor.Person, form.profile())
	}
	if mendable(err) {
		return s.profilePage(r, &form, err, addressForm{}, nil)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgSaved), nil
}

func (s *Service) postAddress(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[addressForm](r)
	var a Address
	if err == nil {
		a, err = s.Add(r.Context(), r.Actor, form.Email)
	}
	if mendable(err) {
		return s.profilePage(r, nil, nil, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgAddressAdded.Fill("email", ShowEmail(a.Email))), nil
}

func (s *Service) postAgain(r *web.Req) (web.Reply, error) {
	a, err := s.SendAgain(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgAddressAdded.Fill("email", ShowEmail(a.Email))), nil
}

func (s *Service) postPrimary(r *web.Req) (web.Reply, error) {
	a, err := s.MakePrimary(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgAddressPrimary.Fill("email", ShowEmail(a.Email))), nil
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	a, err := s.Remove(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgAddressRemoved.Fill("email", ShowEmail(a.Email))), nil
}

func (s *Service) getVerify(r *web.Req) (web.Reply, error) {
	p, a, err := s.Pending(r.Context(), r.Actor, r.PathValue("token"))
	if err != nil {
		return web.Reply{}, err
	}
	page := r.Page(r.T(msgVerifyTitle), "me")
	page.NoIndex = true
	return web.OK(viewVerify(page, "/verify-address/"+r.PathValue("token"), ShowEmail(a.Email), p.Name)), nil
}

func (s *Service) postVerify(r *web.Req) (web.Reply, error) {
	a, err := s.Prove(r.Context(), r.Actor, r.PathValue("token"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/profile", msgAddressProved.Fill("email", ShowEmail(a.Email))), nil
}
