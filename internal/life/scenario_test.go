package life

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

func both(t *testing.T, f func(t *testing.T, w *world)) {
	t.Helper()
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) { f(t, worldOn(t, d, clock)) })
}

// Scenario 22: eleven months, none dated, 22, 15, 9.
func TestAFadingNetworkIsProposedAndDecidedByAPerson(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		n := w.network("Kuve", network.Active)
		lead := w.person("Liisa Lahti", i18n.SV)
		w.grant(lead, account.Lead, n.ID)
		w.grant(lead, account.Contact, n.ID)
		silent := w.network("Vaiheeton", "")
		for day, present := range map[string]int{"2025-06-01": 22, "2025-09-01": 15, "2025-12-20": 9} {
			w.meets(n, day, present)
		}
		w.sent()
		if err := w.Look(w.ctx()); err != nil {
			t.Fatal(err)
		}
		v := w.see(lead, n)
		if v.Open.Phase != network.Fading || len(v.Open.Reasons) != 2 || v.Open.Due != date("2026-12-22") {
			t.Fatalf("proposed %+v", v.Open)
		}
		if got := v.Open.Reasons[0].Say(i18n.FI); !strings.Contains(got, "11 kuukautta") {
			t.Errorf("says %q", got)
		}
		if got := v.Open.Reasons[1].Say(i18n.FI); !strings.Contains(got, "22, 15, 9") {
			t.Errorf("says %q", got)
		}
		if got := w.see(w.kaisa, silent); got.Open.ID != "" {
			t.Error("a network without a phase got a proposal")
		}
		letters := to(w.sent(), lead, "Kuve")
		if len(letters) != 1 || !strings.Contains(letters[0].Text, "Det har gått 11 månader") {
			t.Errorf("the lead got %d letters", len(letters))
		}
		if w.now(n).Phase != network.Active {
			t.Error("the page changed before anybody confirmed")
		}
		if err := w.Look(w.ctx()); err != nil || len(to(w.sent(), lead, "")) != 0 {
			t.Error("the same was proposed again", err)
		}
		w.on("2026-12-23")
		if err := w.remind(w.ctx()); err != nil {
			t.Fatal(err)
		}
		if got := to(w.sent(), w.kaisa, "odottaa yhä päätöstä"); len(got) != 1 {
			t.Errorf("after thirty days the coordinator got %d letters", len(got))
		}
		desk, err := w.Networks.Desk(w.ctx(), w.as(w.kaisa))
		if err != nil || !slices.ContainsFunc(desk.Duties, func(d network.Duty) bool { return d.Urgent && strings.Contains(d.Title.FI, "Kuve") }) {
			t.Errorf("the desk has %+v, %v", desk.Duties, err)
		}
		stranger := w.as(w.person("Sivullinen Silta", i18n.FI))
		if _, err := w.Decide(w.ctx(), stranger, v.Open.ID, true, ""); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a stranger: %v", err)
		}
		if _, err := w.Decide(w.ctx(), w.as(lead), v.Open.ID, false, ""); !fault.Is(err, fault.Invalid) {
			t.Errorf("declined without a reason: %v", err)
		}
		if _, err := w.Decide(w.ctx(), w.as(lead), v.Open.ID, true, ""); err != nil {
			t.Fatal(err)
		}
		if got := w.now(n); got.Phase != network.Fading || got.PhaseBy != lead.ID {
			t.Errorf("confirmed as %s by %s", got.Phase, got.PhaseBy)
		}
		w.verify()
	})
}

func TestADeclinedProposalIsNotMadeAgainForATime(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", network.Active)
	if err := w.Look(w.ctx()); err != nil {
		t.Fatal(err)
	}
	v := w.see(w.kaisa, n)
	if v.Open.Phase != network.Fading {
		t.Fatalf("proposed %+v", v.Open)
	}
	if _, err := w.Decide(w.ctx(), w.as(w.kaisa), v.Open.ID, false, "Kesätauko"); err != nil {
		t.Fatal(err)
	}
	for day, want := range map[string]bool{"2027-05-20": false, "2027-05-23": true} {
		w.on(day)
		if err := w.Look(w.ctx()); err != nil {
			t.Fatal(err)
		}
		if got := w.see(w.kaisa, n).Open.ID != ""; got != want {
			t.Errorf("on %s proposed: %v", day, got)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `DELETE FROM life_proposals WHERE state = 'open'`)
			return err
		})
	}
}

