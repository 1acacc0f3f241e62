package group

import (
	"context"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

const nav = "networks"

// Routes are the pages and the API of groups.
func (s *Service) Routes(m *web.Mux) {
	made := web.SkipSample("made by the demonstration")
	m.Get("/networks/{slug}/groups", s.getList, made)
	m.Get("/networks/{slug}/groups/new", func(r *web.Req) (web.Reply, error) {
		return s.newReply(r, textForm{Policy: string(space.Open)}, nil)
	}, made)
	m.Post("/networks/{slug}/groups", s.postNew)
	m.Get("/groups/{slug}", s.getOne, made)
	m.Get("/groups/{slug}/edit", func(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }, made)
	m.Post("/groups/{slug}/edit", s.postEdit)
	m.Get("/groups/{slug}/keeping", func(r *web.Req) (web.Reply, error) { return s.keepReply(r, nil) }, made)
	m.Post("/groups/{slug}/invite", s.postInvite)
	m.Post("/groups/{slug}/join", s.postJoin)
	m.Post("/groups/{slug}/leave", s.postLeave)
	m.Post("/groups/{slug}/answer", s.postAnswer)
	m.Post("/groups/{slug}/remove", s.postRemove)
	m.Post("/groups/{slug}/lead", s.postLead)
	m.Post("/groups/{slug}/end", s.postEnd)
	m.Post("/groups/{slug}/carry", s.postCarry)
	s.api(m)
}

// page is a page about a group.
func page(r *web.Req, g Group, title string, below ...ui.Crumb) ui.Page {
	p := r.Page(title, nav)
	p.Crumbs = append(crumbs(r, g), below...)
	p.NoIndex = true
	return p
}

func crumbs(r *web.Req, g Group) []ui.Crumb {
	return []ui.Crumb{{Label: g.Of.Name.In(r.Lang), Href: g.Of.Path()}, {Label: r.T(pageGroups), Href: g.Of.Path() + "/groups"}}
}

func home(r *web.Req, g Group) ui.Crumb { return ui.Crumb{Label: g.Name.In(r.Lang), Href: g.Path()} }

// Tabs are the parts of a group's page, with one of them as the present one.
func Tabs(p ui.Page, place space.Place, who authz.Actor, part string) templ.Component {
	tabs := []ui.Tab{
		{Label: p.T(pageHome), Href: place.Path, Current: part == ""},
		{Label: p.T(pageThreads), Href: place.Path + "/threads", Current: part == "threads"},
		{Label: p.T(pageWorkspace), Href: place.Path + "/workspace", Current: part == "workspace"},
	}
	if place.Leads(who) {
		tabs = append(tabs, ui.Tab{Label: p.T(pageKeep), Href: place.Path + "/keeping", Current: part == "keeping"})
	}
	return ui.Tabs(p, p.T(pageParts), tabs)
}

type listForm struct {
	Page int `form:"page" min:"1" max:"1000"`
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[listForm](r)
	if err != nil {
		f.Page = 1
	}
	slug := r.PathValue("slug")
	l, err := s.List(r.Context(), r.Actor, slug, f.Page)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageGroups), nav)
	p.Crumbs = []ui.Crumb{{Label: l.Of.Name.In(r.Lang), Href: l.Of.Path()}, {Label: r.T(pageWorkspace), Href: l.Of.Path() + "/workspace"}}
	p.NoIndex = true
	return web.OK(listPage(p, l, ui.Paging{Page: l.Page, Pages: (l.Total + perPage - 1) / perPage, Total: l.Total})), nil
}

type textForm struct {
	Name    i18n.Content `form:"name" max:"120"`
	Purpose i18n.Content `form:"purpose" max:"2000" lines:"true"`
	Policy  string       `form:"policy" oneof:"open request invitation"`
	Closed  bool         `form:"closed"`
	Version int          `form:"version" min:"0" max:"1000000"`
}

func (f textForm) text() Text {
	return Text{Name: f.Name, Purpose: f.Purpose, Policy: space.Policy(f.Policy), Closed: f.Closed, Version: f.Version}
}

