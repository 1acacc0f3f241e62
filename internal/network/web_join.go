package network

import (
	"net/http"
	"strconv"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) joinRoutes(m *web.Mux, page string) {
	m.Get("/networks/{slug}/join", s.getJoin, web.Sample(page+"/join"))
	m.Post("/networks/{slug}/join", s.postJoin)
	m.Get("/networks/{slug}/me", s.getMe, web.Sample(page+"/me"))
	m.Post("/networks/{slug}/me", s.postMe)
	m.Post("/networks/{slug}/card", s.postCard)
	m.Get("/networks/{slug}/leave", s.getLeave, web.Sample(page+"/leave"))
	m.Post("/networks/{slug}/leave", s.postLeave)
	m.Post("/networks/{slug}/follow", s.postFollow)
	m.Get("/n/f/{key}", s.getFollow, web.SkipSample("the key is in a mail"))
	m.Post("/n/f/{key}", s.postConfirmFollow)
	m.Get("/n/c/{key}", s.getEntered, web.SkipSample("the key is in a mail"))
	m.Post("/n/c/{key}", s.postEntered)
	m.Get("/n/r/{key}", s.getAnswerByKey, web.SkipSample("the key is in a mail"))
	m.Post("/n/r/{key}", s.postAnswerByKey)
	m.Get("/network-requests/{id}", s.getAnswer, web.SkipSample("requests come and go"))
	m.Post("/network-requests/{id}", s.postAnswer)
	m.Raw("GET /u/n/{key}", s.getUnsubscribe, web.SkipSample("the key is in a mail"))
	m.Raw("POST /u/n/{key}", s.postUnsubscribe, web.AllowCrossOrigin)
}

type joinForm struct {
	Level     string     `form:"level" oneof:"member follower"`
	Mail      string     `form:"mail" oneof:"now daily weekly invitations none"`
	ActingFor string     `form:"organisation" max:"40"`
	Scope     string     `form:"scope" oneof:"national regional local"`
	Employees string     `form:"employees" max:"7"`
	Started   civil.Date `form:"started"`
	Note      string     `form:"note" max:"2000" lines:"true"`
}

func (f joinForm) input() Joining {
	in := Joining{Level: space.Level(f.Level), Mail: space.Mail(f.Mail), ActingFor: f.ActingFor, Note: f.Note, Declared: map[Attribute]string{}}
	if f.Scope != "" {
		in.Declared[OrgScope] = f.Scope
	}
	if f.Employees != "" {
		in.Declared[OrgEmployees] = f.Employees
	}
	if !f.Started.IsZero() {
		in.Declared[PostStarted] = f.Started.String()
	}
	return in
}

// signedIn is a fault that leads to the sign-in page and back.
func signedIn(r *web.Req) error {
	if r.Actor.SignedIn() {
		return nil
	}
	return fault.New(fault.SignIn, i18n.Text{})
}

func (s *Service) getJoin(r *web.Req) (web.Reply, error) {
	mail, err := s.usualMail(r.Context(), r.Actor)
	if err != nil {
		return web.Reply{}, err
	}
	return s.joinReply(r, joinForm{Level: string(space.AsMember), Mail: string(mail), ActingFor: r.Actor.ActingFor}, nil)
}

func (s *Service) joinReply(r *web.Req, form joinForm, wrong error) (web.Reply, error) {
	view, moved, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if moved != "" {
		return web.Moved("/networks/" + moved + "/join"), nil
	} else if err != nil {
		return web.Reply{}, err
	}
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	if view.Own.IsMember() || view.Own.Waiting.State == space.Requested {
		return web.SeeOther(view.Network.Path()+"/me", i18n.Text{}), nil
	}
	n := view.Network
	if !n.Joinable(view.Today) {
		return web.SeeOther(n.Path(), msgOver), nil
	}
	if (n.Policy == space.ByInvitation || n.Policy == space.BySeat) && !view.Own.Waiting.State.Waiting() && wrong == nil {
		return web.SeeOther(n.Path(), joinText(n)), nil
	}
	p := s.networkPageOf(r, n, r.T(pageJoinTitle, "network", n.Name))
	v := joinView{View: view, Form: form, Errors: ui.ErrorsOf(wrong)}
	ready, err := s.Readiness(r.Context(), r.Actor, view.Network, form.ActingFor, form.input().Declared)
	if err != nil {
		return web.Reply{}, err
	}
	v.Judged = ready.Judged
	v.Orgs = []ui.Option{{Label: r.T(pageForMyself)}}
	for _, o := range ready.Orgs {
		v.Orgs = append(v.Orgs, ui.Option{Value: o.ID, Label: o.Name.In(r.Lang)})
	}
	for _, c := range view.Conditions {
		v.Scoped = v.Scoped || c.Attribute == OrgScope
		v.Employed = v.Employed || c.Attribute == OrgEmployees
		v.Started = v.Started || c.Attribute == PostStarted
	}
	if unmet(ready.Judged) {
		if v.Others, err = s.alternatives(r, view.Network); err != nil {
			return web.Reply{}, err
		}
	}
	if wrong != nil {
		return web.Invalid(joinPage(p, v)), nil
	}
	return web.OK(joinPage(p, v)), nil
}

