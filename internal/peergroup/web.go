package peergroup

import (
	"context"
	"errors"
	"strconv"

	"parvi/internal/course"
	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the pages of groups.
func (s *Service) Routes(m *web.Mux) {
	ids := web.SkipSample("for those who follow the group; ids differ in each demonstration")
	m.Get("/study-groups", s.getList, web.Sample("/study-groups"))
	m.Get("/organisations/{slug}/study-groups/new", s.getNew, web.SkipSample("for who arranges groups"))
	m.Post("/organisations/{slug}/study-groups/new", s.postNew)
	m.Get("/study-groups/{id}", s.getOne, ids)
	m.Get("/study-groups/{id}/plan", s.getPlan, ids)
	m.Post("/study-groups/{id}/plan", s.postPlan)
	m.Post("/study-groups/{id}/delete", s.postDelete)
	m.Post("/study-groups/{id}/do", s.postDo)
	m.Post("/study-groups/{id}/paid", s.postPaid)
	m.Post("/study-groups/{id}/members", s.postMember)
	m.Post("/study-groups/{id}/members/{member}/drop", s.postDropMember)
	m.Get("/study-groups/{id}/meetings/{meeting}", s.getMeeting, ids) // "new" for one to be noted
	m.Post("/study-groups/{id}/meetings/{meeting}", s.postMeeting)
	m.Post("/study-groups/{id}/meetings/{meeting}/drop", s.postDropMeeting)
	m.Post("/study-groups/{id}/report", s.postReport)
	m.Post("/study-groups/{id}/costs", s.postCost)
	m.Post("/study-groups/{id}/costs/{cost}/drop", s.postDropCost)
}

type listForm struct {
	State string `form:"state" max:"20"`
	Year  int    `form:"year" min:"0" max:"2100"`
	Page  int    `form:"page" min:"1" max:"100000"`
}

type listView struct {
	Listing
	Form  listForm
	Pager ui.Paging
	Years []int
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	state := State(f.State)
	if stateWords[state].Empty() {
		state, f.State = "", ""
	}
	l, err := s.List(r.Context(), r.Actor, state, f.Year, f.Page)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), nav)
	page := max(f.Page, 1)
	v := listView{Listing: l, Form: f, Pager: ui.Paging{From: (page-1)*perPage + 1, To: (page-1)*perPage + len(l.Lines), Total: l.Total, Page: page, Pages: (l.Total + perPage - 1) / perPage}}
	for y := civil.DateOf(s.DB.Now()).Year + 1; y >= 2015; y-- {
		v.Years = append(v.Years, y)
	}
	return web.OK(listPage(p, v)), nil
}

type planForm struct {
	Version    int        `form:"version" min:"0" max:"1000000"`
	Name       string     `form:"name" max:"160"`
	Aim        string     `form:"aim" max:"4000" lines:"true"`
	Topic      string     `form:"topic" max:"300"`
	Sources    string     `form:"sources" max:"1000" lines:"true"`
	HouseRules string     `form:"house_rules" max:"4000" lines:"true"`
	Leader     string     `form:"leader" max:"160"`
	Email      string     `form:"email" max:"200" email:"true"`
	First      civil.Date `form:"first"`
	Last       civil.Date `form:"last"`
	Planned    string     `form:"planned" max:"10"`
}

func planFormOf(g Group) planForm {
	return planForm{Version: g.Version, Name: g.Name, Aim: g.Aim, Topic: g.Topic, Sources: g.Sources, HouseRules: g.HouseRules, Leader: g.LeaderName,
		Email: g.LeaderEmail, First: g.First, Last: g.Last, Planned: hours.Hours(g.Planned).Format(i18n.FI)}
}

func (f planForm) plan(l i18n.Lang) (Plan, error) {
	p := Plan{Name: f.Name, Aim: f.Aim, Topic: f.Topic, Sources: f.Sources, HouseRules: f.HouseRules, Lang: l, LeaderName: f.Leader, LeaderEmail: f.Email, First: f.First, Last: f.Last}
	var wrong fault.Fields
	h, err := hours.Parse(f.Planned)
	if err != nil {
		wrong.Add("planned", msgHours)
	}
	p.Planned = course.Hours(h)
	if err := p.check(); err != nil {
		for _, x := range fault.Of(err).Fields {
			if x.Name != "planned" || len(wrong) == 0 {
				wrong = append(wrong, x)
			}
		}
	}
	return p, wrong.Err()
}

