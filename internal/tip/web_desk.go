package tip

import (
	"strconv"

	"parvi/internal/network"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) deskRoutes(m *web.Mux) {
	m.Get("/desk/tips", s.getDesk)
	m.Get("/desk/tips/{org}", s.getSettings, web.SkipSample("ids differ in each demonstration"))
	m.Post("/desk/tips/{org}", s.postSettings)
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	d, err := s.Desk(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageDesk), "")
	p.NoIndex = true
	return web.OK(deskPage(p, d)), nil
}

type settingsForm struct {
	Interested string `form:"interested" max:"6"`
	Conveners  string `form:"conveners" max:"6"`
	Days       string `form:"days" max:"6"`
	Months     string `form:"months" max:"6"`
}

func settingsFormOf(s Settings) settingsForm {
	return settingsForm{strconv.Itoa(s.Interested), strconv.Itoa(s.Conveners), strconv.Itoa(s.Days), strconv.Itoa(s.Months)}
}

// settings reads the numbers typed; what is none is out of every range.
func (f settingsForm) settings() Settings {
	n := func(s string) int {
		v, err := strconv.Atoi(s)
		if err != nil {
			return -1
		}
		return v
	}
	return Settings{n(f.Interested), n(f.Conveners), n(f.Days), n(f.Months)}
}

func (s *Service) getSettings(r *web.Req) (web.Reply, error) { return s.settingsReply(r, nil, nil) }

func (s *Service) settingsReply(r *web.Req, form *settingsForm, wrong error) (web.Reply, error) {
	d, err := s.Desk(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	for _, o := range d.Orgs {
		if o.ID != r.PathValue("org") {
			continue
		}
		p := r.Page(r.T(pageSettings, "organisation", o.Name), "")
		p.NoIndex = true
		p.Crumbs = []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/tips"}}
		v := settingsView{Org: o, Form: settingsFormOf(o.Settings), Errors: ui.ErrorsOf(wrong)}
		if form != nil {
			v.Form = *form
		}
		if wrong != nil {
			return web.Invalid(settingsPage(p, v)), nil
		}
		return web.OK(settingsPage(p, v)), nil
	}
	return web.Reply{}, fault.Missing(nil)
}

func (s *Service) postSettings(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[settingsForm](r)
	if err == nil {
		err = s.Set(r.Context(), r.Actor, r.PathValue("org"), form.settings())
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.settingsReply(r, &form, err)
	}
	return web.SeeOther("/desk/tips", pageSettingsSaved), nil
}

type decideForm struct {
	Decision  string       `form:"decision" oneof:"existing swarm group network not_now"`
	Target    string       `form:"target" max:"80"`
	Candidate string       `form:"candidate" max:"40"`
	Reason    i18n.Content `form:"reason" max:"2000" lines:"true"`
}

func (s *Service) getDecide(r *web.Req) (web.Reply, error) {
	return s.decideReply(r, decideForm{}, nil)
}

func (s *Service) decideReply(r *web.Req, form decideForm, wrong error) (web.Reply, error) {
	shown, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayDecide.Check(r.Actor, shown.Tip)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if shown.State != Open {
		return web.SeeOther(shown.Path(), msgNotTwice), nil
	}
	p := r.Page(r.T(pageDecide), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTips), Href: "/tips"}, {Label: shown.Theme.In(r.Lang), Href: shown.Path()}}
	v := decideView{Shown: shown, Form: form, Errors: ui.ErrorsOf(wrong), Networks: []ui.Option{{Label: r.T(optionChoose)}}}
	list, err := s.Networks.List(r.Context(), r.Actor, network.Filter{}, network.ByName, r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	for _, c := range list.Cards {
		if c.Joinable(list.Totals.AsOf) {
			v.Networks = append(v.Networks, ui.Option{Value: c.Slug, Label: c.Name.In(r.Lang)})
		}
	}
	for _, c := range shown.conveners() {
		v.Conveners = append(v.Conveners, ui.Option{Value: c.ID, Label: c.Name})
	}
	if len(v.Conveners) == 0 {
		v.Conveners = []ui.Option{{Label: r.T(optionNobody)}}
	}
	if v.Alike, err = s.LookAlikes(r.Context(), r.Actor, stemsOf(shown.Theme)); err != nil {
		return web.Reply{}, err
	}
	v.withoutSelf()
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), decidePage(p, v)), nil
	}
	return web.OK(decidePage(p, v)), nil
}

func (s *Service) postDecide(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decideForm](r)
	var out Outcome
	if err == nil {
		out, err = s.Decide(r.Context(), r.Actor, r.PathValue("id"), Verdict{Decision: Decision(form.Decision), Reason: form.Reason,
			Target: form.Target, Candidate: form.Candidate})
	}
	if fault.Is(err, fault.Invalid) {
		return s.decideReply(r, form, err)
	}
	if err != nil {
		return web.Reply{}, err // of two who decide at once, one is told that the other was first
	}
	say := pageDecidedFlash
	switch out.Tip.Decision {
	case BySwarm:
		say = pageSwarmDraft
	case ByNetwork:
		say = pageNetworkDraft
	}
	return web.SeeOther(out.Next, say), nil
}

func (s *Service) postAppoint(r *web.Req) (web.Reply, error) {
	t, err := s.Appoint(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(t.Path(), pageAppointed), nil
}
