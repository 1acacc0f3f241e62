package account

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/web"
)

type roleJSON struct {
	Role  string `json:"role" doc:"One of the roles of the contract"`
	Scope string `json:"scope,omitempty" doc:"Id of what the role is held for"`
}

type meJSON struct {
	ID        string     `json:"id"`
	Name      string     `json:"name"`
	Lang      string     `json:"lang" enum:"fi,sv,en"`
	ActingFor string     `json:"acting_for,omitempty" doc:"Id of an organisation"`
	Roles     []roleJSON `json:"roles" doc:"Those in force today"`
}

// api is what programs may ask about whom they act as.
func (s *Service) api(m *web.Mux) {
	web.Call(m, huma.Operation{Method: "GET", Path: "/me", Summary: "Who the token acts as", Tags: []string{"account"}},
		func(_ context.Context, who authz.Actor, _ *struct{}) (*struct{ Body meJSON }, error) {
			if err := MayOwn.Check(who, who.Person); err != nil {
				return nil, err
			}
			me := meJSON{ID: who.Person, Name: who.Name, Lang: string(who.Lang), ActingFor: who.ActingFor, Roles: []roleJSON{}}
			for _, g := range who.Grants {
				me.Roles = append(me.Roles, roleJSON{g.Role, g.Scope})
			}
			return &struct{ Body meJSON }{me}, nil
		})
}