func TestAProposalLapsesWhenItsSignsAreGone(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", network.Active)
	w.grant(w.kaisa, account.Contact, n.ID)
	if err := w.Look(w.ctx()); err != nil {
		t.Fatal(err)
	}
	w.meets(n, "2026-12-09", 0)
	open := w.see(w.kaisa, n).Open
	if err := w.Look(w.ctx()); err != nil || open.ID == "" || w.see(w.kaisa, n).Open.ID != "" {
		t.Errorf("it stays though the next is dated: %v", err)
	}
	if _, err := w.Decide(w.ctx(), w.as(w.kaisa), open.ID, true, ""); !fault.Is(err, fault.Conflict) {
		t.Errorf("a lapsed one was confirmed: %v", err)
	}
}

func TestOfTwoAnswersAtOnceOneHolds(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		n := w.network("Kuve", network.Active)
		if err := w.Look(w.ctx()); err != nil {
			t.Fatal(err)
		}
		id, kaisa := w.see(w.kaisa, n).Open.ID, w.as(w.kaisa)
		errs := make([]error, 8)
		var wg sync.WaitGroup
		for i := range errs {
			wg.Go(func() { _, errs[i] = w.Decide(context.Background(), kaisa, id, i%2 == 0, "Syy") })
		}
		wg.Wait()
		confirmed := w.now(n).Phase == network.Fading
		for i, err := range errs {
			if won := (i%2 == 0) == confirmed; won && err != nil || !won && !fault.Is(err, fault.Conflict) {
				t.Errorf("answer %d (confirmed: %v): %v", i, confirmed, err)
			}
		}
		w.verify()
	})
}

func TestFundingIsWarnedOfAheadAndARestOnItsDay(t *testing.T) {
	w := newWorld(t)
	w.on("2025-12-29")
	n := w.network("Kuve", network.Active)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := tx.Exec(ctx, `UPDATE networks SET funding_ends = '2026-06-30' WHERE id = $1`, n.ID)
		return err
	})
	for day, want := range map[string]int{"2025-12-29": 0, "2025-12-30": 1} {
		w.on(day)
		if err := w.remind(w.ctx()); err != nil {
			t.Fatal(err)
		}
		if err := w.remind(w.ctx()); err != nil { // once, however often it runs
			t.Fatal(err)
		}
		if got := to(w.sent(), w.kaisa, "Rahoitus päättyy 30.6.2026"); len(got) != want && day == "2025-12-30" || day == "2025-12-29" && len(got) > want {
			t.Errorf("on %s warned %d times, want %d", day, len(got), want)
		}
	}
	if _, err := w.Pause(w.ctx(), w.as(w.kaisa), n.Slug, date("2025-12-01"), "Tauko"); !fault.Is(err, fault.Invalid) {
		t.Errorf("a review in the past: %v", err)
	}
	if _, err := w.Pause(w.ctx(), w.as(w.kaisa), n.Slug, date("2026-08-01"), "Tauko"); err != nil || w.now(n).Phase != network.Resting {
		t.Fatal(err)
	}
	w.on("2026-08-01")
	if err := w.remind(w.ctx()); err != nil {
		t.Fatal(err)
	}
	if got := to(w.sent(), w.kaisa, "Lepäävää verkostoa"); len(got) != 1 {
		t.Errorf("reminded %d times", len(got))
	}
}

func TestRenewingNeedsAMeeting(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", network.Fading)
	if _, err := w.Renew(w.ctx(), w.as(w.kaisa), n.Slug, "Sovittiin"); !fault.Is(err, fault.Invalid) {
		t.Errorf("renewed without a meeting: %v", err)
	}
	w.meets(n, "2026-12-09", 0)
	if _, err := w.Renew(w.ctx(), w.as(w.kaisa), n.Slug, "Sovittiin"); err != nil || w.now(n).Phase != network.Active {
		t.Errorf("not renewed: %v", err)
	}
}

// people is how many distinct people the networks have in all.
func (w *world) people(networks ...network.Network) int {
	var n int
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		var refs []space.Ref
		for _, x := range networks {
			if !w.over(ctx, tx, x) {
				refs = append(refs, x.Space())
			}
		}
		n, err = space.People(ctx, tx, refs, tx.Now)
		return err
	})
	return n
}

func (w *world) over(ctx context.Context, tx *db.Tx, n network.Network) bool {
	now, err := network.ByID(ctx, tx, n.ID)
	if err != nil {
		w.Fatal(err)
	}
	return now.Over(tx.Today())
}