func (s *Service) planReply(r *web.Req, title string, crumbs []ui.Crumb, action string, f planForm, wrong error) (web.Reply, error) {
	p := r.Page(title, nav)
	p.Crumbs, p.NoIndex = crumbs, true
	c := planPage(p, action, f, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) newReply(r *web.Req, f planForm, wrong error) (web.Reply, error) {
	var o org.Organisation
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		o, _, err = home(r.Context(), tx, r.Actor, r.PathValue("slug"))
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	return s.planReply(r, r.T(pageNewOf, "name", o.Name.In(r.Lang)), []ui.Crumb{{Label: r.T(pageTitle), Href: "/study-groups"}}, o.Path()+"/study-groups/new", f, wrong)
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) { return s.newReply(r, planForm{}, nil) }

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[planForm](r)
	var g Group
	if err == nil {
		var p Plan
		if p, err = f.plan(r.Lang); err == nil {
			g, err = s.Begin(r.Context(), r.Actor, r.PathValue("slug"), p)
		}
	}
	switch {
	case err == nil:
		return web.SeeOther(g.Path(), flashSaved), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.newReply(r, f, err)
}

func (s *Service) editReply(r *web.Req, f *planForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayManage.Check(r.Actor, v.Known)
	}
	if err == nil && !v.May[Edit] {
		err = fault.New(fault.Conflict, msgNotNow.Fill("state", stateWords[v.State]))
	}
	if err != nil {
		return web.Reply{}, err
	}
	if f == nil {
		known := planFormOf(v.Group)
		f = &known
	}
	return s.planReply(r, r.T(pageEdit), crumbs(r, v), v.Path()+"/plan", *f, wrong)
}

func crumbs(r *web.Req, v View) []ui.Crumb {
	return []ui.Crumb{{Label: r.T(pageTitle), Href: "/study-groups"}, {Label: v.Name, Href: v.Path()}}
}

func (s *Service) getPlan(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) postPlan(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[planForm](r)
	if err == nil {
		var p Plan
		if p, err = f.plan(r.Lang); err == nil {
			err = s.EditPlan(r.Context(), r.Actor, r.PathValue("id"), f.Version, p)
		}
	}
	return s.done(r, flashSaved, err, func() (web.Reply, error) { return s.editReply(r, &f, err) })
}

// done leads back to the group, or shows again what was typed and what is wrong
// with it.
func (s *Service) done(r *web.Req, flash i18n.Text, err error, again func() (web.Reply, error)) (web.Reply, error) {
	if err == nil {
		return web.SeeOther("/study-groups/"+r.PathValue("id"), flash), nil
	}
	if ui.IsInvalid(err) || fault.Is(err, fault.Conflict) {
		return again()
	}
	return web.Reply{}, err
}

type memberForm struct {
	Name  string `form:"member" max:"160"`
	Email string `form:"email" max:"200" email:"true"`
	Young bool   `form:"young"`
}

type reportForm struct {
	Learned      string `form:"learned" max:"4000" lines:"true"`
	LeaderAge    int    `form:"leader_age" min:"0" max:"120"`
	Income       string `form:"income" max:"20"`
	InBooks      bool   `form:"in_books"`
	Registered   bool   `form:"registered"`
	OtherFunding bool   `form:"other_funding"`
}

type costForm struct {
	Category string `form:"category" max:"40"`
	Amount   string `form:"amount" max:"20"`
	Note     string `form:"note" max:"200"`
}

type doForm struct {
	Go      string `form:"go" max:"20"`
	Comment string `form:"comment" max:"2000" lines:"true"`
}

type paidForm struct {
	On civil.Date `form:"paid_on"`
}

// pageView is the page of a group with what was typed in its forms.
type pageView struct {
	View
	Member memberForm
	Report reportForm
	Cost   costForm
	Do     doForm
	Paid   paidForm
	Wrong  map[string]ui.Errors // by form
	Say    i18n.Text            // what hindered an action without a form
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, "", nil, nil) }

