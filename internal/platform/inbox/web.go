package inbox

import (
	"io"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages of what waits, and the operator's.
func (s *Server) Routes(m *web.Mux) {
	m.Get("/inbox", s.list, web.Sample("/inbox"))
	m.Get("/inbox/{id}", s.show)
	m.Post("/inbox/{id}/publish", s.letIn)
	m.Post("/inbox/{id}/delete", s.discard)
	m.Get("/ops/inbox", s.operator, web.Sample("/ops/inbox"))
	m.Get("/ops/inbox/{id}/raw", s.rawFile, web.SkipSample("a file, no page"))
	m.Post("/ops/inbox/{id}/retry", s.retry)
	m.Post("/ops/inbox/{id}/delete", s.layAside)
	m.Post("/ops/inbox/restore", s.restoreAddress)
}

// Path is where a held mail is read.
func (h Held) Path() string { return "/inbox/" + h.ID }

type listView struct {
	ui.Page
	Held []Held
}

func (s *Server) list(r *web.Req) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, MayKeep.Check(r.Actor, Held{keeps: nobody})
	}
	held, err := s.Waiting(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	v := listView{Page: r.Page(msgHeldTitle.In(r.Lang), ""), Held: held}
	v.NoIndex = true
	return web.OK(listPage(v)), nil
}

type heldView struct {
	ui.Page
	Mail HeldMail
}

func (s *Server) show(r *web.Req) (web.Reply, error) {
	m, err := s.ReadHeld(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	v := heldView{Page: r.Page(subjectOf(r.Lang, m.Subject), ""), Mail: m}
	v.NoIndex = true
	v.Crumbs = []ui.Crumb{{Label: msgHeldTitle.In(r.Lang), Href: "/inbox"}}
	return web.OK(heldPage(v)), nil
}

func subjectOf(l i18n.Lang, subject string) string { return firstOf(subject, msgNoSubject.In(l)) }

func (s *Server) letIn(r *web.Req) (web.Reply, error) {
	return web.SeeOther("/inbox", msgLetInDone), s.LetIn(r.Context(), r.Actor, r.PathValue("id"))
}

func (s *Server) discard(r *web.Req) (web.Reply, error) {
	return web.SeeOther("/inbox", msgDiscarded), s.Discard(r.Context(), r.Actor, r.PathValue("id"))
}

type operatorView struct {
	ui.Page
	Stuck   []Stuck
	Stopped []mail.Suspension
}

func (s *Server) operator(r *web.Req) (web.Reply, error) {
	stuck, stopped, err := s.overview(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	v := operatorView{Page: r.Page(msgOpsTitle.In(r.Lang), ""), Stuck: stuck, Stopped: stopped}
	v.NoIndex = true
	v.Crumbs = []ui.Crumb{{Label: msgOps.In(r.Lang), Href: "/ops"}}
	return web.OK(operatorPage(v)), nil
}

func (s *Server) rawFile(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	raw, err := s.Raw(r.Context(), r.Actor, id)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Stream(id+".eml", "message/rfc822", func(w io.Writer) error {
		_, err := io.Copy(w, raw)
		return err
	}), nil
}

func (s *Server) retry(r *web.Req) (web.Reply, error) {
	return web.SeeOther("/ops/inbox", msgRetried), s.Retry(r.Context(), r.Actor, r.PathValue("id"))
}

func (s *Server) layAside(r *web.Req) (web.Reply, error) {
	return web.SeeOther("/ops/inbox", msgDiscarded), s.LayAside(r.Context(), r.Actor, r.PathValue("id"))
}

type restoreForm struct {
	Address string `form:"address" max:"254" required:"true"`
}

func (s *Server) restoreAddress(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[restoreForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/ops/inbox", msgRestored), s.RestoreAddress(r.Context(), r.Actor, form.Address)
}
