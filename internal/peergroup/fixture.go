package peergroup

import (
	"context"
	"time"

	"parvi/internal/course"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/money"
)

// Example is a group of the demonstration, as far as it has come.
type Example struct {
	Org, Centre string
	Plan        Plan
	State       State
	Studied     []string // one meeting each, a week apart, of three hours of 45 minutes
	Members     []string
	Costs       money.Cents
	Learned     string
	Organiser   string // a person
	Decider     authz.Actor
}

// Fill writes groups of a demonstration. Those that are decided on are decided
// by the rules of their year.
func (s *Service) Fill(ctx context.Context, tx *db.Tx, examples []Example) error {
	for _, x := range examples {
		if err := s.fill(ctx, tx, x); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) fill(ctx context.Context, tx *db.Tx, x Example) (err error) {
	g := Group{ID: tx.NewID(), Org: x.Org, Centre: x.Centre, State: x.State, Plan: x.Plan, CreatedBy: x.Organiser, Created: x.Plan.First.AddDays(-20).Start(),
		Moved: tx.Now, Account: Writing{Learned: x.Learned, LeaderAge: 46, InBooks: true, Registered: true}}
	if g.Leader, err = leaderOf(ctx, tx, x.Plan.LeaderEmail); err != nil {
		return err
	}
	decided := x.State == Granted || x.State == Denied
	if decided {
		g.State = Reported
	}
	if x.State != Draft {
		g.SubmittedAt = x.Plan.First.AddDays(-10).Start().Add(9 * time.Hour)
	}
	if g.State == Reported {
		g.ReportedBy, g.ReportedAt = x.Organiser, x.Plan.Last.AddDays(5).Start().Add(10*time.Hour)
	}
	if err := insert(ctx, tx, g); err != nil {
		return err
	}
	var people []string
	for _, name := range x.Members {
		m := Member{ID: tx.NewID(), Name: name, Email: i18n.Slug(name) + "@example.org"}
		people = append(people, m.ID)
		if err := insertMember(ctx, tx, g.ID, m); err != nil {
			return err
		}
	}
	for i, what := range x.Studied {
		at := x.Plan.First.AddDays(7 * i).Start().Add(18 * time.Hour)
		if err := putMeeting(ctx, tx, g.ID, Meeting{ID: tx.NewID(), Starts: at, Ends: at.Add(150 * time.Minute), Breaks: 15, Studied: what, Present: people}); err != nil {
			return err
		}
	}
	if x.Costs > 0 {
		if err := insertCost(ctx, tx, g.ID, Cost{ID: tx.NewID(), Category: "material", Amount: x.Costs}); err != nil {
			return err
		}
	}
	for _, st := range []Step{{Action: Send, State: Sent, At: g.SubmittedAt}, {Action: Report, State: Reported, At: g.ReportedAt}} {
		if st.At.IsZero() {
			continue
		}
		st.Person = x.Organiser
		if err := insertStep(ctx, tx, g.ID, st); err != nil {
			return err
		}
	}
	if !decided {
		return nil
	}
	return s.ActIn(ctx, tx, x.Decider, g.ID, Decide, "")
}

// ExamplePlan is a plan of the demonstration.
func ExamplePlan(l i18n.Lang, name, aim, leader, email string, first civil.Date, weeks, hours int) Plan {
	return Plan{Name: name, Aim: aim, Lang: l, LeaderName: leader, LeaderEmail: email, First: first, Last: first.AddDays(7 * weeks), Planned: course.Hours(hours * 100)}
}
