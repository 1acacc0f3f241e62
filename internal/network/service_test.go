package network

import (
	"context"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parvi/internal/account"
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

func TestARequestIsAnsweredFromTheMail(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.OnRequest, soste)
	liisa, aino := w.person("Liisa Lahtinen", i18n.SV), w.person("Aino Virtanen", i18n.EN)
	w.grant(liisa, account.Contact, n.ID, "")
	if j := w.join(aino, n); j.State != space.Requested {
		t.Fatalf("she is %s", j.State)
	}
	if j := w.join(aino, n); j.State != space.Requested || !j.Already {
		t.Errorf("asking twice: %+v", j)
	}
	mails := w.sent()
	if len(mails) != 1 || mails[0].To.Mail != "liisa.lahtinen@example.org" || !strings.Contains(mails[0].Subject, "ber om att få gå med") {
		t.Fatalf("mails: %v", recipients(mails))
	}
	key := link(w, mails[0].Text, "https://parvi.example/sv/n/r/")
	q, who, err := w.RequestByKey(t.Context(), key)
	if err != nil || who.Person != liisa.ID {
		t.Fatalf("the link: %v, %v", who, err)
	}
	if _, err := w.Accept(t.Context(), who, q.Member.ID, "Kiva kun tulet."); err != nil {
		t.Fatal(err)
	}
	if !w.page(w.as(aino), n).Own.IsMember() {
		t.Error("she is not in")
	}
	mails = w.sent()
	if len(mails) != 1 || mails[0].To.Mail != "aino.virtanen@example.org" || !strings.Contains(mails[0].Text, "Kiva kun tulet.") || mails[0].Lang != i18n.EN {
		t.Errorf("the answer: %v", recipients(mails))
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		list, err := holders(ctx, tx, []string{n.ID}, civil.Date{})
		if err == nil {
			_, err = account.End(ctx, tx, authz.System, list[0].Grant.ID, tx.Today().AddDays(-1))
		}
		return err
	})
	if _, _, err := w.RequestByKey(t.Context(), key); !fault.Is(err, fault.NotFound) {
		t.Errorf("the link of somebody who does not answer any more: %v", err)
	}
}

func TestWhoMayNotAnswerFindsNoRequest(t *testing.T) {
	w := newWorld(t)
	soste, other := w.org("Soste", -1), w.org("Toinen", -1)
	n := w.network("Kuve", space.OnRequest, soste)
	aino, bo := w.person("Aino Virtanen", i18n.FI), w.person("Bo Berg", i18n.FI)
	stranger := w.coordinator("Outo Outinen", other)
	j := w.join(aino, n)
	for _, who := range []authz.Actor{w.as(bo), w.as(stranger), w.as(aino)} {
		if _, err := w.Accept(t.Context(), who, j.Member.ID, ""); !fault.Is(err, fault.NotFound) {
			t.Errorf("%s: %v, want not found", who.Name, err)
		}
	}
	if _, err := w.Accept(t.Context(), authz.Actor{}, j.Member.ID, ""); !fault.Is(err, fault.SignIn) {
		t.Errorf("a visitor: %v, want sign in", err)
	}
}

func TestPoliciesOfJoining(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	aino := w.person("Aino Virtanen", i18n.FI)
	for _, tt := range []struct {
		policy space.Policy
		level  space.Level
		want   space.State
		kind   fault.Kind
	}{
		{space.Open, space.AsMember, space.Joined, 0},
		{space.OnRequest, space.AsMember, space.Requested, 0},
		{space.ByInvitation, space.AsMember, "", fault.Conflict},
		{space.BySeat, space.AsMember, "", fault.Conflict},
		{space.BySeat, space.AsFollower, space.Joined, 0},
	} {
		n := w.network("Verkosto "+string(tt.policy)+" "+string(tt.level), tt.policy, soste)
		j, err := w.Join(t.Context(), w.as(aino), n.Slug, Joining{Level: tt.level})
		if j.State != tt.want || tt.kind != 0 && !fault.Is(err, tt.kind) || tt.kind == 0 && err != nil {
			t.Errorf("%s as %s: %s, %v", tt.policy, tt.level, j.State, err)
		}
	}
}

