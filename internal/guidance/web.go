package guidance

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

const nav = "region"

// Routes are the pages of guidance.
func (s *Service) Routes(m *web.Mux) {
	ids := web.SkipSample("for those who follow the case; ids differ in each demonstration")
	m.Get("/guidance", s.getFront, web.Sample("/guidance"))
	m.Get("/guidance/ask", s.getAsk, web.Sample("/guidance/ask"))
	m.Post("/guidance/ask", s.postAsk)
	m.Get("/guidance/asked", s.getAsked, web.Sample("/guidance/asked"))
	m.Get("/guidance/{id}", s.getCase, ids)
	m.Post("/guidance/{id}/reply", s.postReply)
	m.Post("/guidance/{id}/settle", s.postSettle)
	m.Post("/guidance/{id}/helped", s.postHelped)
	m.Post("/guidance/{id}/answer", s.postAnswer)
	m.Post("/guidance/{id}/note", s.postNote)
	m.Post("/guidance/{id}/hand", s.postHand)
	m.Post("/guidance/{id}/park", s.postPark)
	m.Post("/guidance/{id}/close", s.postClose)
	m.Get("/g/{key}", s.getCase, ids)
	m.Post("/g/{key}/reply", s.postReply)
	m.Post("/g/{key}/settle", s.postSettle)
	m.Get("/g/{key}/helped", s.getHelped, ids)
	m.Post("/g/{key}/helped", s.postHelped)
	s.deskRoutes(m)
	s.answerRoutes(m)
}

func doorOf(r *web.Req) door { return door{id: r.PathValue("id"), key: r.PathValue("key")} }

func (d door) path() string {
	if d.key != "" {
		return "/g/" + d.key
	}
	return "/guidance/" + d.id
}

type pageForm struct {
	Page int `form:"page" min:"1" max:"100000"`
}

func pager(page, size, shown, total int) ui.Paging {
	page = max(page, 1)
	return ui.Paging{From: (page-1)*size + 1, To: (page-1)*size + shown, Total: total, Page: page, Pages: (total + size - 1) / size}
}

func (s *Service) getFront(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[pageForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	lines, total, err := s.Mine(r.Context(), r.Actor, f.Page)
	if err != nil {
		return web.Reply{}, err
	}
	answers, _, err := s.Answers(r.Context(), AnswerFilter{Limit: 5})
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageTitle), nav)
	p.Description = r.T(pageLead)
	v := frontView{Answers: answers, Lines: lines, Total: total, SignedIn: r.Actor.SignedIn(), Desk: HasDesk(r.Actor), Today: civil.DateOf(r.Now), Pager: pager(f.Page, perPage, len(lines), total)}
	return web.OK(frontPage(p, v)), nil
}

type askForm struct {
	Text    string `form:"text" max:"8000" lines:"true"`
	Topic   Topic  `form:"topic" max:"20"`
	Region  string `form:"region" max:"4"`
	Centre  string `form:"centre" max:"40"`
	From    string `form:"from" max:"500"`
	Name    string `form:"name" max:"160"`
	Email   string `form:"email" max:"254"`
	OrgName string `form:"organisation" max:"160"`
}

// page is where the reader was stuck: a page of ours, without its query.
func (f askForm) page() string {
	path, _, _ := strings.Cut(f.From, "?")
	if !web.IsLocal(path) || personal(path) {
		return ""
	}
	return path
}

// personal tells whether a path may hold somebody's own key, which is nobody
// else's to read.
func personal(path string) bool {
	first, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return len(first) == 1 || rest != "" && slices.Contains([]string{"follow", "invitations", "me", "sign-in", "verify-address"}, first)
}

