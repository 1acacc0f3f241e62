package meeting

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

type seatsJSON struct {
	Capacity  *int `json:"capacity" doc:"null: not limited"`
	Confirmed int  `json:"confirmed"`
	Offered   int  `json:"offered"`
	Queued    int  `json:"queued"`
	Free      *int `json:"free" doc:"what a newcomer finds: 0 while anyone queues; null: not limited"`
}

type networkJSON struct {
	Slug string       `json:"slug"`
	Name i18n.Content `json:"name"`
}

type contactJSON struct {
	Name  string `json:"name,omitempty"`
	Email string `json:"email,omitempty"`
}

type conditionJSON struct {
	ID         string `json:"id,omitempty"`
	Attribute  string `json:"attribute" example:"position.started"`
	Operator   string `json:"operator" example:"within"`
	Value      string `json:"value" example:"1"`
	Strictness string `json:"strictness,omitempty"`
}

type questionJSON struct {
	ID       string         `json:"id,omitempty"`
	Kind     string         `json:"kind,omitempty" enum:"text,choice,checkbox"`
	Text     i18n.Content   `json:"text"`
	Options  []i18n.Content `json:"options,omitempty"`
	Required bool           `json:"required,omitempty"`
}

// meetingJSON is a meeting as the API tells it.
type meetingJSON struct {
	ID           string               `json:"id"`
	Status       string               `json:"status" enum:"draft,published,cancelled,held"`
	Kind         string               `json:"kind" enum:"meeting,swarm"`
	Title        i18n.Content         `json:"title"`
	Lead         i18n.Content         `json:"lead"`
	Description  i18n.Content         `json:"description"`
	Agenda       i18n.Content         `json:"agenda"`
	Networks     []networkJSON        `json:"networks"`
	Languages    []i18n.Lang          `json:"languages"`
	Starts       string               `json:"starts" format:"date-time"`
	Ends         string               `json:"ends" format:"date-time"`
	Modes        map[string]seatsJSON `json:"modes"`
	Place        i18n.Content         `json:"place"`
	Municipality string               `json:"municipality,omitempty"`
	Region       string               `json:"region,omitempty"`
	AccessInfo   i18n.Content         `json:"access_info"`
	RemoteURL    string               `json:"remote_url,omitempty" doc:"told to the organisers only; those registered get it with their place"`
	Audience     string               `json:"audience" enum:"open,members,interested"`
	TargetGroup  i18n.Content         `json:"target_group"`
	Conditions   []conditionJSON      `json:"conditions"`
	Opens        string               `json:"registration_opens,omitempty" format:"date-time"`
	Closes       string               `json:"registration_closes" format:"date-time" doc:"the first instant at which registrations are refused"`
	Open         bool                 `json:"registration_open"`
	Queue        string               `json:"queue" enum:"auto,offer,manual"`
	PassOn       bool                 `json:"pass_on"`
	Questions    []questionJSON       `json:"questions"`
	Contact      contactJSON          `json:"contact"`
	URL          string               `json:"url"`
	Updated      string               `json:"updated" format:"date-time"`
}

// meetingIn is a meeting as the API takes it.
type meetingIn struct {
	Networks    []string     `json:"networks,omitempty" doc:"slugs or ids"`
	Kind        string       `json:"kind,omitempty" enum:"meeting,swarm"`
	Title       i18n.Content `json:"title"`
	Lead        i18n.Content `json:"lead,omitempty"`
	Description i18n.Content `json:"description,omitempty"`
	Agenda      i18n.Content `json:"agenda,omitempty"`
	Languages   []i18n.Lang  `json:"languages,omitempty"`
	Starts      time.Time    `json:"starts"`
	Ends        time.Time    `json:"ends"`
	Modes       map[string]struct {
		Capacity *int `json:"capacity,omitempty" minimum:"1" nullable:"true"`
	} `json:"modes"`
	Place        i18n.Content    `json:"place,omitempty"`
	Municipality string          `json:"municipality,omitempty" maxLength:"3"`
	AccessInfo   i18n.Content    `json:"access_info,omitempty"`
	RemoteURL    string          `json:"remote_url,omitempty" maxLength:"1000"`
	Audience     string          `json:"audience,omitempty" enum:"open,members,interested"`
	TargetGroup  i18n.Content    `json:"target_group,omitempty"`
	Conditions   []conditionJSON `json:"conditions,omitempty"`
	Opens        string          `json:"registration_opens,omitempty" doc:"RFC 3339, or a date: from its beginning"`
	Closes       string          `json:"registration_closes,omitempty" doc:"RFC 3339, or a date: until its end in Helsinki"`
	Queue        string          `json:"queue,omitempty" enum:"auto,offer,manual"`
	OfferHours   *int            `json:"offer_hours,omitempty" minimum:"0" maximum:"336" doc:"how long an offer is held; 0: until 18:00 next day"`
	LapsedOut    bool            `json:"lapsed_out,omitempty" doc:"who lets an offer lapse leaves the queue, instead of going last"`
	PassOn       bool            `json:"pass_on,omitempty"`
	Questions    []questionJSON  `json:"questions,omitempty"`
	Catering     bool            `json:"catering,omitempty"`
	AskAccess    bool            `json:"ask_access,omitempty"`
	Contact      contactJSON     `json:"contact,omitempty"`
	Status       string          `json:"status,omitempty" enum:"draft,published"`
	Invite       bool            `json:"invite,omitempty" doc:"mail members and followers when it is published"`
}

