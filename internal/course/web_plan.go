package course

import (
	"slices"
	"strconv"

	"parvi/internal/org"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

func (s *Service) planRoutes(m *web.Mux) {
	m.Get("/courses/{id}/plan/{step}", s.getPlan, web.SkipSample("ids differ in each demonstration"))
	m.Post("/courses/{id}/plan/{step}", s.postPlan)
	m.Post("/courses/{id}/split", s.postSplit)
}

type newForm struct {
	Org     string       `form:"organisation" max:"40"`
	Name    i18n.Content `form:"name" max:"160"`
	Support string       `form:"support" oneof:"none ordinary"`

	Model string          `form:"model" max:"40"`
	First civil.Date      `form:"first"`
	Start civil.TimeOfDay `form:"start"`
	Days  int             `form:"days" min:"0" max:"1000"`
	Every int             `form:"every" min:"0" max:"366"`
}

// getNew begins a course: from nothing, or from a course model, whose texts and
// hours it then has.
func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	f := newForm{Support: string(WithSupport), Start: civil.TimeOfDay{Hour: 9}, Every: 7}
	if q, err := web.Decode[newForm](r); err == nil {
		f.Org, f.Model = q.Org, q.Model
	}
	if f.Model != "" && r.Actor.SignedIn() {
		m, err := s.Ready(r.Context(), f.Model)
		if err != nil {
			return web.Reply{}, err
		}
		f.Name, f.Days = m.Title, daysFor(m.Taught)
	}
	return s.newReply(r, f, nil)
}

func (s *Service) newReply(r *web.Req, f newForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	orgs, err := s.Organisations(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	if len(orgs) == 0 {
		return web.Reply{}, fault.New(fault.Forbidden, i18n.Text{})
	}
	p := r.Page(r.T(planNew), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(trainingTitle), Href: "/training"}}
	v := newView{Form: f, Errors: ui.ErrorsOf(wrong), First: r.Typed("first")}
	if f.Model != "" {
		if v.Model, err = s.Ready(r.Context(), f.Model); err != nil {
			return web.Reply{}, err
		}
		p.Title = r.T(planNewFrom, "model", v.Model.Title)
	}
	for _, o := range orgs {
		v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
	}
	if f.Org == "" {
		v.Form.Org = r.Actor.ActingFor
	}
	if wrong != nil {
		return web.Invalid(newPage(p, v)), nil
	}
	return web.OK(newPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[newForm](r)
	if err == nil && f.Name.Empty() {
		err = fault.FieldErr("name", gapName)
	}
	var c Course
	if err == nil {
		plan := Plan{Name: f.Name, Support: Support(f.Support), Listed: true, Langs: f.Name.Langs()}
		c, err = s.Begin(r.Context(), r.Actor, New{Org: f.Org, Plan: plan, Model: f.Model, Dates: Dates{First: f.First, Start: f.Start, Days: f.Days, Every: f.Every}})
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, f, err)
	}
	if f.Model != "" {
		return web.SeeOther(c.PlanPath(StepSend), planFromModel), nil
	}
	return web.SeeOther(c.PlanPath(StepBasics), i18n.Text{}), nil
}

