package task

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/ui"
	"parvi/internal/platform/web/webtest"
	"parvi/internal/space"
)

const club = space.Ref("club:kuoro")

func newService(d *db.DB) *Service {
	place := space.Place{Ref: club, Name: i18n.Content{FI: "Kuoro"}, Slug: "kuoro", Path: "/clubs/kuoro", Open: true,
		Sees: func(authz.Actor) bool { return true }, Leads: func(a authz.Actor) bool { return a.Holds("lead", "kuoro") }}
	return &Service{DB: d, BaseURL: "https://parvi.example", Kinds: space.Kinds{"club": {
		Base: "/clubs/{slug}", Home: ui.MenuItem{Label: i18n.Same("Kerhot"), Path: "/clubs"},
		ByIDs: func(context.Context, *db.Tx, []string) (map[string]space.Place, error) {
			return map[string]space.Place{"kuoro": place}, nil
		},
		BySlug: func(_ context.Context, _ *db.Tx, slug string) (space.Place, error) {
			if slug != "kuoro" {
				return space.Place{}, fault.Missing(errors.New("no club"))
			}
			return place, nil
		},
	}}}
}

func join(t *testing.T, d *db.DB, name string, l i18n.Lang, level space.Level, m space.Mail) authz.Actor {
	t.Helper()
	a := authz.Actor{Name: name, Lang: l}
	err := d.Write(context.Background(), func(tx *db.Tx) error {
		p, err := person.Create(context.Background(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: l, Verified: true})
		if err != nil {
			return err
		}
		a.Person = p.ID
		_, err = space.Join(context.Background(), tx, authz.System, space.New{Space: club, Person: p.ID, Level: level, State: space.Joined, Mail: m})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestATaskOnTheWebAndByMail(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := newService(d)
		box := &mail.Memory{}
		outbox := mail.NewOutbox(d, mail.Options{Transport: box, From: mail.Address{Mail: "parvi@example.org"}, Domain: "example.org"})
		s.Jobs(jobs.NewRunner(d, slog.New(slog.DiscardHandler)), outbox)
		maija, maj := join(t, d, "Maija Jäsen", i18n.FI, space.AsMember, space.MailNow), join(t, d, "Maj Medlem", i18n.SV, space.AsMember, space.MailWeekly)
		none, oona := join(t, d, "Niilo Hiljainen", i18n.FI, space.AsMember, space.MailNone), join(t, d, "Oona Seuraaja", i18n.FI, space.AsFollower, space.MailNow)
		m := webtest.Mux(t, d, webtest.WithNow(d.Now))
		s.Routes(m)
		const path = "/clubs/kuoro/workspace/tasks"

		webtest.As(t, m, oona).Get("/fi"+path).Want(200, "Avoimia tehtäviä ei ole.").WantNot("Lisää tehtävä")
		b := webtest.As(t, m, maija)
		form := b.Get("/fi" + path).Form("Lisää tehtävä")
		form.Submit().Want(422, "Kirjoita, mitä tehdään.")
		b.Get("/fi"+path).Form("Lisää tehtävä").Fill("Mitä tehdään?", "Varaa sali").Set("person", maj.Person).Fill("Mihin mennessä?", "1.11.2026").Submit().
			Want(200, "Tehtävä on lisätty.", "Varaa sali", "Vastuussa: Maj Medlem", "Myöhässä").WantNot("Merkitse tehdyksi")
		if _, err := s.Make(context.Background(), maija, "club", "kuoro", New{Title: "Hiljaa", Person: none.Person}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Make(context.Background(), maija, "club", "kuoro", New{Title: "Seuraajalle", Person: oona.Person}); !fault.Is(err, fault.Invalid) {
			t.Errorf("a follower gets a task: %v", err)
		}
		if _, err := s.Make(context.Background(), oona, "club", "kuoro", New{Title: "Seuraajalta"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a follower makes a task: %v", err)
		}
		webtest.As(t, m, oona).Get("/fi" + path).WantNot("Varaa sali")
		if err := outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		sent := box.All()
		if len(sent) != 1 || sent[0].To.Name != "Maj Medlem" || !strings.Contains(sent[0].Subject, "En ny uppgift till dig") {
			t.Errorf("sent %d letters: %+v", len(sent), sent)
		}
		mine, err := s.Mine(context.Background(), maj)
		if err != nil || len(mine) != 1 || !mine[0].Task.Overdue(civil.DateOf(d.Now())) {
			t.Errorf("her tasks: %v %v", mine, err)
		}
		webtest.As(t, m, maj).Get("/sv"+path).Form("Märk som utförd").Submit().Want(200, "Uppgiftens läge har ändrats.", "Utförda")
		if _, err := s.Finish(context.Background(), maija, mine[0].Task.ID, false); !fault.Is(err, fault.Forbidden) {
			t.Errorf("somebody else reopens it: %v", err)
		}
		err = d.Read(context.Background(), func(tx *db.Tx) error {
			found, err := db.Check(context.Background(), tx, Invariants())
			if len(found) > 0 && found[0].Count > 0 {
				t.Errorf("%+v", found)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
}
