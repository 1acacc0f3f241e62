package tip

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

func (s *Service) api(m *web.Mux) {
	tags := []string{"suggestions"}
	web.Call(m, huma.Operation{Method: "GET", Path: "/tips", Summary: "Suggestions", Tags: tags}, s.apiList)
	web.Call(m, huma.Operation{Method: "POST", Path: "/tips", Summary: "Suggest a network", DefaultStatus: 201, Tags: tags}, s.apiCreate)
	web.Call(m, huma.Operation{Method: "GET", Path: "/tips/{id}", Summary: "A suggestion", Tags: tags}, s.apiGet)
	web.Call(m, huma.Operation{Method: "POST", Path: "/tips/{id}/interest", Summary: "Be interested", Tags: tags}, s.apiInterest)
	web.Call(m, huma.Operation{Method: "DELETE", Path: "/tips/{id}/interest", Summary: "No longer be interested", DefaultStatus: 204, Tags: tags}, s.apiDrop)
	web.Call(m, huma.Operation{Method: "POST", Path: "/tips/{id}/decision", Summary: "Decide", Tags: tags}, s.apiDecide)
	web.Call(m, huma.Operation{Method: "POST", Path: "/swarms", Summary: "Call a swarm", DefaultStatus: 201, Tags: tags}, s.apiSwarm)
}

type tipJSON struct {
	ID         string       `json:"id"`
	Path       string       `json:"path"`
	State      State        `json:"state" enum:"waiting,open,decided,archived"`
	Theme      i18n.Content `json:"theme"`
	Why        i18n.Content `json:"why"`
	ForWhom    i18n.Content `json:"for_whom"`
	Region     string       `json:"region" doc:"empty: the whole country"`
	Interested int          `json:"interested" doc:"people, each once"`
	Speakers   int          `json:"speakers"`
	Conveners  int          `json:"conveners"`
	Own        bool         `json:"own_interest" doc:"whether the caller is interested"`
	Published  *time.Time   `json:"published"`
	Due        civil.Date   `json:"decision_due,omitzero" required:"false"`
	Overdue    bool         `json:"overdue"`
	Decision   Decision     `json:"decision,omitempty" required:"false"`
	Reason     i18n.Content `json:"reason,omitzero" required:"false"`
	Network    string       `json:"network,omitempty" required:"false" doc:"slug"`
	Meeting    string       `json:"meeting,omitempty" required:"false" doc:"id"`
	Next       string       `json:"next_page,omitempty" required:"false" doc:"where the work goes on after a decision"`
}

func jsonOf(t Tip, today civil.Date) tipJSON {
	j := tipJSON{ID: t.ID, Path: t.Path(), State: t.State, Theme: t.Theme, Why: t.Why, ForWhom: t.ForWhom, Region: t.Region,
		Interested: t.Counts.Interested, Speakers: t.Counts.Speakers, Conveners: t.Counts.Conveners, Due: t.Due, Overdue: t.Overdue(today),
		Decision: t.Decision, Reason: t.Reason}
	if !t.Published.IsZero() {
		at := t.Published.In(civil.Helsinki)
		j.Published = &at
	}
	return j
}

type listTips struct {
	web.ListInput
	Query  string `query:"q" maxLength:"100"`
	Region string `query:"region" maxLength:"4"`
	State  string `query:"state" enum:"open,decided,archived,all"`
	Sort   string `query:"sort" enum:"newest,interest,theme"`
}

func (s *Service) apiList(ctx context.Context, _ authz.Actor, in *listTips) (*struct{ Body web.List[tipJSON] }, error) {
	f := Filter{Query: in.Query, Region: in.Region, State: State(in.State), Sort: Sort(in.Sort), All: in.State == anyState, Limit: in.Limit + 1}
	if _, err := in.After(&f.Offset); err != nil {
		return nil, err
	}
	f.Offset = max(f.Offset, 0)
	list, err := s.List(ctx, f)
	if err != nil {
		return nil, err
	}
	items := []tipJSON{}
	for _, t := range list.Tips {
		items = append(items, jsonOf(t, list.Today))
	}
	out := web.ListOf(items, in.Limit, func(tipJSON) string { return web.Cursor(f.Offset + in.Limit) })
	return &struct{ Body web.List[tipJSON] }{out}, nil
}

type newTipJSON struct {
	Theme   i18n.Content `json:"theme"`
	Why     string       `json:"why" maxLength:"2000"`
	ForWhom string       `json:"for_whom" maxLength:"300"`
	Lang    i18n.Lang    `json:"lang,omitempty" required:"false" enum:"fi,sv,en" doc:"of why and for_whom; the first language of the theme when empty"`
	Region  string       `json:"region,omitempty" required:"false" maxLength:"4"`
	Convene bool         `json:"convene,omitempty" required:"false"`
	Org     string       `json:"organisation,omitempty" required:"false" maxLength:"40" doc:"id of the umbrella asked"`
	Name    string       `json:"name,omitempty" required:"false" maxLength:"120" doc:"of somebody without a token, who confirms by mail"`
	Email   string       `json:"email,omitempty" required:"false" maxLength:"254"`
}

func (j newTipJSON) input(l i18n.Lang) New {
	lang := j.Lang
	if lang == "" {
		lang = l
		if langs := j.Theme.Langs(); len(langs) > 0 {
			lang = langs[0]
		}
	}
	n := New{Theme: j.Theme, Lang: lang, Region: j.Region, Convene: j.Convene, Org: j.Org}
	n.Why, n.ForWhom = n.Why.Set(lang, j.Why), n.ForWhom.Set(lang, j.ForWhom)
	return n
}

