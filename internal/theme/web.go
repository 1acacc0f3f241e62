package theme

import (
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "networks"

// Routes are the pages of the vocabulary and of the walls.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/themes", s.getThemes)
	m.Post("/themes", s.postTheme)
	m.Get("/themes/{slug}", s.getTheme, web.SkipSample("words differ in each installation"))
	m.Get("/themes/{slug}/edit", s.getEdit, web.SkipSample("words differ in each installation"))
	m.Post("/themes/{slug}/edit", s.postEdit)
	m.Post("/themes/{slug}/merge", s.postMerge)
	s.wallRoutes(m)
	s.joinRoutes(m)
}

type themeForm struct {
	Name i18n.Content `form:"name" max:"80"`
}

func (s *Service) getThemes(r *web.Req) (web.Reply, error) { return s.themesReply(r, themeForm{}, nil) }

func (s *Service) themesReply(r *web.Req, form themeForm, wrong error) (web.Reply, error) {
	list, err := s.List(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageThemes), nav)
	v := themesView{Vocabulary: list, Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(themesPage(p, v)), nil
	}
	return web.OK(themesPage(p, v)), nil
}

func (s *Service) postTheme(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[themeForm](r)
	if err == nil {
		_, err = s.Add(r.Context(), r.Actor, form.Name)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.themesReply(r, form, err)
	}
	return web.SeeOther("/themes", pageAdded), nil
}

func (s *Service) getTheme(r *web.Req) (web.Reply, error) {
	g, err := s.Gather(r.Context(), r.Actor, r.PathValue("slug"), r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	if g.Slug != r.PathValue("slug") {
		return web.Moved(g.Path()), nil
	}
	p := r.Page(g.Name.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageThemes), Href: "/themes"}}
	return web.OK(themePage(p, themeView{Gathered: g, MayEdit: MayEdit.Allows(r.Actor, struct{}{})})), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *themeForm, wrong error) (web.Reply, error) {
	if err := MayEdit.Check(r.Actor, struct{}{}); err != nil {
		return web.Reply{}, err
	}
	g, err := s.Gather(r.Context(), r.Actor, r.PathValue("slug"), r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	all, err := s.List(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageEditWord, "theme", g.Name), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageThemes), Href: "/themes"}, {Label: g.Name.In(r.Lang), Href: g.Path()}}
	v := editView{Theme: g.Theme, Form: themeForm{Name: g.Name}, Into: []ui.Option{{Label: r.T(pageChoose)}}}
	for _, t := range all.Themes {
		if t.ID != g.ID {
			v.Into = append(v.Into, ui.Option{Value: t.Slug, Label: t.Name.In(r.Lang)})
		}
	}
	if wrong == nil {
		return web.OK(editPage(p, v)), nil
	}
	if form != nil {
		v.Form, v.Errors = *form, ui.ErrorsOf(wrong)
	} else {
		v.MergeErrors = ui.ErrorsOf(wrong)
	}
	return web.Invalid(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[themeForm](r)
	if err == nil {
		_, err = s.Rename(r.Context(), r.Actor, r.PathValue("slug"), form.Name)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.editReply(r, &form, err)
	}
	return web.SeeOther("/themes/"+r.PathValue("slug"), pageSaved), nil
}

type mergeForm struct {
	Into string `form:"into" max:"100"`
}

func (s *Service) postMerge(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[mergeForm](r)
	var to Theme
	if err == nil && strings.TrimSpace(form.Into) == "" {
		err = fault.FieldErr("into", msgIntoMissing)
	}
	if err == nil {
		to, err = s.Merge(r.Context(), r.Actor, r.PathValue("slug"), form.Into)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.editReply(r, nil, err)
	}
	return web.SeeOther(to.Path(), pageMerged), nil
}
