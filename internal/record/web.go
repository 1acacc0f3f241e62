package record

import (
	"context"
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/course"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "training"

// Routes are the pages of certificates.
func (s *Service) Routes(m *web.Mux) {
	m.Get("/certificates", s.getCheck, web.Sample("/certificates"))
	m.Get("/certificates/{code}", s.getOne, web.SkipSample("codes differ in each demonstration"))
	m.Get("/certificates/{code}/document.pdf", s.getDocument, web.SkipSample("a download, not a page"))
	m.Get("/me/certificates", s.getMine, web.Sample("/me/certificates"))
	m.Get("/courses/{id}/certificates", s.getCourse, web.SkipSample("ids differ in each demonstration"))
	m.Post("/courses/{id}/certificates", s.postAll)
	m.Post("/courses/{id}/certificates/rule", s.postCourseRule)
	m.Post("/courses/{id}/certificates/{registration}/give", s.postGive)
	m.Post("/courses/{id}/certificates/{registration}/revoke", s.postRevoke)
	m.Get("/organisations/{slug}/certificates", s.getCentre, web.SkipSample("for study centres"))
	m.Post("/organisations/{slug}/certificates", s.postCentre)
	s.figureRoutes(m)
	s.authorityRoutes(m)
}

type checkForm struct {
	Code string `form:"code" max:"60"`
}

// getCheck asks for the code that stands on a paper. It is a GET, so that what
// was found can be passed on.
func (s *Service) getCheck(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[checkForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageCheck), nav)
	if err != nil {
		return web.Invalid(checkPage(p, f, ui.ErrorsOf(err))), nil
	}
	if strings.TrimSpace(f.Code) == "" {
		return web.OK(checkPage(p, f, nil)), nil
	}
	c, err := s.ByCode(r.Context(), f.Code)
	if fault.Is(err, fault.NotFound) {
		return web.Invalid(checkPage(p, f, ui.Errors{"code": msgNoCode})), nil
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.Redirect(c.Path()), nil
}

func (s *Service) getOne(r *web.Req) (web.Reply, error) {
	c, err := s.ByCode(r.Context(), r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	if r.PathValue("code") != c.Code { // as somebody typed it
		return web.Redirect(c.Path()), nil
	}
	p := r.Page(r.T(certTitle), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageCheck), Href: "/certificates"}}
	p.NoIndex = true
	return web.OK(onePage(p, c)), nil
}

func (s *Service) getDocument(r *web.Req) (web.Reply, error) {
	name, file, err := s.Document(r.Context(), r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download(name, "application/pdf", file), nil
}

func (s *Service) getMine(r *web.Req) (web.Reply, error) {
	list, err := s.Mine(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(mineTitle), "")
	return web.OK(minePage(p, list)), nil
}

type ruleForm struct {
	Percent int    `form:"percent" min:"1" max:"100"`
	Signer  string `form:"signer" max:"120"`
	Off     bool   `form:"off"`
}

func (f ruleForm) rule() Rule { return Rule(f) }

type courseView struct {
	View
	Form   ruleForm
	Errors ui.Errors
}

func (s *Service) getCourse(r *web.Req) (web.Reply, error) { return s.courseReply(r, nil, nil) }

func (s *Service) courseReply(r *web.Req, form *ruleForm, wrong error) (web.Reply, error) {
	v, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(listTitle), nav)
	name := v.Name.In(r.Lang)
	if name == "" {
		name = r.T(unnamed)
	}
	p.Crumbs = []ui.Crumb{{Label: r.T(trainings), Href: "/courses"}, {Label: name, Href: v.Course.Path()}}
	p.NoIndex = true
	view := courseView{View: v, Form: ruleForm(v.Rule), Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		view.Form = *form
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), coursePage(p, view)), nil
	}
	return web.OK(coursePage(p, view)), nil
}

func listPath(r *web.Req) string { return "/courses/" + r.PathValue("id") + "/certificates" }

func (s *Service) postAll(r *web.Req) (web.Reply, error) {
	_, err := s.GiveAll(r.Context(), r.Actor, r.PathValue("id"))
	return s.done(r, doneGiven, err)
}

func (s *Service) postGive(r *web.Req) (web.Reply, error) {
	return s.done(r, doneGivenOne, s.Give(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("registration")))
}

func (s *Service) postRevoke(r *web.Req) (web.Reply, error) {
	return s.done(r, doneRevoked, s.Revoke(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("registration")))
}

// done leads back to the list; what hindered it is said there.
func (s *Service) done(r *web.Req, flash i18n.Text, err error) (web.Reply, error) {
	if fault.Is(err, fault.Conflict) {
		return s.courseReply(r, nil, err)
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(listPath(r), flash), nil
}

func (s *Service) postCourseRule(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[ruleForm](r)
	if err == nil {
		err = s.SetRule(r.Context(), r.Actor, r.PathValue("id"), f.rule())
	}
	if err == nil {
		return web.SeeOther(listPath(r), doneRule), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.courseReply(r, &f, err)
}

func (s *Service) getCentre(r *web.Req) (web.Reply, error) { return s.centreReply(r, nil, nil) }

func (s *Service) centreReply(r *web.Req, form *ruleForm, wrong error) (web.Reply, error) {
	c, err := s.CentreRule(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(ruleTitle), "organisations")
	p.Crumbs = []ui.Crumb{{Label: c.Org.Name.In(r.Lang), Href: c.Org.Path()}}
	p.NoIndex = true
	f := ruleForm(c.Rule)
	if form != nil {
		f = *form
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), centrePage(p, c, f, ui.ErrorsOf(wrong))), nil
	}
	return web.OK(centrePage(p, c, f, nil)), nil
}

func (s *Service) postCentre(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[ruleForm](r)
	if err == nil {
		err = s.SetCentreRule(r.Context(), r.Actor, r.PathValue("slug"), f.rule())
	}
	if err == nil {
		return web.SeeOther("/organisations/"+r.PathValue("slug")+"/certificates", doneRule), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.centreReply(r, &f, err)
}

// Part is what the page of a course says of certificates: to who arranges it,
// and to whoever has one.
func (s *Service) Part(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, c course.Shown) (templ.Component, error) {
	if !who.SignedIn() {
		return nil, nil
	}
	may := MayIssue.Allows(who, c.Known) && c.Shown()
	var mine Certificate
	list, err := ofPerson(ctx, tx, who.Person, mostOwn)
	if err != nil {
		return nil, err
	}
	for _, x := range list {
		if x.Course == c.ID && x.Valid() {
			mine = x
		}
	}
	tell := ""
	if r, ok, err := s.Courses.Registration.Mine(ctx, tx, c.ID, who.Person); err != nil {
		return nil, err
	} else if ok && c.Centre != "" && tx.Now.Before(c.Ends.AddDate(0, 0, lookBack)) {
		tell = s.Courses.Registration.Link(r.ID) + "/about-me"
	}
	if !may && mine.ID == "" && tell == "" {
		return nil, nil
	}
	return partOf(p, c.Course.Path(), mine, tell, may), nil
}

// MineTitle is what one's own certificates are called.
func MineTitle() i18n.Text { return mineTitle }
