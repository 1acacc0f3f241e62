package meeting

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

func (s *Service) editRoutes(m *web.Mux) {
	keepers := web.SkipSample("for organisers; ids differ in each demo")
	m.Get("/meetings/new", s.getNew, web.Sample("/meetings/new"))
	m.Post("/meetings/new", s.postNew)
	m.Get("/meetings/{id}/edit", s.getEdit, keepers)
	m.Post("/meetings/{id}/edit", s.postEdit)
	m.Post("/meetings/{id}/publish", s.postPublish)
	m.Post("/meetings/{id}/invite", s.postInvite)
	m.Post("/meetings/{id}/delete", s.postDelete)
	m.Get("/meetings/{id}/cancel", s.getCancel, keepers)
	m.Post("/meetings/{id}/cancel", s.postCancel)
	m.Get("/meetings/{id}/notes", s.getNotes, keepers)
	m.Post("/meetings/{id}/notes", s.postNotes)
}

// questionForm is one of the organiser's questions.
type questionForm struct {
	Text     i18n.Content `form:"text" max:"300"`
	Kind     string       `form:"kind" oneof:"text choice checkbox"`
	Options  i18n.Content `form:"options" max:"1000" lines:"true"`
	Required bool         `form:"required"`
}

// meetingForm is the organiser's form. What must be there is said by the
// service, which knows that a draft may wait.
type meetingForm struct {
	Networks       []string         `form:"networks"`
	Kind           string           `form:"kind" oneof:"meeting swarm"`
	Title          i18n.Content     `form:"title" max:"160"`
	Lead           i18n.Content     `form:"lead" max:"500"`
	Day            civil.Date       `form:"day"`
	Start          *civil.TimeOfDay `form:"start"`
	End            *civil.TimeOfDay `form:"end"`
	LastDay        civil.Date       `form:"last_day"`
	Onsite         bool             `form:"onsite"`
	OnsiteCapacity *int             `form:"onsite_capacity"`
	Remote         bool             `form:"remote"`
	RemoteCapacity *int             `form:"remote_capacity"`
	Place          i18n.Content     `form:"place" max:"300"`
	Municipality   string           `form:"municipality" max:"3"`
	AccessInfo     i18n.Content     `form:"access_info" max:"500"`
	RemoteURL      string           `form:"remote_url" max:"1000"`
	Langs          []string         `form:"langs"`
	Audience       string           `form:"audience" oneof:"open interested members"`
	Target         i18n.Content     `form:"target" max:"500"`
	Newcomers      *int             `form:"newcomers" min:"1" max:"50"`
	Small          *int             `form:"small" min:"1" max:"100000"`
	OpensDay       civil.Date       `form:"opens_day"`
	ClosesDay      civil.Date       `form:"closes_day"`
	ClosesTime     *civil.TimeOfDay `form:"closes_time"`
	Queue          string           `form:"queue" oneof:"auto offer manual"`
	OfferHours     int              `form:"offer_hours" min:"0" max:"336"`
	LapsedOut      bool             `form:"lapsed_out"`
	PassOn         bool             `form:"pass_on"`
	Catering       bool             `form:"catering"`
	AskAccess      bool             `form:"ask_access"`
	Questions      []questionForm   `form:"questions" max:"10"`
	Description    i18n.Content     `form:"description" max:"8000" lines:"true"`
	Agenda         i18n.Content     `form:"agenda" max:"4000" lines:"true"`
	ContactName    string           `form:"contact_name" max:"120"`
	ContactEmail   string           `form:"contact_email" max:"254"`
	Seen           string           `form:"seen" max:"20"`
	Invite         bool             `form:"invite"`
	Do             string           `form:"do" oneof:"draft"`
}

