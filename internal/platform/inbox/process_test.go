package inbox_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/inbox"
	"parvi/internal/platform/mail"
)

func (w *world) keyed(person string) string {
	w.t.Helper()
	return inbox.Address(keyOf(w.t, w.DB, talk, "thread:1", person), domain)
}

func TestAReplyIsThatOfItsKeyWhateverFromSays(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := worldOn(t, d, nil)
		to := w.keyed("maj")
		raw := simple("Joku Muu <muu@elsewhere.example>", "SV: [Talkoot] Re: Kevät", "Lördag passar.\n\nDen mån 23 nov. 2026 kl 10:12 skrev Bo <bo@example.org>:\n> Hej")
		w.come(strings.ToUpper(to[:40])+to[40:], "muu@elsewhere.example", raw)
		w.come(to, "other@relay.example", raw) // again, by another way
		if len(w.replies) != 1 {
			t.Fatalf("got %d replies; %v", len(w.replies), w.states())
		}
		r := w.replies[0]
		got := []string{r.Person, r.Ref, string(r.Lang), r.Text, r.Subject, r.From.Mail}
		if diff := cmp.Diff([]string{"maj", "thread:1", "sv", "Lördag passar.", "[Talkoot] Re: Kevät", "muu@elsewhere.example"}, got); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAFaultIsToldInTheSendersLanguageWithWhatTheyWrote(t *testing.T) {
	w := newWorld(t)
	tries := 0
	w.answer = func(inbox.Reply) error {
		tries++
		return fault.New(fault.Conflict, i18n.Text{FI: "Keskustelu on suljettu.", SV: "Diskussionen är stängd.", EN: "The discussion is closed."})
	}
	w.come(w.keyed("maj"), "maj@example.org", simple("Maj <maj@example.org>", "Sv: Våren", "Lördag passar."))
	if diff := cmp.Diff([]string{"refused human"}, w.states()); diff != "" || tries != 2 { // as it comes, and by the job that answers it
		t.Errorf("%s after %d tries", diff, tries)
	}
	m := w.sent.Last("maj@example.org")
	if m == nil {
		t.Fatal("no answer")
	}
	for _, want := range []string{"Diskussionen är stängd.", "Lördag passar."} {
		if !strings.Contains(m.Text, want) {
			t.Errorf("the answer does not say %q:\n%s", want, m.Text)
		}
	}
	if m.Subject != "Ditt meddelande togs inte emot: Våren" || m.Header("Auto-Submitted") != "auto-replied" || m.EnvelopeFrom != "" || !strings.Contains(m.Header("In-Reply-To"), "@mail.example.org") {
		t.Errorf("%q %q %q %q", m.Subject, m.Header("Auto-Submitted"), m.EnvelopeFrom, m.Header("In-Reply-To"))
	}
}

func TestAnInternalErrorIsTriedAgainAndThenTheOperators(t *testing.T) {
	w := newWorld(t)
	broken := true
	w.answer = func(inbox.Reply) error {
		if broken {
			return errors.New("the disk is full")
		}
		return nil
	}
	to := w.keyed("aino")
	raw := strings.ReplaceAll(simple("Aino <aino@example.org>", "Re: Kevät", "Lauantai."), "\n", "\r\n")
	if _, err := w.Receive(t.Context(), "aino@example.org", "", "", []string{to}, strings.NewReader(raw)); err != nil {
		t.Fatal(err)
	}
	_ = w.jobs.Drain(t.Context())
	broken = false
	w.clock.Advance(time.Minute)
	w.work()
	if len(w.replies) != 1 || len(w.sent.All()) != 0 {
		t.Errorf("%d replies, %d mails, %v", len(w.replies), len(w.sent.All()), w.states())
	}

	w.answer = func(inbox.Reply) error { panic("at the disk") }
	w.t = silent{t}
	if _, err := w.Receive(t.Context(), "aino@example.org", "", "", []string{to}, strings.NewReader(strings.ReplaceAll(simple("Aino <aino@example.org>", "Toinen", "x"), "\n", "\r\n"))); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		_ = w.jobs.Drain(t.Context())
		w.clock.Advance(12 * time.Hour)
	}
	if got := w.states()[1]; got != "failed human" {
		t.Errorf("got %s", got)
	}
}

