package handbook

import (
	"strconv"

	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const (
	nav    = "networks"
	sample = "/handbook/founding"
)

// Routes are the pages and the API of the handbook and of the circle.
func (s *Service) Routes(m *web.Mux) {
	topics := web.Cache(func(*web.Req) []string { return []string{topic} })
	m.Get("/handbook", s.getBook, topics)
	m.Get("/handbook/print", s.getPrint, topics)
	m.Get("/handbook/proposals", s.getProposals)
	m.Get("/handbook/new", s.getNew)
	m.Post("/handbook/new", s.postNew, web.Form(2<<20))
	m.Get("/handbook/{chapter}", s.getChapter, topics, web.Sample(sample))
	m.Get("/handbook/{chapter}/history", s.getHistory, web.Sample(sample+"/history"))
	m.Get("/handbook/{chapter}/compare", s.getCompare, web.Sample(sample+"/compare?new=1"))
	m.Get("/handbook/{chapter}/edit", s.getEdit, web.Sample(sample+"/edit"))
	m.Post("/handbook/{chapter}/edit", s.postEdit, web.Form(2<<20))
	m.Post("/handbook/{chapter}/publish", s.postPublish)
	m.Post("/handbook/{chapter}/decline", s.postDecline)
	m.Get("/networks/{slug}/checklists", s.getChecklists, web.Sample("/networks/esimerkin-viestijat/checklists"))
	m.Post("/networks/{slug}/checklists", s.postTick)
	s.circleRoutes(m)
	s.api(m)
}

// bookView is the table of contents, or the whole book for printing.
type bookView struct {
	ui.Page
	Chapters   []Chapter
	MayPropose bool
	Proposals  int // that an editor has to decide
}

func (s *Service) book(r *web.Req, title i18n.Text) (bookView, error) {
	v := bookView{Page: r.Page(title.In(r.Lang), nav)}
	v.Description = msgBookLead.In(r.Lang)
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		var err error
		if v.Chapters, err = chapters(r.Context(), tx); err != nil || !r.Actor.SignedIn() {
			return err
		}
		ring, err := circle(r.Context(), tx)
		if err != nil {
			return err
		}
		v.MayPropose = MayPropose.Allows(r.Actor, ring)
		if !MayEdit.Allows(r.Actor, ring) {
			return nil
		}
		waiting, err := proposals(r.Context(), tx)
		v.Proposals = len(waiting)
		return err
	})
	return v, err
}

func (s *Service) getBook(r *web.Req) (web.Reply, error) {
	v, err := s.book(r, msgBook)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(bookPage(v)), nil
}

func (s *Service) getPrint(r *web.Req) (web.Reply, error) {
	v, err := s.book(r, msgBook)
	if err != nil {
		return web.Reply{}, err
	}
	v.Crumbs = crumbs(r)
	return web.OK(printPage(v)), nil
}

func crumbs(r *web.Req, more ...ui.Crumb) []ui.Crumb {
	return append([]ui.Crumb{{Label: msgHandbook.In(r.Lang), Href: "/handbook"}}, more...)
}

// chapterView is one chapter with its neighbours.
type chapterView struct {
	ui.Page
	Chapter    Chapter
	All        []Chapter
	No         int // its number in the book
	MayPropose bool
}

func (v chapterView) beside(by int) (Chapter, bool) {
	if i := v.No - 1 + by; v.No > 0 && i >= 0 && i < len(v.All) {
		return v.All[i], true
	}
	return Chapter{}, false
}

func (s *Service) getChapter(r *web.Req) (web.Reply, error) {
	var v chapterView
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		var err error
		if v.All, err = chapters(r.Context(), tx); err != nil {
			return err
		}
		for i, c := range v.All {
			if c.Slug == r.PathValue("chapter") {
				v.Chapter, v.No = c, i+1
			}
		}
		if v.No == 0 {
			return fault.Missing(nil)
		}
		if !r.Actor.SignedIn() {
			return nil
		}
		ring, err := circle(r.Context(), tx)
		v.MayPropose = MayPropose.Allows(r.Actor, ring)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	v.Page = r.Page(v.Chapter.Title.In(r.Lang), nav)
	v.Description, v.Crumbs = v.Chapter.Lead.In(r.Lang), crumbs(r)
	return web.OK(chapterPage(v)), nil
}

type historyView struct {
	ui.Page
	History
	Older, Newer int
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	h, err := s.History(r.Context(), r.Actor, r.PathValue("chapter"))
	if err != nil {
		return web.Reply{}, err
	}
	title := h.Chapter.Title
	if h.Chapter.VersionID == "" {
		title = h.Versions[0].Title
	}
	v := historyView{Page: r.Page(msgHistory.In(r.Lang)+": "+title.In(r.Lang), nav), History: h}
	v.NoIndex = true
	v.Crumbs = crumbs(r)
	if h.Chapter.VersionID != "" {
		v.Crumbs = crumbs(r, ui.Crumb{Label: title.In(r.Lang), Href: h.Chapter.Path()})
	}
	v.Newer = h.Versions[0].No
	if len(h.Versions) > 1 {
		v.Older = h.Versions[1].No
	}
	return web.OK(historyPage(v)), nil
}

type compareView struct {
	ui.Page
	Comparison
	In   i18n.Lang // the language that is compared
	What []Paragraph
}

func (v compareView) changed() bool {
	for _, p := range v.What {
		if p.Changed() {
			return true
		}
	}
	return false
}

func (s *Service) getCompare(r *web.Req) (web.Reply, error) {
	q := r.URL.Query()
	old, _ := strconv.Atoi(q.Get("old"))
	no, err := strconv.Atoi(q.Get("new"))
	if err != nil || old < 0 || no < 1 {
		return web.Reply{}, fault.Missing(nil)
	}
	c, err := s.Compare(r.Context(), r.Actor, r.PathValue("chapter"), old, no)
	if err != nil {
		return web.Reply{}, err
	}
	v := compareView{Page: r.Page(msgCompare.In(r.Lang)+": "+c.New.Title.In(r.Lang), nav), Comparison: c, In: r.Lang}
	if l, ok := i18n.ParseLang(q.Get("lang")); ok && q.Get("lang") != "" {
		v.In = l
	}
	v.NoIndex = true
	v.Crumbs = crumbs(r, ui.Crumb{Label: msgHistory.In(r.Lang) + ": " + c.New.Title.In(r.Lang), Href: c.Chapter.Path() + "/history"})
	v.What = Compare(c.Old.text(v.In), c.New.text(v.In))
	return web.OK(comparePage(v)), nil
}

type proposalsView struct {
	ui.Page
	List []proposal
}

func (s *Service) getProposals(r *web.Req) (web.Reply, error) {
	v := proposalsView{Page: r.Page(msgProposals.In(r.Lang), nav)}
	v.Crumbs = crumbs(r)
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		ring, err := circle(r.Context(), tx)
		if err != nil {
			return err
		}
		if err := MayPropose.Check(r.Actor, ring); err != nil {
			return err
		}
		v.List, err = proposals(r.Context(), tx)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(proposalsPage(v)), nil
}
