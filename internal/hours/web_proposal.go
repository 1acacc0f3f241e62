package hours

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type lineForm struct {
	Title string `form:"title" max:"200"`
	Hours string `form:"hours" max:"20"`
}

type proposalForm struct {
	Year    int        `form:"year" min:"0" max:"9999"`
	Kind    string     `form:"kind" oneof:"course other"`
	Seen    int        `form:"seen" min:"0" max:"1000000"`
	Grounds string     `form:"grounds" max:"2000" lines:"true"`
	Lines   []lineForm `form:"lines" max:"50"`
	Act     string     `form:"act" oneof:"save send"`
}

// writing reads the lines; every number that is none is said at its line.
func (f proposalForm) writing() (Writing, error) {
	w := Writing{Year: f.Year, Kind: Kind(f.Kind), Grounds: f.Grounds, Seen: f.Seen}
	var faults fault.Fields
	for i, l := range f.Lines {
		var h Hours
		if l.Hours != "" {
			var err error
			if h, err = ParseField("lines."+year(i)+".hours", l.Hours); err != nil {
				faults = append(faults, fault.Of(err).Fields...)
			}
		}
		w.Lines = append(w.Lines, Line{l.Title, h})
	}
	return w, faults.Err()
}

func formOf(p Proposal) proposalForm {
	f := proposalForm{Year: p.Year, Kind: string(p.Kind), Seen: p.Version, Grounds: p.Grounds}
	for _, l := range p.Lines {
		f.Lines = append(f.Lines, lineForm{l.Title, l.Hours.plain()})
	}
	return f
}

// next is the year that proposals are about when none is said.
func next(r *web.Req, a Asked) Asked {
	if a.Year == 0 {
		a.Year = r.Now.Year() + 1
	}
	return a
}

func (s *Service) getProposal(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.proposalReply(r, next(r, f.asked()), nil, nil)
}

