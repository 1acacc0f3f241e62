package meeting

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// house is a meeting service on a database, with a network to call meetings
// for and its mailbox.
type house struct {
	t      testing.TB
	s      *Service
	reg    *registration.Service
	d      *db.DB
	clock  *dbtest.Clock
	kuve   network.Network
	liisa  authz.Actor // its contact person
	runner *jobs.Runner
	outbox *mail.Outbox
	memory *mail.Memory
}

func newHouse(t testing.TB) *house {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return houseOn(t, d, clock)
}

func houseOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *house {
	t.Helper()
	h := &house{t: t, d: d, clock: clock, memory: &mail.Memory{}}
	h.reg = &registration.Service{DB: d, Secret: registration.Secret("test"), BaseURL: "https://parvi.example"}
	h.s = &Service{DB: d, Registration: h.reg, Notes: &note.Service{DB: d}, BaseURL: "https://parvi.example"}
	h.reg.Kinds = map[string]registration.Kind{OfferingKind: h.s.Kind()}
	h.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	h.outbox = mail.NewOutbox(d, mail.Options{Transport: h.memory})
	h.reg.Jobs(h.runner, h.outbox)
	h.s.Jobs(h.runner, h.outbox)
	h.write(func(ctx context.Context, tx *db.Tx) error {
		o, err := org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Esimerkkiliitto ry"}}}, Facts: org.Facts{Kind: org.Kinds[0]}})
		if err != nil {
			return err
		}
		h.kuve, err = network.Create(ctx, tx, authz.System, network.New{
			Facts: network.Facts{
				Name: i18n.Content{FI: "Järjestöviestijöiden verkosto", SV: "Nätverket för kommunikatörer"}, Kind: network.Profession,
				Purpose: i18n.Content{FI: "Viestijät tukevat toisiaan."}, Policy: space.Open, Visibility: space.Public,
			},
			Coordinators: []network.Coordination{{Org: o.ID, Role: network.Lead}},
		})
		return err
	})
	h.liisa = h.person("Liisa Lahti", i18n.FI)
	h.liisa.Grants = []authz.Grant{{Role: "contact", Scope: h.kuve.ID}}
	return h
}

func (h *house) write(f func(ctx context.Context, tx *db.Tx) error) {
	h.t.Helper()
	if err := h.d.Write(h.t.Context(), func(tx *db.Tx) error { return f(h.t.Context(), tx) }); err != nil {
		h.t.Fatal(err)
	}
}

// person is somebody with a verified address made from the name.
func (h *house) person(name string, l i18n.Lang) authz.Actor {
	h.t.Helper()
	var p person.Person
	h.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: l, Verified: true})
		return err
	})
	return authz.Actor{Person: p.ID, Name: p.Name, Lang: l}
}

// belongs makes somebody a member or follower of networks.
func (h *house) belongs(a authz.Actor, level space.Level, m space.Mail, networks ...network.Network) authz.Actor {
	h.t.Helper()
	for _, n := range networks {
		h.write(func(ctx context.Context, tx *db.Tx) error {
			_, err := space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: a.Person, Level: level, State: space.Joined, Mail: m})
			return err
		})
		if level == space.AsMember {
			a.Spaces = append(a.Spaces, string(n.Space()))
		}
	}
	return a
}

// december is a meeting on 3.12.2026, 13–15.30, on site and remote.
func (h *house) december() New {
	return New{
		Networks: []string{h.kuve.ID}, Title: i18n.Content{FI: "Yksin viestinnän tehtävissä"}, Lead: i18n.Content{FI: "Miten rajaan työtäni?"},
		Starts: at(h.t, "2026-12-03", "13:00"), Ends: at(h.t, "2026-12-03", "15:30"),
		Capacity: map[registration.Mode]registration.Limit{registration.Onsite: 20, registration.Remote: registration.Unlimited},
		Place:    i18n.Content{FI: "Kirjatyöntekijänkatu 10", SV: "Bokarbetargatan 10"}, Municipality: "091",
		RemoteURL: "https://video.example/secret-room", OfferHours: 24, AskAccess: true, Catering: true,
		ContactName: "Linnea Sandqvist", ContactEmail: "linnea@example.org",
	}
}

