package account

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type installationForm struct {
	Name         i18n.Content `form:"name" max:"120"`
	Mark         string       `form:"mark" max:"40"`
	Controller   i18n.Content `form:"controller" max:"300"`
	ContactName  string       `form:"contact_name" max:"120"`
	ContactEmail string       `form:"contact_email" max:"254"`
	ContactPhone string       `form:"contact_phone" max:"40"`
}

func (f installationForm) installation() Installation {
	return Installation{Name: f.Name, Mark: f.Mark, Controller: f.Controller,
		Contact: ContactPoint{Name: f.ContactName, Email: f.ContactEmail, Phone: f.ContactPhone}}
}

func formOf(i Installation) installationForm {
	return installationForm{i.Name, i.Mark, i.Controller, i.Contact.Name, i.Contact.Email, i.Contact.Phone}
}

type firstRunForm struct {
	installationForm
	Key          string    `form:"key" max:"60"`
	OperatorName string    `form:"operator_name" max:"120"`
	Operator     string    `form:"email" max:"254"`
	Lang         i18n.Lang `form:"lang" oneof:"fi sv en"`
}

func (s *Service) firstRunPage(r *web.Req, form firstRunForm, wrong error) (web.Reply, error) {
	if err := s.CheckFirstRun(r.Context()); err != nil {
		return web.Reply{}, err
	}
	return answer(wrong, viewFirstRun(private(r, msgFirstRun, "", "/first-run"), form, operatorErrors(wrong))), nil
}

// operatorErrors puts what is wrong with the first operator's name at its own
// field: the installation has a name too.
func operatorErrors(err error) ui.Errors {
	errs := ui.ErrorsOf(err)
	if say, ok := errs["name"]; ok && say != msgInstallationName {
		delete(errs, "name")
		errs["operator_name"] = say
	}
	return errs
}

func (s *Service) getFirstRun(r *web.Req) (web.Reply, error) {
	return s.firstRunPage(r, firstRunForm{Lang: r.Lang}, nil)
}

func (s *Service) postFirstRun(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[firstRunForm](r)
	var in SignedIn
	if err == nil {
		in, err = s.SetUp(r.Context(), Setup{Key: form.Key, Installation: form.installation(), Name: form.OperatorName,
			Email: form.Operator, Lang: form.Lang, Agent: r.UserAgent()})
	}
	if mendable(err) {
		return s.firstRunPage(r, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	r.SetCookie(web.SessionCookie, in.Token, cookieFor)
	return web.SeeOther("/me", msgSetUpDone), nil
}

func (s *Service) installationPage(r *web.Req, form installationForm, wrong error) web.Reply {
	return answer(wrong, viewInstallation(private(r, msgInstallation, "desk", "/ops/installation"), form, ui.ErrorsOf(wrong)))
}

func (s *Service) getInstallation(r *web.Req) (web.Reply, error) {
	i, err := s.Installed(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	return s.installationPage(r, formOf(i), nil), nil
}

func (s *Service) postInstallation(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[installationForm](r)
	if err == nil {
		err = s.Install(r.Context(), r.Actor, form.installation())
	}
	if mendable(err) {
		return s.installationPage(r, form, err), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/ops/installation", msgInstallSaved), nil
}
