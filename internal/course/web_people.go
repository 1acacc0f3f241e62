package course

import (
	"bytes"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

func (s *Service) peopleRoutes(m *web.Mux) {
	ids := web.SkipSample("for those who run the course; ids differ in each demonstration")
	m.Get("/courses/{id}/people", s.getPeople, ids)
	m.Post("/courses/{id}/people/add", s.postAdd)
	m.Get("/courses/{id}/people/{reg}/cancel", s.getRemove, ids)
	m.Post("/courses/{id}/people/{reg}/cancel", s.postRemove)
	m.Post("/courses/{id}/people/{reg}/promote", s.postPromote)
	m.Get("/courses/{id}/qr", s.getQR, ids)
	m.Get("/courses/{id}/qr.svg", s.getQRSVG, web.SkipSample("a picture, not a page"))
	m.Get("/courses/{id}/qr.png", s.getQRPNG, web.SkipSample("a picture, not a page"))
	m.Get("/courses/{id}/people.csv", s.getCSV, web.SkipSample("a download, not a page"))
	m.Get("/courses/{id}/list", s.getPrint, ids)
	m.Get("/courses/{id}/attendance", s.getAttendance, ids)
	m.Get("/courses/{id}/attendance/{session}", s.getSession, ids)
	m.Post("/courses/{id}/attendance/{session}", s.postSession)
	m.Get("/courses/{id}/door", s.getPoster, ids)
	m.Get("/c/{code}", s.getDoor, web.SkipSample("codes differ in each demonstration"))
	m.Post("/c/{code}", s.postDoor)
	m.Post("/c/{code}/register", s.postWalkIn)
}

type peopleView struct {
	People
	Add registration.FormView
}

func (s *Service) getPeople(r *web.Req) (web.Reply, error) {
	return s.peopleReply(r, registration.Form{Lang: string(r.Lang)}, nil)
}

func (s *Service) peopleReply(r *web.Req, f registration.Form, wrong error) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.inner(r, people.Course, actPeople)
	v := peopleView{People: people, Add: addForm(people, f, wrong, r.Lang)}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), peoplePage(p, v)), nil
	}
	return web.OK(peoplePage(p, v)), nil
}

func addForm(people People, f registration.Form, wrong error, l i18n.Lang) registration.FormView {
	return registration.FormView{Action: people.Path() + "/people/add", Offering: people.Offering, Seats: people.Seats,
		SignedIn: true, Other: true, Onsite: people.where().In(l), Form: f, Errors: ui.ErrorsOf(wrong)}
}

// inner is the head of a page inside a course.
func (s *Service) inner(r *web.Req, c Course, heading i18n.Text) ui.Page {
	p := r.Page(r.T(heading), nav)
	p.Crumbs = []ui.Crumb{{Label: r.T(listTitle), Href: "/courses"}, {Label: title(r.Lang, c), Href: c.Path()}}
	p.NoIndex = true
	return p
}

func (s *Service) postAdd(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	f, err := registration.ReadForm(r, people.Offering, nil)
	if err == nil {
		in := f.Input(r.Lang)
		in.ByOrganiser = true
		_, err = s.Register(r.Context(), r.Actor, people.ID, in)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.peopleReply(r, f, err)
	}
	return web.SeeOther(people.Path()+"/people", flashAdded), nil
}

func (s *Service) getCSV(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	t := sheet.Table{Columns: sheet.Columns(r.T(colName), r.T(fieldEmail), r.T(colOrg), r.T(fieldModes), r.T(colState))}
	var rows [][]any
	for _, reg := range people.All {
		state, mode := registration.Cancelled, registration.Mode("")
		if open := reg.Open(); len(open) > 0 {
			state, mode = open[0].State, open[0].Mode
		}
		rows = append(rows, []any{reg.Name, reg.Email, reg.Organisation, r.T(mode.Word()), r.T(state.Word())})
	}
	t.Rows = slices.Values(rows)
	var b bytes.Buffer
	if err := sheet.CSV(&b, t); err != nil {
		return web.Reply{}, err
	}
	return web.Download("osallistujat.csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

func (s *Service) getPrint(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(printPage(s.inner(r, people.Course, headAttendList), people)), nil
}

type attendView struct {
	People
	Session Session
	May     bool // it may be noted now
	Why     i18n.Text
	Now     bool // it is on
}

// getAttendance leads to the session that is on, or the nearest past one, or
// shows them all.
func (s *Service) getAttendance(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(attendancePage(s.inner(r, people.Course, actAttend), people)), nil
}

func (s *Service) getSession(r *web.Req) (web.Reply, error) { return s.sessionReply(r, nil) }

func (s *Service) sessionReply(r *web.Req, wrong error) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	one, err := people.noted(r.PathValue("session"), r.Now)
	if fault.Is(err, fault.NotFound) {
		return web.Reply{}, err
	}
	v := attendView{People: people, Session: one, May: err == nil}
	if err != nil {
		v.Why = fault.Of(err).Say
	}
	p := s.inner(r, people.Course, actAttend)
	p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(actAttend), Href: people.Path() + "/attendance"})
	if wrong != nil {
		p.Flash, p.FlashShape = fault.Of(wrong).Say, ui.ShapeBad
		return web.HTML(fault.Of(wrong).Kind.Status(), sessionPage(p, v)), nil
	}
	return web.OK(sessionPage(p, v)), nil
}