// input is what the form tells. Times that do not exist are faults of the form.
func (f meetingForm) input() (New, error) {
	n := New{
		Networks: f.Networks, Kind: Kind(f.Kind), Title: f.Title, Lead: f.Lead, Description: f.Description, Agenda: f.Agenda,
		Place: f.Place, Municipality: f.Municipality, AccessInfo: f.AccessInfo, RemoteURL: f.RemoteURL, Audience: Audience(f.Audience),
		Target: f.Target, Queue: registration.Policy(f.Queue), OfferHours: f.OfferHours, LapsedOut: f.LapsedOut, PassOn: f.PassOn,
		Catering: f.Catering, AskAccess: f.AskAccess, ContactName: f.ContactName, ContactEmail: f.ContactEmail,
		Capacity: map[registration.Mode]registration.Limit{}, Invite: f.Invite,
	}
	var bad fault.Fields
	f.times(&n, &bad)
	if f.Onsite {
		n.Capacity[registration.Onsite] = limitOf(f.OnsiteCapacity)
	}
	if f.Remote {
		n.Capacity[registration.Remote] = limitOf(f.RemoteCapacity)
	}
	for _, l := range f.Langs {
		if lang, ok := i18n.ParseLang(l); ok {
			n.Langs = append(n.Langs, lang)
		}
	}
	if f.Newcomers != nil {
		n.Conditions = append(n.Conditions, network.Condition{Attribute: network.PostStarted, Operator: "within", Value: strconv.Itoa(*f.Newcomers), Strictness: network.SelfDeclared})
	}
	if f.Small != nil {
		n.Conditions = append(n.Conditions, network.Condition{Attribute: network.OrgEmployees, Operator: "<", Value: strconv.Itoa(*f.Small), Strictness: network.SelfDeclared})
	}
	for _, q := range f.Questions {
		if q.Text.Empty() {
			continue
		}
		n.Questions = append(n.Questions, registration.Question{Kind: registration.QuestionKind(q.Kind), Text: q.Text, Options: optionLines(q.Options), Required: q.Required})
	}
	return n, bad.Err()
}

func (f meetingForm) times(n *New, bad *fault.Fields) {
	switch {
	case f.Day.IsZero():
		bad.Add("day", msgStartMissing)
	case f.Start == nil:
		bad.Add("start", msgStartMissing)
	case f.End == nil:
		bad.Add("end", msgEndMissing)
	default:
		start, end, err := When{Day: f.Day, Start: *f.Start, End: *f.End, LastDay: f.LastDay}.Instants()
		if err != nil {
			*bad = append(*bad, fault.Of(err).Fields...)
			return
		}
		n.Starts, n.Ends = start, end
	}
	if !f.OpensDay.IsZero() {
		n.Opens = f.OpensDay.Start()
	}
	if !f.ClosesDay.IsZero() {
		n.Closes = f.ClosesDay.End()
		if f.ClosesTime != nil {
			at, err := f.ClosesDay.At(*f.ClosesTime)
			if err != nil {
				bad.Add("closes_time", msgNoSuchTime)
			}
			n.Closes = at
		}
		// The end of the meeting's own day means: until it starts.
		if n.Closes.After(n.Starts) && civil.DateOf(n.Starts) == f.ClosesDay && f.ClosesTime == nil {
			n.Closes = n.Starts
		}
	}
}

func limitOf(n *int) registration.Limit {
	if n == nil {
		return registration.Unlimited
	}
	return registration.Limit(*n)
}

// optionLines turns lines in up to three languages into options: the first
// line of each language is the first option.
func optionLines(c i18n.Content) []i18n.Content {
	var options []i18n.Content
	for _, l := range i18n.Langs {
		i := 0
		for line := range strings.Lines(c.Own(l)) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			if i == len(options) {
				options = append(options, i18n.Content{})
			}
			options[i] = options[i].Set(l, line)
			i++
		}
	}
	return options
}

// formOf is the form filled with a meeting.
func formOf(n New) meetingForm {
	f := meetingForm{
		Networks: n.Networks, Kind: string(n.Kind), Title: n.Title, Lead: n.Lead, Place: n.Place, Municipality: n.Municipality,
		AccessInfo: n.AccessInfo, RemoteURL: n.RemoteURL, Audience: string(n.Audience), Target: n.Target, Queue: string(n.Queue),
		OfferHours: n.OfferHours, LapsedOut: n.LapsedOut, PassOn: n.PassOn, Catering: n.Catering, AskAccess: n.AskAccess,
		Description: n.Description, Agenda: n.Agenda, ContactName: n.ContactName, ContactEmail: n.ContactEmail,
	}
	if !n.Starts.IsZero() {
		w := WhenOf(n.Starts, n.Ends)
		f.Day, f.Start, f.End, f.LastDay = w.Day, &w.Start, &w.End, w.LastDay
	}
	f.Onsite, f.OnsiteCapacity = shown(n.Capacity, registration.Onsite)
	f.Remote, f.RemoteCapacity = shown(n.Capacity, registration.Remote)
	for _, l := range n.Langs {
		f.Langs = append(f.Langs, string(l))
	}
	for _, c := range n.Conditions {
		if v, err := strconv.Atoi(c.Value); err == nil && c.Attribute == network.PostStarted {
			f.Newcomers = &v
		} else if err == nil && c.Attribute == network.OrgEmployees {
			f.Small = &v
		}
	}
	if !n.Opens.IsZero() {
		f.OpensDay = civil.DateOf(n.Opens)
	}
	if !n.Closes.IsZero() {
		f.ClosesDay = civil.DateOf(n.Closes.Add(-1))
		if !f.ClosesDay.End().Equal(n.Closes) {
			f.ClosesDay = civil.DateOf(n.Closes)
			at := civil.TimeOf(n.Closes)
			f.ClosesTime = &at
		}
	}
	for _, q := range n.Questions {
		one := questionForm{Text: q.Text, Kind: string(q.Kind), Required: q.Required}
		for _, o := range q.Options {
			for _, l := range i18n.Langs {
				if line := o.Own(l); line != "" {
					one.Options = one.Options.Set(l, one.Options.Own(l)+line+"\n")
				}
			}
		}
		f.Questions = append(f.Questions, one)
	}
	return f
}

