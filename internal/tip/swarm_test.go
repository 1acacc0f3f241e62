package tip

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// member is somebody who belongs to a network, and so may call a swarm.
func (w *world) member(name string) authz.Actor {
	a := w.person(name, i18n.FI)
	a.Spaces = []string{"network:any"}
	return a
}

func at(clock string) *civil.TimeOfDay {
	t, err := civil.ParseTime(clock)
	if err != nil {
		panic(err)
	}
	return &t
}

func coffee() Call {
	return Call{Theme: i18n.Content{FI: "Tekoäly järjestöviestinnässä"}, Lead: i18n.Content{FI: "Mitä jo teemme?"}, Day: civil.MustDate("2026-12-03"),
		Start: at("13:00"), Remote: "https://kokous.example.org/tekoaly", Lang: i18n.FI}
}

// held is a swarm that n guests were at, two hours and more ago.
func (w *world) held(who authz.Actor, n int) meeting.Meeting {
	w.Helper()
	m, err := w.CallSwarm(w.Context(), who, coffee())
	if err != nil {
		w.Fatal(err)
	}
	for i := range n {
		l := i18n.Langs[i%3]
		in := registration.Input{Name: fmt.Sprintf("Vieras Numero%d", i), Email: address(fmt.Sprintf("Vieras Numero%d", i)), Lang: l, Mode: registration.Remote}
		if _, err := w.Meetings.Register(w.Context(), authz.Actor{}, m.ID, in); err != nil {
			w.Fatal(err)
		}
	}
	w.sent()
	w.clock.Set(m.Ends.Add(askAfter + time.Minute))
	return m
}

// asked asks on, and gives the mails with the question.
func (w *world) asked() []*mail.Message {
	w.Helper()
	if err := w.AskOn(w.Context()); err != nil {
		w.Fatal(err)
	}
	return w.sent()
}

func TestASwarmIsCalledInOneShortForm(t *testing.T) {
	w := newWorld(t)
	liisa := w.member("Liisa Lahti")
	if _, err := w.CallSwarm(t.Context(), w.person("Aino Virtanen", i18n.FI), coffee()); !fault.Is(err, fault.Forbidden) {
		t.Errorf("somebody of no network: %v", err)
	}
	for name, change := range map[string]func(*Call){
		"theme":  func(c *Call) { c.Theme = i18n.Content{} },
		"day":    func(c *Call) { c.Day = civil.Date{} },
		"start":  func(c *Call) { c.Start = nil },
		"remote": func(c *Call) { c.Remote = "" },
		"end":    func(c *Call) { c.End = at("12:00") },
	} {
		c := coffee()
		change(&c)
		_, err := w.CallSwarm(t.Context(), liisa, c)
		if f := fault.Of(err); f == nil || f.Kind != fault.Invalid || f.Fields[0].Name != name {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*Call){
		"remote": func(c *Call) { c.Remote = "javascript:alert(1)" },
		"day":    func(c *Call) { c.Day = civil.MustDate("2020-01-01") },
	} {
		c := coffee()
		change(&c)
		if f := fault.Of(func() error { _, err := w.CallSwarm(t.Context(), liisa, c); return err }()); f == nil || len(f.Fields) == 0 || f.Fields[0].Name != name {
			t.Errorf("%s: %+v", name, f)
		}
	}
	m, err := w.CallSwarm(t.Context(), liisa, coffee())
	if err != nil || m.Status != meeting.Published || m.Kind != meeting.Swarm || m.Ends.Sub(m.Starts) != time.Hour || m.ContactName != "Liisa Lahti" {
		t.Fatalf("%+v %v", m, err)
	}
	liisa.Grants = []authz.Grant{{Role: "convener", Scope: m.ID}}
	if _, err := w.Meetings.Attendees(t.Context(), liisa, m.ID); err != nil {
		t.Errorf("who called it leads it: %v", err)
	}
	list, totals, err := w.Networks.Cards(t.Context(), i18n.FI, 10)
	if err != nil || len(list) != 0 || totals.Networks != 0 {
		t.Errorf("a swarm is counted as a network: %+v %v", totals, err)
	}
}

// TestASwarmBecomesANetwork is scenario 21 of the domain research.
func TestASwarmBecomesANetwork(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := worldOn(t, d, clock)
		liisa := w.member("Liisa Lahti")
		m := w.held(liisa, 15)
		liisa.Grants = []authz.Grant{{Role: "convener", Scope: m.ID}}
		letters := w.asked()
		if len(letters) != 16 || len(to(letters, "Liisa Lahti")) != 1 || len(w.asked()) != 0 {
			t.Fatalf("%d mails", len(letters))
		}
		for i := range 15 {
			letter := to(letters, fmt.Sprintf("Vieras Numero%d", i))[0]
			key := keyIn(w.link(letter, "/t/on/"))
			if q, err := w.Question(t.Context(), key); err != nil || q.Answer.Reply != "" {
				t.Fatalf("looking answers: %+v %v", q, err)
			}
			for _, r := range map[bool][]Reply{true: {No, Yes, Yes}, false: {No}}[i < 12] {
				if _, err := w.Reply(t.Context(), key, r); err != nil {
					t.Fatal(err)
				}
			}
		}
		if _, err := w.Aftermath(t.Context(), w.person("Aino Virtanen", i18n.FI), m.ID); !fault.Is(err, fault.Forbidden) {
			t.Errorf("somebody else sees the answers: %v", err)
		}
		notes := meeting.Notes{Present: 15, Theme: i18n.Content{FI: "Tekoälyn pelisäännöt"}, Points: i18n.Content{FI: "Sovimme kokeiluista."},
			NextTheme: i18n.Content{FI: "Kuvat ja tekijänoikeus"}, Visibility: space.Members}
		if err := w.Meetings.WriteNotes(t.Context(), liisa, m.ID, notes, true); err != nil {
			t.Fatal(err)
		}
		a, err := w.Aftermath(t.Context(), liisa, m.ID)
		if err != nil || a.Tally != (Tally{15, 12, 3}) {
			t.Fatalf("%+v %v", a.Tally, err)
		}
		n, err := w.FoundFrom(t.Context(), liisa, m.ID)
		if err != nil {
			t.Fatal(err)
		}
		if n.Published || n.Phase != network.Idea || n.Name.FI != "Tekoäly järjestöviestinnässä" || n.Goals.FI != "Sovimme kokeiluista." || n.Purpose.FI != "Mitä jo teemme?" {
			t.Errorf("the draft: %+v", n)
		}
		if _, err := w.FoundFrom(t.Context(), liisa, m.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("twice: %v", err)
		}
		if err := w.Close(t.Context(), liisa, m.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("closed after all: %v", err)
		}
		answers := network.Answers{}
		for _, q := range network.Questions {
			answers[q] = i18n.Content{FI: "Vastaus"}
		}
		delete(answers, network.Upkeep)
		if _, err := w.Networks.Answer(t.Context(), liisa, n.Slug, answers, civil.Date{}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Networks.Publish(t.Context(), liisa, n.Slug); !fault.Is(err, fault.Invalid) {
			t.Errorf("published without saying how it is kept up: %v", err)
		}
		answers[network.Upkeep] = i18n.Content{FI: "Neljä kertaa vuodessa"}
		if _, err := w.Networks.Answer(t.Context(), liisa, n.Slug, answers, civil.Date{}); err != nil {
			t.Fatal(err)
		}
		w.sent()
		if n, err = w.Networks.Publish(t.Context(), liisa, n.Slug); err != nil || n.Phase != network.Forming {
			t.Fatalf("%+v %v", n, err)
		}
		if n := len(w.sent()); n != 12 {
			t.Errorf("%d invitations", n)
		}
		var k meeting.Known
		w.write(func(ctx context.Context, tx *db.Tx) (err error) {
			k, err = w.Meetings.ByID(ctx, tx, m.ID)
			return err
		})
		if len(k.Networks) != 1 || k.Networks[0].ID != n.ID {
			t.Errorf("the swarm is of %+v", k.Networks)
		}
	})
}

