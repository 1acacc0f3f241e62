package inbox

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-message"

	"parvi/internal/platform/db"
)

const (
	pieceSize = 512 << 10
	inMemory  = 1 << 20 // a larger message waits in a file until it is stored
)

var (
	errTooLarge = errors.New("the message is larger than 30 MB")
	errCircles  = errors.New("the message goes in circles")
)

// spool holds a message while it comes in: the first megabyte in memory, more
// in a file without a name, so that many large ones at once cost no memory.
type spool struct {
	buf  bytes.Buffer
	file *os.File
	size int64
	sum  [sha256.Size]byte
}

func newSpool(r io.Reader) (_ *spool, err error) {
	sp := &spool{}
	defer func() {
		if err != nil {
			sp.close()
		}
	}()
	hash := sha256.New()
	in := io.TeeReader(r, hash)
	n, err := io.CopyN(&sp.buf, in, inMemory)
	sp.size = n
	if err == nil {
		if sp.file, err = os.CreateTemp("", "parvi-mail-"); err != nil {
			return nil, err
		}
		if err = os.Remove(sp.file.Name()); err != nil {
			return nil, err
		}
		more, err := io.Copy(sp.file, io.LimitReader(in, maxMessage+1-n))
		if err != nil {
			return nil, err
		}
		sp.size += more
	} else if err != io.EOF {
		return nil, err
	}
	if sp.size > maxMessage {
		return nil, errTooLarge
	}
	hash.Sum(sp.sum[:0])
	return sp, nil
}

func (sp *spool) reader() io.Reader {
	if sp.file == nil {
		return bytes.NewReader(sp.buf.Bytes())
	}
	return io.MultiReader(bytes.NewReader(sp.buf.Bytes()), io.NewSectionReader(sp.file, 0, sp.size-int64(sp.buf.Len())))
}

func (sp *spool) close() {
	if sp.file != nil {
		_ = sp.file.Close()
	}
}

// Receive stores a message for its recipients, with a job for each, and tells
// how many of them had not got it before. When it returns without an error the
// message is safe.
//
// The message is kept in the database, not in a file beside it: it is then
// there exactly when its rows are, on every node, and in every backup. A large
// one is written in several transactions before the one that makes it count,
// so that nobody waits behind thirty megabytes.
func (s *Server) Receive(ctx context.Context, sender, peer, helo string, to []string, r io.Reader) (fresh int, err error) {
	sp, err := newSpool(r)
	if err != nil {
		return 0, fmt.Errorf("receive: %w", err)
	}
	defer sp.close()
	print, err := fingerprint(sp)
	if err != nil {
		return 0, err
	}
	env := envelope{sender: clip(clean(toUTF8(sender)), 254), peer: peer, helo: clip(clean(toUTF8(helo)), 200)}
	to = slices.Clone(to)
	for i := range to {
		to[i] = strings.ToLower(clip(clean(toUTF8(to[i])), 254))
	}
	slices.Sort(to)
	to = slices.Compact(to)
	if len(to) == 1 && sp.size <= pieceSize {
		m := incoming{stored: stored{fingerprint: print, Recipient: to[0], envelope: env, Size: sp.size}}
		if fresh, done := s.atOnce(ctx, m, sp); done {
			return fresh, nil
		}
	}
	raw, pieces := "", sp.reader()
	if sp.size > pieceSize {
		if raw, err = s.storeAhead(ctx, pieces); err != nil {
			return 0, fmt.Errorf("receive: %w", err)
		}
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		fresh = 0
		id := raw
		if id == "" {
			id = tx.NewID()
			piece, err := io.ReadAll(sp.reader())
			if err != nil {
				return err
			}
			if err := insertPiece(ctx, tx, id, 0, piece); err != nil {
				return err
			}
		}
		for _, t := range to {
			m := stored{ID: tx.NewID(), Raw: id, fingerprint: print, Recipient: t, envelope: env, Size: sp.size, State: isStored}
			isNew, err := insertMail(ctx, tx, m)
			if err != nil {
				return err
			}
			if !isNew {
				continue
			}
			fresh++
			if err := readMail.Enqueue(ctx, tx, mailArgs{m.ID}); err != nil {
				return err
			}
		}
		return nil
	}, db.Named("inbox.receive"))
	if err != nil {
		return 0, fmt.Errorf("receive: %w", err)
	}
	return fresh, nil
}

// storeAhead writes the pieces of a large message. What no mail points to in
// the end is swept later.
func (s *Server) storeAhead(ctx context.Context, r io.Reader) (id string, err error) {
	piece := make([]byte, pieceSize)
	for n := 0; ; n++ {
		size, readErr := io.ReadFull(r, piece)
		if size > 0 {
			err := s.DB.Write(ctx, func(tx *db.Tx) error {
				if id == "" {
					id = tx.NewID()
				}
				return insertPiece(ctx, tx, id, n, piece[:size])
			}, db.Named("inbox.piece"))
			if err != nil {
				return "", err
			}
		}
		switch readErr {
		case nil:
		case io.EOF, io.ErrUnexpectedEOF:
			return id, nil
		default:
			return "", readErr
		}
	}
}

