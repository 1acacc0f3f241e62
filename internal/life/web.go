package life

import (
	"io"
	"net/url"
	"slices"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// samplePage is the network that the crawl of all pages looks at.
const samplePage = "/networks/pienet-esimerkkijarjestot"

// Routes are the pages of the life of networks.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/networks/{slug}/life", s.getLife, web.Sample(samplePage+"/life"))
	m.Post("/networks/{slug}/life/confirm", s.postConfirm)
	m.Post("/networks/{slug}/life/decline", s.postDecline)
	m.Get("/networks/{slug}/renew", s.getStep(stepOfRenew), web.Sample(samplePage+"/renew"))
	m.Post("/networks/{slug}/renew", s.postRenew)
	m.Get("/networks/{slug}/rest", s.getStep(stepOfRest), web.Sample(samplePage+"/rest"))
	m.Post("/networks/{slug}/rest", s.postRest)
	m.Get("/networks/{slug}/merge", s.getStep(stepOfMerge), web.Sample(samplePage+"/merge"))
	m.Post("/networks/{slug}/merge", s.postMerge)
	m.Post("/networks/{slug}/merge/agree", s.postAgree)
	m.Post("/networks/{slug}/merge/withdraw", s.postWithdraw)
	m.Get("/networks/{slug}/end", s.getStep(stepOfEnd), web.Sample(samplePage+"/end"))
	m.Post("/networks/{slug}/end", s.postEnd)
	m.Post("/networks/{slug}/end/keep-on", s.postKeepOn)
	m.Get("/networks/{slug}/export.zip", s.getExport, web.SkipSample("a download"))
	m.Get("/n/m/{key}", s.getAsk, web.SkipSample("the key is in a mail"))
	m.Post("/n/m/{key}", s.postAsk)
	m.Get("/networks/pulse", s.getPulse)
	m.Get("/desk/networks/settings", s.getSettings)
	m.Post("/desk/networks/settings", s.postSettings)
	s.yearRoutes(m)
	s.handoverRoutes(m)
}

func path(r *web.Req, part string) string { return "/networks/" + r.PathValue("slug") + part }

func (s *Service) getLife(r *web.Req) (web.Reply, error) { return s.lifeReply(r, "", nil) }

func (s *Service) lifeReply(r *web.Req, reason string, wrong error) (web.Reply, error) {
	view, p, err := s.Networks.PartPage(r, pageLifeTitle)
	if err != nil {
		return web.Reply{}, err
	}
	shown, err := s.See(r.Context(), r.Actor, view.Network.Slug)
	if err != nil {
		return web.Reply{}, err
	}
	v := lifeView{Shown: shown, View: view, Reason: reason, Errors: ui.ErrorsOf(wrong), Facts: factsOf(p, shown), Charts: chartsOf(p, shown.Quarters, sentenceTurnover)}
	if shown.Decides && !shown.Network.Over(shown.Today) {
		v.Steps = stepsOf(p, shown)
	}
	if shown.TakesOut && s.Export != nil {
		v.Steps = append(v.Steps, ui.WorkItem{Title: p.T(stepExport), Href: shown.Network.Path() + "/export.zip", Meta: p.T(stepExportText)})
	}
	if wrong != nil {
		return web.Invalid(lifePage(p, v)), nil
	}
	return web.OK(lifePage(p, v)), nil
}

type decideForm struct {
	ID     string `form:"id" max:"40" required:"true"`
	Reason string `form:"reason" max:"1000" lines:"true"`
}

func (s *Service) postConfirm(r *web.Req) (web.Reply, error) { return s.decided(r, true) }
func (s *Service) postDecline(r *web.Req) (web.Reply, error) { return s.decided(r, false) }

func (s *Service) decided(r *web.Req, yes bool) (web.Reply, error) {
	form, err := web.Decode[decideForm](r)
	if err == nil {
		_, err = s.Decide(r.Context(), r.Actor, form.ID, yes, form.Reason)
	}
	if ui.IsInvalid(err) {
		return s.lifeReply(r, form.Reason, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	flash := pageDeclined
	if yes {
		flash = pageConfirmed
	}
	return web.SeeOther(path(r, "/life"), flash), nil
}

// step is one of the guided steps.
type step int

const (
	stepOfRenew step = iota
	stepOfRest
	stepOfMerge
	stepOfEnd
)

var stepTitles = [...]i18n.Text{stepOfRenew: pageRenewTitle, stepOfRest: pageRestTitle, stepOfMerge: pageMergeTitle, stepOfEnd: pageEndTitle}

func (s *Service) getStep(which step) func(*web.Req) (web.Reply, error) {
	return func(r *web.Req) (web.Reply, error) { return s.stepReply(r, which, stepForm{}, nil) }
}

// stepForm holds the fields of all steps.
type stepForm struct {
	How      string       `form:"how" max:"2000" lines:"true"`
	Review   civil.Date   `form:"review"`
	Reason   string       `form:"reason" max:"2000" lines:"true"`
	Into     string       `form:"into" max:"80"`
	On       civil.Date   `form:"on"`
	Silent   string       `form:"silent" max:"10"`
	Note     i18n.Content `form:"note" max:"4000" lines:"true"`
	Last     civil.Date   `form:"last"`
	Produced i18n.Content `form:"produced" max:"4000" lines:"true"`
	Onward   i18n.Content `form:"onward" max:"4000" lines:"true"`
}

// stepWords are the last words of the steps' paths.
var stepWords = map[step]string{stepOfRenew: "renew", stepOfRest: "rest", stepOfMerge: "merge", stepOfEnd: "end"}

// besideStep is what another feature shows under a step.
func (s *Service) besideStep(r *web.Req, which step, p ui.Page, n network.Network) (c templ.Component, err error) {
	slot := s.OnStep[stepWords[which]]
	if slot == nil {
		return nil, nil
	}
	err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
		c, err = slot(r.Context(), tx, r.Actor, p, n)
		return err
	})
	return c, err
}

