package guidance

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) deskRoutes(m *web.Mux) {
	m.Get("/desk/guidance", s.getDesk, web.Sample("/desk/guidance"))
	m.Get("/desk/guidance/write", s.getWrite, web.Sample("/desk/guidance/write"))
	m.Post("/desk/guidance/write", s.postWrite)
	m.Get("/organisations/{slug}/guidance", s.getShare, web.SkipSample("for the study centre"))
	m.Post("/organisations/{slug}/guidance", s.postShare)
	m.Get("/organisations/{slug}/guidance/{person}", s.getExpert, web.SkipSample("for the study centre"))
	m.Post("/organisations/{slug}/guidance/{person}", s.postExpert)
}

type deskForm struct {
	Tab    Tab    `form:"tab" max:"10"`
	Topic  Topic  `form:"topic" max:"20"`
	Region string `form:"region" max:"4"`
	Whose  string `form:"whose" max:"10"`
	Page   int    `form:"page" min:"1" max:"100000"`
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[deskForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	if where[f.Tab] == "" {
		f.Tab = TabWaits
	}
	if !f.Topic.Known() {
		f.Topic = ""
	}
	d, err := s.DeskOf(r.Context(), r.Actor, Filter{Tab: f.Tab, Topic: f.Topic, Region: f.Region, Mine: f.Whose == "mine", Offset: (max(f.Page, 1) - 1) * perPage, Limit: perPage})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageDesk), nav)
	p.NoIndex = true
	return web.OK(deskPage(p, deskView{Desk: d, Form: f, Pager: pager(f.Page, perPage, len(d.Lines), d.Counts[f.Tab])})), nil
}

type writeForm struct {
	Centre  string    `form:"centre" max:"40"`
	Channel Channel   `form:"channel" max:"10"`
	Topic   Topic     `form:"topic" max:"20"`
	Text    string    `form:"text" max:"8000" lines:"true"`
	Minutes int       `form:"minutes" min:"0" max:"1440"`
	Done    bool      `form:"done"`
	Name    string    `form:"name" max:"160"`
	Email   string    `form:"email" max:"254"`
	Org     string    `form:"organisation" max:"160"`
	Region  string    `form:"region" max:"4"`
	Lang    i18n.Lang `form:"lang" max:"2"`
}

func (s *Service) getWrite(r *web.Req) (web.Reply, error) {
	return s.writeReply(r, writeForm{Channel: ByPhone, Done: true, Lang: r.Lang}, nil)
}

func (s *Service) writeReply(r *web.Req, f writeForm, wrong error) (web.Reply, error) {
	d, err := s.DeskOf(r.Context(), r.Actor, Filter{Tab: TabWaits, Limit: 1})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageWrite), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/guidance"}}
	c := writePage(p, d, f, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postWrite(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[writeForm](r)
	var c Case
	if err == nil {
		c, err = s.Write(r.Context(), r.Actor, Spoke{Centre: f.Centre, By: f.Channel, Topic: f.Topic, Text: f.Text, Name: f.Name, Email: f.Email, Org: f.Org,
			Region: f.Region, Minutes: f.Minutes, Lang: f.Lang.Or(r.Lang), Done: f.Done})
	}
	switch {
	case err == nil && c.State == Closed:
		return web.SeeOther("/desk/guidance", flashWritten), nil
	case err == nil:
		return web.SeeOther(c.Path(), flashWritten), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.writeReply(r, f, err)
}

type shareForm struct {
	Days    int `form:"answer_days" required:"true" min:"1" max:"60"`
	Closes  int `form:"close_days" required:"true" min:"1" max:"365"`
	Keeps   int `form:"keep_months" required:"true" min:"1" max:"120"`
	Topic   int `form:"topic_points" required:"true" min:"0" max:"100"`
	Region  int `form:"region_points" required:"true" min:"0" max:"100"`
	Lang    int `form:"lang_points" required:"true" min:"0" max:"100"`
	Load    int `form:"load_points" required:"true" min:"0" max:"100"`
	Version int `form:"version" min:"0" max:"1000000"`
}

func (s *Service) getShare(r *web.Req) (web.Reply, error) { return s.shareReply(r, nil) }

func (s *Service) shareReply(r *web.Req, wrong error) (web.Reply, error) {
	v, err := s.SeeShared(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageShare), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/guidance"}}
	c := sharePage(p, v, r.Actor.Person, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postShare(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[shareForm](r)
	if err == nil {
		err = s.Set(r.Context(), r.Actor, r.PathValue("slug"), Settings{AnswerDays: f.Days, CloseDays: f.Closes, KeepMonths: f.Keeps,
			Topic: f.Topic, Region: f.Region, Lang: f.Lang, Load: f.Load, Version: f.Version})
	}
	switch {
	case err == nil:
		return web.SeeOther("/organisations/"+r.PathValue("slug")+"/guidance", flashSaved), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.shareReply(r, err)
}

type expertForm struct {
	Topics  []string   `form:"topics"`
	Regions []string   `form:"regions"`
	Langs   []string   `form:"langs"`
	Most    int        `form:"most" min:"0" max:"1000"`
	Away    civil.Date `form:"away"`
	Does    string     `form:"does" max:"500"`
}

func (f expertForm) profile() Profile {
	p := Profile{Regions: f.Regions, Most: f.Most, Away: f.Away, Does: f.Does}
	for _, t := range f.Topics {
		p.Topics = append(p.Topics, Topic(t))
	}
	for _, l := range f.Langs {
		p.Langs = append(p.Langs, i18n.Lang(l))
	}
	return p
}

func (s *Service) getExpert(r *web.Req) (web.Reply, error) { return s.expertReply(r, nil, nil) }

func (s *Service) expertReply(r *web.Req, f *expertForm, wrong error) (web.Reply, error) {
	v, err := s.SeeShared(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	e, ok := v.expert(r.PathValue("person"))
	if !ok || !v.MaySet && e.Person != r.Actor.Person {
		return web.Reply{}, fault.Missing(nil)
	}
	profile := e.Profile
	if f != nil {
		profile = f.profile()
	}
	p := r.Page(r.T(pageExpert, "name", e.Name), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/guidance"}, {Label: r.T(pageShare), Href: v.Centre.Path() + "/guidance"}}
	c := expertPage(p, v.Centre.Path()+"/guidance/"+e.Person, profile, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postExpert(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[expertForm](r)
	if err == nil {
		err = s.Describe(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("person"), f.profile())
	}
	switch {
	case err == nil:
		return web.SeeOther("/organisations/"+r.PathValue("slug")+"/guidance", flashSaved), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.expertReply(r, &f, err)
}
