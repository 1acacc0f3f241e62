package talk

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// Routes are the pages and the API of the discussions.
func (s *Service) Routes(m *web.Mux) {
	for kind, k := range s.Kinds {
		s.kindRoutes(m, kind, k)
	}
	made := web.SkipSample("made by the demonstration")
	m.Get("/threads/{id}", s.getThread, made, web.Cache(func(r *web.Req) []string {
		return []string{"thread:" + r.PathValue("id"), "networks"}
	}))
	m.Get("/threads/{id}/live", s.getLive, web.SkipSample("a stream"))
	m.Post("/threads/{id}/posts", s.postAnswer, withFiles)
	m.Post("/threads/{id}/follow", s.postFollow)
	m.Post("/threads/{id}/mark", s.postMark)
	m.Get("/threads/{id}/move", s.getMove, made)
	m.Post("/threads/{id}/move", s.postMove)
	m.Get("/posts/{id}/edit", s.getEdit, made)
	m.Post("/posts/{id}/edit", s.postEdit, withFiles)
	m.Get("/posts/{id}/history", s.getHistory, made)
	m.Get("/posts/{id}/report", s.getReport, made)
	m.Post("/posts/{id}/report", s.postReport)
	m.Get("/posts/{id}/hide", s.getHide, made)
	m.Post("/posts/{id}/hide", s.postHide)
	m.Post("/posts/{id}/show", s.postShow)
	m.Post("/posts/{id}/keep", s.postKeep)
	m.Get("/posts/{id}/block", s.getBlock, made)
	m.Post("/posts/{id}/block", s.postBlock)
	m.Post("/writing-blocks/{id}/lift", s.postLift)
	m.Raw("GET /u/t/{key}/{thread}", s.getSilence, web.SkipSample("the key is in a mail"))
	m.Raw("POST /u/t/{key}/{thread}", s.postSilence, web.AllowCrossOrigin)
	s.api(m)
}

// kindRoutes are the pages below each space of a kind.
func (s *Service) kindRoutes(m *web.Mux, kind string, k Kind) {
	made := web.SkipSample("made by the demonstration")
	m.Get(k.Base+"/threads", func(r *web.Req) (web.Reply, error) { return s.getList(r, kind) }, made, web.Cache(func(r *web.Req) []string {
		return []string{"space:" + kind + "/" + r.PathValue("slug"), "networks"}
	}))
	m.Get(k.Base+"/threads/new", func(r *web.Req) (web.Reply, error) {
		return s.newReply(r, kind, threadForm{Lang: string(r.Lang), Visibility: string(space.Members)}, nil)
	}, made)
	m.Post(k.Base+"/threads", func(r *web.Req) (web.Reply, error) { return s.postThread(r, kind) }, withFiles)
	m.Get(k.Base+"/workspace/questions", func(r *web.Req) (web.Reply, error) { return s.getQuestions(r, kind) }, made, web.Cache(func(r *web.Req) []string {
		return []string{"space:" + kind + "/" + r.PathValue("slug"), "networks"}
	}))
	m.Get(k.Base+"/workspace/questions/new", func(r *web.Req) (web.Reply, error) {
		return s.newReply(r, kind, threadForm{Lang: string(r.Lang), Visibility: string(space.Members), Question: true}, nil)
	}, made)
	m.Get(k.Base+"/threads/upkeep", func(r *web.Req) (web.Reply, error) { return s.getUpkeep(r, kind) }, made)
}

// page is a page about a space, below the list of its threads or further down.
func (s *Service) page(r *web.Req, place Place, title string, below ...ui.Crumb) ui.Page {
	k := s.Kinds[place.Ref.Kind()]
	p := r.Page(title, k.Nav)
	p.Crumbs = append([]ui.Crumb{{Label: k.Home.Label.In(r.Lang), Href: k.Home.Path}, {Label: place.Name.In(r.Lang), Href: place.Path}}, below...)
	p.NoIndex = true
	return p
}

