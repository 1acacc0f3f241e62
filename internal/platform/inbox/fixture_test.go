package inbox_test

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

const domain = "lists.example.org"

// world is an inbox with everything around it: people by id, one box "talkoot".
type world struct {
	*inbox.Server
	t       testing.TB
	jobs    *jobs.Runner
	outbox  *mail.Outbox
	sent    *mail.Memory
	clock   *dbtest.Clock
	replies []inbox.Reply
	named   []inbox.Reply
	trusted []bool
	answer  func(r inbox.Reply) error // of both handlers; nil: none
	stopped []string
	held    []string
}

var people = map[string]inbox.Sender{
	"aino": {ID: "aino", Lang: i18n.FI, Mail: mail.Address{Name: "Aino Esimerkki", Mail: "aino@example.org"}},
	"maj":  {ID: "maj", Lang: i18n.SV, Mail: mail.Address{Name: "Maj Exempel", Mail: "maj@example.org"}},
}

func newWorld(t testing.TB) *world {
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	log := slog.New(slog.DiscardHandler)
	w := &world{t: t, sent: &mail.Memory{}, clock: clock, jobs: jobs.NewRunner(d, log)}
	w.Server = &inbox.Server{
		DB: d, Log: log, Domain: domain, AuthServ: "mx.example.org",
		Person: func(_ context.Context, _ *db.Tx, id string) (inbox.Sender, error) {
			if p, ok := people[id]; ok {
				return p, nil
			}
			return inbox.Sender{}, db.ErrNoRows
		},
		ByAddress: func(_ context.Context, _ *db.Tx, address string) (inbox.Sender, error) {
			for _, p := range people {
				if strings.EqualFold(p.Mail.Mail, address) {
					return p, nil
				}
			}
			return inbox.Sender{}, db.ErrNoRows
		},
		Box: func(_ context.Context, _ *db.Tx, name string) (inbox.Box, bool, error) {
			return inbox.Box{Ref: "space:1", Name: i18n.Content(i18n.Same("Talkoot")), Path: "/talkoot", Lang: i18n.FI}, name == "talkoot", nil
		},
		Kept: func(_ context.Context, _ *db.Tx, who authz.Actor) (map[string]i18n.Content, error) {
			if who.Person != "keeper" {
				return nil, nil
			}
			return map[string]i18n.Content{"space:1": i18n.Content(i18n.Same("Talkoot"))}, nil
		},
	}
	w.OnSuspended = append(w.OnSuspended, func(_ context.Context, _ *db.Tx, a string) error {
		w.stopped = append(w.stopped, a)
		return nil
	})
	w.OnHeld = append(w.OnHeld, func(_ context.Context, _ *db.Tx, box string) error {
		w.held = append(w.held, box)
		return nil
	})
	w.Handle(talk, func(_ context.Context, _ *db.Tx, r inbox.Reply) error {
		if w.answer != nil {
			if err := w.answer(r); err != nil {
				return err
			}
		}
		w.replies = append(w.replies, r)
		return nil
	})
	w.HandleName(func(_ context.Context, _ *db.Tx, to string, r inbox.Reply, trusted bool) error {
		if w.answer != nil {
			if err := w.answer(r); err != nil {
				return err
			}
		}
		if to != "talkoot" || !trusted || r.Person == "" && r.LetIn == "" {
			return inbox.ErrHold
		}
		w.named, w.trusted = append(w.named, r), append(w.trusted, trusted)
		return nil
	})
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.sent, Domain: domain, Bounces: true, Refused: w.Refused})
	w.Jobs(w.jobs, w.outbox)
	return w
}

// come is a mail that comes in, with what is due done.
func (w *world) come(to, sender, raw string) {
	w.t.Helper()
	raw = strings.ReplaceAll(strings.TrimLeft(raw, "\n"), "\n", "\r\n")
	if _, err := w.Receive(context.Background(), sender, "192.0.2.1", "mail.example.org", []string{to}, strings.NewReader(raw)); err != nil {
		w.t.Fatal(err)
	}
	w.work()
}

func (w *world) work() {
	w.t.Helper()
	if err := w.jobs.Drain(context.Background()); err != nil {
		w.t.Fatal(err)
	}
	if err := w.outbox.Drain(context.Background()); err != nil {
		w.t.Fatal(err)
	}
}

// states are the mails by id, as "state reason".
func (w *world) states() (all []string) {
	w.t.Helper()
	err := w.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		all, err = db.All(context.Background(), tx, db.Scan[string], `SELECT state || ' ' || class FROM inbox_mails ORDER BY received_at, id`)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return all
}

var serial int

// simple is a mail with a few headers.
func simple(from, subject, text string, headers ...string) string {
	serial++
	all := ""
	for _, h := range headers {
		all += h + "\n"
	}
	return fmt.Sprintf("From: %s\nTo: talkoot@%s\nSubject: %s\nDate: Mon, 23 Nov 2026 11:02:00 +0200\nMessage-ID: <m%d@mail.example.org>\n%sContent-Type: text/plain; charset=utf-8\n\n%s\n",
		from, domain, subject, serial, all, text)
}

const passed = "Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=aino@example.org; dkim=none"

// listening runs the server on a port of its own.
func (w *world) listening(lmtp bool) string {
	w.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- w.Serve(ctx, l, lmtp) }()
	w.t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			w.t.Error(err)
		}
	})
	return l.Addr().String()
}

func idOf(t testing.TB, d *db.DB) (id string) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		return tx.QueryRow(t.Context(), `SELECT id FROM inbox_mails ORDER BY received_at, id LIMIT 1`).Scan(&id)
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}
