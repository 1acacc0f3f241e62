package org

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func today(r *web.Req) civil.Date { return civil.DateOf(r.Now) }

// formPage answers with a form: as a page of its own, or with what is wrong in
// it. Errors that no field can mend become pages of their own.
func formPage(r *web.Req, err error, render func(errs ui.Errors) web.Reply) (web.Reply, error) {
	if err != nil && !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.Conflict) {
		return web.Reply{}, err
	}
	return render(ui.ErrorsOf(err)), nil
}

// status is a page, or the same page as the answer to a form that was refused.
func status(errs ui.Errors, c templ.Component) web.Reply {
	if len(errs) > 0 {
		return web.Invalid(c)
	}
	return web.OK(c)
}

// parseVague reads a date as exact as somebody typed it.
func parseVague(faults *fault.Fields, field, text string) civil.Vague {
	if text == "" {
		return civil.Vague{}
	}
	v, err := civil.ParseVague(text, "")
	if err != nil {
		faults.Add(field, msgVague)
	}
	return v
}

// also gathers what Decode and a form's own reading found wrong.
func also(err error, faults fault.Fields) error {
	if err != nil && !fault.Is(err, fault.Invalid) {
		return err
	}
	var all fault.Fields
	if err != nil {
		all = fault.Of(err).Fields
		if len(all) == 0 {
			return err
		}
	}
	return append(all, faults...).Err()
}

// factsForm is the form of an organisation's facts.
type factsForm struct {
	Kind         string       `form:"kind" required:"true" max:"30"`
	Reach        string       `form:"scope" max:"30"`
	Municipality string       `form:"municipality" max:"3"`
	Region       string       `form:"region" max:"2"`
	BusinessID   string       `form:"business_id" max:"30"`
	Langs        []string     `form:"langs"`
	Email        string       `form:"email" max:"254"`
	Web          string       `form:"web" max:"500"`
	Offers       i18n.Content `form:"offers" max:"2000" lines:"true"`
	Inferred     i18n.Content `form:"inferred" max:"2000" lines:"true"`
	Version      int          `form:"version"`
}

// Empty says what is missing in words of its own.
func (factsForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"kind": msgKindMissing} }

func (f factsForm) facts() Facts {
	return Facts{
		Kind: Kind(f.Kind), Reach: Reach(f.Reach), BusinessID: f.BusinessID, Municipality: f.Municipality, Region: f.Region,
		Langs: parseLangs(strings.Join(f.Langs, " ")), Email: f.Email, Web: f.Web, Offers: f.Offers, Inferred: f.Inferred,
	}
}

func formOf(f Facts, version int) factsForm {
	return factsForm{
		Kind: string(f.Kind), Reach: string(f.Reach), BusinessID: f.BusinessID, Municipality: f.Municipality, Region: f.Region,
		Langs: strings.Fields(formatLangs(f.Langs)), Email: f.Email, Web: f.Web, Offers: f.Offers, Inferred: f.Inferred, Version: version,
	}
}

// newForm is the form of an organisation to be added.
type newForm struct {
	Name      i18n.Content `form:"name" max:"200" required:"true"`
	Short     string       `form:"short" max:"40"`
	Slug      string       `form:"slug" max:"60"`
	Employees string       `form:"employees" max:"9"`
	Parent    string       `form:"parent" max:"80"` // slug
	factsForm
}

// Empty says what is missing in words of its own.
func (newForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"name": msgNameMissing, "kind": msgKindMissing}
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	form := newForm{Parent: r.URL.Query().Get("parent")}
	parent, err := s.parentFor(r, form.Parent)
	if err != nil {
		return web.Reply{}, err
	}
	return s.newPage(r, form, parent, nil)
}

