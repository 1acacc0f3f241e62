package hours

import (
	"context"
	"fmt"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// remindDays is how long before the last day of a window its people hear of it.
const remindDays = 7

// forProposals is what a reminder is about beside the kinds of windows.
const forProposals = "proposals"

// Jobs registers what this feature does by the clock and what it writes.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	r.Every("hours.remind", jobs.Daily(7, 40), func(ctx context.Context, _ time.Time) error { return s.Remind(ctx) })
}

// closing is a window or a period that ends on a day.
type closing struct {
	centre string
	year   int
	what   string
}

// Remind writes to main users a week before a window closes: to those who have
// free hours in the pool, when hours may be given back or more be asked for,
// and to those whose proposal has not gone to the centre.
func (s *Service) Remind(ctx context.Context) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		last := tx.Today().AddDays(remindDays)
		list, err := closingOn(ctx, tx, last)
		if err != nil {
			return err
		}
		for _, c := range list {
			holders, err := concerned(ctx, tx, c)
			if err != nil {
				return err
			}
			for _, h := range holders {
				if c.what == string(ForReturn) {
					b, err := BalanceOf(ctx, tx, h, c.year, Course)
					if err != nil {
						return err
					}
					if b.Pool.Free() <= 0 {
						continue
					}
				}
				people, err := mainUsers(ctx, tx, h)
				if err != nil {
					return err
				}
				for _, p := range people {
					if err := mailClosing.Enqueue(ctx, tx, holderArgs{Holder: h, Person: p, Year: c.year, Kind: Course, What: c.what, Last: last.String()}); err != nil {
						return err
					}
				}
			}
		}
		return nil
	}, db.Named("hours.remind"))
	if err != nil {
		return fmt.Errorf("remind of closing windows: %w", err)
	}
	return nil
}
