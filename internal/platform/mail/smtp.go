package mail

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Waits of RFC 5321, 4.5.3.2, shortened where a relay of one's own answers.
const (
	dialWait  = 15 * time.Second
	replyWait = 90 * time.Second
	takeWait  = 5 * time.Minute // until a server has taken a message in
	idleFor   = 25 * time.Second
)

// smtpTransport keeps connections to one server. It speaks SMTP itself because
// of what it need not wait for: where the server allows it (RFC 2920), MAIL,
// RCPT and DATA go out together, right behind the content of the message
// before, which leaves one round trip of four. It encrypts where the server offers it, but for
// a server on the same machine or with ?starttls=no.
type smtpTransport struct {
	host, addr string
	tls        bool // from the first byte
	clear      bool // not even when the server offers it
	user, pass string
	hasAuth    bool

	eight atomic.Bool // what the last greeting said
	mu    sync.Mutex
	idle  []*smtpConn // the one used last is taken first
}

func newSMTP(u *url.URL) (*smtpTransport, error) {
	t := &smtpTransport{host: u.Hostname(), tls: u.Scheme == "smtps", clear: u.Query().Get("starttls") == "no"}
	if t.host == "" {
		return nil, errors.New("the mail server's address has no host")
	}
	port := u.Port()
	switch {
	case port != "":
	case t.tls:
		port = "465"
	case u.User != nil:
		port = "587"
	default:
		port = "25"
	}
	t.addr = net.JoinHostPort(t.host, port)
	if u.User != nil {
		t.hasAuth, t.user = true, u.User.Username()
		t.pass, _ = u.User.Password()
	}
	t.eight.Store(true)
	return t, nil
}

func (t *smtpTransport) eightBit() bool { return t.eight.Load() }

func (t *smtpTransport) connect(ctx context.Context) (connection, error) {
	t.mu.Lock()
	for n := len(t.idle); n > 0; n = len(t.idle) {
		c := t.idle[n-1]
		t.idle = t.idle[:n-1]
		if c.expiry.Stop() {
			t.mu.Unlock()
			return c, nil
		}
	}
	t.mu.Unlock()
	return t.dial(ctx)
}

func (t *smtpTransport) release(k connection, broken bool) {
	c := k.(*smtpConn)
	if broken || c.ahead != nil {
		c.c.Close()
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	c.expiry = time.AfterFunc(idleFor, c.quit)
	t.idle = append(t.idle, c)
}

func (t *smtpTransport) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, c := range t.idle {
		if c.expiry.Stop() {
			c.quit()
		}
	}
	t.idle = nil
}

// smtpConn is one connection after its greeting.
type smtpConn struct {
	c        net.Conn
	r        *bufio.Reader
	w        *bufio.Writer
	ext      map[string]string // what EHLO offered
	pipeline bool
	ahead    *envelope // announced already; the answers are still to be read
	expiry   *time.Timer
}

func (t *smtpTransport) dial(ctx context.Context) (*smtpConn, error) {
	ctx, cancel := context.WithTimeout(ctx, dialWait)
	defer cancel()
	var d net.Dialer
	raw, err := d.DialContext(ctx, "tcp", t.addr)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { raw.Close() })
	defer stop()
	c, err := t.greet(raw)
	if err != nil {
		raw.Close()
		return nil, fmt.Errorf("mail server %s: %w", t.addr, err)
	}
	_, eight := c.ext["8BITMIME"]
	t.eight.Store(eight)
	return c, nil
}

// greet takes a connection through greeting, encryption and sign-in.
func (t *smtpTransport) greet(raw net.Conn) (*smtpConn, error) {
	config := &tls.Config{ServerName: t.host, MinVersion: tls.VersionTLS12}
	if t.tls {
		raw = tls.Client(raw, config)
	}
	c := newConn(raw)
	if err := c.expect(220); err != nil {
		return nil, err
	}
	if err := c.hello(); err != nil {
		return nil, err
	}
	if _, offered := c.ext["STARTTLS"]; offered && !t.tls && !t.clear && !loopback(raw) {
		if err := c.command(220, "STARTTLS"); err != nil {
			return nil, err
		}
		c = newConn(tls.Client(raw, config))
		if err := c.hello(); err != nil {
			return nil, err
		}
	}
	if t.hasAuth {
		if err := t.signIn(c); err != nil {
			return nil, fmt.Errorf("sign-in: %w", err)
		}
	}
	return c, nil
}

