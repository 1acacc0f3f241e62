package note

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the pages of notes and decisions.
func (s *Service) Routes(m *web.Mux) {
	made := web.SkipSample("made by the demonstration")
	for kind, k := range s.Kinds {
		at := k.Base + "/workspace"
		of := func(f func(r *web.Req, kind string) (web.Reply, error)) web.Handler {
			return func(r *web.Req) (web.Reply, error) { return f(r, kind) }
		}
		m.Get(at+"/notes", of(s.getNotes), made)
		m.Get(at+"/notes/new", of(s.getNew), made)
		m.Post(at+"/notes", of(s.postNew))
		m.Get(at+"/decisions", of(s.getDecisions), made)
		m.Get(at+"/decisions.csv", of(s.getSheet), web.SkipSample("a file, not a page"))
	}
	m.Get("/notes/{id}", s.getNote, made)
	m.Get("/notes/{id}/edit", s.getEdit, made)
	m.Post("/notes/{id}/edit", s.postEdit)
	m.Get("/notes/{id}/history", s.getHistory, made)
	m.Get("/notes/{id}/compare", s.getCompare, made)
	m.Post("/notes/{id}/hide", s.postHide)
	m.Post("/notes/{id}/show", s.postShow)
	s.decisionRoutes(m)
}

// page is a page about a space or a meeting, below what it stands under.
func (s *Service) page(r *web.Req, n Note, place space.Place, title string, below ...ui.Crumb) ui.Page {
	k, ok := s.Kinds[place.Ref.Kind()]
	p := r.Page(title, "calendar")
	if ok {
		p = r.Page(title, k.Nav)
		p.Crumbs = []ui.Crumb{{Label: k.Home.Label.In(r.Lang), Href: k.Home.Path}}
	}
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: place.Name.In(r.Lang), Href: place.Path})
	if n.Meeting == "" {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageSpace), Href: place.Path + "/workspace"}, ui.Crumb{Label: r.T(pageNotes), Href: place.Path + "/workspace/notes"})
	}
	p.Crumbs = append(p.Crumbs, below...)
	p.NoIndex = true
	return p
}

// listPage is a list below a workspace.
func (s *Service) listPage(r *web.Req, place space.Place, title string) ui.Page {
	p := s.page(r, Note{}, place, title)
	p.Crumbs = p.Crumbs[:len(p.Crumbs)-1]
	return p
}

func (s *Service) getNotes(r *web.Req, kind string) (web.Reply, error) {
	after := parseCursor(r.URL.Query().Get("after"))
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"), after, perPage)
	if err != nil {
		return web.Reply{}, err
	}
	g := ui.Paging{}
	if l.Next != "" {
		g.Next = l.Place.Path + "/workspace/notes?after=" + l.Next
	}
	if r.URL.Query().Get("after") != "" {
		g.Prev = l.Place.Path + "/workspace/notes"
	}
	return web.OK(notesPage(s.listPage(r, l.Place, r.T(pageNotes)), l, g)), nil
}

type noteForm struct {
	Title      i18n.Content `form:"title" max:"200"`
	Body       i18n.Content `form:"body" max:"50000" lines:"true"`
	HeldOn     civil.Date   `form:"held_on"`
	Why        string       `form:"why" max:"200"`
	Visibility string       `form:"visibility" oneof:"public followers members leads"`
	Version    int          `form:"version"`
	Do         string       `form:"do" oneof:"save"`
}

func (f noteForm) text() Text {
	return Text{Title: f.Title, Body: f.Body, HeldOn: f.HeldOn, Why: f.Why, Visibility: space.Visibility(f.Visibility), Publish: f.Do != "save", Base: f.Version}
}

func (s *Service) getNew(r *web.Req, kind string) (web.Reply, error) {
	return s.newReply(r, kind, noteForm{Visibility: string(space.Members), HeldOn: civil.DateOf(r.Now)}, nil)
}