func (s *Service) getAsk(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[askForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	return s.askReply(r, f, true, nil)
}

func (s *Service) askReply(r *web.Req, f askForm, fresh bool, wrong error) (web.Reply, error) {
	a, err := s.Begin(r.Context(), r.Actor, f.page())
	if err != nil {
		return web.Reply{}, err
	}
	if fresh {
		if !f.Topic.Known() {
			f.Topic = a.Topic
		}
		if f.Region == "" {
			f.Region = a.Region
		}
	}
	p := r.Page(r.T(pageAsk), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/guidance"}}
	v := askView{Asked: a, Form: f, SignedIn: r.Actor.SignedIn(), Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), askPage(p, v)), nil
	}
	return web.OK(askPage(p, v)), nil
}

func (s *Service) postAsk(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[askForm](r)
	var c Case
	if err == nil {
		a := Ask{Topic: f.Topic, Text: f.Text, Region: f.Region, Lang: r.Lang, Centre: f.Centre, OrgName: f.OrgName, Page: f.page()}
		if !r.Actor.SignedIn() {
			a.Stranger = &Stranger{Name: f.Name, Email: strings.TrimSpace(f.Email)}
			if err := web.LimitNetwork(r, "guidance", 60, time.Hour); err != nil {
				return web.Reply{}, err
			}
		}
		c, err = s.Put(r.Context(), r.Actor, a)
	}
	switch {
	case err == nil && r.Actor.SignedIn():
		return web.SeeOther(c.Path(), flashSent), nil
	case err == nil:
		q := url.Values{"due": {c.Due.String()}}
		if from := f.page(); from != "" {
			q.Set("from", from)
		}
		return web.SeeOther("/guidance/asked?"+q.Encode(), flashSent), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.askReply(r, f, false, err)
}

type askedForm struct {
	Due  civil.Date `form:"due"`
	From string     `form:"from" max:"500"`
}

// getAsked tells somebody without an account what happens next. It says nothing
// of the case, which is theirs to see by the link in the mail.
func (s *Service) getAsked(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[askedForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	p := r.Page(r.T(pageThanks), nav)
	p.NoIndex = true
	if f.Due.IsZero() {
		f.Due = workdays(civil.DateOf(r.Now), Defaults.AnswerDays)
	}
	back := askForm{From: f.From}.page()
	return web.OK(thanksPage(p, f.Due, back)), nil
}

func (s *Service) getCase(r *web.Req) (web.Reply, error) {
	return s.caseReply(r, "", nil, typedForms{})
}

// typedForms are the forms of a case as they were sent.
type typedForms struct {
	Reply  replyForm
	Answer answerForm
	Note   noteForm
	Hand   handForm
	Park   parkForm
	Close  closeForm
}

func (s *Service) caseReply(r *web.Req, form string, wrong error, f typedForms) (web.Reply, error) {
	var v View
	var err error
	d := doorOf(r)
	if d.key != "" {
		v, err = s.SeeByKey(r.Context(), d.key)
	} else {
		v, err = s.See(r.Context(), r.Actor, d.id)
	}
	if wrong != nil && form != "reply" && form != "settle" && !v.Works {
		if err := MayAnswer.Check(r.Actor, v.Known); err != nil {
			return web.Reply{}, err
		}
	}
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(v.title(r.Lang), nav)
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageTitle), Href: "/guidance"}}
	if v.Works {
		p.Crumbs = []ui.Crumb{{Label: r.T(pageDesk), Href: "/desk/guidance"}}
	}
	c := caseView{View: v, At: d.path(), Forms: f, Wrong: map[string]ui.Errors{form: ui.ErrorsOf(wrong)}, Me: r.Actor.Person}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), casePage(p, c)), nil
	}
	return web.OK(casePage(p, c)), nil
}

// done leads back to the case, or shows again what was typed in one of its
// forms and what is wrong with it.
func (s *Service) done(r *web.Req, form string, flash i18n.Text, err error, f typedForms) (web.Reply, error) {
	switch {
	case err == nil:
		return web.SeeOther(doorOf(r).path(), flash), nil
	case !ui.IsInvalid(err):
		return web.Reply{}, err
	}
	return s.caseReply(r, form, err, f)
}

