package practice

import (
	"strings"

	"parvi/internal/network"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
	"parvi/internal/theme"
)

const nav = "networks"

// ListTitle is what the list of all is called, for links to it.
func ListTitle() i18n.Text { return pageTitle }

// Routes are the pages of good practices.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/practices", s.getList)
	m.Get("/practices/new", s.getNew)
	m.Post("/practices/new", s.postNew)
	m.Get("/practices/{id}", s.getOne, web.SkipSample("ids differ in each demonstration"))
	m.Get("/practices/{id}/edit", s.getEdit, web.SkipSample("ids differ in each demonstration"))
	m.Post("/practices/{id}/edit", s.postEdit)
	m.Get("/practices/{id}/history", s.getHistory, web.SkipSample("ids differ in each demonstration"))
	m.Post("/practices/{id}/thank", s.postThank)
	m.Post("/practices/{id}/say", s.postSay)
	m.Post("/practices/{id}/hide", s.postHide)
}

type listForm struct {
	Query   string `form:"q" max:"100"`
	Theme   string `form:"theme" max:"100"`
	Network string `form:"network" max:"100"`
	Lang    string `form:"lang" max:"2"`
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	f := Filter{Query: form.Query, Theme: form.Theme, Network: form.Network}
	f.Lang, _ = i18n.ParseLang(form.Lang)
	every, err := s.List(r.Context(), r.Actor, Filter{})
	if err != nil {
		return web.Reply{}, err
	}
	list, err := s.List(r.Context(), r.Actor, f)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), nav)
	v := listView{List: list, Form: form, SignedIn: r.Actor.SignedIn()}
	v.fill(p, every)
	return web.OK(listPage(p, v)), nil
}

type practiceForm struct {
	Network    string       `form:"network" max:"40"`
	Title      i18n.Content `form:"title" max:"120"`
	Situation  i18n.Content `form:"situation" max:"6000" lines:"true"`
	Done       i18n.Content `form:"done" max:"6000" lines:"true"`
	Result     i18n.Content `form:"result" max:"6000" lines:"true"`
	Watch      i18n.Content `form:"watch" max:"6000" lines:"true"`
	ForWhom    i18n.Content `form:"for_whom" max:"300"`
	Themes     string       `form:"themes" max:"500"`
	Authors    string       `form:"authors" max:"1500" lines:"true"`
	Visibility string       `form:"visibility" oneof:"public followers members leads"`
	Group      string       `form:"group" max:"40"`
	Seen       int          `form:"seen" min:"0" max:"100000"`
}

func (f practiceForm) input(l i18n.Lang) New {
	return New{
		Network: f.Network, Visibility: space.Visibility(f.Visibility),
		Words:  Words{Title: f.Title, Situation: f.Situation, Done: f.Done, Result: f.Result, Watch: f.Watch, ForWhom: f.ForWhom},
		Themes: theme.Split(f.Themes), Authors: strings.FieldsFunc(f.Authors, func(r rune) bool { return r == '\n' }), Lang: l, Group: f.Group, Seen: f.Seen,
	}
}

type fromForm struct {
	Network string `form:"network" max:"100"`
	Group   string `form:"group" max:"40"`
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	from, err := web.Decode[fromForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	form := practiceForm{Network: from.Network, Visibility: string(space.Public), Group: from.Group}
	if from.Group != "" {
		err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
			t, err := s.Themes.Prefill(r.Context(), tx, r.Actor, from.Group)
			l := t.Lang.Or(r.Lang)
			form.Title, form.Situation, form.Themes = form.Title.Set(l, t.Title), form.Situation.Set(l, t.Body), t.Title
			return err
		})
		if err != nil {
			return web.Reply{}, err
		}
	}
	return s.newReply(r, form, nil)
}

