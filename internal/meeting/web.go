package meeting

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

// Routes adds the pages, feeds and API calls of meetings.
func (s *Service) Routes(m *web.Mux) {
	all := web.Cache(func(*web.Req) []string { return []string{"meetings", "networks"} })
	m.Get("/calendar", s.getCalendar, all, web.Sample("/calendar"))
	m.Get("/calendar.ics", s.getAllFeed, all, web.SkipSample("a calendar, not a page"))
	m.Post("/calendar/key", s.postFeedKey)
	m.Get("/networks/{slug}/calendar.ics", s.getNetworkFeed, all, web.SkipSample("a calendar, not a page"))
	m.Get("/me/calendar", func(*web.Req) (web.Reply, error) { return web.Redirect("/calendar?view=mine"), nil }, web.SkipSample("leads to the calendar"))
	m.Get("/me/calendar/{key}", s.getPersonalFeed, web.SkipSample("the key is secret"))
	m.Get("/meetings/{id}", s.getMeeting, web.SkipSample("ids differ in each demo"),
		web.Cache(func(r *web.Req) []string { return []string{ref(r.PathValue("id"))} }))
	m.Get("/meetings/{id}/calendar.ics", s.getMeetingFeed, web.SkipSample("a calendar, not a page"))
	m.Post("/meetings/{id}/register", s.postRegister)
	m.Get("/follow/{slug}/{key}", s.getFollow, web.SkipSample("the key is secret"))
	m.Post("/follow/{slug}/{key}", s.postFollow)
	s.editRoutes(m)
	s.peopleRoutes(m)
	s.api(m)
}

type calendarQuery struct {
	View   string `form:"view" oneof:"list month past mine"`
	Month  string `form:"month" max:"7"`
	Kind   string `form:"kind" max:"40"`
	Region string `form:"region" max:"2"`
	Mode   string `form:"mode" oneof:"onsite remote"`
	Lang   string `form:"lang" oneof:"fi sv en"`
	After  string `form:"after" max:"60"` // where the page before ended
}

func (q calendarQuery) filter() Filter {
	return Filter{NetworkKind: network.Kind(q.Kind), Region: q.Region, Mode: registration.Mode(q.Mode), Lang: i18n.Lang(q.Lang)}
}

func (q calendarQuery) active() int {
	n := 0
	for _, v := range []string{q.Kind, q.Region, q.Mode, q.Lang} {
		if v != "" {
			n++
		}
	}
	return n
}

type calendarView struct {
	Query    calendarQuery
	Meetings []Listed
	Others   []ui.AgendaItem // by their starts
	Mine     []Mine
	Month    civil.Date // its first day
	Today    civil.Date
	Now      time.Time
	FeedKey  string
	Convene  bool
	Drafts   []Meeting
	Stated   []statedYear
	Next     string // where this page ends, when there is more
	Feed     string
}

// statedYear is what a source states of a year's open meetings.
type statedYear struct {
	StatedOpen
	Org  string
	Path string
	Cite string
}

func (s *Service) getCalendar(r *web.Req) (web.Reply, error) {
	q, err := web.Decode[calendarQuery](r)
	if err != nil {
		q = calendarQuery{}
	}
	v, err := s.calendar(r.Context(), r.Actor, r.Lang, q, r.Now)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(v.Today.End())
	for _, m := range v.Meetings {
		if m.Ends.After(r.Now) {
			r.Expires(m.Ends)
		}
	}
	p := r.Page(r.T(pageCalendar), "calendar")
	if v.Others, err = s.others(r.Context(), p, v); err != nil {
		return web.Reply{}, err
	}
	v.Feed = r.Absolute(r.To("/calendar.ics"))
	p.Feeds = []ui.Feed{{Title: r.T(feedAllName), Href: "/calendar.ics", Type: "text/calendar"}}
	if v.FeedKey != "" {
		v.FeedKey = r.Absolute(r.To("/me/calendar/" + v.FeedKey + ".ics"))
	}
	return web.OK(calendarPage(p, v)), nil
}

// others are what the calendar shows beside meetings, in the same stretch of
// time as the page of the list, or in the month.
func (s *Service) others(ctx context.Context, p ui.Page, v calendarView) (items []ui.AgendaItem, err error) {
	if s.Beside == nil || v.Query.Kind != "" || v.Query.View == "mine" || v.Query.View == "past" {
		return nil, nil
	}
	w := Window{From: v.Now, Region: v.Query.Region, Mode: registration.Mode(v.Query.Mode), Lang: i18n.Lang(v.Query.Lang)}
	switch {
	case v.Query.View == "month":
		w.From, w.To, w.Past = v.Month.Start(), v.Month.AddMonths(1).Start(), true
	case v.Query.After != "" && len(v.Meetings) > 0:
		w.From = v.Meetings[0].Starts
	}
	if v.Next != "" && len(v.Meetings) > 0 {
		w.To = v.Meetings[len(v.Meetings)-1].Starts
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		items, err = s.Beside(ctx, tx, p, w)
		return err
	})
	return items, err
}