// Scenario 16: A has 80, B 120, 30 in both.
func TestNetworksMerge(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		w.on("2026-05-01")
		a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active)
		onlyA, inBoth, onlyB := w.crowd("Vain", 50), w.crowd("Molemmat", 30), w.crowd("Toiset", 90)
		w.joins(space.AsMember, space.MailWeekly, a, onlyA...)
		w.joins(space.AsMember, space.MailWeekly, a, inBoth...)
		w.joins(space.AsMember, space.MailNow, b, inBoth...)
		w.joins(space.AsMember, space.MailNow, b, onlyB...)
		w.sent()
		before := w.people(a, b)
		if before != 170 {
			t.Fatalf("%d people", before)
		}
		kaisa := w.as(w.kaisa)
		if _, err := w.Announce(w.ctx(), kaisa, a.Slug, NewMerge{Into: b.Slug, On: date("2026-05-10")}); !fault.Is(err, fault.Invalid) {
			t.Errorf("no time to answer: %v", err)
		}
		m, err := w.Announce(w.ctx(), kaisa, a.Slug, NewMerge{Into: b.Slug, On: date("2026-06-01"), Note: i18n.Content{FI: "Yhdessä olemme enemmän."}})
		if err != nil || m.State != MergeAgreed {
			t.Fatalf("announced %+v, %v", m, err)
		}
		if _, err := w.Announce(w.ctx(), kaisa, a.Slug, NewMerge{Into: b.Slug, On: date("2026-06-01")}); !fault.Is(err, fault.Conflict) {
			t.Errorf("announced twice: %v", err)
		}
		letters := w.sent()
		if len(letters) != 80 {
			t.Fatalf("%d letters, want 80", len(letters))
		}
		for _, p := range onlyB {
			if len(to(letters, p, "")) != 0 {
				t.Fatalf("%s of B only was written to", p.Name)
			}
		}
		if got := to(letters, inBoth[1], "Dina nätverk"); len(got) != 1 || strings.Contains(got[0].Text, "/n/m/") {
			t.Errorf("who is in both got %d letters", len(got))
		}
		asked := to(letters, onlyA[0], "yhdistyy")
		if len(asked) != 1 || !strings.Contains(asked[0].Text, "Jos et vastaa, sinua ei siirretä") {
			t.Fatalf("who is in A got %d letters", len(asked))
		}
		say := func(i int, answer Answer) {
			l := to(letters, onlyA[i], "")
			k := key(t, l[0], "/n/m/")
			if _, err := w.ByKey(w.ctx(), k); err != nil {
				t.Fatal(err)
			}
			if _, err := w.Say(w.ctx(), k, answer); err != nil {
				t.Fatal(err)
			}
		}
		for i := range 20 {
			say(i, ToMember)
		}
		for i := 20; i < 30; i++ {
			say(i, ToFollow)
		}
		for i := 30; i < 35; i++ {
			say(i, Stay)
		}
		newcomer := w.person("Myöhä Tulija", i18n.FI)
		w.joins(space.AsMember, space.MailNow, a, newcomer)
		w.on("2026-05-25") // a week before the last day
		for range 2 {
			if err := w.remindMerges(w.ctx()); err != nil {
				t.Fatal(err)
			}
		}
		again := w.sent()
		reminded := 0
		for _, l := range again {
			if strings.Contains(l.Subject, "Muistutus") || strings.Contains(l.Subject, "Påminnelse") || strings.Contains(l.Subject, "Reminder") {
				reminded++
			}
		}
		if reminded != 15 {
			t.Errorf("%d reminded, want the 15 who have not answered", reminded)
		}
		if got := to(again, newcomer, "yhdistyy"); len(got) != 1 {
			t.Errorf("the newcomer was asked %d times", len(got))
		}
		w.on("2026-06-01")
		if err := w.beginMerges(w.ctx()); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Networks.Join(w.ctx(), w.as(w.person("Liian Myöhä", i18n.FI)), a.Slug, network.Joining{}); !fault.Is(err, fault.Conflict) {
			t.Errorf("somebody joined a merged network: %v", err)
		}
		w.sent()
		merged := w.now(a)
		if merged.Phase != network.Merged || merged.MergedInto != b.ID || merged.EndedOn != date("2026-05-31") {
			t.Fatalf("merged as %s into %s, last day %s", merged.Phase, merged.MergedInto, merged.EndedOn)
		}
		for i, p := range onlyA {
			got := w.own(b, p)
			switch {
			case i < 20 && (got.State != space.Joined || got.Level != space.AsMember || got.Mail != space.MailWeekly),
				i >= 20 && i < 30 && (got.State != space.Joined || got.Level != space.AsFollower),
				i >= 30 && got.State == space.Joined:
				t.Errorf("%s is in B as %q %q %q", p.Name, got.State, got.Level, got.Mail)
			}
			if mail := w.own(a, p).Mail; mail != space.MailNone {
				t.Errorf("%s still gets %q from A", p.Name, mail)
			}
		}
		for _, p := range inBoth {
			if got := w.own(b, p); got.Level != space.AsMember || got.Mail != space.MailWeekly {
				t.Errorf("%s has %q %q in B, want the stricter setting", p.Name, got.Level, got.Mail)
			}
		}
		// 120 who were in B and 20 who moved; nobody is counted twice.
		if got := w.people(a, b); got != 140 {
			t.Errorf("%d people after the merging", got)
		}
		if len(w.sent()) != 0 {
			t.Error("the move itself wrote letters")
		}
		w.verify()
	})
}

