package registration

import (
	"slices"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
)

// Routes adds the pages of the personal link. Looking at any of them changes
// nothing: mail programs open links by themselves.
func (s *Service) Routes(m *web.Mux) {
	secret := web.SkipSample("the key is secret")
	m.Get("/r/{key}", s.getOwn, secret)
	m.Post("/r/{key}", s.postOwn)
	m.Get("/r/{key}/cancel", s.getCancel, secret)
	m.Post("/r/{key}/cancel", s.postCancel)
	m.Post("/r/{key}/accept", s.postAccept)
	m.Post("/r/{key}/leave", s.postLeave)
	m.Post("/r/{key}/switch", s.postSwitch)
	m.Post("/r/{key}/pass", s.postPass)
	s.api(m)
}

// Form is the form by which somebody registers. What is wrong with it is said
// by the service, in words of its own.
type Form struct {
	Name         string `form:"name" max:"120"`
	Email        string `form:"email" max:"254"`
	Lang         string `form:"lang" oneof:"fi sv en"`
	Mode         string `form:"mode" max:"20"`
	Organisation string `form:"organisation" max:"200"`
	Diet         string `form:"diet" max:"300"`
	Access       string `form:"access" max:"2000" lines:"true"`
	Assistants   int    `form:"assistants"`
	Answers      map[string]string
	Declared     map[string]string
}

// Ask is something one declares when registering, by which a condition is
// judged.
type Ask struct {
	Name  string
	Label i18n.Text
	Hint  i18n.Text
	Type  string // "date", "number" or "text"
}

func (a Ask) field() string { return "declared_" + a.Name }

// ReadForm reads the form for an offering.
func ReadForm(r *web.Req, o Offering, asks []Ask) (Form, error) {
	f, err := web.Decode[Form](r)
	var wrong fault.Fields
	if err != nil {
		if wrong = fault.Of(err).Fields; len(wrong) == 0 {
			return f, err // it could not be read at all
		}
	}
	f.Answers = map[string]string{}
	for _, q := range o.Questions {
		f.Answers[q.ID] = r.Text(answerField(q.ID), maxAnswer, &wrong)
	}
	f.Declared = map[string]string{}
	for _, a := range asks {
		if v := r.Text(a.field(), maxAnswer, &wrong); v != "" {
			f.Declared[a.Name] = v
		}
	}
	return f, wrong.Err()
}

// both is the answer "queue, and remote meanwhile".
const both = "both"

// Input is what the form tells.
func (f Form) Input(l i18n.Lang) Input {
	in := Input{
		Name: f.Name, Email: f.Email, Lang: i18n.Lang(f.Lang).Or(l), Mode: Mode(f.Mode), Organisation: f.Organisation,
		Declared: f.Declared, Answers: f.Answers, Needs: Needs{Diet: f.Diet, Access: f.Access}, Assistants: f.Assistants,
	}
	if f.Mode == both {
		in.Mode, in.Meanwhile = Onsite, Remote
	}
	return in
}

type ownView struct {
	Own
	Form   Form
	Errors ui.Errors
	To     passForm
	ToErrs ui.Errors
	Closed bool
	Over   bool
	Begun  bool
	Passes bool
}

func (s *Service) getOwn(r *web.Req) (web.Reply, error) {
	own, err := s.ByKey(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(ownPage(s.ownPage(r), viewOf(r, own))), nil
}

func (s *Service) ownPage(r *web.Req) ui.Page {
	p := r.Page(r.T(pageOwn), "calendar")
	p.NoIndex = true
	return p
}

func viewOf(r *web.Req, own Own) ownView {
	v := ownView{Own: own, Closed: own.Offering.Closed(r.Now), Over: !r.Now.Before(own.Offering.Ends), Begun: !r.Now.Before(own.Offering.Starts)}
	v.Form = Form{
		Name: own.Name, Email: own.Email, Lang: string(own.Lang), Organisation: own.Organisation, Diet: own.Needs.Diet,
		Access: own.Needs.Access, Assistants: own.Assistants, Answers: own.Answers,
	}
	v.To.Lang = string(r.Lang)
	if p, ok := own.In(Confirmed); ok && own.Offering.PassOn && !v.Begun {
		v.Passes = !slices.ContainsFunc(own.Seats, func(s Seats) bool { return s.Mode == p.Mode && s.Queued > 0 })
	}
	return v
}

// again shows the page with what was wrong, or hands the error on.
func (s *Service) again(r *web.Req, err error, fill func(*ownView)) (web.Reply, error) {
	if !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.Conflict) {
		return web.Reply{}, err
	}
	own, again := s.ByKey(r.Context(), r.PathValue("key"))
	if again != nil {
		return web.Reply{}, again
	}
	v := viewOf(r, own)
	fill(&v)
	return web.HTML(fault.Of(err).Kind.Status(), ownPage(s.ownPage(r), v)), nil
}