func shown(capacity map[registration.Mode]registration.Limit, m registration.Mode) (bool, *int) {
	limit, ok := capacity[m]
	if !ok || limit == registration.Unlimited {
		return ok, nil
	}
	n := int(limit)
	return true, &n
}

type editView struct {
	Action   string
	Form     meetingForm
	Errors   ui.Errors
	Networks []network.Network // that may be chosen
	Draft    bool              // new, or a draft
	New      bool
	Today    civil.Date
}

// choices are the networks somebody may convene, and those the meeting has.
func choices(ctx context.Context, tx *db.Tx, who authz.Actor, has []string) ([]network.Network, error) {
	ids, err := network.Handled(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, id := range has {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	all, err := network.ByIDs(ctx, tx, ids)
	return slices.DeleteFunc(all, func(n network.Network) bool { return n.Over(tx.Today()) && !slices.Contains(has, n.ID) }), err
}

func (s *Service) getNew(r *web.Req) (web.Reply, error) {
	f := meetingForm{Kind: string(Regular), Audience: string(Open), Queue: string(registration.Auto), OfferHours: 24, Onsite: true, AskAccess: true, Langs: []string{string(r.Lang)}}
	if slug := r.URL.Query().Get("network"); slug != "" {
		f.Networks = []string{slug}
	}
	for _, l := range i18n.Langs {
		f.Title = f.Title.Set(l, r.URL.Query().Get("title."+string(l)))
	}
	if known, err := web.Decode[knownForm](r); err == nil {
		f.Title, f.Day, f.Start, f.End = known.Title, known.Day, known.Start, known.End // what a year plan or a poll knows of it
	}
	if from := r.URL.Query().Get("copy"); from != "" {
		n, err := s.copyOf(r.Context(), r.Actor, from, r.Now)
		if err != nil {
			return web.Reply{}, err
		}
		f = formOf(n)
	}
	return s.editPage(r, f, nil, Known{})
}

// knownForm is what a link to the form already knows of the meeting.
type knownForm struct {
	Title i18n.Content     `form:"title" max:"160"`
	Day   civil.Date       `form:"day"`
	Start *civil.TimeOfDay `form:"start"`
	End   *civil.TimeOfDay `form:"end"`
}

// copyOf is a meeting to be, after one that was: the same in everything but
// its time.
func (s *Service) copyOf(ctx context.Context, who authz.Actor, id string, now time.Time) (n New, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		k, o, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		n = newOf(k.Meeting, o)
		n.Starts, n.Ends, n.Opens, n.Closes, n.RemoteURL, n.Status = time.Time{}, time.Time{}, time.Time{}, time.Time{}, "", Draft
		return nil
	})
	return n, err
}

