package account

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// PersonRefs are the columns that hold people: they follow a merge. A password
// does not: the one of the record that stays is kept.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "account_grants", ID: "id", Column: "person_id", Say: sayRoles,
			UniqueWith: []string{"role", "scope", "from_day", "to_day", "position_id"}},
		{Table: "account_grants", ID: "id", Column: "given_by"},
		{Table: "account_sessions", ID: "id", Column: "person_id", Say: saySessions},
		{Table: "account_tokens", ID: "id", Column: "person_id", Say: sayTokens},
		{Table: "account_links", ID: "id", Column: "person_id"},
		{Table: "account_invitations", ID: "id", Column: "invited_by", Say: sayInvitations},
		{Table: "account_invitations", ID: "id", Column: "person_id"},
	}
}

// Retention is what of accounts the clock deletes.
func Retention() []retain.Rule {
	rule := func(name string, ago time.Duration, run func(context.Context, *db.Tx, int64) (int, error)) retain.Rule {
		return retain.Rule{Name: name, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
			return run(ctx, tx, db.Millis(tx.Now.Add(-ago)))
		}}
	}
	const day = 24 * time.Hour
	rules := []retain.Rule{
		rule("account.links", day, deleteLinks),
		rule("account.sessions", 0, deleteSessions),
		rule("account.invitations", 30*day, deleteInvitations),
		rule("account.attempts", day, deleteAttempts),
		rule("account.tokens", 365*day, deleteTokens),
	}
	rules[0].Say, rules[1].Say, rules[2].Say, rules[3].Say, rules[4].Say = keepLinks, keepSessions, keepInvitations, keepAttempts, keepTokens
	return rules
}

// Invariants are what must hold of accounts at any time.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "account.grant_days", SQL: `
			SELECT id
			FROM account_grants
			WHERE from_day <> '' AND to_day <> '' AND to_day < from_day`},
		{Name: "account.grant_scope", SQL: `
			SELECT id, role, scope
			FROM account_grants
			WHERE (role = 'operator') <> (scope = '')`},
		{Name: "account.grant_position", SQL: `
			SELECT g.id
			FROM account_grants g
			JOIN people p ON p.id = g.person_id AND p.merged_into = ''
			LEFT JOIN org_positions o ON o.id = g.position_id
			WHERE g.position_id <> '' AND (o.id IS NULL OR o.person_id <> g.person_id)`},
		{Name: "account.session_of_merged", SQL: `
			SELECT s.id
			FROM account_sessions s
			JOIN people p ON p.id = s.person_id
			WHERE p.merged_into <> ''`},
		{Name: "account.installation_has_operator", SQL: `
			SELECT i.id
			FROM account_installation i
			WHERE NOT EXISTS (SELECT 1 FROM account_grants g WHERE g.role = 'operator')`},
	}
}

// OwnData is everything kept about a person's account, as they may have it.
// Secrets are kept as hashes only and mean nothing to anybody.
func OwnData(ctx context.Context, tx *db.Tx, of string) (any, error) {
	type role struct {
		Role  string `json:"role"`
		Scope string `json:"scope,omitempty"`
		From  string `json:"from,omitempty"`
		To    string `json:"to,omitempty"`
	}
	type session struct {
		Agent string    `json:"agent"`
		Since time.Time `json:"since"`
		Seen  time.Time `json:"seen"`
	}
	type token struct {
		Name  string    `json:"name"`
		Since time.Time `json:"since"`
		Used  string    `json:"used,omitempty"`
	}
	var own struct {
		Roles       []role    `json:"roles"`
		Sessions    []session `json:"sessions"`
		Tokens      []token   `json:"tokens"`
		HasPassword bool      `json:"has_password"`
	}
	held, err := grants(ctx, tx, grantFilter{person: of})
	if err != nil {
		return nil, fmt.Errorf("own roles of %s: %w", of, err)
	}
	for _, g := range held {
		from, to := g.Days()
		own.Roles = append(own.Roles, role{g.Role, g.Scope, from.String(), to.String()})
	}
	sessions, err := sessionsOf(ctx, tx, of)
	if err != nil {
		return nil, fmt.Errorf("own sessions of %s: %w", of, err)
	}
	for _, s := range sessions {
		own.Sessions = append(own.Sessions, session{s.Agent, s.Created, s.Seen})
	}
	tokens, err := tokensOf(ctx, tx, of)
	if err != nil {
		return nil, fmt.Errorf("own tokens of %s: %w", of, err)
	}
	for _, t := range tokens {
		own.Tokens = append(own.Tokens, token{t.Name, t.Created, t.Used.String()})
	}
	own.HasPassword, err = db.Exists(ctx, tx, `SELECT 1 FROM account_passwords WHERE person_id = $1`, of)
	if err != nil {
		return nil, fmt.Errorf("own password of %s: %w", of, err)
	}
	return own, nil
}
