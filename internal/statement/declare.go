package statement

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

// PersonRefs are where ids of people stand in the tables of statements.
func PersonRefs() []person.Ref {
	return []person.Ref{
		{Table: "statements", ID: "id", Column: "person_id", Say: refStatements},
		{Table: "statement_comments", ID: "id", Column: "person_id"},
		{Table: "statement_comments", ID: "id", Column: "resolved_by"},
		{Table: "statement_signatures", ID: "id", Column: "signatory", UniqueWith: []string{"statement_id"}, Say: refSignatures},
		{Table: "statement_signatures", ID: "id", Column: "person_id"},
		{Table: "statement_signers", ID: "id", Column: "person_id", UniqueWith: []string{"org_id"}},
		{Table: "statement_signers", ID: "id", Column: "named_by"},
		{Table: "statement_notes", ID: "id", Column: "person_id"},
	}
}

// Invariants are what must hold of statements, each as a query of its
// breaches.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "statement.has_its_version", SQL: `
			SELECT s.id
			FROM statements s
			LEFT JOIN statement_versions v ON v.statement_id = s.id AND v.version = s.version AND v.body = s.body AND v.title = s.title
			WHERE v.version IS NULL`},
		{Name: "statement.published_is_signed", SQL: `
			SELECT s.id
			FROM statements s
			WHERE s.published_at > 0 AND NOT EXISTS (
				SELECT 1
				FROM statement_signatures g
				WHERE g.statement_id = s.id)`},
		{Name: "statement.state_says_when", SQL: `
			SELECT s.id
			FROM statements s
			WHERE (s.state IN ('published', 'followed')) AND s.published_at = 0
				OR (s.state = 'withdrawn') <> (s.withdrawn_at > 0)
				OR s.state IN ('drafting', 'commenting', 'signing') AND s.published_at > 0
				OR s.state = 'commenting' AND s.comment_by = ''
				OR s.state = 'signing' AND s.sign_by = ''`},
		{Name: "statement.unsigned_before_signing", SQL: `
			SELECT g.id
			FROM statement_signatures g
			JOIN statements s ON s.id = g.statement_id
			WHERE s.state IN ('drafting', 'commenting')`},
		{Name: "statement.text_stands_once_published", SQL: `
			SELECT s.id
			FROM statements s
			JOIN statement_versions v ON v.statement_id = s.id
			WHERE s.published_at > 0 AND v.at > s.published_at`},
		{Name: "statement.envelope", SQL: `
			SELECT s.id
			FROM statements s
			LEFT JOIN space_entries e ON e.id = s.entry_id
			WHERE s.state IN ('published', 'followed') AND (e.id IS NULL OR e.visibility <> 'public' OR e.hidden_at > 0)`},
	}
}

// keptComments is how long comments stay after publication or withdrawal.
const keptComments = 2 // years

// Retention is what is deleted by the clock.
func Retention() []retain.Rule {
	return []retain.Rule{{Name: "statement.comments", Say: retainComments, Run: func(ctx context.Context, tx *db.Tx) (int, error) {
		n, err := forgetComments(ctx, tx, db.Millis(tx.Now.AddDate(-keptComments, 0, 0)))
		return int(n), err
	}}}
}

// own is what somebody has done with a statement.
type own struct {
	Kind  string       `json:"kind"`
	Title i18n.Content `json:"title,omitzero"`
	Org   i18n.Content `json:"organisation,omitzero"`
	Text  string       `json:"text,omitempty"`
	At    time.Time    `json:"at"`
}

// OwnData is what statements know about a person, for that person.
func OwnData(ctx context.Context, tx *db.Tx, who string) (any, error) {
	out := []own{}
	begun, err := begunBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, s := range begun {
		out = append(out, own{Kind: "statement", Title: s.Title, At: s.Created})
	}
	said, err := commentsBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	for _, c := range said {
		out = append(out, own{Kind: "comment", Text: c.Text, At: c.At})
	}
	given, err := signedBy(ctx, tx, who)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, g := range given {
		ids = append(ids, g.Statement)
	}
	by, err := byIDs(ctx, tx, ids)
	for _, g := range given {
		out = append(out, own{Kind: "signature", Title: by[g.Statement].Title, Org: g.OrgName, Text: g.Title, At: g.At})
	}
	return out, err
}
