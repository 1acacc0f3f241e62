package expert

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the pages of experts.
func (s *Service) Routes(m *web.Mux) {
	ids := web.SkipSample("ids differ in each demonstration")
	m.Get("/experts", s.getList, web.Sample("/experts"))
	m.Get("/experts/new", s.getNew, web.SkipSample("for a study centre's people"))
	m.Post("/experts/new", s.postNew)
	m.Get("/experts/{id}", s.getOne, ids)
	m.Get("/experts/{id}/edit", s.getEdit, ids)
	m.Post("/experts/{id}/edit", s.postEdit)
	m.Post("/experts/{id}/competences", s.postCompetence)
	m.Post("/experts/{id}/competences/{theme}/drop", s.postDropCompetence)
	m.Post("/experts/{id}/away", s.postAway)
	m.Post("/experts/{id}/away/{away}/drop", s.postDropAway)
	m.Get("/experts/{id}/remove", s.getRemove, ids)
	m.Post("/experts/{id}/remove", s.postRemove)
	m.Get("/me/expert", s.getMine, web.SkipSample("leads to one's own page"))
}

type listForm struct {
	Theme  string     `form:"theme" max:"100"`
	Lang   string     `form:"lang" max:"2"`
	Region string     `form:"region" max:"2"`
	Remote bool       `form:"remote"`
	Name   string     `form:"name" max:"100"`
	Free   civil.Date `form:"free"`
	Page   int        `form:"page" min:"1" max:"100000"`
}

type listView struct {
	Listing
	Form   listForm
	Pager  ui.Paging
	MayAdd bool
	Mine   string // path of one's own page
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	q := Find{Theme: f.Theme, Region: f.Region, Remote: f.Remote, Name: f.Name, Free: f.Free, Page: f.Page}
	q.Lang, _ = i18n.ParseLang(f.Lang)
	l, err := s.List(r.Context(), r.Actor, q)
	if err != nil {
		return web.Reply{}, err
	}
	page := max(f.Page, 1)
	v := listView{Listing: l, Form: f, MayAdd: Concerns(r.Actor),
		Pager: ui.Paging{From: (page-1)*perPage + 1, To: (page-1)*perPage + len(l.Experts), Total: l.Total, Page: page, Pages: (l.Total + perPage - 1) / perPage}}
	if r.Actor.SignedIn() {
		id, err := s.OwnID(r.Context(), r.Actor)
		if err != nil {
			return web.Reply{}, err
		}
		if id != "" {
			v.Mine = Expert{ID: id}.Path()
		}
	}
	return web.OK(listPage(r.Page(r.T(pageTitle), nav), v)), nil
}

// getMine leads to one's own page, or to the form that makes one.
func (s *Service) getMine(r *web.Req) (web.Reply, error) {
	id, err := s.OwnID(r.Context(), r.Actor)
	switch {
	case err != nil:
		return web.Reply{}, err
	case id != "":
		return web.Redirect(r.To(Expert{ID: id}.Path())), nil
	case Concerns(r.Actor):
		return web.Redirect(r.To("/experts/new")), nil
	}
	return web.Redirect(r.To("/experts")), nil
}

type newForm struct {
	Centre string `form:"centre" max:"40"`
	Email  string `form:"email" max:"200" email:"true"`
}

type newView struct {
	Form    newForm
	Centres []org.Organisation
	Others  bool
	Errors  ui.Errors
}

func (s *Service) newReply(r *web.Req, f newForm, wrong error) (web.Reply, error) {
	all, others, err := s.Centres(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	if f.Centre == "" && len(all) == 1 {
		f.Centre = all[0].ID
	}
	p := r.Page(r.T(pageNew), nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: r.T(pageTitle), Href: "/experts"}}, true
	c := newPage(p, newView{Form: f, Centres: all, Others: others, Errors: ui.ErrorsOf(wrong)})
	if wrong != nil {
		return web.Invalid(c), nil
	}
	return web.OK(c), nil
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) { return s.newReply(r, newForm{}, nil) }

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[newForm](r)
	var e Expert
	if err == nil && f.Centre == "" {
		err = fault.FieldErr("centre", msgNoCentre)
	}
	if err == nil {
		e, err = s.Add(r.Context(), r.Actor, f.Centre, f.Email)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, f, err)
	}
	return web.SeeOther(e.Path()+"/edit", flashAdded), nil
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(v.Name, nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: r.T(pageTitle), Href: "/experts"}}, !v.Listed
	return web.OK(onePage(p, v)), nil
}