// planForm are the fields of all steps; each step reads its own.
type planForm struct {
	Name        i18n.Content `form:"name" max:"160"`
	Support     string       `form:"support" oneof:"none ordinary"`
	Kind        string       `form:"kind" oneof:"course lecture"`
	Lead        i18n.Content `form:"lead" max:"300"`
	Description i18n.Content `form:"description" max:"8000" lines:"true"`
	Langs       []string     `form:"langs"`
	Audience    string       `form:"audience" max:"500" lines:"true"`

	Sessions []sessionForm `form:"sessions"`

	Outcomes string `form:"outcomes" max:"2000" lines:"true"`
	Contents string `form:"contents" max:"4000" lines:"true"`
	Methods  string `form:"methods" max:"4000" lines:"true"`
	Online   string `form:"online" max:"4000" lines:"true"`
	Assess   string `form:"assessment" max:"4000" lines:"true"`

	Modes        []string     `form:"modes"`
	Onsite       *int         `form:"onsite_places" min:"1" max:"10000"`
	Remote       *int         `form:"remote_places" min:"1" max:"10000"`
	Place        i18n.Content `form:"place" max:"300"`
	Municipality string       `form:"municipality" max:"3"`
	Access       i18n.Content `form:"access_info" max:"1000"`
	RemoteURL    string       `form:"remote_url" max:"500"`
	Opens        civil.Date   `form:"opens_on"`
	Closes       civil.Date   `form:"closes_on"`
	Queue        string       `form:"queue" oneof:"auto offer manual"`
	Diet         bool         `form:"ask_diet"`
	Needs        bool         `form:"ask_access"`
	Fee          i18n.Content `form:"fee" max:"200"`
	Participants int          `form:"participants" min:"0" max:"10000"`
	ContactName  string       `form:"contact_name" max:"120"`
	ContactEmail string       `form:"contact_email" max:"254" email:"true"`
	Listed       bool         `form:"listed"`

	Costs   []costForm `form:"costs"`
	Income  string     `form:"income" max:"20"`
	Funding bool       `form:"other_funding"`

	Go       string `form:"go" max:"10"` // which button: "", "save" or "more"
	Autosave bool   `form:"autosave"`
	Seen     string `form:"seen" max:"40"` // the version of the step that was written on
}

type sessionForm struct {
	ID       string          `form:"id" max:"40"`
	Day      civil.Date      `form:"day"`
	Start    civil.TimeOfDay `form:"start"`
	End      civil.TimeOfDay `form:"end"`
	Breaks   int             `form:"breaks" min:"0" max:"1439"`
	Other    int             `form:"other" min:"0" max:"1439"`
	Topic    string          `form:"topic" max:"200"`
	Trainer  string          `form:"trainer" max:"200"`
	Place    string          `form:"place" max:"200"`
	Remote   bool            `form:"remote"`
	Parallel int             `form:"parallel" min:"0" max:"20"`
}

// blank tells whether a row says nothing any more.
func (f sessionForm) blank() bool {
	return f.Day.IsZero() && f.Topic == "" && f.Trainer == "" && f.Place == ""
}

type costForm struct {
	Category string `form:"category" max:"30"`
	Amount   string `form:"amount" max:"20"`
	Note     string `form:"note" max:"200"`
	ByPart   bool   `form:"by_participant"`
	Tied     bool   `form:"tied"`
	Sheet    bool   `form:"sheet"`
}

func (f costForm) blank() bool { return f.Amount == "" && f.Note == "" }

func costField(i int, name string) string { return "costs." + strconv.Itoa(i) + "." + name }

// costs reads cost lines; what is no sum is said at its field.
func costs(forms []costForm, bad *fault.Fields) []Cost {
	var list []Cost
	for _, f := range forms {
		if f.blank() {
			continue
		}
		amount, ok := ParseCents(f.Amount)
		if !ok || amount > maxAmount { // all that is wrong is told at once
			bad.Add(costField(len(list), "amount"), msgAmount)
		}
		if f.Category == "" {
			f.Category = "other"
		}
		list = append(list, Cost{Category: Category(f.Category), Amount: amount, Note: f.Note, ByParticipant: f.ByPart, Tied: f.Tied, Sheet: f.Sheet})
	}
	return list
}

// compact leaves out rows that say nothing, so that faults stand at the rows
// that are shown again.
func (f *planForm) compact() {
	f.Sessions = slices.DeleteFunc(f.Sessions, sessionForm.blank)
	f.Costs = slices.DeleteFunc(f.Costs, costForm.blank)
}

