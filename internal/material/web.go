package material

import (
	"io"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/theme"
)

const nav = "training"

const differ = "ids differ in each demonstration"

// ListTitle is what the list of all is called, for links to it.
func ListTitle() i18n.Text { return pageTitle }

// DeskTitle is what the desk is called, for links to it.
func DeskTitle() i18n.Text { return pageDesk }

// Routes are the pages of materials.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/materials", s.getList)
	m.Get("/desk/materials", s.getDesk)
	m.Get("/materials/new", s.getNew)
	m.Post("/materials/new", s.postNew)
	m.Get("/materials/{id}", s.getOne, web.SkipSample(differ))
	m.Get("/materials/{id}/edit", s.getEdit, web.SkipSample(differ))
	m.Post("/materials/{id}/edit", s.postEdit)
	m.Get("/materials/{id}/files", s.getFiles, web.SkipSample(differ))
	m.Post("/materials/{id}/files", s.postFile, web.Form(maxBytes+1_000_000), web.TooLarge(msgFileHuge))
	m.Post("/materials/{id}/files/{file}/remove", s.postDetach)
	m.Get("/materials/{id}/files/{file}", s.getFetch, web.SkipSample("a download, not a page"))
	m.Get("/materials/{id}/links/{n}", s.getFollow, web.SkipSample("leads to another site"))
	m.Get("/materials/{id}/publish", s.getPublish, web.SkipSample(differ))
	m.Post("/materials/{id}/publish", s.postPublish)
	m.Post("/materials/{id}/withdraw", s.postWithdraw)
	m.Post("/materials/{id}/delete", s.postDelete)
	m.Get("/materials/{id}/use", s.getUse, web.SkipSample(differ))
	m.Post("/materials/{id}/use", s.postUse)
	m.Post("/materials/{id}/unuse", s.postUnuse)
	s.studyRoutes(m)
}

type listForm struct {
	Query string `form:"q" max:"100"`
	Theme string `form:"theme" max:"100"`
	Org   string `form:"org" max:"40"`
	Lang  string `form:"lang" max:"2"`
	Study bool   `form:"study"`
	Page  int    `form:"page" min:"0" max:"100000"`
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	f := Filter{Query: form.Query, Theme: form.Theme, Org: form.Org, Study: form.Study, Page: form.Page}
	f.Lang, _ = i18n.ParseLang(form.Lang)
	l, err := s.List(r.Context(), f)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(listPage(r.Page(r.T(pageTitle), nav), listView{Listing: l, Form: form, HasDesk: r.Actor.SignedIn() && HasDesk(r.Actor)})), nil
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	page, _ := strconv.Atoi(r.URL.Query().Get("page"))
	l, err := s.Desk(r.Context(), r.Actor, page)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageDesk), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}}
	return web.OK(deskPage(p, listView{Listing: l})), nil
}

// textForm is a material as it is typed.
type textForm struct {
	Org     string       `form:"org" max:"40"`
	Title   i18n.Content `form:"title" max:"160"`
	Lead    i18n.Content `form:"lead" max:"400"`
	ForWhom i18n.Content `form:"for_whom" max:"2000"`
	About   i18n.Content `form:"about" max:"20000" lines:"true"`
	Access  i18n.Content `form:"access" max:"2000"`
	Licence string       `form:"licence" max:"20"`
	Holder  string       `form:"holder" max:"160"`
	Minutes int          `form:"minutes" min:"0" max:"6000"`
	Themes  string       `form:"themes" max:"1000"`
	Links   []linkForm   `form:"links" max:"60"`
	Changes int          `form:"changes" min:"0"`
}

type linkForm struct {
	Title i18n.Content `form:"title" max:"160"`
	URL   string       `form:"url" max:"1000"`
}

func (f textForm) text(l i18n.Lang) Text {
	t := Text{Themes: theme.Split(f.Themes), Lang: l, Sheet: Sheet{
		Title: f.Title, Lead: f.Lead, ForWhom: f.ForWhom, About: f.About, Access: f.Access, Licence: Licence(f.Licence), Holder: f.Holder, Minutes: f.Minutes,
	}}
	for _, x := range f.Links {
		t.Links = append(t.Links, Link(x))
	}
	return t
}