func threadsCrumb(r *web.Req, place Place) ui.Crumb {
	return ui.Crumb{Label: pageThreads.In(r.Lang), Href: place.Path + "/threads"}
}

func threadCrumb(t Thread) ui.Crumb { return ui.Crumb{Label: t.Title, Href: t.Path()} }

func (s *Service) getList(r *web.Req, kind string) (web.Reply, error) {
	slug := r.PathValue("slug")
	var after cursor
	if q := r.URL.Query().Get("after"); q != "" {
		after = parseCursor(q)
	}
	l, err := s.List(r.Context(), r.Actor, kind, slug, after)
	if err != nil {
		return web.Reply{}, err
	}
	if l.Place.Slug != slug {
		return web.Moved(l.Place.Path + "/threads"), nil
	}
	p := s.page(r, l.Place, r.T(pageThreads))
	p.NoIndex = !l.Place.Open
	v := listView{List: l, First: after.Last.IsZero()}
	if l.MayLead {
		v.Upkeep = l.Place.Path + "/threads/upkeep"
	}
	if k := s.Kinds[kind]; k.Tabs != nil {
		if v.Tabs, err = k.Tabs(r.Context(), r.Actor, p, l.Place, "threads"); err != nil {
			return web.Reply{}, err
		}
	}
	if !v.First {
		v.Paging.Prev = p.Query("after", "")
	}
	if l.Next.ID != "" {
		v.Paging.Next = p.Query("after", l.Next.String())
	}
	return web.OK(listPage(p, v)), nil
}

type threadForm struct {
	Title      string `form:"title" max:"200"`
	Text       string `form:"text" max:"20000" lines:"true"`
	Visibility string `form:"visibility" oneof:"public followers members leads"`
	Lang       string `form:"lang" oneof:"fi sv en"`
	Question   bool   `form:"question"`
	attached
}

func (s *Service) newReply(r *web.Req, kind string, form threadForm, wrong error) (web.Reply, error) {
	on, err := s.Starting(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, on.Place, r.T(pageNewTitle), threadsCrumb(r, on.Place))
	if form.Question {
		p = s.page(r, on.Place, r.T(pageAsk), questionsCrumb(r, on.Place))
	}
	v := newView{Place: on.Place, Form: form, Errors: ui.ErrorsOf(wrong), Choices: visibilityOptions(p, on.Choices(r.Actor)), Files: s.Files}
	if wrong != nil {
		return web.Invalid(newPage(p, v)), nil
	}
	return web.OK(newPage(p, v)), nil
}