const defaultOfferHours = 24

func (in meetingIn) input() (New, error) {
	n := New{
		Networks: in.Networks, Kind: Kind(in.Kind), Title: in.Title, Lead: in.Lead, Description: in.Description, Agenda: in.Agenda,
		Langs: in.Languages, Starts: in.Starts, Ends: in.Ends, Capacity: map[registration.Mode]registration.Limit{},
		Place: in.Place, Municipality: in.Municipality, AccessInfo: in.AccessInfo, RemoteURL: in.RemoteURL,
		Audience: Audience(in.Audience), Target: in.TargetGroup, Queue: registration.Policy(in.Queue), OfferHours: defaultOfferHours,
		LapsedOut: in.LapsedOut, PassOn: in.PassOn, Catering: in.Catering, AskAccess: in.AskAccess, ContactName: in.Contact.Name,
		ContactEmail: in.Contact.Email, Status: Status(in.Status), Invite: in.Invite,
	}
	var bad fault.Fields
	if in.OfferHours != nil {
		n.OfferHours = *in.OfferHours
	}
	for name, one := range in.Modes {
		m := registration.Mode(name)
		if m != registration.Onsite && m != registration.Remote {
			bad.Add("modes", msgUnknownWord)
			continue
		}
		n.Capacity[m] = limitOf(one.Capacity)
	}
	for _, c := range in.Conditions {
		strict := network.Strictness(c.Strictness)
		if strict == "" {
			strict = network.SelfDeclared
		}
		n.Conditions = append(n.Conditions, network.Condition{ID: c.ID, Attribute: network.Attribute(c.Attribute), Operator: c.Operator, Value: c.Value, Strictness: strict})
	}
	for _, q := range in.Questions {
		n.Questions = append(n.Questions, registration.Question{ID: q.ID, Kind: registration.QuestionKind(q.Kind), Text: q.Text, Options: q.Options, Required: q.Required})
	}
	var err error
	if n.Opens, err = edge(in.Opens, civil.Date.Start); err != nil {
		bad.Add("registration_opens", msgInstant)
	}
	if n.Closes, err = edge(in.Closes, civil.Date.End); err != nil {
		bad.Add("registration_closes", msgInstant)
	}
	if n.Closes.Second() == 59 {
		n.Closes = n.Closes.Truncate(time.Second).Add(time.Second) // 23:59:59 means to the end of it
	}
	return n, bad.Err()
}

// edge reads an instant, or a day whose edge is meant.
func edge(s string, of func(civil.Date) time.Time) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if d, err := civil.ParseDate(s); err == nil {
		return of(d), nil
	}
	t, err := time.Parse(time.RFC3339, s)
	return t.UTC(), err
}

// inAPI names the fields as the API does.
func inAPI(err error) error {
	f := fault.Of(err)
	if f == nil || len(f.Fields) == 0 {
		return err
	}
	changed := *f
	changed.Fields = nil
	for _, field := range f.Fields {
		if m, ok := strings.CutSuffix(field.Name, "_capacity"); ok {
			field.Name = "modes." + m + ".capacity"
		}
		if id, ok := strings.CutPrefix(field.Name, "answer_"); ok {
			field.Name = "answers." + id
		}
		changed.Fields = append(changed.Fields, field)
	}
	return &changed
}

