package guidance

import (
	"context"
	"strings"
	"testing"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

func TestFromQuestionToAnswer(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.say(w.eevi, Profile{Topics: []Topic{Plan}, Langs: []i18n.Lang{i18n.FI}})
		w.say(w.stina, Profile{Topics: []Topic{Badge}, Langs: []i18n.Lang{i18n.SV}})

		c := w.ask(w.outi, Ask{})
		if c.State != Assigned || c.Assignee != w.eevi.Person {
			t.Fatalf("got %s to %s, want assigned to the expert on plans", c.State, c.Assignee)
		}
		if got := w.mails("eevi@example.org"); len(got) != 1 || !strings.Contains(got[0].Text, "aihe +5") {
			t.Errorf("the expert is told why: got %v", got)
		}
		if again := w.ask(w.outi, Ask{}); again.ID != c.ID {
			t.Error("sending twice is sending once")
		}

		if err := w.Answer(w.Context(), w.eevi, c.ID, Said{Text: "Avaa suunnitelma ja valitse jakaminen.", Minutes: 15}); err != nil {
			t.Fatal(err)
		}
		got := w.mails("outi@example.org")
		if len(got) != 2 || !strings.Contains(got[1].Text, "valitse jakaminen") {
			t.Fatalf("the answer goes by mail: got %d letters", len(got))
		}
		v := w.see(c)
		if v.State != Answered || v.Minutes != 15 || v.Due != v.Today.AddDays(Defaults.CloseDays) {
			t.Errorf("got %s, %d minutes, due %v", v.State, v.Minutes, v.Due)
		}

		if err := w.ReplyMail(t, c.Key, "Entä raportit?"); err != nil {
			t.Fatal(err)
		}
		if v = w.see(c); v.State != Assigned || v.Entries[2].Kind != Reply || v.Entries[2].Channel != ByMail {
			t.Errorf("a reply by mail comes back into the case: got %s", v.State)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			return w.AnswerByMail(ctx, tx, w.eevi, c.ID, "Kumpikin raportoidaan erikseen.", "<m1>")
		})
		if err := w.Settle(w.Context(), authz.Actor{}, door{key: c.Key}); err != nil {
			t.Fatal(err)
		}
		if err := w.Rate(w.Context(), authz.Actor{}, door{key: c.Key}, 3); err != nil {
			t.Fatal(err)
		}
		if v = w.see(c); v.State != Closed || v.How != Solved || v.Helped != 3 {
			t.Errorf("got %s %s %d", v.State, v.How, v.Helped)
		}
		verify(t, w)
	})
}

// ReplyMail is a reply of the asker by mail.
func (w *world) ReplyMail(t *testing.T, key, text string) error {
	return w.DB.Write(t.Context(), func(tx *db.Tx) error { return w.ReplyByMail(t.Context(), tx, key, text, "<m0>") })
}

// verify runs the package's invariants.
func verify(t *testing.T, w *world) {
	t.Helper()
	for _, x := range Invariants() {
		err := w.DB.Read(t.Context(), func(tx *db.Tx) error {
			bad, err := db.All(t.Context(), tx, db.Scan[string], x.SQL)
			if len(bad) > 0 {
				t.Errorf("%s: %v", x.Name, bad)
			}
			return err
		})
		if err != nil {
			t.Errorf("%s: %v", x.Name, err)
		}
	}
}

func TestSomebodyWithoutAnAccountAsksAndGoesOnByTheLink(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.ask(authz.Actor{}, Ask{Stranger: &Stranger{Name: "Yrjö", Email: "Yrjo@Example.org"}, Lang: i18n.FI})
	if _, err := w.SeeByKey(t.Context(), c.Key); err != nil {
		t.Fatal(err)
	}
	if _, err := w.SeeByKey(t.Context(), strings.Repeat("a", 26)); !fault.Is(err, fault.NotFound) {
		t.Errorf("another key: got %v, want not found", err)
	}
	letters := w.mails("yrjo@example.org")
	if len(letters) != 1 || !strings.Contains(letters[0].Text, "/fi/g/"+c.Key) {
		t.Fatalf("got %d letters", len(letters))
	}
	// Once the address is proved the case is the person's own.
	w.write(func(ctx context.Context, tx *db.Tx) error {
		p, err := person.Create(ctx, tx, authz.System, person.New{Name: "Yrjö", Email: "yrjo@example.org", Lang: i18n.FI, Verified: true})
		if err != nil {
			return err
		}
		return w.JoinAsker(ctx, tx, p.ID, "yrjo@example.org")
	})
	if v := w.see(c); v.Asker == "" {
		t.Error("the case has no asker")
	}
	for i := range asksADay - 1 {
		w.ask(authz.Actor{}, Ask{Stranger: &Stranger{Name: "Yrjö", Email: "yrjo@example.org"}, Text: strings.Repeat("Kysymys ", i+2)})
	}
	_, err := w.Put(t.Context(), authz.Actor{}, Ask{Topic: Plan, Text: "Vielä yksi asia", Stranger: &Stranger{Name: "Yrjö", Email: "yrjo@example.org"}})
	if !fault.Is(err, fault.TooMany) {
		t.Errorf("got %v, want too many", err)
	}
}