// fingerprint knows a message again that is delivered twice: by Message-ID,
// sender and date, since servers on the way add lines of their own; without a
// Message-ID by all of it.
func fingerprint(sp *spool) (string, error) {
	h, err := readHead(sp.reader())
	if err != nil {
		return "all:" + hex.EncodeToString(sp.sum[:]), nil //nolint:nilerr // what cannot be read is stored all the same
	}
	if len(h.Values("Received")) > maxReceived {
		return "", errCircles
	}
	id := firstID(h.Get("Message-Id"))
	if id == "" {
		return "all:" + hex.EncodeToString(sp.sum[:]), nil
	}
	sum := sha256.Sum256([]byte(id + "\n" + h.Get("From") + "\n" + h.Get("Date")))
	return "id:" + hex.EncodeToString(sum[:]), nil
}

func readHead(r io.Reader) (message.Header, error) {
	e, err := message.ReadWithOptions(bufio.NewReader(r), &message.ReadOptions{MaxHeaderBytes: maxHeader})
	if e == nil {
		return message.Header{}, errors.Join(errHeader, err)
	}
	return e.Header, nil
}

// state is where a mail stands.
type state string

const (
	isStored  state = "stored" // to be read
	isDone    state = "done"
	isIgnored state = "ignored" // of a machine
	isRefused state = "refused" // its sender was told why
	isHeld    state = "held"    // somebody must look at it first
	discarded state = "discarded"
	isFailed  state = "failed" // for the operator
)

// stored is a row of inbox_mails.
type stored struct {
	ID, Raw, fingerprint, Recipient string
	envelope
	Size       int64
	ReceivedAt time.Time
	State      state
	Class      class
	Box        string
	Person     string
	FromMail   string
	FromName   string
	Subject    string
	MessageID  string
	Lang       string
	Reason     string
	Error      string
	LetInBy    string
	DoneAt     time.Time
}

func insertPiece(ctx context.Context, tx *db.Tx, raw string, n int, piece []byte) error {
	_, err := tx.Exec(ctx, `
		INSERT INTO inbox_raw (raw_id, n, bytes, at)
		VALUES ($1, $2, $3, $4)`, raw, n, piece, db.Millis(tx.Now))
	return err
}

// insertMail is false when the mail was delivered before.
func insertMail(ctx context.Context, tx *db.Tx, m stored) (fresh bool, err error) {
	n, err := tx.Exec(ctx, `
		INSERT INTO inbox_mails (`+mailColumns+`)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
		ON CONFLICT (fingerprint, recipient) DO NOTHING`,
		m.ID, m.Raw, m.fingerprint, m.Recipient, m.sender, m.peer, m.helo, m.Size, db.Millis(tx.Now), string(m.State), string(m.Class), m.Box, m.Person,
		m.FromMail, m.FromName, m.Subject, m.MessageID, m.Lang, m.Reason, m.Error, m.LetInBy, db.Millis(m.DoneAt))
	return n > 0, err
}

const mailColumns = `id, raw_id, fingerprint, recipient, sender, peer, helo, size, received_at, state, class, box, person_id,
	from_mail, from_name, subject, message_id, lang, reason, error, let_in_by, done_at`

func scanMail(rows *db.Rows) (stored, error) {
	var m stored
	var received, done int64
	err := rows.Scan(&m.ID, &m.Raw, &m.fingerprint, &m.Recipient, &m.sender, &m.peer, &m.helo, &m.Size, &received, &m.State, &m.Class, &m.Box,
		&m.Person, &m.FromMail, &m.FromName, &m.Subject, &m.MessageID, &m.Lang, &m.Reason, &m.Error, &m.LetInBy, &done)
	m.ReceivedAt, m.DoneAt = db.Time(received), db.Time(done)
	return m, err
}

func mailByID(ctx context.Context, tx *db.Tx, id string) (stored, error) {
	return db.One(ctx, tx, scanMail, `
		SELECT `+mailColumns+`
		FROM inbox_mails
		WHERE id = $1`, id)
}

// update writes what became known of a mail and where it stands.
func update(ctx context.Context, tx *db.Tx, m stored) error {
	done := int64(0)
	if m.State != isStored && m.State != isHeld {
		done = db.Millis(tx.Now)
	}
	_, err := tx.Exec(ctx, `
		UPDATE inbox_mails
		SET state = $2, class = $3, box = $4, person_id = $5, from_mail = $6, from_name = $7, subject = $8, message_id = $9,
			lang = $10, reason = $11, error = $12, let_in_by = $13, done_at = $14
		WHERE id = $1`, m.ID, string(m.State), string(m.Class), m.Box, m.Person, m.FromMail, m.FromName, m.Subject, m.MessageID,
		m.Lang, m.Reason, m.Error, m.LetInBy, done)
	return err
}

// rawReader reads a stored message piece by piece.
type rawReader struct {
	ctx   context.Context
	d     *db.DB
	id    string
	n     int
	piece []byte
	over  bool
}

func (s *Server) raw(ctx context.Context, id string) io.Reader {
	return &rawReader{ctx: ctx, d: s.DB, id: id}
}

// Read reads on.
func (r *rawReader) Read(p []byte) (int, error) {
	for len(r.piece) == 0 {
		if r.over {
			return 0, io.EOF
		}
		err := r.d.Read(r.ctx, func(tx *db.Tx) error {
			err := tx.QueryRow(r.ctx, `
				SELECT bytes
				FROM inbox_raw
				WHERE raw_id = $1 AND n = $2`, r.id, r.n).Scan(&r.piece)
			if errors.Is(err, db.ErrNoRows) {
				r.over = true
				return nil
			}
			return err
		})
		if err != nil {
			return 0, err
		}
		r.n++
	}
	n := copy(p, r.piece)
	r.piece = r.piece[n:]
	return n, nil
}
