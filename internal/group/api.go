package group

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

// api adds the calls of the JSON API.
func (s *Service) api(m *web.Mux) {
	tags := []string{"Groups"}
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/networks/{slug}/groups", Summary: "The groups of a network that one may know of", Tags: tags}, s.apiList)
	web.Call(m, huma.Operation{Method: http.MethodGet, Path: "/groups/{slug}", Summary: "A group", Tags: tags}, s.apiOne)
}

type groupJSON struct {
	ID      string       `json:"id"`
	Slug    string       `json:"slug"`
	Network string       `json:"network"`
	Name    i18n.Content `json:"name"`
	Purpose i18n.Content `json:"purpose"`
	Policy  space.Policy `json:"join_policy" enum:"open,request,invitation"`
	Closed  bool         `json:"closed"`
	Over    bool         `json:"over"`
	Members int          `json:"members"`
	Path    string       `json:"path"`
}

func jsonOf(g Group, members int, today civil.Date) groupJSON {
	return groupJSON{g.ID, g.Slug, g.Of.Slug, g.Name, g.Purpose, g.Policy, g.Closed, g.Over(today), members, g.Path()}
}

type listInput struct {
	Slug string `path:"slug"`
	web.ListInput
}

func (s *Service) apiList(ctx context.Context, who authz.Actor, in *listInput) (*struct{ Body web.List[groupJSON] }, error) {
	n := 1
	if _, err := in.After(&n); err != nil {
		return nil, err
	}
	l, err := s.List(ctx, who, in.Slug, n)
	if err != nil {
		return nil, err
	}
	out := web.List[groupJSON]{Items: []groupJSON{}}
	for _, x := range l.Lines {
		out.Items = append(out.Items, jsonOf(x.Group, x.Members, l.Today))
	}
	if l.Page*perPage < l.Total {
		out.Next = web.Cursor(l.Page + 1)
	}
	return &struct{ Body web.List[groupJSON] }{out}, nil
}

type oneInput struct {
	Slug string `path:"slug"`
}

func (s *Service) apiOne(ctx context.Context, who authz.Actor, in *oneInput) (*struct{ Body groupJSON }, error) {
	v, err := s.See(ctx, who, in.Slug, space.Cursor{})
	if err != nil {
		return nil, err
	}
	return &struct{ Body groupJSON }{jsonOf(v.Group, v.Count, v.Today)}, nil
}
