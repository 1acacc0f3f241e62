package account

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
)

// ActorFor is a person with the roles of today, acting without a session: by a
// mail that stands for them. db.ErrNoRows when there is no such person.
func (s *Service) ActorFor(ctx context.Context, tx *db.Tx, id person.ID) (authz.Actor, error) {
	p, err := person.ByID(ctx, tx, id)
	if err != nil {
		return authz.Actor{}, err
	}
	held, err := grants(ctx, tx, grantFilter{person: p.ID, on: tx.Today()})
	if err != nil {
		return authz.Actor{}, err
	}
	a := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
	for _, g := range held {
		a.Grants = append(a.Grants, authz.Grant{Role: g.Role, Scope: g.Scope})
	}
	if s.Spaces != nil {
		a.Spaces, err = s.Spaces(ctx, tx, p.ID)
	}
	return a, err
}
