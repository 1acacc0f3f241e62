package course

import (
	"testing"
	"time"

	"parvi/internal/account"
	"parvi/internal/curriculum"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// model is a published course model of kaisla: 22 hours of teaching, 3 credits.
func (w *world) model() (id string) {
	w.Helper()
	mari := w.person("Mari Mallinen", account.MainUser, "kaisla")
	s := &curriculum.Service{DB: w.DB}
	w.write(func(tx *db.Tx) error {
		m, err := s.ProposeIn(w.Context(), tx, mari, w.orgs["kaisla"].ID, curriculum.Plan{
			Title: i18n.Content{FI: "Ryhmän ohjaaminen", SV: "Att leda en grupp"}, Target: i18n.Content{FI: "Ohjaajat", SV: "Ledare"},
			Outcomes: i18n.Content{FI: "- ohjaa ryhmää\n- kuuntelee", SV: "- leder en grupp\n- lyssnar"}, Contents: i18n.Content{FI: "- ryhmän vaiheet", SV: "- gruppens faser"},
			Methods: i18n.Content{FI: "Pienryhmät", SV: "Smågrupper"}, Assessment: i18n.Content{FI: "Ohjaa yhden tapaamisen", SV: "Leder en träff"},
			Certificate: i18n.Content{FI: "Ryhmän ohjaaminen, 3 op", SV: "Att leda en grupp, 3 sp"}, Scale: curriculum.PassFail,
			Sizing: curriculum.Sizing{Amounts: map[curriculum.WorkKind]curriculum.Milli{curriculum.Lecture: 12_000, curriculum.Active: 10_000, curriculum.Practice: 15_000,
				curriculum.Easy: 40_000, curriculum.Demanding: 100_000}},
		})
		id = m.ID
		for _, x := range []struct {
			who authz.Actor
			do  curriculum.Action
		}{{w.riikka, curriculum.Check}, {w.riikka, curriculum.Accept}, {mari, curriculum.Send}, {w.riikka, curriculum.Finish}, {mari, curriculum.Submit},
			{w.riikka, curriculum.Approve}, {w.riikka, curriculum.Publish}} {
			if err == nil {
				err = s.DoIn(w.Context(), tx, x.who, id, x.do, "")
			}
		}
		return err
	})
	return id
}

func TestACourseFromAModel(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(day0("2026-08-01"))
		model := w.model()
		n := New{Org: w.orgs["vass"].ID, Model: model, Plan: Plan{Support: WithSupport, Listed: true},
			Dates: Dates{First: civil.MustDate("2026-09-14"), Start: civil.TimeOfDay{Hour: 9}, Days: 4, Every: 7}}
		c, err := w.Begin(t.Context(), w.outi, n)
		w.must(err)
		if c.Name.SV != "Att leda en grupp" || c.Outcomes.FI != "ohjaa ryhmää\nkuuntelee" || c.Assessment.SV != "Leder en träff" || len(c.Langs) != 2 {
			t.Errorf("the plan is %+v", c.Plan)
		}
		// 22 hours over four days are 330 minutes each, with a pause of 15 after each
		// two hours: 9:00 to 15:00. 1,320 minutes are 29.33 teaching hours.
		if len(c.Sessions) != 4 || c.Sessions[3].Starts.Sub(c.Sessions[0].Starts) != 21*24*time.Hour || c.Sessions[0].Teaching() != 330 || c.Hours != 2933 {
			t.Errorf("%d sessions, %v hours: %+v", len(c.Sessions), c.Hours, c.Sessions)
		}
		v, err := w.See(t.Context(), w.outi, c.ID)
		w.must(err)
		if v.Model.Model != model || v.Model.Version != 1 || v.Model.Credits != 3000 {
			t.Errorf("made from %+v", v.Model)
		}
		// What is typed in one language leaves the other as the model has it.
		f := formOf(v.Course)
		f.Methods = "Parityö"
		c, err = w.Save(t.Context(), w.outi, c.ID, Seen{}, func(p *Plan) { f.write(StepLearning, p, &fault.Fields{}) })
		w.must(err)
		if c.Methods != (i18n.Content{FI: "Parityö", SV: "Smågrupper"}) {
			t.Errorf("methods are %+v", c.Methods)
		}
		copies, err := w.Copy(t.Context(), w.outi, c.ID, civil.MustDate("2026-10-19"), 1, 7)
		w.must(err)
		lines := func(who authz.Actor) (n int) {
			w.write(func(tx *db.Tx) error {
				list, err := w.OfModel(t.Context(), tx, who, model)
				n = len(list)
				return err
			})
			return n
		}
		if got := lines(w.outi); got != 2 {
			t.Errorf("the model lists %d courses to who arranges them, want 2", got)
		}
		if got := lines(authz.Actor{}); got != 0 {
			t.Errorf("the model lists %d drafts to visitors", got)
		}
		w.act(w.outi, copies[0].ID, Delete)
		if got := lines(w.outi); got != 1 {
			t.Errorf("the model lists %d courses after one was deleted, want 1", got)
		}
		// It is for the members of its study centre, and its days are checked.
		for name, change := range map[string]func(*New){
			"organisation": func(n *New) { n.Org = w.orgs["tyrsky"].ID; n.Plan.Support = NoSupport },
			"days":         func(n *New) { n.Dates.Days = 1 },
		} {
			bad := n
			change(&bad)
			who := w.outi
			who.Grants = append(who.Grants, authz.Grant{Role: account.Organiser, Scope: w.orgs["tyrsky"].ID})
			if _, err := w.Begin(t.Context(), who, bad); !fault.Is(err, fault.Invalid) || fault.Of(err).Fields[0].Name != name {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, err := w.Begin(t.Context(), w.outi, New{Org: n.Org, Model: "gone"}); !fault.Is(err, fault.NotFound) {
			t.Errorf("a model that is not there: %v", err)
		}
		w.must(d.Read(t.Context(), func(tx *db.Tx) error {
			breaches, err := db.Check(t.Context(), tx, curriculum.Invariants())
			for _, b := range breaches {
				if b.Count > 0 {
					t.Errorf("%s is broken: %v", b.Name, b)
				}
			}
			return err
		}))
	})
}
