package registration

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// gathering stands for whatever is offered.
func newService(d *db.DB) *Service {
	return &Service{DB: d, Secret: Secret("test"), BaseURL: "https://parvi.example", Kinds: map[string]Kind{
		"thing": {Describe: func(ctx context.Context, tx *db.Tx, ids []string) (map[string]About, error) {
			by := map[string]About{}
			for _, id := range ids {
				by[id] = About{
					Title: i18n.Content{FI: "Yksin viestinnän tehtävissä"}, Path: "/things/" + id, UID: id + "@parvi",
					Host: i18n.Content{FI: "Järjestöviestijät"}, Where: i18n.Content{FI: "Kirjatyöntekijänkatu 10"},
					RemoteURL: "https://video.example/secret-room", ContactName: "Linnea", ContactEmail: "linnea@example.org",
					Starts: start, Ends: start.Add(2 * time.Hour),
				}
			}
			return by, nil
		}},
	}}
}

var start = time.Date(2026, 12, 3, 11, 0, 0, 0, time.UTC)

func thing(capacity map[Mode]Limit) Offering {
	return Offering{
		ID: "thing1", Kind: "thing", Capacity: capacity, Starts: start, Ends: start.Add(2 * time.Hour), Queue: Auto,
		OfferHours: 24, LapsedLast: true, NeedsDays: 14, AskDiet: true, AskAccess: true,
	}
}

func put(t testing.TB, s *Service, o Offering) Offering {
	t.Helper()
	if err := s.DB.Write(t.Context(), func(tx *db.Tx) error { return s.Put(t.Context(), tx, authz.System, o) }); err != nil {
		t.Fatal(err)
	}
	return o
}

func register(ctx context.Context, s *Service, off string, in Input) (res Result, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		o, err := s.Offering(ctx, tx, off)
		if err != nil {
			return err
		}
		res, err = s.Place(ctx, tx, authz.Actor{}, o, in)
		return err
	}, db.Alone(Key(off)))
	if err == nil {
		err = res.Refused
	}
	return res, err
}

func mustRegister(t testing.TB, s *Service, name string, m, meanwhile Mode) Result {
	t.Helper()
	res, err := register(t.Context(), s, "thing1", Input{Name: name, Email: name + "@example.org", Mode: m, Meanwhile: meanwhile})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return res
}