// oneReply shows the group; wrong is of the form that fill filled in.
func (s *Service) oneReply(r *web.Req, form string, fill func(*pageView), wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	a := v.Account
	view := pageView{View: v, Wrong: map[string]ui.Errors{}, Report: reportForm{Learned: a.Learned, LeaderAge: a.LeaderAge, InBooks: a.InBooks, Registered: a.Registered, OtherFunding: a.OtherFunding}}
	if a.Income > 0 {
		view.Report.Income = a.Income.String()
	}
	if fill != nil {
		fill(&view)
	}
	p := r.Page(v.Name, nav)
	p.Crumbs, p.NoIndex = crumbs(r, v)[:1], true
	if wrong == nil {
		return web.OK(groupPage(p, view)), nil
	}
	f := fault.Of(wrong)
	if len(f.Fields) > 0 {
		view.Wrong[form] = ui.ErrorsOf(wrong)
	} else {
		view.Say = f.Say
	}
	return web.HTML(f.Kind.Status(), groupPage(p, view)), nil
}

func (s *Service) postDelete(r *web.Req) (web.Reply, error) {
	err := s.Delete(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		return web.SeeOther("/study-groups", flashDeleted), nil
	}
	return s.done(r, flashDeleted, err, func() (web.Reply, error) { return s.oneReply(r, "do", nil, err) })
}

func (s *Service) postDo(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[doForm](r)
	if err == nil {
		err = s.Act(r.Context(), r.Actor, r.PathValue("id"), Action(f.Go), f.Comment)
	}
	return s.done(r, stepWords[Action(f.Go)], err, func() (web.Reply, error) {
		return s.oneReply(r, "do", func(v *pageView) { v.Do = f }, err)
	})
}

func (s *Service) postPaid(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[paidForm](r)
	if err == nil {
		err = s.MarkPaid(r.Context(), r.Actor, r.PathValue("id"), f.On)
	}
	return s.done(r, stepWords[Pay], err, func() (web.Reply, error) {
		return s.oneReply(r, "paid", func(v *pageView) { v.Paid = f }, err)
	})
}

func (s *Service) postMember(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[memberForm](r)
	if err == nil {
		err = s.AddMember(r.Context(), r.Actor, r.PathValue("id"), Member{Name: f.Name, Email: f.Email, Young: f.Young})
	}
	return s.done(r, flashNoted, err, func() (web.Reply, error) {
		return s.oneReply(r, "member", func(v *pageView) { v.Member = f }, err)
	})
}

func (s *Service) postDropMember(r *web.Req) (web.Reply, error) {
	err := s.DropMember(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("member"))
	return s.done(r, flashNoted, err, func() (web.Reply, error) { return s.oneReply(r, "", nil, err) })
}

func (s *Service) postReport(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[reportForm](r)
	if err == nil {
		var income money.Cents
		if f.Income != "" {
			if income, err = money.ParseTyped(f.Income); err != nil {
				err = fault.FieldErr("income", msgAmount)
			}
		}
		if err == nil {
			err = s.WriteReport(r.Context(), r.Actor, r.PathValue("id"), Writing{f.Learned, f.LeaderAge, income, f.InBooks, f.Registered, f.OtherFunding})
		}
	}
	return s.done(r, flashReport, err, func() (web.Reply, error) {
		return s.oneReply(r, "report", func(v *pageView) { v.Report = f }, err)
	})
}

func (s *Service) postCost(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[costForm](r)
	if err == nil {
		var amount money.Cents
		if amount, err = money.ParseTyped(f.Amount); err != nil {
			err = fault.FieldErr("amount", msgAmount)
		} else {
			err = s.AddCost(r.Context(), r.Actor, r.PathValue("id"), Cost{Category: f.Category, Amount: amount, Note: f.Note})
		}
	}
	return s.done(r, flashNoted, err, func() (web.Reply, error) {
		return s.oneReply(r, "cost", func(v *pageView) { v.Cost = f }, err)
	})
}

