package mail

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/retain"
)

type greetArgs struct {
	Name string
}

var (
	greet = Kind[greetArgs]{Name: "test.greet"}
	news  = Kind[greetArgs]{Name: "test.news", Bulk: true}
)

// house is an outbox on a database, with what its composer does.
type house struct {
	*Outbox
	d      *db.DB
	memory *Memory

	mu    sync.Mutex
	calls [][]string
	fail  map[string]error
	gone  map[string]bool
}

func newHouse(t *testing.T, d *db.DB, transport Transport) *house {
	t.Helper()
	h := &house{d: d, fail: map[string]error{}, gone: map[string]bool{}}
	h.memory, _ = transport.(*Memory)
	h.Outbox = NewOutbox(d, Options{
		Transport: transport, Domain: "example.org", From: Address{Mail: "parvi@example.org"}, Bounces: true,
		Site: func(context.Context, *db.Tx) (Site, error) { return testSite, nil },
	})
	Handle(h.Outbox, greet, h.compose)
	Handle(h.Outbox, news, h.compose)
	return h
}

func (h *house) compose(_ context.Context, _ *db.Tx, args []greetArgs) ([]Letter, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	var names []string
	letters := make([]Letter, len(args))
	for i, a := range args {
		names = append(names, a.Name)
		if err := h.fail[a.Name]; err != nil {
			return nil, err
		}
		if a.Name == "panic" {
			panic("no such luck")
		}
		if !h.gone[a.Name] {
			letters[i] = Letter{To: Address{a.Name, strings.ToLower(a.Name) + "@example.org"}, Lang: i18n.FI, Subject: "Hei " + a.Name, Blocks: []Block{P("Hei.")}}
		}
	}
	h.calls = append(h.calls, names)
	return letters, nil
}

func (h *house) enqueue(t *testing.T, k Kind[greetArgs], names ...string) {
	t.Helper()
	var args []greetArgs
	for _, n := range names {
		args = append(args, greetArgs{n})
	}
	if err := h.d.Write(t.Context(), func(tx *db.Tx) error { return k.Enqueue(t.Context(), tx, args...) }); err != nil {
		t.Fatal(err)
	}
}

func (h *house) drain(t *testing.T) {
	t.Helper()
	if err := h.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func (h *house) sentTo() []string {
	var to []string
	for _, m := range h.memory.All() {
		to = append(to, m.To.Name)
	}
	slices.Sort(to)
	return to
}

// states counts the rows by state.
func (h *house) states(t *testing.T) map[State]int {
	t.Helper()
	got := map[State]int{}
	for _, e := range h.entries(t, Filter{}) {
		got[e.State]++
	}
	return got
}

func (h *house) entries(t *testing.T, f Filter) []Entry {
	t.Helper()
	var all []Entry
	err := h.d.Read(t.Context(), func(tx *db.Tx) (err error) {
		all, _, err = Entries(t.Context(), tx, f, 1000, "")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func TestWhatIsEnqueuedIsSentOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := newHouse(t, d, &Memory{})
		h.enqueue(t, greet, "Anna", "Bo")
		h.gone["Cecilia"] = true
		h.enqueue(t, news, "Cecilia", "David")
		h.drain(t)
		h.drain(t)
		equal(t, "sent", h.sentTo(), []string{"Anna", "Bo", "David"})
		equal(t, "states", h.states(t), map[State]int{Sent: 3, Dropped: 1})
		if len(h.calls) != 2 {
			t.Errorf("composed in %d batches: %v", len(h.calls), h.calls)
		}
		e := h.entries(t, Filter{To: "Anna@example.org"})
		if len(e) != 1 || e[0].Subject != "Hei Anna" || e[0].Attempts != 1 || e[0].Size == 0 || e[0].DoneAt.IsZero() {
			t.Errorf("entry %+v", e)
		}
		m := h.memory.Last("anna@example.org")
		if m.MessageID != "<"+e[0].ID+"@example.org>" || m.EnvelopeFrom != "bounce+"+e[0].ID+"@example.org" {
			t.Errorf("Message-ID %s, envelope %s, row %s", m.MessageID, m.EnvelopeFrom, e[0].ID)
		}
	})
}

func TestARolledBackFactSendsNothing(t *testing.T) {
	h := newHouse(t, dbtest.New(t), &Memory{})
	err := h.d.Write(t.Context(), func(tx *db.Tx) error {
		if err := greet.Enqueue(t.Context(), tx, greetArgs{"Anna"}); err != nil {
			return err
		}
		return errors.New("thought better of it")
	})
	if err == nil {
		t.Fatal("no error")
	}
	h.drain(t)
	equal(t, "sent", h.sentTo(), []string(nil))
}

func TestNobodyHearsOfAnImport(t *testing.T) {
	h := newHouse(t, dbtest.New(t), &Memory{})
	err := h.d.Write(Quiet(t.Context()), func(tx *db.Tx) error {
		return greet.Enqueue(Quiet(t.Context()), tx, greetArgs{"Anna"})
	})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "states", h.states(t), map[State]int{})
}

