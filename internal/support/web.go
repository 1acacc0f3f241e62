package support

import (
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the calculator, the rule sets and the calls of the API.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/calculator", s.getCalculator)
	m.Get("/support/rules", s.getRules)
	m.Get("/support/rules/{id}", s.getRuleSet, web.Sample("/support/rules/sivis-course-2022"))
	s.editorRoutes(m)
	s.api(m)
}

// first is the rule set the calculator opens with: the latest for courses of
// the first centre that has some.
const first = "sivis-course-2024"

func (s *Service) getCalculator(r *web.Req) (web.Reply, error) {
	form, wrong := web.Decode[calculatorForm](r)
	if wrong != nil && !fault.Is(wrong, fault.Invalid) {
		return web.Reply{}, wrong
	}
	list, err := s.InForce(r.Context())
	if err != nil {
		return web.Reply{}, err
	}
	form.Costs = map[string]string{}
	var bad fault.Fields
	for _, c := range Categories {
		form.Costs[c] = r.Text("cost."+c, 20, &bad)
	}
	if wrong == nil {
		wrong = bad.Err()
	}
	v := calculatorView{Form: form, Rules: ruleOptions(list, r.Lang)}
	if v.R = chosen(list, form.Rules); v.R == nil {
		return web.Reply{}, fault.Missing(nil)
	}
	if form.Asked && wrong == nil {
		v.Res, wrong = calculated(v.R, &form)
	}
	p := r.Page(r.T(calcTitle), nav)
	p.Description = r.T(calcLead)
	if wrong != nil {
		if !ui.IsInvalid(wrong) {
			return web.Reply{}, wrong
		}
		v.Errors = ui.ErrorsOf(wrong)
		return web.Invalid(calculatorPage(p, v)), nil
	}
	return web.OK(calculatorPage(p, v)), nil
}

// chosen is the rule set asked for; the first one where none is, or where it
// is not known.
func chosen(list []*Rules, id string) *Rules {
	for _, want := range []string{id, first} {
		if r, err := ByID(list, want); err == nil {
			return r
		}
	}
	if len(list) == 0 {
		return nil
	}
	return list[0]
}

func calculated(r *Rules, form *calculatorForm) (*Result, error) {
	facts, err := form.facts(r)
	if err != nil {
		return nil, err
	}
	res, err := r.Calculate(&facts)
	if err != nil {
		return nil, form.atForm(err)
	}
	return &res, nil
}

func (s *Service) getRules(r *web.Req) (web.Reply, error) {
	list, err := s.InForce(r.Context())
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(rulesTitle), nav)
	p.Crumbs = crumbs(r, false)
	return web.OK(rulesPage(p, list)), nil
}

// versionForm asks for another version than the one in force: decisions stay
// with theirs.
type versionForm struct {
	Version int `form:"version" min:"1" max:"100000"`
}

func (s *Service) getRuleSet(r *web.Req) (web.Reply, error) {
	list, err := s.InForce(r.Context())
	if err != nil {
		return web.Reply{}, err
	}
	x, err := ByID(list, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, fault.Missing(err)
	}
	f, err := web.Decode[versionForm](r)
	if err != nil {
		return web.Reply{}, fault.Missing(err)
	}
	inForce := x.Version
	if f.Version != 0 && f.Version != x.Version {
		if x, err = s.Version(r.Context(), x.ID, f.Version); err != nil {
			return web.Reply{}, err
		}
	}
	p := r.Page(r.T(CentreName(x.Centre))+": "+x.Title(r.Lang), nav)
	p.Crumbs = crumbs(r, true)
	return web.OK(ruleSetPage(p, x, inForce)), nil
}

func crumbs(r *web.Req, deep bool) []ui.Crumb {
	list := []ui.Crumb{{Label: r.T(calcTitle), Href: "/calculator"}}
	if deep {
		list = append(list, ui.Crumb{Label: r.T(rulesTitle), Href: "/support/rules"})
	}
	return list
}

// Label is the calculator's name in menus.
func Label() i18n.Text { return calcTitle }
