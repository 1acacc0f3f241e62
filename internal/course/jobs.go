package course

import (
	"context"
	"time"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/registration"
)

// Jobs has the runner remind, and the outbox compose what courses write.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	r.Every("course.remind", jobs.Daily(8, 0), func(ctx context.Context, _ time.Time) error { return s.Remind(ctx) })
	s.Mails(o)
}

// dueDays are how many days before a deadline its reminders go out.
var dueDays = []int{7, 2}

// Remind reminds organisers of deadlines and participants of what begins. It
// runs every morning; a reminder of a day off goes out that day all the same,
// since the deadline does not move.
func (s *Service) Remind(ctx context.Context) error {
	var due []Course
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		due, err = toRemind(ctx, tx, tx.Now.Add(-200*24*time.Hour), tx.Now.Add(200*24*time.Hour))
		return err
	})
	if err != nil {
		return err
	}
	for _, c := range due {
		if err := s.remind(ctx, c.ID); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) remind(ctx context.Context, id string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := byID(ctx, tx, id)
		if err != nil {
			return err
		}
		books, err := booksOf(ctx, tx, c)
		if err != nil {
			return err
		}
		rules := books.rules(c)
		key, days := c.dueNow(tx.Today(), tx.Now, rules)
		if key == "" || key == c.Reminded {
			return nil
		}
		if err := setReminded(ctx, tx, id, key); err != nil {
			return err
		}
		switch st := c.On(tx.Now); st {
		case Draft, Returned, Delivered:
			if c.CreatedBy == "" {
				return nil
			}
			return tellDue.Enqueue(ctx, tx, dueArgs{Course: id, State: st, By: tx.Today().AddDays(days), Person: c.CreatedBy})
		}
		all, err := s.Registration.List(ctx, tx, id)
		if err != nil {
			return err
		}
		var args []regArgs
		for _, r := range all {
			if _, ok := r.In(registration.Confirmed); ok {
				args = append(args, regArgs{Registration: r.ID})
			}
		}
		return tellReminder.Enqueue(ctx, tx, args...)
	}, db.Alone(registration.Key(id)))
}

// dueNow is what is to be reminded of today, named so that it is done once, and
// in how many days it is due.
func (c Course) dueNow(today civil.Date, now time.Time, r Rules) (key string, days int) {
	var by civil.Date
	st := c.On(now)
	steps := dueDays
	switch st {
	case Draft, Returned:
		if !c.Supported() {
			return "", 0
		}
		by = r.Window.Last
	case Delivered:
		if !c.Supported() {
			return "", 0
		}
		by = r.Deadline
	case Opened, Closed:
		by, steps = c.firstDay(), []int{7, 1}
	default:
		return "", 0
	}
	if by.IsZero() || by.Before(today) {
		return "", 0
	}
	left := today.DaysUntil(by)
	// The nearest step that has come: a morning that was missed is made up for.
	for i := len(steps) - 1; i >= 0; i-- {
		if left <= steps[i] {
			return string(st) + " " + by.String() + " " + string(rune('0'+steps[i])), left
		}
	}
	return "", 0
}