func (s *Service) formOf(r *web.Req, m Material) (textForm, error) {
	t := m.Sheet
	f := textForm{
		Org: m.Org, Title: t.Title, Lead: t.Lead, ForWhom: t.ForWhom, About: t.About, Access: t.Access, Licence: string(t.Licence), Holder: t.Holder,
		Minutes: t.Minutes, Changes: m.Changes,
	}
	for _, x := range t.Links {
		f.Links = append(f.Links, linkForm(x))
	}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		by, err := theme.ByIDs(r.Context(), tx, t.Themes)
		var words []string
		for _, id := range t.Themes {
			if x, ok := by[id]; ok {
				words = append(words, x.Name.In(r.Lang))
			}
		}
		f.Themes = strings.Join(words, ", ")
		return err
	})
	return f, err
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	return s.newReply(r, textForm{Org: r.URL.Query().Get("org"), Licence: "cc-by"}, nil)
}

func (s *Service) newReply(r *web.Req, form textForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	list, err := s.Orgs(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	if len(list) == 0 {
		return web.Reply{}, fault.New(fault.Forbidden, i18n.Text{})
	}
	p := r.Page(r.T(pageBegin), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: r.T(pageDesk), Href: "/desk/materials"}}
	v := editView{Action: "/materials/new", Form: form, Errors: ui.ErrorsOf(wrong), New: true}
	for _, o := range list {
		v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
	}
	return formReply(wrong, editPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[textForm](r)
	var made Material
	if err == nil {
		made, err = s.Begin(r.Context(), r.Actor, form.Org, form.text(r.Lang))
	}
	if err == nil {
		return web.SeeOther(made.Path()+"?version=-1", pageBegun), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newReply(r, form, err)
}

// working is the draft for its people, and the crumbs of a page below it.
func (s *Service) working(r *web.Req, title i18n.Text) (Looking, ui.Page, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"), draft)
	if err == nil {
		err = MayWrite.Check(r.Actor, v.Material)
	}
	p := r.Page(r.T(title), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: r.T(pageDesk), Href: "/desk/materials"}, {Label: v.Sheet.Title.In(r.Lang), Href: v.Path() + "?version=-1"}}
	return v, p, err
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *textForm, wrong error) (web.Reply, error) {
	x, p, err := s.working(r, pageEditTitle)
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		f, err := s.formOf(r, x.Material)
		if err != nil {
			return web.Reply{}, err
		}
		form = &f
	}
	return formReply(wrong, editPage(p, editView{Action: x.Path() + "/edit", Form: *form, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[textForm](r)
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, r.PathValue("id"), form.text(r.Lang), form.Changes)
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id")+"?version=-1", pageSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.editReply(r, &form, err)
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	number, _ := strconv.Atoi(r.URL.Query().Get("version"))
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"), max(number, draft))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(v.Seen.Title.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}}
	if v.MayWrite {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageDesk), Href: "/desk/materials"})
	}
	p.NoIndex = v.Number != v.Version || !v.Out()
	return web.OK(onePage(p, v)), nil
}

type fileForm struct {
	File web.File `form:"file" maxbytes:"100000000"`
	Lang string   `form:"lang" oneof:"fi sv en"`
	Note string   `form:"note" max:"300"`
}

func (s *Service) getFiles(r *web.Req) (web.Reply, error) { return s.filesReply(r, fileForm{}, nil) }

func (s *Service) filesReply(r *web.Req, form fileForm, wrong error) (web.Reply, error) {
	x, p, err := s.working(r, pageFiles)
	if err != nil {
		return web.Reply{}, err
	}
	return formReply(wrong, filesPage(p, filesView{Looking: x, Form: form, Errors: ui.ErrorsOf(wrong)})), nil
}

func formReply(wrong error, page templ.Component) web.Reply {
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), page)
	}
	return web.OK(page)
}

