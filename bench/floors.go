package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/textproto"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// floorPages is F1: a bare net/http handler that returns a fixed 20 KB page.
// It runs in a process of its own, as the product does.
func floorPages(addr string) error {
	page := bytes.Repeat([]byte("<p>tuhat lintua</p>\n"), 1024)
	return http.ListenAndServe(addr, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(page)
	}))
}

// floorInserts is F2: one-row insert transactions one after another at full
// durability, per second.
func floorInserts(ctx context.Context, driver, dsn string, d time.Duration) (perSecond float64, n int, err error) {
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return 0, 0, err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if driver == "sqlite" {
		db.ExecContext(ctx, `PRAGMA journal_mode = WAL`)
		db.ExecContext(ctx, `PRAGMA synchronous = FULL`)
	}
	if _, err := db.ExecContext(ctx, `CREATE TABLE IF NOT EXISTS floor (id text PRIMARY KEY, body text NOT NULL)`); err != nil {
		return 0, 0, err
	}
	insert, err := db.PrepareContext(ctx, `INSERT INTO floor (id, body) VALUES ($1, $2)`)
	if err != nil {
		return 0, 0, err
	}
	start := time.Now()
	for ; time.Since(start) < d; n++ {
		if _, err := insert.ExecContext(ctx, fmt.Sprint(start.UnixNano(), "-", n), "one row of plain text"); err != nil {
			return 0, 0, err
		}
	}
	return float64(n) / time.Since(start).Seconds(), n, nil
}

// floorMails is F3: an SMTP client that sends prepared 5 KB mails over eight
// kept connections, per second.
func floorMails(addr string, mails int) (float64, error) {
	body := "Subject: tuhat\r\nFrom: <a@example.org>\r\n\r\n" + strings.Repeat("Tuhat lintua lentää yhteen suuntaan.\r\n", 130) + ".\r\n"
	var left atomic.Int64
	left.Store(int64(mails))
	var wg sync.WaitGroup
	var failed atomic.Value
	start := time.Now()
	for range 8 {
		wg.Go(func() {
			conn, err := textproto.Dial("tcp", addr)
			if err != nil {
				failed.Store(err)
				return
			}
			defer conn.Close()
			conn.ReadResponse(220)
			say := func(line string, code int) { conn.PrintfLine("%s", line); conn.ReadResponse(code) }
			say("EHLO floor", 250)
			for n := left.Add(-1); n >= 0; n = left.Add(-1) {
				say("MAIL FROM:<a@example.org>", 250)
				say(fmt.Sprintf("RCPT TO:<p%d@example.org>", n), 250)
				say("DATA", 354)
				io.WriteString(conn.W, body)
				conn.W.Flush()
				conn.ReadResponse(250)
			}
		})
	}
	wg.Wait()
	if err, ok := failed.Load().(error); ok {
		return 0, err
	}
	return float64(mails) / time.Since(start).Seconds(), nil
}

// sink is an SMTP server that counts what it is sent.
type sink struct {
	net.Listener
	together bool
	mails    atomic.Int64
}

// newSink takes and counts mails; together tells whether it offers to take
// commands together (PIPELINING), as mail servers do.
func newSink(together bool) (*sink, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &sink{Listener: l, together: together}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go s.serve(c)
		}
	}()
	return s, nil
}

func (s *sink) serve(c net.Conn) {
	defer c.Close()
	r, w := bufio.NewReaderSize(c, 64<<10), bufio.NewWriter(c)
	say := func(line string) {
		if w.WriteString(line + "\r\n"); r.Buffered() == 0 {
			w.Flush()
		}
	}
	say("220 sink")
	for {
		line, err := r.ReadSlice('\n')
		if err != nil {
			return
		}
		switch strings.ToUpper(string(line[:min(4, len(line))])) {
		case "EHLO":
			offers := "250-sink\r\n250-8BITMIME\r\n"
			if s.together {
				offers += "250-PIPELINING\r\n"
			}
			say(offers + "250 SMTPUTF8")
		case "DATA":
			say("354 go on")
			for {
				line, err := r.ReadSlice('\n')
				if err != nil && err != bufio.ErrBufferFull {
					return
				}
				if string(line) == ".\r\n" {
					break
				}
			}
			s.mails.Add(1)
			say("250 taken")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}
