package network

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type coordinatorForm struct {
	Organisation string     `form:"organisation" max:"200" required:"true"`
	Role         string     `form:"role" oneof:"lead co funder" required:"true"`
	From         civil.Date `form:"from"`
}

type withdrawForm struct {
	ID   string     `form:"id" max:"40" required:"true"`
	Last civil.Date `form:"last" required:"true"`
}

type appointForm struct {
	Role     string     `form:"role" oneof:"contact lead" required:"true"`
	Name     string     `form:"name" max:"120" required:"true"`
	Email    string     `form:"email" max:"254" required:"true" email:"true"`
	Phone    string     `form:"phone" max:"40"`
	From     civil.Date `form:"from"`
	To       civil.Date `form:"to"`
	WithPost bool       `form:"with_post"`
}

func (s *Service) getCoordination(r *web.Req) (web.Reply, error) {
	return s.coordinationReply(r, coordinationView{Add: coordinatorForm{Role: string(Co)}, Appoint: appointForm{Role: "contact"}}, nil)
}

func (s *Service) coordinationReply(r *web.Req, v coordinationView, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pageCoordinationTitle)
	if err != nil {
		return web.Reply{}, err
	}
	v.View = view
	v.Coordinators, v.People = coordinatorTable(p, view.public), peopleTable(p, view.Contacts)
	for _, c := range view.Coordinators {
		v.Leaving = append(v.Leaving, ui.Option{Value: c.ID, Label: c.Org.Name.In(r.Lang)})
	}
	for _, c := range view.Contacts {
		v.Ending = append(v.Ending, ui.Option{Value: c.Grant, Label: c.Name + ", " + r.T(taskName(c.Role))})
	}
	if wrong != nil {
		return web.Invalid(coordinationPage(p, v)), nil
	}
	return web.OK(coordinationPage(p, v)), nil
}

func (s *Service) coordinationDone(r *web.Req) web.Reply {
	return web.SeeOther("/networks/"+r.PathValue("slug")+"/coordination", pageSavedFlash)
}

func (s *Service) postCoordinator(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[coordinatorForm](r)
	if err == nil {
		_, err = s.AddCoordinator(r.Context(), r.Actor, r.PathValue("slug"), Coordination{Org: form.Organisation, Role: Role(form.Role), From: form.From})
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.coordinationReply(r, coordinationView{Add: form, AddErrors: ui.ErrorsOf(err)}, err)
		})
	}
	return s.coordinationDone(r), nil
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[withdrawForm](r)
	if err == nil {
		_, err = s.Withdraw(r.Context(), r.Actor, r.PathValue("slug"), form.ID, form.Last)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.coordinationReply(r, coordinationView{Withdraw: form, WithErrors: ui.ErrorsOf(err)}, err)
		})
	}
	return s.coordinationDone(r), nil
}

func (s *Service) postAppoint(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[appointForm](r)
	if err == nil {
		_, err = s.Appoint(r.Context(), r.Actor, r.PathValue("slug"), Appointment{Role: form.Role, Name: form.Name, Email: form.Email,
			From: form.From, To: form.To, WithPost: form.WithPost, Card: Card{Email: form.Email, Phone: form.Phone}})
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.coordinationReply(r, coordinationView{Appoint: form, AppErrors: ui.ErrorsOf(err)}, err)
		})
	}
	return s.coordinationDone(r), nil
}

func (s *Service) postEndTask(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[withdrawForm](r)
	if err == nil {
		_, err = s.EndAppointment(r.Context(), r.Actor, r.PathValue("slug"), form.ID, form.Last)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.coordinationReply(r, coordinationView{End: form, EndErrors: ui.ErrorsOf(err)}, err)
		})
	}
	return s.coordinationDone(r), nil
}

type channelForm struct {
	Kind       string       `form:"kind" max:"20" required:"true"`
	Title      i18n.Content `form:"title" max:"200"`
	URL        string       `form:"url" max:"500" link:"true"`
	Discussion bool         `form:"discussion"`
}

type countForm struct {
	ID        string     `form:"id" max:"40" required:"true"`
	Qualifier string     `form:"qualifier" oneof:"about over at_least"`
	Members   string     `form:"members" max:"9" required:"true"`
	AsOf      civil.Date `form:"as_of" required:"true"`
}

type idForm struct {
	ID string `form:"id" max:"40" required:"true"`
}

func (s *Service) getChannels(r *web.Req) (web.Reply, error) {
	return s.channelsReply(r, channelsView{}, nil)
}

func (s *Service) channelsReply(r *web.Req, v channelsView, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pageChannelsTitle)
	if err != nil {
		return web.Reply{}, err
	}
	v.View = view
	for _, c := range view.Channels {
		v.Options = append(v.Options, ui.Option{Value: c.ID, Label: channelName(r.Lang, c)})
	}
	if wrong != nil {
		return web.Invalid(channelsPage(p, v)), nil
	}
	return web.OK(channelsPage(p, v)), nil
}