func TestNobodyJoinsWhatIsOver(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	n, other := w.network("Vanha", space.Open, soste), w.network("Uusi", space.Open, soste)
	if _, err := w.SetPhase(t.Context(), w.as(kaisa), n.Slug, Merged, day("2026-11-20"), other.Slug); err != nil {
		t.Fatal(err)
	}
	_, err := w.Join(t.Context(), w.as(w.person("Aino Virtanen", i18n.FI)), n.Slug, Joining{})
	if !fault.Is(err, fault.Conflict) {
		t.Errorf("joining what was merged: %v", err)
	}
	v := w.page(authz.Actor{}, n)
	if v.MergedInto.Slug != other.Slug || v.Network.PhaseBy != kaisa.ID {
		t.Errorf("the page leads to %q, said by %q", v.MergedInto.Slug, v.Network.PhaseBy)
	}
	total, _, _, err := w.Statistics(t.Context(), civil.Date{})
	if err != nil || total.Networks != 1 {
		t.Errorf("counted %d networks, %v, want the one that goes on", total.Networks, err)
	}
}

func TestSomebodyWhoPhonedConfirms(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.ByInvitation, soste)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	m, err := w.Enter(t.Context(), w.as(kaisa), n.Slug, Entry{Name: "Aino Virtanen", Email: "Aino.Virtanen@Example.org", Lang: i18n.SV})
	if err != nil || m.State != space.Confirming {
		t.Fatalf("%s, %v", m.State, err)
	}
	mails := w.sent()
	if len(mails) != 1 || mails[0].Lang != i18n.SV || !strings.Contains(mails[0].Text, "Kaisa Koordinaattori") {
		t.Fatalf("mails: %v", recipients(mails))
	}
	key := link(w, mails[0].Text, "https://parvi.example/sv/n/c/")
	for range 2 {
		if q, err := w.Entered(t.Context(), key); err != nil || q.Member.State != space.Confirming {
			t.Fatalf("reading the link changed something: %s, %v", q.Member.State, err)
		}
	}
	q, err := w.Confirm(t.Context(), key, true, space.MailDaily)
	if err != nil || q.Member.State != space.Joined || q.Member.Mail != space.MailDaily {
		t.Fatalf("%+v, %v", q.Member, err)
	}
	if q, err = w.Confirm(t.Context(), key, true, space.MailDaily); err != nil || q.Member.State != space.Joined {
		t.Errorf("confirming twice: %v", err)
	}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		p, err := person.ByEmail(ctx, tx, "aino.virtanen@example.org")
		if err != nil || p.ID != m.Person {
			t.Errorf("the link did not prove her address: %v", err)
		}
		return nil
	})
}

func TestFollowingWithoutAnAccount(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.OnRequest, soste)
	follow := func() string {
		t.Helper()
		if err := w.Follow(t.Context(), n.Slug, "Seuraaja@example.org", i18n.SV, space.MailNow); err != nil {
			t.Fatal(err)
		}
		mails := w.sent()
		if len(mails) != 1 || mails[0].Lang != i18n.SV {
			t.Fatalf("mails: %v", recipients(mails))
		}
		return link(w, mails[0].Text, "https://parvi.example/sv/n/f/")
	}
	key := follow()
	if got := w.page(authz.Actor{}, n).Followers; got != 0 {
		t.Errorf("%d follow before confirming", got)
	}
	if _, err := w.ConfirmFollow(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	if _, err := w.ConfirmFollow(t.Context(), key); err != nil {
		t.Errorf("confirming twice: %v", err)
	}
	if _, err := w.ConfirmFollow(t.Context(), follow()); err != nil {
		t.Errorf("following twice: %v", err)
	}
	if got := w.page(authz.Actor{}, n).Followers; got != 1 {
		t.Errorf("%d follow, want 1", got)
	}
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	if _, err := w.Send(t.Context(), w.as(kaisa), n.Slug, Message{Audience: ToAll, Subject: i18n.Content{FI: "Terve"}, Text: i18n.Content{FI: "Tervetuloa."}}); err != nil {
		t.Fatal(err)
	}
	mails := w.sent()
	if len(mails) != 1 {
		t.Fatalf("mails: %v", recipients(mails))
	}
	m := mails[0]
	if got := m.Header("List-Unsubscribe-Post"); got != "List-Unsubscribe=One-Click" {
		t.Errorf("List-Unsubscribe-Post is %q", got)
	}
	if !strings.Contains(m.Text, "Texten finns inte på svenska") {
		t.Errorf("the fallback is not marked:\n%s", m.Text)
	}
	stop := link(w, m.Text, "https://parvi.example/u/n/")
	if !strings.Contains(m.Header("List-Unsubscribe"), stop) {
		t.Errorf("List-Unsubscribe is %q", m.Header("List-Unsubscribe"))
	}
	for range 2 {
		if _, err := w.Unsubscribe(t.Context(), stop); err != nil {
			t.Fatal(err)
		}
	}
	if got := w.page(authz.Actor{}, n).Followers; got != 0 {
		t.Errorf("%d follow after unsubscribing", got)
	}
	w.clock.Advance(8 * 24 * time.Hour)
	if _, err := w.ConfirmFollow(t.Context(), key); !fault.Is(err, fault.Gone) {
		t.Errorf("an old link: %v, want gone", err)
	}
}

