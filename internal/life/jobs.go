package life

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/network"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// Jobs registers what happens to networks by the clock.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	jobs.Handle(r, askAll, s.ask)
	jobs.Handle(r, moveAll, s.move)
	jobs.Handle(r, tellEnd, s.tell)
	daily := func(name string, hour, minute int, f func(context.Context) error) {
		r.Every(name, jobs.Daily(hour, minute), func(ctx context.Context, _ time.Time) error { return f(ctx) })
	}
	daily("life.merge", 0, 5, s.beginMerges)
	daily("life.end", 0, 10, s.endDue)
	daily("life.pass_on", 0, 20, s.passOn)
	daily("life.look", 5, 30, s.Look)
	daily("life.remind", 7, 10, s.remind)
	daily("life.merge_remind", 7, 20, s.remindMerges)
}

// passOn gives requests that nobody in force was told of to those who answer
// today: after the end of a task or of a position, and while somebody is away.
func (s *Service) passOn(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		waiting, err := requested(ctx, tx)
		if err != nil || len(waiting) == 0 {
			return err
		}
		ids := make([]string, len(waiting))
		for i, ref := range waiting {
			ids[i] = space.Ref(ref).ID()
		}
		away, err := awayOn(ctx, tx, ids, tx.Today())
		if err != nil {
			return err
		}
		networks, err := network.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		for _, n := range networks {
			if n.Over(tx.Today()) {
				continue
			}
			if _, err := network.Reassign(ctx, tx, n, away[n.ID]); err != nil {
				return fmt.Errorf("%s: %w", n.Slug, err)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("pass requests on: %w", err)
	}
	return nil
}

// What is warned of once.
const (
	warnedFunding = "funding"
	warnedReview  = "review"
	warnedOverdue = "overdue"
)

// remind writes of rests to be looked at, of funding that ends, and of
// proposals that nobody has answered in time: those the coordinators get.
func (s *Service) remind(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		all, err := network.Every(ctx, tx)
		if err != nil {
			return err
		}
		today := tx.Today()
		all = slices.DeleteFunc(all, func(n network.Network) bool { return !n.Published || n.Over(today) })
		ids := make([]string, len(all))
		for i, n := range all {
			ids[i] = n.ID
		}
		set, err := settings(ctx, tx, all)
		if err != nil {
			return err
		}
		resting, err := rests(ctx, tx, ids)
		if err != nil {
			return err
		}
		open, err := openProposals(ctx, tx, ids)
		if err != nil {
			return err
		}
		overdue := map[string]Proposal{}
		for _, p := range open {
			if p.Overdue(today) {
				overdue[p.Network] = p
			}
		}
		for _, n := range all {
			if ends := n.FundingEnds; !ends.IsZero() && !ends.Before(today) && !ends.AddMonths(-set[n.ID].FundingMonths).After(today) {
				if err := s.warnOnce(ctx, tx, n, warnedFunding, ends.String(), mailFunding); err != nil {
					return err
				}
			}
			if rest, ok := resting[n.ID]; ok && !rest.Review.After(today) {
				if err := s.warnOnce(ctx, tx, n, warnedReview, rest.Review.String(), mailReview); err != nil {
					return err
				}
			}
			if p, ok := overdue[n.ID]; ok {
				if err := s.warnOnce(ctx, tx, n, warnedOverdue, p.ID, mailOverdue); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("remind of networks: %w", err)
	}
	return nil
}

// warnOnce writes to those who answer for a network and to the coordinators'
// people, once for each day or thing.
func (s *Service) warnOnce(ctx context.Context, tx *db.Tx, n network.Network, what, of string, kind mail.Kind[toPerson]) error {
	fresh, err := warn(ctx, tx, n.ID, what, of)
	if err != nil || !fresh {
		return err
	}
	people, err := network.Answering(ctx, tx, n)
	if err != nil {
		return err
	}
	staff, err := network.Staff(ctx, tx, n)
	if err != nil {
		return err
	}
	people = append(slices.Clone(people), staff...)
	slices.Sort(people)
	for _, p := range slices.Compact(people) {
		if err := kind.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: p, Other: of}); err != nil {
			return err
		}
	}
	return nil
}
