package guidance

import (
	"context"
	"time"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs has the outbox compose what is written about cases, and the clock close
// those that were answered and remind of those that are late.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	r.Every("guidance.clock", jobs.Daily(7, 15), func(ctx context.Context, _ time.Time) error { return s.Tick(ctx) })
}

const tickAtOnce = 200

// Tick is a day of the cases: those answered close when nobody has gone on,
// and who has a late one is reminded once of each day that passed.
func (s *Service) Tick(ctx context.Context) error {
	for {
		n := 0
		err := s.DB.Write(ctx, func(tx *db.Tx) error {
			n = 0
			list, err := dueBy(ctx, tx, `'answered'`, tx.Today(), tickAtOnce)
			for _, c := range list {
				if err == nil {
					var k Known
					if k, err = know(ctx, tx, c); err == nil {
						err = s.end(ctx, tx, authz.System, k, Silent, "")
					}
				}
			}
			if err != nil {
				return err
			}
			late, err := dueBy(ctx, tx, `'new', 'assigned', 'waiting'`, tx.Today(), tickAtOnce)
			for _, c := range late {
				if err == nil {
					err = s.remind(ctx, tx, c)
				}
			}
			n = max(len(list), len(late))
			return err
		}, db.Named("guidance.clock"))
		if err != nil || n < tickAtOnce {
			return err
		}
	}
}

func (s *Service) remind(ctx context.Context, tx *db.Tx, c Case) error {
	k, err := know(ctx, tx, c)
	if err != nil {
		return err
	}
	k.Reminded = k.Due
	if err := update(ctx, tx, k.Case); err != nil {
		return err
	}
	return s.tellStaff(ctx, tx, k, Entry{}, newsLate)
}
