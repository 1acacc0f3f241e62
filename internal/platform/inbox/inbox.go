// Package inbox takes mail in.
//
// A message is received by SMTP or LMTP and stored as it came, with a row for
// each recipient and a job, before the other server is told 250. The job reads
// it within limits, tells people from machines, and hands what a person wrote
// to the feature it is meant for: by the reply key in the address, which
// stands for one person in one place for one purpose, or by a name that a
// feature answers for. The feature calls the same use case as its page does.
//
// A fault becomes a mail to the sender in their language. An internal error is
// tried again, then shown to the operator with the message as it came.
package inbox

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
)

// Purpose says what a reply is for: "talk.thread".
type Purpose string

// Reply is a mail that a person wrote.
type Reply struct {
	ID     string // of the mail here: the same for every attempt
	Person string // whose reply key it is, or whose verified address wrote; "" is unknown
	Ref    string // what the reply key is about; "" for mail to a name
	Key    string // the reply key; "" for mail to a name
	Lang   i18n.Lang
	From   mail.Address // what the header says; not to be trusted

	Text        string // what was written, without quotes and signature
	Whole       string // all of the text
	Subject     string // without Re:, VS:, SV: and the like
	MessageID   string // without angle brackets
	InReplyTo   string
	References  []string
	Attachments []Attachment
	At          time.Time // when it was received
	LetIn       string    // the person who let a stranger's mail in
}

// Attachment is a file that came with a mail. It stays in the stored message;
// what Keep made of it goes along to the handler.
type Attachment struct {
	Name, Type string
	Size       int64
	Embedded   bool  // a picture shown within the text
	Kept       any   // what Keep gave
	Refused    error // the fault for which Keep did not take it
}

// smallPicture is up to how many bytes a picture within the text is taken for
// the decoration of a signature.
const smallPicture = 100_000

// Sent tells whether somebody meant to send this: not what mail programs add,
// which are signatures, their logos and calendar parts.
func (a Attachment) Sent() bool {
	switch a.Type {
	case "text/calendar", "application/pgp-signature", "application/pgp-keys", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/ms-tnef":
		return false
	}
	return !strings.HasPrefix(a.Type, "message/") && (!a.Embedded || a.Size > smallPicture)
}

// Sender is somebody as the inbox needs to know them.
type Sender struct {
	ID   string // after merging: of the person they are now
	Lang i18n.Lang
	Mail mail.Address
}

// ErrHold is what a handler of names returns for mail that somebody must look
// at first: it is held for those who answer for the name.
var ErrHold = errors.New("inbox: to be looked at first")

// Server takes mail in. The fields are set, and Handle called, before Run.
type Server struct {
	DB     *db.DB
	Log    *slog.Logger
	Domain string // of the addresses mail is taken for

	// AuthServ is the host whose Authentication-Results are believed. Without
	// it SPF and DKIM are checked here, by what Resolver says.
	AuthServ string
	Resolver Resolver

	// HardReturns within ReturnsWithin suspend an address; zero: 3 in 14 days.
	HardReturns   int
	ReturnsWithin time.Duration

	// Person gives somebody by id, after merging; db.ErrNoRows if nobody.
	Person func(ctx context.Context, tx *db.Tx, id string) (Sender, error)
	// ByAddress gives whose verified address it is; db.ErrNoRows if nobody's.
	ByAddress func(ctx context.Context, tx *db.Tx, address string) (Sender, error)
	// Box tells what a name before the @ stands for; ok is false for none.
	Box func(ctx context.Context, tx *db.Tx, name string) (b Box, ok bool, err error)
	// Keep stores a file that came with a person's mail, before the mail is
	// handed over; a fault says why it is not taken. nil: files stay where they
	// are. What no handler comes to use, its owner deletes.
	Keep func(ctx context.Context, a Attachment, body io.Reader) (any, error)
	// Kept gives the boxes for which somebody answers, by what they are called;
	// nil: nobody but the operator looks at what is held.
	Kept func(ctx context.Context, tx *db.Tx, who authz.Actor) (map[string]i18n.Content, error)
	// OnHeld is told once a mail is held for a box.
	OnHeld []func(ctx context.Context, tx *db.Tx, box string) error
	// OnSuspended is told of an address to which nothing is sent any more.
	OnSuspended []func(ctx context.Context, tx *db.Tx, address string) error

	keepers  []keyKeeper
	purposes map[Purpose]func(ctx context.Context, tx *db.Tx, r Reply) error
	names    func(ctx context.Context, tx *db.Tx, to string, r Reply, trusted bool) error
}

// Box is what an address by name stands for.
type Box struct {
	Ref  string // "network:ID" of the feature that answers for it
	Name i18n.Content
	Path string // of its page
	Lang i18n.Lang
}

// Handle says what is done with replies for a purpose. It is called in the
// transaction that marks the mail as done, so exactly once. A fault undoes
// what it did and is told to the sender; any other error is tried again.
func (s *Server) Handle(p Purpose, f func(ctx context.Context, tx *db.Tx, r Reply) error) {
	if s.purposes == nil {
		s.purposes = map[Purpose]func(context.Context, *db.Tx, Reply) error{}
	}
	if s.purposes[p] != nil {
		panic("inbox: purpose " + string(p) + " is handled twice")
	}
	s.purposes[p] = f
}

// keyKeeper is a feature whose own keys take replies.
type keyKeeper struct {
	known  func(ctx context.Context, tx *db.Tx, key string) (Sender, error)
	handle func(ctx context.Context, tx *db.Tx, r Reply) error
}

// HandleKeys says what is done with replies to the keys that a feature gives
// out by itself, those of its personal links: whoever may open the link may
// answer. Known gives whose it is; db.ErrNoRows when it is none of the
// feature's.
func (s *Server) HandleKeys(known func(ctx context.Context, tx *db.Tx, key string) (Sender, error), f func(ctx context.Context, tx *db.Tx, r Reply) error) {
	s.keepers = append(s.keepers, keyKeeper{known, f})
}

// keeper finds the feature whose key it is; nil if it is nobody's.
func (s *Server) keeper(ctx context.Context, tx *db.Tx, key string) (*keyKeeper, Sender, error) {
	if len(key) != keyLength {
		return nil, Sender{}, nil
	}
	for i := range s.keepers {
		who, err := s.keepers[i].known(ctx, tx, key)
		if errors.Is(err, db.ErrNoRows) {
			continue
		}
		return &s.keepers[i], who, err
	}
	return nil, Sender{}, nil
}

// HandleName says what is done with mail to a name: to is what stands before
// the @. Trusted mail is of the person it names, or was let in; f returns
// ErrHold for what somebody must look at first.
func (s *Server) HandleName(f func(ctx context.Context, tx *db.Tx, to string, r Reply, trusted bool) error) {
	if s.names != nil {
		panic("inbox: names are handled twice")
	}
	s.names = f
}
