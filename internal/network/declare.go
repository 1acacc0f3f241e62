package network

import (
	"context"
	"errors"

	"parvi/internal/account"
	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
	"parvi/internal/space"
)

// PersonRefs are where ids of people stand in the tables of the networks.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "networks", ID: "id", Column: "founder", Say: refFounder},
		{Table: "networks", ID: "id", Column: "phase_by"},
		{Table: "network_cards", ID: "id", Column: "person_id", UniqueWith: []string{"network_id"}},
		{Table: "network_messages", ID: "id", Column: "author", Say: refMessages},
		{Table: "network_answer_keys", ID: "key_hash", Column: "person_id"},
	}
}

// Invariants are what must hold of the networks, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "network: every network that is there has a coordinator", SQL: `
			SELECT n.id
			FROM networks n
			WHERE n.published AND n.ended_on = '' AND NOT EXISTS (
				SELECT 1
				FROM network_coordinators c
				WHERE c.network_id = n.id AND c.role <> 'funder' AND c.to_day = '')`},
		{Name: "network: what is over says when", SQL: `
			SELECT id
			FROM networks
			WHERE phase IN ('merged', 'ended') AND ended_on = ''
				OR phase = 'merged' AND merged_into = ''
				OR merged_into = id`},
		{Name: "network: no address leads to two networks", SQL: `
			SELECT s.slug
			FROM network_slugs s
			JOIN networks n ON n.slug = s.slug AND n.id <> s.network_id`},
		{Name: "network: members are in networks that are there", SQL: `
			SELECT m.id
			FROM space_members m
			LEFT JOIN networks n ON n.id = substr(m.space, 9)
			WHERE substr(m.space, 1, 8) = 'network:' AND n.id IS NULL`},
		{Name: "network: a coordination ends after it began", SQL: `
			SELECT id
			FROM network_coordinators
			WHERE from_day <> '' AND to_day <> '' AND to_day < from_day`},
	}
}

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return append(space.Retention(),
		retain.Rule{Name: "network.follows", Say: retainFollows, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetFollows(ctx, tx, tx.Now.Add(-followFor))
		}},
		retain.Rule{Name: "network.answer_keys", Say: retainAnswerKeys, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return forgetAnswerKeys(ctx, tx, tx.Now.Add(-answerFor))
		}})
}

// Scope is what account needs to know of networks for giving roles.
func Scope() account.Scope {
	return account.Scope{
		Path: ScopePath,
		Names: func(ctx context.Context, tx *db.Tx, ids []string) (map[string]i18n.Content, error) {
			named, err := Names(ctx, tx, ids)
			out := make(map[string]i18n.Content, len(named))
			for id, n := range named {
				out[id] = n.Name
			}
			return out, err
		},
		Find: func(ctx context.Context, tx *db.Tx, text string) (string, error) {
			n, err := byID(ctx, tx, text)
			if errors.Is(err, db.ErrNoRows) {
				n, err = bySlug(ctx, tx, text)
			}
			if errors.Is(err, db.ErrNoRows) {
				return "", nil
			}
			return n.ID, err
		},
	}
}

// Membership is one network of a person, for their own page and their own data.
type Membership struct {
	Slug string       `json:"network"`
	Name i18n.Content `json:"name"`
	As   i18n.Text    `json:"-"`
	space.Member
}

// Mine are the networks a person belongs to, follows, or waits to come into.
func Mine(ctx context.Context, tx *db.Tx, who string) ([]Membership, error) {
	rows, err := space.OfPerson(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, m := range rows {
		if m.Space.Kind() == "network" {
			ids = append(ids, m.Space.ID())
		}
	}
	named, err := Names(ctx, tx, unique(ids))
	if err != nil {
		return nil, err
	}
	var list []Membership
	for _, m := range rows {
		n, ok := named[m.Space.ID()]
		if !ok {
			continue
		}
		as := space.Levels[m.Level]
		if m.State.Waiting() {
			as = space.States[m.State]
		}
		list = append(list, Membership{Slug: n.Slug, Name: n.Name, As: as, Member: m})
	}
	return list, nil
}

// OwnData is what the networks keep about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	rows, err := ownRows(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, r := range rows {
		ids = append(ids, space.Ref(r.Space).ID())
	}
	named, err := Names(ctx, tx, unique(ids))
	for i, r := range rows {
		rows[i].Network = named[space.Ref(r.Space).ID()].Name
	}
	return rows, err
}
