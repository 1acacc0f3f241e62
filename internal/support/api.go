package support

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/web"
)

func (s *Service) api(m *web.Mux) {
	tags := []string{"support"}
	web.Call(m, huma.Operation{Method: "POST", Path: "/support/calculate", Summary: "What support a course or group would get, and why",
		Description: "Needs no token and stores nothing. Facts that cannot be so, and a sum for which the rule set lacks a value, are 422.", Tags: tags}, s.apiCalculate)
	web.Call(m, huma.Operation{Method: "PUT", Path: "/support/centres/{organisation}", Summary: "Say by which short name rule sets call a study centre", DefaultStatus: 204, Tags: tags}, s.apiNameCentre)
	web.Call(m, huma.Operation{Method: "GET", Path: "/support/rules", Summary: "The rule sets in force", Tags: tags}, s.apiRules)
}

// apiCalculate takes the facts as they are: their JSON is what decisions keep
// and what the command reads, so there is no other shape of them.
func (s *Service) apiCalculate(ctx context.Context, _ authz.Actor, in *struct{ Body Facts }) (*struct{ Body Result }, error) {
	list, err := s.InForce(ctx)
	if err != nil {
		return nil, err
	}
	r, err := For(list, &in.Body)
	if err != nil {
		return nil, err
	}
	res, err := r.Calculate(&in.Body)
	if err == nil && len(res.Missing) > 0 {
		err = missingFault(res)
	}
	if err != nil {
		return nil, err
	}
	return &struct{ Body Result }{res.Explained()}, nil
}

type rulesJSON struct {
	ID       string     `json:"id"`
	Version  int        `json:"version"`
	Centre   string     `json:"centre"`
	Kind     string     `json:"kind" enum:"course,lecture,group"`
	Scheme   string     `json:"scheme"`
	From     civil.Date `json:"valid_from"`
	To       civil.Date `json:"valid_to,omitzero" required:"false"`
	Unproven bool       `json:"year_unproven" doc:"no source dates these rules to valid_from"`
	Hash     string     `json:"hash"`
}

func (s *Service) apiRules(ctx context.Context, _ authz.Actor, in *struct{ web.ListInput }) (*struct{ Body web.List[rulesJSON] }, error) {
	var from int
	if _, err := in.After(&from); err != nil {
		return nil, err
	}
	list, err := s.InForce(ctx)
	if err != nil {
		return nil, err
	}
	items := []rulesJSON{}
	for _, r := range list[min(max(from, 0), len(list)):] {
		items = append(items, rulesJSON{r.ID, r.Version, r.Centre, r.Kind, r.Scheme, r.From, r.To, r.Unproven, r.Hash()})
	}
	out := web.ListOf(items[:min(len(items), in.Limit+1)], in.Limit, func(rulesJSON) string { return web.Cursor(from + in.Limit) })
	return &struct{ Body web.List[rulesJSON] }{out}, nil
}

type nameCentre struct {
	Organisation string `path:"organisation" maxLength:"100" doc:"id or slug of the study centre"`
	Body         struct {
		Code string `json:"code" maxLength:"60" example:"sivis"`
	}
}

func (s *Service) apiNameCentre(ctx context.Context, who authz.Actor, in *nameCentre) (*struct{}, error) {
	return nil, s.NameCentre(ctx, who, in.Organisation, in.Body.Code)
}