func (s *Service) json(v Shown, now time.Time) meetingJSON {
	m, o := v.Meeting, v.Offering
	j := meetingJSON{
		ID: m.ID, Status: string(m.On(now)), Kind: string(m.Kind), Title: m.Title, Lead: m.Lead, Description: m.Description, Agenda: m.Agenda,
		Networks: []networkJSON{}, Languages: m.Langs, Starts: registration.Stamp(m.Starts), Ends: registration.Stamp(m.Ends),
		Modes: map[string]seatsJSON{}, Place: m.Where(), Municipality: m.Municipality, Region: m.Region, AccessInfo: m.AccessInfo,
		Audience: string(m.Audience), TargetGroup: m.Target, Conditions: []conditionJSON{}, Opens: registration.Stamp(o.Opens),
		Closes: registration.Stamp(o.ClosesAt()), Open: m.Coming(now) && o.Accepts(now) == nil, Queue: string(o.Queue), PassOn: o.PassOn,
		Questions: []questionJSON{}, Contact: contactJSON{Name: m.ContactName, Email: m.ContactEmail},
		URL: s.BaseURL + "/fi" + m.Path(), Updated: registration.Stamp(m.Updated),
	}
	if j.Languages == nil {
		j.Languages = []i18n.Lang{}
	}
	if v.Manages {
		j.RemoteURL = m.RemoteURL
	}
	for _, n := range m.Networks {
		j.Networks = append(j.Networks, networkJSON{Slug: n.Slug, Name: n.Name})
	}
	for _, one := range v.Seats {
		seats := seatsJSON{Confirmed: one.Confirmed, Offered: one.Offered, Queued: one.Queued}
		if one.Limit != registration.Unlimited {
			limit, free := int(one.Limit), one.Free()
			seats.Capacity, seats.Free = &limit, &free
		}
		j.Modes[string(one.Mode)] = seats
	}
	for _, c := range m.Conditions {
		j.Conditions = append(j.Conditions, conditionJSON{ID: c.ID, Attribute: string(c.Attribute), Operator: c.Operator, Value: c.Value, Strictness: string(c.Strictness)})
	}
	for _, q := range o.Questions {
		j.Questions = append(j.Questions, questionJSON{ID: q.ID, Kind: string(q.Kind), Text: q.Text, Options: q.Options, Required: q.Required})
	}
	return j
}

type meetingOut struct {
	ETag string `header:"ETag"`
	Body meetingJSON
}

// tagOf changes with the meeting and with its places. The first part alone
// tells which version of the meeting somebody has read, since registrations
// are no reason to refuse an edit.
func tagOf(v Shown) string {
	return `"` + strconv.FormatInt(v.Updated.UnixMilli(), 10) + "-" + strings.Trim(web.Tag(v.Seats), `"`) + `"`
}

// seenIn is the version a tag was read from; zero for any.
func seenIn(tag string) time.Time {
	version, _, _ := strings.Cut(strings.Trim(strings.TrimPrefix(strings.TrimSpace(tag), "W/"), `"`), "-")
	ms, err := strconv.ParseInt(version, 10, 64)
	switch {
	case err == nil:
		return db.Time(ms)
	case tag == "" || tag == "*":
		return time.Time{}
	default:
		return time.UnixMilli(1) // some other thing's tag
	}
}

type idIn struct {
	ID string `path:"id"`
}

type registrationIn struct {
	ID   string `path:"id"`
	Body struct {
		Name         string                 `json:"name,omitempty" maxLength:"120" doc:"your own when you are signed in"`
		Email        string                 `json:"email,omitempty" maxLength:"254"`
		Lang         string                 `json:"lang,omitempty" enum:"fi,sv,en"`
		Mode         string                 `json:"mode,omitempty" enum:"onsite,remote,both" doc:"both: the queue for on site, and a remote place meanwhile"`
		Organisation string                 `json:"organisation,omitempty" maxLength:"200"`
		Declared     map[string]string      `json:"declared,omitempty" doc:"position.started, organisation.employees"`
		Answers      map[string]any         `json:"answers,omitempty" doc:"by the question's id"`
		Needs        registration.NeedsJSON `json:"needs,omitempty"`
	}
}

type registrationOut struct {
	Body struct {
		ID        string                   `json:"id"`
		Key       string                   `json:"key" doc:"for the header Registration-Key; it is not told again"`
		ManageURL string                   `json:"manage_url"`
		Places    []registration.PlaceJSON `json:"places"`
		Unmet     []string                 `json:"conditions_unmet" doc:"ids of conditions not met; the organiser decides"`
	}
}

