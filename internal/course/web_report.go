package course

import (
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) reportRoutes(m *web.Mux) {
	ids := web.SkipSample("for those who follow the course; ids differ in each demonstration")
	m.Get("/courses/{id}/report", s.getReport, ids)
	m.Post("/courses/{id}/report", s.postReport)
	m.Get("/courses/{id}/check", s.getCheck, ids)
	m.Get("/courses/{id}/review", s.getReview, ids)
	m.Get("/courses/{id}/decision", s.getDecision, ids)
	s.fileRoutes(m)
}

type reportForm struct {
	Others     int        `form:"others" min:"0" max:"10000"`
	Young      int        `form:"others_young" min:"0" max:"10000"`
	Costs      []costForm `form:"costs"`
	Income     string     `form:"income" max:"20"`
	Learned    string     `form:"learned" max:"4000" lines:"true"`
	Informed   bool       `form:"informed"`
	InBooks    bool       `form:"in_books"`
	OwnFunding bool       `form:"own_funding"`
	Funding    bool       `form:"other_funding"`
	Separate   bool       `form:"separate"`
	Go         string     `form:"go" max:"10"`
	Autosave   bool       `form:"autosave"`
}

func reportFormOf(w Writing) reportForm {
	return reportForm{Others: w.Others, Young: w.OthersYoung, Costs: costForms(w.Costs), Income: w.Income.typed(), Learned: w.Learned,
		Informed: w.Declared.Informed, InBooks: w.Declared.InBooks, OwnFunding: w.Declared.OwnFunding, Funding: w.Declared.OtherFunding, Separate: w.Declared.Separate}
}

func (f reportForm) write(w *Writing, bad *fault.Fields) {
	w.Others, w.OthersYoung, w.Learned = f.Others, f.Young, f.Learned
	w.Costs = costs(f.Costs, bad)
	income, ok := ParseCents(f.Income)
	if !ok {
		bad.Add("income", msgAmount)
	}
	w.Income = income
	w.Declared = Declared{Informed: f.Informed, InBooks: f.InBooks, OwnFunding: f.OwnFunding, OtherFunding: f.Funding, Separate: f.Separate}
}

type reportView struct {
	Shown
	Form     reportForm
	Estimate Estimate
	Files    []File
	Errors   ui.Errors
	FileErrs ui.Errors
	Rows     int
	Kept     bool // what was typed is shown, though it could not be stored
}

func (s *Service) getReport(r *web.Req) (web.Reply, error) { return s.reportReply(r, nil, nil) }

func (s *Service) reportReply(r *web.Req, form *reportForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayFollow.Check(r.Actor, v.Known)
	}
	if err == nil && !v.Supported() {
		err = fault.New(fault.Conflict, msgNoSupport)
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := reportView{Shown: v, Form: reportFormOf(v.Report), Errors: ui.ErrorsOf(wrong), Rows: 2}
	if form != nil {
		view.Form, view.Kept = *form, wrong != nil
	}
	if view.Estimate, view.Files, err = s.Reckon(r.Context(), v.Known, v.Report); err != nil {
		return web.Reply{}, err
	}
	p := s.inner(r, v.Course, actReport)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), reportPage(p, view)), nil
	}
	return web.OK(reportPage(p, view)), nil
}

func (s *Service) postReport(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[reportForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	f.Costs = slices.DeleteFunc(f.Costs, costForm.blank)
	if err == nil {
		var bad fault.Fields
		f.write(&Writing{}, &bad)
		if err = bad.Err(); err == nil {
			_, err = s.WriteReport(r.Context(), r.Actor, r.PathValue("id"), func(w *Writing) { f.write(w, &bad) })
		}
	}
	if err == nil && f.Go == "send" {
		if _, err = s.Act(r.Context(), r.Actor, r.PathValue("id"), Report, Input{}); err == nil {
			return web.SeeOther("/courses/"+r.PathValue("id"), flashDone[Report]), nil
		}
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.reportReply(r, &f, err)
	}
	if f.Autosave {
		return s.reportReply(r, nil, nil)
	}
	return web.SeeOther("/courses/"+r.PathValue("id")+"/report", planSaved), nil
}

type checkView struct {
	Shown
	Estimate Estimate
	Files    []File
	Comment  string
	Errors   ui.Errors
	Refused  i18n.Text // why the reader may not do the next thing
	Grounds  []i18n.Content
	Deny     doForm
	Denying  bool // the form of denying was wrong
}

func (v checkView) denyErrors() ui.Errors {
	if !v.Denying {
		return nil
	}
	errs := ui.Errors{}
	for name, say := range v.Errors {
		if name == "comment" {
			name = "why"
		}
		errs[name] = say
	}
	return errs
}

func (v checkView) verdictErrors() ui.Errors {
	if v.Denying {
		return nil
	}
	return v.Errors
}

func (s *Service) getCheck(r *web.Req) (web.Reply, error) { return s.checkReply(r, "", nil, nil) }

// checkReply is the page on which a report is checked and decided; deny is what
// was typed to refuse the support.
func (s *Service) checkReply(r *web.Req, comment string, deny *doForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayFollow.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	view := checkView{Shown: v, Comment: comment, Errors: ui.ErrorsOf(wrong)}
	if deny != nil {
		view.Deny, view.Denying = *deny, true
	}
	if v.may(Deny) {
		if view.Grounds, err = s.groundsOf(r.Context(), v.Centre); err != nil {
			return web.Reply{}, err
		}
	}
	if view.Estimate, view.Files, err = s.Reckon(r.Context(), v.Known, v.Report); err != nil {
		return web.Reply{}, err
	}
	switch {
	case v.State == Checked && MayDecide.Allows(r.Actor, v.Known) && !v.may(Decide) && view.Estimate.Missing.Empty():
		view.Refused = msgFourEyes
	case v.State == Reported && MayCheck.Allows(r.Actor, v.Known) && !v.may(Check):
		view.Refused = msgOwnReport
	}
	p := s.inner(r, v.Course, headCheck)
	view.Errors = flashed(&p, view.Errors, wrong)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), checkPage(p, view)), nil
	}
	return web.OK(checkPage(p, view)), nil
}

type decisionView struct {
	Shown
	Batch      string
	IBAN       string // that it is paid to
	PaidOn     civil.Date
	HasAccount bool
}

// getDecision is the decision, for those who follow the course.
func (s *Service) getDecision(r *web.Req) (web.Reply, error) {
	v, err := s.DecisionOn(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(decisionPage(s.inner(r, v.Course, decisionLink), v)), nil
}

type reviewView struct {
	Shown
	Comment string
	Errors  ui.Errors
}

func (s *Service) getReview(r *web.Req) (web.Reply, error) { return s.reviewReply(r, "", nil) }

// reviewReply is the page on which a plan is reviewed.
func (s *Service) reviewReply(r *web.Req, comment string, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayReview.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := s.inner(r, v.Course, headReview)
	view := reviewView{Shown: v, Comment: comment}
	view.Errors = flashed(&p, ui.ErrorsOf(wrong), wrong)
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), reviewPage(p, view)), nil
	}
	return web.OK(reviewPage(p, view)), nil
}

// flashed has a fault that no field is to blame for said at the head of the page,
// since the form that it came from may be gone; what is left stays at the fields.
func flashed(p *ui.Page, errs ui.Errors, wrong error) ui.Errors {
	if wrong == nil || !fault.Is(wrong, fault.Conflict) {
		return errs
	}
	p.Flash, p.FlashShape = fault.Of(wrong).Say, ui.ShapeBad
	return ui.Errors{}
}