func (h *house) convene(n New) Meeting {
	h.t.Helper()
	m, err := h.s.Convene(h.t.Context(), h.liisa, n)
	if err != nil {
		h.t.Fatal(err)
	}
	return m
}

func guest(name string, m registration.Mode) registration.Input {
	return registration.Input{Name: name, Email: i18n.Slug(name) + "@example.com", Lang: i18n.FI, Mode: m}
}

func (h *house) register(m Meeting, in registration.Input) Registered {
	h.t.Helper()
	res, err := h.s.Register(h.t.Context(), authz.Actor{}, m.ID, in)
	if err != nil {
		h.t.Fatalf("%s: %v", in.Name, err)
	}
	return res
}

// drain does all jobs and sends all mails due now.
func (h *house) drain() {
	h.t.Helper()
	for range 2 {
		if err := h.runner.Drain(h.t.Context()); err != nil {
			h.t.Fatal(err)
		}
		if err := h.outbox.Drain(h.t.Context()); err != nil {
			h.t.Fatal(err)
		}
	}
}

// mails drains and gives what an address got since the last look.
func (h *house) mails(to string) []*mail.Message {
	h.t.Helper()
	h.drain()
	defer h.memory.Reset()
	return h.memory.To(to)
}

func says(m *mail.Message) string {
	return m.Subject + "\n" + strings.Join(strings.Fields(m.Text), " ") + "\n" + strings.ReplaceAll(m.Calendar, "\r\n ", "")
}

func (h *house) wants(m *mail.Message, texts ...string) {
	h.t.Helper()
	for _, want := range texts {
		if !strings.Contains(says(m), want) {
			h.t.Errorf("the mail %q has no %q:\n%s", m.Subject, want, says(m))
		}
	}
}