// write puts what a step says into the plan.
func (f planForm) write(step Step, p *Plan, bad *fault.Fields) {
	switch step {
	case StepBasics:
		p.Name, p.Lead, p.Description = f.Name, f.Lead, f.Description
		p.Support, p.Kind = Support(f.Support), Kind(f.Kind)
		p.Langs = nil
		for _, l := range f.Langs {
			if l, ok := i18n.ParseLang(l); ok {
				p.Langs = append(p.Langs, l)
			}
		}
		p.Audience = p.inLang(p.Audience, f.Audience)
	case StepSessions:
		p.Sessions = nil
		for i, x := range f.Sessions {
			t := Typed(x)
			p.Sessions = append(p.Sessions, t.session("sessions."+strconv.Itoa(i), bad))
		}
	case StepLearning:
		p.Outcomes, p.Contents, p.Methods = p.inLang(p.Outcomes, f.Outcomes), p.inLang(p.Contents, f.Contents), p.inLang(p.Methods, f.Methods)
		p.Online, p.Assessment = p.inLang(p.Online, f.Online), p.inLang(p.Assessment, f.Assess)
	case StepTakePart:
		f.takePart(p)
	case StepCosts:
		p.Costs, p.OtherFunding = costs(f.Costs, bad), f.Funding
		income, ok := ParseCents(f.Income)
		if !ok {
			bad.Add("income", msgAmount)
		}
		p.Income = income
	}
}

// inLang is a text with what was typed in the language of the plan. It stays in
// the plan's other languages, which a course model may have given it.
func (p *Plan) inLang(c i18n.Content, text string) i18n.Content {
	for _, l := range i18n.Langs {
		if !slices.Contains(p.Langs, l) {
			c = c.Set(l, "")
		}
	}
	return c.Set(p.lang(), text)
}

func (f planForm) takePart(p *Plan) {
	p.Capacity = map[registration.Mode]registration.Limit{}
	limit := func(n *int) registration.Limit {
		if n == nil || *n == 0 {
			return registration.Unlimited
		}
		return registration.Limit(*n)
	}
	if slices.Contains(f.Modes, string(registration.Onsite)) {
		p.Capacity[registration.Onsite] = limit(f.Onsite)
	}
	if slices.Contains(f.Modes, string(registration.Remote)) {
		p.Capacity[registration.Remote] = limit(f.Remote)
	}
	p.Place, p.Municipality, p.AccessInfo, p.RemoteURL = f.Place, f.Municipality, f.Access, f.RemoteURL
	p.OpensOn, p.ClosesOn, p.Queue = f.Opens, f.Closes, registration.Policy(f.Queue)
	p.AskDiet, p.AskAccess, p.Fee, p.Participants = f.Diet, f.Needs, f.Fee, f.Participants
	p.ContactName, p.ContactEmail, p.Listed = f.ContactName, f.ContactEmail, f.Listed
}

// formOf is the plan as it is typed.
func formOf(c Course) planForm {
	l := c.lang()
	f := planForm{
		Name: c.Name, Support: string(c.Support), Kind: string(c.Kind), Lead: c.Lead, Description: c.Description, Audience: c.Audience.In(l),
		Outcomes: c.Outcomes.In(l), Contents: c.Contents.In(l), Methods: c.Methods.In(l), Online: c.Online.In(l), Assess: c.Assessment.In(l), Place: c.Place,
		Municipality: c.Municipality, Access: c.AccessInfo, RemoteURL: c.RemoteURL, Opens: c.OpensOn, Closes: c.ClosesOn, Queue: string(c.Queue),
		Diet: c.AskDiet, Needs: c.AskAccess, Fee: c.Fee, Participants: c.Participants, ContactName: c.ContactName, ContactEmail: c.ContactEmail,
		Listed: c.Listed, Income: c.Income.typed(), Funding: c.OtherFunding, Costs: costForms(c.Costs),
	}
	for _, l := range c.Langs {
		f.Langs = append(f.Langs, string(l))
	}
	for _, m := range c.Modes() {
		f.Modes = append(f.Modes, string(m))
	}
	limit := func(m registration.Mode) *int {
		if n, ok := c.Capacity[m]; ok && n != registration.Unlimited {
			v := int(n)
			return &v
		}
		return nil
	}
	f.Onsite, f.Remote = limit(registration.Onsite), limit(registration.Remote)
	for _, s := range c.Sessions {
		t := s.typed()
		f.Sessions = append(f.Sessions, sessionForm(t))
	}
	return f
}

