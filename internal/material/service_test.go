package material

import (
	"context"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/blob"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// world is a national organisation (kaisla) and a study centre (poiju). Mari is
// a main user of the one, Tuomas a trainer there, Sari works at the other; Ulla is
// from elsewhere. A kind of thing, "plan", is Mari's alone.
type world struct {
	*testing.T
	*Service
	clock                    *dbtest.Clock
	orgs                     org.Examples
	mari, tuomas, sari, ulla authz.Actor
}

func newWorld(t *testing.T, d *db.DB, clock *dbtest.Clock) *world {
	t.Helper()
	w := &world{T: t, clock: clock, Service: &Service{DB: d, Blobs: blob.Dir(t.TempDir())}}
	w.must(d.Write(t.Context(), func(tx *db.Tx) (err error) {
		w.orgs, err = org.Example(t.Context(), tx)
		return err
	}))
	w.mari, w.tuomas = w.person("Mari Mallinen", account.MainUser, "kaisla"), w.person("Tuomas Testi", account.Trainer, "kaisla")
	w.sari, w.ulla = w.person("Sari Keskus", account.CentreStaff, "poiju"), w.person("Ulla Ulkona", account.MainUser, "tyrsky")
	plans := map[string]Known{"p1": {ID: "p1", Path: "/plans/p1", Name: i18n.Content{FI: "Syksyn koulutus"}}}
	w.Places = []Place{{Kind: "plan", Label: i18n.Same("Plan"),
		Mine: func(_ context.Context, _ *db.Tx, who authz.Actor) ([]Known, error) {
			if who.Person != w.mari.Person {
				return nil, nil
			}
			return []Known{plans["p1"]}, nil
		},
		Named: func(context.Context, *db.Tx, authz.Actor, []string) (map[string]Known, error) { return plans, nil },
	}}
	return w
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) person(name, role, of string) authz.Actor {
	w.Helper()
	var p person.Person
	w.must(w.DB.Write(w.Context(), func(tx *db.Tx) (err error) {
		p, err = person.Create(w.Context(), tx, authz.System, person.New{Name: name, Email: i18n.Slug(name) + "@example.org", Lang: i18n.FI, Verified: true})
		return err
	}))
	return authz.Actor{Person: p.ID, Name: name, Lang: i18n.FI, Grants: []authz.Grant{{Role: role, Scope: w.orgs[of].ID}}}
}

func text(title, lead string, themes ...string) Text {
	return Text{Lang: i18n.FI, Themes: themes, Sheet: Sheet{Title: i18n.Content{FI: title}, Lead: i18n.Content{FI: lead}, About: i18n.Content{FI: "Lue tämä."}, Licence: "cc-by"}}
}

// begun is a draft of Mari's.
func (w *world) begun(t Text) Material {
	w.Helper()
	m, err := w.Begin(w.Context(), w.mari, w.orgs["kaisla"].ID, t)
	w.must(err)
	return m
}

func (w *world) look(who authz.Actor, id string, number int) Looking {
	w.Helper()
	v, err := w.See(w.Context(), who, id, number)
	w.must(err)
	return v
}

func (w *world) published(t Text) Material {
	w.Helper()
	m := w.begun(t)
	w.must(w.Publish(w.Context(), w.mari, m.ID, m.Changes, i18n.Content{}))
	return w.look(w.mari, m.ID, draft).Material
}

func TestAVersionNeverChanges(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.begun(text("Opas", "Yksi"))
		visitor := authz.Actor{}
		if _, err := w.See(t.Context(), visitor, m.ID, 0); !fault.Is(err, fault.NotFound) {
			t.Errorf("a visitor sees a draft: %v", err)
		}
		if err := w.Publish(t.Context(), w.tuomas, m.ID, m.Changes, i18n.Content{}); !fault.Is(err, fault.Forbidden) {
			t.Errorf("a trainer publishes: %v", err)
		}
		w.must(w.Publish(t.Context(), w.mari, m.ID, m.Changes, i18n.Content{}))
		if err := w.Edit(t.Context(), w.tuomas, m.ID, text("Opas", "Kaksi"), m.Changes); !fault.Is(err, fault.Conflict) {
			t.Errorf("saved over what was not read: %v", err)
		}
		m = w.look(w.tuomas, m.ID, draft).Material
		w.must(w.Edit(t.Context(), w.tuomas, m.ID, text("Opas", "Kaksi"), m.Changes))
		if got := w.look(visitor, m.ID, 0).Seen.Lead.FI; got != "Yksi" {
			t.Errorf("a visitor reads the draft: %q", got)
		}
		if _, err := w.See(t.Context(), visitor, m.ID, draft); !fault.Is(err, fault.SignIn) {
			t.Errorf("a visitor asks for the draft: %v", err)
		}
		m = w.look(w.mari, m.ID, draft).Material
		w.must(w.Publish(t.Context(), w.mari, m.ID, m.Changes, i18n.Content{FI: "Kaksi"}))
		if a, b := w.look(visitor, m.ID, 1).Seen.Lead.FI, w.look(visitor, m.ID, 0).Seen.Lead.FI; a != "Yksi" || b != "Kaksi" {
			t.Errorf("versions say %q and %q", a, b)
		}
		if err := w.Delete(t.Context(), w.mari, m.ID); !fault.Is(err, fault.Conflict) {
			t.Errorf("what was published is deleted: %v", err)
		}
		w.must(w.Withdraw(t.Context(), w.mari, m.ID))
		if _, err := w.See(t.Context(), visitor, m.ID, 0); !fault.Is(err, fault.NotFound) {
			t.Errorf("a visitor sees what is withdrawn: %v", err)
		}
	})
}