func (s *Service) newReply(r *web.Req, f textForm, wrong error) (web.Reply, error) {
	l, err := s.List(r.Context(), r.Actor, r.PathValue("slug"), 1)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageFound), nav)
	p.Crumbs = []ui.Crumb{{Label: l.Of.Name.In(r.Lang), Href: l.Of.Path()}, {Label: r.T(pageGroups), Href: l.Of.Path() + "/groups"}}
	p.NoIndex = true
	c := formPage(p, formView{Action: l.Of.Path() + "/groups", Lead: pageFoundLead, Button: pageFoundButton, Form: f, Errors: ui.ErrorsOf(wrong)})
	if wrong != nil {
		return web.Invalid(c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[textForm](r)
	if err == nil {
		var g Group
		if g, err = s.Found(r.Context(), r.Actor, r.PathValue("slug"), f.text()); err == nil {
			return web.SeeOther(g.Path()+"/keeping", pageFounded), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newReply(r, f, err)
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	id, sort, _ := strings.Cut(r.URL.Query().Get("after"), "~")
	v, err := s.See(r.Context(), r.Actor, r.PathValue("slug"), space.Cursor{ID: id, Sort: sort})
	if err != nil {
		return web.Reply{}, err
	}
	p := page(r, v.Group, v.Name.In(r.Lang))
	var more ui.Paging
	if v.Next.ID != "" {
		more.Next = p.Query("after", v.Next.ID+"~"+v.Next.Sort)
	}
	return web.OK(groupPage(p, v, Tabs(p, v.Place(v.Today), r.Actor, ""), more)), nil
}

func (s *Service) kept(r *web.Req) (View, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("slug"), space.Cursor{})
	if err == nil {
		err = MayKeep.Check(r.Actor, v.On)
	}
	return v, err
}

func (s *Service) editReply(r *web.Req, f *textForm, wrong error) (web.Reply, error) {
	v, err := s.kept(r)
	if err != nil {
		return web.Reply{}, err
	}
	if f == nil {
		f = &textForm{Name: v.Name, Purpose: v.Purpose, Policy: string(v.Policy), Closed: v.Closed, Version: v.Version}
	}
	p := page(r, v.Group, r.T(pageEdit), home(r, v.Group))
	c := formPage(p, formView{Action: v.Path() + "/edit", Button: pageSave, Form: *f, Errors: ui.ErrorsOf(wrong)})
	if wrong != nil {
		return web.Invalid(c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[textForm](r)
	if err == nil {
		var g Group
		if g, err = s.Save(r.Context(), r.Actor, r.PathValue("slug"), f.text()); err == nil {
			return web.SeeOther(g.Path(), pageSaved), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.editReply(r, &f, err)
}

func (s *Service) keepReply(r *web.Req, wrong error) (web.Reply, error) {
	v, err := s.kept(r)
	if err != nil {
		return web.Reply{}, err
	}
	p := page(r, v.Group, r.T(pageKeep), home(r, v.Group))
	c := keepPage(p, v, Tabs(p, v.Place(v.Today), r.Actor, "keeping"), ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.Invalid(c), nil
	}
	return web.OK(c), nil
}

type whoForm struct {
	Person string `form:"person" max:"40"`
	Row    string `form:"row" max:"40"`
	Off    bool   `form:"off"`
}

// act decodes the form of a button, does what it is for and goes on to a page
// of the group.
func (s *Service) act(r *web.Req, to string, say i18n.Text, do func(ctx context.Context, slug string, f whoForm) (Group, error)) (web.Reply, error) {
	f, err := web.Decode[whoForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	g, err := do(r.Context(), r.PathValue("slug"), f)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(g.Path()+to, say), nil
}

func (s *Service) postInvite(r *web.Req) (web.Reply, error) {
	reply, err := s.act(r, "/keeping", pageInvitedFlash, func(ctx context.Context, slug string, f whoForm) (Group, error) {
		return s.Invite(ctx, r.Actor, slug, f.Person)
	})
	if ui.IsInvalid(err) {
		return s.keepReply(r, err)
	}
	return reply, err
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	return s.act(r, "/keeping", pageSaved, func(ctx context.Context, slug string, f whoForm) (Group, error) {
		return s.Answer(ctx, r.Actor, slug, f.Row, !f.Off)
	})
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	return s.act(r, "/keeping", pageSaved, func(ctx context.Context, slug string, f whoForm) (Group, error) {
		return s.Remove(ctx, r.Actor, slug, f.Row)
	})
}

func (s *Service) postLead(r *web.Req) (web.Reply, error) {
	return s.act(r, "/keeping", pageSaved, func(ctx context.Context, slug string, f whoForm) (Group, error) {
		return s.Lead(ctx, r.Actor, slug, f.Person, !f.Off)
	})
}

func (s *Service) postEnd(r *web.Req) (web.Reply, error) {
	return s.act(r, "/keeping", pageSaved, func(ctx context.Context, slug string, f whoForm) (Group, error) {
		return s.End(ctx, r.Actor, slug, !f.Off)
	})
}

func (s *Service) postCarry(r *web.Req) (web.Reply, error) {
	return s.act(r, "", pageSaved, func(ctx context.Context, slug string, _ whoForm) (Group, error) {
		return s.Carry(ctx, r.Actor, slug)
	})
}

func (s *Service) postJoin(r *web.Req) (web.Reply, error) {
	slug := r.PathValue("slug")
	state, err := s.Join(r.Context(), r.Actor, slug)
	if err != nil {
		return web.Reply{}, err
	}
	if state == space.Requested {
		return web.SeeOther("/groups/"+slug, pageAsked), nil
	}
	return web.SeeOther("/groups/"+slug, pageJoined), nil
}

func (s *Service) postLeave(r *web.Req) (web.Reply, error) {
	g, err := s.Leave(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(g.Of.Path()+"/groups", pageLeft), nil
}

// Slot shows the groups of a network on the front page of its workspace.
func (s *Service) Slot(ctx context.Context, who authz.Actor, p ui.Page, st space.Standing) (templ.Component, error) {
	if st.Place.Ref.Kind() != "network" || !st.Member() && !st.Leads {
		return nil, nil
	}
	l, err := s.List(ctx, who, st.Place.Slug, 1)
	if err != nil {
		return nil, err
	}
	return slot(p, l), nil
}
