package org

import (
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// choice is another organisation as it is chosen in a form: its name is typed,
// and where several fit, one of them is ticked in the next step.
type choice struct {
	Text   string         // what was typed
	ID     string         // which was ticked
	Offers []Organisation // to choose from
}

// choose reads the choice: the organisation, or what is wrong at the field.
// An empty text chooses none.
func (s *Service) choose(r *web.Req, c *choice, field string, needed bool, faults *fault.Fields) (Organisation, error) {
	if c.Text == "" {
		if needed {
			faults.Add(field, msgOrgMissing)
		}
		return Organisation{}, nil
	}
	found, err := s.resolve(r.Context(), c.Text)
	if err != nil {
		return Organisation{}, err
	}
	for _, o := range found {
		if o.ID == c.ID {
			return o, nil
		}
	}
	switch len(found) {
	case 0:
		faults.Add(field, msgOrgUnknown)
	case 1:
		return found[0], nil
	default:
		c.Offers = found
		faults.Add(field+"_id", msgOrgWhich)
	}
	return Organisation{}, nil
}

type parentForm struct {
	Parent   string     `form:"parent" max:"200"`
	ParentID string     `form:"parent_id" max:"40"`
	From     civil.Date `form:"from"`
}

func (s *Service) getParent(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayMove)
	if err != nil {
		return web.Reply{}, err
	}
	names, err := s.mention(r.Context(), o.Parent)
	if err != nil {
		return web.Reply{}, err
	}
	form := parentForm{Parent: names.In(o.Parent, r.Lang), From: today(r)}
	return s.parentPage(r, o, choice{Text: form.Parent}, form, nil)
}

func (s *Service) postParent(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayMove)
	if err != nil {
		return web.Reply{}, err
	}
	form, derr := web.Decode[parentForm](r)
	c := choice{Text: form.Parent, ID: form.ParentID}
	var faults fault.Fields
	parent, err := s.choose(r, &c, "parent", false, &faults)
	if err != nil {
		return web.Reply{}, err
	}
	if err = also(derr, faults); err == nil {
		if err = s.SetParent(r.Context(), r.Actor, o.ID, parent.ID, form.From); err == nil {
			return web.SeeOther(o.Path(), msgMoved), nil
		}
	}
	return s.parentPage(r, o, c, form, err)
}

func (s *Service) parentPage(r *web.Req, o Organisation, c choice, form parentForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, parentPage(kept(r, o, msgMove), o, c, form, errs))
	})
}

type membershipForm struct {
	In    string `form:"in" max:"200"`
	InID  string `form:"in_id" max:"40"`
	Kind  string `form:"kind" oneof:"member agreement" required:"true"`
	From  string `form:"from" max:"10"`
	Until string `form:"until" max:"10"`
}

func (s *Service) getMembership(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	return s.membershipPage(r, o, choice{}, membershipForm{Kind: string(Member)}, nil)
}

func (s *Service) postMembership(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayEdit)
	if err != nil {
		return web.Reply{}, err
	}
	form, derr := web.Decode[membershipForm](r)
	c := choice{Text: form.In, ID: form.InID}
	var faults fault.Fields
	in, err := s.choose(r, &c, "in", true, &faults)
	if err != nil {
		return web.Reply{}, err
	}
	n := NewMembership{Org: o.ID, In: in.ID, Kind: MembershipKind(form.Kind), Span: Span{
		From: parseVague(&faults, "from", form.From), Until: parseVague(&faults, "until", form.Until),
	}}
	if err = also(derr, faults); err == nil {
		if err = s.AddMembership(r.Context(), r.Actor, n); err == nil {
			return web.SeeOther(o.Path(), msgMembershipSaved), nil
		}
	}
	return s.membershipPage(r, o, c, form, err)
}

func (s *Service) membershipPage(r *web.Req, o Organisation, c choice, form membershipForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		return status(errs, membershipPage(kept(r, o, msgAddMembership), o, c, form, errs))
	})
}

type untilForm struct {
	Until string `form:"until" max:"10" required:"true"`
}

// Empty says what is missing in words of its own.
func (untilForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"until": msgVague} }

func (s *Service) getEndMembership(r *web.Req) (web.Reply, error) {
	return s.endMembershipPage(r, untilForm{Until: today(r).String()}, nil)
}

func (s *Service) postEndMembership(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[untilForm](r)
	var faults fault.Fields
	until := parseVague(&faults, "until", form.Until)
	if err = also(err, faults); err == nil {
		o, _, m, err := s.membershipIn(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("membership"))
		if err != nil {
			return web.Reply{}, err
		}
		if err = s.EndMembership(r.Context(), r.Actor, m.ID, until); err == nil {
			return web.SeeOther(o.Path(), msgMembershipSaved), nil
		}
		return s.endMembershipPage(r, form, err)
	}
	return s.endMembershipPage(r, form, err)
}

func (s *Service) endMembershipPage(r *web.Req, form untilForm, err error) (web.Reply, error) {
	o, in, m, rerr := s.membershipIn(r.Context(), r.Actor, r.PathValue("slug"), r.PathValue("membership"))
	if rerr != nil {
		return web.Reply{}, rerr
	}
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		p := kept(r, o, msgMembershipEnd)
		p.Title = r.T(msgMembershipEndIn, "name", in.Name)
		return status(errs, endMembershipPage(p, o, m, form, errs))
	})
}

type endForm struct {
	On          civil.Date   `form:"on" required:"true"`
	Reason      i18n.Content `form:"reason" max:"2000" lines:"true"`
	Successor   string       `form:"successor" max:"200"`
	SuccessorID string       `form:"successor_id" max:"40"`
}

func (s *Service) getEnd(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayMove)
	if err != nil {
		return web.Reply{}, err
	}
	return s.endPage(r, o, choice{}, endForm{On: today(r)}, nil)
}

func (s *Service) postEnd(r *web.Req) (web.Reply, error) {
	o, err := s.chosen(r.Context(), r.Actor, r.PathValue("slug"), MayMove)
	if err != nil {
		return web.Reply{}, err
	}
	form, derr := web.Decode[endForm](r)
	c := choice{Text: form.Successor, ID: form.SuccessorID}
	var faults fault.Fields
	successor, err := s.choose(r, &c, "successor", false, &faults)
	if err != nil {
		return web.Reply{}, err
	}
	if err = also(derr, faults); err == nil {
		if err = s.End(r.Context(), r.Actor, o.ID, End{On: form.On, Reason: form.Reason, Successor: successor.ID}); err == nil {
			return web.SeeOther(o.Path(), msgEndDone), nil
		}
	}
	return s.endPage(r, o, c, form, err)
}

func (s *Service) endPage(r *web.Req, o Organisation, c choice, form endForm, err error) (web.Reply, error) {
	return formPage(r, err, func(errs ui.Errors) web.Reply {
		p := kept(r, o, msgEnd)
		p.Title = r.T(msgEndOrg, "name", o.Name)
		return status(errs, endPage(p, o, c, form, errs))
	})
}