func TestASwarmThatEndsOpensItsNotes(t *testing.T) {
	w := newWorld(t)
	liisa := w.member("Liisa Lahti")
	m := w.held(liisa, 2)
	liisa.Grants = []authz.Grant{{Role: "convener", Scope: m.ID}}
	if _, err := w.Aftermath(t.Context(), liisa, m.ID); !fault.Is(err, fault.Conflict) {
		t.Errorf("before anybody was asked: %v", err)
	}
	letters := w.asked()
	notes := meeting.Notes{Present: -1, Points: i18n.Content{FI: "Tämä riitti."}, Visibility: space.Leads}
	if err := w.Meetings.WriteNotes(t.Context(), liisa, m.ID, notes, false); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(t.Context(), liisa, m.ID); err != nil {
		t.Fatal(err)
	}
	v, err := w.Meetings.See(t.Context(), authz.Actor{}, m.ID)
	if err != nil || v.Notes.Points.FI != "Tämä riitti." {
		t.Errorf("what a visitor reads: %+v %v", v.Notes, err)
	}
	key := keyIn(w.link(to(letters, "Vieras Numero0")[0], "/t/on/"))
	if _, err := w.Reply(t.Context(), key, Yes); !fault.Is(err, fault.Conflict) {
		t.Errorf("an answer too late: %v", err)
	}
	if _, err := w.Reply(t.Context(), key, "perhaps"); !fault.Is(err, fault.Invalid) {
		t.Errorf("an answer that is none: %v", err)
	}
	w.clock.Advance(200 * 24 * time.Hour)
	if _, err := retain.Run(t.Context(), w.DB, Retention()); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Question(t.Context(), key); !fault.Is(err, fault.Gone) {
		t.Errorf("an old link: %v", err)
	}
}

func TestOnlyThoseWhoCameAreAsked(t *testing.T) {
	w := newWorld(t)
	liisa := w.member("Liisa Lahti")
	m := w.held(liisa, 3)
	liisa.Grants = []authz.Grant{{Role: "convener", Scope: m.ID}}
	att, err := w.Meetings.Attendees(t.Context(), liisa, m.ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Meetings.Mark(t.Context(), liisa, m.ID, att.People[0].ID, registration.Attended); err != nil {
		t.Fatal(err)
	}
	letters := w.asked()
	if len(letters) != 2 || len(to(letters, att.People[0].Name)) != 1 {
		t.Errorf("%d mails", len(letters))
	}
}

func TestAMeetingThatIsNoSwarmIsLeftAlone(t *testing.T) {
	w := newWorld(t)
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := w.Meetings.Create(ctx, tx, w.matti, meeting.New{Title: i18n.Content{FI: "Tapaaminen"}, Starts: tx.Now.Add(time.Hour), Ends: tx.Now.Add(2 * time.Hour),
			Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}})
		return err
	})
	w.clock.Advance(48 * time.Hour)
	for _, m := range w.asked() {
		if strings.Contains(m.Subject, "Jatketaanko") {
			t.Errorf("asked: %s", m.Subject)
		}
	}
}
