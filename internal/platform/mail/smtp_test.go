package mail

import (
	"bufio"
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-msgauth/dkim"
	"github.com/emersion/go-smtp"

	"parvi/internal/platform/db/dbtest"
)

// server is a foreign SMTP server that remembers and refuses as told.
type server struct {
	mu       sync.Mutex
	got      []string // from → to
	raw      [][]byte
	sessions int
}

func (s *server) NewSession(*smtp.Conn) (smtp.Session, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions++
	return &visit{s: s}, nil
}

type visit struct {
	s        *server
	from, to string
}

func (v *visit) Reset()        { v.from, v.to = "", "" }
func (v *visit) Logout() error { return nil }

func (v *visit) Mail(from string, _ *smtp.MailOptions) error {
	v.from = from
	return nil
}

func (v *visit) Rcpt(to string, _ *smtp.RcptOptions) error {
	switch {
	case strings.HasPrefix(to, "nobody"):
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
	case strings.HasPrefix(to, "busy"):
		return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 2, 0}, Message: "later"}
	}
	v.to = to
	return nil
}

func (v *visit) Data(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if strings.HasPrefix(v.to, "spam") {
		return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "no thanks"}
	}
	v.s.mu.Lock()
	defer v.s.mu.Unlock()
	v.s.got = append(v.s.got, v.to)
	v.s.raw = append(v.s.raw, b)
	return nil
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func open(t *testing.T, address string) Transport {
	t.Helper()
	tr, err := Open(address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tr.close)
	return tr
}

func TestSMTPWithAForeignServer(t *testing.T) {
	s := &server{}
	l := listen(t)
	srv := smtp.NewServer(s)
	srv.Domain = "localhost"
	go srv.Serve(l)
	t.Cleanup(func() { srv.Close() })

	h := newHouse(t, dbtest.New(t), open(t, "smtp://"+l.Addr().String()))
	h.o.Connections = 2
	h.enqueue(t, greet, "Anna", "nobody", "Bo", "busy", "spam", "Cecilia")
	h.drain(t)
	slices.Sort(s.got)
	equal(t, "taken", s.got, []string{"anna@example.org", "bo@example.org", "cecilia@example.org"})
	equal(t, "states", h.states(t), map[State]int{Sent: 3, Failed: 2, Queued: 1})
	for _, e := range h.entries(t, Filter{}) {
		want := map[string]string{"nobody@example.org": "550 5.1.1 no such user", "busy@example.org": "451 4.2.0 later", "spam@example.org": "554 5.7.1 no thanks"}[e.Recipient]
		if e.LastError != want {
			t.Errorf("%s: %q, want %q", e.Recipient, e.LastError, want)
		}
	}
	if s.sessions > 2 {
		t.Errorf("%d connections for six letters", s.sessions)
	}
	before := s.sessions
	h.enqueue(t, greet, "David")
	h.drain(t)
	if s.sessions != before {
		t.Error("the connection was not kept")
	}
	m, err := Parse(s.raw[0])
	if err != nil || m.Subject == "" || !strings.Contains(m.Text, "Hei.") {
		t.Errorf("got %+v, %v", m, err)
	}
}

// script is a server that plays what it is told: each step reads up to its
// expectation and says its answer.
func script(t *testing.T, l net.Listener, steps ...[2]string) <-chan error {
	t.Helper()
	done := make(chan error, 1)
	go func() {
		c, err := l.Accept()
		if err != nil {
			done <- err
			return
		}
		defer c.Close()
		r := bufio.NewReader(c)
		for _, s := range steps {
			if s[0] != "" {
				for {
					line, err := r.ReadString('\n')
					if err != nil {
						done <- fmt.Errorf("waiting for %q: %w", s[0], err)
						return
					}
					if strings.HasPrefix(line, s[0]) {
						break
					}
				}
			}
			io.WriteString(c, s[1])
		}
		done <- nil
	}()
	return done
}

func TestAConnectionThatBrokeWhileIdleIsReplaced(t *testing.T) {
	l := listen(t)
	h := newHouse(t, dbtest.New(t), open(t, "smtp://"+l.Addr().String()))
	h.o.Connections = 1
	play := [][2]string{{"", "220 hi\r\n"}, {"EHLO", "250 hi\r\n"}, {"MAIL", "250 ok\r\n"}, {"RCPT", "250 ok\r\n"}, {"DATA", "354 go\r\n"}, {".", "250 ok\r\n"}}
	first := script(t, l, play...) // and closes
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	second := script(t, l, play...)
	h.enqueue(t, greet, "Bo")
	h.drain(t)
	if err := <-second; err != nil {
		t.Fatal(err)
	}
	equal(t, "states", h.states(t), map[State]int{Sent: 2})
}