type sessionMarks struct {
	Present []string `form:"present" max:"2000"`
}

func (s *Service) postSession(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[sessionMarks](r)
	if err == nil {
		err = s.Note(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("session"), f.Present)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.sessionReply(r, err)
	}
	return web.SeeOther("/courses/"+r.PathValue("id")+"/attendance", flashAttended), nil
}

func (s *Service) getPoster(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	p := s.inner(r, people.Course, headPoster)
	return web.OK(posterPage(p, posterView{Course: people.Course, Address: r.Absolute("/c/" + people.Code)})), nil
}

type posterView struct {
	Course  Course
	Address string
}

type doorView struct {
	Door
	Code   string
	Email  string
	Errors ui.Errors
	Form   registration.FormView
}

type doorForm struct {
	Email string `form:"email" max:"254"`
}

func (s *Service) getDoor(r *web.Req) (web.Reply, error) {
	return s.doorReply(r, doorForm{}, registration.Form{Lang: string(r.Lang)}, nil, nil)
}

func (s *Service) doorReply(r *web.Req, f doorForm, reg registration.Form, wrong, wrongForm error) (web.Reply, error) {
	d, err := s.AtDoor(r.Context(), r.Actor, r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	p := r.Page(title(r.Lang, d.Course), nav)
	p.NoIndex = true
	v := doorView{Door: d, Code: r.PathValue("code"), Email: f.Email, Errors: ui.ErrorsOf(wrong)}
	o := s.offeringOf(d.Course)
	o.Questions, o.AskDiet, o.AskAccess = slices.Clone(o.Questions), false, false
	v.Form = registration.FormView{Action: "/c/" + v.Code + "/register", Offering: o, SignedIn: r.Actor.SignedIn(), Form: reg, Errors: ui.ErrorsOf(wrongForm)}
	for _, m := range o.Modes() {
		v.Form.Seats = append(v.Form.Seats, registration.Seats{Mode: m, Limit: registration.Unlimited})
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), doorPage(p, v)), nil
	}
	if wrongForm != nil {
		return web.HTML(fault.Of(wrongForm).Kind.Status(), doorPage(p, v)), nil
	}
	return web.OK(doorPage(p, v)), nil
}

func (s *Service) postDoor(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[doorForm](r)
	var name string
	if err == nil {
		name, err = s.Here(r.Context(), r.Actor, r.PathValue("code"), f.Email, nil)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.doorReply(r, f, registration.Form{Lang: string(r.Lang)}, err, nil)
	}
	return web.SeeOther("/c/"+r.PathValue("code"), flashHere.Fill("name", i18n.Same(name))), nil
}

func (s *Service) postWalkIn(r *web.Req) (web.Reply, error) {
	d, err := s.AtDoor(r.Context(), r.Actor, r.PathValue("code"))
	if err != nil {
		return web.Reply{}, err
	}
	f, err := registration.ReadForm(r, s.offeringOf(d.Course), nil)
	var name string
	if err == nil {
		in := f.Input(r.Lang)
		name, err = s.Here(r.Context(), r.Actor, r.PathValue("code"), "", &in)
	}
	if err != nil {
		if !ui.IsInvalid(err) {
			return web.Reply{}, err
		}
		return s.doorReply(r, doorForm{}, f, nil, err)
	}
	return web.SeeOther("/c/"+r.PathValue("code"), flashHere.Fill("name", i18n.Same(name))), nil
}

