package curriculum

import (
	"slices"
	"strconv"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

const differ = "ids differ in each demonstration"

// ListTitle is what the list of all is called, for links to it.
func ListTitle() i18n.Text { return pageTitle }

// DeskTitle is what the desk is called, for links to it.
func DeskTitle() i18n.Text { return pageDesk }

// Routes are the pages of course models.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/course-models", s.getList)
	m.Get("/course-models/calculator", s.getCalculator, web.Sample("/course-models/calculator?w_lecture=12&w_active=10"))
	m.Get("/course-models/new", s.getNew, web.SkipSample(differ))
	m.Post("/course-models/new", s.postNew)
	m.Get("/organisations/{slug}/model-rules", s.getRules, web.SkipSample(differ))
	m.Post("/organisations/{slug}/model-rules", s.postRules)
	m.Get("/desk/course-models", s.getDesk)
	m.Get("/course-models/{id}", s.getOne, web.SkipSample(differ))
	m.Get("/course-models/{id}/edit", s.getEdit, web.SkipSample(differ))
	m.Post("/course-models/{id}/edit", s.postEdit)
	m.Get("/course-models/{id}/do/{action}", s.getDo, web.SkipSample(differ))
	m.Post("/course-models/{id}/do/{action}", s.postDo)
	m.Post("/course-models/{id}/comments", s.postSay)
	m.Post("/course-models/{id}/comments/{comment}", s.postResolve)
}

type listForm struct {
	Query   string `form:"q" max:"100"`
	Org     string `form:"org" max:"40"`
	Retired bool   `form:"retired"`
	Page    int    `form:"page" min:"0" max:"100000"`
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[listForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	l, err := s.List(r.Context(), r.Actor, Filter(form))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(listPage(r.Page(r.T(pageTitle), nav), listView{Listing: l, Form: form, MayPropose: r.Actor.HoldsAny("main_user")})), nil
}

func (s *Service) getDesk(r *web.Req) (web.Reply, error) {
	list, err := s.Desk(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageDesk), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/course-models"}}
	return web.OK(deskPage(p, deskView{List: list, MayPropose: r.Actor.HoldsAny("main_user")})), nil
}

// planForm is a plan as it is typed.
type planForm struct {
	Org           string       `form:"org" max:"40"`
	Title         i18n.Content `form:"title" max:"160"`
	Target        i18n.Content `form:"target" max:"8000" lines:"true"`
	Outcomes      i18n.Content `form:"outcomes" max:"8000" lines:"true"`
	Contents      i18n.Content `form:"contents" max:"8000" lines:"true"`
	Methods       i18n.Content `form:"methods" max:"8000" lines:"true"`
	Assessment    i18n.Content `form:"assessment" max:"8000" lines:"true"`
	Prerequisites i18n.Content `form:"prerequisites" max:"8000" lines:"true"`
	Materials     i18n.Content `form:"materials" max:"8000" lines:"true"`
	Certificate   i18n.Content `form:"certificate" max:"8000" lines:"true"`
	Scale         string       `form:"scale" max:"20"`
	Level         string       `form:"level" max:"40"`
	workForm
	Changed int64 `form:"changed"`
}

// workForm are the amounts of a sizing as they are typed.
type workForm struct {
	Lecture   string `form:"w_lecture" max:"12"`
	Active    string `form:"w_active" max:"12"`
	Practice  string `form:"w_practice" max:"12"`
	Easy      string `form:"w_easy" max:"12"`
	Demanding string `form:"w_demanding" max:"12"`
	Own       string `form:"w_own" max:"12"`
}

func (f *workForm) fields() map[WorkKind]*string {
	return map[WorkKind]*string{Lecture: &f.Lecture, Active: &f.Active, Practice: &f.Practice, Easy: &f.Easy, Demanding: &f.Demanding, OwnTime: &f.Own}
}

func (f workForm) amounts() (map[WorkKind]Milli, error) {
	var faults fault.Fields
	out := map[WorkKind]Milli{}
	fields := f.fields()
	for _, k := range WorkKinds {
		if *fields[k] == "" {
			continue
		}
		n, ok := ParseMilli(*fields[k])
		if !ok {
			faults.Add("w_"+string(k), msgAmount)
		} else if n > 0 {
			out[k] = n
		}
	}
	return out, faults.Err()
}

func workOf(s Sizing) (f workForm) {
	for k, field := range f.fields() {
		if n := s.Amounts[k]; n > 0 {
			*field = n.text()
		}
	}
	return f
}

func (f planForm) plan() (Plan, error) {
	amounts, err := f.amounts()
	return Plan{
		Title: f.Title, Target: f.Target, Outcomes: f.Outcomes, Contents: f.Contents, Methods: f.Methods, Assessment: f.Assessment,
		Prerequisites: f.Prerequisites, Materials: f.Materials, Certificate: f.Certificate, Scale: Scale(f.Scale), Level: f.Level,
		Sizing: Sizing{Amounts: amounts},
	}, err
}

func formOf(m Model) planForm {
	p := m.Plan
	return planForm{
		Title: p.Title, Target: p.Target, Outcomes: p.Outcomes, Contents: p.Contents, Methods: p.Methods, Assessment: p.Assessment,
		Prerequisites: p.Prerequisites, Materials: p.Materials, Certificate: p.Certificate, Scale: string(p.Scale), Level: p.Level,
		workForm: workOf(p.Sizing), Changed: m.Changed.UnixMilli(),
	}
}

// text is a part of the form by its name.
func (f *planForm) text(name string) i18n.Content {
	p, _ := f.plan()
	i := slices.IndexFunc(parts, func(x part) bool { return x.name == name })
	return *parts[i].text(&p)
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) { return s.newReply(r, planForm{}, nil) }

func (s *Service) newReply(r *web.Req, form planForm, wrong error) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	list, err := s.Orgs(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	if len(list) == 0 {
		return web.Reply{}, fault.New(fault.Forbidden, i18n.Text{})
	}
	p := r.Page(r.T(pagePropose), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/course-models"}}
	v := newView{Form: form, Errors: ui.ErrorsOf(wrong)}
	for _, o := range list {
		v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
	}
	if wrong != nil {
		return web.Invalid(newPage(p, v)), nil
	}
	return web.OK(newPage(p, v)), nil
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[planForm](r)
	var plan Plan
	if err == nil {
		plan, err = form.plan()
	}
	var made Model
	if err == nil {
		made, err = s.Propose(r.Context(), r.Actor, form.Org, plan)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.newReply(r, form, err)
	}
	return web.SeeOther(made.Path(), pageProposed), nil
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *planForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), 0)
	if err == nil {
		err = MayEdit.Check(r.Actor, x.Model)
	}
	if err == nil && !x.Editable() {
		err = fault.New(fault.Conflict, msgNotNow)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		f := formOf(x.Model)
		form = &f
	}
	p := below(r, x.Model, r.T(pageEdit))
	v := editView{Model: x.Model, Form: *form, Errors: ui.ErrorsOf(wrong), Comments: x.Comments}
	if wrong != nil {
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[planForm](r)
	var plan Plan
	if err == nil {
		plan, err = form.plan()
	}
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, r.PathValue("id"), plan, time.UnixMilli(form.Changed))
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.editReply(r, &form, err)
	}
	return web.SeeOther("/course-models/"+r.PathValue("id"), pageSaved), nil
}