type silent struct{ testing.TB }

func TestRepliesWithoutTextAndToEndedKeysAreRefusedByName(t *testing.T) {
	w := newWorld(t)
	to := w.keyed("aino")
	w.come(to, "aino@example.org", simple("Aino <aino@example.org>", "Re: Kevät", "> vain lainaus\n> ei muuta"))
	if m := w.sent.Last("aino@example.org"); m == nil || !strings.Contains(m.Text, "Vastauksessasi ei ollut omaa tekstiä.") {
		t.Errorf("got %+v", m)
	}
	w.clock.Advance(8 * 24 * time.Hour) // one automatic answer a week
	write(t, w.DB, func(ctx context.Context, tx *db.Tx) error { return inbox.EndKeys(ctx, tx, talk, "thread:1") })
	w.come(to, "aino@example.org", simple("Aino <aino@example.org>", "Re: Kevät", "Lauantai."))
	if m := w.sent.Last("aino@example.org"); m == nil || !strings.Contains(m.Text, "Tähän vastausosoitteeseen ei voi enää vastata.") {
		t.Errorf("got %+v", m)
	}
	if again := w.keyed("aino"); again != to {
		t.Errorf("the key changed from %s to %s", to, again)
	}
	w.come(to, "aino@example.org", simple("Aino <aino@example.org>", "Re: Kevät", "Lauantai."))
	if len(w.replies) != 1 {
		t.Errorf("a key given out again takes %d replies", len(w.replies))
	}
}

func TestMailToANameIsOfWhomItSaysOnlyWhenThatIsProved(t *testing.T) {
	tests := []struct {
		name, from string
		headers    []string
		held       bool
	}{
		{"aligned SPF", "aino@example.org", []string{passed}, false},
		{"aligned DKIM of a subdomain", "aino@example.org", []string{"Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=x@relay.example; dkim=pass header.d=mail.example.org"}, false},
		{"DMARC", "aino@example.org", []string{"Authentication-Results: mx.example.org; dmarc=pass header.from=example.org"}, false},
		{"nothing", "aino@example.org", nil, true},
		{"a pass of another domain", "aino@example.org", []string{"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=x@evil.example; dkim=pass header.d=evil.example"}, true},
		{"another server's word", "aino@example.org", []string{"Authentication-Results: mx.evil.example; spf=pass smtp.mailfrom=aino@example.org"}, true},
		{"a second word of our server, put in by the sender", "aino@example.org", []string{"Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=aino@example.org", passed}, true},
		{"two senders", "aino@example.org, bo@example.org", []string{passed}, true},
		{"a stranger, proved", "outi@example.org", []string{"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=outi@example.org"}, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t)
			w.come("Talkoot@"+domain, "x@relay.example", simple(tt.from, "Ehdotus", "Tavataanko Oulussa?", tt.headers...))
			if held := w.states()[0] == "held human"; held != tt.held || held == (len(w.named) == 1) || held != (len(w.held) == 1) {
				t.Errorf("%v, %d handed over, %d told", w.states(), len(w.named), len(w.held))
			}
			if !tt.held && (w.named[0].Person != "aino" || !w.trusted[0]) {
				t.Errorf("got %+v", w.named[0])
			}
		})
	}
}

func TestNobodyUnprovedIsAnsweredAndAStrangerOnlyOnceAWeek(t *testing.T) {
	w := newWorld(t)
	proved := "Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=outi@example.org"
	w.come("talkoot@"+domain, "outi@example.org", simple("outi@example.org", "Hello", "I would like to join."))
	if n := len(w.sent.All()); n != 0 {
		t.Errorf("an unproved address got %d answers", n)
	}
	for range 3 {
		w.come("talkoot@"+domain, "outi@example.org", simple("outi@example.org", "Hello", "I would like to join the group, if that is possible.", proved))
	}
	if n := len(w.sent.To("outi@example.org")); n != 1 {
		t.Errorf("a stranger got %d answers", n)
	}
	if m := w.sent.Last("outi@example.org"); m != nil && !strings.Contains(m.Text, "The contact person reads it first") {
		t.Errorf("got %s", m.Text)
	}
	w.clock.Advance(8 * 24 * time.Hour)
	w.come("talkoot@"+domain, "outi@example.org", simple("outi@example.org", "Hello", "Still here.", proved))
	if n := len(w.sent.To("outi@example.org")); n != 2 {
		t.Errorf("after a week got %d answers", n)
	}
}

