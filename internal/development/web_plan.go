package development

import (
	"strconv"
	"strings"

	"parvi/internal/hours"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) planRoutes(m *web.Mux) {
	some := web.SkipSample("for those who write the plan")
	m.Get("/organisations/{slug}/development/plan", s.getPlans, some)
	m.Post("/organisations/{slug}/development/plan", s.postBegin)
	m.Get("/development-plans/{id}", s.getPlan, some)
	m.Get("/development-plans/{id}/steps/{step}", s.getStep, some)
	m.Post("/development-plans/{id}/steps/{step}", s.postStep)
	m.Get("/development-plans/{id}/districts/{unit}", s.getStep, some)
	m.Post("/development-plans/{id}/districts/{unit}", s.postStep)
	m.Get("/development-plans/{id}/measures/{measure}", s.getMeasure, some)
	m.Post("/development-plans/{id}/measures/{measure}", s.postMeasure)
	m.Post("/development-plans/{id}/measures/{measure}/drop", s.postDropMeasure)
	m.Post("/development-plans/{id}/measures/{measure}/become/{into}", s.postBecome)
	m.Get("/development-plans/{id}/indicators", s.getAims, some)
	m.Post("/development-plans/{id}/indicators", s.postAim)
	m.Post("/development-plans/{id}/comments", s.postComment)
	m.Post("/development-plans/{id}/comments/{comment}", s.postResolve)
	m.Post("/development-plans/{id}/adopt", s.postAdopt)
	m.Post("/development-plans/{id}/archive", s.postArchive)
	m.Post("/development-plans/{id}/drop", s.postDrop)
	m.Get("/development-plans/{id}/years/{year}", s.getYear, some)
	m.Post("/development-plans/{id}/years/{year}", s.postYear)
}

// ListPath is the page of an organisation's overall plan.
func ListPath(o org.Organisation) string { return Path(o) + "/plan" }

func path(r *web.Req) string { return "/development-plans/" + r.PathValue("id") }

func (s *Service) getPlans(r *web.Req) (web.Reply, error) { return s.plansReply(r, nil) }

func (s *Service) plansReply(r *web.Req, wrong error) (web.Reply, error) {
	v, err := s.List(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(planTitle), "organisations")
	p.Crumbs, p.NoIndex = []ui.Crumb{{Label: v.Holder.Called(r.Lang), Href: v.Holder.Path()}}, true
	if wrong != nil {
		p.Flash, p.FlashShape = fault.Of(wrong).Say, ui.ShapeBad
		return web.HTML(fault.Of(wrong).Kind.Status(), plansPage(p, plansView{v})), nil
	}
	return web.OK(plansPage(p, plansView{v})), nil
}

func (s *Service) postBegin(r *web.Req) (web.Reply, error) {
	x, err := s.Begin(r.Context(), r.Actor, r.PathValue("slug"))
	if fault.Is(err, fault.Conflict) {
		return s.plansReply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(x.Path(), flashBegun), nil
}

// head is a page of a plan, or below it.
func head(r *web.Req, v Shown, title i18n.Text) ui.Page {
	p := r.Page(r.T(title), "organisations")
	p.Crumbs = []ui.Crumb{{Label: v.Holder.Called(r.Lang), Href: v.Holder.Path()}, {Label: r.T(planTitle), Href: ListPath(v.Holder)}}
	p.NoIndex = true
	return p
}

func below(r *web.Req, v Shown, title i18n.Text) ui.Page {
	p := head(r, v, title)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(titleOf(v.Plan)), Href: v.Path()})
	return p
}

func (s *Service) getPlan(r *web.Req) (web.Reply, error) {
	return s.planReply(r, commentForm{}, nil)
}

func (s *Service) planReply(r *web.Req, f commentForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := head(r, v, titleOf(v.Plan))
	if wrong == nil {
		return web.OK(planPage(p, planView{Shown: v})), nil
	}
	e := planView{Shown: v, Comment: f, Errors: ui.ErrorsOf(wrong)}
	if !fault.Is(wrong, fault.Invalid) {
		e.Errors = nil
		p.Flash, p.FlashShape = fault.Of(wrong).Say, ui.ShapeBad
	}
	return web.HTML(fault.Of(wrong).Kind.Status(), planPage(p, e)), nil
}

// did answers an action: back to the plan, with why it was not done at its head.
func (s *Service) did(r *web.Req, err error, say i18n.Text) (web.Reply, error) {
	if fault.Is(err, fault.Conflict) {
		return s.planReply(r, commentForm{}, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r), say), nil
}

func (s *Service) postAdopt(r *web.Req) (web.Reply, error) {
	return s.did(r, s.Adopt(r.Context(), r.Actor, r.PathValue("id")), flashAdopt)
}

func (s *Service) postArchive(r *web.Req) (web.Reply, error) {
	return s.did(r, s.Archive(r.Context(), r.Actor, r.PathValue("id")), flashEnd)
}