type listIn struct {
	web.ListInput
	Network  string     `query:"network" doc:"slug or id"`
	Kind     string     `query:"kind" doc:"of the network"`
	Region   string     `query:"region"`
	Mode     string     `query:"mode" enum:"onsite,remote"`
	Lang     string     `query:"lang" enum:"fi,sv,en"`
	Audience string     `query:"audience" enum:"open,members,interested"`
	From     civil.Date `query:"from" doc:"first day; today by default"`
	To       civil.Date `query:"to" doc:"last day"`
}

func (s *Service) api(m *web.Mux) {
	web.Call(m, huma.Operation{Method: "GET", Path: "/meetings", Summary: "List meetings"}, s.apiList)
	web.Call(m, huma.Operation{Method: "POST", Path: "/meetings", Summary: "Call a meeting", DefaultStatus: 201},
		func(ctx context.Context, who authz.Actor, in *struct{ Body meetingIn }) (*meetingOut, error) {
			n, err := in.Body.input()
			if err == nil {
				n.Networks, err = s.networkIDs(ctx, n.Networks)
			}
			if err != nil {
				return nil, inAPI(err)
			}
			m, err := s.Convene(ctx, who, n)
			if err != nil {
				return nil, inAPI(err)
			}
			return s.apiSee(ctx, who, &idIn{ID: m.ID})
		})
	web.Call(m, huma.Operation{Method: "GET", Path: "/meetings/{id}", Summary: "See a meeting"}, s.apiSee)
	web.Call(m, huma.Operation{Method: "PUT", Path: "/meetings/{id}", Summary: "Change a meeting"}, s.apiEdit)
	web.Call(m, huma.Operation{Method: "POST", Path: "/meetings/{id}/publish", Summary: "Publish a draft", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *struct {
			ID   string `path:"id"`
			Body struct {
				Invite bool `json:"invite,omitempty"`
			}
		}) (*meetingOut, error) {
			if _, err := s.Publish(ctx, who, in.ID, in.Body.Invite); err != nil {
				return nil, inAPI(err)
			}
			return s.apiSee(ctx, who, &idIn{ID: in.ID})
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/meetings/{id}/cancel", Summary: "Cancel a meeting", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *struct {
			ID   string `path:"id"`
			Body struct {
				Reason i18n.Content `json:"reason,omitempty"`
			}
		}) (*meetingOut, error) {
			if _, err := s.Cancel(ctx, who, in.ID, in.Body.Reason); err != nil {
				return nil, err
			}
			return s.apiSee(ctx, who, &idIn{ID: in.ID})
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/meetings/{id}/registrations", Summary: "Register for a meeting", DefaultStatus: 201}, s.apiRegister)
}

// networkIDs turns slugs into ids; what is neither is refused later.
func (s *Service) networkIDs(ctx context.Context, given []string) ([]string, error) {
	if len(given) == 0 {
		return nil, nil
	}
	ids := make([]string, len(given))
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		for i, text := range given {
			ids[i] = text
			n, err := network.BySlug(ctx, tx, text)
			switch {
			case err == nil:
				ids[i] = n.ID
			case !errors.Is(err, db.ErrNoRows) && !fault.Is(err, fault.NotFound):
				return err
			}
		}
		return nil
	})
	return ids, err
}

func (s *Service) apiSee(ctx context.Context, who authz.Actor, in *idIn) (*meetingOut, error) {
	v, err := s.See(ctx, who, in.ID)
	if err != nil {
		return nil, err
	}
	return &meetingOut{ETag: tagOf(v), Body: s.json(v, s.DB.Now())}, nil
}

func (s *Service) apiEdit(ctx context.Context, who authz.Actor, in *struct {
	ID string `path:"id"`
	web.IfMatch
	Body meetingIn
}) (*meetingOut, error) {
	seen := seenIn(in.IfMatch.IfMatch)
	n, err := in.Body.input()
	if err == nil {
		n.Networks, err = s.networkIDs(ctx, n.Networks)
	}
	if err != nil {
		return nil, inAPI(err)
	}
	if _, err := s.Edit(ctx, who, in.ID, seen, n); err != nil {
		return nil, inAPI(err)
	}
	return s.apiSee(ctx, who, &idIn{ID: in.ID})
}

