package mail

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"net/textproto"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
)

// sink is a server that counts and forgets.
type sink struct {
	net.Listener
	messages, octets atomic.Int64
	stepwise         bool // does not offer PIPELINING
}

func newSink(tb testing.TB, stepwise bool) *sink {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	s := &sink{Listener: l, stepwise: stepwise}
	tb.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go s.serve(c)
		}
	}()
	return s
}

func (s *sink) serve(c net.Conn) {
	defer c.Close()
	r, w := bufio.NewReaderSize(c, 16<<10), bufio.NewWriter(c)
	say := func(l string) {
		w.WriteString(l + "\r\n")
		if r.Buffered() == 0 {
			w.Flush()
		}
	}
	say("220 sink")
	data := false
	for {
		l, err := r.ReadSlice('\n')
		if err != nil {
			return
		}
		s.octets.Add(int64(len(l)))
		switch {
		case data && string(l) == ".\r\n":
			data = false
			s.messages.Add(1)
			say("250 taken")
		case data:
		case bytes.HasPrefix(l, []byte("EHLO")) && s.stepwise:
			say("250-sink\r\n250 8BITMIME")
		case bytes.HasPrefix(l, []byte("EHLO")):
			say("250-sink\r\n250-PIPELINING\r\n250-SIZE\r\n250 8BITMIME")
		case bytes.HasPrefix(l, []byte("DATA")):
			data = true
			say("354 go on")
		case bytes.HasPrefix(l, []byte("QUIT")):
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

// bare is the floor F3: prepared 5 KB messages over eight kept connections, no
// encryption, no signature.
func bare(tb testing.TB, addr string, n int) time.Duration {
	line := strings.Repeat("x", 70) + "\r\n"
	msg := []byte("From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\n\r\n" + strings.Repeat(line, 5000/len(line)) + ".\r\n")
	var next atomic.Int64
	var wg sync.WaitGroup
	start := time.Now()
	for range 8 {
		wg.Go(func() {
			c, err := textproto.Dial("tcp", addr)
			if err != nil {
				tb.Error(err)
				return
			}
			defer c.Close()
			c.ReadResponse(220)
			c.Cmd("EHLO localhost")
			c.ReadResponse(250)
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				c.Cmd("MAIL FROM:<a@example.org>")
				c.ReadResponse(250)
				c.Cmd("RCPT TO:<b%d@example.org>", i)
				c.ReadResponse(250)
				c.Cmd("DATA")
				c.ReadResponse(354)
				c.W.Write(msg)
				c.W.Flush()
				if _, _, err := c.ReadResponse(250); err != nil {
					tb.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	return time.Since(start)
}

type noticeArgs struct {
	Message, Person string
}

// personal is a message to many, as a feature composes it: one text, an own
// token, link and name for each.
func personal(id string, n int, lang i18n.Lang, content Block) Letter {
	own := fmt.Sprintf("https://parvi.example.org/u/%026d", n)
	return Letter{
		To: Address{fmt.Sprintf("Saara Öster %d", n), fmt.Sprintf("saara%d@example.org", n)}, Lang: lang,
		From:    Address{Name: "Helmi Aaltola / Pienten järjestöjen verkosto", Mail: "pienet@parvi.example.org"},
		ReplyTo: Address{Mail: fmt.Sprintf("reply+%026d@parvi.example.org", n)},
		Subject: "Työn ilo ja työn hallinta: kysymys kaikille",
		Above:   "Pienten järjestöjen verkosto",
		Blocks: []Block{
			P(fmt.Sprintf("Hei Saara %d,", n)), content,
			Button("Vastaa keskustelussa", fmt.Sprintf("https://parvi.example.org/r/%026d", n)),
			Signature("Helmi Aaltola", "yhteyshenkilö, Pienten järjestöjen verkosto"),
		},
		Reason: "Saat tämän viestin, koska seuraat tätä verkostoa: Pienten järjestöjen verkosto.",
		Stop:   []Link{{"Lopeta tämän verkoston viestit", own}, {"Muuta viestien tahtia", own + "/tahti"}},
		List:   &List{ID: "pienet", Name: "Pienten järjestöjen verkosto", Post: "pienet@parvi.example.org", Unsubscribe: own},
	}
}

func testContent() Block {
	return Content(i18n.Content{FI: "Mikä työssä **ilahduttaa** ja mikä vie voimat, kun tekijöitä on vain muutama?\n\n" +
		"- Kaksi lyhyttä alustusta\n- Sitten jutellaan pienissä ryhmissä\n\n" + strings.Repeat("Näin rajaan viikkoni ja pidän siitä kiinni. ", 20)}, i18n.FI)
}

func many(d *db.DB, tb testing.TB, o *Outbox) Kind[noticeArgs] {
	k := Kind[noticeArgs]{Name: "bench.notice", Bulk: true}
	content := testContent()
	Handle(o, k, func(_ context.Context, _ *db.Tx, args []noticeArgs) ([]Letter, error) {
		letters := make([]Letter, len(args))
		for i, a := range args {
			var n int
			fmt.Sscan(a.Person, &n)
			letters[i] = personal(a.Person, n, i18n.FI, content)
		}
		return letters, nil
	})
	return k
}

// throughput sends n personal letters through the outbox, its writes included.
func throughput(tb testing.TB, d *db.DB, s *sink, n int) time.Duration {
	tr, err := Open("smtp://" + s.Addr().String())
	if err != nil {
		tb.Fatal(err)
	}
	o := NewOutbox(d, Options{Transport: tr, Domain: "parvi.example.org", Bounces: true})
	k := many(d, tb, o)
	args := make([]noticeArgs, n)
	for i := range args {
		args[i] = noticeArgs{"0123456789abcdefghijklmno", fmt.Sprintf("%025d", i)}
	}
	start := time.Now()
	err = d.Write(tb.Context(), func(tx *db.Tx) error { return k.Enqueue(tb.Context(), tx, args...) })
	enqueued := time.Since(start)
	if err == nil {
		err = o.Drain(tb.Context())
	}
	took := time.Since(start)
	tb.Logf("enqueued in %v", enqueued)
	if err != nil {
		tb.Fatal(err)
	}
	if got := o.Stats().Sent; got != int64(n) {
		tb.Fatalf("sent %d of %d", got, n)
	}
	tr.close()
	return took
}

// BenchmarkTenThousand is the row on mail of the speed table: 10,000 personal
// letters through the outbox, against F3 in the same run, before and after.
func BenchmarkTenThousand(b *testing.B) {
	const n = 10_000
	dialects := map[string]func(b *testing.B) *db.DB{"sqlite": func(b *testing.B) *db.DB { return openBench(b, "") }}
	if os.Getenv(dbtest.Env) != "" {
		dialects["postgres"] = func(b *testing.B) *db.DB { return dbtest.Postgres(b, dbtest.WithNow(time.Now)) }
	}
	dialects["stepwise"] = dialects["sqlite"]
	for name, open := range dialects {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				s := newSink(b, name == "stepwise")
				d := open(b)
				before := bare(b, s.Addr().String(), n)
				took := throughput(b, d, s, n)
				after := bare(b, s.Addr().String(), n)
				floor := min(before, after)
				b.ReportMetric(float64(n)/took.Seconds(), "mails/s")
				b.ReportMetric(float64(n)/floor.Seconds(), "F3/s")
				b.ReportMetric(floor.Seconds()/took.Seconds(), "ratio")
				b.Logf("outbox %v, F3 %v and %v, ratio %.2f, %.0f octets a message", took, before, after, floor.Seconds()/took.Seconds(),
					float64(s.octets.Load())/float64(s.messages.Load()))
			}
		})
	}
}

func BenchmarkCompose(b *testing.B) {
	content := testContent()
	c := composer{from: Address{"", "parvi@parvi.example.org"}, domain: "parvi.example.org", bounces: true, eightBit: true,
		frames: newFrames(Site{Name: i18n.Content{FI: "Parvi"}, Contact: "parvi@example.org"})}
	for _, eight := range []bool{true, false} {
		b.Run(fmt.Sprintf("eightbit=%v", eight), func(b *testing.B) {
			c.eightBit = eight
			var buf bytes.Buffer
			b.ReportAllocs()
			for b.Loop() {
				buf.Reset()
				l := personal("x", 1, i18n.FI, content)
				if _, err := c.message(&buf, &l, "0123456789abcdefghijklmno", time.Unix(1795341600, 0)); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(buf.Len()))
		})
	}
}

// BenchmarkOutbox is the outbox alone, for profiles.
func BenchmarkOutbox(b *testing.B) {
	s := newSink(b, false)
	for b.Loop() {
		took := throughput(b, openBench(b, ""), s, 10_000)
		b.ReportMetric(10_000/took.Seconds(), "mails/s")
	}
}