func costForms(list []Cost) []costForm {
	var out []costForm
	for _, x := range list {
		out = append(out, costForm{Category: string(x.Category), Amount: x.Amount.typed(), Note: x.Note, ByPart: x.ByParticipant, Tied: x.Tied, Sheet: x.Sheet})
	}
	return out
}

func stepOf(r *web.Req) (Step, error) {
	step := Step(r.PathValue("step"))
	if !slices.Contains(Steps, step) {
		return step, fault.Missing(nil)
	}
	return step, nil
}

func (s *Service) getPlan(r *web.Req) (web.Reply, error) {
	step, err := stepOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.planReply(r, step, nil, nil)
}

// planReply shows a step of the plan; form is what was typed, where it was at
// fault.
func (s *Service) planReply(r *web.Req, step Step, form *planForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayManage.Check(r.Actor, v.Known)
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(planTitle, "name", title(r.Lang, v.Course)), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(trainingMine), Href: "/desk/courses"}, {Label: title(r.Lang, v.Course), Href: v.Path()}}
	view := planView{Shown: v, Step: step, Form: formOf(v.Course), Errors: ui.ErrorsOf(wrong), Today: civil.DateOf(r.Now)}
	if form != nil {
		view.Form = *form
	}
	view.Form.Seen = v.Version(step)
	if e := fault.Of(wrong); wrong != nil && e.Code == codeEdited {
		mine := v.Plan
		form.write(step, &mine, &fault.Fields{})
		view.Apart = apart(v.Plan, mine, step, r.Lang)
		view.Errors = ui.Errors{}
	} else if form != nil {
		view.Form.Seen = form.Seen // what was at fault was written on that
	}
	if step == StepCosts && v.Supported() {
		if view.Estimate, _, err = s.Foresee(r.Context(), v.Known); err != nil {
			return web.Reply{}, err
		}
	}
	view.Rows = 1
	if form == nil && r.URL.Query().Get("more") != "" || len(view.Form.Sessions) == 0 {
		view.Rows = 3
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), planPage(p, view)), nil
	}
	return web.OK(planPage(p, view)), nil
}

func (s *Service) postPlan(r *web.Req) (web.Reply, error) {
	step, err := stepOf(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := web.Decode[planForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	f.compact()
	id := r.PathValue("id")
	if err == nil {
		var bad fault.Fields
		f.write(step, &Plan{}, &bad)
		if err = bad.Err(); err == nil {
			_, err = s.Save(r.Context(), r.Actor, id, Seen{step, f.Seen}, func(p *Plan) { f.write(step, p, &bad) })
		}
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.planReply(r, step, &f, err)
	}
	at := "/courses/" + id + "/plan/"
	switch {
	case f.Autosave:
		return s.planReply(r, step, nil, nil) // with the version that is now seen
	case f.Go == "more":
		return web.SeeOther(at+string(step)+"?more=1", planSaved), nil
	case f.Go == "save":
		return web.SeeOther(at+string(step), planSaved), nil
	}
	return web.SeeOther(at+string(step.next()), i18n.Text{}), nil
}

func (s *Service) postSplit(r *web.Req) (web.Reply, error) {
	_, second, err := s.Split(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.planReply(r, StepSend, nil, err)
	}
	return web.SeeOther(second.PlanPath(StepSessions), planSplitDone), nil
}

// organisation finds the organisation of a path or a filter.
func (s *Service) organisation(r *web.Req, idOrSlug string) (o org.Organisation, err error) {
	err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
		o, err = org.Find(r.Context(), tx, idOrSlug)
		return err
	})
	return o, err
}