func TestASilentEndAfterTheContentIsTriedLater(t *testing.T) {
	l := listen(t)
	h := newHouse(t, dbtest.New(t), open(t, "smtp://"+l.Addr().String()))
	done := script(t, l, [2]string{"", "220 hi\r\n"}, [2]string{"EHLO", "250-hi\r\n250 PIPELINING\r\n"},
		[2]string{"DATA", "250 ok\r\n250 ok\r\n354 go\r\n"}, [2]string{".", ""})
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	e := h.entries(t, Filter{})[0]
	if e.State != Queued || !e.DueAt.Equal(dbtest.Start.Add(time.Minute)) || e.LastError == "" {
		t.Errorf("got %+v", e)
	}
}

func TestWhatWasAnnouncedGoesElsewhereWhenTheConnectionEnds(t *testing.T) {
	l := listen(t)
	h := newHouse(t, dbtest.New(t), open(t, "smtp://"+l.Addr().String()))
	h.o.Connections = 1
	ehlo := [2]string{"EHLO", "250-hi\r\n250 PIPELINING\r\n"}
	leave := [2]string{"DATA", "250 ok\r\n250 ok\r\n354 go\r\n"}
	first := script(t, l, [2]string{"", "220 hi\r\n"}, ehlo, leave, [2]string{".", "250 ok\r\n"}) // and closes
	h.enqueue(t, greet, "Anna", "Bo", "Cecilia")
	done := make(chan error, 1)
	go func() { done <- h.Drain(t.Context()) }()
	if err := <-first; err != nil {
		t.Fatal(err)
	}
	// The second connection refuses the content of one and takes the other.
	second := script(t, l, [2]string{"", "220 hi\r\n"}, ehlo, leave, [2]string{".", "554 no\r\n"}, leave, [2]string{".", "250 ok\r\n"})
	if err := <-second; err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	equal(t, "states", h.states(t), map[State]int{Sent: 2, Failed: 1})
}

func TestAServerThatIsAwayHarmsNoLetter(t *testing.T) {
	l := listen(t)
	address := l.Addr().String()
	l.Close()
	d, clock := dbtest.NewWithClock(t)
	h := newHouse(t, d, open(t, "smtp://"+address))
	h.enqueue(t, greet, "Anna", "Bo")
	h.drain(t)
	clock.Advance(10 * 24 * time.Hour)
	h.down.open.Store(false)
	h.drain(t)
	equal(t, "states", h.states(t), map[State]int{Queued: 2})
	if e := h.entries(t, Filter{})[0]; !strings.Contains(e.LastError, "cannot be reached") {
		t.Errorf("got %q", e.LastError)
	}
}

// TestAnHourWithoutAServerLosesNothing: what is written while it is away goes
// out when it is back, each letter once.
func TestAnHourWithoutAServerLosesNothing(t *testing.T) {
	l := listen(t)
	address := l.Addr().String()
	l.Close()
	d, clock := dbtest.NewWithClock(t)
	h := newHouse(t, d, open(t, "smtp://"+address))
	var want []string
	for n := range 12 {
		h.enqueue(t, greet, fmt.Sprint("Anna", n))
		want = append(want, fmt.Sprintf("anna%d@example.org", n))
		h.down.open.Store(false) // what keeps everybody from knocking all the time goes by the real clock
		h.drain(t)
		clock.Advance(5 * time.Minute)
	}
	equal(t, "states", h.states(t), map[State]int{Queued: 12})
	back, err := net.Listen("tcp", address)
	if err != nil {
		t.Skipf("the port has been taken by somebody else: %v", err)
	}
	s := &server{}
	srv := smtp.NewServer(s)
	srv.Domain = "localhost"
	go srv.Serve(back)
	t.Cleanup(func() { srv.Close() })
	for range 5 { // the longest wait that began within the hour is over
		h.down.open.Store(false)
		h.drain(t)
		clock.Advance(time.Hour)
	}
	slices.Sort(s.got)
	slices.Sort(want)
	equal(t, "taken", s.got, want)
	equal(t, "states", h.states(t), map[State]int{Sent: 12})
}

