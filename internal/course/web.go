package course

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

const nav = "training"

// Routes adds the pages and API calls of courses.
func (s *Service) Routes(m *web.Mux) {
	ids := web.SkipSample("ids differ in each demonstration")
	all := web.Cache(func(*web.Req) []string { return []string{"courses"} })
	m.Get("/training", s.getTraining, web.Sample("/training"))
	m.Get("/courses", s.getList, all, web.Sample("/courses"))
	m.Get("/courses/new", s.getNew)
	m.Post("/courses/new", s.postNew)
	m.Get("/courses/{id}", s.getCourse, ids, web.Cache(func(r *web.Req) []string { return []string{ref(r.PathValue("id"))} }))
	m.Post("/courses/{id}/register", s.postRegister)
	m.Get("/courses/{id}/cancel", s.getCancel, ids)
	m.Post("/courses/{id}/cancel", s.postCancel)
	m.Get("/courses/{id}/copy", s.getCopy, ids)
	m.Post("/courses/{id}/copy", s.postCopy)
	m.Post("/courses/{id}/do", s.postDo)
	s.planRoutes(m)
	s.peopleRoutes(m)
	s.reportRoutes(m)
	s.deskRoutes(m)
	s.embedRoutes(m)
	s.api(m)
}

func (s *Service) getTraining(r *web.Req) (web.Reply, error) {
	list, total, err := s.List(r.Context(), Filter{EndsAfter: r.Now, Limit: 5})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(trainingTitle), nav)
	return web.OK(trainingPage(p, trainingView{List: list, Total: total, Arranges: Arranges(r.Actor), Handles: len(centresOf(r.Actor)) > 0})), nil
}

type listForm struct {
	Query  string     `form:"q" max:"100"`
	Org    string     `form:"organisation" max:"100"`
	Region string     `form:"region" max:"2"`
	Lang   string     `form:"lang" oneof:"fi sv en"`
	Mode   string     `form:"mode" oneof:"onsite remote"`
	From   civil.Date `form:"from"`
	To     civil.Date `form:"to"`
	Page   int        `form:"page" min:"1" max:"1000"`
}

const pageSize = 20

func (f listForm) filter(r *web.Req) Filter {
	out := Filter{Query: f.Query, Region: f.Region, Lang: i18n.Lang(f.Lang), Mode: registration.Mode(f.Mode), EndsAfter: r.Now, Limit: pageSize}
	if !f.From.IsZero() {
		out.From = f.From.Start()
		if f.From.Before(civil.DateOf(r.Now)) {
			out.EndsAfter = out.From
		}
	}
	if !f.To.IsZero() {
		out.To = f.To.End()
	}
	if f.Page > 1 {
		out.Offset = (f.Page - 1) * pageSize
	}
	return out
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	filter := f.filter(r)
	if f.Org != "" {
		o, err := s.organisation(r, f.Org)
		if err != nil {
			return web.Reply{}, err
		}
		filter.Orgs = []string{o.ID}
	}
	list, total, err := s.List(r.Context(), filter)
	if err != nil {
		return web.Reply{}, err
	}
	for _, c := range list {
		if c.Ends.After(r.Now) {
			r.Expires(c.Ends)
		}
	}
	p := r.Page(r.T(listTitle), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(trainingTitle), Href: "/training"}}
	return web.OK(listPage(p, listView{Form: f, List: list, Total: total})), nil
}

type courseView struct {
	Shown
	Form  registration.FormView
	Parts []templ.Component // of other features
}

func (s *Service) getCourse(r *web.Req) (web.Reply, error) {
	v, err := s.courseView(r)
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(civil.DateOf(r.Now).End())
	for _, t := range []civil.Date{v.OpensOn} {
		if !t.IsZero() && t.Start().After(r.Now) {
			r.Expires(t.Start())
		}
	}
	if v.Offered {
		for _, t := range []interface{ Unix() int64 }{v.Offering.ClosesAt(), v.Starts, v.Ends} {
			if t.Unix() > r.Now.Unix() {
				r.Expires(db.Time(t.Unix() * 1000))
			}
		}
	}
	return web.OK(coursePage(s.head(r, v.Course), v)), nil
}

func (s *Service) head(r *web.Req, c Course) ui.Page {
	p := r.Page(title(r.Lang, c), nav)
	p.Description = c.Lead.In(r.Lang)
	p.Crumbs = []ui.Crumb{{Label: r.T(trainingTitle), Href: "/training"}, {Label: r.T(listTitle), Href: "/courses"}}
	p.NoIndex = !c.Shown() || !c.Listed
	return p
}

func title(l i18n.Lang, c Course) string {
	if c.Name.Empty() {
		return planUnnamed.In(l)
	}
	return c.Name.In(l)
}

func (s *Service) courseView(r *web.Req) (courseView, error) {
	shown, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return courseView{}, err
	}
	v := courseView{Shown: shown}
	v.Form = registration.FormView{
		Action: v.Path() + "/register", Offering: v.Offering, Seats: v.Seats, SignedIn: r.Actor.SignedIn(), Onsite: v.where().In(r.Lang),
		Form: registration.Form{Lang: string(r.Lang)},
	}
	if v.Parts, err = s.parts(r.Context(), r.Actor, s.head(r, v.Course), shown); err != nil {
		return v, err
	}
	if r.Actor.SignedIn() {
		err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
			people, err := person.ByIDs(r.Context(), tx, []string{r.Actor.Person})
			me := people[r.Actor.Person]
			v.Form.Form.Name, v.Form.Form.Email, v.Form.Form.Lang = me.Name, me.Email, string(me.Lang.Or(r.Lang))
			return err
		})
	}
	return v, err
}

