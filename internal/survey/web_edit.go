package survey

import (
	"context"
	"errors"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

func (s *Service) editRoutes(m *web.Mux, made web.Option) {
	m.Get("/surveys/{id}/settings", s.getSettings, made)
	m.Post("/surveys/{id}/settings", s.postSettings)
	m.Get("/surveys/{id}/questions/new", s.getAsk, made)
	m.Post("/surveys/{id}/questions", s.postAsk)
	m.Get("/surveys/{id}/questions/{q}", s.getAsk, made)
	m.Post("/surveys/{id}/questions/{q}", s.postAsk)
	m.Post("/surveys/{id}/questions/{q}/lift", s.act(func(ctx context.Context, who authz.Actor, r *web.Req) error {
		return s.LiftQuestion(ctx, who, r.PathValue("id"), r.PathValue("q"))
	}, pageLifted))
	m.Post("/surveys/{id}/questions/{q}/drop", s.act(func(ctx context.Context, who authz.Actor, r *web.Req) error {
		return s.DropQuestion(ctx, who, r.PathValue("id"), r.PathValue("q"))
	}, pageDropped))
	m.Get("/surveys/{id}/open", s.getOpen, made)
	m.Post("/surveys/{id}/open", s.act(func(ctx context.Context, who authz.Actor, r *web.Req) error {
		return s.Open(ctx, who, r.PathValue("id"))
	}, pageOpened))
	m.Get("/surveys/{id}/close", s.getClose, made)
	m.Post("/surveys/{id}/close", s.act(func(ctx context.Context, who authz.Actor, r *web.Req) error {
		return s.Close(ctx, who, r.PathValue("id"))
	}, pageClosedNow))
	m.Post("/surveys/{id}/remind", s.act(func(ctx context.Context, who authz.Actor, r *web.Req) error {
		return s.Remind(ctx, who, r.PathValue("id"))
	}, pageReminded))
	m.Get("/surveys/{id}/discard", s.getDiscard, made)
	m.Post("/surveys/{id}/discard", s.postDiscard)
	m.Post("/surveys/{id}/publish", s.postPublish)
	m.Post("/surveys/{id}/choose", s.postChoose)
}

// act is a button on the page of a survey: what it does, and what is said then.
// A fault is said on the page, which shows the survey as it is.
func (s *Service) act(do func(ctx context.Context, who authz.Actor, r *web.Req) error, done i18n.Text) web.Handler {
	return func(r *web.Req) (web.Reply, error) {
		if err := do(r.Context(), r.Actor, r); err != nil {
			return web.Reply{}, err
		}
		return web.SeeOther("/surveys/"+r.PathValue("id"), done), nil
	}
}

// managed is a survey before somebody who may change it.
func (s *Service) managed(r *web.Req) (Shown, error) {
	x, err := s.See(r.Context(), r.Actor, r.PathValue("id"))
	if err == nil {
		err = MayManage.Check(r.Actor, x.On)
	}
	return x, err
}

// under is a page below that of a survey.
func (s *Service) under(r *web.Req, x Shown, title string) ui.Page {
	p := s.page(r, x.On, title)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: x.Survey.Title.In(r.Lang), Href: x.Survey.Path()})
	return p
}

type settingsForm struct {
	Title    i18n.Content `form:"title" max:"120"`
	Why      i18n.Content `form:"why" max:"2000" lines:"true"`
	Names    string       `form:"names" oneof:"nameless named"`
	Audience []string     `form:"audience" max:"10"`
	OpenLink bool         `form:"open_link"`
	ClosesOn civil.Date   `form:"closes_on"`
	Remind   int          `form:"remind" min:"0" max:"30"`
	Keep     int          `form:"keep" min:"0" max:"365"`
}

func (f settingsForm) input() New {
	n := New{Title: f.Title, Why: f.Why, Anonymous: f.Names != "named", OpenLink: f.OpenLink, ClosesOn: f.ClosesOn, Remind: f.Remind, Keep: f.Keep}
	for _, a := range f.Audience {
		n.Audience = append(n.Audience, Audience(a))
	}
	return n
}

func (s *Service) getSettings(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err != nil {
		return web.Reply{}, err
	}
	sv := x.Survey
	f := settingsForm{Title: sv.Title, Why: sv.Why, Names: "nameless", OpenLink: sv.OpenKey != "", ClosesOn: sv.ClosesOn, Remind: sv.Remind, Keep: sv.Keep}
	if !sv.Anonymous {
		f.Names = "named"
	}
	for _, a := range sv.Audience {
		f.Audience = append(f.Audience, string(a))
	}
	return s.settingsReply(r, x, f, nil)
}

func (s *Service) settingsReply(r *web.Req, x Shown, form settingsForm, wrong error) (web.Reply, error) {
	p := s.under(r, x, r.T(pageSetTitle))
	v := settingsView{Survey: x.Survey, Form: form, Errors: ui.ErrorsOf(wrong), Audiences: Audiences(x.Survey.Space.Kind())}
	if wrong != nil {
		return web.Invalid(settingsPage(p, v)), nil
	}
	return web.OK(settingsPage(p, v)), nil
}