type replyForm struct {
	Text string `form:"text" max:"8000" lines:"true"`
}

func (s *Service) postReply(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[replyForm](r)
	if err == nil {
		err = s.Reply(r.Context(), r.Actor, doorOf(r), f.Text)
	}
	return s.done(r, "reply", flashReplied, err, typedForms{Reply: f})
}

func (s *Service) postSettle(r *web.Req) (web.Reply, error) {
	err := s.Settle(r.Context(), r.Actor, doorOf(r))
	return s.done(r, "settle", flashClosed, err, typedForms{})
}

type helpedForm struct {
	Helped int `form:"helped" min:"1" max:"3"`
}

// getHelped is the one question, asked by the link in a mail: what was chosen
// there is chosen already.
func (s *Service) getHelped(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[helpedForm](r)
	if err != nil && !fault.Is(err, fault.Invalid) {
		return web.Reply{}, err
	}
	return s.helpedReply(r, f, nil)
}

func (s *Service) helpedReply(r *web.Req, f helpedForm, wrong error) (web.Reply, error) {
	v, err := s.SeeByKey(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(r.T(headHelped), nav)
	p.NoIndex = true
	c := helpedPage(p, v, f.Helped, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) postHelped(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[helpedForm](r)
	if err == nil {
		err = s.Rate(r.Context(), r.Actor, doorOf(r), f.Helped)
	}
	if err != nil && ui.IsInvalid(err) && r.PathValue("key") != "" {
		return s.helpedReply(r, f, err)
	}
	return s.done(r, "helped", flashHelped, err, typedForms{})
}

type answerForm struct {
	Text    string     `form:"text" max:"8000" lines:"true"`
	Minutes int        `form:"minutes" min:"0" max:"1440"`
	Then    Then       `form:"then" max:"10"`
	Follow  civil.Date `form:"follow"`
	Seen    int        `form:"seen" min:"0" max:"10000"`
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[answerForm](r)
	if err == nil {
		err = s.Answer(r.Context(), r.Actor, r.PathValue("id"), Said(f))
	}
	return s.done(r, "answer", flashAnswered, err, typedForms{Answer: f})
}

type noteForm struct {
	Note    string  `form:"note" max:"8000" lines:"true"`
	Channel Channel `form:"channel" max:"10"`
	Minutes int     `form:"minutes" min:"0" max:"1440"`
}

func (s *Service) postNote(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[noteForm](r)
	if err == nil {
		err = s.NoteDown(r.Context(), r.Actor, r.PathValue("id"), f.Channel, f.Note, f.Minutes)
	}
	return s.done(r, "note", flashNoted, err, typedForms{Note: f})
}

type handForm struct {
	To     string `form:"to" max:"40"`
	Reason string `form:"reason" max:"8000" lines:"true"`
}

func (s *Service) postHand(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[handForm](r)
	if err == nil {
		err = s.HandOver(r.Context(), r.Actor, r.PathValue("id"), f.To, f.Reason)
	}
	return s.done(r, "hand", flashHanded, err, typedForms{Hand: f})
}

type parkForm struct {
	Follow civil.Date `form:"follow"`
	Reason string     `form:"reason" max:"8000" lines:"true"`
}

func (s *Service) postPark(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[parkForm](r)
	if err == nil {
		err = s.Park(r.Context(), r.Actor, r.PathValue("id"), f.Reason, f.Follow)
	}
	return s.done(r, "park", flashParked, err, typedForms{Park: f})
}

type closeForm struct {
	How    How    `form:"how" max:"20"`
	Reason string `form:"reason" max:"8000" lines:"true"`
}

func (s *Service) postClose(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[closeForm](r)
	if err == nil {
		err = s.Close(r.Context(), r.Actor, r.PathValue("id"), f.How, f.Reason)
	}
	return s.done(r, "close", flashClosed, err, typedForms{Close: f})
}