func unmet(judged []Judged) bool {
	for _, j := range judged {
		if j.Verdict == Unmet {
			return true
		}
	}
	return false
}

// alternatives are networks that somebody may join at once instead.
func (s *Service) alternatives(r *web.Req, n Network) ([]*Summary, error) {
	list, err := s.List(r.Context(), r.Actor, Filter{}, ByNext, r.Lang)
	if err != nil {
		return nil, err
	}
	var out []*Summary
	for _, c := range list.Cards {
		if c.ID != n.ID && c.Policy == space.Open && c.Joinable(list.Totals.AsOf) && len(out) < 3 {
			out = append(out, c)
		}
	}
	return out, nil
}

func (s *Service) postJoin(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[joinForm](r)
	if err == nil && form.Employees != "" {
		if n, bad := strconv.Atoi(form.Employees); bad != nil || n < 0 {
			err = fault.FieldErr("employees", msgValueNumber)
		}
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.joinReply(r, form, err) })
	}
	j, err := s.Join(r.Context(), r.Actor, r.PathValue("slug"), form.input())
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.joinReply(r, form, err) })
	}
	say := pageJoinedFlash
	switch {
	case j.State == space.Requested:
		say = pageRequestedFlash
	case j.Member.Level == space.AsFollower:
		say = pageFollowsFlash
	}
	return web.SeeOther(j.Network.Path(), say), nil
}

// refused shows the form again for what can be mended, and an error page else.
func (s *Service) refused(_ *web.Req, err error, again func() (web.Reply, error)) (web.Reply, error) {
	if ui.IsInvalid(err) {
		return again()
	}
	return web.Reply{}, err
}

type mailForm struct {
	Mail string `form:"mail" oneof:"now daily weekly invitations none" required:"true"`
}

// cardForm is what a contact person lets everybody see.
type cardForm struct {
	Email string       `form:"email" max:"254" email:"true"`
	Phone string       `form:"phone" max:"40"`
	Task  i18n.Content `form:"task" max:"100"`
}

func (s *Service) getMe(r *web.Req) (web.Reply, error) {
	return s.meReply(r, mailForm{}, nil, nil, nil)
}

func (s *Service) postCard(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[cardForm](r)
	slug := r.PathValue("slug")
	if err == nil {
		err = s.SetOwnCard(r.Context(), r.Actor, slug, Card(form))
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.meReply(r, mailForm{}, nil, &form, err) })
	}
	return web.SeeOther("/networks/"+slug, pageSavedFlash), nil
}

func (s *Service) meReply(r *web.Req, form mailForm, wrong error, card *cardForm, cardWrong error) (web.Reply, error) {
	view, _, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	v := meView{View: view, Errors: ui.ErrorsOf(wrong), CardErrors: ui.ErrorsOf(cardWrong)}
	for _, c := range view.Contacts {
		if c.Person == r.Actor.Person {
			v.Contact, v.Card = true, cardForm{Email: c.Email, Phone: c.Phone, Task: c.Task}
		}
	}
	if card != nil {
		v.Card = *card
	}
	if view.Own.Current.ID == "" && view.Own.Waiting.ID == "" && !v.Contact {
		return web.SeeOther(view.Network.Path()+"/join", i18n.Text{}), nil
	}
	if form.Mail == "" {
		form.Mail = string(view.Own.Current.Mail)
	}
	p := s.networkPageOf(r, view.Network, r.T(pageMeTitle, "network", view.Network.Name))
	v.Form = form
	if wrong != nil || cardWrong != nil {
		return web.Invalid(mePage(p, v)), nil
	}
	return web.OK(mePage(p, v)), nil
}

