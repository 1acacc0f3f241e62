package guidance

import (
	"context"
	"log/slog"
	"testing"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// world is a study centre with two experts and one of its staff, and somebody
// who asks.
type world struct {
	testing.TB
	*Service
	clock                    *dbtest.Clock
	box                      *mail.Memory
	runner                   *jobs.Runner
	outbox                   *mail.Outbox
	centre                   org.Organisation
	eevi, stina, pirjo, outi authz.Actor
}

func newWorld(t testing.TB, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{TB: t, clock: clock, box: &mail.Memory{}, Service: &Service{DB: d, BaseURL: "https://parvi.example"}}
	w.runner = jobs.NewRunner(d, slog.New(slog.DiscardHandler))
	w.outbox = mail.NewOutbox(d, mail.Options{Transport: w.box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
	w.Jobs(w.runner, w.outbox)
	w.write(func(ctx context.Context, tx *db.Tx) (err error) {
		w.centre, err = org.Create(ctx, tx, authz.System, org.New{Names: []org.NewName{{Name: i18n.Content{FI: "Opintokeskus Esimerkki"}}}, Facts: org.Facts{Kind: org.StudyCentre}})
		return err
	})
	w.eevi = w.person("Eevi Neuvola", "eevi@example.org", i18n.FI, account.Expert)
	w.stina = w.person("Stina Vägvisare", "stina@example.org", i18n.SV, account.Expert)
	w.pirjo = w.person("Pirjo Päättölä", "pirjo@example.org", i18n.FI, account.CentreStaff)
	w.outi = w.person("Outi Opintola", "outi@example.org", i18n.FI, "")
	return w
}

func (w *world) write(f func(ctx context.Context, tx *db.Tx) error) {
	w.Helper()
	if err := w.DB.Write(w.Context(), func(tx *db.Tx) error { return f(w.Context(), tx) }); err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name, email string, l i18n.Lang, role string) authz.Actor {
	w.Helper()
	a := authz.Actor{Name: name, Lang: l}
	w.write(func(ctx context.Context, tx *db.Tx) error {
		p, err := person.Create(ctx, tx, authz.System, person.New{Name: name, Email: email, Lang: l, Verified: true})
		if err != nil || role == "" {
			a.Person = p.ID
			return err
		}
		a.Person, a.Grants = p.ID, []authz.Grant{{Role: role, Scope: w.centre.ID}}
		_, err = account.Give(ctx, tx, authz.System, account.NewGrant{Person: p.ID, Role: role, Scope: w.centre.ID, From: tx.Today()})
		return err
	})
	return a
}

// say has somebody say what they answer.
func (w *world) say(who authz.Actor, p Profile) {
	w.Helper()
	if err := w.Describe(w.Context(), who, w.centre.ID, who.Person, p); err != nil {
		w.Fatal(err)
	}
}

// ask asks about a plan, in Finnish.
func (w *world) ask(who authz.Actor, a Ask) Case {
	w.Helper()
	if a.Topic == "" {
		a.Topic = Plan
	}
	if a.Text == "" {
		a.Text = "Miten suunnitelma jaetaan kahdelle vuodelle? Aloitamme joulukuussa."
	}
	c, err := w.Put(w.Context(), who, a)
	if err != nil {
		w.Fatal(err)
	}
	return c
}

func (w *world) see(c Case) View {
	w.Helper()
	v, err := w.See(w.Context(), w.pirjo, c.ID)
	if err != nil {
		w.Fatal(err)
	}
	return v
}

// mails sends what waits and gives the letters to an address, oldest first.
func (w *world) mails(to string) []*mail.Message {
	w.Helper()
	if err := w.outbox.Drain(w.Context()); err != nil {
		w.Fatal(err)
	}
	return w.box.To(to)
}