func (s *Service) newReply(r *web.Req, form practiceForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	list, err := s.Networks(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageWrite), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/practices"}}
	v := formView{Form: form, Action: "/practices/new", Button: pagePublish, Errors: ui.ErrorsOf(wrong), New: true}
	for _, n := range list {
		v.Networks = append(v.Networks, ui.Option{Value: n.ID, Label: n.Name.In(r.Lang)})
		if n.Slug == form.Network {
			v.Form.Network = n.ID
		}
	}
	return s.formReply(r, p, v, wrong)
}

func (s *Service) formReply(r *web.Req, p ui.Page, v formView, wrong error) (web.Reply, error) {
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		all, err := theme.All(r.Context(), tx)
		for _, t := range all {
			v.Known = append(v.Known, t.Name.In(r.Lang))
		}
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(formPage(p, v)), nil
	}
	return web.OK(formPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[practiceForm](r)
	if err == nil && form.Network == "" {
		err = fault.FieldErr("network", msgNetwork)
	}
	var made Practice
	if err == nil {
		made, err = s.Write(r.Context(), r.Actor, form.input(r.Lang))
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, form, err)
	}
	return web.SeeOther(made.Path(), pagePublished), nil
}

type sayForm struct {
	Kind string `form:"kind" oneof:"question answer use"`
	Text string `form:"text" max:"2000" lines:"true"`
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	return s.oneReply(r, sayForm{Kind: string(Use)}, nil)
}

func (s *Service) oneReply(r *web.Req, form sayForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(v.Title.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/practices"}}
	x := oneView{Shown: v, Form: form, Errors: ui.ErrorsOf(wrong), SeesNetwork: network.MaySee.Allows(r.Actor, v.Of)}
	if wrong != nil {
		return web.Invalid(onePage(p, x)), nil
	}
	return web.OK(onePage(p, x)), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *practiceForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayEdit.Check(r.Actor, x.Practice)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageEdit), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/practices"}, {Label: x.Title.In(r.Lang), Href: x.Path()}}
	v := formView{Action: x.Path() + "/edit", Button: pageSave, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	} else {
		var themes, authors []string
		for _, t := range x.Themes {
			themes = append(themes, t.Name.In(r.Lang))
		}
		for _, a := range x.Authors[min(1, len(x.Authors)):] {
			authors = append(authors, a.Name)
		}
		v.Form = practiceForm{Title: x.Title, Situation: x.Situation, Done: x.Done, Result: x.Result, Watch: x.Watch, ForWhom: x.ForWhom,
			Themes: strings.Join(themes, ", "), Authors: strings.Join(authors, "\n"), Visibility: string(x.Visibility), Seen: x.Version}
	}
	return s.formReply(r, p, v, wrong)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[practiceForm](r)
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, r.PathValue("id"), form.input(r.Lang))
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.editReply(r, &form, err)
	}
	return web.SeeOther("/practices/"+r.PathValue("id"), pageSaved), nil
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	x, list, err := s.History(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageHistory), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/practices"}, {Label: x.Title.In(r.Lang), Href: x.Path()}}
	return web.OK(historyPage(p, list)), nil
}

func (s *Service) postThank(r *web.Req) (web.Reply, error) {
	if err := s.Thank(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/practices/"+r.PathValue("id"), pageThanked), nil
}

func (s *Service) postSay(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[sayForm](r)
	if err == nil {
		err = s.Say(r.Context(), r.Actor, r.PathValue("id"), Remark{Kind: Kind(form.Kind), Text: form.Text, Lang: r.Lang})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.oneReply(r, form, err)
	}
	return web.SeeOther("/practices/"+r.PathValue("id"), pageSaid), nil
}

type hideForm struct {
	Show bool `form:"show"`
}

func (s *Service) postHide(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[hideForm](r)
	if err == nil {
		err = s.Hide(r.Context(), r.Actor, r.PathValue("id"), !form.Show)
	}
	if err != nil {
		return web.Reply{}, err
	}
	done := pageHidden
	if form.Show {
		done = pageShownNow
	}
	return web.SeeOther("/practices/"+r.PathValue("id"), done), nil
}