func (s *Service) apiRegister(ctx context.Context, who authz.Actor, in *registrationIn) (*registrationOut, error) {
	b := in.Body
	form := registration.Form{
		Name: b.Name, Email: b.Email, Lang: b.Lang, Mode: b.Mode, Organisation: b.Organisation, Diet: b.Needs.Diet, Access: b.Needs.Access,
		Assistants: b.Needs.Assistants, Declared: b.Declared,
	}
	if err := s.complete(ctx, who, in.ID, b.Answers, &form); err != nil {
		return nil, err
	}
	res, err := s.Register(ctx, who, in.ID, form.Input(web.Lang(ctx)))
	if err != nil {
		return nil, inAPI(err)
	}
	out := &registrationOut{}
	out.Body.ID, out.Body.Key, out.Body.ManageURL = res.ID, res.Key, s.Registration.ManageURL(res.Registration)
	out.Body.Places = registration.PlacesJSON(res.Registration)
	out.Body.Unmet = []string{}
	for _, j := range res.Unmet {
		out.Body.Unmet = append(out.Body.Unmet, j.ID)
	}
	return out, nil
}

// complete adds what is known of who has signed in, and reads answers by their
// questions. A visitor without answers needs neither.
func (s *Service) complete(ctx context.Context, who authz.Actor, id string, answers map[string]any, f *registration.Form) error {
	if len(answers) == 0 && (!who.SignedIn() || f.Name != "" && f.Email != "") {
		return nil
	}
	return s.DB.Read(ctx, func(tx *db.Tx) error {
		if len(answers) > 0 {
			o, err := s.Registration.Offering(ctx, tx, id)
			if err != nil {
				return err
			}
			f.Answers = registration.AnswersOf(o, answers)
		}
		if !who.SignedIn() || f.Name != "" && f.Email != "" {
			return nil
		}
		own, err := prefilled(ctx, tx, who, who.Lang.Or(i18n.FI))
		if err != nil {
			return err
		}
		if f.Name == "" {
			f.Name = own.Name
		}
		if f.Email == "" {
			f.Email = own.Email
		}
		if f.Lang == "" {
			f.Lang = own.Lang
		}
		if f.Organisation == "" {
			f.Organisation = own.Organisation
		}
		return nil
	})
}

func (s *Service) apiList(ctx context.Context, who authz.Actor, in *listIn) (*struct{ Body web.List[meetingJSON] }, error) {
	f := Filter{
		NetworkKind: network.Kind(in.Kind), Region: in.Region, Mode: registration.Mode(in.Mode), Lang: i18n.Lang(in.Lang),
		Audience: Audience(in.Audience), Limit: in.Limit + 1,
	}
	if in.From.IsZero() {
		f.EndsAfter = s.DB.Now()
	} else {
		f.From = in.From.Start()
	}
	if !in.To.IsZero() {
		f.To = in.To.End()
	}
	if in.Network != "" {
		ids, err := s.networkIDs(ctx, []string{in.Network})
		if err != nil {
			return nil, err
		}
		f.Networks = ids
	}
	var after int64
	if _, err := in.After(&after, &f.After); err != nil {
		return nil, err
	}
	f.AfterAt = db.Time(after)
	items, err := s.shownList(ctx, who, f)
	if err != nil {
		return nil, err
	}
	list := web.ListOf(items, in.Limit, func(last Shown) string { return web.Cursor(last.Starts.UnixMilli(), last.ID) })
	out := &struct{ Body web.List[meetingJSON] }{}
	out.Body = web.List[meetingJSON]{Items: []meetingJSON{}, Next: list.Next}
	for _, v := range list.Items {
		out.Body.Items = append(out.Body.Items, s.json(v, s.DB.Now()))
	}
	return out, nil
}

// shownList reads meetings with their offerings and places.
func (s *Service) shownList(ctx context.Context, who authz.Actor, f Filter) (all []Shown, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		listed, err := s.listed(ctx, tx, who, f)
		if err != nil {
			return err
		}
		ids := make([]string, len(listed))
		for i, m := range listed {
			ids[i] = m.ID
		}
		offs, err := s.Registration.Offerings(ctx, tx, ids)
		if err != nil {
			return err
		}
		seats, err := s.Registration.Seats(ctx, tx, offs)
		if err != nil {
			return err
		}
		for _, m := range listed {
			all = append(all, Shown{Known: Known{Meeting: m.Meeting}, Offering: offs[m.ID], Seats: seats[m.ID]})
		}
		return nil
	})
	return all, err
}
