package meeting

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/sheet"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
	"parvi/internal/space"
)

func (s *Service) peopleRoutes(m *web.Mux) {
	keepers := web.SkipSample("for organisers; ids differ in each demo")
	m.Get("/meetings/{id}/people", s.getPeople, keepers)
	m.Post("/meetings/{id}/people/add", s.postAdd)
	m.Post("/meetings/{id}/people/{reg}/mark", s.postMark)
	m.Post("/meetings/{id}/people/{reg}/promote", s.postPromote)
	m.Post("/meetings/{id}/people/{reg}/cancel", s.postRemove)
	m.Post("/meetings/{id}/people/rest", s.postRest)
	m.Post("/meetings/{id}/capacity", s.postCapacity)
	m.Post("/meetings/{id}/message", s.postMessage)
	m.Post("/meetings/{id}/conveners", s.postConvener)
	m.Get("/meetings/{id}/people/{reg}/cancel", s.getRemove, keepers)
	m.Get("/meetings/{id}/check-in", s.getCheckIn, keepers)
	m.Get("/meetings/{id}/list", s.getList, keepers)
	m.Get("/meetings/{id}/name-tags", s.getTags, keepers)
	m.Get("/meetings/{id}/people.csv", s.getCSV, web.SkipSample("a download, not a page"))
	m.Get("/meetings/{id}/people.xlsx", s.getXLSX, web.SkipSample("a download, not a page"))
}

type peopleView struct {
	Attendees
	Day      bool // whether attendance may be marked
	Begun    bool
	Capacity capacityForm
	CapErrs  ui.Errors
	Message  messageForm
	MsgErrs  ui.Errors
	Add      registration.FormView
	Convener convenerForm
	ConErrs  ui.Errors
}

type convenerForm struct {
	Email string `form:"convener_email" max:"254"`
}

type capacityForm struct {
	Onsite *int `form:"onsite_capacity"`
	Remote *int `form:"remote_capacity"`
}

type messageForm struct {
	Subject  i18n.Content `form:"subject" max:"200"`
	Body     i18n.Content `form:"body" max:"8000" lines:"true"`
	Audience string       `form:"audience" max:"20"`
}

func (s *Service) people(r *web.Req) (peopleView, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return peopleView{}, err
	}
	v := peopleView{Attendees: a, Day: !civil.DateOf(r.Now).Before(civil.DateOf(a.Starts)), Begun: !r.Now.Before(a.Starts)}
	v.Message.Audience = toAll
	_, v.Capacity.Onsite = shown(a.Offering.Capacity, registration.Onsite)
	_, v.Capacity.Remote = shown(a.Offering.Capacity, registration.Remote)
	v.Add = registration.FormView{Other: true,
		Action: a.Path() + "/people/add", Offering: a.Offering, Seats: a.Seats, SignedIn: true, Form: registration.Form{Lang: string(r.Lang)},
	}
	return v, nil
}

func (s *Service) peopleHead(r *web.Req, v Attendees, title i18n.Text) ui.Page {
	p := r.Page(r.T(title), "calendar")
	p.NoIndex = true
	p.Crumbs = []ui.Crumb{{Label: r.T(pageCalendar), Href: "/calendar"}, {Label: v.Title.In(r.Lang), Href: v.Path()}}
	if title != pagePeople {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: r.T(pagePeople), Href: v.Path() + "/people"})
	}
	return p
}

func (s *Service) getPeople(r *web.Req) (web.Reply, error) {
	v, err := s.people(r)
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(peoplePage(s.peopleHead(r, v.Attendees, pagePeople), v)), nil
}

// peopleAgain shows the page with what was wrong.
func (s *Service) peopleAgain(r *web.Req, wrong error, fill func(*peopleView)) (web.Reply, error) {
	if !showsForm(wrong) {
		return web.Reply{}, wrong
	}
	v, err := s.people(r)
	if err != nil {
		return web.Reply{}, err
	}
	fill(&v)
	return web.HTML(fault.Of(wrong).Kind.Status(), peoplePage(s.peopleHead(r, v.Attendees, pagePeople), v)), nil
}

func (s *Service) toPeople(r *web.Req, flash i18n.Text) (web.Reply, error) {
	return web.SeeOther("/meetings/"+r.PathValue("id")+"/people", flash), nil
}

func (s *Service) postAdd(r *web.Req) (web.Reply, error) {
	v, err := s.people(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, err := registration.ReadForm(r, v.Offering, nil)
	if err == nil {
		in := f.Input(r.Lang)
		in.ByOrganiser = true
		_, err = s.Register(r.Context(), r.Actor, v.ID, in)
	}
	if err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.Add.Form, v.Add.Errors = f, ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashAdded)
}

type markForm struct {
	State string `form:"state" oneof:"attended absent confirmed" required:"true"`
	Q     string `form:"q" max:"100"`
	Back  string `form:"back" oneof:"check-in people"`
}