// parentFor is the organisation under which one is made, if the actor may.
func (s *Service) parentFor(r *web.Req, slug string) (Organisation, error) {
	if slug == "" {
		return Organisation{}, MayCreate.Check(r.Actor, Organisation{})
	}
	return s.chosen(r.Context(), r.Actor, slug, MayCreate)
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[newForm](r)
	parent, perr := s.parentFor(r, form.Parent)
	if perr != nil {
		return web.Reply{}, perr
	}
	var faults fault.Fields
	n := New{
		Slug: form.Slug, Names: []NewName{{Name: form.Name, Short: form.Short}}, Parent: parent.ID, Facts: form.facts(),
		Employees: parseEmployees(&faults, form.Employees),
	}
	if err = also(err, faults); err == nil {
		var o Organisation
		if o, err = s.Create(r.Context(), r.Actor, n); err == nil {
			return web.SeeOther(o.Path(), msgCreated), nil
		}
	}
	return s.newPage(r, form, parent, err)
}

func parseEmployees(faults *fault.Fields, text string) Employees {
	if text == "" {
		return Employees{}
	}
	n, err := strconv.Atoi(strings.ReplaceAll(text, " ", ""))
	if err != nil {
		faults.Add("employees", msgEmployees)
	}
	return Employees{Number: n, Known: true}
}

func (s *Service) newPage(r *web.Req, form newForm, parent Organisation, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		p := r.Page(r.T(msgNewOrg), "region")
		p.NoIndex = true
		p.Crumbs = []ui.Crumb{{Label: r.T(msgOrganisations), Href: "/organisations"}}
		if parent.ID != "" {
			p.Crumbs = append(p.Crumbs, ui.Crumb{Label: parent.Called(r.Lang), Href: parent.Path()})
		}
		return status(errs, newPage(p, newView{Form: form, Parent: parent, Errors: errs, Today: today(r)}))
	})
}

// kept makes the page of a form about an organisation.
func kept(r *web.Req, o Organisation, title i18n.Text) ui.Page {
	p := r.Page(r.T(title), "region")
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(msgOrganisations), Href: "/organisations"}, {Label: o.Called(r.Lang), Href: o.Path()}}
	return p
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	return s.editPage(r, o, formOf(FactsOf(o), o.Version), nil)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[factsForm](r)
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, o.ID, form.Version, form.facts())
		if err == nil {
			return web.SeeOther(o.Path(), msgSaved), nil
		}
	}
	return s.editPage(r, o, form, err)
}

func (s *Service) editPage(r *web.Req, o Organisation, form factsForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, editPage(kept(r, o, msgEditFacts), editView{Org: o, Form: form, Errors: errs, Today: today(r)}))
	})
}

// nameForm is the form of a name with its dates.
type nameForm struct {
	Name  i18n.Content `form:"name" max:"200" required:"true"`
	Short string       `form:"short" max:"40"`
	From  string       `form:"from" max:"10"`
	Until string       `form:"until" max:"10"`
}

// Empty says what is missing in words of its own.
func (nameForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"name": msgNameMissing} }

func (f nameForm) input(faults *fault.Fields) NewName {
	return NewName{Name: f.Name, Short: f.Short, Span: Span{From: parseVague(faults, "from", f.From), Until: parseVague(faults, "until", f.Until)}}
}

func (s *Service) getNames(r *web.Req) (web.Reply, error) {
	return s.namesPage(r, nameForm{From: today(r).String()}, nil)
}

func (s *Service) postNames(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[nameForm](r)
	var faults fault.Fields
	n := form.input(&faults)
	if err = also(err, faults); err == nil {
		if err = s.AddName(r.Context(), r.Actor, o.ID, n); err == nil {
			return web.SeeOther(o.Path()+"/names", msgNameSaved), nil
		}
	}
	return s.namesPage(r, form, err)
}

func (s *Service) namesPage(r *web.Req, form nameForm, err error) (web.Reply, error) {
	o, names, rerr := s.named(r.Context(), r.Actor, r.PathValue("slug"))
	if rerr != nil {
		return web.Reply{}, rerr
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, namesPage(kept(r, o, msgNames), namesView{Org: o, Names: names, Form: form, Errors: errs, Today: today(r)}))
	})
}

