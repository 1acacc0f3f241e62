package network

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// world is a database with the service, organisations and people in it.
type world struct {
	testing.TB
	*Service
	clock  *dbtest.Clock
	runner *jobs.Runner
	outbox *mail.Outbox
	box    *mail.Memory
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d, clock := dbtest.NewWithClock(t)
	return worldOn(t, d, clock)
}

func worldOn(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}}
	w.Service = &Service{DB: d, People: &person.Service{DB: d}, BaseURL: "https://parvi.example"}
	for _, refs := range [][]person.Ref{org.PersonRefs(), account.PersonRefs(), space.PersonRefs(), PersonRefs()} {
		w.People.Refs = append(w.People.Refs, refs...)
	}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Service.Jobs(w.runner, w.outbox)
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	ctx := context.Background()
	if err := w.DB.Write(ctx, func(tx *db.Tx) error { return f(ctx, tx) }); err != nil {
		w.Fatal(err)
	}
}

// org makes an organisation; employees below nought are not told.
func (w *world) org(name string, employees int) org.Organisation {
	w.Helper()
	var o org.Organisation
	w.write(func(ctx context.Context, tx *db.Tx) error {
		n := org.New{Names: []org.NewName{{Name: i18n.Content{FI: name}}}, Facts: org.Facts{Kind: org.National, Reach: org.ReachNational, Email: i18n.Slug(name) + "@example.org"}}
		if employees >= 0 {
			n.Employees = org.Employees{Number: employees, AsOf: tx.Today().AddDays(-30), Known: true}
		}
		var err error
		o, err = org.Create(ctx, tx, authz.System, n)
		return err
	})
	return o
}

func (w *world) person(name string, l i18n.Lang) person.Person {
	w.Helper()
	var p person.Person
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		p, err = person.Create(ctx, tx, authz.System, person.New{Name: name, Email: address(name), Lang: l, Verified: true})
		return err
	})
	return p
}

func address(name string) string {
	return strings.ReplaceAll(i18n.Slug(name), "-", ".") + "@example.org"
}

// post gives somebody a position from a day.
func (w *world) post(p person.Person, o org.Organisation, from civil.Date) org.Position {
	w.Helper()
	var pos org.Position
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		pos, err = org.AddPosition(ctx, tx, authz.System, org.NewPosition{Person: p.ID, Org: o.ID, From: from})
		return err
	})
	return pos
}

func (w *world) grant(p person.Person, role, scope, position string) {
	w.Helper()
	w.write(func(ctx context.Context, tx *db.Tx) error {
		_, err := account.Give(ctx, tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: scope, From: tx.Today().AddDays(-400), Position: position})
		return err
	})
}

// coordinator is somebody who works as coordinator for an organisation.
func (w *world) coordinator(name string, o org.Organisation) person.Person {
	w.Helper()
	p := w.person(name, i18n.FI)
	w.grant(p, account.Coordinator, o.ID, "")
	return p
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

// network makes a published network of the organisations, the first leading.
func (w *world) network(name string, policy space.Policy, orgs ...org.Organisation) Network {
	w.Helper()
	in := New{Facts: Facts{Name: i18n.Content{FI: name}, Kind: Theme, Policy: policy}, Stated: true}
	for i, o := range orgs {
		role := Co
		if i == 0 {
			role = Lead
		}
		in.Coordinators = append(in.Coordinators, Coordination{Org: o.ID, Role: role})
	}
	return w.create(in)
}

func (w *world) create(in New) Network {
	w.Helper()
	var n Network
	w.write(func(ctx context.Context, tx *db.Tx) error {
		var err error
		n, err = Create(ctx, tx, authz.System, in)
		return err
	})
	return n
}

func (w *world) join(p person.Person, n Network) Joined {
	w.Helper()
	j, err := w.Join(context.Background(), w.as(p), n.Slug, Joining{})
	if err != nil {
		w.Fatal(err)
	}
	return j
}

func (w *world) page(who authz.Actor, n Network) View {
	w.Helper()
	v, _, err := w.Page(context.Background(), who, n.Slug)
	if err != nil {
		w.Fatal(err)
	}
	return v
}

// sent runs what is due and gives the mails that went since it was last asked.
func (w *world) sent() []*mail.Message {
	w.Helper()
	if err := w.runner.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	if err := w.outbox.Drain(context.Background()); err != nil {
		w.Fatal(err)
	}
	list := w.box.All()
	w.box.Reset()
	return list
}

// link is the first link of a mail that begins with the path.
func link(w *world, text, path string) string {
	w.Helper()
	i := strings.Index(text, path)
	if i < 0 {
		w.Fatalf("no link to %s in:\n%s", path, text)
	}
	rest := text[i+len(path):]
	end := strings.IndexFunc(rest, func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') })
	if end < 0 {
		end = len(rest)
	}
	return rest[:end]
}

func (w *world) on(date string) {
	w.clock.Set(civil.MustDate(date).Start().Add(10 * time.Hour))
}

func (w *world) people(n int) []person.Person {
	list := make([]person.Person, n)
	for i := range list {
		list[i] = w.person(fmt.Sprintf("Henkilö Numero%d", i), i18n.FI)
	}
	return list
}