func TestManyLettersInOneTransaction(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := newHouse(t, d, &Memory{})
		var names []string
		for i := range 1237 {
			names = append(names, fmt.Sprintf("N%d", i))
		}
		h.enqueue(t, news, names...)
		h.drain(t)
		slices.Sort(names)
		equal(t, "sent", h.sentTo(), names)
		equal(t, "states", h.states(t), map[State]int{Sent: 1000})
	})
}

func TestOneBadRowDoesNotKeepTheOthers(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	h := newHouse(t, d, &Memory{})
	h.fail["Bo"] = errors.New("no such meeting")
	h.enqueue(t, greet, "Anna", "Bo", "Cecilia", "panic")
	h.drain(t)
	equal(t, "sent", h.sentTo(), []string{"Anna", "Cecilia"})
	equal(t, "states", h.states(t), map[State]int{Sent: 2, Queued: 2})
	for range composeMost {
		clock.Advance(5 * time.Hour)
		h.drain(t)
	}
	equal(t, "states at the end", h.states(t), map[State]int{Sent: 2, Failed: 2})
	for _, e := range h.entries(t, Filter{State: Failed}) {
		if e.Attempts != composeMost || !strings.Contains(e.LastError, "no such meeting") && !strings.Contains(e.LastError, "panic: no such luck") {
			t.Errorf("entry %+v", e)
		}
	}
}

func TestRefusals(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	h := newHouse(t, d, &Memory{})
	h.memory.FailWith(func(to string) error {
		switch to {
		case "anna@example.org":
			return &errRefused{code: 550, text: "no such user", permanent: true}
		case "bo@example.org":
			return &errRefused{code: 451, text: "later"}
		}
		return nil
	})
	h.enqueue(t, greet, "Anna", "Bo", "Cecilia")
	h.drain(t)
	equal(t, "states", h.states(t), map[State]int{Failed: 1, Queued: 1, Sent: 1})
	h.drain(t)
	equal(t, "attempts at once", h.entries(t, Filter{State: Queued})[0].Attempts, 1)
	clock.Advance(time.Minute)
	h.drain(t)
	equal(t, "attempts after a minute", h.entries(t, Filter{State: Queued})[0].Attempts, 2)

	for range 40 {
		clock.Advance(4 * time.Hour)
		h.drain(t)
	}
	failed := h.entries(t, Filter{State: Failed})
	equal(t, "failed", len(failed), 2)
	equal(t, "reasons", []string{failed[0].LastError, failed[1].LastError}[0] != "", true)

	h.memory.FailWith(nil)
	retry := func(id string) error {
		return d.Write(t.Context(), func(tx *db.Tx) error { return Retry(t.Context(), tx, authz.System, id) })
	}
	if err := retry(failed[0].ID); err != nil {
		t.Fatal(err)
	}
	h.drain(t)
	equal(t, "after one retry", h.states(t), map[State]int{Sent: 2, Failed: 1})
	if err := retry(failed[0].ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("what was sent is sent again: %v", err)
	}
	if err := retry("nothing"); !fault.Is(err, fault.NotFound) {
		t.Errorf("got %v", err)
	}
	var n int
	err := d.Write(t.Context(), func(tx *db.Tx) (err error) {
		n, err = RetryAll(t.Context(), tx, authz.System)
		return err
	})
	if err != nil || n != 1 {
		t.Errorf("retried %d: %v", n, err)
	}
	h.drain(t)
	equal(t, "sent", h.sentTo(), []string{"Anna", "Bo", "Cecilia"})
}

// TestACrashRepeatsAtMostOnce has a sender die between the server's yes and
// its record: the row comes back after the lease, with the same Message-ID.
func TestACrashRepeatsAtMostOnce(t *testing.T) {
	for _, dialect := range []string{"sqlite"} {
		t.Run(dialect, func(t *testing.T) {
			d, clock := dbtest.NewWithClock(t)
			h := newHouse(t, d, &Memory{})
			h.enqueue(t, greet, "Anna")
			var taken []row
			take := func() {
				if err := d.Write(t.Context(), func(tx *db.Tx) (err error) {
					taken, err = claim(t.Context(), tx, h.names, 10, lease)
					return err
				}, db.Claim()); err != nil {
					t.Fatal(err)
				}
			}
			take() // and dies
			old := taken
			h.drain(t)
			equal(t, "while it is leased", h.sentTo(), []string(nil))
			clock.Advance(lease)
			h.drain(t)
			equal(t, "after the lease", h.sentTo(), []string{"Anna"})
			// The dead one wakes up and wants to record a failure.
			err := d.Write(t.Context(), func(tx *db.Tx) error {
				return settle(t.Context(), tx, []outcome{{row: old[0], state: Failed, err: "late"}})
			})
			if err != nil {
				t.Fatal(err)
			}
			equal(t, "states", h.states(t), map[State]int{Sent: 1})
			clock.Advance(24 * time.Hour)
			h.drain(t)
			equal(t, "a day later", h.sentTo(), []string{"Anna"})
		})
	}
}

func TestSeveralNodesSendEachLetterOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		memory := &Memory{}
		nodes := []*house{newHouse(t, d, memory), newHouse(t, d, memory), newHouse(t, d, memory)}
		var names []string
		for i := range 300 {
			names = append(names, fmt.Sprintf("N%d", i))
		}
		nodes[0].enqueue(t, greet, names...)
		var wg sync.WaitGroup
		for _, n := range nodes {
			wg.Go(func() {
				if err := n.Drain(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		slices.Sort(names)
		equal(t, "sent", nodes[0].sentTo(), names)
	})
}

func TestRunIsWokenAndEndsClean(t *testing.T) {
	h := newHouse(t, dbtest.New(t), &Memory{})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- h.Run(ctx) }()
	for i := range 20 {
		h.enqueue(t, greet, fmt.Sprintf("N%d", i))
	}
	for len(h.memory.All()) < 20 {
		select {
		case <-t.Context().Done():
			t.Fatal("not sent")
		case <-time.After(time.Millisecond):
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	equal(t, "states", h.states(t), map[State]int{Sent: 20})
}

func TestBulkWaitsBehindWhatSomebodyWaitsFor(t *testing.T) {
	d := dbtest.New(t)
	o := NewOutbox(d, Options{Transport: &Memory{}})
	ctx := t.Context()
	var got []string
	err := d.Write(ctx, func(tx *db.Tx) error {
		if err := news.Enqueue(ctx, tx, greetArgs{"N1"}, greetArgs{"N2"}); err != nil {
			return err
		}
		if err := greet.Enqueue(ctx, tx, greetArgs{"Anna"}); err != nil {
			return err
		}
		rows, err := claim(ctx, tx, []string{greet.Name, news.Name}, 2, lease)
		for _, r := range rows {
			got = append(got, r.kind)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "order", got, []string{"test.greet", "test.news"})
	_ = o
}

func TestWithoutAServerMessagesAreKept(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		h := newHouse(t, d, nil)
		if !h.Keeps() {
			t.Error("does not keep")
		}
		h.enqueue(t, greet, "Anna", "Bo", "Cecilia")
		h.drain(t)
		err := d.Read(t.Context(), func(tx *db.Tx) error {
			first, next, err := Kept(t.Context(), tx, "", 2, "")
			if err != nil {
				return err
			}
			rest, end, err := Kept(t.Context(), tx, "", 2, next)
			if err != nil {
				return err
			}
			if len(first) != 2 || len(rest) != 1 || end != "" {
				t.Errorf("pages of %d and %d, then %q", len(first), len(rest), end)
			}
			annas, _, err := Kept(t.Context(), tx, " Anna@Example.org", 10, "")
			if err != nil || len(annas) != 1 || !annas[0].Kept {
				t.Fatalf("got %+v, %v", annas, err)
			}
			m, err := KeptByID(t.Context(), tx, annas[0].ID)
			if err != nil {
				return err
			}
			if m.Subject != "Hei Anna" || !strings.Contains(m.Text, "Hei.") || !strings.Contains(m.HTML, `<html lang="fi">`) || len(m.Raw) == 0 {
				t.Errorf("got %+v", m)
			}
			_, err = KeptByID(t.Context(), tx, "nothing")
			if !fault.Is(err, fault.NotFound) {
				t.Errorf("got %v", err)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

func TestOldRowsAreSwept(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	h := newHouse(t, d, nil)
	sweep := func() (n int) {
		deleted, err := retain.Run(t.Context(), d, Retention())
		if err != nil {
			t.Fatal(err)
		}
		return deleted["mail.kept"] + deleted["mail.log"]
	}
	h.enqueue(t, greet, "Anna")
	h.drain(t)
	clock.Advance(KeptFor)
	equal(t, "on the last day", sweep(), 0)
	clock.Advance(time.Millisecond)
	equal(t, "kept messages", sweep(), 1)
	h.enqueue(t, greet, "Bo")
	clock.Advance(LogFor)
	equal(t, "rows", sweep(), 1)
	equal(t, "what waits stays", h.states(t), map[State]int{Queued: 1})
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		n, since, err := Waiting(t.Context(), tx)
		if n != 1 || since.IsZero() {
			t.Errorf("%d wait since %v", n, since)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestInvariants(t *testing.T) {
	for name, broken := range map[string]string{
		"mail.forgotten":         `UPDATE mail_outbox SET state = 'queued', due_at = 0`,
		"mail.settled_and_due":   `UPDATE mail_outbox SET due_at = 1`,
		"mail.kept_but_not_sent": `UPDATE mail_outbox SET state = 'dropped'`,
	} {
		h := newHouse(t, dbtest.New(t), nil)
		h.enqueue(t, greet, "Anna")
		h.drain(t)
		var before, after []db.Breach
		err := h.d.Write(t.Context(), func(tx *db.Tx) (err error) {
			if before, err = db.Check(t.Context(), tx, Invariants()); err != nil {
				return err
			}
			if _, err := tx.Exec(t.Context(), broken); err != nil {
				return err
			}
			after, err = db.Check(t.Context(), tx, Invariants())
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(before) != 0 || !slices.ContainsFunc(after, func(b db.Breach) bool { return b.Name == name }) {
			t.Errorf("%s: before %v, after %v", name, before, after)
		}
	}
}