func TestAllWhoMoveAreCountedAsBefore(t *testing.T) {
	w := newWorld(t)
	a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active)
	onlyA, inBoth := w.crowd("Vain", 5), w.crowd("Molemmat", 4)
	w.joins(space.AsMember, space.MailNow, a, onlyA...)
	w.joins(space.AsMember, space.MailNow, a, inBoth...)
	w.joins(space.AsMember, space.MailDaily, b, inBoth...)
	before := w.people(a, b)
	if _, err := w.Announce(w.ctx(), w.as(w.kaisa), a.Slug, NewMerge{Into: b.Slug, On: date("2027-01-01")}); err != nil {
		t.Fatal(err)
	}
	letters := w.sent()
	for _, p := range onlyA {
		if _, err := w.Say(w.ctx(), key(t, to(letters, p, "")[0], "/n/m/"), ToMember); err != nil {
			t.Fatal(err)
		}
	}
	w.on("2027-01-01")
	w.sent()
	if err := w.beginMerges(w.ctx()); err != nil {
		t.Fatal(err)
	}
	w.sent()
	if after := w.people(a, b); after != before {
		t.Errorf("%d people before, %d after", before, after)
	}
	w.verify()
}

func TestTheOtherNetworkAgreesFirst(t *testing.T) {
	w := newWorld(t)
	other := w.org("Toinen liitto")
	otso := w.person("Otso Opinto", i18n.FI)
	w.grant(otso, account.Coordinator, other.ID)
	a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active, other)
	w.joins(space.AsMember, space.MailNow, a, w.crowd("Vain", 3)...)
	m, err := w.Announce(w.ctx(), w.as(w.kaisa), a.Slug, NewMerge{Into: b.Slug, On: date("2027-01-01")})
	if err != nil || m.State != MergeAsked {
		t.Fatalf("%+v %v", m, err)
	}
	letters := w.sent()
	if len(letters) != 1 || len(to(letters, otso, "haluaa yhdistyä")) != 1 {
		t.Errorf("%d letters before the yes", len(letters))
	}
	if _, err := w.Agree(w.ctx(), w.as(w.kaisa), m.ID); !fault.Is(err, fault.Forbidden) {
		t.Errorf("agreed by the one who asked: %v", err)
	}
	w.on("2026-12-30") // too late for an answer by the day first told
	m, err = w.Agree(w.ctx(), w.as(otso), m.ID)
	if err != nil || m.On != date("2027-01-14") || m.AnswerBy != date("2027-01-13") {
		t.Errorf("agreed for %s, answers by %s, %v", m.On, m.AnswerBy, err)
	}
	if got := len(w.sent()); got != 3 {
		t.Errorf("%d asked after the yes", got)
	}
	if _, err := w.Withdraw(w.ctx(), w.as(w.kaisa), m.ID); err != nil {
		t.Fatal(err)
	}
	off := w.sent()
	if len(off) != 3 || !strings.Contains(off[0].Subject, "eivät yhdisty") && !strings.Contains(off[0].Subject, "inte samman") && !strings.Contains(off[0].Subject, "do not merge") {
		t.Errorf("%d told that it is off", len(off))
	}
	w.on("2027-02-01")
	if err := w.beginMerges(w.ctx()); err != nil || w.now(a).Phase != network.Active {
		t.Errorf("a withdrawn merging was done: %v", err)
	}
}

