package statement

import (
	"bytes"
	"slices"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "networks"

const differ = "ids differ in each demonstration"

// ListTitle is what the list of all is called, for links to it.
func ListTitle() i18n.Text { return pageTitle }

// Routes are the pages of statements.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/statements", s.getList)
	m.Get("/statements/export.csv", s.getExport, web.SkipSample("a download, not a page"))
	m.Get("/statements/new", s.getNew)
	m.Post("/statements/new", s.postNew)
	m.Get("/statements/{id}", s.getOne, web.SkipSample(differ))
	m.Get("/statements/{id}/document.pdf", s.getDocument, web.SkipSample("a download, not a page"))
	m.Get("/statements/{id}/edit", s.getEdit, web.SkipSample(differ))
	m.Post("/statements/{id}/edit", s.postEdit)
	m.Get("/statements/{id}/history", s.getHistory, web.SkipSample(differ))
	m.Get("/statements/{id}/compare", s.getCompare, web.SkipSample(differ))
	m.Get("/statements/{id}/move/{to}", s.getMove, web.SkipSample(differ))
	m.Post("/statements/{id}/move/{to}", s.postMove)
	m.Post("/statements/{id}/comments", s.postComment)
	m.Post("/statements/{id}/comments/{comment}", s.postResolve)
	m.Post("/statements/{id}/signatures", s.postSign)
	m.Post("/statements/{id}/signatures/{signature}", s.postUnsign)
	m.Post("/statements/{id}/notes", s.postNote)
	m.Post("/statements/{id}/notes/{note}", s.postRemoveNote)
	m.Get("/organisations/{slug}/signers", s.getSigners, web.SkipSample(differ))
	m.Post("/organisations/{slug}/signers", s.postSigner)
	m.Post("/organisations/{slug}/signers/{signer}", s.postDropSigner)
}

type listForm struct {
	Query   string `form:"q" max:"100"`
	Network string `form:"network" max:"100"`
	State   string `form:"state" max:"20"`
	Page    int    `form:"page" min:"0" max:"100000"`
}

func (f listForm) filter() Filter {
	out := Filter{Query: f.Query, Network: f.Network, Page: f.Page}
	if slices.Contains(States[:], State(f.State)) {
		out.State = State(f.State)
	}
	return out
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	l, err := s.List(r.Context(), r.Actor, form.filter())
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), nav)
	return web.OK(listPage(p, listView{Listing: l, Form: form, States: stateOptions(p, r.Actor.SignedIn()), Networks: networkOptions(p, l)})), nil
}

func (s *Service) getExport(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	var all []Statement
	f := form.filter()
	for f.Page = 1; ; f.Page++ {
		l, err := s.List(r.Context(), r.Actor, f)
		if err != nil {
			return web.Reply{}, err
		}
		all = append(all, l.Items...)
		if f.Page >= l.Pages() || len(all) >= 5000 {
			break
		}
	}
	titles := []string{r.T(pageHeading), r.T(pageKind), r.T(pageNetwork), r.T(pageState), r.T(pageAddressee), r.T(stateNames[Published]), r.T(pageSignatory)}
	var b bytes.Buffer
	err = sheet.CSV(&b, sheet.Table{Name: "statements", Columns: sheet.Columns(titles...), Rows: func(yield func([]any) bool) {
		for _, x := range all {
			var day any
			if x.Out() {
				day = civil.DateOf(x.Published)
			}
			if !yield([]any{x.Title.In(r.Lang), r.T(kindNames[x.Kind]), x.Of.Name.In(r.Lang), r.T(stateNames[x.State]), x.Addressee.In(r.Lang), day, x.Signatures}) {
				return
			}
		}
	}})
	return web.Download("statements.csv", "text/csv; charset=utf-8", b.Bytes()), err
}

type textForm struct {
	Network   string       `form:"network" max:"100"`
	Kind      string       `form:"kind" max:"20"`
	Title     i18n.Content `form:"title" max:"160"`
	Addressee i18n.Content `form:"addressee" max:"200"`
	Body      i18n.Content `form:"body" max:"20000" lines:"true"`
	Why       string       `form:"why" max:"200"`
	Seen      int          `form:"seen" min:"0" max:"100000"`
}

