package network

import (
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

func (s *Service) api(m *web.Mux) {
	web.Call(m, huma.Operation{Method: "GET", Path: "/networks", Summary: "Networks", Tags: []string{"networks"}}, s.apiList)
	web.Call(m, huma.Operation{Method: "POST", Path: "/networks", Summary: "Found a network", DefaultStatus: 201, Tags: []string{"networks"}}, s.apiCreate)
	web.Call(m, huma.Operation{Method: "GET", Path: "/networks/{slug}", Summary: "A network", Tags: []string{"networks"}}, s.apiGet)
	web.Call(m, huma.Operation{Method: "PATCH", Path: "/networks/{slug}", Summary: "Change a network: what is not given stays as it is", Tags: []string{"networks"}}, s.apiPatch)
	web.Call(m, huma.Operation{Method: "PUT", Path: "/networks/{slug}/members/me", Summary: "Join, ask to join or follow", Tags: []string{"networks"}}, s.apiJoin)
	web.Call(m, huma.Operation{Method: "DELETE", Path: "/networks/{slug}/members/me", Summary: "Leave", DefaultStatus: 204, Tags: []string{"networks"}}, s.apiLeave)
	web.Call(m, huma.Operation{Method: "GET", Path: "/networks/{slug}/requests", Summary: "Requests to join that wait", Tags: []string{"networks"}}, s.apiRequests)
	web.Call(m, huma.Operation{Method: "POST", Path: "/requests/{id}/accept", Summary: "Accept a request", Tags: []string{"networks"}}, s.apiAccept)
	web.Call(m, huma.Operation{Method: "POST", Path: "/requests/{id}/decline", Summary: "Decline a request", Tags: []string{"networks"}}, s.apiDecline)
	web.Call(m, huma.Operation{Method: "GET", Path: "/statistics/networks", Summary: "Counted and stated figures on a day", Tags: []string{"networks"}}, s.apiStatistics)
}

type coordinatorJSON struct {
	Organisation string       `json:"organisation" doc:"id or slug"`
	Slug         string       `json:"slug,omitempty" readOnly:"true"`
	Name         i18n.Content `json:"name,omitzero" required:"false" readOnly:"true"`
	Role         Role         `json:"role" required:"false" enum:"lead,co,funder"`
	From         civil.Date   `json:"from,omitzero" required:"false"`
	To           civil.Date   `json:"to,omitzero" required:"false"`
}

type contactJSON struct {
	Role  string `json:"role" required:"false" enum:"contact,lead"`
	Name  string `json:"name"`
	Email string `json:"email,omitempty" required:"false"`
	Phone string `json:"phone,omitempty" required:"false"`
}

type channelJSON struct {
	Kind       ChannelKind  `json:"kind"`
	Title      i18n.Content `json:"title,omitzero" required:"false"`
	URL        string       `json:"url,omitempty" required:"false"`
	Discussion bool         `json:"discussion,omitempty" required:"false"`
	Members    *int         `json:"members,omitempty" required:"false"`
	Qualifier  Qualifier    `json:"qualifier,omitempty" required:"false"`
	AsOf       civil.Date   `json:"as_of,omitzero" required:"false"`
}

type conditionJSON struct {
	Attribute  Attribute    `json:"attribute"`
	Operator   string       `json:"operator"`
	Value      any          `json:"value"`
	Strictness Strictness   `json:"strictness,omitempty" required:"false"`
	Say        i18n.Content `json:"say,omitzero" required:"false" readOnly:"true"`
	Verdict    Verdict      `json:"verdict,omitempty" required:"false" readOnly:"true"`
}

type meetingJSON struct {
	ID     string       `json:"id"`
	Title  i18n.Content `json:"title"`
	Starts time.Time    `json:"starts"`
	Ends   time.Time    `json:"ends"`
	Modes  []string     `json:"modes"`
	Place  i18n.Content `json:"place,omitzero"`
}

type foundingJSON struct {
	Task          i18n.Content `json:"task,omitzero" required:"false"`
	Members       i18n.Content `json:"members,omitzero" required:"false"`
	Environment   i18n.Content `json:"environment,omitzero" required:"false"`
	Competence    i18n.Content `json:"competence,omitzero" required:"false"`
	Opportunities i18n.Content `json:"opportunities,omitzero" required:"false"`
	Upkeep        i18n.Content `json:"upkeep,omitzero" required:"false"`
}

func (f foundingJSON) answers() Answers {
	a := Answers{BasicTask: f.Task, WhoAreMembers: f.Members, Environment: f.Environment, Competence: f.Competence, Risks: f.Opportunities, Upkeep: f.Upkeep}
	for q, c := range a {
		if c.Empty() {
			delete(a, q)
		}
	}
	return a
}

type networkJSON struct {
	ID           string            `json:"id"`
	Slug         string            `json:"slug"`
	Name         i18n.Content      `json:"name"`
	Short        string            `json:"short,omitempty"`
	Kind         Kind              `json:"kind"`
	Phase        *Phase            `json:"phase" doc:"null when nobody has stated it"`
	Purpose      i18n.Content      `json:"purpose"`
	Goals        i18n.Content      `json:"goals,omitzero"`
	Region       string            `json:"region"`
	Languages    []i18n.Lang       `json:"languages"`
	Policy       space.Policy      `json:"join_policy"`
	Conditions   []conditionJSON   `json:"conditions"`
	Coordinators []coordinatorJSON `json:"coordinators"`
	Contacts     []contactJSON     `json:"contacts"`
	Channels     []channelJSON     `json:"channels"`
	Themes       []i18n.Content    `json:"themes"`
	People       int               `json:"people"`
	Followers    int               `json:"followers"`
	Next         []meetingJSON     `json:"next_meetings"`
	EndedOn      civil.Date        `json:"ended_on,omitzero"`
	Path         string            `json:"path"`
}

func meetingsJSON(list []Meeting) []meetingJSON {
	out := []meetingJSON{}
	for _, m := range list {
		modes := m.Modes
		if modes == nil {
			modes = []string{}
		}
		out = append(out, meetingJSON{ID: m.ID, Title: m.Title, Starts: m.Start.In(civil.Helsinki), Ends: m.End.In(civil.Helsinki), Modes: modes, Place: m.Place})
	}
	return out
}

func conditionsJSON(list []Judged) []conditionJSON {
	out := []conditionJSON{}
	for _, c := range list {
		var value any = c.Value
		if n, err := strconv.Atoi(c.Value); err == nil && (c.Attribute == OrgEmployees || c.Attribute == PostStarted) {
			value = n
		}
		out = append(out, conditionJSON{Attribute: c.Attribute, Operator: c.Operator, Value: value, Strictness: c.Strictness, Verdict: c.Verdict,
			Say: i18n.Content{FI: c.Say(i18n.FI), SV: c.Say(i18n.SV), EN: c.Say(i18n.EN)}})
	}
	return out
}

func baseJSON(n Network) networkJSON {
	j := networkJSON{ID: n.ID, Slug: n.Slug, Name: n.Name, Short: n.Short, Kind: n.Kind, Purpose: n.Purpose, Goals: n.Goals, Region: n.Region,
		Languages: n.Langs, Policy: n.Policy, EndedOn: n.EndedOn, Path: n.Path(),
		Conditions: []conditionJSON{}, Coordinators: []coordinatorJSON{}, Contacts: []contactJSON{}, Channels: []channelJSON{}, Themes: []i18n.Content{}, Next: []meetingJSON{}}
	if n.Phase != "" {
		j.Phase = &n.Phase
	}
	if j.Languages == nil {
		j.Languages = []i18n.Lang{}
	}
	return j
}

// wholeJSON is a network as its page shows it.
func wholeJSON(v *public) networkJSON {
	j := baseJSON(v.Network)
	j.People, j.Followers, j.Next, j.Conditions = v.Members, v.Followers, meetingsJSON(v.Next), conditionsJSON(plain(v.Conditions))
	if v.Themes != nil {
		j.Themes = v.Themes
	}
	for _, c := range v.Coordinators {
		j.Coordinators = append(j.Coordinators, coordinatorJSON{Organisation: c.Coordination.Org, Slug: c.Org.Slug, Name: c.Org.Name, Role: c.Role, From: c.From, To: c.To})
	}
	for _, c := range v.Contacts {
		j.Contacts = append(j.Contacts, contactJSON{Role: c.Role, Name: c.Name, Email: c.Email, Phone: c.Phone})
	}
	for _, c := range v.Channels {
		one := channelJSON{Kind: c.Kind, Title: c.Title, URL: c.URL, Discussion: c.Discussion}
		if k, ok := c.Latest(); ok {
			one.Members, one.Qualifier, one.AsOf = &k.Value, k.Qualifier, k.AsOf
		}
		j.Channels = append(j.Channels, one)
	}
	return j
}

type listNetworks struct {
	web.ListInput
	Query  string `query:"q" maxLength:"100"`
	Kind   string `query:"kind"`
	Region string `query:"region"`
	Phase  string `query:"phase"`
	Lang   string `query:"lang"`
	Sort   string `query:"sort" enum:"name,size,next"`
}

func (s *Service) apiList(ctx context.Context, who authz.Actor, in *listNetworks) (*struct{ Body web.List[networkJSON] }, error) {
	f := Filter{Query: in.Query, Region: in.Region, Phase: Phase(in.Phase), Lang: i18n.Lang(in.Lang)}
	if in.Kind != "" {
		f.Kinds = []Kind{Kind(in.Kind)}
	}
	by := Sort(in.Sort)
	if by == "" {
		by = ByName
	}
	list, err := s.List(ctx, who, f, by, i18n.FI)
	if err != nil {
		return nil, err
	}
	cards, next, err := pageOfCards(list.Cards, in.ListInput)
	if err != nil {
		return nil, err
	}
	whole, err := s.details(ctx, cards)
	if err != nil {
		return nil, err
	}
	items := []networkJSON{}
	for _, v := range whole {
		items = append(items, wholeJSON(v))
	}
	return &struct{ Body web.List[networkJSON] }{web.List[networkJSON]{Items: items, Next: next}}, nil
}

// pageOfCards is one page of the cards after the cursor.
func pageOfCards(cards []*Summary, in web.ListInput) ([]*Summary, string, error) {
	var last string
	if _, err := in.After(&last); err != nil {
		return nil, "", err
	}
	if last != "" {
		i := slices.IndexFunc(cards, func(c *Summary) bool { return c.ID == last })
		cards = cards[i+1:]
	}
	if len(cards) <= in.Limit {
		return cards, "", nil
	}
	return cards[:in.Limit], web.Cursor(cards[in.Limit-1].ID), nil
}

type newNetworkJSON struct {
	Slug         string            `json:"slug,omitempty" required:"false"`
	Name         i18n.Content      `json:"name"`
	Short        string            `json:"short,omitempty" required:"false"`
	Kind         Kind              `json:"kind" enum:"profession,region,theme,patient_organisations,small_organisations,newcomers,leads,other"`
	Phase        Phase             `json:"phase,omitempty" required:"false"`
	Purpose      i18n.Content      `json:"purpose,omitzero" required:"false"`
	Goals        i18n.Content      `json:"goals,omitzero" required:"false"`
	Region       string            `json:"region,omitempty" required:"false"`
	Languages    []i18n.Lang       `json:"languages,omitempty" required:"false"`
	Policy       space.Policy      `json:"join_policy,omitempty" required:"false" enum:"open,request,invitation,seat"`
	Visibility   space.Visibility  `json:"visibility,omitempty" required:"false" enum:"public,members"`
	Conditions   []conditionJSON   `json:"conditions,omitempty" required:"false"`
	Coordinators []coordinatorJSON `json:"coordinators,omitempty" required:"false"`
	Contacts     []contactJSON     `json:"contacts,omitempty" required:"false"`
	Channels     []channelJSON     `json:"channels,omitempty" required:"false"`
	Themes       []i18n.Content    `json:"themes,omitempty" required:"false"`
	Founding     foundingJSON      `json:"founding,omitzero" required:"false"`
}

func (j newNetworkJSON) input(today civil.Date) (New, error) {
	in := New{Facts: Facts{Name: j.Name, Short: j.Short, Kind: j.Kind, Region: j.Region, Langs: j.Languages, Purpose: j.Purpose, Goals: j.Goals,
		Policy: j.Policy, Visibility: j.Visibility}, Slug: j.Slug, Themes: j.Themes, Answers: j.Founding.answers(), Phase: j.Phase}
	if in.Phase != "" {
		in.PhaseOn = today
	}
	for i, c := range j.Conditions {
		one, err := c.condition()
		if err != nil {
			return in, atRow(err, "conditions", i)
		}
		in.Conditions = append(in.Conditions, one)
	}
	for _, c := range j.Channels {
		one := Channel{Kind: c.Kind, Title: c.Title, URL: c.URL, Discussion: c.Discussion}
		if c.Members != nil {
			k := ChannelCount{Amount: Amount{*c.Members, c.Qualifier}, AsOf: c.AsOf}
			if err := k.check(today); err != nil {
				return in, err
			}
			one.Counts = []ChannelCount{k}
		}
		if !one.Kind.Known() {
			return in, fault.FieldErr("channels", msgChannelKindMissing)
		}
		in.Channels = append(in.Channels, one)
	}
	for _, c := range j.Coordinators {
		role := c.Role
		if role == "" {
			role = Lead
		}
		in.Coordinators = append(in.Coordinators, Coordination{Org: c.Organisation, Role: role, From: c.From, To: c.To})
	}
	for _, c := range j.Contacts {
		role := c.Role
		if role == "" {
			role = "contact"
		}
		in.Contacts = append(in.Contacts, Appointment{Role: role, Name: c.Name, Email: c.Email, Card: Card{Email: c.Email, Phone: c.Phone}})
	}
	return in, nil
}

func (c conditionJSON) condition() (Condition, error) {
	one := Condition{Attribute: c.Attribute, Operator: c.Operator, Strictness: c.Strictness}
	switch v := c.Value.(type) {
	case string:
		one.Value = v
	case float64:
		one.Value = itoa(int(v))
	}
	if one.Strictness == "" {
		one.Strictness = SelfDeclared
	}
	return one, one.Check()
}

func (s *Service) apiCreate(ctx context.Context, who authz.Actor, in *struct{ Body newNetworkJSON }) (*networkOut, error) {
	input, err := in.Body.input(s.today())
	if err != nil {
		return nil, err
	}
	n, err := s.Found(ctx, who, input)
	if err != nil {
		return nil, err
	}
	return s.apiGet(ctx, who, &slugInput{Slug: n.Slug})
}

type slugInput struct {
	Slug string `path:"slug"`
}

func (s *Service) apiGet(ctx context.Context, who authz.Actor, in *slugInput) (*networkOut, error) {
	v, moved, err := s.Page(ctx, who, in.Slug)
	if moved != "" {
		v, _, err = s.Page(ctx, who, moved)
	}
	if err != nil {
		return nil, err
	}
	body := wholeJSON(v.public)
	return &networkOut{ETag: tagOf(v.Network, body), Body: body}, nil
}

type joinInput struct {
	Slug string `path:"slug"`
	Body struct {
		Level     space.Level          `json:"level,omitempty" required:"false" enum:"member,follower"`
		Mail      space.Mail           `json:"mail,omitempty" required:"false" enum:"now,daily,weekly,invitations,none"`
		ActingFor string               `json:"organisation,omitempty" required:"false"`
		Declared  map[Attribute]string `json:"declared,omitempty" required:"false"`
		Note      string               `json:"note,omitempty" required:"false" maxLength:"2000"`
	}
}

type joinedJSON struct {
	State      space.State     `json:"state" enum:"joined,requested"`
	Level      space.Level     `json:"level"`
	Mail       space.Mail      `json:"mail"`
	Unmet      []conditionJSON `json:"conditions_unmet"`
	Membership string          `json:"id"`
}

func (s *Service) apiJoin(ctx context.Context, who authz.Actor, in *joinInput) (*struct{ Body joinedJSON }, error) {
	j, err := s.Join(ctx, who, in.Slug, Joining{Level: in.Body.Level, Mail: in.Body.Mail, ActingFor: in.Body.ActingFor,
		Declared: in.Body.Declared, Note: in.Body.Note})
	if err != nil {
		return nil, err
	}
	return &struct{ Body joinedJSON }{joinedJSON{State: j.State, Level: j.Member.Level, Mail: j.Member.Mail,
		Unmet: conditionsJSON(j.Unmet), Membership: j.Member.ID}}, nil
}

func (s *Service) apiLeave(ctx context.Context, who authz.Actor, in *slugInput) (*struct{}, error) {
	return nil, s.Leave(ctx, who, in.Slug)
}

type requestJSON struct {
	ID           string          `json:"id"`
	Network      string          `json:"network"`
	Name         string          `json:"name"`
	Organisation i18n.Content    `json:"organisation,omitzero"`
	State        space.State     `json:"state"`
	Level        space.Level     `json:"level"`
	Note         string          `json:"note,omitempty"`
	Asked        time.Time       `json:"asked"`
	Reason       string          `json:"reason,omitempty"`
	Conditions   []conditionJSON `json:"conditions"`
}

func requestOf(q Request) requestJSON {
	return requestJSON{ID: q.Member.ID, Network: q.Network.Slug, Name: q.Person.Name, Organisation: q.Org.Name, State: q.Member.State,
		Level: q.Member.Level, Note: q.Member.Note, Asked: q.Member.Asked.In(civil.Helsinki), Reason: q.Member.Reason, Conditions: conditionsJSON(q.Judged)}
}

func (s *Service) apiRequests(ctx context.Context, who authz.Actor, in *slugInput) (*struct{ Body web.List[requestJSON] }, error) {
	_, list, err := s.Requests(ctx, who, in.Slug)
	if err != nil {
		return nil, err
	}
	items := []requestJSON{}
	for _, q := range list {
		if q.Member.State == space.Requested {
			items = append(items, requestOf(q))
		}
	}
	return &struct{ Body web.List[requestJSON] }{web.List[requestJSON]{Items: items}}, nil
}

type answerInput struct {
	ID   string `path:"id"`
	Body *struct {
		Reason string `json:"reason,omitempty" required:"false" maxLength:"2000"`
	} `required:"false"`
}

func (in *answerInput) reason() string {
	if in.Body == nil {
		return ""
	}
	return in.Body.Reason
}

func (s *Service) apiAccept(ctx context.Context, who authz.Actor, in *answerInput) (*struct{ Body requestJSON }, error) {
	q, err := s.Accept(ctx, who, in.ID, in.reason())
	if err != nil {
		return nil, err
	}
	return &struct{ Body requestJSON }{requestOf(q)}, nil
}

func (s *Service) apiDecline(ctx context.Context, who authz.Actor, in *answerInput) (*struct{ Body requestJSON }, error) {
	q, err := s.Decline(ctx, who, in.ID, in.reason())
	if err != nil {
		return nil, err
	}
	return &struct{ Body requestJSON }{requestOf(q)}, nil
}

type statedJSON struct {
	What      i18n.Content `json:"what"`
	Value     int          `json:"value"`
	Qualifier Qualifier    `json:"qualifier,omitempty"`
	AsOf      string       `json:"as_of"`
	Note      i18n.Content `json:"note,omitzero"`
	Source    *sourceJSON  `json:"source,omitempty"`
}

type sourceJSON struct {
	Title     string       `json:"title"`
	Publisher i18n.Content `json:"publisher,omitzero"`
	Published *time.Time   `json:"published,omitempty"`
	Lang      i18n.Lang    `json:"lang"`
}

type statisticsJSON struct {
	AsOf        civil.Date   `json:"as_of"`
	Networks    int          `json:"networks"`
	People      int          `json:"people"`
	Memberships int          `json:"memberships"`
	Followers   int          `json:"followers"`
	Stated      []statedJSON `json:"stated"`
}

func (s *Service) apiStatistics(ctx context.Context, _ authz.Actor, in *struct {
	On civil.Date `query:"on"`
}) (*struct{ Body statisticsJSON }, error) {
	t, figures, sources, err := s.Statistics(ctx, in.On)
	if err != nil {
		return nil, err
	}
	out := statisticsJSON{AsOf: t.AsOf, Networks: t.Networks, People: t.People, Memberships: t.Memberships, Followers: t.Followers, Stated: []statedJSON{}}
	for _, f := range figures {
		one := statedJSON{What: f.What, Value: f.Value, Qualifier: f.Qualifier, AsOf: f.AsOf.String(), Note: f.Note}
		if src, ok := sources[f.Source]; ok {
			one.Source = &sourceJSON{Title: src.Title, Publisher: src.By, Lang: src.Lang}
			if !src.Published.IsZero() {
				at := src.Published.In(civil.Helsinki)
				one.Source.Published = &at
			}
		}
		out.Stated = append(out.Stated, one)
	}
	return &struct{ Body statisticsJSON }{out}, nil
}
