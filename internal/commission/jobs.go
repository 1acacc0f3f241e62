package commission

import (
	"context"
	"time"

	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs has time move commissions on, and the outbox compose what is written
// about them.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	r.Every("commissions", jobs.Hourly(), func(ctx context.Context, _ time.Time) error { return s.Due(ctx) })
	s.mails(o)
}
