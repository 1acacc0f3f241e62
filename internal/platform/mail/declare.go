package mail

import (
	"context"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// How long the rows of the outbox and kept messages stay.
const (
	LogFor  = 365 * 24 * time.Hour
	KeptFor = 30 * 24 * time.Hour
)

// Retention is what is deleted of the outbox, and when.
func Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "mail.kept", Say: sayKept, Run: sweepKept},
		{Name: "mail.log", Say: sayLog, Run: sweepLog},
	}
}

const sweepMost = 500

func sweepKept(ctx context.Context, tx *db.Tx) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM mail_kept
		WHERE id IN (
			SELECT mail_kept.id
			FROM mail_kept
			JOIN mail_outbox ON mail_outbox.id = mail_kept.id
			WHERE done_at < $1
			ORDER BY mail_kept.id
			LIMIT $2)`, db.Millis(tx.Now.Add(-KeptFor)), sweepMost)
	return int(n), err
}

func sweepLog(ctx context.Context, tx *db.Tx) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM mail_outbox
		WHERE id IN (
			SELECT id
			FROM mail_outbox
			WHERE due_at = 0 AND done_at < $1
			ORDER BY id
			LIMIT $2)`, db.Millis(tx.Now.Add(-LogFor)), sweepMost)
	return int(n), err
}

// Invariants are what must hold of the outbox, each as a query without rows.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "mail.forgotten", SQL: `
			SELECT id
			FROM mail_outbox
			WHERE state IN ('queued', 'sending') AND due_at = 0
			ORDER BY id`},
		{Name: "mail.settled_and_due", SQL: `
			SELECT id
			FROM mail_outbox
			WHERE state NOT IN ('queued', 'sending') AND (due_at <> 0 OR done_at = 0)
			ORDER BY id`},
		{Name: "mail.kept_but_not_sent", SQL: `
			SELECT mail_kept.id
			FROM mail_kept
			JOIN mail_outbox ON mail_outbox.id = mail_kept.id
			WHERE mail_outbox.state <> 'sent'
			ORDER BY mail_kept.id`},
	}
}