func TestPeopleJoinWhileNetworksMerge(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active)
		crowd := w.crowd("Tulija", 12)
		if _, err := w.Announce(w.ctx(), w.as(w.kaisa), a.Slug, NewMerge{Into: b.Slug, On: date("2027-01-01"), Silent: ToFollow}); err != nil {
			t.Fatal(err)
		}
		w.sent()
		w.on("2027-01-01")
		errs := make([]error, len(crowd))
		actors := make([]authz.Actor, len(crowd))
		for i, p := range crowd {
			actors[i] = w.as(p)
		}
		var wg sync.WaitGroup
		var begun error
		wg.Go(func() { begun = w.beginMerges(context.Background()) })
		for i := range crowd {
			wg.Go(func() {
				_, errs[i] = w.Networks.Join(context.Background(), actors[i], a.Slug, network.Joining{Mail: space.MailNow})
			})
		}
		wg.Wait()
		if begun != nil {
			t.Fatal(begun)
		}
		w.sent()
		for i, p := range crowd {
			in := w.own(b, p)
			if errs[i] == nil && in.Level != space.AsFollower || errs[i] != nil && (!fault.Is(errs[i], fault.Conflict) || in.State == space.Joined) {
				t.Errorf("%s: joined %v, in the other as %q", p.Name, errs[i], in.Level)
			}
		}
		w.verify()
	})
}

