package feedback

import (
	"context"
	"time"

	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

// Jobs has people asked every morning about what was held the day before.
func (s *Service) Jobs(r *jobs.Runner, _ *mail.Outbox) {
	r.Every("feedback.ask", jobs.Daily(9, 0), func(ctx context.Context, _ time.Time) error { return s.Due(ctx) })
}
