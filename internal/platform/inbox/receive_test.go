package inbox_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/emersion/go-smtp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/inbox"
)

func dial(t testing.TB, address string, lmtp bool) *smtp.Client {
	t.Helper()
	network := "tcp"
	if strings.HasPrefix(address, "/") {
		network = "unix"
	}
	conn, err := net.Dial(network, address)
	if err != nil {
		t.Fatal(err)
	}
	c := smtp.NewClient(conn)
	if lmtp {
		c = smtp.NewClientLMTP(conn)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.Hello("mail.example.org"); err != nil {
		t.Fatal(err)
	}
	return c
}

// code is the answer of the server in an error.
func code(err error) string {
	var answer *smtp.SMTPError
	if errors.As(err, &answer) {
		return fmt.Sprint(answer.Code, " ", answer.Message)
	}
	return fmt.Sprint(err)
}

func send(c *smtp.Client, to []string, r io.Reader) error {
	if err := c.Mail("aino@example.org", nil); err != nil {
		return err
	}
	for _, t := range to {
		if err := c.Rcpt(t, nil); err != nil {
			return err
		}
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		return err
	}
	return w.Close()
}

func TestMailComesInBySMTPAndLMTP(t *testing.T) {
	for _, lmtp := range []bool{false, true} {
		w := newWorld(t)
		to := w.keyed("aino")
		c := dial(t, w.listening(lmtp), lmtp)
		raw := simple("Aino <aino@example.org>", "Re: Kevät", "Lauantai.")
		for range 2 { // delivered twice
			if err := send(c, []string{to, "talkoot@" + domain}, strings.NewReader(raw)); err != nil {
				t.Fatal(code(err))
			}
		}
		w.work()
		if len(w.replies) != 1 || len(w.states()) != 2 {
			t.Errorf("lmtp %v: %d replies, %v", lmtp, len(w.replies), w.states())
		}
	}
}

func TestMailComesInByASocket(t *testing.T) {
	w := newWorld(t)
	path := filepath.Join(t.TempDir(), "in.sock")
	for range 2 { // the second finds what the first has left
		l, lmtp, err := inbox.Listen("lmtp:" + path)
		if err != nil || !lmtp {
			t.Fatal(lmtp, err)
		}
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- w.Serve(ctx, l, lmtp) }()
		c := dial(t, path, true)
		if err := send(c, []string{w.keyed("aino")}, strings.NewReader(simple("aino@example.org", "x", "Lauantai."))); err != nil {
			t.Error(code(err))
		}
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	w.work()
	if len(w.replies) != 2 {
		t.Errorf("got %d", len(w.replies))
	}
	if _, _, err := inbox.Listen("pop:1"); err == nil {
		t.Error("pop is no way")
	}
}

func TestRecipientsThatAreNotHereAreRefusedWithTheirReason(t *testing.T) {
	w := newWorld(t)
	c := dial(t, w.listening(false), false)
	if err := c.Mail("aino@example.org", nil); err != nil {
		t.Fatal(err)
	}
	for to, want := range map[string]string{
		"nobody@" + domain:                                       "550 There is no address nobody here",
		"talkoot@elsewhere.example":                              "550 No mail is taken here for elsewhere.example",
		"reply+aaaaaaaaaaaaaaaaaaaaaaaaaa@" + domain:             "550 There is no such reply address",
		"REPLY+cut@" + domain:                                    "550 There is no such reply address",
		"Talkoot@" + strings.ToUpper(domain):                     "<nil>",
		"postmaster@" + domain:                                   "<nil>",
		"abuse@" + domain:                                        "<nil>",
		"bounce+0123@" + domain:                                  "<nil>",
		strings.ToUpper(w.keyed("aino")):                         "<nil>",
		strings.TrimPrefix(w.keyed("aino"), "reply+"):            "<nil>",
		"reply-" + strings.TrimPrefix(w.keyed("aino"), "reply+"): "<nil>",
	} {
		if got := code(c.Rcpt(to, nil)); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", to, got, want)
		}
	}
	var last error
	for range 12 {
		last = c.Rcpt("nobody@"+domain, nil)
	}
	if !strings.HasPrefix(code(last), "421") {
		t.Errorf("after many unknown: %s", code(last))
	}
}

// big is a mail of n bytes with one large attachment.
func big(n int) io.Reader {
	head := "From: aino@example.org\r\nSubject: Kuva\r\nMessage-ID: <big@mail.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTässä kuva.\r\n--B\r\nContent-Type: image/jpeg; name=kuva.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
	tail := "\r\n--B--\r\n"
	line := strings.Repeat("QUJD", 19) + "\r\n"
	return io.MultiReader(strings.NewReader(head), io.LimitReader(&repeat{line: line}, int64(n-len(head)-len(tail))/int64(len(line))*int64(len(line))), strings.NewReader(tail))
}

type repeat struct {
	line string
	at   int
}

func (r *repeat) Read(p []byte) (int, error) {
	n := 0
	for n < len(p) {
		c := copy(p[n:], r.line[r.at:])
		n, r.at = n+c, (r.at+c)%len(r.line)
	}
	return n, nil
}

func TestThirtyMegabytesAreTakenAndNoMore(t *testing.T) {
	w := newWorld(t)
	c := dial(t, w.listening(false), false)
	if got := code(c.Mail("aino@example.org", &smtp.MailOptions{Size: 31 << 20})); !strings.HasPrefix(got, "552") {
		t.Errorf("at SIZE: %s", got)
	}
	if err := send(c, []string{w.keyed("aino")}, big(29<<20)); err != nil {
		t.Fatal(code(err))
	}
	if got := code(send(c, []string{w.keyed("aino")}, big(31<<20))); !strings.HasPrefix(got, "552") {
		t.Errorf("at DATA: %s", got)
	}
	w.work()
	if len(w.replies) != 1 || w.replies[0].Text != "Tässä kuva." || len(w.replies[0].Attachments) != 1 || w.replies[0].Attachments[0].Size < 20<<20 {
		t.Errorf("%v %+v", w.states(), w.replies)
	}
}