func (s *Service) postSettings(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[settingsForm](r)
	if err == nil {
		err = s.Edit(r.Context(), r.Actor, r.PathValue("id"), form.input())
	}
	if err == nil {
		return web.SeeOther("/surveys/"+r.PathValue("id"), pageSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	x, failed := s.managed(r)
	if failed != nil {
		return web.Reply{}, failed
	}
	return s.settingsReply(r, x, form, err)
}

type askForm struct {
	Title    i18n.Content `form:"title" max:"300" lines:"true"`
	Hint     i18n.Content `form:"hint" max:"500"`
	Kind     string       `form:"kind" oneof:"single multiple scale number text"`
	Required bool         `form:"required"`
	Lines    i18n.Content `form:"lines" max:"4000" lines:"true"`
	Low      i18n.Content `form:"low" max:"60"`
	High     i18n.Content `form:"high" max:"60"`
}

func (f askForm) input() Asked {
	return Asked{Kind: QuestionKind(f.Kind), Title: f.Title, Hint: f.Hint, Required: f.Required, Lines: f.Lines, Low: f.Low, High: f.High}
}

func formOf(q Question) askForm {
	f := askForm{Title: q.Title, Hint: q.Hint, Kind: string(q.Kind), Required: q.Required}
	if q.Kind == Scale {
		f.Low, f.High = q.end(1), q.end(Steps)
	} else {
		f.Lines = q.lines()
	}
	return f
}

func (s *Service) getAsk(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err != nil {
		return web.Reply{}, err
	}
	if x.Survey.State != Draft || x.Survey.Kind != Plain {
		return web.Reply{}, fault.New(fault.Conflict, msgNotDraft)
	}
	form := askForm{Kind: string(Single)}
	if id := r.PathValue("q"); id != "" {
		q, ok := x.Survey.Question(id)
		if !ok {
			return web.Reply{}, fault.Missing(errors.New("no such question"))
		}
		form = formOf(q)
	}
	return s.askReply(r, x, form, nil)
}

func (s *Service) askReply(r *web.Req, x Shown, form askForm, wrong error) (web.Reply, error) {
	title := pageAdd
	if r.PathValue("q") != "" {
		title = pageEditAsk
	}
	p := s.under(r, x, r.T(title))
	v := askView{Survey: x.Survey, ID: r.PathValue("q"), Form: form, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(askPage(p, v)), nil
	}
	return web.OK(askPage(p, v)), nil
}

func (s *Service) postAsk(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[askForm](r)
	if err == nil {
		err = s.PutQuestion(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("q"), form.input())
	}
	if err == nil {
		return web.SeeOther("/surveys/"+r.PathValue("id")+"#questions", pageSaved), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	x, failed := s.managed(r)
	if failed != nil {
		return web.Reply{}, failed
	}
	return s.askReply(r, x, form, err)
}

func (s *Service) getOpen(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err == nil && x.Survey.State != Draft {
		return web.Redirect(x.Survey.Path()), nil
	}
	if err == nil {
		err = x.Ready
	}
	if err != nil {
		return web.Reply{}, err
	}
	n, err := s.Count(r.Context(), r.Actor, x.Survey.ID)
	if err != nil {
		return web.Reply{}, err
	}
	var effects []string
	if n > 0 {
		effects = append(effects, r.T(effectInvited, "n", n))
	}
	if x.Survey.OpenKey != "" {
		effects = append(effects, r.T(effectLink))
	}
	effects = append(effects, r.T(effectFrozen), r.T(effectCloses, "date", x.Survey.ClosesOn.Format(r.Lang)))
	return web.OK(ui.ConfirmPage(s.under(r, x, r.T(pageOpenAsk)), ui.ConfirmSpec{
		Effects: effects, Action: x.Survey.Path() + "/open", Verb: pageOpenIt, Keep: pageOpenKeep, Back: x.Survey.Path(), Note: r.T(promise(x.Survey)),
	})), nil
}

func (s *Service) getClose(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err == nil && x.Survey.State != Open {
		return web.Redirect(x.Survey.Path()), nil
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(ui.ConfirmPage(s.under(r, x, r.T(pageCloseAsk)), ui.ConfirmSpec{
		Effects: []string{r.T(effectNoMore), r.T(effectForGood)}, Action: x.Survey.Path() + "/close", Verb: pageCloseIt, Keep: pageCloseKeep, Back: x.Survey.Path(),
	})), nil
}

func (s *Service) getDiscard(r *web.Req) (web.Reply, error) {
	x, err := s.managed(r)
	if err == nil && x.Survey.State != Draft {
		return web.Redirect(x.Survey.Path()), nil
	}
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(ui.ConfirmPage(s.under(r, x, r.T(pageDiscardAsk)), ui.ConfirmSpec{
		Effects: []string{r.T(effectGone)}, Action: x.Survey.Path() + "/discard", Verb: pageDiscard, Keep: pageDiscardKeep, Back: x.Survey.Path(), Danger: true,
	})), nil
}

func (s *Service) postDiscard(r *web.Req) (web.Reply, error) {
	place, err := s.Discard(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(place.Path+"/surveys", pageDiscarded), nil
}

type publishForm struct {
	Results string `form:"results" oneof:"none members public"`
}

func (s *Service) postPublish(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[publishForm](r)
	if err == nil && form.Results == "" {
		err = fault.FieldErr("results", msgResults)
	}
	if err == nil {
		to := Results(form.Results)
		if form.Results == "none" {
			to = Unpublished
		}
		err = s.Publish(r.Context(), r.Actor, r.PathValue("id"), to)
	}
	if err == nil {
		return web.SeeOther("/surveys/"+r.PathValue("id"), resultDone), nil
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.oneReply(r, err)
}

type chooseForm struct {
	Option string `form:"option" max:"20"`
}

func (s *Service) postChoose(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[chooseForm](r)
	if err == nil {
		var next string
		if next, err = s.Choose(r.Context(), r.Actor, r.PathValue("id"), form.Option); err == nil {
			return web.SeeOther(next, pollPicked), nil
		}
	}
	if !ui.IsInvalid(err) {
		return web.Reply{}, err
	}
	return s.oneReply(r, err)
}
