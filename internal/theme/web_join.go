package theme

import (
	"net/url"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// joinRoutes are what people use on their phones. The short address leads to
// the page in the language the phone speaks.
func (s *Service) joinRoutes(m *web.Mux) {
	m.Raw("GET /t/{code}", s.getShort, web.SkipSample("the code is on a screen"))
	m.Get("/w", s.getCode)
	m.Get("/w/{code}", s.getJoin, web.SkipSample("the code is on a screen"))
	m.Post("/w/{code}", s.postNote)
	m.Post("/w/{code}/vote", s.postVote)
}

// Codes are long enough that guessing finds none; who tries many is slowed.
const (
	codesAMinute = 300 // from one network address: a whole meeting may share it
	deviceCookie = "device"
	deviceFor    = 180 * 24 * time.Hour
)

func slowed(r *web.Req) error { return web.LimitNetwork(r, "theme wall", codesAMinute, time.Minute) }

func (s *Service) getShort(r *web.Req) (web.Reply, error) {
	return web.Redirect("/w/" + url.PathEscape(codeOf(r.PathValue("code")))), nil
}

type codeQuery struct {
	Code string `form:"code" max:"40"`
}

func (s *Service) getCode(r *web.Req) (web.Reply, error) {
	q, err := web.Decode[codeQuery](r)
	if err == nil && q.Code != "" {
		return web.Redirect("/w/" + url.PathEscape(codeOf(q.Code))), nil
	}
	p := r.Page(r.T(headWall), "calendar")
	return web.OK(codePage(p)), nil
}

// device is the mark of the reader's device; a new one is given with the page.
func (s *Service) device(r *web.Req) (string, error) {
	if d := web.CookieValue(r.Request, deviceCookie); d != "" && len(d) <= 64 {
		return d, nil
	}
	var d string
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		d = tx.NewToken()
		return nil
	})
	if err == nil {
		r.SetCookie(deviceCookie, d, deviceFor)
	}
	return d, err
}

type noteForm struct {
	Kind   string `form:"kind" oneof:"want share"`
	Text   string `form:"text" max:"200"`
	Name   string `form:"name" max:"120"`
	Email  string `form:"email" max:"254"`
	Agreed bool   `form:"agreed"`
}

func (s *Service) getJoin(r *web.Req) (web.Reply, error) { return s.joinReply(r, nil, nil) }

func (s *Service) joinReply(r *web.Req, form *noteForm, wrong error) (web.Reply, error) {
	if err := slowed(r); err != nil {
		return web.Reply{}, err
	}
	device, err := s.device(r)
	if err != nil {
		return web.Reply{}, err
	}
	shown, err := s.ByCode(r.Context(), r.Actor, r.PathValue("code"), device)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(wallTitle, "meeting", shown.At.Title), "calendar")
	p.NoIndex = true
	v := joinView{Shown: shown, Form: noteForm{Kind: string(Want), Name: r.Actor.Name}, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.Invalid(joinPage(p, v)), nil
	}
	return web.OK(joinPage(p, v)), nil
}

func (s *Service) postNote(r *web.Req) (web.Reply, error) {
	if err := slowed(r); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[noteForm](r)
	if err == nil {
		var device string
		if device, err = s.device(r); err != nil {
			return web.Reply{}, err
		}
		err = s.Write(r.Context(), r.Actor, r.PathValue("code"), NewNote{Kind: Kind(form.Kind), Text: form.Text, Lang: r.Lang,
			Name: form.Name, Email: form.Email, Agreed: form.Agreed, Device: device})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.joinReply(r, &form, err)
	}
	return web.SeeOther("/w/"+url.PathEscape(codeOf(r.PathValue("code"))), written), nil
}

type voteForm struct {
	Group string `form:"group" max:"40" required:"true"`
	Down  bool   `form:"down"`
}

func (s *Service) postVote(r *web.Req) (web.Reply, error) {
	if err := slowed(r); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[voteForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	// Only a device that has been given its mark before can be known again.
	device := web.CookieValue(r.Request, deviceCookie)
	if err := s.Vote(r.Context(), r.Actor, r.PathValue("code"), form.Group, device, !form.Down); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/w/"+url.PathEscape(codeOf(r.PathValue("code")))+"#vote", i18n.Text{}), nil
}
