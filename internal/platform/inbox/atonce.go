package inbox

import (
	"context"
	"errors"
	"fmt"

	"parvi/internal/platform/db"
)

// errLater means that a mail is not one for atOnce.
var errLater = errors.New("inbox: for the job")

// atOnce stores a reply and hands it over in one transaction, so that it costs
// one commit and is answered when it stands where it belongs. It is for what
// needs nothing but the database: the answer of a person to a key, without
// files. Whatever else comes, or goes wrong, leaves nothing behind here, and is
// stored for a job.
func (s *Server) atOnce(ctx context.Context, m incoming, sp *spool) (fresh int, done bool) {
	local, _, _ := cutAddress(m.Recipient)
	id, what := addressee(local)
	if what != toKey {
		return 0, false
	}
	var err error
	if m.parsed, err = parse(sp.reader()); err != nil || len(m.attachments) > 0 {
		return 0, false
	}
	s.note(&m)
	reply := m.reply()
	if m.Class != human || reply.Text == "" {
		return 0, false
	}
	defer func() {
		if p := recover(); p != nil {
			fresh, done = 0, false // the job says so
		}
	}()
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		fresh = 0
		there, err := db.Exists(ctx, tx, `
			SELECT 1
			FROM inbox_mails
			WHERE fingerprint = $1 AND recipient = $2`, m.fingerprint, m.Recipient)
		if err != nil || there {
			return err
		}
		if err := s.handAtOnce(ctx, tx, m, reply, id, sp.buf.Bytes()); err != nil {
			return err
		}
		fresh = 1
		return nil
	}, db.Alone("inbox.at_once"), db.Named("inbox.at_once"))
	return fresh, err == nil
}

// handAtOnce hands over before it writes: what is refused has then mostly
// written nothing, and costs those who share the transaction nothing.
func (s *Server) handAtOnce(ctx context.Context, tx *db.Tx, m incoming, r Reply, id string, raw []byte) error {
	k, ok, err := keyByID(ctx, tx, id)
	if err != nil {
		return err
	}
	handle := s.purposes[k.Purpose]
	if !ok || !k.EndedAt.IsZero() || k.Person == "" || handle == nil {
		return errLater
	}
	who, err := s.Person(ctx, tx, k.Person)
	if err != nil {
		return fmt.Errorf("whose key: %w", err)
	}
	m.ID, m.Raw, m.ReceivedAt = tx.NewID(), tx.NewID(), tx.Now
	r.ID, r.At, r.Ref, r.Key = m.ID, m.ReceivedAt, k.Ref, k.ID
	m.of(&r, who)
	if err := handle(ctx, tx, r); err != nil {
		return err
	}
	if err := writes(ctx, tx, &m, who); err != nil {
		return err
	}
	if err := used(ctx, tx, k.ID); err != nil {
		return err
	}
	if err := insertPiece(ctx, tx, m.Raw, 0, raw); err != nil {
		return err
	}
	m.State, m.DoneAt = isDone, tx.Now
	_, err = insertMail(ctx, tx, m.stored) // that it is not there, atOnce has seen
	return err
}
