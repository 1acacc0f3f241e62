package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// Held is a mail that somebody must look at first.
type Held struct {
	ID         string
	Box        string
	Name       i18n.Content // of the box
	From       mail.Address // as the mail says
	Subject    string
	Lang       i18n.Lang
	ReceivedAt time.Time

	keeps func(authz.Actor) bool
}

// Until is when it is deleted if nobody does anything.
func (h Held) Until() time.Time { return h.ReceivedAt.Add(HeldFor) }

// HeldMail is a held mail as it is read.
type HeldMail struct {
	Held
	Text        string
	Attachments []Attachment
}

const perPage = 100

func heldOf(m stored, kept map[string]i18n.Content) Held {
	name, mine := kept[m.Box]
	return Held{
		ID: m.ID, Box: m.Box, Name: name, From: mail.Address{Name: m.FromName, Mail: m.FromMail}, Subject: m.Subject,
		Lang: i18n.Lang(m.Lang), ReceivedAt: m.ReceivedAt, keeps: func(authz.Actor) bool { return mine },
	}
}

// Waiting are the mails held for boxes for which somebody answers, the oldest
// first.
func (s *Server) Waiting(ctx context.Context, who authz.Actor) ([]Held, error) {
	var list []Held
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		kept, err := s.kept(ctx, tx, who)
		if err != nil || len(kept) == 0 {
			return err
		}
		var boxes []string
		for b := range kept {
			boxes = append(boxes, b)
		}
		all, err := heldIn(ctx, tx, boxes)
		for _, m := range all {
			list = append(list, heldOf(m, kept))
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("waiting mail: %w", err)
	}
	return list, nil
}

func (s *Server) kept(ctx context.Context, tx *db.Tx, who authz.Actor) (map[string]i18n.Content, error) {
	if s.Kept == nil || !who.SignedIn() {
		return nil, nil
	}
	return s.Kept(ctx, tx, who)
}

func heldIn(ctx context.Context, tx *db.Tx, boxes []string) ([]stored, error) {
	if len(boxes) > 500 {
		boxes = boxes[:500]
	}
	list, args := db.In(2, boxes)
	return db.All(ctx, tx, scanMail, `
		SELECT `+mailColumns+`
		FROM inbox_mails
		WHERE state = 'held' AND box IN (`+list+`)
		ORDER BY received_at, id
		LIMIT $1`, append([]any{perPage}, args...)...)
}

// waiting is one held mail, for who answers for its box.
func (s *Server) waiting(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (stored, Held, error) {
	m, err := mailByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return m, Held{}, fault.Missing(err)
	} else if err != nil {
		return m, Held{}, err
	}
	kept, err := s.kept(ctx, tx, who)
	if err != nil {
		return m, Held{}, err
	}
	h := heldOf(m, kept)
	if err := MayKeep.Check(who, h); err != nil {
		return m, h, err
	}
	if m.State != isHeld {
		return m, h, fault.New(fault.Conflict, msgHandled)
	}
	return m, h, nil
}

// ReadHeld is a held mail with its text.
func (s *Server) ReadHeld(ctx context.Context, who authz.Actor, id string) (HeldMail, error) {
	var v HeldMail
	var m stored
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		m, v.Held, err = s.waiting(ctx, tx, who, id)
		return err
	})
	if err != nil {
		return v, fmt.Errorf("read held mail %s: %w", id, err)
	}
	p, err := parse(s.raw(ctx, m.Raw))
	if err != nil {
		return v, fmt.Errorf("read held mail %s: %w", id, err)
	}
	v.Text, v.Attachments = clip(p.text, 20_000), p.attachments
	return v, nil
}

// LetIn hands a held mail over as if it had been a member's: the same use case
// as ever decides what becomes of it.
func (s *Server) LetIn(ctx context.Context, who authz.Actor, id string) error {
	var m incoming
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		m.stored, _, err = s.waiting(ctx, tx, who, id)
		return err
	})
	if err == nil {
		m.parsed, err = parse(s.raw(ctx, m.Raw))
	}
	if err != nil {
		return fmt.Errorf("let in mail %s: %w", id, err)
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		now, _, err := s.waiting(ctx, tx, who, id)
		if err != nil {
			return err
		}
		one := incoming{stored: now, parsed: m.parsed}
		one.LetInBy = who.Person
		r := one.reply()
		r.Person = one.Person
		if r.Text == "" {
			r.Text = r.Subject
		}
		local, _, _ := cutAddress(one.Recipient)
		if s.names == nil {
			return errors.New("nobody handles mail to names")
		}
		if err := s.names(ctx, tx, local, r, true); err != nil {
			return err
		}
		one.State = isDone
		if err := update(ctx, tx, one.stored); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "inbox.let_in", "mail:"+id, map[string]string{"box": one.Box})
	}, db.Named("inbox.let_in"))
	if err != nil {
		return fmt.Errorf("let in mail %s: %w", id, err)
	}
	return nil
}