func TestADatabaseThatCannotWriteIsATemporaryRefusal(t *testing.T) {
	w := newWorld(t)
	c := dial(t, w.listening(false), false)
	to := w.keyed("aino")
	if err := c.Mail("aino@example.org", nil); err != nil {
		t.Fatal(err)
	}
	if err := c.Rcpt(to, nil); err != nil {
		t.Fatal(err)
	}
	write(t, w.DB, func(ctx context.Context, tx *db.Tx) error {
		_, err := tx.Exec(ctx, `DROP TABLE inbox_mails`)
		return err
	})
	d, err := c.Data()
	if err == nil {
		_, _ = io.WriteString(d, simple("aino@example.org", "x", "Lauantai."))
		err = d.Close()
	}
	if got := code(err); !strings.HasPrefix(got, "451 The message could not be stored right now") {
		t.Errorf("got %s", got)
	}
}

func TestWhatBreaksOffWhileItComesIsNotStored(t *testing.T) {
	w := newWorld(t)
	r := io.MultiReader(io.LimitReader(big(5<<20), 3<<20), iotest.ErrReader(io.ErrUnexpectedEOF))
	if _, err := w.Receive(t.Context(), "aino@example.org", "", "", []string{w.keyed("aino")}, r); err == nil {
		t.Error("half a message was stored")
	}
	if got := w.states(); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}

// What a process that was killed while storing leaves behind are pieces that
// nobody points to; the message comes again.
func TestPiecesOfAMessageThatWasNeverStoredAreSwept(t *testing.T) {
	w := newWorld(t)
	ctx, cancel := context.WithCancel(t.Context())
	r := io.MultiReader(io.LimitReader(big(8<<20), 8<<20), &ending{cancel})
	if _, err := w.Receive(ctx, "aino@example.org", "", "", []string{w.keyed("aino")}, r); err == nil {
		t.Fatal("stored in spite of its end")
	}
	write(t, w.DB, func(ctx context.Context, tx *db.Tx) error {
		for n := range 3 {
			if _, err := tx.Exec(ctx, `INSERT INTO inbox_raw (raw_id, n, bytes, at) VALUES ('stray', $1, $2, $3)`, n, []byte("x"), db.Millis(tx.Now)); err != nil {
				return err
			}
		}
		return nil
	})
	w.come(w.keyed("aino"), "aino@example.org", simple("aino@example.org", "x", "Lauantai."))
	w.clock.Advance(26 * 3600e9)
	sweep(t, w.DB)
	if n := pieces(t, w.DB); n != 1 {
		t.Errorf("%d pieces are left", n)
	}
	w.clock.Advance(31 * 24 * 3600e9)
	sweep(t, w.DB)
	if n := pieces(t, w.DB); n != 0 {
		t.Errorf("%d pieces are left after a month", n)
	}
}

type ending struct{ stop func() }

func (e *ending) Read([]byte) (int, error) {
	e.stop()
	return 0, io.EOF
}

func sweep(t testing.TB, d *db.DB) {
	t.Helper()
	for _, rule := range inbox.Retention() {
		write(t, d, func(ctx context.Context, tx *db.Tx) error {
			_, err := rule.Run(ctx, tx)
			return err
		})
	}
}

func pieces(t testing.TB, d *db.DB) (n int) {
	t.Helper()
	write(t, d, func(ctx context.Context, tx *db.Tx) error {
		return tx.QueryRow(ctx, `SELECT count(*) FROM inbox_raw`).Scan(&n)
	})
	return n
}

func TestAMessageInCirclesIsRefused(t *testing.T) {
	w := newWorld(t)
	c := dial(t, w.listening(false), false)
	raw := strings.Repeat("Received: from a.example by b.example; Mon, 23 Nov 2026 11:02:00 +0200\n", 60) + simple("aino@example.org", "x", "y")
	if got := code(send(c, []string{w.keyed("aino")}, strings.NewReader(raw))); !strings.HasPrefix(got, "554 The message goes in circles") {
		t.Errorf("got %s", got)
	}
}

func TestAMailBombIsStoredAndTakesNobodyDown(t *testing.T) {
	w := newWorld(t)
	deep := bytes.Buffer{}
	deep.WriteString("From: aino@example.org\r\nMessage-ID: <deep@mail.example.org>\r\nMIME-Version: 1.0\r\n")
	for n := range 3000 {
		fmt.Fprintf(&deep, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", n, n)
	}
	wide := bytes.Buffer{}
	wide.WriteString("From: aino@example.org\r\nMessage-ID: <wide@mail.example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n")
	for range 20000 {
		wide.WriteString("--b\r\n\r\nx\r\n")
	}
	html := "From: aino@example.org\r\nMessage-ID: <html@mail.example.org>\r\nContent-Type: text/html\r\n\r\n" + strings.Repeat("<div><blockquote>", 40000)
	head := "From: aino@example.org\r\nMessage-ID: <head@mail.example.org>\r\nX-Long: " + strings.Repeat("x", 400<<10) + "\r\n\r\nx"
	for name, raw := range map[string]string{"deep": deep.String(), "wide": wide.String(), "html": html, "head": head} {
		if _, err := w.Receive(t.Context(), "aino@example.org", "", "", []string{w.keyed("aino")}, strings.NewReader(raw)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.work()
	for _, s := range w.states() {
		if s == "stored " {
			t.Errorf("got %v", w.states())
		}
	}
}
