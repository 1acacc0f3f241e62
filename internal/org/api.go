package org

import (
	"context"
	"slices"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/place"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

func (s *Service) api(m *web.Mux) {
	tags := []string{"organisations"}
	web.Call(m, huma.Operation{Method: "GET", Path: "/organisations", Summary: "Organisations by name", Tags: tags}, s.apiList)
	web.Call(m, huma.Operation{Method: "POST", Path: "/organisations", Summary: "Add an organisation", DefaultStatus: 201, Tags: tags}, s.apiCreate)
	web.Call(m, huma.Operation{Method: "GET", Path: "/organisations/{id}", Summary: "An organisation by its id or slug", Tags: tags}, s.apiGet)
}

// organisationJSON is an organisation as the API gives it.
type organisationJSON struct {
	ID            string       `json:"id"`
	Slug          string       `json:"slug"`
	Name          i18n.Content `json:"name"`
	Short         string       `json:"short,omitempty"`
	Kind          Kind         `json:"kind" enum:"umbrella,study_centre,national,district,association,school,ngo_house,authority,other"`
	Scope         Reach        `json:"scope,omitempty" enum:"national,regional,local"`
	Parent        string       `json:"parent,omitempty" doc:"slug"`
	Municipality  string       `json:"municipality,omitempty" doc:"code of Statistics Finland"`
	Region        string       `json:"region,omitempty" doc:"code of Statistics Finland"`
	BusinessID    string       `json:"business_id,omitempty"`
	Employees     *int         `json:"employees,omitempty"`
	EmployeesAsOf civil.Date   `json:"employees_as_of,omitzero"`
	Languages     []i18n.Lang  `json:"languages,omitempty"`
	Email         string       `json:"email,omitempty"`
	Web           string       `json:"web,omitempty"`
	Offers        i18n.Content `json:"offers,omitzero"`
	Ended         civil.Date   `json:"ended,omitzero" doc:"last day"`
}

func jsonOf(o Organisation, mentioned Names, on civil.Date) organisationJSON {
	region, _ := o.Home(on)
	j := organisationJSON{
		ID: o.ID, Slug: o.Slug, Name: o.Name, Short: o.Short, Kind: o.Kind, Scope: o.Reach, Parent: mentioned[o.Parent].Slug,
		Municipality: o.Municipality, Region: region.Code, BusinessID: o.BusinessID, Languages: o.Langs,
		Email: o.Email, Web: o.Web, Offers: o.Offers, Ended: o.Ended,
	}
	if o.Employees.Known {
		j.Employees, j.EmployeesAsOf = &o.Employees.Number, o.Employees.AsOf
	}
	return j
}

type createIn struct {
	Body struct {
		Name          i18n.Content `json:"name"`
		Short         string       `json:"short,omitempty"`
		Slug          string       `json:"slug,omitempty"`
		Kind          Kind         `json:"kind" enum:"umbrella,study_centre,national,district,association,school,ngo_house,authority,other"`
		Scope         Reach        `json:"scope,omitempty" enum:"national,regional,local"`
		Parent        string       `json:"parent,omitempty" doc:"id or slug"`
		Municipality  string       `json:"municipality,omitempty" doc:"code or name"`
		Region        string       `json:"region,omitempty" doc:"code or name; for those without a municipality"`
		BusinessID    string       `json:"business_id,omitempty"`
		Employees     *int         `json:"employees,omitempty"`
		EmployeesAsOf civil.Date   `json:"employees_as_of,omitzero" required:"false" doc:"today when left out"`
		Languages     []i18n.Lang  `json:"languages,omitempty"`
		Email         string       `json:"email,omitempty"`
		Web           string       `json:"web,omitempty"`
		Offers        i18n.Content `json:"offers,omitzero" required:"false"`
	}
}

type organisationOut struct{ Body organisationJSON }

func (s *Service) apiCreate(ctx context.Context, who authz.Actor, in *createIn) (*organisationOut, error) {
	b := in.Body
	n := New{
		Slug: b.Slug, Names: []NewName{{Name: b.Name, Short: b.Short}},
		Facts: Facts{Kind: b.Kind, Reach: b.Scope, BusinessID: b.BusinessID, Langs: b.Languages, Email: b.Email, Web: b.Web, Offers: b.Offers},
	}
	if b.Employees != nil {
		n.Employees = Employees{Number: *b.Employees, AsOf: b.EmployeesAsOf, Known: true}
	}
	var faults fault.Fields
	n.Municipality = readMunicipality(&faults, b.Municipality)
	n.Region = readRegion(&faults, b.Region)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	if b.Parent != "" {
		parent, err := s.find(ctx, b.Parent)
		if fault.Is(err, fault.NotFound) {
			return nil, fault.FieldErr("parent", msgOrgUnknown)
		} else if err != nil {
			return nil, err
		}
		n.Parent = parent.ID
	}
	o, err := s.Create(ctx, who, n)
	if err != nil {
		return nil, err
	}
	return s.apiOne(ctx, o.ID)
}

// readMunicipality takes a code or a name for a code.
func readMunicipality(faults *fault.Fields, text string) string {
	if text == "" {
		return ""
	}
	if m, ok := place.MunicipalityByCode(text); ok {
		return m.Code
	}
	if found := place.Find(text, i18n.FI, civil.Date{}); len(found) == 1 {
		return found[0].Code
	}
	faults.Add("municipality", msgMunicipality)
	return ""
}

func readRegion(faults *fault.Fields, text string) string {
	if text == "" {
		return ""
	}
	r, ok := place.FindRegion(text)
	if !ok {
		faults.Add("region", msgRegion)
	}
	return r.Code
}

type getIn struct {
	ID string `path:"id" doc:"id or slug"`
}

func (s *Service) apiGet(ctx context.Context, _ authz.Actor, in *getIn) (*organisationOut, error) {
	return s.apiOne(ctx, in.ID)
}

func (s *Service) apiOne(ctx context.Context, idOrSlug string) (*organisationOut, error) {
	o, err := s.find(ctx, idOrSlug)
	if err != nil {
		return nil, err
	}
	mentioned, err := s.mention(ctx, o.Parent)
	if err != nil {
		return nil, err
	}
	return &organisationOut{Body: jsonOf(o, mentioned, civil.DateOf(web.Request(ctx).Now))}, nil
}

type listIn struct {
	Q      string   `query:"q" maxLength:"200" doc:"words, of which names have some that begin so"`
	Kind   []string `query:"kind"`
	Region string   `query:"region" doc:"code"`
	Under  string   `query:"under" doc:"slug of the organisation directly above"`
	In     string   `query:"in" doc:"slug of an umbrella or study centre they belong to"`
	Ended  bool     `query:"ended" doc:"also those that have ended"`
	web.ListInput
}

type listOut struct {
	Body struct {
		Items []organisationJSON `json:"items"`
		Next  string             `json:"next,omitempty"`
		Total int                `json:"total"`
	}
}

func (s *Service) apiList(ctx context.Context, _ authz.Actor, in *listIn) (*listOut, error) {
	f := Filter{Text: in.Q, Region: in.Region, Ended: in.Ended, Lang: web.Lang(ctx)}
	if _, err := in.After(&f.After); err != nil {
		return nil, err
	}
	for _, k := range in.Kind {
		if slices.Contains(Kinds, Kind(k)) {
			f.Kinds = append(f.Kinds, Kind(k))
		}
	}
	ids, err := s.bySlugs(ctx, in.Under, in.In)
	if err != nil {
		return nil, err
	}
	f.Under, f.In = ids[0], ids[1]
	l, err := s.List(ctx, f, in.Limit)
	if err != nil {
		return nil, err
	}
	parents := make([]ID, len(l.Organisations))
	for i, o := range l.Organisations {
		parents[i] = o.Parent
	}
	mentioned, err := s.mention(ctx, parents...)
	if err != nil {
		return nil, err
	}
	out := &listOut{}
	out.Body.Items = []organisationJSON{}
	out.Body.Total = l.Total
	if l.Next != "" {
		out.Body.Next = web.Cursor(l.Next)
	}
	for _, o := range l.Organisations {
		out.Body.Items = append(out.Body.Items, jsonOf(o, mentioned, civil.DateOf(web.Request(ctx).Now)))
	}
	return out, nil
}