func TestEncryptionAndSignIn(t *testing.T) {
	cert := selfSigned(t)
	l := listen(t)
	got := make(chan string, 1)
	go func() {
		c, err := tls.NewListener(l, &tls.Config{Certificates: []tls.Certificate{cert}}).Accept()
		if err != nil {
			return
		}
		defer c.Close()
		r := bufio.NewReader(c)
		io.WriteString(c, "220 hi\r\n")
		r.ReadString('\n')
		io.WriteString(c, "250-hi\r\n250 AUTH LOGIN PLAIN\r\n")
		line, _ := r.ReadString('\n')
		got <- line
		io.WriteString(c, "535 wrong password\r\n")
	}()
	u := open(t, "smtps://parvi:p%40ss@"+l.Addr().String()).(*smtpTransport)
	_, err := u.connect(t.Context())
	if err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("an unknown certificate is believed: %v", err)
	}

	l2 := listen(t)
	done := script(t, l2, [2]string{"", "220 hi\r\n"}, [2]string{"EHLO", "250-hi\r\n250 AUTH PLAIN\r\n"},
		[2]string{"AUTH PLAIN " + base64.StdEncoding.EncodeToString([]byte("\x00parvi\x00p@ss")), "535 wrong password\r\n"})
	h := newHouse(t, dbtest.New(t), open(t, "smtp://parvi:p%40ss@"+l2.Addr().String()))
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	e := h.entries(t, Filter{})[0]
	if e.State != Queued || !strings.Contains(e.LastError, "535 wrong password") || strings.Contains(e.LastError, "p@ss") {
		t.Errorf("a wrong password is the letter's fault: %+v", e)
	}
}

func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func TestSignaturesHold(t *testing.T) {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "key.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
	signer, err := NewSigner(file, "s1")
	if err != nil {
		t.Fatal(err)
	}
	memory := &Memory{}
	h := newHouse(t, dbtest.New(t), memory)
	h.o.Signer = signer
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	raw := memory.Last("anna@example.org").Raw
	if !ascii(raw) {
		t.Error("a signed message has eight bits, which a relay may recode")
	}
	verifications, err := dkim.VerifyWithOptions(bytes.NewReader(raw), &dkim.VerifyOptions{LookupTXT: func(name string) ([]string, error) {
		if name != "s1._domainkey.example.org" {
			return nil, errors.New("asked for " + name)
		}
		return []string{"v=DKIM1; k=ed25519; p=" + base64.StdEncoding.EncodeToString(public)}, nil
	}})
	if err != nil || len(verifications) != 1 || verifications[0].Err != nil || verifications[0].Domain != "example.org" {
		t.Errorf("got %+v, %v", verifications, err)
	}
	for _, bad := range []struct{ file, selector string }{{file, ""}, {file + "x", "s1"}} {
		if _, err := NewSigner(bad.file, bad.selector); err == nil {
			t.Errorf("%+v: no error", bad)
		}
	}
}

func TestOpen(t *testing.T) {
	for address, want := range map[string]string{
		"smtp://mail.example.org": "mail.example.org:25", "smtp://a:b@mail.example.org": "mail.example.org:587",
		"smtps://mail.example.org": "mail.example.org:465", "smtp://127.0.0.1:1025": "127.0.0.1:1025", "smtp://[::1]:25": "[::1]:25",
	} {
		if got := open(t, address).(*smtpTransport).addr; got != want {
			t.Errorf("%s: %s, want %s", address, got, want)
		}
	}
	for _, address := range []string{"mail.example.org", "http://a", "smtp://", "smtp://%zz"} {
		if _, err := Open(address); err == nil {
			t.Errorf("%s: no error", address)
		}
	}
	if tr, err := Open(""); tr != nil || err != nil {
		t.Errorf("got %v, %v", tr, err)
	}
}

func TestAFolderHoldsTheMessages(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "mail")
	h := newHouse(t, dbtest.New(t), open(t, "file:"+dir))
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	files, err := os.ReadDir(dir)
	if err != nil || len(files) != 1 {
		t.Fatalf("got %v, %v", files, err)
	}
	b, err := os.ReadFile(filepath.Join(dir, files[0].Name()))
	if m, perr := Parse(b); err != nil || perr != nil || m.Subject != "Hei Anna" {
		t.Errorf("got %+v, %v, %v", m, err, perr)
	}
}

func TestDotsAreDoubled(t *testing.T) {
	for in, want := range map[string]string{".a\r\n.\r\nb.\r\n..\r\n": "..a\r\n..\r\nb.\r\n...\r\n", "": "", "a\r\n": "a\r\n", "\n.": "\n.."} {
		var b bytes.Buffer
		if err := stuff(&b, []byte(in)); err != nil || b.String() != want {
			t.Errorf("%q: got %q, want %q", in, b.String(), want)
		}
	}
}
