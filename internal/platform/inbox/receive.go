package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-smtp"

	"parvi/internal/platform/db"
)

// What is taken from one server, and at once.
const (
	maxConnections   = 200
	maxFromOne       = 20 // connections of one address that is not our own machine
	maxRecipients    = 50
	maxBad           = 10  // unknown recipients, then the connection is refused
	mailsPerMinute   = 120 // of one address that is not our own machine
	commandTime      = 2 * time.Minute
	storeTime        = time.Minute
	drainTime        = 10 * time.Second
	maxReceived      = 50 // hops, above which a message goes in circles
	unixSocketAccess = 0o660
)

// Listen opens PARVI_MAIL_LISTEN: smtp:HOST:PORT, lmtp:HOST:PORT or lmtp:/path.
func Listen(address string) (l net.Listener, lmtp bool, err error) {
	network, at, ok := strings.Cut(address, ":")
	switch {
	case !ok || network != "smtp" && network != "lmtp":
		return nil, false, errors.New("the address for incoming mail is none of smtp:HOST:PORT, lmtp:HOST:PORT and lmtp:/path")
	case network == "lmtp" && strings.HasPrefix(at, "/"):
		if err := removeSocket(at); err != nil {
			return nil, false, err
		}
		if l, err = net.Listen("unix", at); err == nil {
			err = os.Chmod(at, unixSocketAccess)
		}
		return l, true, err
	default:
		l, err = net.Listen("tcp", at)
		return l, network == "lmtp", err
	}
}

// removeSocket removes a socket that a process before has left, and nothing
// else.
func removeSocket(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if info.Mode()&os.ModeSocket == 0 {
		return fmt.Errorf("%s is there and is no socket", path)
	}
	if c, err := net.DialTimeout("unix", path, time.Second); err == nil {
		c.Close()
		return fmt.Errorf("another process takes mail at %s", path)
	}
	return os.Remove(path)
}

// Serve takes mail on l until ctx ends; then it lets messages that are on
// their way be stored, for a while.
func (s *Server) Serve(ctx context.Context, l net.Listener, lmtp bool) error {
	b := &backend{s: s, ctx: context.WithoutCancel(ctx), peers: map[string]*peer{}}
	srv := smtp.NewServer(b)
	srv.LMTP = lmtp
	srv.Domain = s.Domain
	srv.MaxRecipients = maxRecipients
	srv.MaxMessageBytes = maxMessage
	srv.ReadTimeout, srv.WriteTimeout = commandTime, commandTime
	srv.EnableSMTPUTF8 = true
	srv.ErrorLog = slog.NewLogLogger(s.Log.Handler(), slog.LevelDebug)
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	late, cancel := context.WithTimeout(b.ctx, drainTime)
	defer cancel()
	down := make(chan struct{})
	go func() {
		if err := srv.Shutdown(late); err != nil {
			_ = srv.Close()
		}
		close(down)
	}()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		b.stop() // again, since a connection that has just answered waits anew
		select {
		case <-down:
			<-done
			return nil
		case <-again.C:
		}
	}
}

// backend is the server's side of all connections.
type backend struct {
	s   *Server
	ctx context.Context

	mu       sync.Mutex
	peers    map[string]*peer
	open     int
	stopping bool
	idle     map[*session]net.Conn // of those between two messages
}

// peer is what one other server does here.
type peer struct {
	open   int
	mails  int
	minute time.Time
}

func refuse(code int, status smtp.EnhancedCode, text string) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: status, Message: text}
}

var (
	errBusy   = refuse(421, smtp.EnhancedCode{4, 3, 2}, "Too many connections, try again later")
	errStop   = refuse(421, smtp.EnhancedCode{4, 3, 2}, "Going down, try again in a minute")
	errPace   = refuse(451, smtp.EnhancedCode{4, 7, 1}, "Too many messages at once from your address, try again in a minute")
	errStored = refuse(451, smtp.EnhancedCode{4, 3, 0}, "The message could not be stored right now, try again later")
	errLookup = refuse(451, smtp.EnhancedCode{4, 3, 0}, "The recipient could not be looked up right now, try again later")
	errLarge  = refuse(552, smtp.EnhancedCode{5, 3, 4}, "The message is larger than the 30 MB that are taken here; send a link to the file instead")
	errLoop   = refuse(554, smtp.EnhancedCode{5, 4, 6}, "The message goes in circles: it has passed more than 50 servers")
	errBad    = refuse(421, smtp.EnhancedCode{4, 7, 0}, "Too many unknown recipients")
)

// NewSession begins a connection.
func (b *backend) NewSession(c *smtp.Conn) (smtp.Session, error) {
	host := hostOf(c.Conn().RemoteAddr())
	b.mu.Lock()
	defer b.mu.Unlock()
	p := b.peers[host]
	if p == nil {
		p = &peer{}
		b.peers[host] = p
	}
	switch {
	case b.stopping:
		return nil, errStop
	case b.open >= maxConnections, !ownMachine(host) && p.open >= maxFromOne:
		return nil, errBusy
	}
	b.open++
	p.open++
	se := &session{b: b, peer: host, conn: c}
	if b.idle == nil {
		b.idle = map[*session]net.Conn{}
	}
	b.idle[se] = c.Conn()
	return se, nil
}

// stop ends the connections on which nothing is being sent.
func (b *backend) stop() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.stopping = true
	for _, c := range b.idle {
		_ = c.SetReadDeadline(time.Unix(1, 0))
	}
}

// busy notes whether a message is on its way on a connection.
func (b *backend) busy(se *session, yes bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if yes {
		delete(b.idle, se)
		return
	}
	b.idle[se] = se.conn.Conn()
}

