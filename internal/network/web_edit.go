package network

import (
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) editRoutes(m *web.Mux, page string) {
	m.Get("/networks/{slug}/manage", s.getManage, web.Sample(page+"/manage"))
	m.Get("/networks/{slug}/edit", s.getEdit, web.Sample(page+"/edit"))
	m.Post("/networks/{slug}/edit", s.postEdit)
	m.Get("/networks/{slug}/founding", s.getFounding, web.Sample(page+"/founding"))
	m.Post("/networks/{slug}/founding", s.postFounding)
	m.Get("/networks/{slug}/coordination", s.getCoordination, web.Sample(page+"/coordination"))
	m.Post("/networks/{slug}/coordination/add", s.postCoordinator)
	m.Post("/networks/{slug}/coordination/withdraw", s.postWithdraw)
	m.Post("/networks/{slug}/coordination/appoint", s.postAppoint)
	m.Post("/networks/{slug}/coordination/end", s.postEndTask)
	m.Get("/networks/{slug}/conditions", s.getConditions, web.Sample(page+"/conditions"))
	m.Post("/networks/{slug}/conditions", s.postConditions)
	m.Get("/networks/{slug}/channels", s.getChannels, web.Sample(page+"/channels"))
	m.Post("/networks/{slug}/channels", s.postChannel)
	m.Post("/networks/{slug}/channels/count", s.postChannelCount)
	m.Post("/networks/{slug}/channels/remove", s.postChannelRemove)
	m.Get("/networks/{slug}/plan", s.getPlan, web.Sample(page+"/plan"))
	m.Post("/networks/{slug}/plan/year", s.postPlan)
	m.Post("/networks/{slug}/plan/themes", s.postThemes)
	m.Post("/networks/{slug}/plan/figures", s.postFigure)
	m.Post("/networks/{slug}/plan/figures/remove", s.postFigureRemove)
	m.Get("/networks/{slug}/phase", s.getPhase, web.Sample(page+"/phase"))
	m.Post("/networks/{slug}/phase", s.postPhase)
}

// managed is a network's page for somebody who may manage it.
func (s *Service) managed(r *web.Req, title i18n.Text) (View, ui.Page, error) {
	view, moved, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if moved != "" {
		view, _, err = s.Page(r.Context(), r.Actor, moved)
	}
	if err == nil {
		err = MayManage.Check(r.Actor, view.Network)
	}
	if err != nil {
		return view, ui.Page{}, err
	}
	return view, s.networkPageOf(r, view.Network, r.T(title, "network", view.Network.Name)), nil
}

type answersForm struct {
	Task          i18n.Content `form:"task" max:"4000" lines:"true"`
	Members       i18n.Content `form:"members" max:"4000" lines:"true"`
	Environment   i18n.Content `form:"environment" max:"4000" lines:"true"`
	Competence    i18n.Content `form:"competence" max:"4000" lines:"true"`
	Opportunities i18n.Content `form:"opportunities" max:"4000" lines:"true"`
	Upkeep        i18n.Content `form:"upkeep" max:"4000" lines:"true"`
}

func (f answersForm) of(q Question) i18n.Content {
	switch q {
	case BasicTask:
		return f.Task
	case WhoAreMembers:
		return f.Members
	case Environment:
		return f.Environment
	case Competence:
		return f.Competence
	case Risks:
		return f.Opportunities
	default:
		return f.Upkeep
	}
}

func (f answersForm) answers() Answers {
	a := Answers{}
	for _, q := range Questions {
		if c := f.of(q); !c.Empty() {
			a[q] = c
		}
	}
	return a
}

func answersOf(a Answers) answersForm {
	return answersForm{Task: a[BasicTask], Members: a[WhoAreMembers], Environment: a[Environment], Competence: a[Competence],
		Opportunities: a[Risks], Upkeep: a[Upkeep]}
}

type factsForm struct {
	Version     int          `form:"version"`
	Name        i18n.Content `form:"name" max:"200"`
	Short       string       `form:"short" max:"40"`
	Slug        string       `form:"slug" max:"60"`
	Kind        string       `form:"kind" max:"30"`
	Region      string       `form:"region" max:"4"`
	Coordinator string       `form:"coordinator" max:"60"`
	Langs       []string     `form:"langs"`
	Purpose     i18n.Content `form:"purpose" max:"4000" lines:"true"`
	Goals       i18n.Content `form:"goals" max:"4000" lines:"true"`
	Aims        []string     `form:"aims"`
	Enough      i18n.Content `form:"enough" max:"4000" lines:"true"`
	Structure   i18n.Content `form:"structure" max:"4000" lines:"true"`
	Policy      string       `form:"join_policy" oneof:"open request invitation seat"`
	HowToJoin   i18n.Content `form:"how_to_join" max:"4000" lines:"true"`
	Visibility  string       `form:"visibility" oneof:"public members"`
	Founded     string       `form:"founded" max:"10"`
	FoundedHow  i18n.Content `form:"founded_how" max:"4000" lines:"true"`
	Funder      i18n.Content `form:"funder" max:"4000"`
	FundingEnds civil.Date   `form:"funding_ends"`
	answersForm
	How string `form:"how" oneof:"draft"`
}

