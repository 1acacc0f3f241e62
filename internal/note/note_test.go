package note

import (
	"context"
	"errors"
	"strings"
	"testing"

	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
	"parvi/internal/task"
)

const club = space.Ref("club:kuoro")

// world is a database with the service and one club.
type world struct {
	testing.TB
	*Service
	over bool
}

func newWorld(t testing.TB, d *db.DB) *world {
	t.Helper()
	w := &world{TB: t}
	place := func() space.Place {
		return space.Place{Ref: club, Name: i18n.Content{FI: "Kuoro"}, Slug: "kuoro", Path: "/clubs/kuoro", Open: true, Over: w.over,
			Sees: func(authz.Actor) bool { return true }, Leads: func(a authz.Actor) bool { return a.Holds("lead", "kuoro") }}
	}
	kinds := space.Kinds{"club": {
		ByIDs: func(context.Context, *db.Tx, []string) (map[string]space.Place, error) {
			return map[string]space.Place{"kuoro": place()}, nil
		},
		BySlug: func(context.Context, *db.Tx, string) (space.Place, error) { return place(), nil },
	}}
	w.Service = &Service{DB: d, Kinds: kinds, Tasks: &task.Service{DB: d, Kinds: kinds}}
	return w
}

func (w *world) person(name string, level space.Level) authz.Actor {
	w.Helper()
	a := authz.Actor{Name: name, Lang: i18n.FI}
	err := w.DB.Write(context.Background(), func(tx *db.Tx) error {
		p, err := person.Create(context.Background(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
		if err != nil || level == "" {
			a.Person = p.ID
			return err
		}
		a.Person = p.ID
		_, err = space.Join(context.Background(), tx, authz.System, space.New{Space: club, Person: p.ID, Level: level, State: space.Joined})
		return err
	})
	if err != nil {
		w.Fatal(err)
	}
	return a
}

func (w *world) note(who authz.Actor, t Text) Note {
	w.Helper()
	n, err := w.New(context.Background(), who, "club", "kuoro", t)
	if err != nil {
		w.Fatal(err)
	}
	return n
}

// keeps checks the invariants.
func (w *world) keeps() {
	w.Helper()
	err := w.DB.Read(context.Background(), func(tx *db.Tx) error {
		found, err := db.Check(context.Background(), tx, Invariants())
		for _, b := range found {
			w.Errorf("%s: %d %v", b.Name, b.Count, b.Rows)
		}
		return err
	})
	if err != nil {
		w.Fatal(err)
	}
}

func fi(s string) i18n.Content { return i18n.Content{FI: s} }

func TestADraftIsItsWritersUntilItIsPublished(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		maija, matti, siiri := w.person("Maija Jäsen", space.AsMember), w.person("Matti Jäsen", space.AsMember), w.person("Siiri Seuraaja", space.AsFollower)
		n := w.note(maija, Text{Title: fi("Kokous")})
		if again := w.note(maija, Text{Title: fi("Kokous")}); again.ID != n.ID {
			t.Error("a button pressed twice made two notes")
		}
		if _, err := w.Read(t.Context(), matti, n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("another member reads a draft: %v", err)
		}
		if _, err := w.Save(t.Context(), maija, n.ID, Text{Title: fi("Kokous"), Publish: true, Base: 1}); !fault.Is(err, fault.Invalid) {
			t.Errorf("published without a word: %v", err)
		}
		if _, err := w.Save(t.Context(), maija, n.ID, Text{Title: fi("Kokous"), Body: fi("Laulettiin."), Publish: true, Base: 1}); err != nil {
			t.Fatal(err)
		}
		r, err := w.Read(t.Context(), matti, n.ID)
		if err != nil || r.MayEdit || len(r.Versions) != 2 || r.Note.Body.FI != "Laulettiin." {
			t.Errorf("a member reads %+v, %v", r, err)
		}
		if _, err := w.Read(t.Context(), siiri, n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("a follower reads what is for members: %v", err)
		}
		var stale *StaleError
		if _, err := w.Save(t.Context(), maija, n.ID, Text{Title: fi("Vanha"), Body: fi("Vanha"), Base: 1}); !errors.As(err, &stale) {
			t.Errorf("saved over a newer version: %v", err)
		}
		if _, err := w.Save(t.Context(), matti, n.ID, Text{Title: fi("x"), Body: fi("x"), Base: 2}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("another member changes it: %v", err)
		}
		if _, err := w.Hide(t.Context(), maija, n.ID, true); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Read(t.Context(), matti, n.ID); !fault.Is(err, fault.NotFound) {
			t.Errorf("a member reads what is out of sight: %v", err)
		}
		w.keeps()
	})
}