func (s *Service) proposalReply(r *web.Req, a Asked, form *proposalForm, wrong error) (web.Reply, error) {
	x, err := s.proposal(r.Context(), r.Actor, r.PathValue("slug"), a, MayPropose)
	if err != nil {
		return web.Reply{}, err
	}
	v := proposalPageView{proposalView: x, Form: formOf(x.Proposal), Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	if x.Proposal.State != Returned {
		v.Closed = x.Days.proposing(x.Today)
	}
	p := r.Page(r.T(proposalTitle, "year", year(x.Proposal.Year)), nav)
	p.Crumbs = hoursCrumbs(r, x.Org, x.Proposal.Year-1, x.Proposal.Kind)
	if wrong != nil {
		return web.Invalid(proposalPage(p, v)), nil
	}
	return web.OK(proposalPage(p, v)), nil
}

func (s *Service) postProposal(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[proposalForm](r)
	var w Writing
	if err == nil {
		w, err = form.writing()
	}
	if err == nil {
		var saved Proposal
		if saved, err = s.Propose(r.Context(), r.Actor, r.PathValue("slug"), w); err == nil && form.Act == "send" {
			form.Seen = saved.Version // what was written is kept, whether it can be sent or not
			_, err = s.Send(r.Context(), r.Actor, r.PathValue("slug"), w.Year, saved.Kind)
		}
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.proposalReply(r, next(r, Asked{Year: form.Year, Kind: Kind(form.Kind)}), &form, err)
	}
	said := proposalSaved
	if form.Act == "send" {
		said = proposalSent
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/hours/proposal?year="+year(w.Year)+"&kind="+form.Kind, said), nil
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[askedForm](r)
	if err == nil {
		err = s.Withdraw(r.Context(), r.Actor, r.PathValue("slug"), form.Year, Kind(form.Kind))
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/hours/proposal?year="+year(form.Year)+"&kind="+form.Kind, proposalTaken), nil
}

type takeForm struct {
	Year   int    `form:"year" min:"0" max:"9999"`
	Hours  string `form:"hours" max:"20"`
	Reason string `form:"reason" max:"2000" lines:"true"`
	Act    string `form:"act" oneof:"take back"`
}

func (s *Service) getMerge(r *web.Req) (web.Reply, error) {
	f, err := asked(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.mergeReply(r, next(r, f.asked()), mergeView{}, nil)
}

func (s *Service) mergeReply(r *web.Req, a Asked, v mergeView, wrong error) (web.Reply, error) {
	x, err := s.proposal(r.Context(), r.Actor, r.PathValue("slug"), a, MayMerge)
	if err != nil {
		return web.Reply{}, err
	}
	v.proposalView, v.Errors = x, ui.ErrorsOf(wrong)
	p := r.Page(r.T(mergeTitle, "year", year(x.Proposal.Year)), nav)
	p.Crumbs = hoursCrumbs(r, x.Org, x.Proposal.Year-1, x.Proposal.Kind)
	if wrong != nil {
		return web.Invalid(mergePage(p, v)), nil
	}
	return web.OK(mergePage(p, v)), nil
}

func (s *Service) postMerge(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[takeForm](r)
	said := mergeTaken
	if err == nil && form.Act == "back" {
		said = mergeReturned
		err = s.SendBack(r.Context(), r.Actor, r.PathValue("slug"), form.Year, r.PathValue("id"), form.Reason)
	} else if err == nil {
		var h Hours
		if h, err = ParseField("hours", form.Hours); err == nil {
			err = s.Take(r.Context(), r.Actor, r.PathValue("slug"), form.Year, r.PathValue("id"), Verdict{Hours: h, Reason: form.Reason})
		}
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.mergeReply(r, next(r, Asked{Year: form.Year}), mergeView{Wrong: r.PathValue("id"), Form: form}, err)
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/hours/proposals?year="+year(form.Year), said), nil
}

type verdictForm struct {
	Hours  string `form:"hours" max:"20"`
	Reason string `form:"reason" max:"2000" lines:"true"`
	Act    string `form:"act" oneof:"decide back"`
}

func (s *Service) getJudge(r *web.Req) (web.Reply, error) { return s.judgeReply(r, nil, nil) }

func (s *Service) judgeReply(r *web.Req, form *verdictForm, wrong error) (web.Reply, error) {
	x, err := s.before(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	v := decideView{proposalView: x, Form: verdictForm{Hours: x.Proposal.Asked.plain()}, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	p := r.Page(r.T(decideProposal, "year", year(x.Proposal.Year), "name", x.Holder.Name), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(DeskName), Href: "/desk/hours/" + x.Centre.Slug + "?year=" + year(x.Proposal.Year)}}
	if wrong != nil {
		return web.Invalid(decidePage(p, v)), nil
	}
	return web.OK(decidePage(p, v)), nil
}

func (s *Service) postJudge(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[verdictForm](r)
	var v Verdict
	if err == nil && form.Act != "back" {
		v.Hours, err = ParseField("hours", form.Hours)
	}
	var x Proposal
	if err == nil {
		v.Reason = form.Reason
		x, err = s.Judge(r.Context(), r.Actor, r.PathValue("id"), v, form.Act == "back")
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.judgeReply(r, &form, err)
	}
	return web.SeeOther("/hours/proposals/"+x.ID, decideDone), nil
}

func (s *Service) getRequest(r *web.Req) (web.Reply, error) { return s.requestReply(r, nil, nil, nil) }

// requestReply shows a request; form and taking are what was typed into the
// form of the decision or of the withdrawal.
func (s *Service) requestReply(r *web.Req, form *verdictForm, taking *withdrawForm, wrong error) (web.Reply, error) {
	x, err := s.requested(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	v := decideRequestView{requestView: x, Form: verdictForm{Hours: max(0, min(x.Request.Hours, x.Free)).plain()}, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	if taking != nil {
		v.Withdraw, v.Taking = taking.Reason, true
	}
	p := r.Page(r.T(decideRequest, "year", year(x.Request.Year), "name", x.Holder.Name), nav)
	if x.MayGrant {
		p.Crumbs = []ui.Crumb{{Label: r.T(DeskName), Href: "/desk/hours/" + x.Centre.Slug + "?year=" + year(x.Request.Year)}}
	} else {
		p.Crumbs = hoursCrumbs(r, x.Holder, x.Request.Year, x.Request.Kind)
	}
	if wrong != nil {
		return web.Invalid(requestPage(p, v)), nil
	}
	return web.OK(requestPage(p, v)), nil
}

func (s *Service) postRequest(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[verdictForm](r)
	var h Hours
	if err == nil {
		h, err = ParseField("hours", form.Hours)
	}
	if err == nil {
		_, err = s.Decide(r.Context(), r.Actor, r.PathValue("id"), Verdict{Hours: h, Reason: form.Reason})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.requestReply(r, &form, nil, err)
	}
	return web.SeeOther("/hours/requests/"+r.PathValue("id"), decideDone), nil
}

type withdrawForm struct {
	Reason string `form:"reason" max:"2000" lines:"true"`
}

func (s *Service) postWithdrawRequest(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[withdrawForm](r)
	if err == nil {
		_, err = s.WithdrawRequest(r.Context(), r.Actor, r.PathValue("id"), form.Reason)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.requestReply(r, nil, &form, err)
	}
	return web.SeeOther("/hours/requests/"+r.PathValue("id"), withdrawDone), nil
}