func (s *Service) apiCreate(ctx context.Context, who authz.Actor, in *struct{ Body newTipJSON }) (*struct{ Body tipJSON }, error) {
	var stranger *Stranger
	if !who.SignedIn() {
		if in.Body.Email == "" && in.Body.Name == "" {
			return nil, fault.New(fault.SignIn, i18n.Text{})
		}
		stranger = &Stranger{Name: in.Body.Name, Email: in.Body.Email, Lang: web.Lang(ctx)}
	}
	t, err := s.Suggest(ctx, who, in.Body.input(web.Lang(ctx)), stranger)
	if err != nil {
		return nil, err
	}
	return &struct{ Body tipJSON }{jsonOf(t, civil.DateOf(s.DB.Now()))}, nil
}

type idInput struct {
	ID string `path:"id"`
}

func (s *Service) apiGet(ctx context.Context, who authz.Actor, in *idInput) (*struct{ Body tipJSON }, error) {
	v, err := s.See(ctx, who, in.ID)
	if err != nil {
		return nil, err
	}
	return &struct{ Body tipJSON }{shownJSON(v)}, nil
}

func shownJSON(v Shown) tipJSON {
	j := jsonOf(v.Tip, v.Today)
	j.Own = v.Interested
	if v.TargetSeen {
		j.Network = v.Target.Slug
	}
	if v.MeetingOK {
		j.Meeting = v.Tip.Meeting
	}
	return j
}

type interestInput struct {
	ID   string `path:"id"`
	Body *struct {
		Speak   bool   `json:"speak,omitempty" required:"false"`
		Convene bool   `json:"convene,omitempty" required:"false"`
		Region  string `json:"region,omitempty" required:"false" maxLength:"4"`
	} `required:"false"`
}

func (s *Service) apiInterest(ctx context.Context, who authz.Actor, in *interestInput) (*struct{ Body tipJSON }, error) {
	var o Offer
	if in.Body != nil {
		o = Offer{Speak: in.Body.Speak, Convene: in.Body.Convene, Region: in.Body.Region}
	}
	if _, err := s.TakeInterest(ctx, who, in.ID, o); err != nil {
		return nil, err
	}
	return s.apiGet(ctx, who, &idInput{in.ID})
}

func (s *Service) apiDrop(ctx context.Context, who authz.Actor, in *idInput) (*struct{}, error) {
	_, err := s.DropInterest(ctx, who, in.ID)
	return nil, err
}

type decisionInput struct {
	ID   string `path:"id"`
	Body struct {
		Decision  Decision `json:"decision" enum:"existing,swarm,group,network,not_now"`
		Reason    string   `json:"reason" maxLength:"2000"`
		Target    string   `json:"target,omitempty" required:"false" maxLength:"80" doc:"slug or id of a network: with existing and group"`
		Candidate string   `json:"candidate,omitempty" required:"false" maxLength:"40"`
		Lang      string   `json:"lang,omitempty" required:"false" enum:"fi,sv,en" doc:"of the reason"`
	}
}

func (s *Service) apiDecide(ctx context.Context, who authz.Actor, in *decisionInput) (*struct{ Body tipJSON }, error) {
	lang := i18n.Lang(in.Body.Lang).Or(who.Lang.Or(web.Lang(ctx)))
	out, err := s.Decide(ctx, who, in.ID, Verdict{Decision: in.Body.Decision, Reason: i18n.Content{}.Set(lang, in.Body.Reason),
		Target: in.Body.Target, Candidate: in.Body.Candidate})
	if err != nil {
		return nil, err
	}
	v, err := s.See(ctx, who, in.ID)
	if err != nil {
		return nil, err
	}
	j := shownJSON(v)
	j.Next = out.Next
	return &struct{ Body tipJSON }{j}, nil
}

type swarmJSON struct {
	Theme  i18n.Content `json:"theme"`
	Lead   i18n.Content `json:"lead,omitzero" required:"false"`
	Starts time.Time    `json:"starts"`
	Ends   time.Time    `json:"ends,omitzero" required:"false" doc:"an hour after the start when empty"`
	Remote string       `json:"remote_url,omitempty" required:"false" maxLength:"1000"`
	Place  i18n.Content `json:"place,omitzero" required:"false"`
	Target i18n.Content `json:"target_group,omitzero" required:"false"`
}

type calledJSON struct {
	ID   string `json:"id"`
	Path string `json:"path"`
}

func (s *Service) apiSwarm(ctx context.Context, who authz.Actor, in *struct{ Body swarmJSON }) (*struct{ Body calledJSON }, error) {
	j := in.Body
	if j.Ends.IsZero() {
		j.Ends = j.Starts.Add(time.Hour)
	}
	start, end := civil.TimeOf(j.Starts), civil.TimeOf(j.Ends)
	c := Call{Theme: j.Theme, Lead: j.Lead, Day: civil.DateOf(j.Starts), Start: &start, End: &end, Remote: j.Remote, Place: j.Place, Target: j.Target, Lang: web.Lang(ctx)}
	m, err := s.CallSwarm(ctx, who, c)
	if err != nil {
		return nil, err
	}
	return &struct{ Body calledJSON }{calledJSON{m.ID, m.Path()}}, nil
}
