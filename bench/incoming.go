package main

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"io"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // the words of other alphabets
)

const (
	answers    = 2_000
	mailDomain = "lista.example.org"
)

// answer is a mail as a mail program sends it: two forms of the text, and the
// letter it answers quoted below.
func answer(to, from string, n int) string {
	text := strings.Repeat("Tuhat lintua lentää yhteen suuntaan.\r\n", 20)
	quoted := strings.Repeat("> Tuhat lintua lentää yhteen suuntaan.\r\n", 40)
	return fmt.Sprintf("From: Lintu Kuvitelma <%s>\r\nTo: <%s>\r\nSubject: Vs: Tuhat lintua\r\nDate: Mon, 23 Nov 2026 12:00:00 +0200\r\n"+
		"Message-ID: <vastaus-%d@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=raja\r\n\r\n"+
		"--raja\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\nParvi kirjoitti 22.11.2026 klo 10.00:\r\n%s"+
		"--raja\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<p>%s</p><blockquote>%s</blockquote>\r\n--raja--\r\n",
		from, to, n, text, quoted, text, quoted)
}

// floorParsing parses mails one after another and reads all their parts.
func floorParsing(mails int) (float64, error) {
	raw := answer("reply@"+mailDomain, "lintu@example.org", 1)
	start := time.Now()
	for range mails {
		e, err := message.Read(strings.NewReader(raw))
		if err != nil {
			return 0, err
		}
		parts := e.MultipartReader()
		for {
			p, err := parts.NextPart()
			if err == io.EOF {
				break
			}
			if err != nil {
				return 0, err
			}
			if _, err := io.ReadAll(p.Body); err != nil {
				return 0, err
			}
		}
	}
	return float64(mails) / time.Since(start).Seconds(), nil
}

// incoming measures answers by mail to one thread, each by somebody else: from
// the first connection until the last is a post of the thread. Nobody is mailed
// of them at once.
func (b *bench) incoming(ctx context.Context) error {
	l := line{work: thousands(answers) + " answers by mail, received, stored and posted", floor: "parsing", least: 0.1}
	for n := range b.runs {
		before, err := b.floorRate(ctx, "parsing", "20000")
		if err != nil {
			return err
		}
		got, err := b.answered(ctx)
		if err != nil {
			return err
		}
		after, err := b.floorRate(ctx, "parsing", "20000")
		if err != nil {
			return err
		}
		l.measured(before, after, got)
		say("answers by mail, run %d: parsing %.0f and %.0f; %.0f", n+1, before.perSecond, after.perSecond, got.perSecond)
	}
	b.lines = append(b.lines, l)
	return nil
}

func (b *bench) answered(ctx context.Context) (res result, err error) {
	database, err := b.populous(ctx)
	if err != nil {
		return res, err
	}
	file := strings.TrimPrefix(database, "sqlite:")
	defer os.RemoveAll(filepath.Dir(file))
	d, err := sql.Open("sqlite", "file:"+file+"?_pragma=busy_timeout(10000)")
	if err != nil {
		return res, err
	}
	defer d.Close()
	if _, err := d.ExecContext(ctx, `UPDATE space_members SET mail = 'weekly'`); err != nil {
		return res, err
	}
	at, err := freeAddr()
	if err != nil {
		return res, err
	}
	s, err := b.serve(ctx, database, filepath.Dir(file), "PARVI_MAIL_LISTEN=lmtp:"+at, "PARVI_MAIL_DOMAIN="+mailDomain)
	if err != nil {
		return res, err
	}
	defer s.stop()
	thread, err := s.beginThread(ctx)
	if err != nil {
		return res, err
	}
	mails, err := answersTo(ctx, d, thread)
	if err != nil {
		return res, err
	}
	start, cpu := time.Now(), s.cpu()
	err = b.profiled(s, "incoming", func() error {
		if err := deliver(at, mails); err != nil {
			return err
		}
		for posts := 0; posts < answers; time.Sleep(5 * time.Millisecond) {
			err := d.QueryRowContext(ctx, `SELECT count(*) - 1 FROM talk_posts WHERE thread_id = $1`, thread).Scan(&posts)
			if err == nil && posts < answers && time.Since(start) > 2*time.Minute {
				err = fmt.Errorf("after two minutes %d of %d answers are posts", posts, answers)
			}
			if err != nil {
				return err
			}
		}
		res.perSecond = answers / time.Since(start).Seconds()
		res.cpu = (s.cpu() - cpu) / answers
		return nil
	})
	return res, err
}

func (s *server) beginThread(ctx context.Context) (id string, err error) {
	_, token, err := s.signIn(ctx, "vetaja@example.org", "Vetäjä Kuvitelma", "lead:"+mailedNetwork)
	if err != nil {
		return "", err
	}
	var thread struct {
		ID string `json:"id"`
	}
	err = s.api(token, "POST", "/networks/"+mailedNetwork+"/threads", map[string]string{"lang": "fi", "title": "Tuhat lintua", "text": "Mitä mieltä olette?"}, &thread)
	return thread.ID, err
}

// answersTo gives members keys for replies and writes their answers.
func answersTo(ctx context.Context, d *sql.DB, thread string) (mails [][2]string, err error) {
	rows, err := d.QueryContext(ctx, `
		SELECT m.person_id
		FROM space_members m
		JOIN talk_threads t ON t.id = $1 AND t.space = m.space
		WHERE m.state = 'joined' AND m.person_id <> (SELECT author FROM talk_posts WHERE thread_id = $1)
		ORDER BY m.id
		LIMIT $2`, thread, answers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var people []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		people = append(people, id)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if len(people) < answers {
		return nil, fmt.Errorf("%d members, want %d", len(people), answers)
	}
	tx, err := d.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	for n, id := range people {
		key := strings.ToLower(rand.Text()) // 26 letters of base32
		if _, err := tx.ExecContext(ctx, `INSERT INTO inbox_keys (id, purpose, ref, person_id, created_at) VALUES ($1, 'talk.thread', $2, $3, $4)`,
			key, thread, id, time.Now().UnixMilli()); err != nil {
			return nil, err
		}
		to := "reply+" + key + "@" + mailDomain
		mails = append(mails, [2]string{to, answer(to, fmt.Sprintf("lintu%d@example.org", n), n)})
	}
	return mails, tx.Commit()
}

// deliver hands the mails over by LMTP, eight connections at once.
func deliver(addr string, mails [][2]string) error {
	var next atomic.Int64
	var failed atomic.Value
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if err := deliverSome(addr, mails, &next); err != nil {
				failed.Store(err)
			}
		})
	}
	wg.Wait()
	if err, ok := failed.Load().(error); ok {
		return err
	}
	return nil
}

func deliverSome(addr string, mails [][2]string, next *atomic.Int64) error {
	conn, err := textproto.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, _, err := conn.ReadResponse(220); err != nil {
		return err
	}
	say := func(code int, line string) {
		if err == nil {
			err = conn.PrintfLine("%s", line)
		}
		if err == nil {
			_, _, err = conn.ReadResponse(code)
		}
	}
	say(250, "LHLO bench")
	for n := next.Add(1) - 1; err == nil && n < int64(len(mails)); n = next.Add(1) - 1 {
		say(250, "MAIL FROM:<lintu@example.org>")
		say(250, "RCPT TO:<"+mails[n][0]+">")
		say(354, "DATA")
		say(250, mails[n][1]+".")
	}
	return err
}