func below(r *web.Req, m Model, title string) ui.Page {
	p := r.Page(title, nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/course-models"}, {Label: m.Plan.Title.In(r.Lang), Href: m.Path()}}
	return p
}

type sayForm struct {
	Part string `form:"part" max:"20"`
	Text string `form:"text" max:"3000" lines:"true"`
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) { return s.oneReply(r, sayForm{}, nil) }

func (s *Service) oneReply(r *web.Req, form sayForm, wrong error) (web.Reply, error) {
	number, _ := strconv.Atoi(r.URL.Query().Get("version"))
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), max(number, 0))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(x.Seen.Title.In(r.Lang), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/course-models"}}
	if x.Works {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pageDesk), Href: "/desk/course-models"})
	}
	p.NoIndex = x.Number == 0
	v := oneView{Shown: x, Form: form, Errors: ui.ErrorsOf(wrong)}
	if x.MayUse {
		v.Use = s.NewCourse(x.ID)
	}
	if v.Made, err = s.made(r.Context(), r.Actor, p, x); err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(onePage(p, v)), nil
	}
	return web.OK(onePage(p, v)), nil
}

func (s *Service) postSay(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[sayForm](r)
	if err == nil {
		err = s.Say(r.Context(), r.Actor, r.PathValue("id"), form.Part, form.Text)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.oneReply(r, form, err)
	}
	return web.SeeOther("/course-models/"+r.PathValue("id"), pageSaid), nil
}