func (f textForm) input() New {
	return New{Network: f.Network, Kind: Kind(f.Kind), Words: Words{Title: f.Title, Addressee: f.Addressee, Body: f.Body}, Why: f.Why, Seen: f.Seen}
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	from, err := web.Decode[struct {
		Network string `form:"network" max:"100"`
	}](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	return s.newReply(r, textForm{Network: from.Network, Kind: string(Public)}, nil)
}

func (s *Service) newReply(r *web.Req, form textForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	list, err := s.Networks(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageBegin), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/statements"}}
	v := textView{Form: form, Action: "/statements/new", Button: pageSaveDraft, Errors: ui.ErrorsOf(wrong), New: true}
	for _, n := range list {
		v.Networks = append(v.Networks, ui.Option{Value: n.ID, Label: n.Name.In(r.Lang)})
		if n.Slug == form.Network {
			v.Form.Network = n.ID
		}
	}
	if wrong != nil {
		return web.Invalid(textPage(p, v)), nil
	}
	return web.OK(textPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[textForm](r)
	if err == nil && form.Network == "" {
		err = fault.FieldErr("network", msgNetwork)
	}
	var made Statement
	if err == nil {
		made, err = s.Begin(r.Context(), r.Actor, form.input())
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, form, err)
	}
	return web.SeeOther(made.Path(), pageBegun), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *textForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), r.Lang)
	if err == nil {
		err = MayEdit.Check(r.Actor, x.Statement)
	}
	if err == nil && !x.State.Editable() {
		err = fault.New(fault.Conflict, msgTextStands)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := s.below(r, x.Statement, r.T(pageEdit))
	v := textView{Action: x.Path() + "/edit", Button: pageSave, Errors: ui.ErrorsOf(wrong)}
	if form == nil {
		form = &textForm{Kind: string(x.Kind), Title: x.Title, Addressee: x.Addressee, Body: x.Body, Seen: x.Version}
	}
	v.Form = *form
	if wrong != nil {
		return web.Invalid(textPage(p, v)), nil
	}
	return web.OK(textPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[textForm](r)
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, r.PathValue("id"), form.input())
	}
	if err != nil {
		if !ui.IsInvalid(err) && !fault.Is(err, fault.Conflict) {
			return web.Reply{}, err
		}
		return s.editReply(r, &form, err) // nothing that was typed is lost
	}
	return web.SeeOther("/statements/"+r.PathValue("id"), pageSaved), nil
}

// below is a page under that of a statement.
func (s *Service) below(r *web.Req, x Statement, title string) ui.Page {
	p := r.Page(title, nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/statements"}, {Label: x.Title.In(r.Lang), Href: x.Path()}}
	return p
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	x, list, err := s.History(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(historyPage(s.below(r, x, r.T(pageHistory)), historyView{Statement: x, Versions: list})), nil
}

func (s *Service) getCompare(r *web.Req) (web.Reply, error) {
	x, list, err := s.History(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	find := func(name string) (Version, error) {
		n, _ := strconv.Atoi(r.URL.Query().Get(name))
		i := slices.IndexFunc(list, func(v Version) bool { return v.Number == n })
		if i < 0 {
			return Version{}, fault.Missing(nil)
		}
		return list[i], nil
	}
	a, err := find("a")
	if err != nil {
		return web.Reply{}, err
	}
	b, err := find("b")
	if err != nil {
		return web.Reply{}, err
	}
	p := s.below(r, x, r.T(pageCompared, "a", a.Number, "b", b.Number))
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageHistory), Href: x.Path() + "/history"})
	return web.OK(comparePage(p, compared(a, b))), nil
}

func (s *Service) getDocument(r *web.Req) (web.Reply, error) {
	name, file, err := s.Document(r.Context(), r.Actor, r.PathValue("id"), r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download(name, "application/pdf", file), nil
}