func newConn(raw net.Conn) *smtpConn {
	return &smtpConn{c: raw, r: bufio.NewReaderSize(raw, 4096), w: bufio.NewWriterSize(raw, 32<<10)}
}

func (c *smtpConn) hello() error {
	fmt.Fprintf(c.w, "EHLO %s\r\n", helloName(c.c))
	if err := c.w.Flush(); err != nil {
		return err
	}
	code, text, err := c.reply()
	if err != nil {
		return err
	}
	c.ext = map[string]string{}
	if code != 250 {
		return c.command(250, "HELO "+helloName(c.c))
	}
	for i, l := range strings.Split(text, "\n") {
		if i > 0 {
			word, params, _ := strings.Cut(l, " ")
			c.ext[strings.ToUpper(word)] = params
		}
	}
	_, c.pipeline = c.ext["PIPELINING"]
	return nil
}

// helloName is the address we speak from, as RFC 5321, 4.1.3 allows for hosts
// that know no name of their own.
func helloName(c net.Conn) string {
	host, _, err := net.SplitHostPort(c.LocalAddr().String())
	ip := net.ParseIP(host)
	switch {
	case err != nil || ip == nil:
		return "localhost"
	case ip.IsLoopback():
		return "localhost"
	case ip.To4() != nil:
		return "[" + host + "]"
	default:
		return "[IPv6:" + ip.String() + "]"
	}
}

func (t *smtpTransport) signIn(c *smtpConn) error {
	if _, secure := c.c.(*tls.Conn); !secure && !loopback(c.c) {
		return errors.New("the server offers no encryption, and the password is not sent without it")
	}
	ways := " " + strings.ToUpper(c.ext["AUTH"]) + " "
	enc := base64.StdEncoding.EncodeToString
	switch {
	case strings.Contains(ways, " PLAIN "):
		return c.command(235, "AUTH PLAIN "+enc([]byte("\x00"+t.user+"\x00"+t.pass)))
	case strings.Contains(ways, " LOGIN "):
		if err := c.command(334, "AUTH LOGIN"); err != nil {
			return err
		}
		if err := c.command(334, enc([]byte(t.user))); err != nil {
			return err
		}
		return c.command(235, enc([]byte(t.pass)))
	default:
		return errors.New("the server offers neither PLAIN nor LOGIN")
	}
}

func loopback(c net.Conn) bool {
	a, ok := c.RemoteAddr().(*net.TCPAddr)
	return ok && a.IP.IsLoopback()
}

func (c *smtpConn) quit() {
	_, _ = c.c.Write([]byte("QUIT\r\n")) // out of courtesy; nobody waits for the answer
	c.c.Close()
}

// command sends a line and expects a code.
func (c *smtpConn) command(code int, line string) error {
	c.w.WriteString(line)
	c.w.WriteString("\r\n")
	if err := c.w.Flush(); err != nil {
		return err
	}
	return c.expect(code)
}

func (c *smtpConn) expect(code int) error {
	got, text, err := c.reply()
	if err == nil && got != code && (code != 250 || got != 251 && got != 252) {
		err = &errRefused{code: got, text: text, permanent: got >= 500}
	}
	return err
}

// reply reads one reply, of several lines perhaps.
func (c *smtpConn) reply() (code int, text string, err error) {
	for n := 0; ; n++ {
		b, err := c.r.ReadSlice('\n')
		if err != nil {
			return 0, "", err
		}
		b = bytes.TrimRight(b, "\r\n")
		if len(b) < 3 || n > 100 {
			return 0, "", fmt.Errorf("not a reply: %q", clip(string(b), 80))
		}
		if code, err = strconv.Atoi(string(b[:3])); err != nil {
			return 0, "", fmt.Errorf("not a reply: %q", clip(string(b), 80))
		}
		more := len(b) > 3 && b[3] == '-'
		if code < 300 && n == 0 && !more && len(c.ext) > 0 {
			return code, "", nil // the words of a yes are not read
		}
		if n > 0 {
			text += "\n"
		}
		if len(b) > 4 {
			text += string(b[4:])
		}
		if !more {
			return code, text, nil
		}
	}
}

// within closes the connection's reading and writing if f takes too long or
// ctx ends.
func (c *smtpConn) within(wait time.Duration, f func() error) error {
	late := time.AfterFunc(wait, func() { _ = c.c.SetDeadline(time.Unix(1, 0)) })
	defer late.Stop()
	return f()
}