func (s *Service) postMark(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[markForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	if err := s.Mark(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("reg"), registration.State(f.State)); err != nil {
		return web.Reply{}, err
	}
	if f.Back == "people" {
		return s.toPeople(r, flashMarked)
	}
	return web.SeeOther("/meetings/"+r.PathValue("id")+"/check-in"+search(f.Q), flashMarked), nil
}

// search is the query of the check-in page, "" for none.
func search(q string) string {
	if q == "" {
		return ""
	}
	return "?q=" + strings.NewReplacer(" ", "+", "&", "%26", "#", "%23", "%", "%25", "+", "%2B").Replace(q)
}

func (s *Service) postRest(r *web.Req) (web.Reply, error) {
	if err := s.MarkRest(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return s.toPeople(r, flashMarked)
}

type modeForm struct {
	Mode string `form:"mode" oneof:"onsite remote" required:"true"`
}

func (s *Service) postPromote(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[modeForm](r)
	if err == nil {
		err = s.Promote(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("reg"), registration.Mode(f.Mode))
	}
	if err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.CapErrs = ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashGiven)
}

func (s *Service) postRemove(r *web.Req) (web.Reply, error) {
	if err := s.CancelFor(r.Context(), r.Actor, r.PathValue("id"), r.PathValue("reg"), ""); err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.CapErrs = ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashRemoved)
}

func (s *Service) postCapacity(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[capacityForm](r)
	if err == nil {
		err = s.SetCapacity(r.Context(), r.Actor, r.PathValue("id"), map[registration.Mode]registration.Limit{
			registration.Onsite: limitOf(f.Onsite), registration.Remote: limitOf(f.Remote),
		})
	}
	if err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.Capacity, v.CapErrs = f, ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashPlaces)
}

func (s *Service) postMessage(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[messageForm](r)
	sent := 0
	if err == nil {
		sent, err = s.Write(r.Context(), r.Actor, r.PathValue("id"), f.Subject, f.Body, f.Audience)
	}
	if err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.Message, v.MsgErrs = f, ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashSent.Text(sent))
}

func (s *Service) postConvener(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[convenerForm](r)
	if err == nil {
		err = s.NameConvener(r.Context(), r.Actor, r.PathValue("id"), f.Email)
	}
	if err != nil {
		return s.peopleAgain(r, err, func(v *peopleView) { v.Convener, v.ConErrs = f, ui.ErrorsOf(err) })
	}
	return s.toPeople(r, flashConvener)
}

// getRemove asks before somebody's registration is cancelled for them.
func (s *Service) getRemove(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	for _, reg := range a.People {
		if reg.ID == r.PathValue("reg") && len(reg.Open()) > 0 {
			p := s.peopleHead(r, a, pagePeople)
			p.Title = r.T(askRemove, "name", reg.Name)
			return web.OK(ui.ConfirmPage(p, ui.ConfirmSpec{
				Effects: []string{r.T(removeTold), r.T(removeFree)}, Action: a.Path() + "/people/" + reg.ID + "/cancel", Verb: actRemove,
				Keep: actCancelKeep, Back: a.Path() + "/people", Danger: true,
			})), nil
		}
	}
	return web.Reply{}, fault.Missing(nil)
}

type checkInView struct {
	Attendees
	Q       string
	Found   []registration.Registration
	Present int
	Total   int
}

type searchForm struct {
	Q string `form:"q" max:"100"`
}