func (h *house) holds() {
	h.t.Helper()
	err := h.d.Read(h.t.Context(), func(tx *db.Tx) error {
		broken, err := db.Check(h.t.Context(), tx, append(Invariants(), registration.Invariants()...))
		for _, b := range broken {
			h.t.Errorf("%s: %d: %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
}

func TestScenario7AVisitorRegistersAndIsAskedOnce(t *testing.T) {
	h := newHouse(t)
	m := h.convene(h.december())
	res := h.register(m, guest("Saara Mettälä", registration.Onsite))
	got := h.mails("saara-mettala@example.com")
	if len(got) != 1 {
		t.Fatalf("%d mails at once, want one", len(got))
	}
	h.wants(got[0], "Paikkasi on vahvistettu", "torstai 3.12.2026 klo 13–15.30", "Kirjatyöntekijänkatu 10", "/fi/r/"+res.Key, "METHOD:REQUEST")
	if strings.Contains(says(got[0]), "secret-room") {
		t.Error("the remote link is in the mail of who comes on site")
	}
	h.clock.Set(m.Ends.Add(3 * time.Hour))
	got = h.mails("saara-mettala@example.com")
	if len(got) != 1 {
		t.Fatalf("%d mails after the meeting, want one", len(got))
	}
	link := "/fi/follow/" + h.kuve.Slug + "/" + res.Key
	h.wants(got[0], "Kysymme tätä vain kerran", link, "Seuraa verkostoa: Järjestöviestijöiden verkosto")
	for range 3 {
		h.clock.Advance(24 * time.Hour)
		if got := h.mails("saara-mettala@example.com"); len(got) != 0 {
			t.Errorf("asked again: %q", got[0].Subject)
		}
	}
	if n, err := h.s.FollowAsked(t.Context(), h.kuve.Slug, res.Key); err != nil || n.ID != h.kuve.ID {
		t.Errorf("the page behind the link: %+v, %v", n, err)
	}
	followers := func() (n int) {
		h.write(func(ctx context.Context, tx *db.Tx) error {
			by, err := space.FollowerCounts(ctx, tx, []space.Ref{h.kuve.Space()}, tx.Now)
			n = by[h.kuve.Space()]
			return err
		})
		return n
	}
	if followers() != 0 {
		t.Error("looking at the page made her a follower")
	}
	for range 2 {
		if err := h.s.Follow(t.Context(), h.kuve.Slug, res.Key); err != nil {
			t.Fatal(err)
		}
	}
	if n := followers(); n != 1 {
		t.Errorf("%d followers, want 1", n)
	}
	h.holds()
}

func TestAGuestIsAskedOncePerNetwork(t *testing.T) {
	h := newHouse(t)
	first := h.convene(h.december())
	n := h.december()
	n.Starts, n.Ends = n.Starts.AddDate(0, 0, 7), n.Ends.AddDate(0, 0, 7)
	second := h.convene(n)
	h.register(first, guest("Saara", registration.Remote))
	h.register(second, guest("Saara", registration.Remote))
	h.clock.Set(first.Ends.Add(3 * time.Hour))
	h.mails("")
	h.clock.Set(second.Ends.Add(3 * time.Hour))
	for _, m := range h.mails("saara@example.com") {
		if strings.Contains(m.Subject, "Kiitos") {
			t.Errorf("asked a second time for the same network: %q", m.Subject)
		}
	}
}

func TestScenario8ClosedWithContactInfo(t *testing.T) {
	h := newHouse(t)
	n := h.december()
	n.Closes = civil.MustDate("2026-11-23").End()
	m := h.convene(n)
	h.clock.Set(n.Closes.Add(-time.Second))
	res := h.register(m, guest("Aino", registration.Onsite))
	h.clock.Set(n.Closes)
	_, err := h.s.Register(t.Context(), authz.Actor{}, m.ID, guest("Bo", registration.Onsite))
	if f := fault.Of(err); f == nil || f.Code != "closed" || !strings.Contains(f.Say.FI, "Linnea Sandqvist, linnea@example.org") {
		t.Errorf("at 00:00: %v", err)
	}
	h.mails("")
	if _, err := h.reg.Cancel(t.Context(), authz.Actor{}, res.Key, "Sairastuin."); err != nil {
		t.Fatal(err)
	}
	got := h.mails("linnea@example.org")
	if len(got) != 1 {
		t.Fatalf("%d mails to the organiser, want one", len(got))
	}
	h.wants(got[0], "Peruutus: Aino", "Sairastuin.")
	if _, err := h.s.Register(t.Context(), h.liisa, m.ID, registration.Input{Name: "Puhelin", Email: "p@example.com", Mode: registration.Onsite, ByOrganiser: true}); err != nil {
		t.Errorf("typed in by the organiser after closing: %v", err)
	}
	if _, err := h.s.Register(t.Context(), authz.Actor{}, m.ID, registration.Input{Name: "X", Email: "x@example.com", Mode: registration.Onsite, ByOrganiser: true}); err == nil {
		t.Error("a visitor registered as if they were the organiser")
	}
}

func TestScenario12NeedsAreSeenByThoseWhoPrepare(t *testing.T) {
	h := newHouse(t)
	m := h.convene(h.december())
	in := guest("Aino", registration.Onsite)
	in.Needs, in.Assistants = registration.Needs{Access: "induktiosilmukka"}, 1
	h.register(m, in)
	a, err := h.s.Attendees(t.Context(), h.liisa, m.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Needs) != 1 || a.Helpers != 1 || len(a.Counts) != 1 || a.Counts[0].N != 1 {
		t.Errorf("needs %+v, helpers %d, counts %+v", a.Needs, a.Helpers, a.Counts)
	}
	if a.Seats[0].Taken() != 1 {
		t.Errorf("the assistant took a place: %+v", a.Seats[0])
	}
	member := h.belongs(h.person("Jäsen", i18n.FI), space.AsMember, space.MailNow, h.kuve)
	if _, err := h.s.Attendees(t.Context(), member, m.ID); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a member reads the needs: %v", err)
	}
	h.clock.Set(m.Ends.Add(15 * 24 * time.Hour))
	h.write(func(ctx context.Context, tx *db.Tx) error { _, err := h.reg.DeleteNeeds(ctx, tx); return err })
	if a, err = h.s.Attendees(t.Context(), h.liisa, m.ID); err != nil || len(a.Needs) != 0 || len(a.Counts) != 1 {
		t.Errorf("15 days later: needs %+v, counts %+v, %v", a.Needs, a.Counts, err)
	}
}

func TestScenario17AnInvitationToASwedishSpeaker(t *testing.T) {
	h := newHouse(t)
	var other network.Network
	h.write(func(ctx context.Context, tx *db.Tx) (err error) {
		f := network.FactsOf(h.kuve)
		f.Name = i18n.Content{FI: "Toinen verkosto"}
		other, err = network.Create(ctx, tx, authz.System, network.New{Facts: f, Coordinators: []network.Coordination{{Org: h.kuve.Coordinators[0].Org, Role: network.Lead}}})
		return err
	})
	h.liisa.Grants = append(h.liisa.Grants, authz.Grant{Role: "contact", Scope: other.ID})
	h.belongs(h.person("Maj-Britt Sjöberg", i18n.SV), space.AsMember, space.MailNow, h.kuve, other)
	h.belongs(h.person("Seuraaja", i18n.FI), space.AsFollower, space.MailInvitations, h.kuve)
	h.belongs(h.person("Hiljainen", i18n.FI), space.AsMember, space.MailNone, h.kuve)
	n := h.december()
	n.Networks, n.Invite = []string{h.kuve.ID, other.ID}, true
	m := h.convene(n)
	h.drain()
	got := h.memory.To("maj-britt-sjoberg@example.org")
	if len(got) != 1 {
		t.Fatalf("%d invitations to a member of both networks, want one", len(got))
	}
	h.wants(got[0], "Inbjudan: Yksin viestinnän tehtävissä, to 3.12.2026 kl. 13–15.30", "torsdag 3.12.2026 kl. 13–15.30", "Anmäl dig",
		"Miten rajaan työtäni?", "Bokarbetargatan 10, Helsingfors eller på distans", "Avsluta utskicken från det här nätverket")
	if !strings.Contains(got[0].HTML, `lang="fi"`) || got[0].Lang != i18n.SV {
		t.Errorf("the Finnish body is not marked, or the frame is %s", got[0].Lang)
	}
	if strings.Contains(says(got[0]), "secret-room") {
		t.Error("the remote link is in the invitation")
	}
	if got := h.memory.To("seuraaja@example.org"); len(got) != 1 {
		t.Errorf("%d invitations to the follower", len(got))
	}
	if got := h.memory.To("hiljainen@example.org"); len(got) != 0 {
		t.Errorf("%d invitations to who wants no mail", len(got))
	}
	h.memory.Reset()
	// Somebody adds the Swedish text: nothing is sent again.
	edited := n
	edited.Lead.SV = "Hur begränsar jag mitt arbete?"
	if _, err := h.s.Edit(t.Context(), h.liisa, m.ID, time.Time{}, edited); err != nil {
		t.Fatal(err)
	}
	if err := h.s.Invite(t.Context(), h.liisa, m.ID); err != nil {
		t.Fatal(err)
	}
	if got := h.mails("maj-britt-sjoberg@example.org"); len(got) != 0 {
		t.Errorf("invited again: %q", got[0].Subject)
	}
	late := h.belongs(h.person("Myöhäinen", i18n.FI), space.AsMember, space.MailNow, h.kuve)
	if err := h.s.Invite(t.Context(), h.liisa, m.ID); err != nil {
		t.Fatal(err)
	}
	if got := h.mails("myohainen@example.org"); len(got) != 1 {
		t.Errorf("%s, who joined later, got %d invitations", late.Name, len(got))
	}
}

func TestScenario18RemindersGoByTheClockOnTheWall(t *testing.T) {
	h := newHouse(t)
	h.clock.Set(at(t, "2026-10-10", "9:00"))
	n := h.december()
	n.Starts, n.Ends = at(t, "2026-10-25", "10:00"), at(t, "2026-10-25", "12:00")
	m := h.convene(n)
	h.register(m, guest("Maj-Britt", registration.Onsite))
	gone := h.register(m, guest("Peruva", registration.Onsite))
	h.mails("")
	h.clock.Set(at(t, "2026-10-18", "10:00"))
	got := h.mails("maj-britt@example.com")
	if len(got) != 1 {
		t.Fatalf("%d mails a week before, want one", len(got))
	}
	h.wants(got[0], "Muistutus: Yksin viestinnän tehtävissä, su 25.10.2026 klo 10–12", "En pääse", "/cancel")
	if _, err := h.reg.Cancel(t.Context(), authz.Actor{}, gone.Key, ""); err != nil {
		t.Fatal(err)
	}
	h.mails("")
	h.clock.Set(at(t, "2026-10-24", "9:55"))
	if got := h.mails("maj-britt@example.com"); len(got) != 0 {
		t.Errorf("reminded too early: %q", got[0].Subject)
	}
	h.clock.Set(at(t, "2026-10-24", "10:00"))
	h.drain()
	if got := h.memory.To("maj-britt@example.com"); len(got) != 1 {
		t.Errorf("%d mails 25 hours before, want one", len(got))
	}
	if got := h.memory.To("peruva@example.com"); len(got) != 0 {
		t.Errorf("who cancelled is reminded: %q", got[0].Subject)
	}
	h.memory.Reset()
	h.clock.Set(at(t, "2026-10-24", "12:00"))
	if got := h.mails("maj-britt@example.com"); len(got) != 0 {
		t.Errorf("reminded again: %q", got[0].Subject)
	}
}

func TestAChangeIsToldWithARisenSequence(t *testing.T) {
	h := newHouse(t)
	n := h.december()
	m := h.convene(n)
	h.register(m, guest("Aino", registration.Onsite))
	h.register(m, guest("Etä", registration.Remote))
	first := h.mails("aino@example.com")[0]
	h.wants(first, "SEQUENCE:0", "DTSTART;TZID=Europe/Helsinki:20261203T130000")
	n.RemoteURL = "https://video.example/other-room"
	if _, err := h.s.Edit(t.Context(), h.liisa, m.ID, time.Time{}, n); err != nil {
		t.Fatal(err)
	}
	h.drain()
	if got := h.memory.To("aino@example.com"); len(got) != 0 {
		t.Errorf("a new remote link is told to who comes on site: %q", got[0].Subject)
	}
	got := h.memory.To("eta@example.com")
	h.wants(got[len(got)-1], "Muutos: Yksin", "other-room")
	h.memory.Reset()
	n.Starts, n.Ends = at(t, "2026-12-04", "9:00"), at(t, "2026-12-04", "11:00")
	edited, err := h.s.Edit(t.Context(), h.liisa, m.ID, time.Time{}, n)
	if err != nil {
		t.Fatal(err)
	}
	if edited.Sequence != 2 {
		t.Errorf("sequence %d, want 2", edited.Sequence)
	}
	got = h.mails("aino@example.com")
	h.wants(got[0], "Muutos", "Aiempi aika: to 3.12.2026 klo 13–15.30", "perjantai 4.12.2026 klo 9–11", "SEQUENCE:2", "METHOD:REQUEST")
	if _, err := h.s.Edit(t.Context(), h.liisa, m.ID, m.Updated, n); !fault.Is(err, fault.Conflict) && !edited.Updated.Equal(m.Updated) {
		t.Errorf("an old form overwrote a newer one: %v", err)
	}
	if _, err := h.s.Cancel(t.Context(), h.liisa, m.ID, i18n.Content{FI: "Alustaja sairastui."}); err != nil {
		t.Fatal(err)
	}
	got = h.mails("aino@example.com")
	if len(got) != 1 {
		t.Fatalf("%d mails about the cancellation, want one", len(got))
	}
	h.wants(got[0], "Peruttu: Yksin", "Alustaja sairastui.", "METHOD:CANCEL", "SEQUENCE:3", "STATUS:CANCELLED")
	if _, err := h.s.Register(t.Context(), authz.Actor{}, m.ID, guest("Myöhä", registration.Remote)); !fault.Is(err, fault.Conflict) {
		t.Errorf("registering for a cancelled meeting: %v", err)
	}
	h.clock.Set(n.Starts.Add(-24 * time.Hour))
	if got := h.mails("aino@example.com"); len(got) != 0 {
		t.Errorf("a cancelled meeting reminds: %q", got[0].Subject)
	}
	h.holds()
}

func TestWhoMaySeeAndManage(t *testing.T) {
	h := newHouse(t)
	n := h.december()
	n.Status = Draft
	draft := h.convene(n)
	visitor := authz.Actor{}
	if _, err := h.s.See(t.Context(), visitor, draft.ID); !fault.Is(err, fault.NotFound) {
		t.Errorf("a visitor sees a draft: %v", err)
	}
	if _, err := h.s.See(t.Context(), h.liisa, draft.ID); err != nil {
		t.Errorf("its maker does not see the draft: %v", err)
	}
	if _, err := h.s.Publish(t.Context(), h.liisa, draft.ID, false); err != nil {
		t.Fatal(err)
	}
	if _, err := h.s.See(t.Context(), visitor, draft.ID); err != nil {
		t.Errorf("published: %v", err)
	}
	stranger := h.person("Vieras", i18n.FI)
	if _, err := h.s.Cancel(t.Context(), stranger, draft.ID, i18n.Content{}); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger cancels: %v", err)
	}
	if _, err := h.s.Convene(t.Context(), stranger, h.december()); !fault.Is(err, fault.Forbidden) {
		t.Errorf("a stranger convenes: %v", err)
	}
	convener := stranger
	convener.Grants = []authz.Grant{{Role: "convener", Scope: draft.ID}}
	if _, err := h.s.Attendees(t.Context(), convener, draft.ID); err != nil {
		t.Errorf("a convener: %v", err)
	}
	member := n
	member.Status, member.Audience = Published, Members
	closed := h.convene(member)
	if _, err := h.s.Register(t.Context(), visitor, closed.ID, guest("X", registration.Onsite)); !fault.Is(err, fault.SignIn) {
		t.Errorf("a visitor registers for a members' meeting: %v", err)
	}
	aino := h.belongs(h.person("Aino", i18n.FI), space.AsMember, space.MailNow, h.kuve)
	in := guest("Aino", registration.Onsite)
	if _, err := h.s.Register(t.Context(), aino, closed.ID, in); err != nil {
		t.Errorf("a member registers: %v", err)
	}
}

// TestListsShowWhatTheRuleAllows: a meeting is in a list just when MaySee
// allows it.
func TestListsShowWhatTheRuleAllows(t *testing.T) {
	h := newHouse(t)
	var hidden network.Network
	h.write(func(ctx context.Context, tx *db.Tx) (err error) {
		f := network.FactsOf(h.kuve)
		f.Name, f.Visibility = i18n.Content{FI: "Suljettu verkosto"}, space.Members
		hidden, err = network.Create(ctx, tx, authz.System, network.New{Facts: f, Coordinators: []network.Coordination{{Org: h.kuve.Coordinators[0].Org, Role: network.Lead}}})
		return err
	})
	h.liisa.Grants = append(h.liisa.Grants, authz.Grant{Role: "contact", Scope: hidden.ID})
	var all []Meeting
	for _, networks := range [][]string{nil, {h.kuve.ID}, {hidden.ID}, {h.kuve.ID, hidden.ID}} {
		for _, audience := range Audiences {
			if audience != Open && networks == nil {
				continue
			}
			n := h.december()
			n.Networks, n.Audience = networks, audience
			all = append(all, h.convene(n))
		}
	}
	member := h.belongs(h.person("Jäsen", i18n.FI), space.AsMember, space.MailNow, hidden)
	coordinator := h.person("Koordinaattori", i18n.FI)
	coordinator.Grants = []authz.Grant{{Role: "coordinator", Scope: h.kuve.Coordinators[0].Org}}
	actors := map[string]authz.Actor{"visitor": {}, "stranger": h.person("Vieras", i18n.FI), "member": member, "contact": h.liisa, "coordinator": coordinator, "system": authz.System}
	for name, who := range actors {
		listed, err := h.s.List(t.Context(), who, Filter{})
		if err != nil {
			t.Fatal(err)
		}
		in := map[string]bool{}
		for _, m := range listed {
			in[m.ID] = true
		}
		for _, m := range all {
			_, err := h.s.See(t.Context(), who, m.ID)
			if in[m.ID] != (err == nil) {
				t.Errorf("%s: a meeting of %d networks for %s is listed: %v, may be seen: %v", name, len(m.Networks), m.Audience, in[m.ID], err == nil)
			}
		}
	}
}

func TestAttendanceIsMarkedAndCounted(t *testing.T) {
	h := newHouse(t)
	m := h.convene(h.december())
	a := h.register(m, guest("Aino", registration.Onsite))
	b := h.register(m, guest("Bo", registration.Onsite))
	if err := h.s.Mark(t.Context(), h.liisa, m.ID, a.ID, registration.Attended); !fault.Is(err, fault.Conflict) {
		t.Errorf("marked days before: %v", err)
	}
	h.clock.Set(m.Starts)
	if err := h.s.Mark(t.Context(), h.liisa, m.ID, a.ID, registration.Attended); err != nil {
		t.Fatal(err)
	}
	h.clock.Set(m.Ends)
	if err := h.s.MarkRest(t.Context(), h.liisa, m.ID); err != nil {
		t.Fatal(err)
	}
	got, err := h.s.Attendees(t.Context(), h.liisa, m.ID)
	if err != nil {
		t.Fatal(err)
	}
	if s := got.Seats[0]; s.Attended != 1 || s.Absent != 1 || s.Taken() != 2 {
		t.Errorf("seats %+v", s)
	}
	h.write(func(ctx context.Context, tx *db.Tx) error {
		all, by, err := h.s.Attended(ctx, tx, m.Starts, m.Ends)
		if all.People != 1 || by[h.kuve.ID].People != 1 {
			t.Errorf("attendance %+v %+v", all, by)
		}
		return err
	})
	if err := h.s.WriteNotes(t.Context(), h.liisa, m.ID, Notes{Present: 60, PresentWord: "over", Points: i18n.Content{FI: "Puhuttiin."}, Visibility: space.Members}, true); err != nil {
		t.Fatal(err)
	}
	if v, err := h.s.See(t.Context(), authz.Actor{}, m.ID); err != nil || v.Notes.Written() {
		t.Errorf("a visitor reads members' notes: %+v, %v", v.Notes, err)
	}
	member := h.belongs(h.person("Jäsen", i18n.FI), space.AsMember, space.MailNow, h.kuve)
	if v, err := h.s.See(t.Context(), member, m.ID); err != nil || v.Notes.Present != 60 {
		t.Errorf("a member does not read the notes: %+v, %v", v.Notes, err)
	}
	_ = b
	h.holds()
}

func TestAMessageReachesThoseItIsFor(t *testing.T) {
	h := newHouse(t)
	m := h.convene(h.december())
	h.register(m, guest("Aino", registration.Onsite))
	h.register(m, guest("Etä", registration.Remote))
	h.mails("")
	if _, err := h.s.Write(t.Context(), h.liisa, m.ID, i18n.Content{FI: "Ovikoodi"}, i18n.Content{FI: "Koodi on **1234**."}, toOnsite); err != nil {
		t.Fatal(err)
	}
	h.drain()
	got := h.memory.To("aino@example.com")
	if len(got) != 1 {
		t.Fatalf("%d messages, want one", len(got))
	}
	h.wants(got[0], "Ovikoodi", "Koodi on 1234.", "Liisa Lahti")
	if got := h.memory.To("eta@example.com"); len(got) != 0 {
		t.Errorf("a remote participant got %q", got[0].Subject)
	}
	if _, err := h.s.Write(t.Context(), h.liisa, m.ID, i18n.Content{FI: "X"}, i18n.Content{FI: "Y"}, toQueued); !fault.Is(err, fault.Invalid) {
		t.Errorf("a message to nobody: %v", err)
	}
}