func (s *Service) postMe(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[mailForm](r)
	if err == nil {
		err = s.SetMail(r.Context(), r.Actor, r.PathValue("slug"), space.Mail(form.Mail))
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.meReply(r, form, err, nil, nil) })
	}
	return web.SeeOther("/networks/"+r.PathValue("slug")+"/me", pageSavedFlash), nil
}

func (s *Service) getLeave(r *web.Req) (web.Reply, error) {
	view, _, err := s.Page(r.Context(), r.Actor, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	if err := signedIn(r); err != nil {
		return web.Reply{}, err
	}
	if view.Own.Current.ID == "" && view.Own.Waiting.ID == "" {
		return web.SeeOther(view.Network.Path(), i18n.Text{}), nil
	}
	p := s.networkPageOf(r, view.Network, r.T(pageLeaveTitle, "network", view.Network.Name))
	return web.OK(ui.ConfirmPage(p, ui.ConfirmSpec{
		Lead: r.T(pageLeaveLead), Effects: []string{r.T(pageLeaveMail), r.T(pageLeaveBack)},
		Action: view.Network.Path() + "/leave", Verb: leaveWord(view.Own), Keep: pageStay, Back: view.Network.Path(), Danger: true,
	})), nil
}

func (s *Service) postLeave(r *web.Req) (web.Reply, error) {
	slug := r.PathValue("slug")
	if err := s.Leave(r.Context(), r.Actor, slug); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/networks/"+slug, pageLeftFlash), nil
}

type followForm struct {
	Email string     `form:"email" max:"254" required:"true" email:"true"`
	Mail  space.Mail `form:"mail" oneof:"now daily weekly invitations"`
}

func (s *Service) postFollow(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[followForm](r)
	slug := r.PathValue("slug")
	if err == nil {
		err = s.Follow(r.Context(), slug, form.Email, r.Lang, form.Mail)
	}
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.networkReply(r, form, err) })
	}
	return web.SeeOther("/networks/"+slug, pageFollowSentFlash), nil
}