// calendarPageSize is how many meetings the list shows at once.
const calendarPageSize = 100

// calendar reads what the calendar shows.
func (s *Service) calendar(ctx context.Context, who authz.Actor, l i18n.Lang, q calendarQuery, now time.Time) (v calendarView, err error) {
	v = calendarView{Query: q, Today: civil.DateOf(now), Now: now, Convene: MayConvene.Allows(who, nil)}
	v.Month = civil.Date{Year: v.Today.Year, Month: v.Today.Month, Day: 1}
	if first, err := civil.ParseDate(q.Month + "-01"); err == nil && first.Year > 2000 && first.Year < 2200 {
		v.Month = first
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		f := q.filter()
		f.Limit = calendarPageSize + 1
		if ms, id, ok := strings.Cut(q.After, "-"); ok {
			if at, err := strconv.ParseInt(ms, 10, 64); err == nil {
				f.AfterAt, f.After = db.Time(at), id
			}
		}
		switch q.View {
		case "month":
			f.From, f.To, f.After, f.Limit = v.Month.Start(), v.Month.AddMonths(1).Start(), "", 2000
		case "past":
			f.To, f.Newest = now, true
			f.Statuses = []Status{Published}
		default:
			f.EndsAfter = now
		}
		if q.View == "mine" && who.SignedIn() {
			if v.Mine, err = s.MineNext(ctx, tx, who.Person); err != nil {
				return err
			}
		} else if v.Meetings, err = s.listed(ctx, tx, who, f); err != nil {
			return err
		}
		if q.View != "month" && len(v.Meetings) > calendarPageSize {
			v.Meetings = v.Meetings[:calendarPageSize]
			last := v.Meetings[calendarPageSize-1]
			v.Next = strconv.FormatInt(last.Starts.UnixMilli(), 10) + "-" + last.ID
		}
		if q.View == "past" {
			v.Meetings = slices.DeleteFunc(v.Meetings, func(m Listed) bool { return m.Ends.After(now) })
			if v.Stated, err = statedYears(ctx, tx, l); err != nil {
				return err
			}
		}
		if who.SignedIn() {
			round, err := feedRound(ctx, tx, who.Person)
			if err != nil {
				return err
			}
			if round > 0 {
				v.FeedKey = s.feedKeyOf(who.Person, round)
			}
			if v.Drafts, err = s.Drafts(ctx, tx, who); err != nil {
				return err
			}
		}
		return nil
	})
	return v, err
}

// statedYears lists what sources state of open meetings, with who called them
// and where it stands.
func statedYears(ctx context.Context, tx *db.Tx, l i18n.Lang) ([]statedYear, error) {
	all, err := OpenYears(ctx, tx, "")
	if err != nil || len(all) == 0 {
		return nil, err
	}
	var orgs []string
	for _, o := range all {
		orgs = append(orgs, o.Org)
	}
	known, err := org.ByIDs(ctx, tx, orgs, tx.Today())
	if err != nil {
		return nil, err
	}
	var years []statedYear
	for _, o := range all {
		years = append(years, statedYear{StatedOpen: o, Org: known[o.Org].Called(l), Path: known[o.Org].Path()})
	}
	return years, nil
}

type meetingView struct {
	Shown
	Form  registration.FormView
	Now   time.Time
	State Status
	Parts []templ.Component // of other features
}

func (s *Service) getMeeting(r *web.Req) (web.Reply, error) {
	v, err := s.meetingView(r)
	if err != nil {
		return web.Reply{}, err
	}
	for _, t := range []time.Time{v.Offering.Opens, v.Offering.ClosesAt(), v.Starts, v.Ends} {
		if t.After(r.Now) {
			r.Expires(t)
		}
	}
	return web.OK(meetingPage(s.meetingHead(r, v), v)), nil
}

func (s *Service) meetingHead(r *web.Req, v meetingView) ui.Page {
	p := r.Page(v.Title.In(r.Lang), "calendar")
	p.Description = v.Lead.In(r.Lang)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageCalendar), Href: "/calendar"}}
	for _, n := range v.Networks {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: n.Name.In(r.Lang), Href: n.Path()})
		break
	}
	p.NoIndex = v.Status == Draft
	return p
}

func (s *Service) meetingView(r *web.Req) (meetingView, error) {
	shown, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return meetingView{}, err
	}
	v := meetingView{Shown: shown, Now: r.Now, State: shown.On(r.Now)}
	v.Form = registration.FormView{
		Action: v.Path() + "/register", Offering: v.Offering, Seats: v.Seats, Asks: asks(v.Meeting), SignedIn: r.Actor.SignedIn(),
		Onsite: v.Where().In(r.Lang), Form: registration.Form{Lang: string(r.Lang)},
	}
	err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
		for _, part := range s.Parts {
			c, err := part(r.Context(), tx, r.Actor, ui.Page{Lang: r.Lang, Now: r.Now}, shown)
			if err != nil {
				return err
			}
			if c != nil {
				v.Parts = append(v.Parts, c)
			}
		}
		if r.Actor.SignedIn() {
			v.Form.Form, err = prefilled(r.Context(), tx, r.Actor, r.Lang)
		}
		return err
	})
	return v, err
}