func TestAMailboxIsNotFlooded(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", space.Open, w.org("Soste", -1))
	for range 20 {
		if err := w.Follow(t.Context(), n.Slug, "kohde@example.org", i18n.FI, ""); err != nil {
			t.Fatal(err)
		}
	}
	if got := len(w.sent()); got != maxFollows {
		t.Errorf("%d mails, want %d", got, maxFollows)
	}
}

func TestMessagesGoByMailSetting(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.Open, soste)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	w.grant(kaisa, account.Contact, n.ID, "")
	for i, p := range w.people(5) {
		if _, err := w.Join(t.Context(), w.as(p), n.Slug, Joining{Mail: space.Mails[i]}); err != nil {
			t.Fatal(err)
		}
	}
	m := Message{Audience: ToMembers, Subject: i18n.Content{FI: "Terve"}, Text: i18n.Content{FI: "Tervetuloa."}}
	_, reached, err := w.Draft(t.Context(), w.as(kaisa), n.Slug, m)
	if err != nil || reached != (Reached{Now: 1, Daily: 1, Weekly: 1, Not: 2}) {
		t.Errorf("reaches %+v, %v", reached, err)
	}
	if _, err := w.Send(t.Context(), w.as(kaisa), n.Slug, m); err != nil {
		t.Fatal(err)
	}
	if got := len(w.sent()); got != 1 {
		t.Errorf("%d at once, want 1", got)
	}
	w.on("2026-11-23") // Monday at ten: the others find it in their digests
	if got := len(w.sent()); got != 0 {
		t.Errorf("%d on Monday morning, want none", got)
	}
	_, list, err := w.Messages(t.Context(), w.as(kaisa), n.Slug)
	if err != nil || len(list) != 1 || list[0].Recipients != 3 {
		t.Errorf("kept: %+v, %v", list, err)
	}
}

func TestParallelJoinsNeverDouble(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := worldOn(t, d, nil)
		n := w.network("Kuve", space.Open, w.org("Soste", -1))
		people := w.people(4)
		actors := make([]authz.Actor, len(people))
		for i, p := range people {
			actors[i] = w.as(p)
		}
		var wg sync.WaitGroup
		for range 8 {
			for _, who := range actors {
				wg.Go(func() {
					if _, err := w.Join(context.Background(), who, n.Slug, Joining{}); err != nil {
						t.Error(err)
					}
				})
			}
		}
		wg.Wait()
		total, _, _, err := w.Statistics(t.Context(), civil.Date{})
		if err != nil || total.People != 4 || total.Memberships != 4 {
			t.Errorf("%d people, %d memberships, %v, want 4 of each", total.People, total.Memberships, err)
		}
		broken(t, d)
	})
}

