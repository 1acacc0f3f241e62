package inbox

import (
	"context"
	"errors"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/mail"
)

const (
	defaultHard   = 3
	softPerHard   = 4 // temporary failures that weigh as one for good
	defaultWithin = 14 * 24 * time.Hour
	operatorBox   = "postmaster"
)

// book notes a returned message or a complaint, by the outbox row in the
// address it came back to, else by the Message-ID of what came back. Both are
// random and known to the recipient alone: without either anybody could have
// written the report, and mail to nobody is stopped by it.
func (s *Server) book(ctx context.Context, tx *db.Tx, m *incoming, id string, what addressed) error {
	if m.Class == report {
		return nil
	}
	f := failure{}
	if all := failures(m.parsed); len(all) > 0 {
		f = all[0]
		for _, one := range all {
			if one.class() == m.Class {
				f = one
				break
			}
		}
	}
	outbox := ""
	if what == toBounce {
		outbox = id
	}
	to, err := sentTo(ctx, tx, outbox)
	if err == nil && to == "" {
		outbox, _, _ = cutAddress(m.returned)
		to, err = sentTo(ctx, tx, outbox)
	}
	if err != nil {
		return err
	}
	if to == "" {
		m.Reason = "of no message we have sent"
		return nil
	}
	return s.returned(ctx, tx, returnedMail{address: to, class: m.Class, outbox: outbox, status: f.status, detail: f.detail})
}

// sentTo is to whom an outbox row went, "" if there is none.
func sentTo(ctx context.Context, tx *db.Tx, outbox string) (string, error) {
	if outbox == "" {
		return "", nil
	}
	to, err := mail.RecipientOf(ctx, tx, strings.ToLower(outbox))
	if errors.Is(err, db.ErrNoRows) {
		return "", nil
	}
	return to, err
}

type returnedMail struct {
	address string
	class   class
	outbox  string
	status  string
	detail  string
}

// Refused books what a server has refused for good while it was sent: set it as
// mail.Options.Refused. A refusal of the sender or of the content says nothing
// of the address.
func (s *Server) Refused(ctx context.Context, tx *db.Tx, r mail.Refusal) error {
	status := statusOf(r.Text)
	if r.Code < 550 || r.Code > 553 || r.Code == 552 || status != "" && !strings.HasPrefix(status, "5.1.") && !strings.HasPrefix(status, "5.2.") {
		return nil
	}
	return s.returned(ctx, tx, returnedMail{address: r.To, class: hard, outbox: r.ID, status: status, detail: clip(r.Text, 300)})
}

// returned counts, and suspends the address when it is enough: one complaint,
// three for good within two weeks, or four times as many for now.
func (s *Server) returned(ctx context.Context, tx *db.Tx, r returnedMail) error {
	if r.outbox != "" {
		again, err := db.Exists(ctx, tx, `
			SELECT 1
			FROM inbox_returns
			WHERE address = $1 AND outbox = $2 AND class = $3`, r.address, r.outbox, string(r.class))
		if err != nil || again {
			return err // one letter counts once, however often it comes back
		}
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO inbox_returns (id, address, class, outbox, status, detail, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7)`, tx.NewID(), r.address, string(r.class), r.outbox, r.status, r.detail, db.Millis(tx.Now))
	if err != nil {
		return err
	}
	within, most := s.ReturnsWithin, s.HardReturns
	if within == 0 {
		within = defaultWithin
	}
	if most == 0 {
		most = defaultHard
	}
	var hards, softs int
	err = tx.QueryRow(ctx, `
		SELECT count(*) FILTER (WHERE class = 'hard'), count(*) FILTER (WHERE class = 'soft')
		FROM inbox_returns
		WHERE address = $1 AND at > $2`, r.address, db.Millis(tx.Now.Add(-within))).Scan(&hards, &softs)
	if err != nil || r.class != complaint && softPerHard*hards+softs < softPerHard*most {
		return err
	}
	fresh, err := mail.Suspend(ctx, tx, r.address, string(r.class))
	if err != nil || !fresh {
		return err
	}
	for _, f := range s.OnSuspended {
		if err := f(ctx, tx, r.address); err != nil {
			return err
		}
	}
	return nil
}

// Restore lets mail to an address go out again: its owner has shown that it
// works.
func Restore(ctx context.Context, tx *db.Tx, address string) error {
	return restore(ctx, tx, address)
}

// restore lets mail to an address go out again, and forgets what came back.
func restore(ctx context.Context, tx *db.Tx, address string) error {
	was, err := mail.Restore(ctx, tx, address)
	if err != nil || !was {
		return err
	}
	_, err = tx.Exec(ctx, `DELETE FROM inbox_returns WHERE address = $1`, strings.ToLower(address))
	return err
}
