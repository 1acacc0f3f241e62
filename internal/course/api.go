package course

import (
	"context"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

// sessionJSON is one time people come together.
type sessionJSON struct {
	ID       string    `json:"id,omitempty"`
	Start    time.Time `json:"start"`
	End      time.Time `json:"end"`
	Breaks   int       `json:"break_minutes,omitempty" minimum:"0" maximum:"1439"`
	Other    int       `json:"other_minutes,omitempty" minimum:"0" maximum:"1439" doc:"no teaching: a concert, a meeting"`
	Topic    string    `json:"topic,omitempty" maxLength:"200"`
	Trainer  string    `json:"trainer,omitempty" maxLength:"200" doc:"name or e-mail address"`
	Place    string    `json:"place,omitempty" maxLength:"200"`
	Remote   bool      `json:"remote,omitempty"`
	Parallel int       `json:"parallel,omitempty" minimum:"0" maximum:"20" doc:"number of its parallel group; 0: all together"`
	Hours    string    `json:"hours,omitempty" readOnly:"true"`
}

type costJSON struct {
	Category string `json:"category" example:"trainer"`
	Amount   string `json:"amount" example:"120.50"`
	PaidBy   string `json:"paid_by,omitempty" enum:"organiser,participant"`
	Tied     bool   `json:"tied_to_topic,omitempty"`
	Sheet    bool   `json:"calculation_sheet,omitempty"`
	Note     string `json:"note,omitempty" maxLength:"200"`
}

type modeJSON struct {
	Capacity *int `json:"capacity,omitempty" minimum:"1" maximum:"10000" doc:"none: not limited"`
}

// courseJSON is a course as the API tells it and takes it.
type courseJSON struct {
	ID           string              `json:"id,omitempty" readOnly:"true"`
	State        State               `json:"state,omitempty" readOnly:"true"`
	Organisation string              `json:"organisation" maxLength:"40"`
	Centre       string              `json:"centre,omitempty" readOnly:"true"`
	Name         i18n.Content        `json:"name"`
	Lead         i18n.Content        `json:"lead,omitzero" required:"false"`
	Description  i18n.Content        `json:"description,omitzero" required:"false"`
	Support      Support             `json:"support,omitempty" enum:"none,ordinary"`
	Kind         Kind                `json:"kind,omitempty" enum:"course,lecture"`
	Languages    []string            `json:"languages,omitempty" required:"false"`
	Audience     i18n.Content        `json:"audience,omitzero" required:"false"`
	Outcomes     i18n.Content        `json:"outcomes,omitzero" required:"false" doc:"one a line"`
	Contents     i18n.Content        `json:"contents,omitzero" required:"false"`
	Methods      i18n.Content        `json:"methods,omitzero" required:"false"`
	Assessment   i18n.Content        `json:"assessment,omitzero" required:"false" doc:"how it is seen what was learned"`
	Model        string              `json:"model,omitempty" maxLength:"40" doc:"the course model it is made from; what is left empty is taken from it"`
	Place        i18n.Content        `json:"place,omitzero" required:"false"`
	Municipality string              `json:"municipality,omitempty" maxLength:"3"`
	RemoteURL    string              `json:"remote_url,omitempty" maxLength:"500" doc:"told only to those who run the course"`
	Modes        map[string]modeJSON `json:"modes,omitempty" required:"false" doc:"onsite, remote"`
	Fee          i18n.Content        `json:"fee,omitzero" required:"false"`
	Participants int                 `json:"participants,omitempty" minimum:"0" maximum:"10000" doc:"planned"`
	Sessions     []sessionJSON       `json:"sessions,omitempty" required:"false"`
	Costs        []costJSON          `json:"costs,omitempty" required:"false" doc:"planned; told only to those who follow the course"`
	ContactName  string              `json:"contact_name,omitempty" maxLength:"120"`
	ContactEmail string              `json:"contact_email,omitempty" maxLength:"254"`
	Hours        string              `json:"hours,omitempty" readOnly:"true" doc:"teaching hours of the timetable"`
	Next         string              `json:"next,omitempty" readOnly:"true" doc:"who has it: organiser, reviewer, checker, decider, payer, clock"`
	By           civil.Date          `json:"by,omitzero" required:"false" readOnly:"true" doc:"until when the next step is to be done"`
	Amount       string              `json:"amount,omitempty" readOnly:"true" doc:"support decided"`
}

type courseOut struct{ Body courseJSON }

func jsonOf(l i18n.Lang, v Shown) *courseOut {
	c := v.Course
	j := courseJSON{ID: c.ID, State: v.State, Organisation: c.Org, Centre: c.Centre, Name: c.Name, Lead: c.Lead, Description: c.Description, Support: c.Support,
		Kind: c.Kind, Audience: c.Audience, Outcomes: c.Outcomes, Contents: c.Contents, Methods: c.Methods, Assessment: c.Assessment, Model: v.Model.Model, Place: c.Place, Municipality: c.Municipality,
		Fee: c.Fee, Participants: c.Participants, ContactName: c.ContactName, ContactEmail: c.ContactEmail, Hours: Cents(c.Hours).Decimal(), Modes: map[string]modeJSON{}}
	for _, l := range c.Langs {
		j.Languages = append(j.Languages, string(l))
	}
	for m, limit := range c.Capacity {
		var n *int
		if limit != registration.Unlimited {
			n = new(int(limit))
		}
		j.Modes[string(m)] = modeJSON{Capacity: n}
	}
	for _, s := range c.Sessions {
		j.Sessions = append(j.Sessions, sessionJSON{ID: s.ID, Start: s.Starts.In(civil.Helsinki), End: s.Ends.In(civil.Helsinki), Breaks: s.Breaks, Other: s.Other,
			Topic: s.Topic, Trainer: s.Trainer, Place: s.Place, Remote: s.Remote, Parallel: s.Parallel, Hours: Cents(TeachingHours([]Session{s})).Decimal()})
	}
	if !v.Follows {
		return &courseOut{Body: j}
	}
	j.RemoteURL, j.Next, j.By = c.RemoteURL, string(v.Standing.Has), v.Standing.By
	for _, x := range c.Costs {
		j.Costs = append(j.Costs, costJSONOf(x))
	}
	if v.Decided {
		j.Amount = v.Decision.Amount.Decimal()
	}
	return &courseOut{Body: j}
}

func costJSONOf(x Cost) costJSON {
	j := costJSON{Category: string(x.Category), Amount: x.Amount.Decimal(), Tied: x.Tied, Sheet: x.Sheet, Note: x.Note}
	if x.ByParticipant {
		j.PaidBy = "participant"
	}
	return j
}

func readCosts(list []costJSON, bad *fault.Fields) []Cost {
	var out []Cost
	for i, x := range list {
		amount, ok := ParseCents(x.Amount)
		if !ok {
			bad.Add(costField(i, "amount"), msgAmount)
		}
		out = append(out, Cost{Category: Category(x.Category), Amount: amount, ByParticipant: x.PaidBy == "participant", Tied: x.Tied, Sheet: x.Sheet, Note: x.Note})
	}
	return out
}

func (j courseJSON) plan() (Plan, error) {
	var bad fault.Fields
	p := Plan{Support: j.Support, Kind: j.Kind, Name: j.Name, Lead: j.Lead, Description: j.Description, Audience: j.Audience, Outcomes: j.Outcomes,
		Contents: j.Contents, Methods: j.Methods, Assessment: j.Assessment, Place: j.Place, Municipality: j.Municipality, RemoteURL: j.RemoteURL, Fee: j.Fee,
		Participants: j.Participants, ContactName: j.ContactName, ContactEmail: j.ContactEmail, Listed: true, Costs: readCosts(j.Costs, &bad),
		Capacity: map[registration.Mode]registration.Limit{}}
	for _, l := range j.Languages {
		if l, ok := i18n.ParseLang(l); ok {
			p.Langs = append(p.Langs, l)
		}
	}
	for name, m := range j.Modes {
		mode := registration.Mode(name)
		if !slices.Contains(registration.Modes, mode) {
			bad.Add("modes", msgChoose)
			continue
		}
		p.Capacity[mode] = registration.Unlimited
		if m.Capacity != nil {
			p.Capacity[mode] = registration.Limit(*m.Capacity)
		}
	}
	for i, x := range j.Sessions {
		s := Session{Starts: x.Start.UTC(), Ends: x.End.UTC(), Breaks: x.Breaks, Other: x.Other, Topic: x.Topic, Trainer: x.Trainer, Place: x.Place, Remote: x.Remote, Parallel: x.Parallel}
		t := s.typed()
		t.session("sessions."+number(i), &bad)
		p.Sessions = append(p.Sessions, s)
	}
	if j.Name.Empty() && j.Model == "" {
		bad.Add("name", gapName)
	}
	return p, bad.Err()
}

type actionIn struct {
	ID     string `path:"id"`
	Action string `path:"action" doc:"docs/courses.md has the table of state × action × role × guard"`
	Body   struct {
		Comment string       `json:"comment,omitempty" maxLength:"2000"`
		Reason  i18n.Content `json:"reason,omitzero" required:"false" doc:"of cancel: told to those who registered"`
		Ground  int          `json:"ground,omitempty" required:"false" doc:"of deny: the number of the ground in the study centre's list, from 1"`
		Had     string       `json:"had,omitempty" maxLength:"40" doc:"of take: who had it in hand when you looked; empty: nobody"`
		Report  *reportJSON  `json:"report,omitempty" doc:"of report: written before it is sent"`
	}
}

type reportJSON struct {
	Others       int        `json:"others,omitempty" minimum:"0" maximum:"10000" doc:"were there without being on the list"`
	OthersYoung  int        `json:"others_under_min_age,omitempty" minimum:"0" maximum:"10000"`
	Income       string     `json:"income,omitempty"`
	Learned      string     `json:"learned,omitempty" maxLength:"4000"`
	Costs        []costJSON `json:"costs,omitempty" required:"false"`
	Informed     bool       `json:"informed,omitempty"`
	InBooks      bool       `json:"in_books,omitempty"`
	OwnFunding   bool       `json:"own_funding,omitempty"`
	OtherFunding bool       `json:"other_public_funding,omitempty"`
	Separate     bool       `json:"separate_books,omitempty"`
}

func (j reportJSON) write(w *Writing, bad *fault.Fields) {
	income, ok := ParseCents(j.Income)
	if !ok {
		bad.Add("income", msgAmount)
	}
	w.Others, w.OthersYoung, w.Income, w.Learned, w.Costs = j.Others, j.OthersYoung, income, j.Learned, readCosts(j.Costs, bad)
	w.Declared = Declared{Informed: j.Informed, InBooks: j.InBooks, OwnFunding: j.OwnFunding, OtherFunding: j.OtherFunding, Separate: j.Separate}
}

type listIn struct {
	web.ListInput
	Query        string `query:"q" maxLength:"100"`
	Organisation string `query:"organisation" maxLength:"120" doc:"id or slug; with those under it"`
	Region       string `query:"region" maxLength:"2"`
	Lang         string `query:"lang" enum:"fi,sv,en"`
}

type listedJSON struct {
	ID           string       `json:"id"`
	Name         i18n.Content `json:"name"`
	Organisation string       `json:"organisation"`
	Starts       time.Time    `json:"starts"`
	Ends         time.Time    `json:"ends"`
	Place        i18n.Content `json:"place,omitzero"`
	Hours        string       `json:"hours"`
	URL          string       `json:"url"`
}

func (s *Service) api(m *web.Mux) {
	tags := []string{"courses"}
	web.Call(m, huma.Operation{Method: "GET", Path: "/courses", Summary: "Published courses to come, soonest first", Tags: tags}, s.apiList)
	web.Call(m, huma.Operation{Method: "GET", Path: "/courses/{id}", Summary: "A course", Tags: tags},
		func(ctx context.Context, who authz.Actor, in *struct {
			ID string `path:"id"`
		}) (*courseOut, error) {
			v, err := s.See(ctx, who, in.ID)
			if err != nil {
				return nil, err
			}
			return jsonOf(who.Lang, v), nil
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/courses", Summary: "Begin a course", DefaultStatus: 201, Tags: tags},
		func(ctx context.Context, who authz.Actor, in *struct{ Body courseJSON }) (*courseOut, error) {
			plan, err := in.Body.plan()
			if err != nil {
				return nil, err
			}
			c, err := s.Begin(ctx, who, New{Org: in.Body.Organisation, Plan: plan, Model: in.Body.Model})
			if err != nil {
				return nil, err
			}
			v, err := s.See(ctx, who, c.ID)
			return jsonOf(who.Lang, v), err
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/courses/{id}/{action}", Summary: "Do what moves a course", DefaultStatus: 200, Tags: tags}, s.apiAct)
}

func (s *Service) apiAct(ctx context.Context, who authz.Actor, in *actionIn) (*courseOut, error) {
	do := Action(in.Action)
	if do == Report && in.Body.Report != nil {
		var bad fault.Fields
		in.Body.Report.write(&Writing{}, &bad)
		if err := bad.Err(); err != nil {
			return nil, err
		}
		if _, err := s.WriteReport(ctx, who, in.ID, func(w *Writing) { in.Body.Report.write(w, &bad) }); err != nil {
			return nil, err
		}
	}
	if _, err := s.Act(ctx, who, in.ID, do, Input{Comment: in.Body.Comment, Reason: in.Body.Reason, Ground: in.Body.Ground, Had: in.Body.Had}); err != nil {
		return nil, err
	}
	if do == Delete {
		return &courseOut{Body: courseJSON{ID: in.ID}}, nil
	}
	v, err := s.See(ctx, who, in.ID)
	if err != nil {
		return nil, err
	}
	return jsonOf(who.Lang, v), nil
}

type listOut struct{ Body web.List[listedJSON] }

func (s *Service) apiList(ctx context.Context, _ authz.Actor, in *listIn) (*listOut, error) {
	f := Filter{Query: in.Query, Region: in.Region, Lang: i18n.Lang(in.Lang), EndsAfter: s.DB.Now(), Limit: in.Limit + 1}
	if in.Organisation != "" {
		err := s.DB.Read(ctx, func(tx *db.Tx) error {
			o, err := org.Find(ctx, tx, in.Organisation)
			f.Orgs = []string{o.ID}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if _, err := in.After(&f.Offset); err != nil {
		return nil, err
	}
	list, _, err := s.List(ctx, f)
	if err != nil {
		return nil, err
	}
	var items []listedJSON
	for _, c := range list {
		items = append(items, listedJSON{ID: c.ID, Name: c.Name, Organisation: c.Org, Starts: c.Starts.In(civil.Helsinki), Ends: c.Ends.In(civil.Helsinki),
			Place: c.where(), Hours: Cents(c.Hours).Decimal(), URL: s.url(web.Lang(ctx).Or(i18n.FI), c.Path())})
	}
	return &listOut{Body: web.ListOf(items, in.Limit, func(listedJSON) string { return web.Cursor(f.Offset + in.Limit) })}, nil
}