func (s *Service) postDropCost(r *web.Req) (web.Reply, error) {
	err := s.DropCost(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("cost"))
	return s.done(r, flashNoted, err, func() (web.Reply, error) { return s.oneReply(r, "", nil, err) })
}

type meetingForm struct {
	Day     civil.Date `form:"day"`
	Start   string     `form:"start" max:"5"`
	End     string     `form:"end" max:"5"`
	Breaks  int        `form:"breaks" min:"0" max:"600"`
	Studied string     `form:"studied" max:"2000" lines:"true"`
	Present []string   `form:"present"`
}

// meeting is what was typed: the clock on the wall in Helsinki.
func (f meetingForm) meeting(id string) (Meeting, error) {
	m := Meeting{ID: id, Breaks: f.Breaks, Studied: f.Studied, Present: f.Present}
	var wrong fault.Fields
	if f.Day.IsZero() {
		wrong.Add("day", msgDay)
		return m, wrong.Err()
	}
	start, err := civil.ParseTime(f.Start)
	if err == nil {
		m.Starts, err = f.Day.At(start)
	}
	if err != nil {
		wrong.Add("start", msgTime)
	}
	end, err := civil.ParseTime(f.End)
	if err == nil {
		m.Ends, err = f.Day.At(end)
	}
	if err != nil {
		wrong.Add("end", msgTime)
	}
	return m, wrong.Err()
}

type meetingView struct {
	View
	ID     string
	Form   meetingForm
	Errors ui.Errors
}

func (s *Service) getMeeting(r *web.Req) (web.Reply, error) { return s.meetingReply(r, nil, nil) }

func (s *Service) meetingReply(r *web.Req, f *meetingForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayLead.Check(r.Actor, v.Known)
	}
	if err == nil && v.State != Active {
		err = fault.New(fault.Conflict, msgNotActive)
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := meetingView{View: v, ID: r.PathValue("meeting"), Errors: ui.ErrorsOf(wrong)}
	title := r.T(meetNew)
	if view.ID != "new" {
		title = r.T(meetEdit)
		found := false
		for _, m := range v.Meetings {
			if m.ID == view.ID {
				found = true
				view.Form = meetingForm{Day: civil.DateOf(m.Starts), Start: civil.TimeOf(m.Starts).String(), End: civil.TimeOf(m.Ends).String(), Breaks: m.Breaks, Studied: m.Studied, Present: m.Present}
			}
		}
		if !found {
			return web.Reply{}, fault.Missing(nil)
		}
	}
	if f != nil {
		view.Form = *f
	}
	p := r.Page(title, nav)
	p.Crumbs, p.NoIndex = crumbs(r, v), true
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), meetingPage(p, view)), nil
	}
	return web.OK(meetingPage(p, view)), nil
}

func (s *Service) postMeeting(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[meetingForm](r)
	if err == nil {
		id := r.PathValue("meeting")
		if id == "new" {
			id = ""
		}
		var m Meeting
		if m, err = f.meeting(id); err == nil {
			err = s.Hold(r.Context(), r.Actor, r.PathValue("id"), m)
		}
	}
	return s.done(r, flashMeeting, err, func() (web.Reply, error) {
		if fault.Is(err, fault.Conflict) {
			return s.oneReply(r, "", nil, err)
		}
		return s.meetingReply(r, &f, err)
	})
}

func (s *Service) postDropMeeting(r *web.Req) (web.Reply, error) {
	err := s.DropMeeting(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("meeting"))
	return s.done(r, flashNoted, err, func() (web.Reply, error) { return s.oneReply(r, "", nil, err) })
}

// Tools lead the people of an organisation that may have groups to them.
func Tools(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if !who.SignedIn() || !MayBegin.Allows(who, o.Scopes) {
		return nil, nil
	}
	_, _, err := hours.HolderOf(ctx, tx, o.ID)
	if fault.Is(err, fault.Conflict) || errors.Is(err, db.ErrNoRows) {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return []ui.WorkItem{
		{Title: p.T(pageTitle), Href: "/study-groups", Meta: p.T(toolGroups)},
		{Title: p.T(toolNew), Href: o.Path() + "/study-groups/new", Meta: p.T(toolNewFor)},
	}, nil
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
