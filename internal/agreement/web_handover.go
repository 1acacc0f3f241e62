package agreement

import (
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// HandoverPath is the page on which main users of an organisation hand over.
func HandoverPath(o org.Organisation) string { return o.Path() + "/handover" }

// HandPath is the page of one hand-over.
func HandPath(id string) string { return "/handovers/" + id }

type handForm struct {
	Email string     `form:"email" max:"254"`
	Last  civil.Date `form:"last"`
	Note  string     `form:"note" max:"4000" lines:"true"`
}

type handoverView struct {
	HandPage
	Form   handForm
	Last   string // as typed
	Errors ui.Errors
}

func (s *Service) getHandover(r *web.Req) (web.Reply, error) {
	return s.handoverReply(r, handForm{}, nil)
}

func (s *Service) handoverReply(r *web.Req, f handForm, wrong error) (web.Reply, error) {
	v, err := s.SeeHandovers(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := head(r, handTitle, v.Org)
	e := handoverView{HandPage: v, Form: f, Last: typed(r, "last", f.Last), Errors: ui.ErrorsOf(wrong)}
	if e.Last == "" {
		e.Last = stored(v.Ends)
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), handoverPage(p, e)), nil
	}
	return web.OK(handoverPage(p, e)), nil
}

func (s *Service) postHandover(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[handForm](r)
	if err == nil {
		if _, err = s.Offer(r.Context(), r.Actor, r.PathValue("slug"), NewHandover(f)); err == nil {
			return web.SeeOther(s.at(r, "/handover"), flashOffered), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.handoverReply(r, f, err)
}

type answerForm struct {
	Go  string `form:"go" oneof:"accepted declined withdrawn" required:"true"`
	Why string `form:"why" max:"1000" lines:"true"`
}

type handView struct {
	HandView
	Form   answerForm
	Errors ui.Errors
}

func (s *Service) getHand(r *web.Req) (web.Reply, error) { return s.handReply(r, answerForm{}, nil) }

func (s *Service) handReply(r *web.Req, f answerForm, wrong error) (web.Reply, error) {
	v, err := s.SeeHandover(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := head(r, handOne, v.Parties.Org)
	e := handView{HandView: v, Form: f, Errors: ui.ErrorsOf(wrong)}
	if wrong == nil {
		return web.OK(handPage(p, e)), nil
	}
	if fault.Is(wrong, fault.Conflict) {
		p.Flash, p.FlashShape, e.Errors = fault.Of(wrong).Say, ui.ShapeBad, nil
	}
	return web.HTML(fault.Of(wrong).Kind.Status(), handPage(p, e)), nil
}

func (s *Service) postHand(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[answerForm](r)
	if err == nil {
		if _, err = s.AnswerHandover(r.Context(), r.Actor, r.PathValue("id"), Answer{HandState(f.Go), f.Why}); err == nil {
			return web.SeeOther(HandPath(r.PathValue("id")), map[HandState]i18n.Text{Accepted: flashAccepted, Declined: flashDeclined, Withdrawn: flashTakenBack}[HandState(f.Go)]), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.handReply(r, f, err)
}