func (f factsForm) facts() (Facts, error) {
	out := Facts{Name: f.Name, Short: f.Short, Kind: Kind(f.Kind), Region: f.Region, Purpose: f.Purpose, Goals: f.Goals, Enough: f.Enough,
		Structure: f.Structure, HowToJoin: f.HowToJoin, Policy: space.Policy(f.Policy), Visibility: space.Visibility(f.Visibility),
		FoundedHow: f.FoundedHow, Funder: f.Funder, FundingEnds: f.FundingEnds}
	for _, l := range f.Langs {
		out.Langs = append(out.Langs, i18n.Lang(l))
	}
	for _, a := range f.Aims {
		out.Aims = append(out.Aims, Aim(a))
	}
	if f.Founded == "" {
		return out, nil
	}
	var err error
	if out.Founded, err = civil.ParseVague(f.Founded, ""); err != nil {
		return out, fault.FieldErr("founded", msgVagueDay)
	}
	return out, nil
}

func factsFormOf(n Network) factsForm {
	f := factsForm{Version: n.Version, Name: n.Name, Short: n.Short, Slug: n.Slug, Kind: string(n.Kind), Region: n.Region, Purpose: n.Purpose, Goals: n.Goals,
		Enough: n.Enough, Structure: n.Structure, Policy: string(n.Policy), HowToJoin: n.HowToJoin, Visibility: string(n.Visibility),
		Founded: n.Founded.String(), FoundedHow: n.FoundedHow, Funder: n.Funder, FundingEnds: n.FundingEnds}
	for _, l := range n.Langs {
		f.Langs = append(f.Langs, string(l))
	}
	for _, a := range n.Aims {
		f.Aims = append(f.Aims, string(a))
	}
	return f
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	return s.newReply(r, factsForm{Policy: string(space.OnRequest), Langs: []string{string(r.Lang)}}, nil)
}

func (s *Service) newReply(r *web.Req, form factsForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	orgs, err := s.FoundingOrgs(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageFound), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageNetworks), Href: "/networks"}}
	v := factsView{New: true, Form: form, Errors: ui.ErrorsOf(wrong), Orgs: []ui.Option{{Label: r.T(pageChoose)}}}
	for _, o := range orgs {
		v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
	}
	if v.Form.Coordinator == "" && len(orgs) == 1 {
		v.Form.Coordinator = orgs[0].ID
	}
	if v.More, err = s.filled(r.Context(), r.Actor, p, Network{}, s.OnNew); err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(newPage(p, v)), nil
	}
	return web.OK(newPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[factsForm](r)
	var n Network
	if err == nil {
		n, err = s.foundFrom(r, form)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.newReply(r, form, err) })
	}
	say := pagePublishedFlash
	if !n.Published {
		say = pageDraftFlash
	}
	return web.SeeOther(n.Path(), say), nil
}

func (s *Service) foundFrom(r *web.Req, form factsForm) (Network, error) {
	facts, err := form.facts()
	if err != nil {
		return Network{}, err
	}
	in := New{Facts: facts, Answers: form.answers(), Draft: form.How == "draft"}
	if form.Coordinator == "" {
		return Network{}, fault.FieldErr("coordinator", msgCoordinatorMissing)
	}
	in.Coordinators = []Coordination{{Org: form.Coordinator, Role: Lead, From: s.today()}}
	if !in.Draft {
		var faults fault.Fields
		for _, q := range in.Answers.Missing() {
			faults.Add(string(q), msgAnswerMissing.Fill("question", QuestionNames[q]))
		}
		if err := faults.Err(); err != nil {
			return Network{}, err
		}
	}
	return s.Found(r.Context(), r.Actor, in)
}

func (s *Service) getManage(r *web.Req) (web.Reply, error) {
	view, moved, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if moved != "" {
		return web.Redirect("/networks/" + moved + "/manage"), nil
	}
	if err == nil {
		err = MayHandle.Check(r.Actor, view.Network)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := s.networkPageOf(r, view.Network, r.T(pageKeepingTitle, "network", view.Network.Name))
	return web.OK(managePage(p, view)), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) {
	return s.editReply(r, nil, nil)
}

func (s *Service) editReply(r *web.Req, form *factsForm, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pageEditTitle)
	if err != nil {
		return web.Reply{}, err
	}
	v := factsView{View: view, Form: factsFormOf(view.Network), Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[factsForm](r)
	var n Network
	if err == nil {
		var facts Facts
		if facts, err = form.facts(); err == nil {
			n, err = s.Edit(r.Context(), r.Actor, r.PathValue("slug"), form.Version, facts, form.Slug)
		}
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.editReply(r, &form, err) })
	}
	return web.SeeOther(n.Path(), pageSavedFlash), nil
}

