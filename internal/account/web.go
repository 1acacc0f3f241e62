package account

import (
	"net/http"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/person"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// cookieFor is how long the browser keeps the cookie; how long a session lasts
// is decided here, not there.
const cookieFor = 400 * 24 * time.Hour

// Routes are signing in, one's own security, roles, and the installation.
func (s *Service) Routes(m *web.Mux) {
	const secret = "the link is secret and works once"
	m.Get("/sign-in", s.getSignIn)
	m.Post("/sign-in", s.postSignIn)
	m.Get("/sign-in/password", s.getPassword)
	m.Post("/sign-in/password", s.postPassword)
	m.Get("/sign-in/{token}", s.getLink, web.SkipSample(secret))
	m.Post("/sign-in/{token}", s.postLink)
	m.Post("/sign-out", s.postSignOut)

	m.Get("/me/security", s.getSecurity)
	m.Post("/me/sessions/end", s.postEndOthers)
	m.Post("/me/sessions/{id}/end", s.postEndSession)
	m.Post("/me/password", s.postSetPassword)
	m.Post("/me/password/remove", s.postRemovePassword)
	m.Post("/me/tokens", s.postToken)
	m.Post("/me/tokens/{id}/revoke", s.postRevoke)
	m.Get("/me/acting", s.getActing)
	m.Post("/me/acting", s.postActing)

	m.Get("/ops/grants", s.getGrants)
	m.Post("/ops/grants", s.postGrants)
	m.Get("/organisations/{slug}/roles", s.getOrgGrants, web.SkipSample("needs a role in an organisation"))
	m.Post("/organisations/{slug}/roles", s.postOrgGrants)
	m.Get("/grants/{id}/end", s.getEnd, web.SkipSample("ids are made when roles are given"))
	m.Post("/grants/{id}/end", s.postEnd)
	m.Get("/invitations/{token}", s.getInvitation, web.SkipSample(secret))
	m.Post("/invitations/{token}", s.postInvitation)
	m.Post("/invitations/{id}/again", s.postAgain)
	m.Post("/invitations/{id}/withdraw", s.postWithdraw)

	m.Get("/first-run", s.getFirstRun, web.SkipSample("is there until somebody runs the installation"))
	m.Post("/first-run", s.postFirstRun)
	m.Get("/ops/installation", s.getInstallation)
	m.Post("/ops/installation", s.postInstallation)

	s.api(m)
}

// mendable tells whether the form is shown again for what went wrong.
func mendable(err error) bool { return fault.Is(err, fault.Invalid) || fault.Is(err, fault.Conflict) }

// private is a page that no search engine lists.
func private(r *web.Req, title i18n.Text, nav, path string) ui.Page {
	p := r.Page(r.T(title), nav)
	p.NoIndex = true
	if r.Method == http.MethodPost {
		p.Path = path
	}
	return p
}

// answer is a page, with the status of what was wrong with its form.
func answer(err error, c templ.Component) web.Reply {
	if err == nil {
		return web.OK(c)
	}
	return web.HTML(fault.Of(err).Kind.Status(), c)
}

type signInForm struct {
	Email string `form:"email" max:"254"`
	Next  string `form:"next" max:"2000"`
}

// next is where one goes on to, if it stays on this site.
func next(path string) string {
	if web.IsLocal(path) {
		return path
	}
	return ""
}

func (s *Service) getSignIn(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[signInForm](r)
	if err != nil && !mendable(err) {
		return web.Reply{}, err
	}
	return s.signInPage(r, form, nil), nil
}

func (s *Service) signInPage(r *web.Req, form signInForm, err error) web.Reply {
	p := private(r, msgSignIn, "sign-in", "/sign-in")
	return answer(err, viewSignIn(p, signInView{Email: form.Email, Next: next(form.Next), As: r.Actor.Name, Errors: ui.ErrorsOf(err)}))
}

func (s *Service) postSignIn(r *web.Req) (web.Reply, error) {
	if err := web.LimitNetwork(r, "sign-in", 300, time.Hour); err != nil {
		return web.Reply{}, err
	}
	form, err := web.Decode[signInForm](r)
	email := ""
	if err == nil {
		email, err = s.RequestLink(r.Context(), form.Email, r.Lang, next(form.Next))
	}
	if mendable(err) {
		return s.signInPage(r, form, err), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.OK(viewLinkSent(private(r, msgLinkSentHead, "sign-in", "/sign-in"), person.ShowEmail(email))), nil
}

type passwordForm struct {
	Email    string `form:"email" max:"254"`
	Password string `form:"password" secret:"true" max:"200"`
	Next     string `form:"next" max:"2000"`
}

func (s *Service) getPassword(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[passwordForm](r)
	if err != nil && !mendable(err) {
		return web.Reply{}, err
	}
	return s.passwordPage(r, form, nil), nil
}

func (s *Service) passwordPage(r *web.Req, form passwordForm, err error) web.Reply {
	p := private(r, msgWithPassword, "sign-in", "/sign-in/password")
	return answer(err, viewPassword(p, signInView{Email: form.Email, Next: next(form.Next), Errors: ui.ErrorsOf(err)}))
}

func (s *Service) postPassword(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[passwordForm](r)
	var in SignedIn
	if err == nil {
		in, err = s.SignInByPassword(r.Context(), form.Email, form.Password, r.UserAgent(), ownSession(r))
	}
	if mendable(err) {
		return s.passwordPage(r, form, err), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	in.Next = next(form.Next)
	return s.welcome(r, in), nil
}

// ownSession is the session of the browser that signs in anew, which ends; a
// program's token does not.
func ownSession(r *web.Req) string {
	if r.Header.Get("Authorization") != "" {
		return ""
	}
	return r.Actor.Session
}

// welcome keeps the session in the browser and goes on to where one wanted.
func (s *Service) welcome(r *web.Req, in SignedIn) web.Reply {
	r.SetCookie(web.SessionCookie, in.Token, cookieFor)
	to := next(in.Next)
	if to == "" {
		to = "/me"
	}
	return web.SeeOther(to, msgSignedIn.Fill("name", in.Person.Name))
}

type newcomerForm struct {
	Name string    `form:"name" max:"120"`
	Lang i18n.Lang `form:"lang" oneof:"fi sv en"`
}

func (s *Service) getLink(r *web.Req) (web.Reply, error) {
	return s.linkPage(r, newcomerForm{Lang: r.Lang}, nil)
}

// linkPage shows what the link would do; the button on it does it.
func (s *Service) linkPage(r *web.Req, form newcomerForm, wrong error) (web.Reply, error) {
	token := r.PathValue("token")
	l, err := s.Link(r.Context(), token, local(r.Request))
	if fault.Is(err, fault.Gone) {
		return web.HTML(http.StatusGone, viewGone(private(r, msgSignIn, "sign-in", "/sign-in"), fault.Of(err).Say)), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	v := linkView{Action: "/sign-in/" + token, Email: person.ShowEmail(l.Email), Name: l.Person.Name, Form: form,
		As: r.Actor.Name, Errors: ui.ErrorsOf(wrong)}
	if l.Demo {
		v.Email = person.ShowEmail(l.Person.Email)
	}
	title := msgSignIn
	if l.New() {
		title = msgWelcome
	}
	return answer(wrong, viewLink(private(r, title, "sign-in", v.Action), v, l.New())), nil
}

func (s *Service) postLink(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[newcomerForm](r)
	var in SignedIn
	if err == nil {
		in, err = s.UseLink(r.Context(), Use{Token: r.PathValue("token"), Local: local(r.Request), Name: form.Name, Lang: form.Lang,
			Agent: r.UserAgent(), Old: ownSession(r)})
	}
	if mendable(err) || fault.Is(err, fault.Gone) {
		return s.linkPage(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return s.welcome(r, in), nil
}

func (s *Service) postSignOut(r *web.Req) (web.Reply, error) {
	if err := s.SignOut(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	r.ClearCookie(web.SessionCookie)
	return web.SeeOther("/", msgSignedOut), nil
}

func (s *Service) securityPage(r *web.Req, v securityView, err error) (web.Reply, error) {
	security, readErr := s.Security(r.Context(), r.Actor)
	if readErr != nil {
		return web.Reply{}, readErr
	}
	v.Security, v.This = security, r.Actor.Session
	p := private(r, msgSecurity, "me", "/me/security")
	p.Crumbs = []ui.Crumb{{Label: r.T(msgMyPage), Href: "/me"}}
	return answer(err, viewSecurity(p, v)), nil
}

func (s *Service) getSecurity(r *web.Req) (web.Reply, error) {
	return s.securityPage(r, securityView{}, nil)
}

func (s *Service) postEndSession(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	if err := s.EndSession(r.Context(), r.Actor, id); err != nil {
		return web.Reply{}, err
	}
	if id == r.Actor.Session {
		r.ClearCookie(web.SessionCookie)
		return web.SeeOther("/", msgSignedOut), nil
	}
	return web.SeeOther("/me/security", msgSessionEnded), nil
}

func (s *Service) postEndOthers(r *web.Req) (web.Reply, error) {
	if err := s.EndOthers(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/security", msgOthersEnded), nil
}

type newPasswordForm struct {
	Old      string `form:"old" secret:"true" max:"200"`
	Password string `form:"password" secret:"true" max:"200"`
}

func (s *Service) postSetPassword(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[newPasswordForm](r)
	if err == nil {
		err = s.SetPassword(r.Context(), r.Actor, form.Old, form.Password)
	}
	if mendable(err) {
		return s.securityPage(r, securityView{PasswordErrors: ui.ErrorsOf(err)}, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/security", msgPasswordSet), nil
}

func (s *Service) postRemovePassword(r *web.Req) (web.Reply, error) {
	if err := s.RemovePassword(r.Context(), r.Actor); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/security", msgPasswordGone), nil
}

type tokenForm struct {
	Name string `form:"name" max:"100"`
}

// postToken answers with the secret in the page itself: it is kept nowhere
// from which a second page could take it.
func (s *Service) postToken(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[tokenForm](r)
	var v securityView
	if err == nil {
		var t Token
		v.Secret, t, err = s.MakeToken(r.Context(), r.Actor, form.Name)
		v.SecretName = t.Name
	}
	if mendable(err) {
		return s.securityPage(r, securityView{TokenName: form.Name, TokenErrors: ui.ErrorsOf(err)}, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return s.securityPage(r, v, nil)
}

func (s *Service) postRevoke(r *web.Req) (web.Reply, error) {
	t, err := s.RevokeToken(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/me/security", msgRevoked.Fill("name", t.Name)), nil
}

type actingForm struct {
	Org string `form:"org" max:"40"`
}

func (s *Service) actingPage(r *web.Req, chosen string, wrong error) (web.Reply, error) {
	list, err := s.Choices(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	p := private(r, msgActing, "me", "/me/acting")
	p.Crumbs = []ui.Crumb{{Label: r.T(msgMyPage), Href: "/me"}}
	return answer(wrong, viewActing(p, actingView{Choices: list, Chosen: chosen, Next: next(r.FormValue("next")), Errors: ui.ErrorsOf(wrong)})), nil
}

func (s *Service) getActing(r *web.Req) (web.Reply, error) {
	return s.actingPage(r, r.Actor.ActingFor, nil)
}

func (s *Service) postActing(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[actingForm](r)
	var name i18n.Content
	if err == nil {
		name, err = s.ActFor(r.Context(), r.Actor, form.Org)
	}
	if mendable(err) {
		return s.actingPage(r, form.Org, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	said := msgActingSelf
	if form.Org != "" {
		said = msgActingFor.Fill("organisation", name)
	}
	return web.SeeOther(r.Next("/me"), said), nil
}