func (s *Service) postOwn(r *web.Req) (web.Reply, error) {
	own, err := s.ByKey(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	f, err := ReadForm(r, own.Offering, nil)
	if err == nil {
		in := f.Input(r.Lang)
		_, err = s.Change(r.Context(), r.Actor, own.Key, Edit{
			Lang: in.Lang, Organisation: in.Organisation, Answers: in.Answers, Needs: in.Needs, Assistants: in.Assistants,
		})
	}
	if err != nil {
		return s.again(r, err, func(v *ownView) { v.Form, v.Errors = f, ui.ErrorsOf(err) })
	}
	return web.SeeOther("/r/"+own.Key, flashSaved), nil
}

func (s *Service) getCancel(r *web.Req) (web.Reply, error) {
	own, err := s.ByKey(r.Context(), r.PathValue("key"))
	if err != nil {
		return web.Reply{}, err
	}
	if len(own.Open()) == 0 || own.Offering.Cancelled || !r.Now.Before(own.Offering.Starts) {
		return web.Redirect("/r/" + own.Key), nil
	}
	return web.OK(cancelPage(s.cancelTitle(r), viewOf(r, own), "")), nil
}

func (s *Service) cancelTitle(r *web.Req) ui.Page {
	p := s.ownPage(r)
	p.Title = r.T(askCancel)
	return p
}

type cancelForm struct {
	Reason string `form:"reason" max:"1000" lines:"true"`
}

func (s *Service) postCancel(r *web.Req) (web.Reply, error) {
	key := r.PathValue("key")
	f, err := web.Decode[cancelForm](r)
	if err == nil {
		_, err = s.Cancel(r.Context(), r.Actor, key, f.Reason)
	}
	if fault.Is(err, fault.Invalid) {
		own, again := s.ByKey(r.Context(), key)
		if again != nil {
			return web.Reply{}, again
		}
		v := viewOf(r, own)
		v.Errors = ui.ErrorsOf(err)
		return web.Invalid(cancelPage(s.cancelTitle(r), v, f.Reason)), nil
	}
	if err != nil {
		return s.again(r, err, func(v *ownView) { v.Errors = ui.ErrorsOf(err) })
	}
	return web.SeeOther("/r/"+key, flashCancelled), nil
}

// done leads back to the page, or shows it with why it was not done.
func (s *Service) done(r *web.Req, err error, flash i18n.Text) (web.Reply, error) {
	if err != nil {
		return s.again(r, err, func(v *ownView) { v.Errors = ui.ErrorsOf(err) })
	}
	return web.SeeOther("/r/"+r.PathValue("key"), flash), nil
}

func (s *Service) postAccept(r *web.Req) (web.Reply, error) {
	_, err := s.Accept(r.Context(), r.Actor, r.PathValue("key"))
	return s.done(r, err, flashAccepted)
}

type modeForm struct {
	Mode      string `form:"mode" max:"20"`
	Meanwhile bool   `form:"meanwhile"`
}

func (s *Service) postLeave(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[modeForm](r)
	if err == nil {
		_, err = s.Leave(r.Context(), r.Actor, r.PathValue("key"), Mode(f.Mode))
	}
	return s.done(r, err, flashLeft)
}

func (s *Service) postSwitch(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[modeForm](r)
	var own Own
	if err == nil {
		own, err = s.Switch(r.Context(), r.Actor, r.PathValue("key"), Mode(f.Mode), f.Meanwhile)
	}
	flash := flashSwitched
	if p, ok := own.Place(Mode(f.Mode)); ok && p.State == Queued {
		flash = flashQueued
	}
	return s.done(r, err, flash)
}

type passForm struct {
	Name  string `form:"to_name" max:"120"`
	Email string `form:"to_email" max:"254"`
	Lang  string `form:"to_lang" oneof:"fi sv en"`
}

func (s *Service) postPass(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[passForm](r)
	if err == nil {
		_, err = s.PassOn(r.Context(), r.Actor, r.PathValue("key"), Input{Name: f.Name, Email: f.Email, Lang: i18n.Lang(f.Lang).Or(r.Lang)})
	}
	if err != nil {
		return s.again(r, err, func(v *ownView) {
			v.To, v.ToErrs = f, ui.Errors{}
			for name, say := range ui.ErrorsOf(err) {
				if name != "" {
					name = "to_" + name
				}
				v.ToErrs[name] = say
			}
		})
	}
	return web.SeeOther("/r/"+r.PathValue("key"), flashPassed), nil
}
