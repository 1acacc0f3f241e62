package account

import (
	"parvi/internal/person"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

type grantForm struct {
	Email string     `form:"email" max:"254"`
	Name  string     `form:"name" max:"120"`
	Role  string     `form:"role" max:"40"`
	From  civil.Date `form:"from"`
	To    civil.Date `form:"to"`
}

type rollForm struct {
	Only string `form:"only" max:"40"`
}

// rollPage is the page of all roles (slug ""), or of one organisation's.
func (s *Service) rollPage(r *web.Req, slug string, form grantForm, wrong error) (web.Reply, error) {
	narrow, err := web.Decode[rollForm](r)
	if err != nil && !mendable(err) {
		return web.Reply{}, err
	}
	roll, err := s.Roll(r.Context(), r.Actor, slug, narrow.Only)
	if err != nil {
		return web.Reply{}, err
	}
	v := rollView{Roll: roll, Form: form, Only: narrow.Only, Errors: ui.ErrorsOf(wrong), Action: "/ops/grants", Today: civil.DateOf(r.Now),
		FromTyped: typed(r, "from", form.From), ToTyped: typed(r, "to", form.To)}
	p := private(r, msgRoles, "desk", v.Action)
	if slug != "" {
		v.Action = roll.Org.Path() + "/roles"
		p = private(r, msgRolesOf.Fill("name", roll.Org.Name), "desk", v.Action)
		p.Crumbs = []ui.Crumb{{Label: roll.Org.Called(r.Lang), Href: roll.Org.Path()}}
	}
	return answer(wrong, viewRoll(p, v)), nil
}

// typed is what stands in a date field: also what is no date.
func typed(r *web.Req, name string, d civil.Date) string {
	if s := r.Typed(name); s != "" {
		return s
	}
	return d.String()
}

func (s *Service) getGrants(r *web.Req) (web.Reply, error) {
	return s.rollPage(r, "", grantForm{From: civil.DateOf(r.Now)}, nil)
}

func (s *Service) postGrants(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[grantForm](r)
	form.Role = Operator
	return s.give(r, "", "", form, err)
}

func (s *Service) getOrgGrants(r *web.Req) (web.Reply, error) {
	return s.rollPage(r, r.PathValue("slug"), grantForm{From: civil.DateOf(r.Now)}, nil)
}

func (s *Service) postOrgGrants(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[grantForm](r)
	slug := r.PathValue("slug")
	roll, rollErr := s.Roll(r.Context(), r.Actor, slug, Operator)
	if rollErr != nil {
		return web.Reply{}, rollErr
	}
	return s.give(r, slug, roll.Org.ID, form, err)
}

// give is what both forms do once they are read.
func (s *Service) give(r *web.Req, slug, scope string, form grantForm, err error) (web.Reply, error) {
	var done Appointed
	if err == nil {
		done, err = s.Appoint(r.Context(), r.Actor, NewAppointment{Email: form.Email, Name: form.Name, Lang: r.Lang,
			Role: form.Role, Scope: scope, From: form.From, To: form.To})
	}
	if mendable(err) {
		return s.rollPage(r, slug, form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	back := "/ops/grants"
	if slug != "" {
		back = "/organisations/" + slug + "/roles"
	}
	if done.Invitation.ID != "" {
		return web.SeeOther(back, msgInvited.Fill("email", person.ShowEmail(done.Invitation.Email))), nil
	}
	role, _ := RoleNamed(form.Role)
	said := msgRoleGiven
	if from := done.Holder.Grant.From; from.After(civil.DateOf(r.Now)) {
		said = dayText(msgRoleComes, from)
	}
	return web.SeeOther(back, said.Fill("name", done.Holder.Person.Name, "role", role.Say)), nil
}

type endForm struct {
	Last civil.Date `form:"last"`
}

func (s *Service) endPage(r *web.Req, last string, wrong error) (web.Reply, error) {
	h, err := s.Ending(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	v := endView{Holder: h, Last: last, Next: r.Next("/ops/grants"), Errors: ui.ErrorsOf(wrong)}
	return answer(wrong, viewEnd(private(r, msgEndRole, "desk", "/grants/"+h.Grant.ID+"/end"), v)), nil
}

func (s *Service) getEnd(r *web.Req) (web.Reply, error) {
	return s.endPage(r, civil.DateOf(r.Now).String(), nil)
}

func (s *Service) postEnd(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[endForm](r)
	if err == nil && form.Last.IsZero() {
		err = fault.FieldErr("last", msgLastDayEmpty)
	}
	if err == nil {
		_, err = s.Dismiss(r.Context(), r.Actor, r.PathValue("id"), form.Last)
	}
	if mendable(err) {
		return s.endPage(r, typed(r, "last", form.Last), err)
	} else if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(r.Next("/ops/grants"), dayText(msgRoleEnds, form.Last)), nil
}

// dayText is a sentence with a day, which each language writes its own way.
func dayText(t i18n.Text, d civil.Date) i18n.Text {
	return t.Fill("day", i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)})
}

func (s *Service) postAgain(r *web.Req) (web.Reply, error) {
	i, err := s.Resend(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(r.Next("/ops/grants"), msgInviteResent.Fill("email", person.ShowEmail(i.Email))), nil
}

func (s *Service) postWithdraw(r *web.Req) (web.Reply, error) {
	i, err := s.Withdraw(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(r.Next("/ops/grants"), msgInviteWithdrew.Fill("email", person.ShowEmail(i.Email))), nil
}

func (s *Service) getInvitation(r *web.Req) (web.Reply, error) {
	return s.invitationPage(r, nil, nil)
}

// invitationPage shows what accepting would do; the button on it does it.
func (s *Service) invitationPage(r *web.Req, form *newcomerForm, wrong error) (web.Reply, error) {
	token := r.PathValue("token")
	invited, err := s.Invitation(r.Context(), r.Actor, token)
	if fault.Is(err, fault.Gone) {
		return web.HTML(410, viewGone(private(r, msgInvitation, "sign-in", "/sign-in"), fault.Of(err).Say)), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	v := invitationView{Invited: invited, Action: "/invitations/" + token, Errors: ui.ErrorsOf(wrong)}
	if form != nil {
		v.Form = *form
	} else {
		v.Form = newcomerForm{Name: invited.Invitation.Name, Lang: invited.Invitation.Lang}
	}
	return answer(wrong, viewInvitation(private(r, msgInvitation, "sign-in", v.Action), v)), nil
}

func (s *Service) postInvitation(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[newcomerForm](r)
	var in SignedIn
	if err == nil {
		in, err = s.Accept(r.Context(), r.Actor, Use{Token: r.PathValue("token"), Name: form.Name, Lang: form.Lang, Agent: r.UserAgent()})
	}
	if fault.Is(err, fault.Invalid) || fault.Is(err, fault.Gone) {
		return s.invitationPage(r, &form, err)
	} else if err != nil {
		return web.Reply{}, err
	}
	if in.Token != "" {
		return s.welcome(r, in), nil
	}
	return web.SeeOther("/me", msgInviteAccepted), nil
}