func TestOthersAreToldThatThereIsNoSuchCase(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.ask(w.outi, Ask{})
	other := w.person("Onni Outo", "onni@example.org", i18n.FI, "")
	elsewhere := authz.Actor{Person: "p", Grants: []authz.Grant{{Role: "expert", Scope: "another centre"}}}
	for name, who := range map[string]authz.Actor{"somebody": other, "an expert elsewhere": elsewhere} {
		if _, err := w.See(t.Context(), who, c.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s: got %v, want not found", name, err)
		}
		if err := w.Reply(t.Context(), who, door{id: c.ID}, "Hei"); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s replies: got %v, want not found", name, err)
		}
		if err := w.Answer(t.Context(), who, c.ID, Said{Text: "Hei"}); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s answers: got %v, want not found", name, err)
		}
	}
	if err := w.Answer(t.Context(), w.outi, c.ID, Said{Text: "Hei"}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("the asker answers: got %v, want forbidden", err)
	}
	if err := w.NoteDown(t.Context(), w.eevi, c.ID, "", "Soita hänelle", 0); err != nil {
		t.Fatal(err)
	}
	v, err := w.See(t.Context(), w.outi, c.ID)
	if err != nil || len(v.Entries) != 1 {
		t.Errorf("the asker sees %d entries (%v), want the question only", len(v.Entries), err)
	}
}

func TestHandedOverWithAReason(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	w.say(w.eevi, Profile{Topics: []Topic{Plan}})
	c := w.ask(w.outi, Ask{})
	if err := w.HandOver(t.Context(), w.eevi, c.ID, w.stina.Person, " "); !fault.Is(err, fault.Invalid) {
		t.Errorf("without a reason: got %v, want invalid", err)
	}
	if err := w.HandOver(t.Context(), w.eevi, c.ID, w.outi.Person, "Hän tietää"); !fault.Is(err, fault.Invalid) {
		t.Errorf("to the asker: got %v, want invalid", err)
	}
	if err := w.HandOver(t.Context(), w.eevi, c.ID, w.stina.Person, "Stina tuntee järjestön"); err != nil {
		t.Fatal(err)
	}
	if v := w.see(c); v.Assignee != w.stina.Person || v.State != Assigned {
		t.Errorf("got %s with %s", v.State, v.Assignee)
	}
	letters := w.mails("stina@example.org")
	if len(letters) != 1 || !strings.Contains(letters[0].Text, "Stina tuntee järjestön") {
		t.Errorf("got %d letters", len(letters))
	}
}

func TestTwoAnswerAtOnceAndTheSecondIsWarned(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.ask(w.outi, Ask{})
	if err := w.Answer(t.Context(), w.eevi, c.ID, Said{Text: "Näin.", Seen: 1}); err != nil {
		t.Fatal(err)
	}
	if err := w.Answer(t.Context(), w.stina, c.ID, Said{Text: "Noin.", Seen: 1}); !fault.Is(err, fault.Conflict) {
		t.Errorf("got %v, want conflict", err)
	}
}