// editPage shows the form; k is the meeting edited, or none for a new one.
func (s *Service) editPage(r *web.Req, f meetingForm, wrong error, k Known) (web.Reply, error) {
	v := editView{Action: "/meetings/new", Form: f, Errors: ui.ErrorsOf(wrong), Draft: true, New: true, Today: civil.DateOf(r.Now)}
	title := pageNew
	if k.ID != "" {
		v.Action, v.Draft, v.New, title = k.Path()+"/edit", k.Status == Draft, false, pageEdit
	}
	err := s.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		has := f.Networks
		if k.ID != "" {
			has = append(slices.Clone(has), networkIDs(k.Meeting)...)
		} else {
			has = nil
		}
		v.Networks, err = choices(r.Context(), tx, r.Actor, has)
		return err
	})
	if err != nil {
		return web.Reply{}, err
	}
	if err := MayConvene.Check(r.Actor, nil); err != nil && k.ID == "" {
		return web.Reply{}, err
	}
	for i, id := range v.Form.Networks { // a link may name the network by its address
		for _, n := range v.Networks {
			if n.Slug == id {
				v.Form.Networks[i] = n.ID
			}
		}
	}
	p := r.Page(r.T(title), "calendar")
	p.Crumbs = []ui.Crumb{{Label: r.T(pageCalendar), Href: "/calendar"}}
	if k.ID != "" {
		p.Crumbs = append(p.Crumbs, ui.Crumb{Label: k.Title.In(r.Lang), Href: k.Path()})
	}
	if wrong != nil {
		return web.HTML(fault.Of(wrong).Kind.Status(), editPage(p, v)), nil
	}
	return web.OK(editPage(p, v)), nil
}

// showsForm tells whether a fault is shown with the form.
func showsForm(err error) bool { return fault.Is(err, fault.Invalid) || fault.Is(err, fault.Conflict) }

// together joins what the form and the service find wrong.
func together(a, b error) error {
	if a == nil || b == nil || !fault.Is(a, fault.Invalid) || !fault.Is(b, fault.Invalid) {
		if a != nil {
			return a
		}
		return b
	}
	return fault.Fields(append(slices.Clone(fault.Of(a).Fields), fault.Of(b).Fields...)).Err()
}

func (s *Service) postNew(r *web.Req) (web.Reply, error) {
	f, wrong := web.Decode[meetingForm](r)
	n, err := f.input()
	wrong = together(wrong, err)
	n.Status = Published
	if f.Do == "draft" {
		n.Status = Draft
	}
	var m Meeting
	if wrong == nil {
		m, wrong = s.Convene(r.Context(), r.Actor, n)
	} else {
		wrong = alsoWrong(wrong, n, r.Now)
	}
	if wrong != nil {
		if !showsForm(wrong) {
			return web.Reply{}, wrong
		}
		return s.editPage(r, f, inForm(wrong), Known{})
	}
	flash := flashDraft
	if m.Status == Published {
		flash = flashPublished
		if n.Invite {
			flash = flashInviting
		}
	}
	return web.SeeOther(m.Path(), flash), nil
}

// alsoWrong adds what the service would find wrong to what the form found, so
// that all of it is said at once. About the time the form knows best.
func alsoWrong(wrong error, n New, now time.Time) error {
	_, err := n.clean(now)
	if err == nil || !fault.Is(wrong, fault.Invalid) {
		return wrong
	}
	more := slices.DeleteFunc(slices.Clone(fault.Of(err).Fields), func(f fault.Field) bool {
		return f.Name == "starts" || f.Name == "ends" || strings.HasPrefix(f.Name, "registration_")
	})
	return together(wrong, fault.Fields(more).Err())
}

// inForm names the fields of the form where the service names its own.
func inForm(err error) error {
	f := fault.Of(err)
	names := map[string]string{"starts": "day", "ends": "end", "registration_closes": "closes_day", "modes": "onsite", "conditions": "newcomers", "questions": "questions.0.text.fi"}
	changed := *f
	changed.Fields = slices.Clone(f.Fields)
	for i, field := range changed.Fields {
		if name, ok := names[field.Name]; ok {
			changed.Fields[i].Name = name
		}
	}
	return &changed
}

// edited reads a meeting for its organiser.
func (s *Service) edited(r *web.Req) (k Known, n New, err error) {
	err = s.DB.Read(r.Context(), func(tx *db.Tx) error {
		var o registration.Offering
		k, o, err = s.managed(r.Context(), tx, r.Actor, r.PathValue("id"))
		n = newOf(k.Meeting, o)
		return err
	})
	return k, n, err
}

func (s *Service) getEdit(r *web.Req) (web.Reply, error) {
	k, n, err := s.edited(r)
	if err != nil {
		return web.Reply{}, err
	}
	f := formOf(n)
	f.Seen = strconv.FormatInt(k.Updated.UnixMilli(), 10)
	return s.editPage(r, f, nil, k)
}