func (b *backend) leave(se *session) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.idle, se)
	b.open--
	if p := b.peers[se.peer]; p != nil {
		if p.open--; p.open <= 0 && b.s.DB.Now().Sub(p.minute) > time.Minute {
			delete(b.peers, se.peer)
		}
	}
}

// pace counts a message of a peer and tells whether it is too many.
func (b *backend) pace(host string) error {
	if ownMachine(host) {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	p, now := b.peers[host], b.s.DB.Now()
	if p == nil {
		return nil
	}
	if now.Sub(p.minute) > time.Minute {
		p.minute, p.mails = now, 0
	}
	if p.mails++; p.mails > mailsPerMinute {
		return errPace
	}
	return nil
}

func hostOf(a net.Addr) string {
	if t, ok := a.(*net.TCPAddr); ok {
		return t.IP.String()
	}
	return "" // a socket of our own machine
}

func ownMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "" || ip != nil && ip.IsLoopback()
}

// session is one connection.
type session struct {
	b          *backend
	conn       *smtp.Conn
	peer       string
	sender     string
	recipients []string
	bad        int
}

// Mail begins a message.
func (se *session) Mail(from string, o *smtp.MailOptions) error {
	if o != nil && o.Size > maxMessage {
		return errLarge
	}
	if err := se.b.pace(se.peer); err != nil {
		return err
	}
	se.sender = from
	return nil
}

// Rcpt asks whether there is such a recipient.
func (se *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	if se.bad >= maxBad {
		return errBad
	}
	ctx, cancel := context.WithTimeout(se.b.ctx, storeTime)
	defer cancel()
	ok, why, err := se.b.s.known(ctx, to)
	switch {
	case err != nil:
		se.b.s.Log.Error("inbox: recipient", "err", err)
		return errLookup
	case !ok:
		se.bad++
		return why
	}
	se.recipients = append(se.recipients, strings.ToLower(to))
	return nil
}

// Data takes the message and stores it.
func (se *session) Data(r io.Reader) error {
	se.b.busy(se, true)
	defer se.b.busy(se, false)
	ctx, cancel := context.WithTimeout(se.b.ctx, commandTime)
	defer cancel()
	return se.b.s.take(ctx, envelope{sender: se.sender, peer: se.peer, helo: se.conn.Hostname()}, se.recipients, r)
}

// LMTPData is Data: a message is stored for all its recipients or for none.
func (se *session) LMTPData(r io.Reader, _ smtp.StatusCollector) error { return se.Data(r) }

// Reset forgets the message that was begun.
func (se *session) Reset() { se.sender, se.recipients = "", nil }

// Logout ends the connection.
func (se *session) Logout() error {
	se.b.leave(se)
	return nil
}

// take stores a message, and answers as a server does.
func (s *Server) take(ctx context.Context, env envelope, to []string, r io.Reader) error {
	_, err := s.Receive(ctx, env.sender, env.peer, env.helo, to, r)
	var answer *smtp.SMTPError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, smtp.ErrDataTooLarge), errors.Is(err, errTooLarge):
		return errLarge
	case errors.Is(err, errCircles):
		return errLoop
	case errors.As(err, &answer):
		return answer
	}
	s.Log.Error("inbox: store", "err", err)
	return errStored
}

// known tells whether mail to an address is taken, and if not, why.
func (s *Server) known(ctx context.Context, to string) (ok bool, why error, err error) {
	local, domain, found := cutAddress(to)
	if found && !strings.EqualFold(domain, s.Domain) {
		return false, refuse(550, smtp.EnhancedCode{5, 7, 1}, "No mail is taken here for "+asciiOnly(domain)), nil
	}
	_, purpose := addressee(local)
	switch purpose {
	case toBounce, toOperator:
		return true, nil, nil
	}
	if !found {
		return false, refuse(550, smtp.EnhancedCode{5, 1, 3}, "The address has no domain"), nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if purpose == toKey {
			id, _ := keyIn(local)
			_, known, err := keyByID(ctx, tx, id)
			if err == nil && !known {
				var k *keyKeeper
				k, _, err = s.keeper(ctx, tx, id)
				known = k != nil
			}
			ok = known
			why = refuse(550, smtp.EnhancedCode{5, 1, 1}, "There is no such reply address; it may be cut short, or have been deleted")
			return err
		}
		why = refuse(550, smtp.EnhancedCode{5, 1, 1}, "There is no address "+asciiOnly(local)+" here")
		if s.Box == nil {
			return nil
		}
		_, known, err := s.Box(ctx, tx, strings.ToLower(local))
		ok = known
		return err
	})
	if ok {
		why = nil
	}
	return ok, why, err
}

func cutAddress(a string) (local, domain string, ok bool) {
	at := strings.LastIndexByte(a, '@')
	if at < 0 {
		return a, "", false
	}
	return a[:at], a[at+1:], true
}

// asciiOnly is a name for an answer of a server.
func asciiOnly(s string) string {
	return strings.Map(func(r rune) rune {
		if r <= ' ' || r >= 0x7f {
			return '?'
		}
		return r
	}, clip(s, 60))
}

// addressed is what an address is for.
type addressed int

const (
	toName addressed = iota
	toKey
	toBounce
	toOperator
)

// addressee reads what stands before the @: the outbox id of returned mail,
// the reply key, or the name.
func addressee(local string) (id string, what addressed) {
	low := strings.ToLower(local)
	if id, ok := strings.CutPrefix(low, "bounce+"); ok {
		return id, toBounce
	}
	switch low {
	case "bounce", "bounces", "mailer-daemon":
		return "", toBounce
	case "postmaster", "abuse", "reply", "noreply":
		return "", toOperator
	}
	if id, ok := keyIn(local); ok {
		return id, toKey
	}
	return low, toName
}
