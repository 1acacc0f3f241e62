package life

import (
	"net/url"
	"strconv"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) yearRoutes(m *web.Mux) {
	m.Get("/networks/year", s.getClock)
	m.Post("/networks/year", s.postClock)
	m.Get("/networks/{slug}/year", s.getYear, web.Sample(samplePage+"/year"))
	m.Post("/networks/{slug}/year", s.postItem)
	m.Post("/networks/{slug}/year/remove", s.postRemove)
}

// yearOf is the year asked for, this one when it is none.
func yearOf(r *web.Req, text string) int {
	now := civil.DateOf(r.Now).Year
	if y, err := strconv.Atoi(text); err == nil && y >= 1990 && y <= now+10 {
		return y
	}
	return now
}

type yearForm struct {
	Year  string       `form:"year" max:"4"`
	When  string       `form:"when" max:"5"`
	Day   civil.Date   `form:"day"`
	Theme i18n.Content `form:"theme" max:"200"`
}

func (s *Service) getYear(r *web.Req) (web.Reply, error) { return s.yearReply(r, yearForm{}, nil) }

func (s *Service) yearReply(r *web.Req, form yearForm, wrong error) (web.Reply, error) {
	view, p, err := s.Networks.PartPage(r, pageYearOf)
	if err != nil {
		return web.Reply{}, err
	}
	asked := r.URL.Query().Get("year")
	if form.Year != "" {
		asked = form.Year
	}
	n, plan, err := s.Plan(r.Context(), r.Actor, view.Network.Slug, yearOf(r, asked))
	if err != nil {
		return web.Reply{}, err
	}
	v := yearView{View: view, Plan: plan, Form: form, Errors: ui.ErrorsOf(wrong), Decides: MayDecide.Allows(r.Actor, n) && !n.Over(view.Today),
		Held: plan.Held(r.Now), Slots: slotLines(p, s, n, plan, r), Beside: besideLines(p, plan)}
	if v.Form.When == "" {
		v.Form.When = "Q1"
	}
	if wrong != nil {
		return web.Invalid(yearPage(p, v)), nil
	}
	return web.OK(yearPage(p, v)), nil
}

func (s *Service) postItem(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[yearForm](r)
	year := yearOf(r, form.Year)
	if err == nil {
		item := Item{Year: year, Part: form.When, Theme: form.Theme}
		if !form.Day.IsZero() {
			item.Year, item.Part = form.Day.Year, form.Day.String()[5:]
		}
		_, err = s.AddItem(r.Context(), r.Actor, r.PathValue("slug"), item)
	}
	if ui.IsInvalid(err) {
		return s.yearReply(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/year?year="+itoa(year)), pageAdded), nil
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decideForm](r)
	if err == nil {
		err = s.RemoveItem(r.Context(), r.Actor, r.PathValue("slug"), form.ID)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/year?year="+itoa(yearOf(r, r.Typed("year")))), pageRemoved), nil
}

// callPath is where a meeting is called from a placeholder, filled in with
// what the plan knows.
func (s *Service) callPath(n network.Network, i Item) string {
	if s.Networks.NewMeeting == nil {
		return ""
	}
	base := s.Networks.NewMeeting(n)
	if base == "" {
		return ""
	}
	q := url.Values{}
	for _, l := range i.Theme.Langs() {
		q.Set("title."+string(l), i.Theme.Own(l))
	}
	if first, last := i.Span(); first == last {
		q.Set("day", first.String())
	}
	if len(q) == 0 {
		return base
	}
	return base + "&" + q.Encode()
}

type clockForm struct {
	Year         string       `form:"year" max:"4"`
	Organisation string       `form:"organisation" max:"80"`
	Intro        i18n.Content `form:"intro" max:"4000" lines:"true"`
	Do           string       `form:"do" oneof:"publish withdraw"`
}

func (s *Service) getClock(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[clockForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	return s.clockReply(r, form, nil)
}

func (s *Service) clockReply(r *web.Req, form clockForm, wrong error) (web.Reply, error) {
	year := yearOf(r, form.Year)
	c, err := s.Clock(r.Context(), r.Actor, year, form.Organisation)
	if err != nil {
		return web.Reply{}, err
	}
	title := r.T(pageClockTitle, "year", itoa(year))
	if c.Org.ID != "" {
		title = r.T(pageClockOf, "year", itoa(year), "organisation", c.Org.Name)
	}
	p := r.Page(title, "networks")
	p.Crumbs = []ui.Crumb{{Label: r.T(pageNetworks), Href: "/networks"}}
	v := clockView{Clock: c, Months: monthLines(p, c), Clash: clashLines(p, c), Form: form, Errors: ui.ErrorsOf(wrong)}
	if v.Form.Intro.Empty() {
		v.Form.Intro = c.Intro
	}
	if r.Actor.HoldsAny("coordinator") || r.Actor.HoldsAny("umbrella") {
		orgs, err := s.organisations(r.Context(), r.Actor)
		if err != nil {
			return web.Reply{}, err
		}
		v.Orgs = withNone(r, orgs)
	}
	if wrong != nil {
		return web.Invalid(clockPage(p, v)), nil
	}
	return web.OK(clockPage(p, v)), nil
}

func withNone(r *web.Req, orgs []org.Organisation) []ui.Option {
	return append([]ui.Option{{Label: r.T(pageClockOrg)}}, orgOptions(r.Lang, orgs)...)
}

func (s *Service) postClock(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[clockForm](r)
	year := yearOf(r, form.Year)
	if err == nil {
		err = s.PublishYear(r.Context(), r.Actor, form.Organisation, year, form.Intro, form.Do == "publish")
	}
	if ui.IsInvalid(err) {
		return s.clockReply(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	flash := pageTakenBack
	if form.Do == "publish" {
		flash = pagePublished
	}
	return web.SeeOther("/networks/year?year="+itoa(year)+"&organisation="+url.QueryEscape(form.Organisation), flash), nil
}
