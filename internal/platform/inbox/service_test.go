package inbox_test

import (
	"io"
	"strings"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
)

func TestWhatIsHeldIsReadAndLetInOnceByWhoAnswersForIt(t *testing.T) {
	w := newWorld(t)
	keeper, other := authz.Actor{Person: "keeper"}, authz.Actor{Person: "other"}
	for range 2 {
		w.come("talkoot@"+domain, "outi@example.org", simple("Outi <outi@example.org>", "Hei", "Saanko tulla mukaan?\n\n> vanhaa"))
	}
	held, err := w.Waiting(t.Context(), keeper)
	if err != nil || len(held) != 2 || held[0].From.Name != "Outi" || !held[0].Until().After(held[0].ReceivedAt) {
		t.Fatal(held, err)
	}
	if none, err := w.Waiting(t.Context(), other); err != nil || len(none) != 0 {
		t.Error(none, err)
	}
	if _, err := w.ReadHeld(t.Context(), other, held[0].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("somebody else reads it: %v", err)
	}
	if m, err := w.ReadHeld(t.Context(), keeper, held[0].ID); err != nil || !strings.HasPrefix(m.Text, "Saanko tulla mukaan?") {
		t.Error(m, err)
	}
	w.answer = func(inbox.Reply) error { return fault.New(fault.Conflict, i18n.Same("closed")) }
	if err := w.LetIn(t.Context(), keeper, held[0].ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v", err)
	}
	w.answer = nil
	if err := w.LetIn(t.Context(), keeper, held[0].ID); err != nil {
		t.Fatal(err)
	}
	if err := w.LetIn(t.Context(), keeper, held[0].ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("let in twice: %v", err)
	}
	if len(w.named) != 1 || w.named[0].LetIn != "keeper" || w.named[0].Text != "Saanko tulla mukaan?" {
		t.Errorf("got %+v", w.named)
	}
	if err := w.Discard(t.Context(), keeper, held[1].ID); err != nil {
		t.Fatal(err)
	}
	if left, _ := w.Waiting(t.Context(), keeper); len(left) != 0 {
		t.Errorf("left %v", left)
	}
}

func TestThePostmastersMailIsTheOperators(t *testing.T) {
	w := newWorld(t)
	operator := authz.Actor{Person: "op", Grants: []authz.Grant{{Role: "operator"}}}
	raw := simple("x@elsewhere.example", "Spam?", "Hello.")
	w.come("postmaster@"+domain, "x@elsewhere.example", raw)
	if got := w.states(); len(got) != 1 || got[0] != "held human" {
		t.Fatal(got)
	}
	held, err := w.Waiting(t.Context(), authz.Actor{Person: "keeper"})
	if err != nil || len(held) != 0 {
		t.Error(held, err)
	}
	id := idOf(t, w.DB)
	if _, err := w.Raw(t.Context(), authz.Actor{Person: "keeper"}, id); err == nil {
		t.Error("somebody else reads the message")
	}
	r, err := w.Raw(t.Context(), operator, id)
	if err != nil {
		t.Fatal(err)
	}
	if b, _ := io.ReadAll(r); string(b) != strings.ReplaceAll(raw, "\n", "\r\n") {
		t.Errorf("got %q", b)
	}
	if err := w.LayAside(t.Context(), operator, id); err != nil {
		t.Error(err)
	}
}