// Discard lays a held mail aside; it is deleted later.
func (s *Server) Discard(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, _, err := s.waiting(ctx, tx, who, id)
		if err != nil {
			return err
		}
		m.State = discarded
		if err := update(ctx, tx, m); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "inbox.discard", "mail:"+id, map[string]string{"box": m.Box})
	}, db.Named("inbox.discard"))
	if err != nil {
		return fmt.Errorf("discard mail %s: %w", id, err)
	}
	return nil
}

// Stuck is a mail for the operator: it could not be handled, or was written to
// postmaster or abuse.
type Stuck struct {
	ID, To, From, Subject, Why string
	State                      string
	Size                       int64
	ReceivedAt                 time.Time
}

// overview is what the operator sees.
func (s *Server) overview(ctx context.Context, who authz.Actor) (stuck []Stuck, stopped []mail.Suspension, err error) {
	if err := MayOperate.Check(who, struct{}{}); err != nil {
		return nil, nil, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := db.All(ctx, tx, scanMail, `
			SELECT `+mailColumns+`
			FROM inbox_mails
			WHERE state = 'failed' OR state = 'held' AND box = $1
			ORDER BY received_at DESC, id
			LIMIT $2`, operatorBox, perPage)
		if err != nil {
			return err
		}
		for _, m := range all {
			stuck = append(stuck, Stuck{
				ID: m.ID, To: m.Recipient, From: firstOf(m.FromMail, m.sender), Subject: m.Subject, Why: firstOf(m.Error, m.Reason),
				State: string(m.State), Size: m.Size, ReceivedAt: m.ReceivedAt,
			})
		}
		stopped, err = mail.Suspensions(ctx, tx, perPage)
		return err
	})
	return stuck, stopped, err
}

// StuckCount is how many mails wait for the operator.
func StuckCount(ctx context.Context, tx *db.Tx) (n int, err error) {
	err = tx.QueryRow(ctx, `
		SELECT count(*)
		FROM inbox_mails
		WHERE state = 'failed' OR state = 'held' AND box = $1`, operatorBox).Scan(&n)
	return n, err
}

// stuckByID is one of them.
func (s *Server) stuckByID(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (stored, error) {
	if err := MayOperate.Check(who, struct{}{}); err != nil {
		return stored{}, err
	}
	m, err := mailByID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) || err == nil && m.State != isFailed && (m.State != isHeld || m.Box != operatorBox) {
		return m, fault.Missing(err)
	}
	return m, err
}

// Raw is a stuck mail as it came.
func (s *Server) Raw(ctx context.Context, who authz.Actor, id string) (io.Reader, error) {
	var m stored
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		m, err = s.stuckByID(ctx, tx, who, id)
		return err
	})
	return s.raw(ctx, m.Raw), err
}

// Retry has a mail handled again that failed.
func (s *Server) Retry(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := s.stuckByID(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if m.State != isFailed {
			return fault.New(fault.Conflict, msgHandled)
		}
		m.State = isStored
		if err := update(ctx, tx, m); err != nil {
			return err
		}
		if err := readMail.Enqueue(ctx, tx, mailArgs{m.ID}); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "inbox.retry", "mail:"+id, nil)
	}, db.Named("inbox.retry"))
	if err != nil {
		return fmt.Errorf("retry mail %s: %w", id, err)
	}
	return nil
}

// LayAside takes a stuck mail off the operator's list.
func (s *Server) LayAside(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err := s.stuckByID(ctx, tx, who, id)
		if err != nil {
			return err
		}
		m.State = discarded
		if err := update(ctx, tx, m); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "inbox.discard", "mail:"+id, nil)
	}, db.Named("inbox.lay_aside"))
	if err != nil {
		return fmt.Errorf("lay mail %s aside: %w", id, err)
	}
	return nil
}

// RestoreAddress lets mail go out to an address again.
func (s *Server) RestoreAddress(ctx context.Context, who authz.Actor, address string) error {
	if err := MayOperate.Check(who, struct{}{}); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		if err := restore(ctx, tx, address); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "mail.restore", "address:", nil)
	}, db.Named("inbox.restore"))
	if err != nil {
		return fmt.Errorf("restore an address: %w", err)
	}
	return nil
}