func (s *Service) postThread(r *web.Req, kind string) (web.Reply, error) {
	form, err := web.Decode[threadForm](r)
	if err == nil {
		var t Thread
		t, err = s.Start(r.Context(), r.Actor, kind, r.PathValue("slug"), New{
			Title: form.Title, Visibility: space.Visibility(form.Visibility), Question: form.Question, NewPost: NewPost{Lang: i18n.Lang(form.Lang), Text: form.Text, Uploads: form.uploads()},
		})
		if err == nil && t.Question {
			return web.SeeOther(t.Path(), pageAskedFlash), nil
		}
		if err == nil {
			return web.SeeOther(t.Path(), pageStartedFlash), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.newReply(r, kind, form, err)
}

func (s *Service) getThread(r *web.Req) (web.Reply, error) {
	return s.threadReply(r, postForm{Lang: string(r.Lang), Quotes: r.URL.Query().Get("quote")}, nil)
}

type postForm struct {
	Text   string `form:"text" max:"20000" lines:"true" required:"true"`
	Lang   string `form:"lang" oneof:"fi sv en"`
	Quotes string `form:"quotes" max:"40"`
	attached
}

// Empty are the words for what is missing.
func (postForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"text": msgTextMissing} }

func (s *Service) threadReply(r *web.Req, form postForm, wrong error) (web.Reply, error) {
	number, _ := strconv.Atoi(r.URL.Query().Get("page"))
	if wrong != nil {
		number = 1 << 30 // the form stands under the last page
	}
	v, err := s.Page(r.Context(), r.Actor, r.PathValue("id"), number)
	if err != nil {
		return web.Reply{}, err
	}
	view := threadView{Page: v, Form: form, Errors: ui.ErrorsOf(wrong), SignedIn: r.Actor.SignedIn(), Files: s.Files,
		SignIn: "/sign-in?next=" + url.QueryEscape(v.Thread.Path()), Paging: ui.Paging{Page: v.At, Pages: v.Pages}}
	if form.Quotes != "" && v.MayAnswer {
		q, by, err := s.Reading(r.Context(), r.Actor, form.Quotes)
		if fault.Is(err, fault.NotFound) || err == nil && q.Thread.ID != v.Thread.ID {
			view.Form.Quotes = ""
		} else if err != nil {
			return web.Reply{}, err
		} else {
			view.Quoting = q.Post.Number
			if form.Text == "" && wrong == nil {
				view.Form.Text = quote(orSomebody(r.Lang, by), q.Post.Text)
			}
		}
	}
	above := threadsCrumb
	if v.Thread.Question {
		above = questionsCrumb
	}
	p := s.page(r, v.Place, v.Thread.Title, above(r, v.Place))
	p.NoIndex = v.Thread.Visibility != space.Public || !v.Place.Open
	if wrong != nil {
		return web.Invalid(threadPage(p, view)), nil
	}
	return web.OK(threadPage(p, view)), nil
}

// quote is a text as the beginning of an answer to it.
func quote(by, text string) string {
	lines := strings.Split(text, "\n")
	if len(lines) > 20 {
		lines = append(lines[:20], "…")
	}
	return "> **" + by + ":**\n> " + strings.Join(lines, "\n> ") + "\n\n"
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[postForm](r)
	if err == nil {
		_, p, failed := s.Answer(r.Context(), r.Actor, r.PathValue("id"), NewPost{Lang: i18n.Lang(form.Lang), Text: form.Text, Quotes: form.Quotes, Uploads: form.uploads()})
		if failed == nil {
			return web.SeeOther(p.Path(), pageAnswered), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.threadReply(r, form, err)
}

type followForm struct {
	Mail string `form:"mail" oneof:"now daily weekly none"`
}

func (s *Service) postFollow(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[followForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	id := r.PathValue("id")
	if err := s.Follow(r.Context(), r.Actor, id, space.Mail(form.Mail)); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/threads/"+id, pageFollowSaved), nil
}

func (s *Service) getSilence(r *web.Req) (web.Reply, error) {
	x, err := s.Silencing(r.Context(), r.PathValue("key"), r.PathValue("thread"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = s.langOf(r, x)
	if x.Done {
		return s.silenced(r, x), nil
	}
	p := r.Page(r.T(pageSilenceTitle), s.Kinds[x.Place.Ref.Kind()].Nav)
	p.NoIndex = true
	return web.OK(silencePage(p, x, pageSilenceText, "~"+r.URL.Path)), nil
}

// postSilence is both the button of the page and the one-click POST of a mail
// program (RFC 8058), which wants no redirect.
func (s *Service) postSilence(r *web.Req) (web.Reply, error) {
	x, err := s.Silence(r.Context(), r.PathValue("key"), r.PathValue("thread"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = s.langOf(r, x)
	return s.silenced(r, x), nil
}

func (s *Service) silenced(r *web.Req, x Silencing) web.Reply {
	p := r.Page(r.T(pageSilencedTitle), s.Kinds[x.Place.Ref.Kind()].Nav)
	p.NoIndex = true
	return web.HTML(http.StatusOK, silencePage(p, x, pageSilencedText, ""))
}

func (s *Service) langOf(r *web.Req, x Silencing) i18n.Lang {
	if x.Lang == "" {
		return r.Lang
	}
	return x.Lang
}
