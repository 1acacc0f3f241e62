package files

import (
	"net/url"
	"strconv"

	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the pages and the API of workspaces, their pages and files.
func (s *Service) Routes(m *web.Mux) {
	made := web.SkipSample("made by the demonstration")
	file := web.Form(s.maxFile() + 1<<20)
	for kind, k := range s.Kinds {
		at := k.Base + "/workspace"
		of := func(f func(r *web.Req, kind string) (web.Reply, error)) web.Handler {
			return func(r *web.Req) (web.Reply, error) { return f(r, kind) }
		}
		m.Get(at, of(s.getFront), made)
		m.Get(at+"/archive", of(s.getArchive), made)
		m.Get(at+"/rules", of(s.getRules), made)
		m.Post(at+"/rules", of(s.postRules))
		m.Get(at+"/pages/new", of(s.getNewPage), made)
		m.Post(at+"/pages", of(s.postNewPage))
		m.Get(at+"/files", of(s.getFiles), made)
		m.Get(at+"/files/new", of(s.getNewFile), made)
		m.Post(at+"/files", of(s.postNewFile), file)
	}
	m.Get("/pages/{id}", s.getPage, made)
	m.Get("/pages/{id}/edit", s.getEdit, made)
	m.Post("/pages/{id}/edit", s.postEdit)
	m.Get("/pages/{id}/history", s.getHistory, made)
	m.Get("/pages/{id}/compare", s.getCompare, made)
	m.Post("/pages/{id}/restore", s.postRestore)
	m.Post("/pages/{id}/hide", s.postHide)
	m.Post("/pages/{id}/show", s.postShow)
	m.Get("/files/{id}", s.getFile, made)
	m.Get("/files/{id}/download", s.getDownload, web.SkipSample("a file, not a page"))
	m.Post("/files/{id}/versions", s.postVersion, file)
	m.Post("/files/{id}/edit", s.postDescribe)
	m.Get("/files/{id}/delete", s.getDelete, made)
	m.Post("/files/{id}/delete", s.postDelete)
	s.api(m)
}

// page is a page about a space, below its workspace or further down.
func (s *Service) page(r *web.Req, place space.Place, title string, below ...ui.Crumb) ui.Page {
	k := s.Kinds[place.Ref.Kind()]
	p := r.Page(title, k.Nav)
	p.Crumbs = append([]ui.Crumb{{Label: k.Home.Label.In(r.Lang), Href: k.Home.Path}, {Label: place.Name.In(r.Lang), Href: place.Path}}, below...)
	p.NoIndex = true
	return p
}

func crumb(r *web.Req, place space.Place) ui.Crumb {
	return ui.Crumb{Label: r.T(TabLabel), Href: place.Path + "/workspace"}
}

func (s *Service) getFront(r *web.Req, kind string) (web.Reply, error) {
	slug := r.PathValue("slug")
	f, err := s.Front(r.Context(), r.Actor, kind, slug)
	if err != nil {
		return web.Reply{}, err
	}
	if f.Place.Slug != slug {
		return web.Moved(f.Place.Path + "/workspace"), nil
	}
	p := s.page(r, f.Place, r.T(TabLabel))
	v := frontView{Front: f, Quota: s.quota()}
	if k := s.Kinds[kind]; k.Tabs != nil {
		if v.Tabs, err = k.Tabs(r.Context(), r.Actor, p, f.Place, "workspace"); err != nil {
			return web.Reply{}, err
		}
	}
	for _, slot := range s.Slots {
		c, err := slot.Show(r.Context(), r.Actor, p, f.Standing)
		if err != nil {
			return web.Reply{}, err
		}
		if c != nil {
			v.Slots = append(v.Slots, filled{slot, c})
		}
	}
	return web.OK(frontPage(p, v)), nil
}

func (s *Service) getArchive(r *web.Req, kind string) (web.Reply, error) {
	year, _ := strconv.Atoi(r.URL.Query().Get("year"))
	y, err := s.Archive(r.Context(), r.Actor, kind, r.PathValue("slug"), year)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(archivePage(s.page(r, y.Place, r.T(pageArchive), crumb(r, y.Place)), y)), nil
}

type pageForm struct {
	Title      i18n.Content `form:"title" max:"200"`
	Body       i18n.Content `form:"body" max:"50000" lines:"true"`
	Why        string       `form:"why" max:"200"`
	Visibility string       `form:"visibility" oneof:"public followers members leads"`
	Version    int          `form:"version"`
}

func (f pageForm) text() Text {
	return Text{Title: f.Title, Body: f.Body, Why: f.Why, Visibility: space.Visibility(f.Visibility), Base: f.Version}
}

func (s *Service) getNewPage(r *web.Req, kind string) (web.Reply, error) {
	return s.newPage(r, kind, Plain, pageForm{Visibility: string(space.Members)}, nil)
}

// getRules leads to the rules of the game, or to the form that writes them.
func (s *Service) getRules(r *web.Req, kind string) (web.Reply, error) {
	f, err := s.Front(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if f.Rules.ID != "" {
		return web.Redirect(f.Rules.Path()), nil
	}
	var title i18n.Content
	for _, l := range i18n.Langs {
		if l == r.Lang {
			title = title.Set(l, pageRules.In(l))
		}
	}
	return s.newPage(r, kind, Rules, pageForm{Title: title, Visibility: string(space.Followers)}, nil)
}

func (s *Service) newPage(r *web.Req, kind, pageKind string, form pageForm, wrong error) (web.Reply, error) {
	f, err := s.Front(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	rule, title, action := MayAdd, pageNewPage, "/workspace/pages"
	if pageKind == Rules {
		rule, title, action = MayRule, pageWriteRules, "/workspace/rules"
	}
	if err := rule.Check(r.Actor, f.Standing); err != nil {
		return web.Reply{}, err
	}
	if f.Place.Over {
		return web.Reply{}, overFault
	}
	p := s.page(r, f.Place, r.T(title), crumb(r, f.Place))
	v := editView{Action: f.Place.Path + action, Form: form, Errors: ui.ErrorsOf(wrong), Choices: choices(p, f.Standing)}
	if wrong != nil {
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postNewPage(r *web.Req, kind string) (web.Reply, error) {
	return s.makePage(r, kind, Plain)
}

func (s *Service) postRules(r *web.Req, kind string) (web.Reply, error) {
	return s.makePage(r, kind, Rules)
}

func (s *Service) makePage(r *web.Req, kind, pageKind string) (web.Reply, error) {
	form, err := web.Decode[pageForm](r)
	if err == nil {
		var p Page
		if p, err = s.NewPage(r.Context(), r.Actor, kind, r.PathValue("slug"), pageKind, form.text()); err == nil {
			return web.SeeOther(p.Path(), pageSaved), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newPage(r, kind, pageKind, form, err)
}

func choices(p ui.Page, st space.Standing) []ui.Option {
	var list []ui.Option
	for _, v := range st.Choices() {
		list = append(list, ui.Option{Value: string(v), Label: p.T(space.VisibilityNames[v])})
	}
	return list
}

func downloadPath(id string, number int) string {
	return "/files/" + id + "/download?" + url.Values{"v": {strconv.Itoa(number)}}.Encode()
}
