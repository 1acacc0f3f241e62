package mail

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Transport takes messages to their next stop.
type Transport interface {
	// connect gives a connection, kept or new. An error means that nobody can
	// be reached now.
	connect(ctx context.Context) (connection, error)
	// release takes a connection back; a broken one is closed.
	release(c connection, broken bool)
	// eightBit tells whether eight-bit text may go as it is.
	eightBit() bool
	close()
}

// connection takes one message after another.
type connection interface {
	// send hands over e. Unless it is nil, next is what the same connection
	// will be given next, if it lives.
	send(ctx context.Context, e, next *envelope) error
}

// errRefused is the word of a server on one message.
type errRefused struct {
	code      int
	text      string
	permanent bool
}

func (e *errRefused) Error() string { return fmt.Sprintf("%d %s", e.code, e.text) }

// errUnsent marks a connection that broke before the message was handed over:
// another connection may take it at once.
var errUnsent = errors.New("the connection broke before the message was handed over")

// Open makes a transport of PARVI_SMTP_URL: smtp://user:pass@host:port,
// smtps://…, file:FOLDER, or nil for "", which keeps messages in the database.
func Open(address string) (Transport, error) {
	if address == "" {
		return nil, nil
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("the mail server's address is not a URL such as smtp://host:25")
	}
	switch u.Scheme {
	case "smtp", "smtps":
		return newSMTP(u)
	case "file":
		return Folder(strings.TrimPrefix(address, "file:")), nil
	default:
		return nil, fmt.Errorf("the mail server's address begins with %q, which is none of smtp, smtps and file", u.Scheme)
	}
}

// Folder is a transport that writes each message to a file NAME.eml.
func Folder(path string) Transport { return folder(path) }

type folder string

func (f folder) connect(context.Context) (connection, error) {
	return f, os.MkdirAll(string(f), 0o700)
}
func (folder) release(connection, bool) {}
func (folder) eightBit() bool           { return true }
func (folder) close()                   {}

func (f folder) send(_ context.Context, e, _ *envelope) error {
	name := strings.Map(func(r rune) rune {
		if r == '@' || r == '.' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, e.messageID)
	return os.WriteFile(filepath.Join(string(f), name+".eml"), e.raw, 0o600)
}

// Memory is a transport for tests: what was sent can be read.
type Memory struct {
	mu   sync.Mutex
	all  []*Message
	fail func(to string) error
}

func (m *Memory) connect(context.Context) (connection, error) { return m, nil }
func (m *Memory) release(connection, bool)                    {}
func (m *Memory) eightBit() bool                              { return true }
func (m *Memory) close()                                      {}

func (m *Memory) send(_ context.Context, e, _ *envelope) error {
	msg, err := Parse(e.raw)
	if err != nil {
		return err
	}
	msg.EnvelopeFrom, msg.EnvelopeTo = e.from, e.to
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fail != nil {
		if err := m.fail(e.to); err != nil {
			return err
		}
	}
	m.all = append(m.all, msg)
	return nil
}

// FailWith has f decide about each message to come: an error refuses it for
// now. Nil takes everything again.
func (m *Memory) FailWith(f func(to string) error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fail = f
}

// All is everything sent since the last Reset, in order.
func (m *Memory) All() []*Message {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]*Message(nil), m.all...)
}

// To is everything sent to an address, in order.
func (m *Memory) To(address string) []*Message {
	var got []*Message
	for _, msg := range m.All() {
		if strings.EqualFold(msg.To.Mail, address) {
			got = append(got, msg)
		}
	}
	return got
}

// Last is the latest message to an address, or nil.
func (m *Memory) Last(to string) *Message {
	got := m.To(to)
	if len(got) == 0 {
		return nil
	}
	return got[len(got)-1]
}

// Reset forgets what was sent.
func (m *Memory) Reset() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.all = nil
}