func (s *Service) newReply(r *web.Req, kind string, form noteForm, wrong error) (web.Reply, error) {
	l, err := s.List(r.Context(), r.Actor, kind, r.PathValue("slug"), parseCursor(""), 1)
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayWrite.Check(r.Actor, l.Standing); err != nil {
		return web.Reply{}, err
	}
	if l.Place.Over {
		return web.Reply{}, overFault
	}
	p := s.page(r, Note{}, l.Place, r.T(pageNew))
	v := editView{Action: l.Place.Path + "/workspace/notes", Form: form, Errors: ui.ErrorsOf(wrong), Choices: choices(p, l.Standing), Draft: true}
	if wrong != nil {
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[noteForm](r)
	if err == nil {
		var n Note
		if n, err = s.New(r.Context(), r.Actor, kind, r.PathValue("slug"), form.text()); err == nil {
			return web.SeeOther(n.Path(), said(n, true)), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newReply(r, kind, form, err)
}

func said(n Note, first bool) i18n.Text {
	if first && !n.Draft() {
		return pagePublished
	}
	return pageSaved
}

func choices(p ui.Page, st space.Standing) []ui.Option {
	var list []ui.Option
	for _, v := range st.Choices() {
		list = append(list, ui.Option{Value: string(v), Label: p.T(space.VisibilityNames[v])})
	}
	return list
}

func (s *Service) getNote(r *web.Req) (web.Reply, error) { return s.noteReply(r, decisionForm{}, nil) }

func (s *Service) noteReply(r *web.Req, form decisionForm, wrong error) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, x.Note, x.Place, x.Note.Title.In(r.Lang))
	v := readView{Reading: x, Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(readPage(p, v)), nil
	}
	return web.OK(readPage(p, v)), nil
}

// editing is the note for one who may change it; the notes of a meeting are
// changed with what else is stated of the meeting.
func (s *Service) editing(r *web.Req) (Reading, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return x, err
	}
	if err := MayEdit.Check(r.Actor, x.On); err != nil {
		return x, err
	}
	if x.Place.Over {
		return x, overFault
	}
	return x, nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) {
	x, err := s.editing(r)
	if err != nil {
		return web.Reply{}, err
	}
	n := x.Note
	if n.Meeting != "" {
		return web.Redirect("/meetings/" + n.Meeting + "/notes"), nil
	}
	return s.editReply(r, x, noteForm{Title: n.Title, Body: n.Body, HeldOn: n.HeldOn, Visibility: string(n.Visibility), Version: n.Number}, nil)
}

func (s *Service) editReply(r *web.Req, x Reading, form noteForm, wrong error) (web.Reply, error) {
	p := s.page(r, x.Note, x.Place, r.T(pageEdit), ui.Crumb{Label: x.Note.Title.In(r.Lang), Href: x.Note.Path()})
	v := editView{Action: x.Note.Path() + "/edit", Form: form, Choices: choices(p, x.Standing), Old: true, Draft: x.Note.Draft()}
	if stale := new(StaleError); errors.As(wrong, &stale) {
		v.Theirs, v.By = stale.Now, orSomebody(r.Lang, x.Names[stale.Now.Author])
		v.Form.Version = stale.Now.Number
		return web.HTML(http.StatusConflict, editPage(p, v)), nil
	}
	if wrong != nil {
		v.Errors = ui.ErrorsOf(wrong)
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	x, err := s.editing(r)
	if err != nil {
		return web.Reply{}, err
	}
	if x.Note.Meeting != "" {
		return web.Redirect("/meetings/" + x.Note.Meeting + "/notes"), nil
	}
	form, err := web.Decode[noteForm](r)
	if err == nil {
		var n Note
		if n, err = s.Save(r.Context(), r.Actor, x.Note.ID, form.text()); err == nil {
			return web.SeeOther(n.Path(), said(n, x.Note.Draft())), nil
		}
	}
	if stale := new(StaleError); !ui.IsInvalid(err) && !errors.As(err, &stale) {
		return web.Reply{}, err
	}
	return s.editReply(r, x, form, err)
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, x.Note, x.Place, r.T(pageHistory), ui.Crumb{Label: x.Note.Title.In(r.Lang), Href: x.Note.Path()})
	return web.OK(historyPage(p, x)), nil
}

func (s *Service) getCompare(r *web.Req) (web.Reply, error) {
	x, err := s.Read(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	version := func(name string) (Version, error) {
		n, _ := strconv.Atoi(r.URL.Query().Get(name))
		i := slices.IndexFunc(x.Versions, func(v Version) bool { return v.Number == n })
		if i < 0 {
			return Version{}, fault.Missing(fmt.Errorf("no version %d", n))
		}
		return x.Versions[i], nil
	}
	a, err := version("a")
	if err != nil {
		return web.Reply{}, err
	}
	b, err := version("b")
	if err != nil {
		return web.Reply{}, err
	}
	v := compareView{Reading: x, A: a, B: b}
	for _, l := range langs(a, b) {
		v.What = append(v.What, difference{l, markup.Compare(a.text(l), b.text(l))})
	}
	p := s.page(r, x.Note, x.Place, r.T(pageCompared, "a", a.Number, "b", b.Number),
		ui.Crumb{Label: x.Note.Title.In(r.Lang), Href: x.Note.Path()}, ui.Crumb{Label: r.T(pageHistory), Href: x.Note.Path() + "/history"})
	return web.OK(comparePage(p, v)), nil
}

func (s *Service) postHide(r *web.Req) (web.Reply, error) {
	o, err := s.Hide(r.Context(), r.Actor, r.PathValue("id"), true)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(o.Note.Path(), pageHiddenNow), nil
}

func (s *Service) postShow(r *web.Req) (web.Reply, error) {
	o, err := s.Hide(r.Context(), r.Actor, r.PathValue("id"), false)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(o.Note.Path(), pageShownNow), nil
}
