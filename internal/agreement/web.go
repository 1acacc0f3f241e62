package agreement

import (
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages of agreements and house rules.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/organisations/{slug}/agreement", s.getAgreement, web.SkipSample("for those who answer for the organisation"))
	m.Post("/organisations/{slug}/agreement", s.postBegin)
	m.Get("/organisations/{slug}/agreement/{id}/edit", s.getEdit, web.SkipSample("for those who answer for the organisation"))
	m.Post("/organisations/{slug}/agreement/{id}/edit", s.postEdit)
	m.Post("/organisations/{slug}/agreement/{id}/sign", s.postSign)
	m.Post("/organisations/{slug}/agreement/{id}/drop", s.postDrop)
	m.Get("/organisations/{slug}/agreement/{id}/end", s.getEnd, web.SkipSample("for those who answer for the organisation"))
	m.Post("/organisations/{slug}/agreement/{id}/end", s.postEnd)
	m.Get("/organisations/{slug}/agreements", s.getList, web.SkipSample("for the study centre's people"))
	m.Get("/organisations/{slug}/house-rules", s.getRules, web.SkipSample("for those who act for the organisation"))
	m.Post("/organisations/{slug}/house-rules", s.postRules)
	m.Post("/organisations/{slug}/house-rules/read", s.postRead)
	m.Get("/organisations/{slug}/handover", s.getHandover, web.SkipSample("for the organisation's main users"))
	m.Post("/organisations/{slug}/handover", s.postHandover)
	m.Get("/handovers/{id}", s.getHand, web.SkipSample("for the two it is between"))
	m.Post("/handovers/{id}", s.postHand)
}

// Path is the page of an organisation's agreement.
func Path(o org.Organisation) string { return o.Path() + "/agreement" }

// RulesPath is the page of its house rules.
func RulesPath(o org.Organisation) string { return o.Path() + "/house-rules" }

// ListPath is the page of a study centre's agreements.
func ListPath(o org.Organisation) string { return o.Path() + "/agreements" }

func head(r *web.Req, title i18n.Text, o org.Organisation) ui.Page {
	p := r.Page(r.T(title), "organisations")
	p.Crumbs = []ui.Crumb{{Label: o.Called(r.Lang), Href: o.Path()}}
	p.NoIndex = true
	return p
}

func (s *Service) at(r *web.Req, part string) string {
	return "/organisations/" + r.PathValue("slug") + part
}

func (s *Service) getAgreement(r *web.Req) (web.Reply, error) { return s.reply(r, nil) }

// reply is the page, with why something was not done at its head.
func (s *Service) reply(r *web.Req, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := head(r, pageTitle, v.Org)
	if wrong != nil {
		p.Flash, p.FlashShape = fault.Of(wrong).Say, ui.ShapeBad
		return web.HTML(fault.Of(wrong).Kind.Status(), agreementPage(p, pageView{v})), nil
	}
	return web.OK(agreementPage(p, pageView{v})), nil
}

func (s *Service) postBegin(r *web.Req) (web.Reply, error) {
	a, err := s.Begin(r.Context(), r.Actor, r.PathValue("slug"))
	if fault.Is(err, fault.Conflict) {
		return s.reply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(s.at(r, "/agreement/"+a.ID+"/edit"), i18n.Text{}), nil
}

type textForm struct {
	First     civil.Date `form:"first"`
	Last      civil.Date `form:"last"`
	Aims      string     `form:"aims" max:"4000" lines:"true"`
	Focus     string     `form:"focus" max:"4000" lines:"true"`
	Programme string     `form:"programme" max:"4000" lines:"true"`
	Models    string     `form:"models" max:"4000" lines:"true"`
	Online    string     `form:"online" max:"4000" lines:"true"`
	Talked    civil.Date `form:"talked"`
	Contact   string     `form:"contact" max:"40"`
	Version   int        `form:"version" min:"0" max:"1000000"`
}

func (f textForm) text() Text {
	return Text{First: f.First, Last: f.Last, Aims: f.Aims, Focus: f.Focus, Programme: f.Programme, Models: f.Models, Online: f.Online, Talked: f.Talked, Contact: f.Contact}
}

func formOf(a Agreement) textForm {
	return textForm{a.First, a.Last, a.Aims, a.Focus, a.Programme, a.Models, a.Online, a.Talked, a.Contact, a.Version}
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

// editReply is the form of a draft, with what was typed where something was wrong.
func (s *Service) editReply(r *web.Req, f *textForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if !v.MayWrite || v.Draft.ID != r.PathValue("id") {
		return web.Reply{}, fault.Missing(nil)
	}
	e := editView{Page: v, Form: formOf(v.Draft), Errors: ui.ErrorsOf(wrong)}
	e.First, e.Last, e.Talked = e.Form.First.String(), e.Form.Last.String(), e.Form.Talked.String()
	if f != nil {
		e.Form = *f
		e.Form.Version = v.Draft.Version // what they compare with now
		e.First, e.Last, e.Talked = typed(r, "first", f.First), typed(r, "last", f.Last), typed(r, "talked", f.Talked)
	}
	p := head(r, pageEdit, v.Org)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageTitle), Href: Path(v.Org)})
	if wrong == nil {
		return web.OK(editPage(p, e)), nil
	}
	if fault.Of(wrong).Code == "edited" {
		e.Stored = &v.Draft
	}
	return web.HTML(fault.Of(wrong).Kind.Status(), editPage(p, e)), nil
}

