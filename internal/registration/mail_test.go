package registration

import (
	"log/slog"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

type post struct {
	t      *testing.T
	s      *Service
	outbox *mail.Outbox
	runner *jobs.Runner
	memory *mail.Memory
}

func newPost(t *testing.T, s *Service) *post {
	t.Helper()
	p := &post{t: t, s: s, memory: &mail.Memory{}}
	p.outbox = mail.NewOutbox(s.DB, mail.Options{Transport: p.memory})
	p.runner = jobs.NewRunner(s.DB, slog.New(slog.DiscardHandler))
	s.Jobs(p.runner, p.outbox)
	return p
}

// sent runs what is due and gives the mails to an address since the last call.
func (p *post) sent(to string) []*mail.Message {
	p.t.Helper()
	if err := p.runner.Drain(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
	if err := p.outbox.Drain(p.t.Context()); err != nil {
		p.t.Fatal(err)
	}
	defer p.memory.Reset()
	return p.memory.To(to)
}

func TestMailsOfAPlace(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	p := newPost(t, s)
	o := thing(map[Mode]Limit{Onsite: 1, Remote: Unlimited})
	o.Queue = Offer
	put(t, s, o)
	first := mustRegister(t, s, "aino", Onsite, "")
	res, err := register(t.Context(), s, "thing1", Input{Name: "Maj-Britt", Email: "maj@example.org", Lang: i18n.SV, Mode: Onsite, Meanwhile: Remote})
	if err != nil {
		t.Fatal(err)
	}
	got := p.sent("maj@example.org")
	if len(got) != 1 {
		t.Fatalf("%d mails, want one", len(got))
	}
	has(t, got[0], "Din plats är bekräftad: Yksin viestinnän tehtävissä", "torsdag 3.12.2026 kl. 13–15", "Du deltar på distans.",
		"Din plats i kön: 1.", "https://video.example/secret-room", "/sv/r/"+res.Key, "METHOD:REQUEST")

	if _, err := s.Cancel(t.Context(), authz.Actor{}, first.Key, ""); err != nil {
		t.Fatal(err)
	}
	got = p.sent("maj@example.org")
	if len(got) != 1 {
		t.Fatalf("%d mails after the offer, want one", len(got))
	}
	has(t, got[0], "En plats har blivit ledig för dig", "Svara senast må 23.11.2026 kl. 12.")
	clock.Advance(25 * time.Hour)
	got = p.sent("maj@example.org")
	if len(got) != 2 {
		t.Fatalf("%d mails after the deadline, want that it lapsed and, alone in the queue, a new offer", len(got))
	}
	has(t, got[0], "Platsen är borta")
	if _, err := s.Accept(t.Context(), authz.Actor{}, res.Key); err != nil {
		t.Fatal(err)
	}
	got = p.sent("maj@example.org")
	has(t, got[0], "Du deltar på plats.", "Kirjatyöntekijänkatu 10", "METHOD:REQUEST")
	if strings.Contains(got[0].Text, "secret-room") {
		t.Error("the remote link is in the mail of who comes on site")
	}
	was := sequence(t, got[0])
	if _, err := s.Cancel(t.Context(), authz.Actor{}, res.Key, ""); err != nil {
		t.Fatal(err)
	}
	got = p.sent("maj@example.org")
	has(t, got[0], "Din anmälan är avbokad", "METHOD:CANCEL")
	if now := sequence(t, got[0]); now <= was {
		t.Errorf("the cancellation has SEQUENCE %d, the request before had %d", now, was)
	}
	was = sequence(t, got[0])
	if _, err := register(t.Context(), s, "thing1", Input{Name: "Maj-Britt", Email: "maj@example.org", Lang: i18n.SV, Mode: Onsite}); err != nil {
		t.Fatal(err)
	}
	got = p.sent("maj@example.org")
	if now := sequence(t, got[0]); now <= was {
		t.Errorf("registered anew: SEQUENCE %d, the cancellation before had %d", now, was)
	}
}

func TestMailsSayWhatIsTrueWhenTheyGo(t *testing.T) {
	s := newService(dbtest.New(t))
	p := newPost(t, s)
	put(t, s, thing(map[Mode]Limit{Onsite: 1}))
	first := mustRegister(t, s, "aino", Onsite, "")
	mustRegister(t, s, "bo", Onsite, "")
	if _, err := s.Cancel(t.Context(), authz.Actor{}, first.Key, ""); err != nil {
		t.Fatal(err)
	}
	for _, m := range p.sent("bo@example.org") {
		if strings.Contains(m.Subject, "jonossa") {
			t.Errorf("bo, promoted before the mail went, reads %q", m.Subject)
		}
	}
	if got := p.sent("aino@example.org"); len(got) != 0 {
		t.Errorf("a second drain sent %d mails", len(got))
	}
}

func TestASecondRegistrationMailsTheLinkOnceAnHour(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	p := newPost(t, s)
	put(t, s, thing(map[Mode]Limit{Onsite: 5}))
	res := mustRegister(t, s, "aino", Onsite, "")
	p.sent("")
	for range 5 {
		_, _ = register(t.Context(), s, "thing1", Input{Name: "X", Email: "aino@example.org", Mode: Onsite})
	}
	got := p.sent("aino@example.org")
	if len(got) != 1 {
		t.Fatalf("%d mails for five tries, want one", len(got))
	}
	has(t, got[0], "Linkki ilmoittautumiseesi", "/fi/r/"+res.Key)
	clock.Advance(linkAgain)
	_, _ = register(t.Context(), s, "thing1", Input{Name: "X", Email: "aino@example.org", Mode: Onsite})
	if got := p.sent("aino@example.org"); len(got) != 1 {
		t.Errorf("an hour later %d mails, want one", len(got))
	}
}

func TestNeedsAreDeletedByTheClockAndCounted(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	put(t, s, thing(map[Mode]Limit{Onsite: 5}))
	for name, diet := range map[string]string{"aino": "Laktoositon", "bo": "laktoositon ", "cecilia": "vegaaninen"} {
		in := Input{Name: name, Email: name + "@example.org", Mode: Onsite, Needs: Needs{Diet: diet, Access: "silmukka"}, Assistants: 1}
		if _, err := register(t.Context(), s, "thing1", in); err != nil {
			t.Fatal(err)
		}
	}
	counts := func() (list []NeedCount) {
		t.Helper()
		err := d.Read(t.Context(), func(tx *db.Tx) (err error) { list, err = s.NeedCounts(t.Context(), tx, "thing1"); return err })
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	before := counts()
	if len(before) != 3 || before[0].N+before[1].N+before[2].N != 6 {
		t.Errorf("counts %+v", before)
	}
	for _, step := range []struct {
		at   time.Time
		want int
	}{{start.Add(2*time.Hour + 14*24*time.Hour - time.Minute), 0}, {start.Add(2*time.Hour + 14*24*time.Hour), 3}, {start.Add(30 * 24 * time.Hour), 0}} {
		clock.Set(step.at)
		err := d.Write(t.Context(), func(tx *db.Tx) error {
			n, err := s.DeleteNeeds(t.Context(), tx)
			if n != step.want {
				t.Errorf("at %s %d needs deleted, want %d", step.at, n, step.want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if after := counts(); len(after) != len(before) || after[0].N != before[0].N {
		t.Errorf("counts after the needs are gone: %+v, before %+v", after, before)
	}
}

func TestGuestsAreForgottenAndPlacesStay(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	put(t, s, thing(map[Mode]Limit{Onsite: 5}))
	res := mustRegister(t, s, "aino", Onsite, "")
	clock.Set(start.Add(91 * 24 * time.Hour))
	err := d.Write(t.Context(), func(tx *db.Tx) error {
		n, err := s.ForgetGuests(t.Context(), tx)
		if n != 1 {
			t.Errorf("%d forgotten, want 1", n)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := s.ByKey(t.Context(), res.Key); !fault.Is(err, fault.NotFound) {
		t.Errorf("the link of who is forgotten opens %q %q, %v", got.Name, got.Email, err)
	}
	if got := seatsOf(t, s, Onsite); got.Confirmed != 1 {
		t.Errorf("the place is gone: %+v", got)
	}
	holds(t, d)
}

func has(t *testing.T, m *mail.Message, texts ...string) {
	t.Helper()
	all := m.Subject + "\n" + strings.Join(strings.Fields(m.Text), " ") + "\n" + m.Calendar
	for _, want := range texts {
		if !strings.Contains(all, want) {
			t.Errorf("the mail %q has no %q:\n%s", m.Subject, want, all)
		}
	}
}

var sequenceLine = regexp.MustCompile(`SEQUENCE:(\d+)`)

func sequence(t *testing.T, m *mail.Message) int {
	t.Helper()
	found := sequenceLine.FindStringSubmatch(m.Calendar)
	if found == nil {
		t.Fatalf("the mail %q has no calendar part", m.Subject)
	}
	n, _ := strconv.Atoi(found[1])
	return n
}
