package mail

import "parvi/internal/platform/db"

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