type profileForm struct {
	Version          int          `form:"version" min:"0" max:"1000000"`
	Intro            i18n.Content `form:"intro" max:"4000" lines:"true"`
	Langs            []string     `form:"langs"`
	Municipality     string       `form:"municipality" max:"3"`
	Regions          []string     `form:"regions"`
	Remote           bool         `form:"remote"`
	Weekdays         []string     `form:"weekdays"`
	MonthHours       string       `form:"month_hours" max:"10"`
	Listed           bool         `form:"listed"`
	ShowEmail        bool         `form:"show_email"`
	ShowCourses      bool         `form:"show_courses"`
	ShowFeedback     bool         `form:"show_feedback"`
	ShowCertificates bool         `form:"show_certificates"`
	ShowFree         bool         `form:"show_free"`
}

func profileFormOf(e Expert) profileForm {
	f := profileForm{Version: e.Version, Intro: e.Intro, Municipality: e.Municipality, Regions: e.Regions, Remote: e.Remote, Listed: e.Listed, ShowEmail: e.ShowEmail,
		ShowCourses: e.ShowCourses, ShowFeedback: e.ShowFeedback, ShowCertificates: e.ShowCertificates, ShowFree: e.ShowFree, Weekdays: strings.Fields(weekdaysText(e.Weekdays))}
	for _, l := range e.Langs {
		f.Langs = append(f.Langs, string(l))
	}
	if e.MonthHours > 0 {
		f.MonthHours = e.MonthHours.Format(i18n.FI)
	}
	return f
}

func (f profileForm) profile() (Profile, error) {
	p := Profile{Intro: f.Intro, Municipality: f.Municipality, Regions: f.Regions, Remote: f.Remote, Listed: f.Listed, ShowEmail: f.ShowEmail, ShowCourses: f.ShowCourses,
		ShowFeedback: f.ShowFeedback, ShowCertificates: f.ShowCertificates, ShowFree: f.ShowFree, Weekdays: weekdaysOf(strings.Join(f.Weekdays, " "))}
	for _, l := range f.Langs {
		if x, ok := i18n.ParseLang(l); ok && !slices.Contains(p.Langs, x) {
			p.Langs = append(p.Langs, x)
		}
	}
	var wrong fault.Fields
	if f.MonthHours != "" {
		h, err := hours.Parse(f.MonthHours)
		if err != nil {
			wrong.Add("month_hours", msgMonthHours.Fill("most", int(maxMonthlyHours/100)))
		}
		p.MonthHours = course.Hours(h)
	}
	p, err := p.check()
	if err != nil {
		wrong = append(wrong, fault.Of(err).Fields...)
	}
	return p, wrong.Err()
}

type competenceForm struct {
	Theme string `form:"theme" max:"100"`
	Level int    `form:"level" min:"0" max:"9"`
}

type awayForm struct {
	First civil.Date `form:"first"`
	Last  civil.Date `form:"last"`
	Note  string     `form:"note" max:"200"`
}

type editView struct {
	View
	Form       profileForm
	Competence competenceForm
	Away       awayForm
	Noted      []Away
	Wrong      map[string]ui.Errors
	Say        i18n.Text
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, "", nil, nil) }