func (s *Service) postFile(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[fileForm](r)
	if err == nil && !form.File.Given() {
		err = fault.FieldErr("file", msgNoFile)
	}
	if err == nil {
		body, failed := form.File.Open()
		if failed != nil {
			return web.Reply{}, failed
		}
		defer body.Close()
		err = s.Attach(r.Context(), r.Actor, r.PathValue("id"), Upload{Name: form.File.Name, Body: body, Lang: i18n.Lang(form.Lang), Note: form.Note})
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id")+"/files", pageAttached), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.filesReply(r, form, err)
}

func (s *Service) postDetach(r *web.Req) (web.Reply, error) {
	if err := s.Detach(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("file")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/materials/"+r.PathValue("id")+"/files", pageDetached), nil
}

func version(r *web.Req) int {
	n, _ := strconv.Atoi(r.URL.Query().Get("version"))
	return max(n, draft)
}

// getFetch hands a file over to be saved, never to be shown.
func (s *Service) getFetch(r *web.Req) (web.Reply, error) {
	f, body, err := s.Fetch(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("file"), version(r))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Stream(f.Name, f.Type, func(w io.Writer) error {
		defer body.Close()
		_, err := io.Copy(w, body)
		return err
	}).Header("Content-Length", strconv.FormatInt(f.Size, 10)).Header("X-Content-Type-Options", "nosniff"), nil
}

func (s *Service) getFollow(r *web.Req) (web.Reply, error) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		return web.Reply{}, fault.Missing(err)
	}
	to, err := s.Follow(r.Context(), r.Actor, r.PathValue("id"), version(r), n-1)
	if err != nil {
		return web.Reply{}, err
	}
	return web.RedirectTo(to), nil
}

type publishForm struct {
	Note    i18n.Content `form:"note" max:"300"`
	Changes int          `form:"changes" min:"0"`
}

func (s *Service) getPublish(r *web.Req) (web.Reply, error) { return s.publishReply(r, nil, nil) }

func (s *Service) publishReply(r *web.Req, form *publishForm, wrong error) (web.Reply, error) {
	x, p, err := s.working(r, pagePubTitle)
	if err == nil {
		err = MayPublish.Check(r.Actor, x.Material)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &publishForm{Changes: x.Changes}
	}
	return formReply(wrong, publishPage(p, publishView{Looking: x, Form: *form, Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) postPublish(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[publishForm](r)
	if err == nil {
		err = s.Publish(r.Context(), r.Actor, r.PathValue("id"), form.Changes, form.Note)
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id"), pagePublished), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.publishReply(r, &form, err)
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	if err := s.Withdraw(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/materials/"+r.PathValue("id")+"?version=-1", pageWithdrawn), nil
}

func (s *Service) postDelete(r *web.Req) (web.Reply, error) {
	if err := s.Delete(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/desk/materials", pageDeleted), nil
}

type useForm struct {
	In string `form:"in" max:"60"`
}

func (s *Service) getUse(r *web.Req) (web.Reply, error) { return s.useReply(r, useForm{}, nil) }

func (s *Service) useReply(r *web.Req, form useForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), 0)
	if err != nil {
		return web.Reply{}, err
	}
	list, err := s.Choices(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageUse), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/materials"}, {Label: x.Seen.Title.In(r.Lang), Href: x.Path()}}
	v := useView{Looking: x, Form: form, Errors: ui.ErrorsOf(wrong)}
	for _, c := range list {
		v.Options = append(v.Options, ui.Option{Value: c.Ref, Label: c.Name.In(r.Lang), Group: r.T(c.Group)})
	}
	return formReply(wrong, usePage(p, v)), nil
}

func (s *Service) postUse(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[useForm](r)
	if err == nil {
		err = s.Use(r.Context(), r.Actor, r.PathValue("id"), form.In)
	}
	if err == nil {
		return web.SeeOther("/materials/"+r.PathValue("id"), pageUsedNow), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.useReply(r, form, err)
}

func (s *Service) postUnuse(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[useForm](r)
	if err == nil {
		err = s.Unuse(r.Context(), r.Actor, r.PathValue("id"), form.In)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/materials/"+r.PathValue("id"), pageUnused), nil
}