// typed is what stands in a date field: also what is no date.
func typed(r *web.Req, name string, d civil.Date) string {
	if s := r.Typed(name); s != "" {
		return s
	}
	return stored(d)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[textForm](r)
	if err == nil {
		if _, err = s.Save(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id"), f.Version, f.text()); err == nil {
			return web.SeeOther(s.at(r, "/agreement"), flashSaved), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.editReply(r, &f, err)
}

type signForm struct {
	Side    string `form:"side" oneof:"organisation centre" required:"true"`
	Version int    `form:"version" min:"0" max:"1000000"`
}

func (s *Service) postSign(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[signForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	a, err := s.Sign(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id"), f.Version, Side(f.Side))
	if fault.Is(err, fault.Conflict) {
		return s.reply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	if a.State == Signed {
		return web.SeeOther(s.at(r, "/agreement"), flashForce), nil
	}
	return web.SeeOther(s.at(r, "/agreement"), flashSigned), nil
}

func (s *Service) postDrop(r *web.Req) (web.Reply, error) {
	err := s.Drop(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id"))
	if fault.Is(err, fault.Conflict) {
		return s.reply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(s.at(r, "/agreement"), flashDropped), nil
}

type endForm struct {
	Last   civil.Date `form:"last"`
	Reason string     `form:"reason" max:"4000" lines:"true"`
}

func (s *Service) getEnd(r *web.Req) (web.Reply, error) {
	return s.endReply(r, civil.DateOf(r.Now).String(), endForm{}, nil)
}

func (s *Service) endReply(r *web.Req, last string, f endForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if !v.MayWrite || v.Now.ID != r.PathValue("id") {
		return web.Reply{}, fault.Missing(nil)
	}
	p := head(r, pageEnd, v.Org)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageTitle), Href: Path(v.Org)})
	e := endView{Action: Path(v.Org) + "/" + v.Now.ID + "/end", Last: last, Reason: f.Reason, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), endPage(p, e)), nil
	}
	return web.OK(endPage(p, e)), nil
}

func (s *Service) postEnd(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[endForm](r)
	if err == nil {
		if err = s.End(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("id"), f.Last, f.Reason); err == nil {
			return web.SeeOther(s.at(r, "/agreement"), flashEnded), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.endReply(r, typed(r, "last", f.Last), f, err)
}

type pageForm struct {
	Page int `form:"page" min:"1" max:"1000"`
}

const pageSize = 50

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[pageForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	n := max(f.Page, 1)
	v, err := s.List(r.Context(), r.Actor, r.PathValue("slug"), (n-1)*pageSize, pageSize)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(listPage(head(r, listTitle, v.Centre), listView{v, n})), nil
}

type rulesForm struct {
	Text   i18n.Content `form:"text" max:"8000" lines:"true"`
	Number int          `form:"number" min:"0" max:"100000"`
}

func (s *Service) getRules(r *web.Req) (web.Reply, error) { return s.rulesReply(r, nil, nil) }

func (s *Service) rulesReply(r *web.Req, f *rulesForm, wrong error) (web.Reply, error) {
	pf, err := web.Decode[pageForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	v, err := s.SeeRules(r.Context(), r.Actor, r.PathValue("slug"), pf.Page)
	if err != nil {
		return web.Reply{}, err
	}
	e := rulesView{RulesView: v, Form: rulesForm{v.Rules.Text, v.Rules.Number}, Errors: ui.ErrorsOf(wrong), PageNo: max(pf.Page, 1)}
	if f != nil {
		e.Form = rulesForm{f.Text, v.Rules.Number}
	}
	p := head(r, rulesTitle, v.Org)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), rulesPage(p, e)), nil
	}
	return web.OK(rulesPage(p, e)), nil
}

func (s *Service) postRules(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[rulesForm](r)
	if err == nil {
		if _, err = s.Rule(r.Context(), r.Actor, r.PathValue("slug"), f.Number, f.Text); err == nil {
			return web.SeeOther(s.at(r, "/house-rules"), flashRules), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.rulesReply(r, &f, err)
}

type readForm struct {
	Number int `form:"number" min:"0" max:"100000"`
}

func (s *Service) postRead(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[readForm](r)
	if err == nil {
		if err = s.Confirm(r.Context(), r.Actor, r.PathValue("slug"), f.Number); err == nil {
			return web.SeeOther(s.at(r, "/house-rules"), flashRead), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.rulesReply(r, nil, err)
}