func seatsOf(t testing.TB, s *Service, m Mode) Seats {
	t.Helper()
	var got Seats
	err := s.DB.Read(t.Context(), func(tx *db.Tx) error {
		o, err := s.Offering(t.Context(), tx, "thing1")
		if err != nil {
			return err
		}
		by, err := s.Seats(t.Context(), tx, map[string]Offering{o.ID: o})
		for _, one := range by[o.ID] {
			if one.Mode == m {
				got = one
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// states tells a registration's open places in short: "onsite queued 1, remote confirmed".
func states(r Registration) string {
	var s string
	for _, p := range r.Open() {
		if s != "" {
			s += ", "
		}
		s += string(p.Mode) + " " + string(p.State)
		if p.State == Queued {
			s += fmt.Sprint(" ", p.Position)
		}
	}
	return s
}

func own(t testing.TB, s *Service, key string) Own {
	t.Helper()
	o, err := s.ByKey(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// mails counts the outbox rows of a kind by registration.
func mails(t testing.TB, d *db.DB, kind string) map[string]int {
	t.Helper()
	by := map[string]int{}
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		rows, err := db.All(t.Context(), tx, db.Scan[string], `SELECT args FROM mail_outbox WHERE kind = $1 ORDER BY id`, kind)
		for _, row := range rows {
			var a told
			if err := json.Unmarshal([]byte(row), &a); err != nil {
				return err
			}
			by[a.Registration]++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return by
}

func holds(t testing.TB, d *db.DB) {
	t.Helper()
	err := d.Read(t.Context(), func(tx *db.Tx) error {
		broken, err := db.Check(t.Context(), tx, Invariants())
		for _, b := range broken {
			t.Errorf("%s: %d: %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAThousandPeopleOnTwentySeats(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := newService(d)
		put(t, s, thing(map[Mode]Limit{Onsite: 20}))
		const people = 1000
		n := people
		if testing.Short() {
			n = 200
		}
		answers := make([]Place, n)
		var wg sync.WaitGroup
		gate := make(chan struct{}, 64)
		for i := range n {
			wg.Add(1)
			go func() {
				defer wg.Done()
				gate <- struct{}{}
				defer func() { <-gate }()
				res, err := register(t.Context(), s, "thing1", Input{Name: fmt.Sprintf("Person %d", i), Email: fmt.Sprintf("p%d@example.org", i), Mode: Onsite})
				if err != nil {
					t.Errorf("person %d: %v", i, err)
					return
				}
				answers[i] = res.Places[0]
			}()
		}
		wg.Wait()
		slices.SortFunc(answers, func(a, b Place) int { return a.Number - b.Number })
		for i, p := range answers {
			want := Place{State: Confirmed}
			if i >= 20 {
				want = Place{State: Queued, Position: i - 19}
			}
			if p.Number != i+1 || p.State != want.State || p.Position != want.Position {
				t.Fatalf("answer %d: number %d, %s %d, want %s %d", i, p.Number, p.State, p.Position, want.State, want.Position)
			}
		}
		got := seatsOf(t, s, Onsite)
		if got.Confirmed != 20 || got.Queued != n-20 || got.Free() != 0 {
			t.Errorf("in the end %+v", got)
		}
		holds(t, d)
	})
}

func TestScenario9FortySeatsSixtyRegistrations(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := newService(d)
		put(t, s, thing(map[Mode]Limit{Onsite: 40}))
		var all []Result
		for i := range 60 {
			res := mustRegister(t, s, fmt.Sprintf("p%02d", i), Onsite, "")
			want := "onsite confirmed"
			if i >= 40 {
				want = fmt.Sprintf("onsite queued %d", i-39)
			}
			if got := states(res.Registration); got != want {
				t.Fatalf("registration %d: %s, want %s", i+1, got, want)
			}
			all = append(all, res)
		}
		leaving := rand.New(rand.NewPCG(1, 2)).Perm(60)[:25]
		left := map[string]bool{}
		gate := make(chan struct{}, 20)
		var wg sync.WaitGroup
		for _, i := range leaving {
			left[all[i].ID] = true
			wg.Add(1)
			go func() {
				defer wg.Done()
				gate <- struct{}{}
				defer func() { <-gate }()
				if _, err := s.Cancel(t.Context(), authz.Actor{}, all[i].Key, ""); err != nil {
					t.Errorf("cancel %d: %v", i, err)
				}
				if got := seatsOf(t, s, Onsite); got.Confirmed > 40 || got.Queued > 0 && got.Taken() < 40 {
					t.Errorf("in between: %+v", got)
				}
			}()
		}
		wg.Wait()
		got := seatsOf(t, s, Onsite)
		if got.Confirmed != 35 || got.Queued != 0 || got.Free() != 5 {
			t.Errorf("in the end %+v, free %d; want 35 confirmed, 0 queued, 5 free", got, got.Free())
		}
		promoted := mails(t, d, "registration.promoted")
		for i, res := range all {
			want := 0
			if i >= 40 && !left[res.ID] {
				want = 1
			}
			// Who queued and cancelled may have been promoted before.
			if n := promoted[res.ID]; n != want && !(left[res.ID] && i >= 40 && n <= 1) {
				t.Errorf("registration %d got %d promotion mails, want %d", i+1, n, want)
			}
			if left[res.ID] && states(own(t, s, res.Key).Registration) != "" {
				t.Errorf("registration %d cancelled and still holds %s", i+1, states(own(t, s, res.Key).Registration))
			}
		}
		holds(t, d)
	})
}

func TestPromotionInOrder(t *testing.T) {
	s := newService(dbtest.New(t))
	put(t, s, thing(map[Mode]Limit{Onsite: 2}))
	var all []Result
	for _, name := range []string{"aino", "bo", "cecilia", "daavid", "elli"} {
		all = append(all, mustRegister(t, s, name, Onsite, ""))
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, all[3].Key, ""); err != nil { // daavid queues second
		t.Fatal(err)
	}
	if got := states(own(t, s, all[4].Key).Registration); got != "onsite queued 2" {
		t.Errorf("elli after daavid left: %s", got)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, all[0].Key, ""); err != nil {
		t.Fatal(err)
	}
	if got := states(own(t, s, all[2].Key).Registration); got != "onsite confirmed" {
		t.Errorf("cecilia: %s", got)
	}
	if got := states(own(t, s, all[4].Key).Registration); got != "onsite queued 1" {
		t.Errorf("elli: %s", got)
	}
	// More places go to the queue before any newcomer.
	o := thing(map[Mode]Limit{Onsite: 3})
	put(t, s, o)
	if got := states(own(t, s, all[4].Key).Registration); got != "onsite confirmed" {
		t.Errorf("elli with three places: %s", got)
	}
	o.Capacity[Onsite] = 2
	err := s.DB.Write(t.Context(), func(tx *db.Tx) error { return s.Put(t.Context(), tx, authz.System, o) })
	if fault.Of(err) == nil || fault.Of(err).Code != "capacity_below_taken" {
		t.Errorf("two places for three: %v", err)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, all[0].Key, ""); !fault.Is(err, fault.Conflict) {
		t.Errorf("cancelling twice: %v", err)
	}
	again := mustRegister(t, s, "aino", Onsite, "")
	if got := states(again.Registration); got != "onsite queued 1" {
		t.Errorf("aino, who cancelled, registers anew: %s", got)
	}
	holds(t, s.DB)
}

func TestScenario10NobodyJumpsTheQueue(t *testing.T) {
	s := newService(dbtest.New(t))
	o := thing(map[Mode]Limit{Onsite: 1})
	o.Queue = ByHand
	put(t, s, o)
	first := mustRegister(t, s, "aino", Onsite, "")
	for _, name := range []string{"bo", "cecilia", "daavid"} {
		mustRegister(t, s, name, Onsite, "")
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, first.Key, ""); err != nil {
		t.Fatal(err)
	}
	got := seatsOf(t, s, Onsite)
	if got.Free() != 0 || !got.Full() || got.Queued != 3 {
		t.Errorf("a place is free and three queue: %+v, free %d", got, got.Free())
	}
	if res := mustRegister(t, s, "elli", Onsite, ""); states(res.Registration) != "onsite queued 4" {
		t.Errorf("the newcomer: %s, want queued 4", states(res.Registration))
	}
	holds(t, s.DB)
}

func TestScenario14RemoteIsKeptWhileQueueing(t *testing.T) {
	s := newService(dbtest.New(t))
	put(t, s, thing(map[Mode]Limit{Onsite: 1, Remote: Unlimited}))
	first := mustRegister(t, s, "aino", Onsite, "")
	remote := mustRegister(t, s, "bo", Remote, "")
	both := mustRegister(t, s, "cecilia", Onsite, Remote)
	if got := states(both.Registration); got != "remote confirmed, onsite queued 1" {
		t.Errorf("queue, and a remote place meanwhile: %s", got)
	}
	o, err := s.Switch(t.Context(), authz.Actor{}, remote.Key, Onsite, false)
	if err != nil {
		t.Fatal(err)
	}
	if got := states(o.Registration); got != "remote confirmed, onsite queued 2" {
		t.Errorf("bo switched to the queue: %s", got)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, first.Key, ""); err != nil {
		t.Fatal(err)
	}
	if got := states(own(t, s, both.Key).Registration); got != "onsite confirmed" {
		t.Errorf("cecilia promoted: %s; the remote place is given back", got)
	}
	o, err = s.Leave(t.Context(), authz.Actor{}, remote.Key, Onsite)
	if err != nil {
		t.Fatal(err)
	}
	if got := states(o.Registration); got != "remote confirmed" {
		t.Errorf("bo left the queue: %s", got)
	}
	o, err = s.Switch(t.Context(), authz.Actor{}, both.Key, Remote, false)
	if err != nil || states(o.Registration) != "remote confirmed" {
		t.Errorf("cecilia switched to remote: %s, %v", states(o.Registration), err)
	}
	if got := seatsOf(t, s, Onsite); got.Free() != 1 {
		t.Errorf("after all went remote: %+v", got)
	}
	holds(t, s.DB)
}

func TestOffersAreHeldLapseAndGoOn(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	o := thing(map[Mode]Limit{Onsite: 1})
	o.Queue, o.OfferHours = Offer, 0 // by 18:00 next day
	put(t, s, o)
	first := mustRegister(t, s, "aino", Onsite, "")
	second := mustRegister(t, s, "bo", Onsite, "")
	third := mustRegister(t, s, "cecilia", Onsite, "")
	if _, err := s.Cancel(t.Context(), authz.Actor{}, first.Key, ""); err != nil {
		t.Fatal(err)
	}
	bo := own(t, s, second.Key)
	p, _ := bo.In(Offered)
	if want := time.Date(2026, 11, 23, 16, 0, 0, 0, time.UTC); !p.OfferUntil.Equal(want) {
		t.Fatalf("bo is offered the place until %s, want %s", p.OfferUntil, want)
	}
	if got := seatsOf(t, s, Onsite); got.Offered != 1 || got.Free() != 0 {
		t.Errorf("the offered place is held: %+v", got)
	}
	if res := mustRegister(t, s, "daavid", Onsite, ""); states(res.Registration) != "onsite queued 2" {
		t.Errorf("a newcomer meanwhile: %s", states(res.Registration))
	}
	clock.Set(p.OfferUntil)
	_, err := s.Accept(t.Context(), authz.Actor{}, second.Key)
	if f := fault.Of(err); f == nil || f.Code != "offer_lapsed" || f.Say.FI != "Paikka on mennyt: vastausaika päättyi ma 23.11.2026 klo 18. Olet taas jonossa, viimeisenä." {
		t.Errorf("a late click: %v", err)
	}
	if got := states(own(t, s, second.Key).Registration); got != "onsite queued 2" {
		t.Errorf("bo goes last: %s", got)
	}
	accepted, err := s.Accept(t.Context(), authz.Actor{}, third.Key)
	if err != nil || states(accepted.Registration) != "onsite confirmed" {
		t.Errorf("cecilia accepts: %s, %v", states(accepted.Registration), err)
	}
	if _, err := s.Accept(t.Context(), authz.Actor{}, third.Key); !fault.Is(err, fault.Conflict) {
		t.Errorf("accepting twice: %v", err)
	}
	holds(t, d)
	// Without the click, the job takes it back; out where the setting says so.
	o.LapsedLast = false
	put(t, s, o)
	if _, err := s.Cancel(t.Context(), authz.Actor{}, third.Key, ""); err != nil {
		t.Fatal(err)
	}
	clock.Advance(48 * time.Hour)
	for range 3 {
		if err := s.Expire(t.Context(), "thing1"); err != nil {
			t.Fatal(err)
		}
		clock.Advance(48 * time.Hour)
	}
	if got := seatsOf(t, s, Onsite); got.Queued != 0 || got.Offered != 0 || got.Free() != 1 {
		t.Errorf("after all let it lapse: %+v", got)
	}
	_, err = s.Accept(t.Context(), authz.Actor{}, second.Key)
	if f := fault.Of(err); f == nil || f.Code != "offer_lapsed" {
		t.Errorf("bo, out of the queue, clicks: %v", err)
	}
	holds(t, d)
}

func TestPassingOn(t *testing.T) {
	s := newService(dbtest.New(t))
	o := thing(map[Mode]Limit{Onsite: 1})
	put(t, s, o)
	aino := mustRegister(t, s, "aino", Onsite, "")
	to := Input{Name: "Bo Berg", Email: "bo@example.org", Lang: i18n.SV}
	if _, err := s.PassOn(t.Context(), authz.Actor{}, aino.Key, to); !fault.Is(err, fault.Conflict) {
		t.Errorf("without the organiser's leave: %v", err)
	}
	o.PassOn = true
	put(t, s, o)
	waiting := mustRegister(t, s, "cecilia", Onsite, "")
	if _, err := s.PassOn(t.Context(), authz.Actor{}, aino.Key, to); !fault.Is(err, fault.Conflict) {
		t.Errorf("while somebody queues: %v", err)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, waiting.Key, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := s.PassOn(t.Context(), authz.Actor{}, aino.Key, to); err != nil {
		t.Fatal(err)
	}
	if got := states(own(t, s, aino.Key).Registration); got != "" {
		t.Errorf("aino still holds %s", got)
	}
	if got := seatsOf(t, s, Onsite); got.Confirmed != 1 || got.Queued != 0 {
		t.Errorf("after passing on: %+v", got)
	}
	holds(t, s.DB)
}

func TestASecondRegistrationShowsNothingOfTheFirst(t *testing.T) {
	s := newService(dbtest.New(t))
	put(t, s, thing(map[Mode]Limit{Onsite: 5}))
	mustRegister(t, s, "aino", Onsite, "")
	res, err := register(t.Context(), s, "thing1", Input{Name: "Somebody Else", Email: "AINO@example.org", Mode: Onsite})
	if f := fault.Of(err); f == nil || f.Code != "already_registered" {
		t.Fatalf("the same address again: %v", err)
	}
	if res.Key != "" || res.ID != "" || res.Name != "" {
		t.Errorf("the answer gives away %+v", res)
	}
	if got := seatsOf(t, s, Onsite); got.Confirmed != 1 {
		t.Errorf("places: %+v", got)
	}
}

func TestLateCancelAsksForAReason(t *testing.T) {
	d, clock := dbtest.NewWithClock(t)
	s := newService(d)
	o := thing(map[Mode]Limit{Onsite: 5})
	o.Closes = dbtest.Start.Add(time.Hour)
	put(t, s, o)
	aino := mustRegister(t, s, "aino", Onsite, "")
	clock.Advance(time.Hour)
	if _, err := s.Cancel(t.Context(), authz.Actor{}, aino.Key, " "); !fault.Is(err, fault.Invalid) {
		t.Errorf("late, without a reason: %v", err)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, aino.Key, "Sairastuin."); err != nil {
		t.Error(err)
	}
	clock.Set(start)
	bo, err := register(t.Context(), s, "thing1", Input{Name: "Bo", Email: "bo@example.org", Mode: Onsite, ByOrganiser: true})
	if err != nil {
		t.Fatalf("typed in at the door: %v", err)
	}
	if _, err := s.Cancel(t.Context(), authz.Actor{}, bo.Key, "x"); !fault.Is(err, fault.Conflict) {
		t.Errorf("after it has begun: %v", err)
	}
}

func TestAKeyThatIsNone(t *testing.T) {
	s := newService(dbtest.New(t))
	for _, key := range []string{"", "x", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "' OR 1=1 --"} {
		if _, err := s.ByKey(t.Context(), key); !fault.Is(err, fault.NotFound) {
			t.Errorf("key %q: %v", key, err)
		}
	}
}
