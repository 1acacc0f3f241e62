package home

import (
	"encoding/json"
	"errors"
	"net/http"
	"time"
	"unicode/utf8"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages that look over everything.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/", s.front, web.Cache(func(*web.Req) []string {
		return []string{"networks", "meetings", "news", "orgs", "installation"}
	}))
	m.Get("/me", s.mine)
	m.Get("/me/data.json", s.ownData, web.SkipSample("a file, no page"))
	m.Get("/search", s.searchPage, web.Sample("/search?q=verkosto"))
	m.Get("/privacy", s.privacy)
	m.Get("/accessibility", s.accessibility)
	m.Get("/open-data", s.openData)
	m.Get("/help", s.help)
	m.Get("/specimen", func(r *web.Req) (web.Reply, error) {
		return web.OK(ui.Specimen(r.Page("Specimen", ""))), nil
	})
}

// fill asks for a part where there is one.
func fill[T any](into *T, there bool, ask func() (T, error)) (err error) {
	if there {
		*into, err = ask()
	}
	return err
}

type frontView struct {
	ui.Page
	Figures  Figures
	AsOf     civil.Date
	Coming   []ui.AgendaItem
	Networks []Group
	Stories  []Story
	Parts    struct{ Networks, News bool }
}

func (s *Service) front(r *web.Req) (web.Reply, error) {
	v := frontView{Page: r.Page("", ""), AsOf: civil.DateOf(r.Now)}
	v.Parts.Networks, v.Parts.News = s.Networks != nil, s.Stories != nil
	ctx := r.Context()
	err := errors.Join(
		fill(&v.Figures, s.Figures != nil, func() (Figures, error) { return s.Figures(ctx) }),
		fill(&v.Coming, s.Coming != nil, func() ([]ui.AgendaItem, error) { return s.Coming(ctx, v.Page, comingOnFront) }),
		fill(&v.Networks, s.Networks != nil, func() ([]Group, error) { return s.Networks(ctx, r.Lang) }),
		fill(&v.Stories, s.Stories != nil, func() ([]Story, error) { return s.Stories(ctx, storiesOnTop) }),
	)
	if err != nil {
		return web.Reply{}, err
	}
	// What is next changes by the clock: with the next thing that begins, and
	// with the day.
	r.Expires(v.AsOf.End())
	for _, c := range v.Coming {
		r.Expires(c.Start)
	}
	return web.OK(frontPage(v)), nil
}

type mineView struct {
	ui.Page
	Tasks    []Task
	Coming   []ui.AgendaItem
	Networks []Named
	News     []ui.WorkItem
	Calendar string
	Links    []ui.MenuItem
	Desks    []Named
	Parts    struct{ Networks bool }
}

func (s *Service) mine(r *web.Req) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	v := mineView{Page: r.Page(msgHello.With(r.Lang, "name", r.Actor.Name), "")}
	v.Parts.Networks = s.MyNetworks != nil
	if s.Desks != nil {
		v.Desks = s.Desks(r.Actor)
	}
	v.Calendar, v.Links = s.MyCalendar, s.MyLinks
	ctx := r.Context()
	for _, tell := range s.Tasks {
		tasks, err := tell(ctx, r.Actor)
		if err != nil {
			return web.Reply{}, err
		}
		v.Tasks = append(v.Tasks, tasks...)
	}
	err := errors.Join(
		fill(&v.Coming, s.MyComing != nil, func() ([]ui.AgendaItem, error) { return s.MyComing(ctx, v.Page, r.Actor, 20) }),
		fill(&v.News, s.MyNews != nil, func() ([]ui.WorkItem, error) { return s.MyNews(ctx, v.Page, r.Actor, newsOnMine) }),
		fill(&v.Networks, s.MyNetworks != nil, func() ([]Named, error) { return s.MyNetworks(ctx, r.Actor) }),
	)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(minePage(v)), nil
}

// ownData is everything about the reader in one file (GDPR, articles 15 and 20).
func (s *Service) ownData(r *web.Req) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	all := map[string]any{"as_of": r.Now.Format(time.RFC3339)}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) error {
		for _, d := range s.OwnData {
			told, err := d.Tell(r.Context(), tx, r.Actor.Person)
			if err != nil {
				return err
			}
			all[d.Name] = told
		}
		return nil
	})
	if err != nil {
		return web.Reply{}, err
	}
	body, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download("parvi.json", "application/json", body), nil
}

type searchView struct {
	ui.Page
	Q     string
	Found []found
	N     int
}

func (s *Service) searchPage(r *web.Req) (web.Reply, error) {
	q := r.URL.Query().Get("q")
	if !utf8.ValidString(q) {
		q = ""
	}
	if utf8.RuneCountInString(q) > longestQuery {
		q = string([]rune(q)[:longestQuery])
	}
	v := searchView{Page: r.Page(msgSearch.In(r.Lang), ""), Q: q}
	v.NoIndex = true
	var err error
	if v.Found, v.N, err = s.search(r.Context(), r.Actor, q, r.Lang); err != nil {
		return web.Reply{}, err
	}
	return web.OK(searchPage(v)), nil
}

type aboutView struct {
	ui.Page
	About     About
	Retention []i18n.Text
}

func (s *Service) about(r *web.Req, title i18n.Text) (aboutView, error) {
	v := aboutView{Page: r.Page(title.In(r.Lang), ""), Retention: s.Retention}
	if s.About == nil {
		return v, nil
	}
	var err error
	v.About, err = s.About(r.Context())
	return v, err
}

func (s *Service) privacy(r *web.Req) (web.Reply, error) {
	v, err := s.about(r, msgPrivacy)
	return web.HTML(http.StatusOK, privacyPage(v)), err
}

func (s *Service) accessibility(r *web.Req) (web.Reply, error) {
	v, err := s.about(r, msgAccess)
	return web.HTML(http.StatusOK, accessibilityPage(v)), err
}

func (s *Service) openData(r *web.Req) (web.Reply, error) {
	v, err := s.about(r, msgOpen)
	return web.HTML(http.StatusOK, openDataPage(v)), err
}

func (s *Service) help(r *web.Req) (web.Reply, error) {
	v, err := s.about(r, msgHelp)
	return web.HTML(http.StatusOK, helpPage(v)), err
}

func regionOptions(l i18n.Lang) []ui.Option {
	options := []ui.Option{{Label: msgChooseRegion.In(l)}}
	for _, region := range place.RegionsByName(l) {
		options = append(options, ui.Option{Value: region.Code, Label: region.Name.In(l)})
	}
	return options
}