func (s *Service) postDrop(r *web.Req) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if _, err := s.Drop(r.Context(), r.Actor, v.Plan.ID); err != nil {
		return s.did(r, err, flashGone)
	}
	return web.SeeOther(ListPath(v.Holder), flashGone), nil
}

type commentForm struct {
	Step string `form:"step" max:"20"`
	Text string `form:"text" max:"2000" lines:"true"`
}

func (s *Service) postComment(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[commentForm](r)
	if err == nil {
		err = s.Say(r.Context(), r.Actor, r.PathValue("id"), Comment{Step: Step(f.Step), Text: f.Text})
	}
	if err == nil {
		return web.SeeOther(path(r)+"#comments", flashSaid), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.planReply(r, f, err)
}

type resolveForm struct {
	Done bool `form:"done"`
}

func (s *Service) postResolve(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[resolveForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.did(r, s.Resolve(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("comment"), f.Done), flashSaved)
}

type stepForm struct {
	First  int    `form:"first" min:"0" max:"9999"`
	Last   int    `form:"last" min:"0" max:"9999"`
	Keeper string `form:"keeper" max:"40"`
	Text   string `form:"text" max:"8000" lines:"true"`
	Seen   int    `form:"seen" min:"0" max:"1000000"`
	Act    string `form:"act" oneof:"save next"`
}

// step is which step the page is of: a district's part has a path of its own.
func step(r *web.Req) Step {
	if r.PathValue("unit") != "" {
		return Districts
	}
	return Step(r.PathValue("step"))
}

func (s *Service) getStep(r *web.Req) (web.Reply, error) { return s.stepReply(r, nil, nil) }

func (s *Service) stepReply(r *web.Req, f *stepForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	e := stepView{Shown: v, Step: step(r), Errors: ui.ErrorsOf(wrong)}
	may := v.MayWrite
	now := v.Texts[e.Step]
	if unit := r.PathValue("unit"); unit != "" {
		may = false
		for _, d := range v.Districts {
			if d.Org.ID == unit {
				may, now, e.Unit = d.MayWrite, d.Text, d.Org
			}
		}
	} else if !e.Step.Worded() && e.Step != Period {
		may = false
	}
	if !may || !v.State.Open() {
		return web.Reply{}, fault.Missing(nil)
	}
	e.Form = stepForm{First: v.First, Last: v.Last, Keeper: v.Keeper, Text: now.Text, Seen: now.Version}
	if e.Step == Period {
		e.Form.Seen = v.Version
	}
	e.First, e.Last = strconv.Itoa(v.First), strconv.Itoa(v.Last)
	if f != nil {
		e.Form.Keeper, e.Form.Text = f.Keeper, f.Text
		e.First, e.Last = r.Typed("first"), r.Typed("last")
		if fault.Of(wrong).Code == "edited" && e.Step != Period {
			e.Theirs = &now
		} else if e.Step != Period {
			e.Form.Seen = f.Seen
		}
	}
	title := stepNames[e.Step]
	if e.Unit.ID != "" {
		title = i18n.Same(e.Unit.Called(r.Lang))
	}
	p := below(r, v, title)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), stepPage(p, e)), nil
	}
	return web.OK(stepPage(p, e)), nil
}

func (s *Service) postStep(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[stepForm](r)
	at, id := step(r), r.PathValue("id")
	if err == nil && at == Period {
		err = s.SetFrame(r.Context(), r.Actor, id, Frame{First: f.First, Last: f.Last, Keeper: f.Keeper, Seen: f.Seen})
	} else if err == nil {
		err = s.Answer(r.Context(), r.Actor, id, Text{Step: at, Unit: r.PathValue("unit"), Text: f.Text, Version: f.Seen})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.stepReply(r, &f, err)
	}
	if f.Act == "next" {
		return web.SeeOther(Shown{Plan: Plan{ID: id}}.stepPath(after(at)), flashSaved), nil
	}
	return web.SeeOther(path(r), flashSaved), nil
}

type measureForm struct {
	Title string     `form:"title" max:"200"`
	Who   string     `form:"who" max:"200"`
	Due   civil.Date `form:"due"`
	Hours string     `form:"hours" max:"20"`
	Unit  string     `form:"unit" max:"40"`
	State string     `form:"state" max:"20"`
	Seen  int        `form:"seen" min:"0" max:"1000000"`
}

func (f measureForm) measure(id string) (Measure, error) {
	m := Measure{ID: id, Unit: f.Unit, Title: f.Title, Who: f.Who, Due: f.Due, State: MeasureState(f.State), Version: f.Seen}
	if strings.TrimSpace(f.Hours) == "" {
		return m, nil
	}
	h, err := hours.ParseField("hours", f.Hours)
	m.Hours = h
	return m, err
}

func (s *Service) getMeasure(r *web.Req) (web.Reply, error) { return s.measureReply(r, nil, nil) }

