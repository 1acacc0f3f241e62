package life

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// world is a database with the service and what it stands on.
type world struct {
	testing.TB
	*Service
	clock  *dbtest.Clock
	runner *jobs.Runner
	outbox *mail.Outbox
	box    *mail.Memory
	soste  org.Organisation
	kaisa  person.Person // coordinates for it
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}}
	people := &person.Service{DB: d}
	for _, refs := range [][]person.Ref{org.PersonRefs(), account.PersonRefs(), space.PersonRefs(), network.PersonRefs(), PersonRefs()} {
		people.Refs = append(people.Refs, refs...)
	}
	nets := &network.Service{DB: d, People: people, BaseURL: "https://parvi.example"}
	reg := &registration.Service{DB: d, Secret: registration.Secret("test"), BaseURL: "https://parvi.example"}
	meets := &meeting.Service{DB: d, Notes: &note.Service{DB: d}, Registration: reg, BaseURL: "https://parvi.example"}
	reg.Kinds = map[string]registration.Kind{meeting.OfferingKind: meets.Kind()}
	nets.NextMeetings, nets.YearMeetings, nets.Reconvene = meets.NextMeetings, meets.YearMeetings, meets.Reconvene
	nets.NewMeeting = func(n network.Network) string { return "/meetings/new?network=" + n.Slug }
	nets.Parts = Parts()
	w.Service = &Service{DB: d, Networks: nets, Meetings: meets, BaseURL: "https://parvi.example"}
	nets.Duties = append(nets.Duties, w.Duties)
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	nets.Jobs(w.runner, w.outbox)
	reg.Jobs(w.runner, w.outbox)
	meets.Jobs(w.runner, w.outbox)
	w.Service.Jobs(w.runner, w.outbox)
	w.soste = w.org("Soste")
	w.kaisa = w.person("Kaisa Koordinaattori", i18n.FI)
	w.grant(w.kaisa, account.Coordinator, w.soste.ID)
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(context.Background(), func(tx *db.Tx) error { return f(context.Background(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) org(name string) org.Organisation {
	w.Helper()
	var o org.Organisation
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		o, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: name}}}, Facts: org.Facts{Kind: org.National, Reach: org.ReachNational}})
		return err
	})
	return o
}

func (w *world) person(name string, l i18n.Lang) person.Person {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: address(name), Lang: l, Verified: true})
		return err
	})
	return p
}

func address(name string) string {
	return strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org"
}

func (w *world) crowd(prefix string, n int) []person.Person {
	w.Helper()
	var out []person.Person
	w.write(func(ctx context.Context, tx *db.Tx) error {
		out = nil
		for i := range n {
			name := fmt.Sprintf("%s Numero%d", prefix, i)
			p, err := person.Create(ctx, tx, authz.System, person.New{Name: name, Email: address(name), Lang: i18n.Langs[i%3], Verified: true})
			if err != nil {
				return err
			}
			out = append(out, p)
		}
		return nil
	})
	return out
}

func (w *world) grant(p person.Person, role, scope string) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := account.Give(ctx, tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: scope, From: tx.Today().AddDays(-400)})
		return err
	})
}

// as is the person as the actor they are today.
func (w *world) as(p person.Person) authz.Actor {
	w.Helper()
	a := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		a.Grants = nil
		list, err := account.HoldersOf(ctx, tx, []string{account.Operator, account.Umbrella, account.Coordinator, account.Lead, account.Contact}, nil, tx.Today())
		if err != nil {
			return err
		}
		for _, h := range list {
			if h.Person.ID == p.ID {
				a.Grants = append(a.Grants, authz.Grant{Role: h.Grant.Role, Scope: h.Grant.Scope})
			}
		}
		a.Spaces, err = space.RefsOf(ctx, tx, p.ID)
		return err
	})
	return a
}