func (s *Service) postRegister(r *web.Req) (web.Reply, error) {
	v, err := s.courseView(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := registration.ReadForm(r, v.Offering, nil)
	if err == nil {
		var res registration.Result
		if res, err = s.Register(r.Context(), r.Actor, v.ID, f.Input(r.Lang)); err == nil {
			return web.SeeOther("/r/"+res.Key, registration.Registered), nil
		}
		if res.Key != "" {
			return web.SeeOther("/r/"+res.Key, fault.Of(err).Say), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	if again, err := s.courseView(r); err == nil {
		v = again
	}
	v.Form.Form, v.Form.Errors = f, ui.ErrorsOf(err)
	return web.HTML(fault.Of(err).Kind.Status(), coursePage(s.head(r, v.Course), v)), nil
}

type doForm struct {
	Action  string `form:"action" max:"30"`
	Comment string `form:"comment" max:"2000" lines:"true"`
	Ground  int    `form:"ground"`
	Why     string `form:"why" max:"2000" lines:"true"` // of denying
	Back    string `form:"back" max:"200"`
	Had     string `form:"had" max:"40"` // who had it in hand on the page
}

// postDo does a simple action and leads back.
func (s *Service) postDo(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[doForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	id, do := r.PathValue("id"), Action(f.Action)
	if do == Deny {
		f.Comment = f.Why
	}
	c, err := s.Act(r.Context(), r.Actor, id, do, Input{Comment: f.Comment, Ground: f.Ground, Had: f.Had})
	if err != nil {
		return s.notDone(r, id, do, f, err)
	}
	switch do {
	case Delete:
		return web.SeeOther("/desk/courses", flashDone[do]), nil
	case Submit:
		if c.State == Approved {
			return web.SeeOther(c.Path(), planApproved), nil
		}
		return web.SeeOther(c.Path(), planSent), nil
	}
	if web.IsLocal(f.Back) && f.Back != "" {
		return web.SeeOther(f.Back, flashDone[do]), nil
	}
	return web.SeeOther(c.Path(), flashDone[do]), nil
}

// notDone shows the page the action was on, with why it was not done.
func (s *Service) notDone(r *web.Req, id string, do Action, f doForm, err error) (web.Reply, error) {
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	switch do {
	case Submit:
		return s.planReply(r, StepSend, nil, err)
	case Approve, Return, Reject:
		return s.reviewReply(r, f.Comment, err)
	case Check, ReturnReport, Decide:
		return s.checkReply(r, f.Comment, nil, err)
	case Deny:
		return s.checkReply(r, "", &f, err)
	case Take:
		if web.IsLocal(f.Back) && strings.HasSuffix(f.Back, "/check") {
			return s.checkReply(r, f.Comment, nil, err)
		}
		return s.reviewReply(r, f.Comment, err)
	case Report:
		return s.reportReply(r, nil, err)
	}
	v, again := s.courseView(r)
	if again != nil {
		return web.Reply{}, again
	}
	v.Form.Errors = nil
	p := s.head(r, v.Course)
	p.Flash, p.FlashShape = fault.Of(err).Say, ui.ShapeBad
	return web.HTML(fault.Of(err).Kind.Status(), coursePage(p, v)), nil
}

type cancelForm struct {
	Reason i18n.Content `form:"reason" max:"1000" lines:"true"`
}

func (s *Service) getCancel(r *web.Req) (web.Reply, error) {
	return s.cancelReply(r, cancelForm{}, nil)
}

func (s *Service) cancelReply(r *web.Req, f cancelForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayManage.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := s.head(r, v.Course)
	p.Title = r.T(cancelTitle)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), cancelPage(p, cancelView{Shown: v, Form: f, Errors: ui.ErrorsOf(wrong)})), nil
	}
	return web.OK(cancelPage(p, cancelView{Shown: v, Form: f})), nil
}

func (s *Service) postCancel(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[cancelForm](r)
	if err == nil {
		_, err = s.Act(r.Context(), r.Actor, r.PathValue("id"), Cancel, Input{Reason: f.Reason, Comment: f.Reason.In(r.Lang)})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.cancelReply(r, f, err)
	}
	return web.SeeOther("/courses/"+r.PathValue("id"), flashDone[Cancel]), nil
}

type copyForm struct {
	First civil.Date `form:"first" required:"true"`
	Times int        `form:"times" min:"1" max:"26"`
	Every int        `form:"every" min:"0" max:"366"`
}

// Empty says what a missing day means.
func (copyForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"first": msgStart} }

func (s *Service) getCopy(r *web.Req) (web.Reply, error) {
	return s.copyReply(r, copyForm{Times: 1, Every: 7}, nil)
}

func (s *Service) copyReply(r *web.Req, f copyForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayManage.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := s.head(r, v.Course)
	p.Title = r.T(copyTitle)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: title(r.Lang, v.Course), Href: v.Path()})
	view := copyView{Path: v.Path() + "/copy", Form: f, Errors: ui.ErrorsOf(wrong), First: r.Typed("first")}
	if wrong != nil {
		return web.Invalid(copyPage(p, view)), nil
	}
	return web.OK(copyPage(p, view)), nil
}

func (s *Service) postCopy(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[copyForm](r)
	var made []Course
	if err == nil {
		made, err = s.Copy(r.Context(), r.Actor, r.PathValue("id"), f.First, f.Times, f.Every)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.copyReply(r, f, err)
	}
	if len(made) > 1 {
		return web.SeeOther("/desk/courses?state=draft", copyDone), nil
	}
	return web.SeeOther(made[0].PlanPath(StepSessions), copyDone), nil
}

func number(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}