// nameIn finds one of an organisation's names.
func (s *Service) nameIn(r *web.Req) (Organisation, Name, error) {
	o, names, err := s.named(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return o, Name{}, err
	}
	for _, n := range names {
		if n.ID == r.PathValue("name") {
			return o, n, nil
		}
	}
	return o, Name{}, fault.Missing(nil)
}

func (s *Service) getName(r *web.Req) (web.Reply, error) {
	o, n, err := s.nameIn(r)
	if err != nil {
		return web.Reply{}, err
	}
	return s.namePage(r, o, n, nameForm{Name: n.Name, Short: n.Short, From: n.Span.From.String(), Until: n.Span.Until.String()}, nil)
}

func (s *Service) postName(r *web.Req) (web.Reply, error) {
	o, n, err := s.nameIn(r)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[nameForm](r)
	var faults fault.Fields
	in := form.input(&faults)
	if err = also(err, faults); err == nil {
		if err = s.EditName(r.Context(), r.Actor, o.ID, n.ID, in); err == nil {
			return web.SeeOther(o.Path()+"/names", msgNameSaved), nil
		}
	}
	return s.namePage(r, o, n, form, err)
}

func (s *Service) namePage(r *web.Req, o Organisation, n Name, form nameForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, namePage(kept(r, o, msgEditName), o, n, form, errs))
	})
}

func (s *Service) getRemoveName(r *web.Req) (web.Reply, error) {
	o, n, err := s.nameIn(r)
	if err != nil {
		return web.Reply{}, err
	}
	return removeNameReply(r, o, n, nil), nil
}

func removeNameReply(r *web.Req, o Organisation, n Name, errs ui.Errors) web.Reply {
	p := kept(r, o, msgRemoveName)
	return status(errs, ui.ConfirmPage(p, ui.ConfirmSpec{
		Lead: n.Name.In(r.Lang), Effects: []string{r.T(msgRemoveNameNote)}, Action: o.Path() + "/names/" + n.ID + "/remove",
		Verb: msgRemoveName, Keep: msgKeepName, Back: o.Path() + "/names", Danger: true, Errors: errs,
	}))
}

func (s *Service) postRemoveName(r *web.Req) (web.Reply, error) {
	o, n, err := s.nameIn(r)
	if err != nil {
		return web.Reply{}, err
	}
	err = s.RemoveName(r.Context(), r.Actor, o.ID, n.ID)
	if err == nil {
		return web.SeeOther(o.Path()+"/names", msgNameRemoved), nil
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply { return removeNameReply(r, o, n, errs) })
}

// employeesForm is the form of how many people an organisation employs.
type employeesForm struct {
	Number string     `form:"employees" max:"9" required:"true"`
	AsOf   civil.Date `form:"employees_as_of"`
}

// Empty says what is missing in words of its own.
func (employeesForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"employees": msgEmployees}
}

func (s *Service) getEmployees(r *web.Req) (web.Reply, error) {
	return s.employeesPage(r, employeesForm{AsOf: today(r)}, nil)
}

func (s *Service) postEmployees(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[employeesForm](r)
	var faults fault.Fields
	e := parseEmployees(&faults, form.Number)
	e.AsOf = form.AsOf
	if err = also(err, faults); err == nil {
		if err = s.SetEmployees(r.Context(), r.Actor, o.ID, e); err == nil {
			return web.SeeOther(o.Path(), msgSaved), nil
		}
	}
	return s.employeesPage(r, form, err)
}

func (s *Service) employeesPage(r *web.Req, form employeesForm, err error) (web.Reply, error) {
	o, all, rerr := s.numbers(r.Context(), r.Actor, r.PathValue("slug"))
	if rerr != nil {
		return web.Reply{}, rerr
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, employeesPage(kept(r, o, msgEditEmployees), o, all, form, errs))
	})
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	o, all, next, err := s.changesOf(r.Context(), r.Actor, r.PathValue("slug"), r.URL.Query().Get("cursor"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(historyPage(kept(r, o, msgHistory), all, next)), nil
}
