package talk

import (
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

type editForm struct {
	Title string `form:"title" max:"200"`
	Text  string `form:"text" max:"20000" lines:"true" required:"true"`
	Lang  string `form:"lang" oneof:"fi sv en"`
	attached
}

// Empty are the words for what is missing.
func (editForm) Empty() map[string]i18n.Text { return map[string]i18n.Text{"text": msgTextMissing} }

func (s *Service) getEdit(r *web.Req) (web.Reply, error) { return s.editReply(r, nil, nil) }

func (s *Service) editReply(r *web.Req, form *editForm, wrong error) (web.Reply, error) {
	w, err := s.Editing(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &editForm{Title: w.Thread.Title, Text: w.Post.Text, Lang: string(w.Post.Lang)}
	}
	p := s.page(r, w.Place, r.T(pageEditTitle), threadsCrumb(r, w.Place), threadCrumb(w.Thread))
	v := editView{Written: w, Form: *form, Errors: ui.ErrorsOf(wrong), Files: s.Files}
	if v.Hangs, err = s.Hanging(r.Context(), w); err != nil {
		return web.Reply{}, err
	}
	if wrong != nil {
		return web.Invalid(editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[editForm](r)
	if err == nil {
		w, failed := s.Edit(r.Context(), r.Actor, r.PathValue("id"), Edit{Title: form.Title, Text: form.Text, Lang: i18n.Lang(form.Lang)})
		if more := form.uploads(); failed == nil && len(more) > 0 {
			_, _, failed = s.AddFiles(r.Context(), r.Actor, w.Post.ID, more)
		}
		if failed == nil {
			return web.SeeOther(w.Post.Path(), pageSavedFlash), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.editReply(r, &form, err)
}

func (s *Service) getHistory(r *web.Req) (web.Reply, error) {
	h, err := s.History(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, h.Place, r.T(pageHistory, "n", h.Post.Number), threadsCrumb(r, h.Place), threadCrumb(h.Thread))
	return web.OK(historyPage(p, h)), nil
}

type markForm struct {
	Mark   string `form:"mark" oneof:"pinned closed solved question" required:"true"`
	Off    bool   `form:"off"`
	Answer string `form:"answer" max:"40"`
}

func (s *Service) postMark(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[markForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	t, err := s.Set(r.Context(), r.Actor, r.PathValue("id"), Mark(form.Mark), !form.Off, form.Answer)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(t.Path(), pageMarked), nil
}

type moveForm struct {
	Space      string `form:"space" max:"80" required:"true"`
	Visibility string `form:"visibility" oneof:"public followers members leads" required:"true"`
}

func (s *Service) getMove(r *web.Req) (web.Reply, error) { return s.moveReply(r, nil, nil) }

func (s *Service) moveReply(r *web.Req, form *moveForm, wrong error) (web.Reply, error) {
	on, places, err := s.Moving(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if form == nil {
		form = &moveForm{Space: string(on.Thread.Space), Visibility: string(on.Thread.Visibility)}
	}
	p := s.page(r, on.Place, r.T(pageMoveTitle), threadsCrumb(r, on.Place), threadCrumb(on.Thread))
	v := moveView{On: on, Form: *form, Errors: ui.ErrorsOf(wrong), Spaces: spaceOptions(p, places), Choices: visibilityOptions(p, space.Visibilities[:])}
	if wrong != nil {
		return web.Invalid(movePage(p, v)), nil
	}
	return web.OK(movePage(p, v)), nil
}

func (s *Service) postMove(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[moveForm](r)
	if err == nil {
		t, failed := s.Move(r.Context(), r.Actor, r.PathValue("id"), Move{Space: space.Ref(form.Space), Visibility: space.Visibility(form.Visibility)})
		if failed == nil {
			return web.SeeOther(t.Path(), pageMarked), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.moveReply(r, &form, err)
}

type reasonForm struct {
	Reason string `form:"reason" max:"1000" lines:"true" required:"true"`
}

// Empty are the words for what is missing.
func (reasonForm) Empty() map[string]i18n.Text {
	return map[string]i18n.Text{"reason": msgReasonMissing}
}

// reasoned is the page that asks why something is done to a post.
func (s *Service) reasoned(r *web.Req, title string, v reasonView, wrong error) web.Reply {
	p := s.page(r, v.Place, title, threadsCrumb(r, v.Place), threadCrumb(v.Thread))
	v.Errors = ui.ErrorsOf(wrong)
	if wrong != nil {
		return web.Invalid(reasonPage(p, v))
	}
	return web.OK(reasonPage(p, v))
}

func (s *Service) getReport(r *web.Req) (web.Reply, error) { return s.reportReply(r, "", nil) }

func (s *Service) reportReply(r *web.Req, reason string, wrong error) (web.Reply, error) {
	w, by, err := s.Reading(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return s.reasoned(r, r.T(pageReportTitle), reasonView{Written: w, By: by, Lead: pageReportLead, Label: pageReason,
		Action: "/posts/" + w.Post.ID + "/report", Button: pageReportSend, Reason: reason}, wrong), nil
}

func (s *Service) postReport(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[reasonForm](r)
	if err == nil {
		w, failed := s.Report(r.Context(), r.Actor, r.PathValue("id"), form.Reason)
		if failed == nil {
			return web.SeeOther(w.Post.Path(), pageReportedSay), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.reportReply(r, form.Reason, err)
}

func (s *Service) getHide(r *web.Req) (web.Reply, error) { return s.hideReply(r, "", nil) }

func (s *Service) hideReply(r *web.Req, reason string, wrong error) (web.Reply, error) {
	w, by, err := s.Led(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	title, lead := r.T(pageHideTitle, "n", w.Post.Number), pageHideLead
	if w.Post.First() {
		title, lead = r.T(pageHideThread), pageHideAll
	}
	return s.reasoned(r, title, reasonView{Written: w, By: by, Lead: lead, Label: pageHideReason,
		Action: "/posts/" + w.Post.ID + "/hide", Button: pageHideButton, Danger: true, Reason: reason}, wrong), nil
}

func (s *Service) postHide(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[reasonForm](r)
	if err == nil {
		w, failed := s.Hide(r.Context(), r.Actor, r.PathValue("id"), form.Reason)
		if failed == nil {
			return web.SeeOther(w.Post.Path(), pageHiddenFlash), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.hideReply(r, form.Reason, err)
}

func (s *Service) postShow(r *web.Req) (web.Reply, error) {
	w, err := s.Show(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(w.Post.Path(), pageShownFlash), nil
}

func (s *Service) postKeep(r *web.Req) (web.Reply, error) {
	w, err := s.Keep(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(w.Place.Path+"/threads/upkeep", pageKept), nil
}

func (s *Service) getBlock(r *web.Req) (web.Reply, error) { return s.blockReply(r, "", nil) }

func (s *Service) blockReply(r *web.Req, reason string, wrong error) (web.Reply, error) {
	w, by, err := s.Led(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return s.reasoned(r, r.T(pageBlockTitle, "name", orSomebody(r.Lang, by)), reasonView{Written: w, By: by, Lead: pageBlockLead, Label: pageHideReason,
		Action: "/posts/" + w.Post.ID + "/block", Button: pageBlockButton, Danger: true, Reason: reason}, wrong), nil
}

func (s *Service) postBlock(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[reasonForm](r)
	if err == nil {
		w, failed := s.Block(r.Context(), r.Actor, r.PathValue("id"), form.Reason)
		if failed == nil {
			return web.SeeOther(w.Place.Path+"/threads/upkeep", pageBlockedFlash), nil
		}
		err = failed
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.blockReply(r, form.Reason, err)
}

func (s *Service) postLift(r *web.Req) (web.Reply, error) {
	place, err := s.Lift(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(place.Path+"/threads/upkeep", pageLifted), nil
}

func (s *Service) getUpkeep(r *web.Req, kind string) (web.Reply, error) {
	u, err := s.Upkeep(r.Context(), r.Actor, kind, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, u.Place, r.T(pageUpkeep), threadsCrumb(r, u.Place))
	return web.OK(upkeepPage(p, u)), nil
}