func (s *Service) postResolve(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[struct {
		Done bool `form:"done"`
	}](r)
	if err == nil {
		err = s.Resolve(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("comment"), form.Done)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/course-models/"+r.PathValue("id"), pageMarked), nil
}

type doForm struct {
	Reason string `form:"reason" max:"2000" lines:"true"`
}

func (s *Service) getDo(r *web.Req) (web.Reply, error) { return s.doReply(r, doForm{}, nil) }

func (s *Service) doReply(r *web.Req, form doForm, wrong error) (web.Reply, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"), 0)
	if err != nil {
		return web.Reply{}, err
	}
	line, ok := moveOf(Action(r.PathValue("action")))
	if !ok {
		return web.Reply{}, fault.Missing(nil)
	}
	if err := line.By.rule().Check(r.Actor, x.Model); err != nil {
		return web.Reply{}, err
	}
	if !line.open(x.State, x.Turn) {
		return web.Reply{}, fault.New(fault.Conflict, msgNotNow)
	}
	p := below(r, x.Model, r.T(doings[line.Action].verb))
	v := doView{Model: x.Model, Line: line, Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(doPage(p, v)), nil
	}
	return web.OK(doPage(p, v)), nil
}

func (s *Service) postDo(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[doForm](r)
	a := Action(r.PathValue("action"))
	if err == nil {
		err = s.Do(r.Context(), r.Actor, r.PathValue("id"), a, form.Reason)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.doReply(r, form, err)
	}
	return web.SeeOther("/course-models/"+r.PathValue("id"), doings[a].done), nil
}

type calcForm struct {
	Centre string `form:"centre" max:"100"`
	workForm
}

func (s *Service) getCalculator(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[calcForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	rules, failed := s.SizingRules(r.Context(), form.Centre)
	if failed != nil {
		return web.Reply{}, failed
	}
	v := calcView{Form: form, Rules: rules}
	if err == nil {
		v.Sizing.Amounts, err = form.amounts()
		v.Sizing.By = rules
	}
	v.Errors = ui.ErrorsOf(err)
	p := r.Page(r.T(pageCalc), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/course-models"}}
	if err != nil {
		return web.Invalid(calcPage(p, v)), nil
	}
	return web.OK(calcPage(p, v)), nil
}

type rulesForm struct {
	PerCredit string `form:"per_credit" max:"12"`
	Least     string `form:"least" max:"12"`
	Lecture   string `form:"f_lecture" max:"12"`
	Active    string `form:"f_active" max:"12"`
	Practice  string `form:"f_practice" max:"12"`
	Easy      string `form:"f_easy" max:"12"`
	Demanding string `form:"f_demanding" max:"12"`
	Own       string `form:"f_own" max:"12"`
}

func (f *rulesForm) factors() map[WorkKind]*string {
	return map[WorkKind]*string{Lecture: &f.Lecture, Active: &f.Active, Practice: &f.Practice, Easy: &f.Easy, Demanding: &f.Demanding, OwnTime: &f.Own}
}

func (f rulesForm) rules() (Rules, error) {
	var faults fault.Fields
	out := Rules{Factors: map[WorkKind]Milli{}}
	var ok bool
	if out.PerCredit, ok = ParseMilli(f.PerCredit); !ok {
		faults.Add("per_credit", msgPerCredit)
	}
	if out.Least, ok = ParseMilli(f.Least); !ok {
		faults.Add("least", msgLeast)
	}
	fields := f.factors()
	for _, k := range WorkKinds {
		if out.Factors[k], ok = ParseMilli(*fields[k]); !ok {
			faults.Add("f_"+string(k), msgFactor)
		}
	}
	return out, faults.Err()
}

func (s *Service) getRules(r *web.Req) (web.Reply, error) { return s.rulesReply(r, nil, nil) }

func (s *Service) rulesReply(r *web.Req, form *rulesForm, wrong error) (web.Reply, error) {
	c, rules, err := s.RulesFor(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &rulesForm{PerCredit: rules.PerCredit.text(), Least: rules.Least.text()}
		for k, field := range form.factors() {
			*field = rules.Factors[k].text()
		}
	}
	p := r.Page(r.T(pageRules), nav)
	p.Crumbs = []ui.Crumb{{Label: c.Name.In(r.Lang), Href: c.Path()}}
	v := rulesView{Action: c.Path() + "/model-rules", Form: *form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(rulesPage(p, v)), nil
	}
	return web.OK(rulesPage(p, v)), nil
}

func (s *Service) postRules(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[rulesForm](r)
	var rules Rules
	if err == nil {
		rules, err = form.rules()
	}
	if err == nil {
		err = s.Size(r.Context(), r.Actor, r.PathValue("slug"), rules)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.rulesReply(r, &form, err)
	}
	return web.SeeOther("/organisations/"+r.PathValue("slug")+"/model-rules", pageRuled), nil
}