func TestWhatIsFound(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		w.begun(text("Keskeneräinen viestintäopas", "Luonnos", "viestintä"))
		w.published(text("Viestinnän opas", "Lyhyesti", "viestintä"))
		swedish := text("Talous", "Euroista", "talous")
		swedish.Title.SV, swedish.Lead.SV = "Ekonomi", "Om euron"
		w.published(swedish)
		for name, tt := range map[string]struct {
			Filter
			want []string
		}{
			"all by name":    {Filter{}, []string{"Talous", "Viestinnän opas"}},
			"word":           {Filter{Query: "viestinnästä"}, []string{"Viestinnän opas"}},
			"theme":          {Filter{Theme: "talous"}, []string{"Talous"}},
			"unknown theme":  {Filter{Theme: "metsä"}, nil},
			"language":       {Filter{Lang: i18n.SV}, []string{"Talous"}},
			"publisher":      {Filter{Org: w.orgs["poiju"].ID}, nil},
			"beyond the end": {Filter{Page: 9}, []string{"Talous", "Viestinnän opas"}},
		} {
			l, err := w.List(t.Context(), tt.Filter)
			w.must(err)
			var got []string
			for _, x := range l.Items {
				got = append(got, x.Shown.Title.FI)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s: %v, want %v", name, got, tt.want)
			}
		}
	})
}

func TestFilesAreCountedAndKept(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.begun(text("Opas", "Yksi"))
		if err := w.Attach(t.Context(), w.ulla, m.ID, Upload{Name: "a.txt", Body: strings.NewReader("a")}); !fault.Is(err, fault.NotFound) {
			t.Errorf("somebody from elsewhere attaches: %v", err)
		}
		w.must(w.Attach(t.Context(), w.tuomas, m.ID, Upload{Name: "ohje.txt", Body: strings.NewReader("vanha ohje")}))
		m = w.look(w.mari, m.ID, draft).Material
		w.must(w.Publish(t.Context(), w.mari, m.ID, m.Changes, i18n.Content{}))
		w.must(w.Attach(t.Context(), w.tuomas, m.ID, Upload{Name: "ohje.txt", Body: strings.NewReader("uusi ohje")}))
		read := func(who authz.Actor, number int) string {
			t.Helper()
			v := w.look(who, m.ID, number)
			_, body, err := w.Fetch(t.Context(), who, m.ID, v.Seen.Files[0].ID, number)
			w.must(err)
			defer body.Close()
			b, err := io.ReadAll(body)
			w.must(err)
			return string(b)
		}
		var wait sync.WaitGroup
		for range 5 {
			wait.Go(func() {
				if got := read(authz.Actor{}, 0); got != "vanha ohje" {
					t.Errorf("a visitor reads %q", got)
				}
			})
		}
		wait.Wait()
		if got := read(w.mari, draft); got != "uusi ohje" {
			t.Errorf("the draft has %q", got)
		}
		if v := w.look(w.mari, m.ID, draft); len(v.Seen.Files) != 1 || v.Counts != (Counts{Fetched: 5}) {
			t.Errorf("%d files, counted %+v", len(v.Seen.Files), v.Counts)
		}
		files := w.look(w.mari, m.ID, draft).Seen.Files
		if _, _, err := w.Fetch(t.Context(), authz.Actor{}, m.ID, files[0].ID, 0); !fault.Is(err, fault.NotFound) {
			t.Errorf("a visitor fetches a file of the draft: %v", err)
		}
	})
}

func TestLaidToWhatOneAnswersFor(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		m := w.published(text("Opas", "Yksi"))
		if err := w.Use(t.Context(), w.ulla, m.ID, "plan:p1"); !fault.Is(err, fault.Forbidden) {
			t.Errorf("Ulla lays it to what is not hers: %v", err)
		}
		w.must(w.Use(t.Context(), w.mari, m.ID, "plan:p1"))
		w.must(w.Use(t.Context(), w.mari, m.ID, "plan:p1"))
		if got := w.look(authz.Actor{}, m.ID, 0).Uses; len(got) != 1 || got[0].Path != "/plans/p1" {
			t.Errorf("used in %+v", got)
		}
		if err := w.Unuse(t.Context(), w.ulla, m.ID, "plan:p1"); !fault.Is(err, fault.Forbidden) {
			t.Errorf("Ulla takes it away: %v", err)
		}
		w.must(w.Unuse(t.Context(), w.mari, m.ID, "plan:p1"))
		if got := w.look(authz.Actor{}, m.ID, 0).Uses; len(got) != 0 {
			t.Errorf("still used in %+v", got)
		}
	})
}

func TestWhatCannotBeKept(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*Sheet)
		field  string
	}{
		"no name":         {func(s *Sheet) { s.Title = i18n.Content{} }, "title"},
		"long name":       {func(s *Sheet) { s.Title.FI = strings.Repeat("a", maxTitle+1) }, "title"},
		"unknown licence": {func(s *Sheet) { s.Licence = "mine" }, "licence"},
		"a script":        {func(s *Sheet) { s.Links = []Link{{Title: i18n.Content{FI: "x"}, URL: "javascript:alert(1)"}} }, "links.0.url"},
		"a password":      {func(s *Sheet) { s.Links = []Link{{Title: i18n.Content{FI: "x"}, URL: "https://a:b@example.org"}} }, "links.0.url"},
		"no link name":    {func(s *Sheet) { s.Links = []Link{{URL: "https://example.org"}} }, "links.0.title"},
	} {
		s := text("Opas", "Yksi").Sheet
		tt.change(&s)
		if f := fault.Of(s.check()); f == nil || len(f.Fields) != 1 || f.Fields[0].Name != tt.field {
			t.Errorf("%s: %v", name, f)
		}
	}
}