// getRemove asks before somebody is taken off the list.
func (s *Service) getRemove(r *web.Req) (web.Reply, error) {
	people, err := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	for _, reg := range people.All {
		if reg.ID == r.PathValue("reg") && len(reg.Open()) > 0 && people.MayAdd {
			p := s.inner(r, people.Course, actPeople)
			p.Title = r.T(askRemove, "name", reg.Name)
			return web.OK(ui.ConfirmPage(p, ui.ConfirmSpec{Effects: []string{r.T(removeTold), r.T(removeFree)}, Action: people.Path() + "/people/" + reg.ID + "/cancel",
				Verb: actRemove, Keep: keepPlace, Back: people.Path() + "/people", Danger: true})), nil
		}
	}
	return web.Reply{}, fault.Missing(nil)
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	return s.toList(r, s.RemovePerson(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("reg")), flashRemoved)
}

type promoteForm struct {
	Mode string `form:"mode" oneof:"onsite remote" required:"true"`
}

func (s *Service) postPromote(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[promoteForm](r)
	if err == nil {
		err = s.Promote(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("reg"), registration.Mode(f.Mode))
	}
	return s.toList(r, err, flashGiven)
}

// toList leads back to the list, or shows on it why something was not done.
func (s *Service) toList(r *web.Req, err error, done i18n.Text) (web.Reply, error) {
	if err == nil {
		return web.SeeOther("/courses/"+r.PathValue("id")+"/people", done), nil
	}
	if !fault.Is(err, fault.Conflict) {
		return web.Reply{}, err
	}
	people, again := s.PeopleOf(r.Context(), r.Actor, r.PathValue("id"))
	if again != nil {
		return web.Reply{}, again
	}
	p := s.inner(r, people.Course, actPeople)
	p.Flash, p.FlashShape = fault.Of(err).Say, ui.ShapeBad
	return web.HTML(fault.Of(err).Kind.Status(), peoplePage(p, peopleView{People: people, Add: addForm(people, registration.Form{Lang: string(r.Lang)}, nil, r.Lang)})), nil
}

// addressed is a course that people can be led to, for those who run it, with the
// address of its page in the reader's language.
func (s *Service) addressed(r *web.Req) (v Shown, address string, err error) {
	if v, err = s.See(r.Context(), r.Actor, r.PathValue("id")); err == nil {
		err = MayAttend.Check(r.Actor, v.Known)
	}
	if err == nil && !v.Shown() {
		err = fault.New(fault.Conflict, msgNotPublished)
	}
	return v, r.Absolute(v.Path()), err
}

// getQR is a sheet to print: scanning it opens the page where one registers.
func (s *Service) getQR(r *web.Req) (web.Reply, error) {
	v, address, err := s.addressed(r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(qrPage(s.inner(r, v.Course, headQR), qrView{v, address})), nil
}

func (s *Service) getQRSVG(r *web.Req) (web.Reply, error) {
	_, address, err := s.addressed(r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download("qr.svg", "image/svg+xml", []byte(ui.QRPicture(address))), nil
}

// qrPixels is wide enough to be printed on a sheet of paper.
const qrPixels = 1200

func (s *Service) getQRPNG(r *web.Req) (web.Reply, error) {
	_, address, err := s.addressed(r)
	if err != nil {
		return web.Reply{}, err
	}
	body, err := ui.QRImage(address, qrPixels)
	if err != nil {
		return web.Reply{}, err
	}
	return web.Download("qr.png", "image/png", body), nil
}

type qrView struct {
	Shown
	Address string
}

// embedRoutes are the list that organisations lay into pages of their own.
func (s *Service) embedRoutes(m *web.Mux) {
	all := web.Cache(func(*web.Req) []string { return []string{"courses"} })
	m.Get("/organisations/{slug}/courses/embed", s.getEmbed, all, web.Embeddable, web.Sample("/organisations/sivis/courses/embed"))
}

const embedded = 30

func (s *Service) getEmbed(r *web.Req) (web.Reply, error) {
	o, err := s.organisation(r, r.PathValue("slug"))
	if err != nil {
		return web.Reply{}, err
	}
	list, total, err := s.List(r.Context(), Filter{Orgs: []string{o.ID}, EndsAfter: r.Now, Limit: embedded})
	if err != nil {
		return web.Reply{}, err
	}
	r.Expires(civil.DateOf(r.Now).End())
	p := r.Page(r.T(embedTitle, "organisation", o.Name), nav)
	p.NoIndex, p.Bare = true, true
	return web.OK(embedPage(p, embedView{List: list, Total: total, All: "/courses?organisation=" + o.Slug})), nil
}

type embedView struct {
	List  []Listed
	Total int
	All   string
}
