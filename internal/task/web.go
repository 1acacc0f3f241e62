package task

import (
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the pages and the API of tasks.
func (s *Service) Routes(m *web.Mux) {
	for kind, k := range s.Kinds {
		m.Get(k.Base+"/workspace/tasks", func(r *web.Req) (web.Reply, error) {
			return s.reply(r, kind, taskForm{Visibility: string(space.Members)}, nil)
		}, web.SkipSample("made by the demonstration"))
		m.Post(k.Base+"/workspace/tasks", func(r *web.Req) (web.Reply, error) { return s.post(r, kind) })
	}
	m.Post("/tasks/{id}/done", func(r *web.Req) (web.Reply, error) { return s.postDone(r, true) })
	m.Post("/tasks/{id}/open", func(r *web.Req) (web.Reply, error) { return s.postDone(r, false) })
	s.api(m)
}

type taskForm struct {
	Title      string     `form:"title" max:"200" required:"true"`
	Person     string     `form:"person" max:"40"`
	Due        civil.Date `form:"due"`
	Visibility string     `form:"visibility" oneof:"public followers members leads"`
}

// Empty are the words for what is missing.
func (taskForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"title": msgTitleMissing} }

func (s *Service) reply(r *web.Req, kind string, form taskForm, wrong error) (web.Reply, error) {
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	k := s.Kinds[kind]
	p := r.Page(r.T(PageTitle), k.Nav)
	p.Crumbs = []ui.Crumb{{Label: k.Home.Label.In(r.Lang), Href: k.Home.Path}, {Label: l.Place.Name.In(r.Lang), Href: l.Place.Path}, {Label: r.T(pageSpace), Href: l.Place.Path + "/workspace"}}
	p.NoIndex = true
	v := view{List: l, Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(page(p, v)), nil
	}
	return web.OK(page(p, v)), nil
}

func (s *Service) post(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[taskForm](r)
	if err == nil {
		_, err = s.Make(r.Context(), r.Actor, kind, r.PathValue("slug"), New{Title: form.Title, Person: form.Person, Due: form.Due, Visibility: space.Visibility(form.Visibility)})
		if err == nil {
			return web.SeeOther(strings.ReplaceAll(s.Kinds[kind].Base, "{slug}", r.PathValue("slug"))+"/workspace/tasks", pageAdded), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.reply(r, kind, form, err)
}

func (s *Service) postDone(r *web.Req, done bool) (web.Reply, error) {
	o, err := s.Finish(r.Context(), r.Actor, r.PathValue("id"), done)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(o.Place.Path+"/workspace/tasks", pageSaved), nil
}