func (s *Service) stepReply(r *web.Req, which step, form stepForm, wrong error) (web.Reply, error) {
	view, p, err := s.Networks.PartPage(r, stepTitles[which])
	if err == nil {
		err = MayDecide.Check(r.Actor, view.Network)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if view.Network.Over(view.Today) && wrong == nil {
		return web.SeeOther(view.Network.Path()+"/life", msgOver), nil
	}
	shown, err := s.See(r.Context(), r.Actor, view.Network.Slug)
	if err != nil {
		return web.Reply{}, err
	}
	v := stepView{Shown: shown, View: view, Which: which, Form: form, Errors: ui.ErrorsOf(wrong)}
	if s.Networks.NewMeeting != nil {
		v.Call = s.Networks.NewMeeting(view.Network)
	}
	if which == stepOfMerge {
		if v.Others, err = s.others(r, view.Network); err != nil {
			return web.Reply{}, err
		}
		if v.Form.Silent == "" {
			v.Form.Silent = string(shown.Settings.Silent)
		}
	}
	if which == stepOfEnd && wrong == nil {
		v.Form.Produced, v.Form.Onward, v.Form.Last = view.Network.Produced, shown.End.Onward, shown.End.Last
	}
	if v.More, err = s.besideStep(r, which, p, view.Network); err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(stepPage(p, v)), nil
	}
	return web.OK(stepPage(p, v)), nil
}

// others are the networks that another may become part of.
func (s *Service) others(r *web.Req, n network.Network) ([]ui.Option, error) {
	list, err := s.Networks.List(r.Context(), r.Actor, network.Filter{}, network.ByName, r.Lang)
	if err != nil {
		return nil, err
	}
	out := []ui.Option{{Label: r.T(fieldChoose)}}
	for _, c := range list.Cards {
		if c.ID != n.ID && c.Joinable(list.Totals.AsOf) {
			out = append(out, ui.Option{Value: c.Slug, Label: c.Name.In(r.Lang)})
		}
	}
	return out, nil
}

