package group

import (
	"context"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// PersonRefs are the columns that hold a person.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "group_inner", ID: "id", Column: "created_by"},
		{Table: "group_leads", ID: "id", Column: "person_id", UniqueWith: []string{"group_id"}, Say: refLed},
	}
}

// Invariants are what must hold of groups, each as a query of its breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "group: a group lies within its network", SQL: `
			SELECT g.id
			FROM group_inner g
			LEFT JOIN space_within w ON w.space = 'group:' || g.id AND w.within = 'network:' || g.network_id
			WHERE w.space IS NULL`},
	}
}

// own is a group that somebody is or was in.
type own struct {
	Group   i18n.Content `json:"group"`
	Network i18n.Content `json:"network"`
	State   space.State  `json:"state"`
	Leads   bool         `json:"leads,omitempty"`
}

// OwnData is what groups know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	rows, err := space.OfPerson(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	states := map[string]space.State{}
	var ids []string
	for _, m := range rows {
		if m.Space.Kind() == "group" {
			ids, states[m.Space.ID()] = append(ids, m.Space.ID()), m.State
		}
	}
	list, err := ByIDs(ctx, tx, ids)
	out := []own{}
	for _, g := range list {
		out = append(out, own{g.Name, g.Of.Name, states[g.ID], g.LedBy(who)})
	}
	return out, err
}