// Scenario 23.
func TestANetworkEnds(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		w.on("2027-06-01")
		n := w.network("Kumaja", network.Active)
		people := w.crowd("Jäsen", 6)
		w.joins(space.AsMember, space.MailNow, n, people[:4]...)
		w.joins(space.AsFollower, space.MailNone, n, people[4])
		w.joins(space.AsFollower, space.MailInvitations, n, people[5])
		kaisa := w.as(w.kaisa)
		in := NewEnd{Last: date("2027-06-30"), Produced: i18n.Content{FI: "Opas"}, Onward: i18n.Content{FI: "Jatkamme toisessa verkostossa."}}
		m := w.meets(n, "2027-08-15", 0)
		if _, err := w.End(w.ctx(), kaisa, n.Slug, in); !fault.Is(err, fault.Conflict) || !strings.Contains(fault.Of(err).Say.FI, "Verkostolla on 1 tapaaminen") {
			t.Fatalf("ended with a meeting left: %v", err)
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE meetings SET status = 'cancelled' WHERE id = $1`, m.ID)
			return err
		})
		w.sent()
		if _, err := w.End(w.ctx(), kaisa, n.Slug, in); err != nil {
			t.Fatal(err)
		}
		if w.now(n).Phase != network.Active || len(w.sent()) != 0 {
			t.Error("it ended before its day")
		}
		w.on("2027-06-30")
		if err := w.endDue(w.ctx()); err != nil || w.now(n).Phase != network.Active {
			t.Errorf("on its last day it is %s, %v", w.now(n).Phase, err)
		}
		w.on("2027-07-01")
		if err := w.endDue(w.ctx()); err != nil {
			t.Fatal(err)
		}
		ended := w.now(n)
		if ended.Phase != network.Ended || ended.EndedOn != date("2027-06-30") || ended.Produced.FI != "Opas" {
			t.Errorf("ended as %s on %s", ended.Phase, ended.EndedOn)
		}
		letters := w.sent()
		if len(letters) != 5 || len(to(letters, people[4], "")) != 0 || !strings.Contains(to(letters, people[0], "päättynyt")[0].Text, "Jatkamme toisessa verkostossa.") {
			t.Errorf("%d last letters", len(letters))
		}
		if err := w.endDue(w.ctx()); err != nil || len(w.sent()) != 0 {
			t.Error("the last letter went twice", err)
		}
		if _, err := w.Networks.Join(w.ctx(), w.as(w.person("Uusi Ihminen", i18n.FI)), n.Slug, network.Joining{}); !fault.Is(err, fault.Conflict) {
			t.Errorf("joined an ended network: %v", err)
		}
		if v := w.see(w.kaisa, n); v.End.Members != 4 || v.End.Followers != 2 {
			t.Errorf("counts that stay: %+v", v.End)
		}
		w.Export = func(_ context.Context, _ authz.Actor, _ string, out Writer) error {
			_, err := out.Write([]byte("zip"))
			return err
		}
		if _, _, err := w.TakeOut(w.ctx(), kaisa, n.Slug); err != nil {
			t.Errorf("the coordinator's export: %v", err)
		}
		if _, _, err := w.TakeOut(w.ctx(), w.as(people[0]), n.Slug); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member's export: %v", err)
		}
		w.on("2028-07-02")
		if _, _, err := w.TakeOut(w.ctx(), kaisa, n.Slug); !fault.Is(err, fault.Gone) {
			t.Errorf("the export after a year: %v", err)
		}
		w.on("2029-07-02")
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for _, r := range Retention() {
				if _, err := r.Run(ctx, tx); err != nil {
					return err
				}
			}
			return nil
		})
		if got := w.own(n, people[0]); got.State == space.Joined {
			t.Error("who was in it is still kept")
		}
		if v := w.see(w.kaisa, n); v.End.Members != 4 {
			t.Errorf("the counts went with the people: %+v", v.End)
		}
		w.verify()
	})
}

func TestAMeetingDatedMeanwhileKeepsTheEndFromComing(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kumaja", network.Active)
	if _, err := w.End(w.ctx(), w.as(w.kaisa), n.Slug, NewEnd{Last: date("2026-12-01")}); err != nil {
		t.Fatal(err)
	}
	w.meets(n, "2026-12-09", 0)
	w.on("2026-12-02")
	if err := w.endDue(w.ctx()); err != nil || w.now(n).Phase != network.Active {
		t.Errorf("ended over a meeting: %v", err)
	}
	desk, err := w.Networks.Desk(w.ctx(), w.as(w.kaisa))
	if err != nil || !slices.ContainsFunc(desk.Duties, func(d network.Duty) bool { return d.Urgent && strings.Contains(d.Title.FI, "ei voi päättyä") }) {
		t.Errorf("the desk has %+v, %v", desk.Duties, err)
	}
	if _, err := w.KeepOn(w.ctx(), w.as(w.kaisa), n.Slug); err != nil {
		t.Fatal(err)
	}
	if v := w.see(w.kaisa, n); !v.End.Last.IsZero() {
		t.Error("the end was not taken back")
	}
}

func TestRequestsPassOnWithTheTask(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		n := w.network("Kuve", network.Active)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE networks SET join_policy = 'request' WHERE id = $1`, n.ID)
			return err
		})
		liisa, matti := w.person("Liisa Lahti", i18n.FI), w.person("Matti Mäki", i18n.FI)
		var grant account.Grant
		w.write(func(ctx context.Context, tx *db.Tx) (err error) {
			grant, err = account.Give(ctx, tx, authz.System, account.NewGrant{Person: liisa.ID, Role: account.Contact, Scope: n.ID, From: tx.Today().AddDays(-10)})
			return err
		})
		if _, err := w.Networks.Join(w.ctx(), w.as(w.person("Aino Uusi", i18n.FI)), n.Slug, network.Joining{}); err != nil {
			t.Fatal(err)
		}
		if got := w.sent(); len(to(got, liisa, "Aino Uusi")) != 1 {
			t.Errorf("Liisa was not told")
		}
		if err := w.passOn(w.ctx()); err != nil || len(w.sent()) != 0 {
			t.Errorf("passed on though Liisa answers: %v", err)
		}
		// Liisa is away; Matti stands in from today.
		if _, err := w.Away(w.ctx(), w.as(liisa), n.Slug, NewAbsence{Grant: grant.ID, To: date("2026-12-01"), Name: "Liisa Lahti", Email: liisa.Email}); !fault.Is(err, fault.Invalid) {
			t.Errorf("standing in for oneself: %v", err)
		}
		if _, err := w.Away(w.ctx(), w.as(liisa), n.Slug, NewAbsence{Grant: grant.ID, To: date("2026-12-01"), Name: matti.Name, Email: matti.Email}); err != nil {
			t.Fatal(err)
		}
		got := w.sent()
		if len(to(got, matti, "sijainen")) != 1 || len(to(got, matti, "Aino Uusi")) != 1 || len(to(got, liisa, "Aino Uusi")) != 0 {
			t.Errorf("the stand-in got %d letters, Liisa %d", len(to(got, matti, "")), len(to(got, liisa, "")))
		}
		if !network.MayHandle.Allows(w.as(matti), w.now(n)) {
			t.Error("the stand-in has no rights")
		}
		w.on("2026-12-02")
		if network.MayHandle.Allows(w.as(matti), w.now(n)) {
			t.Error("the stand-in's rights outlive the absence")
		}
		// Liisa's task ends: what waits goes to the coordinators, once.
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := account.End(ctx, tx, authz.System, grant.ID, date("2026-12-05"))
			return err
		})
		w.on("2026-12-06")
		w.sent()
		for range 2 {
			if err := w.passOn(w.ctx()); err != nil {
				t.Fatal(err)
			}
		}
		w.clock.Advance(time.Minute)
		if got := to(w.sent(), w.kaisa, "Aino Uusi"); len(got) > 1 {
			t.Errorf("the coordinator got %d letters", len(got))
		}
		desk, err := w.Networks.Desk(w.ctx(), w.as(w.kaisa))
		if err != nil || len(desk.Requests) != 1 || len(desk.Orphans) != 1 {
			t.Errorf("the desk: %d requests, %d without a contact, %v", len(desk.Requests), len(desk.Orphans), err)
		}
		w.verify()
	})
}