func TestADecisionBecomesOneTask(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		maija, matti, outsider := w.person("Maija Jäsen", space.AsMember), w.person("Matti Jäsen", space.AsMember), w.person("Outi Ulkona", "")
		n := w.note(maija, Text{Title: fi("Kokous"), Body: fi("Sovittiin."), Publish: true, Visibility: space.Followers})
		due := civil.Date{Year: 2027, Month: 3, Day: 1}
		for _, bad := range []NewDecision{{}, {What: strings.Repeat("x", maxWhat+1)}, {What: "Ostetaan nuotit", Person: outsider.Person}} {
			if _, err := w.Decide(t.Context(), maija, n.ID, bad); !fault.Is(err, fault.Invalid) {
				t.Errorf("%+v: %v", bad, err)
			}
		}
		if _, err := w.Decide(t.Context(), matti, n.ID, NewDecision{What: "x"}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a member writes into another's notes: %v", err)
		}
		made, err := w.Decide(t.Context(), maija, n.ID, NewDecision{What: "Ostetaan nuotit", Person: matti.Person, Due: due})
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if _, err := w.Assign(t.Context(), matti, made.ID); err != nil {
				t.Fatal(err)
			}
		}
		l, err := w.Tasks.List(t.Context(), matti, "club", "kuoro")
		if err != nil || len(l.Open) != 1 {
			t.Fatalf("tasks %+v, %v", l.Open, err)
		}
		if got := l.Open[0]; got.Title != "Ostetaan nuotit" || got.Person != matti.Person || got.Due != due || got.SourcePath() != n.Path() || got.Visibility != space.Followers {
			t.Errorf("the task says %+v", got)
		}
		if _, err := w.Withdraw(t.Context(), maija, made.ID, true); err != nil {
			t.Fatal(err)
		}
		v, err := w.Decisions(t.Context(), matti, "club", "kuoro", Filter{Query: "NUOTIT"})
		if err != nil || len(v.All) != 1 || v.All[0].Withdrawn.IsZero() {
			t.Errorf("found %+v, %v", v.All, err)
		}
		if v, err := w.Decisions(t.Context(), outsider, "club", "kuoro", Filter{}); err != nil || len(v.All) != 0 {
			t.Errorf("an outsider finds %+v, %v", v.All, err)
		}
		w.over = true
		if _, err := w.Decide(t.Context(), maija, n.ID, NewDecision{What: "Myöhässä"}); !fault.Is(err, fault.Conflict) {
			t.Errorf("decided after the end: %v", err)
		}
		w.keeps()
	})
}

func TestNotesOfAMeetingFollowIt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		w := newWorld(t, d)
		m := Minutes{Meeting: "m", Title: fi("Tapaaminen"), Body: fi("Puhuttiin."), HeldOn: civil.Date{Year: 2027, Month: 1, Day: 2}, Visibility: space.Public}
		put := func(m Minutes) {
			t.Helper()
			if err := d.Write(t.Context(), func(tx *db.Tx) error { return w.PutMinutes(t.Context(), tx, authz.System, m) }); err != nil {
				t.Fatal(err)
			}
			w.keeps()
		}
		put(m) // of no network
		m.Published = m.HeldOn.Start()
		put(m)
		m.Spaces = []space.Ref{club}
		put(m)
		m.Body = fi("Puhuttiin lisää.")
		put(m)
		l, err := w.List(t.Context(), authz.Actor{}, "club", "kuoro", parseCursor(""), 10)
		if err != nil || len(l.Notes) != 1 || l.Notes[0].Number != 2 || l.Notes[0].Body.FI != "Puhuttiin lisää." {
			t.Errorf("the club lists %+v, %v", l.Notes, err)
		}
	})
}
