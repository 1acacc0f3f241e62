package digest

import (
	"net/http"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the page of one's mail, and the link that ends the digests.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/me/mail", s.getMail)
	m.Post("/me/mail", s.postMail)
	m.Post("/me/mail/off", s.postOff)
	m.Post("/me/mail/restore", s.postRestore)
	m.Raw("GET /u/d/{key}", s.getStop, web.SkipSample("the key is in a mail"))
	m.Raw("POST /u/d/{key}", s.postStop, web.AllowCrossOrigin)
}

type settingForm struct {
	ID   string     `form:"id" max:"40"`
	Mail space.Mail `form:"mail" oneof:"now daily weekly invitations none"`
}

type mailForm struct {
	Spaces  []settingForm `form:"spaces"`
	Threads []settingForm `form:"threads"`
	Default space.Mail    `form:"default" oneof:"now daily weekly invitations none" required:"true"`
	Lang    i18n.Lang     `form:"lang" oneof:"fi sv en" required:"true"`
}

func (f mailForm) chosen() Chosen {
	c := Chosen{Default: f.Default, Lang: f.Lang}
	for _, x := range f.Spaces {
		if x.Mail != "" {
			c.Spaces = append(c.Spaces, Setting{ID: x.ID, Mail: x.Mail})
		}
	}
	for _, x := range f.Threads {
		c.Threads = append(c.Threads, Setting{ID: x.ID, Mail: x.Mail})
	}
	return c
}

func signedIn(r *web.Req) error {
	if r.Actor.SignedIn() {
		return nil
	}
	return fault.New(fault.SignIn, i18n.Text{})
}

func (s *Service) mailReply(r *web.Req, wrong error) (web.Reply, error) {
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	c, err := s.Chosen(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageMail), "me")
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageMine), Href: "/me"}}
	if r.Method != http.MethodGet {
		p.Path = "/me/mail"
	}
	v := mailView{Chosen: c, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(mailPage(p, v)), nil
	}
	return web.OK(mailPage(p, v)), nil
}

func (s *Service) getMail(r *web.Req) (web.Reply, error) { return s.mailReply(r, nil) }

func (s *Service) postMail(r *web.Req) (web.Reply, error) {
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[mailForm](r)
	if err == nil {
		err = s.Choose(r.Context(), r.Actor, form.chosen())
	}
	if fault.Is(err, fault.Invalid) {
		return s.mailReply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/mail", pageSaved), nil
}

func (s *Service) postOff(r *web.Req) (web.Reply, error) {
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	if err := s.Off(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/mail", pageAllOff), nil
}

type restoreForm struct {
	Address string `form:"address" max:"40" required:"true"`
}

func (s *Service) postRestore(r *web.Req) (web.Reply, error) {
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[restoreForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	if err := s.Restore(r.Context(), r.Actor, form.Address); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/mail", pageRestored), nil
}

// getStop asks for the button: programs that fetch the links of mails change
// nothing.
func (s *Service) getStop(r *web.Req) (web.Reply, error) {
	x, err := s.Subscription(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = x.Person.Lang.Or(r.Lang)
	if !x.Active {
		return stopped(r), nil
	}
	p := r.Page(r.T(pageStopTitle), "")
	p.NoIndex = true
	return web.OK(stopPage(p, pageStopText, "~"+r.URL.Path)), nil
}

// postStop is both the button of the page and the one-click POST of a mail
// program (RFC 8058), which wants no redirect.
func (s *Service) postStop(r *web.Req) (web.Reply, error) {
	x, err := s.Unsubscribe(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = x.Person.Lang.Or(r.Lang)
	return stopped(r), nil
}

func stopped(r *web.Req) web.Reply {
	p := r.Page(r.T(pageStoppedTitle), "")
	p.NoIndex = true
	return web.HTML(http.StatusOK, stopPage(p, pageStoppedText, ""))
}