// broken fails for every invariant that does not hold.
func broken(t testing.TB, d *db.DB) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		for _, i := range append(Invariants(), space.Invariants()...) {
			rows, err := tx.Query(t.Context(), i.SQL)
			if err != nil {
				return err
			}
			n := 0
			for rows.Next() {
				n++
			}
			if err := rows.Close(); err != nil {
				return err
			}
			if n > 0 {
				t.Errorf("%s: %d breaches", i.Name, n)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestMembersOfAPastDay(t *testing.T) {
	w := newWorld(t)
	n := w.network("Kuve", space.Open, w.org("Soste", -1))
	aino, bo := w.person("Aino Virtanen", i18n.FI), w.person("Bo Berg", i18n.FI)
	w.join(aino, n)
	w.on("2026-11-25")
	w.join(bo, n)
	w.on("2026-11-27")
	if err := w.Leave(t.Context(), w.as(aino), n.Slug); err != nil {
		t.Fatal(err)
	}
	for on, want := range map[string]int{"2026-11-20": 0, "2026-11-22": 1, "2026-11-24": 1, "2026-11-25": 2, "2026-11-26": 2, "2026-11-27": 1} {
		got, _, _, err := w.Statistics(t.Context(), day(on))
		if err != nil || got.People != want || got.AsOf != day(on) {
			t.Errorf("on %s: %d people as of %s, %v, want %d", on, got.People, got.AsOf, err, want)
		}
	}
}

func TestFoundingByQuestions(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	kaisa, stranger := w.coordinator("Kaisa Koordinaattori", soste), w.person("Outo Outinen", i18n.FI)
	in := New{Facts: Facts{Name: i18n.Content{FI: "HR-vastaavat"}, Kind: Profession}, Draft: true,
		Answers: Answers{BasicTask: {FI: "Oppia"}}, Coordinators: []Coordination{{Org: soste.ID, Role: Lead}}}
	if _, err := w.Found(t.Context(), w.as(stranger), in); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger founds: %v", err)
	}
	n, err := w.Found(t.Context(), w.as(kaisa), in)
	if err != nil || n.Phase != Idea || n.Published || n.Policy != space.OnRequest {
		t.Fatalf("%+v, %v", n, err)
	}
	if _, _, err := w.Page(t.Context(), w.as(stranger), n.Slug); !fault.Is(err, fault.NotFound) {
		t.Errorf("a stranger reads the draft: %v", err)
	}
	if _, err := w.Publish(t.Context(), w.as(kaisa), n.Slug); !fault.Is(err, fault.Invalid) {
		t.Errorf("publishing with answers missing: %v", err)
	}
	all := Answers{}
	for _, q := range Questions {
		all[q] = i18n.Content{FI: "Vastaus"}
	}
	if _, err := w.Answer(t.Context(), w.as(kaisa), n.Slug, all, civil.Date{}); err != nil {
		t.Fatal(err)
	}
	if n, err = w.Publish(t.Context(), w.as(kaisa), n.Slug); err != nil || n.Phase != Forming {
		t.Fatalf("%s, %v", n.Phase, err)
	}
	all[BasicTask] = i18n.Content{FI: "Yhdessä sovittu"}
	n, err = w.Answer(t.Context(), w.as(kaisa), n.Slug, all, day("2026-11-22"))
	if err != nil || n.Answers[BasicTask].FI != "Vastaus" || n.Confirmed[BasicTask].FI != "Yhdessä sovittu" || n.ConfirmedOn != day("2026-11-22") {
		t.Errorf("draft %v, confirmed %v on %s, %v", n.Answers[BasicTask], n.Confirmed[BasicTask], n.ConfirmedOn, err)
	}
}

func TestOldNamesAndAddressesStay(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	n := w.network("Viestijät", space.Open, soste)
	f := FactsOf(n)
	f.Name = i18n.Content{FI: "Järjestöviestijät"}
	changed, err := w.Edit(t.Context(), w.as(kaisa), n.Slug, n.Version, f, "jarjestoviestijat")
	if err != nil {
		t.Fatal(err)
	}
	if _, moved, _ := w.Page(t.Context(), authz.Actor{}, "viestijat"); moved != "jarjestoviestijat" {
		t.Errorf("the old address leads to %q", moved)
	}
	v := w.page(authz.Actor{}, changed)
	if len(v.FormerNames) != 1 || v.FormerNames[0].Name.FI != "Viestijät" {
		t.Errorf("former names: %v", v.FormerNames)
	}
	if _, err := w.Edit(t.Context(), w.as(kaisa), changed.Slug, n.Version, f, ""); !fault.Is(err, fault.Conflict) {
		t.Errorf("a form that is out of date: %v", err)
	}
	other := w.network("Viestijät", space.Open, soste)
	if other.Slug == "viestijat" {
		t.Error("a new network takes an address that leads elsewhere")
	}
	broken(t, w.DB)
}

func TestRulesAndTheirTwins(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := worldOn(t, d, nil)
		umbrella := w.org("Katto", -1)
		under := w.org("Alla", -1)
		other := w.org("Muu", -1)
		w.write(func(ctx context.Context, tx *db.Tx) error {
			return org.SetParent(ctx, tx, authz.System, under.ID, umbrella.ID, tx.Today().AddDays(-100))
		})
		people := w.people(7)
		names := []string{"julkinen", "jasenille", "luonnos"}
		var all []Network
		for i, o := range []org.Organisation{umbrella, under, other} {
			for _, name := range names {
				in := New{Facts: Facts{Name: i18n.Content{FI: name + itoa(i)}, Kind: Other, Policy: space.Open}, Draft: name == "luonnos", Stated: true,
					Coordinators: []Coordination{{Org: o.ID, Role: Lead}, {Org: umbrella.ID, Role: Funder}, {Org: other.ID, Role: Co, From: day("2020-01-01"), To: day("2021-01-01")},
						{Org: under.ID, Role: Co, From: day("2030-01-01")}}}
				if name == "jasenille" {
					in.Visibility = space.Members
				}
				all = append(all, w.create(in))
			}
		}
		w.grant(people[0], account.Coordinator, umbrella.ID, "")
		w.grant(people[1], account.Coordinator, under.ID, "")
		w.grant(people[2], account.Umbrella, other.ID, "")
		w.grant(people[3], account.Contact, all[1].ID, "")
		w.grant(people[3], account.Lead, all[8].ID, "")
		w.write(func(ctx context.Context, tx *db.Tx) error {
			for _, n := range []Network{all[4], all[5]} {
				if _, err := space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: people[4].ID, Level: space.AsMember, State: space.Joined}); err != nil {
					return err
				}
			}
			return nil
		})
		w.grant(people[5], account.Operator, "", "")
		actors := []authz.Actor{{}, authz.System}
		for _, p := range people {
			actors = append(actors, w.as(p))
		}
		w.write(func(ctx context.Context, tx *db.Tx) error {
			list, err := every(ctx, tx)
			if err != nil {
				return err
			}
			for _, who := range actors {
				seen, err := Visible(ctx, tx, who)
				if err != nil {
					return err
				}
				kept, err := Handled(ctx, tx, who)
				if err != nil {
					return err
				}
				for _, n := range list {
					if got, want := slices.Contains(seen, n.ID), MaySee.Allows(who, n); got != want {
						t.Errorf("%s (%v): sees %s by SQL %v, by rule %v", who.Name, who.Grants, n.Name.FI, got, want)
					}
					if got, want := slices.Contains(kept, n.ID), MayHandle.Allows(who, n); got != want {
						t.Errorf("%s (%v): handles %s by SQL %v, by rule %v", who.Name, who.Grants, n.Name.FI, got, want)
					}
				}
			}
			return nil
		})
	})
}