func TestTheClockRemindsAndCloses(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.say(w.eevi, Profile{Topics: []Topic{Plan}})
		late, done := w.ask(w.outi, Ask{}), w.ask(w.outi, Ask{Text: "Toinen asia: miten perutaan?"})
		if err := w.Answer(t.Context(), w.eevi, done.ID, Said{Text: "Sivulta."}); err != nil {
			t.Fatal(err)
		}
		tick := func(days int) {
			t.Helper()
			clock.Advance(time.Duration(days) * 24 * time.Hour)
			if err := w.Tick(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		tick(8)
		n := len(w.mails("eevi@example.org"))
		if w.see(late).Reminded != late.Due || w.see(done).State != Answered {
			t.Error("the late one is reminded of, the answered one stays")
		}
		tick(1)
		if got := len(w.mails("eevi@example.org")); got != n {
			t.Errorf("reminded again: %d letters, then %d", n, got)
		}
		tick(10)
		if v := w.see(done); v.State != Closed || v.How != Silent {
			t.Errorf("got %s %s, want closed by itself", v.State, v.How)
		}
		letters := w.mails("outi@example.org")
		if last := letters[len(letters)-1]; !strings.Contains(last.Text, "/helped?helped=3") {
			t.Errorf("the asker is asked whether it helped: %s", last.Text)
		}
		if err := w.Reply(t.Context(), w.outi, door{id: done.ID}, "Se ei toiminut."); err != nil {
			t.Fatal(err)
		}
		if v := w.see(done); v.State != Assigned || !v.Closed.IsZero() {
			t.Errorf("got %s, want open again", v.State)
		}
		verify(t, w)
	})
}

func TestACallIsWrittenDown(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		in := Spoke{Centre: w.centre.ID, By: ByPhone, Topic: Report, Text: "Kuitin kopio kelpaa.", Minutes: 4, Done: true}
		c, err := w.Write(t.Context(), w.eevi, in)
		if err != nil || c.State != Closed {
			t.Fatalf("got %s, %v", c.State, err)
		}
		in.Done, in.Text = false, "Palaan tähän."
		if c, err = w.Write(t.Context(), w.eevi, in); err != nil || c.State != Assigned || c.Assignee != w.eevi.Person {
			t.Errorf("got %s, %v", c.State, err)
		}
		in.By = ByForm
		if _, err = w.Write(t.Context(), w.eevi, in); !fault.Is(err, fault.Invalid) {
			t.Errorf("by form: got %v, want invalid", err)
		}
		if _, err = w.Write(t.Context(), w.outi, in); !fault.Is(err, fault.NotFound) {
			t.Errorf("by somebody else: got %v, want not found", err)
		}
		verify(t, w)
	})
}

func TestWhatWasSaidIsDeletedByTheClock(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		c := w.ask(w.outi, Ask{})
		if err := w.Answer(t.Context(), w.eevi, c.ID, Said{Text: "Näin.", Then: ThenClose}); err != nil {
			t.Fatal(err)
		}
		clock.Advance(time.Duration(Defaults.KeepMonths*31+2) * 24 * time.Hour)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			n, err := Retention()[0].Run(ctx, tx)
			if n != 1 {
				t.Errorf("got %d, want 1", n)
			}
			return err
		})
		if _, err := w.SeeByKey(t.Context(), c.Key); !fault.Is(err, fault.NotFound) {
			t.Errorf("the link still opens: %v", err)
		}
		v := w.see(c)
		if v.Entries[0].Text != "" || v.AskerEmail != "" || v.Topic != Plan {
			t.Errorf("got %q of %q about %s", v.Entries[0].Text, v.AskerEmail, v.Topic)
		}
		if err := w.NoteDown(t.Context(), w.eevi, c.ID, "", "Vielä", 0); !fault.Is(err, fault.Conflict) {
			t.Errorf("got %v, want conflict", err)
		}
		verify(t, w)
	})
}

func TestWaitingHasADayAhead(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	w := newWorld(t, d, clock)
	c := w.ask(w.outi, Ask{})
	today := civil.DateOf(clock.Now())
	for _, day := range []civil.Date{{}, today, today.AddDays(-1), today.AddMonths(13)} {
		if err := w.Park(t.Context(), w.eevi, c.ID, "", day); !fault.Is(err, fault.Invalid) {
			t.Errorf("%v: got %v, want invalid", day, err)
		}
	}
	if err := w.Park(t.Context(), w.eevi, c.ID, "Rehtori vastaa perjantaina", today.AddDays(3)); err != nil {
		t.Fatal(err)
	}
	if v := w.see(c); v.State != Waiting || v.Late(today.AddDays(3)) || !v.Late(today.AddDays(4)) {
		t.Errorf("got %s due %v", v.State, v.Due)
	}
}