func (s *Service) measureReply(r *web.Req, f *measureForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	e := measureView{Shown: v, Errors: ui.ErrorsOf(wrong)}
	title := measureNew
	if id := r.PathValue("measure"); id == "new" {
		if e.MayAct = v.mayMeasure(); !e.MayAct {
			return web.Reply{}, fault.Missing(nil)
		}
	} else {
		for _, m := range v.Measures {
			if m.ID == id {
				e.Measure = m
			}
		}
		if e.Measure.ID == "" {
			return web.Reply{}, fault.Missing(nil)
		}
		title = measureEdit
		e.MayAct = v.MayWrite
		for _, d := range v.Districts {
			e.MayAct = e.MayAct || d.MayWrite && d.Org.ID == e.Measure.Unit
		}
	}
	m := e.Measure
	e.Form = measureForm{Title: m.Title, Who: m.Who, Unit: m.Unit, State: string(m.State), Seen: m.Version}
	e.Due = stored(m.Due)
	if m.Hours > 0 {
		e.Form.Hours = m.Hours.Format(r.Lang)
	}
	if f != nil {
		seen := e.Form.Seen
		e.Form, e.Due = *f, r.Typed("due")
		e.Form.Seen = seen
	}
	p := below(r, v, title)
	if wrong == nil {
		return web.OK(measurePage(p, e)), nil
	}
	return web.HTML(fault.Of(wrong).Kind.Status(), measurePage(p, e)), nil
}

func (s *Service) postMeasure(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[measureForm](r)
	id := r.PathValue("measure")
	if id == "new" {
		id = ""
	}
	var m Measure
	if err == nil {
		m, err = f.measure(id)
	}
	if err == nil {
		err = s.SetMeasure(r.Context(), r.Actor, r.PathValue("id"), m)
	}
	if err == nil {
		return web.SeeOther(path(r)+"#measures", flashSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.measureReply(r, &f, err)
}

func (s *Service) postDropMeasure(r *web.Req) (web.Reply, error) {
	return s.did(r, s.DropMeasure(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("measure")), flashSaved)
}

func (s *Service) postBecome(r *web.Req) (web.Reply, error) {
	into := Into(r.PathValue("into"))
	to, err := s.Become(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("measure"), into)
	if err == nil {
		return web.SeeOther(to, intoMade[into]), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.measureReply(r, nil, err)
}

type aimForm struct {
	Figure string `form:"figure" max:"20"`
	Target string `form:"target" max:"12"`
	Note   string `form:"note" max:"500"`
}

func (s *Service) getAims(r *web.Req) (web.Reply, error) { return s.aimReply(r, aimForm{}, nil) }

func (s *Service) aimReply(r *web.Req, f aimForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if !v.MayWrite || !v.State.Open() {
		return web.Reply{}, fault.Missing(nil)
	}
	p := below(r, v, stepNames[Indicators])
	e := aimView{Shown: v, Form: f, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), aimPage(p, e)), nil
	}
	return web.OK(aimPage(p, e)), nil
}

func (s *Service) postAim(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[aimForm](r)
	i := Indicator{Figure: Figure(f.Figure), Note: f.Note}
	if err == nil && strings.TrimSpace(f.Target) != "" {
		var h hours.Hours
		h, err = hours.Parse(f.Target)
		if i.Target = int(h); err != nil {
			err = fault.FieldErr("target", msgTarget)
		}
	}
	if err == nil {
		if i.Target == 0 {
			i.Note = ""
		}
		err = s.Aim(r.Context(), r.Actor, r.PathValue("id"), i)
	}
	if err == nil {
		return web.SeeOther(path(r)+"/indicators", flashSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.aimReply(r, f, err)
}

type yearForm struct {
	Went   string `form:"went" max:"8000" lines:"true"`
	Change string `form:"change" max:"8000" lines:"true"`
	Seen   int    `form:"seen" min:"0" max:"1000000"`
}

func (s *Service) getYear(r *web.Req) (web.Reply, error) { return s.yearReply(r, nil, nil) }

func (s *Service) yearReply(r *web.Req, f *yearForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	year, err := strconv.Atoi(r.PathValue("year"))
	if err != nil || v.State.Open() || !v.Covers(year) || year > v.Today.Year {
		return web.Reply{}, fault.Missing(err)
	}
	e := yearView{Shown: v, Year: year, Review: v.review(year), Errors: ui.ErrorsOf(wrong)}
	e.Form = yearForm{e.Review.Went, e.Review.Change, e.Review.Version}
	if f != nil {
		e.Form.Went, e.Form.Change = f.Went, f.Change
		e.Theirs = fault.Of(wrong).Code == "edited"
	}
	p := below(r, v, yearTitle.Fill("year", strconv.Itoa(year)))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), yearPage(p, e)), nil
	}
	return web.OK(yearPage(p, e)), nil
}

func (s *Service) postYear(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[yearForm](r)
	year, bad := strconv.Atoi(r.PathValue("year"))
	if bad != nil {
		return web.Reply{}, fault.Missing(bad)
	}
	if err == nil {
		err = s.FollowUp(r.Context(), r.Actor, r.PathValue("id"), Review{Year: year, Went: f.Went, Change: f.Change, Version: f.Seen})
	}
	if err == nil {
		return web.SeeOther(path(r)+"#years", yearSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.yearReply(r, &f, err)
}
