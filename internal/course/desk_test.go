package course

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/i18n"
)

// desks are the desks of the organiser and the reviewer as text.
func (w *world) desks(s *Service) (all []string) {
	w.Helper()
	tell := func(lines []Line) {
		for _, l := range lines {
			all = append(all, fmt.Sprint(l.Name.FI, " ", l.Organiser.Name.FI, " ", l.Standing.State, " ", l.Standing.By, " ", len(l.Gaps), " ", l.Assigned, " ", l.Decision != nil))
		}
	}
	for _, g := range append([]Group{""}, Groups...) {
		d, err := s.DeskGroup(w.Context(), w.outi, 0, "", g)
		w.must(err)
		all = append(all, fmt.Sprint(g, " ", d.Counts, " ", d.Tally))
		tell(d.Lines)
	}
	for _, states := range [][]State{{Submitted}, {Reported, Checked}, stored} {
		d, err := s.CentreOf(w.Context(), w.riikka, w.orgs["poiju"].ID, DeskFilter{States: states, Limit: 50})
		w.must(err)
		all = append(all, fmt.Sprint(states, " ", d.Counts, " ", d.Total, " ", d.Settings, " ", len(d.Batches)))
		tell(d.Lines)
	}
	return all
}

// TestDesksShowWhatStands: what is kept of a desk is never behind the database,
// whatever changes it, here or on another node.
func TestDesksShowWhatStands(t *testing.T) {
	dbtest.EachWithClock(t, func(t *testing.T, d *db.DB, clock *dbtest.Clock) {
		w := newWorld(t, d, clock)
		clock.Set(day0("2026-08-01"))
		vass := w.orgs["vass"].ID
		var c Course
		before := w.desks(w.Service)
		for _, step := range []struct {
			what string
			do   func()
		}{
			{"a course is begun", func() { c = w.begin("2026-09-14") }},
			{"its plan is written", func() {
				_, err := w.Save(t.Context(), w.outi, c.ID, Seen{}, func(p *Plan) { p.Name.FI, p.Audience = "Uusi nimi", i18n.Content{} })
				w.must(err)
				_, err = w.Save(t.Context(), w.outi, c.ID, Seen{}, func(p *Plan) { p.Audience = whole(t).Audience })
				w.must(err)
			}},
			{"it is submitted", func() { w.act(w.outi, c.ID, Submit) }},
			{"somebody takes it", func() { w.act(w.riikka, c.ID, Take) }},
			{"who has it is renamed", func() {
				w.write(func(tx *db.Tx) error {
					_, err := tx.Exec(t.Context(), `UPDATE people SET name = 'Riikka Uusinimi' WHERE id = $1`, w.riikka.Person)
					return err
				})
			}},
			{"the centre promises more", func() {
				set := Defaults(w.orgs["poiju"].ID)
				set.ReviewDays = 5
				w.must(w.Set(t.Context(), authz.System, set.Centre, set))
			}},
			{"it is approved", func() { w.act(w.riikka, c.ID, Approve) }},
			{"it is published", func() { w.act(w.outi, c.ID, Publish) }},
			{"the organiser is renamed", func() {
				w.write(func(tx *db.Tx) error {
					return org.AddName(t.Context(), tx, authz.System, vass, org.NewName{Name: i18n.Content{FI: "Toisenniminen ry"}, Span: org.Span{From: civil.Vague{Year: 2026, Month: 7, Day: 1}}})
				})
			}},
			{"it goes on", func() { clock.Set(day0("2026-09-14").Add(10 * time.Hour)) }},
			{"it is over", func() { clock.Set(day0("2026-09-20")) }},
			{"another is begun and deleted", func() {
				x := w.begin("2026-11-14")
				w.desks(w.Service)
				_, err := w.Act(t.Context(), w.outi, x.ID, Delete, Input{})
				w.must(err)
			}},
		} {
			step.do()
			got := w.desks(w.Service)
			// Another node has kept nothing yet.
			want := w.desks(&Service{DB: w.DB, Registration: w.Registration, Support: w.Support})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("after %s the kept desk differs:\n%s", step.what, diff)
			}
			if step.what != "another is begun and deleted" && cmp.Equal(before, got) {
				t.Errorf("after %s nothing on the desks has changed", step.what)
			}
			before = got
		}
		w.clean()
	})
}