// send hands over one message. An error that is no *errRefused means that the
// connection is of no more use.
func (c *smtpConn) send(_ context.Context, e, next *envelope) error {
	err := c.within(replyWait, func() error { return c.leave(e) })
	if err != nil {
		return err
	}
	return c.within(takeWait, func() error { return c.content(e.raw, next) })
}

// leave goes as far as the server's leave to send the content.
func (c *smtpConn) leave(e *envelope) error {
	if !c.pipeline {
		for _, line := range []string{c.mail(e), "RCPT TO:<" + e.to + ">"} {
			if err := c.command(250, line); err != nil {
				return c.undo(unsent(err))
			}
		}
		return c.undo(unsent(c.command(354, "DATA")))
	}
	if c.ahead != e {
		if c.ahead != nil {
			return fmt.Errorf("%w: another message was announced", errUnsent)
		}
		c.announce(e)
		if err := c.w.Flush(); err != nil {
			return unsent(err)
		}
	}
	c.ahead = nil
	var refused error
	for range 2 { // MAIL and RCPT
		err := c.expect(250)
		if r, ok := errors.AsType[*errRefused](err); ok {
			if refused == nil {
				refused = r
			}
			continue
		}
		if err != nil {
			return unsent(err)
		}
	}
	err := c.expect(354)
	if refused == nil {
		return c.undo(unsent(err))
	}
	if err == nil { // leave to send to nobody: an empty message ends it
		if err := c.command(250, "."); err != nil {
			if _, ok := errors.AsType[*errRefused](err); !ok {
				return unsent(err)
			}
		}
	}
	return c.undo(refused)
}

// announce writes what asks for leave.
func (c *smtpConn) announce(e *envelope) {
	c.w.WriteString(c.mail(e))
	c.w.WriteString("\r\nRCPT TO:<")
	c.w.WriteString(e.to)
	c.w.WriteString(">\r\nDATA\r\n")
}

func (c *smtpConn) mail(e *envelope) string {
	line := "MAIL FROM:<" + e.from + ">"
	if _, ok := c.ext["8BITMIME"]; ok && e.eightBit {
		line += " BODY=8BITMIME"
	}
	if _, ok := c.ext["SIZE"]; ok {
		line += " SIZE=" + strconv.Itoa(len(e.raw))
	}
	return line
}

// undo makes the connection ready for the next message after a refusal.
func (c *smtpConn) undo(err error) error {
	r, ok := errors.AsType[*errRefused](err)
	if !ok {
		return err
	}
	if r.code == 421 {
		return fmt.Errorf("%w: %w", errUnsent, errors.New(r.Error()))
	}
	if resetErr := c.command(250, "RSET"); resetErr != nil {
		return fmt.Errorf("%w: %w", errUnsent, resetErr)
	}
	return err
}

// unsent marks a broken connection; the word of the server stays as it is.
func unsent(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[*errRefused](err); ok {
		return err
	}
	return fmt.Errorf("%w: %w", errUnsent, err)
}

// content sends the message and announces the next. From here on a broken
// connection leaves open whether it was taken.
func (c *smtpConn) content(raw []byte, next *envelope) error {
	if err := stuff(c.w, raw); err != nil {
		return err
	}
	c.w.WriteString(".\r\n")
	if next != nil && c.pipeline {
		c.announce(next)
		c.ahead = next
	}
	if err := c.w.Flush(); err != nil {
		return err
	}
	code, text, err := c.reply()
	switch {
	case err != nil:
		return err
	case code == 421:
		return fmt.Errorf("the server closes: %s", text)
	case code >= 300:
		return &errRefused{code: code, text: text, permanent: code >= 500}
	}
	return nil
}

// stuff doubles the dot at the beginning of a line (RFC 5321, 4.5.2).
func stuff(w io.Writer, raw []byte) error {
	if len(raw) > 0 && raw[0] == '.' {
		if _, err := w.Write(dot); err != nil {
			return err
		}
	}
	for {
		i := bytes.Index(raw, lineDot)
		if i < 0 {
			_, err := w.Write(raw)
			return err
		}
		if _, err := w.Write(raw[:i+1]); err != nil {
			return err
		}
		if _, err := w.Write(dot); err != nil {
			return err
		}
		raw = raw[i+1:]
	}
}

var (
	dot     = []byte{'.'}
	lineDot = []byte("\n.")
)