func (s *Service) getFollow(r *web.Req) (web.Reply, error) {
	n, err := s.FollowAsked(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(sayPage(s.quietPage(r, pageConfirmFollowTitle), sayView{Text: pageConfirmFollowText, Network: n,
		Action: "/n/f/" + r.PathValue("key"), Button: mailFollowButton})), nil
}

// quietPage is a page reached from a mail: no search engine should keep it.
func (s *Service) quietPage(r *web.Req, title i18n.Text) ui.Page {
	p := r.Page(title.In(r.Lang), nav)
	p.NoIndex = true
	return p
}

func (s *Service) postConfirmFollow(r *web.Req) (web.Reply, error) {
	n, err := s.ConfirmFollow(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(n.Path(), pageFollowsFlash), nil
}

func (s *Service) getEntered(r *web.Req) (web.Reply, error) {
	return s.enteredReply(r, nil)
}

func (s *Service) enteredReply(r *web.Req, wrong error) (web.Reply, error) {
	key := r.PathValue("key")
	q, err := s.Entered(r.Context(), key)
	if err != nil {
		return web.Reply{}, err
	}
	title := pageEnteredTitle
	if q.Member.State == space.Invited {
		title = pageInvitedTitle
	}
	v := enteredView{Request: q, Action: "/n/c/" + key, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(enteredPage(s.quietPage(r, title), v)), nil
	}
	return web.OK(enteredPage(s.quietPage(r, title), v)), nil
}

type enteredForm struct {
	Mail   space.Mail `form:"mail" oneof:"now daily weekly invitations none"`
	Answer string     `form:"answer" oneof:"no"`
}

func (s *Service) postEntered(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[enteredForm](r)
	if err != nil {
		return s.refused(r, err, func() (web.Reply, error) { return s.enteredReply(r, err) })
	}
	q, err := s.Confirm(r.Context(), r.PathValue("key"), form.Answer == "", form.Mail)
	if err != nil {
		return web.Reply{}, err
	}
	if form.Answer == "no" {
		return web.SeeOther(q.Network.Path(), pageSaidNoFlash), nil
	}
	return web.SeeOther(q.Network.Path(), pageJoinedFlash), nil
}

type reasonForm struct {
	Reason string `form:"reason" max:"2000" lines:"true"`
	Answer string `form:"answer" oneof:"decline"`
}

func (s *Service) getAnswer(r *web.Req) (web.Reply, error) {
	q, err := s.Request(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return s.answerReply(r, q, "/network-requests/"+q.Member.ID, "", nil), nil
}

func (s *Service) answerReply(r *web.Req, q Request, action, reason string, wrong error) web.Reply {
	p := s.networkPageOf(r, q.Network, r.T(pageRequestTitle, "name", q.Person.Name))
	v := answerView{Request: q, Action: action, Reason: reason, Errors: ui.ErrorsOf(wrong)}
	if wrong != nil {
		return web.Invalid(answerPage(p, v))
	}
	return web.OK(answerPage(p, v))
}

func (s *Service) postAnswer(r *web.Req) (web.Reply, error) {
	form, err := web.Decode[reasonForm](r)
	id := r.PathValue("id")
	if err != nil {
		q, found := s.Request(r.Context(), r.Actor, id)
		if found != nil {
			return web.Reply{}, found
		}
		return s.answerReply(r, q, "/network-requests/"+id, form.Reason, err), nil
	}
	q, err := s.decide(r, form)(id)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(q.Network.Path()+"/requests", answeredFlash(form)), nil
}

func answeredFlash(form reasonForm) i18n.Text {
	if form.Answer == "decline" {
		return pageDeclinedFlash
	}
	return pageAcceptedFlash
}

func (s *Service) decide(r *web.Req, form reasonForm) func(id string) (Request, error) {
	return func(id string) (Request, error) {
		if form.Answer == "decline" {
			return s.Decline(r.Context(), r.Actor, id, form.Reason)
		}
		return s.Accept(r.Context(), r.Actor, id, form.Reason)
	}
}

func (s *Service) getAnswerByKey(r *web.Req) (web.Reply, error) {
	key := r.PathValue("key")
	q, _, err := s.RequestByKey(r.Context(), key)
	if err != nil {
		return web.Reply{}, err
	}
	return s.answerReply(r, q, "/n/r/"+key, "", nil), nil
}

func (s *Service) postAnswerByKey(r *web.Req) (web.Reply, error) {
	key := r.PathValue("key")
	form, err := web.Decode[reasonForm](r)
	q, who, found := s.RequestByKey(r.Context(), key)
	if found != nil {
		return web.Reply{}, found
	}
	if err != nil {
		return s.answerReply(r, q, "/n/r/"+key, form.Reason, err), nil
	}
	r.Actor = who
	if q, err = s.decide(r, form)(q.Member.ID); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(q.Network.Path(), answeredFlash(form)), nil
}

func (s *Service) getUnsubscribe(r *web.Req) (web.Reply, error) {
	n, m, err := s.Subscription(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = s.langOf(r, m)
	if m.State != space.Joined || m.Mail == space.MailNone {
		return web.OK(sayPage(s.quietPage(r, pageUnsubscribedTitle), sayView{Text: pageUnsubscribedText, Network: n})), nil
	}
	return web.OK(sayPage(s.quietPage(r, pageUnsubscribeTitle), sayView{Text: pageUnsubscribeText, Network: n,
		Action: "~/u/n/" + r.PathValue("key"), Button: pageUnsubscribeButton})), nil
}

// postUnsubscribe is both the button of the page and the one-click POST of a
// mail program (RFC 8058), which wants no redirect.
func (s *Service) postUnsubscribe(r *web.Req) (web.Reply, error) {
	key := r.PathValue("key")
	_, m, err := s.Subscription(r.Context(), key)
	if err != nil {
		return web.Reply{}, err
	}
	r.Lang = s.langOf(r, m)
	n, err := s.Unsubscribe(r.Context(), key)
	if err != nil {
		return web.Reply{}, err
	}
	return web.HTML(http.StatusOK, sayPage(s.quietPage(r, pageUnsubscribedTitle), sayView{Text: pageUnsubscribedText, Network: n})), nil
}

// langOf is the language of the person whose row it is.
func (s *Service) langOf(r *web.Req, m space.Member) i18n.Lang {
	return s.LangOf(r.Context(), m.Person, r.Lang)
}