type foundingForm struct {
	answersForm
	ConfirmedOn civil.Date `form:"confirmed_on"`
	How         string     `form:"how" oneof:"publish"`
}

func (s *Service) getFounding(r *web.Req) (web.Reply, error) {
	return s.foundingReply(r, nil, nil)
}

func (s *Service) foundingReply(r *web.Req, form *foundingForm, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pageFoundingTitle)
	if err != nil {
		return web.Reply{}, err
	}
	answers := view.Network.Confirmed
	if len(answers) == 0 {
		answers = view.Network.Answers
	}
	v := foundingView{View: view, Form: foundingForm{answersForm: answersOf(answers), ConfirmedOn: view.Network.ConfirmedOn}, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.Invalid(foundingPage(p, v)), nil
	}
	return web.OK(foundingPage(p, v)), nil
}

func (s *Service) postFounding(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[foundingForm](r)
	slug := r.PathValue("slug")
	if err == nil {
		_, err = s.Answer(r.Context(), r.Actor, slug, form.answers(), form.ConfirmedOn)
	}
	if err == nil && form.How == "publish" {
		_, err = s.Publish(r.Context(), r.Actor, slug)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.foundingReply(r, &form, err) })
	}
	return web.SeeOther("/networks/"+slug, pageSavedFlash), nil
}

type conditionForm struct {
	Attribute  string `form:"attribute" max:"40"`
	Operator   string `form:"operator" max:"10"`
	Value      string `form:"value" max:"40"`
	Strictness string `form:"strictness" max:"20"`
}

type conditionsForm struct {
	Rows []conditionForm `form:"conditions" max:"20"`
}

func (s *Service) getConditions(r *web.Req) (web.Reply, error) {
	return s.conditionsReply(r, nil, nil)
}

func (s *Service) conditionsReply(r *web.Req, rows []conditionForm, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pageConditionsTitle)
	if err != nil {
		return web.Reply{}, err
	}
	if rows == nil {
		for _, c := range view.Conditions {
			rows = append(rows, conditionForm{string(c.Attribute), c.Operator, c.valueWord(r.Lang), string(c.Strictness)})
		}
	}
	v := conditionsView{View: view, Rows: append(rows, conditionForm{Strictness: string(SelfDeclared)}), Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(conditionsPage(p, v)), nil
	}
	return web.OK(conditionsPage(p, v)), nil
}

func (s *Service) postConditions(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[conditionsForm](r)
	var rows []conditionForm
	var list []Condition
	for _, c := range form.Rows {
		if c.Attribute != "" {
			rows = append(rows, c)
			list = append(list, Condition{Attribute: Attribute(c.Attribute), Operator: c.Operator, Value: valueNamed(Attribute(c.Attribute), c.Value), Strictness: Strictness(c.Strictness)})
		}
	}
	if err == nil {
		_, err = s.SetConditions(r.Context(), r.Actor, r.PathValue("slug"), list)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.conditionsReply(r, rows, err) })
	}
	return web.SeeOther("/networks/"+r.PathValue("slug")+"/conditions", pageSavedFlash), nil
}

type phaseForm struct {
	Phase      string     `form:"phase" max:"20" required:"true"`
	EndedOn    civil.Date `form:"ended_on"`
	MergedInto string     `form:"merged_into" max:"60"`
}

func (s *Service) getPhase(r *web.Req) (web.Reply, error) {
	return s.phaseReply(r, nil, nil)
}

func (s *Service) phaseReply(r *web.Req, form *phaseForm, wrong error) (web.Reply, error) {
	view, p, err := s.managed(r, pagePhaseTitle)
	if err != nil {
		return web.Reply{}, err
	}
	list, err := s.List(r.Context(), r.Actor, Filter{}, ByName, r.Lang)
	if err != nil {
		return web.Reply{}, err
	}
	v := phaseView{View: view, Form: phaseForm{Phase: string(view.Network.Phase), EndedOn: view.Network.EndedOn, MergedInto: view.MergedInto.Slug},
		Errors: ui.ErrorsOf(wrong), Others: []ui.Option{{Label: r.T(pageNotMerged)}}}
	for _, c := range list.Cards {
		if c.ID != view.Network.ID && c.Joinable(view.Today) {
			v.Others = append(v.Others, ui.Option{Value: c.Slug, Label: c.Name.In(r.Lang)})
		}
	}
	if form != nil {
		v.Form = *form
	}
	if wrong != nil {
		return web.Invalid(phasePage(p, v)), nil
	}
	return web.OK(phasePage(p, v)), nil
}

func (s *Service) postPhase(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[phaseForm](r)
	if err == nil {
		_, err = s.SetPhase(r.Context(), r.Actor, r.PathValue("slug"), Phase(form.Phase), form.EndedOn, form.MergedInto)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.phaseReply(r, &form, err) })
	}
	return web.SeeOther("/networks/"+r.PathValue("slug"), pageSavedFlash), nil
}

// number reads a whole number somebody typed.
func number(field, s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0, fault.FieldErr(field, msgValueNumber)
	}
	return n, nil
}