func (s *Service) postChannel(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[channelForm](r)
	if err == nil {
		_, err = s.AddChannel(r.Context(), r.Actor, r.PathValue("slug"), Channel{Kind: ChannelKind(form.Kind), Title: form.Title, URL: form.URL, Discussion: form.Discussion})
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.channelsReply(r, channelsView{Form: form, Errors: ui.ErrorsOf(err)}, err)
		})
	}
	return s.channelsDone(r), nil
}

func (s *Service) channelsDone(r *web.Req) web.Reply {
	return web.SeeOther("/networks/"+r.PathValue("slug")+"/channels", pageSavedFlash)
}

func (s *Service) postChannelCount(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[countForm](r)
	if err == nil {
		var n int
		if n, err = number("members", form.Members); err == nil {
			_, err = s.CountChannel(r.Context(), r.Actor, r.PathValue("slug"), form.ID,
				ChannelCount{Amount: Amount{n, Qualifier(form.Qualifier)}, AsOf: form.AsOf})
		}
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.channelsReply(r, channelsView{Count: form, CountErrs: ui.ErrorsOf(err)}, err)
		})
	}
	return s.channelsDone(r), nil
}

func (s *Service) postChannelRemove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[idForm](r)
	if err == nil {
		_, err = s.RemoveChannel(r.Context(), r.Actor, r.PathValue("slug"), form.ID)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return s.channelsDone(r), nil
}

type planForm struct {
	Year     string `form:"year" max:"4" required:"true"`
	Meetings string `form:"meetings" max:"3" required:"true"`
}

type themesForm struct {
	Rows []struct {
		Theme i18n.Content `form:"theme" max:"200"`
	} `form:"themes" max:"50"`
}

type figureForm struct {
	What      i18n.Content `form:"what" max:"200"`
	Qualifier string       `form:"qualifier" oneof:"about over at_least"`
	Value     string       `form:"value" max:"9" required:"true"`
	AsOf      string       `form:"as_of" max:"10" required:"true"`
}

func (s *Service) getPlan(r *web.Req) (web.Reply, error) {
	return s.planReply(r, planView{}, nil)
}

func (s *Service) planReply(r *web.Req, v planView, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pagePlanTitle)
	if err != nil {
		return web.Reply{}, err
	}
	v.View = view
	if v.Themes == nil {
		v.Themes = append(append(v.Themes, view.Themes...), i18n.Content{}, i18n.Content{})
	}
	if v.Plan.Year == "" {
		v.Plan.Year = itoa(view.Today.Year)
		for _, plan := range view.Plans {
			if plan.Year == view.Today.Year {
				v.Plan.Meetings = itoa(plan.Meetings)
			}
		}
	}
	if wrong != nil {
		return web.Invalid(planPage(p, v)), nil
	}
	return web.OK(planPage(p, v)), nil
}

func (s *Service) planDone(r *web.Req) web.Reply {
	return web.SeeOther("/networks/"+r.PathValue("slug")+"/plan", pageSavedFlash)
}

func (s *Service) postPlan(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[planForm](r)
	var plan Plan
	if err == nil {
		plan.Year, err = number("year", form.Year)
	}
	if err == nil {
		plan.Meetings, err = number("meetings", form.Meetings)
	}
	if err == nil {
		_, err = s.SetPlan(r.Context(), r.Actor, r.PathValue("slug"), plan)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.planReply(r, planView{Plan: form, PlanErrs: ui.ErrorsOf(err)}, err)
		})
	}
	return s.planDone(r), nil
}

func (s *Service) postThemes(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[themesForm](r)
	var list []i18n.Content
	for _, row := range form.Rows {
		if !row.Theme.Empty() {
			list = append(list, row.Theme)
		}
	}
	if err == nil {
		_, err = s.SetThemes(r.Context(), r.Actor, r.PathValue("slug"), list)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.planReply(r, planView{Themes: append(list, i18n.Content{}), ThemeErrs: ui.ErrorsOf(err)}, err)
		})
	}
	return s.planDone(r), nil
}

func (s *Service) postFigure(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[figureForm](r)
	f := Figure{What: form.What, Amount: Amount{Qualifier: Qualifier(form.Qualifier)}}
	if err == nil {
		f.Value, err = number("value", form.Value)
	}
	if err == nil {
		if f.AsOf, err = civil.ParseVague(form.AsOf, ""); err != nil {
			err = fault.FieldErr("as_of", msgVagueDay)
		}
	}
	if err == nil {
		_, err = s.StateFigure(r.Context(), r.Actor, r.PathValue("slug"), f)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) {
			return s.planReply(r, planView{Figure: form, FigErrs: ui.ErrorsOf(err)}, err)
		})
	}
	return s.planDone(r), nil
}

func (s *Service) postFigureRemove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[idForm](r)
	if err == nil {
		_, err = s.WithdrawFigure(r.Context(), r.Actor, r.PathValue("slug"), form.ID)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return s.planDone(r), nil
}
