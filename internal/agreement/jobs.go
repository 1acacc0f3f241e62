package agreement

import (
	"context"
	"errors"
	"strconv"
	"time"

	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
)

func (s *Service) reminders(r *jobs.Runner) {
	r.Every("agreement.remind", jobs.Daily(7, 30), func(ctx context.Context, _ time.Time) error { return s.Remind(ctx) })
}

// Remind tells both sides of agreements that come up for review, at three months
// and at one month before the end, each once.
func (s *Service) Remind(ctx context.Context) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		today := tx.Today()
		list, err := ending(ctx, tx, today, today.AddDays(reviewDays))
		if err != nil {
			return err
		}
		for _, a := range list {
			left := today.DaysUntil(a.Last)
			key := strconv.Itoa(remindDays[0])
			if left <= remindDays[1] {
				key = strconv.Itoa(remindDays[1])
			}
			if a.Reminded == key {
				continue
			}
			a.Reminded = key
			if err := put(ctx, tx, a); err != nil {
				return err
			}
			both, err := org.ByIDs(ctx, tx, []org.ID{a.Org, a.Centre}, today)
			if err != nil {
				return err
			}
			p := Parties{Org: both[a.Org], Centre: both[a.Centre]}
			if err := s.tellSides(ctx, tx, p, a, newsReview, authz.Actor{}, OfOrg, OfCentre); err != nil {
				return err
			}
		}
		return nil
	}, db.Named("agreement.remind"))
}

func isNoRows(err error) bool { return errors.Is(err, db.ErrNoRows) }
