package network

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/space"
)

// deliverArgs are one message, to those with one mail setting, after a row.
type deliverArgs struct {
	Message string     `json:"message"`
	Mail    space.Mail `json:"mail"`
	After   string     `json:"after,omitempty"`
}

var deliver = jobs.Kind[deliverArgs]{Name: "network.deliver"}

// Jobs registers what the networks do later: letters, flags, and the alarm of
// a network without a contact person.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	jobs.Handle(r, deliver, s.handOver)
	r.Every("network.flags", jobs.Daily(4, 20), func(ctx context.Context, _ time.Time) error { return s.flagAll(ctx) })
	r.Every("network.missing", jobs.Daily(7, 0), func(ctx context.Context, _ time.Time) error { return s.alarm(ctx) })
}

// flagAll compares the members of every network with its conditions, network
// by network, so that no transaction is long.
func (s *Service) flagAll(ctx context.Context) error {
	var ids []string
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		ids, err = withConditions(ctx, tx)
		return err
	})
	if err != nil {
		return fmt.Errorf("flag: %w", err)
	}
	for _, id := range ids {
		if err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.flag(ctx, tx, []string{id}) }, db.Named("network.flag")); err != nil {
			return fmt.Errorf("flag %s: %w", id, err)
		}
	}
	return nil
}

// alarm writes to the coordinators of networks that have no contact person: on
// the first morning, and then every Monday until there is one.
func (s *Service) alarm(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		missing, err := s.Missing(ctx, tx)
		if err != nil {
			return err
		}
		ids := make([]string, len(missing))
		for i, n := range missing {
			ids[i] = n.ID
		}
		before, err := contactsOf(ctx, tx, ids, tx.Today().AddDays(-1))
		if err != nil {
			return err
		}
		for _, n := range missing {
			if len(before[n.ID]) == 0 && tx.Today().Weekday() != time.Monday {
				continue
			}
			people, err := staffOf(ctx, tx, n)
			if err != nil {
				return err
			}
			for _, p := range people {
				if err := mailMissing.Enqueue(ctx, tx, toPerson{Network: n.ID, Person: p}); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("alarm: %w", err)
	}
	return nil
}