func (s *Service) postEdit(r *web.Req) (web.Reply, error) {
	k, old, err := s.edited(r)
	if err != nil {
		return web.Reply{}, err
	}
	f, wrong := web.Decode[meetingForm](r)
	n, err := f.input()
	wrong = together(wrong, err)
	n.Org, n.ContactID = old.Org, old.ContactID
	if n.ContactName != old.ContactName || n.ContactEmail != old.ContactEmail {
		n.ContactID = ""
	}
	var seen time.Time
	if ms, err := strconv.ParseInt(f.Seen, 10, 64); err == nil {
		seen = time.UnixMilli(ms).UTC()
	}
	if wrong == nil {
		_, wrong = s.Edit(r.Context(), r.Actor, k.ID, seen, n)
	} else {
		wrong = alsoWrong(wrong, n, r.Now)
	}
	if wrong == nil && k.Status == Draft && f.Do != "draft" {
		if _, wrong = s.Publish(r.Context(), r.Actor, k.ID, f.Invite); wrong == nil {
			return web.SeeOther(k.Path(), flashPublished), nil
		}
		// The draft is saved; it is only not ready to be published.
		if again, _, err := s.edited(r); err == nil {
			k = again
			f.Seen = strconv.FormatInt(k.Updated.UnixMilli(), 10)
		}
	}
	if wrong != nil {
		if !showsForm(wrong) {
			return web.Reply{}, wrong
		}
		return s.editPage(r, f, inForm(wrong), k)
	}
	flash := flashSaved
	if k.Status == Draft {
		flash = flashDraft
	}
	return web.SeeOther(k.Path(), flash), nil
}

type inviteForm struct {
	Invite bool `form:"invite"`
}

func (s *Service) postPublish(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[inviteForm](r)
	if err != nil {
		return web.Reply{}, err
	}
	m, err := s.Publish(r.Context(), r.Actor, r.PathValue("id"), f.Invite)
	if fault.Is(err, fault.Invalid) {
		k, n, again := s.edited(r)
		if again != nil {
			return web.Reply{}, again
		}
		return s.editPage(r, formOf(n), inForm(err), k)
	}
	if err != nil {
		return web.Reply{}, err
	}
	if f.Invite {
		return web.SeeOther(m.Path(), flashInviting), nil
	}
	return web.SeeOther(m.Path(), flashPublished), nil
}

func (s *Service) postInvite(r *web.Req) (web.Reply, error) {
	id := r.PathValue("id")
	if err := s.Invite(r.Context(), r.Actor, id); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/meetings/"+id, flashInvited), nil
}

func (s *Service) postDelete(r *web.Req) (web.Reply, error) {
	if err := s.Delete(r.Context(), r.Actor, r.PathValue("id")); err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther("/calendar", flashDeleted), nil
}

func (s *Service) cancelPage(r *web.Req, reason i18n.Content, wrong error) (web.Reply, error) {
	a, err := s.Attendees(r.Context(), r.Actor, r.PathValue("id"))
	if err != nil {
		return web.Reply{}, err
	}
	if !a.Coming(r.Now) {
		return web.Redirect(a.Path()), nil
	}
	places, queued := 0, 0
	for _, one := range a.Seats {
		places, queued = places+one.Taken(), queued+one.Queued
	}
	p := r.Page(r.T(askCancel, "when", when(r.Lang, a.Meeting)), "calendar")
	spec := ui.ConfirmSpec{
		Lead: a.Title.In(r.Lang) + ". " + r.T(cancelLead), Action: a.Path() + "/cancel", Verb: actCancel, Keep: actCancelKeep, Back: a.Path(),
		Danger: true, Note: r.T(cancelForGood), Errors: ui.ErrorsOf(wrong),
		Effects: []string{r.T(cancelPlaces, "n", places), r.T(cancelQueue, "n", queued), r.T(cancelStays)},
	}
	return web.OK(cancelPage(p, spec, reason)), nil
}

func (s *Service) getCancel(r *web.Req) (web.Reply, error) {
	return s.cancelPage(r, i18n.Content{}, nil)
}

type cancelForm struct {
	Reason i18n.Content `form:"reason" max:"2000" lines:"true"`
}

func (s *Service) postCancel(r *web.Req) (web.Reply, error) {
	f, err := web.Decode[cancelForm](r)
	if err != nil {
		return s.cancelPage(r, f.Reason, err)
	}
	m, err := s.Cancel(r.Context(), r.Actor, r.PathValue("id"), f.Reason)
	if err != nil {
		return web.Reply{}, err
	}
	return web.SeeOther(m.Path(), flashCancelled), nil
}