// network is a published one of Soste's, in a phase, founded long ago.
func (w *world) network(name string, phase network.Phase, orgs ...org.Organisation) network.Network {
	w.Helper()
	if len(orgs) == 0 {
		orgs = []org.Organisation{w.soste}
	}
	in := network.New{Facts: network.Facts{Name: i18n.Content{FI: name}, Kind: network.Theme, Policy: space.Open, Founded: civil.Vague{Year: 2015}}, Stated: true, Phase: phase}
	for i, o := range orgs {
		role := network.Co
		if i == 0 {
			role = network.Lead
		}
		in.Coordinators = append(in.Coordinators, network.Coordination{Org: o.ID, Role: role})
	}
	var n network.Network
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		n, err = network.Create(ctx, tx, authz.System, in)
		return err
	})
	return n
}

func (w *world) now(n network.Network) network.Network {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		n, err = network.ByID(ctx, tx, n.ID)
		return err
	})
	return n
}

func (w *world) joins(level space.Level, m space.Mail, n network.Network, people ...person.Person) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for _, p := range people {
			if _, err := space.Join(ctx, tx, authz.System, space.New{Space: n.Space(), Person: p.ID, Level: level, State: space.Joined, Mail: m}); err != nil {
				return err
			}
		}
		return nil
	})
}

func (w *world) own(n network.Network, p person.Person) space.Member {
	w.Helper()
	var own space.Own
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		own, err = space.OwnIn(ctx, tx, n.Space(), p.ID)
		return err
	})
	return own.Current
}

// meets is a meeting of a network; a number of people were there if told.
func (w *world) meets(n network.Network, day string, present int) meeting.Meeting {
	w.Helper()
	now := w.clock.Now()
	start := date(day).Start().Add(13 * time.Hour)
	if start.Before(now) {
		w.clock.Set(start.Add(-24 * time.Hour))
	}
	m, err := w.Meetings.Convene(w.ctx(), authz.System, meeting.New{Networks: []string{n.ID}, Title: i18n.Content{FI: "Tapaaminen " + day}, Starts: start, Ends: start.Add(2 * time.Hour),
		Capacity: map[registration.Mode]registration.Limit{registration.Remote: registration.Unlimited}, RemoteURL: "https://video.example", Audience: meeting.Open, OfferHours: 24})
	if err != nil {
		w.Fatal(err)
	}
	w.clock.Set(now)
	if present > 0 {
		w.write(func(ctx context.Context, tx *db.Tx) error {
			return w.Meetings.State(ctx, tx, authz.System, m, meeting.Notes{Present: present})
		})
	}
	return m
}

func (w *world) ctx() context.Context { return context.Background() }

// sent runs what is due and gives the mails since it was last asked.
func (w *world) sent() []*mail.Message {
	w.Helper()
	for range 3 {
		if err := w.runner.Drain(w.ctx()); err != nil {
			w.Fatal(err)
		}
		if err := w.outbox.Drain(w.ctx()); err != nil {
			w.Fatal(err)
		}
	}
	list := w.box.All()
	w.box.Reset()
	return list
}

// to are the mails to somebody whose subject has the words.
func to(list []*mail.Message, p person.Person, words string) []*mail.Message {
	var out []*mail.Message
	for _, m := range list {
		if m.To.Mail == p.Email && strings.Contains(m.Subject, words) {
			out = append(out, m)
		}
	}
	return out
}

// key is the key of the first link of a mail under a path.
func key(t testing.TB, m *mail.Message, path string) string {
	t.Helper()
	for _, l := range m.Links() {
		if _, k, ok := strings.Cut(l, path); ok {
			return k
		}
	}
	t.Fatalf("no link to %s in %s", path, m.Subject)
	return ""
}

func (w *world) on(day string) { w.clock.Set(date(day).Start().Add(10 * time.Hour)) }

func (w *world) see(p person.Person, n network.Network) Shown {
	w.Helper()
	v, err := w.See(w.ctx(), w.as(p), n.Slug)
	if err != nil {
		w.Fatal(err)
	}
	return v
}

func (w *world) verify() {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		for _, i := range append(append(Invariants(), space.Invariants()...), network.Invariants()...) {
			broken, err := db.Exists(ctx, tx, i.SQL)
			if err != nil {
				return fmt.Errorf("%s: %w", i.Name, err)
			}
			if broken {
				w.Errorf("broken: %s", i.Name)
			}
		}
		return nil
	})
}