// prefilled is the form with what is known of who has signed in.
func prefilled(ctx context.Context, tx *db.Tx, who authz.Actor, l i18n.Lang) (registration.Form, error) {
	f := registration.Form{Lang: string(l)}
	people, err := person.ByIDs(ctx, tx, []string{who.Person})
	if err != nil {
		return f, err
	}
	p := people[who.Person]
	f.Name, f.Email, f.Lang = p.Name, p.Email, string(p.Lang.Or(l))
	if who.ActingFor != "" {
		orgs, err := org.ByIDs(ctx, tx, []string{who.ActingFor}, tx.Today())
		if err != nil {
			return f, err
		}
		f.Organisation = orgs[who.ActingFor].Called(l)
	}
	return f, nil
}

func (s *Service) postRegister(r *web.Req) (web.Reply, error) {
	v, err := s.meetingView(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := registration.ReadForm(r, v.Offering, v.Form.Asks)
	if err == nil {
		var res Registered
		if res, err = s.Register(r.Context(), r.Actor, v.ID, f.Input(r.Lang)); err == nil {
			return web.SeeOther("/r/"+res.Key, registration.Registered), nil
		}
		if res.Key != "" {
			return web.SeeOther("/r/"+res.Key, fault.Of(err).Say), nil
		}
	}
	if !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.Conflict) {
		return web.Reply{}, err
	}
	// The places may have changed meanwhile: show them as they are now.
	if again, err := s.meetingView(r); err == nil {
		v = again
	}
	v.Form.Form, v.Form.Errors = f, ui.ErrorsOf(err)
	return web.HTML(fault.Of(err).Kind.Status(), meetingPage(s.meetingHead(r, v), v)), nil
}

// asks are the questions by which a meeting's conditions are judged.
func asks(m Meeting) []registration.Ask {
	var list []registration.Ask
	for _, c := range m.Conditions {
		switch c.Attribute {
		case network.PostStarted:
			list = append(list, registration.Ask{Name: string(c.Attribute), Label: askStarted, Hint: conditionSoft, Type: "date"})
		case network.OrgEmployees:
			list = append(list, registration.Ask{Name: string(c.Attribute), Label: askStaff, Hint: conditionSoft, Type: "number"})
		}
	}
	return list
}

func (s *Service) getFollow(r *web.Req) (web.Reply, error) {
	n, err := s.FollowAsked(r.Context(), r.PathValue("slug"), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(followAsk, "network", n.Name), "networks")
	p.NoIndex = true
	return web.OK(ui.ConfirmPage(p, ui.ConfirmSpec{
		Lead: r.T(followLead), Action: "/follow/" + n.Slug + "/" + r.PathValue("key"), Verb: actFollow, Keep: actFollowNot, Back: n.Path(),
	})), nil
}

func (s *Service) postFollow(r *web.Req) (web.Reply, error) {
	slug := r.PathValue("slug")
	if err := s.Follow(r.Context(), slug, r.PathValue("key")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/networks/"+slug, flashFollowing), nil
}

func (s *Service) postFeedKey(r *web.Req) (web.Reply, error) {
	if err := s.NewFeedKey(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/calendar", flashFeed), nil
}

func (s *Service) getAllFeed(r *web.Req) (web.Reply, error) {
	var all []Listed
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		// Of all networks a month back is enough, so that what is coming has room.
		all, err = s.feed(r.Context(), tx, authz.Actor{}, Filter{From: tx.Now.AddDate(0, -1, 0)})
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	return s.calendarReply(r, r.T(feedAllName), "/calendar.ics", all)
}

func (s *Service) getNetworkFeed(r *web.Req) (web.Reply, error) {
	n, all, err := s.NetworkFeed(r.Context(), r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	return s.calendarReply(r, n.Name.In(r.Lang), n.Path()+"/calendar.ics", all)
}

func (s *Service) calendarReply(r *web.Req, name, path string, all []Listed) (web.Reply, error) {
	return feedReply(name, r.Absolute(r.To(path)), events(r, all)), nil
}

func (s *Service) getMeetingFeed(r *web.Req) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if v.Status == Draft {
		return web.Reply{}, fault.Missing(nil)
	}
	return s.calendarReply(r, v.Title.In(r.Lang), v.Path()+"/calendar.ics", []Listed{{Meeting: v.Meeting, Modes: v.Offering.Modes()}})
}

func (s *Service) getPersonalFeed(r *web.Req) (web.Reply, error) {
	key, ok := strings.CutSuffix(r.PathValue("key"), ".ics")
	if !ok {
		return web.Reply{}, fault.Missing(nil)
	}
	mine, lang, err := s.PersonalFeed(r.Context(), key)
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = lang
	return feedReply(r.T(feedMineName), "", personalEvents(r, mine)), nil
}
