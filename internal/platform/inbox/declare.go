package inbox

import (
	"context"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/retain"
)

// How long things are kept.
const (
	rawFor    = 30 * 24 * time.Hour // after a mail was handled
	HeldFor   = 60 * 24 * time.Hour
	failedFor = 90 * 24 * time.Hour
	logFor    = 365 * 24 * time.Hour
	strayFor  = 24 * time.Hour // pieces of a message that was never stored whole
	sweepMost = 200
)

// Retention is what is deleted of mail that came in, and when.
func Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "inbox.held", Say: sayHeld, Run: sweepHeld},
		{Name: "inbox.raw", Say: sayRaw, Run: sweepRaw},
		{Name: "inbox.mails", Say: sayMails, Run: sweepMails},
		{Name: "inbox.returns", Say: sayReturns, Run: sweepReturns},
	}
}

// sweepHeld discards what nobody has looked at, and what the operator has not
// tried again.
func sweepHeld(ctx context.Context, tx *db.Tx) (int, error) {
	n, err := tx.Exec(ctx, `
		UPDATE inbox_mails
		SET state = 'discarded', done_at = $1
		WHERE id IN (
			SELECT id
			FROM inbox_mails
			WHERE state = 'held' AND received_at < $2 OR state = 'failed' AND received_at < $3
			ORDER BY id
			LIMIT $4)`, db.Millis(tx.Now), db.Millis(tx.Now.Add(-HeldFor)), db.Millis(tx.Now.Add(-failedFor)), sweepMost)
	return int(n), err
}

// sweepRaw deletes messages of which no mail is left that needs them.
func sweepRaw(ctx context.Context, tx *db.Tx) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM inbox_raw
		WHERE raw_id IN (
			SELECT r.raw_id
			FROM inbox_raw r
			WHERE r.n = 0 AND r.at < $1 AND NOT EXISTS (
				SELECT 1
				FROM inbox_mails m
				WHERE m.raw_id = r.raw_id AND (m.state IN ('stored', 'held', 'failed') OR m.done_at > $2))
			ORDER BY r.at, r.raw_id
			LIMIT $3)`, db.Millis(tx.Now.Add(-strayFor)), db.Millis(tx.Now.Add(-rawFor)), sweepMost)
	return int(n), err
}

func sweepMails(ctx context.Context, tx *db.Tx) (int, error) {
	n, err := tx.Exec(ctx, `
		DELETE FROM inbox_mails
		WHERE id IN (
			SELECT id
			FROM inbox_mails
			WHERE state NOT IN ('stored', 'held', 'failed') AND done_at < $1
			ORDER BY id
			LIMIT $2)`, db.Millis(tx.Now.Add(-logFor)), sweepMost)
	return int(n), err
}

func sweepReturns(ctx context.Context, tx *db.Tx) (int, error) {
	before := db.Millis(tx.Now.Add(-logFor))
	returns, err := tx.Exec(ctx, `
		DELETE FROM inbox_returns
		WHERE id IN (
			SELECT id
			FROM inbox_returns
			WHERE at < $1
			ORDER BY at, id
			LIMIT $2)`, before, sweepMost)
	if err != nil {
		return 0, err
	}
	answers, err := tx.Exec(ctx, `
		DELETE FROM inbox_answers
		WHERE id IN (
			SELECT id
			FROM inbox_answers
			WHERE at < $1
			ORDER BY at, id
			LIMIT $2)`, db.Millis(tx.Now.Add(-2*answerEvery)), sweepMost)
	return int(returns + answers), err
}

// ownMail is a mail of somebody, as their own data tells of it.
type ownMail struct {
	At      string `json:"at"`
	To      string `json:"to"`
	From    string `json:"from"`
	Subject string `json:"subject"`
	State   string `json:"state"`
}

// OwnData is what came in of somebody.
func OwnData(ctx context.Context, tx *db.Tx, person string) (any, error) {
	all, err := db.All(ctx, tx, scanMail, `
		SELECT `+mailColumns+`
		FROM inbox_mails
		WHERE person_id = $1
		ORDER BY received_at, id`, person)
	list := []ownMail{}
	for _, m := range all {
		list = append(list, ownMail{m.ReceivedAt.Format(time.RFC3339), m.Recipient, m.FromMail, m.Subject, string(m.State)})
	}
	return list, err
}

// Invariants are what must hold of mail that came in, each as a query without
// rows.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "inbox.lost", SQL: `
			SELECT m.id
			FROM inbox_mails m
			WHERE m.state IN ('stored', 'held', 'failed') AND NOT EXISTS (
				SELECT 1 FROM inbox_raw r WHERE r.raw_id = m.raw_id AND r.n = 0)
			ORDER BY m.id`},
		{Name: "inbox.undated", SQL: `
			SELECT id
			FROM inbox_mails
			WHERE (state IN ('stored', 'held')) <> (done_at = 0)
			ORDER BY id`},
		{Name: "inbox.boxless", SQL: `
			SELECT id
			FROM inbox_mails
			WHERE state = 'held' AND box = ''
			ORDER BY id`},
	}
}
