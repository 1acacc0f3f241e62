package inbox_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/inbox"
)

// counted counts rows.
func (w *world) counted(from string) (n int) {
	w.t.Helper()
	err := w.DB.Read(w.t.Context(), func(tx *db.Tx) error { return tx.QueryRow(w.t.Context(), `SELECT count(*) FROM `+from).Scan(&n) })
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// receives takes a mail in and does nothing later.
func (w *world) receives(to, raw string) int {
	w.t.Helper()
	n, err := w.Receive(w.t.Context(), "aino@example.org", "192.0.2.1", "mail.example.org", []string{to}, strings.NewReader(strings.ReplaceAll(raw, "\n", "\r\n")))
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func TestAReplyStandsWhereItBelongsWhenItIsAcknowledged(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		to, raw := w.keyed("aino"), simple("Aino <aino@example.org>", "Re: Kevät", "Lauantai sopii.\n\n> Sopiiko lauantai?")
		first, again := w.receives(to, raw), w.receives(to, raw)
		if first != 1 || again != 0 {
			t.Errorf("fresh: %d, then %d", first, again)
		}
		if len(w.replies) != 1 || w.replies[0].Text != "Lauantai sopii." || w.replies[0].Person != "aino" {
			t.Fatalf("replies %+v", w.replies)
		}
		if diff := cmp.Diff([]string{"done human"}, w.states()); diff != "" {
			t.Error(diff)
		}
		if n := w.counted("jobs"); n != 0 {
			t.Errorf("%d jobs", n)
		}
		if n := w.counted("inbox_raw"); n != 1 {
			t.Errorf("%d messages kept", n)
		}
		w.work()
		if len(w.replies) != 1 {
			t.Errorf("%d replies in the end", len(w.replies))
		}
	})
}

func TestWhatCannotBeHandedOverAtOnceIsStoredForTheJob(t *testing.T) {
	for name, raw := range map[string]string{
		"a file":           simple("Aino <aino@example.org>", "Re: Kevät", "Tässä.", "MIME-Version: 1.0", "Content-Disposition: attachment; filename=kuva.txt"),
		"a machine":        simple("Aino <aino@example.org>", "Re: Kevät", "Olen lomalla.", "Auto-Submitted: auto-replied"),
		"nothing new":      simple("Aino <aino@example.org>", "Re: Kevät", "> vain lainaus"),
		"an error of ours": simple("Aino <aino@example.org>", "Re: Kevät", "Levy on täynnä."),
		"a panic of ours":  simple("Aino <aino@example.org>", "Re: Kevät", "Levy on rikki."),
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.answer = func(r inbox.Reply) error {
				if r.Text == "Levy on rikki." {
					panic("broken")
				}
				return errors.New("the disk is full")
			}
			if n := w.receives(w.keyed("aino"), raw); n != 1 {
				t.Errorf("%d fresh", n)
			}
			if diff := cmp.Diff([]string{"stored "}, w.states()); diff != "" {
				t.Error(diff)
			}
			if n := w.counted("jobs WHERE kind = 'inbox.mail'"); n != 1 {
				t.Errorf("%d jobs", n)
			}
		})
	}
}

// Every one that was acknowledged is there once, however many come together,
// and whatever fails among them.
func TestManyRepliesAtOnceAreEachThereOnce(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		var mu sync.Mutex
		tried := map[string]int{}
		w.answer = func(r inbox.Reply) error {
			mu.Lock()
			defer mu.Unlock()
			if tried[r.MessageID]++; strings.Contains(r.Text, "viides") && tried[r.MessageID] == 1 {
				return errors.New("the disk is full")
			}
			return nil
		}
		to := w.keyed("aino")
		var all []string
		for i := range 40 {
			text := "Vastaus."
			if i%5 == 4 {
				text = "Joka viides."
			}
			all = append(all, simple("Aino <aino@example.org>", "Re: Kevät", text))
		}
		var wg sync.WaitGroup
		for i := range 80 { // each is delivered twice
			wg.Go(func() {
				_, err := w.Receive(t.Context(), "aino@example.org", "", "", []string{to}, strings.NewReader(strings.ReplaceAll(all[i%40], "\n", "\r\n")))
				if err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if n := w.counted("inbox_mails"); n != 40 {
			t.Errorf("%d mails are stored", n)
		}
		w.work()
		if n := w.counted("inbox_mails WHERE state = 'done'"); n != 40 {
			t.Errorf("%d of 40 are done: %v", n, w.states())
		}
	})
}