// TestManyLettersAreHandedOverInChunks: some more than two chunks, and 50,000 in
// make soak.
func TestManyLettersAreHandedOverInChunks(t *testing.T) {
	many := 2*perChunk + 1
	if os.Getenv("PARVI_SOAK") != "" {
		many = 50_000
	} else {
		t.Logf("%d letters; PARVI_SOAK is not set: 50,000 are left out", many)
	}
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Kuve", space.Open, soste)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for i := range many {
			p, err := person.Create(ctx, tx, authz.System, person.New{Name: "Joku " + itoa(i), Email: "joku" + itoa(i) + "@example.org", Verified: true})
			if err != nil {
				return err
			}
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: p.ID, Level: space.AsMember, State: space.Joined}); err != nil {
				return err
			}
		}
		return nil
	})
	if _, err := w.Send(t.Context(), w.as(kaisa), n.Slug, Message{Audience: ToMembers, Subject: i18n.Content{FI: "Terve"}, Text: i18n.Content{FI: "Moi."}}); err != nil {
		t.Fatal(err)
	}
	mails := w.sent()
	to := map[string]bool{}
	stops := map[string]bool{}
	for _, m := range mails {
		to[m.To.Mail] = true
		stops[m.Header("List-Unsubscribe")] = true
	}
	if len(mails) != many || len(to) != len(mails) || len(stops) != len(mails) {
		t.Errorf("%d mails to %d people with %d links, want %d of each", len(mails), len(to), len(stops), many)
	}
}

func TestASeatWhoseTermEndsComesToTheDesk(t *testing.T) {
	w := newWorld(t)
	soste := w.org("Soste", -1)
	n := w.network("Neuvottelukunta", space.BySeat, soste)
	kaisa := w.coordinator("Kaisa Koordinaattori", soste)
	if _, err := w.Enter(t.Context(), w.as(kaisa), n.Slug, Entry{Name: "Aino Virtanen", Email: "aino@example.org", Seat: "02", SeatTo: day("2026-12-31")}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Confirm(t.Context(), link(w, w.sent()[0].Text, "https://parvi.example/fi/n/c/"), true, ""); err != nil {
		t.Fatal(err)
	}
	for on, want := range map[string]int{"2026-12-31": 0, "2027-01-01": 1} {
		w.on(on)
		d, err := w.Desk(t.Context(), w.as(kaisa))
		if err != nil || len(d.Seats) != want {
			t.Errorf("on %s: %d seats over, %v, want %d", on, len(d.Seats), err, want)
		}
	}
}