func TestSomebodyKnownIsAnsweredByAMachineOnceAWeekAndElseByAPerson(t *testing.T) {
	w := newWorld(t)
	w.answer = func(inbox.Reply) error { return fault.New(fault.Conflict, i18n.Same("The place has gone.")) }
	write := func() {
		w.come(w.keyed("aino"), "aino@example.org", simple("Aino <aino@example.org>", "Re: Kevät", "Otan paikan."))
	}
	for range 3 {
		write()
	}
	if n := len(w.sent.To("aino@example.org")); n != 1 {
		t.Errorf("got %d answers", n)
	}
	if got, want := w.states(), []string{"refused human", "held human", "held human"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	waiting := 0
	err := w.DB.Read(t.Context(), func(tx *db.Tx) (err error) {
		waiting, err = inbox.StuckCount(t.Context(), tx)
		return err
	})
	if err != nil || waiting != 2 {
		t.Errorf("%d wait for a person (%v), want 2", waiting, err)
	}
	w.clock.Advance(8 * 24 * time.Hour)
	write()
	if n := len(w.sent.To("aino@example.org")); n != 2 {
		t.Errorf("after a week got %d answers", n)
	}
}

func TestMachinesAreNeverAnsweredNorPosted(t *testing.T) {
	for _, header := range []string{
		"Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (vacation)", "Precedence: bulk", "X-Auto-Response-Suppress: OOF, AutoReply",
		"List-Id: <talkoot." + domain + ">", "X-Loop: talkoot", "Return-Path: <>",
	} {
		t.Run(header, func(t *testing.T) {
			w := newWorld(t)
			w.answer = func(inbox.Reply) error { return fault.New(fault.Conflict, i18n.Same("no")) }
			w.come(w.keyed("aino"), "aino@example.org", simple("Aino <aino@example.org>", "Poissa", "Olen lomalla.", header))
			w.come("talkoot@"+domain, "aino@example.org", simple("Aino <aino@example.org>", "Poissa", "Olen lomalla.", header, passed))
			for _, s := range w.states() {
				if !strings.HasPrefix(s, "ignored ") {
					t.Errorf("got %s", s)
				}
			}
			if n := len(w.sent.All()); n != 0 {
				t.Errorf("%d answers", n)
			}
		})
	}
}

type noteArgs struct{ N int }

// mailed sends n mails to an address and gives the ids of the outbox, by which
// they come back.
func (w *world) mailed(to string, n int) (returnTo []string) {
	w.t.Helper()
	kind := mail.Kind[noteArgs]{Name: "test.note"}
	if w.sent.All() == nil && w.stopped == nil {
		mail.Handle(w.outbox, kind, func(_ context.Context, _ *db.Tx, all []noteArgs) ([]mail.Letter, error) {
			letters := make([]mail.Letter, len(all))
			for i := range all {
				letters[i] = mail.Letter{To: mail.Address{Mail: to}, Subject: "Tiedote"}
			}
			return letters, nil
		})
	}
	w.sent.Reset()
	write(w.t, w.DB, func(ctx context.Context, tx *db.Tx) error {
		for i := range n {
			if err := kind.Enqueue(ctx, tx, noteArgs{i}); err != nil {
				return err
			}
		}
		return nil
	})
	w.work()
	for _, m := range w.sent.To(to) {
		returnTo = append(returnTo, m.EnvelopeFrom)
	}
	return returnTo
}

func dsn(final, action, status string) string {
	serial++
	return strings.NewReplacer("FINAL", final, "ACTION", action, "STATUS", status, "SERIAL", string(rune('a'+serial%26))).Replace(`
From: Mail Delivery System <MAILER-DAEMON@mx.elsewhere.example>
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Message-ID: <` + strings.Repeat("z", serial) + `@mx.elsewhere.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

The message could not be delivered.
--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.elsewhere.example
Arrival-Date: Mon, 23 Nov 2026 11:02:00 +0200

Final-Recipient: rfc822; FINAL
Action: ACTION
Status: STATUS
Diagnostic-Code: smtp; 550 5.1.1 <FINAL>:
    user unknown

--B--
`)
}

func TestThreeHardReturnsSuspendAnAddressAndAnswerRestoresIt(t *testing.T) {
	w := newWorld(t)
	back := w.mailed("aino@example.org", 3)
	if len(back) != 3 {
		t.Fatalf("sent %v", back)
	}
	w.come(back[0], "", dsn("forwarded@elsewhere.example", "failed", "5.1.1"))
	w.come(back[0], "", dsn("forwarded@elsewhere.example", "failed", "5.1.1")) // the same letter again
	w.come(back[1], "", dsn("aino@example.org", "failed", "5.1.1"))
	if len(w.stopped) != 0 {
		t.Fatal("suspended after two letters")
	}
	w.come(back[2], "", dsn("aino@example.org", "failed", "5.1.1"))
	if diff := cmp.Diff([]string{"aino@example.org"}, w.stopped); diff != "" {
		t.Fatal(diff)
	}
	if more := w.mailed("aino@example.org", 1); len(more) != 0 {
		t.Error("a suspended address was written to")
	}
	w.come(w.keyed("aino"), "aino@example.org", simple("Aino <aino@example.org>", "Re: Kevät", "Toimii taas."))
	if more := w.mailed("aino@example.org", 1); len(more) != 1 {
		t.Error("an address that wrote to us was not written to again")
	}
}

func TestReturnsThatProveNothingSuspendNobody(t *testing.T) {
	w := newWorld(t)
	w.mailed("aino@example.org", 1)
	for range 5 {
		w.come("bounce@"+domain, "", dsn("aino@example.org", "failed", "5.1.1"))
		w.come("bounce+nosuchid@"+domain, "", dsn("aino@example.org", "failed", "5.1.1"))
	}
	if len(w.stopped) != 0 {
		t.Errorf("suspended %v on the word of anybody", w.stopped)
	}
}

func TestTemporaryReturnsWeighLessAndOldOnesNothing(t *testing.T) {
	w := newWorld(t)
	back := w.mailed("aino@example.org", 14)
	for i, a := range back[:2] {
		w.come(a, "", dsn("aino@example.org", "failed", "5.2.2"))
		if i == 1 {
			w.clock.Advance(15 * 24 * time.Hour)
		}
	}
	w.come(back[2], "", dsn("aino@example.org", "failed", "5.1.1"))
	for _, a := range back[3:10] {
		w.come(a, "", dsn("aino@example.org", "delayed", "4.4.1"))
	}
	if len(w.stopped) != 0 {
		t.Errorf("suspended %v too early", w.stopped)
	}
	w.come(back[10], "", dsn("aino@example.org", "failed", "4.4.7"))
	if len(w.stopped) != 1 {
		t.Error("one for good and eight for now do not suspend")
	}
}

func TestAComplaintSuspendsAtOnce(t *testing.T) {
	w := newWorld(t)
	back := w.mailed("aino@example.org", 1)
	id, _, _ := strings.Cut(strings.TrimPrefix(back[0], "bounce+"), "@")
	w.come("abuse@"+domain, "fbl@provider.example", `
From: fbl@provider.example
Subject: complaint
Message-ID: <c1@provider.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B"

--B
Content-Type: text/plain

This is an abuse report.
--B
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1
Version: 1

--B
Content-Type: message/rfc822

From: parvi@`+domain+`
Subject: Tiedote
Message-ID: <`+id+`@`+domain+`>

Tiedote.
--B--
`)
	if diff := cmp.Diff([]string{"aino@example.org"}, w.stopped); diff != "" {
		t.Error(diff)
	}
}
