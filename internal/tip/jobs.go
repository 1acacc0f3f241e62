package tip

import (
	"context"
	"time"

	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs registers what this feature does by the clock and what it writes.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	s.mails(o)
	r.Every("tip.archive", jobs.Daily(5, 10), func(ctx context.Context, _ time.Time) error { return s.Archive(ctx) })
	r.Every("tip.go_on", jobs.Hourly(), func(ctx context.Context, _ time.Time) error { return s.AskOn(ctx) })
}
