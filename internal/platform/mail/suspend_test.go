package mail

import (
	"context"
	"testing"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
)

func TestNothingGoesToASuspendedAddressButWhatWasAskedFor(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		memory := &Memory{}
		o := NewOutbox(d, Options{Transport: memory, Domain: "example.org", Bounces: true})
		type args struct{ To string }
		news, link := Kind[args]{Name: "test.news"}, Kind[args]{Name: "test.link"}
		letters := func(asked bool) func(context.Context, *db.Tx, []args) ([]Letter, error) {
			return func(_ context.Context, _ *db.Tx, all []args) ([]Letter, error) {
				var out []Letter
				for _, a := range all {
					out = append(out, Letter{To: Address{Mail: a.To}, Subject: "x", Asked: asked, Answer: asked})
				}
				return out, nil
			}
		}
		Handle(o, news, letters(false))
		Handle(o, link, letters(true))
		send := func(before func(tx *db.Tx) error) {
			t.Helper()
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				if err := before(tx); err != nil {
					return err
				}
				if err := news.Enqueue(t.Context(), tx, args{"Aino@example.org"}, args{"bo@example.org"}); err != nil {
					return err
				}
				return link.Enqueue(t.Context(), tx, args{"aino@example.org"})
			})
			if err == nil {
				err = o.Drain(t.Context())
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		send(func(tx *db.Tx) error {
			fresh, err := Suspend(t.Context(), tx, "AINO@example.org", "hard")
			again, _ := Suspend(t.Context(), tx, "aino@example.org", "hard")
			if !fresh || again {
				t.Errorf("suspended %v, then %v", fresh, again)
			}
			return err
		})
		if n, m := len(memory.To("aino@example.org")), len(memory.To("bo@example.org")); n != 1 || m != 1 {
			t.Errorf("got %d and %d mails", n, m)
		}
		answer := memory.Last("aino@example.org")
		if answer.EnvelopeFrom != "" || answer.Header("Auto-Submitted") != "auto-replied" {
			t.Errorf("an answer is from %q, %q", answer.EnvelopeFrom, answer.Header("Auto-Submitted"))
		}
		send(func(tx *db.Tx) error {
			_, err := Restore(t.Context(), tx, "aino@example.org")
			return err
		})
		if n := len(memory.To("aino@example.org")); n != 3 {
			t.Errorf("after restoring got %d mails", n)
		}
	})
}