// stepped decodes the form of a step and does it.
func (s *Service) stepped(r *web.Req, which step, do func(stepForm) error, flash i18n.Text) (web.Reply, error) {
	form, err := web.Decode[stepForm](r)
	if err == nil {
		err = do(form)
	}
	if ui.IsInvalid(err) {
		return s.stepReply(r, which, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/life"), flash), nil
}

func (s *Service) postRenew(r *web.Req) (web.Reply, error) {
	return s.stepped(r, stepOfRenew, func(f stepForm) error {
		_, err := s.Renew(r.Context(), r.Actor, r.PathValue("slug"), f.How)
		return err
	}, pageRenewed)
}

func (s *Service) postRest(r *web.Req) (web.Reply, error) {
	return s.stepped(r, stepOfRest, func(f stepForm) error {
		_, err := s.Pause(r.Context(), r.Actor, r.PathValue("slug"), f.Review, f.Reason)
		return err
	}, pageRested)
}

func (s *Service) postMerge(r *web.Req) (web.Reply, error) {
	return s.stepped(r, stepOfMerge, func(f stepForm) error {
		_, err := s.Announce(r.Context(), r.Actor, r.PathValue("slug"), NewMerge{Into: f.Into, On: f.On, Silent: Answer(f.Silent), Note: f.Note})
		return err
	}, pageAnnounced)
}

func (s *Service) postEnd(r *web.Req) (web.Reply, error) {
	form, _ := web.Decode[stepForm](r) // decoded again, with its faults
	return s.stepped(r, stepOfEnd, func(f stepForm) error {
		_, err := s.End(r.Context(), r.Actor, r.PathValue("slug"), NewEnd{Last: f.Last, Produced: f.Produced, Onward: f.Onward})
		return err
	}, fillDay(pageEndSaved, form.Last))
}

func (s *Service) postKeepOn(r *web.Req) (web.Reply, error) {
	if _, err := s.KeepOn(r.Context(), r.Actor, r.PathValue("slug")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/life"), pageKeptOn), nil
}

func (s *Service) postAgree(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decideForm](r)
	if err == nil {
		_, err = s.Agree(r.Context(), r.Actor, form.ID)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/life"), pageAgreed), nil
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[decideForm](r)
	if err == nil {
		_, err = s.Withdraw(r.Context(), r.Actor, form.ID)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(path(r, "/life"), pageCalledOff), nil
}

func (s *Service) getExport(r *web.Req) (web.Reply, error) {
	n, write, err := s.TakeOut(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Stream(n.Slug+".zip", "application/zip", func(w io.Writer) error { return write(w) }), nil
}

func (s *Service) getAsk(r *web.Req) (web.Reply, error) { return s.askReply(r, nil) }

func (s *Service) askReply(r *web.Req, wrong error) (web.Reply, error) {
	a, err := s.ByKey(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageAskTitle, "from", a.From.Name), "networks")
	p.NoIndex = true
	v := askView{Asked: a, Action: "/n/m/" + r.PathValue("key"), Open: a.Open(civil.DateOf(r.Now)), Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(askPage(p, v)), nil
	}
	return web.OK(askPage(p, v)), nil
}

type askForm struct {
	Answer string `form:"answer" max:"10"`
}

func (s *Service) postAsk(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[askForm](r)
	if err == nil {
		_, err = s.Say(r.Context(), r.PathValue("key"), Answer(form.Answer))
	}
	if ui.IsInvalid(err) {
		return s.askReply(r, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/n/m/"+r.PathValue("key"), pageAskSaved), nil
}

func (s *Service) getPulse(r *web.Req) (web.Reply, error) {
	over, err := s.Overview(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pagePulseTitle), "networks")
	p.NoIndex, p.Crumbs = true, []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/networks"}}
	return web.OK(pulsePage(p, pulseView{Overview: over, Sets: hasNetworks(r.Actor), Charts: chartsOf(p, over.Quarters, sentenceTurnovers), Table: overviewTable(p, over)})), nil
}

type orgForm struct {
	Organisation string `form:"organisation" max:"80"`
}

func (s *Service) getSettings(r *web.Req) (web.Reply, error) { return s.settingsReply(r, nil, nil) }

func (s *Service) settingsReply(r *web.Req, typed func(string) string, wrong error) (web.Reply, error) {
	if err := network.MayCoordinate.Check(r.Actor, struct{}{}); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[orgForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	orgs, err := s.organisations(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageSettingsTitle), "networks")
	p.NoIndex, p.Crumbs = true, []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/networks"}}
	v := settingsView{Orgs: orgOptions(r.Lang, orgs), Errors: ui.ErrorsOf(wrong)}
	if len(orgs) > 0 {
		i := max(0, slices.IndexFunc(orgs, func(o org.Organisation) bool { return o.Slug == form.Organisation }))
		v.Org = orgs[i].Slug
		set, err := s.Thresholds(r.Context(), r.Actor, orgs[i].ID)
		if err != nil {
			return web.Reply{}, err
		}
		v.Silent = string(set.Silent)
		for _, b := range bounds {
			value := itoa(*b.of(&set))
			if typed != nil {
				value = typed(b.field)
			}
			v.Fields = append(v.Fields, ui.Field{Name: b.field, Label: settingNames[b.field], Value: value, InputMode: "numeric", Size: "short", Required: true, Max: 3})
		}
	}
	if wrong != nil {
		return web.Invalid(settingsPage(p, v)), nil
	}
	return web.OK(settingsPage(p, v)), nil
}

func orgOptions(l i18n.Lang, orgs []org.Organisation) []ui.Option {
	var out []ui.Option
	for _, o := range orgs {
		out = append(out, ui.Option{Value: o.Slug, Label: o.Name.In(l)})
	}
	return out
}

func (s *Service) postSettings(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[orgForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	var set Settings
	var faults fault.Fields
	for _, b := range bounds {
		n, err := wholeNumber(r.Typed(b.field))
		if err != nil {
			faults.Add(b.field, msgBounds.Fill("min", b.min, "max", b.max))
		}
		*b.of(&set) = n
	}
	set.Silent = Answer(r.Typed("silent"))
	if err = faults.Err(); err == nil {
		orgs, failed := s.organisations(r.Context(), r.Actor)
		if failed != nil {
			return web.Reply{}, failed
		}
		i := slices.IndexFunc(orgs, func(o org.Organisation) bool { return o.Slug == form.Organisation })
		if i < 0 {
			return web.Reply{}, fault.Missing(nil)
		}
		err = s.SetThresholds(r.Context(), r.Actor, orgs[i].ID, set)
	}
	if ui.IsInvalid(err) {
		return s.settingsReply(r, r.Typed, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/desk/networks/settings?organisation="+url.QueryEscape(form.Organisation), pageSaved), nil
}