func (s *Service) getCheckIn(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	f, err := web.Decode[searchForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	v := checkInView{Attendees: a, Q: f.Q}
	for _, reg := range a.expected() {
		v.Total++
		if _, there := reg.In(registration.Attended); there {
			v.Present++
		}
		if strings.Contains(i18n.Fold(reg.Name), i18n.Fold(f.Q)) {
			v.Found = append(v.Found, reg)
		}
	}
	return web.OK(checkInPage(s.peopleHead(r, a, pageCheckIn), v)), nil
}

func (s *Service) getList(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(listPage(s.peopleHead(r, a, actPrint), a)), nil
}

func (s *Service) getTags(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	return web.OK(tagsPage(s.peopleHead(r, a, actTags), a)), nil
}

// expected are those who hold a place, or held one and were marked, by name.
func (a Attendees) expected() []registration.Registration {
	return slices.DeleteFunc(slices.Clone(a.People), func(r registration.Registration) bool {
		_, secured := r.Secured()
		_, absent := r.In(registration.Absent)
		return !secured && !absent
	})
}

// queued are those who wait, in the order of the queue.
func (a Attendees) queued() []registration.Registration {
	var list []registration.Registration
	for _, r := range a.People {
		if len(r.Open()) == 0 {
			continue
		}
		_, queued := r.In(registration.Queued)
		_, offered := r.In(registration.Offered)
		if queued || offered {
			list = append(list, r)
		}
	}
	slices.SortStableFunc(list, func(x, y registration.Registration) int { return waits(x).Number - waits(y).Number })
	return list
}

// waits is the place somebody waits for.
func waits(r registration.Registration) registration.Place {
	if p, ok := r.In(registration.Offered); ok {
		return p
	}
	p, _ := r.In(registration.Queued)
	return p
}

// off are those who cancelled.
func (a Attendees) off() []registration.Registration {
	return slices.DeleteFunc(slices.Clone(a.People), func(r registration.Registration) bool { return len(r.Open()) > 0 || r.Name == "" })
}

// sheetOf is the list of who registered, for a file. Needs are not in it: they
// are deleted by the clock, which a file would not be.
func sheetOf(r *web.Req, a Attendees) sheet.Table {
	titles := []string{r.T(colName), r.T(colOrg), r.T(colEmail), r.T(colMode), r.T(colState), r.T(colPlace), r.T(colLang), r.T(colMade)}
	for _, q := range a.Offering.Questions {
		titles = append(titles, q.Text.In(r.Lang))
	}
	t := sheet.Table{Name: r.T(pagePeople), Columns: sheet.Columns(titles...)}
	var rows [][]any
	for _, reg := range a.People {
		for _, p := range reg.Open() {
			row := []any{reg.Name, reg.Organisation, reg.Email, r.T(p.Mode.Word()), r.T(p.State.Word()), position(p), string(reg.Lang), civil.FormatInstant(r.Lang, reg.Made)}
			for _, q := range a.Offering.Questions {
				row = append(row, q.Say(reg.Answers[q.ID], r.Lang))
			}
			rows = append(rows, row)
		}
	}
	t.Rows = slices.Values(rows)
	return t
}

func position(p registration.Place) string {
	if p.Position == 0 {
		return ""
	}
	return strconv.Itoa(p.Position)
}

func (s *Service) getCSV(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.CSV(&b, sheetOf(r, a)); err != nil {
		return web.Reply{}, err
	}
	return web.Download(fileName(r, a)+".csv", "text/csv; charset=utf-8", b.Bytes()), nil
}

func (s *Service) getXLSX(r *web.Req) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	var b bytes.Buffer
	if err := sheet.XLSX(&b, sheetOf(r, a)); err != nil {
		return web.Reply{}, err
	}
	return web.Download(fileName(r, a)+".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b.Bytes()), nil
}

func fileName(r *web.Req, a Attendees) string {
	return civil.DateOf(a.Starts).String() + "-" + i18n.Slug(a.Title.In(r.Lang))
}

type notesForm struct {
	Present     *int         `form:"present" min:"0" max:"100000"`
	PresentWord string       `form:"present_word" oneof:"about over at_least"`
	Theme       i18n.Content `form:"theme" max:"300"`
	Points      i18n.Content `form:"points" max:"20000" lines:"true"`
	NextTheme   i18n.Content `form:"next_theme" max:"300"`
	NextHosts   i18n.Content `form:"next_hosts" max:"300"`
	Visibility  string       `form:"visibility" oneof:"public followers members leads" required:"true"`
	Do          string       `form:"do" oneof:"save"`
}

func (s *Service) notesPage(r *web.Req, f notesForm, k Known, published bool, wrong error) (web.Reply, error) {
	p := r.Page(r.T(pageNotes), "calendar")
	p.Crumbs = []ui.Crumb{{Label: r.T(pageCalendar), Href: "/calendar"}, {Label: k.Title.In(r.Lang), Href: k.Path()}}
	c := notesPage(p, k, f, published, ui.ErrorsOf(wrong))
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), c), nil
	}
	return web.OK(c), nil
}

func (s *Service) getNotes(r *web.Req) (web.Reply, error) {
	k, n, err := s.NotesOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	f := notesForm{
		PresentWord: n.PresentWord, Theme: n.Theme, Points: n.Points, NextTheme: n.NextTheme, NextHosts: n.NextHosts,
		Visibility: string(n.Visibility),
	}
	if f.Visibility == "" {
		f.Visibility = string(space.Members)
	}
	if n.Present >= 0 {
		f.Present = &n.Present
	}
	return s.notesPage(r, f, k, !n.Published.IsZero(), nil)
}

func (s *Service) postNotes(r *web.Req) (web.Reply, error) {
	k, old, err := s.NotesOf(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	f, err := web.Decode[notesForm](r)
	if err == nil {
		n := Notes{
			Present: -1, PresentWord: f.PresentWord, Theme: f.Theme, Points: f.Points, NextTheme: f.NextTheme, NextHosts: f.NextHosts,
			Visibility: space.Visibility(f.Visibility),
		}
		if f.Present != nil {
			n.Present = *f.Present
		}
		err = s.WriteNotes(r.Context(), r.Actor, k.ID, n, f.Do != "save")
	}
	if err != nil {
		if !showsForm(err) {
			return web.Reply{}, err
		}
		return s.notesPage(r, f, k, !old.Published.IsZero(), err)
	}
	if f.Do != "save" && old.Published.IsZero() {
		return web.SeeOther(k.Path(), flashNotesOut), nil
	}
	return web.SeeOther(k.Path(), flashNotes), nil
}