// Scenario 4, and what comes after it: nobody is left.
func TestAnOrphanIsARedTaskUnderTheRoof(t *testing.T) {
	both(t, func(t *testing.T, w *world) {
		n := w.network("Kuve", network.Active)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE network_coordinators SET to_day = '2026-11-20' WHERE network_id = $1`, n.ID)
			return err
		})
		stranger := w.person("Otso Opinto", i18n.FI)
		other := w.org("Toinen liitto")
		w.grant(stranger, account.Coordinator, other.ID)
		duties := func(p person.Person) (list []network.Duty) {
			d, err := w.Networks.Desk(w.ctx(), w.as(p))
			if err != nil {
				t.Fatal(err)
			}
			return d.Duties
		}
		if got := duties(w.kaisa); len(got) != 1 || !got[0].Urgent || !strings.Contains(got[0].Title.FI, "Kukaan ei koordinoi") {
			t.Errorf("the desk under the roof: %+v", got)
		}
		if got := duties(stranger); len(got) != 0 {
			t.Errorf("another roof's desk: %+v", got)
		}
		if _, err := w.Adopt(w.ctx(), w.as(stranger), n.Slug, other.Slug); !fault.Is(err, fault.Forbidden) {
			t.Errorf("adopted by a stranger: %v", err)
		}
		kaisa := w.as(w.kaisa)
		errs := make([]error, 4)
		var wg sync.WaitGroup
		for i := range errs {
			wg.Go(func() { _, errs[i] = w.Adopt(context.Background(), kaisa, n.Slug, w.soste.Slug) })
		}
		wg.Wait()
		done := 0
		for _, err := range errs {
			if err == nil {
				done++
			} else if !fault.Is(err, fault.Conflict) && !fault.Is(err, fault.Forbidden) {
				t.Error(err)
			}
		}
		if got := w.now(n); done != 1 || got.Orphaned(date("2026-11-22")) {
			t.Errorf("adopted %d times", done)
		}
		w.verify()
	})
}

func TestTheYearIsPlannedAndPublished(t *testing.T) {
	w := newWorld(t)
	a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active)
	w.joins(space.AsMember, space.MailNow, a, w.crowd("Yhteinen", 6)...)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		rows, err := space.Current(ctx, tx, []space.Ref{a.Space()}, space.AsMember)
		for _, r := range rows {
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: b.Space(), Person: r.Person, Level: space.AsMember, State: space.Joined}); err != nil {
				return err
			}
		}
		return err
	})
	kaisa := w.as(w.kaisa)
	for _, i := range []Item{{Year: 2027, Part: "Q2"}, {Year: 2027, Part: "04-21", Theme: i18n.Content{FI: "Strategia"}}, {Year: 2027, Part: "Q4"}} {
		if _, err := w.AddItem(w.ctx(), kaisa, a.Slug, i); err != nil {
			t.Fatal(err)
		}
	}
	for _, bad := range []Item{{Year: 2027, Part: "Q5"}, {Year: 1999, Part: "Q1"}, {Year: 2027, Part: "Q1", Theme: i18n.Content{FI: strings.Repeat("x", 201)}}} {
		if _, err := w.AddItem(w.ctx(), kaisa, a.Slug, bad); !fault.Is(err, fault.Invalid) {
			t.Errorf("%+v was planned: %v", bad, err)
		}
	}
	w.meets(a, "2027-04-21", 0)
	w.meets(b, "2027-04-22", 0)
	_, plan, err := w.Plan(w.ctx(), kaisa, a.Slug, 2027)
	if err != nil || len(plan.Slots) != 3 || len(plan.Over) != 0 {
		t.Fatalf("planned %+v, %v", plan, err)
	}
	clock := func(who authz.Actor) Clock {
		c, err := w.Clock(w.ctx(), who, 2027, w.soste.Slug)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	if c := clock(kaisa); c.Meetings != 2 || c.Planned != 2 || len(c.Clashes) != 1 || c.Clashes[0].Shared != 6 || len(c.Months[3]) != 3 {
		t.Errorf("the coordinator's clock: %d meetings, %d planned, clashes %+v, April %d", c.Meetings, c.Planned, c.Clashes, len(c.Months[3]))
	}
	if c := clock(authz.Actor{}); c.Meetings != 2 || c.Planned != 0 || c.Warns {
		t.Errorf("a visitor's clock: %d meetings, %d planned", c.Meetings, c.Planned)
	}
	if err := w.PublishYear(w.ctx(), authz.Actor{}, w.soste.Slug, 2027, i18n.Content{}, true); !fault.Is(err, fault.SignIn) {
		t.Errorf("published by a visitor: %v", err)
	}
	if err := w.PublishYear(w.ctx(), kaisa, w.soste.Slug, 2027, i18n.Content{FI: "Tervetuloa."}, true); err != nil {
		t.Fatal(err)
	}
	if c := clock(authz.Actor{}); c.Planned != 2 || !c.Publicly || c.Intro.FI != "Tervetuloa." {
		t.Errorf("the published year: %d planned, %v", c.Planned, c.Publicly)
	}
	if err := w.RemoveItem(w.ctx(), kaisa, a.Slug, plan.Slots[0].ID); err != nil {
		t.Fatal(err)
	}
	if err := w.RemoveItem(w.ctx(), kaisa, b.Slug, plan.Slots[1].ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("removed from another network: %v", err)
	}
}

func TestThresholdsAreAnOrganisationsOwn(t *testing.T) {
	w := newWorld(t)
	child := w.org("Alajärjestö")
	w.write(func(ctx context.Context, tx *db.Tx) error {
		return org.SetParent(ctx, tx, authz.System, child.ID, w.soste.ID, civil.Date{})
	})
	n, other := w.network("Alla", network.Active, child), w.network("Muualla", network.Active, w.org("Muu"))
	set := Usual
	set.QuietMonths = 3
	if err := w.SetThresholds(w.ctx(), w.as(w.person("Sivullinen", i18n.FI)), w.soste.ID, set); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger set thresholds: %v", err)
	}
	if err := w.SetThresholds(w.ctx(), w.as(w.kaisa), w.soste.ID, set); err != nil {
		t.Fatal(err)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		got, err := settings(ctx, tx, []network.Network{w.now2(ctx, tx, n), w.now2(ctx, tx, other)})
		if got[n.ID].QuietMonths != 3 || got[other.ID].QuietMonths != 9 {
			t.Errorf("in force %d and %d", got[n.ID].QuietMonths, got[other.ID].QuietMonths)
		}
		return err
	})
}

func (w *world) now2(ctx context.Context, tx *db.Tx, n network.Network) network.Network {
	got, err := network.ByID(ctx, tx, n.ID)
	if err != nil {
		w.Fatal(err)
	}
	return got
}

func TestInvariantsFindWhatIsBroken(t *testing.T) {
	w := newWorld(t)
	a, b := w.network("Ensimmäinen", network.Active), w.network("Toinen", network.Active)
	p := w.person("Aino Jäsen", i18n.FI)
	w.joins(space.AsMember, space.MailNow, a, p)
	m := w.meets(b, "2026-12-09", 0)
	w.verify()
	breaks := []string{
		`INSERT INTO life_proposals (id, network_id, was, phase, reasons, state, made_at, due_day) VALUES ('p1', '` + a.ID + `', '', 'fading', '[]', 'open', 1, '2026-12-01')`,
		`INSERT INTO life_proposals (id, network_id, was, phase, reasons, state, made_at, due_day, answered_at) VALUES ('p2', '` + b.ID + `', 'active', 'fading', '[]', 'declined', 1, '2026-12-01', 5)`,
		`INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at) VALUES ('m1', '` + a.ID + `', '` + a.ID + `', '2026-12-01', '2026-12-01', 'none', 'asked', 1)`,
		`INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at) VALUES ('m2', '` + a.ID + `', '` + b.ID + `', '2026-12-01', '2026-11-30', 'none', 'done', 1)`,
		`INSERT INTO life_merge_answers (id, merge_id, person_id, in_both, key_hash, answer) VALUES ('q', 'm2', '` + p.ID + `', false, 'k', 'member')`,
		`INSERT INTO life_ends (network_id, last_day, last_at, set_at) VALUES ('` + b.ID + `', '2026-12-01', 1, 1)`,
		`INSERT INTO life_absences (id, network_id, person_id, stand_in, role, from_day, to_day, set_at) VALUES ('x', '` + a.ID + `', '` + p.ID + `', '` + p.ID + `', 'contact', '2026-12-01', '2026-12-02', 1)`,
		`UPDATE networks SET phase = 'ended', ended_on = '2026-12-01' WHERE id = '` + b.ID + `'`,
		`UPDATE networks SET phase = 'merged', ended_on = '2026-12-01', merged_into = 'elsewhere' WHERE id = '` + a.ID + `'`,
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for _, sql := range breaks {
			if _, err := tx.Exec(ctx, sql); err != nil {
				return errors.Join(errors.New(sql), err)
			}
		}
		for _, i := range Invariants() {
			found, err := db.Exists(ctx, tx, i.SQL)
			if err != nil {
				return err
			}
			if !found {
				t.Errorf("not found: %s (meeting %s)", i.Name, m.ID)
			}
		}
		return nil
	})
}