// editReply shows the forms; wrong is of the one that fill filled in.
func (s *Service) editReply(r *web.Req, form string, fill func(*editView), wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayEdit.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := editView{View: v, Form: profileFormOf(v.Expert), Competence: competenceForm{Level: int(Trains)}, Noted: v.Expert.Away, Wrong: map[string]ui.Errors{}}
	if fill != nil {
		fill(&view)
	}
	p := r.Page(r.T(pageEdit), nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: r.T(pageTitle), Href: "/experts"}, {Label: v.Name, Href: v.Path()}}, true
	if wrong == nil {
		return web.OK(editPage(p, view)), nil
	}
	f := fault.Of(wrong)
	if len(f.Fields) > 0 {
		view.Wrong[form] = ui.ErrorsOf(wrong)
	} else {
		view.Say = f.Say
	}
	return web.HTML(f.Kind.Status(), editPage(p, view)), nil
}

// done leads to a page, or shows again what was typed and what is wrong with
// it.
func done(to string, flash i18n.Text, err error, again func() (web.Reply, error)) (web.Reply, error) {
	switch {
	case err == nil:
		return web.SeeOther(to, flash), nil
	case ui.IsInvalid(err), fault.Is(err, fault.Conflict):
		return again()
	}
	return web.Reply{}, err
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[profileForm](r)
	var p Profile
	if err == nil {
		p, err = f.profile()
	}
	if err == nil {
		err = s.Write(r.Context(), r.Actor, r.PathValue("id"), f.Version, p)
	}
	return done("/experts/"+r.PathValue("id"), flashSaved, err, func() (web.Reply, error) {
		return s.editReply(r, "profile", func(v *editView) {
			version := v.Form.Version
			v.Form = f
			if fault.Is(err, fault.Conflict) {
				v.Form.Version = version
			}
		}, err)
	})
}

func (s *Service) postCompetence(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[competenceForm](r)
	if err == nil {
		err = s.Knows(r.Context(), r.Actor, r.PathValue("id"), f.Theme, Level(f.Level))
	}
	return done("/experts/"+r.PathValue("id")+"/edit#competences", flashNoted, err, func() (web.Reply, error) {
		return s.editReply(r, "competence", func(v *editView) { v.Competence = f }, err)
	})
}

func (s *Service) postDropCompetence(r *web.Req) (web.Reply, error) {
	err := s.Forgets(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("theme"))
	return done("/experts/"+r.PathValue("id")+"/edit#competences", flashNoted, err, func() (web.Reply, error) { return s.editReply(r, "", nil, err) })
}

func (s *Service) postAway(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[awayForm](r)
	if err == nil {
		err = s.GoesAway(r.Context(), r.Actor, r.PathValue("id"), Away{First: f.First, Last: f.Last, Note: f.Note})
	}
	return done("/experts/"+r.PathValue("id")+"/edit#away", flashNoted, err, func() (web.Reply, error) {
		return s.editReply(r, "away", func(v *editView) { v.Away = f }, err)
	})
}

func (s *Service) postDropAway(r *web.Req) (web.Reply, error) {
	err := s.ComesBack(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("away"))
	return done("/experts/"+r.PathValue("id")+"/edit#away", flashNoted, err, func() (web.Reply, error) { return s.editReply(r, "", nil, err) })
}

func (s *Service) getRemove(r *web.Req) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayEdit.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(removeAsk), nav)
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: r.T(pageTitle), Href: "/experts"}, {Label: v.Name, Href: v.Path()}}, true
	return web.OK(removePage(p, v)), nil
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	if err := s.Remove(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/experts", flashRemoved), nil
}

// active is how many filters are in force.
func (f listForm) active() int {
	n := 0
	for _, on := range []bool{f.Theme != "", f.Lang != "", f.Region != "", f.Remote, f.Name != "", !f.Free.IsZero()} {
		if on {
			n++
		}
	}
	return n
}

// themePath is the list with one theme chosen.
func themePath(slug string) string { return "/experts?" + url.Values{"theme": {slug}}.Encode() }

func day(d civil.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func dayOption(p ui.Page, d time.Weekday) ui.Option {
	return ui.Option{Value: strconv.Itoa(isoDay(d)), Label: civil.Weekday(p.Lang, d)}
}

// CentrePart leads from a study centre's page to its experts.
func CentrePart(p ui.Page) templ.Component { return centrePart(p) }
